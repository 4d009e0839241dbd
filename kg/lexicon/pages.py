"""What web pages print around an article: menus, counters, share buttons, lists of other articles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from kg.lexicon.load import seed_table
from kg.vietnamese.unicode import spell


class FurnitureMatch(StrEnum):
    """How a phrase is compared with a line.

    line: the whole line; start: it begins so; tail: the whole line, and what follows is no article either;
    tail_start: it begins so, and what follows is none; section: the whole line, as a heading above the headline.
    """

    LINE = "line"
    START = "start"
    TAIL = "tail"
    TAIL_START = "tail_start"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Furniture:
    """A phrase of page furniture."""

    phrase: str
    match: FurnitureMatch
    source: str = ""


@cache
def phrases(match: FurnitureMatch) -> frozenset[str]:
    """Return the phrases compared in this way, spelt once and lower-cased."""
    rows = seed_table("page_furniture", Furniture)
    return frozenset(spell(row.phrase).lower() for row in rows if row.match is match)


@cache
def beginnings(match: FurnitureMatch) -> tuple[str, ...]:
    """Return the same as a sorted tuple, as str.startswith takes it."""
    return tuple(sorted(phrases(match)))
