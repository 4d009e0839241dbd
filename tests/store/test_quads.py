"""The graph is swapped whole: readers see the old one or the new one, a crash leaves the old one."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Store

from kg.errors import StoreError
from kg.store.quads import current_generation, open_graph, replace_graph


def lines(count: int, name: str = "s") -> bytes:
    return b"".join(
        f"<http://x/{name}{number}> <http://x/p> <http://x/o> <http://x/g> .\n".encode() for number in range(count)
    )


def subjects(store: Store) -> set[str]:
    return {quad.subject.value.removeprefix("http://x/") for quad in store}


def test_a_new_graph_takes_the_place_of_the_old(tmp_path: Path) -> None:
    """After a replacement only the new facts are there."""
    replace_graph(tmp_path / "graph", [lines(2, "old")])
    replace_graph(tmp_path / "graph", [lines(1, "new")])
    assert subjects(open_graph(tmp_path / "graph")) == {"new0"}


def test_a_reader_keeps_what_it_opened(tmp_path: Path) -> None:
    """A store that was opened before a replacement goes on answering from what it saw."""
    replace_graph(tmp_path, [lines(1, "old")])
    reader = open_graph(tmp_path)
    replace_graph(tmp_path, [lines(1, "new")])
    assert (subjects(reader), subjects(open_graph(tmp_path))) == ({"old0"}, {"new0"})


def test_a_fault_in_the_middle_leaves_the_old_graph(tmp_path: Path) -> None:
    """When the facts break off or are no N-Quads, the old graph answers and nothing is left behind."""

    def broken() -> Iterator[bytes]:
        yield lines(10, "new")
        raise RuntimeError

    replace_graph(tmp_path, [lines(1, "old")])
    with pytest.raises(RuntimeError):
        replace_graph(tmp_path, broken())
    with pytest.raises(StoreError, match="no RDF"):
        replace_graph(tmp_path, [b"this is no fact\n"])
    assert subjects(open_graph(tmp_path)) == {"old0"}
    replace_graph(tmp_path, [lines(1, "new")])
    assert subjects(open_graph(tmp_path)) == {"new0"}
    assert len(list(tmp_path.iterdir())) <= 3


def test_a_killed_build_leaves_the_old_graph(tmp_path: Path) -> None:
    """A build killed while it loads leaves the old graph; the next one sweeps up and goes through."""
    replace_graph(tmp_path, [lines(1, "old")])
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from kg.store.quads import replace_graph\n"
        "def chunks():\n"
        "    yield b'<http://x/new> <http://x/p> <http://x/o> <http://x/g> .\\n'\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "replace_graph(Path(sys.argv[1]), chunks())\n"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert subjects(open_graph(tmp_path)) == {"old0"}
    replace_graph(tmp_path, [lines(1, "next")])
    assert subjects(open_graph(tmp_path)) == {"next0"}
    assert not list(tmp_path.glob("*.nq"))


def test_builds_killed_at_random_moments_leave_a_whole_graph(tmp_path: Path) -> None:
    """Whatever was going on, the store opens and holds all of one generation; the last one that was not killed wins."""
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kg.store.quads import replace_graph\n"
        "name, count = sys.argv[2].encode(), 3000\n"
        "fact = b'<http://x/%b> <http://x/p> <http://x/%d> <http://x/g> .\\n'\n"
        "print('ready', flush=True)\n"
        "replace_graph(Path(sys.argv[1]), (fact % (name, number) for number in range(count)))\n"
    )
    draw, before = random.Random(5), "first"
    for number, name in enumerate([before, *(f"killed{nth}" for nth in range(5)), "last"]):
        command = [sys.executable, "-c", code, str(tmp_path), name]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as build:
            assert build.stdout is not None
            assert build.stdout.readline() == b"ready\n"
            if name.startswith("killed"):
                with contextlib.suppress(subprocess.TimeoutExpired):
                    build.wait(timeout=draw.uniform(0, 0.15))
                build.kill()
        store = open_graph(tmp_path)
        (seen,) = subjects(store)
        assert seen in ({name} if not name.startswith("killed") else {before, name}), number
        assert len(store) == 3000
        before = seen


def test_no_graph_is_told(tmp_path: Path) -> None:
    """A folder without a graph, and one whose graph is damaged, are told with a mend."""
    with pytest.raises(StoreError, match="Run kg build"):
        open_graph(tmp_path)
    replace_graph(tmp_path, [lines(1)])
    for file in current_generation(tmp_path).iterdir():
        file.unlink()
    with pytest.raises(StoreError, match="Run kg build"):
        open_graph(tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A read-only folder is a StoreError with a mend."""
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match="cannot be written"):
        replace_graph(tmp_path / "graph", [lines(1)])
