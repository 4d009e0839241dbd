"""Load N-Quads into a new store while they are made: several loaders, each fed by a pipe, beside whoever makes them."""

from __future__ import annotations

import contextlib
import os
import select
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pyoxigraph import RdfFormat, Store

_LOADERS = 2  # sorting and writing takes most of the time, and two of them do it on two cores
_PIECE = 1 << 20  # bytes that go to one loader together; few enough that memory stays small


def load_quads(folder: Path, chunks: Iterable[bytes]) -> None:
    """Load N-Quads into a new store in folder and flush it to disk.

    The store holds the same facts however they were shared among the loaders; a fault leaves a store that is not
    whole, so load beside the living one.

    Args:
        folder: Where the store goes.
        chunks: N-Quads in UTF-8, whole lines.

    Raises:
        OSError: The folder cannot be written.
        SyntaxError: The lines are no N-Quads.
    """
    store = Store(str(folder))
    pipes = [os.pipe() for _ in range(_LOADERS)]
    try:
        with ThreadPoolExecutor(max_workers=_LOADERS) as loaders:
            loading = [loaders.submit(_read_pipe, store, reading) for reading, _ in pipes]
            with contextlib.suppress(BrokenPipeError):  # the loader that broke off says why
                _share(_pieces(chunks), [writing for _, writing in pipes])
            for one in loading:
                one.result()
        store.flush()
    finally:
        del store  # here and in each loader: an exception keeps the frame, and the frame would keep the store locked


def _read_pipe(store: Store, reading: int) -> None:
    try:
        store.bulk_load(path=f"/dev/fd/{reading}", format=RdfFormat.N_QUADS)
    finally:
        os.close(reading)  # whoever still writes learns that nobody reads
        del store


def _share(pieces: Iterable[bytes], pipes: Sequence[int]) -> None:
    """Write each piece to the pipe with room that got least, and close the pipes in the end."""
    sent = dict.fromkeys(pipes, 0)
    try:
        for piece in pieces:
            _, free, _ = select.select((), pipes, ())
            pipe = min(free, key=sent.__getitem__)
            _write_all(pipe, piece)
            sent[pipe] += len(piece)
    finally:
        for pipe in pipes:
            os.close(pipe)


def _write_all(pipe: int, piece: bytes) -> None:
    left = memoryview(piece)
    while left:
        left = left[os.write(pipe, left) :]


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
    yield b"".join(waiting)
