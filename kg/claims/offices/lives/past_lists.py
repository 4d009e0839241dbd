"""Titles that a list tells as past though one or another of them may still be held."""

from __future__ import annotations

from collections.abc import Sequence

from kg.claims.offices.holdings import Holding
from kg.claims.titles.grammar import SentenceGrammar

_PAST_LISTS = frozenset(("event.former", "event.life"))
_LONG_LIST = 3


def listed_past(grammar: SentenceGrammar, holdings: Sequence[Holding]) -> set[int]:
    """Return where the titles of a long list of somebody's past stand, and the unmarked ones between two past ones."""
    past = {holding.title.start for holding in holdings if holding.rule in _PAST_LISTS}
    return (past if len(past) >= _LONG_LIST else set()) | _between_marks(grammar)


def _between_marks(grammar: SentenceGrammar) -> set[int]:
    """Return where the unmarked titles between two of the past stand: "nguyên Bí thư, | phó thủ tướng, | nguyên …"."""
    found: set[int] = set()
    for run in grammar.runs:
        marked = [at for at, title in enumerate(run.titles) if title.mark == "former"]
        if len(marked) > 1:
            found |= {title.start for title in run.titles[marked[0] : marked[-1]] if not title.mark}
    return found
