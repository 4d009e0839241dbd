"""No regular expression takes more than linear time, whatever it is given."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import kg
from kg.model.article import RawArticle
from kg.pipeline import read_one
from kg.vietnamese.any_case import AnyCase
from tests.pumps import attacks

SHORT, TIMES = 300, 4  # letters of the shorter attack, and how many times as long the longer one is
TOO_STEEP = 2.2 * TIMES  # a linear one takes TIMES as long, a quadratic one TIMES squared
NOTICED = 0.003  # seconds: less is no growth that a clock can tell
ROUNDS = 3  # the least of so many: other work only adds
SENTENCE = "Ngày 18/3/2021, đồng chí Trịnh Bá Khoan, Bí thư Tỉnh ủy Bắc Giang, chủ trì hội nghị."
SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in sorted(Path(kg.__file__).parent.rglob("*.py")))


def patterns() -> dict[re.Pattern[str], bool]:
    """Return every regular expression that the modules of kg hold, and whether it is asked at one place alone.

    Those that are made from tables are among them. One place: its name is followed by ``.match`` or ``.fullmatch``
    wherever it is used; any other use counts as a search through a text.
    """
    for module in pkgutil.walk_packages(kg.__path__, "kg."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    read_one(RawArticle("tin.txt", "tin.txt", SENTENCE))  # what is made from tables is made when it is needed
    found: dict[re.Pattern[str], bool] = {}
    for name, module in sorted(sys.modules.items()):
        if name.split(".")[0] == "kg":
            for held, value in sorted(vars(module).items()):
                for pattern in _inside(value, 0):
                    if isinstance(pattern.pattern, str):
                        found[pattern] = found.get(pattern, True) and _asked_at_a_place(held)
    return dict(sorted(found.items(), key=lambda one: (one[0].pattern, one[0].flags)))


def _asked_at_a_place(name: str) -> bool:
    uses = re.findall(rf"(?<![\w.]){re.escape(name)}(?!\w)(?! *(?::[^=\n]+)?= )(.{{0,11}})", SOURCES)
    return bool(uses) and all(use.startswith((".match(", ".fullmatch(")) for use in uses)


def _inside(value: object, depth: int) -> Iterator[re.Pattern[Any]]:
    """Yield the patterns in a value: in tuples and tables, and in what a cached function keeps."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, AnyCase):
        yield value.pattern
    elif depth < 4 and isinstance(value, dict | list | tuple | set | frozenset):
        for one in [*value.values()] if isinstance(value, dict) else [*value]:
            yield from _inside(one, depth + 1)
    elif depth < 4 and hasattr(value, "cache_info"):
        for one in gc.get_referents(value):
            yield from _inside(one, depth + 1)


def seconds(pattern: re.Pattern[str], text: str, *, at_a_place: bool) -> float:
    """Return the time that finding every match takes, or the one at the beginning; the least of a few rounds."""
    least = float("inf")
    for _ in range(ROUNDS):
        started = time.thread_time()
        pattern.match(text)
        pattern.fullmatch(text)
        for _ in () if at_a_place else pattern.finditer(text):
            pass
        least = min(least, time.thread_time() - started)
        if least < NOTICED:
            break
    return least


def steep(pattern: re.Pattern[str], *, at_a_place: bool = False, noticed: float = NOTICED) -> str:
    """Return the first attack that takes the pattern more than linear time, or an empty text."""
    for head, pump, tail in attacks(pattern):
        times = max(1, SHORT // len(pump))
        longer = seconds(pattern, head + pump * times * TIMES + tail, at_a_place=at_a_place)
        if longer < noticed:
            continue
        if longer > TOO_STEEP * seconds(pattern, head + pump * times + tail, at_a_place=at_a_place):
            return f"{head!r} + {pump!r} * n + {tail!r}"
    return ""


@pytest.mark.parametrize("pattern", [r"a+a+b", r"\s+$", r"\w+\s*\w+:"])
def test_a_pattern_that_is_too_steep_is_found(pattern: str) -> None:
    """The crafted inputs tell the well-known bad ones, also where a fast machine is soon through with them."""
    assert steep(re.compile(pattern), noticed=0)


@pytest.mark.parametrize("pattern", [r"\bngày (\d{1,2})/(\d{1,2})\b", r"[a-z]{1,20}\.", r"(?<!\w)\w{1,30}"])
def test_a_linear_pattern_is_not_blamed(pattern: str) -> None:
    """Bounded repeats are linear."""
    assert steep(re.compile(pattern)) == ""


def test_no_pattern_of_ours_is_too_steep() -> None:
    """Every regular expression of every module, on texts crafted against each of its repeats."""
    ours = patterns()
    assert len(ours) > 100
    assert {
        pattern.pattern: found for pattern, once in ours.items() if (found := steep(pattern, at_a_place=once))
    } == {}
