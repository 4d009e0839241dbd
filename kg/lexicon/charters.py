"""Statutes of parties, party platforms and treaties that are known by their names alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.lexicon.load import seed_table


@dataclass(frozen=True, slots=True)
class Charter:
    """One of them.

    Args:
        type: "Điều lệ", "Cương lĩnh", "Công ước", "Tuyên bố".
        name: As printed, without its short form in brackets.
        source: Where the row comes from.
    """

    type: str
    name: str
    source: str = ""


@cache
def charters() -> Mapping[str, Charter]:
    """Return the rows of seeds/charters.csv by name in lower case."""
    return MappingProxyType({row.name.lower(): row for row in seed_table("charters", Charter)})


@cache
def charter_pattern() -> re.Pattern[str]:
    """Return what finds such a name: the longest first, its short form in brackets and "năm" left out at will."""
    names = sorted(charters(), key=lambda name: (-len(name), name))
    written = (re.escape(name).replace(r"\ năm\ ", r"(?:\ \([^()]{2,20}\))?(?:\ năm)?\ ") for name in names)
    return re.compile(rf"(?<!\w)(?i:{'|'.join(written)})(?!\w| (?:bộ|ủy|viên|đoàn)(?!\w))")
