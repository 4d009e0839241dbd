"""Read the place behind a party committee: "Tỉnh ủy Bắc Giang", "Huyện ủy Tân Kỳ, tỉnh X", "Thành ủy"."""

from __future__ import annotations

from kg.lexicon.titles import BodyRow, surnames
from kg.mentions.body_read import BodyRead, with_province
from kg.mentions.places import (
    PlaceRead,
    capital_run,
    place_length,
    read_district,
    read_misprinted,
    read_place,
    read_province,
)
from kg.model.mention import Level
from kg.model.record import replace
from kg.vietnamese.tokens import Tokens

_CITY = "city"
_COMMITTEE_OF = {"tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy"}
_STAFF = frozenset(("bto", "btg", "bdv", "btgdv", "bnc", "bxdd", "ubkt"))  # of party committees
_BOARD = ("ban", "thường", "vụ")
_NAME = 3  # syllables of a person's name, at least; places that no table has are shorter


def read_committee(tokens: Tokens, at: int, end: int, row: BodyRow) -> BodyRead | None:
    """Return the party committee whose head stands here, with its place as far as printed: "Huyện ủy | Tân Kỳ"."""
    if len(tokens.words[at]) == 2 and end == at + 1 and not tokens.words[at].isupper():  # noqa: PLR2004
        return None
    level = Level.DISTRICT if row.level == "district" else Level.PROVINCE if row.level == "province" else None
    unit = {"province": "tỉnh", _CITY: "thành phố"}.get(row.level)
    bare = BodyRead(end, row.id, row.template, level, unit)
    if end < len(tokens.words) and tokens.lower[end] in {"các", "cấp"}:
        return replace(bare, generic=True)
    place = _committee_place(tokens, end, row)
    if place is None:
        return bare
    if (place.place or "").isdigit():
        place = replace(place, place=f"{place.unit} {place.place}")
    found = replace(bare, end=place.end, place=place.place, unit=place.unit or unit)
    if row.level == _CITY:
        city = read_province(tokens, end) if place.unit is None else place
        central = city is not None and city.level is Level.PROVINCE and city.unit == "thành phố"
        return with_province(tokens, replace(found, level=Level.PROVINCE if central else Level.DISTRICT))
    return with_province(tokens, found)


def _committee_place(tokens: Tokens, at: int, row: BodyRow) -> PlaceRead | None:
    """Return the place of a committee: a province, one of old ("Tỉnh ủy Hà Đông"), a district or what is printed."""
    place, district = read_place(tokens, at), read_district(tokens, at)
    longer = district is not None and place is not None and district.end > place.end
    if longer and row.level in ("district", _CITY):
        return district  # "Huyện ủy | Điện Biên Đông" is not that of Điện Biên
    if place is not None and not (place.unit is not None and place.place is None):  # "Tỉnh ủy tỉnh" names none
        return place
    if row.level == "province" and (misprinted := read_misprinted(tokens, at)) is not None:
        return misprinted
    if row.level == "province":
        return district if district is not None and not tokens.capital(district.end) else None
    return district or _any_place(tokens, at)


def _any_place(tokens: Tokens, at: int) -> PlaceRead | None:
    """Return the capitalised words behind a committee as its place, though no table has them; no name of a person."""
    run = capital_run(tokens, at)
    if run == at or (run - at >= _NAME and surnames().longest(tokens.lower, at) is not None):
        return None  # "Bí thư Thành ủy | Lương Văn Bưởi"
    length = place_length(tokens, at, run)
    return PlaceRead(at + length, None, " ".join(tokens.words[at : at + length]), None) if length else None


def committee_of(party: BodyRead) -> BodyRead:
    """Return the committee of a party organisation: its standing board is called after the committee."""
    if party.unit is None:
        return party
    committee = _COMMITTEE_OF.get(party.unit)
    return replace(party, template=f"{committee} {{place}}" if committee else "Đảng ủy {unit} {place}")


def committee_of_place(tokens: Tokens, at: int, end: int, row: BodyRow) -> BodyRead | None:
    """Return the party committee of the place that a staff organ is called after: "UBKT | huyện", "Ban Dân vận | tỉnh".

    None for other bodies, and for "Ban Tổ chức | Tỉnh ủy", "Ban Nội chính | Hà Nội", which print it otherwise.
    """
    called = row.id in _STAFF and (tokens.capital(at) or tokens.capital(at + 1)) and not tokens.capital(end)
    place = read_place(tokens, end) if called else None
    if place is None or place.unit is None or place.generic:
        return None
    party = BodyRead(place.end, row.id, "", place.level, place.unit, place.place)
    return with_province(tokens, committee_of(party))


def before_board(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether a board of the same owner stands behind: "Thường trực, | Ban Thường vụ Huyện ủy"."""
    joined = tokens.capital(at) and tokens.words[end : end + 1] in ((",",), ("và",))
    behind = tokens.lower[end + 1 : end + 4]
    return joined and (behind == _BOARD or behind[:1] == ("btv",))
