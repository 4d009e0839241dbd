"""How right identity and tenures are, against the truth kept aside."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from benchmarks.simulator.articles import Told
from benchmarks.simulator.oracle import Claimed, Four, tightest
from benchmarks.simulator.world import Term
from kg.model.claim import ThingKind, name_claim
from kg.model.entity import Linkage
from kg.model.tenure import Bound, Tenure

TAC_YEAR = 365.0  # TAC temporal slot filling: an error of this many days halves a slot's score


@dataclass(frozen=True, slots=True)
class IdentityScore:
    """Pairwise and B-cubed precision and recall, and what was merged or split wrongly."""

    pair_precision: float
    pair_recall: float
    bcubed_precision: float
    bcubed_recall: float
    merged: int
    split: int


@dataclass(frozen=True, slots=True)
class TenureScore:
    """Shares of true terms that were told of: truth inside the bounds, bounds as tight as can be, TAC's slot score."""

    terms: int
    inside: float
    tight: float
    tac: float
    faults: tuple[str, ...]


def score_identity(told: Sequence[Told], linkage: Linkage) -> IdentityScore:
    """Return how the persons found agree with the officials there are, over all mentions."""
    pairs = [
        (official.number, linkage.entity_of[one.id, ThingKind.PERSON, key])
        for one in told
        for key, official in one.people.items()
    ]
    both, true, found = Counter(pairs), Counter(number for number, _ in pairs), Counter(person for _, person in pairs)
    right = _pairs(both)
    precision = sum(n * n / found[person] for (_, person), n in both.items()) / len(pairs)
    recall = sum(n * n / true[number] for (number, _), n in both.items()) / len(pairs)
    persons_of, officials_of = defaultdict(set), defaultdict(set)
    for number, person in pairs:
        persons_of[number].add(person)
        officials_of[person].add(number)
    return IdentityScore(
        right / max(1, _pairs(found)),
        right / max(1, _pairs(true)),
        precision,
        recall,
        sum(len(numbers) > 1 for numbers in officials_of.values()),
        sum(len(persons) > 1 for persons in persons_of.values()),
    )


def _pairs(counts: Mapping[Hashable, int] | Counter[tuple[int, str]] | Counter[int] | Counter[str]) -> int:
    return sum(n * (n - 1) // 2 for n in counts.values())


def score_tenures(told: Sequence[Told], tenures: Sequence[Tenure]) -> TenureScore:
    """Return how the tenures found agree with the true terms.

    A term is right when one tenure rests on all its claims and on no other's, and the truth lies inside its bounds;
    it is tight when the bounds are those of the oracle.
    """
    claimed: dict[int, Claimed] = {}
    term_of: dict[str, int] = {}
    for one in told:
        for claim, term in zip(one.reading.offices, one.terms, strict=True):
            known = claimed.setdefault(id(term), Claimed(term, []))
            key = name_claim(one.id, claim)
            known.claims.append((key, claim))
            term_of[key] = id(term)
    best = tightest(list(claimed.values()))
    inside = tight = 0
    tac = 0.0
    faults = []
    by_term: dict[int, list[Tenure]] = defaultdict(list)
    for tenure in tenures:
        for number in {term_of[claim] for claim in tenure.claims}:
            by_term[number].append(tenure)
    for number, known in claimed.items():
        found = by_term[number]
        alone = len(found) == 1 and {term_of[claim] for claim in found[0].claims} == {number}
        four = bounds_of(found[0])
        inside += alone and _holds(known.term, four)
        tight += alone and four == best[number]
        tac += _tac(four, best[number]) if found else 0.0
        if not alone or not _holds(known.term, four) or four != best[number]:
            faults.append(f"{known.term} found {len(found)} {four} best {best[number]}")
    count = max(1, len(claimed))
    return TenureScore(len(claimed), inside / count, tight / count, tac / count, tuple(sorted(faults)))


def bounds_of(tenure: Tenure) -> Four:
    """Return a tenure's bounds as days: lower ones the first of what is written, upper ones the last."""
    return (
        _first(tenure.start_not_before),
        _last(tenure.start_not_after),
        _first(tenure.end_not_before),
        _last(tenure.end_not_after),
    )


def _first(bound: Bound | None) -> date | None:
    return bound.date.first_day if bound is not None else None


def _last(bound: Bound | None) -> date | None:
    return bound.date.last_day if bound is not None else None


def _holds(term: Term, four: Four) -> bool:
    """Tell whether the true start and end lie inside the bounds."""
    low, high, end_low, end_high = four
    end = term.end or date.max
    return (
        (low is None or low <= term.start)
        and (high is None or term.start <= high)
        and (end_low is None or end_low <= end)
        and (end_high is None or term.end is None or end <= end_high)
    )


def _tac(found: Four, best: Four) -> float:
    """Return TAC's temporal slot score (0.0 to 1.0) of four bounds against the key's."""
    total = 0.0
    for one, key in zip(found, best, strict=True):
        if one is None or key is None:
            total += one is key
        else:
            total += TAC_YEAR / (TAC_YEAR + abs((one - key).days))
    return total / 4
