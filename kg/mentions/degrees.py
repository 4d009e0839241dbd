"""Degrees and the fields they are in: "Thạc sỹ Toán học" names nobody called Toán."""

from __future__ import annotations

from kg.vietnamese.tokens import Tokens

_DEGREES = frozenset((("thạc", "sĩ"), ("thạc", "sỹ"), ("tiến", "sĩ"), ("tiến", "sỹ"), ("cử", "nhân"), ("kỹ", "sư")))
_FIELDS = frozenset(("toán", "văn", "sử", "địa", "hóa", "lý", "sinh", "luật", "dược", "y", "nông", "triết", "tin"))
_ENDS = frozenset((("học",), (",",), (";",), (".",), (")",), ("-",), ("và",), ()))


def is_field(tokens: Tokens, at: int) -> bool:
    """Tell whether a word is what a degree before it is in, and nothing is told of it as of a person.

    >>> from kg.vietnamese.tokens import tokenize
    >>> is_field(tokenize("Thạc sỹ Toán học"), 2), is_field(tokenize("Tiến sĩ Toán cho biết"), 2)
    (True, False)
    """
    field = tokens.lower[at] in _FIELDS and tokens.lower[max(0, at - 2) : at] in _DEGREES
    return field and tokens.lower[at + 1 : at + 2] in _ENDS
