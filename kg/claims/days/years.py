"""The year an undated article speaks of, told by the years that its text prints."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import zip_longest

from kg.model.dates import PartialDate
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.dates import DateKind, WrittenDate

# Words that make a printed year another one than the article's: "đến năm 2030", "so với năm 2019", "sinh năm 1970".
_OTHER_YEAR = AnyCase(
    r"(?:\b(?:đến|tới|so với|cùng kỳ|cùng kỳ năm|tầm nhìn|từ|sinh|trước|hết|định hướng đến|theo giá"
    r"|nhiệm kỳ|giai đoạn|khóa|"
    r"luật)(?: \w+){0,2}) ?$"
)
_PART_OF_YEAR = AnyCase(r"\b(?:\d+|sáu|chín|ba|hai) tháng(?: đầu| cuối)? $")
_PLANNED = AnyCase(r"\b(?:mục tiêu|nhiệm vụ|giải pháp|kế hoạch|dự toán|phấn đấu|phương hướng)\b")
_COMING = AnyCase(r"\b(?:dự kiến|sẽ|dự báo)(?!\w)")
_WILL = re.compile(r" (?:\w+ ){0,3}(?:sẽ|được dự báo)\b")
_LATE_MONTH = 11  # in November and December the year to come is printed as often as the year that ends
_WINDOW = 40
_NEAR = 3  # years; later ones are aims ("năm 2045")
_LEAD = 1500  # code points in which the first lines end
_LINES = 4
_OPENING = 25  # code points before the day that opens a line


def year_of_article(folded: str, dates: Iterable[WrittenDate]) -> PartialDate | None:
    """Return the year in which the article was written, where its own text tells it for sure; else None.

    News tells so much of other years that the year named most often is right in one article of three. Sure are a part
    of a year ("quý II/2024", "6 tháng đầu năm 2024"), a full date that opens one of the first lines, and a year right
    before a day ("hội thi năm 2024, sáng 8/10"), when no later year is told of but plans; late in a year the coming
    one, of which only plans are told, gives way to the one that ends.

    >>> # "Ngày 16/7, huyện họp sơ kết quý II/2018." → 2018; "Năm 2018, ông về hưu. Ngày 16/7, huyện họp." → None
    """
    dates = tuple(dates)
    told: Counter[int] = Counter()
    planned: Counter[int] = Counter()
    sure: set[int] = set()
    for date, following in zip_longest(dates, dates[1:]):
        year = date.first.year
        spans = date.last is not None and date.kind not in (DateKind.DAY, DateKind.QUARTER)  # "(từ 1/2004 - 5/2010)"
        if year is None or date.kind is DateKind.TERM or spans:
            continue
        before = folded[max(0, date.start - _WINDOW) : date.start]
        if date.kind is DateKind.YEAR and _OTHER_YEAR.search(before):
            continue
        told[year] += 1
        planned[year] += bool(_PLANNED.search(before) or _WILL.match(folded, date.end))
        if _is_part(date, before) or _opens_line(folded, date) or _stands_before_day(folded, date, following):
            sure.add(year)
    return _surest(told, planned, sure, late=_late(dates))


def _surest(told: Counter[int], planned: Counter[int], sure: set[int], *, late: bool) -> PartialDate | None:
    ending = [year - 1 for year in sorted(told) if planned[year] > max(1, planned[year - 1]) and told[year - 1] > 1]
    if late and ending:
        return PartialDate(ending[-1])
    year = max(sure, default=None)
    if year is None or any(0 < other - year <= _NEAR and not planned[other] for other in told):
        return None
    return PartialDate(year)


def _is_part(date: WrittenDate, before: str) -> bool:
    if date.kind is DateKind.QUARTER and _COMING.search(before) is not None:
        return False
    return date.kind is DateKind.QUARTER or _PART_OF_YEAR.search(before) is not None


def _opens_line(folded: str, date: WrittenDate) -> bool:
    """Tell whether a full date opens one of the first lines: "Sáng 5/8/2020, Tỉnh ủy …"."""
    if date.kind is not DateKind.DAY or date.start > _LEAD:
        return False
    lines = folded[: date.start].split("\n")
    return sum(1 for line in lines if line.strip()) <= _LINES and len(lines[-1].strip()) <= _OPENING


def _stands_before_day(folded: str, date: WrittenDate, following: WrittenDate | None) -> bool:
    """Tell whether a day without a year stands right behind a year: "giải thưởng năm 2024 sáng 8/10"."""
    if date.kind is not DateKind.YEAR or following is None or following.kind is not DateKind.DAY:
        return False
    between = folded[date.end : following.start]
    return following.first.year is None and len(between) <= _OPENING and not any(sign in between for sign in ".;\n")


def _late(dates: tuple[WrittenDate, ...]) -> bool:
    """Tell whether the first day printed without a year lies in the last two months."""
    months = (date.first.month for date in dates if date.kind is DateKind.DAY and date.first.year is None)
    return (next(months, None) or 0) >= _LATE_MONTH
