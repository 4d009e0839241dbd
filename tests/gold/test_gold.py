"""How right we are on the seed articles: F1 never falls below the floors."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kg.evaluation.gold import score_knowledge_base
from kg.evaluation.score import Score

HERE = Path(__file__).parent
FLOORS: dict[str, float] = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))["seeds"]


@pytest.fixture(scope="module")
def seed_score(seed_kb: Path) -> Score:
    return score_knowledge_base(HERE / "seeds", seed_kb)


@pytest.mark.gold
@pytest.mark.parametrize(("kind", "floor"), FLOORS.items())
def test_f1_is_at_its_floor_at_least(seed_score: Score, kind: str, floor: float) -> None:
    """A kind that falls below its floor names its slips."""
    slips = [
        f"{slip.file} {'missed' if slip.missed else 'wrong'} {slip.what}"
        for slip in seed_score.slips
        if slip.kind == kind
    ]
    assert round(seed_score.figures[kind].f1, 4) >= floor, slips


@pytest.mark.gold
def test_nothing_is_told_of_the_seeds_that_has_no_rule(seed_score: Score) -> None:
    """Every wrong fact that has a sentence names the rule that read it."""
    wrong = [slip for slip in seed_score.slips if not slip.missed and slip.support.quote]
    assert [slip for slip in wrong if not slip.support.rule] == []
