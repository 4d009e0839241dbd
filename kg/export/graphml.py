"""The network as GraphML, written as it is read, in the form that networkx and Gephi open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from pyoxigraph import Store

from kg.query.network import BOUNDS, Edge, Node, network_edges, network_nodes

_NODE_KEYS = ("kind", "name")
_EDGE_KEYS = ("kind", "id", "mode", *BOUNDS)
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write_graphml(store: Store, out: IO[bytes]) -> None:
    """Write things as nodes, tenures and relations as edges; a bound that is not known is no attribute."""
    out.writelines(line.encode() for line in _lines(store))


def _lines(store: Store) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    for key in _NODE_KEYS:
        yield f'<key id="node-{key}" for="node" attr.name="{key}" attr.type="string"/>\n'
    for key in _EDGE_KEYS:
        yield f'<key id="edge-{key}" for="edge" attr.name="{key}" attr.type="string"/>\n'
    yield '<graph edgedefault="directed">\n'
    known: set[str] = set()
    for node in network_nodes(store):
        known.add(node.id)
        yield _node(node)
    joined = (edge for edge in network_edges(store) if edge.source in known and edge.target in known)
    for number, edge in enumerate(joined):
        yield _edge(edge, number)
    yield "</graph>\n</graphml>\n"


def _node(node: Node) -> str:
    return f"<node id={quoteattr(node.id)}>{_data('node', {'kind': node.kind, 'name': node.name})}</node>\n"


def _edge(edge: Edge, number: int) -> str:
    facts = {"kind": edge.kind} | ({"id": edge.id} if edge.id else {}) | dict(edge.facts)
    ends = f"source={quoteattr(edge.source)} target={quoteattr(edge.target)}"
    return f'<edge id="e{number}" {ends}>{_data("edge", facts)}</edge>\n'


def _data(kind: str, facts: Mapping[str, str]) -> str:
    return "".join(f'<data key="{kind}-{key}">{escape(xml_text(value))}</data>' for key, value in facts.items())


def xml_text(text: str) -> str:
    """Return text with the characters that XML cannot hold replaced."""
    return _NOT_IN_XML.sub("\ufffd", text)
