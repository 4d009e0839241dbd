"""Everything is derived a lot at a time, and the lots say what all articles say at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.derive import work
from kg.derive.bound import Groups, slips_among
from kg.derive.work import lots_of
from kg.entities.decisions import append_decision, decide
from kg.model.claim import ThingKind
from kg.model.entity import Verdict
from kg.model.identifiers import ArticleId
from kg.pipeline import derivation
from kg.store.anew import Found
from kg.store.folder import DECISIONS
from kg.store.truth import read_truth, write_truth
from tests.derive.worlds import facts, keep, told_world, whole_facts


def derive_again(kb: Path) -> None:
    with write_truth(kb) as truth:
        truth.note(derived="")
    assert keep(kb, [])


@pytest.mark.parametrize("lot", [1, 5, 10_000])
def test_lots_of_any_size_give_the_same_facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lot: int) -> None:
    """A fresh derivation, one after changes and decisions, and one after losses: all as if made at once in memory."""
    monkeypatch.setattr(work, "LOT", lot)
    told = told_world(5, 40)
    keep(tmp_path, told[:30])
    assert facts(tmp_path) == whole_facts(tmp_path)
    with read_truth(tmp_path) as truth:
        mentions = sorted(truth.derived.entity_of().items())
    people = sorted({entity: local for local, entity in mentions if local[1] is ThingKind.PERSON}.items())
    for number, verdict in ((3, Verdict.SAME), (5, Verdict.DIFFERENT)):
        (_, left), (_, right) = people[0], people[number]
        sides = [(left[0], left[2])], [(right[0], right[2])]
        append_decision(tmp_path / DECISIONS, decide(verdict, *sides, who="An", when=date(2026, 1, number)))
    keep(tmp_path, told[30:])
    before = facts(tmp_path)
    derive_again(tmp_path)
    assert facts(tmp_path) == before == whole_facts(tmp_path)
    keep(tmp_path, [], [article for article, _ in told[:9]])
    derive_again(tmp_path)
    assert facts(tmp_path) == whole_facts(tmp_path)


def test_the_tables_are_those_that_changes_leave(tmp_path: Path) -> None:
    """What is kept for later changes is the same after a whole derivation as after changes one by one."""
    told = told_world(6, 30)
    keep(tmp_path, told[:20])
    for one in told[20:]:
        keep(tmp_path, [one])
    keep(tmp_path, [], [told[0][0]])
    with read_truth(tmp_path) as truth:
        assert sum(map(len, derivation(truth, tmp_path).lines())) > 0
        assert list(truth.anew.differences()) == []


def test_a_lot_ends_only_where_a_root_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many rows one root has, they are in one lot."""
    monkeypatch.setattr(work, "LOT", 3)
    local = (ArticleId("article/1"), ThingKind.PERSON, "An")
    rows = [Found(root, root, local, b"", None) for root in "aabbbbcd"]
    assert [[row.root for row in lot] for lot in lots_of(rows)] == [list("aabbbb"), list("cd")]


def test_groups_are_called_by_their_first_name() -> None:
    """Names that were bound, however, have one root; others are their own."""
    groups = Groups()
    groups.bind(["d", "c"])
    groups.bind(["b", "d"])
    groups.bind(["e"])
    assert list(groups.others()) == [("c", "b"), ("d", "b")]
    assert groups.root("e") == "e"


def test_only_misprints_are_slips() -> None:
    """Names a letter or a mark apart are paired, each pair once; others are not."""
    names = ["lê thị an", "lê thị ân", "lê thị bình", "trần văn hai", "lê thị an"]
    assert list(slips_among(names)) == [("lê thị an", "lê thị ân")]
