"""Read single facts from the graph."""

from __future__ import annotations

from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Store

from kg.graph.vocabulary import PROV, RDF, plain


@dataclass(frozen=True, slots=True)
class Facts:
    """The graph, asked one thing at a time; terms are given as kg.graph.vocabulary writes them."""

    store: Store

    def all(self, subject: str, predicate: str) -> tuple[str, ...]:
        """Return the values of a property, sorted."""
        pattern = self.store.quads_for_pattern(NamedNode(subject), NamedNode(plain(predicate)), None)
        return tuple(sorted({_text(quad.object) for quad in pattern}))

    def one(self, subject: str, predicate: str) -> str:
        """Return the value of a property, the first in order when there are several, empty when there is none."""
        return next(iter(self.all(subject, predicate)), "")

    def subjects(self, predicate: str, value: str) -> tuple[str, ...]:
        """Return the IRIs that have an IRI as the value of a property, sorted."""
        pattern = self.store.quads_for_pattern(None, NamedNode(plain(predicate)), NamedNode(value))
        return tuple(sorted({_text(quad.subject) for quad in pattern}))

    def graph_of(self, subject: str) -> str:
        """Return the IRI of a named graph that speaks of a thing: of a claim, its article; empty when none does."""
        quads = self.store.quads_for_pattern(NamedNode(subject), None, None)
        return min((quad.graph_name.value for quad in quads if isinstance(quad.graph_name, NamedNode)), default="")

    def classes(self, subject: str) -> frozenset[str]:
        """Return the classes of a thing, with brackets as in the vocabulary."""
        return frozenset(f"<{iri}>" for iri in self.all(subject, RDF.type))

    def base(self) -> str:
        """Return the base of the IRIs in this graph; empty for an empty graph."""
        runs = self.subjects(RDF.type, plain(PROV.Activity))
        return runs[0].partition("run/")[0] if runs else ""


def _text(term: object) -> str:
    return term.value if isinstance(term, (NamedNode, Literal)) else str(term)
