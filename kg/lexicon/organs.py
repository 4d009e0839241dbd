"""What is known of kinds of bodies: parents, twins, lives, and how many hold a role at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from kg.lexicon.load import seed_table
from kg.model.dates import PartialDate

SINGLE_SEAT = "1"
MEMBERS = "members"


class UnitLevel(StrEnum):
    """The level of the unit that a body belongs to."""

    CENTRAL = "central"
    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"


@dataclass(frozen=True, slots=True)
class BodyKind:
    """A kind of bodies, known by the pattern of its names.

    Args:
        id: Its name in the graph.
        pattern: The name with {area} ("tỉnh Bắc Giang"), {district}, {committee} ("Tỉnh ủy Bắc Giang") or {topic}.
        parent: Pattern of the body above, in the same places; empty when it has none.
        twin: Pattern of the organ that is legally the same.
        valid_from: First day of bodies of this kind, where a reform made them.
        valid_to: Last day, where a reform ended them.
        successors: Patterns of the bodies that took over.
        source: Where the row comes from.
    """

    id: str
    pattern: str
    parent: str | None = None
    twin: str | None = None
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    successors: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class SeatRow:
    """How many hold a role at once in a body: "1", "many", or "members" who hold it beside their own post.

    An empty body means every other body.
    """

    role: str
    body: str | None
    seats: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class UnitEra:
    """A time in which the units of a level kept their borders; version names it in ids."""

    level: UnitLevel
    version: str | None = None
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    source: str = ""


@cache
def body_kinds() -> tuple[BodyKind, ...]:
    """Return the kinds of bodies, the more special patterns first."""
    return seed_table("body_kinds", BodyKind)


@cache
def unit_eras(level: UnitLevel) -> tuple[UnitEra, ...]:
    """Return the eras of the units of a level, the oldest first; empty for levels whose units are known one by one."""
    return tuple(era for era in seed_table("unit_eras", UnitEra) if era.level is level)


@cache
def _seats() -> Mapping[tuple[str, str | None], str]:
    return MappingProxyType({(row.role, row.body): row.seats for row in seed_table("seats", SeatRow)})


def seats_named(role: str, body: str) -> str:
    """Return "1", "members" or "many", how many hold a role at once in a body of this name.

    >>> seats_named("Bí thư", "Tỉnh ủy Bắc Giang"), seats_named("Bí thư", "Ban Bí thư Trung ương Đảng")
    ('1', 'many')
    """
    seats = _seats()
    return seats.get((role, body), seats.get((role, None), "many"))
