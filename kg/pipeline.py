"""The journey from paths to the graph: the only file that knows the order of the stages.

``build`` keeps what is given, reads what has not been read by the present rules, and derives the graph from all
that was read. Each step starts from what is kept, so a build that was cut short goes on where it stopped.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from pyoxigraph import Store

from kg.articles.compose import compose_article
from kg.articles.read import read_raw
from kg.claims.extract import reading_claims
from kg.cluster.engine import Cluster
from kg.cluster.read import read_afar
from kg.derive.run import bring_up_graph
from kg.derive.whole import Whole
from kg.entities.decisions import load_decisions
from kg.errors import KgError, UnknownNameError
from kg.graph.build import Run
from kg.mentions.find import find_mentions
from kg.model.article import Article, RawArticle
from kg.model.claim import Reading
from kg.model.identifiers import ArticleId, ClaimId, article_id
from kg.model.issue import Issue
from kg.parallel import Work, collecting_seldom, do_all
from kg.patience import TooLongError, time_limit
from kg.rules import DERIVING, READING, rules_digest
from kg.settings import BASE, VERSION
from kg.steps import Steps, finished
from kg.store.codec import Entry, to_article, to_entry, to_reading
from kg.store.folder import DECISIONS
from kg.store.memory import graph_in_memory
from kg.store.rulings import load_rulings, rejected_by_article, strike
from kg.store.truth import Truth, read_truth, write_truth
from kg.text.analyze import analyze_text
from kg.vietnamese.unicode import nfc

_BATCH_ARTICLES, _BATCH_LETTERS = 64, 200_000  # a batch ends at either: it is committed whole, and lost whole
_FEW = 60  # articles that one process reads sooner than others could start
_PATIENCE = 60.0  # seconds for a step of one article: the longest of the corpora takes a hundredth of it in all

Report = Callable[[Issue], None]


@dataclass(frozen=True, slots=True)
class Step:
    """How far a build is: what it does, how many articles it did, of how many (None while nobody knows)."""

    doing: str
    done: int
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """Who is told what: every issue that is no article's own, and every step."""

    report: Report
    step: Callable[[Step], None] = lambda step: None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build did.

    Args:
        seen: Articles found at the paths.
        taken: Those of them that are new or changed.
        read: Articles whose claims were read, of these or of earlier builds.
        kept: Articles in the knowledge base.
        derived: Whether the graph was changed.
        issues: How many issues of each code the articles read now have.
    """

    seen: int
    taken: int
    read: int
    kept: int
    derived: bool
    issues: Mapping[str, int] = field(default_factory=dict)


def build(
    paths: Iterable[Path], folder: Path, *, talk: Talk, workers: int | Cluster | None = None, base: str | None = None
) -> Outcome:
    """Read the articles at paths into the knowledge base in folder and derive its graph.

    Args:
        paths: Files and folders of articles.
        folder: The knowledge base; made when missing.
        talk: Who is told of issues and steps.
        workers: Processes that read, or the cluster that does; when None, all cores unless there is little to read.
        base: Start of every IRI; when None, the one that the knowledge base has.

    Raises:
        StoreError: The knowledge base cannot be used, or somebody else is changing it.
        EngineError: The cluster cannot be used; what was read before is kept.
    """
    with write_truth(folder) as truth:
        seen, taken = _take_in(paths, truth, talk)
        read, issues = _read_all(truth, folder, talk, workers)
        derived = _derive(truth, folder, talk, base)
        return Outcome(seen, taken, read, truth.count_articles(), derived, issues)


def remove(names: Sequence[str], folder: Path, *, talk: Talk) -> Outcome:
    """Retract the articles called by id, IRI, source or file, and all that only they supported.

    Raises:
        InputError: A name is nobody's, or several articles'; then nothing is removed.
        StoreError: The knowledge base cannot be used, or somebody else is changing it.
    """
    with write_truth(folder) as truth:
        truth.remove([_one_article(truth, name) for name in names])
        derived = _derive(truth, folder, talk, None)
        return Outcome(0, 0, 0, truth.count_articles(), derived)


def derive_again(folder: Path, *, talk: Talk) -> bool:
    """Derive the graph from what was read, when it is missing or outdated; tell whether it was made."""
    with write_truth(folder) as truth:
        return _derive(truth, folder, talk, None)


def follow_rulings(folder: Path, *, talk: Talk) -> bool:
    """Read anew the articles whose rulings on claims changed and derive the graph; tell whether it was made."""
    with write_truth(folder) as truth:
        _read_all(truth, folder, talk, None)
        return _derive(truth, folder, talk, None)


def read_one(raw: RawArticle) -> tuple[Article, Reading]:
    """Return an article and what it says; no other article is looked at."""
    return finished(reading(raw))


def reading(raw: RawArticle) -> Steps[tuple[Article, Reading]]:
    """Read an article in steps; no other article is looked at."""
    article = compose_article(raw)
    yield "articles"
    text = analyze_text(article)
    yield "text"
    mentions = find_mentions(text)
    yield "mentions"
    read = yield from reading_claims(text, mentions)
    return article, replace(read, issues=(*article.issues, *read.issues))


def graph_known_at(folder: Path, day: date) -> Store:
    """Return the graph of what the articles published by a day say: what one could have known then.

    It is made in memory, under the ids of the knowledge base, and kept nowhere. Decisions on people hold in it
    whenever they were taken; an article whose day of publication is unknown is left out.

    Raises:
        StoreError: There is no knowledge base, or it is damaged.
    """
    with read_truth(folder) as truth:
        return graph_in_memory(derivation(truth, folder, known_at=day).lines())


def derivation(truth: Truth, folder: Path, *, known_at: date | None = None) -> Whole:
    """Return the derivation of all that was read, or of what was published by a day; nothing is derived yet."""
    run, base = Run(VERSION, rules_digest(DERIVING)), truth.state("base") or BASE
    return Whole(truth, load_decisions(folder / DECISIONS), run=run, base=base, known_at=known_at)


def read_batch(batch: Sequence[RawArticle]) -> list[Entry]:
    """Return the readings of a batch, ready to be kept; an article that cannot be read gives an issue alone.

    Each step is done for all of them, which takes a seventh less than one by one: what it needs stays near the core.
    """
    going, entries = dict(enumerate(map(reading, batch))), dict[int, Entry]()
    with collecting_seldom():
        while going:
            done = {at: entry for at, steps in going.items() if (entry := _go_on(batch[at], steps)) is not None}
            entries |= done
            going = {at: steps for at, steps in going.items() if at not in done}
    return [entries[at] for at in range(len(batch))]


def _go_on(raw: RawArticle, steps: Steps[tuple[Article, Reading]]) -> Entry | None:
    """Take the next step of an article; return its entry when that was the last, or one that it ended at."""
    try:
        with time_limit(_PATIENCE):
            next(steps)
            return None
    except StopIteration as end:
        return to_entry(*end.value, fingerprint=raw.fingerprint)
    except KgError:  # a faulty table of seeds/ is the fault of no article
        raise
    except TooLongError:
        return _set_aside(raw, "KG703", f"reading took longer than {_PATIENCE:.0f} seconds")
    except Exception as error:
        return _set_aside(raw, "KG701", f"reading ended with {type(error).__name__}: {error}")


def _lose(raw: RawArticle) -> list[Entry]:
    return [_set_aside(raw, "KG702", "reading ended the process that did it")]


def _set_aside(raw: RawArticle, code: str, message: str) -> Entry:
    article = Article(article_id(raw.content), raw.source, raw.file, raw.content, (), title=raw.title or "")
    issue = Issue(code, "pipeline", message, "Report this article as a fault.")
    return to_entry(article, Reading(article.id, issues=(issue,)), fingerprint=raw.fingerprint)


def _take_in(paths: Iterable[Path], truth: Truth, talk: Talk) -> tuple[int, int]:
    """Keep every source that is new or changed; return how many sources there are, and how many of these."""
    taken, seen = 0, 0
    for batch in _batches(read_raw(paths, report=talk.report)):
        news = [raw for raw in batch if not truth.holds(raw)]
        truth.keep_sources(news)
        taken, seen = taken + len(news), seen + len(batch)
        talk.step(Step("looking at articles", seen))
    return seen, taken


def _read_all(truth: Truth, folder: Path, talk: Talk, workers: int | Cluster | None) -> tuple[int, Counter[str]]:
    """Read every article that the present rules and rulings have not read; return how many, and their issues' codes."""
    rules = rules_digest(READING)
    rejected = rejected_by_article(load_rulings(folder / DECISIONS))
    if changed := read_otherwise(truth, rejected):
        truth.forget_readings(changed)
    total, done, issues = truth.count_unread(rules), 0, Counter[str]()
    workers = workers or (1 if total <= _FEW else os.cpu_count() or 1)
    for entries in _readings(truth, rules, workers):
        truth.keep_readings([_struck(entry, rejected) for entry in entries], rules=rules)
        done += len(entries)
        issues.update(code for entry in entries for code in entry.codes)
        talk.step(Step("reading articles", done, total))
    if (struck := json.dumps(_plain(rejected))) != (truth.state("rejected") or "{}"):
        truth.note(rejected=struck)
    return done, issues


