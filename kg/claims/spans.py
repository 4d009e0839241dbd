"""Places of a text that are taken, found by halving: a wall of namings costs no more than its length."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class Spans:
    """Half-open spans; those that overlap are one.

    >>> taken = Spans([(5, 9), (0, 3)])
    >>> taken.add(8, 12)
    >>> taken.hold(11), taken.hold(3), taken.meet(2, 5), taken.meet(3, 5)
    (True, False, True, False)
    """

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            self.add(start, end)

    def add(self, start: int, end: int) -> None:
        """Take a span."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        if first < last:
            start, end = min(start, self._starts[first]), max(end, self._ends[last - 1])
        self._starts[first:last] = [start]
        self._ends[first:last] = [end]

    def hold(self, offset: int) -> bool:
        """Tell whether the letter at this offset is taken."""
        return bisect_right(self._starts, offset) > bisect_right(self._ends, offset)

    def meet(self, start: int, end: int) -> bool:
        """Tell whether any letter between two offsets is taken."""
        return bisect_right(self._ends, start) < bisect_left(self._starts, end)
