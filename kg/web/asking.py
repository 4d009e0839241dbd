"""Ask SPARQL questions of processes that can be killed: a time limit, a memory limit, a limit of the answer."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import IO, cast

from kg.web.asker import receive, send

SECONDS = 20.0  # a question may take so long
MEMORY = 1 << 30  # bytes that an asker may use
MOST = 200 << 20  # bytes of an answer
WORKERS = 8  # askers at once: hostile questions hold some, the others serve on
WAIT = 5.0  # seconds to wait for a free asker


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
    """

    query: str
    generation: str
    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    results: str = "application/sparql-results+json"
    graphs: str = "text/turtle"
    most: int = MOST


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back: an HTTP status, a media type and the body, made while it is read."""

    status: int
    media: str
    body: Iterator[bytes]


@dataclass(slots=True)
class Counts:
    """How many questions were asked, killed for their time, died of their memory, and turned away."""

    asked: int = 0
    late: int = 0
    died: int = 0
    busy: int = 0


class Askers:
    """A few processes that answer questions; one that is late or dies is replaced.

    Args:
        seconds: Time limit of a question, its sending included.
        memory: Memory limit of an asker, in bytes.
        workers: How many there are at most; they start when they are needed.
    """

    def __init__(self, *, seconds: float = SECONDS, memory: int = MEMORY, workers: int = WORKERS) -> None:
        self.seconds = seconds
        self.counts = Counts()
        self._memory = memory
        self._free = threading.Semaphore(workers)
        self._lock = threading.Lock()
        self._idle: list[subprocess.Popen[bytes]] = []

    def ask(self, asked: Asked) -> Answered:
        """Return the answer to a question; a question that is too long or too large has one that says so."""
        self.counts.asked += 1
        if not self._free.acquire(timeout=WAIT):
            self.counts.busy += 1
            return _told(503, "all askers are busy; try again")
        turn = _Turn(self, self._take())
        try:
            head = turn.start(asked)
        except (EOFError, OSError, ValueError):
            turn.end(whole=False)
            return _told(503, self._why(turn))
        return Answered(head.status, head.media, turn.body())

    def close(self) -> None:
        """End the idle askers."""
        with self._lock:
            for process in self._idle:
                _end(process)
            self._idle.clear()

    def release(self, process: subprocess.Popen[bytes], *, whole: bool) -> None:
        """Take an asker back; one that did not finish is ended."""
        if whole and process.poll() is None:
            with self._lock:
                self._idle.append(process)
        else:
            _end(process)
        self._free.release()

    def _take(self) -> subprocess.Popen[bytes]:
        with self._lock:
            while self._idle:
                process = self._idle.pop()
                if process.poll() is None:
                    return process
                _end(process)
        command = [sys.executable, "-m", "kg.web.asker", str(self._memory)]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def _why(self, turn: _Turn) -> str:
        if turn.is_late:
            self.counts.late += 1
            return f"the question took longer than {self.seconds:g} seconds; ask for less"
        self.counts.died += 1
        return "the question took too much memory; ask for less"


@dataclass(frozen=True, slots=True)
class _Head:
    status: int
    media: str


class _Turn:
    """One question to one asker, ended by a timer when it is late."""

    def __init__(self, askers: Askers, process: subprocess.Popen[bytes]) -> None:
        self._askers = askers
        self._process = process
        self._ended = False
        self.is_late = False
        self._timer = threading.Timer(askers.seconds, self._stop)
        self._timer.daemon = True

    def start(self, asked: Asked) -> _Head:
        self._timer.start()
        send(cast("IO[bytes]", self._process.stdin), json.dumps(asdict(asked)).encode())
        head = receive(cast("IO[bytes]", self._process.stdout))
        if head is None:
            raise EOFError("the asker died")
        return _Head(**json.loads(head))

    def body(self) -> Iterator[bytes]:
        whole = False
        try:
            while frame := receive(cast("IO[bytes]", self._process.stdout)):
                yield frame
            whole = frame == b""
            if not whole:
                raise EOFError("the answer ended in the middle")
        finally:
            self.end(whole=whole)

    def end(self, *, whole: bool) -> None:
        if not self._ended:
            self._ended = True
            self._timer.cancel()
            self._askers.release(self._process, whole=whole and not self.is_late)

    def _stop(self) -> None:
        self.is_late = True
        self._process.kill()


def _told(status: int, detail: str) -> Answered:
    return Answered(status, "text/plain; charset=utf-8", iter((f"{detail}\n".encode(),)))


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            try:
                stream.close()
            except BrokenPipeError:
                continue
    process.wait()
