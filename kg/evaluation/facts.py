"""The facts of one article, from a gold file or from a knowledge base, in one form that can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Support:
    """Where a fact stands in the article, and the rule that read it there (empty in gold)."""

    quote: str = ""
    rule: str = ""


NO_SUPPORT = Support()


@dataclass(frozen=True, slots=True)
class OfficeFact:
    """Somebody holds, held, takes up or leaves an office; person and body are names."""

    person: str
    role: str
    body: str
    status: str
    as_of: str | None = None
    since: str | None = None
    until: str | None = None
    support: Support = NO_SUPPORT


@dataclass(frozen=True, slots=True)
class PaperFact:
    """An official document is identified; issuer is a name."""

    key: str
    type: str | None = None
    number: str | None = None
    name: str | None = None
    issuer: str | None = None
    date: str | None = None
    support: Support = NO_SUPPORT


@dataclass(frozen=True, slots=True)
class GatheringFact:
    """A meeting is identified; organiser is a name."""

    key: str
    name: str | None = None
    date: str | None = None
    end_date: str | None = None
    organiser: str | None = None
    ordinal: str | None = None
    support: Support = NO_SUPPORT


@dataclass(frozen=True, slots=True)
class RelationFact:
    """Two things of the article stand in a relation; subject and object are keys, or "article"."""

    subject: str
    predicate: str
    object: str
    support: Support = NO_SUPPORT


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one article.

    Args:
        file: The article's file name.
        people: Names by key.
        bodies: Names by key.
        offices: Who holds what.
        papers: Official documents.
        gatherings: Meetings.
        relations: What joins these.
    """

    file: str = ""
    people: Mapping[str, str] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
    offices: tuple[OfficeFact, ...] = ()
    papers: tuple[PaperFact, ...] = ()
    gatherings: tuple[GatheringFact, ...] = ()
    relations: tuple[RelationFact, ...] = ()

    def name(self, key: str) -> str:
        """Return the name of a person or body, or the key itself."""
        return self.people.get(key) or self.bodies.get(key) or key


def from_gold(raw: Mapping[str, Any]) -> Facts:
    """Return the facts of a gold file's JSON object."""
    people = {row["id"]: row["name"] for row in raw.get("people", ())}
    bodies = {row["id"]: row["name"] for row in raw.get("bodies", ())}
    names = people | bodies
    return Facts(
        raw.get("doc", ""),
        people,
        bodies,
        tuple(_office(row, names) for row in raw.get("offices", ())),
        tuple(_paper(row, names) for row in raw.get("documents", ())),
        tuple(_gathering(row, names) for row in raw.get("meetings", ())),
        tuple(RelationFact(row["s"], row["p"], row["o"], _support(row)) for row in raw.get("relations", ())),
    )


def _office(row: Mapping[str, Any], names: Mapping[str, str]) -> OfficeFact:
    person, body = names.get(row["person"], row["person"]), names.get(row["body"], row["body"])
    days = (row.get("as_of"), row.get("since"), row.get("until"))
    return OfficeFact(person, row["role"], body, row.get("status") or "", *days, _support(row))


def _paper(row: Mapping[str, Any], names: Mapping[str, str]) -> PaperFact:
    issuer = row.get("issuer")
    values = (
        row.get("type"),
        row.get("number"),
        row.get("name"),
        issuer and names.get(issuer, issuer),
        row.get("date"),
    )
    return PaperFact(row.get("id", ""), *values, _support(row))


def _gathering(row: Mapping[str, Any], names: Mapping[str, str]) -> GatheringFact:
    organiser, ordinal = row.get("organiser"), row.get("ordinal")
    values = (row.get("name"), row.get("date"), row.get("end_date"), organiser and names.get(organiser, organiser))
    return GatheringFact(row.get("id", ""), *values, str(ordinal) if ordinal else None, _support(row))


def _support(row: Mapping[str, Any]) -> Support:
    return Support(row.get("quote") or "")
