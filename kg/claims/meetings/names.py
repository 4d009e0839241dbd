"""The parts of a numbered meeting's name, taken one by one in whatever order they are printed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.claims.scene import Scene
from kg.claims.wording import expanded, read_ordinal, roman_of
from kg.model.dates import PartialDate
from kg.model.record import record, replace

CENTRAL_COMMITTEE = "Ban Chấp hành Trung ương Đảng"
_COUNT = re.compile(r",? ?\(?(?:(?:lần )?thứ |lần (?=\d))", re.IGNORECASE)
_TERM = re.compile(r",? ?\(?khóa (?:thứ )?", re.IGNORECASE)
_YEARS = re.compile(r",? ?\(?(?:nhiệm kỳ|nhiệm kì|NK) (\d{4}) ?- ?(\d{4})\)?")
_OF = re.compile(r",? ?(?:[–-] ?)?(?:của )?")
_UNPLACED = re.compile(  # of an article whose home nobody can tell, or cut short: "HĐND khóa XVIII"
    r",? (?:- )?(?:của )?(?P<owner>(?:(?:(?:Ban Chấp hành|BCH) )?Đảng bộ|HĐND|Hội đồng nhân dân)"
    r"(?P<unit> (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn))?)(?! [A-ZĐ]| dân)(?!\w)"
)
_CONGRESS_WORDS = re.compile(r" ([Đđ]ại biểu|ĐẠI BIỂU|đảng viên|[Tt]oàn quốc|TOÀN QUỐC|điểm|Đảng toàn quốc)(?!\w)")
_OF_PARTY = re.compile(r" (?:của )?(?:Đảng|ĐẢNG)(?! (?:bộ|ủy|viên|BỘ))(?: Cộng sản Việt Nam)?\b")
_BARE_NUMBER = re.compile(r" (?=(?:[IVX]+|\d{1,2})(?![\w%/]|[.,]\d|-\w| (?:năm|tháng|ngày|chỉ|nhóm|nội)))")
_PLENUM_WORDS = re.compile(
    r" (\(?mở rộng\)?|bất thường|chuyên đề|toàn thể|cán bộ chủ chốt|(?:Ban Chấp hành|BCH)(?= lần thứ))(?!\w)"
)
_CENTRAL = re.compile(
    r" (?:(?:Ban Chấp hành|BCH) )?(?:Trung ương|TƯ|T\.Ư|TW)(?: Đảng)?(?: Đảng Cộng sản Việt Nam)?(?= \d"
    r"|[,.]| lần| khóa| [IVX]|$| \()"
)
_SESSION_WORDS = re.compile(
    r",? ?(?:\((?![^()\n]{0,40}(?:tháng|ngày|\d/\d))[^()\n]{0,48}\)|(?:- ?(?:là )?[Kk]ỳ họp )?"
    r"(?:bất thường|chuyên đề|thường lệ|thường kỳ"
    r"|thường niên|giữa năm|cuối năm|toàn thể|đột xuất|đầu tiên)(?!\w))"
)
_MONTH = re.compile(r" (?:thường kỳ )?tháng (1[0-2]|0?[1-9])(?:(?:/| năm |-)(\d{4}))?(?!\w)")
MORE_TERM = re.compile(r"(?:,| và) (?P<named>(?:khóa )?(?P<term>[IVX]{2,5}))(?![\w-])")
"""Another term behind one already read; one of a single letter is left out, as "V" numbers much else."""
_YEAR = re.compile(r" (?:năm )?(\d{4})(?![\w/])")


@record
class Gathering:
    """One numbered meeting at a place of Text.folded.

    Args:
        start: Offset of its noun.
        end: Offset behind its last part.
        noun: "đại hội", "hội nghị", "kỳ họp" or "phiên họp".
        name: Canonical name.
        organiser: Canonical name of the body whose meeting it is; None while unknown.
        ordinal: Its number.
        term: "khóa XIX" or "nhiệm kỳ 2020-2025".
        month: Of a regular sitting, the month in its name.
        rule: Id of the rule that read it.
    """

    start: int
    end: int
    noun: str
    name: str
    organiser: str | None
    ordinal: int | None
    term: str | None
    month: PartialDate | None
    rule: str


@dataclass(slots=True)
class Parts:
    """The parts of one name, filled while it is read."""

    start: int
    end: int
    noun: str
    organiser: str | None = None
    ordinal: int | None = None
    term: int | None = None
    years: tuple[int, int] | None = None
    month: PartialDate | None = None
    words: Counter[str] = field(default_factory=Counter)
    owner: str = ""  # as printed, where it is no body of a known place
    holder: str = ""  # "Phụ nữ": a mass organisation that a congress is called after


def gathering(parts: Parts, name: str, rule: str) -> Gathering:
    """Return the meeting whose name was read in these parts."""
    term = (
        f"khóa {roman_of(parts.term)}"
        if parts.term
        else f"nhiệm kỳ {parts.years[0]}-{parts.years[1]}"
        if parts.years
        else None
    )
    return Gathering(parts.start, parts.end, parts.noun, name, parts.organiser, parts.ordinal, term, parts.month, rule)


def of_more_terms(one: Gathering, folded: str) -> Iterator[Gathering]:
    """Yield the plenums of the same number that further terms name: "Trung ương 4 khóa XI|, XII| và XIII"."""
    at = one.end
    while one.term is not None and one.noun == "hội nghị" and (more := MORE_TERM.match(folded, at)) is not None:
        at, term = more.end(), f"khóa {more['term']}"
        yield replace(one, start=more.start("named"), end=at, name=one.name.replace(one.term, term), term=term)


def years_of(parts: Parts) -> str:
    """Return ", nhiệm kỳ 2020-2025", or nothing when no years were read."""
    return f", nhiệm kỳ {parts.years[0]}-{parts.years[1]}" if parts.years else ""


def numbered_session(parts: Parts, noun: str, *, plenum: bool) -> Gathering:
    """Return a session by its number; that a party's or a union's committee "họp lần thứ 15" is its plenum."""
    body = f" {parts.organiser}"
    term = f" khóa {roman_of(parts.term)}" if parts.term else years_of(parts).lstrip(",")
    if plenum:
        return gathering(parts, f"Hội nghị lần thứ {parts.ordinal}{body}{term}", "meeting.plenum")
    kind = f"{noun} bất thường" if parts.words["bất thường"] else noun
    return gathering(parts, f"{kind.capitalize()} thứ {parts.ordinal}{body}{term}", "meeting.session")


def take_congress_part(scene: Scene, parts: Parts) -> bool:
    """Take the next part of a congress's name; tell whether there was one."""
    folded = scene.text.folded
    if (word := _CONGRESS_WORDS.match(folded, parts.end)) is not None:
        kind = word[1].lower()
        parts.words["toàn quốc" if kind.endswith("toàn quốc") else kind] += 1
        parts.end = word.end()
        return True
    if (party := _OF_PARTY.match(folded, parts.end)) is not None:
        parts.words["Đảng"] += 1
        parts.end = party.end()
        return True
    return (
        _take_number(scene, parts)
        or _take_term(scene, parts)
        or _take_years(scene, parts)
        or _take_body(scene, parts)
        or _take_bare(scene, parts)
    )


