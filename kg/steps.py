"""Work on one thing that is done in steps, so that several things can take each step together.

A step needs code and tables that the next one does not: several articles in a row find them still near the core.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Outcome = TypeVar("Outcome")
Steps = Generator[str, None, Outcome]  # yields the name of each step but the last when it is done, and returns


def finished(steps: Steps[Outcome]) -> Outcome:
    """Return what comes of steps that are taken at once.

    >>> def counting() -> Steps[int]:
    ...     yield "one"
    ...     return 2
    >>> finished(counting())
    2
    """
    while True:
        try:
            next(steps)
        except StopIteration as end:
            outcome: Outcome = end.value
            return outcome
