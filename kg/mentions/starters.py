"""Which readers of mentions begin with which words: the gate before every reader."""

from __future__ import annotations

from functools import cache

from kg.lexicon.titles import body_heads, honorifics, roles, words_about_people
from kg.mentions.places import place_openings

ROLE, WORD, BODY, PLACE = 1, 2, 4, 8
UNIT_WORDS = frozenset(
    "tỉnh thành tp tp. huyện quận thị xã phường đặc tx tx.".split()  # noqa: SIM905
)


@cache
def readers_of() -> dict[str, dict[str, int]]:
    """Return which readers begin with which two words, as bits; the second is empty where one word is enough."""
    openings = {
        ROLE: roles().openings(),
        WORD: words_about_people().openings(),
        BODY: body_heads().openings(),
        PLACE: (*((word, "") for word in UNIT_WORDS), *place_openings()),
    }
    found: dict[str, dict[str, int]] = {}
    for bit, pairs in openings.items():
        for first, second in pairs:
            behind = found.setdefault(first, {})
            behind[second] = behind.get(second, 0) | bit
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
        *(phrases().first_words for phrases in (roles, body_heads, words_about_people)), UNIT_WORDS
    )
