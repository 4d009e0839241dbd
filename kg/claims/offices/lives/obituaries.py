"""Offices that a death notice lists behind the life of whom it mourns: "…; quê quán: …; nguyên Bí thư Tỉnh ủy; …"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import dropwhile

from kg.claims.offices.holdings import Holding
from kg.claims.titles.asides import before_kin, is_relatives
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.runs import Run
from kg.model.claim import OfficeStatus
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

MOURNING = ("tin buồn", "cáo phó", "thương tiếc", "từ trần", "tạ thế", "qua đời")
_MOURNS = AnyCase(rf"\b(?:{'|'.join(MOURNING)})(?!\w)")
_NOTICE = AnyCase(r"\b(?:báo tin|tin buồn|cáo phó)(?!\w)")
_BORN = re.compile(r"(?:sinh|sn) .*")
_OF_LIFE = frozenset(("join", "former"))  # verbs of a life: "tham gia cách mạng", "nguyên là:"
_NEAR = 900  # code points around a list in which the death is told
_OPENS = (";", ":", ",")


def mourned(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Give the past titles that a death notice lists, and what follows them, to the one it mourns.

    Rule list.mourned: "Đồng chí Trần Văn Bưởi, sinh năm 1935; quê quán: …; nguyên Bí thư Huyện ủy; …, đã từ trần". The
    name may stand on a line before. No verb governs the titles.
    """
    if "former" not in grammar.effects and all(title.mark != "former" for title in grammar.titles):
        return found
    unsaid = {
        holding.title.start for holding in found if holding.person.kind is ItemKind.PRONOUN and not holding.person.text
    }
    held = {holding.title.start for holding in found} - unsaid
    runs = [run for run in grammar.runs if run.titles[0].start not in held and _listed(grammar, run)]
    if not any(_told_once(grammar.items, run) for run in runs) or not _mourns(grammar, _MOURNS):
        return found
    if not (_opens_notice(grammar.items) and _mourns(grammar, _NOTICE)):
        runs = list(dropwhile(lambda run: not _told_once(grammar.items, run), runs))
    once = [holding for run in runs for holding in _held_once(grammar.items, run)]
    taken = {holding.title.start for holding in once}
    return [holding for holding in found if holding.title.start not in taken] + once


def bereaved(grammar: SentenceGrammar, found: list[Holding], dead: Callable[[Item], bool]) -> list[Holding]:
    """Give what stands behind the name of the dead to the relative named before: "bà Cam, con gái ông Bưởi, | T".

    Rule list.name-first. What is past is told of the dead.
    """
    told = []
    for holding in found:
        beside = holding.rule == "list.name-first" and holding.status is OfficeStatus.CURRENT
        at = grammar.items.index(holding.person) if beside and dead(holding.person) else 0
        kin = before_kin(grammar.items, at) if at and is_relatives(grammar.items, at) else -1
        told.append(replace(holding, person=grammar.items[kin]) if kin >= 0 else holding)
    return told


def _told_once(items: list[Item], run: Run) -> bool:
    """Tell whether "nguyên" stands before the first title of a run, or "nguyên là:" before it."""
    lead = items[run.start - 2 : run.start - 1] if run.start > 1 and items[run.start - 1].sign(":") else []
    return run.titles[0].mark == "former" or any(item.kind is ItemKind.VERB and item.text == "former" for item in lead)


def _opens_notice(items: list[Item]) -> bool:
    """Tell whether a sentence opens with a name and a birth, so that all its list is what the dead one held."""
    named = items[0].kind is ItemKind.PERSON and len(items) > 2  # noqa: PLR2004
    return named and any(item.kind is ItemKind.WORDS and _BORN.fullmatch(item.text) for item in items[1:4])


def _held_once(items: list[Item], run: Run) -> Iterator[Holding]:
    """Yield the titles of a run as held once by the name before it in the sentence, else by the one named before."""
    people = (ItemKind.PERSON, ItemKind.VERB, ItemKind.PRONOUN)
    before = [item for item in items[: run.start] if item.kind in people and item.text not in _OF_LIFE]
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


def _mourns(grammar: SentenceGrammar, told: AnyCase) -> bool:
    start = grammar.items[0].start
    return told.search(grammar.text, max(0, start - _NEAR), grammar.items[-1].end + _NEAR) is not None
