"""A real cluster over loopback, two workers: it reads what is read at home, whoever of it dies."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks.loopback import loopback
from kg.cli.main import cli
from kg.cluster.engine import Cluster, library
from kg.cluster.read import read_afar
from kg.cluster.shelf import Partition, get_readings, left_over, put_articles, put_readings
from kg.cluster.task import read_partition
from kg.errors import EngineError
from kg.export.formats import ExportFormat
from kg.export.write import write_export
from kg.model.article import RawArticle
from kg.parallel import Work
from kg.pipeline import Step, Talk, build, read_batch
from kg.rules import READING, rules_digest
from kg.store.folder import graph_of
from kg.store.quads import open_graph
from tests.cluster.poison import die_of_seven, entry_of, lost

pytest.importorskip("distributed", reason="the extra cluster is not installed")
pytestmark = [pytest.mark.nlp, pytest.mark.filterwarnings("default")]  # dask warns of its own affairs

RULES = rules_digest(READING)
NOBODY = "tcp://127.0.0.1:9"
TOLD = "Ngày {day}/3/2021, đồng chí Trịnh Bá Khoan, Bí thư Huyện ủy Tân Lập, tỉnh Lạng Sơn, chủ trì cuộc họp thứ {day}."


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for workers however busy the machine is, and not for a scheduler that is dead."""
    monkeypatch.setattr("kg.cluster.read._LOOKS", 120)
    monkeypatch.setattr("kg.cluster.read._PATIENCE", 3.0)


def articles_in(folder: Path, number: int) -> Path:
    """Write articles of a few people and days."""
    folder.mkdir()
    with (folder / "tin.jsonl").open("w", encoding="utf-8") as out:
        for at in range(number):
            text = f"Tin số {at}\n" + TOLD.format(day=1 + at % 28)
            out.write(json.dumps({"id": str(at), "text": text, "published": f"2021-03-{1 + at % 28:02}"}) + "\n")
    return folder


def nquads(kb: Path) -> bytes:
    out = io.BytesIO()
    write_export(open_graph(graph_of(kb)), ExportFormat.NQUADS, out)
    return out.getvalue()


def quietly(step: Callable[[Step], None] = lambda step: None) -> Talk:
    return Talk(lambda issue: pytest.fail(issue.message), step)


def once(done: int, action: Callable[[], None]) -> Callable[[Step], None]:
    """Return a step that acts when so many articles were read, and never again."""
    left = [action]

    def look(step: Step) -> None:
        if step.doing == "reading articles" and step.done >= done and left:
            left.pop()()

    return look


def test_a_cluster_builds_what_home_builds_whoever_dies(tmp_path: Path) -> None:
    """A worker killed when the first articles have come back loses nothing; a scheduler, only what was not done.

    That one is told in one line, and the next build, at home, reads the rest.
    """
    articles = articles_in(tmp_path / "articles", 300)
    build([articles], tmp_path / "home", talk=quietly(), workers=1)
    with loopback(tmp_path / "cluster") as cluster:
        engine = Cluster(cluster.address, str(tmp_path / "parts"))
        outcome = build([articles], tmp_path / "kb", talk=quietly(once(64, cluster.kill_worker)), workers=engine)
        assert (outcome.read, outcome.kept, len(cluster.workers)) == (300, 300, 1)
        assert list((tmp_path / "parts").iterdir()) == []
        with pytest.raises(EngineError, match=r"the scheduler is gone\. What was read is kept"):
            build([articles], tmp_path / "cut", talk=quietly(once(64, cluster.kill_scheduler)), workers=engine)
    assert 0 < build([articles], tmp_path / "cut", talk=quietly(), workers=1).read <= 300 - 64
    assert nquads(tmp_path / "kb") == nquads(tmp_path / "cut") == nquads(tmp_path / "home")


