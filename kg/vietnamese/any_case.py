"""Patterns that ignore case: sought in lower case, they find what re.IGNORECASE finds in a half to a tenth of the time.

The regular expressions of Python try every letter of a text when they ignore case, but skip to the first letters of a
pattern when they do not; nor do they skip where it begins with a word's edge, which is looked for behind its letter.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import lru_cache

from kg.vietnamese.beginnings import by_beginning

# What keeps its case in a pattern: \W is not \w, and groups are called as written.
_KEPT = re.compile(r"\\.|\(\?P[<=]\w+|[^\\(]+|\(")
_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]")  # what parts a pattern; classes and escapes are passed over
_LETTERS = re.compile(r"[^\W\d_](?:[^\W\d_]| )*")
_GROUP = re.compile(r"\(\?(?::|P<\w+>)")
_REPEATS = ("?", "*", "+", "{")
_SHORT = 400  # code points: a shorter text is put in lower case again sooner than looked up


class AnyCase:
    r"""A pattern that ignores case; its matches hold lower-case text at the places of the text that was searched.

    >>> AnyCase(r"\bNĂM (?P<year>\d+)").search("Đầu năm 2012")["year"]
    '2012'
    """

    __slots__ = ("pattern",)

    def __init__(self, written: str, *, many: bool = False) -> None:
        """Make a pattern; many: whether it can begin with many words, of which a tree is put in front."""
        lower = letters_first(_KEPT.sub(_lower_case, written))
        self.pattern = by_beginning(lower) if many else re.compile(lower)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match in text[start:end], None without one."""
        return self.pattern.search(_lower(text) if len(text) < _SHORT else _lower_once(text), start, end)

    def inside(self, lower: str) -> re.Match[str] | None:
        """Return the first match in a text that is in lower case (see lowered), None without one."""
        return self.pattern.search(lower)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the match that begins at start, None without one."""
        return self.pattern.match(lowered(text), start, end)

    def told_by(self, text: str, start: int, until: int, end: int) -> bool:
        """Tell whether a match from start on ends by until; end: how far one is sought, once for all who ask so."""
        return _first_end(self, text, start, end) <= until

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


@lru_cache(maxsize=128)  # the readers of articles read together, 64 at most, ask again and again
def _lower_once(text: str) -> str:
    return _lower(text)


@lru_cache(maxsize=8)  # the readers of one sentence ask again and again
def _first_end(pattern: AnyCase, text: str, start: int, end: int) -> int:
    found = pattern.search(text, start, end)
    return sys.maxsize if found is None else found.end()


def letters_first(written: str) -> str:
    r"""Return a pattern that begins with letters where it began with the edge of a word; any other as it is.

    >>> letters_first(r"\bông"), letters_first(r"\b(?:sẽ|tại) đây"), letters_first(r"\b\d+")
    ('ông(?<!\\wông)', '(?:sẽ(?<!\\wsẽ)|tại(?<!\\wtại)) đây', '\\b\\d+')
    """
    behind = written.removeprefix(r"\b").removeprefix(r"(?<!\w)")
    words = _first_words(behind, 0) if behind != written else []
    for start, end in sorted(words or (), reverse=True):
        behind = f"{behind[:end]}(?<!\\w{behind[start:end]}){behind[end:]}"
    return behind if words else written


def _first_words(pattern: str, at: int) -> list[tuple[int, int]] | None:
    """Return the spans of the words that what begins here can begin with, None where it can begin otherwise."""
    word = _LETTERS.match(pattern, at)
    if word is not None:
        end = word.end() - (pattern[word.end() : word.end() + 1] in _REPEATS)
        return [(at, end)] if end > at else None
    opened = _GROUP.match(pattern, at)
    if opened is None:
        return None
    starts, here, depth = [opened.end()], opened.end(), 1
    while depth:
        sign = _SIGN.search(pattern, here)
        if sign is None:
            return None
        here = sign.end()
        depth += {"(": 1, ")": -1}.get(sign.group(), 0)
        if depth == 1 and sign.group() == "|":
            starts.append(here)
    found = [_first_words(pattern, start) for start in starts]
    if pattern[here : here + 1] in _REPEATS or None in found:
        return None
    return [word for words in found for word in words or ()]


def _lower_case(piece: re.Match[str]) -> str:
    written = piece.group()
    return written if written.startswith(("\\", "(?P")) else written.lower()
