"""Names of numbered meetings: congresses, plenums, sessions and sittings, with whose they are and which they are.

The parts of such a name come in any order ("Đại hội lần thứ XI Đảng bộ tỉnh", "Đại hội Đảng bộ tỉnh lần thứ XI"):
each reader takes the parts it knows until none follows.
"""

from __future__ import annotations

import re

from kg.claims.meetings.boards import board_at
from kg.claims.meetings.congresses import read_congress, read_summit
from kg.claims.meetings.days import day_of_meeting
from kg.claims.meetings.first_days import month_of_sitting
from kg.claims.meetings.names import (
    CENTRAL_COMMITTEE,
    Gathering,
    Parts,
    gathering,
    numbered_session,
    of_more_terms,
    take_plenum_part,
    take_session_part,
    years_of,
)
from kg.claims.meetings.organisers import organised_behind, organiser_before
from kg.claims.meetings.whole import first_plenum, whole_gatherings
from kg.claims.scene import BodyAt, Scene
from kg.claims.wording import is_title, read_ordinal, roman_of, spelt_out, title_end
from kg.lexicon.official_documents import plenum_term
from kg.model.dates import PartialDate

_NOUN = re.compile(
    r"\b(?P<c>[Đđ]ại hội|ĐẠI HỘI)\b|\b(?P<p>[Hh]ội nghị)\b|\b(?P<s>[Kk](?:ỳ|ì) họp|KỲ HỌP|[Pp]hiên họp)\b"
    r"|\b(?P<k>(?<![Kk]ỳ )(?<![Pp]hiên )họp (?:[Kk](?:ỳ|ì)"
    r"(?= (?:(?:chuyên đề|bất thường|thường lệ) )?(?:(?:lần )?thứ |(?:lần )?(?:\d|[IVX]|\w+,)))"
    r"|[Pp]hiên(?= (?:(?:lần )?thứ |đầu tiên|thường kỳ|bất thường|chuyên đề|toàn thể|tháng \d))|(?=lần thứ )))"
    r"|\b(?P<q>Trung ương(?= (?:lần thứ |khóa )?(?:\d{1,2}|[IVX]+)\b))"
)
_WORDS = ("đại hội", "hội nghị", "họp", "nghị quyết trung ương", "kết luận trung ương")
_PLENUMS = tuple(f"trung ương {number}" for number in range(2, 16))
_OTHER_OWNER = re.compile(r",? (?:của )?(?P<owner>[A-ZĐÁÂÔƯỦ]\w*[^\W\dA-ZĐ])")
_MEETS = re.compile(
    r"(?: \(?khóa (?P<term>[IVX]+|\d+)\)?)?(?:,? \(?nhiệm kỳ \d{4} ?- ?\d{4}\)?)?,? "
    r"(?:đã |vừa |tiến hành |tổ chức ){0,4}"
)
_TERM_BEFORE = re.compile(
    r"khóa (?P<term>[IVX]+|\d+)\)?(?:,? \(?nhiệm kỳ \d{4} ?- ?\d{4}\)?)?,?"
    r"(?: (?:đã|vừa|cũng|long trọng|trọng thể|chính thức|tổ chức|tiến hành|khai mạc|bế mạc|hoàn thành|kết thúc"
    r"|họp|phiên)){0,5} $"
)
_TERM_OF_BODY = re.compile(r",? \(?khóa (?:thứ )?")
_TO_TERM = 90  # code points before a meeting in which the term of its body may stand
_MANY = re.compile(
    r"(?<![/.-])(?<!thứ )(?<!khóa )\b(?:các|những|nhiều|mỗi|mọi|từng|hai|ba|bốn|\d{1,3}) ?$", re.IGNORECASE
)  # no year of a date
_TERM_OF = re.compile(r"\b[Nn]hiệm k[ỳì] $")  # "cả nhiệm kỳ | Đại hội XII" is a term of years
_OTHER_TIME = re.compile(r"\b(?:trước|sau) $", re.IGNORECASE)


