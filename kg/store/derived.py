"""What was derived from the truth, kept so that a change touches only what it speaks of; and the ids given out.

The tables lie in ``truth.sqlite`` and are changed in one transaction with the note of what they were derived from:
``derived_from`` (the reading of each article that is in the graph), ``mentions`` (which thing of which article is
which entity, and the block of mentions that may be it), ``touches`` (the offices and bodies each article speaks of),
``seated`` (the names seen in each single seat), ``things``, ``tenures``, ``judgements``, ``conflicts`` as JSON, and
``given``, the ids ever given out in their order. All but ``mentions``, ``tenures`` and ``given`` can be thrown away.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import groupby
from typing import Any, TypeVar

import msgspec

from kg.model.claim import ThingKind
from kg.model.entity import Body, Judgement, LocalKey, Meeting, Office, OfficialDocument, Person
from kg.model.identifiers import ArticleId, EntityId
from kg.model.tenure import Conflict, Tenure

_TABLES = """
CREATE TABLE IF NOT EXISTS derived_from (article TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mentions (
    article TEXT, kind TEXT, key TEXT, entity TEXT NOT NULL, block TEXT NOT NULL, PRIMARY KEY (article, kind, key)
    ) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mentions_by_entity ON mentions (entity, block);
CREATE INDEX IF NOT EXISTS mentions_by_block ON mentions (block, kind, entity);
CREATE TABLE IF NOT EXISTS touches (what TEXT, article TEXT, PRIMARY KEY (what, article)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS touches_by_article ON touches (article);
CREATE TABLE IF NOT EXISTS seated (office TEXT, name TEXT, PRIMARY KEY (office, name)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS seated_by_name ON seated (name);
CREATE TABLE IF NOT EXISTS things (id TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS tenures (
    id TEXT PRIMARY KEY, office TEXT NOT NULL, person TEXT NOT NULL, value BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS tenures_by_office ON tenures (office);
CREATE INDEX IF NOT EXISTS tenures_by_person ON tenures (person);
CREATE TABLE IF NOT EXISTS judgements (block TEXT NOT NULL, value BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS judgements_by_block ON judgements (block);
CREATE TABLE IF NOT EXISTS conflicts (owner TEXT NOT NULL, value BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS conflicts_by_owner ON conflicts (owner);
CREATE TABLE IF NOT EXISTS given (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, replaced_by TEXT);
CREATE INDEX IF NOT EXISTS given_replaced ON given (id) WHERE replaced_by IS NOT NULL;
CREATE INDEX IF NOT EXISTS readings_state ON readings (article, digest, rules);
"""
_WRITE = msgspec.json.Encoder()
_JUDGEMENT = msgspec.json.Decoder(Judgement)
_CONFLICT = msgspec.json.Decoder(Conflict)
_TENURE = msgspec.json.Decoder(Tenure)
Thing = Person | OfficialDocument | Meeting | Body | Office
One = TypeVar("One", Person, OfficialDocument, Meeting, Body, Office)
_KINDS: Mapping[type[Thing], str] = {
    Person: "person/",
    OfficialDocument: "document/",
    Meeting: "meeting/",
    Body: "body/",
    Office: "office/",
}
_READ_THING = {kind: msgspec.json.Decoder(kind) for kind in _KINDS}

Mention = tuple[LocalKey, EntityId, str]
"""A thing of an article, the entity it is, and its block."""


def make_tables(connection: sqlite3.Connection) -> None:
    """Make the tables that are missing, without a transaction of its own."""
    for statement in _TABLES.strip().rstrip(";").split(";\n"):
        connection.execute(statement)


class Derived:
    """What was derived, in the open database of one knowledge base."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Keep all that is changed inside, or nothing of it."""
        with self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            yield

    # Articles.

    def outdated(self) -> list[ArticleId]:
        """Return the articles that are derived from but have another reading now, or none; sorted."""
        asked = (
            "SELECT article FROM derived_from AS d LEFT JOIN readings AS r INDEXED BY readings_state USING (article)"
            " WHERE r.digest IS NOT d.digest ORDER BY article"
        )
        return [ArticleId(row[0]) for row in self._rows(asked)]

    def news(self) -> list[ArticleId]:
        """Return the articles whose reading was not derived from; sorted."""
        asked = (
            "SELECT article FROM readings AS r LEFT JOIN derived_from AS d USING (article)"
            " WHERE r.digest IS NOT d.digest ORDER BY article"
        )
        return [ArticleId(row[0]) for row in self._rows(asked)]

    def note_articles(self) -> None:
        """Note that every reading as it is now has been derived from."""
        self._do("DELETE FROM derived_from")
        self._do("INSERT INTO derived_from SELECT article, digest FROM readings ORDER BY article")

    def note_some(self, gone: Iterable[ArticleId], news: Iterable[ArticleId]) -> None:
        """Note that these articles' readings are derived from no longer, and those are now."""
        self._connection.executemany("DELETE FROM derived_from WHERE article = ?", _column(gone))
        asked = "INSERT OR REPLACE INTO derived_from SELECT article, digest FROM readings WHERE article = ?"
        self._connection.executemany(asked, _column(news))

    # Mentions.

    def keep_mentions(self, mentions: Iterable[Mention]) -> None:
        """Keep which entity each mention is."""
        rows = ((*local, entity, block) for local, entity, block in mentions)
        self._connection.executemany("INSERT OR REPLACE INTO mentions VALUES (?, ?, ?, ?, ?)", rows)

    def forget_mentions(self, locals_: Iterable[LocalKey]) -> None:
        """Forget mentions."""
        self._connection.executemany("DELETE FROM mentions WHERE article = ? AND kind = ? AND key = ?", locals_)

    def mentions_in(self, block: tuple[ThingKind, str]) -> dict[LocalKey, EntityId]:
        """Return the mentions of a block."""
        asked = "SELECT article, kind, key, entity FROM mentions WHERE kind = ? AND block = ?"
        return {_local(row): EntityId(row[3]) for row in self._rows(asked, *block)}

    def mentions_of(self, article: ArticleId) -> dict[LocalKey, EntityId]:
        """Return the mentions of an article."""
        asked = "SELECT article, kind, key, entity FROM mentions WHERE article = ?"
        return {_local(row): EntityId(row[3]) for row in self._rows(asked, article)}

    def blocks_of(self, article: ArticleId) -> set[tuple[ThingKind, str]]:
        """Return the blocks of the mentions of an article."""
        rows = self._rows("SELECT DISTINCT kind, block FROM mentions WHERE article = ?", article)
        return {(ThingKind(row[0]), row[1]) for row in rows}

    def block_of(self, article: str, kind: ThingKind, key: str) -> str | None:
        """Return the block of one mention, None for an unknown one."""
        asked = "SELECT block FROM mentions WHERE article = ? AND kind = ? AND key = ?"
        return next((row[0] for row in self._rows(asked, article, kind, key)), None)

    def names_joined_with(self, name: str) -> set[str]:
        """Return the blocks of people who have a mention in this block too."""
        asked = (
            "SELECT DISTINCT block FROM mentions WHERE kind = ?1 AND entity IN"
            " (SELECT DISTINCT entity FROM mentions WHERE kind = ?1 AND block = ?2)"
        )
        return {row[0] for row in self._rows(asked, ThingKind.PERSON, name)}

    def articles_of(self, entity: EntityId) -> set[ArticleId]:
        """Return the articles that mention an entity."""
        return {ArticleId(row[0]) for row in self._rows("SELECT article FROM mentions WHERE entity = ?", entity)}

    def entity_of(self) -> dict[LocalKey, EntityId]:
        """Return the entity of every mention."""
        return {_local(row): EntityId(row[3]) for row in self._rows("SELECT article, kind, key, entity FROM mentions")}

    # What articles touch.

    def touch(self, article: ArticleId, whats: Iterable[str]) -> None:
        """Keep that an article speaks of these."""
        rows = ((what, article) for what in whats)
        self._connection.executemany("INSERT OR IGNORE INTO touches VALUES (?, ?)", rows)

    def touched_by(self, article: ArticleId) -> set[str]:
        """Return what an article speaks of."""
        return {row[0] for row in self._rows("SELECT what FROM touches WHERE article = ?", article)}

    def untouch(self, article: ArticleId) -> None:
        """Forget what an article speaks of."""
        self._do("DELETE FROM touches WHERE article = ?", article)

    def is_touched(self, what: str) -> bool:
        """Tell whether an article speaks of it."""
        return bool(self._rows("SELECT 1 FROM touches WHERE what = ? LIMIT 1", what))

    def touching(self, what: str) -> list[ArticleId]:
        """Return the articles that speak of it, sorted."""
        asked = "SELECT article FROM touches WHERE what = ? ORDER BY article"
        return [ArticleId(row[0]) for row in self._rows(asked, what)]

    def touched(self, first: str, last: str) -> list[str]:
        """Return all that articles speak of from first to last in alphabetical order."""
        rows = self._rows("SELECT DISTINCT what FROM touches WHERE what BETWEEN ? AND ? ORDER BY what", first, last)
        return [row[0] for row in rows]

    def seat(self, seats: Iterable[tuple[EntityId, str]]) -> None:
        """Keep single seats with names seen in them."""
        self._connection.executemany("INSERT OR IGNORE INTO seated VALUES (?, ?)", seats)

    def unseat(self, name: str) -> None:
        """Forget the seats of a name."""
        self._do("DELETE FROM seated WHERE name = ?", name)

    def seats_of(self, name: str) -> list[EntityId]:
        """Return the seats in which a name was seen."""
        return [EntityId(row[0]) for row in self._rows("SELECT office FROM seated WHERE name = ?", name)]

    def names_in(self, office: EntityId) -> list[str]:
        """Return the names seen in a seat."""
        return [row[0] for row in self._rows("SELECT name FROM seated WHERE office = ?", office)]

    # Things, tenures, judgements, conflicts.

    def keep_things(self, things: Iterable[Thing]) -> None:
        """Keep things, each in place of what had its id."""
        rows = ((thing.id, _WRITE.encode(thing)) for thing in things)
        self._connection.executemany("INSERT OR REPLACE INTO things VALUES (?, ?)", rows)

    def forget_things(self, ids: Iterable[EntityId]) -> None:
        """Forget things."""
        self._connection.executemany("DELETE FROM things WHERE id = ?", _column(ids))

    def thing(self, kind: type[One], entity: EntityId) -> One | None:
        """Return the thing of a kind that has an id."""
        rows = self._rows("SELECT value FROM things WHERE id = ?", entity)
        return _READ_THING[kind].decode(rows[0][0]) if rows else None  # type: ignore[return-value]

    def is_thing(self, entity: str) -> bool:
        """Tell whether something has this id."""
        return bool(self._rows("SELECT 1 FROM things WHERE id = ?", entity))

    def all_things(self, kind: type[One]) -> dict[EntityId, One]:
        """Return all things of a kind."""
        start = _KINDS[kind]
        rows = self._rows("SELECT value FROM things WHERE id BETWEEN ? AND ?", start, f"{start}~")
        found: list[One] = [_READ_THING[kind].decode(row[0]) for row in rows]  # type: ignore[misc]
        return {one.id: one for one in found}

    def keep_tenures(self, tenures: Iterable[Tenure]) -> None:
        """Keep tenures."""
        rows = ((one.id, one.office, one.person, _WRITE.encode(one)) for one in tenures)
        self._connection.executemany("INSERT OR REPLACE INTO tenures VALUES (?, ?, ?, ?)", rows)

    def forget_tenures(self, office: EntityId) -> None:
        """Forget the tenures of an office."""
        self._do("DELETE FROM tenures WHERE office = ?", office)

    def tenures_in(self, office: EntityId) -> list[Tenure]:
        """Return the tenures of an office, sorted by id."""
        return self._tenures("WHERE office = ?", office)

    def tenures_of(self, person: EntityId) -> list[Tenure]:
        """Return the tenures of a person, sorted by id."""
        return self._tenures("WHERE person = ?", person)

    def tenures_by_person(self) -> Iterator[tuple[EntityId, list[Tenure]]]:
        """Yield all tenures, those of each person together, sorted by person and id."""
        rows = self._connection.execute("SELECT person, value FROM tenures ORDER BY person, id")
        for person, group in groupby(rows, lambda row: row[0]):
            yield EntityId(person), [_TENURE.decode(value) for _, value in group]

    def tenures(self) -> list[Tenure]:
        """Return all tenures, sorted by id."""
        return self._tenures("")

    def _tenures(self, where: str, *values: str) -> list[Tenure]:
        return [_TENURE.decode(row[0]) for row in self._rows(f"SELECT value FROM tenures {where} ORDER BY id", *values)]

    def keep_judgements(self, judgements: Iterable[tuple[str, Judgement]]) -> None:
        """Keep judgements, each with the name of its left side."""
        rows = ((block, _WRITE.encode(one)) for block, one in judgements)
        self._connection.executemany("INSERT INTO judgements VALUES (?, ?)", rows)

    def take_judgements(self, block: str) -> list[Judgement]:
        """Return and forget the judgements of a name."""
        rows = self._rows("SELECT value FROM judgements WHERE block = ?", block)
        self._do("DELETE FROM judgements WHERE block = ?", block)
        return [_JUDGEMENT.decode(row[0]) for row in rows]

    def judgements(self) -> list[Judgement]:
        """Return all judgements, sorted by their sides and verdict."""
        found = [_JUDGEMENT.decode(row[0]) for row in self._rows("SELECT value FROM judgements")]
        return sorted(found, key=lambda one: (one.left, one.right, one.verdict.value))

    def keep_conflicts(self, conflicts: Iterable[tuple[str, Conflict]]) -> None:
        """Keep conflicts, each with what it is about."""
        rows = ((owner, _WRITE.encode(one)) for owner, one in conflicts)
        self._connection.executemany("INSERT INTO conflicts VALUES (?, ?)", rows)

    def take_conflicts(self, owner: str) -> list[Conflict]:
        """Return and forget the conflicts about something."""
        rows = self._rows("SELECT value FROM conflicts WHERE owner = ?", owner)
        self._do("DELETE FROM conflicts WHERE owner = ?", owner)
        return [_CONFLICT.decode(row[0]) for row in rows]

    # Ids given out.

    def order(self, among: Collection[EntityId] | None = None) -> tuple[EntityId, ...]:
        """Return the ids ever given out, the oldest first; with among only those of these."""
        if among is None:
            return tuple(EntityId(row[0]) for row in self._rows("SELECT id FROM given ORDER BY number"))
        asked = "SELECT number, id FROM given WHERE id = ?"
        found = [row for entity in among for row in self._rows(asked, entity)]
        return tuple(EntityId(row[1]) for row in sorted(found))

    def replaced(self) -> dict[EntityId, EntityId]:
        """Return the ids that gave way, with the id that stands for each."""
        asked = "SELECT id, replaced_by FROM given WHERE replaced_by IS NOT NULL ORDER BY id"
        return {EntityId(row[0]): EntityId(row[1]) for row in self._rows(asked)}

    def give(self, ids: Iterable[EntityId]) -> None:
        """Keep that these ids were given out, in this order, after all others."""
        self._connection.executemany("INSERT OR IGNORE INTO given (id) VALUES (?)", _column(ids))

    def replace(self, before: Mapping[EntityId, EntityId], after: Mapping[EntityId, EntityId]) -> None:
        """Keep which id stands for which, as it is after a change."""
        self.give(after)
        again = [(None, old) for old in before if old not in after]
        rows = [(new, old) for old, new in after.items() if before.get(old) != new]
        self._connection.executemany("UPDATE given SET replaced_by = ? WHERE id = ?", (*again, *rows))

    def _rows(self, asked: str, *values: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(asked, values).fetchall()

    def _do(self, asked: str, *values: str) -> None:
        self._connection.execute(asked, values)


def _column(values: Iterable[str]) -> Iterator[tuple[str]]:
    return ((value,) for value in values)


def _local(row: tuple[Any, ...]) -> LocalKey:
    return ArticleId(row[0]), ThingKind(row[1]), row[2]
