"""Look at a whole knowledge base, tell what is wrong with it, and make anew what is derived.

The truth (texts, sources, decisions, ids given out) can only be told as damaged; readings, the graph and what a
killed run left behind are made anew from it.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, cast

from kg.cluster.engine import SHARED
from kg.entities.decisions import load_decisions
from kg.entities.given import load_given
from kg.errors import StoreError
from kg.export.rdf import write_nquads
from kg.export.sent import read_journal
from kg.graph.build import ENTITIES, TENURES
from kg.model.issue import Issue
from kg.pipeline import Talk, build, derivation, read_otherwise
from kg.rules import READING, rules_digest
from kg.settings import BASE
from kg.store.examine import examine_truth, forget_damaged
from kg.store.folder import DECISIONS, GIVEN_IDS, GRAPH, PUBLISHED, graph_of
from kg.store.lock import only_writer
from kg.store.quads import leftovers, open_graph, sweep
from kg.store.rulings import load_rulings, rejected_by_article
from kg.store.truth import read_truth, write_truth

_STAGE = "store"
_MADE_ANEW = "kg doctor makes it anew."
_NOT_MENDED = frozenset({"KG610", "KG611", "KG612", "KG616"})  # they concern the truth, which nothing can make anew
_BEFORE_GRAPH = frozenset({*_NOT_MENDED, "KG613", "KG614"})  # with them the truth gives no graph to compare with
_READ = "kg doctor or kg build reads them."
_SWEPT = "kg doctor takes it away."
_DIGEST_BYTES = 16


def examine(folder: Path) -> tuple[Issue, ...]:
    """Return everything that is wrong with a knowledge base; nothing is changed.

    The graph is compared with what the truth gives, fact for fact, unless the truth or its readings are damaged.

    Raises:
        StoreError: There is no knowledge base, somebody is changing it, or it cannot be looked at.
    """
    graph_of(folder)
    with only_writer(folder):
        found = [*examine_truth(folder), *_file_faults(folder), *_leftover_faults(folder), *_unread(folder)]
        if any(fault.code in _BEFORE_GRAPH for fault in found):
            return tuple(found)
        return (*found, *_graph_faults(folder))


def mend(folder: Path, *, talk: Talk) -> None:
    """Make anew what is derived: damaged readings are read again, and the graph is made from them.

    A truth of an older format is brought to the present one; what belongs to nothing is forgotten, what a killed run
    left behind goes, and articles that were not read yet are read.

    Raises:
        StoreError: There is no knowledge base, somebody is changing it, or it is too damaged.
    """
    graph_of(folder)
    with write_truth(folder) as truth:
        forget_damaged(truth, folder)
        truth.note(derived="")
        for path in _unfinished(folder):
            path.unlink(missing_ok=True)
        if (folder / GRAPH).is_dir():
            sweep(folder / GRAPH)
    build((), folder, talk=talk)


def is_mendable(fault: Issue) -> bool:
    """Tell whether a fault concerns what is derived, so that mend makes it good."""
    return fault.code not in _NOT_MENDED


def _file_faults(folder: Path) -> Iterator[Issue]:
    """Yield a fault for each file of decisions, ids or journals that cannot be read."""
    readers: list[tuple[Callable[[Path], Any], Path]] = [
        (load_decisions, folder / DECISIONS),
        (load_rulings, folder / DECISIONS),
        (load_given, folder / GIVEN_IDS),
        *((read_journal, path) for path in sorted((folder / PUBLISHED).glob("*.jsonl"))),
    ]
    for read, path in readers:
        try:
            read(path)
        except StoreError as error:
            yield Issue("KG616", _STAGE, f"{path.name} is damaged: {error.what}", error.mend)
        except (OSError, ValueError, TypeError, KeyError) as error:
            yield Issue("KG616", _STAGE, f"{path.name} cannot be read: {error}", "Restore it from a backup.")


def _leftover_faults(folder: Path) -> Iterator[Issue]:
    for path in (*_unfinished(folder), *leftovers(folder / GRAPH)):
        yield Issue("KG618", _STAGE, f"{path.relative_to(folder)} was left behind by a run that was cut short", _SWEPT)


def _unfinished(folder: Path) -> list[Path]:
    return sorted(path for own in ("*.new", f"{PUBLISHED}/*.new", f"{SHARED}/*") for path in folder.glob(own))


def _unread(folder: Path) -> Iterator[Issue]:
    with read_truth(folder) as truth:
        if number := truth.count_unread(rules_digest(READING)):
            message = f"{number} articles were not read yet by the rules of this kg"
            yield Issue("KG615", _STAGE, message, _READ)
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError):  # told of the file itself
            if reruled := read_otherwise(truth, rejected_by_article(load_rulings(folder / DECISIONS))):
                yield Issue("KG615", _STAGE, f"{len(reruled)} articles were read under other rulings on claims", _READ)


def _graph_faults(folder: Path) -> Iterator[Issue]:
    """Yield a fault when the graph is missing, cannot be opened, or holds other facts than the truth gives."""
    with read_truth(folder) as truth:
        base = truth.state("base") or BASE
        if not truth.state("base") and not truth.count_articles():
            return  # a build was cut short before there was anything
        kept, given = _Tally(base), _Tally(base)
        try:
            write_nquads(open_graph(folder / GRAPH), cast("IO[bytes]", kept))
        except (StoreError, OSError, RuntimeError) as error:  # RuntimeError: what RocksDB calls corruption
            yield Issue("KG617", _STAGE, f"the graph cannot be read: {error}", _MADE_ANEW)
            return
        given.write_all(derivation(truth, folder).lines())
        for table, number in truth.anew.differences():
            message = f"the table {table} has {number} rows that the truth does not give, or lacks as many"
            yield Issue("KG619", _STAGE, message, _MADE_ANEW)
    if kept.result() != given.result():
        message = f"the graph ({kept.result()[0]} facts) is not what the truth gives ({given.result()[0]} facts)"
        yield Issue("KG617", _STAGE, message, _MADE_ANEW)


class _Tally:
    """Counts and adds up the digests of lines of N-Quads, whatever their order; a stream that keeps nothing else.

    Many articles give the same facts to the graphs of what is inferred, so each line of these counts once.
    """

    def __init__(self, base: str) -> None:
        self._shared = tuple(f" <{base}{graph}> .".encode() for graph in (ENTITIES, TENURES))
        self._seen: set[int] = set()
        self._count = 0
        self._sum = 0
        self._rest = b""

    def write(self, data: bytes) -> int:
        """Take the next bytes, cut anywhere."""
        lines = (self._rest + data).split(b"\n")
        self._rest = lines.pop()
        for line in lines:
            self._add(line)
        return len(data)

    def write_all(self, chunks: Iterable[bytes]) -> None:
        """Take all bytes."""
        for chunk in chunks:
            self.write(chunk)

    def flush(self) -> None:
        """Do nothing: there is nothing to send on."""

    def result(self) -> tuple[int, int]:
        """Return how many different lines there were and the sum of their digests."""
        return self._count + len(self._seen), self._sum + sum(self._seen)

    def _add(self, line: bytes) -> None:
        number = int.from_bytes(hashlib.blake2b(line, digest_size=_DIGEST_BYTES).digest())
        if line.endswith(self._shared):
            self._seen.add(number)
        else:
            self._count += 1
            self._sum += number
