"""Other countries: how they are called, the names of their states, and the parties that lead them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kg.lexicon.load import seed_table
from kg.lexicon.phrases import Phrases
from kg.vietnamese.syllables import is_syllable

_SHORTEST = 3  # letters: "Jr" is nobody's name


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


@dataclass(frozen=True, slots=True)
class HeadRow:
    """One who has led another state, its parliament or one of its ministries.

    Args:
        title: His title: "Tổng thống".
        names: How he is called, with and without his given names: "Joe Biden", "Biden".
        country: The country, by the name that its row has.
        source: Where the row comes from.
    """

    title: str
    names: tuple[str, ...]
    country: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class GovernorRow:
    """One who has governed a state or region abroad since about 2000.

    Args:
        body: The state or region: "Bang Ohio".
        names: How he is called, with and without his given names.
        source: Where the row comes from.
    """

    body: str
    names: tuple[str, ...]
    source: str = ""


@cache
def governors_abroad() -> dict[tuple[str, ...], str]:
    """Return, by each name of a governor in lower case and without hyphens, what he has governed.

    >>> governors_abroad()["gavin", "newsom"]
    'Bang California'
    """
    rows = seed_table("governors_abroad", GovernorRow)
    return {tuple(name_words(name)): row.body for row in rows for name in row.names}


@cache
def heads_abroad() -> dict[tuple[str, ...], tuple[HeadRow, CountryRow]]:
    """Return, by each title and name of a head in lower case and without hyphens, who he is and of what country.

    >>> heads_abroad()["tổng thống", "moon", "jae", "in"][1].name
    'Hàn Quốc'
    """
    by_name = {row.name: row for row in seed_table("countries", CountryRow)}
    return {
        (row.title.lower(), *name_words(name)): (row, by_name[row.country])
        for row in seed_table("heads_abroad", HeadRow)
        for name in row.names
    }


@cache
def heads_by_last_name() -> dict[tuple[str, str], tuple[HeadRow, CountryRow]]:
    """Return heads by title and the last word of a name, where no head of another country with that title has it.

    >>> heads_by_last_name()["bộ trưởng", "raimondo"][1].name
    'Hoa Kỳ'
    """
    last: dict[tuple[str, str], dict[str, tuple[HeadRow, CountryRow]]] = {}
    for (title, *words), (row, country) in heads_abroad().items():
        if len(words) > 1 and len(words[-1]) > _SHORTEST and not is_syllable(words[-1]):
            last.setdefault((title, words[-1]), {}).setdefault(country.name, (row, country))
    return {key: next(iter(of.values())) for key, of in last.items() if len(of) == 1}


def name_words(name: str) -> list[str]:
    """Return the words of a name by which heads are found.

    >>> name_words("Moon Jae-in")
    ['moon', 'jae', 'in']
    """
    return name.lower().replace("-", " ").split()


@cache
def world_bodies() -> Phrases[str]:
    """Return the institutions of many states by every form of their names.

    >>> world_bodies().longest(("who",), 0)
    (1, ('Tổ chức Y tế thế giới',))
    """
    return Phrases((form, row.name) for row in seed_table("world_bodies", WorldBodyRow) for form in row.forms)


@cache
def world_body_names() -> frozenset[str]:
    """Return the full names of the institutions of many states.

    >>> "NATO" in world_body_names()
    True
    """
    return frozenset(row.name for row in seed_table("world_bodies", WorldBodyRow))


@cache
def countries() -> Phrases[CountryRow]:
    """Return the countries by every form of their names.

    >>> countries().longest(("mỹ",), 0)[1][0].state
    'Hợp chủng quốc Hoa Kỳ'
    """
    return Phrases((form, row) for row in seed_table("countries", CountryRow) for form in row.forms)
