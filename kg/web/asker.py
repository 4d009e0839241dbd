"""A process that answers SPARQL questions one at a time: it may be killed at any moment, and nobody else is hurt.

It reads questions from stdin and writes answers to stdout as frames: four bytes of length, then that many bytes.
It sends a first frame when it can be asked. A question is one frame of JSON. An answer is a frame of JSON (``status``
and ``media``), frames of its body, and an empty frame; a frame of length FAILED instead says that the rest cannot be
had.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from typing import IO, Any, cast

from pyoxigraph import NamedNode, QueryResultsFormat, QueryTriples, RdfFormat, Store, serialize

from kg.errors import KgError
from kg.graph.vocabulary import prefixes
from kg.query.safety import refuse_unsafe

FAILED = 0xFFFFFFFF
LENGTH = 4  # bytes before each frame
FRAME = 1 << 16  # bytes of body that are sent together
RESULTS = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
}
GRAPHS = {
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/rdf+xml": RdfFormat.RDF_XML,
}


class TooLargeError(Exception):
    """The answer is longer than the limit."""


class Frames:
    """What serializers write to: bytes go out in frames, and no more than most of them.

    Args:
        out: Where frames go.
        most: Bytes of body that may be sent.

    The head goes out with the first of the body, so that an early fault has a head of its own.
    """

    def __init__(self, out: IO[bytes], most: int) -> None:
        self._out = out
        self._left = most
        self._kept = bytearray()
        self._has_begun = False
        self._has_ended = False
        self.status = 200
        self.media = ""

    def write(self, data: bytes) -> int:
        """Take bytes of the body.

        Raises:
            TooLargeError: They are too many.
        """
        self._left -= len(data)
        if self._left < 0:
            raise TooLargeError
        self._kept += data
        if len(self._kept) >= FRAME:
            self.flush()
        return len(data)

    def flush(self) -> None:
        """Send what was kept, after the head."""
        if not self._has_begun:
            self._has_begun = True
            send(self._out, json.dumps({"status": self.status, "media": self.media}).encode())
        if self._kept:
            send(self._out, bytes(self._kept))
            self._kept.clear()

    def end(self) -> None:
        """Say that the answer is whole; a second end says nothing."""
        if not self._has_ended:
            self._has_ended = True
            self.flush()
            send(self._out, b"")

    def fail(self, status: int, detail: str) -> None:
        """Say that there is no answer, or that its rest cannot be had."""
        if self._has_begun:
            self._out.write(FAILED.to_bytes(LENGTH, "big"))
            self._out.flush()
            return
        self.status, self.media = status, "text/plain; charset=utf-8"
        self._kept = bytearray((detail + "\n").encode())
        self.end()


def send(out: IO[bytes], frame: bytes) -> None:
    """Send one frame."""
    out.write(len(frame).to_bytes(LENGTH, "big") + frame)
    out.flush()


def receive(source: IO[bytes]) -> bytes | None:
    """Return the next frame, or None at the end.

    Raises:
        EOFError: The other side failed in the middle.
    """
    head = source.read(LENGTH)
    if not head:
        return None
    length = int.from_bytes(head, "big")
    if length == FAILED:
        raise EOFError("the answer could not be finished")
    frame = source.read(length) if length else b""
    if len(frame) < length:
        raise EOFError("the answer ended in the middle")
    return frame


def answer(store: Store, asked: dict[str, Any], out: IO[bytes]) -> None:
    """Answer one question; every fault becomes an answer too."""
    frames = Frames(out, int(asked["most"]))
    try:
        _answer(store, asked, frames)
    except (SyntaxError, KgError, ValueError) as error:
        frames.fail(400, str(error))
    except TooLargeError:
        frames.fail(413, f"the answer is longer than {asked['most']} bytes; ask for less")
    except (RuntimeError, OSError, MemoryError) as error:
        frames.fail(500, f"the question failed: {error}")
    else:
        frames.end()


def _answer(store: Store, asked: dict[str, Any], frames: Frames) -> None:
    refuse_unsafe(asked["query"])
    dataset: dict[str, Any] = {"use_default_graph_as_union": True}
    if asked["default"] or asked["named"]:
        dataset = {
            "default_graph": [NamedNode(iri) for iri in asked["default"]],
            "named_graphs": [NamedNode(iri) for iri in asked["named"]],
        }
    found = store.query(asked["query"], base_iri=asked["base"] or None, **dataset)
    is_graph = isinstance(found, QueryTriples)
    frames.media = asked["graphs"] if is_graph else asked["results"]
    if not frames.media:
        frames.fail(406, f"this question is answered as {', '.join(GRAPHS if is_graph else RESULTS)}")
        return
    out = cast("IO[bytes]", frames)
    if isinstance(found, QueryTriples):
        serialize(found, out, GRAPHS[frames.media], prefixes=prefixes())
    else:
        found.serialize(out, RESULTS[frames.media])


def main(memory: int) -> None:
    """Answer what comes on stdin until it ends, with at most so many bytes of memory."""
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    opened: tuple[str, Store] | None = None
    source, out = sys.stdin.buffer, sys.stdout.buffer
    send(out, b"ready")
    while (frame := receive(source)) is not None:
        asked = json.loads(frame)
        generation = asked["generation"]
        if opened is None or opened[0] != generation:
            opened = (generation, Store.read_only(str(Path(generation))))
        answer(opened[1], asked, out)


if __name__ == "__main__":
    main(int(sys.argv[1]))
