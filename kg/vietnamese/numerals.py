"""Numerals as Vietnamese prints them: 14, XIV, "mười bốn", "thứ nhất"."""

from __future__ import annotations

import re
from functools import cache

_ROMAN_VALUES = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_ROMAN = re.compile(r"(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_OTHER_UNITS = {"mốt": 1, "nhất": 1, "nhì": 2, "tư": 4, "lăm": 5, "nhăm": 5, "bẩy": 7}
LAST_SPELT = 99  # ordinals of meetings and terms stay below a hundred
LAST_ROMAN = 3999


def roman(number: int) -> str:
    """Return a number of 1 to 3999 in Roman numerals, ``roman(19) == "XIX"``.

    Raises:
        ValueError: The number is outside that range.
    """
    if not 1 <= number <= LAST_ROMAN:
        raise ValueError(f"{number} is outside 1 to {LAST_ROMAN}")
    letters = []
    for value, sign in _ROMAN_VALUES:
        times, number = divmod(number, value)
        letters.append(sign * times)
    return "".join(letters)


def read_roman(written: str) -> int | None:
    """Return the number a well-formed Roman numeral stands for, 1 to 3999, or None; capitals only.

    >>> read_roman("XIX"), read_roman("IIX"), read_roman("xv")
    (19, None, None)
    """
    if _ROMAN.fullmatch(written) is None:
        return None
    total, at = 0, 0
    for value, sign in _ROMAN_VALUES:
        while written.startswith(sign, at):
            total += value
            at += len(sign)
    return total


@cache
def spelt_numbers() -> dict[str, int]:
    """Return the lower-case spellings of 1 to 99 with their numbers, "mười chín" and "hai mốt" too."""
    units = {word: value for value, word in enumerate(_DIGITS) if value} | _OTHER_UNITS
    spelt = {word: value for word, value in units.items() if word not in ("mốt", "lăm", "nhăm")}
    spelt |= {"mười": 10} | {f"mười {word}": 10 + value for word, value in units.items() if word not in ("nhất", "mốt")}
    for tens in range(2, 10):
        head = _DIGITS[tens]
        for ten in (f"{head} mươi", f"{head} mười"):
            spelt[ten] = 10 * tens
            spelt |= {
                f"{ten} {word}": 10 * tens + value for word, value in units.items() if word not in ("nhất", "nhì")
            }
        spelt |= {
            f"{head} {word}": 10 * tens + value for word, value in (("mốt", 1), ("tư", 4), ("lăm", 5), ("nhăm", 5))
        }
    return spelt


def read_number(written: str) -> int | None:
    """Return the number written in digits, Roman numerals or words, 1 or more, or None.

    A Roman numeral needs capitals, words do not care; an ordinal's "thứ", "lần thứ" is not part of it.

    >>> [read_number(form) for form in ("14", "XIV", "mười bốn", "Nhất", "hai mươi mốt", "kỳ")]
    [14, 14, 14, 1, 21, None]
    """
    written = " ".join(written.split())
    if written.isascii() and written.isdigit():
        return int(written) or None
    return read_roman(written) or spelt_numbers().get(written.lower())
