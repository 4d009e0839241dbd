"""What one passage of one article says, with its quote; and the reading of a whole article.

Inside one reading, things are known by local keys: a body by its canonical name, a person by the name
("Bùi Văn Thủy", "Bùi Văn Thủy#2" when the article itself tells two apart), a meeting and an official
document by a key that their claims state. Stage 5 says which keys of which articles are the same thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from kg.model.dates import PartialDate
from kg.model.identifiers import ArticleId, ClaimId, claim_id
from kg.model.issue import Issue
from kg.model.record import record


class OfficeStatus(StrEnum):
    """How the text presents the holding of an office."""

    CURRENT = "current"
    FORMER = "former"
    ACTING = "acting"
    STARTED = "started"
    ENDED = "ended"


class Mode(StrEnum):
    """In what capacity an office is held: in full, as quyền, or in charge (phụ trách, điều hành)."""

    FULL = "full"
    ACTING = "acting"
    IN_CHARGE = "in_charge"


class DateKind(StrEnum):
    """The four dates that personnel news prints."""

    DECIDED = "decided"
    ANNOUNCED = "announced"
    EFFECTIVE = "effective"
    APPROVED = "approved"


class Predicate(StrEnum):
    """The relations between things."""

    CHAIRED = "chaired"
    SPOKE_AT = "spoke_at"
    ATTENDED = "attended"
    WROTE = "wrote"
    ORGANISED = "organised"
    DISCUSSED = "discussed"
    ADOPTED_AT = "adopted_at"
    IMPLEMENTS = "implements"
    BASED_ON = "based_on"
    PART_OF = "part_of"
    AMENDS = "amends"
    REPLACES = "replaces"
    REPEALS = "repeals"


class ThingKind(StrEnum):
    """The kinds of things that claims speak of; also the first part of their ids."""

    PERSON = "person"
    BODY = "body"
    OFFICIAL_DOCUMENT = "document"
    MEETING = "meeting"
    ARTICLE = "article"


@record
class Ref:
    """One thing of the same reading: its kind and local key (empty for the article itself)."""

    kind: ThingKind
    key: str


@record
class Evidence:
    """The passage behind a claim and the rule that read it.

    ``quote == article.content[start:end]`` in code points of the stored content.
    """

    start: int
    end: int
    quote: str
    rule: str


@record
class PersonClaim:
    """The article names this person."""

    key: str
    name: str
    evidence: Evidence
    aliases: tuple[str, ...] = ()
    birth_year: int | None = None
    died: PartialDate | None = None


@record
class BodyClaim:
    """The article names this body; the key is its canonical name."""

    key: str
    evidence: Evidence
    province: str | None = None  # of a body below the province, when the article shows it (never part of the name)


@record
class OfficeClaim:
    """The article says that a person holds, held, took up or left an office.

    Args:
        person: Local key of the person.
        role: Canonical role without the body: "Bí thư", "Phó Chủ tịch Thường trực".
        body: Canonical name of the body.
        status: How the text presents it; "acting" goes with mode ACTING or IN_CHARGE.
        mode: Capacity of the holding.
        as_of: Day for which the article asserts it; None for an undated past event.
        since: Stated beginning of the holding.
        until: Stated end of the holding.
        dates: The printed dates of a personnel event by kind, sorted.
        evidence: The quote and its rule.
    """

    person: str
    role: str
    body: str
    status: OfficeStatus
    evidence: Evidence
    mode: Mode = Mode.FULL
    as_of: PartialDate | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None
    dates: tuple[tuple[DateKind, PartialDate], ...] = ()


@record
class OfficialDocumentClaim:
    """The article identifies this official document.

    Args:
        key: Local key, unique in the reading.
        type: "Nghị quyết", "Chỉ thị", "Luật", …
        evidence: The quote and its rule.
        number: As printed without "số", blanks dropped: "07-CT/TU", "75/NQ-CP", bare "233".
        period: Numbering period: "khóa XII" or the year, when known.
        name: Type and title as printed, spelt out; given when there is no number or a title is printed.
        issuer: Canonical name of the issuing body.
        date: Day of issue to the precision printed.
        planned: Announced as to come (status "planned").
    """

    key: str
    type: str
    evidence: Evidence
    number: str | None = None
    period: str | None = None
    name: str | None = None
    issuer: str | None = None
    date: PartialDate | None = None
    planned: bool = False


@record
class MeetingClaim:
    """The article identifies this meeting; date is the first day, organiser a canonical body name."""

    key: str
    name: str
    evidence: Evidence
    date: PartialDate | None = None
    end_date: PartialDate | None = None
    organiser: str | None = None
    ordinal: int | None = None
    term: str | None = None  # "khóa XIX", "nhiệm kỳ 2020-2025": ordinals restart with it


@record
class RelationClaim:
    """The article says that subject stands in a relation to object."""

    subject: Ref
    predicate: Predicate
    object: Ref
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one article; every tuple is sorted by place in the text, then by key."""

    article: ArticleId
    people: tuple[PersonClaim, ...] = ()
    bodies: tuple[BodyClaim, ...] = ()
    offices: tuple[OfficeClaim, ...] = ()
    official_documents: tuple[OfficialDocumentClaim, ...] = ()
    meetings: tuple[MeetingClaim, ...] = ()
    relations: tuple[RelationClaim, ...] = ()
    issues: tuple[Issue, ...] = ()


Claim = PersonClaim | BodyClaim | OfficeClaim | OfficialDocumentClaim | MeetingClaim | RelationClaim


def name_claim(article: ArticleId, claim: Claim) -> ClaimId:
    """Return the claim's id: the digest of its article, kind, facts and place (not of its quote's text or rule)."""
    kind: Any = type(claim)
    return claim_id(article, kind.__name__, *(_written(getattr(claim, name)) for name in _field_names(kind)))


@cache
def _field_names(kind: Any) -> tuple[str, ...]:
    names: tuple[str, ...] = kind.__struct_fields__
    return names


def claims_of(reading: Reading) -> Iterator[tuple[ClaimId, Claim]]:
    """Yield every claim of a reading with its id, kind by kind."""
    for claims in (
        reading.people,
        reading.bodies,
        reading.offices,
        reading.official_documents,
        reading.meetings,
        reading.relations,
    ):
        for claim in claims:
            yield name_claim(reading.article, claim), claim


def _written(value: object) -> str:
    match value:
        case str():
            text = value
        case None:
            text = ""
        case Evidence():
            text = f"{value.start}:{value.end}"
        case tuple():
            text = ";".join(_written(part) for part in value)
        case Ref():
            text = f"{value.kind}/{value.key}"
        case _:
            text = str(value)
    return text
