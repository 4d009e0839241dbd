"""The people of readings as they stand in one article each: name, posts, and what else tells them apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kg.entities.body_names import parse_body_name
from kg.entities.knowledge import Version, is_full_time, seats_of
from kg.entities.names import name_key
from kg.lexicon.organs import UnitLevel
from kg.lexicon.places import CENTRE
from kg.model.claim import Mode, OfficeClaim, OfficeStatus, Predicate, Reading, ThingKind
from kg.model.dates import PartialDate
from kg.model.entity import Office
from kg.model.identifiers import EntityId, entity_id


@dataclass(frozen=True, slots=True)
class Seat:
    """An office and what identity needs of it.

    Args:
        office: The office.
        province: Province of its body; "" for central bodies and unknown ones.
        area: Unit of its body with its province: one area, one set of leaders.
        level: Level of the unit.
        leading: Whether the body is one of the unit's leading organs.
        era: Version of its province; "" for bodies below the province and central ones.
        full_time: Whether it takes its holder whole, so that nobody holds one in another unit as well.
    """

    office: Office
    province: str
    area: str
    level: UnitLevel
    leading: bool
    era: str = ""
    full_time: bool = True

    @property
    def single(self) -> bool:
        """Whether one person at a time holds it."""
        return self.office.seats == 1


@dataclass(frozen=True, slots=True)
class Post:
    """One office of one person in one article, with the days attested in full, as ordinals (0, 0 for none)."""

    seat: Seat
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Sighted:
    """One person of one article."""

    article: str
    key: str
    name: str
    posts: tuple[Post, ...] = ()
    home: str = ""
    birth_year: int | None = None
    died: PartialDate | None = None
    aliases: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    wrote: bool = False
    twice: bool = False

    @property
    def local(self) -> tuple[str, str]:
        """Article and local key: what it is known by."""
        return self.article, self.key


LEADING = frozenset({
    "dang-bo", "ban-chap-hanh", "cap-uy", "ban-thuong-vu", "thuong-truc-cap-uy", "hdnd", "thuong-truc-hdnd", "ubnd",
    "doan-dbqh", "dang-uy",
})  # fmt: skip


@dataclass(slots=True)
class SeatBook:
    """The seats met so far, one for each role and spelling of a body."""

    met: dict[tuple[str, Version], Seat] = field(default_factory=dict)

    def seat(self, role: str, version: Version, kind: str) -> Seat:
        """Return the seat of a role in a version of a body."""
        key = (role, version)
        found = self.met.get(key)
        if found is None:
            found = self.met[key] = _seat(role, version, kind)
        return found

    def offices(self, bodies: Mapping[EntityId, Version]) -> tuple[Office, ...]:
        """Return the offices met, sorted by id, each named by the spelling of its body that is kept."""
        met = {seat.office.id: seat.office for seat in self.met.values()}
        return tuple(office_of(met[key].role, bodies[met[key].body]) for key in sorted(met))


def office_of(role: str, version: Version) -> Office:
    """Return the office of a role in a version of a body."""
    return Office(
        id=entity_id("office", role, version.id),
        role=role,
        body=version.id,
        name=office_name(role, version.name),
        seats=seats_of(role, version),
    )


def _seat(role: str, version: Version, kind: str) -> Seat:
    parsed = parse_body_name(version.name)
    area = f"{parsed.area}, {version.province}" if parsed.area else version.province or version.name
    era = version.version if parsed.level is UnitLevel.PROVINCE else ""
    full_time = is_full_time(role, version)
    return Seat(office_of(role, version), version.province, area, parsed.level, kind in LEADING, era, full_time)


def office_name(role: str, body: str) -> str:
    """Return the office's name: the role before the body, a word they share said once.

    >>> office_name("Trưởng ban", "Ban Tổ chức Tỉnh ủy Bắc Ninh"), office_name("Bí thư", "Tỉnh ủy Bắc Ninh")
    ('Trưởng Ban Tổ chức Tỉnh ủy Bắc Ninh', 'Bí thư Tỉnh ủy Bắc Ninh')
    """
    head, _, last = role.rpartition(" ")
    shared = head and body.casefold().startswith(f"{last.casefold()} ")
    return f"{head} {body}" if shared else f"{role} {body}"


def people_of(reading: Reading, seats: Sequence[Seat], home: str | None) -> Iterator[Sighted]:
    """Yield the people of one reading, in the order of their keys.

    Args:
        reading: What the article says.
        seats: The seat of each of its office claims, in their order.
        home: The article's home.
    """
    names, posts, told = _named(reading), _posts(reading, seats), {claim.key: claim for claim in reading.people}
    writers = {
        r.subject.key
        for r in reading.relations
        if r.predicate is Predicate.WROTE and r.subject.kind is ThingKind.PERSON
    }
    keys: dict[str, int] = {}
    for name in names.values():
        keys[name_key(name)] = keys.get(name_key(name), 0) + 1
    beside = tuple(sorted(keys))
    for key in sorted(names):
        claim = told.get(key)
        yield Sighted(
            article=reading.article,
            key=key,
            name=names[key],
            posts=tuple(posts.get(key, ())),
            home="" if home in (None, CENTRE) else home or "",
            birth_year=claim.birth_year if claim is not None else None,
            died=claim.died if claim is not None else None,
            aliases=claim.aliases if claim is not None else (),
            beside=beside,
            wrote=key in writers,
            twice=keys[name_key(names[key])] > 1,
        )


def _named(reading: Reading) -> dict[str, str]:
    """Return the names of all local keys of people, also of those that only other claims speak of."""
    names = {claim.person: claim.person.partition("#")[0] for claim in reading.offices}
    for relation in reading.relations:
        for side in (relation.subject, relation.object):
            if side.kind is ThingKind.PERSON:
                names.setdefault(side.key, side.key.partition("#")[0])
    return names | {claim.key: claim.name for claim in reading.people}


def _posts(reading: Reading, seats: Sequence[Seat]) -> dict[str, list[Post]]:
    posts: dict[str, list[Post]] = {}
    for claim, seat in zip(reading.offices, seats, strict=True):
        first, last = _attested(claim)
        posts.setdefault(claim.person, []).append(Post(seat, first, last))
    return posts


def _attested(claim: OfficeClaim) -> tuple[int, int]:
    """Return the first and last day on which a claim certainly shows its holder in full office, else (0, 0)."""
    dates = [date for date in (claim.since, claim.until) if date is not None]
    if claim.status in (OfficeStatus.CURRENT, OfficeStatus.STARTED) and claim.as_of is not None:
        dates.append(claim.as_of)
    if not dates or claim.mode is not Mode.FULL:
        return 0, 0
    first = min(date.last_day.toordinal() for date in dates)
    return first, max(first, *(date.first_day.toordinal() for date in dates))
