"""One person's statements about one office, cut into unbroken holdings.

Between two days on which the person is attested lies an interruption when the holding was told as past there, when a
new beginning is stated there, or when another full holder of the single seat was seen there. Nothing else cuts:
silence does not, and neither does an end of term.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kg.tenures.statements import Statement

RESTART_DAYS = 60  # decision, announcement and approval of one start are printed up to two months apart


class Cut(StrEnum):
    """Why a holding is a new one and not the one before continued."""

    NONE = "none"
    ENDED = "ended"
    RESTARTED = "restarted"
    OTHER_HOLDER = "other holder"


@dataclass(frozen=True, slots=True)
class Run:
    """The statements of one unbroken holding, in order of time, and what cut it from the one before."""

    statements: tuple[Statement, ...]
    cut: Cut = Cut.NONE

    @property
    def span(self) -> tuple[int, int] | None:
        """The first and last day that an attested date can mean, as ordinals; None when nobody saw the holder."""
        spans = [_span(said) for said in self.statements if said.attested]
        return (min(first for first, _ in spans), max(last for _, last in spans)) if spans else None


@dataclass(frozen=True, slots=True)
class Sightings:
    """All attested spans of full holders of one single-seat office, sorted by first day; parallel sequences."""

    firsts: Sequence[int]
    lasts: Sequence[int]
    holders: Sequence[str]

    @classmethod
    def of(cls, spans: list[tuple[int, int, str]]) -> Sightings:
        """Return the sightings of (first day, last day, holder) spans in any order."""
        spans = sorted(set(spans))
        return cls([span[0] for span in spans], [span[1] for span in spans], [span[2] for span in spans])

    def other_between(self, holder: str, after: int, before: int) -> bool:
        """Tell whether somebody else was seen wholly after the one day and before the other."""
        index = bisect_right(self.firsts, after)
        while index < len(self.firsts) and self.firsts[index] < before:
            if self.holders[index] != holder and self.lasts[index] < before:
                return True
            index += 1
        return False


NOBODY = Sightings((), (), ())


def split_runs(statements: Sequence[Statement], *, holder: str = "", sightings: Sightings = NOBODY) -> tuple[Run, ...]:
    """Return the unbroken holdings behind one person's statements about one office, in order of time.

    Args:
        statements: All of one person, office and mode, in any order.
        holder: The person, as sightings name it.
        sightings: The other full holders of a single-seat office; empty for offices of many seats.
    """
    attested = sorted((said for said in statements if said.attested), key=_by_time)
    ends = sorted(
        {day.last_day.toordinal() for said in statements for day in (said.until, said.over) if day is not None}
    )
    starts = sorted({said.since.first_day.toordinal() for said in statements if said.since is not None})
    groups: list[list[Statement]] = []
    cuts: list[Cut] = []
    reached = 0
    for said in attested:
        first, last = _span(said)
        cut = Cut.NONE
        if groups and first > reached:
            cut = _cut_between(reached, first, ends, starts)
            if cut is Cut.NONE and sightings.other_between(holder, reached, first):
                cut = Cut.OTHER_HOLDER
        if not groups or cut is not Cut.NONE:
            groups.append([])
            cuts.append(cut)
        groups[-1].append(said)
        reached = max(reached, last)
    return _with_unseen(groups, cuts, [said for said in statements if not said.attested])


def _cut_between(after: int, before: int, ends: list[int], starts: list[int]) -> Cut:
    """Return what separates an attested day from the next: an end, or a new start."""
    index = bisect_left(ends, after)
    if index < len(ends) and ends[index] < before:
        return Cut.ENDED
    index = bisect_right(starts, after + RESTART_DAYS)
    if index < len(starts) and starts[index] <= before:
        return Cut.RESTARTED
    return Cut.NONE


def _with_unseen(groups: list[list[Statement]], cuts: list[Cut], unseen: list[Statement]) -> tuple[Run, ...]:
    """Add the statements that tell only of a past: to the last holding begun by then, or to an earlier unseen one."""
    begun = [min(_span(said)[0] for said in group) for group in groups]
    earlier: list[Statement] = []
    for said in sorted(unseen, key=_by_time):
        over = said.over.last_day.toordinal() if said.over is not None else None
        index = bisect_right(begun, over) - 1 if over is not None else 0
        if 0 <= index < len(groups):
            groups[index].append(said)
        else:
            earlier.append(said)
    if earlier:
        groups.insert(0, earlier)
        cuts = [Cut.NONE, *([Cut.ENDED] if cuts else []), *cuts[1:]]
    return tuple(Run(tuple(group), cut) for group, cut in zip(groups, cuts, strict=True))


def _span(said: Statement) -> tuple[int, int]:
    first, last = said.first, said.last
    if first is None or last is None:
        raise ValueError(f"claim {said.claim} attests no day")
    return first, last


def _by_time(said: Statement) -> tuple[int, int, str]:
    return (said.first or 0, said.last or 0, said.claim)
