"""Houses of parliament abroad whose country only other words tell: "Ở Chile, Chủ tịch Hạ viện | Bob Lee nói"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.lexicon.countries import CountryRow
from kg.mentions.people import read_name
from kg.model.mention import Mention
from kg.model.record import replace
from kg.vietnamese.syllables import spelt_as_ours
from kg.vietnamese.tokens import Tokens

HOUSE = "house"  # the code of such a body
_HOUSES = frozenset((("hạ", "viện"), ("thượng", "viện")))
_CHAIRS = frozenset(("Chủ tịch", "Phó Chủ tịch"))
_WHOLE_NAME = 2  # words


def behind_house(tokens: Tokens, at: int, role: str) -> int | None:
    """Return the index behind a house of parliament that begins here before its chair's foreign name; else None."""
    end = at + 2
    if role not in _CHAIRS or tokens.lower[at:end] not in _HOUSES or not tokens.capital(end):
        return None
    name = read_name(tokens, end, called=True)
    whole = name is not None and name.end - name.start >= _WHOLE_NAME and not spelt_as_ours(name.name)
    return end if whole else None


def with_houses_told(
    mentions: Sequence[Mention], country_in: Callable[[int], CountryRow | None], abroad: str
) -> Sequence[Mention]:
    """Return the mentions, each such house as that of a country; of no country it is nobody's.

    Args:
        mentions: The mentions of a text.
        country_in: Returns the country that a sentence means.
        abroad: The code of bodies of other countries.
    """
    if not any(mention.code == HOUSE for mention in mentions):
        return mentions
    return [_of(one, country_in(one.sentence), abroad) if one.code == HOUSE else one for one in mentions]


def _of(house: Mention, country: CountryRow | None, abroad: str) -> Mention:
    if country is None:
        return replace(house, name=None, generic=True)
    name = f"{house.template} {country.name}"
    return replace(house, name=name, template=name, code=abroad)
