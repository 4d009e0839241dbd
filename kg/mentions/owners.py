"""Whose a title is that stands before its holder's name: "CEO Bob Lee | của VLK"."""

from __future__ import annotations

from kg.mentions.bodies import read_body
from kg.mentions.body_read import BodyRead
from kg.mentions.brands import brand_at
from kg.mentions.places import capital_run
from kg.vietnamese.tokens import Tokens


def read_owner(tokens: Tokens, at: int, role: str) -> BodyRead | None:
    """Return the body behind "của" at this token, called by its kind or its brand; None without one.

    Args:
        tokens: The sentence.
        at: Index behind the holder's name.
        role: The title before that name.
    """
    if tokens.lower[at : at + 1] != ("của",) or at + 1 >= len(tokens):
        return None
    body = read_body(tokens, at + 1, titled=True) or brand_at(tokens, at + 1, role)
    return None if body is None or body.silent else body


def has_owner(tokens: Tokens, at: int) -> bool:
    """Tell whether words behind a title are a name, since its company follows: "CEO | Bob Lee | của VLK"."""
    end = capital_run(tokens, at)
    return end > at + 1 and tokens.lower[end : end + 1] == ("của",) and tokens.capital(end + 1)
