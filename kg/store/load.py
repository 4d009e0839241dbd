"""Load N-Quads into a new store while they are made: a piece at a time, several pieces beside each other.

Pieces are given as bytes. A pipe would be read as a stream, but pyoxigraph reads what has a path in parts on four
cores and more, and a pipe has no parts: it loads nothing and says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path

from pyoxigraph import RdfFormat, Store

_LOADERS = 2  # sorting and writing takes most of the time, and two of them do it on two cores
_PIECE = 100 << 20  # bytes that one loader takes at once: large ones make few files, small ones keep memory small


def load_quads(folder: Path, chunks: Iterable[bytes]) -> None:
    """Load N-Quads into a new store in folder and flush it to disk.

    The store holds the same facts however they were shared among the loaders; a fault leaves a store that is not
    whole, so load beside the living one. Pieces leave files that overlap; these are put together here, or a later
    change of one article would have to.

    Args:
        folder: Where the store goes.
        chunks: N-Quads in UTF-8, whole lines.

    Raises:
        OSError: The folder cannot be written.
        SyntaxError: The lines are no N-Quads.
    """
    store = Store(str(folder))
    try:
        with ThreadPoolExecutor(max_workers=_LOADERS) as loaders:
            _load_all(store, chunks, loaders)
        store.optimize()
        store.flush()
    finally:
        del store  # an exception keeps this frame, and the frame would keep the store locked


def _load_all(store: Store, chunks: Iterable[bytes], loaders: ThreadPoolExecutor) -> None:
    """Load the pieces, no more of them at once than there are loaders."""
    loading: set[Future[None]] = set()
    try:
        for piece in _pieces(chunks):
            loading.add(loaders.submit(store.bulk_load, piece, format=RdfFormat.N_QUADS))
            if len(loading) == _LOADERS:
                done, loading = wait(loading, return_when=FIRST_COMPLETED)
                for one in done:
                    one.result()
        for one in loading:
            one.result()
    finally:
        del store, loading


def _pieces(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the chunks joined to pieces of some size."""
    waiting: list[bytes] = []
    size = 0
    for chunk in chunks:
        waiting.append(chunk)
        size += len(chunk)
        if size >= _PIECE:
            yield b"".join(waiting)
            waiting, size = [], 0
    if waiting:
        yield b"".join(waiting)
