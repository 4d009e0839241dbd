"""What relates a thing to others, each relation with the sentences that say so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.graph.vocabulary import KG, SCHEMA, SKOS
from kg.query.facts import Facts
from kg.query.records import Proof
from kg.vietnamese.collation import alphabetical
from kg.vietnamese.unicode import nfc
from kg.web.proofs import joined_to, proofs_of
from kg.web.site import Moment

MOST = 400  # claims that are looked at for one page
_SHOWN = 80  # relations of one page
_SENTENCES = 3  # shown of one relation


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
    claims: dict[tuple[str, bool, str], list[str]] = {}
    for one in joined_to(moment.index, iri, most=MOST):
        outward = one.subject == iri
        key = (one.predicate.rpartition("#")[2], outward, one.object if outward else one.subject)
        claims.setdefault(key, []).append(one.claim)
    labels = moment.index.named(key[2] for key in claims)
    days = {key: labels[key[2]].day if key[2] in labels else "" for key in claims}
    newest = sorted(sorted(claims), key=lambda key: days[key], reverse=True)[:_SHOWN]
    proofs = proofs_of(moment.index, (claim for key in newest for claim in claims[key][:_SENTENCES]))
    found = (
        Relation(
            *key,
            labels[key[2]].name if key[2] in labels else name_of(moment.facts, key[2]),
            days[key],
            tuple(proofs[claim] for claim in claims[key][:_SENTENCES]),
        )
        for key in newest
    )
    by_name = sorted(found, key=lambda one: (one.term, alphabetical(one.name), one.other))
    return tuple(sorted(by_name, key=lambda one: one.day, reverse=True))


def names_of(moment: Moment, iris: Iterable[str]) -> Mapping[str, str]:
    """Return the names of things by their IRIs, asked for at once."""
    wanted = tuple(iris)
    labels = moment.index.named(wanted)
    return {one: labels[one].name if one in labels else name_of(moment.facts, one) for one in wanted}


def name_of(facts: Facts, iri: str) -> str:
    """Return the name of a thing, of an article its headline; the end of its IRI when it has none."""
    name = facts.one(iri, SKOS.prefLabel) or facts.one(iri, SCHEMA.headline) or facts.one(iri, KG.file)
    return nfc(name or iri.rpartition("/")[2])


def kind_of(facts: Facts, iri: str) -> str:
    """Return the kind of a thing: the first part of its path."""
    return iri.removeprefix(facts.base()).partition("/")[0] if facts.base() else ""
