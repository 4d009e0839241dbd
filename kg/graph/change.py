"""A change of the graph that touches only some articles and what many articles say of some things."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode, Quad, RdfFormat, Store, parse

from kg.graph.build import ENTITIES, Inferred, Run, build_graph
from kg.graph.claims import PREDICATES, PUBLIC
from kg.graph.lines import Iris
from kg.graph.vocabulary import KG, ORG, plain
from kg.model.article import Article
from kg.model.claim import Reading
from kg.model.identifiers import ArticleId

_TERMS = {plain(PREDICATES[one]): tuple(map(plain, (PREDICATES[one], *PUBLIC.get(one, ())))) for one in PREDICATES}
_SAID_BY = {
    term: {said for said, terms in _TERMS.items() if term in terms} for terms in _TERMS.values() for term in terms
}
_SUBJECT, _PREDICATE, _OBJECT, _ROLE = (
    NamedNode(plain(term)) for term in (KG.subject, KG.predicate, KG.object, ORG.role)
)
_DESCRIBED = ("role/", "place/", "body-kind/")  # described as long as anything speaks of them


@dataclass(frozen=True, slots=True)
class Change:
    """Facts before and after.

    Args:
        articles: The articles whose graphs are made anew, and those that went.
        sources: Those that are there, with their readings.
        before: What many articles said of what is touched.
        after: What they say now, with all that the sources speak of.
        run: What read them.
        base: Start of every IRI.
    """

    articles: tuple[ArticleId, ...]
    sources: tuple[tuple[Article, Reading], ...]
    before: Inferred
    after: Inferred
    run: Run
    base: str


def change_graph(store: Store, change: Change) -> None:
    """Bring a store from the facts before a change to those after it: exactly what build_graph gives for all.

    A fact that several articles give, such as who chaired a meeting, goes only when none is left that gives it.
    """
    iris = Iris(change.base)
    graphs = [NamedNode(plain(iris.of(article))) for article in change.articles]
    old = {quad for graph in graphs for quad in store.quads_for_pattern(None, None, None, graph)}
    old |= set(_shared(store, old, NamedNode(plain(iris.of(ENTITIES)))))
    old |= _quads(build_graph((), change.before, run=change.run, base=change.base))
    new = _quads(build_graph(change.sources, change.after, run=change.run, base=change.base))
    doubtful = []
    for quad in old - new:
        if quad.predicate.value in _SAID_BY or _is_described(quad, change.base):
            doubtful.append(quad)
        else:
            store.remove(quad)
    store.extend(new - old)
    for quad in doubtful:
        if quad.graph_name in graphs or not _is_given(store, quad):
            store.remove(quad)


def _quads(chunks: Iterable[bytes]) -> set[Quad]:
    return set(parse(b"".join(chunks), format=RdfFormat.N_QUADS))


def _shared(store: Store, facts: Iterable[Quad], graph: NamedNode) -> Iterator[Quad]:
    """Yield what claims give to the facts of many articles: their relation in one triple, and their role's label."""
    for fact in facts:
        if fact.predicate == _PREDICATE:
            subject, value = _node(store, fact, _SUBJECT), _node(store, fact, _OBJECT)
            for term in _TERMS[plain(str(fact.object))]:
                yield Quad(subject, NamedNode(term), value, graph)
        elif fact.predicate == _ROLE and isinstance(fact.object, NamedNode):
            yield from store.quads_for_pattern(fact.object, None, None, graph)


def _node(store: Store, fact: Quad, predicate: NamedNode) -> NamedNode:
    """Return the one thing in which another property of a claim ends."""
    (found,) = store.quads_for_pattern(fact.subject, predicate, None, fact.graph_name)
    assert isinstance(found.object, NamedNode)
    return found.object


def _is_described(quad: Quad, base: str) -> bool:
    return isinstance(quad.subject, NamedNode) and quad.subject.value.startswith(
        tuple(base + one for one in _DESCRIBED)
    )


def _is_given(store: Store, quad: Quad) -> bool:
    """Tell whether a claim still gives a relation, or anything still speaks of what a triple describes."""
    said_by = _SAID_BY.get(quad.predicate.value)
    if said_by is None:
        return any(True for _ in store.quads_for_pattern(None, None, quad.subject, None))
    for claim in store.quads_for_pattern(None, _OBJECT, quad.object, None):
        said = store.quads_for_pattern(claim.subject, _PREDICATE, None, claim.graph_name)
        if any(plain(str(one.object)) in said_by and _node(store, one, _SUBJECT) == quad.subject for one in said):
            return True
    return False
