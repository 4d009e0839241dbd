"""What the claims of many articles speak of: persons, bodies, offices, meetings, official documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kg.model.claim import ThingKind
from kg.model.dates import PartialDate
from kg.model.identifiers import ArticleId, EntityId

LocalKey = tuple[ArticleId, ThingKind, str]
"""One thing of one reading: article, kind, local key."""


@dataclass(frozen=True, slots=True)
class Person:
    """One human being; name is the commonest spelling, aliases the others, sorted."""

    id: EntityId
    name: str
    aliases: tuple[str, ...] = ()
    birth_year: int | None = None
    died: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """One version of an institution.

    Args:
        id: ``body/<digest of name and version>``.
        name: Canonical name: "Ủy ban nhân dân tỉnh Bắc Giang".
        kind: Id of its row in seeds/bodies.csv; empty when unknown.
        province: Province it belongs to; empty for central bodies.
        version: Empty, or what sets it apart from bodies of the same name ("2025", "huyện of another province").
        valid_from: First day of this version, when known.
        valid_to: Last day of this version, when known.
        parent: Id of the body above.
        successors: Ids of the versions that took over.
        twin: Id of the organ that is legally the same (Tỉnh ủy and Ban Chấp hành Đảng bộ tỉnh).
    """

    id: EntityId
    name: str
    kind: str = ""
    province: str = ""
    version: str = ""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    parent: EntityId | None = None
    successors: tuple[EntityId, ...] = ()
    twin: EntityId | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """A role in a body; seats is 1 for a single-seat office and None when many can hold it or it is unknown."""

    id: EntityId
    role: str
    body: EntityId
    name: str
    seats: int | None = None


@dataclass(frozen=True, slots=True)
class OfficialDocument:
    """One official document; fields as in OfficialDocumentClaim, issuer an entity."""

    id: EntityId
    type: str
    number: str | None = None
    period: str | None = None
    name: str | None = None
    issuer: EntityId | None = None
    date: PartialDate | None = None
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting; fields as in MeetingClaim, organiser an entity."""

    id: EntityId
    name: str
    date: PartialDate | None = None
    end_date: PartialDate | None = None
    organiser: EntityId | None = None
    ordinal: int | None = None
    term: str | None = None


class Verdict(StrEnum):
    """What is thought of two mentions of people."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict on two people of two readings (or of one), with its named reasons.

    Args:
        left: The smaller local key.
        right: The greater local key.
        verdict: Same, different or unsure.
        score: 0.0 to 1.0, the weight of the reasons for "same".
        reasons: Named levels that spoke, strongest first.
        by: "rule", or who decided and when.
    """

    left: LocalKey
    right: LocalKey
    verdict: Verdict
    score: float
    reasons: tuple[str, ...]
    by: str = "rule"


@dataclass(frozen=True, slots=True)
class Linkage:
    """Which thing of which article is which entity; all tuples sorted by id."""

    people: tuple[Person, ...] = ()
    bodies: tuple[Body, ...] = ()
    offices: tuple[Office, ...] = ()
    official_documents: tuple[OfficialDocument, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    entity_of: Mapping[LocalKey, EntityId] = field(default_factory=dict)
    body_of_claim: Mapping[str, EntityId] = field(default_factory=dict)  # claim id → body version
    judgements: tuple[Judgement, ...] = ()
