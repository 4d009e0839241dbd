"""The provinces of all times, and the districts there were until 2025-06-30."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from types import MappingProxyType

from kg.lexicon.load import seed_table
from kg.model.dates import PartialDate
from kg.vietnamese.unicode import spell

CENTRE = "Trung ương"  # the home of an article whose bare names belong to no single province


class PlaceKind(StrEnum):
    """What a province or district is called before its name."""

    PROVINCE = "tỉnh"
    CITY = "thành phố"
    DISTRICT = "huyện"
    URBAN_DISTRICT = "quận"
    TOWN = "thị xã"


@dataclass(frozen=True, slots=True)
class Province:
    """One version of a province or centrally run city: borders and rank unchanged from valid_from to valid_to.

    Args:
        id: Name without diacritics, with "-cu" (until 2025-06-30), "-2025" (since) or "hist-" (older).
        name: Without its kind: "Bắc Giang", "Hồ Chí Minh".
        kind: Tỉnh or thành phố.
        valid_from: First day of this version, when known.
        valid_to: Last day of this version; None while it lasts.
        successors: Ids of the versions that took over its area.
        aliases: Other spellings in print.
        source: Where the row comes from.
    """

    id: str
    name: str
    kind: PlaceKind
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    successors: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    source: str = ""

    @property
    def full_name(self) -> str:
        """Kind and name, as names of bodies hold them: "tỉnh Bắc Giang"."""
        return f"{self.kind} {self.name}"


@dataclass(frozen=True, slots=True)
class District:
    """A unit between province and commune as it was before 2025-07-01; one row for each rank it has had.

    Args:
        name: Without its kind: "Tân Kỳ".
        kind: Huyện, quận, thị xã or thành phố.
        province: Name of its province.
        aliases: Other spellings in print.
        source: Where the row comes from.
    """

    name: str
    kind: PlaceKind
    province: str
    aliases: tuple[str, ...] = ()
    source: str = ""


@cache
def provinces() -> tuple[Province, ...]:
    """Return all versions of all provinces."""
    return seed_table("provinces", Province)


@cache
def districts() -> tuple[District, ...]:
    """Return all districts."""
    return seed_table("districts", District)


@cache
def province_spellings() -> Mapping[str, str]:
    """Return every printed form of a province without its kind, in one spelling, with the province's name.

    Names of cities also come with "TP" before them where that is how they are printed ("TP.HCM").
    """
    found = {spell(alias): province.name for province in provinces() for alias in province.aliases}
    return MappingProxyType(found | {spell(province.name): province.name for province in provinces()})


@cache
def current_provinces() -> frozenset[str]:
    """Return the names that some province bears in or after 1997: those that today's news can call home."""
    first_day = PartialDate(1997)
    return frozenset(
        province.name
        for province in provinces()
        if province.valid_to is None or province.valid_to.last_day >= first_day.first_day
    )


def in_committee(place: str) -> str:
    """Return a city as the names of its party committee and youth union hold it: one called after a man in full.

    >>> in_committee("Hải Phòng"), in_committee("Hồ Chí Minh")
    ('Hải Phòng', 'Thành phố Hồ Chí Minh')
    """
    full = f"Thành phố {place}"
    return full if full in province_spellings() else place


def province_named(written: str) -> str | None:
    """Return the name of the province written so, or None; "tỉnh", "TP", capitals and tone placement do not matter.

    >>> province_named("tỉnh BẮC GIANG"), province_named("TP.HCM"), province_named("Đăk Lăk"), province_named("Vinh")
    ('Bắc Giang', 'Hồ Chí Minh', 'Đắk Lắk', None)
    """
    key = _key(written)
    without_kind = next((key.removeprefix(kind) for kind in _KIND_WORDS if key.startswith(kind)), key)
    return _province_keys().get(key) or _province_keys().get(without_kind)


def provinces_called(name: str) -> tuple[Province, ...]:
    """Return the versions of the province of this name, the oldest first; empty for an unknown name."""
    return _versions().get(name, ())


def province_on(name: str, day: PartialDate | None) -> Province | None:
    """Return the version of a province that stood on a day, or the nearest one; without a day the youngest."""
    versions = provinces_called(name)
    if not versions:
        return None
    if day is None:
        return versions[-1]
    standing = [version for version in versions if _begun(version, day)]
    return standing[-1] if standing else versions[0]


def districts_called(name: str, kind: PlaceKind | None = None) -> tuple[District, ...]:
    """Return the districts printed so, in any province, of one kind when a kind is given."""
    found = _districts_by_key().get(_key(name), ())
    return found if kind is None else tuple(district for district in found if district.kind is kind)


def provinces_of_district(name: str, kind: PlaceKind | None = None) -> tuple[str, ...]:
    """Return the provinces that have a district of this name, sorted; several for "Châu Thành"."""
    return tuple(sorted({district.province for district in districts_called(name, kind)}))


@cache
def district_spellings() -> Mapping[str, str]:
    """Return every printed form of a district without its kind, in one spelling, with the district's name."""
    found = {spell(alias): district.name for district in districts() for alias in district.aliases}
    return MappingProxyType(found | {spell(district.name): district.name for district in districts()})


_KIND_WORDS = ("tỉnh ", "thành phố ", "tp. ", "tp.", "tp ")


@lru_cache(maxsize=10_000)
def _key(written: str) -> str:
    """Return the form under which a name is looked up."""
    return spell(written).casefold().replace(" - ", "-")


@cache
def _province_keys() -> Mapping[str, str]:
    return {_key(written): name for written, name in province_spellings().items()}


@cache
def _versions() -> Mapping[str, tuple[Province, ...]]:
    names = dict.fromkeys(province.name for province in provinces())
    return {name: tuple(_oldest_first(p for p in provinces() if p.name == name)) for name in names}


def _oldest_first(versions: Iterable[Province]) -> list[Province]:
    return sorted(versions, key=lambda version: (version.valid_to is None, str(version.valid_to), version.id))


def _begun(version: Province, day: PartialDate) -> bool:
    return version.valid_from is None or version.valid_from.first_day <= day.last_day


@cache
def _districts_by_key() -> Mapping[str, tuple[District, ...]]:
    found: dict[str, tuple[District, ...]] = {}
    for district in districts():
        for written in dict.fromkeys(_key(name) for name in (district.name, *district.aliases)):
            found[written] = (*found.get(written, ()), district)
    return found
