"""Meetings without a number: conferences, working sessions, ceremonies, meetings with voters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.claims.boards import board_at
from kg.claims.gatherings import council_near
from kg.claims.meeting_days import MeetingDay, day_of_meeting
from kg.claims.meeting_names import Gathering
from kg.claims.organisers import organiser_before
from kg.claims.scene import BodyAt, Scene
from kg.claims.wording import capital, spelt_out, title_end, written_term
from kg.lexicon.laws import listed_law_pattern

_NOUN = re.compile(
    r"(?<!\w)(?P<noun>[Hh]ội nghị|HỘI NGHỊ|[Kk]ỳ họp|[Pp]hiên họp|(?:[Cc]uộc|[Bb]uổi) họp(?! báo)"
    r"|(?:(?<=hủ trì )|(?<=hủ tọa )|(?<=[Tt]ại )|(?<=[Dd]ự ))họp(?= (?:Ban |Bộ Chính|Thường trực|Hội đồng|Chính phủ))"
    r"|[Bb]uổi làm việc|[Cc]uộc làm việc"
    r"|[Bb]uổi lễ|[Ll]ễ (?:công bố|trao(?! giải)|kỷ niệm|ra mắt|dâng hương|tuyên dương|tôn vinh|đón nhận"
    r"|phát động|ký kết)|[Bb]uổi (?:công bố|trao)(?= (?:các )?quyết định)"
    r"|[Ll]ễ(?= có|[,.])|[Bb]uổi gặp mặt|[Gg]ặp mặt|(?:[Bb]uổi |[Cc]uộc |[Hh]ội nghị )?[Tt]iếp xúc cử tri"
    r"|(?:[Bb]uổi|[Cc]uộc) tiếp xúc"
    r"|[Đđ]ại hội|[Hh]ội thảo|[Tt]ọa đàm|[Hh]ọp báo)(?!\w)"
)
_WORDS = (
    "hội nghị",
    "họp",
    "buổi",
    "cuộc làm việc",
    "lễ",
    "gặp mặt",
    "tiếp xúc cử tri",
    "đại hội",
    "hội thảo",
    "tọa đàm",
)
_GENERIC = re.compile(
    r"\b(?:các|những|nhiều|mỗi|mọi|từng|\d+|hai|ba|một số|sau|trước|tổ chức hội|ban|trung tâm|nhà|phòng|thông qua) ?$",
    re.IGNORECASE,
)
_BACK = re.compile(
    r" (?:này|nói trên|trên|đã|cũng|được|là|diễn|nhằm|tập trung|do|có|đang|sẽ|thống nhất|tiến hành|đánh giá"
    r"|kết thúc|bầu|nghe|còn)(?!\w)|[,.;:\")\]-]| ?$|\n"
)
_PART_OF_ANOTHER = re.compile(
    r" (?:toàn thể|khai mạc|bế mạc|trù bị|thảo luận)(?: của| tại)? (?:[Hh]ội nghị|[Đđ]ại hội|[Kk]ỳ họp)(?!\w)"
)
_TITLE = re.compile(
    r" (?=(?:trực tuyến|toàn quốc|giao ban|sơ kết|tổng kết|triển khai|quán triệt|công bố|thông báo|trao"
    r"|đánh giá|gặp mặt|đối thoại|tập huấn"
    r"|cán bộ|học tập|phổ biến|kiểm điểm|kiểm tra|hiệp thương|tiếp xúc|chuyên đề|thường kỳ|mở rộng|về(?! phía)|với"
    r"|bàn|lấy ý kiến|góp ý|xúc tiến"
    r"|cấp|liên tịch|bất thường|cuối năm|giữa năm|rút kinh nghiệm|nghe|thường niên|báo cáo|biểu dương"
    r"|tuyên dương|tôn vinh|nhân|kỷ niệm|ra mắt"
    r"|trước|sau|quyết định|đại biểu|cử tri|giới thiệu|thảo luận|xem xét|cho ý kiến|thẩm định|phát động"
    r"|ký kết|bàn giao|của|toàn thể|báo chí|Chính phủ"
    r"|(?:Ban [Cc]hỉ đạo|Tiểu ban|Tổ công tác|Hội đồng)(?! (?:tiến hành|đã|sẽ|thảo luận|thống nhất|cho|nghe|xem"
    r"|đánh giá|yêu cầu|cũng|nhận)))(?!\w))"
)
_CALLED = re.compile(  # "Hội nghị Đẩy mạnh phát triển du lịch"
    r" (?!Trung ương|Thượng đỉnh|Cấp cao|Bộ trưởng|Ngoại trưởng)[A-ZĐ][^\W\d_A-Z]* (?:[^\W\d_A-ZĐ]+ ){2}"
)
_REGULAR = re.compile(r" (?:thường kỳ|thường niên)(?=,)")
_AFTER_BODY = re.compile(
    r" (?:thường kỳ|về|với|sơ kết|tổng kết|triển khai|quán triệt|giao ban|mở rộng|chuyên đề|lần|tháng|quý)(?!\w)"
)
_EVENT_WORD = re.compile(
    r"(?:tổ chức|chủ trì|đồng chủ trì|khai mạc|bế mạc|diễn ra|dự|tham dự|chủ tọa|tại|có|tiến hành|họp"
    r"|phát biểu|trong khuôn khổ|đã) (?:\w+ )?$",
    re.IGNORECASE,
)
_SESSION_OF_YEAR = re.compile(r" (cuối năm|giữa năm)(?: (\d{4}))?")
_WORK_WITH = re.compile(
    r"(?<!\w)(?<!uổi )(?<!uộc )(?:đã |đến |có |về ){1,4}làm việc (?:tại [^,.;]{3,40} )?(?:cùng |với )"
)
_MET_VOTERS = re.compile(r"[,)]? ?(?:đã |có |cũng |tổ chức |vừa |buổi |cuộc |các )*")
_OF_BODY = re.compile(r" (?:(?:sáng|chiều|tối|trưa|ngày)(?: ngày)? )?\d[\d/.-]* của ")
_ONLINE = re.compile(
    r" (?:trực tuyến|giao ban|toàn quốc|thường kỳ|đột xuất|chuyên đề|khẩn)(?: tháng \d{1,2})?(?: của)? "
)
_HELD = re.compile(
    r"(?<!\w)tổ chức (?=(?:quán triệt|sơ kết|tổng kết|triển khai|công bố|trao|gặp mặt|giao ban|đối thoại"
    r"|kiểm điểm|học tập|tiếp xúc"
    r"|thông báo|họp|phổ biến|lấy phiếu|lấy ý kiến|hiệp thương|bàn giao|kỷ niệm|đánh giá|bầu)(?!\w))"
)
_HANDS_OVER = re.compile(r"(?<!\w)tổ chức (?=(?:công bố|trao) (?:các )?[Qq]uyết định(?!\w))")
_DATED = re.compile(r" (?:(?:sáng|chiều|tối|trưa|ngày|hôm)(?: ngày| nay| qua)?,? \(?)?\d")
_MEETS = re.compile(
    r"(?: khóa \w+)?,? (?:đã |vừa |tiến hành |tổ chức )*(?P<noun>họp)"
    r"(?= (?:để|xem xét|bàn|và|cho ý kiến|đánh giá|thảo luận|quyết định|về|với|thống nhất|thông qua)(?!\w)|[,.;])"
)
_ADOPTED_IN = re.compile(r"[-/][A-ZĐ]\w*[^.;]{0,12} (?:trong|tại) [^.;]{0,90} và $")
_SHORT_NOUNS = {"họp": "cuộc họp"}
_CALLED_NOUNS = frozenset(("hội nghị", "hội thảo", "tọa đàm"))
_MIN_TITLE = 3
_LEAD_PASSAGES = 4


@dataclass(frozen=True, slots=True)
class Conference:
    """One naming of a meeting without number.

    Args:
        start: Offset of its noun.
        end: Offset behind its title.
        noun: In lower case.
        name: Noun and title, spelt out.
        organiser: Told by the words before it, or by a body right behind the noun.
        when: Its day.
        specific: Whether it can stand as a meeting of its own.
        bare: Whether no title follows the noun.
        rule: Id of the rule that read it.
    """

    start: int
    end: int
    noun: str
    name: str
    organiser: str | None
    when: MeetingDay
    specific: bool
    bare: bool
    rule: str


def find_conferences(scene: Scene, gatherings: tuple[Gathering, ...]) -> tuple[Conference, ...]:
    """Return the places of meetings without number, those that only come back to one too, in reading order."""
    taken = [(one.start, one.end) for one in gatherings]
    found: list[Conference] = []
    for match in scene.matches(_NOUN, _WORDS):
        if any(start <= match.start() < end for start, end in taken) or (found and match.start() < found[-1].end):
            continue
        read = _read(scene, match)
        if read is not None:
            found.append(read)
    found += [
        one
        for one in (*_sittings(scene), *_visits(scene))
        if not any(other.start <= one.start < other.end for other in found)
    ]
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _sittings(scene: Scene) -> Iterator[Conference]:
    """meeting.sitting: "chiều 3/4, Ban Thường vụ Huyện ủy đã họp để xem xét …"."""
    folded = scene.text.folded
    if " họp" not in folded:
        return
    for body in scene.bodies:
        match = _MEETS.match(folded, body.end)
        if match is None or not _is_committee(body.name):
            continue
        start = match.start("noun")
        when = day_of_meeting(scene, start, match.end())
        name = f"Cuộc họp của {body.name}"
        specific = (when.own and when.date is not None) or when.yearless
        yield Conference(start, match.end(), "cuộc họp", name, body.name, when, specific, False, "meeting.sitting")


def _visits(scene: Scene) -> Iterator[Conference]:
    """meeting.work-with: "Sáng 5/6, đồng chí A, Bí thư Tỉnh ủy đã làm việc với Huyện ủy Sông Mã về …" in the lead."""
    folded = scene.text.folded
    for match in scene.matches(_WORK_WITH, ("làm việc ",)):
        body = scene.body_at(match.end())
        sentence = scene.text.sentences[scene.context.sentence_at(match.start())]
        if body is None or not scene.people_in(sentence.start, match.start()):
            continue
        when = day_of_meeting(scene, match.start(), body.end)
        end = title_end(folded, body.end, sentence.end) if _AFTER_BODY.match(folded, body.end) else body.end
        if when.reported and ((when.own and when.date is not None) or when.yearless):
            name = f"Buổi làm việc với {spelt_out(scene, body.start, end)}"
            yield Conference(match.start(), end, "buổi làm việc", name, None, when, True, False, "meeting.work-with")


def _is_committee(name: str) -> bool:
    """Tell whether a body of this name decides by sitting."""
    return name.startswith(
        ("Ban ", "Bộ Chính trị", "Ủy ban", "Hội đồng", "Thường trực", "Chính phủ", "Quốc hội", "Đảng")
    )


def find_handovers(scene: Scene) -> Iterator[Conference]:
    """meeting.handover: "Chiều 3/4, Huyện ủy Sông Mã tổ chức công bố quyết định về công tác cán bộ"."""
    folded = scene.text.folded
    for verb in scene.matches(_HANDS_OVER, ("tổ chức công bố", "tổ chức trao")):
        sentence = scene.text.sentences[scene.context.sentence_at(verb.start())]
        when = day_of_meeting(scene, verb.start(), verb.end())
        organiser = organiser_before(scene, verb.end())
        end = title_end(folded, verb.end(), sentence.end)
        if organiser is not None and when.own and when.date is not None and end > verb.end():
            name = f"Lễ {spelt_out(scene, verb.end(), end)}"
            yield Conference(verb.end(), end, "lễ công bố", name, organiser, when, True, False, "meeting.handover")


def _read(scene: Scene, match: re.Match[str]) -> Conference | None:
    folded = scene.text.folded
    sentence = scene.text.sentences[scene.context.sentence_at(match.start())]
    if not sentence.start <= match.start() < sentence.end:
        return None
    generic = _GENERIC.search(folded, max(sentence.start, match.start() - 12), match.start())
    if generic or _PART_OF_ANOTHER.match(folded, match.end()):
        return None
    noun = _SHORT_NOUNS.get(match["noun"].lower(), match["noun"].lower())
    dated = _OF_BODY.match(folded, match.end(), sentence.end)
    body = scene.body_at(dated.end() if dated else match.end() + 1)
    if dated and body:
        return _of_body(scene, match, body)
    end = _end_of_title(scene, match, sentence.end)
    when = day_of_meeting(scene, match.start(), end)
    organiser = organiser_before(scene, match.start())
    if organiser is None:
        organiser = _organiser_behind(scene, match, body, sentence.end) if noun != "đại hội" else None
    if organiser is None and "cử tri" in noun:
        organiser = _of_deputies(scene, match.start())
    if organiser is None and noun in ("kỳ họp", "phiên họp") and _DATED.match(folded, match.end()):
        organiser = council_near(scene, match.start(), end)
    if end == match.end():
        name = capital(f"{noun} của {organiser}" if organiser else noun)
        specific = _specific(scene, match, when, organiser, bare=True)
        return Conference(match.start(), end, noun, name, organiser, when, specific, True, "meeting.again")
    name = capital(f"{noun} {written_term(spelt_out(scene, match.end('noun'), end))}")
    specific = noun != "đại hội" and _specific(scene, match, when, organiser, bare=False)
    return Conference(match.start(), end, noun, name, organiser, when, specific, False, _rule(noun))


def _organiser_behind(scene: Scene, match: re.Match[str], body: BodyAt | None, limit: int) -> str | None:
    """Return the body or board behind a noun: "hội nghị trực tuyến của Huyện ủy", "cuộc họp Ban Chỉ đạo …"."""
    folded = scene.text.folded
    online = _ONLINE.match(folded, match.end())
    body = body or (scene.body_at(online.end()) if online else None)
    body = body or (scene.body_at(match.end() + len(" của ")) if folded.startswith(" của ", match.end()) else None)
    if body is not None:
        return body.name
    board = board_at(scene, match.end() + 1, limit)
    return board[0] if board else None


def _of_deputies(scene: Scene, start: int) -> str | None:
    """Return the group of deputies, council or front that, by the words before this place, meets voters."""
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    for body in reversed(scene.bodies_in(sentence.start, start)):
        if _MET_VOTERS.fullmatch(scene.text.folded, body.end, start):
            return body.name
    return None


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


def lead_conference(scene: Scene, noun: str) -> Conference | None:
    """meeting.lead: "Sáng 5/6, Huyện ủy Sông Mã tổ chức quán triệt …" of an article that then says "tại hội nghị"."""
    folded = scene.text.folded
    for sentence in scene.text.sentences:
        for verb in _HELD.finditer(folded, sentence.start, sentence.end):
            when = day_of_meeting(scene, verb.start(), verb.end())
            organiser = organiser_before(scene, verb.end())
            end = title_end(folded, verb.end(), sentence.end)
            if organiser is None or not when.reported or not when.own or end <= verb.end():
                continue
            name = f"{capital(noun)} {spelt_out(scene, verb.end(), end)}"
            return Conference(verb.end(), end, noun, name, organiser, when, True, False, "meeting.lead")
        if sentence.passage - scene.text.sentences[0].passage > _LEAD_PASSAGES:
            return None
    return None


def _rule(noun: str) -> str:
    """Return the id of the rule by the kind of the noun."""
    if "làm việc" in noun:
        return "meeting.working-session"
    if "lễ" in noun or "gặp mặt" in noun:
        return "meeting.ceremony"
    return "meeting.voters" if "cử tri" in noun else "meeting.conference"


def _end_of_title(scene: Scene, match: re.Match[str], limit: int) -> int:
    """Return where the title behind a noun ends; the noun's end when none follows."""
    folded = scene.text.folded
    body = scene.body_at(match.end() + 1)
    if _BACK.match(folded, match.end()) and body is None:
        return match.end()
    fixed = (
        match["noun"].lower().startswith("lễ ")
        or "cử tri" in match["noun"].lower()
        or "gặp mặt" in match["noun"].lower()
    )
    quoted = folded.startswith(' "', match.end())
    called = match["noun"].lower() in _CALLED_NOUNS and _CALLED.match(folded, match.end(), limit)
    if body is None and not (fixed or quoted or called) and _TITLE.match(folded, match.end(), limit) is None:
        return match.end()
    if body is not None and (regular := _REGULAR.match(folded, body.end)) is not None:
        return regular.end()
    end = title_end(folded, match.end() + 1, limit)
    while (law := listed_law_pattern().match(folded, end, limit)) is not None:
        end = law.end()  # "hội nghị triển khai Luật Đất đai, Nhà ở"
    if body is not None:
        end = max(end, body.end) if _AFTER_BODY.match(folded, body.end) else body.end
    return end if len(folded[match.end() : end].split()) >= (1 if fixed or body else _MIN_TITLE - 1) else match.end()


