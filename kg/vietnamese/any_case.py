"""Patterns that ignore case: sought in lower case, they find what re.IGNORECASE finds in a half to a tenth of the time.

The regular expressions of Python try every letter of a text when they ignore case, but skip to the first letters of a
pattern when they do not; nor do they skip where it begins with a word's edge, which is looked for behind its letter.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import lru_cache

# What keeps its case in a pattern: \W is not \w, and groups are called as written.
_KEPT = re.compile(r"\\.|\(\?P[<=]\w+|[^\\(]+|\(")
_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]")  # what parts a pattern; classes and escapes are passed over
_REPEATS = frozenset("?*+{")
_SHORT = 400  # code points: a shorter text is put in lower case again sooner than looked up


class AnyCase:
    r"""A pattern that ignores case; its matches hold lower-case text at the places of the text that was searched.

    >>> AnyCase(r"\bNĂM (?P<year>\d+)").search("Đầu năm 2012")["year"]
    '2012'
    """

    __slots__ = ("pattern",)

    def __init__(self, written: str) -> None:
        self.pattern = re.compile(letters_first(_KEPT.sub(_lower_case, written)))

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match in text[start:end], None without one."""
        return self.pattern.search(lowered(text), start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the match that begins at start, None without one."""
        return self.pattern.match(lowered(text), start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Yield the matches in text[start:end]."""
        return self.pattern.finditer(lowered(text), start, end)


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


def letters_first(written: str) -> str:
    r"""Return a pattern that begins with letters where it began with the edge of a word; any other as it is.

    >>> letters_first(r"\bông"), letters_first(r"\b(?:sẽ|tại) đây"), letters_first(r"\b\d+")
    ('ô(?<!\\wô)ng', '(?:s(?<!\\ws)ẽ|t(?<!\\wt)ại) đây', '\\b\\d+')
    """
    behind = written.removeprefix(r"\b")
    starts = _first_letters(behind, 0) if behind != written else []
    for at in sorted(starts or (), reverse=True):
        behind = f"{behind[: at + 1]}(?<!\\w{behind[at]}){behind[at + 1 :]}"
    return behind if starts else written


def _first_letters(pattern: str, at: int) -> list[int] | None:
    """Return where the letters stand that what begins here can begin with, None where it can begin otherwise."""
    if pattern[at : at + 1].isalpha():
        return None if pattern[at + 1 : at + 2] in _REPEATS else [at]
    if not pattern.startswith("(?:", at):
        return None
    starts, here, depth = [at + 3], at + 3, 1
    while depth:
        sign = _SIGN.search(pattern, here)
        if sign is None:
            return None
        here = sign.end()
        depth += {"(": 1, ")": -1}.get(sign.group(), 0)
        if depth == 1 and sign.group() == "|":
            starts.append(here)
    letters = [_first_letters(pattern, start) for start in starts]
    if pattern[here : here + 1] in _REPEATS or None in letters:
        return None
    return [place for places in letters for place in places or ()]


def _lower_case(piece: re.Match[str]) -> str:
    written = piece.group()
    return written if written.startswith(("\\", "(?P")) else written.lower()
