"""Meetings without a number: conferences, working sessions, ceremonies, meetings with voters."""

from __future__ import annotations

import re

from kg.claims.meetings.days import MeetingDay, day_of_meeting
from kg.claims.meetings.encounters import find_encounters
from kg.claims.meetings.holders import body_at, holder_behind, organiser_behind, owner_at_end, told_organiser
from kg.claims.meetings.names import Gathering
from kg.claims.meetings.organisers import organiser_before
from kg.claims.meetings.sittings import find_sittings_of_sessions
from kg.claims.meetings.told import AFTER_BODY, Conference, find_sittings, find_visits, with_party
from kg.claims.scene import BodyAt, Scene
from kg.claims.spans import Spans
from kg.claims.wording import capital, is_title, spelt_out, title_end, written_term
from kg.lexicon.laws import listed_law_pattern
from kg.vietnamese.beginnings import by_beginning

_NOUN = by_beginning(
    r"(?<!\w)(?P<noun>(?:[Bb]uổi |[Cc]uộc |[Hh]ội nghị )?[Tt]iếp xúc "
    r"(?:với )?(?:(?:trên |hơn |gần )?\d[\d.]{0,5} )?cử tri"
    r"|[Hh]ội nghị|HỘI NGHỊ|[Kk]ỳ họp|[Pp]hiên (?:họp|giải trình)|(?:[Cc]uộc|[Bb]uổi) họp(?! báo| mặt)"
    r"|(?:(?<=hủ trì )|(?<=hủ tọa )|(?<=[Tt]ại )|(?<=[Dd]ự ))họp(?= (?:Ban |Bộ Chính|Thường trực|Hội đồng|Chính phủ))"
    r"|(?<=hủ trì )họp(?= (?:về|bàn|nghe|đánh giá|triển khai|rà soát|kiểm điểm|xem xét|cho ý kiến|tháo gỡ|lấy ý kiến"
    r"|chuẩn bị|giao ban|khẩn|với)(?!\w))|[Nn]gày hội(?= [Đđ]ại đoàn kết)"
    r"|(?:(?<=[Tt]ại )|(?<=[Dd]ự ))ngày hội(?=[,. ])"
    r"|[Bb]uổi làm việc|[Cc]uộc làm việc|[Bb]uổi tiếp,? (?:và )?làm việc|[Bb]uổi tiếp(?=[,.])"
    r"|(?<=[Tt]ại )(?:hội đàm|hội kiến)(?=,)|(?<=[Dd]ự )hội đàm(?=,| có| về)"
    r"|[Bb]uổi tiếp công dân|[Cc]hương trình(?= (?:đối thoại|gặp mặt|gặp gỡ|giao lưu|kỷ niệm|nghệ thuật kỷ niệm)(?!\w))"
    r"|[Bb]uổi lễ|[Ll]ễ (?:công bố|trao(?! giải| bằng| học bổng)|kỷ niệm|ra mắt|dâng hương|tuyên dương|tôn vinh"
    r"|đón nhận|phát động|ký kết|dâng hoa|thắp nến|truy tặng"
    r"|khánh thành|khởi công|động thổ|thông xe|khai trương|ra quân|xuất quân|giao,? nhận quân"
    r"|gắn biển|biểu dương|tưởng niệm|(?:khai|bế) giảng(?= (?:lớp|khóa))|khai hội|thượng cờ|vinh danh|sơ kết"
    r"|nhận [Qq]uyết định|giới thiệu|tiếp nhận|chuyển giao|tuyên thệ|khởi động|báo công"
    r"|khai mạc(?! (?:trọng thể )?(?:[Đđ]ại hội|[Hh]ội nghị|[Kk]ỳ họp|[Pp]hiên|Olympic|Paralympic|SEA|World|IPU))"
    r"|bàn giao|tổng kết|mít tinh"
    r"|hưởng ứng)|[Bb]uổi (?:công bố|trao)(?= (?:các )?quyết định)"
    r"|[Ll]ễ(?= có|[,.])|(?:[Bb]uổi )?(?:[Gg]ặp|[Hh]ọp) mặt"
    r"|(?:[Bb]uổi|[Cc]uộc) (?:tiếp xúc|đối thoại|hội kiến|hội đàm"
    r"|gặp(?! mặt| với (?!các|đại diện|cử tri|doanh|lãnh đạo|người)))"
    r"|[Đđ]ại hội|[Hh]ội thảo(?! luận)|[Tt]ọa đàm"
    r"|(?<!trên )[Dd]iễn đàn(?! (?:Quốc hội|[Kk]inh tế [Tt]hế giới|[Hh]ợp tác))|[Hh]ọp báo)(?!\w)"
)
_WORDS = (
    "hội nghị",
    "họp",
    "phiên giải trình",
    "buổi",
    "cuộc làm việc",
    "chương trình",
    "cuộc tiếp xúc",
    "cuộc gặp",
    "cuộc đối thoại",
    "cuộc hội",
    "hội đàm",
    "hội kiến",
    "ngày hội",
    "lễ",
    "gặp mặt",
    "họp mặt",
    "tiếp xúc",
    "đại hội",
    "hội thảo",
    "tọa đàm",
    "diễn đàn",
)
_GENERIC = re.compile(
    r"\b(?:các|những|nhiều|mỗi|mọi|từng|\d+|hai|ba|một số|sau|trước|tổ chức hội|ban|trung tâm|nhà|phòng|thông qua) ?$",
    re.IGNORECASE,
)
_CEREMONIES = ("lễ", "buổi lễ")  # of others "đây là kỳ họp thường lệ" only tells the kind
_REHEARSAL = re.compile(r"(?:duyệt|hợp luyện|diễn tập)(?: \w{1,12}){0,4} $")
_REACH = 64  # code points of its words
_BACK = re.compile(
    r" (?:này|nói trên|trên|đã|cũng|được|là|diễn|nhằm|tập trung|do|có|đang|sẽ|thống nhất|tiến hành|đánh giá"
    r"|kết thúc|bầu|nghe|còn|vào|hôm|khi)(?!\w)|[,.;:\")\]-]| ?$|\n"
)
_PART_OF_ANOTHER = re.compile(
    r" (?:toàn thể|khai mạc|bế mạc|trù bị|thảo luận)(?: của| tại)? (?:[Hh]ội nghị|[Đđ]ại hội|[Kk]ỳ họp)(?!\w)"
    r"|(?<=ỳ họp) (?:chuyên đề|bất thường)(?=[,.;])"  # a session without number and day is not one of its kind
)
_TITLE = re.compile(
    r" (?=(?:trực tuyến|toàn (?:quốc|tỉnh|huyện|thành phố|ngành)|giao ban|sơ kết|tổng kết|triển khai|quán triệt|công bố"
    r"|thông báo|trao|đánh giá|gặp mặt|gặp gỡ|giao lưu|định kỳ|đối thoại|tập huấn"
    r"|nghệ thuật kỷ niệm"
    r"|tuyên truyền|khoa học|cán bộ|học tập|phổ biến|kiểm điểm|kiểm tra|hiệp thương|tiếp xúc|chuyên đề"
    r"|thường kỳ|mở rộng|về(?! phía)|với(?! tư cách)|bàn|lấy ý kiến|góp ý|xúc tiến"
    r"|lãnh đạo (?:chủ chốt|(?:các )?(?:sở|ban|ngành|bộ|đơn vị|cơ quan|địa phương))"
    r"|giải quyết|xử lý|tháo gỡ|ứng phó|chuẩn bị|cấp"
    r"|liên tịch|bất thường|cuối năm|giữa năm|rút kinh nghiệm|nghe|thường niên|báo cáo|biểu dương"
    r"|tuyên dương|tôn vinh|nhân|kỷ niệm|ra mắt|(?:mỗi|hằng|hàng|hai|ba|bốn|năm|\d) (?:năm|tháng|quý) một lần"
    r"|trước|sau|quyết định|đại biểu|cử tri|giới thiệu|thảo luận|xem xét|cho ý kiến|thẩm định|phát động"
    r"|ký kết|bàn giao|của|toàn thể|báo chí|Chính phủ|giữa|doanh nghiệp|gỡ|quý (?:\d|[IV]+)"
    r"|(?:Ban [Cc]hỉ đạo|Tiểu ban|Tổ công tác|Hội đồng)(?! (?:tiến hành|đã|sẽ|thảo luận|thống nhất|cho|nghe|xem"
    r"|đánh giá|yêu cầu|cũng|nhận)))(?!\w))"
)
_SAME_ONE = re.compile(  # "kỳ họp thứ 12 HĐND huyện - | kỳ họp giải quyết công việc phát sinh" is one
    r"(?:[Kk]ỳ họp|[Pp]hiên họp|[Hh]ội nghị) (?:lần )?thứ [^\W_]+(?: [^.;,:\n]{1,60}?)? ?[-–(] ?$"
)
_CALLED = re.compile(  # "Hội nghị Đẩy mạnh phát triển du lịch"
    r" (?!Trung ương|Thượng đỉnh|Cấp cao|Bộ trưởng|Ngoại trưởng)[A-ZĐ][^\W\d_A-Z]* (?:[^\W\d_A-ZĐ]+ ){2}"
)
_WORDED = re.compile(r" [^\W\d_A-ZĐ]+,? [^\W\d_A-ZĐ]+,? [^\W\d_]")
_NO_WORDING = re.compile(  # who does something there, and what is done: no title
    r" (?:các|nhiều|một số|đại biểu|đại diện|lãnh đạo|ông|bà|đồng chí|anh|chị|chúng|cho (?:thấy|biết|rằng)|nêu|chỉ ra"
    r"|ghi nhận|và|sắp tới|tới|lần|vừa|mới|thượng đỉnh|cấp cao)(?!\w)"
)
_REGULAR = re.compile(r" (?:thường kỳ|thường niên)(?=,)")
_EVENT_WORD = re.compile(
    r"(?:tổ chức|triệu tập|chủ trì|đồng chủ trì|khai mạc|bế mạc|diễn ra|dự|tham dự|chủ tọa|tại|có|tiến hành|họp"
    r"|phát biểu|trong khuôn khổ|đã) (?:\w+ )?$",
    re.IGNORECASE,
)
_OF_BODY = re.compile(r" (?:(?:sáng|chiều|tối|trưa|ngày)(?: ngày)? )?\d[\d/.-]* của ")
_ITS_DECISIONS = ("quyết định", "các quyết định")  # "lễ trao quyết định" comes back to the one told before
_GUESTS_AT_IT = re.compile(r" (?:các )?[Qq]uyết định(?= có (?:sự|các|đồng chí|ông|bà|[A-ZĐ]))")  # "dự lễ trao …"
_ADOPTED_IN = re.compile(r"[-/][A-ZĐ]\w*[^.;]{0,12} (?:trong|tại) [^.;]{0,90} và $")
_CONCLUDED_AT = re.compile(  # "Thông báo số 37/TB-VPCP kết luận của Phó Thủ tướng A | tại cuộc họp về …"
    r"[Tt]hông báo(?: kết luận)?(?: số)? ?\d[^;\n]{3,120} (?:kết luận|ý kiến)(?!\w)[^;\n]{2,80} (?:tại|trong) $"
)
_VOTERS = re.compile(r"tiếp xúc (?:với )?[^c]{0,12}cử tri")
_SHORT_NOUNS = {"họp": "cuộc họp"}
_APPOSED = re.compile(r"(?:, [^.,;:()\n]{3,70}){1,4}? (?=với )")  # titles between a name and "với"
_CALLED_NOUNS = frozenset(("hội nghị", "hội thảo", "tọa đàm", "diễn đàn"))
_MATTERS = re.compile(r".{5,200}? về [^,]{8,}(?=, )")  # a working session is called after the first of its matters
_NUMBER = re.compile(r"(?<=[ố ])\d[\d/]* ?-? ?[A-ZĐ]{2}|(?<=số )\d")
_NEXT_PAPER = re.compile(
    r"(?:[;,]|,? và)(?: các)? (?:Nghị quyết|Chỉ thị|Kết luận|Quy định|Kế hoạch|Quyết định|Thông báo|Hướng dẫn|Nghị định"
    r"|Thông tri|Thông tư|Chương trình|Đề án)(?: hành động)?(?: số)? ?\d+"
)
_ANOTHER = re.compile(  # behind a bare noun: "kỳ họp | tới, HĐND tỉnh sẽ …", "kỳ họp | thường lệ cuối năm sẽ thông qua"
    r" (?:(?:thường lệ|thường kỳ|giữa năm|cuối năm|lần) ){0,2}(?:(?:tới|sau|trước)(?=[,.;]| (?:sẽ|của|đây|đó)(?!\w))"
    r"|sắp tới|kế tiếp|tiếp theo|tiếp sau)(?!\w)| (?:thường lệ|thường kỳ)(?: \w+){0,6} sẽ(?!\w)"
    r"| [IVX]{1,6}(?!\w)"  # "nhiệm kỳ Đại hội | XIV"
)
_AT = ("Tại ", "tại ")
_CHAIRING = ("chủ trì ", "chủ tọa ")
_LEAD = 4  # passages
_TELLING = 6  # words of a title that tell one from others
_MIN_TITLE = 3
_PRONOUN = 4  # words of what only points back
_GATHERED = ("gặp mặt", "họp mặt")
_TALKS = ("hội kiến", "hội đàm")


