"""A newcomer's way through the seed articles, and every kind of page over a corpus where one is at hand."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kg.pipeline import Talk, build
from kg.web.site import Site
from tests.web.live import serving
from tests.web.walking import DESKTOP, PHONE, axe, chromium, needs_axe, needs_chromium, over_budget, watch

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "vietnamnet2025.jsonl.gz"
ARTICLES = 60  # of the corpus: enough for every kind of page
KINDS = ("person", "office", "body", "document", "meeting", "article", "place")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium."""
    with chromium() as opened:
        yield opened


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the pages of the seed articles."""
    kb = tmp_path_factory.mktemp("seeds") / "kb"
    build([ROOT / "seeds" / "articles"], kb, talk=Talk(lambda issue: None))
    with serving(kb) as address:
        yield address


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, dict[str, str]]]:
    """The address of the pages of a corpus, and of each kind of thing the page with the most to see."""
    if not CORPUS.is_file():
        pytest.skip("there is no corpus beside the checkout")
    folder = tmp_path_factory.mktemp("corpus")
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        some = [line for _, line in zip(range(ARTICLES), lines, strict=False)]
    (folder / "some.jsonl").write_text("".join(some), encoding="utf-8")
    build([folder / "some.jsonl"], folder / "kb", talk=Talk(lambda issue: None), workers=1)
    moment = Site(folder / "kb").now()
    asked = "SELECT iri FROM things WHERE kind = ? ORDER BY weight DESC, id LIMIT 1"
    found = {kind: moment.index.rows(asked, (kind,)) for kind in KINDS}
    paths = {kind: "/" + rows[0]["iri"].removeprefix(moment.base) for kind, rows in found.items() if rows}
    with serving(folder / "kb") as address:
        yield address, paths


def newcomer(page: Page, address: str) -> None:
    """Go from the start page to the sentence: who was Bí thư Tỉnh ủy Bắc Giang in July 2024?"""
    page.goto(address)
    page.fill("#q", "bi thu tinh uy bac giang")
    page.click(".hero button")  # 1
    page.click(".result >> nth=0")  # 2
    page.locator("h1", has_text="Bí thư Tỉnh ủy Bắc Giang").wait_for()
    page.fill("#day", "16/7/2024")
    page.click("#answer button")  # 3
    answer = page.locator("#answer .held")
    answer.wait_for()
    assert answer.inner_text().startswith("chắc chắn Nguyễn Văn Gấu")
    answer.locator("blockquote p a").click()  # 4
    page.wait_for_url("**/article/**")
    target = page.locator(f"#{page.url.rpartition('#')[2]} + mark, #{page.url.rpartition('#')[2]} ~ mark").first
    target.wait_for()
    assert "Nguyễn Văn Gấu" in page.locator(".reading").inner_text()


@needs_chromium
@pytest.mark.parametrize("script", [True, False], ids=["with-javascript", "without-javascript"])
def test_a_newcomer_reaches_the_sentence_in_four_clicks(browser: Browser, seeds: str, script: bool) -> None:
    """Search, the office, the day, the sentence."""
    context = browser.new_context(java_script_enabled=script, locale="vi-VN")
    newcomer(context.new_page(), seeds)
    context.close()


@needs_chromium
def test_a_newcomer_reaches_the_sentence_by_keyboard_alone(browser: Browser, seeds: str) -> None:
    """Tab, type and Enter are enough; what has the focus can be seen."""
    page = browser.new_page()
    page.goto(seeds)
    tab_to(page, "#q")
    page.keyboard.type("bi thu tinh uy bac giang")
    page.locator("#q-list a").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/office/**")
    tab_to(page, "#day")
    page.keyboard.type("16/7/2024")
    page.keyboard.press("Enter")
    page.locator("#answer .held").wait_for()
    tab_to(page, "#answer blockquote p a")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    page.wait_for_url("**/article/**")
    page.locator("mark.chosen").first.wait_for()
    page.close()


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the first match of a selector has the focus."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("one => document.activeElement === document.querySelector(one)", selector):
            return
    raise AssertionError(f"{selector} is not reached by Tab")


@needs_chromium
@pytest.mark.parametrize("kind", [*KINDS, "start", "conflicts", "issues", "network", "search", "leadership"])
def test_pages_of_a_corpus_keep_their_budgets(browser: Browser, corpus: tuple[str, dict[str, str]], kind: str) -> None:
    """The page with the most to see is light, stands still, fits a phone, and nothing goes wrong on it."""
    address, paths = corpus
    base = "https://w3id.org/niengiam"
    others = {
        "start": "/",
        "conflicts": "/conflicts",
        "issues": "/issues",
        "network": f"/network?of={base}{paths['person']}",
        "search": "/search?q=bo+truong",
        "leadership": f"/leadership?place={base}{paths.get('place', '')}&day=2025-01-01",
    }
    path = {**others, **paths}.get(kind)
    if path is None:
        pytest.skip(f"no {kind} in these articles")
    page = browser.new_page(**PHONE, base_url=address)  # type: ignore[arg-type]
    wrong = watch(page, address)
    assert over_budget(page, path) == []
    assert wrong == []
    page.close()


@needs_chromium
@needs_axe
def test_axe_finds_nothing_serious_on_a_corpus(browser: Browser, corpus: tuple[str, dict[str, str]]) -> None:
    """The pages with the most to see, light on a desktop and dark on a phone."""
    address, paths = corpus
    found = {}
    for look in (DESKTOP, PHONE):
        page = browser.new_page(**look, base_url=address, bypass_csp=True)  # type: ignore[arg-type]
        for kind, path in paths.items():
            page.goto(path)
            if faults := axe(page):
                found[kind, look["color_scheme"]] = faults
        page.close()
    assert found == {}
