"""What a department is for besides its first topic: "Vụ Kế hoạch, | Tài chính"."""

from __future__ import annotations

from kg.lexicon.titles import body_heads, fields, honorifics, roles, topics
from kg.mentions.open_names import end_of_open_name, person_begins
from kg.vietnamese.tokens import Tokens

_SECOND_PARTS = frozenset(
    ("vụ", "cục", "phòng", "viện", "ban", "trung")
)  # what may be for three things: "Vụ A, B và C"
_LONGEST_SECOND = 5  # words between the comma and "và"


def behind_second_topic(tokens: Tokens, at: int, last: int) -> int:
    """Return the index behind the other topics of a department: "Vụ Kế hoạch, | Tài chính | giữ chức"; else last.

    Three topics are told by their "và": "Vụ Đo đạc, | Thẩm định và Giám định công nghệ".
    """
    if tokens.lower[at] not in _SECOND_PARTS or last + 1 >= len(tokens.words) or tokens.words[last] != ",":
        return last
    if not tokens.capital(last + 1):
        return last
    if (third := _behind_third(tokens, last + 1)) is not None:
        return third
    found = _topic(tokens, last + 1) if tokens.lower[at] == "vụ" else None
    return last if found is None or _listed_on(tokens, at, found[0]) else found[0]


def _listed_on(tokens: Tokens, head: int, at: int) -> bool:
    """Tell whether a list of departments goes on here: "đại diện Vụ Kế hoạch, Tài chính |, Tổ chức"."""
    if at >= len(tokens.words):
        return False
    comma = tokens.words[at] == "," and not (tokens.lower[head - 1] == "trưởng" and not tokens.capital(at + 1))
    return tokens.capital(at) or comma or tokens.words[at] == "và"


def _topic(tokens: Tokens, at: int) -> tuple[int, object] | None:
    """Return the index behind what a ministry or a department of one is for, as tables tell, with its row."""
    return topics().longest(tokens.lower, at) or fields().longest(tokens.lower, at)


def _behind_third(tokens: Tokens, start: int) -> int | None:
    """Return the index behind "B và C" of a name "A, B và C"; None where another name or title begins."""
    near = range(start + 1, min(start + _LONGEST_SECOND, len(tokens.words)))
    third = next((at + 1 for at in near if tokens.lower[at] == "và"), len(tokens.words))
    if not tokens.capital(third) or any(_named_otherwise(tokens, at) for at in (start, third)):
        return None
    if not all(word.isalpha() for word in tokens.words[start:third]):
        return None
    return end_of_open_name(tokens, start, part=True)


def _named_otherwise(tokens: Tokens, at: int) -> bool:
    """Tell whether a person, a title or another body begins at this token."""
    read = (phrases.longest(tokens.lower, at) for phrases in (roles(), honorifics(), body_heads()))
    return any(found is not None for found in read) or person_begins(tokens, at)
