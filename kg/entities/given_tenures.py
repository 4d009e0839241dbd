"""Tenures under the ids once given out: the minted id holds a rank in time, and ranks shift when more is read.

A tenure is known again by its claims, each of which belongs to one tenure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.entities.given import GivenIds, claimed_ids, renamed_ids
from kg.model.identifiers import ClaimId, EntityId, TenureId
from kg.model.tenure import Conflict, Tenure


def keep_tenure_ids(
    tenures: Sequence[Tenure], conflicts: Iterable[Conflict], given: GivenIds
) -> tuple[tuple[Tenure, ...], tuple[Conflict, ...], GivenIds]:
    """Return tenures and the conflicts among them under the ids given out before, and the log brought up to date.

    Each old id goes with the tenure that has most of its claims; of two tenures that became one the first id in
    alphabetical order stays, and an id that was given out never comes to mean another holding.

    Args:
        tenures: As derive_tenures minted them.
        conflicts: As derive_tenures found them.
        given: The log of the knowledge base.
    """
    known: Mapping[ClaimId, EntityId] = {claim: EntityId(tenure) for claim, tenure in given.tenure_of.items()}
    members = {EntityId(tenure.id): list(tenure.claims) for tenure in tenures}
    names, _ = renamed_ids(members, claimed_ids(members, known), {})
    kept = tuple(
        sorted((replace(tenure, id=TenureId(names[EntityId(tenure.id)])) for tenure in tenures), key=lambda one: one.id)
    )
    log = replace(given, tenure_of={claim: tenure.id for tenure in kept for claim in tenure.claims})
    return kept, tuple(sorted((_renamed(conflict, names) for conflict in conflicts), key=_place)), log


def _renamed(conflict: Conflict, names: Mapping[EntityId, EntityId]) -> Conflict:
    subject, other = (names.get(EntityId(side), side) for side in (conflict.subject, conflict.other))
    return replace(conflict, subject=subject, other=other)


def _place(conflict: Conflict) -> tuple[str, str, str, str]:
    return (conflict.kind.value, conflict.subject, conflict.other, conflict.detail)
