"""Careers, successions, explanations and paths, each with its sentences."""

from __future__ import annotations

from datetime import date

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.errors import QueryError, UnknownNameError
from kg.graph.vocabulary import FOAF, RDF, SKOS, plain
from kg.model.tenure import Certainty
from kg.query.explain import explain
from kg.query.holders import holders
from kg.query.names import Kind, find, spelt_out
from kg.query.path import path
from kg.query.who import who
from tests.small_world import graph_of, world

BASE = "https://w3id.org/niengiam/"


@pytest.fixture(scope="module")
def store() -> Store:
    return graph_of(world())


@pytest.mark.parametrize(
    ("kind", "typed", "found"),
    [
        (Kind.PERSON, "Vũ Minh An", ["person/an"]),
        (Kind.PERSON, "vu minh an", ["person/an"]),
        (Kind.PERSON, "VŨ MINH ÂN", ["person/an"]),
        (Kind.PERSON, "Minh An", ["person/an"]),
        (Kind.PERSON, BASE + "person/cuc", ["person/cuc"]),
        (Kind.OFFICE, "Bí thư Tỉnh uỷ Hà Nam", ["office/bi-thu"]),
        (Kind.OFFICE, "bi thu tinh uy ha nam", ["office/bi-thu"]),
        (Kind.OFFICE, "bí thư tỉnh Hà Nam", ["office/bi-thu"]),
        (Kind.OFFICE, "Bí thư Hà Nam", ["office/bi-thu"]),
        (Kind.OFFICE, "Chủ tịch UBND tỉnh Hà Nam", ["office/chu-tich"]),
        (Kind.OFFICE, "Chủ tịch tỉnh Hà Nam", ["office/chu-tich"]),
        (Kind.OFFICE, "CT UBND Hà Nam", ["office/chu-tich"]),
        (Kind.BODY, "ubnd tinh ha nam", ["body/ubnd"]),
        (Kind.DOCUMENT, "07-CT/TU", ["document/07"]),
        (Kind.MEETING, "hoi nghi giao ban", ["meeting/giao-ban"]),
    ],
)
def test_things_are_found_as_they_are_typed(store: Store, kind: Kind, typed: str, found: list[str]) -> None:
    """Diacritics, case, tone marks, abbreviations and loose forms do not matter; an IRI is itself."""
    assert [match.iri.removeprefix(BASE) for match in find(store, kind, typed)] == found


def named(*names: str) -> Store:
    """Return a graph of people of these names."""
    store = Store()
    for number, name in enumerate(names):
        person, graph = NamedNode(f"http://x/{number}"), NamedNode("http://x/g")
        store.add(Quad(person, NamedNode(plain(RDF.type)), NamedNode(plain(FOAF.Person)), graph))
        store.add(Quad(person, NamedNode(plain(SKOS.prefLabel)), Literal(name, language="vi"), graph))
    return store


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("bi thu tinh uy x", "bi thu tinh uy x"),
        ("bi thu tinh x", "bi thu tinh uy x"),
        ("pct hdnd tinh x", "pho chu tich hoi dong nhan dan tinh x"),
        ("chu tich ubnd tp x", "chu tich uy ban nhan dan thanh pho x"),
    ],
)
def test_forms_are_spelt_out_once(typed: str, meant: str) -> None:
    """A form that already goes on as its meaning is left alone."""
    assert spelt_out(typed) == meant


def test_an_ambiguous_name_lists_its_rivals(store: Store) -> None:
    """Where several people answer, nobody is chosen and all are listed."""
    with pytest.raises(UnknownNameError, match="Phạm Văn An; Vũ An"):
        find(named("Phạm Văn An", "Vũ An", "Lê Bích"), Kind.PERSON, "an")


def test_a_career_tells_bounds_and_sentences(store: Store) -> None:
    """Each tenure has its bounds as written, with the sentences that set them; an absent bound is None."""
    (career,) = who(store, "vu minh an")
    (held,) = career.tenures
    record = held.record
    assert (career.name, career.aliases, held.answer) == ("Vũ Minh An", ("Vũ Minh Ân",), None)
    assert record.start_not_before is None
    assert record.start_not_after is not None
    assert record.start_not_after.proofs[0].quote == "Vũ Minh An, Bí thư Tỉnh ủy"
    assert record.end_not_after is not None
    assert (record.end_not_after.date, record.end_not_after.inferred) == ("2024-07-16", True)
    assert [proof.says for proof in record.proofs] == ["current", "former"]


