"""Titles of one person in a row, and who is given them."""

from __future__ import annotations

from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.name_lists import next_title
from kg.model.record import record


@record
class Run:
    """Titles of one person in a row: items[start:end]."""

    start: int
    end: int
    titles: tuple[Item, ...]


@record
class Given:
    """A run given to a person by a rule."""

    person: int
    titles: tuple[Item, ...]
    rule: str


def find_runs(items: list[Item]) -> list[Run]:
    """Return the runs of titles of a sentence."""
    runs: list[Run] = []
    at = 0
    while at < len(items):
        if items[at].kind is not ItemKind.TITLE:
            at += 1
            continue
        end = at + 1
        while (following := next_title(items, end)) is not None:
            end = following + 1
        runs.append(Run(at, end, tuple(item for item in items[at:end] if item.kind is ItemKind.TITLE)))
        at = end
    return runs
