"""Names in a byline: who wrote, and not where the article was taken from."""

from __future__ import annotations

from kg.vietnamese.tokens import Tokens

_AND = frozenset(("và", "bài", "ảnh", "tin", "pv", "ctv"))


def is_signed(tokens: Tokens, at: int) -> bool:
    """Tell whether a byline still names who wrote: "Theo AFP" and what follows a source does not.

    A sign or "và" stands before a name, so that it is no middle of other words.
    """
    before = tokens.lower[: at + 1]
    if "theo" in before or "nguồn" in before:
        return False
    return at == 0 or not tokens.words[at - 1][0].isalnum() or tokens.lower[at - 1] in _AND
