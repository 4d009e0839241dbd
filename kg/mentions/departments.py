"""What a department is for: "Sở | Y tế", two things at once, and when the words are a department's name at all."""

from __future__ import annotations

from kg.lexicon.titles import topics
from kg.vietnamese.tokens import Tokens

_CHIEFS = frozenset(("trưởng", "phó", "đốc"))
_CHAIR = ("chủ", "nhiệm")  # "Chủ nhiệm | khoa"
_NO_HEADS = frozenset(("trụ", "cơ"))  # "trụ | sở Công an xã"


def read_topic(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """Return the index behind the topic that begins here and the topic, None where none does.

    Two that a dash joins are one department's: "Sở Giao thông vận tải - Xây dựng".
    """
    found = topics().longest(tokens.lower, at)
    if found is None:
        return None
    end, (topic, *_others) = found
    if end + 1 < len(tokens.words) and tokens.words[end] == "-" and tokens.capital(end + 1):
        second = topics().longest(tokens.lower, end + 1)
        if second is not None and not tokens.capital(second[0]):
            return second[0], f"{topic} - {second[1][0]}"
    return end, topic


def named_so(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether a department's name is printed: in lower case behind its head's capital or its chief's title."""
    if at > 0 and tokens.lower[at - 1] in _NO_HEADS:
        return False
    return tokens.capital(end) or tokens.capital(at) or is_led(tokens, at)


def is_led(tokens: Tokens, at: int) -> bool:
    """Tell whether a chief's title ends before a department: "Trưởng | phòng", "Trưởng phòng, | Phòng Kế hoạch"."""
    if at > 1 and tokens.words[at - 1] == "," and tokens.lower[at - 2] == tokens.lower[at]:
        return at > 2 and tokens.lower[at - 3] in _CHIEFS  # noqa: PLR2004
    return at > 0 and (tokens.lower[at - 1] in _CHIEFS or tokens.lower[max(0, at - 2) : at] == _CHAIR)


def is_old_department(tokens: Tokens, at: int) -> bool:
    """Tell whether "Ty" is no half of "Công Ty": capitalised, or in "Trưởng ty"."""
    before = tokens.lower[at - 1] if at else ""
    return before == "trưởng" or (tokens.capital(at) and before != "công")


def in_code(tokens: Tokens, at: int) -> bool:
    """Tell whether an abbreviation is part of the number of an official document."""
    return tokens.touching(at) and tokens.words[at - 1] in {"-", "/"} and tokens.touching(at - 1)
