"""The faults that are told to people: what is wrong, where, and how to mend it.

::

    KgError
    ├── InputError     an article, a metadata.csv or a folder cannot be read
    ├── SeedError      a table of seeds/ is faulty (all faults of one file at once)
    ├── StoreError     a knowledge base is missing, locked or damaged
    ├── QueryError     a question cannot be understood or answered
    ├── UnknownNameError    a name matches nothing in the knowledge base
    ├── EngineError    a cluster cannot be reached, or cannot read for us
    └── ExportError    a file cannot be written
"""

from __future__ import annotations


class KgError(Exception):
    """A fault with its place and its mend, printed on one line.

    Args:
        what: The fault, with the value that caused it.
        where: File and line, article, or option; empty when the whole run is meant.
        mend: What the reader can do about it.
    """

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.mend = mend

    def __str__(self) -> str:
        """Return ``where: what. mend`` on one line."""
        head = f"{self.where}: {self.what}" if self.where else self.what
        text = f"{head.rstrip('.')}. {self.mend}" if self.mend else head
        return " ".join(text.split())


class InputError(KgError):
    """An article, a metadata.csv or a folder cannot be read."""


class SeedError(KgError):
    """A table of seeds/ is faulty; the message lists all its faults."""


class StoreError(KgError):
    """A knowledge base is missing, locked or damaged."""


class QueryError(KgError):
    """A question cannot be understood or answered."""


class UnknownNameError(KgError):
    """A name matches nothing in the knowledge base."""


class EngineError(KgError):
    """A cluster cannot be reached, or cannot read for us."""


class ExportError(KgError):
    """A file cannot be written."""
