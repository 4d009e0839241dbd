"""What stands right before a title: the name of who holds it, or a verb of holding, other titles between or not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from kg.model.mention import Mention, MentionKind
from kg.vietnamese.tokens import Tokens

_BETWEEN = frozenset(
    (",", "-", "(", "là", "nhà", "người", "đồng", "sáng", "lập", "và", "kiêm", "sn", "sinh", "năm", "tuổi")
)
_MOST = 24  # titles and their bodies that one name can have beside it
_TITLE_PARTS = frozenset((MentionKind.ROLE, MentionKind.BODY, MentionKind.MARK))
_TAKING = frozenset(("hold", "start", "post", "again"))  # what a verb before a title tells of its holder


def behind_verb(tokens: Tokens, at: int, before: Sequence[Mention]) -> bool:
    """Tell whether a verb of holding or taking, with other titles behind it or not, stands right before a title.

    Its holder is named before it, if at all.
    """
    last, edge = _before_titles(tokens, at, before)
    return (
        last is not None and last.kind is MentionKind.VERB and last.code in _TAKING and _between(tokens, last.end, edge)
    )


def _before_titles(tokens: Tokens, at: int, before: Sequence[Mention]) -> tuple[Mention | None, int]:
    """Return the mention before a title and the titles joined to it, and where the first of these begins."""
    left, edge = len(before), at
    farthest = max(0, left - _MOST)
    while left > farthest and before[left - 1].kind in _TITLE_PARTS and _between(tokens, before[left - 1].end, edge):
        left, edge = left - 1, bisect_left(tokens.starts, before[left - 1].start)
    return (before[left - 1] if left else None), edge


def beside_name(tokens: Tokens, at: int, before: Sequence[Mention]) -> bool:
    """Tell whether a person's name, with other titles behind it or not, stands right before a title."""
    last, edge = _before_titles(tokens, at, before)
    return last is not None and last.kind is MentionKind.PERSON and _between(tokens, last.end, edge)


def _between(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether only words that join a name and its titles stand from an offset to a token: age and birth too."""
    return all(word in _BETWEEN or word.isdigit() for word in tokens.lower[bisect_left(tokens.starts, start) : end])
