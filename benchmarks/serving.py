"""A service of its own for measuring: ``kg serve`` over an invented graph, in a process of its own."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

from benchmarks.graph_world import BigWorld
from kg.graph.build import Run, build_graph
from kg.store.folder import GRAPH
from kg.store.quads import replace_graph

_PATIENCE = 120.0  # seconds for a service to begin: it makes its search index first


@dataclass(frozen=True, slots=True)
class Service:
    """A running service."""

    port: int
    pid: int

    @property
    def address(self) -> str:
        """Return where it is."""
        return f"http://127.0.0.1:{self.port}"

    def memory(self) -> int:
        """Return the bytes of memory of the service and of the processes that answer for it, shared pages once."""
        return sum(map(_proportional, [self.pid, *children(self.pid)]))


def invent(kb: Path, articles: int) -> None:
    """Make an invented graph of so many articles in the folder of a knowledge base."""
    big = BigWorld(articles)
    replace_graph(kb / GRAPH, build_graph(big.sources(), big.inferred(), run=Run("bench", "bench")))


@contextmanager
def serving(kb: Path, *options: str) -> Iterator[Service]:
    """Serve a knowledge base as ``kg serve`` does, once it answers."""
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    command = [sys.executable, "-m", "kg", "serve", "--kb", str(kb), "--port", str(port), *options]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        _wait(f"http://127.0.0.1:{port}/health", server)
        yield Service(port, server.pid)
    finally:
        server.terminate()
        server.wait()


def _wait(address: str, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and server.poll() is None:
        try:
            with urlopen(address):
                return
        except OSError:
            time.sleep(0.05)
    raise SystemExit("the service did not begin")


def children(pid: int) -> list[int]:
    """Return the processes that a process started and that live."""
    found: list[int] = []
    for tasks in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += map(int, tasks.read_text(encoding="ascii").split())
        except OSError:
            continue
    return found


def _proportional(pid: int) -> int:
    """Return the bytes of a process, pages that several share in parts; 0 when it is gone."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) << 10 for line in lines if line.startswith("Pss:"))
