"""What browser tests share: Chromium, and what they look for on a page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium")
AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
MOST_BYTES = 200_000  # of a page before pictures
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="chromium (Debian package) is not installed")
needs_axe = pytest.mark.skipif(not AXE.is_file(), reason="axe-core (npm ci) is not installed")
DESKTOP = {"color_scheme": "light", "viewport": {"width": 1280, "height": 800}}
PHONE = {"color_scheme": "dark", "viewport": {"width": 360, "height": 740}}


@contextmanager
def chromium() -> Iterator[Browser]:
    """Open Chromium."""
    driver = pytest.importorskip("playwright.sync_api")
    with driver.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


def watch(page: Page, address: str) -> list[str]:
    """Return the list to which everything is added that goes wrong: faults, dialogs, refusals, foreign requests."""
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(f"error {error}"))
    page.on("dialog", lambda dialog: (wrong.append(f"dialog {dialog.message}"), dialog.dismiss()))
    page.on("console", lambda line: wrong.append(line.text) if "Content Security" in line.text else None)
    page.on("request", lambda request: wrong.append(request.url) if is_foreign(request.url, address) else None)
    return wrong


def is_foreign(url: str, address: str) -> bool:
    """Tell whether a request leaves the service; what a page carries in itself does not."""
    return not url.startswith((address, "data:", "blob:"))


def axe(page: Page) -> list[Any]:
    """Return the serious and critical faults that axe-core finds."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        (one["id"], [node["html"][:200] for node in one["nodes"]][:3])
        for one in found["violations"]
        if one["impact"] in ("serious", "critical")
    ]


def shifted(page: Page) -> float:
    """Return how much of the page moved while it was loaded (cumulative layout shift)."""
    moved: float = page.evaluate(
        """() => new Promise((done) => {
            let sum = 0;
            new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; })
                .observe({ type: "layout-shift", buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
        })"""
    )
    return moved


def over_budget(page: Page, path: str) -> list[str]:
    """Return what is too much of a page: bytes, movement while it loads, or width on a phone."""
    answer = page.goto(path)
    assert answer is not None
    size, moved, wide = len(answer.body()), shifted(page), page.evaluate("document.documentElement.scrollWidth")
    width = page.viewport_size["width"] if page.viewport_size else 0
    faults = {f"{size} bytes": size > MOST_BYTES, f"moved {moved}": moved > 0, f"{wide} wide": wide > width}
    return [f"{path}: {fault}" for fault, holds in faults.items() if holds]
