"""The pages in a real browser: Debian's Chromium, driven by Playwright; skipped by name where one is absent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg.web.app import Settings, create_app
from kg.web.desk import Ruling
from kg.web.site import Site
from tests.web.conftest import TOKEN
from tests.web.live import serving_app
from tests.web.walking import DESKTOP, PHONE, axe, chromium, needs_axe, needs_chromium, over_budget, watch

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PAGES = (
    "/",
    "/search?q=bi+thu",
    "/leadership",
    "/leadership?place=https://w3id.org/niengiam/place/ha-nam&day=2021-03-18",
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
    "/network?of=https://w3id.org/niengiam/document/07",
    "/sparql",
    "/review",
    "/review?list=conflicts",
    "/review?list=decided",
    "/nothing",
)
KEPT: list[Ruling] = []


@pytest.fixture(scope="module")
def address(kb: Path) -> Iterator[str]:
    """The address of the pages, served as kg serve --review does."""
    with serving_app(create_app(Site(kb), Settings(review_token=TOKEN, keep=KEPT.append))) as opened:
        yield opened


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium."""
    with chromium() as opened:
        yield opened


@pytest.fixture
def watched(browser: Browser, address: str) -> Iterator[tuple[Page, list[str]]]:
    """A page that may open the review desk, and what went wrong on it."""
    page = browser.new_page(base_url=address)
    page.goto(f"/review?token={TOKEN}")
    yield page, watch(page, address)
    page.close()


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
    page.wait_for_url("**#claim-*")
    page.locator(f"#{page.url.rpartition('#')[2]} + mark").wait_for()
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
    """No dialog, no fault, no request to elsewhere; light, still while it loads, and no wider than a phone."""
    page, wrong = watched
    page.set_viewport_size({"width": 360, "height": 740})
    assert over_budget(page, path) == []
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
@needs_axe
def test_axe_finds_nothing_serious(browser: Browser, address: str) -> None:
    """Every kind of page, by turns light on a desktop and dark on a phone."""
    pages = [browser.new_page(**look, base_url=address, bypass_csp=True) for look in (DESKTOP, PHONE)]  # type: ignore[arg-type]
    for page in pages:
        page.goto(f"/review?token={TOKEN}")
    pages[0].goto("/person/script")
    article = pages[0].locator("blockquote footer a").first.get_attribute("href") or ""
    claim = pages[0].locator("blockquote footer a[href^='/review']").first.get_attribute("href") or ""
    pages[0].goto("/leadership")
    place = (pages[0].locator("option").first.get_attribute("value") or "").replace("https://w3id.org/niengiam", "")
    found = {}
    for turn, path in enumerate((*PAGES, article, claim, place)):
        page = pages[turn % len(pages)]
        page.goto(path)
        if faults := axe(page):
            found[path] = faults
    for page in pages:
        page.close()
    assert found == {}


@needs_chromium
@pytest.mark.parametrize("path", ["/office/bi-thu", "/network?of=https://w3id.org/niengiam/person/an"])
def test_a_picture_is_saved_as_png(watched: tuple[Page, list[str]], path: str) -> None:
    """The button beside SVG gives a file of pixels, drawn from the SVG."""
    page, wrong = watched
    page.goto(path)
    with page.expect_download() as saved:
        page.get_by_role("button", name="PNG").click()
    assert Path(saved.value.path()).read_bytes().startswith(b"\x89PNG")
    assert saved.value.suggested_filename.endswith(".png")
    assert wrong == []


@needs_chromium
def test_what_was_read_shows_on_focus_and_on_hover(watched: tuple[Page, list[str]]) -> None:
    """By keyboard and by mouse a marked passage tells what was read from it, and by which rule."""
    page, _ = watched
    page.goto("/office/bi-thu")
    page.locator("blockquote p a").first.click()
    mark = page.locator("mark[tabindex]").first
    note = mark.locator(".pop")
    note.wait_for(state="hidden")
    mark.focus()
    note.wait_for()
    assert note.locator(".rule").first.inner_text() != ""
    page.locator("h1").click()
    note.wait_for(state="hidden")
    mark.hover()
    note.wait_for()


@needs_chromium
def test_a_claim_is_rejected_by_keyboard(watched: tuple[Page, list[str]]) -> None:
    """From the sentence to the desk, with who and why, without a mouse."""
    page, wrong = watched
    page.goto("/office/bi-thu")
    page.locator("blockquote footer a[href^='/review']").first.press("Enter")
    page.wait_for_url("**/review?claim=**")
    page.locator("input[name=who]").focus()
    page.keyboard.type("Người rà soát")
    page.keyboard.press("Tab")
    page.keyboard.type("đọc sai")
    page.locator("button[name=reject]").press("Enter")
    page.wait_for_url("**/review?list=identity&kept=1")
    page.get_by_role("status").wait_for()
    assert [(one.verdict, one.who, one.why) for one in KEPT] == [("rejected", "Người rà soát", "đọc sai")]
    assert wrong == []


@needs_chromium
@pytest.mark.parametrize("look", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("of", ["person/an", "document/07"])
def test_a_network_has_room_on_every_screen(
    browser: Browser, address: str, look: dict[str, dict[str, int]], of: str
) -> None:
    """One picture is seen, whole, and each thing in it is reached by keyboard under its name."""
    page = browser.new_page(**look, base_url=address)  # type: ignore[arg-type]
    page.goto(f"/network?of=https://w3id.org/niengiam/{of}")
    seen = [one for one in page.locator("svg.network").all() if one.is_visible()]
    assert len(seen) == 1
    width = look["viewport"]["width"]
    boxes = [one.bounding_box() for one in seen[0].locator("text").all()]
    assert boxes
    assert all(box is not None and box["x"] >= 0 and box["x"] + box["width"] <= width for box in boxes)
    names = [one.get_attribute("aria-label") for one in seen[0].locator("a").all()]
    reached = []
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.closest('svg') && document.activeElement.ariaLabel"))
    assert names
    assert [one for one in reached if one][: len(names)] == names
    page.close()
