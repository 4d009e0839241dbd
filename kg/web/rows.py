"""What the index is to those who read it: something that answers questions in SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sized
from typing import Protocol


class Rows(Protocol):
    """An open search index."""

    def rows(self, asked: str, values: Iterable[object] = ()) -> list[sqlite3.Row]:
        """Return the rows of a question in SQL with bound values."""


def marks(values: Sized) -> str:
    """Return the question marks that stand for values in SQL.

    >>> marks(("a", "b"))
    '?, ?'
    """
    return ", ".join("?" * len(values))
