"""A SPARQL 1.1 Graph Store over HTTP that keeps its graphs in memory, for publishing runs that are killed."""

from __future__ import annotations

import hashlib
import http.server
from multiprocessing.context import ForkProcess
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit
from urllib.request import Request, urlopen


class GraphStore(http.server.BaseHTTPRequestHandler):
    """Keeps each graph that is PUT, drops what is DELETEd, and gives the digest of all its quads.

    POST to ``/save`` remembers the graphs of this moment, POST to ``/restore`` brings them back.
    """

    graphs: ClassVar[dict[str, bytes]] = {}
    saved: ClassVar[dict[str, bytes]] = {}

    def do_PUT(self) -> None:
        """Keep a graph, once its whole body is here."""
        size = int(self.headers["Content-Length"])
        body = self.rfile.read(size)
        if len(body) == size:
            self.graphs[self._graph()] = body
            self._answer(b"")

    def do_DELETE(self) -> None:
        """Drop a graph."""
        self.graphs.pop(self._graph(), None)
        self._answer(b"")

    def do_POST(self) -> None:
        """Remember or bring back all graphs."""
        source, target = (self.graphs, self.saved) if self.path == "/save" else (self.saved, self.graphs)
        target.clear()
        target.update(source)
        self._answer(b"")

    def do_GET(self) -> None:
        """Give the digest of the quads."""
        lines = [
            line.removesuffix(b" .") + f" <{graph}> .".encode()
            for graph, body in self.graphs.items()
            for line in body.splitlines()
        ]
        self._answer(digest_of(lines).encode())

    def _graph(self) -> str:
        return parse_qs(urlsplit(self.path).query)["graph"][0]

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def handle_one_request(self) -> None:
        """Take a request; a client that was killed is no fault."""
        try:
            super().handle_one_request()
        except ConnectionError:
            self.close_connection = True


class Remote:
    """A graph store in a process of its own."""

    def __init__(self) -> None:
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), GraphStore)
        self._address = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._process = ForkProcess(target=self._server.serve_forever)
        self._process.start()

    @property
    def url(self) -> str:
        """The address of its Graph Store Protocol."""
        return f"{self._address}/data"

    def digest(self) -> str:
        """Return the digest of its quads."""
        with urlopen(self.url) as answer:
            return str(answer.read().decode())

    def save(self) -> None:
        """Remember its graphs."""
        urlopen(Request(f"{self._address}/save", method="POST")).close()

    def restore(self) -> None:
        """Bring back the graphs it remembers."""
        urlopen(Request(f"{self._address}/restore", method="POST")).close()

    def close(self) -> None:
        """End its process."""
        self._process.kill()
        self._process.join()
        self._server.server_close()


def digest_of(lines: list[bytes]) -> str:
    """Return the digest of lines of N-Quads, whatever their order."""
    return hashlib.sha256(b"\n".join(sorted(lines))).hexdigest()
