"""What stands around a person or an official document, and where it stands in the picture."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from textwrap import wrap

from kg.graph.vocabulary import KG
from kg.vietnamese.collation import alphabetical
from kg.web.held import held_of
from kg.web.relations import kind_of, name_of, names_of
from kg.web.site import Moment

PEOPLE = 24  # around the centre: more cannot be read
PAPERS = 30
WIDE, HIGH = 1000, 640
_INNER = 150  # radius of the circle of bodies and meetings
_OUTER = (270, 280)  # half the width and height of the ring of people
_MET = (KG.chaired, KG.spokeAt, KG.attended)
BUILDS = {
    "basedOn": KG.basedOn,
    "implements": KG.implements,
    "amends": KG.amends,
    "replaces": KG.replaces,
    "repeals": KG.repeals,
    "adoptedAt": KG.adoptedAt,
}
"""The relations by which official documents build on one another, by local name."""
_STEPS = 2  # how far from an official document others are looked for
_ROW, _LEAST_HIGH, _BELOW = 84, 200, 24
_LABEL, _LABEL_LINES = 30, 2  # letters of a line, and lines, of a name in a picture of columns


@dataclass(frozen=True, slots=True)
class Node:
    """A thing in the picture.

    Args:
        iri: Its IRI.
        name: Its name.
        kind: person, body, meeting, document.
        x: Where it stands.
        y: The same.
        label: What is written beside it, line by line.
        anchor: On which side: "start" is right of it, "end" left, "middle" below.
        number: Written in it and in the key, 0 for none.
    """

    iri: str
    name: str
    kind: str
    x: float
    y: float
    label: tuple[str, ...]
    anchor: str = "start"
    number: int = 0


@dataclass(frozen=True, slots=True)
class Edge:
    """A line: from which thing to which, and what it means."""

    source: Node
    target: Node
    relation: str


@dataclass(frozen=True, slots=True)
class Network:
    """The picture around a centre; rows say the same as a table: a thing, and what joins it to others."""

    centre: Node
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    total: int
    shown: int
    width: int = WIDE
    height: int = HIGH
    rows: tuple[tuple[Node, tuple[tuple[str, Node], ...]], ...] = field(default=())


def people_around(moment: Moment, person: str) -> Network:
    """Return the people who held offices in the same bodies or met in the same meetings, most shared first."""
    shared = shared_with(moment, person)
    names = names_of(moment, shared)
    order = sorted(shared, key=lambda one: (-len(shared[one]), alphabetical(names[one]), one))
    shown = sorted(order[:PEOPLE], key=lambda one: (min(shared[one]), alphabetical(names[one]), one))
    people = {one: _person(one, names[one], *_on_ring(place, len(shown))) for place, one in enumerate(shown)}
    links = _links(moment, shared, people)
    centre = Node(person, name_of(moment.facts, person), "centre", WIDE / 2, HIGH / 2, (), "middle")
    edges = [Edge(centre, link, "through") for link in links.values()]
    edges += [Edge(links[link], people[one], "through") for one in shown for link in sorted(shared[one])]
    rows = tuple((people[one], tuple(("", links[link]) for link in sorted(shared[one]))) for one in order[:PEOPLE])
    return Network(centre, (*links.values(), *people.values()), tuple(edges), len(order), len(shown), rows=rows)


def shared_with(moment: Moment, person: str) -> Mapping[str, set[str]]:
    """Return, by person, the bodies and meetings that they share with somebody."""
    shared: dict[str, set[str]] = {}
    bodies = sorted({one.body for one in held_of(moment.index, "person", (person,))})
    for held in held_of(moment.index, "body", bodies):
        shared.setdefault(held.person, set()).add(held.body)
    for meeting in {meeting for term in _MET for meeting in moment.facts.all(person, term)}:
        for term in _MET:
            for other in moment.facts.subjects(term, meeting):
                shared.setdefault(other, set()).add(meeting)
    return {other: through for other, through in shared.items() if other not in ("", person)}


def _person(iri: str, name: str, x: float, y: float) -> Node:
    return Node(iri, name, "person", x, y, (name,), "start" if x >= WIDE / 2 else "end")


def _links(moment: Moment, shared: Mapping[str, set[str]], people: Mapping[str, Node]) -> dict[str, Node]:
    """Return the bodies and meetings between the centre and the people, in the order in which they stand around it."""
    found: dict[str, list[Node]] = {}
    for one, node in people.items():
        for link in shared[one]:
            found.setdefault(link, []).append(node)
    order = sorted(found, key=lambda link: (_angle(found[link]), link))
    names = names_of(moment, order)
    turn = 2 * math.pi / max(1, len(order))
    return {
        link: Node(link, names[link], kind_of(moment.facts, link), *_on_circle(place * turn), (), number=place + 1)
        for place, link in enumerate(order)
    }


def _angle(nodes: Iterable[Node]) -> float:
    x, y = (sum(side) for side in zip(*((one.x - WIDE / 2, one.y - HIGH / 2) for one in nodes), strict=True))
    return round(math.atan2(x, -y) % (2 * math.pi), 3)


def _on_ring(number: int, count: int) -> tuple[float, float]:
    """Return where a person stands: down the right side, then up the left, at even heights so that names have room."""
    right = (count + 1) // 2
    is_right = number < right
    step, side = (number, right) if is_right else (count - 1 - number, count - right)
    height = (2 * step + 1) / side - 1
    reach = _OUTER[0] * (0.45 + 0.55 * math.sqrt(1 - height * height))
    return round(WIDE / 2 + (reach if is_right else -reach), 1), round(HIGH / 2 + _OUTER[1] * height, 1)


def _on_circle(angle: float) -> tuple[float, float]:
    x, y = WIDE / 2 + 0.9 * _INNER * math.sin(angle), HIGH / 2 - _INNER * math.cos(angle)
    return round(x, 1), round(y, 1)


def papers_around(moment: Moment, paper: str) -> Network:
    """Return the official documents, meetings and bodies that an official document builds on or that build on it.

    What it builds on stands left of it, what builds on it right, each a column further with each step.
    """
    columns, joins = _walk(moment, paper)
    levels = sorted({*columns.values()})
    rows = max(sum(level == one for one in columns.values()) for level in levels)
    height = max(_LEAST_HIGH, _ROW * rows)
    labels, names = moment.index.named(columns), names_of(moment, columns)
    nodes: dict[str, Node] = {}
    for place, level in enumerate(levels):
        here = sorted(
            (one for one, at in columns.items() if at == level),
            key=lambda one: (labels[one].day if one in labels else "", alphabetical(names[one]), one),
        )
        for number, one in enumerate(here):
            x = round(WIDE * (place + 0.5) / len(levels), 1)
            y = round(height * (number + 0.5) / len(here), 1)
            kind = "centre" if one == paper else kind_of(moment.facts, one)
            nodes[one] = Node(one, names[one], kind, x, y, _in_lines(names[one]), "middle")
    edges = tuple(Edge(nodes[one], nodes[other], term) for one, term, other in joins)
    told = {one: tuple((edge.relation, edge.target) for edge in edges if edge.source.iri == one) for one in nodes}
    table = tuple((nodes[one], told[one]) for one in nodes if told[one])
    return Network(nodes[paper], tuple(nodes.values()), edges, len(nodes), len(nodes), WIDE, height + _BELOW, table)


def _in_lines(name: str) -> tuple[str, ...]:
    return tuple(wrap(name, _LABEL, max_lines=_LABEL_LINES, placeholder="…"))


def _walk(moment: Moment, paper: str) -> tuple[dict[str, int], Sequence[tuple[str, str, str]]]:
    """Return the column of each thing that is reached, and the relations between them."""
    columns, joins = {paper: 0}, set[tuple[str, str, str]]()
    edge = [paper]
    for _ in range(_STEPS):
        reached: list[str] = []
        for one in edge:
            for name, term in BUILDS.items():
                back = [(one, other, -1) for other in moment.facts.all(one, term)]
                forth = [(other, one, 1) for other in moment.facts.subjects(term, one)]
                for subject, target, step in (*back, *forth):
                    other = target if step < 0 else subject
                    if other not in columns and len(columns) < PAPERS:
                        columns[other] = columns[one] + step
                        reached.append(other)
                    if other in columns:
                        joins.add((subject, name, target))
        edge = [one for one in reached if kind_of(moment.facts, one) == "document"]
    return columns, sorted(joins)
