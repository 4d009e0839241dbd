"""Lines and files that a crash or a full disk leaves whole."""

from __future__ import annotations

import multiprocessing
import os
import resource
import signal
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from kg.durable import append_line, read_lines, write_whole
from kg.errors import StoreError

SPAWN = multiprocessing.get_context("fork")
FULL = 64  # bytes that a file may have


def on_a_small_disk(action) -> None:
    """Run an action in a process whose files cannot grow beyond FULL bytes; fail unless it is told in one line."""

    def run() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (FULL, FULL))
        try:
            action()
        except StoreError as error:
            os._exit(0 if "cannot be written" in str(error) and "\n" not in str(error) else 2)
        os._exit(3)

    process = SPAWN.Process(target=run)
    process.start()
    process.join()
    assert process.exitcode == 0


def test_lines_come_back_in_their_order(tmp_path: Path) -> None:
    """What was appended is read, Vietnamese letters too; no file is no line."""
    path = tmp_path / "deep" / "lines"
    assert read_lines(path) == []
    for line in ("một", "hai", ""):
        append_line(path, line)
    assert read_lines(path) == ["một", "hai", ""]


@given(st.lists(st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]))), st.data())
def test_a_file_cut_anywhere_gives_its_first_whole_lines(
    tmp_path_factory, lines: list[str], data: st.DataObject
) -> None:
    """Whatever byte a crash stopped at, the lines before it are read and the next line is added behind them."""
    path = tmp_path_factory.mktemp("cut") / "lines"
    for line in lines:
        append_line(path, line)
    whole = path.read_bytes() if lines else b""
    cut = data.draw(st.integers(0, len(whole)))
    path.write_bytes(whole[:cut])
    kept = whole[:cut].count(b"\n")
    assert read_lines(path) == lines[:kept]
    append_line(path, "mới")
    assert read_lines(path) == [*lines[:kept], "mới"]


def test_a_full_disk_leaves_the_lines_that_were_there(tmp_path: Path) -> None:
    """The fault is told in one line, and no half line stays."""
    path = tmp_path / "lines"
    append_line(path, "một")
    on_a_small_disk(lambda: append_line(path, "x" * FULL))
    assert path.read_bytes() == "một\n".encode()


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    """Nothing unfinished stays beside it."""
    path = tmp_path / "whole"
    write_whole(path, ["cũ"])
    on_a_small_disk(lambda: write_whole(path, ["x" * FULL] * 3))
    assert read_lines(path) == ["cũ"]
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A file where a folder should be is one line, not a traceback."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StoreError, match="cannot be written"):
        append_line(tmp_path / "file" / "lines", "một")
