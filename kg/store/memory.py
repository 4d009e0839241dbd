"""A graph in memory, for one question and gone after it."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import RdfFormat, Store

_BATCH_BYTES = 1 << 24  # loaded at once: enough to be quick, little enough to hold twice


def graph_in_memory(chunks: Iterable[bytes]) -> Store:
    """Return a store that holds N-Quads and that no knowledge base keeps.

    Args:
        chunks: N-Quads in UTF-8, whole lines, as build_graph yields them.
    """
    store = Store()
    batch: list[bytes] = []
    size = 0
    for chunk in chunks:
        batch.append(chunk)
        size += len(chunk)
        if size >= _BATCH_BYTES:
            store.bulk_load(b"".join(batch), format=RdfFormat.N_QUADS)
            batch, size = [], 0
    store.bulk_load(b"".join(batch), format=RdfFormat.N_QUADS)
    return store
