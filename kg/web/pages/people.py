"""A person: career, meetings, official documents, people served with, articles."""

from __future__ import annotations

from dataclasses import dataclass

from kg.graph.vocabulary import FOAF, SCHEMA, SKOS
from kg.query.records import TenureRecord
from kg.vietnamese.collation import alphabetical
from kg.web.doubts import conflicts_of, judgements_of
from kg.web.held import Held, held_of
from kg.web.proofs import naming
from kg.web.relations import relations_of
from kg.web.site import Moment
from kg.web.tenures import tenures_at
from kg.web.timeline import draw
from kg.web.visit import Page, Visit

_MOST_COMPANIONS = 60
CLASS = FOAF.Person


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody who held an office in the same body, and in which."""

    person: str
    name: str
    body: str
    body_name: str
    office: str
    office_name: str
    tenure: str
    years: tuple[str, str]


def person_page(visit: Visit) -> Page:
    """Return the page of the person asked for."""
    facts, iri = visit.facts, visit.iri
    tenures = tenures_at(visit.moment, iri, by="person")
    relations = relations_of(visit.moment, iri)
    return Page(
        "person.html",
        {
            "iri": iri,
            "name": facts.one(iri, SKOS.prefLabel),
            "aliases": facts.all(iri, SKOS.altLabel),
            "born": facts.one(iri, SCHEMA.birthDate),
            "died": facts.one(iri, SCHEMA.deathDate),
            "tenures": tenures,
            "timeline": draw(tenures.records, tenures.days),
            "meetings": [one for one in relations if one.term in ("chaired", "spokeAt", "attended")],
            "others": [one for one in relations if one.term not in ("chaired", "spokeAt", "attended")],
            "companions": companions(visit.moment, iri, tenures.records),
            "sightings": naming(visit.moment.index, iri),
            "identity": judgements_of(visit.moment.index, iri),
            "conflicts": conflicts_of(visit.moment.index, (iri,)),
        },
    )


def companions(moment: Moment, person: str, records: tuple[TenureRecord, ...]) -> tuple[Companion, ...]:
    """Return those who held offices in the bodies of a career, body by body, in alphabetical order."""
    bodies = dict.fromkeys(record.body for record in records)
    order = {body: place for place, body in enumerate(bodies)}
    found: dict[tuple[str, str], Companion] = {}
    for held in sorted(held_of(moment.index, "body", tuple(bodies)), key=lambda one: (order[one.body], one.tenure)):
        if held.person != person:
            found.setdefault((held.person, held.office), _companion(held))
        if len(found) >= _MOST_COMPANIONS:
            break
    return tuple(sorted(found.values(), key=lambda one: (order[one.body], alphabetical(one.name), one.office)))


def _companion(held: Held) -> Companion:
    first, last = held.span.start_by or held.span.end_from, held.span.end_from or held.span.start_by
    years = (str(first.year) if first else "", str(last.year) if last else "")
    return Companion(
        held.person, held.person_name, held.body, held.body_name, held.office, held.office_name, held.tenure, years
    )
