"""Offices that a death notice lists behind the life of whom it mourns: "…; quê quán: …; nguyên Bí thư Tỉnh ủy; …"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.claims.grammar import SentenceGrammar
from kg.claims.holdings import Holding
from kg.claims.items import Item, ItemKind
from kg.claims.lists import Run
from kg.model.claim import OfficeStatus
from kg.vietnamese.any_case import AnyCase

_MOURNS = AnyCase(r"\b(?:thương tiếc báo tin|tin buồn|cáo phó|thương tiếc|từ trần|tạ thế|qua đời)(?!\w)")
_NEAR = 900  # code points around a list in which the death is told
_OPENS = (";", ":", ",")


def mourned(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Give the past titles that a death notice lists, and what follows them, to the one it mourns.

    Rule list.mourned: "Đồng chí Trần Văn Bưởi, sinh năm 1935; quê quán: …; nguyên Bí thư Huyện ủy; …, đã từ trần". The
    name may stand on a line before. No verb governs the titles.
    """
    held = {holding.title.start for holding in found}
    runs = [run for run in grammar.runs if run.titles[0].start not in held]
    first = next((n for n, run in enumerate(runs) if run.titles[0].mark == "former" and _listed(grammar, run)), None)
    if first is None or not _mourns(grammar):
        return found
    later = [run for run in runs[first:] if _listed(grammar, run)]
    return found + [holding for run in later for holding in _held_once(grammar.items, run)]


def _held_once(items: list[Item], run: Run) -> Iterator[Holding]:
    """Yield the titles of a run as held once by the name before it in the sentence, else by the one named before."""
    before = [item for item in items[: run.start] if item.kind in (ItemKind.PERSON, ItemKind.VERB, ItemKind.PRONOUN)]
    if before and before[-1].kind is not ItemKind.PERSON:
        return
    for title in run.titles:
        dead = before[-1] if before else Item(ItemKind.PRONOUN, title.start, title.start, "hero")
        start, end = min(dead.start, title.start), max(dead.end, title.end)
        yield Holding(dead, title, OfficeStatus.FORMER, "list.mourned", start=start, end=end, dated=title.start)


def _listed(grammar: SentenceGrammar, run: Run) -> bool:
    """Tell whether a run stands in a list and no name behind it takes it."""
    items = grammar.items
    behind = items[run.end] if run.end < len(items) else None
    opens = run.start == 0 or items[run.start - 1].sign(*_OPENS)
    return opens and (behind is None or behind.kind not in (ItemKind.PERSON, ItemKind.VERB))


def _mourns(grammar: SentenceGrammar) -> bool:
    start = grammar.items[0].start
    return _MOURNS.search(grammar.text, max(0, start - _NEAR), grammar.items[-1].end + _NEAR) is not None
