"""An office and its succession; a tenure with its four bounds."""

from __future__ import annotations

from kg.graph.vocabulary import KG, ORG, SKOS
from kg.model.tenure import Certainty
from kg.query.facts import Facts
from kg.query.holders import on_day
from kg.query.who import HeldTenure, nearest
from kg.web.doubts import conflicts_of
from kg.web.relations import name_of
from kg.web.tenures import tenures_at, whole_record
from kg.web.timeline import draw
from kg.web.visit import Page, Visit

CLASS = ORG.Post
TENURE_CLASS = KG.Tenure


def office_page(visit: Visit) -> Page:
    """Return the page of the office asked for, with the answer for a day where one is asked."""
    facts, iri = visit.facts, visit.iri
    tenures = tenures_at(visit.moment, iri, by="office")
    records = tenures.records
    single = facts.one(iri, KG.seats) == "1"
    day = visit.day()
    held = on_day(records, day, is_single_seat=single) if day else ()
    return Page(
        "office.html",
        {
            "iri": iri,
            "name": facts.one(iri, SKOS.prefLabel),
            "body": facts.one(iri, ORG.postIn),
            "body_name": name_of(facts, facts.one(iri, ORG.postIn)),
            "is_single": single,
            "tenures": tenures,
            "timeline": draw(records, tenures.days, is_single_seat=single),
            "day": day,
            "latest": tenures.latest,
            "held": held,
            "nearest": nearest(records, day) if day and not _is_sure(held) else (),
            "before": _through(facts, iri, back=True),
            "after": _through(facts, iri, back=False),
            "conflicts": conflicts_of(visit.moment.index, (iri, *(record.tenure for record in records))),
        },
    )


def _is_sure(held: tuple[HeldTenure, ...]) -> bool:
    return any(one.answer in (Certainty.CERTAIN, Certainty.POSSIBLE) for one in held)


def _through(facts: Facts, office: str, *, back: bool) -> list[tuple[str, str]]:
    """Return the offices of the same role in the bodies that this one's body came from, or went into."""
    body, role = facts.one(office, ORG.postIn), facts.one(office, ORG.role)
    changes = facts.all(body, ORG.resultedFrom if back else ORG.changedBy)
    side = ORG.originalOrganization if back else ORG.resultingOrganization
    found = {
        other
        for change in changes
        for version in facts.all(change, side)
        for other in facts.subjects(ORG.postIn, version)
        if facts.one(other, ORG.role) == role
    }
    return [(other, name_of(facts, other)) for other in sorted(found - {office})]


def tenure_page(visit: Visit) -> Page:
    """Return the page of the tenure asked for: each bound with the sentences that set it."""
    record = whole_record(visit.moment, visit.iri)
    return Page(
        "tenure.html",
        {
            "iri": visit.iri,
            "name": f"{record.person_name}: {record.office_name}",
            "record": record,
            "timeline": draw((record,), {record.tenure: tuple(proof.as_of for proof in record.proofs)}),
            "conflicts": conflicts_of(visit.moment.index, (visit.iri,)),
        },
    )
