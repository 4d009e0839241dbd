"""The picture of a network for narrow screens: the same things and lines, from above to below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby
from operator import attrgetter
from statistics import fmean
from textwrap import wrap

from kg.web.around import Network, Node

WIDE = 440
_MARGIN = 52  # above and below
_LINK, _PERSON = (120, 34), (205, 34)  # where a column stands, and how high a row of it is
_CENTRE = 24  # how far from the corner the centre stands
_ACROSS, _BAND = 2, 118  # official documents beside each other, and how high a row of them is
_LETTERS, _LINES = 22, 3  # of a name below an official document


def tall(network: Network, kind: str) -> Network:
    """Return a network as a picture that a phone has room for; kind says what it is around.

    People stand in a column, beside that of the bodies and meetings that join them to the centre. Official documents
    stand below what they build on, two in a row.
    """
    nodes, height = _people(network) if kind == "person" else _papers(network)
    centre = nodes[network.centre.iri]
    others = tuple(nodes[one.iri] for one in network.nodes)
    edges = tuple(replace(one, source=nodes[one.source.iri], target=nodes[one.target.iri]) for one in network.edges)
    return replace(network, centre=centre, nodes=others, edges=edges, width=WIDE, height=height)


def _people(network: Network) -> tuple[Mapping[str, Node], int]:
    links = [one for one in network.nodes if one.number]
    joined: dict[str, list[int]] = {}
    for edge in network.edges:
        joined.setdefault(edge.target.iri, []).append(edge.source.number)
    people = sorted((one for one in network.nodes if not one.number), key=lambda one: fmean(joined[one.iri]))
    height = max(len(links) * _LINK[1], len(people) * _PERSON[1]) + 2 * _MARGIN
    nodes = {network.centre.iri: replace(network.centre, x=_CENTRE, y=_CENTRE, anchor="start")}
    for (x, _), column in ((_LINK, links), (_PERSON, people)):
        step = (height - 2 * _MARGIN) / max(1, len(column))
        for place, one in enumerate(column):
            y = round(_MARGIN + step * (place + 0.5), 1)
            nodes[one.iri] = replace(one, x=x, y=y, anchor="start")
    return nodes, height


def _papers(network: Network) -> tuple[Mapping[str, Node], int]:
    nodes: dict[str, Node] = {}
    row = 0
    for _, level in groupby(sorted(network.nodes, key=attrgetter("x", "y")), key=attrgetter("x")):
        column = list(level)
        for place, one in enumerate(column):
            in_row = min(_ACROSS, len(column) - place // _ACROSS * _ACROSS)
            x = round(WIDE * (place % _ACROSS + 0.5) / in_row, 1)
            label = tuple(wrap(one.name, _LETTERS, max_lines=_LINES, placeholder="…"))
            nodes[one.iri] = replace(one, x=x, y=(row + place // _ACROSS) * _BAND + _MARGIN / 2, label=label)
        row += -(-len(column) // _ACROSS)
    return nodes, row * _BAND