def find_conferences(scene: Scene, gatherings: tuple[Gathering, ...]) -> tuple[Conference, ...]:
    """Return the places of meetings without number, those that only come back to one too, in reading order."""
    taken = Spans((one.start, one.end) for one in gatherings)
    found: list[Conference] = []
    for match in scene.matches(_NOUN, _WORDS):
        if (
            taken.hold(match.start())
            or scene.text.folded.endswith("(", 0, match.start())
            or (found and match.start() < found[-1].end)
            or _ANOTHER.match(scene.text.folded, match.end())
        ):
            continue
        read = _read(scene, match)
        if read is not None:
            found.append(read)
    named = Spans((one.start, one.end) for one in found)
    found += [
        one
        for one in (*find_sittings(scene), *find_visits(scene), *find_sittings_of_sessions(scene))
        if not named.hold(one.start)
    ]
    met = list(find_encounters(scene))
    within = Spans((one.start, one.end) for one in met)
    found = [one for one in found if not within.hold(one.start)] + met
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _read(scene: Scene, match: re.Match[str]) -> Conference | None:
    folded = scene.text.folded
    sentence = scene.text.sentences[scene.context.sentence_at(match.start())]
    if not sentence.start <= match.start() < sentence.end:
        return None
    generic = _GENERIC.search(folded, max(sentence.start, match.start() - 12), match.start())
    if (
        generic
        or (not match["noun"].lower().startswith(_CEREMONIES) and folded.endswith(" là ", 0, match.start()))
        or _REHEARSAL.search(folded, max(sentence.start, match.start() - _REACH), match.start())
        or _PART_OF_ANOTHER.match(folded, match.end())
    ):
        return None
    noun = _SHORT_NOUNS.get(match["noun"].lower(), _VOTERS.sub("tiếp xúc cử tri", match["noun"].lower()))
    dated = _OF_BODY.match(folded, match.end(), sentence.end)
    body = body_at(scene, dated.end() if dated else match.end() + 1)
    if dated and body:
        return _of_body(scene, match, body)
    organiser = organiser_before(scene, match.start())
    end = _end_of_title(scene, match, sentence.end, organised=organiser is not None)
    holder, held = holder_behind(scene, end)
    when = day_of_meeting(scene, match.start(), held)
    if organiser is None and noun != "đại hội":
        organiser = organiser_behind(scene, match, body, sentence.end) or owner_at_end(scene, match.end(), end)
    organiser = organiser or told_organiser(scene, match, noun, end) or holder
    if end == match.end():
        name = capital(f"{noun} của {organiser}" if organiser else noun)
        specific = _specific(scene, match, when, organiser, bare=True)
        return Conference(match.start(), end, noun, name, organiser, when, specific, True, "meeting.again")
    if noun == "họp báo":
        when = day_of_meeting(scene, match.start(), match.end())  # not that of the session which it is about
    title, end = _with_guests(scene, match, end, sentence.end)
    name = with_party(scene, capital(f"{noun} {title}"), match.start())
    specific = noun != "đại hội" and _specific(scene, match, when, organiser, bare=False)
    again = not specific and noun.startswith(("lễ ", "buổi ")) and title.lower() in _ITS_DECISIONS
    return Conference(match.start(), end, noun, name, organiser, when, specific, again, _rule(noun))


