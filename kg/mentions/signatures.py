"""Names in a byline: who wrote, and not where the article was taken from."""

from __future__ import annotations

from kg.mentions.people import NameRead
from kg.vietnamese.tokens import Tokens

_AND = frozenset(("và", "bài", "ảnh", "tin", "pv", "ctv"))

_INITIALS = frozenset(("Ch", "Kh", "Ng", "Nh", "Ph", "Qu", "Th", "Tr"))  # one sound in two letters


def is_signed(tokens: Tokens, at: int) -> bool:
    """Tell whether a byline still names who wrote: "Theo AFP" and what follows a source does not.

    A sign or "và" stands before a name, so that it is no middle of other words.
    """
    before = tokens.lower[: at + 1]
    if "theo" in before or "nguồn" in before:
        return False
    return at == 0 or not tokens.words[at - 1][0].isalnum() or tokens.lower[at - 1] in _AND


def read_initialled(tokens: Tokens, at: int) -> NameRead | None:
    """Return the pen name of an initial and a word that begins here: "Đ.LÂM" is Đ. Lâm, "Ph. Lam"; None for "P.V"."""
    initial = tokens.words[at].removesuffix(".")
    last = at + 1 if initial != tokens.words[at] else at + 2
    if (
        (len(initial) != 1 and initial not in _INITIALS)
        or not tokens.capital(last)
        or f"{initial}{tokens.words[last]}" == "PV"
        or (last > at + 1 and tokens.words[at + 1] != ".")
    ):
        return None
    return NameRead(at, last + 1, f"{initial}. {tokens.words[last].capitalize()}")
