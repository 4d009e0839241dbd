from __future__ import annotations

import threading
from pathlib import Path
from shutil import copytree

import pytest

from kg.errors import StoreError
from kg.store.quads import adopt_graph, amend_graph
from kg.web import site as site_file
from kg.web.site import Moment, Site


def build_again(kb: Path) -> None:
    """Make the next generation of the graph."""
    adopt_graph(kb / "graph", amend_graph(kb / "graph", lambda store: None))


def test_a_build_is_followed(kb: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who asks after a build sees its graph; who asks again gets the same state."""
    monkeypatch.setattr(site_file, "_PATIENCE", 60.0)
    copytree(kb, tmp_path / "kb")
    site = Site(tmp_path / "kb")
    before = site.now()
    assert site.now() is before
    build_again(tmp_path / "kb")
    after = site.now()
    assert after.generation != before.generation
    assert site.now() is after


def test_the_graph_before_answers_while_the_new_one_is_opened(
    kb: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Gathering the names of a large graph keeps nobody waiting."""
    copytree(kb, tmp_path / "kb")
    site, go_on = Site(tmp_path / "kb"), threading.Event()
    before, really = site.now(), site._open

    def slowly(generation: Path) -> Moment:
        go_on.wait()
        return really(generation)

    monkeypatch.setattr(site_file, "_PATIENCE", 0.01)
    monkeypatch.setattr(site, "_open", slowly)
    build_again(tmp_path / "kb")
    assert site.now() is before
    assert site.now() is before
    opening = site._opening
    go_on.set()
    assert opening is not None
    assert opening[1].result() is site.now()
    assert site.now() is not before


def test_what_cannot_be_opened_is_told_and_tried_again(
    kb: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault is everybody's who waits, and no longer when it is mended."""
    site = Site(kb)

    def fail(generation: Path) -> Moment:
        raise StoreError("the disk is full")

    with monkeypatch.context() as faulty:
        faulty.setattr(site, "_open", fail)
        with pytest.raises(StoreError, match="full"):
            site.now()
    assert site.now().generation.is_dir()
    with pytest.raises(StoreError):
        Site(tmp_path).now()


def test_the_index_of_a_later_graph_is_made_apart(kb: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first is made at once, since nobody is answered yet; the next by another process."""
    copytree(kb, tmp_path / "kb", ignore=lambda _, names: [name for name in names if name.startswith("search-")])
    apart: list[str] = []
    monkeypatch.setattr(site_file, "_PATIENCE", 60.0)
    monkeypatch.setattr(site_file, "gather_apart", lambda _, generation: apart.append(generation))
    site = Site(tmp_path / "kb")
    site.now()
    assert apart == []
    build_again(tmp_path / "kb")
    assert [site.now().generation.name] == apart
