from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from shutil import copytree

import pytest

from kg.graph.vocabulary import KG, RDF, plain
from kg.query.facts import Facts
from kg.query.records import proof_of, tenure_record
from kg.web.doubts import conflicts_of, count_conflicts, judgements_of
from kg.web.index import gather_apart, index_file
from kg.web.proofs import joined_to, naming, proofs_of
from kg.web.site import Moment, Site
from kg.web.tenures import whole_record


@pytest.fixture(scope="module")
def moment(kb: Path) -> Moment:
    """The state of the small world."""
    return Site(kb).now()


def of_class(moment: Moment, one: str) -> tuple[str, ...]:
    """Return the things of a class."""
    return moment.facts.subjects(RDF.type, plain(one))


def test_the_index_proves_what_the_graph_proves(moment: Moment) -> None:
    """Every claim and issue with a sentence: what it says, its words, its place, article, file, day and rule."""
    claims = [*of_class(moment, KG.Claim), *of_class(moment, KG.Issue)]
    found = proofs_of(moment.index, claims)
    graph = {claim: proof_of(moment.facts, claim) for claim in claims}
    assert len(found) > 10
    assert found == {claim: proof for claim, proof in graph.items() if proof.article}


def test_what_is_no_claim_proves_nothing(moment: Moment) -> None:
    """A person's IRI, or none at all."""
    assert proofs_of(moment.index, [moment.base + "person/an"]) == {}
    assert proofs_of(moment.index, []) == {}


def test_a_tenure_of_the_index_is_that_of_the_graph(moment: Moment) -> None:
    """Names, bounds with what sets them, sentences in time."""
    tenures = of_class(moment, KG.Tenure)
    assert len(tenures) >= 4
    assert [whole_record(moment, one) for one in tenures] == [tenure_record(moment.facts, one) for one in tenures]


def test_relations_are_found_from_both_sides(moment: Moment) -> None:
    """Who chaired a meeting finds it, and it finds them."""
    person, meeting = moment.base + "person/an", moment.base + "meeting/giao-ban"
    chaired = [one for one in joined_to(moment.index, person, most=9) if one.object == meeting]
    assert [plain(KG.chaired)] == [one.predicate for one in chaired]
    assert chaired[0] in joined_to(moment.index, meeting, most=9)


def test_articles_that_name_a_thing_come_newest_first(moment: Moment) -> None:
    """One sentence of each."""
    found = naming(moment.index, moment.base + "person/an")
    assert [one.published for one in found] == sorted((one.published for one in found), reverse=True)
    assert len({one.article for one in found}) == len(found) == 2


def test_doubts_are_found_by_what_they_concern(moment: Moment) -> None:
    """A judgement by either person; a conflict by either side."""
    facts = Facts(moment.facts.store)
    for node in of_class(moment, KG.Judgement):
        assert node in {one.judgement for one in judgements_of(moment.index, facts.one(node, KG.left))}
        assert node in {one.judgement for one in judgements_of(moment.index, facts.one(node, KG.right))}
    conflicts = of_class(moment, KG.Conflict)
    assert count_conflicts(moment.index) == len(conflicts) > 0
    for node in conflicts:
        for side in (KG.subject, KG.other):
            found = {one.conflict: one for one in conflicts_of(moment.index, (facts.one(node, side),))}
            assert found[node].detail == facts.one(node, KG.detail)


def test_an_index_made_apart_is_the_same(kb: Path, moment: Moment, tmp_path: Path) -> None:
    """Row for row, whatever process made it."""
    copytree(kb, tmp_path / "kb", ignore=lambda _, names: [name for name in names if name.startswith("search-")])
    gather_apart(tmp_path / "kb", moment.generation.name)
    assert dump(index_file(tmp_path / "kb", moment.generation.name)) == dump(moment.index.path)


def dump(path: Path) -> list[str]:
    """Return a database as text."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())
