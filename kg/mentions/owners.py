"""Whose a title is that stands before its holder's name: "CEO Bob Lee | của VLK"."""

from __future__ import annotations

from kg.lexicon.countries import world_bodies
from kg.mentions.abroad import ABROAD
from kg.mentions.bodies import read_body
from kg.mentions.body_read import BodyRead
from kg.mentions.brands import brand_at
from kg.mentions.open_names import behind_short
from kg.mentions.organs_abroad import read_organ_abroad
from kg.mentions.places import capital_run
from kg.model.mention import Level
from kg.vietnamese.tokens import Tokens


def read_owner(tokens: Tokens, at: int, role: str) -> BodyRead | None:
    """Return the body behind "của" at this token, called by its kind or its brand; None without one.

    Args:
        tokens: The sentence.
        at: Index behind the holder's name.
        role: The title before that name.
    """
    if tokens.lower[at : at + 1] != ("của",) or at + 1 >= len(tokens.words):
        return None
    if tokens.capital(at + 1) and (world := world_bodies().longest(tokens.lower, at + 1)) is not None:
        return BodyRead(behind_short(tokens, world[0]), ABROAD, world[1][0], Level.NONE)
    if (organ := read_organ_abroad(tokens, at + 1)) is not None:
        return BodyRead(organ.end, ABROAD, organ.name, Level.NONE)
    body = read_body(tokens, at + 1, titled=True) or brand_at(tokens, at + 1, role)
    return None if body is None or body.silent else body


def has_owner(tokens: Tokens, at: int) -> bool:
    """Tell whether words behind a title are a name, since its company follows: "CEO | Bob Lee | của VLK"."""
    end = capital_run(tokens, at)
    return end > at + 1 and tokens.lower[end : end + 1] == ("của",) and tokens.capital(end + 1)
