"""The graph arrives whole at a remote store, which is asked for nothing twice."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
from pyoxigraph import NamedNode, RdfFormat, Store

from kg.errors import ExportError
from kg.export.publish import Target, Way, publish
from tests.small_world import World, graph_of, world


class Remote(ThreadingHTTPServer):
    """A Graph Store of its own: what is PUT and DELETEd changes its store."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.store = Store()
        self.log: list[str] = []

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
        self.send_response(code)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def remote() -> Iterator[Remote]:
    with Remote() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def quads(store: Store) -> set[str]:
    return {str(quad) for quad in store}


@pytest.mark.parametrize("way", list(Way))
def test_the_remote_store_has_the_same_quads(remote: Remote, way: Way) -> None:
    """Either way the remote store ends with exactly our quads."""
    store = graph_of(world())
    list(publish(store, Target(remote.url, way)))
    assert quads(remote.store) == quads(store)


def test_what_did_not_change_is_not_sent_again(remote: Remote) -> None:
    """A second run with what the first yielded sends nothing; a removed article is taken away."""
    built, target = world(), Target(remote.url)
    known = {done.graph: done.digest for done in publish(graph_of(built), target)}
    remote.log.clear()
    assert list(publish(graph_of(built), target, known=known)) == []
    assert remote.log == []
    fewer = graph_of(World(built.sources[:1], built.inferred))
    done = list(publish(fewer, target, known=known))
    assert remote.log[-1] == "DELETE"
    assert [one.graph for one in done if not one.digest] == [f"https://w3id.org/niengiam/{built.sources[1][0].id}"]
    assert quads(remote.store) == quads(fewer)


def test_a_graph_that_is_gone_already_is_no_fault(remote: Remote) -> None:
    """Taking away what is not there succeeds, so that a broken run can be done again."""
    assert [done.graph for done in publish(Store(), Target(remote.url), known={"http://x/g": "1"})] == ["http://x/g"]


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "file:///tmp/x", "http://127.0.0.1:9/data"])
def test_a_store_that_is_none_is_told(url: str) -> None:
    """A wrong scheme and an address where nobody answers are each told in one line."""
    with pytest.raises(ExportError, match=r"address|reached"):
        list(publish(graph_of(world()), Target(url)))
