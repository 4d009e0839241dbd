"""A picture of tenures over the years: what is certain, possible and unknown, gaps and conflicts.

Everything is in per cent of the width, so that one picture fits a phone and a desktop; the templates draw it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from textwrap import shorten

from kg.query.records import Span, TenureRecord

_MOST_TICKS = 6  # year labels that a phone has room for
_STEPS = (1, 2, 5, 10, 20, 50)
_ROOM = 36  # letters that a phone has room for
_LEAST = 0.7  # per cent: what was seen on one day alone must be seen in the picture too
_DAY = timedelta(days=1)


class Certain(StrEnum):
    """How a stretch of a tenure is drawn."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    BEFORE = "before"  # unknown, fading towards the past
    AFTER = "after"  # unknown, fading towards the future
    CLASH = "clash"  # two people certain in a single seat
    GAP = "gap"  # nobody is known


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of one kind, in per cent of the width, with the days it runs between."""

    kind: Certain
    left: float
    width: float
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Row:
    """One tenure: who or what, its stretches, and a dot for each day on which it is attested.

    The name of an office that a phone has no room for has a short form too.
    """

    record: TenureRecord
    stretches: tuple[Stretch, ...]
    dots: tuple[tuple[float, str], ...]
    label_at: float
    ends_right: bool
    short_name: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole picture; lane is the summary of a single seat, empty for others."""

    rows: tuple[Row, ...]
    ticks: tuple[tuple[float, str], ...]
    lane: tuple[Stretch, ...]
    gaps: tuple[Stretch, ...]


def draw(
    records: Sequence[TenureRecord], seen: Mapping[str, Sequence[str]], *, is_single_seat: bool = False
) -> Timeline | None:
    """Return the picture of tenures, or None when no day of any is known.

    Args:
        records: The tenures, in the order of the rows.
        seen: The days on which each is attested, as written, by its IRI.
        is_single_seat: Show the summary of a seat that one person holds at a time.
    """
    days = sorted(day for record in records for day in _known(record.span))
    if not days:
        return None
    scale = _Scale(*_frame(days[0], days[-1]))
    rows = tuple(_row(scale, record, seen.get(record.tenure, ())) for record in records)
    lane = _lane(scale, [record.span for record in records if record.mode == "full"]) if is_single_seat else ()
    return Timeline(rows, scale.ticks(), lane, tuple(one for one in lane if one.kind is Certain.GAP))


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    def at(self, day: date) -> float:
        """Return where a day stands, 0 to 100."""
        whole = (self.last - self.first).days
        return round(min(100.0, max(0.0, 100.0 * (day - self.first).days / whole)), 2)

    def stretch(self, kind: Certain, first: date, last: date) -> Stretch:
        """Return the stretch from one day to another, both included."""
        left = self.at(first)
        width = max(self.at(last + _DAY) - left, _LEAST if kind in (Certain.CERTAIN, Certain.CLASH) else 0.0)
        left = min(left, 100.0 - width)
        return Stretch(kind, round(left, 2), round(width, 2), first.isoformat(), last.isoformat())

    def ticks(self) -> tuple[tuple[float, str], ...]:
        """Return the years that are written below, at most _MOST_TICKS."""
        years = range(self.first.year + (self.first > date(self.first.year, 1, 1)), self.last.year + 1)
        step = next((step for step in _STEPS if len(years) / step <= _MOST_TICKS), _STEPS[-1])
        return tuple((self.at(date(year, 1, 1)), str(year)) for year in years if year % step == 0)


def _frame(first: date, last: date) -> tuple[date, date]:
    """Return the first and last day of the picture, with room for what is not known."""
    room = timedelta(days=max(240, (last - first).days // 12))
    return max(first - room, date(1900, 1, 1)), min(last + room, date(2100, 12, 31))


def _known(span: Span) -> list[date]:
    return [day for day in (span.start_from, span.start_by, span.end_from, span.end_by) if day is not None]


def _row(scale: _Scale, record: TenureRecord, written: Sequence[str]) -> Row:
    stretches = tuple(_stretches(scale, record.span))
    seen = {_dot(day) for day in written}
    dots = tuple((scale.at(day), day.isoformat()) for day in sorted(one for one in seen if one is not None))
    start = min((one.left for one in stretches if one.kind in (Certain.CERTAIN, Certain.POSSIBLE)), default=0.0)
    ends_right = start > 50.0  # noqa: PLR2004  the name stands on the side that has more room
    end = max((one.left + one.width for one in stretches if one.kind is not Certain.AFTER), default=100.0)
    short = shorten(record.office_name, _ROOM, placeholder="…") if len(record.office_name) > _ROOM else ""
    return Row(record, stretches, dots, min(end, 100.0) if ends_right else start, ends_right, short)


def _dot(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _stretches(scale: _Scale, span: Span) -> Iterable[Stretch]:
    begun = span.start_by or span.end_from or span.start_from or span.end_by
    lasts = span.end_from or span.start_by or span.end_by or span.start_from
    if begun is None or lasts is None:
        return
    if span.start_from is None:
        yield scale.stretch(Certain.BEFORE, scale.first, begun - _DAY)
    elif span.start_from < begun:
        yield scale.stretch(Certain.POSSIBLE, span.start_from, begun - _DAY)
    if span.start_by is not None and span.end_from is not None and span.start_by <= span.end_from:
        yield scale.stretch(Certain.CERTAIN, span.start_by, span.end_from)
    elif begun < lasts:
        yield scale.stretch(Certain.POSSIBLE, begun, lasts)
    if span.end_by is None:
        yield scale.stretch(Certain.AFTER, lasts + _DAY, scale.last)
    elif span.end_by > lasts:
        yield scale.stretch(Certain.POSSIBLE, lasts + _DAY, span.end_by)


def _lane(scale: _Scale, spans: Sequence[Span]) -> tuple[Stretch, ...]:
    """Return who-knows-what over all holders of a single seat: certain, gaps between, and clashes."""
    certain = sorted(
        (span.start_by, span.end_from)
        for span in spans
        if span.start_by is not None and span.end_from is not None and span.start_by <= span.end_from
    )
    lane = [scale.stretch(Certain.CERTAIN, first, last) for first, last in certain]
    covered: date | None = None
    for first, last in certain:
        if covered is not None and first < covered:
            lane.append(scale.stretch(Certain.CLASH, first, min(last, covered)))
        elif covered is not None and first > covered + _DAY:
            lane.append(scale.stretch(Certain.GAP, covered + _DAY, first - _DAY))
        covered = last if covered is None else max(covered, last)
    return tuple(lane)
