"""Patterns that ignore case: sought in lower case, they find what re.IGNORECASE finds in a half to a tenth of the time.

The regular expressions of Python try every letter of a text when they ignore case, but skip to the first letters of a
pattern when they do not.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import lru_cache

# What keeps its case in a pattern: \W is not \w, and groups are called as written.
_KEPT = re.compile(r"\\.|\(\?P[<=]\w+|[^\\(]+|\(")
_SHORT = 400  # code points: a shorter text is put in lower case again sooner than looked up


class AnyCase:
    r"""A pattern that ignores case; its matches hold lower-case text at the places of the text that was searched.

    >>> AnyCase(r"\bNĂM (?P<year>\d+)").search("Đầu năm 2012")["year"]
    '2012'
    """

    __slots__ = ("pattern",)

    def __init__(self, written: str) -> None:
        self.pattern = re.compile(_KEPT.sub(_lower_case, written))

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match in text[start:end], None without one."""
        return self.pattern.search(lowered(text), start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the match that begins at start, None without one."""
        return self.pattern.match(lowered(text), start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Yield the matches in text[start:end]."""
        return self.pattern.finditer(lowered(text), start, end)


def begun(*words: str) -> str:
    r"""Return a pattern for where one of these words begins: r"\b(?:…)", but with its letters first, to be skipped to.

    >>> begun("sẽ", "sắp"), re.findall(begun("sẽ", "sắp"), "xsẽ sắp sẽ")
    ('(?:sẽ(?<!\\wsẽ)|sắp(?<!\\wsắp))', ['sắp', 'sẽ'])
    """
    return f"(?:{'|'.join(f'{word}(?<!{chr(92)}w{word})' for word in words)})"


def lowered(text: str) -> str:
    """Return a text in lower case, every letter at its place.

    >>> lowered("Ủy ban İ"), len(lowered("İ"))
    ('ủy ban İ', 1)
    """
    return _lower(text) if len(text) < _SHORT else _lower_once(text)


def _lower(text: str) -> str:
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


@lru_cache(maxsize=4)  # the readers of one article ask again and again
def _lower_once(text: str) -> str:
    return _lower(text)


def _lower_case(piece: re.Match[str]) -> str:
    written = piece.group()
    return written if written.startswith(("\\", "(?P")) else written.lower()
