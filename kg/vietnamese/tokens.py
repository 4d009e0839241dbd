"""Words and signs of a sentence with their places: cut at blanks, and where a sign stands by a regular expression."""

from __future__ import annotations

import re
from itertools import accumulate, repeat
from operator import add, or_, sub

from kg.model.record import record

# Abbreviations that hold a full stop, then words (K'ré, H'Yim), numbers (1.234,5), any other sign.
_TOKEN = re.compile(
    r"(?:UV|uv|BCH|bch)?[Tt]\.(?:[ƯưWw]|P)(?![^\W\d_])|(?:TP|Tp|TX|Tx|TT|Q|q|P|H)\.(?=\s?[^\W_])|GS\.TS|PGS\.TS|"
    r"[^\W_][\w\u0300-\u036f]*(?:'[^\W\d_][\w\u0300-\u036f]*)*|[^\w\s]"
)
_INNER = frozenset(",;:")
_CLOSING = frozenset((*_INNER, "."))
_WORDS_KEPT = 50_000
_ABBREVIATIONS = frozenset(("TP.", "Tp.", "TX.", "Tx.", "TT.", "Q.", "q.", "P.", "H."))  # with what is behind them


class _LowerCase(dict[str, str]):
    """Words in lower case, each made once and so one object: looking it up again and again is cheap."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        lower = word.lower()
        self[word] = self[lower] = self.get(lower, lower)
        return self[word]


_LOWER = _LowerCase()


@record
class Tokens:
    """The tokens of one sentence; the three tuples are of one length.

    Args:
        words: As printed.
        lower: In lower case, for look-ups.
        starts: Offset of the first character of each in the text.
    """

    words: tuple[str, ...]
    lower: tuple[str, ...]
    starts: tuple[int, ...]

    def __len__(self) -> int:
        """Return the number of tokens."""
        return len(self.words)

    def capital(self, at: int) -> bool:
        """Tell whether the token at this index exists and begins with a capital letter."""
        return at < len(self.words) and self.words[at][0].isupper()

    def end(self, at: int) -> int:
        """Return the offset behind the last character of the token at this index."""
        return self.starts[at] + len(self.words[at])

    def touching(self, at: int) -> bool:
        """Tell whether the token at this index follows the one before it without a blank."""
        return 0 < at < len(self.words) and self.starts[at] == self.end(at - 1)


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Return the tokens of text[start:end], their places counted in text.

    >>> tokenize("UVT.Ư Đảng, TP. Hoa Lư").words
    ('UVT.Ư', 'Đảng', ',', 'TP.', 'Hoa', 'Lư')
    """
    stop = len(text) if end is None else end
    words = text[start:stop].replace(", ", " , ").replace("; ", " ; ").replace(": ", " : ").split()
    joined = list(map(_INNER.__contains__, words))  # no blank stood before these
    lengths = map(add, map(len, words), repeat(1))
    starts = list(accumulate(map(sub, lengths, [*joined[1:], False]), initial=start))
    if starts.pop() != stop + 1:  # other blanks than one between two words
        return _of_spans(text, [match.span() for match in _TOKEN.finditer(text, start, stop)])
    for at in [at for at, plain in enumerate(map(or_, map(str.isalnum, words), joined)) if not plain][::-1]:
        piece, first = words[at], starts[at]
        if piece[-1] in _CLOSING and piece[:-1].isalnum() and piece not in _ABBREVIATIONS:
            words[at : at + 1] = piece[:-1], piece[-1]
            starts.insert(at + 1, first + len(piece) - 1)
            continue
        spans = _spans(text, first, first + len(piece), stop)
        words[at : at + 1] = [text[begin:behind] for begin, behind in spans]
        starts[at : at + 1] = [begin for begin, _ in spans]
    return Tokens(tuple(words), tuple(map(_LOWER.__getitem__, words)), tuple(starts))


def _spans(text: str, first: int, behind: int, stop: int) -> list[tuple[int, int]]:
    """Return the spans of the tokens of a piece between two blanks; what stands behind it tells an abbreviation."""
    found = []
    for match in _TOKEN.finditer(text, first, stop):
        if match.start() >= behind:
            break
        found.append(match.span())
    return found


def _of_spans(text: str, spans: list[tuple[int, int]]) -> Tokens:
    words = [text[first:behind] for first, behind in spans]
    return Tokens(tuple(words), tuple(map(_LOWER.__getitem__, words)), tuple(first for first, _ in spans))
