"""Words and signs of a sentence with their places: cut at blanks, and where a sign stands by a regular expression."""

from __future__ import annotations

import re
from itertools import accumulate, repeat
from operator import add

from kg.model.record import record

# Abbreviations that hold a full stop, then words (K'ré, H'Yim), numbers (1.234,5), any other sign.
_TOKEN = re.compile(
    r"(?:UV|uv|BCH|bch)?[Tt]\.(?:[ƯưWw]|P)(?![^\W\d_])|(?:TP|Tp|TX|Tx|TT|Q|q|P|H)\.(?=\s?[^\W_])|GS\.TS|PGS\.TS|"
    r"[^\W_][\w\u0300-\u036f]*(?:'[^\W\d_][\w\u0300-\u036f]*)*|[^\w\s]"
)
_CLOSING = frozenset(",.;:")
_ABBREVIATIONS = frozenset(("TP.", "Tp.", "TX.", "Tx.", "TT.", "Q.", "q.", "P.", "H."))  # with what is behind them


@record
class Tokens:
    """The tokens of one sentence; the four tuples are of one length.

    Args:
        words: As printed.
        lower: In lower case, for look-ups.
        starts: Offset of the first character of each in the text.
        ends: Offset behind the last.
    """

    words: tuple[str, ...]
    lower: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        """Return the number of tokens."""
        return len(self.words)

    def capital(self, at: int) -> bool:
        """Tell whether the token at this index exists and begins with a capital letter."""
        return at < len(self.words) and self.words[at][0].isupper()

    def touching(self, at: int) -> bool:
        """Tell whether the token at this index follows the one before it without a blank."""
        return 0 < at < len(self.words) and self.starts[at] == self.ends[at - 1]


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Return the tokens of text[start:end], their places counted in text.

    >>> tokenize("UVT.Ư Đảng, TP. Hoa Lư").words
    ('UVT.Ư', 'Đảng', ',', 'TP.', 'Hoa', 'Lư')
    """
    stop = len(text) if end is None else end
    words = text[start:stop].split()
    sizes = list(map(len, words))
    starts = list(accumulate(map(add, sizes, repeat(1)), initial=start))
    if starts.pop() != stop + 1:  # other blanks than one between two words
        return _of_spans(text, [match.span() for match in _TOKEN.finditer(text, start, stop)])
    ends = list(map(add, starts, sizes))
    for at in [at for at, plain in enumerate(map(str.isalnum, words)) if not plain][::-1]:
        piece, behind = words[at], ends[at]
        if piece[-1] in _CLOSING and piece[:-1].isalnum() and piece not in _ABBREVIATIONS:
            words[at : at + 1] = piece[:-1], piece[-1]
            starts.insert(at + 1, behind - 1)
            ends.insert(at, behind - 1)
            continue
        spans = _spans(text, starts[at], behind, stop)
        words[at : at + 1] = [text[first:last] for first, last in spans]
        starts[at : at + 1] = [first for first, _ in spans]
        ends[at : at + 1] = [last for _, last in spans]
    return Tokens(tuple(words), _in_lower_case(words), tuple(starts), tuple(ends))


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
    starts, ends = tuple(first for first, _ in spans), tuple(behind for _, behind in spans)
    return Tokens(tuple(words), _in_lower_case(words), starts, ends)


def _in_lower_case(words: list[str]) -> tuple[str, ...]:
    return tuple(" ".join(words).lower().split(" ")) if words else ()
