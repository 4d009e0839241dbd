"""Cut a passage into sentences: the one door to underthesea."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

# A cut behind these is none: abbreviations, initials and numbered items ("TP. Hồ Chí Minh", "T.Ư", "Q. Bộ trưởng").
_NO_END = re.compile(r"(?:\b(?:TP|Tp|TX|Tx|T|Q|P|H|X|TS|PGS|GS|ThS|BS|KS|St|No|Đ/c|đ/c)|(?<!\w)\w|^\d{1,3})\.$")


def cut(passage: str) -> Iterator[tuple[int, int]]:
    """Yield the half-open spans of the sentences of a passage, in order, blanks at their ends left out."""
    from underthesea import sent_tokenize  # noqa: PLC0415  loading it costs half a second, paid only by who reads text

    start = end = 0
    open_start: int | None = None
    for sentence in cast("list[str]", sent_tokenize(passage)):
        start = passage.find(sentence, end)
        if start < 0:  # underthesea changed the text: take the rest of the passage as one sentence
            start, sentence = end, passage[end:].strip()  # noqa: PLW2901
            start = passage.find(sentence, end)
        end = start + len(sentence)
        first = start if open_start is None else open_start
        if _NO_END.search(passage[first:end]):
            open_start = first
            continue
        open_start = None
        yield first, end
    if open_start is not None:
        yield open_start, end