def find_gatherings(scene: Scene) -> tuple[Gathering, ...]:
    """Return the congresses, plenums, sessions and sittings that the article names, in reading order."""
    folded = scene.text.folded
    found: list[Gathering] = []
    for match in scene.matches(_NOUN, (*_WORDS, *_PLENUMS)):
        if found and match.start() < found[-1].end:
            continue
        near = folded[max(0, match.start() - 10) : match.start()]
        if _MANY.search(near) or _TERM_OF.search(near):
            continue
        read = _READERS[match.lastgroup or ""](scene, match)
        if read is None or (
            read.ordinal is None and _OTHER_TIME.search(folded, max(0, match.start() - 8), match.start())
        ):
            continue
        found += [organised_behind(scene, read), *of_more_terms(read, folded)]
    return whole_gatherings(found, folded)


def _plenum(scene: Scene, match: re.Match[str]) -> Gathering | None:
    """meeting.plenum: "Hội nghị lần thứ năm Ban Chấp hành Đảng bộ tỉnh khóa XV", "Hội nghị Trung ương 5 khóa XII"."""
    parts = Parts(match.start(), match.end(), "hội nghị")
    if match.lastgroup == "q":
        cited = scene.text.folded.endswith(("ghị quyết ", "ết luận "), 0, match.start())
        if not cited and _DECIDES.match(scene.text.folded, match.end()) is None:
            return None
        parts.organiser = CENTRAL_COMMITTEE
    while take_plenum_part(scene, parts):
        pass
    before = organiser_before(scene, parts.start)
    whose = parts.organiser or before or _committee_before(scene, parts.start)
    if before and whose == before and _OF_UNION.match(f"{before}\n{scene.text.folded[parts.start : parts.end]}"):
        whose = f"Ban Chấp hành {before}"  # "Hội Nông dân tỉnh tổ chức Hội nghị Ban Chấp hành lần thứ 5"
    parts.term = parts.term or (_term_before(scene, parts) if before else None)
    if parts.ordinal is not None and parts.owner.startswith("Ban Chấp hành"):
        parts.organiser = before
        return gathering(parts, f"Hội nghị lần thứ {parts.ordinal} {_of_unknown(parts)}", "meeting.plenum")
    if whose is None or parts.ordinal is None:
        return _plenum_on_day(scene, parts) if whose else first_plenum(scene, parts) or read_summit(scene, match)
    if whose == CENTRAL_COMMITTEE and parts.term is None and scene.context.today is not None:
        parts.term = None if _is_coming(scene, parts) else plenum_term(parts.ordinal, scene.context.today)
    term = f" khóa {roman_of(parts.term)}" if parts.term else ""
    parts.organiser = before or whose
    return gathering(parts, f"Hội nghị lần thứ {parts.ordinal} {whose}{term}{years_of(parts)}", "meeting.plenum")


def _plenum_on_day(scene: Scene, parts: Parts) -> Gathering | None:
    """Return the plenum of "Hội nghị Trung ương khóa XIII hôm 23/1": without its number, known by its day."""
    if parts.organiser != CENTRAL_COMMITTEE or parts.term is None or not _ON_DAY.match(scene.text.folded, parts.end):
        return None
    return gathering(parts, f"Hội nghị {CENTRAL_COMMITTEE} khóa {roman_of(parts.term)}", "meeting.plenum")


def _is_coming(scene: Scene, parts: Parts) -> bool:
    """Tell whether a plenum is told as still to come: the one of its number held last is not it."""
    sentence = scene.text.sentences[scene.context.sentence_at(parts.start)]
    folded = scene.text.folded
    return _SOON.match(folded, parts.end) is not None or _COMING.search(folded, sentence.start, parts.start) is not None


def _committee_before(scene: Scene, start: int) -> str | None:
    """Return the committee of "Huyện ủy báo cáo Ban Chấp hành Đảng bộ huyện tại Hội nghị lần thứ 11".

    So too the one that did something there: "Ủy ban MTTQ tỉnh đã cử Chủ tịch mới tại hội nghị lần thứ X".
    """
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    folded = scene.text.folded
    for body in reversed(scene.bodies_in(sentence.start, start)):
        if body.name.startswith("Ban Chấp hành") and folded[body.end : start] == " tại ":
            return body.name
        opens = body.start == sentence.start or folded.endswith(", ", 0, body.start)
        if opens and body.name.startswith(_PLENARY) and _DID_AT.fullmatch(folded, body.end, start):
            return body.name
    return None


