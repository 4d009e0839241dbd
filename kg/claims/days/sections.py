"""Sections of round-ups, with days of their own: "* Chiều 5/11, …", "2. Ngày 4/11, …", "Tỉnh Bắc Ninh: …"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from kg.claims.days.printed import Day
from kg.claims.days.uses import Use
from kg.lexicon.places import province_named
from kg.model.text import Sentence, Text
from kg.vietnamese.any_case import AnyCase

_MARK = re.compile(r"(?:[-*•+–]|\d{1,2}[.)]) ?")
_LABEL = re.compile(r"[^.;:\n]{3,70}: ")  # "* Tân Giám đốc Sở Y tế: Sáng 9/6, …"
_PLACE = re.compile(
    r"(?P<led>(?:Tại|Ở) )?"
    r"(?P<place>(?P<kind>(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường) ?)?"
    r"[^\W\da-zđ][^\W\d]{0,6}(?: [^\W\d]{1,7}){0,3})(?P<sign>[,:]|(?=\n))"
)
_PRINTED = re.compile(r"\d")  # no "cùng ngày"
_HELD = re.compile(r"(?<!\w)(?:tổ chức|diễn ra|họp|khai mạc|bế mạc)(?!\w)")
_OPENING = 16  # code points between a mark and its day: "* Vào chiều thứ hai "
_BY_DECISION = re.compile(r" ?(?:Tại|Theo|Bằng) (?:các )?[Qq]uyết định ")
_DECISION = 60  # code points in which it prints its day
_NEWS = (Use.ANNOUNCED, Use.EVENT)
_DAYS = 2  # that make a round-up
_HEADS = 3  # "Yên Bái: … // Quảng Nam: … // Hậu Giang: …": of these one with a day makes it, too
_TOLD = (Use.ANNOUNCED, Use.EVENT, Use.DECIDED)
_WENT_BEFORE = AnyCase(r"(?<!\w)(?:trước đó|trước đây|từng)(?!\w)|\([^)]*$|\bđược HĐND[^.;\n]*\bbầu(?!\w)")

DaysIn = Callable[[int, int], Sequence[Day]]


def days_of_sections(text: Text, days_in: DaysIn) -> Mapping[int, Day | None]:
    """Return the day that opens the section of each passage, by its index; empty where marks open fewer than two.

    A section goes on to the next mark: "* Sáng 4/11, … // Bà Lê Thị Mận dự." One that prints no day where it opens
    has None; before the first with a day it is of the news where a day tells that. Behind a star one is enough. Rule
    dating.section.

    Args:
        text: The article's text.
        days_in: Returns the days between two offsets.
    """
    told = {one.value for one in days_in(0, len(text.folded)) if one.use in _NEWS and one.value.day is not None}
    if len(told) < _DAYS and "*" not in text.folded:
        return {}
    found: dict[int, Day | None] = {}
    day: Day | None = None
    passage, starred = -1, False
    for sentence in text.sentences:
        if sentence.passage == passage:
            continue
        passage, mark = sentence.passage, _MARK.match(text.folded, sentence.start)
        if mark is not None:
            label = _LABEL.match(text.folded, mark.end(), sentence.end)
            start = mark.end() if label is None else label.end()
            opening = [*days_in(mark.end(), mark.end() + _OPENING), *days_in(start, start + _OPENING)]
            day = next((one for one in opening if one.use is Use.EVENT and one.value.day is not None), None)
            if day is None and mark.group().startswith("*") and not (found or _tells_day(days_in, mark.start())):
                day = _decided(text.folded, days_in, mark.end())
            printed = day is not None and _PRINTED.search(text.folded, day.start, day.end) is not None
            starred = starred or (printed and mark.group().startswith("*"))
        if found or day is not None or (mark is not None and not _tells_day(days_in, mark.start())):
            found[passage] = day
    days = {one.value for one in found.values() if one is not None}
    return found if starred or len(days) >= _DAYS else _of_places(text, days_in)


def _tells_day(days_in: DaysIn, end: int) -> bool:
    """Tell whether the article tells of a day before a place."""
    return any(day.use in _NEWS and day.value.day is not None and day.last is None for day in days_in(0, end))


def _decided(folded: str, days_in: DaysIn, start: int) -> Day | None:
    """Return the day of the decision that opens the first section: "* Tại Quyết định 5/QĐ-TTg ngày 4/11, …"."""
    if _BY_DECISION.match(folded, start) is None:
        return None
    days = (day for day in days_in(start, start + _DECISION) if day.value.day is not None)
    return next((day for day in days if day.use is Use.DECIDED), None)


def _of_places(text: Text, days_in: DaysIn) -> Mapping[int, Day | None]:
    """Return the day of each passage of the sections that provinces open; empty where fewer than two have days.

    "Tỉnh Bắc Ninh: …" or a line that is only a province holds up to the next, "Tại Bắc Ninh, …" for its passage.
    """
    found: dict[int, Day | None] = {}
    last: Day | None = None
    passage, holds, heads = -1, False, 0
    for sentence in text.sentences:
        if sentence.passage == passage:
            if sentence.passage in found and found[passage] is None:
                found[passage] = last = _first_day(text.folded, days_in, sentence)
            continue
        passage = sentence.passage
        head = _PLACE.match(text.folded, sentence.start)
        if head is not None and _is_place(head):
            holds, last = head["sign"] != ",", _first_day(text.folded, days_in, sentence)
            found[passage] = last
            heads += holds
        elif holds:
            last = last or _first_day(text.folded, days_in, sentence)
            found[passage] = last
    days = {one.value for one in found.values() if one is not None}
    return found if len(days) >= _DAYS or (days and heads >= _HEADS) else {}


def _is_place(head: re.Match[str]) -> bool:
    """Tell whether a passage opens with a place: "Tại Bắc Ninh, ", "Huyện Lục Nam: "."""
    led = head["sign"] != "," or head["led"] is not None
    return led and (head["kind"] is not None or province_named(head["place"]) is not None)


def _first_day(folded: str, days_in: DaysIn, sentence: Sentence) -> Day | None:
    """Return the first full day of news or of a decision that a sentence prints, none of what went before it."""
    days = (day for day in days_in(sentence.start, sentence.end) if day.use in _TOLD and day.value.day is not None)
    return next((day for day in days if _WENT_BEFORE.search(folded, sentence.start, day.start) is None), None)


def opens_section(folded: str, start: int) -> bool:
    """Tell whether a passage that begins there opens with the mark of a list: "* ", "2. "."""
    return _MARK.match(folded, start) is not None


def opens_scene(text: Text, index: int) -> bool:
    """Tell whether a sentence opens its passage with what was held: "Trước đó, ngày 5/6, Sở Y tế tổ chức lễ …"."""
    sentence = text.sentences[index]
    if index > 0 and text.sentences[index - 1].passage == sentence.passage:
        return False
    return _HELD.search(text.folded, sentence.start, sentence.end) is not None