def test_a_career_on_a_day(store: Store) -> None:
    """With a day only what may be held on it stays; far from evidence the nearest is shown."""
    assert [held.answer for held in who(store, "Lê Thị Bích", on=date(2021, 3, 18))[0].tenures] == [Certainty.CERTAIN]
    later = who(store, "Lê Thị Bích", on=date(2030, 1, 1))[0]
    assert [held.answer for held in later.tenures] == [Certainty.UNKNOWN]
    assert [record.tenure for record in later.nearest] == [BASE + "tenure/bich"]
    assert who(store, "Lê Thị Bích", on=date(2020, 1, 1))[0].tenures == ()


def test_a_succession_is_in_the_order_of_sightings(store: Store) -> None:
    """Without a day all holders come in the order in which they were seen."""
    line = holders(store, "Bí thư Tỉnh ủy Hà Nam")
    assert [held.record.person_name for held in line.holders] == ["Vũ Minh An", "Phạm Văn Cúc"]
    assert (line.is_single_seat, line.answer) == (True, None)


@pytest.mark.parametrize(
    ("day", "answer", "names"),
    [
        (date(2021, 3, 18), Certainty.CERTAIN, ["Vũ Minh An"]),
        (date(2022, 6, 1), Certainty.POSSIBLE, ["Vũ Minh An", "Phạm Văn Cúc"]),
        (date(2010, 1, 1), Certainty.UNKNOWN, ["Vũ Minh An"]),
    ],
)
def test_holders_on_a_day_are_certain_possible_or_unknown(
    store: Store, day: date, answer: Certainty, names: list[str]
) -> None:
    """The answer stands between the evidence; where it is unknown the nearest evidence is shown."""
    line = holders(store, "Bí thư Tỉnh ủy Hà Nam", on=day)
    assert (line.answer, [held.record.person_name for held in line.holders]) == (answer, names)
    assert bool(line.nearest) is (answer is Certainty.UNKNOWN)


def test_explaining_a_person(store: Store) -> None:
    """Everything known of a person comes with claims, identity reasons and tenures."""
    told = explain(store, "person/an")
    assert (told.name, told.classes) == ("Vũ Minh An", ("foaf:Person", "schema:Person"))
    assert [reason.verdict for reason in told.identity] == ["same"]
    assert told.proof_count == len(told.proofs) == 5
    assert [record.person_name for record in told.tenures] == ["Vũ Minh An"]


@pytest.mark.parametrize(
    ("iri", "name"),
    [
        ("office/bi-thu", "Bí thư Tỉnh ủy Hà Nam"),
        ("body/tinh-uy", "Tỉnh ủy Hà Nam"),
        ("document/07", "Chỉ thị số 07-CT/TU"),
        ("meeting/giao-ban", "Hội nghị giao ban tháng 3 Tỉnh ủy Hà Nam"),
        ("tenure/an", ""),
    ],
)
def test_everything_can_be_explained(store: Store, iri: str, name: str) -> None:
    """Offices, bodies, papers, meetings and tenures are explained with the sentences behind them."""
    told = explain(store, BASE + iri)
    assert told.name == name
    assert all(proof.quote for proof in told.proofs)
    assert told.proofs


def test_a_tenure_in_conflict_says_so(store: Store) -> None:
    """A conflict is shown on both its sides."""
    for side in ("tenure/an", "tenure/cuc"):
        assert [conflict.kind for conflict in explain(store, side).conflicts] == ["two-holders"]


def test_what_is_not_known_cannot_be_explained(store: Store) -> None:
    """An unknown IRI and a text that is none are told apart."""
    with pytest.raises(UnknownNameError):
        explain(store, "person/nobody")
    with pytest.raises(QueryError):
        explain(store, "http://x y")


def test_a_path_joins_two_people(store: Store) -> None:
    """The shortest way goes over the things two people share; each step tells its relation and direction."""
    steps = path(store, "Lê Thị Bích", "Vũ Minh An")
    assert [(step.kind, step.is_forward) for step in steps] == [("spoke_at", True), ("chaired", False)]
    assert steps[0].target_name == "Hội nghị giao ban tháng 3 Tỉnh ủy Hà Nam"


def test_a_path_needs_two_things(store: Store) -> None:
    """A name that answers to nothing, and one thing named twice, are told."""
    with pytest.raises(UnknownNameError):
        path(store, "Không Ai Cả", "Vũ Minh An")
    with pytest.raises(UnknownNameError, match="same thing"):
        path(store, "vu minh an", "Vũ Minh An")
