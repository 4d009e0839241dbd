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
    return [phrase for phrase, word, own in parted if word in words and own <= words]


@lru_cache(maxsize=1_000)
def _parted(phrases: tuple[str, ...]) -> tuple[frozenset[str], tuple[tuple[str, str, frozenset[str]], ...]]:
    """Return the longest words of phrases, and each phrase with its longest and all its words."""
    parted = [(phrase, frozenset(_WORD.findall(phrase))) for phrase in phrases]
    longest = [max(sorted(own), key=len) for _, own in parted]
    return frozenset(longest), tuple((phrase, word, own) for (phrase, own), word in zip(parted, longest, strict=True))
