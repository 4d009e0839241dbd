"""Words and signs of a sentence with their places: cut at blanks, and where a sign stands by a regular expression."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate, repeat
from operator import add

from kg.model.tokens import Tokens

__all__ = ["Tokens", "tokenize"]

# Abbreviations that hold a full stop, then words (K'ré, H'Yim), numbers (1.234,5), any other sign.
_TOKEN = re.compile(
    r"(?:UV|uv|BCH|bch)?[Tt]\.(?:[ƯưWw]|P)(?![^\W\d_])|(?:TP|Tp|TX|Tx|TT|Q|q|P|H)\.(?=\s?[^\W_])|GS\.TS|PGS\.TS|"
    r"[^\W_][\w\u0300-\u036f]*(?:'[^\W\d_][\w\u0300-\u036f]*)*|[^\w\s]"
)
_CLOSING = frozenset(",;:.")
_WORDS_KEPT = 50_000
_BEHIND = 2  # code points behind a point that tell an abbreviation
_ABBREVIATIONS = frozenset(("TP.", "Tp.", "TX.", "Tx.", "TT.", "Q.", "q.", "P.", "H."))  # with what is behind them


_Parts = tuple[tuple[str, ...], tuple[str, ...], tuple[int, ...]]  # words, lower case, steps to the next start


class _Known(dict[str, tuple[str, str]]):
    """Tokens as printed and in lower case, each made once and so one object: looking it up again and again is cheap.

    What stands between two blanks and is not one token is empty in lower case.
    """

    def __missing__(self, piece: str) -> tuple[str, str]:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        whole = piece.isalnum() or _TOKEN.fullmatch(piece) is not None
        lower = piece.lower() if whole else ""
        if lower:
            lower = piece if lower == piece else self[lower][0]
        found = self[piece] = (piece, lower)
        return found


_KNOWN = _Known()


class _Pieces(dict[str, "_Parts | None"]):
    """Of what stands between two blanks and is not one token: its tokens; None where what is behind it tells them."""

    def __missing__(self, piece: str) -> _Parts | None:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        word = piece[:-1]
        if piece[-1] in _CLOSING and word.isalnum() and piece not in _ABBREVIATIONS:
            word, lower = _KNOWN[word]
            found: _Parts | None = ((word, piece[-1]), (lower, piece[-1]), (len(word), 2))
        else:
            found = None if "." in piece else _cut(piece, "")
        self[piece] = found
        return found


_PIECES = _Pieces()


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Return the tokens of text[start:end], their places counted in text.

    >>> tokenize("UVT.Ư Đảng, TP. Hoa Lư").words
    ('UVT.Ư', 'Đảng', ',', 'TP.', 'Hoa', 'Lư')
    """
    stop = len(text) if end is None else end
    known = list(map(_KNOWN.__getitem__, text[start:stop].split()))
    words = [word for word, _ in known]
    steps = list(map(add, map(len, words), repeat(1)))
    if start + sum(steps) != stop + 1:  # other blanks than one between two words
        return _of_spans(text, start, stop)
    lower = [small for _, small in known]
    at = 0
    for _ in range(lower.count("")):
        at = lower.index("", at)
        parts = _PIECES[words[at]]
        if parts is None:
            behind = start + sum(steps[: at + 1]) - 1
            parts = _cut(words[at], text[behind : min(behind + _BEHIND, stop)])
        if not parts[2]:
            return _of_spans(text, start, stop)
        words[at : at + 1], lower[at : at + 1], steps[at : at + 1] = parts
    starts = accumulate(steps[:-1], initial=start) if steps else ()
    return Tokens(tuple(words), tuple(lower), tuple(starts))


@lru_cache(maxsize=_WORDS_KEPT)
def _cut(piece: str, behind: str) -> _Parts:
    """Return the tokens of what stands between two blanks; no steps where more than tokens stands there.

    What is behind it tells an abbreviation.
    """
    matches = [match for match in _TOKEN.finditer(piece + behind) if match.start() < len(piece)]
    words = tuple(match.group() for match in matches)
    steps = tuple(map(len, words)) if "".join(words) == piece else ()
    return words, tuple(map(_lower, words)), (*steps[:-1], steps[-1] + 1) if steps else ()


def _lower(token: str) -> str:
    return _KNOWN[token][1] or token.lower()


def _of_spans(text: str, start: int, stop: int) -> Tokens:
    spans = [match.span() for match in _TOKEN.finditer(text, start, stop)]
    words = [text[first:behind] for first, behind in spans]
    return Tokens(tuple(words), tuple(map(_lower, words)), tuple(first for first, _ in spans))
