"""The levels on which two clusters of one name are judged, and the chance that they are namesakes.

A level says how many people could have been seen there: ten thousand in a country's news, a few dozen in the
leadership of a province. The chance of a namesake is that number times the share of people called so. Below
ACCEPTED the clusters are one person; above, the question stays open.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kg.entities.clusters import HAND_OVER_DAYS, Cluster, gap_between
from kg.entities.names import name_share
from kg.entities.sightings import Seat
from kg.lexicon.organs import UnitLevel
from kg.lexicon.places import provinces

ACCEPTED = 0.02  # chance of a namesake below which two clusters of one level are one person
CAREER_DAYS = 15 * 365  # posts further apart than this need more than a name
STEP_DAYS = 6 * 365  # a career step follows the last one within a term
SAME_BIRTH_YEAR = 40  # of so many namesakes one shares a birth year
SAME_STEP = 20  # of so many namesakes one takes up a post in the years after the other has left his

SELDOM = 3  # mentions; who is named more often in each of two posts at once would be named with both
UNTOLD = 30  # so many times likelier is a namesake then
PACED = 3  # mentions from which on somebody is mentioned at a pace
SOONEST = 0.1  # least weight of the time between two posts
QUICKEST, SLOWEST = 20.0, 730.0  # days between two mentions of one person

OFFICE = 10
BODY = 60
LEADERS = 40
UNIT = {UnitLevel.PROVINCE: 600, UnitLevel.DISTRICT: 150, UnitLevel.COMMUNE: 60, UnitLevel.CENTRAL: 2000}
PROVINCE = 3000
CENTRAL_OFFICE = 200
COUNTRY = 20000
_RANKS = (UnitLevel.CENTRAL, UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE)


@dataclass(frozen=True, slots=True)
class Level:
    """One level of likeness.

    Args:
        names: What agrees, strongest first; goes into the judgement's reasons.
        people: How many people could have been seen on this level.
    """

    names: tuple[str, ...]
    people: float


def level_of(left: Cluster, right: Cluster) -> Level | None:
    """Return the closest level on which two clusters of one name meet, None when they never do."""
    levels = [
        level
        for one in left.spans.values()
        for other in right.spans.values()
        if (level := _seats_level(one.seat, other.seat)) is not None
    ]
    if not levels:
        return None
    level = min(levels, key=lambda level: (level.people, level.names))
    if level.names != ("office",):
        level = _in_time(level, left, right)
    if left.births & right.births:
        level = Level((*level.names, "birth year"), level.people / SAME_BIRTH_YEAR)
    return level


def _in_time(level: Level, left: Cluster, right: Cluster) -> Level:
    """Return a level weighed by time: posts held at once and never told together speak against one person.

    So does a silence longer than the news of the two makes one expect; a post taken up just when the other was left
    speaks for him.
    """
    if not left.first or not right.first:
        return level
    if _full_time_overlap(left, right) > HAND_OVER_DAYS:
        often = min(len(left.members), len(right.members)) > SELDOM
        return Level((*level.names, "never told together"), level.people * UNTOLD) if often else level
    gap = gap_between(left, right)
    unpaced = min(len(left.members), len(right.members)) < PACED
    people = level.people * max(1.0 if unpaced else SOONEST, gap / (_pace(left) + _pace(right)))
    if level.people >= UNIT[UnitLevel.PROVINCE] and gap <= STEP_DAYS and not _steps_down(left, right):
        return Level((*level.names, "career step"), people / SAME_STEP)
    return Level(level.names, people)


def _steps_down(left: Cluster, right: Cluster) -> bool:
    """Tell whether the later of two careers begins on a lower level than the earlier ended: a step that few take."""
    earlier, later = (left, right) if left.last <= right.first else (right, left)
    ended = max((span.last, _RANKS.index(span.seat.level)) for span in earlier.spans.values() if span.first)
    begun = min((span.first, _RANKS.index(span.seat.level)) for span in later.spans.values() if span.first)
    return begun[1] > ended[1]


def _pace(cluster: Cluster) -> float:
    """Return the days that pass between two mentions of a cluster."""
    if len(cluster.members) < PACED:
        return SLOWEST
    return min(SLOWEST, max(QUICKEST, (cluster.last - cluster.first) / (len(cluster.members) - 1)))


def _full_time_overlap(left: Cluster, right: Cluster) -> int:
    """Return for how many days two full-time posts of the two clusters were held at once."""
    spans = [[span for span in one.spans.values() if span.first and span.seat.full_time] for one in (left, right)]
    overlaps = (min(a.last, b.last) - max(a.first, b.first) for a in spans[0] for b in spans[1])
    return max(overlaps, default=0)


@cache
def successors_of_era(era: str) -> frozenset[str]:
    """Return the versions of provinces that took over from a version of a province."""
    return frozenset(after for row in provinces() if row.id == era for after in row.successors)


def chance_of_namesakes(key: str, level: Level) -> float:
    """Return the chance (0.0 to 1.0) that another person of this name was seen on a level."""
    return min(1.0, name_share(key) * level.people)


def _seats_level(one: Seat, other: Seat) -> Level | None:
    """Return the level on which two seats meet."""
    if one.level is UnitLevel.CENTRAL and other.level is UnitLevel.CENTRAL:
        return _central_level(one, other)
    if one.office.id == other.office.id:
        return Level(("office",), OFFICE)
    if one.office.body == other.office.body:
        return Level(("body",), BODY)
    return _area_level(one, other) if one.area == other.area else _provinces_level(one, other)


def _central_level(one: Seat, other: Seat) -> Level:
    if one.office.id == other.office.id:
        return Level(("office",), OFFICE if one.single else CENTRAL_OFFICE)
    same_body = one.office.body == other.office.body
    return Level(("body",), CENTRAL_OFFICE) if same_body else Level(("central",), UNIT[one.level])


def _area_level(one: Seat, other: Seat) -> Level:
    if one.leading and other.leading:
        return Level(("leaders of one unit",), LEADERS)
    return Level(("unit",), UNIT[one.level])


def _provinces_level(one: Seat, other: Seat) -> Level | None:
    if UnitLevel.CENTRAL in (one.level, other.level):
        return Level(("central and local",), COUNTRY)
    if not one.province or not other.province:
        return None
    if one.province == other.province:
        return Level(("province",), PROVINCE)
    if other.era in successors_of_era(one.era) or one.era in successors_of_era(other.era):
        return Level(("merged provinces",), PROVINCE)
    return None