def _session(scene: Scene, match: re.Match[str]) -> Gathering | None:
    """meeting.session: "kỳ họp thứ 9, HĐND tỉnh khóa XV", "Ủy ban Kiểm tra Trung ương đã họp kỳ thứ 30"."""
    noun = match.group().lower().replace("kì", "kỳ").replace("họp kỳ", "kỳ họp").replace("họp phiên", "phiên họp")
    met, noun = noun == "họp ", "phiên họp" if noun == "họp " else noun
    parts = Parts(match.start(), match.start() + len(match.group().rstrip()), noun)
    while take_session_part(scene, parts):
        pass
    if parts.organiser is None and match["k"]:
        _take_committee(scene, parts)
    if parts.ordinal is None:
        return _sitting(scene, parts)
    if parts.organiser is None:
        parts.organiser = organiser_before(scene, parts.start) or council_near(
            scene, parts.start, parts.end, sitting=_sits(parts)
        )
    if parts.organiser is None:
        parts.organiser = _board_of(scene, parts)
    if parts.organiser is None and parts.words["đầu tiên"] and match["k"] is None:
        return None  # "phiên họp đầu tiên của năm"
    if parts.organiser is None:
        return gathering(parts, _without_body(scene, parts), "meeting.session")
    parts.term = parts.term or _term_before(scene, parts)
    return numbered_session(parts, noun, plenum=met and parts.organiser.startswith("Ban Chấp hành"))


def _of_unknown(parts: Parts) -> str:
    """Return the owner of a meeting as printed, of a place that nobody can tell, with its term."""
    return f"{parts.owner} khóa {roman_of(parts.term)}" if parts.term else parts.owner


def _without_body(scene: Scene, parts: Parts) -> str:
    """Return the name of a session of no known body, with its printed owner behind it."""
    if parts.owner:
        return f"{parts.noun.capitalize()} thứ {parts.ordinal} {_of_unknown(parts)}"
    folded = scene.text.folded
    sentence = scene.text.sentences[scene.context.sentence_at(parts.start)]
    name = f"{parts.noun.capitalize()} thứ {parts.ordinal}"
    if _OWNED.match(folded, parts.end):
        return f"{name} {spelt_out(scene, parts.end, title_end(folded, parts.end, sentence.end))}"
    return name


def _board_of(scene: Scene, parts: Parts) -> str | None:
    """Return the board of "phiên họp thứ 8 của Ban Chỉ đạo …", "Ban Chỉ đạo … đã họp phiên thứ 15"."""
    folded = scene.text.folded
    sentence = scene.text.sentences[scene.context.sentence_at(parts.start)]
    of = _OF.match(folded, parts.end)
    behind = board_at(scene, of.end() if of else parts.end, sentence.end)
    if behind is not None:
        parts.end = behind[1]
        return behind[0]
    board = _BOARD.search(folded, sentence.start, parts.start)
    before = _BOARD_MEETS.fullmatch(folded, board.start(), parts.start) if board else None
    named = board_at(scene, before.start("board"), before.end("board")) if before else None
    return named[0] if named else None


def _take_committee(scene: Scene, parts: Parts) -> None:
    """Take the body of "Ban Chấp hành Đảng bộ tỉnh khóa XV họp phiên thứ nhất", with the term behind it."""
    sentence = scene.text.sentences[scene.context.sentence_at(parts.start)]
    for body in reversed(scene.bodies_in(sentence.start, parts.start)):
        between = _MEETS.fullmatch(scene.text.folded, body.end, parts.start)
        if between is not None:
            read = read_ordinal(scene.text.folded, between.start("term")) if between["term"] else None
            parts.organiser, parts.term = body.name, parts.term or (read[0] if read else None)
            parts.words["họp"] += 1
            return


def _term_before(scene: Scene, parts: Parts) -> int | None:
    """Return the term of "Quốc hội khóa XI, kỳ họp thứ 9", "HĐND tỉnh khóa XI tổ chức kỳ họp thứ 9"."""
    folded = scene.text.folded
    sentence = scene.text.sentences[scene.context.sentence_at(parts.start)]
    word = _TERM_BEFORE.search(folded, max(sentence.start, parts.start - _TO_TERM), parts.start)
    read = read_ordinal(folded, word.start("term")) if word else _term_behind(scene, parts, sentence.end)
    return read[0] if read else None


