"""Sections of round-ups that open with days of their own: "* Chiều 5/11, …", "2. Ngày 4/11, …"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from kg.claims.days.printed import Day
from kg.claims.days.uses import Use
from kg.model.text import Text

_MARK = re.compile(r"(?:[-*•+–]|\d{1,2}[.)]) ?")
_PRINTED = re.compile(r"\d")  # no "cùng ngày"
_HELD = re.compile(r"(?<!\w)(?:tổ chức|diễn ra|họp|khai mạc|bế mạc)(?!\w)")
_OPENING = 16  # code points between a mark and its day: "* Vào chiều thứ hai "
_DAYS = 2  # that make a round-up


def days_of_sections(text: Text, days_in: Callable[[int, int], Sequence[Day]]) -> Mapping[int, Day | None]:
    """Return the day that opens the section of each passage, by its index; empty where marks open fewer than two.

    A section goes on to the next mark: "* Sáng 4/11, … // Bà Lê Thị Mận dự." One that prints no day where it opens
    has None. Behind a star one is enough. Rule dating.section.

    Args:
        text: The article's text.
        days_in: Returns the days between two offsets.
    """
    found: dict[int, Day | None] = {}
    day: Day | None = None
    passage, starred = -1, False
    for sentence in text.sentences:
        if sentence.passage == passage:
            continue
        passage, mark = sentence.passage, _MARK.match(text.folded, sentence.start)
        if mark is not None:
            opening = days_in(mark.end(), mark.end() + _OPENING)
            day = next((one for one in opening if one.use is Use.EVENT and one.value.day is not None), None)
            printed = day is not None and _PRINTED.search(text.folded, day.start, day.end) is not None
            starred = starred or (printed and mark.group().startswith("*"))
        if mark is not None or found:
            found[passage] = day
    days = {one.value for one in found.values() if one is not None}
    return found if starred or len(days) >= _DAYS else {}


def opens_section(folded: str, start: int) -> bool:
    """Tell whether a passage that begins there opens with the mark of a list: "* ", "2. "."""
    return _MARK.match(folded, start) is not None


def opens_scene(text: Text, index: int) -> bool:
    """Tell whether a sentence opens its passage with what was held: "Trước đó, ngày 5/6, Sở Y tế tổ chức lễ …"."""
    sentence = text.sentences[index]
    if index > 0 and text.sentences[index - 1].passage == sentence.passage:
        return False
    return _HELD.search(text.folded, sentence.start, sentence.end) is not None
