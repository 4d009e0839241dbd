"""Returns of elections: "danh sách những người trúng cử đại biểu HĐND tỉnh", and those listed by constituencies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kg.claims.offices.holdings import Holding
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.model.claim import OfficeStatus
from kg.model.mention import Mention, MentionKind
from kg.model.record import record, replace
from kg.vietnamese.any_case import AnyCase

_SEAT = "Đại biểu"
_COUNCILS = ("hdnd", "qh")
_WON = ("trúng cử", "đắc cử")
_SEVERAL = AnyCase(
    r"\b(?:danh sách|kết quả|(?:những )?người|(?:các|\d{1,3}) (?:\S{1,7} )?(?:đại biểu|người|vị|đồng chí)|các ông, bà"
    r"|trong đó|(?:những|các) trường hợp|tỷ lệ)(?!\w)[^.;]{0,80}$"
)
_LEADS = AnyCase(r"(?:^|\b)(?:có|gồm|gồm có|bao gồm|là|như sau|sau đây|cụ thể)$")
_BULLET = re.compile(r"[-–+*•]|\d{1,3}\s?[.)/-]{0,2}|\d{1,3}\.-")
_NUMBERED = re.compile(r"(?<!\S)\d{1,3}[.)] $")  # ends the sentence before: "…: 1. | Ông Trần Văn Bưởi, T; 2. | Bà"
_UNIT = AnyCase(r"(?:tại |ở |riêng )?(?:đơn vị|khu vực)(?: bầu cử)?(?: số)? \S{1,5}(?!\w)")
_AGAIN = AnyCase(r"\btái (?:đắc |trúng )?cử(?!\w)")
_LINES_ON = re.compile(
    r"[^\n]{0,90}\n[^\n]{0,80}(?:\d|[a-zà-ỹ] [a-zà-ỹ])"
)  # no byline: lines of figures or words follow
_BEFORE = ("-", ":", ";", ",", "và")
_BEHIND = (",", "-", ";", ":", "và", "(")
_LIGHT = frozenset(("again", "post", "hold"))
_OF_CELL = (MentionKind.ROLE, MentionKind.BODY, MentionKind.PLACE, MentionKind.MARK)
_WAIT = 4  # sentences between the heading and its first row
_GAP = 6  # sentences between two rows: the number and the name of a constituency, the cells of a table
_NEAR = 9  # items between the verb and the first who won
_QUOTE = 240  # code points of the longest quote


@record
class _Open:
    """A heading whose rows are being read: the seat won, the last row and what rows begin with."""

    title: Item
    last: int
    wait: int = _WAIT
    bullets: bool | None = None
    person: Item | None = None


class Returns:
    """The seat that the returns of an article being read tell of, and its rows."""

    def __init__(self) -> None:
        self._open: _Open | None = None

    def awaited(self, index: int, mentions: list[Mention]) -> bool:
        """Tell whether a row may stand in a sentence that names no office: "2. Trần Văn Bưởi, giáo viên: 78,4%"."""
        heading = self._open
        if heading is None or index - heading.last > heading.wait:
            return False
        cell = heading.person is not None and all(one.kind in _OF_CELL for one in mentions)
        return cell or any(mention.kind is MentionKind.PERSON for mention in mentions)

    def read(self, grammar: SentenceGrammar, titles: Mapping[int, Item], index: int) -> Iterator[Holding]:
        """Yield the seat for those whom the returns name, and note the heading that this sentence is.

        Rule list.roster: "Danh sách những người trúng cử đại biểu HĐND tỉnh khóa XIX: // Đơn vị bầu cử số 1: // 1. Trần
        Văn Bưởi, giáo viên: 78,4%" or "Đơn vị bầu cử số 2: ông Trần Văn Bưởi, T1; bà Lê Thị Cam, T2". Whom a row calls
        elected again holds it still (event.again). A line of titles in a table is the last row's (list.name-first).
        """
        unit = _UNIT.match(grammar.text, _behind_dash(grammar.items).start)
        told = grammar.effects[_colon(grammar.items) :] if unit is not None else grammar.effects
        light = _LIGHT.issuperset(filter(None, told))
        if not light and (found := self._heading(grammar, titles, index)):
            listed = _listed_here(grammar)
            self._open = None if listed else found
            yield from _holdings(grammar, found.title, listed)
            return
        heading = self._open
        if heading is None or index - heading.last > heading.wait:
            return
        if not light:
            self._open = None if heading.wait == _GAP else heading
            return
        if heading.person is not None and all(item.kind in (ItemKind.TITLE, ItemKind.SIGN) for item in grammar.items):
            self._open = replace(heading, last=index)
            yield from _cell(grammar, heading.person)
            return
        rows, bullets = _row(grammar, heading)
        if rows:
            person = grammar.items[rows[0]]
            alone = person if len(grammar.items) - rows[0] == 1 else None
            self._open = replace(heading, last=index, wait=_GAP, bullets=bullets, person=alone)
            yield from _holdings(grammar, heading.title, rows)
        elif unit is not None:
            self._open = replace(heading, last=index)

    def _heading(self, grammar: SentenceGrammar, titles: Mapping[int, Item], index: int) -> _Open | None:
        """Return the returns that a sentence opens: the verb of winning, told of several, and the seat won."""
        for at in grammar.verbs_of("start"):
            verb, before = grammar.items[at], grammar.items[at - 1] if at else None
            if not grammar.text[verb.start : verb.end].lower().startswith(_WON):
                continue
            if before is not None and before.kind is ItemKind.VERB and before.text in {"irrealis", "candidate"}:
                return None
            if _SEVERAL.search(grammar.text, grammar.items[0].start, verb.start) is None:
                continue
            seat = _seat(grammar.items, titles, at) or (self._open.title if self._open else None)
            if seat is not None:
                return _Open(seat, index)
        return None


def _behind_dash(items: Sequence[Item]) -> Item:
    return items[1] if items[0].sign("-") and len(items) > 1 else items[0]


def _colon(items: Sequence[Item]) -> int:
    return next((at for at, item in enumerate(items) if item.sign(":")), len(items))


def _seat(items: Sequence[Item], titles: Mapping[int, Item], at: int) -> Item | None:
    """Return the seat won: the first told behind the verb, failing it the last before it."""
    for item in (*items[at + 1 :], *reversed(items[:at])):
        title = titles.get(item.start, item) if item.kind is ItemKind.TITLE else item
        if title.kind is ItemKind.TITLE and title.text == _SEAT and title.body is not None:
            return None if title.body.generic else replace(title, mark="", many=False)
        if item.kind is ItemKind.BODY and item.mention is not None and item.mention.code in _COUNCILS:
            return Item(ItemKind.TITLE, item.start, item.end, _SEAT, item.mention, item.mention)
    return None


def _listed_here(grammar: SentenceGrammar) -> list[int]:
    """Return those listed in the heading's own line: "trong số người trúng cử có | bà Lê Cam, T và ông Trần Bưởi"."""
    items = grammar.items
    last = max(at for at, item in enumerate(items) if _is_win(grammar, item))
    named = next((at for at in range(last, len(items)) if items[at].kind is ItemKind.PERSON), None)
    if named is None or named - last > _NEAR:
        return []
    at = named - 1
    while at > last and (items[at].kind is ItemKind.PLURAL or _BULLET.fullmatch(items[at].text)):
        at -= 1  # "gồm | các ông, bà | 1. | Lò Văn Quýt"
    lead = items[at]
    leads = lead.sign(":") or (lead.text == "hold" and lead.kind is ItemKind.VERB) or _LEADS.search(lead.text)
    return _names(items, named) if leads else []


