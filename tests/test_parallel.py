"""Batches done by several processes."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import chain

from kg.parallel import Work, do_all


def _square(batch: Sequence[int]) -> list[int]:
    return [number * number for number in batch]


def _die_of_seven(batch: Sequence[int]) -> list[int]:
    if 7 in batch:
        os._exit(9)
    return _square(batch)


def _none(_: int) -> list[int]:
    return [-1]


def test_every_batch_is_done_once_whatever_the_number_of_workers() -> None:
    """One worker or two: the same outcomes."""
    batches = [range(start, start + 3) for start in range(0, 12, 3)]
    alone = sorted(chain.from_iterable(do_all(Work(_square, _none), batches, workers=1)))
    together = sorted(chain.from_iterable(do_all(Work(_square, _none), batches, workers=2)))
    assert alone == together == [number * number for number in range(12)]


def test_a_thing_that_kills_its_worker_is_lost_alone() -> None:
    """Everything else of its batch, and every other batch, is done."""
    batches = [range(start, start + 4) for start in range(0, 16, 4)]
    outcomes = sorted(chain.from_iterable(do_all(Work(_die_of_seven, _none), batches, workers=2)))
    assert outcomes == [-1] + [number * number for number in range(16) if number != 7]
