"""The SPARQL store of a knowledge base: derived, whole or not there, never half.

``<folder>/<number>/`` are generations of a pyoxigraph store, ``<folder>/current`` names the living one.
A build loads the next generation beside it and then moves ``current`` in one step, so that a reader sees
the old graph or the new one, and a crash at any moment leaves the old one.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pyoxigraph import Store

from kg.durable import write_whole
from kg.errors import StoreError
from kg.store.load import load_quads

_CURRENT = "current"
_KEPT = 2  # generations: the living one, and the one before for readers that are about to open it
_TRIES = 5  # a reader tries again when builds overtake it between reading the name and opening the store


def replace_graph(folder: Path, chunks: Iterable[bytes]) -> Path:
    """Load N-Quads beside the living store, make that the living one, and return its folder.

    Args:
        folder: The place of the store in the knowledge base; made when missing.
        chunks: N-Quads in UTF-8, whole lines.

    Raises:
        StoreError: The folder cannot be written or the lines are no N-Quads; the old store lives on.
    """
    generation = load_graph(folder, chunks)
    adopt_graph(folder, generation)
    return generation


def load_graph(folder: Path, chunks: Iterable[bytes]) -> Path:
    """Load N-Quads beside the living store and return their folder; adopt_graph makes that the living one.

    Raises:
        StoreError: The folder cannot be written or the lines are no N-Quads; the old store lives on.
    """
    with _faults_told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        sweep(folder)
        return _load(folder, chunks)


def amend_graph(folder: Path, amend: Callable[[Store], None]) -> Path:
    """Copy the living store, change the copy, and return its folder; adopt_graph makes that the living one.

    The copy shares the files of the store, which never change, so it takes no longer for a large one.

    Raises:
        StoreError: There is no store yet, or the copy cannot be written; the old store lives on.
    """
    with _faults_told(folder):
        sweep(folder)
        generation = folder / str(max(_numbers(folder), default=0) + 1)
        open_graph(folder).backup(str(generation))
        _amend(generation, amend)
        return generation


def _amend(generation: Path, amend: Callable[[Store], None]) -> None:
    store = Store(str(generation))
    try:
        amend(store)
        store.flush()
    finally:
        del store  # an exception keeps this frame, and the frame would keep the store locked


def adopt_graph(folder: Path, generation: Path) -> None:
    """Make a generation the living one.

    Raises:
        StoreError: The folder cannot be written; the old store lives on.
    """
    with _faults_told(folder):
        _point(folder, generation)
        sweep(folder)


@contextmanager
def _faults_told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"the graph cannot be written ({error})", where=str(folder), mend="Free space or choose another --kb."
        ) from error
    except SyntaxError as error:
        raise StoreError(f"a fact is no RDF ({error})", where=str(folder), mend="Report this as a fault.") from error


def open_graph(folder: Path) -> Store:
    """Return the living store, read-only, as a view of this moment.

    Raises:
        StoreError: There is none yet, or it is damaged.
    """
    generation = current_generation(folder)
    for _ in range(_TRIES):
        try:
            return Store.read_only(str(generation))
        except (OSError, RuntimeError) as error:  # RuntimeError: what RocksDB calls corruption
            overtaken = current_generation(folder)
            if overtaken == generation:
                raise StoreError(
                    f"the graph cannot be opened ({error})", where=str(folder), mend="Run kg build to make it anew."
                ) from error
            generation = overtaken
    raise StoreError("the graph changes too fast to be opened", where=str(folder), mend="Try again.")


def current_generation(folder: Path) -> Path:
    """Return the folder of the living store.

    Raises:
        StoreError: There is none yet.
    """
    try:
        name = (folder / _CURRENT).read_text(encoding="ascii").strip()
    except OSError as error:
        raise StoreError("there is no graph here", where=str(folder), mend="Run kg build first.") from error
    return folder / name


def copy_graph(folder: Path, destination: Path) -> None:
    """Copy the living store to another place of a store; files that never change are shared where that is possible.

    Raises:
        OSError: The destination cannot be written.
        StoreError: The store is damaged.
    """
    if not (folder / _CURRENT).exists():
        return
    store = open_graph(folder)
    destination.mkdir(parents=True)
    copy = destination / current_generation(folder).name  # the truth knows the graph by this name
    store.backup(str(copy))
    _point(destination, copy)


def _load(folder: Path, chunks: Iterable[bytes]) -> Path:
    """Load the facts into a new generation."""
    number = max(_numbers(folder), default=0) + 1
    generation = folder / str(number)
    load_quads(generation, chunks)
    return generation


def _point(folder: Path, generation: Path) -> None:
    write_whole(folder / _CURRENT, [generation.name])


def _numbers(folder: Path) -> list[int]:
    return sorted(int(path.name) for path in folder.iterdir() if path.name.isdecimal() and path.is_dir())


def leftovers(folder: Path) -> tuple[Path, ...]:
    """Return what no reader needs: generations before the last two, and what a crash left behind."""
    if not folder.is_dir():
        return ()
    named = current_generation(folder).name if (folder / _CURRENT).exists() else ""
    living = int(named) if named.isdecimal() else 0
    old = (folder / str(one) for one in _numbers(folder) if one > living or one <= living - _KEPT)
    odd = (path for path in folder.iterdir() if path.is_file() and path.name != _CURRENT)
    return tuple(sorted((*old, *odd)))


def sweep(folder: Path) -> None:
    """Remove what no reader needs (leftovers)."""
    for path in leftovers(folder):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
