"""Persons, bodies, offices, official documents and meetings as RDF: what many articles speak of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.graph.lines import Iris, Triple, text, triples, typed, whole, written
from kg.graph.vocabulary import DCTERMS, ELI, FOAF, KG, ORG, SCHEMA, SKOS
from kg.model.dates import PartialDate
from kg.model.entity import Body, Judgement, Linkage, Meeting, Office, OfficialDocument, Person
from kg.model.identifiers import EntityId, digest


def thing_triples(iris: Iris, linkage: Linkage) -> Iterator[list[Triple]]:
    """Yield the facts of each entity, in the order of the linkage."""
    roles = {office.role for office in linkage.offices}
    places = {body.province for body in linkage.bodies if body.province}
    kinds = {body.kind for body in linkage.bodies if body.kind}
    yield [fact for role in sorted(roles) for fact in role_triples(iris, role)]
    yield [fact for place in sorted(places) for fact in _place(iris, place)]
    yield [fact for kind in sorted(kinds) for fact in _kind(iris, kind)]
    yield from (_person(iris, person) for person in linkage.people)
    yield from (_body(iris, body) for body in linkage.bodies)
    yield from (_office(iris, office) for office in linkage.offices)
    yield from (_official_document(iris, paper) for paper in linkage.official_documents)
    yield from (_meeting(iris, meeting) for meeting in linkage.meetings)
    yield from (_judgement(iris, linkage, judgement) for judgement in linkage.judgements)


def role_triples(iris: Iris, role: str) -> list[Triple]:
    """Return a role as a resource of its own, labelled "Bí thư"@vi."""
    subject = iris.named("role", role)
    return [*typed(subject, ORG.Role), (subject, SKOS.prefLabel, text(role, language="vi"))]


def replaced_triples(iris: Iris, replaced: Mapping[EntityId, EntityId]) -> list[Triple]:
    """Return which IRI stands for one that was given out before."""
    return [(iris.of(old), DCTERMS.isReplacedBy, iris.of(new)) for old, new in sorted(replaced.items())]


def _place(iris: Iris, place: str) -> list[Triple]:
    subject = iris.named("place", place)
    return [*typed(subject, SCHEMA.AdministrativeArea), (subject, SKOS.prefLabel, text(place, language="vi"))]


def _kind(iris: Iris, kind: str) -> list[Triple]:
    subject = iris.coded("body-kind", kind)
    return [*typed(subject, SKOS.Concept), (subject, SKOS.notation, text(kind))]


def _person(iris: Iris, person: Person) -> list[Triple]:
    subject = iris.of(person.id)
    return [
        *typed(subject, FOAF.Person, SCHEMA.Person),
        *triples(
            subject,
            (SKOS.prefLabel, text(person.name, language="vi")),
            *((SKOS.altLabel, text(alias, language="vi")) for alias in person.aliases),
            (SCHEMA.birthDate, None if person.birth_year is None else written(PartialDate(person.birth_year))),
            (SCHEMA.deathDate, _date(person.died)),
        ),
    ]


def _body(iris: Iris, body: Body) -> list[Triple]:
    subject = iris.of(body.id)
    facts = [
        *typed(subject, ORG.FormalOrganization),
        *triples(
            subject,
            (SKOS.prefLabel, text(body.name, language="vi")),
            (ORG.classification, iris.coded("body-kind", body.kind) if body.kind else None),
            (DCTERMS.spatial, iris.named("place", body.province) if body.province else None),
            (KG.version, text(body.version) if body.version else None),
            (KG.validFrom, _date(body.valid_from)),
            (KG.validTo, _date(body.valid_to)),
            (ORG.subOrganizationOf, _iri(iris, body.parent)),
            (SKOS.closeMatch, _iri(iris, body.twin)),
        ),
    ]
    for successor in body.successors:
        change = iris.of(f"change/{digest(body.id, successor)}")
        facts += typed(change, ORG.ChangeEvent)
        facts += triples(
            change,
            (ORG.originalOrganization, subject),
            (ORG.resultingOrganization, iris.of(successor)),
            (KG.date, _date(body.valid_to)),
        )
        facts += [(subject, ORG.changedBy, change), (iris.of(successor), ORG.resultedFrom, change)]
    return facts


def _office(iris: Iris, office: Office) -> list[Triple]:
    subject = iris.of(office.id)
    return [
        *typed(subject, ORG.Post),
        *triples(
            subject,
            (SKOS.prefLabel, text(office.name, language="vi")),
            (ORG.postIn, iris.of(office.body)),
            (ORG.role, iris.named("role", office.role)),
            (KG.seats, None if office.seats is None else whole(office.seats)),
        ),
    ]


def _official_document(iris: Iris, paper: OfficialDocument) -> list[Triple]:
    subject = iris.of(paper.id)
    label = paper.name or " ".join(part for part in (paper.type, "số", paper.number) if part)
    return [
        *typed(subject, ELI.LegalResource, SCHEMA.Legislation),
        *triples(
            subject,
            (SKOS.prefLabel, text(label, language="vi")),
            (SCHEMA.legislationType, text(paper.type, language="vi")),
            (SCHEMA.legislationIdentifier, None if paper.number is None else text(paper.number)),
            (KG.numberingPeriod, None if paper.period is None else text(paper.period)),
            (SCHEMA.legislationPassedBy, _iri(iris, paper.issuer)),
            (SCHEMA.legislationDate, _date(paper.date)),
            (KG.status, text("planned") if paper.planned else None),
        ),
    ]


def _meeting(iris: Iris, meeting: Meeting) -> list[Triple]:
    subject = iris.of(meeting.id)
    return [
        *typed(subject, SCHEMA.Event, KG.Meeting),
        *triples(
            subject,
            (SKOS.prefLabel, text(meeting.name, language="vi")),
            (SCHEMA.startDate, _date(meeting.date)),
            (SCHEMA.endDate, _date(meeting.end_date)),
            (SCHEMA.organizer, _iri(iris, meeting.organiser)),
            (KG.ordinal, None if meeting.ordinal is None else whole(meeting.ordinal)),
            (KG.inTerm, None if meeting.term is None else text(meeting.term, language="vi")),
        ),
    ]


def _judgement(iris: Iris, linkage: Linkage, judgement: Judgement) -> list[Triple]:
    left, right = linkage.entity_of.get(judgement.left), linkage.entity_of.get(judgement.right)
    if left is None or right is None:
        return []
    sides = [str(part) for side in (judgement.left, judgement.right) for part in side]
    subject = iris.of(f"judgement/{digest(*sides)}")
    return [
        *typed(subject, KG.Judgement),
        *triples(
            subject,
            (KG.left, iris.of(left)),
            (KG.right, iris.of(right)),
            *((DCTERMS.source, iris.of(side[0])) for side in (judgement.left, judgement.right)),
            (KG.verdict, text(judgement.verdict)),
            (KG.score, f'"{judgement.score:.4f}"'),
            *((KG.reason, text(reason)) for reason in judgement.reasons),
            (KG.decidedBy, text(judgement.by)),
        ),
    ]


def _date(date: PartialDate | None) -> str | None:
    return None if date is None else written(date)


def _iri(iris: Iris, entity: EntityId | None) -> str | None:
    return None if entity is None else iris.of(entity)
