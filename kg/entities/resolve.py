"""Which people, bodies, offices, meetings and official documents of many articles are the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg.entities.bodies import Setting
from kg.entities.decisions import Decision
from kg.entities.gather import Gathered
from kg.entities.meetings import join_meetings
from kg.entities.official_documents import join_official_documents
from kg.entities.people import join_people
from kg.model.claim import Reading
from kg.model.dates import PartialDate
from kg.model.entity import Linkage
from kg.model.identifiers import ArticleId

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
    gathered = Gathered()
    for reading in readings:
        home = (homes or {}).get(reading.article)
        gathered.add(reading, Setting.of(reading, published.get(reading.article), home))
    return link(gathered, decisions)


def link(gathered: Gathered, decisions: Sequence[Decision] = ()) -> Linkage:
    """Return who and what is the same in what was gathered."""
    people = join_people(gathered.people, decisions)
    meetings, meeting_of = join_meetings(gathered.meetings)
    papers, paper_of = join_official_documents(gathered.papers)
    return Linkage(
        people=people.people,
        bodies=gathered.bodies.bodies(),
        offices=gathered.seats.offices(gathered.bodies.met),
        official_documents=papers,
        meetings=meetings,
        entity_of={**people.person_of, **gathered.body_of, **meeting_of, **paper_of},
        body_of_claim=gathered.body_of_claim,
        judgements=people.judgements,
    )
