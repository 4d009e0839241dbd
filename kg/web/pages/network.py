"""Whom a person served or met with: a picture around one person, and the same as a table."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass

from starlette.responses import PlainTextResponse, Response

from kg.graph.vocabulary import FOAF, KG, ORG
from kg.query.facts import Facts
from kg.vietnamese.collation import alphabetical
from kg.web.pages.things import missing_page
from kg.web.relations import kind_of, name_of
from kg.web.visit import Page, Visit

_MOST = 24  # people around the centre: more cannot be read
_WIDE, _HIGH = 1000, 640
_INNER = 150  # radius of the circle of bodies and meetings
_OUTER = (270, 280)  # half the width and height of the ring of people
_MET = (KG.chaired, KG.spokeAt, KG.attended)


@dataclass(frozen=True, slots=True)
class Link:
    """A body or meeting that joins people: its number in the picture, its name, and where it stands."""

    iri: str
    name: str
    kind: str
    number: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Somebody around the centre, joined by links (their IRIs), and where they stand."""

    iri: str
    name: str
    through: tuple[str, ...]
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Network:
    """The picture: links by their IRI, the people, and how many people there are in all."""

    links: dict[str, Link]
    people: tuple[Neighbour, ...]
    total: int


def network_page(visit: Visit) -> Page:
    """Return the network around the person asked for."""
    person = visit.query.get("person", "")
    if not _is_person(visit.facts, person):
        return missing_page(visit)
    values = {"iri": person, "name": name_of(visit.facts, person), "network": network(visit.facts, person)}
    return Page("network.html", {**values, "width": _WIDE, "height": _HIGH})


def network_csv(visit: Visit) -> Response:
    """Return the network around the person asked for as CSV: person, name, and through what."""
    person = visit.query.get("person", "")
    if not _is_person(visit.facts, person):
        return PlainTextResponse("there is no such person\n", 404)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("person", "name", "through", "through_name", "kind"))
    for other, through in sorted(_shared(visit.facts, person).items()):
        for one in sorted(through):
            kind = kind_of(visit.facts, one)
            writer.writerow((other, name_of(visit.facts, other), one, name_of(visit.facts, one), kind))
    return Response(out.getvalue(), media_type="text/csv; charset=utf-8")


def _is_person(facts: Facts, iri: str) -> bool:
    try:
        return bool(iri) and FOAF.Person in facts.classes(iri)
    except ValueError:
        return False


def network(facts: Facts, person: str) -> Network:
    """Return the people who held offices in the same bodies or met in the same meetings, most shared first."""
    shared = _shared(facts, person)
    order = sorted(shared, key=lambda one: (-len(shared[one]), alphabetical(name_of(facts, one)), one))
    shown = order[:_MOST]
    by_link = sorted(shown, key=lambda one: (min(shared[one]), alphabetical(name_of(facts, one)), one))
    places = {one: _on_ring(number, len(by_link)) for number, one in enumerate(by_link)}
    links = _around(shared, shown, places)
    turn = 2 * math.pi / max(1, len(links))
    placed = {
        link: Link(link, name_of(facts, link), kind_of(facts, link), number + 1, *_on_circle(number * turn))
        for number, link in enumerate(links)
    }
    people = (Neighbour(one, name_of(facts, one), tuple(sorted(shared[one])), *places[one]) for one in shown)
    return Network(placed, tuple(people), len(order))


def _around(shared: dict[str, set[str]], shown: list[str], places: dict[str, tuple[float, float]]) -> list[str]:
    """Return the links of the people shown in the order in which they stand around the centre, from the top."""
    found: dict[str, list[tuple[float, float]]] = {}
    for one in shown:
        for link in shared[one]:
            found.setdefault(link, []).append(places[one])
    return sorted(found, key=lambda link: (_angle(found[link]), link))


def _angle(places: list[tuple[float, float]]) -> float:
    x = sum(place[0] - _WIDE / 2 for place in places)
    y = sum(place[1] - _HIGH / 2 for place in places)
    return round(math.atan2(x, -y) % (2 * math.pi), 3)


def _on_ring(number: int, count: int) -> tuple[float, float]:
    """Return where a person stands: down the right side, then up the left, at even heights so that names have room."""
    right = (count + 1) // 2
    is_right = number < right
    step, side = (number, right) if is_right else (count - 1 - number, count - right)
    height = (2 * step + 1) / side - 1
    reach = _OUTER[0] * (0.45 + 0.55 * math.sqrt(1 - height * height))
    return round(_WIDE / 2 + (reach if is_right else -reach), 1), round(_HIGH / 2 + _OUTER[1] * height, 1)


def _on_circle(angle: float) -> tuple[float, float]:
    x, y = _WIDE / 2 + 0.9 * _INNER * math.sin(angle), _HIGH / 2 - _INNER * math.cos(angle)
    return round(x, 1), round(y, 1)


def _shared(facts: Facts, person: str) -> dict[str, set[str]]:
    """Return, by person, the bodies and meetings that they share with the centre."""
    shared: dict[str, set[str]] = {}
    for body in {facts.one(tenure, ORG.organization) for tenure in facts.subjects(ORG.member, person)} - {""}:
        for tenure in facts.subjects(ORG.organization, body):
            shared.setdefault(facts.one(tenure, ORG.member), set()).add(body)
    for meeting in {meeting for term in _MET for meeting in facts.all(person, term)}:
        for term in _MET:
            for other in facts.subjects(term, meeting):
                shared.setdefault(other, set()).add(meeting)
    return {other: through for other, through in shared.items() if other not in ("", person)}
