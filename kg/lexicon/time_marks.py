"""What tells by its name when a text was written: who led a state, a ministry or a city, since when and until when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.lexicon.load import seed_table
from kg.model.dates import PartialDate
from kg.vietnamese.beginnings import by_beginning

_BETWEEN = r"(?: (?!(?:ông|bà|của|lẫn|sau|nếu|đắc)\b)[^\s.,;:\n]{1,12}){0,5}?(?<! và)"


@dataclass(frozen=True, slots=True)
class TimeMark:
    """A time in which somebody was called by a title, or a thing by its name.

    Args:
        title: The title, other forms of it behind ";"; empty for a thing: "nCoV".
        names: How he or it is called.
        since: The first day, of an acting holder too.
        until: The last day; None where it is not over, or not known.
        source: Where the row comes from.
    """

    title: tuple[str, ...]
    names: tuple[str, ...]
    since: PartialDate
    until: PartialDate | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class MarkedTimes:
    """All times of one mark.

    Args:
        names: How he or it is called: a text without them need not be searched.
        pattern: Finds the names behind their title.
        times: Since when and until when, one or several times.
    """

    names: tuple[str, ...]
    pattern: re.Pattern[str]
    times: tuple[TimeMark, ...]


@cache
def marked_times() -> tuple[MarkedTimes, ...]:
    """Return all marks of seeds/time_marks.csv.

    >>> merkel = next(mark for mark in marked_times() if "Angela Merkel" in mark.names)
    >>> merkel.pattern.search("Thủ tướng Đức Angela Merkel") is not None, str(merkel.times[0].since)
    (True, '2005-11-22')
    """
    rows: dict[tuple[tuple[str, ...], tuple[str, ...]], list[TimeMark]] = {}
    for row in seed_table("time_marks", TimeMark):
        rows.setdefault((row.title, row.names), []).append(row)
    return tuple(MarkedTimes(names, _pattern(title, names), tuple(times)) for (title, names), times in rows.items())


def _pattern(title: tuple[str, ...], names: tuple[str, ...]) -> re.Pattern[str]:
    called = "|".join(map(re.escape, names))
    held = f"(?i:{'|'.join(map(re.escape, title))}){_BETWEEN} " if title else ""
    return by_beginning(rf"(?<!\w){held}(?:{called})(?!\w)")
