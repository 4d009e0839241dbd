"""Who holds the congress that is called after women, trade unions or a youth union instead of after its body."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.lexicon.load import seed_table


@dataclass(frozen=True, slots=True)
class CongressHolder:
    """A mass organisation as congresses are called after it.

    Args:
        form: As printed behind "Đại hội": "Phụ nữ", "MTTQ Việt Nam".
        nation: The body that holds the national one.
        unit: The body that holds the one of a province or district, its place left out; empty when unknown.
        source: Where the row comes from.
    """

    form: str
    nation: str
    unit: str = ""
    source: str = ""


@cache
def congress_holders() -> Mapping[str, CongressHolder]:
    """Return the rows of seeds/congress_holders.csv by form.

    >>> congress_holders()["Phụ nữ"].nation
    'Hội Liên hiệp Phụ nữ Việt Nam'
    """
    return MappingProxyType({row.form: row for row in seed_table("congress_holders", CongressHolder)})


@cache
def holder_pattern() -> re.Pattern[str]:
    """Return what matches a form of the table, with the unit printed behind it ("Phụ nữ tỉnh Phú Thọ")."""
    forms = "|".join(sorted(map(re.escape, congress_holders()), key=lambda form: (-len(form), form)))
    return re.compile(
        rf" (?:của )?(?P<form>{forms})(?!\w)(?: \([A-ZĐ]{{2,9}}\))?"
        r"(?: (?P<unit>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)"
        r"(?: (?P<place>[A-ZĐÂÁ]\w+(?: [A-ZĐÂÁ]\w+){0,3}))?(?!\w))?"
    )
