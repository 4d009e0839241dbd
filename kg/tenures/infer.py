"""Bounds that other evidence implies: successors and predecessors, ended bodies, deaths, own re-appointments.

An inferred bound never contradicts what the holding's own claims state: where it would, it is left out and the
contradiction is told as a conflict.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.model.dates import PartialDate
from kg.model.identifiers import ClaimId
from kg.model.tenure import Bound
from kg.tenures.bounds import earliest, latest
from kg.tenures.holdings import Holding
from kg.tenures.split import Cut


@dataclass(frozen=True, slots=True)
class Outside:
    """What bounds a holding from outside its office's claims.

    Args:
        body_to: Last day of the body's version: the end of a body ends its offices. (Its first day bounds no start: a
            day between that and the first sighting would look possible without anybody's word.)
        died: Day of the holder's death.
        died_claims: The claims that tell it.
    """

    body_to: PartialDate | None = None
    died: PartialDate | None = None
    died_claims: tuple[ClaimId, ...] = ()


def end_not_after(holding: Holding, date: PartialDate, claims: tuple[ClaimId, ...]) -> Holding:
    """Return the holding with its end no later than a date, unless its own claims see it later."""
    seen = holding.bounds.end_not_before
    if seen is not None and date.last_day < seen.date.first_day:
        return holding
    bound = earliest([Bound(date, claims, inferred=True), *_given(holding.bounds.end_not_after)])
    return replace(holding, bounds=replace(holding.bounds, end_not_after=bound))


def start_not_before(holding: Holding, date: PartialDate, claims: tuple[ClaimId, ...]) -> Holding:
    """Return the holding with its start no earlier than a date, unless its own claims see it earlier."""
    seen = holding.bounds.start_not_after
    if seen is not None and date.first_day > seen.date.last_day:
        return holding
    bound = latest([Bound(date, claims, inferred=True), *_given(holding.bounds.start_not_before)])
    return replace(holding, bounds=replace(holding.bounds, start_not_before=bound))


def bound_outside(holding: Holding, outside: Outside) -> Holding:
    """Return the holding kept within the life of its body and of its holder."""
    if outside.body_to is not None:
        holding = end_not_after(holding, outside.body_to, ())
    if outside.died is not None:
        holding = end_not_after(holding, outside.died, outside.died_claims)
    return holding


def bound_own(holdings: Sequence[Holding]) -> list[Holding]:
    """Return one person's holdings of one office in one mode, each bounded by the ends and starts of its neighbours.

    What ended a holding bounds the start of the next; a stated new start bounds the end of the one before.
    """
    bounded = list(holdings)
    for index in range(1, len(bounded)):
        before, after = bounded[index - 1], bounded[index]
        ended = holdings[index - 1].bounds.end_not_after
        if ended is not None:
            bounded[index] = start_not_before(after, ended.date, ended.claims)
        restarted = holdings[index].bounds.start_not_before
        if after.run.cut is Cut.RESTARTED and restarted is not None:
            bounded[index - 1] = end_not_after(before, restarted.date, restarted.claims)
    return bounded


def bound_successions(holdings: Sequence[Holding]) -> list[Holding]:
    """Return the full holdings of a single-seat office, each bounded by the holders before and after it.

    Another holder's first attested day closes a holding, the other's last attested day opens it. Holdings whose
    attested days overlap are not ordered and bound nothing.
    """
    order = _Order(holdings)
    bounded = []
    for holding in holdings:
        closer, opener = order.after(holding), order.before(holding)
        changed = holding
        if closer is not None and (bound := closer.bounds.start_not_after) is not None:
            changed = end_not_after(changed, bound.date, bound.claims)
        if opener is not None and (bound := opener.bounds.end_not_before) is not None:
            changed = start_not_before(changed, bound.date, bound.claims)
        bounded.append(changed)
    return bounded


def close_acting(acting: Sequence[Holding], full: Sequence[Holding]) -> list[Holding]:
    """Return acting holdings of a single-seat office, each closed by the first full holder seen after it."""
    order = _Order(full)
    closed = []
    for holding in acting:
        closer = order.after(holding, same_person=True)
        bound = closer.bounds.start_not_after if closer is not None else None
        closed.append(holding if bound is None else end_not_after(holding, bound.date, bound.claims))
    return closed


class _Order:
    """Seen holdings by latest start and by earliest end, to find the next one on either side."""

    def __init__(self, holdings: Sequence[Holding]) -> None:
        seen = [
            (start.date.last_day.toordinal(), end.date.first_day.toordinal(), holding.id, holding)
            for holding in holdings
            if (start := holding.bounds.start_not_after) is not None
            and (end := holding.bounds.end_not_before) is not None
        ]
        self._by_start = sorted(seen, key=lambda row: (row[0], row[2]))
        self._by_end = sorted(seen, key=lambda row: (row[1], row[2]))
        self._starts = [row[0] for row in self._by_start]
        self._ends = [row[1] for row in self._by_end]

    def after(self, holding: Holding, *, same_person: bool = False) -> Holding | None:
        """Return the first holding that begins when this one was last seen, or later; another person's unless said."""
        if holding.span is None:
            return None
        for index in range(bisect_left(self._starts, holding.span[1]), len(self._starts)):
            other = self._by_start[index][3]
            if _precedes(holding, other) if not same_person else _meets(holding, other):
                return other
        return None

    def before(self, holding: Holding) -> Holding | None:
        """Return the last holding of another person that was last seen when this one begins, or earlier."""
        if holding.span is None:
            return None
        for index in range(bisect_right(self._ends, holding.span[0]) - 1, -1, -1):
            other = self._by_end[index][3]
            if _precedes(other, holding):
                return other
        return None


def _meets(before: Holding, after: Holding) -> bool:
    """Tell whether one holding's seen days end on or before the day another's begin."""
    return before.span is not None and after.span is not None and before.span[1] <= after.span[0]


def _precedes(before: Holding, after: Holding) -> bool:
    """Tell whether one person's seen days end when another's begin, or earlier; two single equal days have no order."""
    return before.person != after.person and _meets(before, after) and before.span != after.span


def _given(bound: Bound | None) -> tuple[Bound, ...]:
    return () if bound is None else (bound,)