def _with_guests(scene: Scene, match: re.Match[str], end: int, limit: int) -> tuple[str, int]:
    """Return a title and its end; of "buổi làm việc của đồng chí A, Bí thư Tỉnh ủy, với các sở" with the guests."""
    folded = scene.text.folded
    title = written_term(spelt_out(scene, match.end("noun"), end)).removeprefix("để ")
    matters = _MATTERS.match(title) if match["noun"].lower().endswith("làm việc") else None
    title = title if matters is None else matters.group()
    people = scene.people_in(match.end(), end) if folded.startswith(" của ", match.end()) else ()
    apposed = _APPOSED.match(folded, end, limit) if people and people[-1].end == end else None
    if apposed is None:
        return title, end
    end = title_end(folded, apposed.end(), limit)
    return f"{title} {spelt_out(scene, apposed.end(), end)}", end


def _of_body(scene: Scene, match: re.Match[str], body: BodyAt) -> Conference:
    """meeting.of-body: "cuộc họp chiều 3/4 của Ban Thường vụ Huyện ủy"."""
    noun = match["noun"].lower()
    when = day_of_meeting(scene, match.start(), body.end)
    name = f"{capital(noun)} của {body.name}"
    return Conference(
        match.start(),
        body.end,
        noun,
        name,
        body.name,
        when,
        when.own and when.date is not None,
        False,
        "meeting.of-body",
    )


