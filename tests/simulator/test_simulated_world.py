"""Identity and tenures against a small simulated world whose truth is known."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.simulator.articles import Told, tell
from benchmarks.simulator.score import score_identity, score_tenures
from benchmarks.simulator.slips import score_slips
from benchmarks.simulator.world import make_world
from kg.entities.resolve import resolve_entities
from kg.model.entity import Linkage
from kg.model.tenure import Conflict, Tenure
from kg.tenures.derive import derive_tenures


def build(articles: list[Told]) -> tuple[Linkage, tuple[Tenure, ...], tuple[Conflict, ...]]:
    """Return what identity and tenures make of the articles."""
    readings = [told.reading for told in articles]
    linkage = resolve_entities(
        readings, {told.id: told.published for told in articles}, homes={told.id: told.home for told in articles}
    )
    return linkage, *derive_tenures(readings, linkage)


@pytest.fixture(scope="module")
def articles() -> list[Told]:
    random = Random(11)
    return tell(make_world(200, random), 1300, random)


def test_every_quote_stands_in_its_article(articles):
    """The simulated readings are such as an extractor could have made."""
    for told in articles:
        for claim in told.reading.offices:
            assert told.text[claim.evidence.start : claim.evidence.end] == claim.evidence.quote


def test_namesakes_stay_apart_and_careers_together(articles):
    """Pairwise precision of at least 0.999 and recall of at least 0.97."""
    score = score_identity(articles, build(articles)[0])
    assert score.pair_precision >= 0.999
    assert score.pair_recall >= 0.97
    assert score.bcubed_precision >= 0.999


def test_the_truth_lies_inside_bounds_that_are_as_tight_as_can_be(articles):
    """Against an oracle that knows who is who and shares no code with the tenures."""
    score = score_tenures(articles, build(articles)[1])
    assert score.terms > 200
    assert (score.inside, score.tight) >= (0.999, 0.99), score.faults[:5]
    assert score.tac >= 0.999


def test_slips_become_conflicts_and_break_nothing():
    """With slips in the press, everything still derives; days that cannot be are told."""
    random = Random(12)
    slipped = tell(make_world(120, random), 800, random, slips=0.05)
    assert sum(told.slipped for told in slipped) > 20
    _, tenures, conflicts = build(slipped)
    assert len(tenures) > 100
    assert {conflict.kind.value for conflict in conflicts} >= {"order"}


def test_every_slip_that_contradicts_a_sound_article_is_a_conflict():
    """False days and names that other articles deny stand in a conflict that names their article."""
    random = Random(13)
    slipped = tell(make_world(150, random), 1500, random, slips=0.06)
    _, tenures, conflicts = build(slipped)
    score = score_slips(slipped, tenures, conflicts)
    assert score.contradicting > 10
    assert score.unseen == ()
    without = score_slips(slipped, tenures, [])
    assert (without.contradicting, without.shown) == (score.contradicting, 0)
