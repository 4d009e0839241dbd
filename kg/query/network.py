"""The graph as a network of things: what GraphML, GEXF and path questions see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import networkx as nx
from pyoxigraph import QuerySolution, QuerySolutions, Store

from kg.query.catalog import part

BOUNDS = ("start_not_before", "start_not_after", "end_not_before", "end_not_after")


@dataclass(frozen=True, slots=True)
class Node:
    """A thing: its IRI, kind (person, body, office, meeting, document) and name."""

    id: str
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Edge:
    """How two things are joined.

    Args:
        source: IRI of the thing it starts from.
        target: IRI of the thing it leads to.
        kind: "held" for a tenure, else the relation.
        id: The tenure's IRI; empty for relations.
        facts: Of a tenure: mode and the bounds that are known, as written.
    """

    source: str
    target: str
    kind: str
    id: str = ""
    facts: tuple[tuple[str, str], ...] = ()


def network_nodes(store: Store) -> Iterator[Node]:
    """Yield every thing once, sorted by IRI."""
    last = ""
    for row in _ask(store, "nodes"):
        if row["thing"].value != last:
            last = row["thing"].value
            yield Node(last, row["kind"].value, row["name"].value)


def network_edges(store: Store) -> Iterator[Edge]:
    """Yield every edge, sorted by source, kind and target."""
    for row in _ask(store, "edges"):
        facts = tuple((name, row[name].value) for name in ("mode", *BOUNDS) if row[name] is not None)
        tenure = row["id"].value if row["id"] is not None else ""
        yield Edge(row["source"].value, row["target"].value, row["kind"].value, tenure, facts)


def network_of(store: Store) -> nx.MultiDiGraph[str]:
    """Return the network as a networkx graph; edges are keyed by kind and tenure."""
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in network_nodes(store):
        network.add_node(node.id, kind=node.kind, name=node.name)
    for edge in network_edges(store):
        if edge.source in network and edge.target in network:
            key = f"{edge.kind} {edge.id}".strip()
            attributes = {"kind": edge.kind} | ({"id": edge.id} if edge.id else {}) | dict(edge.facts)
            network.add_edge(edge.source, edge.target, key=key, **attributes)
    return network


def _ask(store: Store, name: str) -> Iterator[QuerySolution]:
    answer = store.query(part(name).sparql, use_default_graph_as_union=True)
    if not isinstance(answer, QuerySolutions):
        raise TypeError(f"{name}.rq is no SELECT")
    yield from answer
