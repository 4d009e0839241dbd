"""Work of which one thing dies; a light module, so that every process that dies of it costs little."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence

from kg.model.article import RawArticle
from kg.model.identifiers import ArticleId
from kg.store.codec import Entry


def die_of_seven(batch: Sequence[RawArticle]) -> list[Entry]:
    """Return an entry for each, unless the seventh is among them."""
    if any(raw.file == "7" for raw in batch):
        os.kill(os.getpid(), signal.SIGKILL)
    return [entry_of(raw) for raw in batch]


def lost(raw: RawArticle) -> list[Entry]:
    """Return what stands for the one that killed."""
    return [entry_of(raw, "KG702")]


def entry_of(raw: RawArticle, *codes: str) -> Entry:
    """Return an entry that says nothing."""
    return Entry(ArticleId(raw.fingerprint), raw.fingerprint, b"{}", b"\x00", codes)
