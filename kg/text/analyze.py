"""Article → Text."""

from __future__ import annotations

from kg.model.article import Article
from kg.model.text import Sentence, Text
from kg.text.fold import fold
from kg.text.sentences import cut


def analyze_text(article: Article) -> Text:
    """Return the article's text in one spelling, cut into sentences; page furniture is in no sentence."""
    folded, offsets = fold(article.content)
    return Text(article, folded, offsets, tuple(_sentences(article, folded, offsets)))


def _sentences(article: Article, folded: str, offsets: tuple[int, ...] | None) -> list[Sentence]:
    place = {stored: at for at, stored in reversed(list(enumerate(offsets)))} if offsets is not None else None
    sentences = []
    for index, passage in enumerate(article.passages):
        start = passage.start if place is None else place.get(passage.start, 0)
        end = passage.end if place is None else place.get(passage.end, len(folded))
        for first, last in cut(folded[start:end]):
            sentences.append(Sentence(start + first, start + last, index, passage.kind))
    return sentences
