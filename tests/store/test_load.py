"""However the lines are shared among the loaders, the store holds each fact once."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from pyoxigraph import Store

from kg.errors import StoreError
from kg.store import load
from kg.store.load import load_quads


def line(number: int) -> bytes:
    return f'<http://x/{number % 700}> <http://x/p> "{number % 900}" <http://x/g> .\n'.encode()


@pytest.mark.parametrize("loaders", [1, 2, 3])
@pytest.mark.parametrize("piece", [1 << 14, 1 << 17, 1 << 20])
def test_the_facts_are_the_same_for_any_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loaders: int, piece: int
) -> None:
    """Number of loaders and size of pieces change nothing, and lines that come twice are one fact."""
    monkeypatch.setattr(load, "_LOADERS", loaders)
    monkeypatch.setattr(load, "_PIECE", piece)
    load_quads(tmp_path / "s", (line(number) for number in range(8000)))
    wanted = {line(number).decode().removesuffix(" .\n") for number in range(8000)}
    assert {str(quad) for quad in Store.read_only(str(tmp_path / "s"))} == wanted


class Watched:
    """A store that notes in order what is asked of it."""

    def __init__(self, folder: str, asked: list[str]) -> None:
        self._store, self._asked = Store(folder), asked

    def __getattr__(self, name: str) -> object:
        self._asked.append(name)
        return getattr(self._store, name)


def test_files_are_put_together_when_all_is_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many lines come behind the first pieces, they are one load; what is left to do is done at the end."""
    asked: list[str] = []
    monkeypatch.setattr(load, "_PIECE", 1 << 14)
    monkeypatch.setattr(load, "Store", lambda folder: Watched(folder, asked))
    load_quads(tmp_path / "s", (line(number) for number in range(2000)))
    assert asked.count("bulk_load") == 3
    assert asked[-2:] == ["optimize", "flush"]
    assert asked.count("optimize") == 1


def test_nothing_is_a_store_too(tmp_path: Path) -> None:
    """No lines give an empty store that opens."""
    load_quads(tmp_path / "s", [])
    assert len(Store.read_only(str(tmp_path / "s"))) == 0


def test_a_fault_in_one_piece_is_told_and_frees_the_store(tmp_path: Path) -> None:
    """Whichever loader meets it, the fault comes out, the others end, and the place can be opened again."""
    chunks = [line(number) * 20_000 for number in range(4)]
    with pytest.raises(SyntaxError):
        load_quads(tmp_path / "s", [*chunks, b"no fact at all\n", *chunks])
    Store(str(tmp_path / "s"))


@pytest.mark.parametrize("piece", [1 << 10, 1 << 30])
def test_what_stops_the_lines_stops_the_load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, piece: int) -> None:
    """A fault, or Ctrl-C, where the lines are made comes out as it is, in the first pieces and in the stream."""
    monkeypatch.setattr(load, "_PIECE", piece)
    for fault in (StoreError("the disk is full", where="here"), KeyboardInterrupt()):

        def lines(fault: BaseException = fault) -> Iterator[bytes]:
            yield from (line(number) for number in range(2000))
            raise fault

        with pytest.raises(type(fault)) as told:
            load_quads(tmp_path / type(fault).__name__, lines())
        assert told.value is fault
        Store(str(tmp_path / type(fault).__name__))


@given(st.lists(st.binary(max_size=40)), st.integers(1, 30))
def test_chunks_are_read_as_one_file(chunks: list[bytes], size: int) -> None:
    """However long the chunks are, also empty ones, what is read of them is what they hold, in order."""
    stream = BufferedReader(load._Stream(iter(chunks)), size)
    assert b"".join(iter(lambda: stream.read(size), b"")) == b"".join(chunks)
