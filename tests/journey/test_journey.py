"""The whole way, from files to the graph and back: the same in, the same out, and nothing lost."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.export.formats import ExportFormat
from kg.export.write import write_export
from kg.model.article import RawArticle
from kg.model.claim import claims_of
from kg.pipeline import Step, Talk, build, read_batch, remove
from kg.query.formats import value
from kg.query.run import run_view
from kg.store.codec import to_reading
from kg.store.folder import graph_of
from kg.store.quads import open_graph
from kg.store.truth import read_truth
from tests.conftest import SILENT, fail_on
from tests.contract_columns import ASKED, COLUMNS

QUOTED = [name for name, columns in COLUMNS.items() if "quote" in columns.split()]

KILLED = """
import os, signal, sys
from pathlib import Path
from kg.pipeline import Talk, build

def step(step):
    if step.doing == "reading articles" and step.done >= 64:
        os.kill(os.getpid(), signal.SIGKILL)

if __name__ == "__main__":
    build([Path(sys.argv[1])], Path(sys.argv[2]), talk=Talk(print, step), workers=int(sys.argv[3]))
"""


def nquads(kb: Path) -> bytes:
    out = io.BytesIO()
    write_export(open_graph(graph_of(kb)), ExportFormat.NQUADS, out)
    return out.getvalue()


def rows(kb: Path, view: str) -> Iterator[dict[str, str]]:
    table = run_view(open_graph(graph_of(kb)), view)
    for row in table.rows:
        yield dict(zip(table.columns, map(value, row), strict=True))


def write_articles(folder: Path, count: int) -> None:
    """Write small articles of invented people."""
    for number in range(count):
        sentence = (
            f"Ngày {number % 28 + 1}/3/2021, đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy Bắc Giang, chủ trì cuộc họp."
        )
        (folder / f"tin-{number:03}.txt").write_text(f"Tin số {number}\n{sentence}\n", encoding="utf-8")


@pytest.mark.parametrize(("view", "columns"), COLUMNS.items())
def test_a_view_has_the_columns_of_the_contract(seed_kb: Path, view: str, columns: str) -> None:
    """Every named view prints these columns in this order."""
    assert run_view(open_graph(graph_of(seed_kb)), view).columns == tuple(columns.split())


def test_the_views_with_parameters_have_the_columns_of_the_contract(seed_kb: Path) -> None:
    """holders-on and careers take names, and print these columns in this order."""
    store = open_graph(graph_of(seed_kb))
    on_a_day = run_view(store, "holders-on", {"office": "Bí thư Tỉnh ủy Bắc Giang", "day": "2021-03-18"})
    career = run_view(store, "careers", {"person": "Lê Ánh Dương"})
    assert (on_a_day.columns, career.columns) == (tuple(ASKED["holders-on"].split()), tuple(ASKED["careers"].split()))


@pytest.mark.parametrize("view", QUOTED)
def test_every_quote_is_the_articles_text_at_its_place(seed_kb: Path, view: str) -> None:
    """Character for character, over all rows of all views that quote."""
    with read_truth(seed_kb) as truth:
        contents = {article.id: article.content for article, _ in truth.articles()}
    for row in rows(seed_kb, view):
        if row["start"]:
            content = next(text for article, text in contents.items() if row["article"].endswith(article))
            assert content[int(row["start"]) : int(row["end"])] == row["quote"]


def test_every_claim_of_the_seeds_stands_in_the_graph(seed_kb: Path) -> None:
    """No office claim that was read is left out of the view."""
    with read_truth(seed_kb) as truth:
        read = sum(len(reading.offices) for reading in truth.readings())
    assert len(list(rows(seed_kb, "office-claims"))) == read > 0


def test_the_order_of_articles_makes_no_difference(tmp_path: Path, seed_articles: Path) -> None:
    """First to last or last to first, alone or in two processes: the same N-Quads."""
    files = sorted(seed_articles.glob("*.txt"))
    build(files, tmp_path / "one", talk=SILENT)
    build(files[::-1], tmp_path / "two", talk=SILENT, workers=2)
    assert nquads(tmp_path / "one") == nquads(tmp_path / "two")


def test_hash_seeds_make_no_difference(tmp_path: Path, seed_kb: Path, seed_articles: Path) -> None:
    """Another PYTHONHASHSEED: the same N-Quads."""
    kg = [sys.executable, "-m", "kg"]
    environment = os.environ | {"PYTHONHASHSEED": "4242", "KG_KB": str(tmp_path / "kb")}
    subprocess.run([*kg, "build", str(seed_articles)], check=True, env=environment, capture_output=True)
    printed = subprocess.run([*kg, "export", "-f", "nquads"], check=True, env=environment, capture_output=True)
    assert printed.stdout == nquads(seed_kb)


def test_a_second_build_reads_nothing_and_changes_nothing(tmp_path: Path, seed_articles: Path) -> None:
    """Nothing is read, and no file of the knowledge base is written."""
    build([seed_articles], tmp_path, talk=SILENT)
    before = nquads(tmp_path), sorted(path.name for path in (tmp_path / "graph").iterdir())
    again = build([seed_articles], tmp_path, talk=SILENT)
    assert (again.taken, again.read, again.kept, again.derived) == (0, 0, 5, False)
    assert (nquads(tmp_path), sorted(path.name for path in (tmp_path / "graph").iterdir())) == before


@pytest.mark.parametrize("name", ["000_ebf1493ceb5b1b50.txt", "004_19c978857511aa52.txt"])
def test_a_removed_article_leaves_what_was_there_without_it(tmp_path: Path, seed_articles: Path, name: str) -> None:
    """The N-Quads are those of a base that never read it."""
    build([seed_articles], tmp_path / "with", talk=SILENT)
    outcome = remove([name], tmp_path / "with", talk=SILENT)
    build(
        [path for path in sorted(seed_articles.glob("*.txt")) if path.name != name], tmp_path / "without", talk=SILENT
    )
    assert outcome.kept == 4
    assert nquads(tmp_path / "with") == nquads(tmp_path / "without")


def test_a_removed_article_can_come_back(tmp_path: Path, seed_kb: Path, seed_articles: Path) -> None:
    """Building again reads it, and the graph is as before."""
    build([seed_articles], tmp_path, talk=SILENT)
    remove(["004_19c978857511aa52.txt"], tmp_path, talk=SILENT)
    assert build([seed_articles], tmp_path, talk=SILENT).read == 1
    assert nquads(tmp_path) == nquads(seed_kb)


def test_a_changed_article_replaces_what_it_said(tmp_path: Path) -> None:
    """Only the changed one is read again, and nothing is doubled."""
    articles = tmp_path / "articles"
    articles.mkdir()
    write_articles(articles, 3)
    build([articles], tmp_path / "kb", talk=SILENT)
    (articles / "tin-001.txt").write_text("Tin mới\nKhông có gì ở đây cả.\n", encoding="utf-8")
    again = build([articles], tmp_path / "kb", talk=SILENT)
    assert (again.taken, again.read, again.kept) == (1, 1, 3)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_killed_build_loses_nothing_that_was_committed(tmp_path: Path, workers: str) -> None:
    """After kill -9 the next build goes on from there and ends as an undisturbed one does."""
    articles = tmp_path / "articles"
    articles.mkdir()
    write_articles(articles, 80)
    script = tmp_path / "killed.py"
    script.write_text(KILLED, encoding="utf-8")
    kb = tmp_path / "kb"
    command = [sys.executable, str(script), str(articles), str(kb), workers]
    killed = subprocess.run(command, check=False, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)})
    assert killed.returncode == -signal.SIGKILL
    with read_truth(kb) as truth:
        committed = len(list(truth.readings()))
    assert committed >= 64
    assert build([articles], kb, talk=SILENT).read == 80 - committed
    build([articles], tmp_path / "undisturbed", talk=SILENT)
    assert nquads(kb) == nquads(tmp_path / "undisturbed")


def test_steps_are_told_while_articles_are_read(tmp_path: Path) -> None:
    """Done grows to the total."""
    articles = tmp_path / "articles"
    articles.mkdir()
    write_articles(articles, 70)
    steps: list[Step] = []
    build([articles], tmp_path / "kb", talk=Talk(fail_on, steps.append), workers=1)
    reading = [(step.done, step.total) for step in steps if step.doing == "reading articles"]
    assert reading == [(64, 70), (70, 70)]


def test_an_article_that_breaks_a_rule_is_set_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of Python while reading becomes an issue of the article; it is kept without claims."""

    def break_down(*_: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("kg.pipeline.find_mentions", break_down)
    (entry,) = read_batch([RawArticle("tin.txt", "tin.txt", "Một bài.")])
    reading = to_reading(entry.reading)
    assert [issue.code for issue in reading.issues] == ["KG701"]
    assert list(claims_of(reading)) == []


def test_an_endless_article_is_set_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading that takes too long is given up and becomes an issue of the article."""

    def never_end(*_: object) -> None:
        while True:
            pass

    monkeypatch.setattr("kg.pipeline.find_mentions", never_end)
    monkeypatch.setattr("kg.pipeline._PATIENCE", 0.01)
    (entry,) = read_batch([RawArticle("tin.txt", "tin.txt", "Một bài.")])
    assert [issue.code for issue in to_reading(entry.reading).issues] == ["KG703"]
