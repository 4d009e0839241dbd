"""The command line: data on stdout, talk on stderr, faults on one line."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from kg.cli.main import cli

ARTICLE = "Tin thử\nNgày 3/3/2021, đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy Bắc Giang, chủ trì cuộc họp.\n"


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(word) for word in words])


def assert_one_line(result: Result, status: int = 1) -> None:
    """The command failed with this status and one line of talk, and without a traceback."""
    assert result.exit_code == status
    assert result.stdout == ""
    assert len(result.stderr.strip().splitlines()) == 1, result.stderr
    assert "Traceback" not in result.stderr


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "tin.txt").write_text(ARTICLE, encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_every_command_has_help_with_an_example(name: str) -> None:
    """What it does, its options, and a line that can be copied."""
    result = run(name, "--help")
    assert result.exit_code == 0
    assert f"Example: kg {name}" in result.stdout
    assert isinstance(cli.commands[name], click.Command)


def test_holders_prints_the_succession_in_order(seed_kb: Path) -> None:
    """The earlier holder first, each with bounds and the sentence."""
    result = run("holders", "bi thu tinh uy bac giang", "--kb", seed_kb)
    lines = result.stdout.splitlines()
    first, second = (next(i for i, line in enumerate(lines) if name in line) for name in ("Thái:", "Gấu:"))
    assert result.exit_code == 0
    assert first < second
    assert "2021-03-18" in lines[first]
    assert "“" in lines[first + 1]


@pytest.mark.parametrize(
    ("day", "answer"), [("2021-03-18", "certain"), ("2022-06-01", "possible"), ("2010-01-01", "unknown")]
)
def test_holders_on_a_day_says_how_sure_it_is(seed_kb: Path, day: str, answer: str) -> None:
    """Certain at the evidence, possible between, unknown before all."""
    result = run("holders", "Bí thư Tỉnh ủy Bắc Giang", "--on", day, "--kb", seed_kb)
    assert f"on {day}: {answer}" in result.stdout


def test_who_finds_a_name_without_diacritics(seed_kb: Path) -> None:
    """The career has its offices with their full names."""
    result = run("who", "le anh duong", "--kb", seed_kb)
    assert "Lê Ánh Dương" in result.stdout
    assert "Chủ tịch Ủy ban nhân dân tỉnh Bắc Giang" in result.stdout


def test_query_answers_a_view_a_file_and_a_text(seed_kb: Path, tmp_path: Path) -> None:
    """All three ways to ask give rows."""
    asked = "SELECT (count(*) AS ?n) WHERE { ?tenure a <https://w3id.org/niengiam/ontology#Tenure> }"
    (tmp_path / "mine.rq").write_text(asked, encoding="utf-8")
    by_text = run("query", asked, "-f", "csv", "--kb", seed_kb)
    by_file = run("query", tmp_path / "mine.rq", "-f", "csv", "--kb", seed_kb)
    by_name = run("query", "tenures", "-f", "csv", "--kb", seed_kb)
    assert by_text.stdout == by_file.stdout
    assert int(by_text.stdout.splitlines()[1]) == len(by_name.stdout.splitlines()) - 1 > 0


def test_query_lists_the_views() -> None:
    """Without a knowledge base, too."""
    result = run("query", "--list", "--kb", "nowhere")
    assert result.exit_code == 0
    assert "holders-on" in result.stdout


def test_export_writes_to_stdout_and_to_a_file_alike(seed_kb: Path, tmp_path: Path) -> None:
    """The same bytes in both places."""
    printed = run("export", "-f", "ntriples", "--kb", seed_kb)
    assert run("export", "-f", "ntriples", "-o", tmp_path / "all.nt", "--kb", seed_kb).exit_code == 0
    assert printed.stdout_bytes == (tmp_path / "all.nt").read_bytes() != b""


def test_explain_shows_the_sentences_behind_a_thing(seed_kb: Path) -> None:
    """The IRI of any answer leads to its claims."""
    row = run("query", "tenures", "-f", "csv", "--kb", seed_kb).stdout.splitlines()[1]
    result = run("explain", row.split(",")[0], "--kb", seed_kb)
    assert result.exit_code == 0
    assert "“" in result.stdout


def test_build_and_remove_say_what_they_did(articles: Path, tmp_path: Path) -> None:
    """Counts on stderr, nothing on stdout."""
    built = run("build", articles, "--kb", tmp_path / "kb")
    removed = run("remove", "tin.txt", "--kb", tmp_path / "kb")
    assert (built.exit_code, removed.exit_code) == (0, 0)
    assert built.stdout == removed.stdout == ""
    assert "1 articles read, 1 kept" in built.stderr
    assert "0 kept" in removed.stderr


def test_an_article_is_removed_by_its_iri(articles: Path, tmp_path: Path) -> None:
    """The IRI that the view prints is a name of the article."""
    run("build", articles, "--kb", tmp_path / "kb")
    row = run("query", "articles", "-f", "csv", "--kb", tmp_path / "kb").stdout.splitlines()[1]
    assert "0 kept" in run("remove", row.split(",")[0], "--kb", tmp_path / "kb").stderr


def test_kb_comes_from_the_environment(seed_kb: Path) -> None:
    """KG_KB names the knowledge base where --kb does not."""
    result = CliRunner().invoke(cli, ["query", "articles", "-f", "csv"], env={"KG_KB": str(seed_kb)})
    assert len(result.stdout.splitlines()) == 6


@pytest.mark.parametrize(
    "words",
    [
        ("who", "Nguyễn Văn Không Có Đâu"),
        ("holders", "Giám đốc Sở Phép thuật tỉnh Bắc Giang"),
        ("query", "SELECT WHERE {"),
        ("query", "tenure"),
        ("query", "holders-on", "--set", "day=2021-03-18"),
        ("query", "SELECT * WHERE { SERVICE <http://localhost/> { ?s ?p ?o } }"),
        ("explain", "person/ffffffffffffffffffff"),
        ("remove", "không có.txt"),
        ("same", "Lê Ánh Dương", "Nguyễn Văn Không Có Đâu"),
    ],
)
def test_what_cannot_be_answered_is_told_on_one_line(seed_kb: Path, words: tuple[str, ...]) -> None:
    """Unknown names, malformed and refused questions."""
    assert_one_line(run(*words, "--kb", seed_kb))


@pytest.mark.parametrize(
    "words", [("who", "Lê"), ("holders", "Bí thư"), ("query", "people"), ("export",), ("review",), ("explain", "x")]
)
def test_a_missing_knowledge_base_is_told_on_one_line(tmp_path: Path, words: tuple[str, ...]) -> None:
    """The line says how to make one."""
    result = run(*words, "--kb", tmp_path / "nowhere")
    assert_one_line(result)
    assert "kg build" in result.stderr


@pytest.mark.parametrize(
    "words", [("query",), ("query", "people", "--set", "day"), ("holders", "x", "--on", "2021"), ("build",), ("fly",)]
)
def test_wrong_usage_ends_with_two(words: tuple[str, ...]) -> None:
    """The shell can tell a wrong command from one that could not be done."""
    assert run(*words).exit_code == 2


def test_iris_begin_with_an_absolute_one(articles: Path, tmp_path: Path) -> None:
    """A folder given for the start of every IRI is refused before anything is read."""
    result = run("--kb", tmp_path / "kb", "build", articles, "--base", tmp_path)
    assert (result.exit_code, "write an absolute IRI" in result.output) == (2, True)
    assert not (tmp_path / "kb").exists()
    assert run("--kb", tmp_path / "kb", "build", articles, "--base", "https://example.org/vn/").exit_code == 0


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    """There is nothing to build from."""
    (tmp_path / "empty").mkdir()
    result = run("build", tmp_path / "empty", "--kb", tmp_path / "kb")
    assert result.exit_code == 1
    assert "KG103" in result.stderr


def test_a_missing_path_is_told(tmp_path: Path) -> None:
    """The path is named."""
    result = run("build", tmp_path / "nowhere", "--kb", tmp_path / "kb")
    assert result.exit_code == 1
    assert "nowhere" in result.stderr


def test_a_file_that_is_not_utf8_is_told_and_the_rest_is_read(articles: Path, tmp_path: Path) -> None:
    """One line for the file, and the other article is in the base."""
    (articles / "xấu.txt").write_bytes(b"\xff\xfe\x00 n\xe0y")
    result = run("build", articles, "--kb", tmp_path / "kb")
    assert result.exit_code == 1
    assert "KG105" in result.stderr
    assert "1 articles read" in result.stderr


def test_a_broken_metadata_file_is_told(articles: Path, tmp_path: Path) -> None:
    """Its name is in the line, and the articles are still read."""
    (articles / "metadata.csv").write_text("tên,ngày\ntin.txt,hôm qua\n", encoding="utf-8")
    result = run("build", articles, "--kb", tmp_path / "kb")
    assert result.exit_code == 1
    assert "metadata.csv" in result.stderr
    assert "1 articles read" in result.stderr


def test_broken_lines_of_json_are_told_and_the_others_read(tmp_path: Path) -> None:
    """A compressed file with one bad line gives its good lines."""
    lines = json.dumps({"id": "a1", "text": ARTICLE, "home": "Bắc Giang"}) + "\n{oops\n"
    (tmp_path / "tin.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    result = run("build", tmp_path / "tin.jsonl.gz", "--kb", tmp_path / "kb")
    assert result.exit_code == 1
    assert "KG106" in result.stderr
    assert run("query", "articles", "-f", "csv", "--kb", tmp_path / "kb").stdout.splitlines()[1].split(",")[1] == "a1"


def test_a_folder_that_cannot_be_written_is_told(articles: Path, tmp_path: Path) -> None:
    """A file stands where the knowledge base should be made."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert_one_line(run("build", articles, "--kb", tmp_path / "file" / "kb"))


