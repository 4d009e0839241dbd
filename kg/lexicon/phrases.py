"""Phrases of several words, found longest first: a tree of words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from kg.vietnamese.tokens import tokenize
from kg.vietnamese.unicode import spell

Entry = TypeVar("Entry")
_BEHIND = " a"  # an abbreviation is told by a word behind its point: "Q. Giám đốc"
_SHORT_FORM = 3  # tokens of a short form in brackets, which may stand inside a phrase
_ENTRIES = ""  # the key under which a node keeps its entries; no token is empty


class Phrases(Generic[Entry]):
    """Phrases in lower case with what they mean; one phrase may have several entries, kept in their order.

    >>> phrases = Phrases([("phó bí thư", 1), ("phó", 2)])
    >>> phrases.longest(("phó", "bí", "thư", "xã"), 0)
    (3, (1,))
    >>> phrases.longest(("phó", "bí", "(", "pbt", ")", "thư"), 0)
    (6, (1,))
    """

    def __init__(self, entries: Iterable[tuple[str, Entry]]) -> None:
        self._root: dict[str, Any] = {}
        self.first_words: frozenset[str] = frozenset()
        for phrase, entry in entries:
            node = self._root
            for word in _words(spell(phrase)):
                node = node.setdefault(word, {})
            node[_ENTRIES] = (*node.get(_ENTRIES, ()), entry)
        self.first_words = frozenset(self._root)  # the words that phrases begin with

    def __contains__(self, word: str) -> bool:
        """Tell whether a phrase begins with this word."""
        return word in self._root

    def openings(self) -> Iterator[tuple[str, str]]:
        """Yield the first two words of every phrase, the second empty where a phrase is one word.

        >>> sorted(Phrases([("phó bí thư", 1), ("phó", 2)]).openings())
        [('phó', ''), ('phó', 'bí')]
        """
        for first, node in self._root.items():
            yield from ((first, second) for second in node)  # the key of the entries is the empty word

    def longest(self, words: Sequence[str], at: int) -> tuple[int, tuple[Entry, ...]] | None:
        """Return the index behind the longest phrase that begins at this index, and its entries; None without one."""
        found, length = None, len(words)
        node: dict[str, Any] | None = self._root.get(words[at]) if at < length else None
        while node is not None:
            at += 1
            if _ENTRIES in node:
                found = (at, node[_ENTRIES])
            if at >= length:
                return found
            begun, node = node, node.get(words[at])
            if node is None and words[at] == "(" and _is_short_form(words, at):
                at += _SHORT_FORM
                node = begun.get(words[at])
        return found

    def all(self, words: Sequence[str], at: int) -> list[tuple[int, tuple[Entry, ...]]]:
        """Return every phrase that begins at this index, the longest first."""
        found = []
        node: dict[str, Any] | None = self._root
        length = len(words)
        while at < length and node is not None:
            begun, node = node, node.get(words[at])
            if node is None and words[at] == "(" and begun is not self._root and _is_short_form(words, at):
                at += _SHORT_FORM
                node = begun.get(words[at])
            at += 1
            if node is not None and _ENTRIES in node:
                found.append((at, node[_ENTRIES]))
        found.reverse()
        return found


def _is_short_form(words: Sequence[str], at: int) -> bool:
    """Tell whether the bracket here holds one word, with more behind: "Ủy ban Kiểm tra | (UBKT) | Trung ương"."""
    return at + _SHORT_FORM < len(words) and words[at + 2] == ")"


def _words(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase as they stand in a sentence that goes on behind it."""
    return tokenize(phrase + _BEHIND).lower[:-1] if phrase.endswith(".") else tokenize(phrase).lower
