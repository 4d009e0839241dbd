"""SHACL validation: the one door to pySHACL."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, groupby
from operator import attrgetter
from typing import Any

import rdflib
from pyoxigraph import Literal, NamedNode, Quad, Store
from rdflib.namespace import SH

from kg.graph.forms import Form, form_of, limits_of
from kg.settings import data_folder

_STRING = str(rdflib.XSD.string)
PIECE = 50_000  # facts looked at together: what fits in memory many times over

Facts = tuple[Quad, ...]  # of one subject in one graph


@dataclass(frozen=True, slots=True)
class ShapeFault:
    """One result of a SHACL report, its texts in English."""

    shape: str
    severity: str
    focus: str
    path: str
    value: str
    message: str
    mend: str


def shape_faults(store: Store) -> Iterator[ShapeFault]:
    """Yield what breaks the shapes of ontology/shapes.ttl, sorted within each piece of the graph.

    Each shape is about one subject and its own properties, so one subject of each form is checked, and only where that
    one is faulty all others of its form are: some hundred subjects stand for millions.

    Source: https://www.w3.org/TR/shacl/
    """
    limits, is_faulty = limits_of(shapes_graph()), dict[Form, bool]()
    for piece in _pieces(store):
        forms: dict[Form, list[Facts]] = defaultdict(list)
        for facts in piece:
            forms[form_of(facts, limits)].append(facts)
        news = {form: subjects[0] for form, subjects in forms.items() if form not in is_faulty}
        wrong = {fault.focus for fault in _faults(news.values())}
        is_faulty |= {form: str(_term(facts[0].subject)) in wrong for form, facts in news.items()}
        doubtful = [facts for form, subjects in forms.items() if is_faulty[form] for facts in subjects]
        yield from sorted(_faults(doubtful), key=lambda fault: (fault.focus, fault.shape, fault.path, fault.value))


@cache
def shapes_graph() -> rdflib.Graph:
    """Return ontology/shapes.ttl."""
    return rdflib.Graph().parse(data_folder("ontology") / "shapes.ttl", format="turtle")


def _pieces(store: Store) -> Iterator[list[Facts]]:
    """Yield the facts of some subjects at a time."""
    piece: list[Facts] = []
    size = 0
    for name in sorted(map(str, store.named_graphs())):
        quads = store.quads_for_pattern(None, None, None, NamedNode(name[1:-1]))
        for _, group in groupby(quads, key=attrgetter("subject")):
            piece.append(tuple(group))
            size += len(piece[-1])
            if size >= PIECE:
                yield piece
                piece, size = [], 0
    if piece:
        yield piece


def _triple(quad: Quad) -> tuple[rdflib.term.Node, rdflib.term.Node, rdflib.term.Node]:
    return _term(quad.subject), _term(quad.predicate), _term(quad.object)


def _term(term: object) -> rdflib.term.Node:
    if isinstance(term, NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, Literal):
        plain = (
            term.language is not None or term.datatype.value == _STRING
        )  # rdflib takes "a" and "a"^^xsd:string as two
        datatype = None if plain else rdflib.URIRef(term.datatype.value)
        return rdflib.Literal(term.value, lang=term.language, datatype=datatype, normalize=False)
    return rdflib.BNode(str(term))


def _faults(subjects: Iterable[Facts]) -> Iterator[ShapeFault]:
    from pyshacl import validate  # noqa: PLC0415  heavy, and kg check alone needs it

    graph = rdflib.Graph()
    for quad in chain.from_iterable(subjects):
        graph.add(_triple(quad))
    if not graph:
        return
    _, report, _ = validate(graph, shacl_graph=shapes_graph(), advanced=False, inference="none")
    for result in report.objects(None, SH.result):
        source = report.value(result, SH.sourceShape)
        yield ShapeFault(
            _shape_name(source),
            _local(report.value(result, SH.resultSeverity)),
            str(report.value(result, SH.focusNode)),
            _said(report.value(result, SH.resultPath)),
            _said(report.value(result, SH.value)),
            _said(report.value(result, SH.resultMessage)),
            _said(shapes_graph().value(source, SH.description)),
        )


def _shape_name(source: Any) -> str:
    """Return the name of the node shape that a property shape belongs to."""
    owner = shapes_graph().value(None, SH.property, source)
    return _local(source if owner is None else owner)


def _local(term: Any) -> str:
    return _said(term).rpartition("#")[2]


def _said(term: Any) -> str:
    return "" if term is None else str(term)