def _rule(noun: str) -> str:
    """Return the id of the rule by the kind of the noun."""
    if "làm việc" in noun:
        return "meeting.working-session"
    if "lễ" in noun or "gặp mặt" in noun:
        return "meeting.ceremony"
    return "meeting.voters" if "cử tri" in noun else "meeting.conference"


def _end_of_title(scene: Scene, match: re.Match[str], limit: int, *, organised: bool) -> int:
    """Return where the title behind a noun ends; the noun's end when none follows.

    Of "Huyện ủy tổ chức hội nghị …" whatever follows is a title.
    """
    folded = scene.text.folded
    if match["noun"].endswith(_TALKS):
        return match.end()  # "tại cuộc hội đàm với A" comes back to talks told before
    body = body_at(scene, match.end() + 1)
    titled = organised and _TITLE.match(folded, match.end(), limit)  # "tổ chức hội nghị | đánh giá tình hình …"
    if _BACK.match(folded, match.end()) and body is None and not titled:
        return match.end()
    fixed = (
        match["noun"].lower().startswith(("lễ ", "ngày hội"))
        or "cử tri" in match["noun"].lower()
        or match["noun"].lower().endswith(_GATHERED)
    )
    quoted = folded.startswith(' "', match.end())
    named = match["noun"].lower() in _CALLED_NOUNS and not is_title(folded, match.end() + 1)
    worded = organised or (folded.endswith(_AT, 0, match.start()) and _NO_WORDING.match(folded, match.end()) is None)
    called = named and (_CALLED.match(folded, match.end(), limit) or (worded and _WORDED.match(folded, match.end())))
    if body is None and not (fixed or quoted or called) and _TITLE.match(folded, match.end(), limit) is None:
        return match.end()
    if body is not None and (regular := _REGULAR.match(folded, body.end)) is not None:
        return regular.end()
    guests = _GUESTS_AT_IT.match(folded, match.end(), limit)
    end = guests.end() if guests else title_end(folded, match.end() + 1, limit)
    closing = folded.find('"', end + 2, limit) if folded.startswith(' "', end) else -1
    end = closing + 1 if closing > 0 else end
    while (law := listed_law_pattern().match(folded, end, limit)) is not None:
        end = law.end()  # "hội nghị triển khai Luật Đất đai, Nhà ở"
    end = end if body else _behind_papers(folded, match.end(), end, limit)
    if body is not None:
        end = max(end, body.end) if AFTER_BODY.match(folded, body.end) else body.end
    least = 1 if fixed or body else _MIN_TITLE - 1 + (match["noun"].lower() == "buổi lễ")
    words = folded[match.end() : end].split()
    points_back = body is None and words[-1:] == ["này"] and len(words) <= _PRONOUN  # "hội nghị của cơ quan này"
    return end if len(words) >= least and not points_back else match.end()


