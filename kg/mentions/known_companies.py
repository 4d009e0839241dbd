"""Companies and institutions that all know by a name that no kind of institution begins: "Thế Giới Di Động"."""

from __future__ import annotations

from kg.lexicon.countries import world_bodies
from kg.vietnamese.tokens import Tokens

_SHORT = 4  # letters of an abbreviation, behind which other words may go on: "AFC | Asian Cup"


def behind_known(tokens: Tokens, at: int) -> int | None:
    """Return the index behind a company that all know, called by words of ours or not: "Thế Giới Di Động | ,"."""
    known = world_bodies().longest(tokens.lower, at) if tokens.capital(at) else None
    if known is None or not all(word[0].isupper() or not word.isalpha() for word in tokens.words[at : known[0]]):
        return None
    return None if known[0] == at + 1 and len(tokens.words[at]) <= _SHORT else known[0]
