"""The search index: one SQLite file beside the graph, made from it and from the stored texts.

``search-<generation>.sqlite`` holds a row for each thing that has a page, what it belongs to (places, bodies,
offices), the tenures, the claims with their sentences, the doubts, and a full-text table of names and article texts
without diacritics. It is derived, so it is made anew with each generation of the graph and never mended; the same
graph gives the same rows.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kg.errors import StoreError
from kg.query.facts import Facts
from kg.store.folder import GRAPH
from kg.store.quads import open_graph
from kg.store.truth import Truth, read_truth
from kg.vietnamese.collation import alphabetical
from kg.vietnamese.unicode import bare
from kg.web import doubts, held, proofs
from kg.web.doubts import fill_doubts
from kg.web.entries import Entry, entries
from kg.web.held import fill_tenures
from kg.web.proofs import fill_claims
from kg.web.rows import marks

FORMAT = "5"
_TABLES = """
CREATE TABLE things (
    id INTEGER PRIMARY KEY, iri TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, bare TEXT NOT NULL,
    detail TEXT NOT NULL, first INTEGER, last INTEGER, weight INTEGER NOT NULL,
    day TEXT NOT NULL);
CREATE INDEX things_by_kind ON things (kind, id);
CREATE UNIQUE INDEX things_by_iri ON things (iri);
CREATE TABLE belongs (thing INTEGER NOT NULL, iri TEXT NOT NULL, PRIMARY KEY (iri, thing)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (names, content, content='', prefix='1 2 3', tokenize='unicode61');
CREATE VIRTUAL TABLE called USING fts5 (names, content='', prefix='1 2 3', tokenize='unicode61');
CREATE TABLE facts (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
_ALL_TABLES = _TABLES + held.TABLES + proofs.TABLES + doubts.TABLES


class Label(NamedTuple):
    """The name of a thing, and its day as written, empty when it has none."""

    name: str
    day: str


@dataclass(frozen=True, slots=True)
class Index:
    """An open search index; each thread has a connection of its own, so threads never meet."""

    path: Path

    def rows(self, asked: str, values: Iterable[object] = ()) -> list[sqlite3.Row]:
        """Return the rows of a question in SQL with bound values."""
        return _connection(self.path).execute(asked, tuple(values)).fetchall()

    def fact(self, key: str) -> str:
        """Return what was noted under key, or an empty text."""
        found = self.rows("SELECT value FROM facts WHERE key = ?", (key,))
        return str(found[0]["value"]) if found else ""

    def named(self, iris: Iterable[str]) -> Mapping[str, Label]:
        """Return the names and days of things by their IRIs; what has no page of its own is left out."""
        wanted = sorted(set(iris))
        asked = f"SELECT iri, name, day FROM things WHERE iri IN ({marks(wanted)})"
        return {row["iri"]: Label(row["name"], row["day"]) for row in self.rows(asked, wanted)}

    def counts(self) -> Mapping[str, int]:
        """Return how many things of each kind there are."""
        return {row["kind"]: row["n"] for row in self.rows("SELECT kind, count(*) AS n FROM things GROUP BY kind")}


_opened = threading.local()


def _connection(path: Path) -> sqlite3.Connection:
    """Return this thread's connection to an index; the one to another index is closed."""
    known: tuple[Path, sqlite3.Connection] | None = getattr(_opened, "known", None)
    if known is not None and known[0] == path:
        return known[1]
    if known is not None:
        known[1].close()
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    _opened.known = (path, connection)
    return connection


def index_file(folder: Path, generation: str) -> Path:
    """Return where the index of a generation of the graph lies, or will lie."""
    return folder / f"search-{FORMAT}-{generation}.sqlite"


def gather_apart(folder: Path, generation: str) -> None:
    """Make an index in a process of its own that gives way to all others, so that readers go on being answered.

    Where that fails, ensure_index meets the same fault and tells it.
    """
    command = [sys.executable, "-m", "kg.web.index", str(folder), generation]
    subprocess.run(command, stderr=subprocess.DEVNULL, check=False)


def ensure_index(folder: Path, generation: str, facts: Facts) -> Index:
    """Return the index of a generation of the graph; it is made when it is missing.

    Raises:
        StoreError: The folder cannot be written.
    """
    path = index_file(folder, generation)
    if not path.is_file():
        try:
            _make(path, folder, facts)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(
                f"the search index cannot be written ({error})",
                where=str(folder),
                mend="Free space or mend its rights.",
            ) from error
    return Index(path)


def _make(path: Path, folder: Path, facts: Facts) -> None:
    """Write the index beside its place and move it there whole; older ones go."""
    descriptor, name = tempfile.mkstemp(dir=folder, prefix=".search-")
    os.close(descriptor)
    try:
        with closing(sqlite3.connect(name)) as connection:
            connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _ALL_TABLES)
            with _texts(folder) as text_of:
                _fill(connection, facts, text_of)
            fill_tenures(connection, facts)
            fill_claims(connection, facts.store)
            fill_doubts(connection, facts)
            connection.commit()
        for old in folder.glob("search-*.sqlite"):
            old.unlink(missing_ok=True)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)


@contextmanager
def _texts(folder: Path) -> Iterator[Callable[[str], str]]:
    """Give what returns an article's own passages by its id, page furniture left out; empty where none is kept."""
    with ExitStack() as stack:
        try:
            truth = stack.enter_context(read_truth(folder))
        except StoreError:
            yield lambda _: ""
        else:
            yield partial(_text, truth)


def _text(truth: Truth, name: str) -> str:
    found = truth.article(name)
    return "\n".join(found[0].content[one.start : one.end] for one in found[0].passages) if found else ""


def _fill(connection: sqlite3.Connection, facts: Facts, text_of: Callable[[str], str]) -> None:
    base = facts.base()
    found = sorted(entries(facts), key=lambda entry: (alphabetical(entry.name), entry.iri))
    numbered = list(enumerate(found, start=1))
    connection.executemany(
        "INSERT INTO things VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((number, *_row(entry)) for number, entry in numbered),
    )
    connection.executemany(
        "INSERT INTO belongs VALUES (?, ?)",
        ((number, iri) for number, entry in numbered for iri in sorted(set(entry.belongs))),
    )
    connection.executemany(
        "INSERT INTO words (rowid, names, content) VALUES (?, ?, ?)",
        ((number, _names(entry), bare(_content(entry, base, text_of))) for number, entry in numbered),
    )
    connection.executemany(
        "INSERT INTO called (rowid, names) VALUES (?, ?)", ((number, _names(entry)) for number, entry in numbered)
    )
    days = sorted(entry.latest for entry in found if entry.latest)
    connection.executemany("INSERT INTO facts VALUES (?, ?)", [("latest", days[-1] if days else "")])


def _names(entry: Entry) -> str:
    return bare(" | ".join((entry.name, *entry.aliases)))


def _content(entry: Entry, base: str, text_of: Callable[[str], str]) -> str:
    return text_of(entry.iri.removeprefix(base)) if entry.kind == "article" else ""


def _row(entry: Entry) -> tuple[object, ...]:
    return (
        entry.iri,
        entry.kind,
        entry.name,
        bare(entry.name),
        entry.detail,
        entry.first,
        entry.last,
        entry.weight,
        entry.day,
    )


if __name__ == "__main__":
    os.nice(19)
    ensure_index(Path(sys.argv[1]), sys.argv[2], Facts(open_graph(Path(sys.argv[1]) / GRAPH)))
