"""The truth of a knowledge base: which articles were read, and what each says; all else is derived from it.

``truth.sqlite`` holds ``sources`` (what was given, by source), ``contents`` (each text once, by
article id), ``readings`` (the article as composed and its claims, as JSON) and ``state``, and beside them what
``derived`` keeps. A batch is committed whole or not at all, and a commit has reached the disk when it returns.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from kg.errors import StoreError
from kg.model.article import Article, RawArticle
from kg.model.claim import Reading
from kg.model.identifiers import ArticleId, article_id
from kg.store.anew import Anew
from kg.store.codec import Entry, reading_digest, to_article, to_reading
from kg.store.database import faults_told, open_to_read, open_to_write
from kg.store.derived import Derived, make_tables
from kg.store.folder import graph_of
from kg.store.lock import only_writer
from kg.store.migrate import bring_up, check_format

_TABLES = """
CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS contents (article TEXT PRIMARY KEY, content TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sources (
    source TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, article TEXT NOT NULL, file TEXT NOT NULL,
    title TEXT, published TEXT, author TEXT, home TEXT, url TEXT);
CREATE INDEX IF NOT EXISTS sources_by_article ON sources (article, file, source);
CREATE INDEX IF NOT EXISTS sources_by_file ON sources (file);
CREATE TABLE IF NOT EXISTS readings (
    article TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, rules TEXT NOT NULL,
    composed BLOB NOT NULL, reading BLOB NOT NULL, digest TEXT NOT NULL DEFAULT '');
"""
# Of several sources with equal contents the first by file, then by source, gives the article its file and metadata.
_FIRST_SOURCE = "SELECT source FROM sources WHERE article = ? ORDER BY file, source LIMIT 1"
_GIVEN = "source, file, content, title, published, author, home, url"


class Truth:
    """The open truth of one knowledge base; made by read_truth and write_truth."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.derived = Derived(connection)
        self.anew = Anew(connection)

    def holds(self, raw: RawArticle) -> bool:
        """Tell whether this source was kept with just this content and metadata."""
        row = self._one("SELECT fingerprint FROM sources WHERE source = ?", raw.source)
        return row is not None and row[0] == raw.fingerprint

    def keep_sources(self, batch: Sequence[RawArticle]) -> None:
        """Keep what was given, each source in place of what it gave before; readings that no longer hold go."""
        with self._connection:
            for raw in batch:
                row = self._one("SELECT article FROM sources WHERE source = ?", raw.source)
                self._keep_source(raw)
                for article in {article_id(raw.content), *(row or ())}:
                    self._forget_outdated(article)

    def unread(self, rules: str) -> Iterator[RawArticle]:
        """Yield, by id, the articles that have no reading by these rules."""
        asked = (
            "SELECT contents.article FROM contents LEFT JOIN readings INDEXED BY readings_state USING (article)"
            " WHERE readings.rules IS NULL OR readings.rules <> ? ORDER BY contents.article"
        )
        for (article,) in self._connection.execute(asked, (rules,)).fetchall():
            yield self._given(article)

    def count_unread(self, rules: str) -> int:
        """Return how many articles have no reading by these rules."""
        return self.count_articles() - self._number("SELECT count(*) FROM readings WHERE rules = ?", rules)

    def awaits(self, entry: Entry, rules: str) -> bool:
        """Tell whether an article has no reading by these rules, and would be read from just what this entry was."""
        row = self._one(f"SELECT article, fingerprint FROM sources WHERE source = ({_FIRST_SOURCE})", entry.article)
        read = self._one("SELECT rules FROM readings WHERE article = ?", entry.article)
        return row == (entry.article, entry.fingerprint) and (read is None or read[0] != rules)

    def keep_readings(self, batch: Iterable[Entry], *, rules: str) -> None:
        """Keep what was read by these rules, each in place of an older reading."""
        rows = (
            (one.article, one.fingerprint, rules, one.composed, one.reading, reading_digest(one.composed, one.reading))
            for one in batch
        )
        with self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, ?, ?)", rows)

    def articles(self) -> Iterator[tuple[Article, Reading]]:
        """Yield every article that was read, with its reading, by id."""
        asked = "SELECT composed, content, reading FROM readings JOIN contents USING (article) ORDER BY article"
        for composed, content, reading in self._connection.execute(asked):
            yield to_article(composed, content), to_reading(reading)

    def readings(self) -> Iterator[Reading]:
        """Yield every reading, by article id."""
        for (reading,) in self._connection.execute("SELECT reading FROM readings ORDER BY article"):
            yield to_reading(reading)

    def readings_with_heads(self) -> Iterator[tuple[Article, Reading]]:
        """Yield every article that was read, without its content, with its reading, by id."""
        for composed, reading in self._connection.execute("SELECT composed, reading FROM readings ORDER BY article"):
            yield to_article(composed, ""), to_reading(reading)

    def reading_with_head(self, article: str) -> tuple[Article, Reading] | None:
        """Return one article, without its content, with its reading, or None when it was not read."""
        row = self._one("SELECT composed, reading FROM readings WHERE article = ?", article)
        return None if row is None else (to_article(row[0], ""), to_reading(row[1]))

    def article(self, article: str) -> tuple[Article, Reading] | None:
        """Return one article with its reading, or None when it was not read."""
        asked = "SELECT composed, content, reading FROM readings JOIN contents USING (article) WHERE article = ?"
        row = self._one(asked, article)
        return None if row is None else (to_article(row[0], row[1]), to_reading(row[2]))

    def named(self, name: str) -> tuple[ArticleId, ...]:
        """Return the articles that have this id, source or file, sorted."""
        asked = "SELECT DISTINCT article FROM sources WHERE article = ?1 OR source = ?1 OR file = ?1 ORDER BY article"
        return tuple(ArticleId(row[0]) for row in self._connection.execute(asked, (name,)))

    def sources(self, article: str) -> tuple[str, ...]:
        """Return the sources whose content is this article, sorted."""
        asked = "SELECT source FROM sources WHERE article = ? ORDER BY source"
        return tuple(row[0] for row in self._connection.execute(asked, (article,)))

    def remove(self, articles: Iterable[str]) -> None:
        """Forget these articles, all at once: their sources, contents and readings."""
        rows = [(article,) for article in articles]
        with self._connection:
            for table in ("sources", "contents", "readings"):
                self._connection.executemany(f"DELETE FROM {table} WHERE article = ?", rows)

    def forget_readings(self, articles: Iterable[str]) -> None:
        """Forget the readings of these articles; they count as not read."""
        with self._connection:
            self._connection.executemany("DELETE FROM readings WHERE article = ?", [(one,) for one in articles])

    def forget_sources(self, sources: Iterable[str]) -> None:
        """Forget these sources; a build that finds them takes them as new."""
        with self._connection:
            self._connection.executemany("DELETE FROM sources WHERE source = ?", [(one,) for one in sources])

    def count_articles(self) -> int:
        """Return how many articles are kept."""
        return self._number("SELECT count(*) FROM contents")

    def state(self, key: str) -> str:
        """Return what was noted under key, or an empty text."""
        row = self._one("SELECT value FROM state WHERE key = ?", key)
        return "" if row is None else str(row[0])

    def note(self, **values: str) -> None:
        """Note values under their keys, all at once."""
        with self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", values.items())

    def _keep_source(self, raw: RawArticle) -> None:
        article = article_id(raw.content)
        given = (raw.title, raw.published, raw.author, raw.home, raw.url)
        self._connection.execute("INSERT OR IGNORE INTO contents VALUES (?, ?)", (article, raw.content))
        self._connection.execute(
            "INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (raw.source, raw.fingerprint, article, raw.file, *given),
        )

    def _forget_outdated(self, article: str) -> None:
        """Drop the reading when other metadata now speak for the article, and all of it when no source is left."""
        first = self._one(_FIRST_SOURCE, article)
        if first is None:
            self._connection.execute("DELETE FROM contents WHERE article = ?", (article,))
        kept = "SELECT fingerprint FROM sources WHERE source = ?"
        self._connection.execute(
            f"DELETE FROM readings WHERE article = ? AND fingerprint IS NOT ({kept})", (article, first and first[0])
        )

    def _given(self, article: str) -> RawArticle:
        asked = f"SELECT {_GIVEN} FROM sources JOIN contents USING (article) WHERE source = ({_FIRST_SOURCE})"
        row = self._one(asked, article)
        if row is None:
            raise StoreError(f"article {article} has no source", mend="Remove it and build again.")
        return RawArticle(*row)

    def _one(self, asked: str, *values: str) -> tuple[Any, ...] | None:
        row: tuple[Any, ...] | None = self._connection.execute(asked, values).fetchone()
        return row

    def _number(self, asked: str, *values: str) -> int:
        return int(self._connection.execute(asked, values).fetchone()[0])


