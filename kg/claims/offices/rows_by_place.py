"""Lists of one office in many places: "Bí thư các tỉnh ủy: // - Bắc Kạn: ông A. // - Hậu Giang: bà B"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.claims.bodies.placing import COMMITTEES, committee_name
from kg.claims.offices.holdings import Holding
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.rosters import elected_before
from kg.model.claim import OfficeStatus
from kg.model.mention import Mention, MentionKind
from kg.model.record import record, replace

_GAP = 2  # sentences between two rows
_PLANNED = frozenset(("irrealis", "candidate", "end"))
_LIGHT = (ItemKind.SIGN, ItemKind.WORDS, ItemKind.BODY, ItemKind.PLURAL)
_LONGEST = 8  # words between the office and the colon: "trực thuộc Trung ương nhiệm kỳ mới như sau"


@record
class _Open:
    """A heading whose rows are being read: its role, the kind of its institutions, how it is held, the last row."""

    role: str
    body: Mention
    status: OfficeStatus
    last: int


class ByPlace:
    """The heading of a list of places in an article being read."""

    def __init__(self) -> None:
        self._open: _Open | None = None

    def awaited(self, index: int, mentions: list[Mention]) -> bool:
        """Tell whether a row of a list may stand in a sentence that names no office: "- Bắc Kạn: ông Trần Văn Bưởi"."""
        near = self._open is not None and index - self._open.last <= _GAP
        return near and any(mention.kind is MentionKind.PLACE for mention in mentions)

    def read(self, grammar: SentenceGrammar, _titles: Mapping[int, Item], index: int) -> Iterator[Holding]:
        """Yield the office of a heading for each place and name of this sentence, and note the heading that it is.

        Rule list.by-place.
        """
        heading, items = _heading(grammar, index), grammar.items
        if heading is not None:
            self._open = heading
        if self._open is None or index - self._open.last > _GAP:
            return
        rows = [at for at in range(len(items) - 2) if _is_row(items, at)]
        for at in rows:
            yield _holding(self._open, items[at], items[at + 2])
        self._open = replace(self._open, last=index) if rows or heading is not None else None


def _is_row(items: list[Item], at: int) -> bool:
    """Tell whether a row stands here: a place at the head of a line or clause, a sign and a name."""
    if items[at].kind is not ItemKind.PLACE:
        return False
    led = at == 0 or (at == 1 and items[0].kind in (ItemKind.WORDS, ItemKind.SIGN)) or items[at - 1].sign(";", ":", "-")
    named = items[at + 2].kind is ItemKind.PERSON and items[at + 1].sign(":", "-")
    return led and named


def _holding(heading: _Open, place: Item, person: Item) -> Holding:
    where, body = place.mention, replace(heading.body, generic=False)
    if where is not None:
        body = body.placed(where.unit, where.place or "", where.level)
        committee = committee_name(where.unit, body.place or "") if body.code in COMMITTEES else None
        body = body if committee is None else replace(body, name=committee)
    title = Item(ItemKind.TITLE, place.start, place.end, heading.role, body, body)
    return Holding(
        person, title, heading.status, "list.by-place", start=place.start, end=person.end, dated=person.start
    )


def _heading(grammar: SentenceGrammar, index: int) -> _Open | None:
    """Return the heading that a sentence is: an office of institutions without a place, and a colon near behind it."""
    items = grammar.items
    if grammar.text.find(":", items[0].start, items[-1].end) < 0:
        return None
    colon = next((at for at, item in enumerate(items) if item.sign(":")), len(items))
    titles = [item for item in items[:colon] if item.kind is ItemKind.TITLE]
    if len(titles) != 1 or colon == len(items) or not _PLANNED.isdisjoint(grammar.effects):
        return None
    at = items.index(titles[0])
    behind = items[at + 1 : colon]
    body = titles[0].body or next((item.mention for item in behind if item.kind is ItemKind.BODY), None)
    light = all(item.kind in _LIGHT for item in behind) and all(item.kind in _LIGHT for item in items[:at])
    words = grammar.text[titles[0].end : items[colon].start].split()
    if body is None or "{place}" not in body.template or not light or len(words) > _LONGEST:
        return None
    if body.place is not None and body.place in grammar.text[titles[0].start : items[colon].start]:
        return None  # one institution, not one that its home lent to a heading of many
    status = OfficeStatus.STARTED if elected_before(grammar.text, titles[0].start) else OfficeStatus.CURRENT
    return _Open(titles[0].text, body, status, index)
