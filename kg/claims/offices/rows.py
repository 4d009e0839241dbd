"""Lists over several lines: an office or a board before a colon, and everyone on it a line each behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kg.claims.offices.events.decreed import FAR, RE_ELECTED, is_chosen, list_lead, list_start
from kg.claims.offices.holdings import Holding
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.name_lists import names_of_list
from kg.claims.titles.rosters import elected_before
from kg.model.claim import OfficeStatus
from kg.model.mention import Mention, MentionKind
from kg.model.record import record, replace

_BOARDS = frozenset(("bchdb", "bchdb_x", "btv", "ubkt"))
_BULLET = re.compile(r"[-–+*•]|\d{1,3}[.)/-]{0,2}|\d{1,3}\.-")
_LISTING = re.compile(
    r"(?:tại|ở|trên địa bàn|của) ?|"
    r"(?:(?:lâm thời|mới|lần thứ|khóa|nhiệm kỳ|(?:tại |ở )?đơn vị(?: bầu cử)? số)(?: \S{1,9}){1,4}? ?)?"
    r"(?:gồm|gồm có|bao gồm|có|là|như sau|gồm có các|gồm các)?"
    r"(?: ?(?:các )?\d{0,3} ?(?:đồng chí|vị|người|ông, bà|ông bà|thành viên|ủy viên)(?: sau)?)?"
    r"(?: ?có tên)?(?: ?như sau| ?sau(?: đây)?)?"
)
_CHIEFS = re.compile(
    r"(?P<elects>bầu (?:các )?(?:chức danh )?)?(?:(?P<deputy>[Pp]hó )[Tt]|[Tt])rưởng (?:các )?[Bb]an(?: của)?"
    r"(?: (?:HĐND|Hội đồng nhân dân)[^.;:\n]{0,60}|(?= *:)): ?"
)
_PLANNED = frozenset(("irrealis", "candidate", "end"))
_OF_ROW = (ItemKind.PERSON, ItemKind.TITLE, ItemKind.BODY, ItemKind.PLACE, ItemKind.SIGN)
_ENDS_NAME = (",", "-", ";", ":", "(")
_SEAT = "Đại biểu"
_SEVERAL = ("Ủy viên", "Phó ", "Hội thẩm")  # of which several are elected by one vote
_COUNCIL, _PEOPLES = "Hội đồng nhân dân ", "Ban Dân tộc"
_STARS = "*-+• "
_UNIT = re.compile(r"(?:tại )?đơn vị(?: bầu cử)?(?: số)? \S{1,5}")  # heads those elected in one constituency
_AGAIN = re.compile(r"(?: \(|, | - )(?:được )?tái (?:đắc )?cử\)?[.;]?\s?$")  # ends a row
_TO_COLON = 6  # items to the colon behind it
_GAP = 2  # sentences between two rows
_ROW = 230  # code points of a row behind its name
_QUOTE = 240  # code points of the longest quote


@record
class _Open:
    """A heading whose rows are being read: its office, how it is held, the last row and what rows begin with."""

    title: Item
    status: OfficeStatus
    last: int
    bullets: bool | None = None


class Headings:
    """The heading of a list over several lines in an article being read."""

    def __init__(self) -> None:
        self._open: _Open | None = None

    def awaited(self, index: int, mentions: list[Mention]) -> bool:
        """Tell whether a row of a list may stand in a sentence that names no office: "2. Trần Văn Bưởi"."""
        near = self._open is not None and index - self._open.last <= _GAP
        return near and any(mention.kind is MentionKind.PERSON for mention in mentions)

    def read(self, grammar: SentenceGrammar, titles: Mapping[int, Item], index: int) -> Iterator[Holding]:
        """Yield the office of a heading for the row that this sentence is, and note the heading that it is.

        Rule list.heading: "Có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: // - Trần Văn Bưởi, Giám đốc Sở Y tế; // - Lê
        Thị Cam." Rule list.roster where they were elected: "Danh sách Ban Thường vụ Tỉnh ủy khóa XX: // 1. Trần Văn
        Bưởi". A board may have its list in the same line: "bầu Ban Thường vụ Tỉnh ủy gồm 3 đồng chí: A, B, C". So may
        those elected deputies: "Những người trúng cử đại biểu HĐND tỉnh gồm: A, T; B, T".
        """
        heading = self._open
        if heading is not None and (who := _row_of(grammar, heading, index)) is not None:
            person, bullets = who
            self._open = replace(heading, last=index, bullets=bullets)
            yield _holding(grammar.text, heading, person)
            return
        if heading is not None and (unit := _of_unit(grammar.items, heading, index)) is not None:
            self._open = replace(heading, last=index, bullets=None)
            yield from (_holding(grammar.text, heading, grammar.items[at]) for at in unit)
            return
        self._open = None
        found = _heading(grammar, titles, index)
        if found is None:
            return
        colon = next(
            (at for at, item in enumerate(grammar.items) if item.start >= found.title.end and item.sign(":")), -1
        )
        if colon < 0 or colon == len(grammar.items) - 1:
            self._open = found
        elif found.title.mention is found.title.body or found.title.text == _SEAT:
            for at in names_of_list(grammar.items, _first_name(grammar.items, colon), own_titles=True):
                yield _holding(grammar.text, found, grammar.items[at])


class Departments:
    """Chiefs of a council's departments, each behind the name of his: "Trưởng các ban: // + Ban Pháp chế: ông A"."""

    def __init__(self) -> None:
        self._last: Mention | None = None  # the department told last
        self._row = -_GAP  # the index of its sentence

    def awaited(self, index: int, mentions: list[Mention]) -> bool:
        """Tell whether a sentence that names no office may name a department and its chief."""
        told = any(mention.code == "banhdnd" for mention in mentions) or index - self._row == 1
        return told and any(mention.kind is MentionKind.PERSON for mention in mentions)

    def read(self, grammar: SentenceGrammar, _titles: Mapping[int, Item], index: int) -> Iterator[Holding]:
        """Yield the chief of each department of a list that "Trưởng các ban HĐND tỉnh" heads. Rule list.heading."""
        items = grammar.items
        rows = [at for at, item in enumerate(items[:-2]) if self._of_council(item) and items[at + 1].sign(":", "-")]
        if not rows or all(items[at + 2].kind is not ItemKind.PERSON for at in rows):
            return
        start = list_start(grammar.text, items[0].start, FAR)
        heads = list(_CHIEFS.finditer(grammar.text, start, items[rows[0]].start))
        if not heads:
            return
        role = "Phó Trưởng ban" if heads[-1]["deputy"] else "Trưởng ban"
        lead = list_lead(grammar.text, items[0].start, heads[-1].start())
        status = OfficeStatus.STARTED if is_chosen(lead) or heads[-1]["elects"] else OfficeStatus.CURRENT
        for at in rows:
            if items[at + 2].kind is ItemKind.PERSON:
                body = self._of_council(items[at])
                self._row = index
                title = Item(ItemKind.TITLE, items[at].start, items[at].end, role, body, body)
                yield _holding(grammar.text, _Open(title, status, 0), items[at + 2])

    def _of_council(self, item: Item) -> Mention | None:
        """Return the department of a council that stands here: "Ban Dân tộc" is one behind others of it."""
        if item.kind is ItemKind.BODY and item.mention is not None and item.mention.code == "banhdnd":
            self._last = item.mention
            return item.mention
        if self._last is None or item.kind is not ItemKind.WORDS or not item.text.endswith(_PEOPLES.lower()):
            return None
        name = self._last.name or ""
        return None if _COUNCIL not in name else replace(self._last, name=f"{_PEOPLES} {name[name.find(_COUNCIL) :]}")


