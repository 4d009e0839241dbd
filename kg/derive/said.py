"""The tenures of all offices, derived a lot of offices at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from kg.derive.bound import Groups
from kg.derive.owners import owned
from kg.derive.work import Known, Work, lots_of
from kg.entities.given import GivenIds
from kg.entities.given_tenures import keep_tenure_ids
from kg.graph.build import tenure_lines
from kg.model.claim import OfficeClaim, PersonClaim, Reading, ThingKind
from kg.model.entity import Linkage, LocalKey, Person
from kg.model.identifiers import ArticleId, EntityId
from kg.store.anew import Said
from kg.store.codec import row_reader
from kg.tenures.derive import derive_tenures

_read_office, _read_person = row_reader(OfficeClaim), row_reader(PersonClaim)


def hold_lots(work: Work, known: Known) -> Iterator[bytes]:
    """Keep and yield all tenures, under ids once given out, and the conflicts of their offices."""
    work.anew.keep_former()
    groups = Groups()
    for offices in work.anew.offices_once_one():
        groups.bind(offices)
    work.anew.bind(groups.others())
    for lot in lots_of(work.anew.said()):
        tenures, conflicts = derive_tenures(*_part(work, known, lot))
        given = GivenIds(tenure_of={row.claim: row.was for row in lot if row.was is not None})
        tenures, conflicts, _ = keep_tenure_ids(tenures, conflicts, given)
        found = owned(conflicts, tenures)
        work.derived.keep_tenures(tenures)
        work.derived.keep_conflicts(found)
        yield from tenure_lines(tenures, [one for _, one in found], known.offices, base=work.base)


def _part(work: Work, known: Known, lot: Sequence[Said]) -> tuple[list[Reading], Linkage]:
    """Return what readings say of these offices, and of the deaths of those who held them; and who is who in it."""
    claims: dict[ArticleId, list[OfficeClaim]] = defaultdict(list)
    entity_of: dict[LocalKey, EntityId] = {}
    body_of_claim: dict[str, EntityId] = {}
    for row in lot:
        claim = _read_office(row.value)
        claims[row.article].append(claim)
        entity_of[row.article, ThingKind.PERSON, claim.person] = row.person
        body_of_claim[row.claim] = known.offices[row.office].body
    readings = [Reading(article, offices=tuple(claims[article])) for article in sorted(claims)]
    dead = []
    for person in sorted({row.person for row in lot}):
        for article, value in work.anew.deaths_of(person):
            told = _read_person(value)
            readings.append(Reading(article, people=(told,)))
            entity_of[article, ThingKind.PERSON, told.key] = person
            dead.append(person)
    offices = {key: known.offices[key] for key in sorted({row.office for row in lot})}
    linkage = Linkage(
        people=tuple(_people(work, dead)),
        bodies=tuple(known.bodies[key] for key in sorted({office.body for office in offices.values()})),
        offices=tuple(offices.values()),
        entity_of=entity_of,
        body_of_claim=body_of_claim,
    )
    return readings, linkage


def _people(work: Work, ids: Iterable[EntityId]) -> Iterator[Person]:
    return (one for key in sorted(set(ids)) if (one := work.derived.thing(Person, key)) is not None)
