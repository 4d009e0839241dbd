"""What an article tells of another time than its own: events told again, and sentences that go on with a past."""

from __future__ import annotations

import re
from datetime import timedelta

from kg.claims.days.context import Context
from kg.claims.days.printed import Day
from kg.claims.days.terms import of_term_gone
from kg.claims.days.uses import Use
from kg.claims.offices.holdings import Holding
from kg.model.article import PassageKind
from kg.model.text import Sentence, Text
from kg.vietnamese.any_case import AnyCase

_NEWS = AnyCase(
    r"\b(?:vừa(?! qua)|mới (?:đây|được|bị)|hôm nay|(?:sáng|trưa|chiều|tối) cùng ngày|lần này|kỳ này|bây giờ|nay"
    r"|hiện(?<!thực hiện)(?<!thể hiện)(?<!phát hiện)(?<!xuất hiện)(?<!biểu hiện))(?!\w)"
)
_ANOTHER_TIME = AnyCase(
    r"\b(?:trước đó|trước đây|trước kia|khi đó|lúc đó|hồi đó|khi ấy|bấy giờ|đương thời|cùng thời điểm|kể từ khi|từ khi"
    r"|từ lúc|từ ngày|cho (?:đến|tới) khi|đến khi|tới khi|trước khi|(?:tháng|năm|kỳ họp|nhiệm kỳ|tuần) trước"
    r"|(?:năm(?<=\w năm)|tháng(?<=\w tháng)) sau|(?:tuần(?<=\w tuần)|ngày(?<=\w ngày)) sau khi|đầu tiên sau khi)(?!\w)"
)
_CIRCUMSTANCE = AnyCase(
    r"(?:^|[,;.:(\"] ?|\bđó |\btừ |\bra )(?:sau khi|ngay sau khi|sau lúc|khi|lúc|hồi|thực tế, việc|việc|sự kiện)"
    r"(?: (?:Quốc hội|Trung ương|Bộ Chính trị|HĐND[^,;.]{0,20}|Thủ tướng|các|ông|bà|đồng chí|bị can|bị cáo)){0,2} ?$"
)
_GOES_ON = re.compile(
    r"(?:(?:Ngay )?[Ss]au đó|Tiếp đó|Tiếp theo|Sau này|Rồi|Tiếp tục|Cũng (?:trong|vào|tại) \w{1,12}|Cùng thời điểm"
    r"|(?:Trong )?\w{1,12} (?:tháng|năm|ngày|tuần|nhiệm kỳ) (?:sau|tiếp theo|sau đó|kế tiếp)"
    r"|(?:Ông|Bà|Đồng chí|ông|bà|đồng chí)(?: [^\s,;.]{1,12}){0,4} (?:sau đó|tiếp đó)"
    r"|(?:Ban|Bộ|Tỉnh ủy|Thành ủy|Huyện ủy|Thủ tướng)(?: [^\s,;.]{1,12}){0,4} cũng đã)(?!\w)"
)
_THEN = re.compile(r"(?:(?:Ngay )?[Ss]au đó|Tiếp đó|Tiếp theo)(?!\w)")
_SAME_MEETING = re.compile(
    r"(?:Cũng t|T)ại (?:kỳ họp|hội nghị|đại hội|phiên họp|cuộc họp|buổi lễ|buổi công bố)(?: [^\s,;.]{1,8}){0,2} này"
    r"(?!\w)"
)
_SAME_SESSION = re.compile(
    r"Trước đó, (?:cũng )?(?:tại kỳ họp(?: này)?, )?(?:các đại biểu |kỳ họp )?"
    r"(?:Quốc hội|HĐND|Hội đồng nhân dân|đã|cũng)(?!\w)[^.;]{0,60}?\b(?:miễn nhiệm|bãi nhiệm)(?!\w)"
)
_ELECTS = re.compile(
    r"\b(?:Quốc hội|HĐND|Hội đồng nhân dân|kỳ họp|[Đđ]ại biểu)(?!\w)[^.;]{0,90}?\b(?:bầu|bổ nhiệm)(?!\w)"
)
_EARLIER = AnyCase(r"\b(?:trước đó|trước đây|trước kia|khi đó|hồi đó|lúc đó|từng)(?!\w)")
_PLENUM = re.compile(
    r"(?:Tại|Ở|Đến|Từ) (?P<name>(?:[Hh]ội nghị (?:lần thứ |Trung ương (?:lần thứ )?)"
    r"|[Đđ]ại hội (?:[^,;.]{0,40}lần thứ )?)(?:\d{1,2}|[IVX]+|\w+))(?!\w)"
)
_AT_AGE = re.compile(r"(?<!\w)(?:[Nn]ăm|[Kk]hi|[Ll]úc|[Ởở])(?: mới| vừa)? (?:\d\d tuổi|tuổi \d\d)(?!\w)")
_AFTER_THAT = re.compile(  # "từng là Bí thư Huyện ủy, sau đó được bổ nhiệm làm | Giám đốc Sở Y tế"
    r"(?<!\w)(?:từng|nguyên) [^;\n]{0,200}?,? (?:sau đó|tiếp đó|sau này|về sau|rồi)(?!\w)"
)
_PAST = timedelta(days=60)  # a day so far before the event is of another time
_WEEK = timedelta(days=7)
_HEAD = 3  # passages that tell the news
_BEFORE_THAT = ("Trước đó,", "Trước đây,")
_OPENING = 12  # code points before a day that opens its passage: "Đến cuối tháng 5/2012"
_BACK = 5  # sentences that a run of the past may go back
_NEXT_THEN = re.compile(  # behind an office: what came next
    r"[^.;:\n]{0,60}?[,;] (?:đến|tới)(?: đầu| giữa| cuối)? (?:năm|tháng) [\d/.-]{4,10},? (?:thì )?"
    r"(?:ông |bà |đồng chí )?(?:được|chuyển|sang|làm|giữ|là (?=[A-ZĐ]))(?!\w)"
)


