"""The signs by which provincial papers and portals mark their news at its head: "(QTO) - …"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.lexicon.load import seed_table


@dataclass(frozen=True, slots=True)
class PaperSign:
    """A paper's or portal's sign with its province."""

    sign: str
    province: str
    source: str = ""


@cache
def paper_signs() -> Mapping[str, str]:
    """Return the province of each sign, as printed.

    >>> paper_signs()["QTO"]
    'Quảng Trị'
    """
    return MappingProxyType({row.sign: row.province for row in seed_table("paper_signs", PaperSign)})
