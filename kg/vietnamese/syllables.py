"""What is spelt as Vietnamese."""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = "aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵĕŏŭĭ"
_SYLLABLE = re.compile(
    rf"(?:ngh?|gh?|gi|kh|ph|th|tr|ch|nh|qu|[bcdđhklmnprstvx])?[{_VOWELS}]{{1,3}}(?:ch|ng|nh|[cmnpt])?"
)
# What names of the other peoples of the country are spelt with beside that: H'Yim, K'ré, Kđăm, Rơ Chăm, Mlô.
_OTHER = re.compile(
    rf"(?:[a-zđ]'[a-zđ{_VOWELS}]+|[bđhkmprsylnd]{{2,3}}[{_VOWELS}]{{1,3}}[a-zđ]{{0,2}}|niê|ksor|siu|rah|lan)"
)
_HIGHLAND = re.compile(r"(?:Y |H['’]\w)")  # opens names of the Ê Đê, the M'nông: Y Thanh Hà, H'Yim


@lru_cache(maxsize=10_000)  # the country's languages have some thousands
def is_syllable(word: str) -> bool:
    """Tell whether a word in lower case is one syllable of Vietnamese spelling.

    >>> is_syllable("nguyễn"), is_syllable("olimpic")
    (True, False)
    """
    return _SYLLABLE.fullmatch(word) is not None


def spelt_as_ours(name: str) -> bool:
    """Tell whether a person's name can be one of the country: most of its words are syllables of its languages.

    Of a name without any mark all are.

    >>> spelt_as_ours("Hầu A Lềnh"), spelt_as_ours("Y Thanh Hà Niê Kđăm"), spelt_as_ours("Bezalel Smotrich")
    (True, True, False)
    >>> spelt_as_ours("Cho Tae Kul"), spelt_as_ours("Siu Luynh")
    (False, True)
    >>> spelt_as_ours("Y Wem Hwing")
    True
    """
    words, ours = _counted(name)
    if words > 1 and _HIGHLAND.match(name):
        return True
    return words > 0 and ours * 3 >= words * 2 and (ours == words or not name.isascii())


def shares_our_spelling(name: str) -> bool:
    """Tell whether any word of a person's name can be one of the country's languages.

    >>> shares_our_spelling("Krajan Plin"), shares_our_spelling("Eric Trumpet")
    (True, False)
    """
    return _counted(name)[1] > 0


@lru_cache(maxsize=1000)  # an article asks of one name again and again
def _counted(name: str) -> tuple[int, int]:
    """Return how many words a name has, and how many of them are syllables of the country's languages."""
    words = [word for word in name.split("#", maxsplit=1)[0].lower().split() if word]
    return len(words), sum(is_syllable(word) or _OTHER.fullmatch(word) is not None for word in words)