def test_a_closed_pipe_ends_quietly(seed_kb: Path) -> None:
    """`kg query … | head -1` prints no traceback."""
    command = [sys.executable, "-m", "kg", "export", "-f", "nquads", "--kb", str(seed_kb)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ) as asked:
        assert asked.stdout is not None
        assert asked.stderr is not None
        asked.stdout.read(10)
        asked.stdout.close()
        assert b"Traceback" not in asked.stderr.read()


def test_decisions_are_kept_followed_and_undone(tmp_path: Path) -> None:
    """Two namesakes become one person by decision, and two again without it."""
    for name, home in (("một", "Bắc Giang"), ("hai", "Nghệ An")):
        text = f"Ngày 3/3/2021, đồng chí Trịnh Bá Khoan, Chủ tịch UBND tỉnh {home}, chủ trì cuộc họp.\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    kb = tmp_path / "kb"
    assert run("build", tmp_path / "một.txt", tmp_path / "hai.txt", "--kb", kb).exit_code == 0

    def people() -> int:
        table = run("query", "people", "-f", "csv", "--kb", kb).stdout.splitlines()[1:]
        return len({line.split(",")[1] for line in table})

    assert people() == 2
    names = ("một.txt#Trịnh Bá Khoan", "hai.txt#Trịnh Bá Khoan")
    assert run("same", *names, "--why", "thử", "--kb", kb).exit_code == 0
    assert people() == 1
    decision = run("review", "--decided", "--kb", kb).stdout.split()[0]
    assert run("review", "--undo", decision, "--kb", kb).exit_code == 0
    assert people() == 2


def test_export_to_a_dash_goes_to_stdout(seed_kb: Path) -> None:
    """``-o -`` is stdout, as everywhere in a shell."""
    named, plain = (run("export", "-f", "nquads", *out, "--kb", seed_kb) for out in (("-o", "-"), ()))
    assert named.exit_code == 0
    assert named.stdout_bytes == plain.stdout_bytes
    assert named.stdout_bytes.count(b"\n") > 1000
