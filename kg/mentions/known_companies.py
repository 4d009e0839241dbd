"""Companies and institutions that all know by a name that no kind of institution begins: "Thế Giới Di Động"."""

from __future__ import annotations

from kg.lexicon.countries import world_bodies
from kg.mentions.places import capital_run
from kg.vietnamese.tokens import Tokens

_SHORT = 4  # letters of an abbreviation, behind which other words may go on: "AFC | Asian Cup"
COMPANY_WORDS = frozenset(
    "advisors agency airlines airways asset associates bank capital education energy entertainment first fund "  # noqa: SIM905
    "global group holdings international labs land logistics management media motors oil partners pharma research "
    "resorts retail school securities services studio studios systems tech technologies technology travel "
    "ventures".split()
)
"""Words of companies' names that no foreigner's name has."""


def behind_small(tokens: Tokens, at: int) -> int | None:
    """Return the index behind a company whose name begins with a small letter: "eSovira", "iSovira Agency | ,"."""
    word = tokens.words[at] if at < len(tokens.words) else ""
    brand = len(word) >= _SHORT and word.isalpha() and word[0].islower() and any(map(str.isupper, word[1:_SHORT]))
    return capital_run(tokens, at + 1) if brand else None


def behind_known(tokens: Tokens, at: int) -> int | None:
    """Return the index behind a company that all know, called by words of ours or not: "Thế Giới Di Động | ,"."""
    known = world_bodies().longest(tokens.lower, at) if tokens.capital(at) else None
    if known is None or not all(word[0].isupper() or not word.isalpha() for word in tokens.words[at : known[0]]):
        return None
    return None if known[0] == at + 1 and len(tokens.words[at]) <= _SHORT else known[0]