def is_retold(context: Context, text: Text, holding: Holding, index: int) -> bool:
    """Tell whether an event without a day of its own is told again, so that the day of telling is not its own.

    "Trước đó, HĐND tỉnh đã bầu …", "… cho tới khi ông Trần Văn Bưởi được bầu làm …", "Sau đó, ông được điều động …" in
    a run of the past. What the head of the article tells, or calls new ("vừa được bầu"), is none. Rule dating.retold.
    """
    sentence = text.sentences[index]
    start = min(holding.start, holding.title.start)
    clause = max(sentence.start, text.folded.rfind(";", sentence.start, start) + 1)
    if _NEWS.told_by(text.folded, clause, holding.title.start, sentence.end):
        return False
    before = text.folded.startswith(_BEFORE_THAT, sentence.start)  # so is what goes on behind ";"
    if before or _ANOTHER_TIME.told_by(text.folded, clause, holding.title.start, sentence.end):
        return not _is_of_session(text, index)
    gone = of_term_gone(text.folded, (sentence.start, holding.title.start), context.event_day)
    young = _AT_AGE.search(text.folded, clause, start)  # "năm 23 tuổi trở thành Bí thư Huyện ủy"
    young = young or _AFTER_THAT.search(text.folded, clause, holding.title.start)
    if gone or young or goes_on_past(context, text, index) or told_between(context, text, index):
        return True
    if in_head(text, sentence):
        return False
    circumstance = _CIRCUMSTANCE.search(text.folded[clause:start]) is not None
    return circumstance or _follows_earlier(context, text, index) or _at_another_meeting(text, sentence)


def _follows_earlier(context: Context, text: Text, index: int) -> bool:
    """Tell whether a sentence goes on with what days before the event dates: "Tháng 1, … // Ngay sau đó, …"."""
    sentence, today = text.sentences[index], context.event_day
    if index == 0 or today is None or _THEN.match(text.folded, sentence.start) is None:
        return False
    before = text.sentences[index - 1]
    days = [day for day in context.days_in(before.start, before.end) if day.use in (Use.ANNOUNCED, Use.EVENT)]
    return bool(days) and all(today.first_day - day.value.last_day > _WEEK for day in days)


def _is_of_session(text: Text, index: int) -> bool:
    """Tell whether an assembly relieved one before it elected another: "HĐND bầu … Trước đó, HĐND miễn nhiệm …"."""
    if index == 0 or _SAME_SESSION.match(text.folded, text.sentences[index].start) is None:
        return False
    before = text.sentences[index - 1]
    same = before.passage == text.sentences[index].passage
    return same and _ELECTS.search(text.folded, before.start, before.end) is not None


