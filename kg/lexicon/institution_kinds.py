"""Kinds of institutions, by the words that their names begin with, and what names of each kind may be read as."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.lexicon.load import seed_table


@dataclass(frozen=True, slots=True)
class InstitutionKindRow:
    """One kind of institutions.

    Args:
        kind: The words that names of this kind begin with.
        uses: What such a name may be: "spelt" out before its short form, a state agency "branched" over provinces, a
            "whole" that has parts, a "part" of one, the "house" behind a dash, what stands "above" a department,
            "placed" only once in an article, a "department" of a ministry, a room of the "police".
        source: Where the row comes from.
    """

    kind: str
    uses: tuple[str, ...]
    source: str = ""


@cache
def kinds_that_are(use: str) -> str:
    """Return the kinds of one use as alternatives of a pattern, the longest first.

    >>> kinds_that_are("branched")
    'Kiểm toán|Ngân hàng|Kiểm lâm|Chi cục|Kho bạc|Cục'
    """
    rows = (row.kind for row in seed_table("institution_kinds", InstitutionKindRow) if use in row.uses)
    return "|".join(map(re.escape, sorted(rows, key=lambda kind: (-len(kind), kind)))).replace(r"\ ", " ")
