"""Faults in the history of offices: statements that cannot all be true, with all their sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from kg.model.dates import PartialDate
from kg.model.tenure import Bound, Conflict, ConflictKind
from kg.tenures.holdings import Holding
from kg.tenures.split import Cut

MOST_SIDES = 25  # a seat with more holders at once is no single seat; more pairs would only repeat it


def faults_within(holding: Holding) -> Iterator[Conflict]:
    """Yield the contradictions among one holding's own claims: two starts, two ends, an order that cannot be."""
    bounds, said = holding.bounds, holding.run.statements
    starts, ends = _incompatible(one.since for one in said), _incompatible(one.until for one in said)
    if starts:
        yield _own(holding, ConflictKind.TWO_DATES, f"start stated as {' and as '.join(map(str, starts))}")
    else:
        yield from _crossing(holding, bounds.start_not_before, bounds.start_not_after, "starts", "in office")
    if ends:
        yield _own(holding, ConflictKind.TWO_DATES, f"end stated as {' and as '.join(map(str, ends))}")
    else:
        yield from _crossing(holding, bounds.end_not_before, bounds.end_not_after, "in office", "ends")
    yield from _crossing(holding, bounds.start_not_before, bounds.end_not_after, "starts", "ends")


def faults_between_own(holdings: Sequence[Holding]) -> Iterator[Conflict]:
    """Yield what looks odd between one person's holdings of one office: told as past, then seen again unappointed."""
    for before, after in pairwise(holdings):
        stated = any(said.since is not None or said.decided is not None for said in after.run.statements)
        if after.run.cut is Cut.RESTARTED:
            yield _pair(ConflictKind.ORDER, before, after, "seen in office before a stated start")
        elif after.run.cut is Cut.ENDED and not stated:
            yield _pair(ConflictKind.ORDER, before, after, "told as past, then seen in office again")


def faults_of_seat(holdings: Sequence[Holding]) -> Iterator[Conflict]:
    """Yield the pairs of full holders of a single seat whose attested days clash or interleave."""
    seen = sorted((h for h in holdings if h.certain is not None), key=lambda h: (h.certain, h.id))
    active: list[Holding] = []
    for holding in seen:
        low = (holding.certain or (0, 0))[0]
        active = [other for other in active if (other.certain or (0, 0))[1] >= low][-MOST_SIDES:]
        for other in active:
            if other.person != holding.person and (detail := _clash(other, holding)) is not None:
                yield _pair(detail[0], other, holding, detail[1])
        active.append(holding)
    yield from _interleaved(holdings)


def faults_of_person(holdings: Sequence[Holding], places: Sequence[str]) -> Iterator[Conflict]:
    """Yield the pairs of single-seat holdings of one person in two places that were held at once.

    Args:
        holdings: The full single-seat holdings of one person.
        places: The province of each, in the same order; "" for none.
    """
    placed = [(h, place) for h, place in zip(holdings, places, strict=True) if place and h.certain is not None]
    placed.sort(key=lambda pair: (pair[0].certain, pair[0].office, pair[0].mode))  # not by id: ids stay as given out
    for index, (left, place) in enumerate(placed):
        high = (left.certain or (0, 0))[1]
        for right, other in placed[index + 1 : index + 1 + MOST_SIDES]:
            if (right.certain or (0, 0))[0] > high:
                break
            if other != place and _clash(left, right) is not None:
                yield _pair(ConflictKind.IDENTITY, left, right, f"one person in {place} and in {other} at once")


def fault_outside(holding: Holding, end: PartialDate, why: str) -> Iterator[Conflict]:
    """Yield a fault when the holder was seen in office after the body's end or the holder's death."""
    if holding.bounds.end_not_before is not None:
        seen = holding.bounds.end_not_before.date
        if seen.first_day > end.last_day:
            yield _own(holding, ConflictKind.ORDER, f"in office on {seen} after {why} on {end}")


def merged(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """Return conflicts without repeats, sorted by kind, subject, other and detail."""
    unique = {(c.kind.value, c.subject, c.other, c.detail): c for c in conflicts}
    return tuple(unique[key] for key in sorted(unique))


def _clash(left: Holding, right: Holding) -> tuple[ConflictKind, str] | None:
    """Return how two holdings' certain days clash, None when they do not or touch on one day of hand-over."""
    first, second = left.certain, right.certain
    if first is None or second is None:
        return None
    spans = first, second
    start, end = max(spans[0][0], spans[1][0]), min(spans[0][1], spans[1][1])
    if start > end or (start == end and _touch(*spans)):
        return None
    if start == end:
        return ConflictKind.TWO_HOLDERS, f"both in office on {date.fromordinal(start)}"
    days = f"from {date.fromordinal(start)} to {date.fromordinal(end)}"
    return ConflictKind.OVERLAP, f"both in office {days}"


def _touch(left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Tell whether one span ends on the day the other begins."""
    return left[1] == right[0] or right[1] == left[0]


def _interleaved(holdings: Sequence[Holding]) -> Iterator[Conflict]:
    """Yield, for each holding cut by another holder, the holder seen between."""
    by_first = sorted((h for h in holdings if h.span is not None), key=lambda h: (h.span, h.id))
    last_of: dict[str, tuple[int, Holding]] = {}
    for index, holding in enumerate(by_first):
        previous = last_of.get(holding.person)
        if previous is not None and holding.run.cut is Cut.OTHER_HOLDER:
            between = next((h for h in by_first[previous[0] + 1 : index] if h.person != holding.person), None)
            if between is not None:
                detail = (
                    f"seen between two sightings of the same earlier holder, {_seen(previous[1])} and {_seen(holding)}"
                )
                yield replace(
                    _pair(ConflictKind.TWO_HOLDERS, previous[1], between, detail),
                    articles=tuple(sorted({*previous[1].articles, *between.articles, *holding.articles})),
                )
        last_of[holding.person] = (index, holding)


def _incompatible(dates: Iterable[PartialDate | None]) -> list[PartialDate]:
    """Return the different dates when two of them can not be the same day; else nothing."""
    unique = sorted({one for one in dates if one is not None}, key=lambda one: (one.first_day, str(one)))
    low = max((one.first_day for one in unique), default=None)
    high = min((one.last_day for one in unique), default=None)
    return unique if low is not None and high is not None and low > high else []


def _crossing(holding: Holding, low: Bound | None, high: Bound | None, *words: str) -> Iterator[Conflict]:
    """Yield a fault of order when a lower bound lies after an upper one."""
    if low is None or high is None or low.date.first_day <= high.date.last_day:
        return
    yield _own(holding, ConflictKind.ORDER, f"{words[0]} {low.date} or later, {words[1]} {high.date} or earlier")


def _own(holding: Holding, kind: ConflictKind, detail: str) -> Conflict:
    return Conflict(kind, holding.id, holding.id, detail, holding.articles)


def _pair(kind: ConflictKind, left: Holding, right: Holding, detail: str) -> Conflict:
    articles = tuple(sorted({*left.articles, *right.articles}))
    return Conflict(kind, left.id, right.id, detail, articles)


def _seen(holding: Holding) -> str:
    bound = holding.bounds.start_not_after
    return str(bound.date) if bound is not None else "undated"
