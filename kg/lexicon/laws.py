"""Laws that are known by their title alone: "Luật Đất đai", "Bộ luật Hình sự"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.lexicon.load import seed_table


@dataclass(frozen=True, slots=True)
class LawTitle:
    """The title of a law.

    Args:
        kind: "Luật", "Bộ luật" or "Pháp lệnh".
        title: "Phòng, chống tham nhũng".
        source: Where the row comes from.
    """

    kind: str
    title: str
    source: str = ""


@cache
def law_names() -> Mapping[str, str]:
    """Return the full names of laws by their form in lower case with single blanks.

    >>> law_names()["luật thư viện"]
    'Luật Thư viện'
    """
    rows = seed_table("laws", LawTitle)
    return MappingProxyType({f"{row.kind} {row.title}".lower(): f"{row.kind} {row.title}" for row in rows})


@cache
def law_pattern() -> re.Pattern[str]:
    """Return what finds the name of a law: its kind with a capital, its title in any case, the longest first."""
    titles: dict[str, list[str]] = {}
    for name in law_names().values():
        kind = next(kind for kind in ("Bộ luật", "Pháp lệnh", "Luật") if name.startswith(kind))
        titles.setdefault(kind, []).append(name.removeprefix(kind).strip())
    alternatives = (
        kind + " (?i:" + "|".join(sorted(map(re.escape, names), key=lambda title: (-len(title), title))) + ")"
        for kind, names in sorted(titles.items())
    )
    return re.compile(rf"(?<!\w)(?P<name>{'|'.join(alternatives)})(?!\w)")