def _is_win(grammar: SentenceGrammar, item: Item) -> bool:
    return item.kind is ItemKind.VERB and grammar.text[item.start : item.end].lower().startswith(_WON)


def _names(items: Sequence[Item], first: int) -> list[int]:
    """Return the names of a list that begins here, each with what it likes behind it."""
    found = [first]
    for at in range(first + 1, len(items)):
        if items[at].kind is not ItemKind.PERSON:
            continue
        led = items[at - 1].sign(*_BEFORE) or _BULLET.fullmatch(items[at - 1].text) is not None
        if led and (at + 1 == len(items) or items[at + 1].sign(*_BEHIND) or items[at + 1].kind is ItemKind.WORDS):
            found.append(at)
    return found


def _row(grammar: SentenceGrammar, heading: _Open) -> tuple[list[int], bool | None]:
    """Return whom a row names, several behind a constituency's colon, and whether a bullet begins it."""
    items, text = grammar.items, grammar.text
    if _UNIT.match(text, _behind_dash(items).start):
        colon = _colon(items)
        named = colon + 1 < len(items) and items[colon + 1].kind is ItemKind.PERSON
        return (_names(items, colon + 1) if named else []), heading.bullets
    at = int(_BULLET.fullmatch(text[items[0].start : items[0].end]) is not None)
    bullet = at > 0 or _NUMBERED.search(text, max(0, items[0].start - 6), items[0].start) is not None
    if at == len(items) or items[at].kind is not ItemKind.PERSON or heading.bullets not in (None, bullet):
        return [], None
    behind = items[at + 1 : at + 3]
    parted = not behind or behind[0].sign(*_BEHIND) or text[behind[0].start].isdigit()
    if not parted or not (bullet or _is_line(text, items, behind)):
        return [], None
    return (_names(items, at) if bullet else [at]), bullet


def _is_line(text: str, items: Sequence[Item], behind: Sequence[Item]) -> bool:
    """Tell whether a sentence that no bullet begins is a line of a list or a table, and no byline."""
    whole = text.endswith("\n", 0, items[0].start) and not text.startswith(".", items[-1].end - 1)
    named = any(item.kind is ItemKind.PERSON for item in behind)
    return whole and not named and (len(behind) > 0 or _LINES_ON.match(text, items[-1].end) is not None)


def _holdings(grammar: SentenceGrammar, title: Item, people: Sequence[int]) -> Iterator[Holding]:
    """Yield the seat for each of these names; one called elected again before the next name holds it still."""
    for n, at in enumerate(people):
        person = grammar.items[at]
        until = grammar.items[people[n + 1]].start if n + 1 < len(people) else grammar.items[-1].end + _QUOTE
        line = grammar.text.find("\n", person.end, until)
        again = _AGAIN.search(grammar.text, person.end, until if line < 0 else line) is not None
        status, rule = (OfficeStatus.CURRENT, "event.again") if again else (OfficeStatus.STARTED, "list.roster")
        start = title.start if person.end - title.start < _QUOTE else person.start
        own = replace(title, start=person.start, end=person.start)  # what is behind a name is no span of the seat
        yield Holding(person, own, status, rule, again=again, start=start, end=person.end, dated=person.start)


def _cell(grammar: SentenceGrammar, person: Item) -> Iterator[Holding]:
    """Yield the titles of a table's cell for whom the cell before names."""
    for title in grammar.titles:
        yield Holding(
            person, title, OfficeStatus.CURRENT, "list.name-first", start=title.start, end=title.end, dated=title.start
        )
