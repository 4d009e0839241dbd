"""Tables that live while everything is derived: what was found and said, in the order in which it is put together.

They are temporary, of one connection alone, on the disk where SQLite keeps such files, and gone when it ends. Those
called like lasting tables stand before them, so that ``Derived`` writes into them; the lasting ones are ``main.…``
meanwhile, also in a database that cannot be written, until ``last`` puts the new rows in place of theirs.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, NamedTuple

from kg.model.claim import ThingKind
from kg.model.entity import LocalKey
from kg.model.identifiers import ArticleId, ClaimId, EntityId, TenureId
from kg.store.derived import make_tables

_LASTING = {
    "mentions": "ORDER BY article, kind, key",
    "touches": "GROUP BY what, article ORDER BY what, article",  # many articles say that they touch one thing twice
    "seated": "GROUP BY office, name ORDER BY office, name",
    "things": "ORDER BY id",
    "tenures": "ORDER BY id",
    "judgements": "ORDER BY block, value",
    "conflicts": "ORDER BY owner, value",
}
"""The derived tables, each with the order in which its rows last."""
_PASSING = """
CREATE TEMP TABLE found (block TEXT, article TEXT, kind TEXT, key TEXT, value BLOB);
CREATE TEMP TABLE bound (block TEXT PRIMARY KEY, root TEXT) WITHOUT ROWID;
CREATE TEMP TABLE alive (entity TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE meant (article TEXT, value BLOB);
CREATE TEMP TABLE said (office TEXT, article TEXT, person TEXT, claim TEXT, value BLOB);
CREATE TEMP TABLE deaths (person TEXT, article TEXT, value BLOB);
CREATE INDEX temp.deaths_of ON deaths (person);
CREATE TEMP TABLE was (claim TEXT PRIMARY KEY, tenure TEXT) WITHOUT ROWID;
CREATE UNIQUE INDEX temp.things_anew ON things (id)
"""


class Found(NamedTuple):
    """A mention, ready to be joined with those that have its root.

    Args:
        root: Names all blocks that may be joined with its own.
        block: Its own block.
        local: What it is in its article.
        value: What is known of it.
        was: The id once given to it.
    """

    root: str
    block: str
    local: LocalKey
    value: bytes
    was: EntityId | None


class Said(NamedTuple):
    """An office claim, ready to be put together with those that have its root.

    Args:
        root: Names all offices whose tenures may take over ids from each other.
        office: Its office.
        article: Where it stands.
        person: Of whom it speaks.
        claim: Its id.
        value: What it says.
        was: The tenure once given to it.
    """

    root: str
    office: EntityId
    article: ArticleId
    person: EntityId
    claim: ClaimId
    value: bytes
    was: TenureId | None


class Anew:
    """The passing tables of one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def begin(self) -> None:
        """Make the tables, empty."""
        for table in (*_LASTING, "found", "bound", "alive", "meant", "said", "deaths", "was"):
            self._do(f"DROP TABLE IF EXISTS temp.{table}")
        for table in _LASTING:
            self._do(f"CREATE TEMP TABLE {table} AS SELECT * FROM main.{table} WHERE 0")
        for statement in _PASSING.strip().split(";\n"):
            self._do(statement)

    def last(self) -> None:
        """Put the rows of the derived tables in place of the lasting ones."""
        names = ", ".join(f"'{table}'" for table in _LASTING)
        asked = f"SELECT name FROM main.sqlite_master WHERE type = 'index' AND sql NOT NULL AND tbl_name IN ({names})"
        for (index,) in self._rows(asked):
            self._do(f"DROP INDEX main.{index}")  # made again from sorted rows, much faster than row by row
        for table, order in _LASTING.items():
            self._do(f"DELETE FROM main.{table}")
            self._do(f"INSERT INTO main.{table} SELECT * FROM temp.{table} {order}")
            self._do(f"DROP TABLE temp.{table}")
        make_tables(self._connection)

    def differences(self) -> Iterator[tuple[str, int]]:
        """Yield each lasting table that is not what was derived, with how many rows it has too many or too few.

        Names once seen in a seat may stay in it after the last article that saw them: they only make a change look
        further than it must.
        """
        for table in _LASTING:
            sides = [("temp", "main")] if table == "seated" else [("temp", "main"), ("main", "temp")]
            asked = "SELECT count(*) FROM (SELECT * FROM {}.{table} EXCEPT SELECT * FROM {}.{table})"
            number = sum(self._rows(asked.format(*side, table=table))[0][0] for side in sides)
            if number:
                yield table, number
        ((number,),) = self._rows(
            "SELECT count(DISTINCT entity) FROM main.mentions WHERE entity NOT IN (SELECT id FROM given)"
        )
        if number:
            yield "given", number

    # Mentions.

    def keep_found(self, rows: Iterable[tuple[str, ArticleId, ThingKind, str, bytes]]) -> None:
        """Keep mentions: block, article, kind, key, and what is known of each."""
        self._connection.executemany("INSERT INTO found VALUES (?, ?, ?, ?, ?)", rows)

    def blocks_once_one(self) -> Iterator[list[str]]:
        """Yield the blocks of the mentions of each entity that was given out and has mentions in several now."""
        self._do(f"INSERT OR IGNORE INTO alive SELECT entity FROM {_WITH_FORMER}")
        asked = f"SELECT entity, found.block FROM {_WITH_FORMER} GROUP BY 1, 2 ORDER BY 1, 2"
        yield from _several(self._connection.execute(asked))

    def is_alive(self, entity: EntityId) -> bool:
        """Tell whether an id given out stands for a mention that is there."""
        return bool(self._rows("SELECT 1 FROM alive WHERE entity = ?", entity))

    def bind(self, root_of: Iterable[tuple[str, str]]) -> None:
        """Keep, in place of others, which blocks or offices have another root than themselves."""
        self._do("DELETE FROM bound")
        self._connection.executemany("INSERT INTO bound VALUES (?, ?)", root_of)

    def found(self) -> Iterator[Found]:
        """Yield all mentions by root."""
        asked = (
            "SELECT coalesce(root, f.block) AS root, f.block, f.article, f.kind, f.key, value, m.entity FROM found AS f"
            " LEFT JOIN bound ON bound.block = f.block LEFT JOIN main.mentions AS m"
            " ON m.article = f.article AND m.kind = f.kind AND m.key = f.key ORDER BY root, f.article, f.kind, f.key"
        )
        for root, block, article, kind, key, value, was in self._connection.execute(asked):
            yield Found(root, block, (article, ThingKind(kind), key), value, was)

    def mentions(self) -> Iterator[tuple[ArticleId, list[tuple[ThingKind, str, EntityId]]]]:
        """Yield the mentions of each article that has any, with their entities, by article."""
        rows = self._connection.execute("SELECT article, kind, key, entity FROM temp.mentions ORDER BY article")
        for article, mentions in groupby(rows, lambda row: row[0]):
            yield article, [(ThingKind(kind), key, entity) for _, kind, key, entity in mentions]

    def seats(self) -> Iterator[list[str]]:
        """Yield the names seen in each single seat that saw several."""
        asked = "SELECT office, name FROM temp.seated GROUP BY office, name ORDER BY office, name"
        yield from _several(self._connection.execute(asked))

    def is_first(self) -> bool:
        """Tell whether no id was given out yet."""
        return not self._rows("SELECT 1 FROM given LIMIT 1")

    def give_ids(self) -> None:
        """Keep that the ids of all mentions were given out, new ones in alphabetical order."""
        self._do("INSERT OR IGNORE INTO given (id) SELECT DISTINCT entity FROM temp.mentions ORDER BY entity")

    # Bodies that articles mean.

    def keep_meant(self, article: ArticleId, value: bytes) -> None:
        """Keep which bodies an article means."""
        self._connection.execute("INSERT INTO meant VALUES (?, ?)", (article, value))

    def meant(self) -> Iterator[tuple[ArticleId, bytes]]:
        """Yield which bodies the articles mean, in the order in which they were kept."""
        yield from self._connection.execute("SELECT article, value FROM meant ORDER BY rowid")

    # Office claims and deaths.

    def keep_said(self, rows: Iterable[tuple[EntityId, ArticleId, EntityId, ClaimId, bytes]]) -> None:
        """Keep office claims: office, article, person, id, and what each says."""
        self._connection.executemany("INSERT INTO said VALUES (?, ?, ?, ?, ?)", rows)

    def keep_former(self) -> None:
        """Keep the tenures once given to claims."""
        self._do(
            "INSERT OR REPLACE INTO was SELECT one.value, t.id FROM main.tenures AS t,"
            " json_each(CAST(t.value AS TEXT), '$.claims') AS one ORDER BY t.id"
        )

    def offices_once_one(self) -> Iterator[list[str]]:
        """Yield the offices of the claims of each tenure that was given out and has claims in several now."""
        asked = "SELECT tenure, office FROM said JOIN was USING (claim) GROUP BY tenure, office ORDER BY tenure, office"
        yield from _several(self._connection.execute(asked))

    def said(self) -> Iterator[Said]:
        """Yield all office claims by root."""
        asked = (
            "SELECT coalesce(root, office) AS root, office, article, person, s.claim, value, tenure FROM said AS s"
            " LEFT JOIN bound ON block = office LEFT JOIN was ON was.claim = s.claim ORDER BY root, article, s.claim"
        )
        yield from map(Said._make, self._connection.execute(asked))

    def keep_deaths(self, rows: Iterable[tuple[EntityId, ArticleId, bytes]]) -> None:
        """Keep claims that somebody died: person, article, and the claim."""
        self._connection.executemany("INSERT INTO deaths VALUES (?, ?, ?)", rows)

    def deaths_of(self, person: EntityId) -> list[tuple[ArticleId, bytes]]:
        """Return the claims that somebody died."""
        rows = self._rows("SELECT article, value FROM deaths WHERE person = ? ORDER BY article", person)
        return [(article, value) for article, value in rows]

    def _rows(self, asked: str, *values: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(asked, values).fetchall()

    def _do(self, asked: str) -> None:
        self._connection.execute(asked)


_WITH_FORMER = "found JOIN main.mentions AS m USING (article, kind, key)"


def _several(rows: Iterable[tuple[str, str]]) -> Iterator[list[str]]:
    """Yield the second values of the rows that share their first, where there are several; rows come sorted."""
    for _, group in groupby(rows, lambda row: row[0]):
        seconds = [row[1] for row in group]
        if len(seconds) > 1:
            yield seconds
