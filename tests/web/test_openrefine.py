"""OpenRefine's protocol: a client that follows the specification matches names of the seeds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.openrefine import draw, reconcile, verdict, without_diacritics
from kg.store.folder import graph_of
from kg.store.quads import open_graph
from tests.web.live import serving


@pytest.mark.parametrize("change", [str, without_diacritics, str.upper, str.lower])
def test_fifty_names_of_the_seeds_match(seed_kb: Path, change: Callable[[str], str]) -> None:
    """People, offices, bodies and official documents are matched by their names, however they are typed."""
    things = draw(open_graph(graph_of(seed_kb)), 50, seed=5)
    assert len(things) == 50
    assert len({thing.kind for thing in things}) == 4
    with serving(seed_kb) as address:
        answers = reconcile(f"{address}/reconcile", [(change(one.name), one.kind) for one in things])
    found = Counter(verdict(thing, answer) for thing, answer in zip(things, answers, strict=True))
    assert found == {"matched": 50}, [
        (thing.name, answer[:2])
        for thing, answer in zip(things, answers, strict=True)
        if not answer or not answer[0]["match"]
    ]


def test_what_is_not_known_is_not_matched(seed_kb: Path) -> None:
    """A name that nobody has, and one that is a part of a name, match nothing."""
    with serving(seed_kb) as address:
        answers = reconcile(f"{address}/reconcile", [("Zzyzx Qwrt", "person"), ("Nguyễn", "person")])
    assert answers[0] == []
    assert not any(candidate["match"] for candidate in answers[1])