def _term_behind(scene: Scene, parts: Parts, limit: int) -> tuple[int, int] | None:
    """Return the term of "kỳ họp thứ 9 diễn ra ngày 3/4, HĐND tỉnh | khóa XI đã bầu …" with where it ends."""
    folded = scene.text.folded
    for body in scene.bodies_in(parts.end, limit) if parts.organiser else ():
        word = _TERM_OF_BODY.match(folded, body.end)
        if word is not None and body.name == parts.organiser:
            return read_ordinal(folded, word.end())
    return None


def _sitting(scene: Scene, parts: Parts) -> Gathering | None:
    """meeting.monthly: "phiên họp thường kỳ tháng 4 của UBND tỉnh"; meeting.half-year: "kỳ họp giữa năm của HĐND"."""
    half = next((word for word in ("giữa năm", "cuối năm") if parts.words[word]), "")
    if parts.month is None and any(map(parts.words.__getitem__, _UNNUMBERED)):
        return _unnumbered(scene, parts)
    if parts.month is None and parts.words["thường kỳ"] and parts.noun == "phiên họp":
        parts.organiser = parts.organiser or organiser_before(scene, parts.start)
        parts.month = month_of_sitting(scene, parts.start, parts.end) if parts.organiser else None
    today = scene.context.today
    if parts.month is None and (not half or today is None or (_year_in(parts) or 0) > today.year):
        return None  # one of a year to come is none yet
    parts.organiser = parts.organiser or council_near(scene, parts.start, parts.end, sitting=_sits(parts))
    if parts.organiser is None:
        return None
    if parts.month is None:
        year = _year_in(parts) or (today.year if today else 0)
        parts.month = PartialDate(year)
        name = f"{parts.noun.capitalize()} {half} {year} của {parts.organiser}"
        return gathering(parts, name, "meeting.half-year")
    month = f"tháng {parts.month.month} năm {parts.month.year}"
    return gathering(parts, f"{parts.noun.capitalize()} thường kỳ {month} của {parts.organiser}", "meeting.monthly")


def _unnumbered(scene: Scene, parts: Parts) -> Gathering | None:
    """Return "HĐND huyện khóa XVIII đã tổ chức Kỳ họp bất thường" without its number: that of its council and day."""
    parts.organiser = parts.organiser or organiser_before(scene, parts.start)
    parts.organiser = parts.organiser or council_near(scene, parts.start, parts.end)
    when = day_of_meeting(scene, parts.start, parts.end)
    if parts.organiser is None or when.date is None or when.date.day is None:
        return None
    if parts.noun != "kỳ họp" and not parts.words["họp"] and not parts.organiser.startswith("Hội đồng nhân dân"):
        return None
    parts.term = parts.term or _term_before(scene, parts)
    kind = next(word for word in _UNNUMBERED if parts.words[word])
    term = f" khóa {roman_of(parts.term)}" if parts.term else ""
    return gathering(parts, f"{parts.noun.capitalize()} {kind} {parts.organiser}{term}", "meeting.session")


def _year_in(parts: Parts) -> int | None:
    years = [int(word[-4:]) for word in parts.words if word[-4:].isdigit()]
    return years[0] if years else None


_READERS = {"c": read_congress, "p": _plenum, "q": _plenum, "s": _session, "k": _session}


def council_near(scene: Scene, start: int, end: int, *, sitting: str = "kỳ họp") -> str | None:
    """Return the body whose session a bare "kỳ họp thứ 9" at this place is; None when none is told.

    The last assembly, council or commission named before it in its sentence, else the only one of the article.
    A numbered "phiên họp" is no session of an assembly: many bodies sit so.
    """
    if (board := _OF_BOARD.match(scene.text.folded, end)) is not None:
        boards = {body.name for body in scene.bodies if body.name.startswith(f"{board['board']} ")}
        return boards.pop() if len(boards) == 1 else None
    if (other := _OTHER_OWNER.match(scene.text.folded, end)) is not None:
        body = scene.body_at(other.start("owner"))
        sits = body is not None and _holds(body.name, sitting) and not is_title(scene.text.folded, body.start)
        return body.name if body is not None and sits else None
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    behind, before = scene.bodies_in(end, sentence.end), scene.bodies_in(sentence.start, start)
    near = [body.name for body in before if _holds(body.name, sitting)]
    near = near or [one.name for one in behind if _holds(one.name, sitting) and not _seats(scene, one, sitting)][:1]
    if near:
        return near[-1]
    names = {body.name for body in scene.bodies if _holds(body.name, sitting) and not _seats(scene, body, sitting)}
    if not names and sitting == "kỳ họp":  # "Ban Pháp chế HĐND tỉnh thẩm tra … trình kỳ họp thứ 9"
        names = {f"{_COUNCIL}{body.name.partition(_COUNCIL)[2]}" for body in scene.bodies if _COUNCIL in body.name}
    unknown = _BOARD.search(scene.text.folded, sentence.start, start) is not None
    return names.pop() if len(names) == 1 and not unknown else None


