"""Subjects of one form have the same faults, so one of them may be checked for all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import pytest
import rdflib
from hypothesis import given, settings, strategies as st
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Store
from rdflib.namespace import SH

from kg.graph import shapes
from kg.graph.forms import CONSTRAINTS, form_of, limits_of
from kg.graph.shapes import shape_faults, shapes_graph
from kg.graph.vocabulary import FOAF, KG, OA, RDF, SCHEMA, SKOS, XSD, plain

Stated = Sequence[tuple[str, NamedNode | Literal | BlankNode]]

LIMITS = limits_of(shapes_graph())
GRAPH = NamedNode("https://a.example/graph")
NOT_TESTS = {SH.message, SH.description, SH.property, SH.path, SH.targetClass, SH.name}


def iri(term: str) -> NamedNode:
    return NamedNode(plain(term))


def typed(written: str, datatype: str) -> Literal:
    return Literal(written, datatype=iri(datatype))


PREDICATES = (SKOS.prefLabel, SCHEMA.birthDate, KG.seats, KG.mode, KG.status, KG.code, OA.start, OA.end, KG.person)
ONE_BY_ONE: tuple[NamedNode | Literal | BlankNode, ...] = (
    *(Literal(text) for text in ("", "full", "half", "current", "planned", "order", "KG301", "KG3", "An", "same")),
    *(Literal(text, language="vi") for text in ("", "An", "Bình")),
    *(typed(day, XSD.date) for day in ("2021-02-01", "1999-12-31", "2021-02-30", "2021")),
    *(typed(year, XSD.gYear) for year in ("2021", "2021-02")),
    *(typed(number, XSD.integer) for number in ("-1", "0", "1", "2", "4", "many")),
    *map(iri, (KG.chaired, KG.wrote, KG.seats)),
    BlankNode("b"),
)
VALUES = st.sampled_from(ONE_BY_ONE)
CLASSES = st.sampled_from([FOAF.Person, KG.Tenure, KG.Claim, KG.Issue, OA.TextPositionSelector, SKOS.Concept])
FACTS = st.lists(st.tuples(st.sampled_from(PREDICATES), VALUES), max_size=7)
SUBJECTS = st.lists(st.tuples(CLASSES, FACTS), min_size=20, max_size=40)


def quads(number: int, kind: str, facts: Stated) -> tuple[Quad, ...]:
    subject = NamedNode(f"https://a.example/{number}")
    stated = {(iri(RDF.type), iri(kind)), *((iri(predicate), value) for predicate, value in facts)}
    return tuple(Quad(subject, predicate, value, GRAPH) for predicate, value in stated)


def are_alike(subjects: Iterable[tuple[Quad, ...]]) -> bool:
    """Tell whether subjects of one form have the same properties wrong, which shapes see that see each alone."""
    subjects, found, by_form = list(subjects), defaultdict(set), defaultdict(list)
    for fault in shapes._faults(subjects):
        found[fault.focus].add((fault.shape, fault.path))
    for facts in subjects:
        by_form[form_of(facts, LIMITS)].append(found[str(facts[0].subject)[1:-1]])
    return all(faults == alike[0] for alike in by_form.values() for faults in alike)


@settings(max_examples=4)
@given(SUBJECTS)
def test_subjects_of_one_form_have_the_same_faults(drawn: list[tuple[str, Stated]]) -> None:
    """That holds for any facts."""
    assert are_alike(quads(number, *one) for number, one in enumerate(drawn))


@pytest.mark.parametrize("test", [SH["in"], SH.pattern, SH.minInclusive, SH.minLength])
def test_values_that_a_shape_parts_have_two_forms(test: rdflib.URIRef) -> None:
    """It holds for each value of each property whose values a shape tests."""
    graph = shapes_graph()
    tested = sorted(
        (f"<{graph.value(shape, SH.targetClass)}>", f"<{graph.value(owner, SH.path)}>")
        for owner in graph.subjects(test)
        for shape in graph.subjects(SH.property, owner)
    )
    stated: list[tuple[str, Stated]] = [(kind, [(path, value)]) for kind, path in tested[:5] for value in ONE_BY_ONE]
    assert are_alike(quads(number, *one) for number, one in enumerate(stated))


def test_forms_forget_what_no_shape_asks() -> None:
    """Names, days, places and further values of a property make no other form; an ill-written day does."""
    name = [(SKOS.prefLabel, Literal("An", language="vi"))]
    born = [(SCHEMA.birthDate, typed("1970-01-02", XSD.date))]
    form = form_of(quads(1, FOAF.Person, name + born), LIMITS)
    other = [(SKOS.prefLabel, Literal("Bình Minh", language="vi")), (SCHEMA.birthDate, typed("1980-10-20", XSD.date))]
    assert form_of(quads(2, FOAF.Person, other), LIMITS) == form
    wrong = [(SCHEMA.birthDate, typed("1970-13-02", XSD.date))]
    assert form_of(quads(3, FOAF.Person, name + wrong), LIMITS) != form
    many = [[(KG.person, NamedNode(f"https://a.example/{n}")) for n in range(count)] for count in (0, 1, 50, 60)]
    none, one, fifty, sixty = (form_of(quads(4, KG.Claim, facts), LIMITS) for facts in many)
    assert len({none, one, fifty}) == 3
    assert fifty == sixty


def test_shapes_test_nothing_that_forms_forget() -> None:
    """Each constraint of the shapes is one of those that forms keep, and values told apart are those of a property."""
    graph = shapes_graph()
    used = {term for term in graph.predicates() if str(term).startswith(str(SH))}
    assert used <= CONSTRAINTS | NOT_TESTS
    assert all(graph.value(owner, SH.path) for term in (SH["in"], SH.pattern) for owner in graph.subjects(term))
    assert all(isinstance(path, rdflib.URIRef) for path in graph.objects(None, SH.path))


def test_every_subject_of_a_faulty_form_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """People without a name are all found, in whichever piece they stand, and no sound one beside them."""
    monkeypatch.setattr(shapes, "PIECE", 5)
    store = Store()
    for number in range(12):
        facts = [(SKOS.prefLabel, Literal("An", language="vi"))] if number % 3 else []
        store.extend(quads(number, FOAF.Person, facts))
    found = [fault.focus for fault in shape_faults(store)]
    assert sorted(found) == sorted(f"https://a.example/{number}" for number in (0, 3, 6, 9))
