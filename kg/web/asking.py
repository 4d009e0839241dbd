"""Ask SPARQL questions of processes that can be killed: a time limit, a memory limit, a limit of the answer.

A question that takes longer than a moment gives way to the short ones: its asker yields the cores, and only some
askers may be held by such questions; when one more grows long, the oldest of them is ended. So a few hostile
questions never hold all askers.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import IO, cast

from kg.web.asker import FRAME, receive, send

SECONDS = 20.0  # a question may take so long
MEMORY = 768 << 20  # bytes that an asker may use
MOST = 200 << 20  # bytes of an answer
WORKERS = 8  # askers at once
LONG = 1.0  # seconds after which a question is long
MOST_LONG = WORKERS // 2  # long questions at once; the other askers are there for short ones
WAIT = 5.0  # seconds to wait for a free asker
_YIELDING = 10  # niceness of an asker with a long question: a tenth of the weight of the others


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it goes to an asker.

    Args:
        query: SPARQL 1.1.
        generation: Folder of the store.
        default: IRIs of the graphs that make the default graph.
        named: IRIs of the named graphs; without either the default graph is the union of all.
        results: Media type for SELECT and ASK; empty when none is accepted.
        graphs: Media type for CONSTRUCT and DESCRIBE; empty when none is accepted.
        most: Bytes of the answer.
        base: What IRIs without a scheme are relative to: the address of the service.
    """

    query: str
    generation: str
    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    results: str = "application/sparql-results+json"
    graphs: str = "text/turtle"
    most: int = MOST
    base: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back: an HTTP status, a media type and the body, made while it is read unless it is whole already."""

    status: int
    media: str
    body: Iterator[bytes]
    whole: bool = False


@dataclass(slots=True)
class Counts:
    """How many questions were asked, ended for their time, died of their memory, turned away, ended as too many."""

    asked: int = 0
    late: int = 0
    died: int = 0
    busy: int = 0
    crowded: int = 0


class Askers:
    """A few processes that answer questions; one that is late or dies is replaced.

    Args:
        seconds: Time limit of a question, its sending included.
        memory: Memory limit of an asker, in bytes.
        workers: How many there are at most; they start when they are needed, and again when one was ended.
        long: Seconds after which a question is long, and how many long ones there may be.
    """

    def __init__(
        self,
        *,
        seconds: float = SECONDS,
        memory: int = MEMORY,
        workers: int = WORKERS,
        long: tuple[float, int] = (LONG, MOST_LONG),
    ) -> None:
        self.seconds = seconds
        self.long_after = min(long[0], seconds)
        self._most_long = long[1]
        self._long: list[_Turn] = []
        self.counts = Counts()
        self._is_open = True
        self._memory = memory
        self._free = threading.Semaphore(workers)
        self._lock = threading.Lock()
        self._idle: list[_Asker] = []

    def ask(self, asked: Asked) -> Answered:
        """Return the answer to a question; a question that is too long or too large has one that says so."""
        self.counts.asked += 1
        if not self._free.acquire(timeout=WAIT):
            self.counts.busy += 1
            return _told(503, "all askers are busy; try again")
        turn = _Turn(self, self._take())
        try:
            return turn.start(asked)
        except (EOFError, OSError, ValueError):
            turn.end(whole=False)
            return _told(503, self._why(turn))

    def close(self) -> None:
        """End the idle askers, and those that are at work when they are done."""
        with self._lock:
            self._is_open = False
            for asker in self._idle:
                asker.end()
            self._idle.clear()

    def release(self, asker: _Asker, *, whole: bool) -> None:
        """Take an asker back; one that did not finish, or that had yielded, is ended and another started."""
        if not whole or not asker.lives():
            asker.end()
            asker = self._started()
        with self._lock:
            if self._is_open:
                self._idle.append(asker)
            else:
                asker.end()
        self._free.release()

    def note_long(self, turn: _Turn) -> None:
        """Note a question that has grown long; where there are too many, the oldest of them is ended."""
        with self._lock:
            self._long.append(turn)
            oldest = self._long.pop(0) if len(self._long) > self._most_long else None
        if oldest is not None:
            oldest.crowd_out()

    def note_end(self, turn: _Turn) -> None:
        """Note that a long question has ended."""
        with self._lock, contextlib.suppress(ValueError):
            self._long.remove(turn)

    def _take(self) -> _Asker:
        with self._lock:
            while self._idle:
                asker = self._idle.pop()
                if asker.lives():
                    return asker
                asker.end()
        return self._started()

    def _started(self) -> _Asker:
        command = [sys.executable, "-m", "kg.web.asker", str(self._memory)]
        pipe = subprocess.PIPE
        return _Asker(subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL))

    def _why(self, turn: _Turn) -> str:
        if turn.is_crowded:
            self.counts.crowded += 1
            return "too many long questions are asked at once; try again later, or ask for less"
        if turn.is_late:
            self.counts.late += 1
            return f"the question took longer than {self.seconds:g} seconds; ask for less"
        self.counts.died += 1
        return "the question took too much memory; ask for less"


class _Asker:
    """A process that answers one question at a time."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._is_ready = False

    def lives(self) -> bool:
        """Tell whether it can be asked."""
        return self._process.poll() is None

    def wait_until_ready(self) -> None:
        """Wait for the word that a new process says when it can be asked; starting is no part of a question."""
        if not self._is_ready:
            self.frame()
            self._is_ready = True

    def send(self, frame: bytes) -> None:
        """Send a question."""
        send(cast("IO[bytes]", self._process.stdin), frame)

    def frame(self) -> bytes:
        """Return the next frame of the answer.

        Raises:
            EOFError: There is none, or the answer cannot be finished.
        """
        frame = receive(cast("IO[bytes]", self._process.stdout))
        if frame is None:
            raise EOFError("the asker died")
        return frame

    def give_way(self) -> None:
        """Let others have the cores first, for good."""
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, self._process.pid, _YIELDING)

    def kill(self) -> None:
        """End it at once; whoever waits for a frame is told."""
        self._process.kill()

    def end(self) -> None:
        """End it and let go of its pipes."""
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()
        self._process.wait()


