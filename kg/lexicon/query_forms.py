"""How people type offices and bodies, and what they mean: the row of seeds/query_forms.csv."""

from __future__ import annotations

from dataclasses import dataclass

from kg.lexicon.load import seed_table


@dataclass(frozen=True, slots=True)
class QueryForm:
    """One typed form and the words it stands for; compared without diacritics, as whole words.

    Args:
        typed: What is typed: "ubnd", "chủ tịch tỉnh".
        meant: What it stands for: "ủy ban nhân dân", "chủ tịch ủy ban nhân dân tỉnh".
        source: Where the form is attested.
    """

    typed: str
    meant: str
    source: str


def query_forms() -> tuple[QueryForm, ...]:
    """Return all typed forms, in file order."""
    return seed_table("query_forms", QueryForm)
