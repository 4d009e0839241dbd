"""A limit of time for work on one thing, so that a hostile one cannot hold up all others."""

from __future__ import annotations

import ctypes
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TooLongError(Exception):
    """The work took longer than its limit."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """End the work inside with a TooLongError when it takes longer than this many seconds.

    In the main thread even a regular expression is ended; in another one, where no signals arrive, the next line of
    Python is not reached.
    """
    if threading.current_thread() is threading.main_thread():
        with _signalled(seconds):
            yield
    else:
        with _watched(seconds):
            yield


@contextmanager
def _signalled(seconds: float) -> Iterator[None]:
    before = signal.signal(signal.SIGALRM, _give_up)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def _watched(seconds: float) -> Iterator[None]:
    worker, turn, over = threading.get_ident(), threading.Lock(), threading.Event()

    def end() -> None:
        with turn:
            if not over.is_set():
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(worker), ctypes.py_object(TooLongError))

    clock = threading.Timer(seconds, end)
    clock.daemon = True
    clock.start()
    try:
        yield
    finally:
        with turn:
            over.set()
        clock.cancel()


def _give_up(_number: int, _frame: FrameType | None) -> None:
    raise TooLongError
