"""Dates as printed: known to the year, the month or the day, never rounded."""

from __future__ import annotations

import calendar
import re
from datetime import date

from kg.model.record import record

FIRST_YEAR, LAST_YEAR = 1800, 2100  # the lives and days that news of this kind can speak of
_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@record
class PartialDate:
    """A date to the precision known; as an interval it runs from first_day to last_day, both included.

    Args:
        year: 1800 to 2100.
        month: 1 to 12, or None when only the year is known.
        day: Day of the month, or None; never without a month.

    Raises:
        ValueError: A part is outside its range.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise ValueError(f"year {self.year} is outside {FIRST_YEAR} to {LAST_YEAR}")
        if self.month is None and self.day is not None:
            raise ValueError(f"day {self.day} without a month")
        if self.month is not None:
            if not 1 <= self.month <= 12:  # noqa: PLR2004
                raise ValueError(f"month {self.month} is outside 1 to 12")
            if self.day is not None and not 1 <= self.day <= calendar.monthrange(self.year, self.month)[1]:
                raise ValueError(f"day {self.day} is not in {self.year}-{self.month:02}")

    @classmethod
    def parse(cls, written: str) -> PartialDate:
        """Return the date written as ``2021``, ``2021-06`` or ``2021-06-30``.

        Raises:
            ValueError: The text is not of that form or names no day.
        """
        match = _WRITTEN.fullmatch(written)
        if match is None:
            raise ValueError(f"{written!r} is no date of the form 2021, 2021-06 or 2021-06-30")
        return cls(*(int(part) if part else None for part in match.groups()))  # type: ignore[arg-type]

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """Return the full date of a day."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        """Return the ISO 8601 form at this precision."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def first_day(self) -> date:
        """The first day of what is written."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The last day of what is written."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def covers(self, other: PartialDate) -> bool:
        """Tell whether every day of other lies in this date."""
        return self.first_day <= other.first_day and other.last_day <= self.last_day
