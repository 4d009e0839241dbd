"""Which readers of mentions begin with which words: the gate before every reader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from kg.lexicon.load import seed_table
from kg.lexicon.phrases import Phrases
from kg.lexicon.titles import (
    BodyRow,
    PhraseRow,
    Shape,
    VerbRow,
    body_forms,
    body_heads,
    honorifics,
    roles,
    surnames,
    words_about_people,
)
from kg.mentions.places import place_openings
from kg.vietnamese.tokens import Tokens

_SEATS = frozenset(("btv", "bch", "bchdb", "ubkt", "ubkttw", "dbqh"))  # bodies whose members no role word names
_SEATING = frozenset(("charge", "join"))
ROLE, WORD, BODY, PLACE, CAPITAL, NAME, CREDIT = 1, 2, 4, 8, 16, 32, 64  # NAME: one may begin though none is called
_PARTICLES = frozenset("AYU")  # "Y Thanh Hà Niê Kđăm"
_WORDS_KEPT = 20_000
UNIT_WORDS = frozenset(
    "tỉnh thành tp tp. huyện quận thị xã phường đặc tx tx.".split()  # noqa: SIM905
)
_OF_TWO_WORDS = {"thành": ("phố",), "thị": ("xã", "trấn"), "đặc": ("khu",)}  # what makes a unit of these words
_SMALL_HEADS = frozenset(("đồn biên phòng", "ban quản lý"))  # read without a capital though called as they like


class Openings(dict[str, "dict[str, int] | None"]):
    """Of each word as printed: which readers begin with it and which word behind it, as bits; None for no reader.

    The bits of the empty word count whatever stands behind. Each word is looked into once.

    >>> opens = Openings(frozenset(("xã",)))
    >>> opens["xã"] == {"": PLACE}, opens["đi"], opens["Xyz"] == {"": CAPITAL}, opens["Lê"][""] & NAME > 0
    (True, None, True, True)
    """

    def __init__(self, gate: frozenset[str]) -> None:
        """Make the openings of sentences in which readers begin with these words in lower case."""
        super().__init__()
        self._gate = gate

    def __missing__(self, word: str) -> dict[str, int] | None:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        found = self[word] = self._of(word, word.lower())
        return found

    def _of(self, word: str, lower: str) -> dict[str, int] | None:
        if not word[0].isupper():
            return _small_readers().get(lower) if lower in self._gate else None
        named = lower in surnames() or word in _PARTICLES or "'" in word
        bits = CAPITAL | (NAME if named else 0) | (CREDIT if lower in _credits() else 0)
        readers = _readers().get(lower, {})
        return {**readers, "": bits | readers.get("", 0)}


@cache
def _credits() -> frozenset[str]:
    """Return the first words of what begins a photo credit."""
    return Phrases((row.phrase, 0) for row in seed_table("guards", PhraseRow) if row.kind == "credit").first_words


@cache
def _readers() -> dict[str, dict[str, int]]:
    """Return which readers begin with which two words, as bits; the second is empty where one word is enough."""
    return _by_first_word(body_heads())


@cache
def _small_readers() -> dict[str, dict[str, int]]:
    """Return the same of words without a capital: no company, school or agency begins so."""
    heads = ((form, row) for form, row in body_forms() if row.shape is not Shape.OPEN or form in _SMALL_HEADS)
    return _by_first_word(Phrases(heads))


def _by_first_word(heads: Phrases[BodyRow]) -> dict[str, dict[str, int]]:
    units = ((word, second) for word in UNIT_WORDS for second in _OF_TWO_WORDS.get(word, ("",)))
    openings = {
        ROLE: roles().openings(),
        WORD: words_about_people().openings(),
        BODY: heads.openings(),
        PLACE: (*units, *place_openings()),
    }
    found: dict[str, dict[str, int]] = {}
    for bit, pairs in openings.items():
        for first, second in pairs:
            behind = found.setdefault(first, {"": 0})
            behind[second] = behind.get(second, 0) | bit
    return found


def starts_in(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield the index of each word of a sentence that readers begin with, and which ones as bits.

    >>> from kg.vietnamese.tokens import tokenize
    >>> [at for at, bits in starts_in(tokenize("đi thăm xã Tân Mộc")) if bits & PLACE]
    [2]
    """
    opens = map(openings_of(tokens.lower).__getitem__, tokens.words)
    for at, (behind, second) in enumerate(zip(opens, (*tokens.lower[1:], ""), strict=False)):  # none of none
        if behind is not None and (bits := behind[""] | behind.get(second, 0)):
            yield at, bits


def openings_of(lower: Sequence[str]) -> Openings:
    """Return what the readers begin with in a sentence of these words in lower case."""
    return _openings() if tells_of_office(lower) else _plain_openings()


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
def _plain_openings() -> Openings:
    """Return the openings of a sentence without any office: its verbs do not matter."""
    return Openings(body_heads().first_words | honorifics().first_words | UNIT_WORDS)


@cache
def _openings() -> Openings:
    """Return the openings of a sentence that can tell of an office."""
    words = (phrases().first_words for phrases in (roles, body_heads, words_about_people))
    return Openings(frozenset().union(*words, UNIT_WORDS))
