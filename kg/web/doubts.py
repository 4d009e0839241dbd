"""What is doubtful about a thing, in the search index: how its identity was judged, and what disagrees."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.graph.vocabulary import KG, RDF, plain
from kg.query.facts import Facts
from kg.web.rows import Rows, marks

TABLES = """
CREATE TABLE judgements (
    judgement TEXT PRIMARY KEY, left TEXT NOT NULL, right TEXT NOT NULL, verdict TEXT NOT NULL, score TEXT NOT NULL,
    reasons TEXT NOT NULL, by TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX judgements_by_left ON judgements (left);
CREATE INDEX judgements_by_right ON judgements (right);
CREATE TABLE conflicts (
    conflict TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, other TEXT NOT NULL,
    detail TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX conflicts_by_subject ON conflicts (subject);
CREATE INDEX conflicts_by_other ON conflicts (other);
"""
_MOST = 30  # judgements and conflicts shown of one thing


@dataclass(frozen=True, slots=True)
class Judged:
    """Why two mentions were taken for the same person, for different ones, or left open; score as written."""

    judgement: str
    left: str
    right: str
    verdict: str
    score: str
    reasons: tuple[str, ...]
    by: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What cannot all be true: of which kind, between which things, and how."""

    conflict: str
    kind: str
    subject: str
    other: str
    detail: str


def fill_doubts(connection: sqlite3.Connection, facts: Facts) -> None:
    """Write the tables from the graph."""
    judgements, conflicts = (facts.subjects(RDF.type, plain(one)) for one in (KG.Judgement, KG.Conflict))
    connection.executemany(
        "INSERT INTO judgements VALUES (?, ?, ?, ?, ?, ?, ?)", (_judgement(facts, one) for one in judgements)
    )
    connection.executemany("INSERT INTO conflicts VALUES (?, ?, ?, ?, ?)", _conflicts(facts, conflicts))


def _judgement(facts: Facts, node: str) -> tuple[str, ...]:
    left, right, verdict, score, by = (
        facts.one(node, term) for term in (KG.left, KG.right, KG.verdict, KG.score, KG.decidedBy)
    )
    return node, left, right, verdict, score, json.dumps(facts.all(node, KG.reason), ensure_ascii=False), by


def _conflicts(facts: Facts, nodes: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for node in nodes:
        yield node, *(facts.one(node, term) for term in (KG.kind, KG.subject, KG.other, KG.detail))


def judgements_of(rows: Rows, person: str) -> tuple[Judged, ...]:
    """Return the judgements about a person, at most thirty."""
    asked = "SELECT * FROM judgements WHERE left = ? OR right = ? ORDER BY judgement LIMIT ?"
    return tuple(_judged(row) for row in rows.rows(asked, (person, person, _MOST)))


def open_judgements(rows: Rows) -> tuple[Judged, ...]:
    """Return the judgements that the rules leave open, the greatest scores first."""
    asked = "SELECT * FROM judgements WHERE verdict = 'unsure' ORDER BY CAST(score AS REAL) DESC, judgement"
    return tuple(_judged(row) for row in rows.rows(asked))


def _judged(row: sqlite3.Row) -> Judged:
    node, left, right, verdict, score, reasons, by = row
    return Judged(node, left, right, verdict, score, tuple(json.loads(reasons)), by)


def conflicts_of(rows: Rows, things: Sequence[str]) -> tuple[Disagreement, ...]:
    """Return the conflicts that have one of the things on either side."""
    sides = f"subject IN ({marks(things)}) OR other IN ({marks(things)})"
    asked = f"SELECT conflict, kind, subject, other, detail FROM conflicts WHERE {sides} ORDER BY conflict"
    return tuple(Disagreement(*row) for row in rows.rows(asked, (*things, *things)))


def conflicts_from(rows: Rows, first: int, count: int) -> tuple[Disagreement, ...]:
    """Return so many conflicts from a place in the list of all on."""
    asked = "SELECT conflict, kind, subject, other, detail FROM conflicts ORDER BY conflict LIMIT ? OFFSET ?"
    return tuple(Disagreement(*row) for row in rows.rows(asked, (count, first)))


def count_conflicts(rows: Rows) -> int:
    """Return how many conflicts there are."""
    return int(rows.rows("SELECT count(*) FROM conflicts")[0][0])
