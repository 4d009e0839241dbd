"""Sightings that are taken for one person, and what forbids two clusters to be one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from kg.entities.sightings import Seat, Sighted
from kg.lexicon.organs import UnitLevel

HAND_OVER_DAYS = 31  # stale titles: for a month after a move news still prints the old post
BIRTH_SLIP = 1  # birth years a year apart are a slip or a lunar count; more are two people


@dataclass(slots=True)
class Span:
    """The attested days of one office in a cluster, as ordinals; 0, 0 when no day is attested."""

    seat: Seat
    first: int
    last: int

    def widen(self, first: int, last: int) -> None:
        """Take in more attested days."""
        if first:
            self.first = min(self.first or first, first)
            self.last = max(self.last, last)


@dataclass(slots=True)
class Cluster:
    """Sightings taken for one person, with what decides on further ones.

    The key is the smallest local key of its members: it names the cluster, whatever the order of merging.
    """

    members: list[Sighted]
    key: tuple[str, str]
    spans: dict[str, Span] = field(default_factory=dict)
    births: set[int] = field(default_factory=set)
    died: int = 0
    twice: dict[str, str] = field(default_factory=dict)
    marks: set[tuple[int, bool]] = field(default_factory=set)

    @classmethod
    def of(cls, sighted: Sighted, marks: Iterable[tuple[int, bool]] = ()) -> Cluster:
        """Return the cluster of one sighting; marks are its sides in decisions that two people are different."""
        cluster = cls([sighted], sighted.local, marks=set(marks))
        for post in sighted.posts:
            span = cluster.spans.setdefault(post.seat.office.id, Span(post.seat, post.first, post.last))
            span.widen(post.first, post.last)
        if sighted.birth_year is not None:
            cluster.births.add(sighted.birth_year)
        if sighted.died is not None:
            cluster.died = sighted.died.last_day.toordinal()
        if sighted.twice:
            cluster.twice[sighted.article] = sighted.key
        return cluster

    @property
    def first(self) -> int:
        """The first attested day, 0 when there is none."""
        return min((span.first for span in self.spans.values() if span.first), default=0)

    @property
    def last(self) -> int:
        """The last attested day."""
        return max((span.last for span in self.spans.values()), default=0)

    def provinces(self) -> set[str]:
        """Return the provinces of its posts."""
        return {span.seat.province for span in self.spans.values() if span.seat.province}

    def absorb(self, other: Cluster) -> None:
        """Take in another cluster."""
        self.members += other.members
        self.key = min(self.key, other.key)
        for office, span in other.spans.items():
            own = self.spans.get(office)
            if own is None:
                self.spans[office] = span
            else:
                own.widen(span.first, span.last)
        self.births |= other.births
        self.died = min(filter(None, (self.died, other.died)), default=0)
        self.twice |= other.twice
        self.marks |= other.marks


def hindrance(left: Cluster, right: Cluster) -> str | None:
    """Return why two clusters cannot be one person, None when nothing forbids it."""
    return next((reason for reason, speaks in _HINDRANCES if speaks(left, right)), None)


def _decided_different(left: Cluster, right: Cluster) -> bool:
    return any((number, not side) in right.marks for number, side in left.marks)


def _born_apart(left: Cluster, right: Cluster) -> bool:
    years = [abs(one - other) for one in left.births for other in right.births]
    return min(years, default=0) > BIRTH_SLIP


def _told_apart(left: Cluster, right: Cluster) -> bool:
    small, large = sorted((left.twice, right.twice), key=len)
    return any(article in large and large[article] != key for article, key in small.items())


def _outlived(left: Cluster, right: Cluster) -> bool:
    """Tell whether one was in office when the other was dead."""
    return any(one.died and other.last > one.died + HAND_OVER_DAYS for one, other in ((left, right), (right, left)))


def _two_places(left: Cluster, right: Cluster) -> bool:
    """Tell whether full-time posts of two units were held at once for longer than titles lag behind."""
    for one in seated(left):
        for other in seated(right):
            if one.seat.area != other.seat.area:
                overlap = min(one.last, other.last) - max(one.first, other.first)
                if overlap > HAND_OVER_DAYS or (overlap >= 0 and _inside(one, other)):
                    return True
    return False


def _inside(one: Span, other: Span) -> bool:
    """Tell whether one span lies well inside the other: no hand-over at either edge."""
    inner, outer = sorted((one, other), key=lambda span: span.last - span.first)
    return outer.first + HAND_OVER_DAYS < inner.first and inner.last < outer.last - HAND_OVER_DAYS


def seated(cluster: Cluster) -> list[Span]:
    """Return a cluster's attested full-time posts of provinces, districts and communes."""
    return [
        span
        for span in cluster.spans.values()
        if span.first and span.seat.full_time and span.seat.level is not UnitLevel.CENTRAL
    ]


_HINDRANCES: tuple[tuple[str, Callable[[Cluster, Cluster], bool]], ...] = (
    ("decided different", _decided_different),
    ("told apart in one article", _told_apart),
    ("birth years", _born_apart),
    ("in office after death", _outlived),
    ("two places at once", _two_places),
)


def gap_between(left: Cluster, right: Cluster) -> int:
    """Return the days between the attested days of two clusters, 0 when they overlap or one has none."""
    if not left.first or not right.first:
        return 0
    return max(0, max(left.first, right.first) - min(left.last, right.last))


def by_time(clusters: Sequence[Cluster]) -> list[Cluster]:
    """Return clusters by first attested day, then by key."""
    return sorted(clusters, key=lambda cluster: (cluster.first, cluster.key))
