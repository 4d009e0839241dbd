"""What a conflict is about: it goes and comes with that."""

from __future__ import annotations

from collections.abc import Mapping

from kg.model.identifiers import EntityId
from kg.model.tenure import Conflict, ConflictKind


def owner_of(conflict: Conflict, office_of: Mapping[str, EntityId], person_of: Mapping[str, EntityId]) -> str:
    """Return what a conflict is about.

    A career when tenures of one person cannot be one person's; else the office of a tenure; else the subject itself,
    a person or an official document.

    Args:
        conflict: Any conflict.
        office_of: The office of each tenure.
        person_of: The person of each tenure.
    """
    if conflict.subject not in office_of:
        return conflict.subject
    if conflict.kind is ConflictKind.IDENTITY:
        return career(person_of[conflict.subject])
    return office_of[conflict.subject]


def career(person: EntityId) -> str:
    """Return what the conflicts of a person's career are about."""
    return f"career of {person}"