def _specific(scene: Scene, match: re.Match[str], when: MeetingDay, organiser: str | None, *, bare: bool) -> bool:
    """Tell whether a naming can stand as a meeting: it has a day and is told as held, not planned or repeated.

    One that adopted an official document needs no day ("Nghị quyết số … tại phiên họp … và Hội nghị …").
    """
    if _ADOPTED_IN.search(scene.text.folded, max(0, match.start() - 150), match.start()):
        return organiser is not None
    if when.yearless and not bare:
        return not when.coming and (organiser is not None or _told(scene, match, when))
    if when.date is None or when.date.day is None:
        return not bare and when.reported and organiser_before(scene, match.start()) is not None
    if organiser is not None:
        return True
    return not bare and not when.coming and _told(scene, match, when)


def _told(scene: Scene, match: re.Match[str], when: MeetingDay) -> bool:
    """Tell whether a naming is told as an event: "tại hội nghị …"; behind the lead on its day, beside a body, too."""
    told = _EVENT_WORD.search(scene.text.folded, max(0, match.start() - 30), match.start()) is not None
    if when.reported:
        return when.own or when.yearless or told
    sentence = scene.text.sentences[scene.context.sentence_at(match.start())]
    if match["noun"].lower() == "họp báo":
        return False
    return (when.own or when.yearless) and told and bool(scene.bodies_in(sentence.start, sentence.end))
