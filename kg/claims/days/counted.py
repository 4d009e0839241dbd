"""Days counted from another: so many weeks before or behind it, the last weekday, month or year so called."""

from __future__ import annotations

import re
from datetime import timedelta

from kg.model.dates import PartialDate
from kg.vietnamese.numerals import read_number

_WEEKDAYS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5}
_UNITS = {"ngày": 1, "tuần": 7}
_SECOND_HALF = 7  # the month from which "hồi giữa năm" is of this year


def back(base: PartialDate, count: str, unit: str) -> PartialDate | None:
    """Return the day, month or year that lies so many units before another; None for no number.

    >>> str(back(PartialDate(2019, 5, 10), "hai", "tuần"))
    '2019-04-26'
    """
    number = read_number(count)
    return None if number is None else _moved(base, -number, unit)


def ahead(base: PartialDate, count: str, unit: str) -> PartialDate | None:
    """Return the day, month or year that lies so many units behind another; None where that one is too vague.

    >>> str(ahead(PartialDate(2016, 1), "ba", "tháng")), ahead(PartialDate(2016), "ba", "tháng")
    ('2016-04', None)
    """
    number = read_number(count)
    known = unit == "năm" or (base.month is not None and (unit not in _UNITS or base.day is not None))
    return _moved(base, number, unit) if number is not None and known else None


def _moved(base: PartialDate, number: int, unit: str) -> PartialDate | None:
    """Return the day, month or year so many units on; None beyond the years that news can speak of."""
    try:
        if unit in _UNITS:
            return PartialDate.of(base.first_day + timedelta(days=number * _UNITS[unit]))
        if unit == "năm":
            return PartialDate(base.year + number)
        months = base.year * 12 + (base.month or 1) - 1 + number
        return PartialDate(months // 12, months % 12 + 1)
    except (ValueError, OverflowError):
        return None


def last_so_called(match: re.Match[str], published: PartialDate | None) -> PartialDate | None:
    """Return the month or year before that of publication: "hồi năm ngoái"; or the one so far: "hồi đầu năm"."""
    if published is None or published.month is None:
        return None
    if match["part"]:
        unit, part = match["u9"] or "năm", match["p1"] or match["p2"]
        so_far = part == "đầu" or (unit == "năm" and published.month >= _SECOND_HALF and part == "giữa")
        before = match.group().endswith((" ngoái", " trước")) or not (
            so_far or match.group().endswith((" nay", " này"))
        )
        value = back(published, "một", unit) if before else None
        return value or PartialDate(published.year, None if unit == "năm" else published.month)
    return back(published, "một", match["u4"] or match["u7"] or match["u8"])


def on_weekday(match: re.Match[str], published: PartialDate | None) -> PartialDate | None:
    """Return the last such day of the week before publication, or that day: "hôm thứ Hai", "thứ Bảy tuần trước"."""
    if published is None or published.day is None:
        return None
    name = match["w"] or match["v"]
    day = 6 if name is None else _WEEKDAYS[name] if name in _WEEKDAYS else int(name) - 2
    today, week = published.first_day, match["week"] or match["v"] or match["vs"]
    ago = today.weekday() + 7 - day if week else (today.weekday() - day) % 7
    return PartialDate.of(today - timedelta(days=ago))
