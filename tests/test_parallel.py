"""Batches done by several processes."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from itertools import chain

import pytest

from kg.parallel import Work, collecting_seldom, do_all


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


def test_cycles_are_looked_for_seldom_while_articles_are_read_and_as_before_afterwards() -> None:
    """Also when the work inside fails."""

    def fail_inside() -> None:
        with collecting_seldom():
            inside.append(gc.get_threshold()[0])
            raise ValueError("inside")

    before, inside = gc.get_threshold(), list[int]()
    with pytest.raises(ValueError, match="inside"):
        fail_inside()
    assert inside[0] > 10 * before[0]
    assert gc.get_threshold() == before
