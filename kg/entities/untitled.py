"""Sightings without a post: joined to the one person of the name who is at home there or seen in the same company."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Protocol

from kg.entities.clusters import Cluster
from kg.entities.levels import ACCEPTED, Level, chance_of_namesakes

HOME = Level(("home",), 3000)
COMPANY = Level(("co-mention",), 300)
HOME_AND_COMPANY = Level(("home", "co-mention"), 60)
BYLINE = Level(("byline of one home",), 100)
COMPANY_SIZE = 2  # other names in common that make two articles speak of one circle


class Joinable(Protocol):
    """What joining needs of a block."""

    key: str

    def roots(self) -> list[int]:
        """Return the numbers of the clusters that stand."""

    def cluster(self, index: int) -> Cluster:
        """Return the cluster of a number."""

    def join(self, left: int, right: int, reasons: tuple[str, ...], chance: float) -> bool:
        """Make two clusters one unless something forbids it."""


def join_untitled(block: Joinable) -> None:
    """Join each sighting without a post to the only person it can mean, and bylines of one home to one author."""
    untitled = [index for index in block.roots() if not block.cluster(index).spans]
    if not untitled:
        return
    titled = [index for index in block.roots() if block.cluster(index).spans]
    left = _join_to_titled(block, untitled, titled)
    _join_among_themselves(block, left)


def _join_to_titled(block: Joinable, untitled: Iterable[int], titled: Iterable[int]) -> list[int]:
    """Join sightings to persons with posts and return those that are left."""
    at_home: dict[str, set[int]] = defaultdict(set)
    beside: dict[str, set[int]] = defaultdict(set)
    for index in titled:
        for province in block.cluster(index).provinces():
            at_home[province].add(index)
        for name in {name for member in block.cluster(index).members for name in member.beside}:
            if name != block.key:
                beside[name].add(index)
    left = []
    for index in untitled:
        member = block.cluster(index).members[0]
        if member.wrote or not _join_to_one(block, index, at_home[member.home] if member.home else set(), beside):
            left.append(index)
    return left


def _join_to_one(block: Joinable, index: int, neighbours: set[int], beside: dict[str, set[int]]) -> bool:
    """Join a sighting to the best of the persons it may mean; two equally good ones leave it alone."""
    member = block.cluster(index).members[0]
    company = Counter(person for name in member.beside for person in beside.get(name, ()))
    known = {person for person, names in company.items() if names >= COMPANY_SIZE}
    for persons, level in (
        (neighbours & known, HOME_AND_COMPANY),
        (known, COMPANY),
        (neighbours, HOME),
    ):
        if len(persons) > 1:
            return False
        chance = chance_of_namesakes(block.key, level)
        if persons and chance < ACCEPTED:
            return block.join(min(persons), index, level.names, chance)
    return False


def _join_among_themselves(block: Joinable, untitled: Iterable[int]) -> None:
    """Join sightings of one home, authors with authors and the named with the named."""
    groups: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for index in untitled:
        member = block.cluster(index).members[0]
        if member.home:
            groups[member.home, member.wrote].append(index)
    for (_, wrote), indices in sorted(groups.items()):
        level = BYLINE if wrote else HOME
        chance = chance_of_namesakes(block.key, level)
        if chance >= ACCEPTED:
            continue
        for index in indices[1:]:
            block.join(indices[0], index, level.names, chance)