def _holds(name: str, sitting: str) -> bool:
    """Tell whether a body of this name holds sessions or sittings of this kind."""
    return name.startswith(_HOLDERS[sitting]) or (name == "Quốc hội" and sitting != "phiên họp")


def _seats(scene: Scene, body: BodyAt, sitting: str) -> bool:
    """Tell whether only somebody's seat names the committee that a bare sitting would be of: "Tỉnh ủy viên"."""
    return sitting == "phiên họp" and not scene.text.folded.startswith(("Ban ", "BCH", "Ủy ", "UB", "Th"), body.start)


def _sits(parts: Parts) -> str:
    """Return the kind of a session or sitting, by which bodies hold it."""
    return "monthly" if parts.month is not None else parts.noun


_BOARD = re.compile(
    r"(?:Ban(?<!\wBan) [Cc]hỉ đạo|Tiểu(?<!\wTiểu) ban|Hội(?<!\wHội) đồng(?! [Nn]hân dân)"
    r"|Ủy(?<!\wỦy) ban (?!Thường vụ|Kiểm tra))"
)
_OF_UNION = re.compile(
    r"(?:Hội|Liên đoàn|(?:Tỉnh|Thành|Huyện|Thị|Quận) đoàn) (?!đồng)[^\n]*\n\w+ nghị (?:Ban Chấp hành|BCH)"
)
_UNNUMBERED = ("bất thường", "chuyên đề", "toàn thể")
_PLENARY = ("Ủy ban Mặt trận", "Ban Chấp hành", "Liên đoàn", "Hội ", "Ủy ban Kiểm tra")
_DID_AT = re.compile(r"(?: khóa \w{1,5})? (?:đã|vừa) [^.;:\n]{3,90} (?:tại|ở) ")
_ON_DAY = re.compile(r",? (?:hôm|ngày|sáng|chiều|tối)(?: ngày)? \d")
_DECIDES = re.compile(  # "nhiệm vụ mà Trung ương | 5 đã đề ra"
    r" \d{1,2}(?:,? \(?khóa (?:[IVX]+|\d+)\)?)? (?:đã|vừa|xác định|đề ra|thông qua|quyết định|ban hành|khóa)(?!\w)"
)
_COMING = re.compile(r"\b(?:sẽ|sắp|chuẩn bị|dự kiến|để trình)\b")
_SOON = re.compile(r" (?:sắp |tới)")
_BOARD_MEETS = re.compile(
    r"(?P<board>[^.;:()\n]{8,150}?)(?: khóa \w+)?(?: đã| vừa| tổ chức| tiến hành| chủ trì| khai mạc){0,3} "
)
_OF_BOARD = re.compile(
    r" của (?P<board>Ban Chỉ đạo|Tiểu ban|Tổ công tác)(?! (?:Trung ương|Nhà nước|Thành phố|tỉnh|về|phòng|các))"
)
_OF = re.compile(r" (?:của )?")
_OWNED = re.compile(r" (?:của |[A-ZĐÁÂÔƯỦ])")
_COUNCILS = ("Hội đồng nhân dân", "Ủy ban Kiểm tra")
_COUNCIL = "Hội đồng nhân dân "
_HOLDERS = {
    "kỳ họp": _COUNCILS,
    "phiên họp": ("Ủy ban Thường vụ Quốc hội", "Thường trực Hội đồng nhân dân", "Ban Chấp hành Đảng bộ"),
    "monthly": (
        *_COUNCILS,
        "Ủy ban Thường vụ Quốc hội",
        "Ủy ban nhân dân",
        "Chính phủ",
        "Thường trực Hội đồng nhân dân",
    ),
}
