"""The articles that a change looks at, each read and gathered once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.derive.readings import gather_one
from kg.entities.gather import Gathered
from kg.entities.names import name_key
from kg.entities.sightings import SeatBook
from kg.errors import StoreError
from kg.model.claim import Reading, ThingKind
from kg.model.identifiers import ArticleId
from kg.store.truth import Truth


@dataclass(slots=True)
class Desk:
    """Readings and what they hold, looked up as they are needed.

    Args:
        truth: Where they are kept.
        news: The articles that are not derived from yet.
    """

    truth: Truth
    news: frozenset[ArticleId]
    _readings: dict[ArticleId, Reading] = field(default_factory=dict)
    _gathered: dict[ArticleId, Gathered] = field(default_factory=dict)
    _seats: SeatBook = field(default_factory=SeatBook)

    def reading(self, article: ArticleId) -> Reading:
        """Return the reading of an article."""
        self.gathered(article)
        return self._readings[article]

    def gathered(self, article: ArticleId) -> Gathered:
        """Return what the reading of an article holds."""
        if article not in self._gathered:
            found = self.truth.reading_with_head(article)
            if found is None:
                raise StoreError(f"{article} has no reading", mend="Run kg doctor.")
            self._readings[article] = found[1]
            self._gathered[article] = gather_one(*found, Gathered(seats=self._seats))
        return self._gathered[article]

    def gather(self, articles: Iterable[ArticleId]) -> Gathered:
        """Return what these articles hold together."""
        together = Gathered(seats=self._seats)
        for article in sorted(set(articles)):
            together.take(self.gathered(article))
        return together

    def name_of(self, article: str, key: str) -> str | None:
        """Return the name under which a mention of a person is found, None when there is no such mention."""
        if article not in self.news:
            return self.truth.derived.block_of(article, ThingKind.PERSON, key)
        found = (name_key(one.name) for one in self.gathered(ArticleId(article)).people if one.key == key)
        return next(found, None)
