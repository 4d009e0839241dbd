"""A Graph Store of its own on a port of this machine, for tests of what is sent to one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from pyoxigraph import NamedNode, RdfFormat, Store


class Remote(ThreadingHTTPServer):
    """A Graph Store of its own: what is PUT and DELETEd changes its store."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.store = Store()
        self.log: list[str] = []
        self.before_answer: Callable[[int], None] = lambda nth: None

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that went away."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/data"


class Handler(BaseHTTPRequestHandler):
    server: Remote

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        graph = self._graph()
        if graph is None:
            self.server.store.clear()
            self.server.store.load(body, RdfFormat.N_QUADS)
        else:
            self.server.store.clear_graph(graph)
            self.server.store.load(body, RdfFormat.N_TRIPLES, to_graph=graph)
        self._answer("PUT", 204)

    def do_DELETE(self) -> None:
        graph = self._graph()
        known = graph is not None and self.server.store.contains_named_graph(graph)
        if graph is not None:
            self.server.store.remove_graph(graph)
        self._answer("DELETE", 204 if known else 404)

    def _graph(self) -> NamedNode | None:
        names = parse_qs(urlsplit(self.path).query).get("graph")
        return NamedNode(names[0]) if names else None

    def _answer(self, method: str, code: int) -> None:
        self.server.log.append(method)
        self.server.before_answer(len(self.server.log))
        self.send_response(code)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def open_remote() -> Iterator[Remote]:
    """Give a running store and end it afterwards."""
    with Remote() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()
