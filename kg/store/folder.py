"""What lies where in the folder of a knowledge base."""

from __future__ import annotations

from pathlib import Path

from kg.errors import StoreError

TRUTH = "truth.sqlite"
"""The articles that were read and what each says."""
GRAPH = "graph"
"""The SPARQL store that is derived from the truth."""
DECISIONS = "decisions.jsonl"
"""What people decided about identity."""
GIVEN_IDS = "ids.jsonl"
"""Where an older kg kept the ids that were given out; they are in the truth now."""
PUBLISHED = "published"
"""What remote stores were given."""
LOCK = "lock"
"""Held by the one writer while it is at work."""


def graph_of(folder: Path) -> Path:
    """Return the folder of the graph of the knowledge base in folder.

    Raises:
        StoreError: There is no knowledge base in folder.
    """
    if not (folder / TRUTH).is_file():
        raise StoreError(
            "there is no knowledge base here", where=str(folder), mend="Run kg build PATH first, or name one with --kb."
        )
    return folder / GRAPH
