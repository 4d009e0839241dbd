"""How two things are connected: the shortest way over meetings, offices, bodies and official documents."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import networkx as nx
from pyoxigraph import Store

from kg.errors import UnknownNameError
from kg.query.names import Kind, Match, find
from kg.query.network import Edge, network_edges, network_nodes


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path.

    Args:
        source: IRI of the thing the step starts from.
        source_name: Its name.
        kind: How the two are joined ("held", "chaired", "office_of", …).
        is_forward: The relation reads from source to target; else from target to source.
        target: IRI of the thing it leads to.
        target_name: Its name.
        tenure: IRI of the tenure behind "held"; empty else.
    """

    source: str
    source_name: str
    kind: str
    is_forward: bool
    target: str
    target_name: str
    tenure: str


def path(store: Store, start: str, goal: str) -> tuple[Step, ...]:
    """Return a shortest way between two things; empty when nothing joins them.

    Args:
        store: The graph.
        start: Name or IRI of a person, body, office, meeting or official document.
        goal: The same.

    Raises:
        UnknownNameError: A name answers to nothing, or both to the same thing.
    """
    source, target = _thing(store, start), _thing(store, goal)
    if source.iri == target.iri:
        raise UnknownNameError(f"{start!r} and {goal!r} are the same thing", mend="Name two things.")
    names = {node.id: node.name for node in network_nodes(store)}
    joined: nx.Graph[str] = nx.Graph()
    for edge in network_edges(store):
        if edge.source in names and edge.target in names and not joined.has_edge(edge.source, edge.target):
            joined.add_edge(edge.source, edge.target, edge=edge)
    if source.iri not in joined or target.iri not in joined:
        return ()
    try:
        way = nx.shortest_path(joined, source.iri, target.iri)
    except nx.NetworkXNoPath:
        return ()
    return tuple(_step(joined.edges[one, next_]["edge"], one, names) for one, next_ in itertools.pairwise(way))


def _step(edge: Edge, source: str, names: dict[str, str]) -> Step:
    forward = edge.source == source
    target = edge.target if forward else edge.source
    return Step(source, names[source], edge.kind, forward, target, names[target], edge.id)


def _thing(store: Store, typed: str) -> Match:
    faults = []
    for kind in Kind:
        try:
            return find(store, kind, typed)[0]
        except UnknownNameError as error:
            faults.append(error)
    near = [fault for fault in faults if "Did you mean" in fault.mend]
    raise (near or faults)[0]
