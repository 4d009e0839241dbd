"""A thing as RDF: what is said of it, and what says it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from pyoxigraph import NamedNode, Quad, RdfFormat, Store, Triple, serialize
from starlette.responses import PlainTextResponse, Response

from kg.graph.vocabulary import ORG, PROV, plain, prefixes
from kg.model.identifiers import digest
from kg.web.visit import Visit

_MOST = 20_000  # triples of one description; an article's graph is far smaller


@dataclass(frozen=True, slots=True)
class Form:
    """A form of RDF: its media type and pyoxigraph's name for it."""

    media: str
    format: RdfFormat


FORMATS: Mapping[str, Form] = {
    "ttl": Form("text/turtle", RdfFormat.TURTLE),
    "jsonld": Form("application/ld+json", RdfFormat.JSON_LD),
    "nt": Form("application/n-triples", RdfFormat.N_TRIPLES),
}
_INTO = frozenset(plain(term) for term in (ORG.memberDuring, PROV.wasQuotedFrom))


def describe(visit: Visit, form: Form) -> Response:
    """Return the description of the thing asked for in one form of RDF, or 404."""
    try:
        triples = description(visit.facts.store, visit.iri)
    except ValueError:
        triples = []
    if not triples:
        return PlainTextResponse(f"nothing is known of {visit.iri}\n", 404)
    tag = f'W/"{digest(visit.moment.stamp, visit.path, form.media)}"'
    body = serialize(triples, format=form.format, prefixes=prefixes())
    headers = {"ETag": tag, "Vary": "Accept", "Access-Control-Allow-Origin": "*"}
    return Response(body, media_type=form.media, headers=headers)


def description(store: Store, iri: str) -> list[Triple]:
    """Return the triples about a thing and about its own parts, those that point at it, and its graph; sorted."""
    node = NamedNode(iri)
    found = {_triple(quad) for quad in islice(_quads(store, node), _MOST)}
    return sorted(found, key=str)


def _quads(store: Store, node: NamedNode) -> Iterator[Quad]:
    for quad in store.quads_for_pattern(node, None, None):
        yield quad
        if quad.predicate.value in _INTO and isinstance(quad.object, NamedNode):
            yield from _part(store, quad.object)
    yield from store.quads_for_pattern(None, None, node)
    yield from store.quads_for_pattern(None, None, None, node)


def _part(store: Store, node: NamedNode) -> Iterable[Quad]:
    """Yield the quads of a part, such as the interval of a tenure, and of the parts whose IRIs begin with its own."""
    for quad in store.quads_for_pattern(node, None, None):
        yield quad
        if isinstance(quad.object, NamedNode) and quad.object.value.startswith(node.value + "/"):
            yield from store.quads_for_pattern(quad.object, None, None)


def _triple(quad: Quad) -> Triple:
    return Triple(quad.subject, quad.predicate, quad.object)
