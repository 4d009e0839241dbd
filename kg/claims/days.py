"""Printed and relative days: "ngày 7 và 8/8", "hôm qua", "trước đó một tuần"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from kg.claims.day_uses import Use
from kg.model.dates import PartialDate
from kg.vietnamese.numerals import read_number


@dataclass(frozen=True, slots=True)
class Day:
    """One printed or relative day ("hôm qua"), with its year filled.

    Args:
        start: Offset in Text.folded.
        end: Offset behind its last character.
        value: The date to its precision, the first one of a range.
        last: The last date of a range, or None.
        use: What it is the day of.
    """

    start: int
    end: int
    value: PartialDate
    last: PartialDate | None
    use: Use


RELATIVE = re.compile(
    r"(?P<same>(?:cùng ngày|cùng buổi)(?! giờ))"
    r"|(?P<today>\b(?:hôm nay|sáng nay|trưa nay|chiều nay|tối nay)\b)"
    r"|(?P<past>\b(?:hôm qua|sáng qua|trưa qua|chiều qua|tối qua|đêm qua)\b)"
    r"|(?P<ago>\b(?:trước đó (?P<n1>\w+(?: \w+)?) (?P<u1>ngày|tuần|tháng)|"
    r"(?P<n2>\d+|một|hai|ba|bốn|năm|sáu|bảy|mười) (?P<u2>ngày|tuần|tháng) trước(?: đó)?)\b)",
    re.IGNORECASE,
)
_HALVES = ("ôm", "áng", "rưa", "iều", "ối", "êm")  # of days, without the letter that may be a capital
RELATIVE_WORDS = (
    *("ùng ngày", "ùng buổi", "rước đó", "ày trước", "ần trước", "áng trước"),
    *(f"{half} nay" for half in _HALVES),
    *(f"{half} qua" for half in _HALVES),
)
_UNITS = {"ngày": 1, "tuần": 7}


def ended(day: Day) -> PartialDate:
    """Return the last day of a range of days ("ngày 7 và 8/8"), else the day."""
    return day.last if day.last is not None and day.last.day else day.value


def back(base: PartialDate, count: str, unit: str) -> PartialDate | None:
    """Return the day or month that lies so many days, weeks or months before another; None for no number.

    >>> str(back(PartialDate(2019, 5, 10), "hai", "tuần"))
    '2019-04-26'
    """
    number = read_number(count)
    if number is None:
        return None
    if unit in _UNITS:
        return PartialDate.of(base.first_day - timedelta(days=number * _UNITS[unit]))
    months = base.year * 12 + (base.month or 1) - 1 - number
    return PartialDate(months // 12, months % 12 + 1)
