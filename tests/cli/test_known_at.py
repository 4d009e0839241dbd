"""Belief time: ``--known-at DAY`` answers from the articles published by then."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli.main import cli
from kg.pipeline import build
from tests.conftest import SILENT

HOME = "Lạng Sơn"
FIRST = "Ngày 3/3/2021, đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy Lạng Sơn, chủ trì cuộc họp.\n"
SECOND = "Ngày 5/4/2023, đồng chí Vương Thế Luận, Bí thư Tỉnh ủy Lạng Sơn, chủ trì cuộc họp.\n"
UNDATED = "Đồng chí Quách Hải Miên, Chủ tịch UBND tỉnh Lạng Sơn, phát biểu.\n"
OFFICE = "Bí thư Tỉnh ủy Lạng Sơn"


def run(kb: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, [*words, "--kb", str(kb)])


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a knowledge base of two articles two years apart and one of unknown day."""
    folder = tmp_path_factory.mktemp("articles")
    rows = [("a.txt", FIRST, "2021-03-04"), ("b.txt", SECOND, "2023-04-06"), ("c.txt", UNDATED, "")]
    for file, text, _ in rows:
        (folder / file).write_text(text, encoding="utf-8")
    lines = [f"{file},{published},{HOME}" for file, _, published in rows]
    (folder / "metadata.csv").write_text("\n".join(["file,published,home", *lines]) + "\n", encoding="utf-8")
    kb = tmp_path_factory.mktemp("kb")
    build([folder], kb, talk=SILENT)
    return kb


def tenures(kb: Path, *words: str) -> list[dict[str, str]]:
    answer = run(kb, "query", "tenures", "-f", "csv", *words)
    assert answer.exit_code == 0, answer.output
    return list(csv.DictReader(io.StringIO(answer.stdout)))


def test_a_later_article_is_not_known_yet(kb: Path) -> None:
    """The second holder is unknown before the article that names him; he bounds nobody then."""
    then = tenures(kb, "--known-at", "2022-01-01")
    assert [(row["person_name"], row["end_not_after"]) for row in then] == [("Trịnh Bá Khoan", "")]
    now = {row["person_name"]: row["end_not_after"] for row in tenures(kb)}
    assert now["Trịnh Bá Khoan"] == "2023-04-05"


def test_ids_are_those_of_the_knowledge_base(kb: Path) -> None:
    """What was known then has the IRIs that it has now."""
    now = {row["tenure"]: row["person"] for row in tenures(kb)}
    then = {row["tenure"]: row["person"] for row in tenures(kb, "--known-at", "2022-01-01")}
    assert then
    assert then.items() <= now.items()


def test_an_article_of_the_day_itself_is_known(kb: Path) -> None:
    """Published on DAY is published by DAY; one of unknown day is never known."""
    assert [row["person_name"] for row in tenures(kb, "--known-at", "2021-03-04")] == ["Trịnh Bá Khoan"]
    assert tenures(kb, "--known-at", "2021-03-03") == []
    assert "Quách Hải Miên" not in {row["person_name"] for row in tenures(kb, "--known-at", "2030-01-01")}


def test_holders_and_who_answer_from_then(kb: Path) -> None:
    """A day between the two articles is unknown with the first alone, and possible with both."""
    asked = ("holders", OFFICE, "--on", "2022-06-01")
    assert "on 2022-06-01: possible" in run(kb, *asked).stdout
    assert "on 2022-06-01: unknown" in run(kb, *asked, "--known-at", "2022-12-31").stdout
    missing = run(kb, "who", "Vương Thế Luận", "--known-at", "2022-12-31")
    assert (missing.exit_code, missing.stdout) == (1, "")


def test_the_nearest_tenure_is_shown_once(kb: Path) -> None:
    """Far from all evidence a tenure is told as unknown, and not again as the nearest."""
    lines = run(kb, "holders", OFFICE, "--on", "2010-01-01").stdout.splitlines()
    assert sum("Trịnh Bá Khoan:" in line for line in lines) == 1


def test_a_succession_shows_where_nobody_is_seen(kb: Path) -> None:
    """Between two sightings of two holders stands the stretch without any."""
    lines = run(kb, "holders", OFFICE).stdout.splitlines()
    first, second = (next(i for i, line in enumerate(lines) if f"{name}:" in line) for name in ("Khoan", "Luận"))
    gap = next(i for i, line in enumerate(lines) if "nobody seen from 2021-03-04 to 2023-04-04" in line)
    assert first < gap < second