def _behind_papers(folded: str, start: int, end: int, limit: int) -> int:
    """Return where a title ends that lists numbered papers: "quán triệt Chỉ thị số 5-CT/TU về …; Kết luận số …"."""
    while _NUMBER.search(folded, start, end) and (paper := _NEXT_PAPER.match(folded, end, limit)) is not None:
        end = title_end(folded, paper.end(), limit)
    return end


def _specific(scene: Scene, match: re.Match[str], when: MeetingDay, organiser: str | None, *, bare: bool) -> bool:
    """Tell whether a naming can stand as a meeting: it has a day and is told as held, not planned or repeated.

    One that adopted an official document needs no day ("Nghị quyết số … tại phiên họp … và Hội nghị …").
    """
    first = match.start()
    same = _SAME_ONE.search(scene.text.folded, max(0, first - _REACH), first) is not None
    if same or _ADOPTED_IN.search(scene.text.folded, max(0, first - 150), first):
        return organiser is not None and not same
    if when.yearless and not bare:
        return not when.coming and (organiser is not None or _told(scene, match, when))
    monthly = when.own and when.date is not None and when.date.month is not None and not (bare or when.coming)
    if not monthly and (when.date is None or when.date.day is None):
        concluded = _CONCLUDED_AT.search(scene.text.folded, max(0, first - 3 * _REACH), first) is not None
        opens = concluded or (not when.coming and not when.earlier and _opens_news(scene, match))
        held = (when.reported or when.earlier) and organiser_before(scene, match.start()) is not None
        return not bare and (opens or held)
    if organiser is not None:
        return True
    return not bare and not when.coming and _told(scene, match, when)


