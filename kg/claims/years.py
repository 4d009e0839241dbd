"""The year an undated article speaks of, told by the years that its text prints."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from kg.model.dates import PartialDate
from kg.vietnamese.dates import DateKind, WrittenDate

# Words that make a printed year another one than the article's: "đến năm 2030", "so với năm 2019", "sinh năm 1970".
_OTHER_YEAR = re.compile(
    r"(?:\b(?:đến|tới|so với|cùng kỳ|cùng kỳ năm|tầm nhìn|từ|sinh|trước|hết|định hướng đến|theo giá"
    r"|nhiệm kỳ|giai đoạn|khóa|"
    r"luật)(?: \w+){0,2}) ?$",
    re.IGNORECASE,
)
_PART_OF_YEAR = re.compile(r"\b(?:\d+|sáu|chín|ba|hai) tháng(?: đầu| cuối)? $", re.IGNORECASE)
_PLANNED = re.compile(r"\b(?:mục tiêu|nhiệm vụ|giải pháp|kế hoạch|dự toán|phấn đấu|phương hướng)\b", re.IGNORECASE)
_WILL = re.compile(r" (?:\w+ ){0,3}(?:sẽ|được dự báo)\b")
_LATE_MONTH = 11  # in November and December the year to come is printed as often as the year that ends
_WINDOW = 40
_NEAR = 3  # years


def year_of_article(folded: str, dates: Iterable[WrittenDate]) -> PartialDate | None:
    """Return the year in which the article was written, as far as its own text tells; None when it prints no year.

    Quarters and parts of a year ("quý II/2024", "6 tháng đầu năm 2024") speak first, then the year named most often;
    late in a year the coming one, of which only plans are told, gives way to the one that ends.
    """
    dates = tuple(dates)
    strong: Counter[int] = Counter()
    weak: Counter[int] = Counter()
    planned: Counter[int] = Counter()
    for date in dates:
        spans = date.last is not None and date.kind not in (DateKind.DAY, DateKind.QUARTER)  # "(từ 1/2004 - 5/2010)"
        if date.first.year is None or date.kind is DateKind.TERM or spans:
            continue
        before = folded[max(0, date.start - _WINDOW) : date.start]
        if date.kind is DateKind.QUARTER or _PART_OF_YEAR.search(before):
            strong[date.first.year] += 1
        elif date.kind is not DateKind.YEAR or not _OTHER_YEAR.search(before):
            weak[date.first.year] += 1
            planned[date.first.year] += bool(_PLANNED.search(before) or _WILL.match(folded, date.end))
    votes = strong or weak
    if not votes:
        return None
    _drop_horizons(votes, planned)
    year = max(votes, key=lambda candidate: (votes[candidate], candidate))
    ending = weak[year - 1] > 1 and planned[year] > max(1, planned[year - 1])
    return PartialDate(year - 1 if ending and _late(dates) else year)


def _drop_horizons(votes: Counter[int], planned: Counter[int]) -> None:
    """Drop years far beyond all others: they are aims ("năm 2045"), not the year of writing.

    A year named most often of all, and not of a plan, is no aim, however old the history that the text tells.
    """
    while len(votes) > 1:
        last, before = sorted(votes)[-1], sorted(votes)[-2]
        often = votes[last] > max(count for year, count in votes.items() if year != last)
        if last - before <= _NEAR or (often and not planned[last]):
            return
        del votes[last]


def _late(dates: tuple[WrittenDate, ...]) -> bool:
    """Tell whether the first day printed without a year lies in the last two months."""
    months = (date.first.month for date in dates if date.kind is DateKind.DAY and date.first.year is None)
    return (next(months, None) or 0) >= _LATE_MONTH
