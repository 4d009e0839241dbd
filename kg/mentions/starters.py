"""Which readers of mentions begin with which words: the gate before every reader."""

from __future__ import annotations

from functools import cache

from kg.lexicon.titles import body_heads, honorifics, marks, roles, verbs
from kg.mentions.places import place_words

ROLE, WORD, BODY, PLACE = 1, 2, 4, 8
UNIT_WORDS = frozenset(
    "tỉnh thành tp tp. huyện quận thị xã phường đặc tx tx.".split()  # noqa: SIM905
)


@cache
def readers_of() -> dict[str, int]:
    """Return which readers begin with which words, as bits."""
    bits = {
        ROLE: roles().first_words,
        WORD: honorifics().first_words | marks().first_words | verbs().first_words,
        BODY: body_heads().first_words,
        PLACE: UNIT_WORDS | place_words(),
    }
    found: dict[str, int] = {}
    for bit, words in bits.items():
        for word in words:
            found[word] = found.get(word, 0) | bit
    return found


@cache
def title_words() -> frozenset[str]:
    """Return the words that a sentence must have one of to tell of an office."""
    return roles().first_words | {"phụ", "điều", "tham"}


@cache
def plain_starters() -> frozenset[str]:
    """Return the words that readers begin with in a sentence without any office: its verbs do not matter."""
    return body_heads().first_words | honorifics().first_words | UNIT_WORDS


@cache
def starters() -> frozenset[str]:
    """Return the words in lower case that any reader begins with."""
    return frozenset().union(
        *(phrases().first_words for phrases in (roles, body_heads, marks, honorifics, verbs)), UNIT_WORDS
    )
