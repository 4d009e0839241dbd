"""The network as GEXF 1.3 with time: tenures as spells, certain and possible apart, for Gephi's timeline.

Source: https://gexf.net/schema.html
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import IO
from xml.sax.saxutils import quoteattr

from pyoxigraph import Store

from kg.export.graphml import xml_text
from kg.model.dates import PartialDate
from kg.query.network import Edge, Node, network_edges, network_nodes

CERTAIN, POSSIBLE, TIMELESS = "certain", "possible", ""


def write_gexf(store: Store, out: IO[bytes]) -> None:
    """Write things and their edges; a tenure gives an edge for the days that are certain and one for the possible.

    Between two pieces of evidence a tenure is possible; where nothing bounds it, no day is claimed.
    """
    out.writelines(line.encode() for line in _lines(store))


def _lines(store: Store) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
    yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">\n'
    yield '<attributes class="node" mode="static"><attribute id="kind" title="kind" type="string"/></attributes>\n'
    yield '<attributes class="edge" mode="static">'
    yield "".join(
        f'<attribute id="{name}" title="{name}" type="string"/>' for name in ("relation", "certainty", "mode", "tenure")
    )
    yield "</attributes>\n<nodes>\n"
    known: set[str] = set()
    for node in network_nodes(store):
        known.add(node.id)
        yield _node(node)
    yield "</nodes>\n<edges>\n"
    joined = (edge for edge in network_edges(store) if edge.source in known and edge.target in known)
    number = 0
    for edge in joined:
        for certainty, start, end in spells(edge):
            yield _edge(edge, number, certainty, (start, end))
            number += 1
    yield "</edges>\n</graph>\n</gexf>\n"


def spells(edge: Edge) -> list[tuple[str, date | None, date | None]]:
    """Return the stretches of an edge: certainty, first and last day; a relation has one without days."""
    if edge.kind != "held":
        return [(TIMELESS, None, None)]
    bounds = {name: PartialDate.parse(value) for name, value in edge.facts if name != "mode"}
    begun = bounds["start_not_after"].last_day if "start_not_after" in bounds else None
    lasts = bounds["end_not_before"].first_day if "end_not_before" in bounds else None
    earliest = bounds["start_not_before"].first_day if "start_not_before" in bounds else begun
    latest = bounds["end_not_after"].last_day if "end_not_after" in bounds else lasts
    found: list[tuple[str, date | None, date | None]] = []
    if begun is not None and lasts is not None and begun <= lasts:
        found.append((CERTAIN, begun, lasts))
    if earliest is not None and latest is not None and earliest <= latest and (earliest, latest) != (begun, lasts):
        found.append((POSSIBLE, earliest, latest))
    return found or [(POSSIBLE, None, None)]


def _node(node: Node) -> str:
    kind = f'<attvalues><attvalue for="kind" value={quoteattr(node.kind)}/></attvalues>'
    return f"<node id={quoteattr(node.id)} label={quoteattr(xml_text(node.name))}>{kind}</node>\n"


def _edge(edge: Edge, number: int, certainty: str, spell: tuple[date | None, date | None]) -> str:
    facts = {"relation": edge.kind, "certainty": certainty, "mode": dict(edge.facts).get("mode", ""), "tenure": edge.id}
    values = "".join(f'<attvalue for="{name}" value={quoteattr(value)}/>' for name, value in facts.items() if value)
    start, end = spell
    days = "" if start is None or end is None else f'<spells><spell start="{start}" end="{end}"/></spells>'
    ends = f"source={quoteattr(edge.source)} target={quoteattr(edge.target)} kind={quoteattr(edge.kind)}"
    return f'<edge id="e{number}" {ends}><attvalues>{values}</attvalues>{days}</edge>\n'
