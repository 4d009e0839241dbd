"""Tell an article's own lines from the page around it (knowledge: seeds/page_furniture.csv)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from kg.articles.lines import Line, squeezed
from kg.lexicon.pages import FurnitureMatch, beginnings, phrases
from kg.model.record import replace

_LONGEST = 120  # code points: a longer line is text, whatever it begins with
_REPEATED = 25  # code points: shorter lines may well stand twice
_PARAGRAPH = 200  # code points: a line of this length is a paragraph of an article
_LOOK_AHEAD = 4  # lines in which a lead cut short is told in full
_TEASERS = 4  # lines: one headline with its lead may be the last section of the article itself
_LEAST_KEPT = 6  # lines that an article has before teasers
_HEADLINE_WORDS = 8  # a shorter line may be a person's name above what is told of him
_LEAD = (60, 260)  # code points of a teaser's lead
_NO_WORDS = re.compile(r"[\W\d_]*+(?:(?:lượt xem|lượt đọc|bình luận|views?)[\W\d_]*+)?")
_CUT_SHORT = ("...", "…")
_DATELINE = re.compile(r"^(?:\([^()]{2,40}\)|[A-ZĐ.]{2,12}) ?- ?|^- ?")


def own_lines(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that are the article's own: no menus, counters, portlets, lists of other articles, repeats."""
    kept: list[Line] = []
    related = False
    for index, line in enumerate(lines):
        kind = _kind(line)
        if kind in (FurnitureMatch.TAIL, FurnitureMatch.TAIL_START):
            if not _goes_on(lines, index):
                break
            related = True
        elif kind is None and not (related and not line.ended):
            related = False
            kept.append(line)
    return _without_related(_without_leads(_without_repeats(kept)))


def is_section(text: str) -> bool:
    """Tell whether a line is the name of a newspaper's section: "Xây dựng Đảng"."""
    return len(text) <= _LONGEST and squeezed(text) in phrases(FurnitureMatch.SECTION)


def _kind(line: Line) -> FurnitureMatch | None:
    """Return how a line was recognised as page furniture; None for a line of the article."""
    if len(line.text) > _LONGEST:
        return None
    text = squeezed(line.text.lstrip("*•►▶>» "))
    forms = {text, text.rstrip(" :.>»")}
    for whole in (FurnitureMatch.TAIL, FurnitureMatch.LINE):
        if not forms.isdisjoint(phrases(whole)):
            return whole
    for begun in (FurnitureMatch.TAIL_START, FurnitureMatch.START):
        if text.startswith(beginnings(begun)):
            return begun
    return FurnitureMatch.LINE if _NO_WORDS.fullmatch(text) and not _dated(text) else None


def _dated(text: str) -> bool:
    return sum(letter.isdigit() for letter in text) >= 6  # noqa: PLR2004  "3/2/2022" has six digits


def _goes_on(lines: Sequence[Line], index: int) -> bool:
    """Tell whether the article goes on behind a list of other articles: most of it is still to come."""
    after = sum(len(line.text) for line in lines[index + 1 :] if len(line.text) > _PARAGRAPH)
    before = sum(len(line.text) for line in lines[:index] if len(line.text) > _PARAGRAPH)
    return after > before


def _without_repeats(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without those that say again what a line before said (alt text and caption, pull quotes)."""
    kept: list[Line] = []
    seen: set[str] = set()
    last = ""
    endings = Counter(_last_word(line) for line in lines)
    for line in lines:
        alone = len(line.text) > _PARAGRAPH * 2 or endings[_last_word(line)] == 1
        text = line.text if alone else squeezed(line.text)
        if text == last:
            shorter = min(kept[-1], line, key=lambda one: len(one.text))  # the copy that is not broken in two
            kept[-1] = replace(shorter, repeated=True)
            continue
        if len(text) >= _REPEATED and text in seen:
            continue
        seen.add(text)
        last = text
        kept.append(line)
    return kept


def _last_word(line: Line) -> str:
    """Return the last word of a line in lower case; lines that say the same end with the same."""
    return line.text.rsplit(None, 1)[-1].lower() if not line.text.isspace() else ""


def _without_leads(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without a lead cut short by "..." that is told in full right below."""
    kept: list[Line] = []
    for index, line in enumerate(lines):
        if line.text.endswith(_CUT_SHORT) and len(line.text) > _REPEATED:
            begun = _body(line.text.rstrip(". …"))
            below = lines[index + 1 : index + 1 + _LOOK_AHEAD]
            if any(_body(other.text).startswith(begun) for other in below):
                continue
        kept.append(line)
    return kept


def _without_related(lines: list[Line]) -> list[Line]:
    """Return the lines without the teasers of other articles at the end: headline and lead, twice and more."""
    end = len(lines)
    while end > _LEAST_KEPT and _is_headline(lines[end - 2]) and _is_lead(lines[end - 1]):
        end -= 2
    return lines[:end] if len(lines) - end >= _TEASERS else lines


def _is_headline(line: Line) -> bool:
    words = len(line.text.split())
    return len(line.text) <= _LONGEST and words >= _HEADLINE_WORDS and not line.ended


def _is_lead(line: Line) -> bool:
    return _LEAD[0] <= len(line.text) <= _LEAD[1] and line.text.endswith(".")


def _body(text: str) -> str:
    """Return a paragraph without its dateline, for comparing."""
    return squeezed(_DATELINE.sub("", text))
