"""What the lexicon knows of a body: its kind, its versions in time, the bodies above and after it, seats of a role."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import cache

from kg.entities.body_names import BodyName, parse_body_name
from kg.lexicon.organs import MEMBERS, SINGLE_SEAT, BodyKind, UnitLevel, body_kinds, seats_named, unit_eras
from kg.lexicon.places import PlaceKind, Province, provinces, provinces_called, provinces_of_district
from kg.model.dates import PartialDate
from kg.model.identifiers import EntityId, entity_id


@dataclass(frozen=True, slots=True)
class Version:
    """A body of one name in one era of its unit.

    Args:
        name: Canonical name.
        province: Its province; "" for central bodies and where it is unknown.
        version: What sets it apart from bodies of the same name; "" when nothing does.
        valid_from: First day, when the law fixes it.
        valid_to: Last day.
    """

    name: str
    province: str = ""
    version: str = ""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None

    @property
    def id(self) -> EntityId:
        """The id of the body."""
        return _body_id(self.name, self.version)

    def holds_on(self, day: PartialDate) -> bool:
        """Tell whether the version may stand on a day."""
        begun = self.valid_from is None or self.valid_from.first_day <= day.last_day
        return begun and (self.valid_to is None or day.first_day <= self.valid_to.last_day)


@cache
def _body_id(name: str, version: str) -> EntityId:
    return entity_id("body", parse_body_name(name).short, version)


@cache
def kind_of(name: str) -> BodyKind | None:
    """Return the kind of a body, None when no pattern fits.

    >>> kind_of("Sở Xây dựng tỉnh Bình Định").id, kind_of("Bộ Y tế").id
    ('so', 'bo')
    """
    parsed = parse_body_name(name)
    return next((kind for kind in body_kinds() if _fits(kind.pattern, parsed)), None)


def _fits(pattern: str, parsed: BodyName) -> bool:
    if parsed.level is UnitLevel.DISTRICT:
        pattern = pattern.replace("{district}", "{area}")
    head, slot, tail = pattern.partition("{topic}")
    if not slot:
        return pattern == parsed.pattern
    return (
        parsed.pattern.startswith(head)
        and parsed.pattern.endswith(tail)
        and len(parsed.pattern) > len(head) + len(tail)
        and ("{" in tail or not parsed.unit)
    )


@cache
def versions_of(name: str, province: str = "") -> tuple[Version, ...]:
    """Return the versions of a body in time, the oldest first; never empty.

    Args:
        name: Canonical name.
        province: The province of a district or commune body, when known; names that tell it outrank it.
    """
    parsed, kind = parse_body_name(name), kind_of(name)
    home = parsed.province or province
    if parsed.level is UnitLevel.PROVINCE:
        versions = tuple(_of_province(name, version, kind) for version in _eras(parsed)) or (Version(name, home),)
        return _while_a_district(parsed, versions[0]) + versions
    if parsed.level is UnitLevel.CENTRAL:
        valid_from, valid_to = (kind.valid_from, kind.valid_to) if kind is not None else (None, None)
        return (Version(name, parsed.province, "", valid_from, valid_to),)
    return tuple(
        Version(
            name,
            home,
            " ".join(part for part in (home, era.version) if part),
            *_life(kind, era.valid_from, era.valid_to),
        )
        for era in unit_eras(parsed.level)
    )


def _eras(parsed: BodyName) -> tuple[Province, ...]:
    """Return the versions of a body's province that carry its unit word; all of them when none does."""
    versions = provinces_called(parsed.province)
    return tuple(version for version in versions if version.kind == parsed.unit) or versions


def _while_a_district(parsed: BodyName, first: Version) -> tuple[Version, ...]:
    """Return the body of a centrally run city of today while the city was a district of a province."""
    homes = provinces_of_district(parsed.place, PlaceKind.CITY) if parsed.unit == PlaceKind.CITY else ()
    if first.valid_from is None or not homes:
        return ()
    last = PartialDate.of(first.valid_from.first_day - timedelta(days=1))
    return (Version(parsed.name, homes[0], homes[0], None, last),)


