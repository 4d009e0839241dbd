"""The graph as JSON-LD, compacted with ontology/context.jsonld and streamed node by node."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import IO, Any

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Store

from kg.export.rdf import graphs_of
from kg.graph.vocabulary import RDF, XSD, plain, prefixes
from kg.query.facts import Facts
from kg.settings import data_folder

_INTEGER, _BOOLEAN = plain(XSD.integer), plain(XSD.boolean)
_STRING = "http://www.w3.org/2001/XMLSchema#string"
_TYPE = plain(RDF.type)


@dataclass(frozen=True, slots=True)
class _Term:
    """A term of the context: its name and what it makes of a text (an IRI, a language, a datatype, or nothing)."""

    name: str
    coercion: str


def write_jsonld(store: Store, out: IO[bytes]) -> None:
    """Write the named graphs as one JSON-LD file with its context inside, so that it reads without a network."""
    base = Facts(store).base()
    context: dict[str, Any] = dict(context_terms())
    if base:
        context = {"@base": base} | context
    out.write(f'{{"@context": {json.dumps(context, ensure_ascii=False)},\n"@graph": ['.encode())
    mark = "\n"
    for graph in graphs_of(store):
        out.write(f'{mark}{{"@id": {json.dumps(_relative(graph.value, base))}, "@graph": ['.encode())
        mark = ",\n"
        inner = "\n"
        for node in _nodes(store, graph, base):
            out.write(f"{inner}{json.dumps(node, ensure_ascii=False)}".encode())
            inner = ",\n"
        out.write(b"]}")
    out.write(b"]}\n")


@cache
def context_terms() -> Mapping[str, Any]:
    """Return the terms of ontology/context.jsonld."""
    text = (data_folder("ontology") / "context.jsonld").read_text(encoding="utf-8")
    terms: dict[str, Any] = json.loads(text)["@context"]
    return terms


def node_of(quads: list[Quad], base: str) -> dict[str, Any]:
    """Return one subject's facts as a compacted JSON-LD node without its context."""
    node: dict[str, Any] = {"@id": _id(quads[0].subject, base)}
    for quad in quads:
        key, value = _entry(quad.predicate.value, quad.object, base)
        if key in node:
            known = node[key] if isinstance(node[key], list) else [node[key]]
            node[key] = [*known, value]
        else:
            node[key] = value
    return dict(sorted(node.items()))


def _nodes(store: Store, graph: NamedNode, base: str) -> Iterator[dict[str, Any]]:
    quads = store.quads_for_pattern(None, None, None, graph)
    for _, group in groupby(quads, key=lambda quad: str(quad.subject)):
        facts = sorted(group, key=lambda quad: (quad.predicate.value, str(quad.object)))
        yield node_of(facts, base)


@cache
def _terms() -> Mapping[str, _Term]:
    """Return the context's term of each property."""
    found: dict[str, _Term] = {}
    for name, definition in context_terms().items():
        if isinstance(definition, dict) and not name.startswith("@"):
            coercion = definition.get("@type", "")
            if "@language" in definition:
                coercion = f"@{definition['@language']}"
            found[_expand(definition["@id"])] = _Term(name, _expand(coercion) if ":" in coercion else coercion)
    return found


def _entry(predicate: str, value: object, base: str) -> tuple[str, Any]:
    if predicate == _TYPE and isinstance(value, NamedNode):
        return "@type", _compact(value.value)
    term = _terms().get(predicate)
    whole = _value(value, base)
    if term is not None and _fits(term, value):
        return term.name, whole["@id"] if "@id" in whole else _native(whole)
    return _compact(predicate), _native(whole) if set(whole) == {"@value"} else whole


def _fits(term: _Term, value: object) -> bool:
    if isinstance(value, Literal):
        if value.language is not None:
            return term.coercion == f"@{value.language}"
        return term.coercion == ("" if value.datatype.value in (_STRING, _INTEGER, _BOOLEAN) else value.datatype.value)
    return term.coercion == "@id"


def _value(value: object, base: str) -> dict[str, Any]:
    if not isinstance(value, Literal):
        return {"@id": _id(value, base)}
    if value.language is not None:
        return {"@value": value.value, "@language": value.language}
    datatype = value.datatype.value
    if datatype == _INTEGER:
        return {"@value": int(value.value)}
    if datatype == _BOOLEAN:
        return {"@value": value.value == "true"}
    return {"@value": value.value} if datatype == _STRING else {"@value": value.value, "@type": _compact(datatype)}


def _native(whole: dict[str, Any]) -> Any:
    return whole["@value"]


def _id(term: object, base: str) -> str:
    if isinstance(term, NamedNode):
        return _relative(term.value, base)
    return f"_:{term.value}" if isinstance(term, BlankNode) else str(term)


def _relative(iri: str, base: str) -> str:
    """Return an IRI below the base without it, or with its prefix; whole where a colon would make it another IRI."""
    if base and iri.startswith(base) and "#" not in iri and ":" not in iri.removeprefix(base):
        return iri.removeprefix(base) or iri
    return _compact(iri)


def _compact(iri: str) -> str:
    for prefix, namespace in prefixes().items():
        if iri.startswith(namespace) and (local := iri.removeprefix(namespace)) and "/" not in local:
            return f"{prefix}:{local}"
    return iri


def _expand(name: str) -> str:
    prefix, _, local = name.partition(":")
    namespace = prefixes().get(prefix)
    return name if namespace is None else namespace + local
