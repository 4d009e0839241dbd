"""Processes that make pages, as many as there are cores: the service itself only keeps and sends them."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import IO, cast

from kg.web.asker import receive, send
from kg.web.making import Made, PageAsked
from kg.web.site import Site

MOST = 4  # processes: each holds some hundred megabytes
_TRIES = 2  # a maker that was killed is replaced once a page


def usual_count() -> int:
    """Return how many makers suit this machine."""
    return min(MOST, os.cpu_count() or 1)


@contextlib.contextmanager
def makers_of(site: Site, count: int) -> Iterator[Makers | None]:
    """Give so many makers of a site's pages, and end them after; None for none."""
    makers = Makers(site.folder, count=count, has_desk=site.has_desk) if count else None
    try:
        yield makers
    finally:
        if makers is not None:
            makers.close()


class Makers:
    """A few processes that make pages; one that dies is replaced.

    Args:
        folder: The knowledge base.
        count: How many there are; they start together, and are waited for, so that the first page waits for none.
        has_desk: Whether pages lead to the review desk.
    """

    def __init__(self, folder: Path, *, count: int, has_desk: bool) -> None:
        self.count = count
        self._command = [sys.executable, "-m", "kg.web.maker", str(folder), "desk" if has_desk else ""]
        self._idle: queue.LifoQueue[_Maker] = queue.LifoQueue()
        for maker in [_Maker(self._command) for _ in range(count)]:
            with contextlib.suppress(EOFError):  # one that died is replaced when it is asked
                maker.wait_until_ready()
            self._idle.put(maker)

    def make(self, generation: Path, asked: PageAsked) -> Made | None:
        """Return the page asked for, of a generation of the graph; None where no maker can make it."""
        frame = json.dumps({**asdict(asked), "generation": str(generation)}).encode()
        maker = self._idle.get()
        try:
            for _ in range(_TRIES):
                with contextlib.suppress(EOFError, OSError, ValueError):
                    made = maker.make(frame)
                    return made if made.status else None
                maker.end()
                maker = _Maker(self._command)
            return None
        finally:
            self._idle.put(maker)

    def close(self) -> None:
        """End all makers, those at work when their page is made."""
        for _ in range(self.count):
            self._idle.get().end()


class _Maker:
    """One process."""

    def __init__(self, command: list[str]) -> None:
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe)
        self._is_ready = False

    def wait_until_ready(self) -> None:
        """Wait for the word that a new process says when it can be asked.

        Raises:
            EOFError: The process died.
        """
        if not self._is_ready:
            _whole(cast("IO[bytes]", self._process.stdout))
            self._is_ready = True

    def make(self, frame: bytes) -> Made:
        """Return what is asked for in a frame.

        Raises:
            EOFError: The process died.
            OSError: The same, while it was being asked.
        """
        self.wait_until_ready()
        source = cast("IO[bytes]", self._process.stdout)
        send(cast("IO[bytes]", self._process.stdin), frame)
        head = json.loads(_whole(source))
        return Made(head["status"], head["location"], _whole(source))

    def end(self) -> None:
        """End it at once and let go of its pipes."""
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        self._process.wait()


def _whole(source: IO[bytes]) -> bytes:
    frame = receive(source)
    if frame is None:
        raise EOFError("the maker died")
    return frame
