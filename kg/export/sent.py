"""What a remote store was given, kept in the knowledge base, so that only what changed is sent again.

``published/<digest of the address>.jsonl`` is a journal: a line before a graph is sent, a line when it is there or
gone. A run that is killed at any moment leaves at most one graph in doubt, which the next run sends again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from pyoxigraph import Store

from kg.durable import append_line, read_lines, write_whole
from kg.errors import StoreError
from kg.export.publish import Published, Target, publish
from kg.model.identifiers import digest
from kg.store.folder import PUBLISHED
from kg.store.lock import only_writer


def publish_kb(store: Store, target: Target, kb: Path, *, afresh: bool = False) -> Iterator[Published]:
    """Bring a remote store to the state of this graph, and yield each named graph that it then has, or lost.

    Args:
        store: The graph of the knowledge base.
        target: The remote store.
        kb: Folder of the knowledge base, where it is kept what the remote store has.
        afresh: Send every graph, also what the remote store is known to have.

    Raises:
        ExportError: The remote store cannot be reached or refuses; what it took is kept.
        StoreError: Somebody else publishes, or the journal cannot be written.
    """
    folder = kb / PUBLISHED
    path = folder / f"{digest(target.url)}.jsonl"
    with only_writer(folder):
        known = read_journal(path)
        _shorten(path, known)
        if afresh:
            known = dict.fromkeys(known, Published.IN_DOUBT)
        for done in publish(store, target, known=known):
            append_line(path, json.dumps([done.graph, done.digest]))
            if done.is_sure:
                yield done


def read_journal(path: Path) -> Mapping[str, str]:
    """Return the digest of each graph that the remote store has or may have, as the journal at path says.

    Raises:
        StoreError: A line is damaged.
    """
    known: dict[str, str] = {}
    for number, line in enumerate(read_lines(path), start=1):
        try:
            graph, state = json.loads(line)
        except ValueError as error:
            raise StoreError(
                f"line {number}: {error}",
                where=str(path),
                mend="Empty the remote store, delete this file, publish again.",
            ) from error
        known[graph] = state
    return {graph: state for graph, state in known.items() if state}


def _shorten(path: Path, known: Mapping[str, str]) -> None:
    """Write the journal anew with one line a graph."""
    write_whole(path, (json.dumps([graph, known[graph]]) for graph in sorted(known)))
