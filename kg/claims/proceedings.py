"""Official documents, meetings and relations of one article: the join of their readers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.claims.documents.adoptions import adoption_days, collective_names
from kg.claims.documents.links import DocumentLinks
from kg.claims.documents.lists import listed_relations
from kg.claims.documents.numbers import find_numbers
from kg.claims.documents.read import OfficialDocuments, read_official_documents
from kg.claims.documents.turns import turned_relations
from kg.claims.meetings.found import Meetings
from kg.claims.meetings.gatherings import find_gatherings
from kg.claims.meetings.names import Gathering
from kg.claims.meetings.organisers import organisers_before
from kg.claims.meetings.participants import read_participants
from kg.claims.meetings.read import read_meetings
from kg.claims.part_of import parts_told
from kg.claims.scene import Scene
from kg.claims.spans import Spans
from kg.model.article import PassageKind
from kg.model.claim import (
    BodyClaim,
    MeetingClaim,
    OfficialDocumentClaim,
    Predicate,
    Ref,
    RelationClaim,
    ThingKind,
)
from kg.model.issue import Issue
from kg.steps import Steps, finished

_PICTURES = re.compile("[Ảả]nh")


@dataclass(frozen=True, slots=True)
class Proceedings:
    """What an article says of official documents and meetings.

    Args:
        official_documents: Sorted by place.
        meetings: Sorted by place.
        relations: Sorted by place, each once.
        bodies: Issuers and organisers that no passage names but a code or a congress tells of.
        issues: Numbers of unknown type, sessions of unknown owner.
    """

    official_documents: tuple[OfficialDocumentClaim, ...] = ()
    meetings: tuple[MeetingClaim, ...] = ()
    relations: tuple[RelationClaim, ...] = ()
    bodies: tuple[BodyClaim, ...] = ()
    issues: tuple[Issue, ...] = ()


def read_proceedings(scene: Scene) -> Proceedings:
    """Return the official documents and meetings of an article and who did what with them."""
    return finished(reading_proceedings(scene))


def reading_proceedings(scene: Scene) -> Steps[Proceedings]:
    """Read in steps the official documents and meetings of an article and who did what with them."""
    wrote = tuple(_authors(scene))
    gatherings = find_gatherings(scene)
    documents = read_official_documents(scene, gatherings)
    yield "documents"
    cited = frozenset(at.meeting_start for at in documents.places if at.start <= at.meeting_start < at.end)
    meetings = read_meetings(scene, gatherings, cited)
    yield "meetings"
    links = (*DocumentLinks(scene, documents, meetings).read(), *listed_relations(scene, documents, meetings))
    collective = collective_names(documents.claims, links)
    turned = tuple(turned_relations(scene, documents, meetings))
    dated = adoption_days(scene, documents, meetings, (*links, *turned))
    claims = tuple(claim for claim in dated if claim.key not in collective)
    people = (*wrote, *_organisers(scene, meetings), *read_participants(scene, meetings))
    told = (link for link in (*links, *turned) if not {link.subject.key, link.object.key} & collective)
    relations = _once((*people, *told, *parts_told(scene)))
    return Proceedings(
        claims,
        meetings.claims,
        relations,
        tuple(_bodies(meetings, claims, relations)),
        tuple(_issues(scene, documents, gatherings)),
    )


def _issues(scene: Scene, documents: OfficialDocuments, gatherings: Iterable[Gathering]) -> Iterable[Issue]:
    """Yield what was met and not understood, in reading order."""
    known = Spans((place.start, place.end) for place in documents.places)
    for number in find_numbers(scene.text.folded):
        sentence = scene.text.sentences[scene.context.sentence_at(number.start)] if scene.text.sentences else None
        inside = sentence is not None and sentence.start <= number.start < sentence.end
        if inside and not known.hold(number.start):
            mend = "Add its code to seeds/document_types.csv, if it is a type."
            yield _issue(scene, "KG310", f"number {number.number!r} of no known type", mend, (number.start, number.end))
    for gathering in gatherings:
        if gathering.organiser is None:
            mend = "Add the body that holds it to seeds/bodies.csv."
            span = (gathering.start, gathering.end)
            yield _issue(scene, "KG311", f"{gathering.name!r} of no known body", mend, span)


def _issue(scene: Scene, code: str, message: str, mend: str, span: tuple[int, int]) -> Issue:
    place = scene.text.evidence(*span, code)
    return Issue(code, "claims", message, mend, place.start, place.end, place.quote)


def _authors(scene: Scene) -> Iterable[RelationClaim]:
    """relation.wrote: a person of the byline wrote the article, not who took the pictures ("Bài: A - Ảnh: B")."""
    for sentence in scene.text.sentences:
        if sentence.kind is PassageKind.BYLINE:
            people = scene.people_in(sentence.start, sentence.end)
            begin = people[0].end if people else sentence.end
            pictures = _PICTURES.search(scene.text.folded, begin, sentence.end)
            for person in people:
                if pictures is not None and pictures.start() < person.start:
                    break
                evidence = scene.text.evidence(person.start, person.end, "relation.wrote")
                author = Ref(ThingKind.PERSON, person.key)
                yield RelationClaim(author, Predicate.WROTE, Ref(ThingKind.ARTICLE, ""), evidence)


def _organisers(scene: Scene, meetings: Meetings) -> Iterable[RelationClaim]:
    """relation.organised: the body whose meeting it is, and those that the words before its name join to it."""
    first = {place.key: place.start for place in reversed(meetings.places)}
    for claim in meetings.claims:
        if claim.organiser is None:
            continue
        joined = organisers_before(scene, first[claim.key]) if claim.key in first else ()
        for body in joined if claim.organiser in joined[:1] else (claim.organiser,):
            meeting = Ref(ThingKind.MEETING, claim.key)
            yield RelationClaim(Ref(ThingKind.BODY, body), Predicate.ORGANISED, meeting, claim.evidence)


def _once(relations: Iterable[RelationClaim]) -> tuple[RelationClaim, ...]:
    """Return each relation once, with the first evidence, sorted by place."""
    first: dict[tuple[Ref, Predicate, Ref], RelationClaim] = {}
    for claim in relations:
        known = first.get((claim.subject, claim.predicate, claim.object))
        if known is None or claim.evidence.start < known.evidence.start:
            first[(claim.subject, claim.predicate, claim.object)] = claim
    return tuple(
        sorted(
            first.values(),
            key=lambda claim: (claim.evidence.start, claim.subject.key, claim.predicate, claim.object.key),
        )
    )


def _bodies(
    meetings: Meetings, claims: tuple[OfficialDocumentClaim, ...], relations: tuple[RelationClaim, ...]
) -> Iterable[BodyClaim]:
    """Return the issuers, the organisers, who carries out, parts and what they belong to, each once."""
    named: dict[str, BodyClaim] = {}
    for claim in claims:
        if claim.issuer is not None:
            named.setdefault(claim.issuer, BodyClaim(claim.issuer, claim.evidence))
    for meeting in meetings.claims:
        if meeting.organiser is not None:
            named.setdefault(meeting.organiser, BodyClaim(meeting.organiser, meeting.evidence))
    for relation in relations:
        for thing in (relation.subject, relation.object):
            if thing.kind is ThingKind.BODY:
                named.setdefault(thing.key, BodyClaim(thing.key, relation.evidence))
    return [named[key] for key in sorted(named)]
