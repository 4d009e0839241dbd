"""Titles that stand for who holds them: "đồng chí Bí thư Tỉnh ủy"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.claims.offices.holdings import Holding
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.items import Item
from kg.model.record import record

_MARKS = ("", "started")  # none, or "tân"


@record
class Reference:
    """A title that stands for its holder: "đồng chí Bí thư Tỉnh ủy"."""

    start: int
    end: int
    role: str
    body: str


def references_in(
    grammar: SentenceGrammar, titles: Mapping[int, Item], holdings: Sequence[Holding]
) -> Iterator[Reference]:
    """Yield the titles of a sentence that nobody holds there, each run as its first title.

    Args:
        grammar: The sentence.
        titles: Its titles by their places, with the bodies that other words lend.
        holdings: What the sentence says of who holds what.
    """
    held = {holding.title.start for holding in holdings}
    for run in grammar.runs:
        title = titles[run.titles[0].start]
        if title.start not in held and title.body is not None and title.body.name is not None and title.mark in _MARKS:
            yield Reference(run.titles[0].start, run.titles[-1].end, title.text, title.body.name)