def take_plenum_part(scene: Scene, parts: Parts) -> bool:
    """Take the next part of a plenum's name; tell whether there was one."""
    folded = scene.text.folded
    if (word := _PLENUM_WORDS.match(folded, parts.end)) is not None:
        parts.end = word.end()
        return True
    if parts.organiser is None and (central := _CENTRAL.match(folded, parts.end)) is not None:
        parts.organiser, parts.end = CENTRAL_COMMITTEE, central.end()
        return True
    if parts.organiser == CENTRAL_COMMITTEE and _take_bare(scene, parts):
        return True
    return (
        _take_number(scene, parts) or _take_term(scene, parts) or _take_body(scene, parts) or _take_years(scene, parts)
    )


def take_session_part(scene: Scene, parts: Parts) -> bool:
    """Take the next part of the name of a session or sitting; tell whether there was one."""
    folded = scene.text.folded
    if parts.month is None and (month := _MONTH.match(folded, parts.end)) is not None:
        year = int(month[2]) if month[2] else getattr(scene.context.today, "year", None)
        parts.month = PartialDate(year, int(month[1])) if year else None
        parts.end = month.end()
        return True
    for pattern in (_SESSION_WORDS, _YEAR):
        if (word := pattern.match(folded, parts.end)) is not None:
            parts.words[word.group().strip(" ,()")] += 1
            parts.end = word.end()
            if parts.words["đầu tiên"] and parts.noun == "phiên họp":
                parts.ordinal = 1
            return True
    if parts.noun == "kỳ họp" and _take_bare(scene, parts):
        return True
    return (
        _take_number(scene, parts) or _take_term(scene, parts) or _take_body(scene, parts) or _take_years(scene, parts)
    )


