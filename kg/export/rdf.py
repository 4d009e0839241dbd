"""The graph as RDF files, streamed from the store."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import IO, Any, cast

from pyoxigraph import Literal, NamedNode, RdfFormat, Store, Triple, serialize

from kg.graph.vocabulary import prefixes

_ROOT = re.compile(rb"<rdf:RDF[^>]*>")
_NAMESPACE = re.compile(rb' xmlns:[^=]+="[^"]*"')
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write_nquads(store: Store, out: IO[bytes]) -> None:
    """Write every quad, in the store's order, which depends on the facts alone."""
    store.dump(out, RdfFormat.N_QUADS)


def write_trig(store: Store, out: IO[bytes]) -> None:
    """Write the named graphs as TriG."""
    store.dump(out, RdfFormat.TRIG, prefixes=prefixes())


def write_turtle(store: Store, out: IO[bytes]) -> None:
    """Write the triples of all graphs as Turtle."""
    serialize(triples_of(store), out, RdfFormat.TURTLE, prefixes=prefixes())


def write_ntriples(store: Store, out: IO[bytes]) -> None:
    """Write the triples of all graphs as N-Triples."""
    serialize(triples_of(store), out, RdfFormat.N_TRIPLES)


def write_rdfxml(store: Store, out: IO[bytes]) -> None:
    """Write the triples of all graphs as RDF/XML; characters that XML cannot hold become the replacement sign."""
    ordered = _OrderedNamespaces(out)
    serialize(map(_for_xml, triples_of(store)), cast("IO[bytes]", ordered), RdfFormat.RDF_XML, prefixes=prefixes())


class _OrderedNamespaces(io.RawIOBase):
    """Passes bytes on, with the namespaces of the first element in order; the serializer's order is by chance."""

    def __init__(self, out: IO[bytes]) -> None:
        super().__init__()
        self._out = out
        self._head = bytearray()
        self._is_past_head = False

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        if self._is_past_head:
            self._out.write(data)
            return len(data)
        self._head += data
        if match := _ROOT.search(self._head):
            names = b"".join(sorted(_NAMESPACE.findall(match.group())))
            self._out.write(self._head[: match.start()] + b"<rdf:RDF" + names + b">" + self._head[match.end() :])
            self._is_past_head = True
        return len(data)


def triples_of(store: Store) -> Iterator[Triple]:
    """Yield the triples of all graphs, subject by subject inside each graph."""
    for graph in graphs_of(store):
        for quad in store.quads_for_pattern(None, None, None, graph):
            yield quad.triple


def graphs_of(store: Store) -> list[NamedNode]:
    """Return the named graphs, sorted."""
    return sorted((graph for graph in store.named_graphs() if isinstance(graph, NamedNode)), key=lambda g: g.value)


def _for_xml(triple: Triple) -> Triple:
    value = triple.object
    if not isinstance(value, Literal) or _NOT_IN_XML.search(value.value) is None:
        return triple
    clean = _NOT_IN_XML.sub("\ufffd", value.value)
    if value.language is not None:
        return Triple(triple.subject, triple.predicate, Literal(clean, language=value.language))
    return Triple(triple.subject, triple.predicate, Literal(clean, datatype=value.datatype))
