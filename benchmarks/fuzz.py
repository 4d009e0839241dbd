"""Read spoilt and random inputs, and stop at the first that breaks a law.

Run: ``python -m benchmarks.fuzz [TIMES] [SEED] [PATH…]``: so many texts and files, spoilt from invented ones or from
the articles at the paths; prints the slowest. ``python -m benchmarks.fuzz --guided TIMES [SEED]``: inputs that a
guided fuzzer (atheris, ``pip install .[fuzz]``) finds by what the code does with them; it keeps the telling ones in
``fuzz-seeds`` and begins with them the next time.
"""

from __future__ import annotations

import gc
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FunctionType

from benchmarks.spoilt import TEXTS, Mutator, dates_are_lawful, files_are_read, reads_soundly, spelling_is_lawful
from kg.articles.read import read_raw
from kg.model.article import RawArticle
from kg.pipeline import read_one

_MOST = 40_000  # letters of an article that is spoilt
_MOST_GUIDED, _TOO_LONG = 4000, 30  # bytes and seconds of an input that the guided fuzzer makes


def main() -> None:
    """Print how many inputs there were."""
    if "--guided" in sys.argv:
        _guided(*map(int, sys.argv[sys.argv.index("--guided") + 1 :]))
        return
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    mutator = Mutator(_texts(sys.argv[3:]), random.Random(seed))
    read_one(RawArticle("warm", "warm", TEXTS[0]))  # loads the tables
    slowest = (0.0, 0)
    for number in range(times):
        slowest = max(slowest, _try(mutator, number))
    print(f"{times} texts and as many files (seed {seed}): no crash, no wrong quote; slowest {slowest[0]:.2f} s of a"
          f" core for 100,000 bytes ({slowest[1]} bytes)")  # fmt: skip


def _try(mutator: Mutator, number: int) -> tuple[float, int]:
    text, data = mutator.text(), mutator.data()
    size = len(text.encode("utf-8", "replace"))
    try:
        took = reads_soundly(text)
        spelling_is_lawful(text)
        dates_are_lawful(text)
        files_are_read(data)
    except BaseException:
        Path("fuzz-failure.txt").write_text(text, encoding="utf-8", errors="surrogatepass")
        Path("fuzz-failure.bin").write_bytes(data)
        print(f"input {number} breaks a law; it is in fuzz-failure.txt or fuzz-failure.bin", file=sys.stderr)
        raise
    return took * 100_000 / max(size, 10_000), size


def _texts(paths: Sequence[str]) -> Sequence[str]:
    if not paths:
        return TEXTS
    return [raw.content[:_MOST] for raw in read_raw(map(Path, paths), report=lambda issue: None)]


def _guided(times: int, seed: int = 1) -> None:
    """Let the fuzzer choose: it keeps what makes our code take a turn not taken before, and spoils it further."""
    import atheris  # noqa: PLC0415  only for those who installed it

    read_one(RawArticle("warm", "warm", TEXTS[0]))
    for function in _our_functions():
        atheris.instrument_func(function)
    seeds = Path("fuzz-seeds")
    seeds.mkdir(exist_ok=True)
    for number, text in enumerate(TEXTS):
        (seeds / str(number)).write_text(text, encoding="utf-8")

    def read(data: bytes) -> None:
        text = data.decode("utf-8", "replace")
        reads_soundly(text, seconds=None)  # the fuzzer itself stops at what takes too long
        spelling_is_lawful(text)
        dates_are_lawful(text)
        files_are_read(data)

    def spoil(data: bytes, most: int, draw: int) -> bytes:
        if draw % 2:
            return bytes(atheris.Mutate(data, most))
        texts = (data.decode("utf-8", "replace"), *TEXTS)
        return Mutator(texts, random.Random(draw)).text().encode("utf-8", "replace")[:most]

    given = [
        f"-runs={times}",
        f"-seed={seed}",
        f"-max_len={_MOST_GUIDED}",
        f"-timeout={_TOO_LONG}",
        "-rss_limit_mb=4096",
        str(seeds),
    ]
    atheris.Setup([sys.argv[0], *given], read, custom_mutator=spoil)
    atheris.Fuzz()


def _our_functions() -> list[FunctionType]:
    found = (thing for thing in gc.get_objects() if isinstance(thing, FunctionType))
    return sorted(
        (one for one in found if (one.__module__ or "").startswith("kg.")),
        key=lambda one: (one.__module__, one.__qualname__),
    )


if __name__ == "__main__":
    main()
