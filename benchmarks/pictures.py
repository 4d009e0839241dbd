"""Picture every kind of page of the seed articles for the docs: desktop and phone, light and dark, a sheet a kind.

The seed articles hold no conflict, no open question and nothing that is not understood: the pages of these are
pictured over four invented articles.

Run: ``python -m benchmarks.pictures [FOLDER]``; needs Chromium. The sheets go to docs/pictures/, or to FOLDER as PNG.
"""

from __future__ import annotations

import base64
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import uvicorn
from playwright.sync_api import Browser, sync_playwright

from kg.pipeline import Talk, build
from kg.web.app import Settings, create_app
from kg.web.pages.review import Standing
from kg.web.search import Wanted, search
from kg.web.site import Site

ROOT = Path(__file__).parents[1]
TOKEN = "picture"
OFFICE = "Bí thư Tỉnh ủy Bắc Giang"
LOOKS: tuple[dict[str, Any], ...] = tuple(
    {"color_scheme": scheme, "viewport": {"width": width, "height": 860}}
    for width in (1280, 390)
    for scheme in ("light", "dark")
)
# Four pictures beside each other, at half their size, as one file.
SHEET = """async ([pictures, form]) => {
  const images = await Promise.all(pictures.map(async (one) => {
    const image = new Image(); image.src = `data:image/png;base64,${one}`; await image.decode(); return image; }));
  const gap = 12, canvas = document.createElement("canvas");
  canvas.width = images.reduce((sum, one) => sum + one.width / 2 + gap, gap);
  canvas.height = images[0].height / 2 + 2 * gap;
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#8a8a8a"; pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  let left = gap;
  for (const one of images) {
    pen.drawImage(one, left, gap, one.width / 2, one.height / 2);
    left += one.width / 2 + gap;
  }
  return canvas.toDataURL(form, 0.82).split(",")[1];
}"""


INVENTED = (
    "Ngày 5/3/2022, đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy Hà Nam, chủ trì hội nghị giao ban.",
    "Ngày 6/3/2022, đồng chí Vũ Minh Ước, Bí thư Tỉnh ủy Hà Nam, đến thăm hợp tác xã trồng sen.",
    "Ngày 7/3/2022, đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy Hà Nam, cắt băng khánh thành cầu mới."
    " Cùng dự có đồng chí Lý Thị Mây, Phó Trưởng ban.",
    "Ngày 9/9/2023, đồng chí Trịnh Bá Khoan, Chủ tịch UBND tỉnh Lào Cai, gặp mặt các nghệ nhân.",
)
DESK = {
    "conflicts": "/conflicts",
    "issues": "/issues",
    "review-identity": "/review",
    "review-conflicts": "/review?list=conflicts",
    "review-decided": "/review?list=decided",
}


def main() -> None:
    """Write a sheet for each kind of page."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"
    form = "png" if len(sys.argv) > 1 else "webp"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kg-pictures-") as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, sheet in _sheets(Path(folder), browser, form):
            (target / f"{name}.{form}").write_bytes(sheet)
            print(f"{name:20} {len(sheet) / 1000:5.0f} kB", flush=True)
        browser.close()


def _sheets(folder: Path, browser: Browser, form: str) -> Iterator[tuple[str, bytes]]:
    """Yield the sheets with their names."""
    for number, text in enumerate(INVENTED, start=1):
        (folder / f"tin-{number}.txt").write_text(text, encoding="utf-8")
    invented = sorted(folder.glob("*.txt"))
    for name, articles in (("seeds", [ROOT / "seeds" / "articles"]), ("invented", invented)):
        build(articles, folder / name, talk=Talk(lambda issue: None))
        with serving(folder / name) as (address, site):
            for kind, path in (pages(site) if name == "seeds" else DESK).items():
                yield kind, base64.b64decode(_sheet(browser, address, path, form))


@contextmanager
def serving(kb: Path) -> Iterator[tuple[str, Site]]:
    """Serve a knowledge base with its review desk open, and give the address."""
    site = Site(kb)
    standing = (Standing("1", "rejected", "“câu đọc sai”", "Người rà soát", "2026-01-02", "nói về người khác"),)
    app = create_app(site, Settings(review_token=TOKEN, keep=lambda ruling: None, standing=lambda: standing))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", access_log=False, ws="none"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}", site
    finally:
        server.should_exit = True
        thread.join()


def pages(site: Site) -> dict[str, str]:
    """Return an address of each kind of page: of each kind of thing the one with the most to see."""
    moment = site.now()
    found = {
        kind: search(moment.index, Wanted(kind=kind), size=1).found[0].iri
        for kind in ("person", "office", "body", "document", "meeting", "article", "place")
    }
    found["office"] = search(moment.index, Wanted(OFFICE, "office"), size=1).found[0].iri
    papers = search(moment.index, Wanted(kind="document"), size=40).found
    joined = [one.iri for one in papers if moment.facts.subjects(_BASED, one.iri)]
    tenure = moment.index.rows("SELECT tenure FROM tenures WHERE office = ? ORDER BY start_by DESC", (found["office"],))
    things = {kind: "/" + iri.removeprefix(moment.base) for kind, iri in found.items()}
    return {
        "start": "/",
        "search": "/search?q=bi+thu",
        **things,
        "office-on-a-day": f"{things['office']}?day=2024-07-16",
        "tenure": "/" + tenure[0]["tenure"].removeprefix(moment.base),
        "leadership": f"/leadership?place={quote(found['place'])}&day=2024-07-16",
        "network-of-people": f"/network?of={quote(found['person'])}",
        "network-of-documents": f"/network?of={quote((joined or [found['document']])[0])}",
        "sparql": "/sparql",
        "missing": "/nothing",
    }


_BASED = "<https://w3id.org/niengiam/ontology#basedOn>"


def _sheet(browser: Browser, address: str, path: str, form: str) -> str:
    taken = []
    for look in LOOKS:
        context = browser.new_context(**look, locale="vi-VN", base_url=address)
        page = context.new_page()
        if path.startswith("/review"):
            page.goto(f"/review?token={TOKEN}")
        page.goto(path)
        page.wait_for_load_state("networkidle")
        taken.append(base64.b64encode(page.screenshot()).decode())
        context.close()
    page = browser.new_page()
    sheet: str = page.evaluate(SHEET, [taken, f"image/{form}"])
    page.close()
    return sheet


if __name__ == "__main__":
    main()
