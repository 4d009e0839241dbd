"""What one reading gives to what is derived from many."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kg.entities.bodies import Setting
from kg.entities.gather import Gathered, Marks, meeting_block, paper_block
from kg.entities.knowledge import Version
from kg.entities.names import name_key
from kg.model.article import Article
from kg.model.claim import Reading, ThingKind
from kg.model.entity import LocalKey
from kg.model.identifiers import ArticleId
from kg.store.codec import to_json


def gather_one(article: Article, reading: Reading, gathered: Gathered) -> Gathered:
    """Take one reading into gathered, and return that."""
    gathered.add(reading, Setting.of(reading, article.published, article.home))
    return gathered


def is_known(article: Article, day: date | None) -> bool:
    """Tell whether an article was published by a day; without a day every article was."""
    return day is None or (article.published is not None and article.published.last_day <= day)


def touches_of(marks: Marks) -> Iterator[str]:
    """Yield what an article touches besides its mentions: offices by id, bodies by their spelling."""
    yield from marks.offices
    yield from map(body_touch, marks.versions)


def body_touch(version: Version) -> str:
    """Return under what a version of a body is touched."""
    return f"version {to_json(version)}"


def blocks_of(gathered: Gathered) -> Iterator[tuple[LocalKey, str]]:
    """Yield every mention of a person, official document or meeting with its block."""
    for one in gathered.people:
        yield (ArticleId(one.article), ThingKind.PERSON, one.key), name_key(one.name)
    yield from ((paper.local, paper_block(paper)) for paper in gathered.papers)
    yield from ((meeting.local, meeting_block(meeting)) for meeting in gathered.meetings)
