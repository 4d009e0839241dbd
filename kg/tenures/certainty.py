"""Whether a tenure holds on a day: certain, possible, unknown or no."""

from __future__ import annotations

from datetime import date

from kg.model.tenure import Bound, Certainty, Tenure

_WEAKEST = (Certainty.NO, Certainty.UNKNOWN, Certainty.POSSIBLE)


def certainty_on(tenure: Tenure, day: date) -> Certainty:
    """Return whether the tenure holds on a day (contract, Time).

    It is certain between the latest start and the earliest end. Outside, an absent outer bound makes it unknown, a
    known one possible up to it and impossible beyond. Where nobody saw the holder (both inner bounds absent) both
    outer bounds speak, and the weaker answer stands.

    >>> from kg.model.dates import PartialDate
    >>> from kg.model.identifiers import EntityId, TenureId
    >>> seen = Bound(PartialDate(2021, 3, 18), ())
    >>> tenure = Tenure(TenureId("t"), EntityId("p"), EntityId("o"), start_not_after=seen, end_not_before=seen)
    >>> certainty_on(tenure, date(2021, 3, 18)).value, certainty_on(tenure, date(2022, 1, 1)).value
    ('certain', 'unknown')
    """
    begun = tenure.start_not_after is not None and tenure.start_not_after.date.last_day <= day
    lasts = tenure.end_not_before is not None and day <= tenure.end_not_before.date.first_day
    if begun and lasts:
        return Certainty.CERTAIN
    answers = []
    if not begun:
        answers.append(_before(tenure.start_not_before, day))
    if not lasts:
        answers.append(_after(tenure.end_not_after, day))
    return min(answers, key=_WEAKEST.index)


def _before(bound: Bound | None, day: date) -> Certainty:
    if bound is None:
        return Certainty.UNKNOWN
    return Certainty.POSSIBLE if bound.date.first_day <= day else Certainty.NO


def _after(bound: Bound | None, day: date) -> Certainty:
    if bound is None:
        return Certainty.UNKNOWN
    return Certainty.POSSIBLE if day <= bound.date.last_day else Certainty.NO
