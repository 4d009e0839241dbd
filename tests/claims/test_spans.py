"""Places that are taken."""

from __future__ import annotations

from hypothesis import given, strategies as st

from kg.claims.spans import Spans

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 6)).map(lambda span: (span[0], sum(span))), max_size=9)


@given(SPANS, st.integers(0, 40), st.integers(1, 6))
def test_spans_hold_and_meet_what_one_of_them_does(spans: list[tuple[int, int]], at: int, length: int) -> None:
    """As when each is looked at, in whatever order they came."""
    taken = Spans(spans[:4])
    for span in spans[4:]:
        taken.add(*span)
    assert taken.hold(at) == any(start <= at < end for start, end in spans)
    assert taken.meet(at, at + length) == any(start < at + length and at < end for start, end in spans)
