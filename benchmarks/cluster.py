"""Build the same articles at home and by a cluster of two workers over loopback, and compare.

Run: ``python -m benchmarks.cluster PATH [ARTICLES] [ROUNDS]``. Home and cluster take turns, each from nothing; at last
the cluster builds once more and one of its two workers is killed half-way. All graphs must be equal, quad for quad.
Seconds are those of the clock while articles are read, and of the cores over the whole build.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import psutil
from pyoxigraph import RdfFormat

from benchmarks.graph_server import digest_of
from benchmarks.loopback import Loopback, loopback
from kg.articles.read import read_raw
from kg.cluster.engine import SHARED, Cluster
from kg.pipeline import Step, Talk, build
from kg.store.folder import GRAPH
from kg.store.quads import open_graph


@dataclass(slots=True)
class Watch:
    """The time between the first and the last step of reading."""

    half: int
    at_half: Callable[[], None]
    first: float = 0.0
    last: float = 0.0

    def step(self, step: Step) -> None:
        """Note a step; do at the half what is to be done there."""
        now = time.perf_counter()
        if step.doing == "looking at articles":
            self.first = now
        elif step.doing == "reading articles":
            self.last = now
            if step.done >= self.half:
                self.at_half()
                self.at_half = _nothing


def main() -> None:
    """Print a line for each build."""
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    folder = Path(tempfile.mkdtemp(prefix="kg-cluster-"))
    try:
        taken = _write(folder / "articles.jsonl", Path(sys.argv[1]), number)
        graphs = set()
        for turn in range(int(sys.argv[3]) if len(sys.argv) > 3 else 2):
            graphs.add(_build(f"home {turn}", folder, taken, None, _nothing))
            graphs.add(_afar(f"cluster {turn}", folder, taken, kill=False))
        graphs.add(_afar("cluster, a worker killed half-way", folder, taken, kill=True))
        print(f"{taken} articles, {len(graphs)} graph (1: all builds gave the same quads)")
    finally:
        shutil.rmtree(folder)


def _afar(name: str, folder: Path, taken: int, *, kill: bool) -> str:
    with loopback(folder / "cluster") as cluster:
        return _build(name, folder, taken, cluster, cluster.kill_worker if kill else _nothing)


def _build(name: str, folder: Path, taken: int, cluster: Loopback | None, at_half: Callable[[], None]) -> str:
    kb, watch = folder / "kb", Watch(taken // 2, at_half)
    shutil.rmtree(kb, ignore_errors=True)
    workers = 2 if cluster is None else Cluster(cluster.address, str(kb / SHARED))
    before = os.times()
    build([folder / "articles.jsonl"], kb, talk=Talk(lambda issue: None, watch.step), workers=workers)
    after = os.times()
    cores = sum(after[:4]) - sum(before[:4])
    afar = [psutil.Process(pid) for pid in cluster.all] if cluster is not None else []
    cores += sum(sum(process.cpu_times()[:2]) for process in afar)
    memory = ", ".join(f"{process.memory_info().rss >> 20} MB" for process in afar)
    print(f"{name}: read in {watch.last - watch.first:.1f} s, {cores:.1f} s of the cores{memory and f' ({memory})'}")
    shutil.rmtree(folder / "cluster", ignore_errors=True)
    quads = open_graph(kb / GRAPH).dump(format=RdfFormat.N_QUADS) or b""
    return digest_of(quads.splitlines())


def _write(file: Path, source: Path, number: int) -> int:
    """Write so many articles into one file; return how many there were."""
    written = 0
    with file.open("w", encoding="utf-8") as out:
        for raw in islice(read_raw([source], report=lambda issue: None), number):
            record = {"id": raw.source, "text": raw.content, "title": raw.title, "published": raw.published}
            out.write(json.dumps(record | {"author": raw.author, "home": raw.home, "url": raw.url}) + "\n")
            written += 1
    return written


def _nothing() -> None:
    pass


if __name__ == "__main__":
    main()
