"""The grammar of canonical names of bodies: the unit a body belongs to, and the pattern left when it is taken out.

"Ban Tổ chức Tỉnh ủy Bắc Ninh" is the pattern "Ban Tổ chức {committee}" in the unit "tỉnh Bắc Ninh".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from kg.lexicon.organs import UnitLevel
from kg.lexicon.places import PlaceKind, in_committee, province_named, provinces_called, provinces_of_district

_COMMITTEES = {
    "Tỉnh ủy": "tỉnh",
    "Thành ủy": "thành phố",
    "Huyện ủy": "huyện",
    "Quận ủy": "quận",
    "Thị ủy": "thị xã",
}
_UNIONS = {
    "Tỉnh đoàn": "tỉnh",
    "Thành đoàn": "thành phố",
    "Huyện đoàn": "huyện",
    "Quận đoàn": "quận",
    "Thị đoàn": "thị xã",
}
_AREAS = {
    unit: unit for unit in ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu")
}
_SLOTS = ((_COMMITTEES, "{committee}"), (_UNIONS, "{union}"), (_AREAS, "{area}"))
_BELOW_PROVINCE = (UnitLevel.DISTRICT, UnitLevel.COMMUNE)
_COMMUNES = frozenset({"xã", "phường", "thị trấn", "đặc khu"})
_COMMITTEE_OF = {unit: word for word, unit in _COMMITTEES.items()} | dict.fromkeys(_COMMUNES, "Đảng ủy {area}")
_UNION_OF = {unit: word for word, unit in _UNIONS.items()}


@dataclass(frozen=True, slots=True)
class BodyName:
    """A canonical name taken apart.

    Args:
        name: The whole name.
        pattern: The name with its unit replaced by {area}, {committee} or {union}; the name itself without a unit.
        level: Level of its unit; central without one.
        unit: "tỉnh", "huyện", …; empty without one.
        place: Proper name of the unit.
        province: Its province, as far as the name or the tables of places tell; empty when unknown.
    """

    name: str
    pattern: str
    level: UnitLevel = UnitLevel.CENTRAL
    unit: str = ""
    place: str = ""
    province: str = ""

    @property
    def area(self) -> str:
        """Unit and place: "tỉnh Bắc Ninh"; empty for central bodies."""
        return f"{self.unit} {self.place}" if self.unit else ""

    @property
    def short(self) -> str:
        """The name without the province that an article may add to a district's or commune's body."""
        return self.fill(self.pattern) if self.unit else self.name

    def fill(self, pattern: str) -> str:
        """Return the name of the body of another pattern in the same unit.

        >>> parse_body_name("Tỉnh ủy Bắc Ninh").fill("Ủy ban nhân dân {area}")
        'Ủy ban nhân dân tỉnh Bắc Ninh'
        """
        committee = _COMMITTEE_OF.get(self.unit, "Đảng ủy")
        place = in_committee(self.place) if self.unit == "thành phố" else self.place
        whole = committee.format(area=self.area) if "{" in committee else f"{committee} {place}"
        union = f"{_UNION_OF.get(self.unit, 'Đoàn')} {place}"
        return pattern.format(area=self.area, committee=whole, union=union)

    def moved(self, unit: str, place: str) -> str:
        """Return the name of the same organ in another unit of the same level."""
        return replace(self, unit=unit, place=place).fill(self.pattern)


@cache
def parse_body_name(name: str) -> BodyName:
    """Return a canonical name taken apart.

    >>> parse_body_name("Sở Xây dựng tỉnh Bình Định").pattern, parse_body_name("Thành ủy Vinh").level.value
    ('Sở Xây dựng {area}', 'district')
    """
    for unit in (" tỉnh ", ", thành phố "):
        whole, _, rest = name.rpartition(unit)
        if not whole or (inner := parse_body_name(whole.rstrip(","))).level not in _BELOW_PROVINCE:
            continue
        province = province_named(rest)
        if unit == " tỉnh " or province is not None:
            return replace(inner, name=name, province=province or rest)
    found = max(_units_in(name), default=None)
    if found is None:
        return BodyName(name, name, province=_province_at_end(name))
    start, word, unit, slot = found
    place = name[start + len(word) + 1 :].removeprefix("Thành phố ")
    level, province = _locate(unit, place)
    return BodyName(name, name[:start] + slot, level, unit, place, province)


def _units_in(name: str) -> list[tuple[int, str, str, str]]:
    """Return the unit words of a name that are followed by a proper name: (offset, word, unit, slot)."""
    found = []
    for words, slot in _SLOTS:
        for word, unit in words.items():
            start = name.rfind(f"{word} ")
            after = name[start + len(word) + 1 :]
            if start >= 0 and (after[:1].isupper() or after[:1].isdigit()) and (start == 0 or name[start - 1] == " "):
                found.append((start, word, unit, slot))
    return found


def _locate(unit: str, place: str) -> tuple[UnitLevel, str]:
    """Return the level of a unit and its province, "" when the tables leave it open."""
    if unit in _COMMUNES:
        return UnitLevel.COMMUNE, ""
    if unit == "tỉnh":
        return UnitLevel.PROVINCE, province_named(place) or place
    if unit == "thành phố" and any(version.kind is PlaceKind.CITY for version in provinces_called(place)):
        return UnitLevel.PROVINCE, place
    homes = provinces_of_district(place, PlaceKind(unit))
    return UnitLevel.DISTRICT, homes[0] if len(homes) == 1 else ""


def _province_at_end(name: str) -> str:
    """Return the province that a name without a unit word ends with ("Báo Bắc Giang"), or nothing."""
    words = name.split()
    for count in (4, 3, 2):
        if len(words) > count and (province := province_named(" ".join(words[-count:]))) is not None:
            return province
    return ""
