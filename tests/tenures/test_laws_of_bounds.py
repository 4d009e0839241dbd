"""Laws of tenures, over claims that a world makes true."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings, strategies as st

from kg.model.claim import Mode, OfficeClaim, claims_of
from kg.model.tenure import Bound, Tenure
from kg.tenures.derive import derive_tenures
from tests.tenures.claims_by_hand import linkage_of, readings_of, say

FIRST = date(2005, 1, 1)
PEOPLE = ("An", "Bách", "Chi", "Dung")


def at(days: int, precision: int = 10) -> str:
    """Return the day so many days after FIRST, cut to year (4), month (7) or day (10)."""
    return (FIRST + timedelta(days=days)).isoformat()[:precision]


@st.composite
def successions(draw: st.DrawFn) -> tuple[list[tuple[int, int]], list[OfficeClaim]]:
    """Return a succession in one single seat, each holder's first and last day, and true claims about it."""
    edges = sorted(draw(st.lists(st.integers(400, 6000), min_size=5, max_size=5, unique=True)))
    spans = list(pairwise(edges))
    claims = []
    for _ in range(draw(st.integers(1, 10))):
        number = draw(st.integers(0, len(spans) - 1))
        claims.append(draw(true_claim(PEOPLE[number], *spans[number])))
    return spans, claims


def true_claim(person: str, start: int, end: int) -> st.SearchStrategy[OfficeClaim]:
    """Return a strategy for true claims about one holding."""
    inside, after, precision = st.integers(start, end), st.integers(end, end + 900), st.sampled_from((4, 7, 10))
    return st.one_of(
        inside.map(lambda day: say(person, "current", at(day))),
        inside.map(lambda day: say(person, "current", at(day), since=at(start))),
        st.just(say(person, "started", at(start), since=at(start))),
        st.just(say(person, "ended", at(end), until=at(end))),
        after.map(lambda day: say(person, "ended", at(day))),
        after.map(lambda day: say(person, "former", at(day))),
        st.tuples(after, precision).map(
            lambda pair: say(person, "former", at(pair[0]), since=at(start, pair[1]), until=at(end, pair[1]))
        ),
    )


def tenures_of(claims: list[OfficeClaim]) -> tuple[Tenure, ...]:
    """Return the tenures of claims; a claim's article is named by what it says, so that subsets compare."""
    readings = readings_of(claims)
    return derive_tenures(readings, linkage_of(readings))[0]


def day_of(bound: Bound | None, *, low: bool) -> date | None:
    """Return the day a bound stands for."""
    if bound is None:
        return None
    return bound.date.first_day if low else bound.date.last_day


@given(successions())
@settings(max_examples=60)
def test_the_truth_lies_inside_the_bounds(world):
    """True claims never bound a holding away from its true start and end, stated or inferred."""
    spans, claims = world
    for tenure in tenures_of(claims):
        start, end = (FIRST + timedelta(days=day) for day in spans[PEOPLE.index(tenure.person.removeprefix("person/"))])
        low, high = day_of(tenure.start_not_before, low=True), day_of(tenure.start_not_after, low=False)
        assert (low or start) <= start <= (high or start)
        low, high = day_of(tenure.end_not_before, low=True), day_of(tenure.end_not_after, low=False)
        assert (low or end) <= end <= (high or end)


@given(successions())
@settings(max_examples=40)
def test_true_claims_of_one_holding_make_one_tenure_without_conflict(world):
    """Whatever is truly told of a holding, it is not cut and contradicts nothing."""
    _, claims = world
    readings = readings_of(claims)
    tenures, conflicts = derive_tenures(readings, linkage_of(readings))
    assert len(tenures) == len({claim.person for claim in claims})
    assert conflicts == ()


@given(successions(), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_order_does_not_matter(world, random):
    """The same articles in any order give the same tenures and conflicts."""
    readings = readings_of(world[1])
    linkage = linkage_of(readings)
    shuffled = list(readings)
    random.shuffle(shuffled)
    assert derive_tenures(readings, linkage) == derive_tenures(shuffled, linkage)


@given(successions(), st.data())
@settings(max_examples=60)
def test_one_more_article_never_loosens_a_bound_and_one_less_relaxes_only_its_own(world, data):
    """Without an article no bound is tighter, and each that it did not stand behind stays."""
    _, claims = world
    readings = readings_of(claims)
    gone = data.draw(st.integers(0, len(readings) - 1))
    linkage = linkage_of(readings)
    whole = {tenure.id: tenure for tenure in derive_tenures(readings, linkage)[0]}
    without = [reading for index, reading in enumerate(readings) if index != gone]
    lost = {claim for claim, _ in claims_of(readings[gone])}
    for tenure in derive_tenures(without, linkage)[0]:
        before = whole[tenure.id]
        for name, low in (
            ("start_not_before", True),
            ("start_not_after", False),
            ("end_not_before", True),
            ("end_not_after", False),
        ):
            old, new = getattr(before, name), getattr(tenure, name)
            if new is not None:
                assert old is not None
                tighter = (
                    day_of(old, low=low) >= day_of(new, low=low)
                    if low
                    else day_of(old, low=low) <= day_of(new, low=low)
                )
                assert tighter
            # An inferred bound also rests on the holding's own place in the order of holders.
            rests_on = set(old.claims) | (set(before.claims) if old.inferred else set()) if old is not None else lost
            if not rests_on & lost:
                assert new == old


@given(st.lists(st.integers(0, 5000), min_size=2, max_size=6, unique=True))
@settings(max_examples=30)
def test_acting_spells_never_bound_a_full_holder(days):
    """Adding acting sightings of others leaves the full tenure as it was."""
    full = [say("An", "current", at(days[0]))]
    acting = [say("Bách", "acting", at(day), mode="acting") for day in days[1:]]
    alone = [tenure for tenure in tenures_of(full) if tenure.mode is Mode.FULL]
    beside = [tenure for tenure in tenures_of(full + acting) if tenure.mode is Mode.FULL]
    assert alone == beside
