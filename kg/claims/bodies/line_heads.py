"""Places that head the lines of their own people: "• XÃ TÂN MỘC (…): Bí thư Đảng ủy, Chủ tịch HĐND: ông A; …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import record
from kg.model.text import Text

_BEFORE = re.compile(r"(?:(?:[-–+*•]|\d{1,3}[.)/]) ?)?")
_BEHIND = re.compile(r"(?: ?\([^()\n]{0,200}\))? ?(?P<sign>:|\n|$)")
_ROW = re.compile(r"\n[-–+*•][^\n]*")
_ENDS = re.compile(r" ?(?:[-–:,;.()\n]|$)(?!,? (?:và )?[A-ZĐ]{2,6} (?:tỉnh|huyện|quận|thị xã|thành phố|TP)(?!\w))")
_BARE = frozenset(("ubnd", "hdnd", "ubbc", "mttq", "danguy"))


@record
class _Head:
    """A place and the offsets of the lines that it heads."""

    start: int
    end: int
    place: Mention


class LineHeads:
    """The places that head lines of an article.

    Args:
        text: Its text.
        mentions: All its mentions.
    """

    def __init__(self, text: Text, mentions: Sequence[Mention]) -> None:
        self._text = text
        self._heads = list(_heads(text.folded, mentions))

    def of(self, body: Mention) -> Mention | None:
        """Return a bare body as that of the place that heads its line, None for any other. Rule body.header."""
        if not self._heads or body.code not in _BARE or body.unit is not None:
            return None
        head = next((one.place for one in self._heads if one.start <= body.start < one.end), None)
        if head is None or body.level not in (None, head.level) or _ENDS.match(self._text.folded, body.end) is None:
            return None
        return body.placed(head.unit, head.place or "", head.level)


def _heads(folded: str, mentions: Sequence[Mention]) -> Iterator[_Head]:
    """Yield the communes that stand alone before a colon or in a line: theirs are its line, or the rows below it."""
    for place in mentions:
        if place.kind is not MentionKind.PLACE or place.level is not Level.COMMUNE or place.unit is None:
            continue
        line = folded.rfind("\n", 0, place.start) + 1
        behind = _BEHIND.match(folded, place.end)
        if behind is None or _BEFORE.fullmatch(folded[line : place.start].strip()) is None:
            continue
        end = folded.find("\n", place.end)
        end = len(folded) if end < 0 else end
        while behind["sign"] != ":" and (row := _ROW.match(folded, end)) is not None:
            end = row.end()
        yield _Head(place.start, end, place)
