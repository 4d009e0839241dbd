"""Article → Text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from kg.model.article import Article
from kg.model.text import Sentence, Text
from kg.text.fold import fold
from kg.text.sentences import cut
from kg.vietnamese.tokens import tokenize

_LONGEST = 2000  # letters: what goes on for longer is a wall of text, and is read in parts


def analyze_text(article: Article) -> Text:
    """Return the article's text in one spelling, cut into sentences; page furniture is in no sentence."""
    folded, offsets = fold(article.content)
    sentences = tuple(_sentences(article, folded, offsets))
    folded = _unwrapped(folded, sentences)
    tokens = tuple(tokenize(folded, sentence.start, sentence.end) for sentence in sentences)
    return Text(article, folded, offsets, sentences, tokens, frozenset().union(*(one.lower for one in tokens)))


def _unwrapped(folded: str, sentences: Iterable[Sentence]) -> str:
    """Return the folded text, a blank for each end of a line inside a sentence: it was broken there by its width."""
    for one in sentences:
        if folded.find("\n", one.start, one.end) >= 0:
            folded = folded[: one.start] + folded[one.start : one.end].replace("\n", " ") + folded[one.end :]
    return folded


def _sentences(article: Article, folded: str, offsets: tuple[int, ...] | None) -> list[Sentence]:
    sentences: list[Sentence] = []
    for index, passage in enumerate(article.passages):
        start = passage.start if offsets is None else bisect_left(offsets, passage.start)
        end = passage.end if offsets is None else bisect_left(offsets, passage.end)
        for first, last in cut(folded[start:end]):
            if last - first <= _LONGEST:
                sentences.append(Sentence(start + first, start + last, index, passage.kind))
                continue
            parts = _parts(folded, start + first, start + last)
            sentences += [Sentence(*part, index, passage.kind) for part in parts]
    return sentences


def _parts(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence, or one that is too long in parts: cut behind ";", else ",", else a word, else anywhere."""
    while end - start > _LONGEST:
        middle, most = start + _LONGEST // 2, start + _LONGEST
        places = (folded.rfind(sign, middle, most) + len(sign) - 1 for sign in ("; ", ", ", " "))
        at = next((place for place in places if place >= middle), most)
        yield start, at
        start = at + (folded[at] == " ")
    yield start, end
