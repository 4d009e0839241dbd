"""How a knowledge base grows: deriving it whole, adding one article to it, and asking it at once.

Run: ``python -m benchmarks.scale 10000 100000 [--adds 9] [--read] [--keep FOLDER]``. Each size is a simulated world
of its own. Without ``--read`` the readings are the simulator's, so that the figures are those of all that follows
reading; with it the articles are written to a file and read by kg with all cores. Each step is a process of its own:
seconds are those that its cores worked, memory is its peak; "besides imports" leaves out what is spent before work
begins.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.simulator.articles import Told, tell
from benchmarks.simulator.world import make_world
from kg.derive.run import bring_up_graph
from kg.model.article import Article, RawArticle
from kg.model.claim import Evidence
from kg.model.identifiers import article_id
from kg.model.record import replace
from kg.pipeline import Talk, build, read_one
from kg.query.holders import holders
from kg.rules import READING, rules_digest
from kg.store.codec import to_entry
from kg.store.folder import GRAPH, TRUTH
from kg.store.quads import open_graph
from kg.store.truth import write_truth

_BATCH = 1000
_ARTICLES_PER_OFFICIAL = 7
_MOST_NEWS = (
    0.1  # share of the articles; a small world would have more, and so fewer claims an article than a large one
)
_MORE = "more{}.txt"
_OFFICE = "Chủ tịch Ủy ban nhân dân tỉnh Phú Thọ"
_NEWS = "Ngày {day}/6/2025, đồng chí {name}, Chủ tịch Ủy ban nhân dân tỉnh Phú Thọ, chủ trì hội nghị.\n"


@dataclass(frozen=True, slots=True)
class Spent:
    """What a step took: seconds by the clock and of the cores, megabytes at most, and what it found."""

    clock: float
    cores: float
    memory: int
    found: object


def main() -> None:
    """Print the figures of each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", type=int, nargs="+")
    parser.add_argument("--read", action="store_true")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--adds", type=int, default=3)
    given = parser.parse_args()
    for size in given.sizes:
        folder = given.keep / str(size) if given.keep else Path(tempfile.mkdtemp(prefix="kg-scale-"))
        try:
            _grow(folder, size, given.adds, is_read=given.read)
        finally:
            if not given.keep:
                shutil.rmtree(folder)


def _grow(folder: Path, size: int, adds: int, *, is_read: bool) -> None:
    kb = folder / "kb"
    if not (kb / TRUTH).exists():
        made = _apart(_read, folder, size) if is_read else _apart(_fill, folder, size)
        _tell(f"{size} articles {'built' if is_read else 'simulated'}", made, size)
    if not is_read:
        _tell("derived whole", _apart(_derive, kb, 0), size)
    sizes = {one: sum(path.stat().st_size for path in (kb / one).rglob("*")) for one in (GRAPH,)}
    print(f"  graph {sizes[GRAPH] / 1e6:.0f} MB, truth {(kb / TRUTH).stat().st_size / 1e6:.0f} MB")
    for turn in range(adds):
        _tell(f"one article added ({turn})", _apart(_add, kb, turn), 1)
        _tell(f"kg holders ({turn})", _apart(_ask, kb, turn), 1)


def _tell(what: str, spent: Spent, articles: int) -> None:
    print(
        f"  {what}: {spent.cores:.2f} s of the cores, {spent.clock:.2f} s by the clock, "
        f"{spent.cores / articles * 1000:.2f} ms an article, {spent.memory} MB; {spent.found}",
        flush=True,
    )


def _apart(step: Callable[[Path, int], object], folder: Path, number: int) -> Spent:
    """Return what a step took in a process of its own."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(_measured, step, folder, number).result()


def _measured(step: Callable[[Path, int], object], folder: Path, number: int) -> Spent:
    clock, cores = time.perf_counter(), _cores()
    found = step(folder, number)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return Spent(time.perf_counter() - clock, _cores() - cores, memory, found)


def _cores() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _world(size: int) -> list[Told]:
    draw = Random(7)
    told = tell(make_world(size // _ARTICLES_PER_OFFICIAL, draw), size, draw, news=_MOST_NEWS)
    draw.shuffle(told)
    return told


def _read(folder: Path, size: int) -> object:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "articles.jsonl").open("w", encoding="utf-8") as lines:
        for number, one in enumerate(_world(size)):
            row = {"id": f"{number}", "text": one.text, "title": f"Tin số {number}", "home": one.home}
            lines.write(json.dumps(row | {"published": str(one.published)}, ensure_ascii=False) + "\n")
    return build([folder / "articles.jsonl"], folder / "kb", talk=_silent())


def _fill(folder: Path, size: int) -> object:
    told = _world(size)
    with write_truth(folder / "kb") as truth:
        for start in range(0, len(told), _BATCH):
            raws, entries = zip(*_entries(told[start : start + _BATCH], start), strict=True)
            truth.keep_sources(raws)
            truth.keep_readings(entries, rules=rules_digest(READING))
    return f"{sum(len(one.reading.offices) for one in told) / len(told):.2f} office claims an article"


def _entries(told: list[Told], start: int) -> Iterator[tuple[object, object]]:
    for number, one in enumerate(told, start):
        content = f"{one.text}Tin số {number}\n"
        article = article_id(content)
        raw = RawArticle(f"{number}.txt", f"{number}.txt", content, "Tin", str(one.published), home=one.home)

        def place(evidence: Evidence, content: str = content) -> Evidence:
            return replace(evidence, quote=content[evidence.start : evidence.end])

        reading = replace(
            one.reading,
            article=article,
            people=tuple(replace(claim, evidence=place(claim.evidence)) for claim in one.reading.people),
            bodies=tuple(replace(claim, evidence=place(claim.evidence)) for claim in one.reading.bodies),
        )
        head = Article(article, raw.source, raw.file, content, (), title="Tin", published=one.published, home=one.home)
        yield raw, to_entry(head, reading, fingerprint=raw.fingerprint)


def _derive(kb: Path, _: int) -> object:
    with write_truth(kb) as truth:
        truth.note(derived="")
        return bring_up_graph(truth, kb)


def _add(kb: Path, turn: int) -> object:
    """Build one more article, as ``kg build more.txt`` does; the tables of the rules are loaded as part of it."""
    name = holders(open_graph(kb / GRAPH), _OFFICE).holders[-1].record.person_name
    path = kb.parent / _MORE.format(turn)
    path.write_text(f"Tin thêm {turn}\n" + _NEWS.format(day=turn + 1, name=name), encoding="utf-8")
    read_one(RawArticle("warm", "warm", "Tin\n" + _NEWS.format(day=1, name="Lê Thị An")))  # imports what reading needs
    cores = _cores()
    outcome = build([path], kb, talk=_silent())
    return f"build alone {_cores() - cores:.2f} s of the cores; {outcome.read} read of {outcome.kept}"


def _ask(kb: Path, _: int) -> object:
    return f"{len(holders(open_graph(kb / GRAPH), _OFFICE).holders)} tenures"


def _silent() -> Talk:
    return Talk(lambda issue: None)


if __name__ == "__main__":
    main()
