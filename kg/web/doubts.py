"""What is doubtful about a thing: how its identity was judged, and what disagrees."""

from __future__ import annotations

from dataclasses import dataclass

from kg.graph.vocabulary import DCTERMS, KG
from kg.query.explain import Disagreement, IdentityReason
from kg.query.facts import Facts

_MOST = 30  # judgements and conflicts shown of one thing


@dataclass(frozen=True, slots=True)
class Doubts:
    """The judgements about a person, the conflicts that concern a thing, and how many judgements there are."""

    identity: tuple[IdentityReason, ...]
    conflicts: tuple[Disagreement, ...]
    judged: int


def doubts_of(facts: Facts, iri: str) -> Doubts:
    """Return the doubts about a thing."""
    judgements = sorted({*facts.subjects(KG.left, iri), *facts.subjects(KG.right, iri)})
    conflicts = sorted(one for one in about(facts, iri) if "/conflict/" in one)
    return Doubts(
        tuple(_identity(facts, one) for one in judgements[:_MOST]),
        tuple(disagreement(facts, one) for one in conflicts[:_MOST]),
        len(judgements),
    )


def about(facts: Facts, iri: str) -> set[str]:
    """Return the conflicts and relation claims that have a thing on either side."""
    return {*facts.subjects(KG.subject, iri), *facts.subjects(KG.other, iri)}


def _identity(facts: Facts, node: str) -> IdentityReason:
    left, right, verdict, score, by = (
        facts.one(node, term) for term in (KG.left, KG.right, KG.verdict, KG.score, KG.decidedBy)
    )
    return IdentityReason(left, right, verdict, score, facts.all(node, KG.reason), by, facts.all(node, DCTERMS.source))


def disagreement(facts: Facts, node: str) -> Disagreement:
    """Return a conflict."""
    kind, subject, other, detail = (facts.one(node, term) for term in (KG.kind, KG.subject, KG.other, KG.detail))
    return Disagreement(kind, subject, other, detail, facts.all(node, DCTERMS.source))
