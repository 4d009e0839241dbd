"""Offices told one after another of somebody's past: "từng công tác tại UBND xã, Chủ tịch Hội Nông dân huyện, …"."""

from __future__ import annotations

import re

from kg.claims.offices.holdings import Holding
from kg.claims.offices.statuses import marked
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.lists import ends_quotation
from kg.model.claim import OfficeStatus
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_DATE = r"(?:tháng |năm )?(?:\d{1,2}[/.-])?(?:19|20)\d\d"
_SPANNED = re.compile(rf",? ?\(?(?:từ )?{_DATE}(?: ?- ?| (?:đến|tới) ){_DATE}(?![\d/])\)?[,;.]? ?")
LIFE_DATA = ("sn", "sinh ngày", "sinh năm", "ngày sinh", "quê quán", "ngày vào đảng", "lý luận chính trị")
_DATA = AnyCase(rf"\b(?:{'|'.join(LIFE_DATA)}|sinh:? (?:(?:\d{{1,2}}[/.-]){{2}})?(?:19|20)\d\d)\b")
_LABEL = re.compile(
    r"[-–+•* ]{0,4}(?:nghề nghiệp(?:,| và) )?(?:chức vụ|chức danh)(?: hiện nay| hiện tại| công tác| đảng| chính quyền)?"
    r"(?:(?:,| và)? (?:nơi|đơn vị) công tác)?(?: hiện nay)?: ?",
    re.IGNORECASE,
)
_BORN = re.compile(r"(?:sinh|quê|nguyên quán|dân tộc|sn)(?!\w)")
_OF_TIME = re.compile(
    r"(?:[^,;]{0,80}[,;] ?)?[-–+•* ]{0,4}(?:(?:hiện|nay|từ|năm|đến|tới|trước|sau|khi|trong|tháng|ngày|giai đoạn|vốn"
    r"|cũng|còn|đồng thời|và|với|trên|rồi)(?!\w)[^,;]{0,60})?",
    re.IGNORECASE,
)
_OTHERS = ("cho ", "được ", "bị ", "do ", "với ", "gặp ")  # whose title is somebody else's: "từng được | T ký …"
_PARTING = (",", ";", "-", "và")
_SEVERAL = 2
_SUBJECTS = (ItemKind.PERSON, ItemKind.PRONOUN)
_BREAKING = frozenset(("start", "transfer", "current", "end", "again", "acting", "irrealis", "candidate", "join"))


