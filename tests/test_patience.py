"""Work that does not end is ended, in the main thread and in any other."""

from __future__ import annotations

import threading

import pytest

from kg.patience import TooLongError, time_limit


def _endless() -> None:
    with time_limit(0.05):
        while True:
            pass


def test_endless_work_is_ended_in_the_main_thread() -> None:
    """By a signal."""
    with pytest.raises(TooLongError):
        _endless()


def test_endless_work_is_ended_in_another_thread() -> None:
    """Where no signals arrive."""
    told: list[BaseException] = []

    def work() -> None:
        try:
            _endless()
        except TooLongError as error:
            told.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert [type(error) for error in told] == [TooLongError]


def test_work_that_ends_in_time_is_left_alone() -> None:
    """In a thread too, and the limit ends with it."""
    done: list[int] = []

    def work() -> None:
        for number in range(100):
            with time_limit(60):
                done.append(number)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == list(range(100))
    assert not [clock for clock in threading.enumerate() if isinstance(clock, threading.Timer) and not clock.daemon]
