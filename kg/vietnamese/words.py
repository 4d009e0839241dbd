"""Which words a text has: told sooner than whether it holds each of many phrases."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

_WORD = re.compile(r"\w+")


def phrases_of(words: AbstractSet[str], phrases: tuple[str, ...]) -> list[str]:
    """Return the phrases, in lower case, that a text of these words may hold: it has all words of theirs.

    >>> phrases_of({"hội", "đồng", "họp", "nghị", "bàn"}, ("hội nghị", "họp", "phiên họp"))
    ['hội nghị', 'họp']
    """
    longest, parted = _parted(phrases)
    if longest.isdisjoint(words):  # most texts have none of them
        return []
    return [phrase for phrase, own in parted if own <= words]


@lru_cache(maxsize=1_000)
def _parted(phrases: tuple[str, ...]) -> tuple[frozenset[str], tuple[tuple[str, frozenset[str]], ...]]:
    """Return the longest words of phrases, and each phrase with all its words."""
    parted = tuple((phrase, frozenset(_WORD.findall(phrase))) for phrase in phrases)
    return frozenset(max(sorted(own), key=len) for _, own in parted), parted
