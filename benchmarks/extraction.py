"""How fast articles are read, stage by stage, beside ``underthesea.ner`` on the same text in the same run.

Usage: ``python -m benchmarks.extraction [PATH] [--articles N] [--ner-bytes N]``. CPU seconds of one core; the stages
are warmed up on the first articles, which are not counted. ``underthesea.ner`` reads the sentences of the same
articles until it has read --ner-bytes.
"""

from __future__ import annotations

import argparse
import resource
import time
from itertools import islice
from pathlib import Path

from kg.articles.compose import compose_article
from kg.articles.read import read_raw
from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import RawArticle
from kg.model.text import Text
from kg.text.analyze import analyze_text

WARM_UP = 20  # articles: they load the lexicon, the matcher and the models


def main() -> None:
    """Print bytes a second, the share of each stage, the ratio to underthesea.ner and the peak memory."""
    options = _options()
    raws = list(islice(read_raw([options.path], report=lambda issue: None), options.articles))
    for raw in raws[:WARM_UP]:
        _read(raw, {})
    spent: dict[str, float] = {}
    texts = [_read(raw, spent) for raw in raws]
    size = sum(len(raw.content.encode()) for raw in raws)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = size / sum(spent.values())
    print(f"{len(raws)} articles, {size / 1e6:.2f} MB: {rate / 1e6:.3f} MB/s on one core, peak {peak:.0f} MB")
    for stage, seconds in sorted(spent.items(), key=lambda pair: -pair[1]):
        print(f"  {stage:9} {seconds / sum(spent.values()):6.1%}  {size / seconds / 1e6:7.2f} MB/s")
    ner = _ner_rate(texts, options.ner_bytes)
    print(f"underthesea.ner on the same sentences: {ner / 1e3:.1f} KB/s; ratio {rate / ner:.0f}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("path", type=Path, nargs="?", default=Path("seeds/articles"))
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--ner-bytes", type=int, default=60_000)
    return parser.parse_args()


def _read(raw: RawArticle, spent: dict[str, float]) -> Text:
    marks = [time.process_time()]
    article = compose_article(raw)
    marks.append(time.process_time())
    text = analyze_text(article)
    marks.append(time.process_time())
    mentions = find_mentions(text)
    marks.append(time.process_time())
    extract_claims(text, mentions)
    marks.append(time.process_time())
    for stage, start, end in zip(("articles", "text", "mentions", "claims"), marks, marks[1:], strict=False):
        spent[stage] = spent.get(stage, 0.0) + end - start
    return text


def _ner_rate(texts: list[Text], most: int) -> float:
    """Return the bytes a second that underthesea.ner reads."""
    from underthesea import ner  # noqa: PLC0415  its models are loaded behind the stages

    ner("Ông Trịnh Bá Khoan phát biểu.")  # loads its model
    read = 0
    start = time.process_time()
    for text in texts:
        for sentence in text.sentences:
            ner(text.of(sentence))
            read += len(text.of(sentence).encode())
        if read >= most:
            break
    return read / (time.process_time() - start)


if __name__ == "__main__":
    main()