def _opens_news(scene: Scene, match: re.Match[str]) -> bool:
    """Tell whether an article without a day opens with it: "Tại hội nghị tổng kết … năm 2019, ông A cho biết"."""
    folded, sentence = scene.text.folded, scene.text.sentences[scene.context.sentence_at(match.start())]
    opens = folded.endswith(_AT, 0, match.start()) and match["noun"].lower() in _CALLED_NOUNS
    if not opens or sentence.passage not in scene.first_passages[:_LEAD]:
        return False
    end = title_end(folded, match.end() + 1, sentence.end)
    titled = len(folded[match.end() : end].split()) >= _TELLING and folded.startswith(",", end)
    return titled and bool(scene.people_in(end, sentence.end) or scene.bodies_in(end, end + 3))


def _told(scene: Scene, match: re.Match[str], when: MeetingDay) -> bool:
    """Tell whether a naming is told as an event: "tại hội nghị …"; behind the lead on its day, beside a body, too."""
    told = _EVENT_WORD.search(scene.text.folded, max(0, match.start() - 30), match.start()) is not None
    if when.reported:
        return when.own or when.yearless or told
    sentence = scene.text.sentences[scene.context.sentence_at(match.start())]
    if match["noun"].lower() == "họp báo":
        return False
    beside = scene.bodies_in(sentence.start, sentence.end) or (
        scene.text.folded.endswith(_CHAIRING, 0, match.start()) and scene.people_in(sentence.start, match.start())
    )
    return (when.own or when.yearless) and told and bool(beside)
