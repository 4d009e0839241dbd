"""Which people, bodies, offices, meetings and official documents of many articles are the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.entities.bodies import BodyBook, Setting, day_meant
from kg.entities.decisions import Decision
from kg.entities.knowledge import Version, kind_of
from kg.entities.meetings import Gathering, join_meetings
from kg.entities.official_documents import Paper, join_official_documents
from kg.entities.people import join_people
from kg.entities.sightings import Seat, SeatBook, Sighted, people_of
from kg.model.claim import Reading, ThingKind, name_claim
from kg.model.dates import PartialDate
from kg.model.entity import Linkage, LocalKey
from kg.model.identifiers import ArticleId, EntityId

Published = Mapping[ArticleId, PartialDate | None]
Homes = Mapping[ArticleId, str | None]


def resolve_entities(
    readings: Iterable[Reading],
    published: Published,
    decisions: Sequence[Decision] = (),
    *,
    homes: Homes | None = None,
) -> Linkage:
    """Return who and what is the same across articles; the order of the readings does not matter.

    Args:
        readings: What the articles say.
        published: Day of publication of each article, where it is known.
        decisions: Human verdicts on people; they outrank every rule.
        homes: The province whose bodies bare names mean, of each article; it tells bodies below the province apart.
    """
    gathered = _Gathered()
    for reading in readings:
        home = (homes or {}).get(reading.article)
        gathered.add(reading, Setting.of(reading, published.get(reading.article), home))
    people = join_people(gathered.people, decisions)
    meetings, meeting_of = join_meetings(gathered.meetings)
    papers, paper_of = join_official_documents(gathered.papers)
    return Linkage(
        people=people.people,
        bodies=gathered.bodies.bodies(),
        offices=gathered.seats.offices(),
        official_documents=papers,
        meetings=meetings,
        entity_of={**people.person_of, **gathered.body_of, **meeting_of, **paper_of},
        body_of_claim=gathered.body_of_claim,
        judgements=people.judgements,
    )


@dataclass(slots=True)
class _Gathered:
    """What the readings hold, bodies told apart, before the rest is joined."""

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
