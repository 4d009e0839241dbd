"""The file of the truth: how it is opened, and how its faults are told."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import StoreError
from kg.store.folder import TRUTH

_PATIENCE = 30  # seconds to wait for another connection's commit


def open_to_write(folder: Path) -> sqlite3.Connection:
    """Return a connection that may change the truth of a knowledge base; a commit has reached the disk."""
    connection = _connect(folder, "mode=rwc")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def open_to_read(folder: Path) -> sqlite3.Connection:
    """Return a connection that sees the truth of a knowledge base as it was last committed."""
    log = folder / f"{TRUTH}-wal"
    if not os.access(folder, os.W_OK) and not log.exists():
        return _connect(folder, "mode=ro&immutable=1")  # nobody can change it, so no log is kept beside it
    return _connect(folder, "mode=ro")


def _connect(folder: Path, options: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{(folder / TRUTH).absolute().as_uri()}?{options}", uri=True, timeout=_PATIENCE)


@contextmanager
def faults_told(folder: Path) -> Iterator[None]:
    """Tell a fault of the database as a StoreError.

    Raises:
        StoreError: SQLite could not do what was asked of it inside.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(
            f"the knowledge base cannot be used ({error})",
            where=str(folder / TRUTH),
            mend="Free space, mend its rights, or restore it from a backup.",
        ) from error
