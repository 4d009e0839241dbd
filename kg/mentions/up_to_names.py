"""Titles that take what stands between them and a name: short forms in brackets, "đương nhiệm"."""

from __future__ import annotations

from kg.lexicon.titles import surnames
from kg.mentions.holders_abroad import behind_now
from kg.mentions.open_names import behind_short
from kg.mentions.places import capital_run
from kg.mentions.roles import RoleRead
from kg.model.record import replace
from kg.vietnamese.syllables import spelt_as_ours
from kg.vietnamese.tokens import Tokens


def up_to_name(tokens: Tokens, read: RoleRead) -> RoleRead:
    """Return a title that takes what stands between it and a name: its body's short form, or that it is held now.

    "Viện Mắt (VM) | Lê Văn A", "Tổng thống đương nhiệm | Bob Lee".
    """
    body = read.body
    if body is not None and body.silent:
        return read
    last = body.end if body is not None else read.end
    end = behind_short(tokens, last) if body is not None else last
    end = behind_now(tokens, end) + (tokens.lower[end : end + 1] == ("bang",))
    if end <= last or not tokens.capital(end):
        return read
    family = surnames().longest(tokens.lower, end)
    ours = spelt_as_ours(" ".join(tokens.words[end : capital_run(tokens, end)]))
    if ours and (family is None or family[1][0] != "strong"):
        return read
    return replace(read, end=end) if body is None else replace(read, body=replace(body, end=end))
