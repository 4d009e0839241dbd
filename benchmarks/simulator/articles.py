"""Articles about the world: reports that see people in office, news of moves with delay, biographies, silence.

Each article is text written through templates of our own, and the reading that a perfect reader would take from it;
so identity and tenures are tested without the extractor.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from benchmarks.simulator.names import misspell
from benchmarks.simulator.world import FIRST, LAST, Official, Term, World
from kg.model.claim import BodyClaim, DateKind, Evidence, Mode, OfficeClaim, OfficeStatus, PersonClaim, Reading
from kg.model.dates import PartialDate
from kg.model.identifiers import ArticleId, ClaimId, article_id

REPORT = ("Ngày {day}, đồng chí {name}, {titles} chủ trì hội nghị.", "Dự buổi làm việc có đồng chí {name}, {titles}.")
STARTED = "Ngày {day}, ông {name} được bầu giữ chức {title}."
ENDED = "Ngày {day}, ông {name} thôi giữ chức {title}."
FORMER = "Cùng dự có ông {name}, nguyên {title}."
ACTING = "Ông {name} được giao quyền {title}."
CAREER = "Ông {name} giữ chức {title} từ {since} đến {until}."
BIRTH = "Ông {name} sinh năm {year}."


@dataclass(slots=True)
class Told:
    """One simulated article.

    Args:
        id: Digest of its text.
        text: As printed.
        published: Day of publication.
        home: Province.
        reading: What it says.
        people: The true official behind each local key.
        terms: The true term behind each office claim, in the reading's order.
        slipped: Whether a press slip was made in it.
    """

    id: ArticleId
    text: str
    published: PartialDate
    home: str
    reading: Reading
    people: dict[str, Official]
    terms: list[Term]
    slipped: bool = False


@dataclass(slots=True)
class _Draft:
    """An article being written."""

    day: date
    home: str
    text: str = ""
    keys: dict[int, str] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    people: dict[str, Official] = field(default_factory=dict)
    births: dict[str, int] = field(default_factory=dict)
    claims: list[tuple[OfficeClaim, Term]] = field(default_factory=list)
    bodies: dict[str, str] = field(default_factory=dict)
    slipped: bool = False

    def key(self, official: Official, name: str | None = None) -> str:
        """Return the local key of an official; a second person of one name gets a number."""
        if official.number not in self.keys:
            name = name or official.name
            key, count = name, 2
            while key in self.people:
                key, count = f"{name}#{count}", count + 1
            self.keys[official.number], self.names[official.number], self.people[key] = key, name, official
        return self.keys[official.number]

    def say(self, template: str, **words: str) -> Evidence:
        """Add a sentence and return its place."""
        sentence = template.format(**words)
        start = len(self.text)
        self.text += sentence + "\n"
        return Evidence(start, start + len(sentence), sentence, "simulator")

    def finish(self) -> Told:
        """Return the article."""
        article = article_id(f"{self.day} {self.home}\n{self.text}")
        bodies = sorted({(claim.body, term.post.province) for claim, term in self.claims})
        place = Evidence(0, 1, self.text[:1], "simulator")
        reading = Reading(
            article,
            people=tuple(
                PersonClaim(key, key.partition("#")[0], place, birth_year=self.births.get(key))
                for key in sorted(self.people)
            ),
            bodies=tuple(BodyClaim(body, place, province=province) for body, province in bodies),
            offices=tuple(claim for claim, _ in self.claims),
        )
        terms = [term for _, term in self.claims]
        return Told(article, self.text, PartialDate.of(self.day), self.home, reading, self.people, terms, self.slipped)


def tell(world: World, articles: int, random: Random, *, slips: float = 0.0, news: float = 0.5) -> list[Told]:
    """Return so many articles about a world, in order of publication.

    Args:
        world: What is true.
        articles: How many.
        random: Where all chance comes from.
        slips: Share of mentions with a press slip in the name or the day.
        news: Most of the articles that tell of starts and ends; the others are reports.
    """
    writer = _Writer(world, random, slips)
    drafts = writer.news()
    random.shuffle(drafts)
    drafts = drafts[: int(articles * news)]
    while len(drafts) < articles:
        drafts.append(writer.report())
    told = {one.id: one for draft in drafts if draft.claims for one in [draft.finish()]}
    return sorted(told.values(), key=lambda one: (str(one.published), one.id))


class _Writer:
    def __init__(self, world: World, random: Random, slips: float) -> None:
        self.random, self.slips = random, slips
        self.terms = world.terms
        self.by_official: dict[int, list[Term]] = defaultdict(list)
        self.by_month: dict[tuple[str, int, int], list[Term]] = defaultdict(list)
        for term in world.terms:
            self.by_official[term.official.number].append(term)
            day = term.start.replace(day=1)
            while day <= min(term.end or LAST, LAST):
                self.by_month[term.post.province, day.year, day.month].append(term)
                day = (day + timedelta(days=32)).replace(day=1)
        self.months = sorted(self.by_month)

    def news(self) -> list[_Draft]:
        """Return the news of starts and ends that get told at all: some ends stay silent."""
        drafts = []
        for term in self.terms:
            before = [t for t in self.by_official[term.official.number] if t.end == term.start and t.mode is Mode.FULL]
            if self.random.random() < 0.75:
                drafts.append(self._start(term, before))
            if term.end is not None and term.mode is Mode.FULL and self.random.random() < 0.45:
                drafts.append(self._end(term))
            if term.end is not None and self.random.random() < 0.25:
                drafts.append(self._former(term))
            if self.random.random() < 0.08:
                drafts.append(self._biography(term.official))
        return drafts

    def report(self) -> _Draft:
        """Return a report of a day in a province that sees some of its officials."""
        while True:
            province, year, month = self.random.choice(self.months)
            day = date(year, month, self.random.randint(1, 28))
            holding = [term for term in self.by_month[province, year, month] if term.holds_on(day)]
            if holding and FIRST <= day <= LAST:
                break
        draft = _Draft(day, province)
        for term in self.random.sample(holding, min(len(holding), self.random.randint(1, 4))):
            self._see(draft, term, day)
        return draft

    def _see(self, draft: _Draft, term: Term, day: date) -> None:
        beside = [
            other for other in self.by_official[term.official.number] if other.holds_on(day) and other is not term
        ]
        titles = [term, *beside]
        name, seen = self._slip(draft, term, day)
        words = ", ".join(_title(one) for one in titles)
        place = draft.say(self.random.choice(REPORT), day=f"{seen:%d/%m/%Y}", name=name, titles=words)
        for one in titles:
            self._claim(draft, one, OfficeStatus.CURRENT, place, as_of=PartialDate.of(seen))

    def _slip(self, draft: _Draft, term: Term, day: date) -> tuple[str, date]:
        """Return the name and day as printed: rarely with a slip."""
        name = term.official.name
        if term.official.number not in draft.keys and self.random.random() < self.slips:
            draft.slipped = True
            if self.random.random() < 0.5:
                name = misspell(name, self.random)
            else:
                day = day.replace(year=min(2025, max(2010, day.year + self.random.choice((-3, -2, 2, 3)))))
        draft.key(term.official, name)
        return draft.names[term.official.number], day

    def _start(self, term: Term, before: list[Term]) -> _Draft:
        """Return the news of a start, told up to a month late, and mostly of what was left for it."""
        draft = _Draft(
            min(LAST, term.start + timedelta(days=self.random.choice((0, 0, 1, 2, 5, 12, 30)))), term.post.province
        )
        name = term.official.name
        draft.key(term.official)
        if term.mode is Mode.ACTING:
            place = draft.say(ACTING, name=name, title=_title(term))
            self._claim(
                draft,
                term,
                OfficeStatus.ACTING,
                place,
                as_of=PartialDate.of(term.start),
                since=PartialDate.of(term.start),
            )
            return draft
        place = draft.say(STARTED, day=f"{term.start:%d/%m/%Y}", name=name, title=_title(term))
        if self.random.random() < 0.7:
            start = PartialDate.of(term.start)
            self._claim(draft, term, OfficeStatus.STARTED, place, as_of=start, since=start)
        else:
            decided = PartialDate.of(term.start - timedelta(days=self.random.randint(0, 20)))
            dates = ((DateKind.DECIDED, decided),) if self.random.random() < 0.5 else ()
            self._claim(
                draft,
                term,
                OfficeStatus.STARTED,
                place,
                as_of=PartialDate.of(draft.day if draft.day <= (term.end or LAST) else term.start),
                dates=dates,
            )
        for old in before:
            if self.random.random() < 0.85:
                place = draft.say(ENDED, day=f"{term.start:%d/%m/%Y}", name=name, title=_title(old))
                end = PartialDate.of(term.start)
                self._claim(draft, old, OfficeStatus.ENDED, place, as_of=end, until=end)
        return draft

    def _end(self, term: Term) -> _Draft:
        end = term.end or LAST
        draft = _Draft(min(LAST, end + timedelta(days=self.random.randint(0, 20))), term.post.province)
        draft.key(term.official)
        place = draft.say(ENDED, day=f"{end:%d/%m/%Y}", name=term.official.name, title=_title(term))
        if self.random.random() < 0.6:
            self._claim(draft, term, OfficeStatus.ENDED, place, as_of=PartialDate.of(end), until=PartialDate.of(end))
        else:
            self._claim(draft, term, OfficeStatus.ENDED, place, as_of=PartialDate.of(draft.day))
        return draft

    def _former(self, term: Term) -> _Draft:
        day = min(LAST, (term.end or LAST) + timedelta(days=self.random.randint(1, 1500)))
        draft = _Draft(day, term.post.province)
        draft.key(term.official)
        place = draft.say(FORMER, name=term.official.name, title=_title(term))
        self._claim(draft, term, OfficeStatus.FORMER, place, as_of=PartialDate.of(day))
        for other in self.by_official[term.official.number]:
            if other.holds_on(day) and other is not term and self.random.random() < 0.7:
                place = draft.say(REPORT[1], name=term.official.name, titles=_title(other))
                self._claim(draft, other, OfficeStatus.CURRENT, place, as_of=PartialDate.of(day))
        return draft

    def _biography(self, official: Official) -> _Draft:
        """Return a life with its posts by month or year, as printed when the last of them had begun."""
        terms = sorted(self.by_official[official.number], key=lambda term: term.start)
        last = terms[-1]
        day = min(LAST, last.start + timedelta(days=self.random.randint(1, 300)))
        draft = _Draft(day, last.post.province)
        draft.births[draft.key(official)] = official.born
        draft.say(BIRTH, name=official.name, year=str(official.born))
        for term in terms:
            if term.end is None or term.end >= day:
                place = draft.say(REPORT[1], name=official.name, titles=_title(term))
                status = OfficeStatus.CURRENT if term.mode is Mode.FULL else OfficeStatus.ACTING
                if term.holds_on(day):
                    self._claim(draft, term, status, place, as_of=PartialDate.of(day))
                continue
            since, until = (
                PartialDate(one.year, one.month if self.random.random() < 0.8 else None)
                for one in (term.start, term.end)
            )
            place = draft.say(CAREER, name=official.name, title=_title(term), since=str(since), until=str(until))
            status = OfficeStatus.FORMER if term.mode is Mode.FULL else OfficeStatus.ACTING
            self._claim(draft, term, status, place, as_of=PartialDate.of(day), since=since, until=until)
        return draft

    def _claim(self, draft: _Draft, term: Term, status: OfficeStatus, place: Evidence, **dates: object) -> None:
        if term.mode is Mode.ACTING and status is OfficeStatus.CURRENT:
            status = OfficeStatus.ACTING
        if term.mode is Mode.ACTING and status is OfficeStatus.FORMER and "until" not in dates:
            return  # a past acting spell without days is told by nobody
        key, body = draft.key(term.official), term.post.body
        if draft.bodies.setdefault(body, term.post.province) != term.post.province:
            body = f"{body} tỉnh {term.post.province}"  # two districts of one name: the article says which
        claim = OfficeClaim(key, term.post.role, body, status, place, term.mode, **dates)  # type: ignore[arg-type]
        draft.claims.append((claim, term))


def _title(term: Term) -> str:
    return f"{'quyền ' if term.mode is Mode.ACTING else ''}{term.post.role} {term.post.body}"


ClaimTruth = dict[ClaimId, Term]