def _number_behind(scene: Scene, parts: Parts, word: re.Match[str] | None) -> int | None:
    """Take the number behind a word of a name and return it; None, and nothing taken, where none stands there."""
    read = read_ordinal(scene.text.folded, word.end()) if word is not None else None
    if read is None:
        return None
    number, parts.end = read
    return number


def _take_number(scene: Scene, parts: Parts) -> bool:
    """Take "lần thứ XII", "thứ 14"."""
    if parts.ordinal is not None:
        return False
    parts.ordinal = _number_behind(scene, parts, _COUNT.match(scene.text.folded, parts.end))
    return parts.ordinal is not None


def _take_bare(scene: Scene, parts: Parts) -> bool:
    """Take the number of "Đại hội XIII", "Trung ương 8"."""
    if parts.ordinal is not None:
        return False
    parts.ordinal = _number_behind(scene, parts, _BARE_NUMBER.match(scene.text.folded, parts.end))
    if parts.ordinal is None:
        return False
    parts.words["bare"] += 1
    return True


def _take_term(scene: Scene, parts: Parts) -> bool:
    """Take "khóa XIX"."""
    folded = scene.text.folded
    word = _TERM.match(folded, parts.end)
    if word is None or parts.term is not None:
        return False
    parts.term = _number_behind(scene, parts, word)
    if parts.term is None:
        return False
    if "(" in word.group() and folded[parts.end : parts.end + 1] == ")":
        parts.end += 1
    return True


def _take_years(scene: Scene, parts: Parts) -> bool:
    """Take "nhiệm kỳ 2020 - 2025"."""
    years = _YEARS.match(scene.text.folded, parts.end)
    if years is None or parts.years is not None:
        return False
    parts.years, parts.end = (int(years[1]), int(years[2])), years.end()
    return True


def _take_body(scene: Scene, parts: Parts) -> bool:
    """Take the body whose meeting it is."""
    word = _OF.match(scene.text.folded, parts.end)
    if word is None or parts.organiser is not None:
        return False
    if parts.noun == "phiên họp" and "," in word.group():
        return False  # "Theo kết quả phiên họp thứ nhất, Ban Thường vụ Huyện ủy gồm …"
    body = scene.body_at(word.end())
    if body is None:
        return parts.noun != "đại hội" and _take_unplaced(scene, parts)
    session = parts.noun == "kỳ họp" and "," in word.group()  # "Tại kỳ họp thứ 9, UBND tỉnh trình …"
    if (session and not body.name.startswith(_SIT_IN_SESSIONS)) or (
        parts.noun == "đại hội" and not holds_congress(body.name)
    ):
        return False
    parts.organiser, parts.end = body.name, body.end
    return True


def _take_unplaced(scene: Scene, parts: Parts) -> bool:
    """Take the council or committee of a place that nobody can tell: "kỳ họp thứ 6, HĐND tỉnh khóa IX"."""
    named = _UNPLACED.match(scene.text.folded, parts.end) if not parts.owner else None
    if named is None or not (named["unit"] or named["owner"].startswith("H")):
        return False
    parts.owner, parts.end = expanded(named["owner"]), named.end()
    return True


_SIT_IN_SESSIONS = ("Hội đồng", "Quốc hội", "Ủy ban Kiểm tra", "Ủy ban Thường vụ")


def holds_congress(name: str) -> bool:
    """Tell whether a body of this name holds congresses."""
    return name.startswith(
        (
            "Đảng bộ",
            "Chi bộ",
            "Hội ",
            "Đoàn",
            "Ủy ban Mặt trận",
            "Mặt trận",
            "Liên đoàn",
            "Công đoàn",
            "Liên minh",
            "Tổng Liên đoàn",
            "Tỉnh đoàn",
            "Hiệp hội",
        )
    )
