"""The stretches of a succession in which nobody is seen in office."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from kg.query.records import TenureRecord

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Gap:
    """First and last day of a stretch for which no sentence puts anybody in office."""

    first: date
    last: date


def gap_before(record: TenureRecord, earlier: Iterable[TenureRecord]) -> Gap | None:
    """Return the stretch between the last day on which an earlier holder is seen and the first day of this one.

    None when the days touch, and when this holder or all the earlier were never seen in office on a day.

    Args:
        record: A tenure of a single-seat office.
        earlier: The tenures before it in the order of the succession, full and acting.
    """
    seen = [other.span.end_from for other in earlier if other.span.start_by and other.span.end_from]
    if not seen or record.span.start_by is None or record.span.end_from is None:
        return None
    first, last = max(seen) + _DAY, record.span.start_by - _DAY
    return Gap(first, last) if first <= last else None
