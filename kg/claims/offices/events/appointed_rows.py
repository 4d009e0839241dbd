"""Lists of those appointed, a row each with the old office and the new: "1. Ông Bưởi, nguyên T1 - T2"."""

from __future__ import annotations

from kg.claims.offices.events.decreed import FAR, ITEM, PROPOSED, list_start
from kg.claims.offices.holdings import Holding
from kg.claims.offices.statuses import MARKS, is_membership, mode_of
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.model.claim import OfficeStatus
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_APPOINTS = AnyCase(
    r"\b(?:bổ nhiệm|điều động|luân chuyển|chỉ định|phân công|công bố các quyết định|trao quyết định)(?!\w)[^\n]{0,160}"
    r":\s{0,2}$"
)
_MOVES = AnyCase(r"\b(?:điều động|luân chuyển)(?!\w)")
_ROW = (ItemKind.TITLE, ItemKind.SIGN, ItemKind.WORDS)


def begun_by_rows(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Begin the office that a row of a list of those appointed prints last, behind a dash or a colon.

    Rule event.decreed: "bổ nhiệm các ông, bà sau: // 1. Ông Bưởi, nguyên T1 - T2; // 2. Bà Cam (nguyên T1): T2". What
    stands between the name and it was held before. A row of one title gives a new office only where its line speaks of
    taking one ("bổ nhiệm giữ chức giám đốc: // 1. Ông Bưởi - T").
    """
    text, items = grammar.text, grammar.items
    if ITEM.match(text, items[0].start) is None or not grammar.titles:
        return found
    at = next((n for n, item in enumerate(items) if item.kind is ItemKind.PERSON), len(items))
    lead = text[list_start(text, items[0].start, FAR) : items[0].start].partition("\n")[0]
    if at > 1 or _APPOINTS.search(lead + "\n") is None or PROPOSED.search(lead) is not None:
        return found
    new = _last_title(items, at)
    if new is None:
        return found
    old = [title for title in grammar.titles if items[at].end <= title.start < new.start]
    if not any(not is_membership(title) for title in old) and (old or "giữ chức" not in lead):
        return found
    told = [holding for holding in found if holding.title.start != new.start]
    moved = _MOVES.search(lead) is not None
    told = [_left(holding) if moved and holding.title in old else holding for holding in told]
    person, status = items[at], MARKS.get(new.mark, OfficeStatus.STARTED)
    begun = Holding(
        person, new, status, "event.decreed", mode=mode_of(new), start=person.start, end=new.end, dated=new.start
    )
    return [*told, begun]


def _left(holding: Holding) -> Holding:
    """Return a post as left by who is moved to another."""
    if holding.status is not OfficeStatus.CURRENT or is_membership(holding.title):
        return holding
    return replace(holding, status=OfficeStatus.ENDED, rule="event.moved-out")


def _last_title(items: list[Item], person: int) -> Item | None:
    """Return the title that ends a row behind a dash or colon, a bracket behind it left out; None without one."""
    row = _without_bracket(items[person + 1 :])
    if not row or any(item.kind not in _ROW for item in row):
        return None
    sign, title = row[-2:-1], row[-1]
    parted = bool(sign) and sign[0].sign("-", ":")
    return title if parted and title.kind is ItemKind.TITLE and title.mark != "former" else None


def _without_bracket(row: list[Item]) -> list[Item]:
    """Return a row up to the bracket that ends it."""
    row = row[:-1] if row and row[-1].sign(";") else row
    opens = max((n for n, item in enumerate(row) if item.sign("(")), default=0)
    return row[:opens] if opens and row[-1].sign(")") else row
