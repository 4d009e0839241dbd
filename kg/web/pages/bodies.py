"""A body and a place: what is below and above, and who leads it on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kg.graph.vocabulary import DCTERMS, KG, ORG, SCHEMA, SKOS
from kg.vietnamese.collation import alphabetical
from kg.web.held import held_of, last_day
from kg.web.proofs import naming
from kg.web.relations import name_of, names_of, relations_of
from kg.web.site import Moment
from kg.web.tenures import bodies_in, by_body, leadership
from kg.web.visit import Page, Visit

CLASS = ORG.FormalOrganization
PLACE_CLASS = SCHEMA.AdministrativeArea
_MOST = 200  # names in one list of a page


@dataclass(frozen=True, slots=True)
class Named:
    """A thing with its name and day, for lists."""

    iri: str
    name: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A change of bodies: which became which, and when."""

    day: str
    before: tuple[Named, ...]
    after: tuple[Named, ...]


def body_page(visit: Visit) -> Page:
    """Return the page of the body asked for."""
    facts, iri = visit.facts, visit.iri
    relations = relations_of(visit.moment, iri)
    return Page(
        "body.html",
        {
            "iri": iri,
            "name": facts.one(iri, SKOS.prefLabel),
            "aliases": facts.all(iri, SKOS.altLabel),
            "version": facts.one(iri, KG.version),
            "valid": (facts.one(iri, KG.validFrom), facts.one(iri, KG.validTo)),
            "places": _named(visit.moment, facts.all(iri, DCTERMS.spatial)),
            "parents": _named(visit.moment, facts.all(iri, ORG.subOrganizationOf)),
            "children": _named(visit.moment, facts.subjects(ORG.subOrganizationOf, iri)),
            "twins": _named(
                visit.moment, tuple({*facts.all(iri, SKOS.closeMatch), *facts.subjects(SKOS.closeMatch, iri)})
            ),
            "changes": _changes(visit.moment, iri),
            "offices": _named(visit.moment, facts.subjects(ORG.postIn, iri)),
            "documents": _dated(visit.moment, facts.subjects(SCHEMA.legislationPassedBy, iri)),
            "meetings": _dated(visit.moment, facts.subjects(SCHEMA.organizer, iri)),
            "relations": relations,
            "sightings": naming(visit.moment.index, iri),
            **_led(visit, (iri,)),
        },
    )


def place_page(visit: Visit) -> Page:
    """Return the page of the place asked for: its bodies and who leads them on a day."""
    facts, iri = visit.facts, visit.iri
    bodies = bodies_in(visit.moment, iri)
    named = [Named(body, name) for body, name in bodies.items()][:_MOST]
    return Page(
        "place.html",
        {"iri": iri, "name": name_of(facts, iri), "bodies": named, **_led(visit, tuple(bodies))},
    )


def _led(visit: Visit, bodies: tuple[str, ...]) -> dict[str, object]:
    """Return who leads bodies on the day asked for, else on the last day anybody is seen in them."""
    held = held_of(visit.moment.index, "body", bodies)
    latest = last_day(held)
    day = visit.day() or latest
    return {
        "day": day,
        "latest": latest,
        "groups": by_body(leadership(visit.moment, held, day)) if day else [],
        "span": _span(day),
    }


def _span(day: date | None) -> tuple[str, str]:
    """Return the first and last day of the slider: the years around the day."""
    year = day.year if day else 2000
    return (f"{max(1945, year - 12)}-01-01", f"{min(2100, year + 6)}-12-31")


def _named(moment: Moment, iris: tuple[str, ...]) -> list[Named]:
    named = [Named(iri, name) for iri, name in names_of(moment, iris[:_MOST]).items()]
    return sorted(named, key=lambda one: (alphabetical(one.name), one.iri))


def _dated(moment: Moment, iris: tuple[str, ...]) -> list[Named]:
    labels = moment.index.named(iris)
    dated = [Named(iri, label.name, label.day) for iri, label in labels.items()]
    dated = sorted(dated, key=lambda one: (alphabetical(one.name), one.iri))
    return sorted(dated, key=lambda one: one.day, reverse=True)[:_MOST]


def _changes(moment: Moment, iri: str) -> list[Change]:
    facts = moment.facts
    changes = sorted({*facts.all(iri, ORG.changedBy), *facts.all(iri, ORG.resultedFrom)})
    found = (
        Change(
            facts.one(change, KG.date),
            tuple(_named(moment, facts.all(change, ORG.originalOrganization))),
            tuple(_named(moment, facts.all(change, ORG.resultingOrganization))),
        )
        for change in changes
    )
    return sorted(found, key=lambda change: change.day)
