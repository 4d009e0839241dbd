"""Words and signs of a sentence with their places: one pass of one regular expression."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Abbreviations that hold a full stop, then words (K'ré, H'Yim), numbers (1.234,5), any other sign.
_TOKEN = re.compile(
    r"(?:UV)?[Tt]\.(?:[ƯưWw]|P)(?![^\W\d_])|(?:TP|Tp|TX|Tx|TT|Q|q|P|H)\.(?=\s?[^\W_])|GS\.TS|PGS\.TS|"
    r"[^\W_][\w\u0300-\u036f]*(?:'[^\W\d_][\w\u0300-\u036f]*)*|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
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
    spans = [match.span() for match in _TOKEN.finditer(text, start, len(text) if end is None else end)]
    if not spans:
        return Tokens((), (), (), ())
    words = [text[first:behind] for first, behind in spans]
    starts, ends = zip(*spans, strict=True)
    return Tokens(tuple(words), tuple(" ".join(words).lower().split(" ")), starts, ends)
