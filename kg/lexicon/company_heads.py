"""Those who have led companies that all know: whom "CEO Tim Cook" means, and of which company."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kg.lexicon.load import seed_table
from kg.lexicon.phrases import Phrases


@dataclass(frozen=True, slots=True)
class CompanyHeadRow:
    """Who has led one company.

    Args:
        company: How the company is called.
        names: Its heads.
        source: Where the row comes from.
    """

    company: str
    names: tuple[str, ...]
    source: str = ""


@cache
def company_heads() -> Phrases[str]:
    """Return the companies by the names of their heads, whose hyphens and dots are words.

    >>> company_heads().longest(("tim", "cook"), 0)
    (2, ('Apple',))
    """
    rows = seed_table("company_heads", CompanyHeadRow)
    return Phrases((_spaced(name), row.company) for row in rows for name in row.names)


@cache
def led_companies() -> dict[str, str]:
    """Return the company of each head.

    >>> led_companies()["Tim Cook"]
    'Apple'
    """
    return {name: row.company for row in seed_table("company_heads", CompanyHeadRow) for name in row.names}


def _spaced(name: str) -> str:
    return " ".join(name.lower().replace("-", " - ").replace(".", " . ").split())
