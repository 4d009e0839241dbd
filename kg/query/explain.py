"""Everything known of one thing, and why."""

from __future__ import annotations

from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.errors import QueryError, UnknownNameError
from kg.graph.vocabulary import (
    DCTERMS,
    FOAF,
    KG,
    NAMESPACES,
    OA,
    ORG,
    PROV,
    RDF,
    SCHEMA,
    SKOS,
    plain,
)
from kg.query.facts import Facts
from kg.query.records import Proof, TenureRecord, proof_of, tenure_record, tenures_of

MOST_PROOFS = 200  # claims shown of one thing; the count is told beside them
_SPEAK = (
    KG.person,
    KG.body,
    KG.office,
    KG.officialDocument,
    KG.meeting,
    KG.subject,
    KG.object,
    SCHEMA.legislationPassedBy,
    SCHEMA.organizer,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One fact in words: a term of the vocabulary (``org:member``), a value, and the value's name if it has one."""

    term: str
    value: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class IdentityReason:
    """Why two mentions were taken for the same person, for different ones, or left open."""

    left: str
    right: str
    verdict: str
    score: str
    reasons: tuple[str, ...]
    by: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A conflict that concerns the thing."""

    kind: str
    subject: str
    other: str
    detail: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything known of one thing.

    Args:
        iri: The thing.
        classes: Its classes, as ``org:Post``.
        name: Its name; empty when it has none.
        statements: What is said of it, sorted.
        tenures: The tenures of a person or office, or the tenure itself.
        proofs: Claims that speak of it (of a tenure or bound: that it rests on), at most MOST_PROOFS.
        proof_count: How many there are.
        identity: The judgements about a person.
        conflicts: The disagreements that concern it.
        replaced_by: The IRI that stands for it now; empty while it stands for itself.
    """

    iri: str
    classes: tuple[str, ...]
    name: str
    statements: tuple[Statement, ...]
    tenures: tuple[TenureRecord, ...]
    proofs: tuple[Proof, ...]
    proof_count: int
    identity: tuple[IdentityReason, ...]
    conflicts: tuple[Disagreement, ...]
    replaced_by: str


def explain(store: Store, iri: str) -> Explanation:
    """Return everything known of one thing and why.

    Args:
        store: The graph.
        iri: Its IRI, or the part of it behind the base: ``person/0f3a…``.

    Raises:
        QueryError: The text is no IRI.
        UnknownNameError: The graph says nothing of it.
    """
    facts = Facts(store)
    whole = iri if "://" in iri or iri.startswith("urn:") else facts.base() + iri
    try:
        node = NamedNode(whole)
    except ValueError as error:
        raise QueryError(f"{iri!r} is no IRI", mend="Copy it whole, without blanks.") from error
    quads = list(store.quads_for_pattern(node, None, None))
    if not quads:
        raise UnknownNameError(f"nothing is known of {whole}", mend="Look its IRI up with kg query.")
    claims = _claims(facts, whole)
    classes = facts.classes(whole)
    return Explanation(
        whole,
        tuple(sorted(short(plain(one)) for one in classes)),
        _name(facts, whole),
        _statements(facts, quads),
        _tenures(facts, whole, classes),
        tuple(proof_of(facts, claim) for claim in claims[:MOST_PROOFS]),
        len(claims),
        _identity(facts, whole),
        _conflicts(facts, whole),
        facts.one(whole, DCTERMS.isReplacedBy),
    )


def short(iri: str) -> str:
    """Return an IRI with its prefix where it is a term of the vocabulary.

    >>> short("http://www.w3.org/ns/org#member")
    'org:member'
    """
    for namespace in NAMESPACES:
        if iri.startswith(namespace.address):
            return f"{namespace.abbreviation}:{iri.removeprefix(namespace.address)}"
    return iri


def _claims(facts: Facts, iri: str) -> tuple[str, ...]:
    found = set(facts.all(iri, PROV.wasDerivedFrom))
    for term in _SPEAK:
        found |= {one for one in facts.subjects(term, iri) if KG.Claim in facts.classes(one)}
    for evidence in facts.subjects(OA.hasSource, iri):
        found |= {one for one in facts.subjects(PROV.wasQuotedFrom, evidence) if KG.Claim in facts.classes(one)}
    if facts.all(iri, PROV.wasQuotedFrom):
        found.add(iri)
    return tuple(sorted(found))


def _name(facts: Facts, iri: str) -> str:
    return facts.one(iri, SKOS.prefLabel) or facts.one(iri, SCHEMA.headline) or facts.one(iri, KG.file)


def _statements(facts: Facts, quads: list[Quad]) -> tuple[Statement, ...]:
    said = set()
    for quad in quads:
        if quad.predicate.value == plain(RDF.type) or isinstance(quad.object, Literal):
            value = quad.object.value if isinstance(quad.object, (Literal, NamedNode)) else str(quad.object)
            said.add(Statement(short(quad.predicate.value), short(value)))
        elif isinstance(quad.object, NamedNode):
            target = quad.object.value
            said.add(Statement(short(quad.predicate.value), short(target), _name(facts, target)))
    return tuple(sorted(said, key=lambda one: (one.term, one.name, one.value)))


def _tenures(facts: Facts, iri: str, classes: frozenset[str]) -> tuple[TenureRecord, ...]:
    if KG.Tenure in classes:
        return (tenure_record(facts, iri),)
    if FOAF.Person in classes:
        return tenures_of(facts, person=iri)
    if ORG.Post in classes:
        return tenures_of(facts, office=iri)
    return ()


def _identity(facts: Facts, iri: str) -> tuple[IdentityReason, ...]:
    nodes = sorted(set(facts.subjects(KG.left, iri)) | set(facts.subjects(KG.right, iri)))
    return tuple(
        IdentityReason(
            facts.one(node, KG.left),
            facts.one(node, KG.right),
            facts.one(node, KG.verdict),
            facts.one(node, KG.score),
            facts.all(node, KG.reason),
            facts.one(node, KG.decidedBy),
            facts.all(node, DCTERMS.source),
        )
        for node in nodes
    )


def _conflicts(facts: Facts, iri: str) -> tuple[Disagreement, ...]:
    nodes = set(facts.subjects(KG.subject, iri)) | set(facts.subjects(KG.other, iri))
    return tuple(
        Disagreement(
            facts.one(node, KG.kind),
            facts.one(node, KG.subject),
            facts.one(node, KG.other),
            facts.one(node, KG.detail),
            facts.all(node, DCTERMS.source),
        )
        for node in sorted(nodes)
        if KG.Conflict in facts.classes(node)
    )
