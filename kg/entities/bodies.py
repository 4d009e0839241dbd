"""Which version of which body a claim means, and the bodies around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from kg.entities.body_names import parse_body_name
from kg.entities.knowledge import (
    Version,
    choose_version,
    kind_of,
    parent_of,
    successors_of,
    twin_of,
    versions_of,
)
from kg.lexicon.organs import UnitLevel
from kg.lexicon.places import CENTRE, PlaceKind, provinces_of_district
from kg.model.claim import OfficeClaim, OfficeStatus, Reading
from kg.model.dates import PartialDate
from kg.model.entity import Body
from kg.model.identifiers import EntityId

A_DAY = timedelta(days=1)
A_YEAR = timedelta(
    days=365
)  # nobody is told as former holder of an office much sooner than a year after its body began


@dataclass(frozen=True, slots=True)
class Setting:
    """What decides on versions inside one reading: day of publication, home, provinces stated for bodies."""

    published: PartialDate | None
    home: str | None
    provinces: Mapping[str, str]

    @classmethod
    def of(cls, reading: Reading, published: PartialDate | None, home: str | None) -> Setting:
        """Return the setting of a reading; an undated article came out when the last of its events was news."""
        stated = {claim.key: claim.province for claim in reading.bodies if claim.province}
        events = [claim.as_of for claim in reading.offices] + [claim.date for claim in reading.meetings]
        days = [day for day in events if day is not None]
        return cls(published or max(days, key=lambda day: (day.last_day, str(day)), default=None), home, stated)

    def version(self, name: str, day: PartialDate | None) -> Version:
        """Return the version of the body named so that stood on a day; without a day, when the article came out."""
        return choose_version(versions_of(name, self.province(name)), day or self.published)

    def province(self, name: str) -> str:
        """Return the province of a body below the province: as stated, else home where it can be; "" otherwise."""
        if name in self.provinces:
            return self.provinces[name]
        parsed = parse_body_name(name)
        if parsed.province or parsed.level is UnitLevel.CENTRAL or self.home in (None, CENTRE):
            return ""
        home = self.home or ""
        if parsed.level is UnitLevel.DISTRICT and home not in provinces_of_district(
            parsed.place, PlaceKind(parsed.unit)
        ):
            return ""
        return home


def day_meant(claim: OfficeClaim, published: PartialDate | None) -> PartialDate | None:
    """Return the day that decides which version of its body an office claim means.

    Stated dates of the holding come first. A start is placed by the day after it and an end by the day before, so
    that leaders named on the eve of a merger go to the new body and those who leave with it to the old. A former
    holder without dates held the office as it was a year before.
    """
    day = claim.until or (claim.since if claim.status is OfficeStatus.FORMER else None) or claim.as_of
    if day is None or day.day is None:
        day = _within(day, published)
    if day is None:
        return None
    match claim.status:
        case OfficeStatus.STARTED:
            return _shifted(claim.since or day, A_DAY)
        case OfficeStatus.ENDED:
            return _shifted(day, -A_DAY)
        case OfficeStatus.FORMER if claim.until is None and claim.since is None:
            return _shifted(day, -A_YEAR)
        case _:
            return day


def _within(day: PartialDate | None, published: PartialDate | None) -> PartialDate | None:
    """Return an imprecise day made precise: the day of publication when it lies inside or nothing is known."""
    if day is None or (published is not None and day.covers(published)):
        return published
    return PartialDate.of(day.last_day)


def _shifted(day: PartialDate, step: timedelta) -> PartialDate:
    return PartialDate.of((day.last_day if step > timedelta() else day.first_day) + step)


@dataclass(slots=True)
class BodyBook:
    """The versions met so far; written out as bodies with those above, beside and after them."""

    met: dict[EntityId, Version] = field(default_factory=dict)

    def add(self, version: Version) -> EntityId:
        """Remember a version and return its id; of two spellings of one body the shorter name is kept."""
        key = version.id
        known = self.met.get(key)
        if known is None or (len(version.name), version.name) < (len(known.name), known.name):
            self.met[key] = version
        return key

    def bodies(self) -> tuple[Body, ...]:
        """Return the bodies met and all bodies above, beside and after them, sorted by id."""
        waiting = list(self.met.values())
        known = dict(self.met)
        while waiting:
            for near in _around(waiting.pop()):
                if near.id not in known:
                    known[near.id] = near
                    waiting.append(near)
        return tuple(_body(known[key]) for key in sorted(known))


def _around(version: Version) -> Iterable[Version]:
    near = (parent_of(version), twin_of(version), *successors_of(version))
    return [other for other in near if other is not None]


def _body(version: Version) -> Body:
    kind, parent, twin = kind_of(version.name), parent_of(version), twin_of(version)
    return Body(
        id=version.id,
        name=version.name,
        kind=kind.id if kind is not None else "",
        province=version.province,
        version=version.version,
        valid_from=version.valid_from,
        valid_to=version.valid_to,
        parent=parent.id if parent is not None else None,
        successors=tuple(sorted(after.id for after in successors_of(version))),
        twin=twin.id if twin is not None else None,
    )
