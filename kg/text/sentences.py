"""Cut a passage into sentences: the one door to underthesea."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

# A cut behind these is none: abbreviations, initials and numbered items ("TP. Hồ Chí Minh", "T.Ư", "Q. Bộ trưởng").
# A single letter behind "khóa", "lần thứ" is a number and may end one ("khóa X.").
_NO_END = re.compile(
    r"(?:\b(?:TP|Tp|TX|Tx|TS|PGS|GS|ThS|BS|KS|St|No|Đ/c|đ/c)|(?<!\w)(?<!khóa )(?<!thứ )[^\W\d_]|^\d{1,3})\.$"
)
_TERM_ENDS = re.compile(r"(?:(?<=khóa [IVX]\.)|(?<=lần thứ [IVX]\.)) (?=[A-ZĐÔÂƯÁÀĂÊ])")
_LAST_WORD = 8  # code points at the end of a sentence that decide it


def cut(passage: str) -> Iterator[tuple[int, int]]:
    """Yield the half-open spans of the sentences of a passage, in order, blanks at their ends left out."""
    start = end = 0
    open_start: int | None = None
    for sentence in _pieces(passage):
        start = passage.find(sentence, end)
        if start < 0:  # underthesea changed the text: take the rest of the passage as one sentence
            start, sentence = end, passage[end:].strip()  # noqa: PLW2901
            start = passage.find(sentence, end)
        end = start + len(sentence)
        first = start if open_start is None else open_start
        if passage[end - 1] == "." and _goes_on(passage, first, end):
            open_start = first
            continue
        open_start = None
        yield first, end
    if open_start is not None:
        yield open_start, end


def _goes_on(passage: str, first: int, end: int) -> bool:
    """Tell whether a full stop ends no sentence: behind an abbreviation, or between two: "UB.MTTQ"."""
    if _NO_END.search(passage[first:end], max(0, end - first - _LAST_WORD)) is not None:
        return True
    around = passage[max(first, end - 3) : end - 1], passage[end : end + 2]
    return all(side.isalpha() and side.isupper() for side in around)


def _pieces(passage: str) -> list[str]:
    """Return what underthesea takes for sentences; it need not be asked where no sign ends one before the last."""
    whole = passage.strip()
    inside = whole[:-1]
    if "." not in inside and "!" not in inside and "?" not in inside:
        return [whole] if whole else []
    from underthesea import sent_tokenize  # noqa: PLC0415  loading it costs half a second, paid only by who reads text

    found = cast("list[str]", sent_tokenize(passage))
    return [piece for sentence in found for piece in _TERM_ENDS.split(sentence)]
