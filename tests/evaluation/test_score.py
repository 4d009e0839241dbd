"""Our figures are those of the owner's scorer."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kg.evaluation.facts import from_gold
from kg.evaluation.match import days_apart, folded, folded_number, likeness
from kg.evaluation.score import Figure, score

SEEDS = Path(__file__).parent.parent / "gold" / "seeds"
SCORER = Path(__file__).parents[3] / "shared" / "eval" / "score.py"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Uỷ ban  “nhân dân”", "ủy ban nhân dân"),
        ("Nghị quyết 01 – NQ / TU.", "nghị quyết 01-nq/tu"),
        (None, ""),
        ("quý, hoà", "quý,hòa"),
    ],
)
def test_names_are_compared_without_what_is_taste(written: str | None, meant: str) -> None:
    """Case, dashes, quotes, blanks and tone-mark placement make no difference."""
    assert folded(written) == meant


def test_numbers_are_compared_without_so_and_noughts() -> None:
    """ "số 07 - CT/TU" is 7-CT/TU."""
    assert folded_number("số 07 - CT/TU") == "7-ct/tu"


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [("2021-06", "2021-06-30", 0), ("2021-06-01", "2021-06-03", 2), (None, "2021", None), ("2021-06", "2022-01", 9999)],
)
def test_days_between_dates_of_unlike_precision(one: str | None, other: str | None, days: int | None) -> None:
    """A date inside another is no day apart; what cannot be compared is far."""
    assert days_apart(one, other) == days


def test_likeness_is_the_share_of_common_words() -> None:
    """Two of six different words are one third."""
    assert likeness("kỳ họp thứ ba", "kỳ họp bất thường") == pytest.approx(2 / 6)


def test_gold_agrees_with_itself() -> None:
    """All figures of a gold file against itself are 1."""
    gold = [from_gold(json.loads(path.read_text(encoding="utf-8"))) for path in sorted(SEEDS.glob("*.json"))]
    figures = score(gold, {facts.file: facts for facts in gold})
    assert figures.mean_f1 == 1.0
    assert not figures.slips


def test_f1_of_nothing_is_nought() -> None:
    """No gold and nothing found divides by nothing."""
    assert Figure().f1 == Figure().precision == Figure().recall == 0.0


@pytest.mark.skipif(not SCORER.exists(), reason="the owner's scorer is not here")
@pytest.mark.parametrize("seed", range(4))
def test_figures_are_those_of_the_owners_scorer(seed: int, tmp_path: Path) -> None:
    """Gold with facts dropped, doubled and changed gives the same precision, recall and F1 in both."""
    lots = random.Random(seed)
    raws = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(SEEDS.glob("*.json"))]
    changed = [_changed(raw, lots) for raw in raws]
    for number, raw in enumerate(changed):
        (tmp_path / f"{number}.json").write_text(json.dumps(raw), encoding="utf-8")
    printed = subprocess.run(
        [sys.executable, str(SCORER), str(SEEDS), str(tmp_path), "--json"], capture_output=True, check=True
    )
    theirs = json.loads(printed.stdout)
    ours = score(map(from_gold, raws), {raw["doc"]: from_gold(raw) for raw in changed})
    assert ours.mean_f1 == theirs.pop("mean_f1")
    assert {kind: _as_theirs(figure) for kind, figure in ours.figures.items()} == theirs


def _as_theirs(figure: Figure) -> dict[str, float]:
    rates = {"precision": figure.precision, "recall": figure.recall, "f1": figure.f1}
    return {name: round(rate, 4) for name, rate in rates.items()} | {"gold": figure.gold}


def _changed(raw: dict[str, Any], lots: random.Random) -> dict[str, Any]:
    out = dict(raw)
    for kind in ("people", "bodies", "offices", "documents", "meetings", "relations"):
        rows = [dict(row) for row in raw[kind] if lots.random() < 0.85]
        for row in rows:
            for key, value in row.items():
                if isinstance(value, str) and key not in ("id", "s", "o", "person", "body") and lots.random() < 0.1:
                    row[key] = value.rpartition(" ")[0] or None
        out[kind] = rows + [dict(row, id=f"{row['id']}x") for row in rows if "id" in row and lots.random() < 0.1]
    return out
