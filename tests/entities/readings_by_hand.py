"""Readings made by hand for tests of identity."""

from __future__ import annotations

from kg.entities.decisions import Decision
from kg.entities.resolve import resolve_entities
from kg.model.claim import (
    BodyClaim,
    Evidence,
    MeetingClaim,
    OfficeClaim,
    OfficeStatus,
    OfficialDocumentClaim,
    PersonClaim,
    Reading,
    ThingKind,
)
from kg.model.dates import PartialDate
from kg.model.entity import Linkage
from kg.model.identifiers import ArticleId, EntityId

PLACE = Evidence(0, 1, "x", "test")


def post(person: str, role: str, body: str, on: str | None = None, status: str = "current", **more: str) -> OfficeClaim:
    """Return an office claim; since and until as written dates."""
    dates = {name: PartialDate.parse(written) for name, written in more.items()}
    as_of = PartialDate.parse(on) if on else None
    return OfficeClaim(person, role, body, OfficeStatus(status), PLACE, as_of=as_of, **dates)


def reading(
    name: str,
    *offices: OfficeClaim,
    people: tuple[PersonClaim, ...] = (),
    papers: tuple[OfficialDocumentClaim, ...] = (),
    meetings: tuple[MeetingClaim, ...] = (),
) -> Reading:
    """Return the reading of article/<name>; the people and bodies of its offices are named."""
    told = {claim.key for claim in people}
    named = tuple(PersonClaim(key, key.partition("#")[0], PLACE) for key in sorted({o.person for o in offices} - told))
    bodies = tuple(BodyClaim(body, PLACE) for body in sorted({office.body for office in offices}))
    return Reading(ArticleId(f"article/{name}"), people + named, bodies, offices, papers, meetings)


def resolve(
    *readings: Reading, decisions: tuple[Decision, ...] = (), homes: dict[str, str] | None = None, **published: str
) -> Linkage:
    """Return the linkage of readings; published and homes by article name."""
    days = {ArticleId(f"article/{name}"): PartialDate.parse(written) for name, written in published.items()}
    places = {ArticleId(f"article/{name}"): home for name, home in (homes or {}).items()}
    return resolve_entities(readings, days, decisions, homes=places)


def person(linkage: Linkage, article: str, key: str) -> EntityId:
    """Return the person of a mention."""
    return linkage.entity_of[ArticleId(f"article/{article}"), ThingKind.PERSON, key]


def same(linkage: Linkage, *mentions: tuple[str, str]) -> bool:
    """Tell whether mentions (article, key) are one person."""
    return len({person(linkage, *mention) for mention in mentions}) == 1
