"""Text and mentions → Reading: the join of all readers of claims."""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims.context import Context
from kg.claims.home import complete_bodies
from kg.claims.offices import Offices, level_kept, read_offices
from kg.claims.reference import People
from kg.claims.scene import BodyAt, PersonAt
from kg.model.claim import BodyClaim, OfficeStatus, PersonClaim, Reading
from kg.model.mention import Mention, MentionKind
from kg.model.text import Text


def extract_claims(text: Text, mentions: Sequence[Mention]) -> Reading:
    """Return what an article says: people, bodies, offices, official documents, meetings and relations."""
    completed = complete_bodies(text, mentions)
    people = People(text, completed)
    context = Context(text)
    offices = read_offices(text, completed, people, context)
    used = frozenset(claim.body for claim in offices.claims)
    return Reading(
        text.article.id,
        people=_people(text, people),
        bodies=_bodies(text, completed, used),
        offices=offices.claims,
        issues=offices.issues,
    )


def people_at(people: People, mentions: Sequence[Mention], offices: Offices) -> list[PersonAt]:
    """Return every place where a person is named or meant by a title, for the readers of relations."""
    found = []
    for mention in mentions:
        if mention.kind is MentionKind.PERSON and (key := people.key_of(mention)) is not None:
            found.append(PersonAt(mention.start, mention.end, key))
    holders = _holders(offices)
    for reference in offices.references:
        keys = holders.get((reference.role, reference.body), set())
        if len(keys) == 1:
            found.append(PersonAt(reference.start, reference.end, next(iter(keys)), reference.body))
    return found


def bodies_at(mentions: Sequence[Mention]) -> list[BodyAt]:
    """Return every named body with its place."""
    return [
        BodyAt(m.start, m.end, m.name)
        for m in mentions
        if m.kind is MentionKind.BODY and m.name is not None and not m.generic
    ]


def _holders(offices: Offices) -> dict[tuple[str, str], set[str]]:
    holders: dict[tuple[str, str], set[str]] = {}
    for claim in offices.claims:
        if claim.status not in (OfficeStatus.FORMER, OfficeStatus.ENDED):
            holders.setdefault((claim.role, claim.body), set()).add(claim.person)
    return holders


def _people(text: Text, people: People) -> tuple[PersonClaim, ...]:
    first: dict[str, Mention] = {}
    for mention in people.named:
        first.setdefault(people.key_of(mention) or "", mention)
    return tuple(
        PersonClaim(key, mention.name or "", text.evidence(mention.start, mention.end, "person.name"))
        for key, mention in first.items()
    )


def _bodies(text: Text, mentions: Sequence[Mention], used: frozenset[str]) -> tuple[BodyClaim, ...]:
    first: dict[str, Mention] = {}
    for mention in mentions:
        if mention.kind is MentionKind.BODY and level_kept(mention, used):
            first.setdefault(mention.name or "", mention)
    return tuple(
        BodyClaim(name, text.evidence(mention.start, mention.end, "body.name")) for name, mention in first.items()
    )
