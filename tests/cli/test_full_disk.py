"""A disk that is full ends a command with one line, and leaves a knowledge base that answers."""

from __future__ import annotations

import multiprocessing
import resource
import shutil
import signal
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.cli.main import cli
from kg.doctor import examine, mend
from kg.pipeline import Talk, build
from kg.store import database
from kg.store.folder import GRAPH
from kg.store.quads import open_graph
from kg.store.truth import read_truth

FORK = multiprocessing.get_context("fork")
SILENT = Talk(lambda issue: None)
ONE = "Ngày 18/3/2021, đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy Bắc Giang, chủ trì hội nghị giao ban."
TWO = "Ngày 2/6/2022, đồng chí Lương Thế Vỹ, Chủ tịch UBND tỉnh Bắc Giang, ký Quyết định số 917/QĐ-UBND."


@pytest.fixture(scope="module")
def small_kb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of two articles, beside a knowledge base of the first of them."""
    folder = tmp_path_factory.mktemp("small") / "articles"
    folder.mkdir()
    (folder / "một.txt").write_text(ONE, encoding="utf-8")
    build([folder], folder.parent / "kb", talk=SILENT, workers=1)
    (folder / "hai.txt").write_text(TWO, encoding="utf-8")
    return folder


def run_with_files_up_to(size: int, arguments: list[str]) -> tuple[int, str]:
    """Run a command whose files cannot grow beyond so many bytes; return its exit status and what it says."""
    reading, writing = FORK.Pipe(duplex=False)

    def run() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        result = CliRunner().invoke(cli, arguments)
        writing.send((result.exit_code, result.stderr))

    process = FORK.Process(target=run)
    process.start()
    process.join()
    exit_code, said = reading.recv()
    return int(exit_code), str(said)


@pytest.mark.parametrize("size", [0, 1000, 30_000, 60_000])
def test_a_build_on_a_full_disk_is_refused_and_the_base_goes_on(small_kb: Path, tmp_path: Path, size: int) -> None:
    """One line; the old graph answers; with space again the doctor and a build make all of it good."""
    kb = shutil.copytree(small_kb.parent / "kb", tmp_path / "kb")
    before = len(open_graph(kb / GRAPH))
    code, said = run_with_files_up_to(size, ["--kb", str(kb), "build", str(small_kb), "--workers", "1"])
    assert code == 1
    assert len(said.splitlines()) == 1
    assert len(open_graph(kb / GRAPH)) == before
    if examine(kb):
        mend(kb, talk=SILENT)
    assert examine(kb) == ()
    assert build([small_kb], kb, talk=SILENT, workers=1).kept == 2
    assert len(open_graph(kb / GRAPH)) > before


def test_a_backup_on_a_full_disk_is_refused(small_kb: Path, tmp_path: Path) -> None:
    """Nothing stands at the destination."""
    code, said = run_with_files_up_to(10_000, ["--kb", str(small_kb.parent / "kb"), "backup", str(tmp_path / "copy")])
    assert (code, len(said.splitlines())) == (1, 1)
    assert not (tmp_path / "copy").exists()


def test_a_folder_that_nobody_may_change_is_read(
    small_kb: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No log of the database is made beside it."""
    kb = shutil.copytree(small_kb.parent / "kb", tmp_path / "kb")
    names = sorted(path.name for path in kb.iterdir())
    monkeypatch.setattr(database.os, "access", lambda path, mode: False)
    with read_truth(kb) as truth:
        assert truth.count_articles() == 1
        assert sorted(path.name for path in kb.iterdir()) == names
