"""Abbreviations that papers print inside names of bodies and titles of papers: "CSGT", "KT-XH"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.lexicon.load import seed_table


@dataclass(frozen=True, slots=True)
class AbbreviationRow:
    """One abbreviation.

    Args:
        form: As printed.
        spelt: What it stands for.
        within: "names" of bodies, or "titles" of papers and meetings, where bodies are spelt out too.
        source: Where the row comes from.
    """

    form: str
    spelt: str
    within: str
    source: str = ""


@cache
def abbreviations(within: str) -> Mapping[str, str]:
    """Return what the abbreviations inside names or titles stand for.

    >>> abbreviations("names")["CSGT"]
    'Cảnh sát giao thông'
    """
    rows = seed_table("abbreviations", AbbreviationRow)
    return MappingProxyType({row.form: row.spelt for row in rows if row.within == within})


@cache
def abbreviated(within: str) -> re.Pattern[str]:
    """Return what finds these abbreviations as whole words, the longest first."""
    forms = "|".join(map(re.escape, sorted(abbreviations(within), key=lambda form: (-len(form), form))))
    return re.compile(rf"(?=[A-ZĐ])(?<![\w/-])(?:{forms})(?![\w/]|-\w)")
