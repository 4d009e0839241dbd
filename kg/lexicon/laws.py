"""Laws that are known by their title alone: "Luật Đất đai", "Bộ luật Hình sự"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.lexicon.load import seed_table
from kg.vietnamese.beginnings import by_beginning


@dataclass(frozen=True, slots=True)
class LawTitle:
    """The title of a law.

    Args:
        kind: "Luật", "Bộ luật" or "Pháp lệnh".
        title: "Phòng, chống tham nhũng".
        forms: How the whole name is printed in short: "Luật PCTN", "BLHS".
        source: Where the row comes from.
    """

    kind: str
    title: str
    forms: tuple[str, ...] = ()
    source: str = ""


@cache
def law_names() -> Mapping[str, str]:
    """Return the full names of laws by their forms in lower case with single blanks.

    >>> law_names()["luật thư viện"]
    'Luật Thư viện'
    """
    names: dict[str, str] = {}
    for row in seed_table("laws", LawTitle):
        name = f"{row.kind} {row.title}"
        printed = (*(f"{row.kind} {title}" for title in _spellings(row.title)), *row.forms)
        names |= dict.fromkeys((form.lower() for form in printed), name)
    return MappingProxyType(names)


@cache
def law_pattern() -> re.Pattern[str]:
    """Return what finds the name of a law: kind and title, one of them with a capital, the longest first.

    What is printed longer than the title comes before all titles, what is printed shorter behind them.
    """
    titles: dict[str, list[str]] = {}
    longer: list[str] = []
    shorter: list[str] = []
    for row in seed_table("laws", LawTitle):
        titles.setdefault(row.kind, []).extend(_spellings(row.title))
        for form in row.forms:
            (longer if len(form) > len(f"{row.kind} {row.title}") else shorter).append(form)
    alternatives = [
        f"{kind.replace(' l', ' [Ll]')} (?i:{names})|{kind.lower()} (?=[A-ZĐÁÂÔƯ])(?i:{names})"
        for kind, names in ((kind, _longest_first(known)) for kind, known in sorted(titles.items()))
    ]
    ordered = "|".join(filter(None, (_longest_first(longer), *alternatives, _longest_first(shorter))))
    return by_beginning(rf"(?<!\w)(?P<name>{ordered})(?!\w)")


@cache
def listed_law_pattern() -> re.Pattern[str]:
    """Return what finds a further title behind a law: ", Nhà ở" of "Luật Đất đai, Nhà ở"."""
    laws = [row for row in seed_table("laws", LawTitle) if row.kind == "Luật"]
    titles = _longest_first(title for row in laws for title in _spellings(row.title))
    return re.compile(rf"(?:, | và |, và )(?P<title>(?=[A-ZĐÁÂÔƯ])(?i:{titles}))(?!\w)")


def _spellings(title: str) -> tuple[str, ...]:
    """Return a title as it is printed: with its commas, and often without.

    >>> _spellings("Phòng, chống rửa tiền")
    ('Phòng, chống rửa tiền', 'Phòng chống rửa tiền')
    """
    spellings = (title, title.replace("Phòng, chống", "Phòng chống"), title.replace(", ", " "))
    return tuple(dict.fromkeys(spellings))


def _longest_first(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=lambda name: (-len(name), name)))
