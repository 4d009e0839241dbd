"""What a conflict is about: it goes and comes with that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.model.entity import Body, Office
from kg.model.identifiers import EntityId
from kg.model.tenure import Conflict, ConflictKind, Tenure
from kg.tenures.derive import SINGLE, career_faults


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


def owned(conflicts: Iterable[Conflict], tenures: Iterable[Tenure]) -> list[tuple[str, Conflict]]:
    """Return conflicts with what each is about; those of careers were seen in part and are left out."""
    office_of = {str(one.id): one.office for one in tenures}
    person_of = {str(one.id): one.person for one in tenures}
    found = [(owner_of(one, office_of, person_of), one) for one in conflicts]
    careers = set(map(career, person_of.values()))
    return [(owner, one) for owner, one in found if owner not in careers]


def owned_by_career(
    person: EntityId, tenures: Iterable[Tenure], places: Mapping[EntityId, str]
) -> list[tuple[str, Conflict]]:
    """Return the conflicts of a whole career.

    Args:
        person: Whose it is.
        tenures: All tenures of the person.
        places: The province of each single-seat office that has one (places_of).
    """
    return [(career(person), one) for one in career_faults(tenures, places)]


def places_of(offices: Iterable[Office], bodies: Mapping[EntityId, Body]) -> dict[EntityId, str]:
    """Return the province of each single-seat office that has one."""
    return {one.id: bodies[one.body].province for one in offices if one.seats == SINGLE and bodies[one.body].province}
