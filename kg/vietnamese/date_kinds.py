"""How precise a printed date is."""

from __future__ import annotations

from kg.model.choice import Choice


class DateKind(Choice):
    """How precise a date is, or that it names a term of a body and not a day."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    TERM = "term"