class _Turn:
    """One question to one asker: a timer makes it a long one, and another ends it when it is late."""

    def __init__(self, askers: Askers, asker: _Asker) -> None:
        self._askers = askers
        self._asker = asker
        self._lock = threading.Lock()
        self._ended = False
        self._is_long = False
        self.is_late = False
        self.is_crowded = False
        self._timer = _timer(askers.seconds, self._stop)

    def start(self, asked: Asked) -> Answered:
        """Return the answer; a short one is whole already, and the asker is free again.

        Raises:
            EOFError: The asker died or was ended.
            OSError: The same, while it was being told.
        """
        self._asker.wait_until_ready()
        self._timer.cancel()
        self._timer = _timer(self._askers.long_after, self._grow_long)
        self._asker.send(json.dumps(asdict(asked)).encode())
        told = json.loads(self._asker.frame())
        frames = [self._asker.frame()]
        if 0 < len(frames[0]) < FRAME:
            frames.append(self._asker.frame())
        if frames[-1]:
            return Answered(told["status"], told["media"], self._body(frames))
        self.end(whole=True)
        return Answered(told["status"], told["media"], iter(frames), whole=True)

    def _body(self, frames: list[bytes]) -> Iterator[bytes]:
        whole = False
        try:
            yield from frames
            while frame := self._asker.frame():
                yield frame
            whole = True
        finally:
            self.end(whole=whole)

    def end(self, *, whole: bool) -> None:
        """Give the asker back."""
        with self._lock:
            if self._ended:
                return
            self._ended = True
            self._timer.cancel()
        if self._is_long:
            self._askers.note_end(self)
        self._askers.release(self._asker, whole=whole and not self._is_long and not self.is_late)

    def crowd_out(self) -> None:
        """End it in favour of a newer one."""
        with self._lock:
            if not self._ended:
                self.is_crowded = True
                self._asker.kill()

    def _grow_long(self) -> None:
        with self._lock:
            if self._ended:
                return
            self._is_long = True
            self._asker.give_way()
            self._timer = _timer(self._askers.seconds - self._askers.long_after, self._stop)
        self._askers.note_long(self)
        with self._lock:
            ended_meanwhile = self._ended
        if ended_meanwhile:
            self._askers.note_end(self)

    def _stop(self) -> None:
        with self._lock:  # an asker that was given back serves somebody else
            if not self._ended:
                self.is_late = True
                self._asker.kill()


def _timer(seconds: float, action: Callable[[], None]) -> threading.Timer:
    timer = threading.Timer(seconds, action)
    timer.daemon = True
    timer.start()
    return timer


def _told(status: int, detail: str) -> Answered:
    return Answered(status, "text/plain; charset=utf-8", iter((f"{detail}\n".encode(),)), whole=True)
