"""A change derives only what it touches, and gives just the facts that deriving everything gives."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from random import Random

import pytest
from pyoxigraph import RdfFormat

from kg.derive import run
from kg.derive.part import Changed, derive_part
from kg.derive.whole import given_ids
from kg.entities.decisions import append_decision, decide, load_decisions, undo_decision
from kg.model.claim import ThingKind
from kg.model.entity import Verdict
from kg.store.folder import DECISIONS, GRAPH
from kg.store.quads import current_generation, open_graph
from kg.store.truth import read_truth, write_truth
from tests.derive.worlds import Told, facts, keep, told_world, whole_facts, without_ids


def base(folder: Path, told: list[Told]) -> Path:
    """Return a knowledge base that holds these articles."""
    keep(folder / "kb", told)
    return folder / "kb"


@pytest.mark.parametrize("seed", [2, 11])
def test_articles_come_and_go_as_in_a_whole_derivation(seed: int, tmp_path: Path) -> None:
    """After each of many random changes the graph holds the same facts as one derived from everything."""
    draw, outside = Random(seed), told_world(seed, 30)
    inside: list[Told] = []
    for step in range(7):
        added = [outside.pop() for _ in range(min(len(outside), draw.randint(0, 4) if step else 12))]
        removed = [inside.pop(draw.randrange(len(inside))) for _ in range(min(len(inside), draw.choice((0, 1, 2))))]
        keep(tmp_path, added, [article for article, _ in removed])
        inside, outside = inside + added, removed + outside
        assert facts(tmp_path) == whole_facts(tmp_path)


@pytest.mark.parametrize("seed", [1, 7])
def test_steps_lead_where_a_fresh_build_leads(seed: int, tmp_path: Path) -> None:
    """The same articles say the same in whatever steps they came, but for ids that stay as they were given out."""
    told = told_world(seed, 24)
    keep(tmp_path / "fresh", told)
    stepwise = base(tmp_path, told[:10])
    for index in range(10, len(told), 5):
        keep(stepwise, told[index : index + 5], [told[0][0]] if index == 10 else [])
    keep(stepwise, [told[0]])
    assert without_ids(facts(stepwise)) == without_ids(facts(tmp_path / "fresh"))


def test_the_bytes_do_not_tell_how_the_graph_came_about(tmp_path: Path) -> None:
    """A graph that was changed in steps is written as the same bytes as one that was loaded at once."""
    told = told_world(3, 16)
    kb = base(tmp_path, told[:10])
    keep(kb, told[10:], [told[2][0]])
    stepwise = open_graph(kb / GRAPH).dump(format=RdfFormat.N_QUADS)
    with write_truth(kb) as truth:
        truth.note(derived="")
        assert run.bring_up_graph(truth, kb)
    assert open_graph(kb / GRAPH).dump(format=RdfFormat.N_QUADS) == stepwise


def test_decisions_touch_the_names_they_are_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A decision and its undoing change the graph as in a whole derivation, without one."""
    kb = base(tmp_path, told_world(4, 24))
    monkeypatch.setattr(run, "_all_anew", None)
    with read_truth(kb) as truth:
        found = sorted(truth.derived.entity_of().items())
    people = sorted({entity: local for local, entity in found if local[1] is ThingKind.PERSON}.items())
    (_, left), (_, right) = people[0], people[-1]
    decision = decide(Verdict.SAME, [(left[0], left[2])], [(right[0], right[2])], who="An", when=date(2026, 1, 1))
    append_decision(kb / DECISIONS, decision)
    assert keep(kb, [])
    assert facts(kb) == whole_facts(kb)
    with read_truth(kb) as truth:
        joined = truth.derived.entity_of()
    assert joined[left] == joined[right]
    undo_decision(kb / DECISIONS, decision.id, who="An", when=date(2026, 1, 2))
    assert keep(kb, [])
    assert facts(kb) == whole_facts(kb)
    assert not keep(kb, [])


def test_an_article_touches_little_else(tmp_path: Path) -> None:
    """Of a world, only the articles are written anew that speak of whom a new article makes somebody else."""
    told = told_world(6, 40)
    kb = base(tmp_path, told[:-1])
    with write_truth(kb) as truth:
        entity_of = truth.derived.entity_of()
    keep(kb, told[-1:])
    with write_truth(kb) as truth:
        moved = {local[0] for local, entity in entity_of.items() if truth.derived.entity_of()[local] != entity}
        truth.remove([told[-1][0].id])
        with truth.derived.changing():
            part = derive_part(truth, (), Changed.of(truth.derived))
    assert told[-1][0].id in part.articles
    assert len(part.articles) <= len(moved) + 8
    assert {one.office for one in part.after.tenures} <= {one.id for one in part.before.linkage.offices}


def test_a_cut_before_the_commit_leaves_all_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change that breaks off while the graph is written is no change; the next run makes it."""
    told = told_world(8, 12)
    kb = base(tmp_path, told[:-1])
    before = facts(kb)

    def break_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(run, "change_graph", break_off)
        with pytest.raises(KeyboardInterrupt):
            keep(kb, told[-1:])
    assert facts(kb) == before
    assert keep(kb, [])
    assert facts(kb) == whole_facts(kb) != before


def test_a_cut_after_the_commit_is_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was committed but not made the living graph becomes it at the next run, without a whole derivation."""
    told = told_world(8, 12)
    kb = base(tmp_path, told[:-1])
    before = facts(kb)

    def break_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(run, "adopt_graph", break_off)
        with pytest.raises(KeyboardInterrupt):
            keep(kb, told[-1:])
    assert facts(kb) == before
    monkeypatch.setattr(run, "_all_anew", None)
    assert not keep(kb, [])
    assert facts(kb) == whole_facts(kb) != before


def test_a_lost_graph_is_derived_anew(tmp_path: Path) -> None:
    """Without its living generation a knowledge base is derived as a whole, under the ids it gave out."""
    kb = base(tmp_path, told_world(9, 10))
    before = facts(kb)
    for path in current_generation(kb / GRAPH).iterdir():
        path.unlink()
    current_generation(kb / GRAPH).rmdir()
    assert keep(kb, [])
    assert facts(kb) == before


def test_ids_of_an_older_kg_are_taken_over(tmp_path: Path) -> None:
    """The file in which they were kept is read once, and its ids stay."""
    told = told_world(10, 6)
    kb = base(tmp_path / "one", told)
    with read_truth(kb) as truth:
        local, entity = min(given_ids(truth.derived).entity_of.items())
    other = tmp_path / "two"
    other.mkdir()
    given = f"{entity.partition('/')[0]}/{'0' * 20}"
    (other / "ids.jsonl").write_text(
        f'{{"id": "{given}"}}\n{{"id": "{given}", "mention": ["{local[0]}", "{local[1]}", "{local[2]}"]}}\n', "utf-8"
    )
    keep(other, told)
    with read_truth(other) as truth:
        assert truth.derived.entity_of()[local] == given
    assert not (other / "ids.jsonl").exists()
    assert load_decisions(other / DECISIONS) == ()
