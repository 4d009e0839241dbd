"""Wikidata items of offices and people, by their canonical name: the row of seeds/wikidata.csv."""

from __future__ import annotations

from dataclasses import dataclass

from kg.lexicon.load import seed_table


@dataclass(frozen=True, slots=True)
class WikidataItem:
    """The item of an office ("Tổng Bí thư Ban Chấp hành Trung ương Đảng") or a person, checked by a human."""

    name: str
    item: str
    source: str


def wikidata_items() -> tuple[WikidataItem, ...]:
    """Return all known items, in file order."""
    return seed_table("wikidata", WikidataItem)
