"""Ministries abroad that no table of ours has: "Bộ trưởng Hàng hải | Chile", or before their minister's name."""

from __future__ import annotations

from kg.lexicon.countries import CountryRow
from kg.lexicon.titles import honorifics, roles
from kg.mentions.body_read import BodyRead
from kg.mentions.houses_abroad import HOUSE
from kg.mentions.organs_abroad import ABROAD, country_at
from kg.mentions.people import read_name
from kg.mentions.roles import RoleRead
from kg.mentions.spelling import printed
from kg.model.mention import Level
from kg.vietnamese.syllables import is_syllable, spelt_as_ours
from kg.vietnamese.tokens import Tokens

MINISTERS = frozenset(("Bộ trưởng", "Thứ trưởng"))
"""Titles that ministers have."""
_LONGEST = 10  # words: "Bộ Phát triển Nhà ở và Đô thị"
_NO_FIELDS = frozenset(("bộ", "bang", "nước"))  # words in no ministry's name
_WHOLE_NAME = 2  # words


def ministry_goes_on(tokens: Tokens, read: RoleRead) -> bool:
    """Tell whether a ministry called as one of ours goes on: "Bộ trưởng Y tế | và Dịch vụ Nhân sinh Mỹ", "Y tế, …"."""
    body = read.body if read.role in MINISTERS else None
    if body is None or body.code != "bo":
        return False
    listed = tokens.words[body.end : body.end + 1] == (",",) and tokens.capital(body.end + 1)
    return tokens.lower[body.end : body.end + 1] == ("và",) or (
        listed and ministry_abroad(tokens, read.end) is not None
    )


def ministry_abroad(tokens: Tokens, start: int) -> tuple[BodyRead, CountryRow | None] | None:
    """Return the ministry abroad that begins here behind a minister's title, and its country where that is told."""
    return _of_country(tokens, start) or _somewhere(tokens, start)


def _of_country(tokens: Tokens, start: int) -> tuple[BodyRead, CountryRow | None] | None:
    """Return a minister whose ministry no table of ours has: "Bộ trưởng Hàng hải | Chile"."""
    for at in range(start + 1, min(start + _LONGEST, len(tokens.words))):
        listed = tokens.words[at - 1] in {",", "-"} and tokens.capital(at)  # "Bộ trưởng Nhà ở, | Thuế và Đất đai Chile"
        if not (tokens.words[at - 1].isalpha() or listed) or roles().longest(tokens.lower, at - 1) is not None:
            return None
        found, of = country_at(tokens, at), tokens.lower[at - 1] == "của"
        if found is not None and at - of > start and (of or tokens.capital(start)):
            field = printed(tokens, start, at - of).removeprefix("Bộ ").removeprefix("bộ ")
            if field.endswith((",", " và")) or ("," in field and (" và " not in field or "ông" in field.split())):
                return None
            office = "" if field.lower().startswith("văn phòng ") else "Bộ "  # "Bộ trưởng Văn phòng Nội các Anh"
            name = f"{office}{field[0].upper()}{field[1:]} {found[1].name}"
            return BodyRead(found[0], ABROAD, name, Level.NONE), found[1]
    return None


def _somewhere(tokens: Tokens, first: int) -> tuple[BodyRead, CountryRow | None] | None:
    """Return a ministry before a foreign name, whose country other words tell: "Bộ trưởng | Hàng hải | Bob Lee"."""
    for at in range(first + 1, min(first + _LONGEST, len(tokens.words)) if tokens.capital(first) else 0):
        name = read_name(tokens, at, called=True) if tokens.capital(at) else None
        if name is not None and name.end - name.start >= _WHOLE_NAME and not spelt_as_ours(name.name):
            office = "" if tokens.lower[first : first + 2] == ("văn", "phòng") else "Bộ "
            template = f"{office}{printed(tokens, first, at)}"
            field = tokens.lower[first:at]
            whole = (
                field[-1].isalpha()
                and _NO_FIELDS.isdisjoint(field)
                and all(is_syllable(word) for word in field if word.isalpha())
            )
            return (BodyRead(at, HOUSE, template, Level.NONE), None) if whole else None
        if not (tokens.words[at].isalpha() or tokens.words[at] in {",", "-"}):
            return None
        if roles().longest(tokens.lower, at) is not None or honorifics().longest(tokens.lower, at) is not None:
            return None
    return None
