"""Older formats of the truth, brought to the present one step by step; each step is done whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path

from kg.errors import StoreError
from kg.store.codec import reading_digest
from kg.store.derived import make_tables

FORMAT = "3"
"""1: the first. 2: a digest beside each reading, so that a damaged one is known. 3: what was derived, and the ids given
out, in tables."""


def check_format(connection: sqlite3.Connection, folder: Path) -> None:
    """Refuse a truth that is not in the present format.

    Raises:
        StoreError: It is of an older or a later format.
    """
    found = _format(connection)
    if found == FORMAT:
        return
    if found in _STEPS:
        mend = "Run kg doctor, which brings it to the present one."
    else:
        mend = "Use the newer kg that made it, or build it anew in another folder."
    raise StoreError(
        f"the knowledge base has format {found!r}, this is kg for format {FORMAT}", where=str(folder), mend=mend
    )


def bring_up(connection: sqlite3.Connection, folder: Path) -> tuple[str, ...]:
    """Bring the truth to the present format and return the older formats that it passed through.

    A truth without a format is new: it gets the present one. A crash leaves it in one of the formats on the way.

    Raises:
        StoreError: It is of a format that this kg does not know.
    """
    passed: list[str] = []
    if _format(connection) == "":
        with connection:
            _note_format(connection, FORMAT)
    while (found := _format(connection)) in _STEPS:
        step, reached = _STEPS[found]
        with connection:
            connection.execute("BEGIN IMMEDIATE")  # Python begins no transaction for a change of tables
            step(connection)
            _note_format(connection, reached)
        passed.append(found)
    check_format(connection, folder)
    return tuple(passed)


def _format(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM state WHERE key = 'format'").fetchone()
    return "" if row is None else str(row[0])


def _note_format(connection: sqlite3.Connection, reached: str) -> None:
    connection.execute("INSERT OR REPLACE INTO state VALUES ('format', ?)", (reached,))


def _add_digests(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE readings ADD COLUMN digest TEXT NOT NULL DEFAULT ''")
    connection.create_function("reading_digest", 2, reading_digest, deterministic=True)
    connection.execute("UPDATE readings SET digest = reading_digest(composed, reading)")


_STEPS: Mapping[str, tuple[Callable[[sqlite3.Connection], None], str]] = {
    "1": (_add_digests, "2"),
    "2": (make_tables, "3"),
}
