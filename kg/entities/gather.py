"""What readings hold, bodies told apart, before people, meetings and official documents are joined."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.entities.bodies import BodyBook, Setting, day_meant
from kg.entities.knowledge import Version, kind_of
from kg.entities.meetings import Gathering, family_of_meeting
from kg.entities.names import name_key
from kg.entities.official_documents import Paper, family_of_paper
from kg.entities.sightings import Seat, SeatBook, Sighted, people_of
from kg.model.claim import Reading, ThingKind, name_claim
from kg.model.dates import PartialDate
from kg.model.entity import LocalKey
from kg.model.identifiers import ArticleId, EntityId, digest

Block = tuple[ThingKind, str]
"""What all mentions that can be one thing share: the key of a person's name, the family of a paper or meeting."""


@dataclass(slots=True)
class Gathered:
    """What readings hold; each reading adds the same, whatever others there are."""

    bodies: BodyBook = field(default_factory=BodyBook)
    seats: SeatBook = field(default_factory=SeatBook)
    body_of: dict[LocalKey, EntityId] = field(default_factory=dict)
    body_of_claim: dict[str, EntityId] = field(default_factory=dict)
    people: list[Sighted] = field(default_factory=list)
    papers: list[Paper] = field(default_factory=list)
    meetings: list[Gathering] = field(default_factory=list)

    def add(self, reading: Reading, setting: Setting) -> None:
        """Take in one reading."""
        for claim in reading.bodies:
            self._body(reading.article, claim.key, setting, None)
        seats = [self._seat(reading, index, setting) for index in range(len(reading.offices))]
        self.people += people_of(reading, seats, setting.home)
        for paper in reading.official_documents:
            issuer = self._body(reading.article, paper.issuer, setting, paper.date)
            self._note(name_claim(reading.article, paper), issuer)
            self.papers.append(Paper(reading.article, paper, issuer, setting.published))
        for meeting in reading.meetings:
            organiser = self._body(reading.article, meeting.organiser, setting, meeting.date)
            self._note(name_claim(reading.article, meeting), organiser)
            self.meetings.append(Gathering(reading.article, meeting, organiser, setting.published))
        for relation in reading.relations:
            for side in (relation.subject, relation.object):
                if side.kind is ThingKind.BODY:
                    self._body(reading.article, side.key, setting, None)

    def take(self, other: Gathered) -> None:
        """Take in what was gathered from other readings."""
        for version in other.bodies.met.values():
            self.bodies.add(version)
        self.seats.met.update(other.seats.met)
        self.body_of.update(other.body_of)
        self.body_of_claim.update(other.body_of_claim)
        self.people += other.people
        self.papers += other.papers
        self.meetings += other.meetings

    def _body(self, article: ArticleId, name: str | None, setting: Setting, day: PartialDate | None) -> EntityId | None:
        """Return the body a name means on a day; the name alone means it as it was when the article came out."""
        if name is None:
            return None
        key = (article, ThingKind.BODY, name)
        if key not in self.body_of:
            self.body_of[key] = self.bodies.add(setting.version(name, None))
        return self.bodies.add(setting.version(name, day))

    def _seat(self, reading: Reading, index: int, setting: Setting) -> Seat:
        """Return the seat an office claim speaks of."""
        claim = reading.offices[index]
        self._body(reading.article, claim.body, setting, None)
        version: Version = setting.version(claim.body, day_meant(claim, setting.published))
        self._note(name_claim(reading.article, claim), self.bodies.add(version))
        kind = kind_of(version.name)
        return self.seats.seat(claim.role, version, kind.id if kind is not None else "")

    def _note(self, claim: str, body: EntityId | None) -> None:
        if body is not None:
            self.body_of_claim[claim] = body


@dataclass(frozen=True, slots=True)
class Marks:
    """Where one article may touch others.

    Args:
        blocks: The block of each of its people, official documents and meetings, by kind and local key.
        offices: The offices that its claims speak of.
        versions: The bodies it speaks of, one spelling each.
        seats: Single seats with the names of those seen in them.
    """

    blocks: dict[tuple[ThingKind, str], str]
    offices: frozenset[EntityId]
    versions: frozenset[Version]
    seats: frozenset[tuple[EntityId, str]]


def marks_of(gathered: Gathered) -> Marks:
    """Return the marks of the one article that was gathered."""
    blocks = {(ThingKind.PERSON, one.key): name_key(one.name) for one in gathered.people}
    blocks |= {(ThingKind.OFFICIAL_DOCUMENT, one.claim.key): paper_block(one) for one in gathered.papers}
    blocks |= {(ThingKind.MEETING, one.claim.key): meeting_block(one) for one in gathered.meetings}
    posts = [(post, name_key(one.name)) for one in gathered.people for post in one.posts]
    return Marks(
        blocks,
        frozenset(post.seat.office.id for post, _ in posts),
        frozenset(gathered.bodies.met.values()),
        frozenset((post.seat.office.id, name) for post, name in posts if post.seat.single),
    )


def paper_block(paper: Paper) -> str:
    """Return what all mentions of one official document share."""
    return digest(*family_of_paper(paper))


def meeting_block(gathering: Gathering) -> str:
    """Return what all mentions of one meeting share."""
    return digest(*family_of_meeting(gathering))
