"""The arithmetic of the four bounds: which written date wins, and which claims it rests on.

A lower bound (start or end not before) stands for the first day of what is written and the latest wins; an upper
bound stands for the last day and the earliest wins. Everything here is order-free, and one more statement never
loosens a bound.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.model.dates import PartialDate
from kg.model.identifiers import ClaimId
from kg.model.tenure import Bound
from kg.tenures.statements import Statement


@dataclass(frozen=True, slots=True)
class Bounds:
    """The four bounds of one holding; an absent one is unbounded."""

    start_not_before: Bound | None = None
    start_not_after: Bound | None = None
    end_not_before: Bound | None = None
    end_not_after: Bound | None = None


def state_bounds(statements: Iterable[Statement]) -> Bounds:
    """Return the bounds that the statements of one holding set, each with all the claims that set it."""
    starts_low: list[Bound] = []
    starts_high: list[Bound] = []
    ends_low: list[Bound] = []
    ends_high: list[Bound] = []
    for said in statements:
        claims = (said.claim,)
        for date in said.attested:
            bound = Bound(date, claims)
            starts_high.append(bound)
            ends_low.append(bound)
        starts_low += [Bound(date, claims) for date in (said.since, said.decided) if date is not None]
        ends_high += [Bound(date, claims) for date in (said.until, said.over) if date is not None]
    return Bounds(latest(starts_low), earliest(starts_high), latest(ends_low), earliest(ends_high))


def latest(bounds: Iterable[Bound]) -> Bound | None:
    """Return the tightest of lower bounds: the one whose first day is last, with all claims that agree on it."""
    return _winner([(bound.date.first_day.toordinal(), bound) for bound in bounds])


def earliest(bounds: Iterable[Bound]) -> Bound | None:
    """Return the tightest of upper bounds: the one whose last day is first, with all claims that agree on it."""
    return _winner([(-bound.date.last_day.toordinal(), bound) for bound in bounds])


def _winner(ranked: list[tuple[int, Bound]]) -> Bound | None:
    """Return the bound of highest rank; a stated one outranks an inferred one on the same day."""
    if not ranked:
        return None
    best = max(rank for rank, _ in ranked)
    equals = [bound for rank, bound in ranked if rank == best]
    stated = [bound for bound in equals if not bound.inferred] or equals
    claims: set[ClaimId] = set()
    claims.update(claim for bound in stated for claim in bound.claims)
    return Bound(max((bound.date for bound in stated), key=_precision), tuple(sorted(claims)), stated[0].inferred)


def _precision(date: PartialDate) -> tuple[bool, bool]:
    return (date.month is not None, date.day is not None)
