"""SHACL validation: the one door to pySHACL."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

import rdflib
from pyoxigraph import Literal, NamedNode, Quad, Store
from rdflib.namespace import SH

from kg.settings import data_folder

_STRING = str(rdflib.XSD.string)
PIECE = 20_000  # quads checked at once: what fits in memory many times over


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

    Each shape is about one subject and its own properties, so the graph is checked in pieces of whole subjects.

    Source: https://www.w3.org/TR/shacl/
    """
    for piece in _pieces(store):
        yield from sorted(_faults(piece), key=lambda fault: (fault.focus, fault.shape, fault.path, fault.value))


@cache
def shapes_graph() -> rdflib.Graph:
    """Return ontology/shapes.ttl."""
    return rdflib.Graph().parse(data_folder("ontology") / "shapes.ttl", format="turtle")


def _pieces(store: Store) -> Iterator[rdflib.Graph]:
    graph, size = rdflib.Graph(), 0
    for name in sorted(map(str, store.named_graphs())):
        quads = store.quads_for_pattern(None, None, None, NamedNode(name[1:-1]))
        for _, group in groupby(quads, key=lambda quad: str(quad.subject)):
            for quad in group:
                graph.add(_triple(quad))
                size += 1
            if size >= PIECE:
                yield graph
                graph, size = rdflib.Graph(), 0
    if size:
        yield graph


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


def _faults(piece: rdflib.Graph) -> Iterator[ShapeFault]:
    from pyshacl import validate  # noqa: PLC0415  heavy, and kg check alone needs it

    _, report, _ = validate(piece, shacl_graph=shapes_graph(), advanced=False, inference="none")
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
