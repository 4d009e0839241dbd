"""Kill builds and publishing runs at random moments, and look at what is left.

Run: ``python -m benchmarks.kills [TIMES] [SEED]``. Two states of the same articles are built in turn. After every
kill the graph must open and be, quad for quad, one of the last two whole builds; after every whole run the graph, and
the remote store, must be exactly the new one.
"""

from __future__ import annotations

import hashlib
import http.server
import multiprocessing
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

from pyoxigraph import RdfFormat

from kg.export.publish import Target
from kg.export.sent import publish_kb
from kg.model.article import RawArticle
from kg.pipeline import Talk, build, read_one
from kg.store.folder import GRAPH
from kg.store.quads import open_graph

ARTICLES = 150
FORK = multiprocessing.get_context("fork")  # what was loaded once serves every run; nobody here opens a store before


def main() -> None:
    """Print how many kills there were and where the store stood after them; stop at the first fault."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    draw = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    folder = Path(tempfile.mkdtemp(prefix="kg-kills-"))
    try:
        read_one(RawArticle("warm", "warm", _text(0, 0)))  # loads the tables once
        _kill_builds(folder, times, draw)
        _kill_publishing(folder, times, draw)
    finally:
        shutil.rmtree(folder)


def _kill_builds(folder: Path, times: int, draw: random.Random) -> None:
    states = [_articles(folder / f"articles{state}", state) for state in (0, 1)]
    kb = folder / "kb"
    whole, took = [], 0.0
    for state in states:
        started = time.perf_counter()
        _finish(lambda state=state: _build(state, kb))
        took = max(took, time.perf_counter() - started)
        whole.append(_digest(kb))
    at, old, new = 1, 0, 0
    for _ in range(times):
        ended = _kill(lambda at=at: _build(states[1 - at], kb), draw.uniform(0, took))
        seen = _digest(kb)
        _expect(seen in whole, "the graph is no whole build")
        _expect(not ended or seen == whole[1 - at], "a build that ended is not what one sees")
        old, new = old + (seen == whole[at]), new + (seen != whole[at])
        if seen != whole[at]:
            at = 1 - at
    _finish(lambda: _build(states[0], kb))
    _expect(_digest(kb) == whole[0], "a whole build after kills is not what it was before them")
    print(f"{times} builds killed within {took:.1f} s: {old} left the old graph, {new} the new one, all opened")


def _kill_publishing(folder: Path, times: int, draw: random.Random) -> None:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), GraphStore) as server:
        url = f"http://127.0.0.1:{server.server_address[1]}/data"
        serving = FORK.Process(target=server.serve_forever)
        serving.start()
        try:
            _publish_and_kill(folder, url, times, draw)
        finally:
            serving.kill()
            serving.join()


def _publish_and_kill(folder: Path, url: str, times: int, draw: random.Random) -> None:
    kbs = [folder / "kb0", folder / "kb1"]
    for state, kb in enumerate(kbs):
        _finish(lambda state=state, kb=kb: _build(folder / f"articles{state}", kb))
    sent = kbs[0] / "published"
    started = time.perf_counter()
    _finish(lambda: _publish(kbs[0], sent, url))
    took = time.perf_counter() - started
    killed = 0
    for turn in range(times):
        kb = kbs[(turn + 1) % 2]
        killed += not _kill(lambda kb=kb: _publish(kb, sent, url), draw.uniform(0, took))
        if turn % 5 == 4:
            _finish(lambda kb=kb: _publish(kb, sent, url))
            _expect(_remote(url) == _digest(kb), "the remote store is not the graph after a whole run")
    print(f"{killed} of {times} publishing runs killed within {took:.1f} s: every whole run after them was exact")


def _publish(kb: Path, sent: Path, url: str) -> None:
    """Publish one of two graphs under the memory of one knowledge base, as if a build lay between."""
    list(publish_kb(open_graph(kb / GRAPH), Target(url), sent.parent))


def _build(articles: Path, kb: Path) -> None:
    build([articles], kb, talk=Talk(lambda issue: None), workers=1)


def _articles(folder: Path, state: int) -> Path:
    folder.mkdir()
    for number in range(ARTICLES):
        (folder / f"{number}.txt").write_text(_text(number, state), encoding="utf-8")
    return folder


def _text(number: int, state: int) -> str:
    given = ("An", "Bình", "Cường", "Dũng", "Giang")[number % 5]
    middle = ("Văn", "Minh", "Đức", "Hữu", "Quang", "Xuân")[number % 6]
    return (
        f"Tin số {number}\nNgày {1 + number % 28}/{1 + number % 12}/{2021 + state}, đồng chí Nguyễn {middle} {given}, "
        f"Bí thư Tỉnh ủy Bắc Giang, chủ trì hội nghị lần thứ {number} của Ban Chấp hành Đảng bộ tỉnh.\n"
    )


def _digest(kb: Path) -> str:
    """Return the digest of the quads one sees in a knowledge base, opened by a process of its own."""
    reading, writing = FORK.Pipe(duplex=False)

    def look() -> None:
        lines = open_graph(kb / GRAPH).dump(format=RdfFormat.N_QUADS) or b""
        writing.send(_digest_of(lines.splitlines()))

    _finish(look)
    return str(reading.recv())


def _digest_of(lines: list[bytes]) -> str:
    return hashlib.sha256(b"\n".join(sorted(lines))).hexdigest()


def _finish(action: Callable[[], None]) -> None:
    process = FORK.Process(target=action)
    process.start()
    process.join()
    _expect(process.exitcode == 0, "a whole run ended with a fault")


def _kill(action: Callable[[], None], after: float) -> bool:
    """Run an action and kill it after so many seconds; return whether it had ended by itself."""
    process = FORK.Process(target=action)
    process.start()
    process.join(after)
    if process.is_alive() and process.pid is not None:
        os.kill(process.pid, signal.SIGKILL)
    process.join()
    _expect(process.exitcode in (0, -signal.SIGKILL), "a run that was not killed ended with a fault")
    return process.exitcode == 0


def _expect(truth: bool, fault: str) -> None:
    if not truth:
        raise SystemExit(fault)


def _remote(url: str) -> str:
    with urlopen(url) as answer:
        return str(answer.read().decode())


class GraphStore(http.server.BaseHTTPRequestHandler):
    """Keeps each graph that is PUT, drops what is DELETEd, and gives the digest of all its quads."""

    graphs: dict[str, bytes] = {}  # noqa: RUF012  one server a process

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

    def do_GET(self) -> None:
        """Give the digest of the quads."""
        lines = [
            line.removesuffix(b" .") + f" <{graph}> .".encode()
            for graph, body in self.graphs.items()
            for line in body.splitlines()
        ]
        self._answer(_digest_of(lines).encode())

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


if __name__ == "__main__":
    main()