def _readings(truth: Truth, rules: str, workers: int | Cluster) -> Iterator[list[Entry]]:
    """Yield the readings of all that was not read, in the order in which they are done."""
    work, batches = Work(read_batch, _lose), _batches(truth.unread(rules))
    if isinstance(workers, Cluster):
        return read_afar(workers, work, batches, rules=rules, wanted=lambda entry: truth.awaits(entry, rules))
    return do_all(work, batches, workers=workers)


def read_otherwise(truth: Truth, rejected: Mapping[ArticleId, frozenset[ClaimId]]) -> list[str]:
    """Return the articles that were read under other rulings than these and must be read anew, sorted."""
    known, wanted = json.loads(truth.state("rejected") or "{}"), _plain(rejected)
    return sorted(article for article in known.keys() | wanted.keys() if known.get(article) != wanted.get(article))


def _plain(rejected: Mapping[ArticleId, frozenset[ClaimId]]) -> dict[str, list[str]]:
    return {article: sorted(rejected[article]) for article in sorted(rejected)}


def _struck(entry: Entry, rejected: Mapping[ArticleId, frozenset[ClaimId]]) -> Entry:
    """Return the entry without the claims that people rejected."""
    if entry.article not in rejected:
        return entry
    reading = strike(to_reading(entry.reading), rejected[entry.article])
    return to_entry(to_article(entry.composed, ""), reading, fingerprint=entry.fingerprint)


def _batches(raws: Iterable[RawArticle]) -> Iterator[list[RawArticle]]:
    batch: list[RawArticle] = []
    letters = 0
    for raw in raws:
        batch.append(raw)
        letters += len(raw.content)
        if len(batch) >= _BATCH_ARTICLES or letters >= _BATCH_LETTERS:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch


def _derive(truth: Truth, folder: Path, talk: Talk, base: str | None) -> bool:
    """Bring the graph up to what was read and decided; tell whether it was changed."""
    talk.step(Step("deriving the graph", truth.count_articles()))
    return bring_up_graph(truth, folder, base=base)


def _one_article(truth: Truth, name: str) -> ArticleId:
    base = truth.state("base") or BASE
    found = truth.named(nfc(name).removeprefix(base))
    if not found:
        raise UnknownNameError(f"no article is called {name!r}", mend="kg query articles lists them.")
    if len(found) > 1:
        raise UnknownNameError(
            f"{name!r} are {len(found)} articles", mend=f"Name one by its source: {'; '.join(_sources(truth, found))}."
        )
    return found[0]


def _sources(truth: Truth, articles: Sequence[ArticleId]) -> list[str]:
    return [truth.sources(article)[0] for article in articles]
