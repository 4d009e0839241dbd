"""The first and last day of a meeting, and whether the article reports it."""

from __future__ import annotations

import re
from datetime import timedelta

from kg.claims.days.printed import Day
from kg.claims.days.uses import Use
from kg.claims.scene import Scene
from kg.claims.wording import SUBMITS
from kg.model.dates import PartialDate
from kg.model.record import record
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.numerals import read_number

_COMING = AnyCase(rf"\b(?:sẽ|dự kiến|sắp|chuẩn bị|tiến tới|hướng tới|{SUBMITS})\b")
_WILL = re.compile(r",? (?:[^.;:,\n]{2,40} )?sẽ(?!\w)")  # "tại kỳ họp thứ 9, Quốc hội sẽ bầu …"
_JUBILEE = re.compile(r" \(\d[\d/. -]{3,10}? ?(?:[-–—]|đến) ?\d[\d/. -]{3,10}\)")  # of what is celebrated
_CELEBRATED = re.compile(r" \(\d[\d/. -]{5,10}\)")  # "kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (7/5/1954)"
_LONG_AGO = 2  # years
_APART = AnyCase(r"\b(?:trước|sau) (?:thềm )?$")
_AT_LATEST = re.compile(r" (?:phải )?(?:được )?(?:tổ chức|tiến hành|hoàn thành|diễn ra) (?:chậm nhất|trước)(?!\w)")
_SENT_TO = AnyCase(r"\b(?:gửi|gửi đến|gửi tới|phục vụ|kể từ|trước|sau|theo(?! chương trình)) (?:\w+ ){0,2}$")
_DELEGATED = re.compile(  # those who are sent to a congress to come
    r"(?:đoàn(?: đại biểu)?(?: gồm)?(?: \d+ (?:đồng chí|đại biểu|người|vị))?|đoàn đại biểu"
    r"|(?:bầu|cử)(?:(?! tại )[^.;]){0,70} đại biểu)(?: chính thức| dự khuyết)?(?: đi)?(?: tham)? dự $"
)
_PREPARED = AnyCase(  # what another meeting prepares: "chuẩn bị | kỳ họp thứ 9", "thống nhất chương trình | kỳ họp …"
    r"\b(?:(?:chuẩn bị|phục vụ|trình(?<!chương trình)(?<!quá trình)(?<!giải trình)(?<!điều trình))(?: cho| tại)?"
    r"(?: các)?(?: nội dung)?(?:,? (?:và )?tổ chức)?"
    r"|(?:dự kiến|thống nhất|chuẩn bị|xây dựng|cho ý kiến|rà soát)(?: \w+){0,5} (?:chương trình|nội dung)"
    r"(?: \w+){0,3}"
    r"|(?:thông báo|báo cáo|thông tin|truyền đạt)(?: \w+,?){0,6} (?:kết quả|nội dung|chương trình)(?: \w+){0,2}) $",
    many=True,
)
_ASKED = re.compile(
    r"(?<!\w)(?:đề nghị|yêu cầu|giao|đề xuất|kiến nghị|tham mưu)(?! tại)(?: [^.;,:]{1,50})? tổ chức(?: \w+)? $"
)
_PAPER_AT_END = re.compile(
    r"(?:[Cc]hỉ thị|[Nn]ghị quyết|[Kk]ết luận|[Qq]uy định|[Qq]uyết định|[Kk]ế hoạch|[Tt]hông báo)(?: số)?"
    r" \d[\w/.-]{0,24}$"
)
_PAPERS_DAY = re.compile(r",? \(?(?:ra )?(?:ngày )?")
_NTH_DAY = re.compile(r"ngày (?:làm việc |họp )thứ (?P<nth>\w+)", re.IGNORECASE)
_LASTED = re.compile(
    r"sau (?P<days>\w+)(?P<half>,5)? ngày(?P<more> rưỡi)? (?:làm việc|họp|diễn ra|thảo luận)(?! thứ)", re.IGNORECASE
)
_AFTER_DAYS = re.compile(r"Sau (?:gần |hơn )?(?:\d|một|hai|ba)\S{0,3} ngày(?!\w)[^.;:]{0,120}, $")
_OPENED = AnyCase(r"khai mạc(?: trọng thể)? $")
_OPENED_ON = AnyCase(
    r"\((?:khai mạc|bắt đầu|diễn ra)(?: (?:từ|vào|ngày|sáng|chiều)){0,3} ?$"
)  # "(khai mạc sáng | 6/7)"
_CLOSED = AnyCase(r"(?:bế mạc|phiên bế mạc của|tại phiên bế mạc,)(?: trọng thể)? $")
_CONTINUED = re.compile(r"(?<!\w)[Tt]iếp tục(?: \w+){0,4} $")  # a session on a later day of it
_CLOSES_NEXT = re.compile(r" (?:\([^()]{0,40}\) )?(?:đã |vừa |chính thức |long trọng ){0,4}(?:bế mạc|kết thúc)\b")
_SUCCEEDS = re.compile(r" (?:khóa \w{1,6} )?(?:đã |vừa |rất )*thành công(?!\w)")
_OF_CENTRE = re.compile(
    r"Hội nghị (?:lần thứ \S{1,5} )?(?:Ban Chấp hành |BCH )?(?:Trung ương|T\.Ư|TW|TƯ)", re.IGNORECASE
)
_OPENS_NEXT = re.compile(r" (?:\([^()]{0,40}\) )?(?:đã |vừa |chính thức |long trọng ){0,4}(?:khai mạc|diễn ra từ)\b")
_FOLLOWS = re.compile(
    r"(?:Tiếp đó|Tiếp theo|Ngay sau đó|Cũng trong (?:sáng|chiều|buổi sáng|buổi chiều) (?:nay|cùng ngày)),? "
)
_EARLIER = re.compile(r"[ \"-]{0,3}Trước (?:đó|đây|khi)(?!\w)")  # what went before the event reported
_HELD = AnyCase(
    r"(?:tại|trong|dự|khai mạc|bế mạc|tổ chức|chủ trì|điều hành|diễn ra|thứ \w+ của)"
    r"(?: phiên \w+(?: \w+)?| trọng thể| long trọng| thành công)? ?$"
    r"|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?,? ?$|(?:tiến hành|mở)(?: trọng thể| long trọng)? ?$"
    r"|(?:tại|ở) [^.;:,]{3,50}, $"
)
_TAKES_PLACE = re.compile(
    r",? (?:đã |vừa |chính thức |trọng thể |long trọng ){0,4}(?:diễn ra|khai mạc|bế mạc|được tổ chức|thành công"
    r"|kết thúc|hoàn thành|hoàn tất|bước (?:sang|vào))(?!\w)"
)
_OPENS = AnyCase(r"khai mạc|bắt đầu")
_LASTS = AnyCase(r"khai mạc|bắt đầu(?! từ [^,.;]{1,30}, quốc hội)|diễn ra|từ ngày|từ \d|họp từ")
_OF_PAPER = AnyCase(r"\b(?:nghị quyết|chỉ thị|kết luận|quy định|thông báo)(?: số)?(?: \d[^.;:]{0,40})?(?: của)? $")
_FAR_BEFORE = 400  # code points before a meeting in which it can be told as to come
_PAPER = 80  # code points of a paper's name
_NEAR_OPENING = 60  # code points
_OPENING = 14  # "Trong ngày 8/5, …": a day at the head of a sentence holds for all its clauses
_BESIDE = 30  # code points between a name and the day behind it: "hội nghị giao ban, sáng ngày 5/10"
_SLIP = 2  # days by which an article can be dated too early
_OF_MEETINGS = (Use.EVENT, Use.ANNOUNCED, Use.OPENED)
_LEAD = 4  # passages from the top in which an article says what it reports


