"""Fold a stored content to one spelling, keeping the way back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.vietnamese.syllables import is_syllable
from kg.vietnamese.unicode import in_one_spelling, place_tones

_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_TOO_MUCH = re.compile(f"[{_INVISIBLE}]|(?<= ) ")  # what nobody sees, and each blank behind another
_BEFORE_SIGN = re.compile(r" (?=[:;,](?: |$))(?<=\w.)", re.MULTILINE)  # Bí thư : Trần Văn Bưởi
_ACCENTED = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_LOWER, _UPPER = "a-z" + _ACCENTED, "A-Z" + _ACCENTED.upper()
# A blank is lost between a lower-case word and a capitalised one (ôngPhùng), between a year and a word (2021tại)
# and before a day (Ngày17/8).
_BEFORE_CAPITAL = re.compile(rf"[{_UPPER}](?<=[{_LOWER}].)(?=[{_LOWER}])")  # capitals are few: they are looked for
_BEFORE_DAY = re.compile(r"gày(?<=\b[Nn]gày)(?=\d{1,2}[/.-]\d)")  # Ngày17/8
_SHORT_COMRADE = re.compile(r"(?<!\w)[Đđ] ?/ ?c(?:hí)?(?!\w)")
_COMRADE = {"Đ": "Đồng chí", "đ": "đồng chí"}
_BEHIND_YEARS = tuple(re.compile(rf"{century}\d\d(?<=\b....)(?=[{_UPPER}]?[{_LOWER}]{{2}})") for century in (19, 20))
_BEHIND_CAPITALS = re.compile(rf"[{_UPPER}](?<=[{_UPPER}]{{3}})(?=[{_LOWER}])")  # NGÔ VĂN BƯỞIGiới tính


def fold(content: str) -> tuple[str, tuple[int, ...] | None]:
    """Return content in one spelling and, where its length changed, the offset in content of each character.

    The offsets have one entry more than the folded text, so that ends of spans map too; None means "the same".
    A blank that was lost is put in; what nobody sees, all blanks of a row but one and a blank before a sign are left
    out; "đ/c" is written in full.
    """
    folded = in_one_spelling(content)
    edits = sorted(_edits(folded))
    if not edits:
        return folded, None
    parts: list[str] = []
    offsets: list[int] = []
    at = 0
    for start, end, written in edits:
        parts += folded[at:start], written
        offsets += range(at, start)
        offsets += (min(start + place, max(start, end - 1)) for place in range(len(written)))
        at = end
    parts.append(folded[at:])
    offsets += range(at, len(folded) + 1)
    return place_tones("".join(parts)), tuple(offsets)


def _edits(folded: str) -> Iterator[tuple[int, int, str]]:
    """Yield the parts that are written anew, from where to where, and how; none overlaps another."""
    places = [match.start() for match in _BEFORE_CAPITAL.finditer(folded)]
    places += [match.end() for pattern in _BEHIND_YEARS for match in pattern.finditer(folded)]
    places += [match.end() for match in _BEFORE_DAY.finditer(folded)]
    places += [match.end() - 1 for match in _BEHIND_CAPITALS.finditer(folded)]
    yield from ((place, place, " ") for place in set(places) if _lost_blank(folded, place))
    if "  " in folded or any(letter in folded for letter in _INVISIBLE):
        yield from ((*match.span(), "") for match in _TOO_MUCH.finditer(folded))
    if " :" in folded or " ;" in folded or " ," in folded:
        yield from ((*match.span(), "") for match in _BEFORE_SIGN.finditer(folded))
    if "/c" in folded or "/ c" in folded:
        yield from ((*match.span(), _COMRADE[match.group()[0]]) for match in _SHORT_COMRADE.finditer(folded))


def _lost_blank(folded: str, at: int) -> bool:
    """Tell whether a blank is missing at this place: a lower-case word of two letters or more runs into a capital.

    So does a name, where both halves are syllables: "Trần Văn Bưởi|Giám đốc".
    """
    before, after = folded[at - 1], folded[at]
    if before.isdigit() or after.isdigit():
        return after.isalnum()
    start = at
    while start and folded[start - 1].isalpha():
        start -= 1
    word = folded[start:at]
    return (
        len(word) > 1
        and (word.islower() or (is_syllable(word.lower()) and _syllable_begins(folded, at)))
        and after.isupper()
        and any(not letter.isascii() for letter in word + folded[at : at + 6])
    )


def _syllable_begins(folded: str, at: int) -> bool:
    """Tell whether the letters from here on are one syllable."""
    end = at
    while end < len(folded) and folded[end].isalpha():
        end += 1
    return is_syllable(folded[at:end].lower())