def in_head(text: Text, sentence: Sentence) -> bool:
    """Tell whether a sentence stands in the first passages of an article, which tell its news."""
    return sentence.passage < text.sentences[0].passage + _HEAD


def goes_on_past(context: Context, text: Text, index: int) -> bool:
    """Tell whether a sentence without a day goes on with a past told before it in its passage.

    One that opens with "Sau đó", "Ba năm sau" goes on with the passage before, too; one that comes back to a meeting
    ("Cũng tại kỳ họp này") goes on with what a day dates.
    """
    sentence = text.sentences[index]
    passage, reopened = sentence.passage, _SAME_MEETING.match(text.folded, sentence.start) is not None
    for before in range(index - 1, max(-1, index - 1 - _BACK), -1):
        other = text.sentences[before]
        if other.kind is PassageKind.CAPTION:
            continue
        if other.passage != passage:
            if not _GOES_ON.match(text.folded, text.sentences[before + 1].start):
                return False
            passage = other.passage
        if before not in context.told:
            context.told[before] = False if _is_of_session(text, before) else _time_of(context, text, other)
        told = context.told[before]
        if told is not None and not (reopened and not context.days_in(other.start, other.end)):
            return told
    return False


def told_between(context: Context, text: Text, index: int) -> bool:
    """Tell whether a passage without a day stands between two that open with days of a past, in their order.

    "Tháng 5/2012, ông … // Sau khi xã lên phường, ông làm T. // Tháng 8/2015, ông …". Rule dating.between.
    """
    sentence = text.sentences[index]
    before = _opening_day(context, text, index, -1)
    if before is None or not is_past(context, before) or _NEWS.search(text.folded, sentence.start, sentence.end):
        return False
    behind = _opening_day(context, text, index, 1)
    if behind is None or not is_past(context, behind) or behind.value.first_day < before.value.first_day:
        return False
    own = (
        other for other in text.sentences[max(0, index - _BACK) : index + _BACK] if other.passage == sentence.passage
    )
    return not any(context.days_in(other.start, other.end) for other in own)


def _opening_day(context: Context, text: Text, index: int, step: int) -> Day | None:
    """Return the day with which the next passage opens, before or behind a sentence's; None when it opens with none."""
    place = (text.sentences[index].passage, step)
    if place not in context.opening:
        context.opening[place] = _find_opening_day(context, text, index, step)
    return context.opening[place]


def _find_opening_day(context: Context, text: Text, index: int, step: int) -> Day | None:
    sentences, passage = text.sentences, text.sentences[index].passage
    at = index + step
    while 0 <= at < len(sentences) and sentences[at].passage == passage:
        at += step
    if not 0 <= at < len(sentences):
        return None
    while step < 0 < at and sentences[at - 1].passage == sentences[at].passage:
        at -= 1
    days = context.days_in(sentences[at].start, sentences[at].start + _OPENING)
    return days[0] if days and days[0].use < Use.DECIDED else None


def _time_of(context: Context, text: Text, sentence: Sentence) -> bool | None:
    """Return whether a sentence tells of a past, None where nothing in it tells of when it speaks."""
    days = [day for day in context.days_in(sentence.start, sentence.end) if day.use < Use.DECIDED]
    if days:
        return all(is_past(context, day) for day in days)
    if _NEWS.search(text.folded, sentence.start, sentence.end):
        return False
    earlier = _EARLIER.search(text.folded, sentence.start, sentence.end) or _at_another_meeting(text, sentence)
    return True if earlier else None


def is_past(context: Context, day: Day) -> bool:
    """Tell whether a printed day lies well before the event that the article reports."""
    today = context.event_day
    return today is not None and today.first_day - day.value.last_day > _PAST


def _at_another_meeting(text: Text, sentence: Sentence) -> bool:
    """Tell whether a sentence opens with a plenum or congress that the head of the article does not name."""
    plenum = _PLENUM.match(text.folded, sentence.start)
    if plenum is None:
        return False
    last = next((other.start for other in text.sentences if not in_head(text, other)), sentence.start)
    head, name = text.folded[:last].lower(), plenum["name"].lower()
    first = name.endswith((" nhất", " 1", " i")) and "đại hội" in head  # of the committee that the congress elected
    return not first and name not in head


def came_next(folded: str, end: int) -> bool:
    """Tell whether another office follows that of a title which ends here: "T1, | đến năm 2015 được bổ nhiệm T2"."""
    return _NEXT_THEN.match(folded, end) is not None
