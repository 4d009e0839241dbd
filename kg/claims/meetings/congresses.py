"""Congresses: of the Party, of party organisations, of mass organisations, by number or told as held; summits."""

from __future__ import annotations

import re

from kg.claims.meetings.days import is_to_come
from kg.claims.meetings.names import (
    CENTRAL_COMMITTEE,
    Gathering,
    Parts,
    gathering,
    holds_congress,
    take_congress_part,
    years_of,
)
from kg.claims.meetings.organisers import organiser_before
from kg.claims.scene import Scene
from kg.claims.wording import capital, read_ordinal, roman_of, spelt_out, written_term
from kg.lexicon.congress_holders import congress_holders, holder_pattern
from kg.lexicon.official_documents import congress_terms, term_years
from kg.model.dates import PartialDate
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

PARTY = "Đảng Cộng sản Việt Nam"
_FIRST_RECENT = 8  # "Đại hội toàn quốc lần thứ V" of our days is a society's, not the Party's
_RULE = "meeting.congress"
_AT = re.compile(r"\b(?:[Tt]ại|khai mạc|bế mạc|[Dd]ự|chủ trì|chủ tọa|phiên \w+ của) $")
_TOOK_PLACE = re.compile(r" (?:đã |vừa |chính thức )?(?:diễn ra|khai mạc|bế mạc|kết thúc|thành công)(?!\w)")
_TO_COME = AnyCase(r"\b(?:sẽ|sắp|chuẩn bị|hướng tới|tiến tới|chào mừng|dự kiến|văn kiện)\b")
_SOON = re.compile(r" (?:sắp tới|tới|tới đây|các cấp)(?!\w)")
_TERM_OF_ARTICLE = re.compile(r"(?:nhiệm kỳ|nhiệm kì|NK) (\d{4}) ?- ?(\d{4})")
_OF_OTHERS = re.compile(  # of no body: of the peoples of a place, of its best workers
    r" (?:[Đđ]ại biểu )?(?:(?:[Cc]ác )?[Dd]ân tộc thiểu số|[Tt]hi đua yêu nước)[^.,;:()\n]{0,60}? (?:lần )?thứ "
)
_SUMMIT = re.compile(
    r" (?:[Cc]ấp cao|[Tt]hượng đỉnh) [A-ZĐ](?:(?! là | năm | diễn ra )[^.,;:()\n]){1,40}?"
    r" lần thứ (?P<no>[IVX]{1,6}|\d{1,3})"
    r"(?P<more>(?:,| và) \d{1,3})?(?!\w)"
)
_CITED = ("ghị quyết ", "ghị quyết của ")
_PROVINCES = ("tỉnh", "thành phố")
_PLENUM = "central_committee_plenum"


def read_congress(scene: Scene, match: re.Match[str]) -> Gathering | None:
    """meeting.congress: "Đại hội đại biểu Đảng bộ huyện Sông Mã lần thứ XX, nhiệm kỳ 2015 - 2020".

    One without number and term counts where it is told as held: "tại Đại hội Đảng bộ tỉnh, diễn ra từ ngày 21/10".
    """
    parts = Parts(match.start(), match.end(), "đại hội")
    if (others := _OF_OTHERS.match(scene.text.folded, parts.end)) is not None:
        return _of_others(scene, parts, others)
    while _take_holder(scene, parts) or take_congress_part(scene, parts):
        pass
    if parts.holder:
        return _of_mass_organisation(scene, parts)
    if parts.ordinal is None and parts.term is not None and parts.organiser is not None:
        parts.ordinal = parts.term
    parts.term = None
    if parts.ordinal is None and parts.years is None:
        return _told_as_held(scene, parts)
    _give_to_nation(parts)
    if parts.organiser is None:
        before = organiser_before(scene, parts.start)
        parts.organiser = before if before and holds_congress(before) else None
    if parts.organiser is None and (parts.years is None or parts.ordinal is None):
        return None
    return gathering(parts, name, _RULE) if (name := _name(parts)) else None


def _of_others(scene: Scene, parts: Parts, others: re.Match[str]) -> Gathering | None:
    """Return "Đại hội đại biểu các dân tộc thiểu số huyện Sông Mã lần thứ III", with who organises it."""
    read = read_ordinal(scene.text.folded, others.end())
    if read is None:
        return None
    parts.ordinal, parts.end = read
    parts.organiser = organiser_before(scene, parts.start)
    return gathering(parts, f"{spelt_out(scene, parts.start, others.end())} {roman_of(parts.ordinal)}", _RULE)


def _give_to_nation(parts: Parts) -> None:
    """Give "Đại hội XIII", "Đại hội toàn quốc lần thứ XIII", "Đại hội XIII của Đảng" to the Party."""
    if parts.organiser is not None:
        return
    recent = parts.words["toàn quốc"] > 0 and (parts.ordinal or 0) >= _FIRST_RECENT
    if recent or parts.words["Đảng"] or parts.words["bare"]:
        parts.organiser = PARTY


def _name(parts: Parts) -> str:
    if parts.organiser is None:
        kind = "đại biểu " if parts.words["đại biểu"] else ""
        return f"Đại hội {kind}lần thứ {roman_of(parts.ordinal)}{years_of(parts)}"
    if parts.organiser == PARTY:
        return f"Đại hội đại biểu toàn quốc lần thứ {roman_of(parts.ordinal)} của Đảng" if parts.ordinal else ""
    parts.years = _right_years(parts)
    count = f" lần thứ {roman_of(parts.ordinal)}" if parts.ordinal else ""
    kind = "đảng viên " if parts.words["đảng viên"] else "đại biểu "
    return f"Đại hội {kind}{parts.organiser}{count}{years_of(parts)}"


