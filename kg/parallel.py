"""Work on many batches with all cores; a worker that dies costs nothing but the one thing that kills it."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")

_AHEAD = 2  # batches waiting for each worker: enough to keep it busy, few enough to hold in memory
_SELDOM = 500_000  # new things between two looks for cycles, ten times what a batch holds; Python looks after 700


@dataclass(frozen=True, slots=True)
class Work(Generic[Item, Outcome]):
    """What is done with a batch, and what stands for a thing whose worker died of it.

    Args:
        do: A function of a module, so that a worker can find it; the same batch gives the same outcome.
        lose: Gives the outcome for the one thing that ends any worker that touches it.
    """

    do: Callable[[Sequence[Item]], Outcome]
    lose: Callable[[Item], Outcome]


def do_all(work: Work[Item, Outcome], batches: Iterable[Sequence[Item]], *, workers: int) -> Iterator[Outcome]:
    """Yield the outcome of every batch, in the order in which they are done.

    Args:
        work: What is done with a batch.
        batches: Taken as they are needed, a few at a time.
        workers: Processes; with 1 the work is done in this one.
    """
    if workers <= 1:
        yield from map(work.do, batches)
        return
    waiting = iter(batches)
    while True:
        with _pool(workers) as pool:
            shift = _Shift(pool, work, waiting, workers * _AHEAD)
            yield from shift.outcomes()
        if not shift.broken:
            return
        for batch in shift.broken:
            yield from _alone(work, batch)


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Let the work inside make many things before Python looks for cycles among them: what is read has none."""
    before = gc.get_threshold()
    gc.set_threshold(_SELDOM, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


class _Shift(Generic[Item, Outcome]):
    """One pool's time at work, until no batch waits or a worker dies; broken then holds what was not done."""

    def __init__(
        self, pool: ProcessPoolExecutor, work: Work[Item, Outcome], waiting: Iterator[Sequence[Item]], most: int
    ) -> None:
        self._pool = pool
        self._work = work
        self._waiting = waiting
        self._most = most
        self._running: dict[Future[Outcome], Sequence[Item]] = {}
        self.broken: list[Sequence[Item]] = []

    def outcomes(self) -> Iterator[Outcome]:
        """Yield what is done, as it is done."""
        self._fill()
        while self._running and not self.broken:
            done, _ = wait(self._running, return_when=FIRST_COMPLETED)
            for future in done:
                batch = self._running.pop(future)
                if isinstance(future.exception(), BrokenProcessPool):
                    self.broken.append(batch)
                else:
                    yield future.result()
            self._fill()
        self.broken += self._running.values()

    def _fill(self) -> None:
        while len(self._running) < self._most and not self.broken:
            batch = next(self._waiting, None)
            if batch is None:
                return
            try:
                self._running[self._pool.submit(self._work.do, batch)] = batch
            except BrokenProcessPool:
                self.broken.append(batch)


def _alone(work: Work[Item, Outcome], batch: Sequence[Item]) -> Iterator[Outcome]:
    """Yield the outcomes of a batch whose worker died: halves of it in workers of their own, down to the culprit."""
    try:
        with _pool(1) as pool:
            outcome = pool.submit(work.do, batch).result()
    except BrokenProcessPool:
        if len(batch) == 1:
            yield work.lose(batch[0])
            return
        middle = len(batch) // 2
        yield from _alone(work, batch[:middle])
        yield from _alone(work, batch[middle:])
    else:
        yield outcome


@contextmanager
def _pool(workers: int) -> Iterator[ProcessPoolExecutor]:
    pool = ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"), initializer=_settle_in)
    try:
        yield pool
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _settle_in() -> None:
    """Leave Ctrl-C to the parent, and end when it ends, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
