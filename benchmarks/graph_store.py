"""Measure the graph against pyoxigraph itself: load, export with its memory, views.

Run: ``python -m benchmarks.graph_store [ARTICLES]``; 3,700 articles are a million quads. Every export runs in a
process of its own, so that its peak memory is its own; ``benchmarks.questions`` asks through HTTP.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from benchmarks.graph_world import BigWorld
from kg.export.formats import ExportFormat
from kg.export.write import write_export
from kg.graph.build import Run, build_graph
from kg.query.catalog import questions
from kg.query.formats import Format, write_answer
from kg.query.run import run_question
from kg.store.quads import open_graph, replace_graph

DUMP = "dump"
ROUNDS = 3  # of each measure that is compared; the best counts, since others use the machine too


def main() -> None:
    """Print each figure with its counterpart, or make the one export that the arguments name."""
    if len(sys.argv) > 2:
        _export_one(Path(sys.argv[1]), sys.argv[2])
        return
    big = BigWorld(int(sys.argv[1]) if len(sys.argv) > 1 else 3_700)
    with tempfile.TemporaryDirectory(prefix="kg-bench-") as folder:
        _measure(big, Path(folder))


def _measure(big: BigWorld, folder: Path) -> None:
    print(f"load of the machine before: {', '.join(f'{load:.1f}' for load in os.getloadavg())}; {os.cpu_count()} cores")
    _loads(big, folder)
    store = open_graph(folder / "graph")
    print(f"{len(store):,} quads")
    _exports(folder / "graph")
    for name, question in questions().items():
        if not question.parameters:
            _timed(f"view {name}", lambda name=name: write_answer(run_question(store, name), Format.CSV, io.StringIO()))


def _loads(big: BigWorld, folder: Path) -> None:
    inferred, run, lines = big.inferred(), Run("bench", "bench"), folder / "all.nq"
    with lines.open("wb") as out:
        out.writelines(build_graph(big.sources(), inferred, run=run))
    ours, plain = [], []
    for number in range(ROUNDS):  # in turns, so that both meet the same neighbours
        ours.append(
            _timed(
                "claims to open store",
                lambda: open_graph(
                    replace_graph(folder / "graph", build_graph(big.sources(), inferred, run=run)).parent
                ),
            )
        )
        plain.append(
            _timed(
                "pyoxigraph bulk_load of the same lines", lambda number=number: _bulk_load(folder / f"{number}", lines)
            )
        )
    _compare(ours, plain)


def _compare(ours: list[tuple[float, float]], theirs: list[tuple[float, float]]) -> None:
    """Print how many times as long ours took, by the best of each."""
    clock, core = (min(one[which] for one in ours) / min(one[which] for one in theirs) for which in (0, 1))
    print(f"{'':40} {clock:8.2f} times  {core:6.2f} times")


def _bulk_load(folder: Path, lines: Path) -> None:
    store = Store(str(folder))
    store.bulk_load(path=str(lines), format=RdfFormat.N_QUADS)
    store.flush()


def _exports(graph: Path) -> None:
    rounds = [(_export_apart(graph, ExportFormat.NQUADS), _export_apart(graph, DUMP)) for _ in range(ROUNDS)]
    _compare([ours for ours, _ in rounds], [dump for _, dump in rounds])
    for form in ExportFormat:
        if form is not ExportFormat.NQUADS:
            _export_apart(graph, form)


def _export_apart(graph: Path, form: str) -> tuple[float, float]:
    command = [sys.executable, "-m", "benchmarks.graph_store", str(graph), form]
    line = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    wall, cpu, megabytes = map(float, line.split())
    print(f"{f'export {form}':40} {wall:8.2f} s  {cpu:8.2f} s of a core {megabytes:8.0f} MB at most", flush=True)
    return wall, cpu


def _export_one(graph: Path, form: str) -> None:
    store = open_graph(graph)
    with Path(os.devnull).open("wb") as out:
        if form == DUMP:
            wall, cpu = _seconds(lambda: store.dump(out, RdfFormat.N_QUADS))
        else:
            wall, cpu = _seconds(lambda: write_export(store, ExportFormat(form), out))
    print(wall, cpu, _peak() / 1024)


def _peak() -> int:
    """Return the kilobytes of memory this process had at most; ru_maxrss would count the parent's too."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM:")).split()[1])


def _timed(name: str, action: Callable[[], object]) -> tuple[float, float]:
    wall, cpu = _seconds(action)
    print(f"{name:40} {wall:8.2f} s  {cpu:8.2f} s of a core", flush=True)
    return wall, cpu


def _seconds(action: Callable[[], object]) -> tuple[float, float]:
    """Return how long an action took by the clock, and how long the cores worked for it."""
    wall, cpu = time.perf_counter(), time.process_time()
    action()
    return time.perf_counter() - wall, time.process_time() - cpu


if __name__ == "__main__":
    main()
