"""How common the syllables of Vietnamese names are, as surname, middle and given name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from kg.lexicon.load import seed_table
from kg.vietnamese.unicode import spell

PER = 100_000  # the unit of shares in the table


class NamePart(StrEnum):
    """Where in a name a syllable stands."""

    SURNAME = "surname"
    MIDDLE = "middle"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class NamePartRow:
    """A syllable's share among 100,000 people's names at one place of the name."""

    part: NamePart
    syllable: str
    share: int
    source: str = ""


@cache
def name_shares() -> Mapping[tuple[NamePart, str], float]:
    """Return the shares (0.0 to 1.0) of the common syllables, by part and case-folded syllable."""
    rows = seed_table("name_parts", NamePartRow)
    return MappingProxyType({(row.part, spell(row.syllable).casefold()): row.share / PER for row in rows})
