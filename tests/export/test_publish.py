"""The graph arrives whole at a remote store, which is asked for nothing twice."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Store

from kg.errors import ExportError
from kg.export.publish import Published, Target, Way, publish
from kg.export.sent import publish_kb, read_journal
from kg.store.folder import graph_of as graph_folder
from kg.store.quads import open_graph
from tests.remote_store import Remote, open_remote
from tests.small_world import World, graph_of, world


@pytest.fixture
def remote() -> Iterator[Remote]:
    with open_remote() as server:
        yield server


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
    done = list(publish(Store(), Target(remote.url), known={"http://x/g": "1"}))
    assert done == [Published("http://x/g", Published.IN_DOUBT), Published("http://x/g", "")]


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "file:///tmp/x", "http://127.0.0.1:9/data"])
def test_a_store_that_is_none_is_told(url: str) -> None:
    """A wrong scheme and an address where nobody answers are each told in one line."""
    with pytest.raises(ExportError, match=r"address|reached"):
        list(publish(graph_of(world()), Target(url)))


@pytest.mark.parametrize("way", list(Way))
def test_the_knowledge_base_remembers_what_was_sent(remote: Remote, way: Way, tmp_path: Path) -> None:
    """A second run sends nothing graph by graph, afresh sends all, and another address has a memory of its own."""
    store, target = graph_of(world()), Target(remote.url, way)
    sent = {done.graph for done in publish_kb(store, target, tmp_path)}
    assert sent == {graph.value for graph in store.named_graphs()}  # type: ignore[union-attr]
    assert list(publish_kb(store, Target(remote.url), tmp_path)) == []
    assert {done.graph for done in publish_kb(store, Target(remote.url), tmp_path, afresh=True)} == sent
    assert {done.graph for done in publish_kb(store, Target(remote.url + "?other"), tmp_path)} == sent
    assert {done.graph for done in publish_kb(Store(), target, tmp_path) if not done.digest} == sent
    assert quads(remote.store) == set()


def test_a_graph_in_doubt_is_not_trusted(remote: Remote, tmp_path: Path) -> None:
    """The store took new facts but its answer was lost; when the old facts come back, they are sent again."""

    def lose(_nth: int) -> None:
        raise ConnectionAbortedError

    built = world()
    old, new = graph_of(World(built.sources[:1], built.inferred)), graph_of(built)
    list(publish_kb(old, Target(remote.url), tmp_path))
    remote.before_answer = lose
    with pytest.raises(ExportError, match="reached"):
        list(publish_kb(new, Target(remote.url), tmp_path))
    assert quads(remote.store) != quads(old)
    remote.before_answer = lambda _nth: None
    list(publish_kb(old, Target(remote.url), tmp_path))
    assert quads(remote.store) == quads(old)


def test_a_torn_line_of_the_journal_is_no_fault(tmp_path: Path) -> None:
    """A run that was killed while it noted a graph leaves half a line, which says nothing."""
    journal = tmp_path / "sent.jsonl"
    journal.write_text(
        '["http://x/a", "1"]\n["http://x/b", "2"]\n["http://x/a", ""]\n["http://x/c", "3', encoding="utf-8"
    )
    assert read_journal(journal) == {"http://x/b": "2"}


@pytest.mark.parametrize(("way", "request_number"), [(Way.GRAPHS, 7), (Way.QUADS, 1)])
def test_a_killed_publish_is_mended_by_the_next(
    remote: Remote, way: Way, request_number: int, seed_kb: Path, tmp_path: Path
) -> None:
    """Killed after the store took a request and before it answered; the next run ends with exactly our quads."""
    kb = shutil.copytree(seed_kb, tmp_path / "kb")
    running: list[subprocess.Popen[bytes]] = []
    remote.before_answer = lambda nth: running[0].kill() if nth == request_number else None
    command = [sys.executable, "-m", "kg", "publish", "--kb", str(kb), "--to", remote.url, "--way", way]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as publisher:
        running.append(publisher)
    assert publisher.returncode == -signal.SIGKILL
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    assert quads(remote.store) == quads(open_graph(graph_folder(kb)))
