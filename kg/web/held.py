"""Tenures in the search index: who held what and when, and which claims say so, ready to be listed.

One tenure is a dozen looks into the graph, and a ministry has a thousand: the pages that list many read these rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kg.graph.vocabulary import CRM, KG, ORG, PROV, RDF, SKOS, plain
from kg.model.dates import PartialDate
from kg.query.facts import Facts
from kg.query.records import Span
from kg.web.rows import Rows, marks

TABLES = """
CREATE TABLE tenures (
    tenure TEXT PRIMARY KEY, person TEXT NOT NULL, person_name TEXT NOT NULL, office TEXT NOT NULL,
    office_name TEXT NOT NULL, role TEXT NOT NULL, seats TEXT NOT NULL, body TEXT NOT NULL, body_name TEXT NOT NULL,
    mode TEXT NOT NULL, start_from TEXT NOT NULL, start_by TEXT NOT NULL, end_from TEXT NOT NULL,
    end_by TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX tenures_by_person ON tenures (person);
CREATE INDEX tenures_by_office ON tenures (office);
CREATE INDEX tenures_by_body ON tenures (body);
CREATE TABLE sightings (
    tenure TEXT NOT NULL, as_of TEXT NOT NULL, says TEXT NOT NULL, claim TEXT NOT NULL, day INTEGER NOT NULL,
    PRIMARY KEY (tenure, as_of, says, claim)) WITHOUT ROWID;
CREATE TABLE limits (
    tenure TEXT NOT NULL, side TEXT NOT NULL, day TEXT NOT NULL, inferred INTEGER NOT NULL, claim TEXT NOT NULL,
    PRIMARY KEY (tenure, side, claim)) WITHOUT ROWID;
"""
_DAYS = (
    CRM.P82a_begin_of_the_begin,
    CRM.P81a_end_of_the_begin,
    CRM.P81b_begin_of_the_end,
    CRM.P82b_end_of_the_end,
)
_NEVER = 10**7  # days from any other


@dataclass(frozen=True, slots=True)
class Held:
    """A tenure as the lists show it; is_single tells a seat that one person holds at a time."""

    tenure: str
    person: str
    person_name: str
    office: str
    office_name: str
    role: str
    is_single: bool
    body: str
    body_name: str
    mode: str
    span: Span


@dataclass(frozen=True, slots=True)
class Sighting:
    """One claim behind a tenure: the day it speaks of as written, what it says, and its IRI."""

    as_of: str
    says: str
    claim: str


@dataclass(frozen=True, slots=True)
class Limit:
    """A bound as written, whether it is inferred, and the claims that set it."""

    day: str
    is_inferred: bool
    claims: tuple[str, ...]


def fill_tenures(connection: sqlite3.Connection, facts: Facts) -> None:
    """Write the tables from the graph."""
    tenures = facts.subjects(RDF.type, plain(KG.Tenure))
    connection.executemany(
        f"INSERT INTO tenures VALUES ({', '.join('?' * 14)})", (_tenure(facts, one) for one in tenures)
    )
    connection.executemany("INSERT INTO sightings VALUES (?, ?, ?, ?, ?)", _sightings(facts, tenures))
    connection.executemany("INSERT INTO limits VALUES (?, ?, ?, ?, ?)", _limits(facts, tenures))


def _tenure(facts: Facts, tenure: str) -> tuple[str, ...]:
    person, office, body = (facts.one(tenure, term) for term in (ORG.member, KG.office, ORG.organization))
    interval = facts.one(tenure, ORG.memberDuring)
    return (
        tenure,
        person,
        facts.one(person, SKOS.prefLabel),
        office,
        facts.one(office, SKOS.prefLabel),
        facts.one(facts.one(tenure, ORG.role), SKOS.prefLabel),
        facts.one(office, KG.seats),
        body,
        facts.one(body, SKOS.prefLabel),
        facts.one(tenure, KG.mode),
        *(facts.one(interval, term) if interval else "" for term in _DAYS),
    )


def _sightings(facts: Facts, tenures: Iterable[str]) -> Iterator[tuple[object, ...]]:
    for tenure in tenures:
        for claim in facts.all(tenure, PROV.wasDerivedFrom):
            as_of = facts.one(claim, KG.asOf)
            written = as_of or facts.one(claim, KG.since) or facts.one(claim, KG.until)
            day = PartialDate.parse(written).first_day.toordinal() if written else -_NEVER
            yield tenure, as_of, facts.one(claim, KG.status), claim, day


def _limits(facts: Facts, tenures: Iterable[str]) -> Iterator[tuple[object, ...]]:
    for tenure in tenures:
        for node in facts.all(facts.one(tenure, ORG.memberDuring), KG.bound):
            day, inferred = facts.one(node, KG.date), facts.one(node, KG.inferred) == "true"
            for claim in facts.all(node, PROV.wasDerivedFrom) or ("",):
                yield tenure, facts.one(node, KG.boundOf).rpartition("#")[2], day, inferred, claim


def held_of(rows: Rows, kind: str, iris: Sequence[str]) -> tuple[Held, ...]:
    """Return the tenures of people, offices or bodies, or just these tenures (kind says which), by their IRIs."""
    column = {"person": "person", "office": "office", "body": "body", "tenure": "tenure"}[kind]
    asked = f"SELECT * FROM tenures WHERE {column} IN ({marks(iris)}) ORDER BY tenure"
    return tuple(_held(row) for row in rows.rows(asked, iris))


def _held(row: sqlite3.Row) -> Held:
    days = (row[name] for name in ("start_from", "start_by", "end_from", "end_by"))
    return Held(
        row["tenure"],
        row["person"],
        row["person_name"],
        row["office"],
        row["office_name"],
        row["role"],
        row["seats"] == "1",
        row["body"],
        row["body_name"],
        row["mode"],
        Span(*(date.fromisoformat(day) if day else None for day in days)),
    )


def last_seen(span: Span) -> date:
    """Return the last day on which a tenure is attested, else the last bound that is known, else the first day."""
    return span.end_from or span.start_by or span.end_by or span.start_from or date.min


def last_day(held: Iterable[Held]) -> date | None:
    """Return the last day on which anybody is seen in one of the tenures."""
    days = (last_seen(one.span) for one in held)
    return max((day for day in days if day != date.min), default=None)


def sightings_of(rows: Rows, tenures: Sequence[str]) -> dict[str, tuple[Sighting, ...]]:
    """Return the claims behind tenures, of each by the day they speak of."""
    asked = f"""SELECT tenure, as_of, says, claim FROM sightings WHERE tenure IN ({marks(tenures)})
        ORDER BY tenure, as_of, says, claim"""
    found: dict[str, list[Sighting]] = {tenure: [] for tenure in tenures}
    for tenure, *told in rows.rows(asked, tenures):
        found[tenure].append(Sighting(*told))
    return {tenure: tuple(sightings) for tenure, sightings in found.items()}


def nearest_claims(rows: Rows, tenures: Sequence[str], day: date) -> dict[str, str]:
    """Return, by tenure, the claim that speaks of the day nearest to a day."""
    asked = f"""SELECT tenure, claim FROM sightings WHERE tenure IN ({marks(tenures)})
        ORDER BY abs(day - ?) DESC, claim DESC"""
    return {row["tenure"]: row["claim"] for row in rows.rows(asked, (*tenures, day.toordinal()))}


def limits_of(rows: Rows, tenures: Sequence[str]) -> dict[str, dict[str, Limit]]:
    """Return the known bounds of tenures by their sides: "startNotBefore", "startNotAfter" and so on."""
    asked = f"SELECT * FROM limits WHERE tenure IN ({marks(tenures)}) ORDER BY tenure, side, claim"
    found: dict[str, dict[str, Limit]] = {tenure: {} for tenure in tenures}
    for tenure, side, day, inferred, claim in rows.rows(asked, tenures):
        known = found[tenure].get(side, Limit(day, bool(inferred), ()))
        found[tenure][side] = replace(known, claims=(*known.claims, claim) if claim else ())
    return found
