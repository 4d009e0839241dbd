"""What is read of a body's name, and the units above it that are printed behind it."""

from __future__ import annotations

from kg.lexicon.places import provinces_of_district
from kg.lexicon.titles import surnames
from kg.mentions.places import PlaceRead, read_place, read_province
from kg.model.mention import Level
from kg.model.record import record, replace
from kg.vietnamese.tokens import Tokens


@record
class BodyRead:
    """A body read up to the token before end; the template still holds {unit} and {place} unless both are given."""

    end: int
    code: str
    template: str
    level: Level | None = None
    unit: str | None = None
    place: str | None = None
    generic: bool = False
    silent: bool = False

    @property
    def name(self) -> str | None:
        """The full name, None while a part is missing."""
        if "{owner}" in self.template or (self.place is None and "{place}" in self.template):
            return None
        if self.unit is None and "{unit}" in self.template:
            return None
        return " ".join(self.template.format(unit=self.unit or "", place=self.place or "").split())


def with_province(tokens: Tokens, read: BodyRead) -> BodyRead:
    """Return a body below the province with what the text prints right behind its name: ", tỉnh X", ", TP X"."""
    if read.place is None or read.level not in (Level.DISTRICT, Level.COMMUNE):
        return read
    above = _place_behind(tokens, read.end)
    if above is None or above.place is None:
        return _behind_bare(tokens, read)
    if read.level is Level.COMMUNE:
        return _with_district(tokens, read, above)
    if above.level is not Level.PROVINCE or (above.unit != "thành phố" and tokens.lower[read.end + 1] != "tỉnh"):
        return read
    return replace(read, end=above.end, place=f"{read.place}, {above.unit} {above.place}")


def _behind_bare(tokens: Tokens, read: BodyRead) -> BodyRead:
    """Return a district's body up to the bare name of its own province right behind it: "huyện Hương Sơn | Hà Tĩnh"."""
    if read.level is not Level.DISTRICT or not tokens.capital(read.end):
        return read
    province = read_province(tokens, read.end)
    if province is None or province.place not in provinces_of_district(read.place or ""):
        return read
    named = surnames().longest(tokens.lower, province.end) is not None  # "… Hà Tĩnh | Trần Văn Bưởi"
    return replace(read, end=province.end) if named or not tokens.capital(province.end) else read


def _with_district(tokens: Tokens, read: BodyRead, district: PlaceRead) -> BodyRead:
    """Return a commune's body with ", quận Y, thành phố X" where both are printed."""
    if district.level is Level.PROVINCE and tokens.lower[read.end + 1] != (district.place or "").split()[0].lower():
        return replace(read, end=district.end, place=f"{read.place}, {district.unit} {district.place}")
    if district.level is not Level.DISTRICT:
        return read
    inner = BodyRead(district.end, read.code, "", Level.DISTRICT, district.unit, district.place)
    whole = with_province(tokens, inner)
    numbered = (read.place or "").isdigit()  # "phường 8, quận Y": its number alone is no name
    if whole.end == district.end and not numbered:
        return read
    return replace(read, end=whole.end, place=f"{read.place}, {district.unit} {whole.place}")


def _place_behind(tokens: Tokens, at: int) -> PlaceRead | None:
    return read_place(tokens, at + 1) if at < len(tokens.words) and tokens.words[at] == "," else None
