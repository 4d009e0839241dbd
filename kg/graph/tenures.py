"""Tenures with their four bounds, and conflicts, as RDF."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.graph.lines import Iris, Triple, first_day, last_day, text, triples, truth, typed, written
from kg.graph.vocabulary import CRM, DCTERMS, KG, ORG, PROV, plain
from kg.model.entity import Office
from kg.model.identifiers import EntityId, digest
from kg.model.tenure import Bound, Conflict, Tenure


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the four bounds: our term, CIDOC's term, and whether comparisons take the first day written."""

    kg: str
    crm: str
    first: bool


_SIDES = (
    _Side(KG.startNotBefore, CRM.P82a_begin_of_the_begin, first=True),
    _Side(KG.startNotAfter, CRM.P81a_end_of_the_begin, first=False),
    _Side(KG.endNotBefore, CRM.P81b_begin_of_the_end, first=True),
    _Side(KG.endNotAfter, CRM.P82b_end_of_the_end, first=False),
)


def tenure_triples(iris: Iris, tenure: Tenure, offices: Mapping[EntityId, Office]) -> list[Triple]:
    """Return a tenure as an org:Membership, its interval, and the claims behind each bound.

    Source: https://www.w3.org/TR/vocab-org/#org:Membership
    """
    subject, interval = iris.of(tenure.id), iris.of(f"{tenure.id}/interval")
    office = offices[tenure.office]
    bounds = (tenure.start_not_before, tenure.start_not_after, tenure.end_not_before, tenure.end_not_after)
    facts = [
        *typed(subject, ORG.Membership, KG.Tenure),
        *typed(interval, CRM.term("E52_Time-Span")),
        *triples(
            subject,
            (ORG.member, iris.of(tenure.person)),
            (ORG.organization, iris.of(office.body)),
            (ORG.role, iris.named("role", office.role)),
            (KG.office, iris.of(tenure.office)),
            (KG.mode, text(tenure.mode)),
            (ORG.memberDuring, interval),
            *((PROV.wasDerivedFrom, iris.of(claim)) for claim in tenure.claims),
            *((DCTERMS.source, iris.of(article)) for article in tenure.articles),
        ),
    ]
    for side, bound in zip(_SIDES, bounds, strict=True):
        if bound is not None:
            facts += _bound(iris, interval, side, bound)
    return facts


def conflict_triples(iris: Iris, conflict: Conflict) -> list[Triple]:
    """Return a conflict with both sides and all its articles."""
    subject = iris.of(f"conflict/{digest(conflict.kind, conflict.subject, conflict.other, conflict.detail)}")
    return [
        *typed(subject, KG.Conflict),
        *triples(
            subject,
            (KG.kind, text(conflict.kind)),
            (KG.subject, iris.of(conflict.subject)),
            (KG.other, iris.of(conflict.other) if conflict.other else None),
            (KG.detail, text(conflict.detail)),
            *((DCTERMS.source, iris.of(article)) for article in conflict.articles),
        ),
    ]


def _bound(iris: Iris, interval: str, side: _Side, bound: Bound) -> list[Triple]:
    name = plain(side.kg).rpartition("#")[2]
    subject = f"<{plain(interval)}/{name}>"
    return [
        (interval, side.kg, written(bound.date)),
        (interval, side.crm, first_day(bound.date) if side.first else last_day(bound.date)),
        (interval, KG.bound, subject),
        *typed(subject, KG.Bound),
        *triples(
            subject,
            (KG.boundOf, side.kg),
            (KG.date, written(bound.date)),
            (KG.inferred, truth(value=bound.inferred)),
            *((PROV.wasDerivedFrom, iris.of(claim)) for claim in bound.claims),
        ),
    ]
