"""Which words a text has: told sooner than whether it holds each of many phrases."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.vietnamese.any_case import lowered

_WORD = re.compile(r"\w+")
_SIGNS = ',.:"()'  # the signs that stand at words most often


def phrases_of(text: str, phrases: tuple[str, ...]) -> list[str]:
    """Return the phrases, in lower case, all of whose words a text has in any case: it may hold them.

    >>> phrases_of("Hội đồng họp, nghị bàn", ("hội nghị", "họp", "phiên họp"))
    ['hội nghị', 'họp']
    """
    words = _words_of(text)
    if words.isdisjoint(_longest_words(phrases)):  # most texts have none of them
        return []
    return [phrase for phrase in phrases if words.issuperset(_parts(phrase))]


@lru_cache(maxsize=4)  # the readers of one article ask again and again
def _words_of(text: str) -> frozenset[str]:
    lower = lowered(text)
    for sign in _SIGNS:
        lower = lower.replace(sign, " ")
    pieces = set(lower.split())
    odd = {piece for piece in pieces if not piece.isalnum()}  # only what holds a sign needs the pattern
    return frozenset((pieces - odd).union(_WORD.findall(" ".join(odd))))


@lru_cache(maxsize=1_000)
def _longest_words(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(max(_parts(phrase), key=len) for phrase in phrases)


@lru_cache(maxsize=10_000)
def _parts(phrase: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(phrase))
