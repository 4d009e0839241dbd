"""Which readers of mentions begin with which words: the gate before every reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import compress, count

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

_SEATS = frozenset(
    ("btv", "bch", "bchdb", "bchdb_x", "ubkt", "ubkttw", "dbqh")
)  # bodies whose members no role word names
_SEATING = frozenset(("charge", "join", "strip-party"))
ROLE = 1
WORD = 2
BODY = 4
PLACE = 8
CAPITAL = 16
NAME = 32  # one may begin though none is called
CREDIT = 64
OFFICE = 128  # tells of an office
PLAIN = 256  # is read in a sentence, too, that tells of none
_READERS = OFFICE - 1
_PARTICLES = frozenset("AYU")  # "Y Thanh Hà Niê Kđăm"
_WORDS_KEPT = 20_000
_UNIT_WORDS = frozenset(
    "tỉnh thành tp tp. huyện quận thị xã phường đặc tx tx.".split()  # noqa: SIM905
)
_OF_TWO_WORDS = {"thành": ("phố",), "thị": ("xã", "trấn"), "đặc": ("khu",)}  # what makes a unit of these words
_SMALL_HEADS = frozenset(("đồn biên phòng", "ban quản lý"))  # read without a capital though called as they like


class Openings(dict[str, Mapping[str, int]]):
    """Of each word as printed: which readers begin with it and which word behind it, as bits; empty for no reader.

    The bits of the empty word count where the word behind is none of the others. Each word is looked into once.

    >>> opens = Openings()
    >>> opens["xã"][""] & PLACE > 0, opens["đi"], opens["Xyz"] == {"": CAPITAL | PLAIN}, opens["Lê"][""] & NAME > 0
    (True, {}, True, True)
    """

    def __missing__(self, word: str) -> Mapping[str, int]:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        found = self[word] = self._of(word, word.lower())
        return found

    def _of(self, word: str, lower: str) -> Mapping[str, int]:
        if not word[0].isupper():
            behind = _small_readers().get(lower, {})
            return _with(PLAIN, behind) if lower in _plain_words() else behind
        named = lower in surnames() or word in _PARTICLES or "'" in word
        bits = CAPITAL | PLAIN | (NAME if named else 0) | (CREDIT if lower in _credits() else 0)
        return _with(bits, _readers().get(lower, {"": 0}))


def _with(bits: int, behind: Mapping[str, int]) -> dict[str, int]:
    return {second: bits | others for second, others in behind.items()}


@cache
def _openings() -> Openings:
    return Openings()


@cache
def _plain_words() -> frozenset[str]:
    """Return the words without a capital that begin what is read though the sentence tells of no office: no verbs."""
    return body_heads().first_words | honorifics().first_words | _UNIT_WORDS


@cache
def _credits() -> frozenset[str]:
    """Return the first words of what begins a photo credit."""
    return Phrases((row.phrase, 0) for row in seed_table("guards", PhraseRow) if row.kind == "credit").first_words


@cache
def _readers() -> dict[str, dict[str, int]]:
    """Return which readers begin with which two words, as bits; the second is empty where one word is enough."""
    return _by_first_word(body_heads(), place_openings())


@cache
def _small_readers() -> dict[str, dict[str, int]]:
    """Return the same of words without a capital: no company, school, agency or bare name of a place begins so."""
    heads = ((form, row) for form, row in body_forms() if row.shape is not Shape.OPEN or form in _SMALL_HEADS)
    return _by_first_word(Phrases(heads), ())


def _by_first_word(heads: Phrases[BodyRow], places: Iterable[tuple[str, str]]) -> dict[str, dict[str, int]]:
    units = ((word, second) for word in _UNIT_WORDS for second in _OF_TWO_WORDS.get(word, ("",)))
    openings = {
        ROLE: roles().openings(),
        WORD: words_about_people().openings(),
        BODY: heads.openings(),
        PLACE: (*units, *places),
        OFFICE: _office_openings(),
    }
    found: dict[str, dict[str, int]] = {}
    for bit, pairs in openings.items():
        for first, second in pairs:
            behind = found.setdefault(first, {"": 0})
            behind[second] = behind.get(second, 0) | bit
    return {first: _with(behind[""], behind) for first, behind in found.items()}


def _office_openings() -> Iterator[tuple[str, str]]:
    """Yield the first two words of roles, of seats in boards and of verbs that seat somebody or take all seats."""
    seats = Phrases((form, row) for row in seed_table("bodies", BodyRow) if row.id in _SEATS for form in row.forms)
    verbs = Phrases(
        (form, 0) for row in seed_table("personnel_verbs", VerbRow) if row.effect in _SEATING for form in row.forms
    )
    for phrases in (roles(), seats, verbs):
        yield from phrases.openings()


def starts_in(tokens: Tokens) -> list[tuple[int, int]]:
    """Return the index of each word of a sentence that readers begin with, and which ones as bits.

    >>> from kg.vietnamese.tokens import tokenize
    >>> [at for at, bits in starts_in(tokenize("đi thăm xã Tân Mộc")) if bits & PLACE]
    [2]
    """
    opens = list(map(_openings().__getitem__, tokens.words))
    found, told = [], 0
    for at, behind, second in compress(zip(count(), opens, (*tokens.lower[1:], ""), strict=False), opens):
        bits = behind.get(second) or behind[""]
        if bits:
            told |= bits
            found.append((at, bits))
    if told & OFFICE:
        return [(at, bits & _READERS) for at, bits in found if bits & _READERS]
    return [(at, bits & _READERS) for at, bits in found if bits & PLAIN and bits != PLAIN]


def ends_in_title(tokens: Tokens, end: int) -> bool:
    """Tell whether the last word of a verb is a title's first: "giữ chức | Vụ trưởng Vụ Pháp chế"."""
    if tokens.lower[end - 2 : end + 1] != ("chức", "vụ", "trưởng"):
        return False
    return tokens.words[end - 1] == "Vụ" or tokens.lower[end + 1 : end + 2] == ("vụ",)