def told_life(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Read every office behind "từng công tác tại …", "từng là …, rồi …" as one of somebody's past.

    Rule event.life. It reaches to the end of the sentence, or to another person or event; what other rules read
    stays theirs.
    """
    items = grammar.items
    if "former" not in grammar.effects and not any(map(_told_past, grammar.titles)):
        return found
    at = next(n for n in range(len(items)) if grammar.effect_at(n) == "former" or _told_past(items[n]))
    person = next((item for item in reversed(items[:at]) if item.kind in _SUBJECTS), None)
    end = next((n for n in range(at + 1, len(items)) if _breaks(grammar, n)), len(items))
    runs = [run for run in grammar.runs if at <= run.start < end]
    behind = runs[-1].end if runs else len(items)
    if person is None or (behind < len(items) and items[behind].kind is ItemKind.PERSON):
        return found
    if any(ends_quotation(items, n) for n in range(at) if items[n].start > person.start):
        return found
    held = {holding.title.start for holding in found}
    own = [run for run in runs if not grammar.text.endswith(_OTHERS, 0, run.titles[0].start)]
    titles = [title for run in own for title in run.titles if title.start not in held]
    now = items[end].start if end < len(items) and items[end].kind is ItemKind.TITLE else items[-1].end
    return found + [_past(person, one) if one.start < now else _present(person, one) for one in titles]


def listed_life(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Read a sentence of nothing but titles behind the data of a life: "Sinh ngày …; quê quán: …. // Tỉnh ủy viên; …".

    Rule career.titles. They are held by whom the data are of; so is what a label calls his post: "Chức vụ: …".
    """
    items, titles = grammar.items, grammar.titles
    if found or not titles:
        return found
    label = _LABEL.match(grammar.text, items[0].start)
    behind = items if label is None else [item for item in items if item.start >= label.end()]
    light = (ItemKind.TITLE,) if label is None else (ItemKind.TITLE, ItemKind.PLACE)  # "Chủ tịch UBND xã A, huyện B"
    plain = all(item.kind in light or item.sign(*_PARTING) for item in behind)
    start, seat = items[0].start, titles[0].text == "Đại biểu"  # of which term, and is it over?
    beside = not seat and _data_beside(grammar.text, start)
    told = beside or (len(titles) >= _SEVERAL and _data_before(grammar.text, start))
    if not plain or (label is None and not told):
        return found
    hero = Item(ItemKind.PRONOUN, titles[0].start, titles[0].start, "hero")
    return [
        Holding(hero, title, status, "career.titles", start=title.start, end=title.end, dated=title.start)
        for title, status in zip(titles, marked(titles), strict=True)
    ]


def _data_beside(text: str, start: int) -> bool:
    """Tell whether a sentence begins here behind those of its line that tell when and where somebody was born."""
    return text.endswith(". ", 0, start) and _DATA.search(text, text.rfind("\n", 0, start) + 1, start) is not None


def _data_before(text: str, start: int) -> bool:
    """Tell whether the paragraph before the one that begins here tells when and where somebody was born."""
    end = text.rfind("\n", 0, start)
    first = text.rfind("\n", 0, max(0, end)) + 1
    return end > 0 and not text[end:start].strip(" \n-+•*") and _DATA.search(text, first, end) is not None


def went_on(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Read the next office behind a span: "ông là Giám đốc Sở Y tế từ 2011 đến 2015, Bí thư Huyện ủy từ 2015 đến 2020".

    Rule event.life. Both offices have their span printed behind them, and nothing else parts them.
    """
    for left, right in zip(grammar.runs, grammar.runs[1:], strict=False):
        held = {holding.title.start: holding for holding in found}
        before = held.get(left.titles[-1].start)
        if before is None or not before.rule.startswith("event.") or any(one.start in held for one in right.titles):
            continue
        first = _SPANNED.match(grammar.text, left.titles[-1].end)
        if (
            first is not None
            and first.end() == right.titles[0].start
            and _SPANNED.match(grammar.text, right.titles[-1].end)
        ):
            found = found + [_past(before.person, title) for title in right.titles]
    return found


def told_of(lead: list[Item]) -> Item | None:
    """Return the one whose life a sentence tells behind its data: "Ông Trần Văn Bưởi sinh năm 1970; | từ 2012 là …".

    Or behind what he was before: "Ông Trần Văn Bưởi từng là T1; | năm 2012 được bổ nhiệm làm T2". He opens the
    sentence, nobody else is named, and a ";" ends the data.
    """
    people = [item for item in lead if item.kind in _SUBJECTS]
    bodies = [at for at, item in enumerate(lead) if item.kind is ItemKind.BODY]
    parted = [at for at, item in enumerate(lead) if item.sign(";")]
    if len(people) != 1 or people[0] is not lead[0] or not parted or any(at > parted[-1] for at in bodies):
        return None
    told = lead[1].kind is ItemKind.TITLE and lead[1].mark in {"former", "current"} and lead[1].start > lead[0].end
    return people[0] if told or _BORN.match(lead[1].text) else None


def states_otherwise(text: str, start: int, verb: Item) -> bool:
    """Tell whether "là" says what a thing is, nobody's office: "người có thẩm quyền xử lý | là Thủ tướng"."""
    copula = text[verb.start : verb.end].lower() == "là"
    return copula and _OF_TIME.fullmatch(text, start, verb.start) is None


def rose(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Read the offices before "rồi" as left for those behind it: "là Phó Giám đốc rồi Giám đốc Sở Y tế".

    Rule career.then.
    """
    left, next_ones = _stages(grammar)
    told = []
    for holding in found:
        if holding.title.start in left and holding.status in (OfficeStatus.CURRENT, OfficeStatus.FORMER):
            told.append(replace(holding, status=OfficeStatus.FORMER, rule="career.then", again=False))
        elif holding.title.start in next_ones and holding.status is OfficeStatus.STARTED:
            told.append(replace(holding, undated=True))  # the day before both is that of the first
        else:
            told.append(holding)
    return told


def _stages(grammar: SentenceGrammar) -> tuple[set[int], set[int]]:
    """Return where the titles before "rồi" stand, and those behind it."""
    before: set[int] = set()
    behind: set[int] = set()
    for run in grammar.runs:
        then = next((item.start for item in grammar.items[run.start : run.end] if item.then), None)
        if then is not None:
            before |= {title.start for title in run.titles if title.start < then}
            behind |= {title.start for title in run.titles if title.start > then}
    return before, behind


def _past(person: Item, title: Item) -> Holding:
    end = max(person.end, title.end)
    return Holding(person, title, OfficeStatus.FORMER, "event.life", start=person.start, end=end, dated=title.start)


def _present(person: Item, title: Item) -> Holding:
    status, rule = OfficeStatus.CURRENT, "event.current"
    return Holding(person, title, status, rule, start=person.start, end=title.end, dated=title.start)


def _told_past(item: Item) -> bool:
    """Tell whether "từng là" stands before a title: what goes on behind it is past, too."""
    if item.kind is not ItemKind.TITLE or item.mark != "former" or item.mention is None:
        return False
    return item.mention.start - item.start > len("nguyên ")


def _breaks(grammar: SentenceGrammar, at: int) -> bool:
    """Tell whether somebody else, another event or what is held now begins at this index."""
    item = grammar.items[at]
    now = item.kind is ItemKind.TITLE and item.mark == "current"
    return now or item.kind in _SUBJECTS or grammar.effect_at(at) in _BREAKING