def test_an_article_that_ends_its_worker_is_lost_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The scheduler gives it up; at home it is found by halves, and all others are read."""
    monkeypatch.setenv("DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES", "0")
    batches = [[RawArticle(str(at), str(at), str(at)) for at in range(start, start + 5)] for start in range(0, 30, 5)]
    with loopback(tmp_path / "cluster") as cluster:
        engine = Cluster(cluster.address, str(tmp_path / "parts"))
        work = Work(die_of_seven, lost)
        outcomes = list(read_afar(engine, work, batches, rules=RULES, wanted=lambda entry: True))
    read = {entry.fingerprint: entry.codes for entries in outcomes for entry in entries}
    seventh = RawArticle("7", "7", "7").fingerprint
    assert read == {raw.fingerprint: () for batch in batches for raw in batch} | {seventh: ("KG702",)}


def test_what_lies_on_the_shared_folder_comes_back_as_it_was(tmp_path: Path) -> None:
    """Articles with and without metadata, readings with and without issues; equal articles under equal names."""
    raws = [RawArticle("a#1", "1", "Tin.\n", title="Tiêu đề", home="Lạng Sơn"), RawArticle("b", "b", "Khác.")]
    partition, other = put_articles(str(tmp_path), [raws[:1], raws[1:]], rules="r")
    assert (partition.rows, other.rows, partition.file) == (1, 1, other.file)
    assert put_articles(str(tmp_path), [raws[:1], raws[1:]], rules="r") == [partition, other]
    entry = entry_of(raws[1], "KG301", "KG301")
    put_readings(other, [entry])
    assert get_readings(other) == [entry]
    assert list(left_over(str(tmp_path), rules="r")) == [[entry]]
    assert list(left_over(str(tmp_path), rules="others")) == []
    assert list(left_over(str(tmp_path / "nowhere"), rules="r")) == []


def test_a_partition_that_was_read_is_not_read_again(tmp_path: Path) -> None:
    """Its file is there: the second worker that is told to read it does nothing."""
    (partition,) = put_articles(str(tmp_path), [[RawArticle("a", "a", TOLD.format(day=2))]], rules=RULES)
    read_partition(partition, read_batch)
    first = get_readings(partition)
    read_partition(partition, lambda batch: pytest.fail("read again"))
    assert get_readings(partition) == first
    assert first[0].codes == ()


def test_a_worker_with_other_rules_refuses(tmp_path: Path) -> None:
    """What it read would not be what we read."""
    with pytest.raises(EngineError, match="other rules"):
        read_partition(Partition(str(tmp_path / "a"), 0, 1, "other"), read_batch)


def test_what_an_earlier_build_left_is_taken_where_it_still_holds(tmp_path: Path) -> None:
    """A reading of the article as it is now is taken without any cluster, one of an older text is not."""
    articles, kb = tmp_path / "articles", tmp_path / "kb"
    articles.mkdir()
    now = RawArticle("a.txt", "a.txt", TOLD.format(day=2))
    (articles / "a.txt").write_text(now.content, encoding="utf-8")
    for raw in (now, RawArticle("a.txt", "a.txt", TOLD.format(day=3))):
        (partition,) = put_articles(str(kb / "parts"), [[raw]], rules=RULES)
        read_partition(partition, read_batch)
    assert build([articles], kb, talk=quietly(), workers=Cluster(NOBODY, str(kb / "parts"))).read == 1
    build([articles], tmp_path / "home", talk=quietly(), workers=1)
    assert nquads(kb) == nquads(tmp_path / "home")
    assert list((kb / "parts").iterdir()) == []


def test_no_scheduler_is_told_in_one_line(tmp_path: Path) -> None:
    """Exit 1; the articles are kept, and a build at home reads them."""
    articles = articles_in(tmp_path / "articles", 3)
    words = ["--kb", str(tmp_path / "kb"), "build", str(articles)]
    refused = CliRunner().invoke(cli, [*words, "--engine", NOBODY])
    assert refused.exit_code == 1
    assert refused.stderr.count("\n") == 1
    assert f"{NOBODY}: no scheduler answers there." in refused.stderr
    assert CliRunner().invoke(cli, words).exit_code == 0
    assert CliRunner().invoke(cli, [*words, "--engine", NOBODY]).exit_code == 0  # nothing to read: nobody is asked


@pytest.mark.parametrize(
    "words", [["--engine", "10.0.0.5"], ["--shared", "/x"], ["--engine", NOBODY, "--workers", "2"]], ids=" ".join
)
def test_options_that_do_not_fit_are_refused(words: list[str], tmp_path: Path) -> None:
    """Exit 2, before anything is read."""
    assert CliRunner().invoke(cli, ["build", str(tmp_path), *words]).exit_code == 2


def test_a_missing_library_is_told_with_its_mend() -> None:
    """Who installed kg without its extra learns its name."""
    with pytest.raises(EngineError, match=r"needs the no_such_library package\. pip install 'kg\[cluster\]'"):
        library("no_such_library")
