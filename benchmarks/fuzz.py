"""Read spoilt and random inputs, and stop at the first that breaks a law.

Run: ``python -m benchmarks.fuzz [TIMES] [SEED] [PATH…]``: so many texts and files, spoilt from invented ones or from
the articles at the paths; prints the slowest. ``python -m benchmarks.fuzz --guided TIMES``: inputs that a guided
fuzzer (atheris, ``pip install .[fuzz]``) finds by what the code does with them.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.spoilt import TEXTS, Mutator, dates_are_lawful, files_are_read, reads_soundly, spelling_is_lawful
from kg.articles.read import read_raw
from kg.model.article import RawArticle
from kg.pipeline import read_one

_MOST = 40_000  # letters of an article that is spoilt


def main() -> None:
    """Print how many inputs there were."""
    if "--guided" in sys.argv:
        _guided(int(sys.argv[-1]))
        return
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    mutator = Mutator(_texts(sys.argv[3:]), random.Random(seed))
    read_one(RawArticle("warm", "warm", TEXTS[0]))  # loads the tables
    slowest = (0.0, 0)
    for number in range(times):
        slowest = max(slowest, _try(mutator, number))
    print(f"{times} texts and as many files (seed {seed}): no crash, no wrong quote; slowest {slowest[0]:.2f} s of a"
          f" core for 100,000 letters ({slowest[1]} letters)")  # fmt: skip


def _try(mutator: Mutator, number: int) -> tuple[float, int]:
    text, data = mutator.text(), mutator.data()
    started = time.process_time()
    try:
        reads_soundly(text)
        took = time.process_time() - started
        spelling_is_lawful(text)
        dates_are_lawful(text)
        files_are_read(data)
    except BaseException:
        Path("fuzz-failure.txt").write_text(text, encoding="utf-8", errors="surrogatepass")
        Path("fuzz-failure.bin").write_bytes(data)
        print(f"input {number} breaks a law; it is in fuzz-failure.txt or fuzz-failure.bin", file=sys.stderr)
        raise
    return took * 100_000 / max(len(text), 10_000), len(text)


def _texts(paths: Sequence[str]) -> Sequence[str]:
    if not paths:
        return TEXTS
    return [raw.content[:_MOST] for raw in read_raw(map(Path, paths), report=lambda issue: None)]


def _guided(times: int) -> None:
    import atheris  # noqa: PLC0415  only for those who installed it

    read_one(RawArticle("warm", "warm", TEXTS[0]))
    atheris.instrument_all()
    seeds = Path("fuzz-seeds")
    seeds.mkdir(exist_ok=True)
    for number, text in enumerate(TEXTS):
        (seeds / str(number)).write_text(text, encoding="utf-8")

    def read(data: bytes) -> None:
        text = data.decode("utf-8", "replace")
        reads_soundly(text)
        spelling_is_lawful(text)
        dates_are_lawful(text)

    atheris.Setup([sys.argv[0], f"-runs={times}", "-max_len=4000", "-timeout=30", str(seeds)], read)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
