"""Other countries: how they are called, the names of their states, and the parties that lead them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kg.lexicon.load import seed_table
from kg.lexicon.phrases import Phrases


@dataclass(frozen=True, slots=True)
class CountryRow:
    """One country.

    Args:
        forms: How it is printed, in lower case: "mỹ", "hoa kỳ".
        name: The name that its bodies carry: "Hoa Kỳ".
        state: The state: "Hợp chủng quốc Hoa Kỳ".
        party: The party that leads the state, whose head is a "Tổng Bí thư" or chairman; empty without one.
        source: Where the row comes from.
    """

    forms: tuple[str, ...]
    name: str
    state: str
    party: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class WorldBodyRow:
    """One institution of many states.

    Args:
        forms: How it is printed, in lower case: "nato", "tổ chức y tế thế giới".
        name: Its name.
        source: Where the row comes from.
    """

    forms: tuple[str, ...]
    name: str
    source: str = ""


@cache
def world_bodies() -> Phrases[str]:
    """Return the institutions of many states by every form of their names.

    >>> world_bodies().longest(("who",), 0)
    (1, ('Tổ chức Y tế thế giới',))
    """
    return Phrases((form, row.name) for row in seed_table("world_bodies", WorldBodyRow) for form in row.forms)


@cache
def countries() -> Phrases[CountryRow]:
    """Return the countries by every form of their names.

    >>> countries().longest(("mỹ",), 0)[1][0].state
    'Hợp chủng quốc Hoa Kỳ'
    """
    return Phrases((form, row) for row in seed_table("countries", CountryRow) for form in row.forms)