def _told_as_held(scene: Scene, parts: Parts) -> Gathering | None:
    """Return a congress without number that the text tells as held, of the term that the article prints."""
    folded = scene.text.folded
    if parts.organiser is None or _SOON.match(folded, parts.end):
        return None
    sentence = scene.text.sentences[scene.context.sentence_at(parts.start)]
    held = _AT.search(folded, max(sentence.start, parts.start - 24), parts.start) or _TOOK_PLACE.match(
        folded, parts.end
    )
    to_come = is_to_come(scene, parts.start, parts.end)
    if held is None or to_come or _TO_COME.search(folded, sentence.start, parts.start):
        return None
    today = scene.context.today
    terms = {(int(term[1]), int(term[2])) for term in _TERM_OF_ARTICLE.finditer(folded)}
    opened = [term for term in terms if today is not None and term[0] == today.year]
    parts.years = opened[0] if len(opened) == 1 else None
    name = _name(parts)
    return gathering(parts, name, _RULE) if name else None


def read_summit(scene: Scene, match: re.Match[str]) -> Gathering | None:
    """meeting.summit: "Hội nghị Cấp cao ASEAN lần thứ 44, 45": of states, so no body of the article holds it."""
    named = _SUMMIT.match(scene.text.folded, match.end())
    if named is None:
        return None
    ordinal = read_ordinal(scene.text.folded, named.start("no")) if named["more"] is None else None
    parts = Parts(match.start(), named.end(), "hội nghị", ordinal=ordinal[0] if ordinal else None)
    return gathering(parts, capital(spelt_out(scene, parts.start, parts.end)), "meeting.summit")


def numbered_as(one: Gathering, found: list[Gathering], folded: str) -> Gathering:
    """Return a congress told without number as the one that the article numbers, when it numbers just one.

    One that the article names only by its resolution is an older congress.
    """
    same = {
        other.ordinal: other
        for other in reversed(found)
        if other.noun == one.noun and other.organiser == one.organiser and other.ordinal is not None
        if not folded.endswith(_CITED, 0, other.start)
        if one.term is None or other.term is None or one.term == other.term
    }
    if len(same) != 1:
        return one
    whole = next(iter(same.values()))
    return replace(one, name=whole.name, ordinal=whole.ordinal, term=whole.term)


def _take_holder(scene: Scene, parts: Parts) -> bool:
    """Take the mass organisation of "Đại hội Phụ nữ toàn quốc", "Đại hội Đoàn TNCS Hồ Chí Minh tỉnh"."""
    found = holder_pattern().match(scene.text.folded, parts.end) if parts.organiser is None else None
    if found is None:
        return False
    row = congress_holders()[found["form"]]
    unit, place = found["unit"], found["place"]
    if unit is None:
        parts.organiser = row.nation
    else:
        before = organiser_before(scene, parts.start) or ""
        place = place or _place_in(before, unit) or (scene.home if unit in _PROVINCES else None)
        parts.organiser = f"{row.unit} {unit} {place}" if row.unit and place else _of_kind(before, row.unit)
    parts.holder, parts.end = found["form"], found.end()
    parts.words["unit"] += unit is not None
    return True


def _place_in(body: str, unit: str) -> str | None:
    """Return the place of this kind that a body is of: "Huyện đoàn Lục Nam" tells "Đại hội Đoàn TNCS … huyện"."""
    if body.startswith(youth := f"{unit.capitalize()} đoàn "):
        return body.removeprefix(youth)
    return body.partition(f" {unit} ")[2] or None


def _of_kind(body: str, unit: str) -> str | None:
    """Return a body that is one of these units: "Liên đoàn Lao động huyện …" holds "Đại hội Công đoàn huyện"."""
    kinds = (unit, "Liên đoàn Lao động") if unit == "Công đoàn" else (unit,)
    return body if unit and body.startswith(kinds) else None


def _of_mass_organisation(scene: Scene, parts: Parts) -> Gathering | None:
    """Return "Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIII" under its printed name, None without its number."""
    national = "Việt Nam" in parts.holder or parts.words["toàn quốc"] > 0
    if parts.ordinal is None or parts.organiser is None or not (national or parts.words["unit"]):
        return None
    parts.term = None
    name = capital(written_term(spelt_out(scene, parts.start, parts.end)))
    if parts.words["unit"]:
        name = f"Đại hội đại biểu {parts.organiser} lần thứ {roman_of(parts.ordinal)}{years_of(parts)}"
    return gathering(parts, name, _RULE)


def _right_years(parts: Parts) -> tuple[int, int] | None:
    """Return the years of the term; a misprint ("2021-2025" of a congress of 2020) is corrected from what is known."""
    if parts.organiser is None or parts.ordinal is None or parts.years is None:
        return parts.years
    return term_years(parts.organiser, parts.ordinal) or parts.years


def can_be_plenum(one: Gathering, day: PartialDate) -> bool:
    """Tell whether a gathering can have been on a day: not a plenum whose days are known to be others.

    An article that recalls "Hội nghị Trung ương 8 khóa XIII" gives it no day of its own.
    """
    if one.organiser != CENTRAL_COMMITTEE or one.ordinal is None or one.term is None:
        return True
    body = f"{CENTRAL_COMMITTEE} {one.term}"
    known = [row for row in congress_terms() if row.kind == _PLENUM and row.number == one.ordinal and row.body == body]
    return not known or any(
        row.first_day is None
        or row.last_day is None
        or (row.first_day.first_day <= day.last_day and day.first_day <= row.last_day.last_day)
        for row in known
    )
