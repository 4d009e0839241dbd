"""A person: career, meetings, official documents, people served with, articles."""

from __future__ import annotations

from dataclasses import dataclass

from kg.graph.vocabulary import FOAF, KG, ORG, SCHEMA, SKOS
from kg.query.facts import Facts
from kg.query.records import TenureRecord
from kg.vietnamese.collation import alphabetical
from kg.web.doubts import doubts_of
from kg.web.relations import relations_of, sightings
from kg.web.tenures import span_of, tenures_at
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
    tenures = tenures_at(facts, iri, by=ORG.member)
    relations = relations_of(facts, iri)
    doubts = doubts_of(facts, iri)
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
            "companions": companions(facts, iri, tenures.records),
            "sightings": sightings(facts, iri, KG.person),
            "identity": doubts.identity,
            "conflicts": doubts.conflicts,
        },
    )


def companions(facts: Facts, person: str, records: tuple[TenureRecord, ...]) -> tuple[Companion, ...]:
    """Return those who held offices in the bodies of a career, body by body, in alphabetical order."""
    bodies = dict.fromkeys(record.body for record in records)
    found: dict[tuple[str, str], Companion] = {}
    for body in bodies:
        for tenure in facts.subjects(ORG.organization, body):
            other, office = facts.one(tenure, ORG.member), facts.one(tenure, KG.office)
            if other in ("", person) or (other, office) in found:
                continue
            found[other, office] = Companion(
                other,
                facts.one(other, SKOS.prefLabel),
                body,
                facts.one(body, SKOS.prefLabel),
                office,
                facts.one(office, SKOS.prefLabel),
                tenure,
                _years(facts, tenure),
            )
            if len(found) >= _MOST_COMPANIONS:
                break
    order = {body: place for place, body in enumerate(bodies)}
    return tuple(sorted(found.values(), key=lambda one: (order[one.body], alphabetical(one.name), one.office)))


def _years(facts: Facts, tenure: str) -> tuple[str, str]:
    span = span_of(facts, tenure)
    first, last = span.start_by or span.end_from, span.end_from or span.start_by
    return (str(first.year) if first else "", str(last.year) if last else "")
