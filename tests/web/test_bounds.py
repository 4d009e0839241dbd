"""Slow and large senders are refused, and everybody else is served meanwhile."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from kg.web.bounds import LARGEST, Bounded, PatientProtocol
from tests.web.live import serving, serving_app


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """A service that reads bodies, with little patience."""
    monkeypatch.setattr(PatientProtocol, "patience", 0.3)

    async def echo(request: Request) -> Response:
        return PlainTextResponse(str(len(await request.body())))

    middleware = [Middleware(Bounded, largest=1000, patience=0.3)]
    with serving_app(Starlette(routes=[Route("/", echo, methods=["POST"])], middleware=middleware)) as address:
        yield int(address.rpartition(":")[2])


def answer_of(port: int, *pieces: bytes, pause: float = 0.0) -> bytes:
    """Send the pieces with a pause after each and return all that comes back until the other side closes."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        try:
            for piece in pieces:
                connection.sendall(piece)
                time.sleep(pause)
            return b"".join(iter(lambda: connection.recv(4096), b""))
        except (ConnectionResetError, BrokenPipeError):
            return b""


def post(length: int) -> bytes:
    return f"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n".encode()


def test_a_body_within_bounds_is_read(port: int) -> None:
    """Pieces are put together."""
    assert answer_of(port, post(6), b"abc", b"def").endswith(b"\r\n\r\n6")


def test_a_head_that_does_not_end_is_cut_off(port: int) -> None:
    """Whoever sends a head letter by letter, or nothing at all, loses the connection, also after a first request."""
    assert answer_of(port, *(bytes([one]) for one in b"POST / HTTP/1.1\r\nHost: x\r\nA: b"), pause=0.05) == b""
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", port), timeout=10) as silent:
        assert silent.recv(10) == b""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as second:
        second.sendall(post(3).replace(b"Connection: close\r\n", b"") + b"abc")
        answer = b""
        while not answer.endswith(b"\r\n\r\n3"):
            answer += second.recv(4096)
        second.sendall(b"POST / HT")
        assert second.recv(4096) == b""
    assert time.monotonic() - began < 9


def test_a_body_that_does_not_come_is_a_408(port: int) -> None:
    """A body of which a part is missing is not waited for."""
    told = answer_of(port, post(100) + b"abc")  # nothing is on its way when the answer comes, which would lose it
    assert told.startswith(b"HTTP/1.1 408"), told


def test_a_body_that_is_too_large_is_a_413(port: int) -> None:
    """No more is taken than the bound."""
    told = answer_of(port, post(5000), b"x" * 5000)
    assert told.startswith(b"HTTP/1.1 413"), told


@pytest.mark.parametrize("path", ["/sparql", "/reconcile"])
def test_every_page_that_takes_a_body_is_bounded(kb: Path, path: str) -> None:
    """The application refuses a body beyond the bound wherever one can be sent."""
    with serving(kb) as address:
        head = (
            f"POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {LARGEST + 10}\r\n\r\n"
        )
        told = answer_of(int(address.rpartition(":")[2]), head.encode(), b"query=" + b"x" * (LARGEST + 4))
    assert told.startswith(b"HTTP/1.1 413"), told[:200]
