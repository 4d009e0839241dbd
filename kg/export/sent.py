"""What a remote store was given, kept in the knowledge base, so that only what changed is sent again.

``published/<digest of the address>.jsonl`` is a journal: a line before a graph is sent, a line when it is there or
gone. A run that is killed at any moment leaves at most one graph in doubt, which the next run sends again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

from pyoxigraph import Store

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
        with _told(path, "a") as journal:
            for done in publish(store, target, known=known):
                journal.write(json.dumps([done.graph, done.digest]) + "\n")
                journal.flush()
                if done.is_sure:
                    yield done


def read_journal(path: Path) -> Mapping[str, str]:
    """Return the digest of each graph that the remote store has or may have, as the journal at path says."""
    known: dict[str, str] = {}
    if not path.exists():
        return known
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            graph, state = json.loads(line)
        except ValueError:  # the last line of a run that was killed: nothing was done after it
            continue
        known[graph] = state
    return {graph: state for graph, state in known.items() if state}


def _shorten(path: Path, known: Mapping[str, str]) -> None:
    """Write the journal anew with one line a graph; a crash leaves the old one."""
    unfinished = path.with_suffix(".new")
    with _told(unfinished, "w") as journal:
        journal.writelines(json.dumps([graph, known[graph]]) + "\n" for graph in sorted(known))
    unfinished.replace(path)


def _told(path: Path, mode: str) -> IO[str]:
    try:
        return path.open(mode, encoding="utf-8")
    except OSError as error:
        raise StoreError(
            f"the journal cannot be written ({error.strerror})", where=str(path), mend="Free space or mend its rights."
        ) from error
