"""A real Virtuoso takes the published graph and gives it back."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.export.publish import Target, publish
from tests.small_world import graph_of, world

pytestmark = pytest.mark.skipif(
    shutil.which("virtuoso-t") is None or shutil.which("isql-vt") is None,
    reason="needs Debian's package virtuoso-opensource-7-bin",
)

SETTINGS = """[Database]
DatabaseFile = {folder}/v.db
ErrorLogFile = {folder}/v.log
LockFile = {folder}/v.lck
TransactionFile = {folder}/v.trx
xa_persistent_file = {folder}/v.pxa
FileExtend = 200
Striping = 0
TempStorage = TempDatabase
[TempDatabase]
DatabaseFile = {folder}/t.db
TransactionFile = {folder}/t.trx
Striping = 0
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
ServerThreads = 5
NumberOfBuffers = 2000
MaxDirtyBuffers = 1000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = {folder}
ServerThreads = 3
"""


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start a Virtuoso of its own and shut it down in the end."""
    folder: Path = tmp_path_factory.mktemp("virtuoso")
    sql, http = free_port(), free_port()
    settings = folder / "virtuoso.ini"
    settings.write_text(SETTINGS.format(folder=folder, sql=sql, http=http), encoding="ascii")
    subprocess.run(["virtuoso-t", "+wait", "+configfile", str(settings)], cwd=folder, check=True, timeout=120)
    try:
        yield f"http://127.0.0.1:{http}"
    finally:
        stop = ["isql-vt", f"127.0.0.1:{sql}", "dba", "dba", "exec=shutdown();"]
        subprocess.run(stop, check=True, capture_output=True, timeout=60)


def ask(address: str, sparql: str) -> list[dict[str, str]]:
    form = urllib.parse.urlencode({"query": sparql, "format": "application/sparql-results+json"})
    with urllib.request.urlopen(f"{address}/sparql?{form}", timeout=60) as answer:
        found = json.load(answer)["results"]["bindings"]
    return [{name: cell["value"] for name, cell in row.items()} for row in found]


def test_virtuoso_holds_every_named_graph(address: str) -> None:
    """Each named graph has our triples, quotes are the same letters, and a second run sends nothing."""
    store = graph_of(world())
    target = Target(f"{address}/sparql-graph-crud-auth", user="dba", password="dba")  # what a new Virtuoso has
    known = {done.graph: done.digest for done in publish(store, target)}
    for graph in store.named_graphs():
        (row,) = ask(address, f"SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH {graph} {{ ?s ?p ?o }} }}")
        assert int(row["n"]) == len(list(store.quads_for_pattern(None, None, None, graph)))
    exact = "<http://www.w3.org/ns/oa#exact>"
    ours = {row["quote"].value for row in store.query(f"SELECT ?quote {{ GRAPH ?g {{ ?s {exact} ?quote }} }}")}
    assert {row["quote"] for row in ask(address, f"SELECT ?quote {{ GRAPH ?g {{ ?s {exact} ?quote }} }}")} == ours
    assert list(publish(store, target, known=known)) == []
