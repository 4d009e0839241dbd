"""The sightings of one name, joined to persons level by level, from one office outward."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.entities.clusters import Cluster, by_time, gap_between, hindrance
from kg.entities.levels import (
    ACCEPTED,
    CAREER_DAYS,
    Level,
    chance_of_namesakes,
    level_of,
    successors_of_era,
)
from kg.entities.untitled import join_untitled
from kg.lexicon.organs import UnitLevel
from kg.model.entity import Verdict

WORTH_ASKING = 0.5  # chance of a namesake above which a question would be answered "who knows"
MOST_RIVALS = 40  # persons of one name that a sighting is compared with; more than that many are only common names
EVERYBODY = 100_000  # people the country's news names in a decade

Local = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Link:
    """What was thought of two clusters, by their smallest local keys at that time."""

    left: Local
    right: Local
    verdict: Verdict
    score: float
    reasons: tuple[str, ...]

    @classmethod
    def between(
        cls, one: Cluster, other: Cluster, verdict: Verdict, *, chance: float, reasons: tuple[str, ...]
    ) -> Link:
        """Return the link of two clusters, as they are before anything is joined."""
        left, right = sorted((one.key, other.key))
        return cls(left, right, verdict, round(1 - chance, 4), reasons)


@dataclass(frozen=True, slots=True, order=True)
class Rival:
    """A person that a cluster may belong to; the likeliest is the smallest."""

    chance: float
    gap: int
    reasons: tuple[str, ...]
    person: int


class Block:
    """The clusters of one name while they are joined.

    Args:
        key: The name's key.
        clusters: One for each sighting, or for sightings that a decision joined.
    """

    def __init__(self, key: str, clusters: Sequence[Cluster]) -> None:
        self.key = key
        self.links: list[Link] = []
        self._clusters = list(clusters)
        self._root = list(range(len(self._clusters)))

    def clusters(self) -> list[Cluster]:
        """Return the clusters as they stand, by time."""
        return by_time([self._clusters[index] for index in self.roots()])

    def roots(self) -> list[int]:
        """Return the numbers of the clusters that stand."""
        return [index for index, root in enumerate(self._root) if index == root]

    def cluster(self, index: int) -> Cluster:
        """Return the cluster that the cluster of this number has become part of."""
        return self._clusters[self._find(index)]

    def _find(self, index: int) -> int:
        while self._root[index] != index:
            self._root[index] = self._root[self._root[index]]
            index = self._root[index]
        return index

    def join(self, left: int, right: int, reasons: tuple[str, ...], chance: float) -> bool:
        """Make two clusters one unless something forbids it, and say which it was."""
        one, other = self._find(left), self._find(right)
        if one == other:
            return True
        why_not = hindrance(self._clusters[one], self._clusters[other])
        if why_not is not None:
            self._note(one, other, Verdict.DIFFERENT, chance, (why_not, *reasons))
            return False
        self._note(one, other, Verdict.SAME, chance, reasons)
        if len(self._clusters[one].members) < len(self._clusters[other].members):
            one, other = other, one
        self._clusters[one].absorb(self._clusters[other])
        self._root[other] = one
        return True

    def ask(self, left: int, right: int, reasons: tuple[str, ...], chance: float) -> None:
        """Leave open whether two clusters are one."""
        one, other = self._clusters[self._find(left)], self._clusters[self._find(right)]
        if one is not other and chance < WORTH_ASKING and hindrance(one, other) is None:
            self._note(self._find(left), self._find(right), Verdict.UNSURE, chance, reasons)

    def _note(self, one: int, other: int, verdict: Verdict, chance: float, reasons: tuple[str, ...]) -> None:
        left, right = self._clusters[one], self._clusters[other]
        self.links.append(Link.between(left, right, verdict, chance=chance, reasons=reasons))


def join_block(key: str, clusters: Sequence[Cluster]) -> Block:
    """Return the sightings of one name joined to persons.

    First those who held one office, then those of one unit, one province, the centre; last those without a post.
    """
    block = Block(key, clusters)
    for grouping in (_single_seats, _other_seats, _areas, _provinces, _merged_provinces, _central, _everybody):
        groups: dict[str, list[int]] = defaultdict(list)
        for index in block.roots():
            for group in sorted(set(grouping(block.cluster(index)))):
                groups[group].append(index)
        for group in sorted(groups):
            _join_group(block, groups[group])
    _ask_about_the_name(block)
    join_untitled(block)
    return block


def _join_group(block: Block, indices: Sequence[int]) -> None:
    """Join the clusters of a group, in order of time, each to the likeliest person before it."""
    persons: list[int] = []
    for index in sorted(indices, key=lambda index: (block.cluster(index).first, block.cluster(index).key)):
        rivals = sorted(_rivals(block, persons[-MOST_RIVALS:], index))
        if any(_settle(block, rival, index) for rival in rivals):
            continue
        if rivals:
            block.ask(rivals[0].person, index, rivals[0].reasons, rivals[0].chance)
        persons.append(index)


def _rivals(block: Block, persons: Sequence[int], index: int) -> Iterator[Rival]:
    """Yield the persons that a cluster may belong to."""
    right = block.cluster(index)
    for person in persons:
        left = block.cluster(person)
        if left is right:
            yield Rival(0.0, 0, (), person)
        elif (level := level_of(left, right)) is not None:
            yield Rival(chance_of_namesakes(block.key, level), gap_between(left, right), level.names, person)


def _settle(block: Block, rival: Rival, index: int) -> bool:
    """Join a cluster to a rival when the chance of a namesake is small enough and nothing forbids it."""
    if block.cluster(rival.person) is block.cluster(index):
        return True
    if rival.chance >= ACCEPTED or rival.gap > CAREER_DAYS:
        return False
    return block.join(rival.person, index, rival.reasons, rival.chance)


def _ask_about_the_name(block: Block) -> None:
    """Leave it open whether neighbours in time that share nothing but a rare name are one person."""
    titled = [index for index in block.roots() if block.cluster(index).spans]
    chance = chance_of_namesakes(block.key, Level(("name",), EVERYBODY))
    if len(titled) <= MOST_RIVALS:
        titled.sort(key=lambda index: (block.cluster(index).first, block.cluster(index).key))
        for before, after in pairwise(titled):
            block.ask(before, after, ("name",), chance)


def _single_seats(cluster: Cluster) -> Iterable[str]:
    return (office for office, span in cluster.spans.items() if span.seat.single)


def _other_seats(cluster: Cluster) -> Iterable[str]:
    return (office for office, span in cluster.spans.items() if not span.seat.single)


def _areas(cluster: Cluster) -> Iterable[str]:
    return (span.seat.area for span in cluster.spans.values())


def _provinces(cluster: Cluster) -> Iterable[str]:
    return cluster.provinces()


def _merged_provinces(cluster: Cluster) -> Iterable[str]:
    eras = {span.seat.era for span in cluster.spans.values() if span.seat.era}
    return (after for era in eras for after in (era, *successors_of_era(era)))


def _central(cluster: Cluster) -> Iterable[str]:
    return ("",) if any(span.seat.level is UnitLevel.CENTRAL for span in cluster.spans.values()) else ()


def _everybody(cluster: Cluster) -> Iterable[str]:
    return ("",) if cluster.spans else ()
