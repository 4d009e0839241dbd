"""What the steps of a whole derivation share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TypeVar

from kg.entities.decisions import Decision
from kg.entities.gather import Gathered
from kg.graph.build import Run
from kg.model.entity import Body, Office
from kg.model.identifiers import EntityId
from kg.store.anew import Anew, Found, Said
from kg.store.derived import Derived
from kg.store.truth import Truth

LOT = 10_000  # rows put together at once, more where one group has more: enough to be quick, little enough for memory

Row = TypeVar("Row", Found, Said)


@dataclass(frozen=True, slots=True)
class Work:
    """What is derived from, and for what.

    Args:
        truth: The readings.
        decisions: Human verdicts on people.
        run: What reads and derives.
        base: Start of every IRI.
        known_at: Only what was published by that day speaks.
    """

    truth: Truth
    decisions: tuple[Decision, ...]
    run: Run
    base: str
    known_at: date | None = None

    @property
    def derived(self) -> Derived:
        """Where what is derived is kept."""
        return self.truth.derived

    @property
    def anew(self) -> Anew:
        """Where mentions and claims wait."""
        return self.truth.anew


@dataclass(frozen=True, slots=True)
class Known:
    """The bodies and offices that articles speak of, by id, sorted."""

    bodies: Mapping[EntityId, Body]
    offices: Mapping[EntityId, Office]

    @classmethod
    def of(cls, gathered: Gathered) -> Known:
        """Return those that were gathered, and the bodies around them."""
        offices = gathered.seats.offices(gathered.bodies.met)
        return cls({one.id: one for one in gathered.bodies.bodies()}, {one.id: one for one in offices})


def lots_of(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Yield rows in lots; those of one root are together in one."""
    lot: list[Row] = []
    for _, group in groupby(rows, lambda row: row.root):
        lot += group
        if len(lot) >= LOT:
            yield lot
            lot = []
    if lot:
        yield lot
