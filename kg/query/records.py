"""What answers are made of: a tenure, its bounds, and the sentences that prove them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kg.graph.vocabulary import CRM, DCTERMS, KG, OA, ORG, PROV, SCHEMA, SKOS
from kg.model.tenure import Certainty
from kg.query.facts import Facts


@dataclass(frozen=True, slots=True)
class Proof:
    """One claim with its sentence and where that stands.

    Args:
        claim: IRI of the claim.
        says: The status it reports ("current", "started", …); empty for claims of other kinds.
        as_of: Day for which it says so, as written; empty when not known.
        quote: The words of the article.
        article: IRI of the article.
        file: Its file.
        published: Its day of publication, as written; empty when not known.
        start: Offset of the quote in the stored content.
        end: Its end, half-open.
        rule: The rule that read it.
    """

    claim: str
    says: str
    as_of: str
    quote: str
    article: str
    file: str
    published: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class KnownBound:
    """A bound as written, with the sentences that set it; inferred from another's holding or a body's end."""

    date: str
    inferred: bool
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """The four bounds of a tenure as days; None is unbounded."""

    start_from: date | None
    start_by: date | None
    end_from: date | None
    end_by: date | None


@dataclass(frozen=True, slots=True)
class TenureRecord:
    """A tenure with everything that is known of it; an absent bound is None, never "now"."""

    tenure: str
    person: str
    person_name: str
    office: str
    office_name: str
    role: str
    body: str
    body_name: str
    mode: str
    start_not_before: KnownBound | None
    start_not_after: KnownBound | None
    end_not_before: KnownBound | None
    end_not_after: KnownBound | None
    proofs: tuple[Proof, ...]
    span: Span


def proof_of(facts: Facts, claim: str) -> Proof:
    """Return a claim as a proof."""
    evidence = facts.one(claim, PROV.wasQuotedFrom)
    quote, start, end = "", 0, 0
    for selector in facts.all(evidence, OA.hasSelector) if evidence else ():
        quote = facts.one(selector, OA.exact) or quote
        if position := facts.one(selector, OA.end):
            start, end = int(facts.one(selector, OA.start)), int(position)
    article = facts.one(evidence, OA.hasSource) if evidence else ""
    return Proof(
        claim,
        facts.one(claim, KG.status),
        facts.one(claim, KG.asOf),
        quote,
        article,
        facts.one(article, KG.file) if article else "",
        facts.one(article, SCHEMA.datePublished) if article else "",
        start,
        end,
        facts.one(claim, KG.rule),
    )


def tenure_record(facts: Facts, tenure: str) -> TenureRecord:
    """Return all that is known of a tenure."""
    person, office = facts.one(tenure, ORG.member), facts.one(tenure, KG.office)
    body, interval = facts.one(tenure, ORG.organization), facts.one(tenure, ORG.memberDuring)
    bounds = _bounds(facts, interval)
    proofs = [proof_of(facts, claim) for claim in facts.all(tenure, PROV.wasDerivedFrom)]
    return TenureRecord(
        tenure=tenure,
        person=person,
        person_name=facts.one(person, SKOS.prefLabel),
        office=office,
        office_name=facts.one(office, SKOS.prefLabel),
        role=facts.one(facts.one(tenure, ORG.role), SKOS.prefLabel),
        body=body,
        body_name=facts.one(body, SKOS.prefLabel),
        mode=facts.one(tenure, KG.mode),
        start_not_before=bounds.get(KG.startNotBefore),
        start_not_after=bounds.get(KG.startNotAfter),
        end_not_before=bounds.get(KG.endNotBefore),
        end_not_after=bounds.get(KG.endNotAfter),
        proofs=tuple(sorted(proofs, key=in_time)),
        span=_span(facts, interval),
    )


def in_time(proof: Proof) -> tuple[str, str, int, str]:
    """Return the sort key that puts sentences in the order of the days they speak of."""
    return (proof.as_of or proof.published, proof.file, proof.start, proof.claim)


def tenures_of(facts: Facts, *, person: str = "", office: str = "") -> tuple[TenureRecord, ...]:
    """Return the tenures of a person or of an office, in the order in which they were seen."""
    found = facts.subjects(ORG.member, person) if person else facts.subjects(KG.office, office)
    records = (tenure_record(facts, iri) for iri in found if KG.Tenure in facts.classes(iri))
    return tuple(sorted(records, key=in_order))


def in_order(record: TenureRecord) -> tuple[date, date, str, str, str]:
    """Return the sort key that puts tenures in the order in which they were seen."""
    span = record.span
    first = span.start_by or span.start_from or span.end_from or span.end_by or date.max
    last = span.end_from or span.end_by or span.start_by or date.max
    return (first, last, record.office_name, record.person_name, record.tenure)


def certainty(span: Span, day: date) -> Certainty:
    """Return whether a tenure with these bounds holds on a day (contract, Time)."""
    begun = span.start_by is not None and span.start_by <= day
    lasts = span.end_from is not None and day <= span.end_from
    if begun and lasts:
        return Certainty.CERTAIN
    if (not begun and span.start_from is not None and day < span.start_from) or (
        not lasts and span.end_by is not None and span.end_by < day
    ):
        return Certainty.NO
    unbounded = (not begun and span.start_from is None) or (not lasts and span.end_by is None)
    return Certainty.UNKNOWN if unbounded else Certainty.POSSIBLE


def sources_of(facts: Facts, thing: str) -> tuple[str, ...]:
    """Return the articles that a tenure or conflict rests on."""
    return facts.all(thing, DCTERMS.source)


def _bounds(facts: Facts, interval: str) -> dict[str, KnownBound]:
    bounds: dict[str, KnownBound] = {}
    for node in facts.all(interval, KG.bound):
        proofs = tuple(proof_of(facts, claim) for claim in facts.all(node, PROV.wasDerivedFrom))
        inferred = facts.one(node, KG.inferred) == "true"
        bounds[f"<{facts.one(node, KG.boundOf)}>"] = KnownBound(facts.one(node, KG.date), inferred, proofs)
    return bounds


def _span(facts: Facts, interval: str) -> Span:
    days = (
        facts.one(interval, term)
        for term in (
            CRM.P82a_begin_of_the_begin,
            CRM.P81a_end_of_the_begin,
            CRM.P81b_begin_of_the_end,
            CRM.P82b_end_of_the_end,
        )
    )
    return Span(*(date.fromisoformat(day) if day else None for day in days))
