"""Official documents that are given two dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.model.dates import PartialDate
from kg.model.identifiers import ArticleId, EntityId
from kg.model.tenure import Conflict, ConflictKind


def document_faults(dates_of: Mapping[EntityId, Sequence[tuple[PartialDate, str]]]) -> list[Conflict]:
    """Return a fault for each official document whose claims give dates that cannot be one day.

    Args:
        dates_of: For each official document the stated dates, each with the article that states it.
    """
    faults = []
    for key in sorted(dates_of):
        dates = sorted({date for date, _ in dates_of[key]}, key=lambda date: (date.first_day, str(date)))
        if max(date.first_day for date in dates) > min(date.last_day for date in dates):
            articles = tuple(sorted({ArticleId(article) for _, article in dates_of[key]}))
            detail = f"dated {' and '.join(map(str, dates))}"
            faults.append(Conflict(ConflictKind.TWO_DATES, key, key, detail, articles))
    return faults
