"""Who takes another's place: "ông Trần Văn Bưởi thay ông Lê Văn Cam làm Giám đốc Sở Y tế"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.offices.holdings import Holding
from kg.claims.titles.frames import Frame
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.items import Item, ItemKind
from kg.model.claim import OfficeStatus
from kg.model.record import replace

_SAID_OF = frozenset(("event.hold", "event.start", "event.transfer"))  # rules by which a verb gives its title to a name
_HOLDERS = frozenset((ItemKind.PERSON, ItemKind.PRONOUN))
_REACH = 6  # items between the successor and the verb


def with_successors(grammar: SentenceGrammar, found: Sequence[Holding]) -> list[Holding]:
    """Return the holdings, each told of whom somebody replaces as that one's end and the other's beginning.

    Rule event.succession. A plan of it is no office yet.
    """
    if "succeed" not in grammar.effects:
        return list(found)
    return [told for holding in found for told in _told(grammar, holding)]


def _told(grammar: SentenceGrammar, holding: Holding) -> Iterator[Holding]:
    items = grammar.items
    at = next((at for at, item in enumerate(items) if item is holding.person), 0)
    replaced = at > 0 and grammar.effect_at(at - 1) == "succeed" and _in_his_place(grammar, at)
    if holding.rule not in _SAID_OF or not replaced or holding.title.start < holding.person.end:
        yield holding
        return
    who = _successor(grammar, at - 1)
    if who is None:
        return
    start = min(holding.start, who.start)
    yield replace(holding, person=who, status=OfficeStatus.STARTED, rule="event.start", start=start)
    yield replace(holding, status=OfficeStatus.ENDED, rule="event.succession", start=start)


def _in_his_place(grammar: SentenceGrammar, person: int) -> bool:
    """Tell whether a verb of holding follows a name at once: "thay bà Lan | làm T", not "…, người được bầu làm T"."""
    behind = person + 1
    while behind < len(grammar.items) and grammar.items[behind].sign(","):
        behind += 1
    if behind >= len(grammar.items) or grammar.effect_at(behind) != "hold":
        return False
    between = grammar.text[grammar.items[person].end : grammar.items[behind].start]
    return not between.strip(" ,")


def _successor(grammar: SentenceGrammar, verb: int) -> Item | None:
    """Return who stands before a verb of replacing in its clause; None where it is only planned."""
    for at in range(verb - 1, max(-1, verb - 1 - _REACH), -1):
        item = grammar.items[at]
        if item.kind in _HOLDERS:
            return item
        if item.sign(";", ".") or grammar.effect_at(at) == "irrealis":
            return None
    return None


def replaced_in(grammar: SentenceGrammar, title: Item) -> Item | None:
    """Return who held a title before, named behind it: "được bổ nhiệm giữ chức Giám đốc thay ông | Lê Văn Cam"."""
    items = grammar.items
    at = next((at for at in grammar.verbs_of("succeed") if items[at - 1].start == title.start), len(items))
    return items[at + 1] if at + 1 < len(items) and items[at + 1].kind is ItemKind.PERSON else None


def who_held(grammar: SentenceGrammar, frame: Frame) -> Item | None:
    """Return the name behind the office that "người" holds: "(Trước ông Bưởi,) người giữ chức T là ông | Lê Văn Cam".

    None where no name tells who is meant.
    """
    items, end = grammar.items, frame.run.end
    named = end + 1 < len(items) and grammar.effect_at(end) == "hold" and items[end + 1].kind is ItemKind.PERSON
    told = grammar.text.endswith(("người ", "người đang "), 0, items[min(frame.verbs)].start)
    return items[end + 1] if named and told else None