@contextmanager
def write_truth(folder: Path) -> Iterator[Truth]:
    """Open the truth of the knowledge base in folder for its one writer; it is made when missing.

    A truth of an older format is brought to the present one.

    Raises:
        StoreError: Another writer is at work, or the folder or file cannot be used.
    """
    with only_writer(folder), faults_told(folder), closing(open_to_write(folder)) as connection:
        connection.executescript(_TABLES)
        bring_up(connection, folder)
        make_tables(connection)
        yield Truth(connection)


def bring_up_truth(folder: Path) -> tuple[str, ...]:
    """Bring the truth of a knowledge base to the present format; return the older formats that it passed through.

    Raises:
        StoreError: There is no knowledge base, somebody is changing it, or its format is a later one.
    """
    graph_of(folder)
    with only_writer(folder), faults_told(folder), closing(open_to_write(folder)) as connection:
        return bring_up(connection, folder)


@contextmanager
def read_truth(folder: Path) -> Iterator[Truth]:
    """Open the truth of the knowledge base in folder for reading; a writer may be at work meanwhile.

    Raises:
        StoreError: There is no knowledge base, or it is damaged.
    """
    graph_of(folder)
    with faults_told(folder), closing(open_to_read(folder)) as connection:
        check_format(connection, folder)
        yield Truth(connection)
