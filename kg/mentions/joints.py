"""Signs inside a name that join its words, letters and numbers, and heads said twice."""

from __future__ import annotations

import re

from kg.vietnamese.tokens import Tokens

_TOPICS = frozenset((("khoa", "học"), ("phòng", "chống"), ("phòng", "ngừa"), ("phòng", "bệnh"), ("phòng", ",")))
_LETTERED = re.compile(r"\d+[A-ZĐ]")


def in_number(tokens: Tokens, at: int) -> bool:
    """Tell whether a dash stands in a number with letters: "Trung tâm đăng kiểm 60 | -04D", "Khoa Covid | -19"."""
    behind = tokens.words[at + 1 : at + 2]
    if behind and behind[0].isdigit() and tokens.lower[at - 1] == "covid":
        return True
    return tokens.words[at - 1].isdigit() and bool(behind) and _LETTERED.fullmatch(behind[0]) is not None


def in_letters(tokens: Tokens, at: int) -> bool:
    """Tell whether a full stop joins single letters or numbers: "Công ty A | . | B", "Chi cục Đường bộ 2 | . | 3"."""
    if not tokens.touching(at) or at + 1 >= len(tokens.words) or not tokens.touching(at + 1):
        return False
    left, right = tokens.words[at - 1], tokens.words[at + 1].rstrip(".")
    return (left.isdigit() and right.isdigit()) or (len(left) == len(right) == 1 and (left + right).isupper())


def in_pair(tokens: Tokens, at: int) -> bool:
    """Tell whether a stroke joins two words of a name: "chất độc da cam | / | dioxin", "HIV | / | AIDS"."""
    joined = tokens.touching(at) and at + 1 < len(tokens.words) and tokens.touching(at + 1)
    illness = tokens.lower[at - 1 : at + 2] == ("hiv", "/", "aids")
    return joined and (tokens.words[at - 1].islower() or illness) and tokens.words[at + 1].isalpha()


def is_twice(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether the words behind say a head again: "Công ty | Công ty Sông Quê", not "Khoa | Khoa học tự nhiên"."""
    again = tokens.lower[end : end + end - at] == tokens.lower[at:end]
    return again and tokens.lower[end : end + 2] not in _TOPICS
