"""From what was read and who is who to tenures and the faults among them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kg.model.claim import Mode, OfficeClaim, Reading, ThingKind, name_claim
from kg.model.dates import PartialDate
from kg.model.entity import Body, Linkage, Office, Person
from kg.model.identifiers import ClaimId, EntityId
from kg.model.tenure import Conflict, Tenure
from kg.tenures.apart import document_faults, identity_faults
from kg.tenures.bounds import state_bounds
from kg.tenures.faults import fault_outside, faults_between_own, faults_of_person, faults_of_seat, faults_within, merged
from kg.tenures.holdings import Holding, holding_id, holding_of
from kg.tenures.infer import Outside, bound_outside, bound_own, bound_successions, close_acting
from kg.tenures.split import NOBODY, Sightings, split_runs
from kg.tenures.statements import Statement, read_statement

SINGLE = 1  # seats of an office that one person holds at a time


def derive_tenures(readings: Iterable[Reading], linkage: Linkage) -> tuple[tuple[Tenure, ...], tuple[Conflict, ...]]:
    """Return the tenures that the office claims of all readings support, and the faults among them.

    Both are sorted and depend on the set of readings alone. Every bound names the claims that set it; a bound that
    only the law sets (the end of a body) names none.

    Args:
        readings: Any order.
        linkage: What resolve_entities made of the same readings.
    """
    known = _Known.of(linkage)
    read = _gather(readings, known)
    conflicts: list[Conflict] = document_faults(read.official_documents) + identity_faults(linkage)
    tenures: list[Tenure] = []
    of_person: dict[EntityId, list[Holding]] = defaultdict(list)
    for office in sorted(read.statements):
        holdings = _hold(office, read.statements[office], known, read.deaths)
        conflicts += _office_faults(holdings, known, read.deaths)
        tenures += [holding.tenure() for holding in holdings]
        if known.is_placed_seat(office):
            for holding in holdings:
                if holding.mode is Mode.FULL:
                    of_person[holding.person].append(holding)
    for person in sorted(of_person):
        places = [known.place(holding.office) for holding in of_person[person]]
        conflicts += faults_of_person(of_person[person], places)
    return tuple(sorted(tenures, key=lambda tenure: tenure.id)), merged(conflicts)


def career_faults(tenures: Iterable[Tenure], place_of: Mapping[EntityId, str]) -> tuple[Conflict, ...]:
    """Return the faults among the tenures of one person: single seats of two provinces held at once.

    Args:
        tenures: All tenures of the person.
        place_of: The province of each single-seat office that has one.
    """
    held = [holding_of(one) for one in tenures if one.mode is Mode.FULL and one.office in place_of]
    return merged(faults_of_person(held, [place_of[holding.office] for holding in held]))


Statements = dict[EntityId, dict[tuple[EntityId, Mode], list[Statement]]]
"""Statements by office, then by person and mode."""


@dataclass(slots=True)
class _Read:
    """What the readings hold of offices, deaths and official documents, by entity."""

    statements: Statements = field(default_factory=dict)
    deaths: dict[EntityId, tuple[ClaimId, ...]] = field(default_factory=dict)
    official_documents: dict[EntityId, list[tuple[PartialDate, str]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Known:
    """The linkage, arranged for look-up."""

    linkage: Linkage
    people: Mapping[EntityId, Person]
    bodies: Mapping[EntityId, Body]
    offices: Mapping[EntityId, Office]
    office_of: Mapping[tuple[str, EntityId], EntityId]

    @classmethod
    def of(cls, linkage: Linkage) -> _Known:
        return cls(
            linkage,
            {person.id: person for person in linkage.people},
            {body.id: body for body in linkage.bodies},
            {office.id: office for office in linkage.offices},
            {(office.role, office.body): office.id for office in linkage.offices},
        )

    def body(self, office: EntityId) -> Body:
        return self.bodies[self.offices[office].body]

    def place(self, office: EntityId) -> str:
        return self.body(office).province

    def is_single(self, office: EntityId) -> bool:
        return self.offices[office].seats == SINGLE

    def is_placed_seat(self, office: EntityId) -> bool:
        return self.is_single(office) and bool(self.place(office))

    def outside(self, office: EntityId, person: EntityId, died_claims: tuple[ClaimId, ...]) -> Outside:
        body = self.body(office)
        died = self.people[person].died if person in self.people else None
        return Outside(body.valid_to, died, died_claims)


def _gather(readings: Iterable[Reading], known: _Known) -> _Read:
    read = _Read()
    entity_of, body_of_claim = known.linkage.entity_of, known.linkage.body_of_claim
    for reading in readings:
        article = reading.article
        for claim in reading.offices:
            person = entity_of[(article, ThingKind.PERSON, claim.person)]
            claim_id = name_claim(article, claim)
            body = body_of_claim.get(claim_id) or entity_of[(article, ThingKind.BODY, claim.body)]
            _add(read, known.office_of[(claim.role, body)], person, claim, read_statement(claim, claim_id, article))
        for told in reading.people:
            if told.died is not None:
                person = entity_of[(article, ThingKind.PERSON, told.key)]
                claims = {*read.deaths.get(person, ()), name_claim(article, told)}
                read.deaths[person] = tuple(sorted(claims))
        for paper in reading.official_documents:
            if paper.date is not None:
                key = entity_of[(article, ThingKind.OFFICIAL_DOCUMENT, paper.key)]
                read.official_documents.setdefault(key, []).append((paper.date, article))
    return read


def _add(read: _Read, office: EntityId, person: EntityId, claim: OfficeClaim, statement: Statement) -> None:
    read.statements.setdefault(office, {}).setdefault((person, claim.mode), []).append(statement)


def _hold(
    office: EntityId,
    groups: Mapping[tuple[EntityId, Mode], Sequence[Statement]],
    known: _Known,
    deaths: Mapping[EntityId, tuple[ClaimId, ...]],
) -> list[Holding]:
    """Return the holdings of one office, bounded by their own claims, by each other and from outside."""
    single = known.is_single(office)
    sightings = _sightings(groups) if single else NOBODY
    full: list[Holding] = []
    acting: list[Holding] = []
    for person, mode in sorted(groups):
        holder = person if mode is Mode.FULL else ""  # an acting spell is cut by any full holder, its own too
        runs = split_runs(groups[person, mode], holder=holder, sightings=sightings)
        own = [
            Holding(holding_id(person, office, mode, nth), person, office, mode, run, state_bounds(run.statements))
            for nth, run in enumerate(runs)
        ]
        (full if mode is Mode.FULL else acting).extend(bound_own(own))
    if single:
        full, acting = bound_successions(full), close_acting(acting, full)
    return [
        bound_outside(holding, known.outside(office, holding.person, deaths.get(holding.person, ())))
        for holding in (*full, *acting)
    ]


def _sightings(groups: Mapping[tuple[EntityId, Mode], Sequence[Statement]]) -> Sightings:
    return Sightings.of(
        [
            (said.first, said.last, person)
            for (person, mode), statements in groups.items()
            if mode is Mode.FULL
            for said in statements
            if said.first is not None and said.last is not None
        ]
    )


def _office_faults(
    holdings: Sequence[Holding], known: _Known, deaths: Mapping[EntityId, tuple[ClaimId, ...]]
) -> Iterator[Conflict]:
    """Yield the faults of one office's holdings."""
    own: dict[tuple[EntityId, Mode], list[Holding]] = defaultdict(list)
    for holding in holdings:
        yield from faults_within(holding)
        own[holding.person, holding.mode].append(holding)
        outside = known.outside(holding.office, holding.person, deaths.get(holding.person, ()))
        if outside.body_to is not None:
            yield from fault_outside(holding, outside.body_to, "the end of the body")
        if outside.died is not None:
            yield from fault_outside(holding, outside.died, "the death of the holder")
    for person_holdings in own.values():
        yield from faults_between_own(person_holdings)
    if holdings and known.is_single(holdings[0].office):
        yield from faults_of_seat([holding for holding in holdings if holding.mode is Mode.FULL])
