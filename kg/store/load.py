"""Load N-Quads into a new store while they are made: the first pieces beside each other, the rest as one stream.

pyoxigraph sorts and writes a million facts at a time, when it has read them. A small graph is loaded soonest by two
loaders with a piece each. Every load that ends gives the store files that overlap all others, and RocksDB puts them
together again and again while others come; a stream is one load, whose files are put together once, at the end.

Pieces are given as bytes. A pipe would be read as a stream too, but pyoxigraph reads what has a path in parts on four
cores and more, and a pipe has no parts: it loads nothing and says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from io import BufferedReader, RawIOBase
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import RdfFormat, Store

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_LOADERS = 2  # sorting and writing takes most of the time, and two of them do it on two cores
_PIECE = 100 << 20  # bytes that one loader takes at once: nearly the million facts that a stream takes


def load_quads(folder: Path, chunks: Iterable[bytes]) -> None:
    """Load N-Quads into a new store in folder and flush it to disk.

    The store holds the same facts however they were shared among the loaders; a fault leaves a store that is not
    whole, so load beside the living one. What was loaded leaves files that overlap; these are put together here, or a
    later change of one article would have to.

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
            _load_all(store, iter(chunks), loaders)
        store.optimize()
        store.flush()
    finally:
        del store  # an exception keeps this frame, and the frame would keep the store locked


def _load_all(store: Store, chunks: Iterator[bytes], loaders: ThreadPoolExecutor) -> None:
    """Load a piece with each loader, and all chunks behind them as a stream."""
    loading: list[Future[None]] = []
    try:
        first = islice(_pieces(chunks), _LOADERS)
        loading += [loaders.submit(store.bulk_load, piece, format=RdfFormat.N_QUADS) for piece in first]
        store.bulk_load(BufferedReader(_Stream(chunks)), format=RdfFormat.N_QUADS)
        for one in loading:
            one.result()
    finally:
        del store, loading


def _pieces(chunks: Iterator[bytes]) -> Iterator[bytes]:
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


class _Stream(RawIOBase):
    """Chunks of bytes, read as a file is read."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._left = memoryview(b"")

    def readable(self) -> bool:
        """Tell that this is for reading."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Put some bytes into a buffer and return how many; none at the end."""
        if not self._left:
            self._left = memoryview(next(filter(None, self._chunks), b""))
        room = memoryview(buffer)
        size = min(len(room), len(self._left))
        room[:size], self._left = self._left[:size], self._left[size:]
        return size
