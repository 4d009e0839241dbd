"""Patterns of many words that begin with no letter in common: tried only where one of their words can begin.

The regular expressions of Python try every branch at every place of a text. What stands in front of a pattern here are
the first letters of all its branches, as a tree: most places are left after a letter or two.
"""

from __future__ import annotations

import re
from re import _constants as codes, _parser as parser  # type: ignore[attr-defined]  # nothing else parts a pattern
from typing import Any

_DIGITS = (codes.CATEGORY, codes.CATEGORY_DIGIT)
_ANY_DIGIT = "\0"  # stands for all digits among the letters of a word
_DEPTH = 3  # letters: two let many more words through, a fourth costs what it saves


def by_beginning(written: str) -> re.Pattern[str]:
    r"""Return a pattern that finds the same sooner; one that may begin with anything as it is.

    >>> by_beginning(r"(?<!\w)(?:[Cc]hủ trì|họp)").pattern
    '(?=(?:C(?:h(?:ủ))|c(?:h(?:ủ))|h(?:ọ(?:p))))(?<!\\w)(?:[Cc]hủ trì|họp)'
    >>> by_beginning(r"\w+ họp").pattern
    '\\w+ họp'
    """
    whole, cut = _beginnings(parser.parse(written))
    return re.compile(_ahead(whole | cut) + written)


def _ahead(words: set[str]) -> str:
    return "" if "" in words else f"(?={_tree(words)})"


def _tree(words: set[str]) -> str:
    """Return the pattern of words, letter by letter."""
    if "" in words:
        return ""
    tails: dict[str, set[str]] = {}
    for word in words:
        tails.setdefault(word[0], set()).add(word[1:])
    return f"(?:{'|'.join(_letter(first) + _tree(tail) for first, tail in sorted(tails.items()))})"


def _letter(letter: str) -> str:
    return r"\d" if letter == _ANY_DIGIT else re.escape(letter)


def _beginnings(parsed: Any) -> tuple[set[str], set[str]]:
    """Return what a pattern can begin with: what it can be as a whole, and what is cut where more can follow."""
    whole, cut = {""}, set[str]()
    for code, what in parsed:
        here, cut_here = _of_one(code, what)
        cut |= {before + behind for before in whole for behind in cut_here}
        whole = {before + behind for before in whole for behind in here}
        cut |= {word[:_DEPTH] for word in whole if len(word) >= _DEPTH}
        whole = {word for word in whole if len(word) < _DEPTH}
    return whole, {word[:_DEPTH] for word in cut}


def _of_one(code: Any, what: Any) -> tuple[set[str], set[str]]:
    """Return the same of one letter, class, group or repeat; of what can be any letter the empty word, cut."""
    whole, cut = set[str](), {""}
    if code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
        whole, cut = {""}, set()
    elif code is codes.LITERAL:
        whole, cut = {chr(what)}, set()
    elif code is codes.IN and all(kind is codes.LITERAL or (kind, which) == _DIGITS for kind, which in what):
        whole, cut = {chr(which) if kind is codes.LITERAL else _ANY_DIGIT for kind, which in what}, set()
    elif code is codes.SUBPATTERN and not what[1]:  # no flags of its own
        whole, cut = _beginnings(what[-1])
    elif code is codes.BRANCH:
        found = [_beginnings(branch) for branch in what[1]]
        whole, cut = (set().union(*sorts) for sorts in zip(*found, strict=True))
    elif code is codes.MAX_REPEAT and what[:2] == (0, 1):
        whole, cut = _beginnings(what[-1])
        whole |= {""}
    elif code is codes.MAX_REPEAT and what[0] > 0:
        whole, cut = set[str](), set[str]().union(*_beginnings(what[-1]))
    return whole, cut
