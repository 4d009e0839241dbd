"""Cut a stored content into lines that know their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.model.record import record, replace
from kg.vietnamese.letters import UPPER
from kg.vietnamese.unicode import in_one_spelling

_EDGE = " \t\u00a0\u2002\u2003\u2009\u200b\u200c\u200d\u2060\u3000\ufeff\u00ad\r\x0b\x0c"
_CLOSING = ")]\"'”’"  # what may stand behind the sign that ends a sentence
_ENDS = frozenset(".!?:;…")
_CUT_LINES = 4  # that go on in lower case show a content that is cut at a width
_HEADLINES = 2  # lines that may be longer than the width
_LONGEST_SPAN = 60  # code points of the years of a career
_WIDEST = 120  # code points of such a line
_SLACK = 16  # code points: a word that did not fit
_DAY = r"(?:ngày |tháng |năm |hết )?(?:\d{1,2} ?[/.-] ?){0,2}(?:19|20)\d\d"
_SPAN = re.compile(
    rf"[-+*• ]{{0,4}}(?:từ |kể từ )?{_DAY} ?(?:-|đến|tới)(?: (?:đến|tới))? ?(?:{_DAY}|(?:hiện )?nay) ?:?", re.IGNORECASE
)
_NAME = re.compile(rf"(?:Đồng chí|Đ/c|Ông|Bà|Cụ) ?:? ?[{UPPER}]{{2,7}}(?: [{UPPER}]{{1,7}}){{1,4}}")
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
        return self.text.rstrip(_CLOSING)[-1:] in _ENDS


def lines_of(content: str) -> list[Line]:
    """Return the lines of a content that hold more than blanks, in order."""
    return list(_lines(in_one_spelling(content)))


def join_wrapped(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, a line that was broken in two put together again.

    A line goes on when it does not end a sentence and the next line begins in lower case right below it. Where a
    content is cut at a width, full lines go on before a capital too: "… Mặt trận Tổ quốc Việt | Nam; đồng chí …".
    The years of a career that are a line of their own, as cells of a table are, go on in the posts below them.
    """
    width = _width(lines)
    joined: list[Line] = []
    before: Line | None = None
    for line in lines:
        last = joined[-1] if joined else None
        if last is not None and before is not None and _goes_on(before, line, width):
            between = " " * (line.start - last.end)
            joined[-1] = replace(last, end=line.end, text=last.text + between + line.text, barred=line.barred)
        else:
            joined.append(line)
        before = line
    return joined


def _goes_on(line: Line, behind: Line, width: int) -> bool:
    """Tell whether a line goes on in the one behind it; width is that at which the content is cut, 0 for none."""
    if len(line.text) <= _LONGEST_SPAN and _SPAN.fullmatch(line.text) is not None:
        return behind.text[:1].isalpha() and _SPAN.fullmatch(behind.text) is None
    if behind.text.startswith("(") and _NAME.fullmatch(line.text) is not None:
        return True  # other names of who is mourned
    if behind.gap or line.ended or line.barred:
        return False
    full = width and len(line.text) + _SLACK >= width
    return behind.text[:1].islower() or bool(full and behind.text[:1].isupper())


def _width(lines: Sequence[Line]) -> int:
    """Return the length of the longest line at which a content is cut, 0 where it is not: most of it goes on."""
    pairs = [(line, behind) for line, behind in pairwise(lines) if not behind.gap]
    cut = [len(line.text) for line, behind in pairs if not line.ended and behind.text[:1].islower()]
    lengths = sorted((len(line.text) for line in lines), reverse=True)[_HEADLINES:]
    if len(cut) < _CUT_LINES or max(cut) > _WIDEST or max(lengths, default=0) > max(cut) + _SLACK:
        return 0
    return max(cut)


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
