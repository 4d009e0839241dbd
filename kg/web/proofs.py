"""Claims in the search index: what each says, which sentence it quotes and where, ready to be listed.

One sentence is a dozen looks into the graph, and a page shows hundreds: the pages ask for them here, all at once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from pyoxigraph import Literal, NamedNode, QuerySolutions, Store

from kg.query.records import Proof
from kg.web.rows import Rows, marks

TABLES = """
CREATE TABLE papers (article TEXT PRIMARY KEY, file TEXT NOT NULL, published TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE claims (
    claim TEXT PRIMARY KEY, says TEXT NOT NULL, as_of TEXT NOT NULL, quote TEXT NOT NULL, article TEXT NOT NULL,
    start INTEGER NOT NULL, end INTEGER NOT NULL, rule TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE relations (
    claim TEXT PRIMARY KEY, subject TEXT NOT NULL, predicate TEXT NOT NULL, object TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX relations_by_subject ON relations (subject);
CREATE INDEX relations_by_object ON relations (object);
CREATE TABLE naming (
    thing TEXT NOT NULL, published TEXT NOT NULL, article TEXT NOT NULL, claim TEXT NOT NULL,
    PRIMARY KEY (thing, published, article)) WITHOUT ROWID;
"""
_QUESTIONS = Path(__file__).parent / "gathered"
_ARTICLES = 25  # shown of those that speak of a thing

Told = dict[str, dict[str, list[Literal | NamedNode]]]
"""What an article's graph says: the values by subject and term; subjects are IRIs without brackets, terms with."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A claim that relates two things: predicate is the IRI of a term."""

    claim: str
    subject: str
    predicate: str
    object: str


def told_in(store: Store, article: str) -> Told:
    """Return all that the graph of an article says."""
    told: Told = {}
    for quad in store.quads_for_pattern(None, None, None, NamedNode(article)):
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, (Literal, NamedNode)):
            told.setdefault(quad.subject.value, {}).setdefault(f"<{quad.predicate.value}>", []).append(quad.object)
    return told


def fill_claims(connection: sqlite3.Connection, store: Store) -> None:
    """Write the tables from the graph: a question for each, since only what it asks for is read from the store."""
    connection.executemany("INSERT OR IGNORE INTO papers VALUES (?, ?, ?)", _gathered(store, "papers"))
    connection.executemany("INSERT OR IGNORE INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _gathered(store, "claims"))
    connection.executemany("INSERT OR IGNORE INTO relations VALUES (?, ?, ?, ?)", _gathered(store, "relations"))
    connection.executemany(
        """INSERT INTO naming SELECT ?, published, article, ? FROM papers WHERE article = ?
            ON CONFLICT DO UPDATE SET claim = min(claim, excluded.claim)""",
        ((thing, claim, article) for thing, article, claim in _gathered(store, "naming") if "/claim/" in claim),
    )


def _gathered(store: Store, question: str) -> Iterator[tuple[str, ...]]:
    """Yield the answers of a question of the folder ``gathered``; what is not known is empty."""
    rows = store.query((_QUESTIONS / f"{question}.rq").read_text(encoding="utf-8"))
    for row in cast("QuerySolutions", rows):
        yield tuple("" if term is None else cast("Literal | NamedNode", term).value for term in row)


def proofs_of(rows: Rows, claims: Iterable[str]) -> Mapping[str, Proof]:
    """Return claims as proofs, by their IRIs; what is no claim is left out."""
    wanted = sorted(set(claims))
    asked = f"SELECT * FROM claims JOIN papers USING (article) WHERE claim IN ({marks(wanted)})"
    return {row["claim"]: _proof(row) for row in rows.rows(asked, wanted)}


def _proof(row: sqlite3.Row) -> Proof:
    return Proof(
        row["claim"],
        row["says"],
        row["as_of"],
        row["quote"],
        row["article"],
        row["file"],
        row["published"],
        row["start"],
        row["end"],
        row["rule"],
    )


def joined_to(rows: Rows, thing: str, *, most: int) -> tuple[Joined, ...]:
    """Return the claims that relate a thing to others, at most so many on each side of it."""
    found: dict[str, Joined] = {}
    for side in ("subject", "object"):
        asked = f"SELECT claim, subject, predicate, object FROM relations WHERE {side} = ? ORDER BY claim LIMIT ?"
        found |= {row["claim"]: Joined(*row) for row in rows.rows(asked, (thing, most))}
    return tuple(found.values())


def naming(rows: Rows, thing: str) -> tuple[Proof, ...]:
    """Return the claims that name a thing, one an article, the newest articles first."""
    asked = "SELECT claim FROM naming WHERE thing = ? ORDER BY published DESC, article DESC LIMIT ?"
    claims = [row["claim"] for row in rows.rows(asked, (thing, _ARTICLES))]
    proofs = proofs_of(rows, claims)
    return tuple(proofs[claim] for claim in claims)
