"""The tenures of the offices that a change touches, and the conflicts that come or go with them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.derive.desk import Desk
from kg.derive.joined import Joined
from kg.derive.owners import career, owned, owned_by_career, places_of
from kg.entities.gather import Gathered
from kg.entities.given import GivenIds
from kg.entities.given_tenures import keep_tenure_ids
from kg.model.claim import PersonClaim, Reading, ThingKind, name_claim
from kg.model.entity import Body, Linkage, LocalKey, Office, Person
from kg.model.identifiers import EntityId, entity_id
from kg.model.tenure import Conflict, Tenure
from kg.store.derived import Derived, One
from kg.tenures.derive import derive_tenures


@dataclass(frozen=True, slots=True)
class Held:
    """The touched tenures and conflicts before and after a change."""

    before: tuple[tuple[Tenure, ...], tuple[Conflict, ...]]
    after: tuple[tuple[Tenure, ...], tuple[Conflict, ...]]


def hold(desk: Desk, joined: Joined, offices: frozenset[EntityId]) -> Held:
    """Return the tenures of offices derived anew, with all conflicts that a change may bring or take; and keep them.

    Args:
        desk: The readings.
        joined: Who is who, as far as it may have changed.
        offices: The offices whose claims, or whose holders, are others now.
    """
    derived = desk.truth.derived
    old = tuple(one for office in sorted(offices) for one in derived.tenures_in(office))
    readings, linkage = _part(desk, joined, offices)
    tenures, conflicts = derive_tenures(readings, linkage)
    given = GivenIds(tenure_of={claim: one.id for one in old for claim in one.claims})
    tenures, conflicts, _ = keep_tenure_ids(tenures, conflicts, given)
    for office in sorted(offices):
        derived.forget_tenures(office)
    derived.keep_tenures(tenures)
    people = {one.person for one in (*old, *tenures)}
    gone = _taken_conflicts(derived, joined, offices, people)
    found = owned(conflicts, tenures) + _careers(derived, people)
    derived.keep_conflicts(found)
    return Held((old, gone), (tenures, tuple(one for _, one in found)))


def _part(desk: Desk, joined: Joined, offices: frozenset[EntityId]) -> tuple[list[Reading], Linkage]:
    """Return what readings tell of these offices and of the touched official documents, and who is who in it."""
    derived = desk.truth.derived
    holding = {article for office in offices for article in derived.touching(office)}
    telling = {one.article for one in joined.gathered.papers}
    gathered = desk.gather(holding | telling)
    readings = [_trimmed(desk.reading(article), offices, joined, gathered) for article in sorted(holding | telling)]
    entity_of: dict[LocalKey, EntityId] = {**gathered.body_of, **joined.linkage.entity_of}
    for article in sorted(holding):
        entity_of |= derived.mentions_of(article)
    holders = {entity_of[one.article, ThingKind.PERSON, claim.person] for one in readings for claim in one.offices}
    people = _kept(derived, Person, holders)
    dead = {article for one in people if one.died is not None for article in derived.articles_of(one.id)}
    for article in sorted(dead - holding - telling):
        readings.append(Reading(article, people=_deaths(desk.reading(article))))
        entity_of |= derived.mentions_of(article)
    found = _kept(derived, Office, offices)
    linkage = Linkage(
        people=people,
        bodies=_kept(derived, Body, {office.body for office in found}),
        offices=found,
        entity_of=entity_of,
        body_of_claim=gathered.body_of_claim,
        judgements=joined.linkage.judgements,
    )
    return readings, linkage


def _trimmed(reading: Reading, offices: frozenset[EntityId], joined: Joined, gathered: Gathered) -> Reading:
    """Return a reading with the claims of these offices, the touched official documents and deaths alone."""
    article = reading.article
    touched = joined.linkage.entity_of
    return Reading(
        article,
        people=_deaths(reading),
        offices=tuple(
            claim
            for claim in reading.offices
            if entity_id("office", claim.role, gathered.body_of_claim[name_claim(article, claim)]) in offices
        ),
        official_documents=tuple(
            one for one in reading.official_documents if (article, ThingKind.OFFICIAL_DOCUMENT, one.key) in touched
        ),
    )


def _deaths(reading: Reading) -> tuple[PersonClaim, ...]:
    return tuple(claim for claim in reading.people if claim.died is not None)


def _kept(derived: Derived, kind: type[One], ids: Iterable[EntityId]) -> tuple[One, ...]:
    return tuple(one for key in sorted(ids) if (one := derived.thing(kind, key)) is not None)


def _taken_conflicts(
    derived: Derived, joined: Joined, offices: Iterable[EntityId], people: Iterable[EntityId]
) -> tuple[Conflict, ...]:
    """Return the conflicts that may hold no more, and forget them."""
    owners = [*offices, *map(career, people), *{*joined.before.values(), *joined.linkage.entity_of.values()}]
    return tuple(conflict for owner in sorted(owners) for conflict in derived.take_conflicts(owner))


def _careers(derived: Derived, people: Iterable[EntityId]) -> list[tuple[str, Conflict]]:
    """Return the conflicts of whole careers."""
    found = []
    for person in sorted(people):
        tenures = derived.tenures_of(person)
        offices = _kept(derived, Office, {one.office for one in tenures})
        bodies = {one.id: one for one in _kept(derived, Body, {office.body for office in offices})}
        found += owned_by_career(person, tenures, places_of(offices, bodies))
    return found
