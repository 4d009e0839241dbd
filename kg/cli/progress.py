"""The progress line: on terminals alone, on stderr."""

from __future__ import annotations

import sys
import time

from kg.pipeline import Step

_PAUSE = 0.1  # seconds between two looks: quicker changes nobody can read
_WIDTH = 30  # letters of a full bar


class ProgressLine:
    """Draws the steps of a build over one line of the terminal.

    ``line.draw`` is what a Talk takes as its step; ``line.clear()`` takes the line away.
    """

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._last = 0.0
        self._started: dict[str, float] = {}

    def draw(self, step: Step) -> None:
        """Show how far the build is, unless it was shown a moment ago."""
        now = time.monotonic()
        started = self._started.setdefault(step.doing, now)
        if not self._shown or (now - self._last < _PAUSE and step.done != step.total):
            return
        self._last = now
        sys.stderr.write(f"\r\033[K{describe(step, now - started)}")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()


def describe(step: Step, seconds: float) -> str:
    """Return a step as a line: a bar, the number done, the rate and the time left as far as they are known.

    >>> describe(Step("reading articles", 50, 200), 5.0)
    'reading articles [#######.......................] 50/200 10/s 0:15 left'
    """
    rate = step.done / seconds if seconds else 0.0
    if not step.total:
        return f"{step.doing} {step.done}"
    full = step.done * _WIDTH // step.total
    bar = "#" * full + "." * (_WIDTH - full)
    left = "" if not rate else f" {_clock((step.total - step.done) / rate)} left"
    return f"{step.doing} [{bar}] {step.done}/{step.total} {rate:.0f}/s{left}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
