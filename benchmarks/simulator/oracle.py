"""The tightest bounds that the told claims permit, worked out anew by somebody who knows who is who.

It follows the contract's words on time and shares no code with ``kg.tenures``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from benchmarks.simulator.world import LAST, Term
from kg.model.claim import DateKind, Mode, OfficeClaim, OfficeStatus
from kg.model.dates import PartialDate

Four = tuple[date | None, date | None, date | None, date | None]


@dataclass(frozen=True, slots=True)
class Claimed:
    """A true term and all claims about it."""

    term: Term
    claims: list[tuple[str, OfficeClaim]]


@dataclass(slots=True)
class _Told:
    """What the claims about one term say: lower and upper bounds, days seen."""

    term: Term
    starts_low: list[date]
    starts_high: list[date]
    ends_low: list[date]
    ends_high: list[date]

    def four(self) -> Four:
        return (
            max(self.starts_low, default=None),
            min(self.starts_high, default=None),
            max(self.ends_low, default=None),
            min(self.ends_high, default=None),
        )


def tightest(claimed: Sequence[Claimed]) -> dict[int, Four]:
    """Return the tightest four bounds of each term, by the identity of the term."""
    told = {id(known.term): _read(known) for known in claimed}
    stated = {number: one.four() for number, one in told.items()}
    by_post: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for number, one in told.items():
        if one.term.post.single:
            by_post[one.term.post.role, one.term.post.body, one.term.post.province].append(number)
    for numbers in by_post.values():
        for number in numbers:
            _succeed(number, numbers, told, stated)
    for one in told.values():
        one.ends_high.append(LAST)  # all bodies of the world end on this day
    return {number: one.four() for number, one in told.items()}


def _read(known: Claimed) -> _Told:
    told = _Told(known.term, [], [], [], [])
    for _, claim in known.claims:
        for day in (claim.since, claim.until, _seen(claim)):
            if day is not None:
                told.starts_high.append(day.last_day)
                told.ends_low.append(day.first_day)
        if claim.since is not None:
            told.starts_low.append(claim.since.first_day)
        elif claim.status is OfficeStatus.STARTED:
            told.starts_low += [day.first_day for kind, day in claim.dates if kind is DateKind.DECIDED]
        if claim.until is not None:
            told.ends_high.append(claim.until.last_day)
        if claim.as_of is not None and (
            claim.status is OfficeStatus.FORMER or (claim.status is OfficeStatus.ENDED and claim.until is None)
        ):
            told.ends_high.append(claim.as_of.last_day)
    return told


def _seen(claim: OfficeClaim) -> PartialDate | None:
    seen = claim.status is OfficeStatus.CURRENT or (claim.status is OfficeStatus.STARTED and claim.since is None)
    seen = seen or (claim.status is OfficeStatus.ACTING and claim.until is None)
    return claim.as_of if seen else None


def _succeed(number: int, numbers: Sequence[int], told: dict[int, _Told], stated: dict[int, Four]) -> None:
    """Let every other full holder of the seat bound a term from the side on which he truly stands."""
    one = told[number]
    for other in numbers:
        low, high = stated[other][1], stated[other][2]
        if other == number or told[other].term.mode is not Mode.FULL or low is None or high is None:
            continue
        own_low, own_high = stated[number][1], stated[number][2]
        if own_low is None or own_high is None:
            continue
        if told[other].term.start >= one.term.start and told[other].term is not one.term:
            one.ends_high.append(low)
        elif one.term.mode is Mode.FULL:
            one.starts_low.append(high)