def _first_name(items: list[Item], colon: int) -> int:
    return colon + 1 + (items[colon + 1].kind is ItemKind.PLURAL)


def _holding(text: str, heading: _Open, person: Item) -> Holding:
    rule, status = "list.roster" if heading.status is OfficeStatus.STARTED else "list.heading", heading.status
    again = status is OfficeStatus.STARTED and (
        RE_ELECTED.match(text, person.end) is not None or _ends_again(text, person.end)
    )
    rule, status = ("event.again", OfficeStatus.CURRENT) if again else (rule, status)
    title = replace(heading.title, start=person.start, end=person.end)
    start = heading.title.start if person.end - heading.title.start < _QUOTE else person.start
    return Holding(person, title, status, rule, again=again, start=start, end=person.end, dated=person.start)


def _ends_again(text: str, start: int) -> bool:
    """Tell whether a row that goes on here ends with "(tái cử)"."""
    ends = (text.find(sign, start, start + _ROW) for sign in (";", "\n"))
    end = min((at for at in ends if at >= 0), default=min(start + _ROW, len(text)))
    return _AGAIN.search(text, start, end) is not None


def _row_of(grammar: SentenceGrammar, heading: _Open, index: int) -> tuple[Item, bool] | None:
    """Return whom a row names and whether a bullet begins it, None where a sentence is no row of this list."""
    items = grammar.items
    bullet = len(items) > 1 and _BULLET.fullmatch(grammar.text[items[0].start : items[0].end]) is not None
    at = int(bullet)
    if index - heading.last > _GAP or items[at].kind is not ItemKind.PERSON or heading.bullets not in (None, bullet):
        return None
    if at + 1 < len(items) and not items[at + 1].sign(*_ENDS_NAME):
        return None
    plain = all(item.kind in _OF_ROW for item in items[at:])
    return (items[at], bullet) if bullet or plain else None


