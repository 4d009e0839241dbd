"""The docs speak of every command, code, view and row of knowledge, and what they say is true."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from kg.cli.main import cli
from kg.query.catalog import questions
from kg.query.run import Table, run_question, run_view
from kg.settings import VERSION
from kg.store.folder import graph_of
from kg.store.quads import open_graph

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "ontology").glob("*.md")])
MOST_LINES = 500
QUESTIONS = [
    (page.name, number, sparql)
    for page in PAGES
    for number, sparql in enumerate(re.findall(r"```sparql\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL))
]


def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def test_every_code_is_explained() -> None:
    """Each issue code of the program has a row in docs/errors.md, and each row a code."""
    used = {
        code for path in (ROOT / "kg").rglob("*.py") for code in re.findall(r'"(KG\d{3})"', path.read_text("utf-8"))
    }
    explained = re.findall(r"^\| (KG\d{3}) \|", text_of("docs/errors.md"), re.MULTILINE)
    assert sorted(used) == explained


def test_every_error_is_explained() -> None:
    """Each class of kg/errors.py stands in docs/errors.md."""
    for name in re.findall(r"^class (\w+Error)\(KgError\)", text_of("kg/errors.py"), re.MULTILINE):
        assert f"`{name}`" in text_of("docs/errors.md")


@pytest.mark.parametrize("command", sorted(set(cli.commands) - {"remove", "export", "publish", "same", "different"}))
def test_every_command_is_in_the_readme_or_the_changelog(command: str) -> None:
    """Somebody who reads only these two meets it."""
    assert f"kg {command}" in text_of("README.md") + text_of("CHANGELOG.md")


@pytest.mark.parametrize("name", sorted(questions()))
def test_every_view_is_documented_with_its_columns(seed_kb: Path, name: str) -> None:
    """The columns of docs/queries.md are those that come out."""
    given = {
        "holders-on": {"office": "Bí thư Tỉnh ủy Bắc Giang", "day": "2021-03-18"},
        "careers": {"person": "Lê Ánh Dương"},
    }
    row = next(line for line in text_of("docs/queries.md").splitlines() if line.startswith(f"| `{name}` |"))
    columns = row.split("|")[2].split("(")[0].strip().split(", ")
    assert tuple(columns) == run_view(open_graph(graph_of(seed_kb)), name, given.get(name)).columns


@pytest.mark.parametrize(("page", "number", "sparql"), QUESTIONS)
def test_every_question_in_the_docs_has_an_answer(seed_kb: Path, page: str, number: int, sparql: str) -> None:
    """It can be copied and gives rows on the seed articles."""
    answer = run_question(open_graph(graph_of(seed_kb)), sparql)
    assert isinstance(answer, Table)
    assert list(answer.rows), (page, number)


def test_the_readmes_question_gives_the_chair(seed_kb: Path) -> None:
    """With public terms alone."""
    sparql = next(sparql for page, _, sparql in QUESTIONS if page == "README.md")
    answer = run_question(open_graph(graph_of(seed_kb)), sparql)
    assert isinstance(answer, Table)
    assert [str(cell.value) for row in answer.rows for cell in row] == ["Dương Văn Thái"]  # type: ignore[union-attr]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere_and_pages_stay_short(page: Path) -> None:
    """No link to a file that is not there, no page over 500 lines, no "simply"."""
    text = page.read_text(encoding="utf-8")
    targets = [target.split("#")[0] for target in re.findall(r"\]\(([^)]+)\)", text) if "://" not in target]
    assert [target for target in targets if target and not (page.parent / target).exists()] == []
    assert len(text.splitlines()) <= MOST_LINES
    assert not re.search(r"\bsimply\b", text)


@pytest.mark.parametrize("table", sorted((ROOT / "seeds").glob("*.csv")), ids=lambda table: table.stem)
def test_every_row_of_knowledge_names_its_source(table: Path) -> None:
    """The column `source` is filled in every row of every table."""
    with table.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream)
        assert "source" in (reader.fieldnames or ())
        assert [row for row in reader if not row["source"]] == []


def test_the_version_is_the_same_everywhere() -> None:
    """kg --version and the package agree."""
    assert f'\nversion = "{VERSION}"\n' in text_of("pyproject.toml")
