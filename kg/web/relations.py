"""What relates a thing to others, each relation with the sentences that say so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.graph.vocabulary import KG, SCHEMA, SKOS, plain
from kg.query.facts import Facts
from kg.query.records import Proof, proof_of
from kg.vietnamese.collation import alphabetical
from kg.vietnamese.unicode import nfc
from kg.web.site import Moment

MOST = 400  # claims that are looked at for one page
_SHOWN = 80  # relations of one page
_SENTENCES = 3  # shown of one relation
_ARTICLES = 25  # shown of those that speak of a thing


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


def relations_of(moment: Moment, iri: str) -> tuple[Relation, ...]:
    """Return the relations of a thing, newest first, then by name."""
    facts = moment.facts
    claims: dict[tuple[str, bool, str], list[str]] = {}
    for side, outward, opposite in ((KG.subject, True, KG.object), (KG.object, False, KG.subject)):
        for claim in facts.subjects(side, iri)[:MOST]:
            if facts.one(claim, KG.predicate):
                key = (facts.one(claim, KG.predicate).rpartition("#")[2], outward, facts.one(claim, opposite))
                claims.setdefault(key, []).append(claim)
    labels = moment.index.named(key[2] for key in claims)
    days = {key: labels[key[2]].day if key[2] in labels else "" for key in claims}
    newest = sorted(sorted(claims), key=lambda key: days[key], reverse=True)[:_SHOWN]
    found = (
        Relation(
            *key,
            labels[key[2]].name if key[2] in labels else name_of(facts, key[2]),
            days[key],
            tuple(proof_of(facts, claim) for claim in claims[key][:_SENTENCES]),
        )
        for key in newest
    )
    by_name = sorted(found, key=lambda one: (one.term, alphabetical(one.name), one.other))
    return tuple(sorted(by_name, key=lambda one: one.day, reverse=True))


def name_of(facts: Facts, iri: str) -> str:
    """Return the name of a thing, of an article its headline; the end of its IRI when it has none."""
    name = facts.one(iri, SKOS.prefLabel) or facts.one(iri, SCHEMA.headline) or facts.one(iri, KG.file)
    return nfc(name or iri.rpartition("/")[2])


def kind_of(facts: Facts, iri: str) -> str:
    """Return the kind of a thing: the first part of its path."""
    return iri.removeprefix(facts.base()).partition("/")[0] if facts.base() else ""


def sightings(facts: Facts, iri: str, term: str) -> tuple[Proof, ...]:
    """Return the claims that name the thing in a term (kg:person, kg:body…), one an article, the newest first."""
    first: dict[str, str] = {}
    for article, claim in sorted(_claims(facts, iri, term)):
        first.setdefault(article, claim)
    newest = sorted(first, key=lambda article: (facts.one(article, SCHEMA.datePublished), article), reverse=True)
    return tuple(proof_of(facts, first[article]) for article in newest[:_ARTICLES])


def _claims(facts: Facts, iri: str, term: str) -> Iterator[tuple[str, str]]:
    """Yield the claims that name a thing, each with its article, which is the graph it stands in."""
    for quad in facts.store.quads_for_pattern(None, NamedNode(plain(term)), NamedNode(iri)):
        claim, article = quad.subject, quad.graph_name
        if isinstance(claim, NamedNode) and isinstance(article, NamedNode) and "/claim/" in claim.value:
            yield article.value, claim.value
