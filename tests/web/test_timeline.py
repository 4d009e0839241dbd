from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, strategies as st

from kg.query.records import Span, TenureRecord
from kg.web.dates import read_date, spoken
from kg.web.negotiate import accepted
from kg.web.timeline import Certain, draw

DAYS = st.dates(date(1950, 1, 1), date(2049, 12, 31))


def record(name: str, *days: date | None) -> TenureRecord:
    """Return a tenure with these four bounds."""
    return TenureRecord(
        f"tenure/{name}",
        "p",
        name,
        "o",
        "Chức",
        "Chức",
        "b",
        "Cơ quan",
        "full",
        None,
        None,
        None,
        None,
        (),
        Span(*days),
    )


@st.composite
def spans(draw_from: st.DrawFn) -> TenureRecord:
    """Tenures with bounds in order, any of them absent."""
    days: list[date | None] = sorted(draw_from(st.lists(DAYS, min_size=4, max_size=4)))
    return record("x", *(day if draw_from(st.booleans()) else None for day in days))


@given(st.lists(spans(), max_size=4))
def test_a_picture_never_leaves_its_frame(records: list[TenureRecord]) -> None:
    """Every stretch, dot and tick lies between 0 and 100 per cent."""
    timeline = draw(records, {}, is_single_seat=True)
    if timeline is None:
        assert all(not any((r.span.start_from, r.span.start_by, r.span.end_from, r.span.end_by)) for r in records)
        return
    for stretch in (*timeline.lane, *(one for row in timeline.rows for one in row.stretches)):
        assert 0 <= stretch.left <= 100
        assert stretch.width >= 0
        assert stretch.left + stretch.width <= 100.02
    assert all(0 <= at <= 100 for at, _ in timeline.ticks)
    assert len(timeline.ticks) <= 6


def test_stretches_say_how_sure_they_are() -> None:
    """Possible before and after, certain between; an absent bound fades out."""
    known = record("a", date(2010, 1, 1), date(2011, 1, 1), date(2014, 1, 1), date(2015, 1, 1))
    open_ended = record("b", None, date(2011, 1, 1), date(2011, 1, 1), None)
    timeline = draw((known, open_ended), {})
    assert timeline is not None
    kinds = [[one.kind for one in row.stretches] for row in timeline.rows]
    assert kinds == [
        [Certain.POSSIBLE, Certain.CERTAIN, Certain.POSSIBLE],
        [Certain.BEFORE, Certain.CERTAIN, Certain.AFTER],
    ]


def test_gaps_and_clashes_of_a_single_seat_are_shown() -> None:
    """Between two holders nobody is certain; where two overlap the seat clashes; a hand-over day does neither."""
    day, year = timedelta(days=1), timedelta(days=365)
    first, second = date(2010, 1, 1), date(2012, 1, 1)
    gap = draw(
        (record("a", None, first, first, None), record("b", None, second, second, None)), {}, is_single_seat=True
    )
    clash = draw(
        (record("a", None, first, second, None), record("b", None, second - year, second + year, None)),
        {},
        is_single_seat=True,
    )
    handed = draw(
        (record("a", None, first, second, None), record("b", None, second + day, second + year, None)),
        {},
        is_single_seat=True,
    )
    assert gap is not None
    assert clash is not None
    assert handed is not None
    assert [(one.first, one.last) for one in gap.gaps] == [("2010-01-02", "2011-12-31")]
    assert Certain.CLASH in [one.kind for one in clash.lane]
    assert {one.kind for one in handed.lane} == {Certain.CERTAIN}


@given(DAYS)
def test_a_day_that_is_spoken_is_read_again(day: date) -> None:
    """What the pages write in Vietnamese can be typed into them."""
    assert read_date(spoken(day.isoformat(), "vi")) == day
    assert read_date(day.isoformat()) == day


@given(st.text(max_size=40))
def test_any_accept_header_is_read(header: str) -> None:
    """Whatever a client sends, an offer or nothing comes back."""
    assert accepted(header, ["text/html", "text/turtle"]) in {"text/html", "text/turtle", None}


@given(st.text(max_size=12))
def test_any_day_typed_is_read_or_is_none(typed: str) -> None:
    """No text breaks the day field."""
    assert read_date(typed) is None or isinstance(read_date(typed), date)
