"""Which readers of mentions begin with which words: the gate before every reader."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from kg.lexicon.load import seed_table
from kg.lexicon.phrases import Phrases
from kg.lexicon.titles import BodyRow, VerbRow, body_heads, honorifics, roles, words_about_people
from kg.mentions.places import place_openings

_SEATS = frozenset(("btv", "bch", "bchdb", "ubkt", "ubkttw", "dbqh"))  # bodies whose members no role word names
_SEATING = frozenset(("charge", "join"))
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


def gate_of(lower: Sequence[str]) -> frozenset[str]:
    """Return the words in lower case that readers begin with in a sentence of these words."""
    return _starters() if tells_of_office(lower) else _plain_starters()


def tells_of_office(lower: Sequence[str]) -> bool:
    """Tell whether a sentence can tell of an office, by its words in lower case.

    >>> tells_of_office(("ông", "là", "bí", "thư", "huyện", "ủy")), tells_of_office(("ban", "ngày"))
    (True, False)
    """
    alone, pairs = _office_openings()
    return not alone.isdisjoint(lower) or not pairs.isdisjoint(pairwise(lower))


@cache
def _office_openings() -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """Return the words, and the pairs of words, with which roles, seats in boards and verbs of seating begin."""
    seats = Phrases((form, row) for row in seed_table("bodies", BodyRow) if row.id in _SEATS for form in row.forms)
    verbs = Phrases(
        (form, 0) for row in seed_table("personnel_verbs", VerbRow) if row.effect in _SEATING for form in row.forms
    )
    pairs = [pair for phrases in (roles(), seats, verbs) for pair in phrases.openings()]
    return frozenset(first for first, second in pairs if not second), frozenset(pair for pair in pairs if pair[1])


@cache
def _plain_starters() -> frozenset[str]:
    """Return the words that readers begin with in a sentence without any office: its verbs do not matter."""
    return body_heads().first_words | honorifics().first_words | UNIT_WORDS


@cache
def _starters() -> frozenset[str]:
    """Return the words in lower case that any reader begins with."""
    return frozenset().union(
        *(phrases().first_words for phrases in (roles, body_heads, words_about_people)), UNIT_WORDS
    )