def _of_province(name: str, province: Province, kind: BodyKind | None) -> Version:
    valid_from, valid_to = _life(kind, province.valid_from, province.valid_to)
    return Version(name, province.name, province.id, valid_from, valid_to)


def _life(
    kind: BodyKind | None, valid_from: PartialDate | None, valid_to: PartialDate | None
) -> tuple[PartialDate | None, PartialDate | None]:
    """Return the life of a body of a kind within the life of its unit."""
    if kind is not None and kind.valid_from is not None:
        valid_from = max(filter(None, (valid_from, kind.valid_from)), key=lambda day: day.first_day)
    if kind is not None and kind.valid_to is not None:
        valid_to = min(filter(None, (valid_to, kind.valid_to)), key=lambda day: day.last_day)
    return valid_from, valid_to


def choose_version(versions: tuple[Version, ...], day: PartialDate | None) -> Version:
    """Return the version that stood on a day, or the nearest one; without a day the youngest."""
    if day is None or len(versions) == 1:
        return versions[-1]
    standing = [version for version in versions if version.holds_on(day)]
    return standing[-1] if standing else min(versions, key=lambda version: (_distance(version, day), version.version))


def _distance(version: Version, day: PartialDate) -> int:
    """Return how many days lie between a version's life and a day outside it."""
    if version.valid_from is not None and day.last_day < version.valid_from.first_day:
        return (version.valid_from.first_day - day.last_day).days
    if version.valid_to is not None and day.first_day > version.valid_to.last_day:
        return (day.first_day - version.valid_to.last_day).days
    return 0


def parent_of(version: Version) -> Version | None:
    """Return the body above, in the same era; None when it is unknown or there is none."""
    kind = kind_of(version.name)
    return None if kind is None or kind.parent is None else _beside(version, kind.parent)


def twin_of(version: Version) -> Version | None:
    """Return the organ that is legally the same, in the same era."""
    kind = kind_of(version.name)
    return None if kind is None or kind.twin is None else _beside(version, kind.twin)


def _beside(version: Version, pattern: str) -> Version:
    name = parse_body_name(version.name).fill(pattern)
    versions = versions_of(name, version.province)
    return choose_version(versions, version.valid_to or version.valid_from)


def successors_of(version: Version) -> tuple[Version, ...]:
    """Return the versions that took over: by the law on its kind, else by the fate of its province."""
    kind, parsed = kind_of(version.name), parse_body_name(version.name)
    if kind is not None and kind.successors:
        return tuple(
            choose_version(versions_of(parsed.fill(name), version.province), kind.valid_to) for name in kind.successors
        )
    if parsed.level is not UnitLevel.PROVINCE:
        return ()
    found = []
    for province in _province_row(version.version):
        name = parsed.moved(province.kind, province.name)
        found += [after for after in versions_of(name) if after.version == province.id]
    return tuple(found)


@cache
def _provinces_by_id() -> dict[str, Province]:
    return {province.id: province for province in provinces()}


def _province_row(version: str) -> tuple[Province, ...]:
    """Return the provinces that took over from a version of a province."""
    rows = _provinces_by_id()
    row = rows.get(version)
    return tuple(rows[after] for after in row.successors if after in rows) if row is not None else ()


def seats_of(role: str, version: Version) -> int | None:
    """Return 1 for an office that one person holds at a time, None for the others and where bodies may be confused.

    A commune's name, before 2025-07-01, can be borne by several communes of one province, and a district's by
    several provinces: while its body may be two, its seat is not counted.
    """
    parsed = parse_body_name(version.name)
    if parsed.level is UnitLevel.COMMUNE and (version.valid_to is not None or not version.province):
        return None
    if parsed.level is UnitLevel.DISTRICT and not version.province:
        return None
    return 1 if seats_named(role, version.name) == SINGLE_SEAT else None


def is_full_time(role: str, version: Version) -> bool:
    """Tell whether a role takes its holder whole: a member's or deputy's seat goes beside another post."""
    return seats_named(role, version.name) != MEMBERS