def _of_unit(items: list[Item], heading: _Open, index: int) -> list[int] | None:
    """Return those elected in a constituency that a row names: "Đơn vị số 2: ông Trần Văn Bưởi, T; bà Lê Cam"."""
    led = _UNIT.match(items[0].text) is not None and heading.title.text == _SEAT
    colon = next((at for at, item in enumerate(items[:_TO_COLON]) if item.sign(":")), None)
    if not led or colon is None or index - heading.last > _GAP:
        return None
    named = colon + 1 < len(items) and items[colon + 1].kind is ItemKind.PERSON
    return list(names_of_list(items, colon + 1, own_titles=True)) if named else []


def _heading(grammar: SentenceGrammar, titles: Mapping[int, Item], index: int) -> _Open | None:
    """Return the heading that a sentence is: an office of many or a board, words of listing and a colon behind it."""
    items = grammar.items
    if not _PLANNED.isdisjoint(grammar.effects):
        return None
    called = items[0].text.lstrip(_STARS).startswith("danh sách")
    for run in grammar.runs:
        title, before = titles.get(run.titles[0].start, run.titles[0]), max(run.start - 1, 0)
        several = run.titles[0].many or items[before].kind is ItemKind.PLURAL
        counted = items[0].text.startswith("kết quả") and title.text.startswith(_SEVERAL)
        elected = (counted or title.text == _SEAT) and grammar.effect_at(before) == "start"
        if elected and len(run.titles) == 1 and _leads(items, run.end, called=called):
            return _Open(replace(title, mark="", many=False), OfficeStatus.STARTED, index)
        chosen = items[-1].sign(":") and is_chosen(list_lead(grammar.text, items[0].start, title.start))
        several = several or chosen or (called and title.text == _SEAT)
        if len(run.titles) == 1 and several and _leads(items, run.end) and items[-1].sign(":"):
            present = items[run.start - 1].kind is ItemKind.PLURAL and not called  # "Dự có các đồng chí Ủy viên …:"
            status = OfficeStatus.CURRENT if present else _status(grammar, title)
            status = OfficeStatus.STARTED if chosen else status
            return _Open(replace(title, mark="", many=False), status, index)
    for at, item in enumerate(items):
        body = item.mention if item.kind is ItemKind.BODY else None
        if body is None or body.code not in _BOARDS or body.name is None or not _leads(items, at + 1, called=called):
            continue
        elects = _elected_into(grammar, at)
        if called or elects or "gồm" in grammar.text[item.end : items[-1].end]:
            title = Item(ItemKind.TITLE, item.start, item.end, "Ủy viên", body, body)
            return _Open(title, OfficeStatus.STARTED if elects else _status(grammar, title), index)
    return None


def _elected_into(grammar: SentenceGrammar, at: int) -> bool:
    """Tell whether people are put on the board here: "bầu | Ban Thường vụ", "chỉ định tham gia | Ban Thường vụ"."""
    at -= at > 1 and (grammar.effect_at(at - 1) == "join" or grammar.items[at - 1].text == "vào")
    return at > 0 and grammar.effect_at(at - 1) == "start"


def _leads(items: list[Item], at: int, *, called: bool = False) -> bool:
    """Tell whether nothing but words of listing and a colon stands at this index; a list called so needs no colon."""
    while at < len(items) and not items[at].sign(":"):
        words = items[at].kind is ItemKind.WORDS and _LISTING.fullmatch(items[at].text) is not None
        if not (words or items[at].kind in (ItemKind.PLURAL, ItemKind.PLACE) or items[at].sign(",", "-")):
            return False
        at += 1
    return at < len(items) or called


def _status(grammar: SentenceGrammar, title: Item) -> OfficeStatus:
    return OfficeStatus.STARTED if elected_before(grammar.text, title.start) else OfficeStatus.CURRENT
