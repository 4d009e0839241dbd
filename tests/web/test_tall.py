from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest

from kg.web.around import Edge, Network, Node
from kg.web.tall import WIDE, tall


def people(links: int, count: int) -> Network:
    """Return somebody who shares numbered bodies with people, one after the other."""
    centre = Node("p/0", "Vũ Minh An", "centre", 500, 320, (), "middle")
    bodies = [Node(f"b/{one}", f"Ban {one}", "body", 1, 1, (), number=one) for one in range(1, links + 1)]
    others = [Node(f"p/{one}", f"Lê Thị {one}", "person", 2, 2, (f"Lê Thị {one}",)) for one in range(1, count + 1)]
    edges = [Edge(centre, body, "through") for body in bodies]
    edges += [Edge(bodies[(count - place) % links], one, "through") for place, one in enumerate(others)]
    return Network(centre, (*bodies, *others), tuple(edges), count, count)


def papers(*levels: int) -> Network:
    """Return official documents in columns, the first of the second column in the middle."""
    nodes = [
        Node(f"d/{place}/{one}", "Nghị quyết về một việc rất dài dòng và cần nhiều chữ", "document", place, one, ())
        for place, count in enumerate(levels)
        for one in range(count)
    ]
    edges = tuple(Edge(nodes[0], other, "basedOn") for other in nodes[1:])
    return Network(nodes[levels[0]], tuple(nodes), edges, len(nodes), len(nodes))


@pytest.mark.parametrize("network", [people(39, 24), people(1, 1), people(3, 24), papers(1, 1), papers(7, 1, 3)])
def test_everything_has_a_place_of_its_own_on_a_phone(network: Network) -> None:
    """Nothing is outside of the picture, no two things lie on each other, and no line is lost."""
    kind = "person" if network.centre.kind == "centre" else "document"
    drawn = tall(network, kind)
    assert [one.iri for one in drawn.nodes] == [one.iri for one in network.nodes]
    assert [(one.source.iri, one.target.iri) for one in drawn.edges] == [
        (one.source.iri, one.target.iri) for one in network.edges
    ]
    assert drawn.width == WIDE
    for one in drawn.nodes:
        assert 0 < one.x < WIDE
        assert 0 < one.y < drawn.height
    assert all(hypot(one.x - other.x, one.y - other.y) > 24 for one, other in combinations(drawn.nodes, 2))


def test_lines_end_where_things_stand() -> None:
    """An edge carries the moved things, not the old ones."""
    drawn = tall(people(3, 4), "person")
    places = {(one.x, one.y) for one in (drawn.centre, *drawn.nodes)}
    assert {(one.source.x, one.source.y) for one in drawn.edges} <= places
    assert {(one.target.x, one.target.y) for one in drawn.edges} <= places


def test_what_a_document_builds_on_stands_above_it() -> None:
    """The first column is the first row."""
    drawn = tall(papers(3, 1, 2), "document")
    rows = [[one.y for one in drawn.nodes if one.iri.startswith(f"d/{level}/")] for level in range(3)]
    assert max(rows[0]) < min(rows[1])
    assert max(rows[1]) < min(rows[2])


def test_a_long_name_below_a_document_is_cut() -> None:
    """At most three lines of what a phone has room for."""
    label = tall(papers(1, 1), "document").nodes[0].label
    assert len(label) <= 3
    assert all(len(line) <= 22 for line in label)
