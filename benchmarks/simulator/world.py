"""A world of officials: seats held one after another, careers through them, and days that nobody may peep at.

All posts end or hand over on exact days; what articles tell of them is made in ``articles``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from random import Random

from benchmarks.simulator.names import draw_name
from kg.lexicon.places import PlaceKind, districts, provinces
from kg.model.claim import Mode

FIRST, LAST = date(2010, 1, 1), date(2025, 6, 30)
FIRST_WAIT = 400
LEADERS = (("Bí thư", "{party}"), ("Chủ tịch", "Ủy ban nhân dân {area}"), ("Chủ tịch", "Hội đồng nhân dân {area}"))
TOPICS = (
    "Nội vụ",
    "Y tế",
    "Tài chính",
    "Tư pháp",
    "Công Thương",
    "Xây dựng",
    "Giáo dục và Đào tạo",
    "Khoa học và Công nghệ",
)
DEPARTMENTS = (
    *(("Giám đốc", f"Sở {topic} {{area}}") for topic in TOPICS),
    ("Trưởng ban", "Ban Tổ chức {party}"),
    ("Trưởng ban", "Ban Nội chính {party}"),
    ("Giám đốc", "Công an {area}"),
)
DEPUTIES = (
    ("Phó Chủ tịch", "Ủy ban nhân dân {area}"),
    ("Phó Bí thư", "{party}"),
    *(("Phó Giám đốc", f"Sở {topic} {{area}}") for topic in TOPICS),
)


@dataclass(frozen=True, slots=True)
class Post:
    """An office of the world: rank 0 district, 1 department, 2 deputy, 3 leader; single or shared."""

    role: str
    body: str
    province: str
    rank: int
    single: bool


@dataclass(frozen=True, slots=True)
class Official:
    """One human being."""

    number: int
    name: str
    province: str
    born: int


@dataclass(slots=True)
class Term:
    """The truth of one unbroken holding; end is None when it goes on."""

    official: Official
    post: Post
    start: date
    end: date | None
    mode: Mode = Mode.FULL

    def holds_on(self, day: date) -> bool:
        """Tell whether the term holds on a day; the day of hand-over belongs to both."""
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(slots=True)
class World:
    """Officials and their terms."""

    officials: list[Official] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    lenders: list[Official] = field(default_factory=list)


def make_world(officials: int, random: Random, *, namesakes: float = 1 / 3, mobility: float = 0.15) -> World:
    """Return a world of so many officials.

    Args:
        officials: How many.
        random: Where all chance comes from.
        namesakes: Share of officials who bear the name of one in another province.
        mobility: Share of career steps that lead to another province.
    """
    world, seats = World(), _Seats(random)
    for number in range(officials):
        official = _official(number, world, seats, random, namesakes)
        world.officials.append(official)
        world.terms += _career(official, seats, random, mobility)
    world.terms += _acting(world, random)
    return world


def _official(number: int, world: World, seats: _Seats, random: Random, namesakes: float) -> Official:
    """Return a new official; namesakes come in pairs, so half as many names are borrowed."""
    province = random.choice(seats.provinces)
    name = draw_name(random)
    if world.lenders and random.random() < namesakes / 2:
        lender = world.lenders.pop(random.randrange(len(world.lenders)))
        name = lender.name if lender.province != province else name
    official = Official(number, name, province, random.randint(1950, 1985))
    world.lenders.append(official)
    return official


class _Seats:
    """All posts by province and rank, and since when each single one is free."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.posts: dict[tuple[str, int], list[Post]] = defaultdict(list)
        self.free: dict[Post, date] = {}
        names = {row.name: row for row in provinces() if row.valid_to is not None and row.valid_to.last_day == LAST}
        self.provinces = sorted(names)
        for name in self.provinces:
            self._fill(name, names[name].kind == PlaceKind.CITY)

    def _fill(self, province: str, city: bool) -> None:
        area = f"thành phố {province}" if city else f"tỉnh {province}"
        slots = {"area": area, "party": f"Thành ủy {province}" if city else f"Tỉnh ủy {province}"}
        for rank, rows, single in ((1, DEPARTMENTS, True), (2, DEPUTIES, False), (3, LEADERS, True)):
            for role, body in rows:
                self.posts[province, rank].append(Post(role, body.format(**slots), province, rank, single))
        rural = sorted({row.name for row in districts() if row.province == province and row.kind is PlaceKind.DISTRICT})
        for name in rural[:8]:
            for role, body in LEADERS[:2]:
                full = body.format(area=f"huyện {name}", party=f"Huyện ủy {name}")
                self.posts[province, 0].append(Post(role, full, province, 0, True))

    def take(self, province: str, rank: int, day: date, *, left: Sequence[Post]) -> tuple[Post, date] | None:
        """Return a post that was not left before and is free, with the day on which it can be taken.

        The first post of a career may fall free within FIRST_WAIT days.
        """
        latest = day + timedelta(days=0 if left else FIRST_WAIT)
        options = [
            post for post in self.posts[province, rank] if post not in left and self.free.get(post, FIRST) <= latest
        ]
        if not options:
            return None
        post = self.random.choice(options)
        return post, max(day, self.free.get(post, day))


def _career(official: Official, seats: _Seats, random: Random, mobility: float) -> list[Term]:
    """Return the terms of one official: step after step, each from the day the last ends."""
    terms: list[Term] = []
    day = FIRST + timedelta(days=random.randint(0, 4000))
    province, rank = official.province, random.choice((0, 0, 1, 1, 2, 3))
    while day < LAST - timedelta(days=200):
        taken = seats.take(province, rank, day, left=[term.post for term in terms])
        if taken is None:
            break
        post, start = taken
        end: date | None = start + timedelta(days=random.randint(500, 2500))
        if end is None or end >= LAST:
            end = None
        if post.single:
            seats.free[post] = _vacancy(end, random)
        terms.append(Term(official, post, start, end))
        if end is None or random.random() < 0.35:
            break
        day, rank = end, min(3, rank + random.choice((0, 1, 1)))
        if random.random() < mobility:
            province = random.choice(seats.provinces)
    return terms


def _vacancy(end: date | None, random: Random) -> date:
    """Return the day on which a seat can be taken again: at once, or after a vacancy."""
    if end is None:
        return date.max - timedelta(days=500)
    return end if random.random() < 0.6 else end + timedelta(days=random.randint(20, 200))


def _acting(world: World, random: Random) -> list[Term]:
    """Return acting spells of deputies beside vacancies."""
    by_post: dict[Post, list[Term]] = defaultdict(list)
    for term in world.terms:
        by_post[term.post].append(term)
    found = []
    for post, terms in by_post.items():
        terms.sort(key=lambda term: term.start)
        for before, after in pairwise(terms):
            if not post.single or before.end is None or (after.start - before.end).days < 40 or random.random() < 0.5:
                continue
            deputies = [
                term.official
                for term in world.terms
                if term.post.province == post.province
                and term.post.rank == 2
                and term.holds_on(before.end)
                and term.holds_on(after.start)
            ]
            if deputies:
                found.append(Term(random.choice(deputies), post, before.end, after.start, Mode.ACTING))
    return found
