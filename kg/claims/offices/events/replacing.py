"""Who takes another's place: "ông Trần Văn Bưởi thay ông Lê Văn Cam làm Giám đốc Sở Y tế", exchanges of offices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.offices.holdings import Holding
from kg.claims.titles.frames import Frame
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
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


def swapped(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Let two people change offices: "Bí thư … Trần Văn Bưởi và Bí thư … Lê Văn Cam hoán đổi vị trí".

    Rule event.swap.
    """
    at = next(iter(grammar.verbs_of("swap")), None)
    held = [holding for holding in found if holding.status is OfficeStatus.CURRENT and holding.title.body is not None]
    if at is None or len(held) != 2 or held[0].person.start == held[1].person.start:  # noqa: PLR2004
        return found
    if any(grammar.effect_at(n) == "irrealis" for n in range(at)):
        return found
    first, second = (
        replace(h, status=OfficeStatus.ENDED, rule="event.swap", end=max(h.end, grammar.items[at].end)) for h in held
    )
    started = OfficeStatus.STARTED
    crossed = [
        replace(first, person=second.person, status=started),
        replace(second, person=first.person, status=started),
    ]
    return [first, second, *crossed, *(holding for holding in found if holding not in held)]


def replaced(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Read "Người thay thế vị trí T của ông Trần Văn Bưởi là ông Lê Văn Cam": one ends, one starts.

    Rule event.replaced.
    """
    items = grammar.items
    for run in grammar.runs:
        pattern = [item.kind for item in items[run.end : run.end + 4]]
        named = pattern == [ItemKind.WORDS, ItemKind.PERSON, ItemKind.VERB, ItemKind.PERSON]
        if not named or items[run.end].text != "của" or items[run.end + 2].text != "hold":
            continue
        lead = range(max(0, run.start - 3), run.start)
        words = grammar.text[items[0].start : items[run.start].start].lower()
        if not any(grammar.effect_at(at) == "succeed" for at in lead) or "người" not in words.split():
            continue
        ends = ((run.end + 1, OfficeStatus.ENDED), (run.end + 3, OfficeStatus.STARTED))
        taken = {title.start for title in run.titles}
        found = [holding for holding in found if holding.title.start not in taken]
        for at, status in ends:
            for title in run.titles:
                person = items[at]
                found.append(
                    Holding(
                        person, title, status, "event.replaced", start=title.start, end=person.end, dated=title.start
                    )
                )
    return found
