"""What relates a thing to others, each relation with the sentences that say so."""

from __future__ import annotations

from dataclasses import dataclass

from kg.graph.vocabulary import KG, SCHEMA, SKOS
from kg.query.facts import Facts
from kg.query.records import Proof, proof_of
from kg.vietnamese.collation import alphabetical
from kg.vietnamese.unicode import nfc

MOST = 400  # claims that are looked at for one page


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation to another thing.

    Args:
        term: Local name of the predicate: "chaired", "implements".
        outward: The page's thing is the subject.
        other: IRI of the other thing.
        name: Its name.
        day: Its day, as written, when it has one.
        proofs: The claims.
    """

    term: str
    outward: bool
    other: str
    name: str
    day: str
    proofs: tuple[Proof, ...]


def relations_of(facts: Facts, iri: str) -> tuple[Relation, ...]:
    """Return the relations of a thing, newest first, then by name."""
    claims: dict[tuple[str, bool, str], list[str]] = {}
    for side, outward, opposite in ((KG.subject, True, KG.object), (KG.object, False, KG.subject)):
        for claim in facts.subjects(side, iri)[:MOST]:
            if facts.one(claim, KG.predicate):
                key = (facts.one(claim, KG.predicate).rpartition("#")[2], outward, facts.one(claim, opposite))
                claims.setdefault(key, []).append(claim)
    found = (_relation(facts, *key, tuple(proved)) for key, proved in claims.items())
    by_name = sorted(found, key=lambda one: (one.term, alphabetical(one.name), one.other))
    return tuple(sorted(by_name, key=lambda one: one.day, reverse=True))


def _relation(facts: Facts, term: str, outward: bool, other: str, claims: tuple[str, ...]) -> Relation:
    proofs = tuple(proof_of(facts, claim) for claim in claims)
    return Relation(term, outward, other, name_of(facts, other), day_of(facts, other), proofs)


def name_of(facts: Facts, iri: str) -> str:
    """Return the name of a thing, of an article its headline; the end of its IRI when it has none."""
    name = facts.one(iri, SKOS.prefLabel) or facts.one(iri, SCHEMA.headline) or facts.one(iri, KG.file)
    return nfc(name or iri.rpartition("/")[2])


def day_of(facts: Facts, iri: str) -> str:
    """Return the day of a meeting, official document or article, as written; empty when not known."""
    for term in (SCHEMA.startDate, SCHEMA.legislationDate, SCHEMA.datePublished):
        if day := facts.one(iri, term):
            return day
    return ""


def kind_of(facts: Facts, iri: str) -> str:
    """Return the kind of a thing: the first part of its path."""
    return iri.removeprefix(facts.base()).partition("/")[0] if facts.base() else ""


def sightings(facts: Facts, iri: str, term: str) -> tuple[Proof, ...]:
    """Return the claims that name the thing in a term (kg:person, kg:body…), one an article, by day."""
    first: dict[str, Proof] = {}
    for claim in facts.subjects(term, iri)[:MOST]:
        if KG.Claim in facts.classes(claim):
            proof = proof_of(facts, claim)
            known = first.get(proof.article)
            if known is None or proof.start < known.start:
                first[proof.article] = proof
    return tuple(sorted(first.values(), key=lambda one: (one.published, one.file, one.claim), reverse=True))
