"""The pages in a real browser: Debian's Chromium, driven by Playwright; skipped by name where one is absent."""

from __future__ import annotations

import shutil
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import uvicorn

from kg.web.app import create_app
from kg.web.site import Site

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium")
AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
PAGES = (
    "/",
    "/search?q=bi+thu",
    "/leadership",
    "/person/an",
    "/person/script",
    "/office/bi-thu?day=2022-01-01",
    "/body/tinh-uy",
    "/document/07",
    "/meeting/giao-ban",
    "/tenure/an",
    "/conflicts",
    "/issues",
    "/network?of=https://w3id.org/niengiam/person/an",
    "/nothing",
)
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="chromium (Debian package) is not installed")


@pytest.fixture(scope="module")
def address(kb: Path) -> Iterator[str]:
    """The address of the pages, served as kg serve does."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(create_app(Site(kb)), log_level="critical"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium."""
    driver = pytest.importorskip("playwright.sync_api")
    with driver.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture
def watched(browser: Browser, address: str) -> Iterator[tuple[Page, list[str]]]:
    """A page and what went wrong on it: faults, dialogs, refused scripts, requests to elsewhere."""
    page = browser.new_page(base_url=address)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(f"error {error}"))
    page.on("dialog", lambda dialog: (wrong.append(f"dialog {dialog.message}"), dialog.dismiss()))
    page.on("console", lambda line: wrong.append(line.text) if "Content Security" in line.text else None)
    page.on("request", lambda request: None if request.url.startswith(address) else wrong.append(request.url))
    yield page, wrong
    page.close()


def axe(page: Page) -> list[Any]:
    """Return the serious and critical faults that axe-core finds."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        (one["id"], [node["html"][:200] for node in one["nodes"]][:3])
        for one in found["violations"]
        if one["impact"] in ("serious", "critical")
    ]


@needs_chromium
def test_the_sentence_is_reached_by_keyboard(watched: tuple[Page, list[str]]) -> None:
    """Typed without diacritics, chosen with the arrows, and the sentence lit in its article."""
    page, wrong = watched
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.locator("#q").focus()
    page.keyboard.type("bi thu tinh uy ha nam")
    page.locator("#q-list a").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/office/bi-thu")
    page.get_by_role("link", name="Bí thư Tỉnh ủy Phạm Văn Cúc").first.press("Enter")
    page.wait_for_url("**/article/**")
    assert page.locator("mark.chosen").first.inner_text().startswith("Bí thư")
    assert wrong == []


@needs_chromium
def test_the_sentence_is_reached_without_javascript(browser: Browser, address: str) -> None:
    """Search, office, sentence: three clicks, and the target is on the screen."""
    context = browser.new_context(java_script_enabled=False, base_url=address)
    page = context.new_page()
    page.goto("/")
    page.fill("#q", "bi thu tinh uy ha nam")
    page.click(".hero button")
    page.click(".result >> nth=0")
    page.click("text=“Bí thư Tỉnh ủy Phạm Văn Cúc” >> nth=0")
    assert "#claim-" in page.url
    assert page.locator(f"#{page.url.rpartition('#')[2]} + mark").is_visible()
    context.close()


@needs_chromium
def test_the_day_slider_changes_the_answer(watched: tuple[Page, list[str]]) -> None:
    """Moving the slider asks for another day without leaving the page; the address follows."""
    page, wrong = watched
    page.goto("/office/bi-thu?day=2021-03-18")
    assert "chắc chắn" in page.inner_text("#answer")
    page.locator(".slider").press("ArrowRight")
    page.wait_for_url("**/office/bi-thu?day=2021-03-19")
    page.locator("#answer .answer.possible").first.wait_for()
    assert wrong == []


@needs_chromium
@pytest.mark.parametrize("path", PAGES)
def test_no_page_runs_what_articles_say(watched: tuple[Page, list[str]], path: str) -> None:
    """No dialog, no fault, no request to elsewhere, nothing wider than a phone."""
    page, wrong = watched
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert wrong == []


@needs_chromium
def test_hostile_markup_in_an_article_is_text(watched: tuple[Page, list[str]]) -> None:
    """The article full of markup shows it, and runs none of it."""
    page, wrong = watched
    page.goto("/person/script")
    page.locator("blockquote p a").first.click()
    page.wait_for_url("**/article/**")
    assert "<img src=x onerror=alert(3)>" in page.inner_text(".reading")
    assert "<script>alert(1)</script>" in page.inner_text(".reading")
    assert page.locator(".reading img, .reading script, [onmouseover], [onerror]").count() == 0
    assert wrong == []


@needs_chromium
@pytest.mark.skipif(not AXE.is_file(), reason="axe-core (npm ci) is not installed")
def test_axe_finds_nothing_serious(browser: Browser, address: str) -> None:
    """Every kind of page, by turns light on a desktop and dark on a phone."""
    looks: list[dict[str, Any]] = [
        {"color_scheme": "light", "viewport": {"width": 1280, "height": 800}},
        {"color_scheme": "dark", "viewport": {"width": 390, "height": 800}},
    ]
    pages = [browser.new_page(**look, base_url=address, bypass_csp=True) for look in looks]
    pages[0].goto("/person/script")
    article = pages[0].locator("blockquote footer a").first.get_attribute("href") or ""
    found = {}
    for turn, path in enumerate((*PAGES, article)):
        page = pages[turn % len(pages)]
        page.goto(path)
        if faults := axe(page):
            found[path] = faults
    for page in pages:
        page.close()
    assert found == {}
