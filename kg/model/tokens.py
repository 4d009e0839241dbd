"""The words and signs of a sentence."""

from __future__ import annotations

from kg.model.record import record


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
