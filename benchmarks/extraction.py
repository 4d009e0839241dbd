"""How fast articles are read, stage by stage, beside ``underthesea.ner`` on the same text in the same run.

Usage: ``python -m benchmarks.extraction [PATH] [--articles N] [--ner-bytes N]``. CPU seconds of one core; the stages
are warmed up on the first articles, which are not counted. ``underthesea.ner`` reads the sentences of the same
articles until it has read --ner-bytes. Both take turns every forty-eight articles, so that a machine that others slow
down slows both; nothing of an article is kept but these sentences, and a round is read together, as a batch in a build.
"""

from __future__ import annotations

import argparse
import gc
import resource
import time
from itertools import islice
from pathlib import Path

import kg
from kg.articles.compose import compose_article
from kg.articles.read import read_raw
from kg.claims import extract
from kg.model.article import RawArticle
from kg.parallel import collecting_seldom
from kg.pipeline import reading
from kg.text.analyze import analyze_text

ROUND = 48  # articles between two turns of underthesea.ner: a batch of a build has as many of such length
WARM_UP = 20  # articles: they load the lexicon and the tables
SPOKEN = "Về giá gạo ở chợ, Hương Dịu cho biết thêm."  # only its verb tells the name: it loads spaCy, for a second


def main() -> None:
    """Print bytes a second, the share of each stage, the ratio to underthesea.ner and the peak memory."""
    options = _options()
    raws = list(islice(read_raw([options.path], report=lambda issue: None), options.articles))
    _read([RawArticle("warm", "warm", SPOKEN), *raws[:WARM_UP]], {})
    spent: dict[str, float] = {}
    ner = _Ner()
    gc.collect()  # what loading made is not looked through for cycles while the clock runs
    for first in range(0, len(raws), ROUND):
        share = options.ner_bytes * min(ROUND, len(raws) - first) // len(raws)
        with collecting_seldom():  # as a build reads
            ner.read(_read(raws[first : first + ROUND], spent), share)
    size = sum(len(raw.content.encode()) for raw in raws)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = size / sum(spent.values())
    code = "plain" if extract.__file__.endswith(".py") else "compiled"
    print(f"{code} code in {Path(kg.__file__).parent}")
    print(f"{len(raws)} articles, {size / 1e6:.2f} MB: {rate / 1e6:.3f} MB/s on one core, peak {peak:.0f} MB")
    for stage, seconds in sorted(spent.items(), key=lambda pair: -pair[1]):
        print(f"  {stage:9} {seconds / sum(spent.values()):6.1%}  {size / seconds / 1e6:7.2f} MB/s")
    print(f"underthesea.ner on the same sentences: {ner.rate / 1e3:.1f} KB/s; ratio {rate / ner.rate:.0f}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("path", type=Path, nargs="?", default=Path("seeds/articles"))
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--ner-bytes", type=int, default=60_000)
    return parser.parse_args()


def _read(raws: list[RawArticle], spent: dict[str, float]) -> list[str]:
    """Return the sentences of articles that are read together, the time of each stage added to what was spent."""
    going = [reading(raw) for raw in raws]
    step: str | None = ""
    while step is not None:
        start = time.process_time()
        step = [next(steps, None) for steps in going][-1]
        stage = step if step in ("articles", "text", "mentions") else "claims"
        spent[stage] = spent.get(stage, 0.0) + time.process_time() - start
    texts = [analyze_text(compose_article(raw)) for raw in raws]  # again: the steps keep theirs
    return [text.of(sentence) for text in texts for sentence in text.sentences]


class _Ner:
    """underthesea.ner at work: the bytes it has read, and how long it took."""

    def __init__(self) -> None:
        from underthesea import ner  # noqa: PLC0415  its models are loaded behind the stages

        ner("Ông Trịnh Bá Khoan phát biểu.")  # loads its model
        self._ner = ner
        self._bytes, self._seconds = 0, 0.0

    def read(self, sentences: list[str], most: int) -> None:
        """Read sentences until so many bytes are read."""
        end = self._bytes + most
        start = time.process_time()
        for sentence in sentences:
            if self._bytes >= end:
                break
            self._ner(sentence)
            self._bytes += len(sentence.encode())
        self._seconds += time.process_time() - start

    @property
    def rate(self) -> float:
        """Bytes a second."""
        return self._bytes / self._seconds


if __name__ == "__main__":
    main()
