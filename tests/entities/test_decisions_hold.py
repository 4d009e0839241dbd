"""Human decisions, ids that stay, open questions and reasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.entities.decisions import anchors_of, append_decision, decide, load_decisions, undo_decision
from kg.entities.given import GivenIds, keep_ids, load_given
from kg.entities.review import open_questions, why_same
from kg.errors import StoreError
from kg.model.claim import ThingKind
from kg.model.entity import Verdict
from tests.entities.readings_by_hand import person, post, reading, resolve, same

NAME = "Lê Trọng Khôi"
HERE, THERE = "Tỉnh ủy Hà Giang", "Tỉnh ủy Cà Mau"
DAY = date(2026, 3, 1)

A = reading("a", post(NAME, "Bí thư", HERE, "2016-01-05"))
B = reading("b", post(NAME, "Bí thư", THERE, "2021-01-05"))
C = reading("c", post(NAME, "Bí thư", HERE, "2017-01-05"))
D = reading("d", post(NAME, "Bí thư", THERE, "2022-01-05"))
ALL = (A, B, C, D)


def test_a_decision_outranks_the_rules_and_undoing_it_restores_them(tmp_path):
    """Two persons become one, survive a rebuild from the file, and part again when it is undone."""
    path = tmp_path / "decisions.jsonl"
    before = resolve(*ALL)
    assert not same(before, ("a", NAME), ("b", NAME))
    sides = (anchors_of(before, person(before, key, NAME)) for key in "ab")
    decision = replace(decide(Verdict.SAME, *sides, who="Hà", when=DAY), why="tiểu sử")
    append_decision(path, decision)
    assert load_decisions(path) == (decision,)
    after = resolve(*ALL, decisions=load_decisions(path))
    assert same(after, *((key, NAME) for key in "abcd"))
    assert {j.by for j in after.judgements if j.reasons == ("decision",)} == {"Hà 2026-03-01"}
    assert undo_decision(path, decision.id, who="Hà", when=DAY) == decision
    assert resolve(*ALL, decisions=load_decisions(path)) == before
    assert len(path.read_text(encoding="utf-8").splitlines()) == 2


def test_a_decision_splits_what_the_rules_join_and_survives_an_article_that_goes():
    """Mentions decided different stay apart, whatever else joins them."""
    decision = decide(
        Verdict.DIFFERENT, [("article/a", NAME)], [("article/c", NAME), ("article/x", NAME)], who="Hà", when=DAY
    )
    linkage = resolve(*ALL, decisions=(decision,))
    assert not same(linkage, ("a", NAME), ("c", NAME))
    assert [j.reasons for j in linkage.judgements if j.verdict is Verdict.DIFFERENT] == [
        ("decided different", "office")
    ]


def test_a_decision_joins_two_names():
    """A person who changed the name is one person, with both names."""
    other = reading("e", post("Lê Khôi", "Chủ tịch", "Ủy ban nhân dân tỉnh Hà Giang", "2016-05-05"))
    decision = decide(Verdict.SAME, [("article/a", NAME)], [("article/e", "Lê Khôi")], who="Hà", when=DAY)
    linkage = resolve(A, C, other, decisions=(decision,))
    assert [(p.name, p.aliases) for p in linkage.people] == [(NAME, ("Lê Khôi",))]


def test_faulty_decisions_are_refused(tmp_path):
    """An empty side, one mention on both sides, a damaged line and an unknown id are told."""
    with pytest.raises(ValueError, match="mention of each"):
        decide(Verdict.SAME, [], [("article/a", NAME)], who="Hà", when=DAY)
    with pytest.raises(ValueError, match="two people"):
        decide(Verdict.SAME, [("article/a", NAME)], [("article/a", NAME)], who="Hà", when=DAY)
    path = tmp_path / "decisions.jsonl"
    path.write_text('{"verdict": "same"}\nnothing\n', encoding="utf-8")
    with pytest.raises(StoreError, match=r"line 1.*line 2"):
        load_decisions(path)
    with pytest.raises(StoreError, match="no decision 'zz'"):
        undo_decision(tmp_path / "none.jsonl", "zz", who="Hà", when=DAY)


def test_of_two_that_turn_out_to_be_one_the_older_id_stays():
    """The article that joins two persons leaves the id given out first and says what replaced the other."""
    first, log, _ = keep_ids(resolve(A, C), GivenIds())
    second, log, replaced = keep_ids(resolve(*ALL), log)
    assert replaced == {}
    old, new = person(first, "a", NAME), person(second, "b", NAME)
    assert person(second, "a", NAME) == old
    bridge = reading("e", post(NAME, "Bí thư", HERE, "2019-05-05", "former"), post(NAME, "Bí thư", THERE, "2019-05-05"))
    third, log, replaced = keep_ids(resolve(*ALL, bridge), log)
    assert {person(third, key, NAME) for key in "abcde"} == {old}
    assert replaced == {new: old}
    assert log.order == (old, new)


def test_a_split_keeps_the_id_with_the_larger_part():
    """When a joining article goes, most mentions keep the id and the rest get one of their own."""
    more = reading("f", post(NAME, "Bí thư", THERE, "2023-01-05"))
    bridge = reading("e", post(NAME, "Bí thư", HERE, "2019-05-05", "former"), post(NAME, "Bí thư", THERE, "2019-05-05"))
    joined, log, _ = keep_ids(resolve(*ALL, more, bridge), GivenIds())
    one = person(joined, "a", NAME)
    split, log, replaced = keep_ids(resolve(*ALL, more), log)
    assert {person(split, key, NAME) for key in "bdf"} == {one}
    assert person(split, "a", NAME) == person(split, "c", NAME) != one
    assert replaced == {}
    assert {p.id for p in split.people} == {split.entity_of[k] for k in split.entity_of if k[1] is ThingKind.PERSON}


def test_the_log_of_an_older_kg_is_read(tmp_path):
    """Each line is an id, one that gave way, a mention or a claim; a damaged one is told."""
    lines = (
        '{"id": "person/1"}',
        '{"id": "person/2", "replaced_by": "person/1"}',
        '{"id": "person/1", "mention": ["article/a", "person", "An"]}',
        '{"claim": "claim/c", "id": "tenure/t"}',
    )
    (tmp_path / "given.jsonl").write_text("\n".join((*lines, "")), "utf-8")
    log = load_given(tmp_path / "given.jsonl")
    assert log.order == ("person/1",)
    assert log.entity_of == {("article/a", "person", "An"): "person/1"}
    assert log.tenure_of == {"claim/c": "tenure/t"}
    assert log.replaced == {"person/2": "person/1"}
    assert load_given(tmp_path / "none.jsonl") == GivenIds()
    (tmp_path / "given.jsonl").write_text("{}\n", encoding="utf-8")
    with pytest.raises(StoreError, match="line 1"):
        load_given(tmp_path / "given.jsonl")


def test_open_questions_come_by_value_and_reasons_lead_from_mention_to_mention():
    """A rare name in two provinces is asked about; each step of a joined pair says why."""
    linkage = resolve(*ALL)
    (question,) = open_questions(linkage)
    assert {question.left, question.right} == {person(linkage, "a", NAME), person(linkage, "b", NAME)}
    assert question.judgement.reasons == ("name",)
    left, right = [(reading_.article, ThingKind.PERSON, NAME) for reading_ in (A, C)]
    assert [step.reasons for step in why_same(linkage, left, right)] == [("office",)]
    assert why_same(linkage, left, (B.article, ThingKind.PERSON, NAME)) == ()
