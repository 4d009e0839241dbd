"""Initials with which a foreigner's name begins: "J.D. Bushel", "JD Bushel"."""

from __future__ import annotations

import re

from kg.lexicon.countries import countries
from kg.vietnamese.tokens import Tokens

_TWO_LETTERS = re.compile(r"[B-DF-HJ-NP-TV-Z]{2}")  # without a vowel
_BEFORE = frozenset(("ông", "bà", "thống"))


def behind_initials(tokens: Tokens, at: int) -> int:
    """Return the index behind the initials that begin here, which is at where none do.

    >>> from kg.vietnamese.tokens import tokenize
    >>> behind_initials(tokenize("J.D. Bushel"), 0), behind_initials(tokenize("ông JD Bushel"), 1)
    (4, 2)
    """
    end = at
    while tokens.words[end + 1 : end + 2] == (".",) and tokens.capital(end) and len(tokens.words[end]) == 1:
        end += 2
    word = tokens.words[end] if end < len(tokens.words) else ""
    if end > at:
        return end + (len(word) == 1 and word.isupper())  # "J.D Bushel"
    return end + (_TWO_LETTERS.fullmatch(word) is not None and _is_told(tokens, at))


def _is_told(tokens: Tokens, at: int) -> bool:
    """Tell whether somebody and no company is named here: behind "ông", "Tổng thống" or his country."""
    if tokens.lower[at - 1 : at] and tokens.lower[at - 1] in _BEFORE:
        return True
    found = (countries().longest(tokens.lower, first) for first in range(max(0, at - 2), at))
    return any(country is not None and country[0] == at for country in found)
