from __future__ import annotations

import gzip
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from kg.errors import StoreError
from kg.web.app import Settings, create_app
from kg.web.makers import Makers, usual_count
from kg.web.making import PageAsked, make_page
from kg.web.site import Site

HOME = PageAsked("home", "/", {}, "vi")


@pytest.fixture(scope="module")
def makers(kb: Path) -> Iterator[Makers]:
    """One maker of the small world's pages."""
    Site(kb).now()
    made = Makers(kb, count=1, has_desk=False)
    yield made
    made.close()


@pytest.mark.parametrize(
    "asked",
    [
        HOME,
        PageAsked("search", "/search", {"q": "vu minh an"}, "en"),
        PageAsked("thing", "/person/an", {}, "vi"),
        PageAsked("thing", "/claim/none", {}, "vi"),
    ],
    ids=lambda asked: asked.path,
)
def test_a_maker_makes_what_the_service_would(kb: Path, makers: Makers, asked: PageAsked) -> None:
    """Status and every byte of a page are the same, also of one that is not there."""
    site = Site(kb)
    assert makers.make(site.now().generation, asked) == make_page(site, site.now(), asked)


def test_a_maker_that_was_killed_is_replaced(kb: Path, makers: Makers) -> None:
    """Who asked does not notice."""
    generation = Site(kb).now().generation
    before = makers.make(generation, HOME)
    maker = makers._idle.get()
    os.kill(maker._process.pid, signal.SIGKILL)
    makers._idle.put(maker)
    assert makers.make(generation, HOME) == before


def test_what_a_maker_cannot_make_is_left_to_who_asked(kb: Path, makers: Makers) -> None:
    """A state that is gone, or a page nobody knows, comes back as None, and the maker lives on."""
    generation = Site(kb).now().generation
    assert makers.make(generation.with_name("0"), HOME) is None
    assert makers.make(generation, PageAsked("nothing", "/", {}, "vi")) is None
    assert makers.make(generation, HOME) is not None


def test_a_service_with_makers_answers_as_one_without(kb: Path, client: TestClient) -> None:
    """Pages, ways to other pages, and what is not there; the second time they are kept."""
    with TestClient(create_app(Site(kb), Settings(makers=1)), follow_redirects=False) as other:
        for path in ("/", "/person/an", "/search?q=an", "/article/none", "/sparql"):
            answers = [one.get(path, headers={"Accept": "text/html"}) for one in (client, other, other)]
            assert len({(one.status_code, one.text, one.headers.get("etag")) for one in answers}) == 1


def test_a_kept_page_needs_no_thread(kb: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second answer comes while nothing can be made."""
    with TestClient(create_app(Site(kb))) as client:
        first = client.get("/person/an")
        monkeypatch.setattr("kg.web.answering.make_page", None)
        again = client.get("/person/an")
        unchanged = client.get("/person/an", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.text) == (200, first.text)
    assert (unchanged.status_code, unchanged.content) == (304, b"")


def test_pages_are_sent_compressed_to_those_who_take_it(client: TestClient) -> None:
    """The same page with and without gzip."""
    plain = client.get("/person/an", headers={"Accept-Encoding": "identity"})
    with client.stream("GET", "/person/an", headers={"Accept-Encoding": "gzip"}) as packed:
        raw = b"".join(packed.iter_raw())
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(raw).decode() == plain.text
    assert "content-encoding" not in plain.headers


def test_a_state_that_was_never_gathered_is_refused(kb: Path) -> None:
    """Who makes pages for another never makes the search index itself."""
    with pytest.raises(StoreError, match="no longer kept"):
        Site(kb).at(kb / "graph" / "999")


def test_the_state_at_hand_waits_for_nobody(kb: Path) -> None:
    """Before anything was opened there is none; after that it is the newest."""
    site = Site(kb)
    assert site.at_hand() is None
    moment = site.now()
    assert site.at_hand() is moment


def test_there_is_a_maker_for_each_core_up_to_four(monkeypatch: pytest.MonkeyPatch) -> None:
    """One on the smallest machine."""
    found = []
    for cores in (None, 1, 2, 64):
        monkeypatch.setattr(os, "cpu_count", lambda cores=cores: cores)
        found.append(usual_count())
    assert found == [1, 1, 2, 4]


def test_many_ask_at_once(kb: Path, makers: Makers) -> None:
    """One maker serves them one after the other."""
    generation = Site(kb).now().generation
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(makers.make(generation, HOME))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1
