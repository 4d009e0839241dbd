"""Vietnamese alphabetical order: a ă â b c d đ e ê …, then tones, then case."""

from __future__ import annotations

import unicodedata
from functools import cache

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng
_ORDER = {letter: rank for rank, letter in enumerate(_ALPHABET, start=1)}
_SHAPES = "\u0302\u0306\u031b"  # circumflex, breve, horn: they make letters, tones do not

Key = tuple[tuple[tuple[tuple[int, int], ...], tuple[int, ...]], ...]


def alphabetical(text: str) -> tuple[Key, str]:
    """Return a sort key that puts words as a Vietnamese dictionary does.

    Syllables are compared one after the other, each by its letters, then by its tone
    (ngang, huyền, hỏi, ngã, sắc, nặng); different texts never have the same key.

    >>> sorted(["Đà Nẵng", "Dương", "Ân", "An", "Ăn"], key=alphabetical)
    ['An', 'Ăn', 'Ân', 'Dương', 'Đà Nẵng']
    """
    return tuple(_syllable(word) for word in text.split()), text


@cache
def _syllable(word: str) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    letters: list[tuple[int, int]] = []
    tones: list[int] = []
    for letter in unicodedata.normalize("NFC", word.lower()):
        base, tone = _split(letter)
        letters.append((1, _ORDER[base]) if base in _ORDER else (0, ord(base[0])))
        tones.append(tone)
    return tuple(letters), tuple(tones)


@cache
def _split(letter: str) -> tuple[str, int]:
    """Return a letter without its tone, and the tone's rank, 0 for none."""
    parts = unicodedata.normalize("NFD", letter)
    tone = next((_TONES.index(mark) + 1 for mark in parts if mark in _TONES), 0)
    kept = "".join(mark for mark in parts if not unicodedata.combining(mark) or mark in _SHAPES)
    return unicodedata.normalize("NFC", kept) or letter, tone
