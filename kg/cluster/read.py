"""Have batches read by a cluster: a few partitions ahead of its workers, each read once, none lost."""

from __future__ import annotations

import logging
from asyncio import CancelledError
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from typing import Any

from kg.cluster.engine import Cluster, library
from kg.cluster.shelf import Partition, clear, get_articles, get_readings, left_over, put_articles
from kg.cluster.task import read_partition
from kg.errors import EngineError, KgError
from kg.model.article import RawArticle
from kg.parallel import Work, do_all
from kg.store.codec import Entry

_FILE = 8  # batches of one file: small ones spread well, large files suit a shared file system
_AHEAD = 3  # partitions waiting for each thread of the workers
_PATIENCE = 10.0  # seconds until a scheduler must have answered
_LOOK, _LOOKS = 5.0, 12  # seconds between two looks at the workers, and how many of them may find none
_TRIES = 2  # times that a partition is read again after an error that may pass
_AGAIN = "What was read is kept: run the same build again, or without --engine."


def read_afar(
    cluster: Cluster,
    work: Work[RawArticle, list[Entry]],
    batches: Iterable[Sequence[RawArticle]],
    *,
    rules: str,
    wanted: Callable[[Entry], bool],
) -> Iterator[list[Entry]]:
    """Yield the readings of every batch, in the order in which they are done.

    First come those that an earlier build had read and not taken. A worker that dies costs the partition that it was
    at, which another one reads; a partition that ends one worker after the other is read here, as at home.

    Args:
        cluster: Who reads.
        work: How a batch is read, and what stands for an article that ends whoever reads it.
        batches: Taken as they are needed, and not before what was left over is taken.
        rules: The digest of the rules that read.
        wanted: Tells whether a reading left over is still needed.

    Raises:
        EngineError: The cluster cannot be used, or no longer.
    """
    for entries in left_over(cluster.shared, rules=rules):
        yield [entry for entry in entries if wanted(entry)]
    clear(cluster.shared)
    waiting = iter(batches)
    if first := [*islice(waiting, 1)]:  # where nothing is to be read, no cluster is needed
        with _client(cluster) as client:
            yield from _Errand(client, work, cluster, rules).run(chain(first, waiting))


class _Errand:
    """One build's partitions at the workers."""

    def __init__(self, client: Any, work: Work[RawArticle, list[Entry]], cluster: Cluster, rules: str) -> None:
        self._client, self._work, self._cluster, self._rules = client, work, cluster, rules
        self._distributed = library("distributed")
        self._running: dict[Any, Partition] = {}
        self._open: Counter[str] = Counter()  # partitions of each file that were not taken yet

    def run(self, batches: Iterator[Sequence[RawArticle]]) -> Iterator[list[Entry]]:
        """Yield the readings of the batches, as they are done."""
        partitions = self._partitions(batches)
        self._send(partitions)
        while self._running:
            for future in self._done():
                yield from self._take(future)
            self._send(partitions)

    def _partitions(self, batches: Iterator[Sequence[RawArticle]]) -> Iterator[Partition]:
        while taken := list(islice(batches, _FILE)):
            partitions = put_articles(self._cluster.shared, taken, rules=self._rules)
            self._open[partitions[0].file] = len(partitions)
            yield from partitions

    def _send(self, partitions: Iterator[Partition]) -> None:
        threads = sum(self._client.nthreads().values())
        for partition in islice(partitions, max(0, max(1, threads) * _AHEAD - len(self._running))):
            key = partition.readings
            future = self._client.submit(read_partition, partition, self._work.do, key=key, retries=_TRIES)
            self._running[future] = partition

    def _done(self) -> list[Any]:
        """Return what is done; wait for it, as long as there are workers."""
        for _ in range(_LOOKS):
            try:
                return sorted(
                    self._distributed.wait([*self._running], timeout=_LOOK, return_when="FIRST_COMPLETED").done,
                    key=lambda future: str(future.key),
                )
            except TimeoutError:
                if self._client.nthreads():
                    return []
        raise EngineError("the cluster has no workers", where=self._cluster.scheduler, mend=_AGAIN)

    def _take(self, future: Any) -> Iterator[list[Entry]]:
        """Yield the readings of a partition that is done, and take its files away with the last one of them."""
        partition = self._running.pop(future)
        fault = future.exception()
        if isinstance(fault, self._distributed.KilledWorker):
            yield from do_all(self._work, [get_articles(partition)], workers=2)
        elif fault is not None:
            raise self._told(fault) from fault
        else:
            yield get_readings(partition)
        self._open[partition.file] -= 1
        if not self._open[partition.file]:
            del self._open[partition.file]
            clear(self._cluster.shared, file=partition.file)

    def _told(self, fault: BaseException) -> KgError:
        if isinstance(fault, KgError):
            return fault
        mend = f"All workers need this kg and must see {self._cluster.shared} (--shared). {_AGAIN}"
        return EngineError(f"a worker ended with {type(fault).__name__}: {fault}", mend=mend)


@contextmanager
def _client(cluster: Cluster) -> Iterator[Any]:
    """Open a connection to the scheduler; whatever it still had to do for us is given up at the end.

    Raises:
        EngineError: It cannot be reached, or is gone.
    """
    distributed = library("distributed")
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)  # we tell what is wrong ourselves
    try:
        client = distributed.Client(cluster.scheduler, timeout=_PATIENCE)
    except (OSError, ValueError) as error:
        mend = "Start one with dask scheduler, or leave --engine out."
        raise EngineError("no scheduler answers there", where=cluster.scheduler, mend=mend) from error
    try:
        yield client
    except (CancelledError, distributed.CancelledError, distributed.comm.CommClosedError, TimeoutError) as error:
        raise EngineError("the scheduler is gone", where=cluster.scheduler, mend=_AGAIN) from error
    except OSError as error:
        fault = error.strerror or str(error)
        raise EngineError(f"the shared folder cannot be used ({fault})", where=cluster.shared, mend=_AGAIN) from error
    finally:
        client.close(timeout=_LOOK)
