"""Faults outside one seat: official documents with two dates, holders of one office that cannot be one person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.model.dates import PartialDate
from kg.model.entity import Linkage, Verdict
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


_FACTS = ("birth years", "in office after death", "two places at once")  # not what people or one article decided


def identity_faults(linkage: Linkage) -> list[Conflict]:
    """Return a fault for each two people of one name and one office whom only a fact keeps apart.

    Either they are namesakes, or an article slipped in a day, a year or a place.
    """
    faults = []
    for judgement in linkage.judgements:
        why, *agreeing = judgement.reasons
        if judgement.verdict is Verdict.DIFFERENT and why in _FACTS and "office" in agreeing:
            left, right = sorted((linkage.entity_of[judgement.left], linkage.entity_of[judgement.right]))
            articles = tuple(sorted({judgement.left[0], judgement.right[0]}))
            detail = f"one name and office, kept apart by {why}"
            faults.append(Conflict(ConflictKind.IDENTITY, left, right, detail, articles))
    return faults