@record
class MeetingDay:
    """When a meeting was.

    Args:
        date: Its first day.
        end_date: Its last day, when printed.
        reported: Whether the article reports this meeting.
        own: Whether its sentence prints the day.
        opening: Whether the day is said to be the one on which it opened.
        coming: Whether it is told as still to come, or only named as an end or a term.
        yearless: Whether a day is printed beside its name whose year nobody can tell.
        earlier: Whether its sentence only tells that it was before the event reported: "Trước đó, …".
    """

    date: PartialDate | None
    end_date: PartialDate | None
    reported: bool
    own: bool = False
    opening: bool = False
    coming: bool = False
    yearless: bool = False
    earlier: bool = False


def is_held(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a sentence speaks of a congress being held, and does not only name it beside other things.

    "tại Đại hội …" and "Đại hội … diễn ra" do; "văn kiện Đại hội …", "chào mừng Đại hội …" do not.
    """
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    if not scene.text.folded[sentence.start : start].strip(' "-'):
        return True
    if _TAKES_PLACE.match(scene.text.folded, end) or _AFTER_DAYS.match(scene.text.folded, sentence.start, start):
        return True
    return _HELD.search(scene.text.folded, max(sentence.start, start - 40), start) is not None


def opens_long_session(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a sentence says beside its name when a session that lasts weeks opens or lasts."""
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    folded = scene.text.folded
    if _OPENS.search(folded, max(sentence.start, start - _NEAR_OPENING), start):
        return True
    return _LASTS.search(folded, end, min(sentence.end, end + _NEAR_OPENING)) is not None


def day_of_meeting(scene: Scene, start: int, end: int) -> MeetingDay:
    """Return when the meeting named at folded[start:end] was, as far as its sentence or the lead tells."""
    index = scene.context.sentence_at(start)
    sentence = scene.text.sentences[index]
    days = [day for day in scene.context.days_in(sentence.start, sentence.end) if day.use in _OF_MEETINGS]
    will = _COMING.match(scene.text.folded, end + 1) is not None
    coming = (
        will
        or _only_named(scene, start, end)
        or _COMING.search(scene.text.folded, max(sentence.start, start - _FAR_BEFORE), start) is not None
    )
    days = [day for day in days if day.start >= end] if will else days  # "hôm nay thống nhất kỳ họp thứ 2 sẽ …"
    day = _nearest(_of_itself(days, scene, start, end), scene, start, end)
    coming = coming or (day is not None and _is_ahead(scene, day.value))
    lead = _in_lead(scene, index)
    if day is not None and (day.value.day is not None or coming or not lead or _of_another_time(scene, day, end)):
        first, last = _first_day(scene, day, index)
        goes_on = _CONTINUED.search(scene.text.folded, max(sentence.start, start - _BESIDE), start) is not None
        opened = _opened_on(scene, day)
        if goes_on or (first == day.value and last is None and not opened and _closes(scene, start, end)):
            return MeetingDay(None, None if goes_on else day.value, lead and not coming, own=True)
        reported = lead and not coming and first.day is not None
        if opened and last is None and _closes(scene, start, end) and _is_later(scene.context.lead_day, first):
            last = scene.context.lead_day
        opening = opened or first != day.value or _opens(scene, start, end)
        return MeetingDay(first, last, reported, own=True, opening=opening, coming=coming)
    if not coming and follows(scene, index):
        return MeetingDay(scene.context.lead_day, None, True)
    yearless = not coming and _has_day_without_year(scene, start, end)
    earlier = _EARLIER.match(scene.text.folded, sentence.start) is not None
    if coming or not lead or earlier or _issues(scene, sentence.start, start):
        return MeetingDay(None, None, False, coming=coming, yearless=yearless, earlier=earlier)
    return MeetingDay(_lead_day(days, scene, start, end), None, True, yearless=yearless)


def _only_named(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a meeting is only named as what others prepare, are sent to, or have to wait for."""
    folded = scene.text.folded
    first = scene.text.sentences[scene.context.sentence_at(start)].start
    return (
        _SENT_TO.search(folded, max(first, start - 24), start) is not None
        or _DELEGATED.search(folded, max(first, start - 110), start) is not None
        or _PREPARED.search(folded, max(first, start - _PAPER), start) is not None
        or _ASKED.search(folded, max(first, start - _PAPER), start) is not None
        or _AT_LATEST.match(folded, end) is not None
    )


def is_to_come(scene: Scene, start: int, end: int, when: MeetingDay | None = None) -> bool:
    """Tell whether nobody can be at the meeting named here yet: it is only named, or its clause tells it as to come.

    Args:
        scene: The article.
        start: Offset where the meeting is named.
        end: Offset behind its name.
        when: Its day, where that is known already.
    """
    folded = scene.text.folded
    first = scene.text.sentences[scene.context.sentence_at(start)].start
    for soon in _COMING.finditer(folded, max(first, start - _PAPER), start):
        if not any(mark in folded[soon.end() : start] for mark in ",;"):
            return True
    if _WILL.match(folded, end):
        return True
    when = when or day_of_meeting(scene, start, end)
    ahead = when.date is not None and _is_ahead(scene, when.date)
    return ahead or _only_named(scene, start, end)


def _is_ahead(scene: Scene, day: PartialDate) -> bool:
    """Tell whether a day, or a month, lies behind that of publication, by more than a slip of dates."""
    published = scene.context.published
    if published is None or published.day is None or day.month is None:
        return False
    return day.first_day > published.first_day + timedelta(days=_SLIP)


def _issues(scene: Scene, first: int, start: int) -> bool:
    """Tell whether a meeting stands in the name of a paper that it issued: "Nghị quyết số 12 của | Hội nghị …"."""
    return _OF_PAPER.search(scene.text.folded, max(first, start - _PAPER), start) is not None


def _of_itself(days: list[Day], scene: Scene, start: int, end: int) -> list[Day]:
    """Return the days that can be those of a meeting: not of what it celebrates, nor of what precedes or follows it.

    "sáng 9/10, tiếp xúc cử tri trước kỳ họp thứ 9": only a day behind its name is the session's.
    """
    if not days:
        return days
    folded = scene.text.folded
    days = [day for day in days if not _is_papers(scene, day, start, end)]
    jubilee = _JUBILEE.match(folded, end)
    days = [day for day in days if jubilee is None or not end < day.start < jubilee.end()]
    days = [day for day in days if not _is_celebrated(scene, day, end)]
    apart = _APART.search(folded, max(0, start - 12), start) or _DELEGATED.search(folded, max(0, start - 60), start)
    if apart is None and _PREPARED.search(folded, max(0, start - _PAPER), start) is None:
        return days
    return [day for day in days if day.start >= end and _BEHIND.fullmatch(folded, end, day.start)]


def _is_celebrated(scene: Scene, day: Day, end: int) -> bool:
    """Tell whether a day of years ago stands in brackets behind a name: it is that of what is celebrated."""
    published, bracket = scene.context.published, _CELEBRATED.match(scene.text.folded, end)
    long_ago = published is not None and day.value.year <= published.year - _LONG_AGO
    return long_ago and bracket is not None and end < day.start < bracket.end()


def _is_papers(scene: Scene, day: Day, start: int, end: int) -> bool:
    """Tell whether a day stands right behind a number that ends a name: "quán triệt Chỉ thị số 18, ngày 2/4"."""
    folded = scene.text.folded
    behind = day.start >= end and _PAPERS_DAY.fullmatch(folded, end, day.start) is not None
    return behind and _PAPER_AT_END.search(folded, start, end) is not None


def _lead_day(days: list[Day], scene: Scene, start: int, end: int) -> PartialDate | None:
    """Return the day of the lead, unless it is only that of a paper in the meeting's name."""
    own = scene.context.lead_day
    return None if any(day.value == own and _is_papers(scene, day, start, end) for day in days) else own


def _has_day_without_year(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a day whose year nobody can tell is printed before a name, or right behind it: it is a day too."""
    if scene.context.today is not None:
        return False
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    near = scene.context.written_in(sentence.start, min(sentence.end, end + _BESIDE))
    return any(date.first.day is not None and date.first.year is None for date in near)


def follows(scene: Scene, index: int) -> bool:
    """Tell whether a sentence tells what came right after the event reported: "Ngay sau đó, …"."""
    sentence = scene.text.sentences[index]
    return _FOLLOWS.match(scene.text.folded, sentence.start) is not None


def _nearest(days: list[Day], scene: Scene, start: int, end: int) -> Day | None:
    """Return the day nearest to a meeting's name, one before it first, in its clause (up to ";") or opening all."""
    folded = scene.text.folded
    first = scene.text.sentences[scene.context.sentence_at(start)].start
    document = _DOCUMENT_BETWEEN.search(folded, end, days[-1].start) if days else None
    inside = [
        day
        for day in days
        if (document is None or day.start < document.end())
        and (day.value.month or day.start - first <= _OPENING or max(day.start - end, start - day.end) < _BESIDE)
        and (day.start - first < _OPENING or ";" not in folded[min(day.end, end) : max(day.start, start)])
    ]
    beside = [day for day in inside if day.value.month is not None and _BEHIND.fullmatch(folded, end, day.start)]
    return min(
        beside or inside,
        key=lambda day: (day.value.day is None, day.start > start, abs(day.start - start)),
        default=None,
    )


_BEHIND = re.compile(
    r",? \(?(?:(?:đã |vừa )?(?:diễn ra|khai mạc|(?:được )?tổ chức|họp) )?"
    r"(?:(?:hồi|vào|từ|trong|đầu|giữa|cuối|ngày|sáng|chiều|hôm|mai|\d ngày) ){0,4}"
)  # "kỳ họp thứ 7 hồi tháng 6", "kỳ họp thứ 42 diễn ra từ ngày 12"
_DOCUMENT_BETWEEN = AnyCase(r"\b(?:quyết định|nghị quyết|chỉ thị)\b|[-/][A-ZĐ]{2}")


def _of_another_time(scene: Scene, day: Day, end: int) -> bool:
    """Tell whether a month is printed right behind a name, or lies in a year before: the lead's day is another."""
    if _BEHIND.fullmatch(scene.text.folded, end, day.start):
        return True
    published = scene.context.published
    return published is not None and day.value.month is not None and day.value.year < published.year


def _closes(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the day of a meeting is the one on which it closed: "bế mạc" before or behind its name."""
    folded = scene.text.folded
    if _CLOSED.search(folded, max(0, start - 24), start) is not None or _CLOSES_NEXT.match(folded, end) is not None:
        return True
    return _SUCCEEDS.match(folded, end) is not None and _OF_CENTRE.search(folded, start, end) is not None


def _opens(scene: Scene, start: int, end: int) -> bool:
    """Tell whether "khai mạc" stands right before or behind a meeting's name."""
    folded = scene.text.folded
    return _OPENED.search(folded, max(0, start - 24), start) is not None or _OPENS_NEXT.match(folded, end) is not None


def _is_later(day: PartialDate | None, first: PartialDate) -> bool:
    """Tell whether a day is known and lies behind another."""
    return day is not None and day.day is not None and day.first_day > first.first_day


def _opened_on(scene: Scene, day: Day) -> bool:
    """Tell whether a bracket tells a day as that of the opening: "sau hai ngày làm việc (khai mạc sáng | 6/7)"."""
    return _OPENED_ON.search(scene.text.folded, max(0, day.start - _BESIDE), day.start) is not None


def _first_day(scene: Scene, day: Day, index: int) -> tuple[PartialDate, PartialDate | None]:
    """Return the first and last day: of "ngày làm việc thứ hai (12/12)" the first is the day before.

    Of "ngày 12/12, … kết thúc sau hai ngày làm việc" it is the day before too, and the last is that day.
    """
    sentence = scene.text.sentences[index]
    nth = _NTH_DAY.search(scene.text.folded, sentence.start, sentence.end)
    lasted = None if nth else _LASTED.search(scene.text.folded, sentence.start, sentence.end)
    number = read_number(nth["nth"]) if nth else read_number(lasted["days"]) if lasted else None
    if number is None or day.value.day is None or (lasted and (day.last or _opened_on(scene, day))):
        return day.value, day.last
    number += lasted is not None and bool(lasted["half"] or lasted["more"])
    first = PartialDate.of(day.value.first_day - timedelta(days=number - 1))
    return first, day.value if lasted else day.last


def _in_lead(scene: Scene, index: int) -> bool:
    """Tell whether a sentence stands in the head of the article, and in no item of a round-up that prints no day."""
    passage = scene.text.sentences[index].passage
    undated = scene.context.sections.get(passage, scene) is None
    return not undated and passage in scene.first_passages[:_LEAD]
