"""Cut a stored content into lines that know their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.model.record import record
from kg.vietnamese.unicode import in_one_spelling

_EDGE = " \t\u00a0\u2002\u2003\u2009\u200b\u200c\u200d\u2060\u3000\ufeff\u00ad\r\x0b\x0c"
_ENDED = re.compile(r"""[.!?:;…][)\]"'”’]*$""")
_ENDING = 6  # code points: a point and the brackets and quotes behind it
_BAR = re.compile(r"(?<!\s)\s*\|$")


@record
class Line:
    """A line of a content that is not blank, blanks at its ends left out.

    Args:
        start: Offset of its first character in the content.
        end: Offset behind its last.
        text: What lies between, folded to one spelling, of the same length.
        gap: Whether a blank line or the start of the content is before it.
        barred: Whether a stray "|" stood at its end: the cell of a caption table.
        repeated: Whether the next line says the same: alt text and caption of a picture.
    """

    start: int
    end: int
    text: str
    gap: bool
    barred: bool = False
    repeated: bool = False

    @property
    def ended(self) -> bool:
        """Whether the line ends like a sentence or announces the next line."""
        return _ENDED.search(self.text[-_ENDING:]) is not None


def lines_of(content: str) -> list[Line]:
    """Return the lines of a content that hold more than blanks, in order."""
    return list(_lines(in_one_spelling(content)))


def join_wrapped(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, a line that was broken in two put together again.

    A line goes on when it does not end a sentence and the next line begins in lower case right below it.
    """
    joined: list[Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        if last is not None and not line.gap and not last.ended and not last.barred and line.text[:1].islower():
            between = " " * (line.start - last.end)
            joined[-1] = replace(last, end=line.end, text=last.text + between + line.text, barred=line.barred)
        else:
            joined.append(line)
    return joined


def squeezed(text: str) -> str:
    """Return text lower-cased with single blanks: the form in which lines are compared."""
    return " ".join(text.lower().split())


def _lines(folded: str) -> Iterator[Line]:
    start, gap = 0, True
    for piece in folded.split("\n"):
        text = piece.strip(_EDGE)
        bar = _BAR.search(text) if text.endswith("|") else None
        kept = text[: bar.start()] if bar else text
        if kept:
            first = start + piece.index(kept)
            yield Line(first, first + len(kept), kept, gap, bar is not None)
        gap = not text
        start += len(piece) + 1
