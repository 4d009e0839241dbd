"""Gold files in, figures out: for a folder of gold articles or a file of cases."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kg.errors import InputError
from kg.evaluation.cases import Case, faults_of, read_cases
from kg.evaluation.facts import Facts, from_gold
from kg.evaluation.found import facts_found
from kg.evaluation.score import Score, score
from kg.model.issue import Issue
from kg.pipeline import Talk, build
from kg.store.folder import graph_of
from kg.store.quads import open_graph

Report = Callable[[Issue], None]


@dataclass(frozen=True, slots=True)
class WrongCase:
    """A case with what is missing from it or forbidden in it."""

    case: Case
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CaseScore:
    """How many cases are wholly right, and the wrong ones."""

    cases: int
    wrong: tuple[WrongCase, ...]

    @property
    def right(self) -> int:
        """How many cases have no fault."""
        return self.cases - len(self.wrong)


def read_gold(folder: Path) -> tuple[Facts, ...]:
    """Return the gold articles of a folder, by file name.

    Raises:
        InputError: There are none, or one is no gold file.
    """
    facts = tuple(_gold_facts(path) for path in sorted(folder.glob("*.json")))
    if not facts:
        raise InputError("no gold files here", where=str(folder), mend="Name a folder of gold files or a cases file.")
    return facts


def score_knowledge_base(gold: Path, kb: Path) -> Score:
    """Return the score of a knowledge base against a folder of gold files.

    Raises:
        InputError: The gold cannot be read.
        StoreError: There is no knowledge base.
    """
    return score(read_gold(gold), facts_found(open_graph(graph_of(kb))))


def score_articles(gold: Path, articles: Sequence[Path], *, report: Report) -> Score:
    """Return the score of these articles, read afresh into a knowledge base that is thrown away."""
    wanted = read_gold(gold)
    with _read_afresh(articles, report) as found:
        return score(wanted, found)


def score_cases(path: Path, *, report: Report) -> CaseScore:
    """Return the score of a file of cases; each case is read as an article of its own.

    Raises:
        InputError: The file cannot be read or holds what is no case.
    """
    cases = read_cases(path)
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "cases.jsonl"
        lines.write_text("".join(f"{json.dumps(_line(case))}\n" for case in cases), encoding="utf-8")
        with _read_afresh([lines], report) as found:
            judged = [WrongCase(case, faults_of(case, found.get(case.id, Facts()))) for case in cases]
    return CaseScore(len(cases), tuple(one for one in judged if one.faults))


@contextmanager
def _read_afresh(articles: Sequence[Path], report: Report) -> Iterator[Mapping[str, Facts]]:
    with tempfile.TemporaryDirectory() as folder:
        build(articles, Path(folder), talk=Talk(report))
        yield facts_found(open_graph(graph_of(Path(folder))))


def _line(case: Case) -> dict[str, str | None]:
    article = case.article
    given = {name: getattr(article, name) for name in ("title", "published", "author", "home")}
    return {"id": case.id, "text": article.content} | {name: value for name, value in given.items() if value}


def _gold_facts(path: Path) -> Facts:
    try:
        return from_gold(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        mend = "Compare it with those in tests/gold/seeds."
        raise InputError(f"is no gold file ({error!r})", where=str(path), mend=mend) from error
