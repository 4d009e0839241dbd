"""Claims as RDF: what one article says, with its evidence, in the article's own graph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.graph.lines import Iris, Triple, text, triples, typed, whole, written
from kg.graph.vocabulary import ELI, KG, OA, ORG, PROV, RDF, SCHEMA
from kg.model.article import Article
from kg.model.claim import (
    BodyClaim,
    Claim,
    DateKind,
    Evidence,
    MeetingClaim,
    OfficeClaim,
    OfficialDocumentClaim,
    PersonClaim,
    Predicate,
    Ref,
    RelationClaim,
    ThingKind,
)
from kg.model.identifiers import ClaimId, EntityId

CONTEXT = 32  # code points kept before and after a quote, so that it is found again in a changed page
PREDICATES: Mapping[Predicate, str] = {
    Predicate.CHAIRED: KG.chaired,
    Predicate.SPOKE_AT: KG.spokeAt,
    Predicate.ATTENDED: KG.attended,
    Predicate.WROTE: KG.wrote,
    Predicate.ORGANISED: KG.organised,
    Predicate.DISCUSSED: KG.discussed,
    Predicate.ADOPTED_AT: KG.adoptedAt,
    Predicate.IMPLEMENTS: KG.implements,
    Predicate.BASED_ON: KG.basedOn,
    Predicate.PART_OF: KG.partOf,
    Predicate.AMENDS: KG.amends,
    Predicate.REPLACES: KG.replaces,
    Predicate.REPEALS: KG.repeals,
}
PUBLIC: Mapping[Predicate, tuple[str, ...]] = {
    Predicate.BASED_ON: (ELI.based_on, ELI.cites),
    Predicate.AMENDS: (ELI.amends, ELI.cites),
    Predicate.REPLACES: (ELI.cites,),
    Predicate.REPEALS: (ELI.repeals, ELI.cites),
}
_DATES: Mapping[DateKind, str] = {
    DateKind.DECIDED: KG.decidedOn,
    DateKind.ANNOUNCED: KG.announcedOn,
    DateKind.EFFECTIVE: KG.effectiveOn,
    DateKind.APPROVED: KG.approvedOn,
}


_SPEAKS_OF = frozenset(
    (
        KG.person,
        KG.body,
        KG.officialDocument,
        KG.meeting,
        KG.subject,
        KG.object,
        SCHEMA.legislationPassedBy,
        SCHEMA.organizer,
    )
)


class UnlinkedError(LookupError):
    """A claim speaks of a thing that is no entity of the linkage."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known around the claims of one article.

    Args:
        article: The article.
        iris: How IRIs are made.
        run: IRI of the run that read it.
        things: Entity of each kind and local key of this article.
        bodies: Version of the body that a claim means, where the claim decides it.
        offices: Office of a role and a body version.
        names: What this article calls a person, one form for each.
    """

    article: Article
    iris: Iris
    run: str
    things: Mapping[tuple[ThingKind, str], EntityId]
    bodies: Mapping[str, EntityId]
    offices: Mapping[tuple[str, EntityId], EntityId]
    names: Mapping[EntityId, str]

    def thing(self, kind: ThingKind, key: str) -> EntityId:
        """Return the entity of a local key.

        Raises:
            UnlinkedError: The linkage does not know it.
        """
        if kind is ThingKind.ARTICLE:
            return EntityId(self.article.id)
        try:
            return self.things[kind, key]
        except KeyError:
            raise UnlinkedError(f"{kind} {key!r}") from None

    def iri(self, kind: ThingKind, key: str) -> str:
        """Return the IRI of a local key."""
        return self.iris.of(self.thing(kind, key))

    def body(self, claim_id: ClaimId, key: str) -> EntityId:
        """Return the version of a body that a claim means."""
        version = self.bodies.get(claim_id)
        return self.thing(ThingKind.BODY, key) if version is None else version


def claim_triples(scene: Scene, claim_id: ClaimId, claim: Claim) -> list[Triple]:
    """Return a claim and its evidence.

    Raises:
        UnlinkedError: It speaks of a thing that is no entity.
    """
    subject = scene.iris.of(claim_id)
    return [*_said(scene, subject, claim_id, claim), *evidence_triples(scene, subject, claim.evidence)]


def evidence_triples(scene: Scene, subject: str, evidence: Evidence) -> list[Triple]:
    """Return where subject was read: rule, run, quote with its context, and offsets."""
    content, start, end = scene.article.content, evidence.start, evidence.end
    place = f"{subject[:-1]}/evidence>"
    quote, position = f"{place[:-1]}/quote>", f"{place[:-1]}/position>"
    facts = [  # written out: every claim has these lines, and there are millions of claims
        (subject, RDF.type, PROV.Entity),
        (subject, PROV.wasGeneratedBy, scene.run),
        (subject, PROV.wasQuotedFrom, place),
        (place, RDF.type, OA.SpecificResource),
        (place, OA.hasSource, scene.iris.of(scene.article.id)),
        (place, OA.hasSelector, quote),
        (place, OA.hasSelector, position),
        (quote, RDF.type, OA.TextQuoteSelector),
        (quote, OA.exact, text(evidence.quote)),
        (quote, OA.prefix, text(content[max(0, start - CONTEXT) : start])),
        (quote, OA.suffix, text(content[end : end + CONTEXT])),
        (position, RDF.type, OA.TextPositionSelector),
        (position, OA.start, whole(start)),
        (position, OA.end, whole(end)),
    ]
    if evidence.rule:
        facts.append((subject, KG.rule, text(evidence.rule)))
    return facts


def mentions(scene: Scene, facts: list[Triple]) -> list[Triple]:
    """Return schema:mentions of the article for every thing that the facts of a claim speak of."""
    article = scene.iris.of(scene.article.id)
    things = {value for _, predicate, value in facts if predicate in _SPEAKS_OF} - {article}
    return [(article, SCHEMA.mentions, thing) for thing in sorted(things)]


def _said(  # noqa: PLR0911  one return a kind
    scene: Scene, subject: str, claim_id: ClaimId, claim: Claim
) -> list[Triple]:
    match claim:
        case PersonClaim():
            return _person(scene, subject, claim)
        case BodyClaim():
            return _body(scene, subject, claim_id, claim)
        case OfficeClaim():
            return _office(scene, subject, claim_id, claim)
        case OfficialDocumentClaim():
            return _official_document(scene, subject, claim_id, claim)
        case MeetingClaim():
            return _meeting(scene, subject, claim_id, claim)
        case RelationClaim():
            return _relation(scene, subject, claim)


def _person(scene: Scene, subject: str, claim: PersonClaim) -> list[Triple]:
    person = scene.thing(ThingKind.PERSON, claim.key)
    return [
        *typed(subject, KG.Claim, KG.PersonClaim),
        *triples(
            subject,
            (KG.person, scene.iris.of(person)),
            (KG.name, text(scene.names.get(person, claim.name), language="vi")),
        ),
    ]


def _body(scene: Scene, subject: str, claim_id: ClaimId, claim: BodyClaim) -> list[Triple]:
    return [
        *typed(subject, KG.Claim, KG.BodyClaim),
        *triples(
            subject,
            (KG.body, scene.iris.of(scene.body(claim_id, claim.key))),
            (KG.name, text(claim.key, language="vi")),
        ),
    ]


def _office(scene: Scene, subject: str, claim_id: ClaimId, claim: OfficeClaim) -> list[Triple]:
    body = scene.body(claim_id, claim.body)
    office = scene.offices.get((claim.role, body))
    return [
        *typed(subject, KG.Claim, KG.OfficeClaim),
        *triples(
            subject,
            (KG.person, scene.iri(ThingKind.PERSON, claim.person)),
            (ORG.role, scene.iris.named("role", claim.role)),
            (KG.body, scene.iris.of(body)),
            (KG.office, None if office is None else scene.iris.of(office)),
            (KG.status, text(claim.status)),
            (KG.mode, text(claim.mode)),
            (KG.asOf, None if claim.as_of is None else written(claim.as_of)),
            (KG.since, None if claim.since is None else written(claim.since)),
            (KG.until, None if claim.until is None else written(claim.until)),
            *((_DATES[kind], written(date)) for kind, date in claim.dates),
        ),
    ]


def _official_document(scene: Scene, subject: str, claim_id: ClaimId, claim: OfficialDocumentClaim) -> list[Triple]:
    issuer = None if claim.issuer is None else scene.iris.of(scene.body(claim_id, claim.issuer))
    return [
        *typed(subject, KG.Claim, KG.OfficialDocumentClaim),
        *triples(
            subject,
            (KG.officialDocument, scene.iri(ThingKind.OFFICIAL_DOCUMENT, claim.key)),
            (SCHEMA.legislationType, text(claim.type, language="vi")),
            (SCHEMA.legislationIdentifier, None if claim.number is None else text(claim.number)),
            (KG.numberingPeriod, None if claim.period is None else text(claim.period)),
            (KG.name, None if claim.name is None else text(claim.name, language="vi")),
            (SCHEMA.legislationPassedBy, issuer),
            (SCHEMA.legislationDate, None if claim.date is None else written(claim.date)),
            (KG.status, text("planned") if claim.planned else None),
        ),
    ]


def _meeting(scene: Scene, subject: str, claim_id: ClaimId, claim: MeetingClaim) -> list[Triple]:
    organiser = None if claim.organiser is None else scene.iris.of(scene.body(claim_id, claim.organiser))
    return [
        *typed(subject, KG.Claim, KG.MeetingClaim),
        *triples(
            subject,
            (KG.meeting, scene.iri(ThingKind.MEETING, claim.key)),
            (KG.name, text(claim.name, language="vi")),
            (SCHEMA.startDate, None if claim.date is None else written(claim.date)),
            (SCHEMA.endDate, None if claim.end_date is None else written(claim.end_date)),
            (SCHEMA.organizer, organiser),
            (KG.ordinal, None if claim.ordinal is None else whole(claim.ordinal)),
            (KG.inTerm, None if claim.term is None else text(claim.term, language="vi")),
        ),
    ]


def _relation(scene: Scene, subject: str, claim: RelationClaim) -> list[Triple]:
    return [
        *typed(subject, KG.Claim, KG.RelationClaim),
        *triples(
            subject,
            (KG.subject, _ref(scene, claim.subject)),
            (KG.predicate, PREDICATES[claim.predicate]),
            (KG.object, _ref(scene, claim.object)),
        ),
    ]


def _ref(scene: Scene, ref: Ref) -> str:
    return scene.iri(ref.kind, ref.key)


def shortcut_triples(scene: Scene, claim: RelationClaim) -> list[Triple]:
    """Return a relation as one triple, for the inferred facts, and what ELI calls it between official documents."""
    subject, value = _ref(scene, claim.subject), _ref(scene, claim.object)
    public = PUBLIC.get(claim.predicate, ())
    return [(subject, term, value) for term in (PREDICATES[claim.predicate], *public)]
