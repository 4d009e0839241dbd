"""Which neighbouring mentions are one run: titles of one person, or bodies that share their place."""

from __future__ import annotations

import re

from kg.model.mention import Mention
from kg.model.text import Text

_TERM = r"(?:\(?(?:các )?(?:khóa|nhiệm kỳ|lần thứ)[^,;.()]{1,24}\)?|\([^()]{1,30}\)|\d{4} ?- ?\d{4})"
# What may stand between two titles of one person.
_JOIN = re.compile(
    rf"\s*+(?:{_TERM}\s*+)?(?:,|-|/|&|\+)?\s*+(?:{_TERM}\s*+,?\s*+)?"
    rf"(?:và|rồi|kiêm(?: nhiệm)?|kiêm giữ chức|đồng thời là|đồng thời)?\s*+",
    re.IGNORECASE,
)


def joins(gap: str) -> bool:
    """Tell whether the text between two mentions only joins them: a comma, "và", "kiêm", a term.

    >>> joins(", "), joins(" khóa XIX, nhiệm kỳ 2021-2026, "), joins("; ")
    (True, True, False)
    """
    return len(gap) < 80 and _JOIN.fullmatch(gap) is not None  # noqa: PLR2004


def joined(text: Text, left: Mention, right: Mention) -> bool:
    """Tell whether two mentions of one sentence stand in one run."""
    if left.sentence != right.sentence:
        return False
    return right.start <= left.end or joins(text.folded[left.end : right.start])
