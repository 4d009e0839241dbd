"""One unbroken holding of one office by one person, with four bounds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kg.model.claim import Mode
from kg.model.dates import PartialDate
from kg.model.identifiers import ArticleId, ClaimId, EntityId, TenureId


@dataclass(frozen=True, slots=True)
class Bound:
    """One bound as written and the claims that set it; inferred from another's holding or a body's end."""

    date: PartialDate
    claims: tuple[ClaimId, ...]
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Tenure:
    """A holding whose start lies in [start_not_before, start_not_after] and end in [end_not_before, end_not_after].

    An absent bound is unbounded, never "now". In comparisons start_not_before and end_not_before stand for the
    first day of what is written, start_not_after and end_not_after for the last (contract, Time).
    """

    id: TenureId
    person: EntityId
    office: EntityId
    mode: Mode = Mode.FULL
    start_not_before: Bound | None = None
    start_not_after: Bound | None = None
    end_not_before: Bound | None = None
    end_not_after: Bound | None = None
    claims: tuple[ClaimId, ...] = ()
    articles: tuple[ArticleId, ...] = ()


class Certainty(StrEnum):
    """Whether a tenure holds on a day (contract, Time)."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    UNKNOWN = "unknown"
    NO = "no"


class ConflictKind(StrEnum):
    """The history faults that are shown with all sides."""

    TWO_HOLDERS = "two-holders"
    OVERLAP = "overlap"
    ORDER = "order"
    TWO_DATES = "two-dates"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two statements that cannot both be true; subject and other are ids of tenures, people or documents."""

    kind: ConflictKind
    subject: str
    other: str
    detail: str
    articles: tuple[ArticleId, ...]
