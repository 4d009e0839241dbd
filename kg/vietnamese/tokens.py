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


class _LowerCase(dict[str, str]):
    """Tokens in lower case, each made once and so one object: looking it up again and again is cheap.

    What stands between two blanks and is not one token is empty in lower case.
    """

    def __missing__(self, piece: str) -> str:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        whole = piece.isalnum() or _TOKEN.fullmatch(piece) is not None
        lower = piece.lower() if whole else ""
        self[piece] = self[lower] = self.get(lower, lower)
        return self[piece]


_LOWER = _LowerCase()


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Return the tokens of text[start:end], their places counted in text.

    >>> tokenize("UVT.Ư Đảng, TP. Hoa Lư").words
    ('UVT.Ư', 'Đảng', ',', 'TP.', 'Hoa', 'Lư')
    """
    stop = len(text) if end is None else end
    words = text[start:stop].split()
    starts = list(accumulate(map(add, map(len, words), repeat(1)), initial=start))
    if starts.pop() != stop + 1:  # other blanks than one between two words
        return _of_spans(text, [match.span() for match in _TOKEN.finditer(text, start, stop)])
    lower = list(map(_LOWER.__getitem__, words))
    for at in [at for at, whole in enumerate(lower) if not whole][::-1]:
        piece, first = words[at], starts[at]
        word, sign = piece[:-1], piece[-1]
        if sign in _CLOSING and word.isalnum() and piece not in _ABBREVIATIONS:
            words[at : at + 1] = word, sign
            lower[at : at + 1] = _LOWER[word], sign
            starts.insert(at + 1, first + len(word))
            continue
        behind = first + len(piece)
        found = _cut(piece, text[behind : min(behind + _BEHIND, stop)] if "." in piece else "")
        words[at : at + 1] = [token for token, _, _ in found]
        lower[at : at + 1] = [low for _, low, _ in found]
        starts[at : at + 1] = [first + offset for _, _, offset in found]
    return Tokens(tuple(words), tuple(lower), tuple(starts))


@lru_cache(maxsize=_WORDS_KEPT)
def _cut(piece: str, behind: str) -> tuple[tuple[str, str, int], ...]:
    """Return the tokens of what stands between two blanks, in lower case too, and their offsets in it.

    What is behind it tells an abbreviation.
    """
    matches = [match for match in _TOKEN.finditer(piece + behind) if match.start() < len(piece)]
    return tuple((match.group(), _lower(match.group()), match.start()) for match in matches)


def _lower(token: str) -> str:
    return _LOWER[token] or token.lower()


def _of_spans(text: str, spans: list[tuple[int, int]]) -> Tokens:
    words = [text[first:behind] for first, behind in spans]
    return Tokens(tuple(words), tuple(map(_lower, words)), tuple(first for first, _ in spans))
