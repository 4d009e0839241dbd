"""Communes, wards and townships whose name no two provinces share, and those called after people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.lexicon.load import seed_table
from kg.model.dates import PartialDate
from kg.vietnamese.unicode import spell

_MERGED = PartialDate(2025, 7, 1)  # the day from which the units of July 2025 stand


@dataclass(frozen=True, slots=True)
class CommunesRow:
    """Names of communes without their kind, and the province they are all in; none for people many are called after.

    Args:
        names: "Tân Mộc", each in one province only; "Lê Hồng Phong" in several.
        until: Their province until 2025-06-30, empty for names of July 2025.
        since: Their province since 2025-07-01, empty for names that went out of use.
        source: Where the row comes from.
    """

    names: tuple[str, ...]
    until: str = ""
    since: str = ""
    source: str = ""


@cache
def _communes() -> Mapping[str, CommunesRow]:
    rows = seed_table("communes", CommunesRow)
    return MappingProxyType({spell(name): row for row in rows for name in row.names})


def province_of_commune(name: str, day: PartialDate | None) -> str | None:
    """Return the province of a commune on a day, None where several have one of this name or none is known.

    >>> province_of_commune("Lục Sơn", PartialDate(2024, 9, 10))
    'Bắc Giang'
    >>> province_of_commune("Lục Sơn", PartialDate(2025, 9, 10))
    'Bắc Ninh'
    """
    row = _communes().get(name)
    if row is None:
        return None
    merged = day is not None and day.first_day >= _MERGED.first_day
    return (row.since or row.until if merged else row.until or row.since) or None


def is_commune(name: str) -> bool:
    """Tell whether communes bear this name, be it a person's.

    >>> is_commune("Lê Hồng Phong"), is_commune("Lê Hồng Mít")
    (True, False)
    """
    return name in _communes()
