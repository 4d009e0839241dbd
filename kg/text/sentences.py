"""Cut a passage into sentences: the one door to underthesea."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import cast

# A cut behind these is none: abbreviations, initials and numbered items ("TP. Hồ Chí Minh", "T.Ư", "Q. Bộ trưởng").
# A single letter behind "khóa", "lần thứ" is a number and may end one ("khóa X.").
_NO_END = re.compile(
    r"(?:\b(?:TP|Tp|TX|Tx|TT|TS|PGS|GS|ThS|BS|KS|St|No|UV)"
    r"|(?<!\w)(?<!khóa )(?<!thứ )(?<!khu vực )[^\W\d_]|^\d{1,3})\.$"
)
_TERM_ENDS = re.compile(r"(?:(?<=khóa [IVX]\.)|(?<=lần thứ [IVX]\.)|(?<=khu vực [IVX]\.)) (?=[A-ZĐÔÂƯÁÀĂÊ])")
_SIGN = re.compile(r"[.!?](?:(?<=\.)\.{2,})?")
_POINT = re.compile(r"\.(?:\.{2,})?")
_SIGNS = ".!?"
_ELLIPSIS = 3  # points
_LONGEST_WORD = 30  # code points: no abbreviation is as long
_NO_ABBREVIATION = 3  # lower-case letters at the end of a word: none of them ends so
_LAST_WORD = 8  # code points at the end of a sentence that decide it


def cut(passage: str) -> Iterator[tuple[int, int]]:
    """Yield the half-open spans of the sentences of a passage, in order, blanks at their ends left out."""
    end = 0
    open_start: int | None = None
    for start, end in _pieces(passage):
        first = start if open_start is None else open_start
        if passage[end - 1] == "." and _goes_on(passage, first, end):
            open_start = first
            continue
        open_start = None
        yield first, end
    if open_start is not None:
        yield open_start, end


def _goes_on(passage: str, first: int, end: int) -> bool:
    """Tell whether a full stop ends none: behind an abbreviation, in a name: "UB.MTTQ", "UVT.Ư Đảng", "Sach.vn"."""
    if passage[end : end + 1].islower() and passage[end - 2 : end - 1].isalnum():
        return True
    ending = passage[max(first, end - 1 - _NO_ABBREVIATION) : end - 1]
    if len(ending) == _NO_ABBREVIATION and ending.isalpha() and ending.islower():
        return False
    if _NO_END.search(passage[first:end], max(0, end - first - _LAST_WORD)) is not None:
        return True
    around = passage[max(first, end - 3) : end - 1], passage[end : end + 2].rstrip()
    return all(side.isalpha() and side.isupper() for side in around)


def _pieces(passage: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of what underthesea takes for sentences, parted once more behind numbers of terms."""
    for first, behind in _parts(passage):
        part = passage[first:behind]
        sentence = part.strip()
        if not sentence:
            continue
        begin = start = first + part.index(sentence)
        for term in _TERM_ENDS.finditer(sentence) if ". " in sentence else ():
            yield start, begin + term.start()
            start = begin + term.end()
        yield start, begin + len(sentence)


def _parts(passage: str) -> Iterator[tuple[int, int]]:
    """Yield the spans between signs that end a sentence; underthesea is asked only about the word before a stop."""
    start = at = 0
    pattern = _SIGN if "!" in passage or "?" in passage else _POINT  # one letter is found sooner than any of three
    while (sign := pattern.search(passage, at)) is not None:
        first, at = sign.span()
        if at - first >= _ELLIPSIS:
            behind = passage[at:].lstrip(" \t")[:1]
            ends = not behind or behind.isupper()
        else:
            ends = passage[first] != "." or _is_full_stop(passage, first)
        if ends:
            at = len(passage) - len(passage[at:].lstrip(_SIGNS))
            yield start, at
            start = at
    yield start, len(passage)


def _is_full_stop(passage: str, at: int) -> bool:
    """Tell whether a point ends a sentence: it parts no digits and stands behind no abbreviation."""
    if passage[at - 1 : at].isdigit() and passage[at + 1 : at + 2].isdigit():
        return False
    before = passage[max(0, at - _LONGEST_WORD) : at].rsplit(maxsplit=1)
    return not before or not passage[at - 1].strip() or _ends_sentence(before[-1])


@lru_cache(maxsize=10_000)
def _ends_sentence(word: str) -> bool:
    """Tell whether underthesea takes a point behind this word for the end of a sentence."""
    from underthesea import sent_tokenize  # noqa: PLC0415  loading it costs half a second, paid only by who reads text

    return cast("list[str]", sent_tokenize(f"{word}. A"))[-1] == "A"
