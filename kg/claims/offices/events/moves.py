"""People moved elsewhere, to no office that is told: they leave the one named."""

from __future__ import annotations

import re

from kg.claims.offices.holdings import Holding
from kg.claims.offices.statuses import is_membership
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.model.claim import OfficeStatus
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_AWAY = re.compile(r"(?:(?:đến|về|sang|tới) (?:nhận )?(?:công tác|nhiệm vụ)|(?:về|đến|sang)(?: .*)?)$", re.IGNORECASE)
_SENT = re.compile(
    r",? (?:đã |vừa |mới ){0,2}được (?:[^,.;:()]{1,50} )?(?:điều động|luân chuyển|thuyên chuyển|điều chuyển)"
    r"(?:, (?:điều động|luân chuyển|phân công))?"
    r"(?: (?:đến|về|sang|tới)(?: (?:nhận )?(?:công tác|nhiệm vụ) (?:tại|ở)"
    r"| [^,.;:()]{2,50} (?:công tác|nhận nhiệm vụ|chờ phân công|làm việc)(?!\w))"
    r"|,? (?:phân công )?(?:nhận )?(?:công tác|nhiệm vụ) (?:tại|ở)(?!\w))"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WORK = AnyCase(r"\b(?:công tác|nhận nhiệm vụ|chờ phân công|làm việc|nghỉ)\b")


def moved_away(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End what somebody holds who is moved elsewhere: "điều động P, T, về Văn phòng Trung ương Đảng công tác".

    Rule event.moved-away. So does "P, T, được điều động đến nhận công tác tại Ban Dân vận Tỉnh ủy", no year told.
    """
    items = grammar.items
    found = [_sent(grammar, holding) for holding in found]
    for at in grammar.verbs_of("transfer"):
        if _planned(grammar, at):
            continue
        person = next((n for n in range(at + 1, min(at + 6, len(items))) if items[n].kind is ItemKind.PERSON), None)
        end = _away(grammar, person) if person is not None else None
        if person is None or end is None:
            continue
        found = [
            replace(holding, status=OfficeStatus.ENDED, rule="event.moved-away", end=max(holding.end, end))
            if holding.person.start == items[person].start
            and holding.status is OfficeStatus.CURRENT
            and holding.rule.startswith("list.")
            and not is_membership(holding.title)
            else holding
            for holding in found
        ]
    return found


def _sent(grammar: SentenceGrammar, holding: Holding) -> Holding:
    """Return what stands beside the name of one sent elsewhere as left, where no office taken there is told."""
    if holding.rule != "list.name-first" or holding.status is not OfficeStatus.CURRENT or is_membership(holding.title):
        return holding
    sent, last = _SENT.match(grammar.text, holding.title.end), grammar.items[-1].end
    if sent is None or _YEAR.search(grammar.text, sent.end(), last) is not None:
        return holding
    return replace(holding, status=OfficeStatus.ENDED, rule="event.moved-away", end=max(holding.end, sent.end() - 1))


def _takes(grammar: SentenceGrammar, at: int) -> bool:
    """Tell whether a verb of taking an office stands here, "nhận nhiệm vụ" left out."""
    form = grammar.text[grammar.items[at].start : grammar.items[at].end].lower()
    return grammar.effect_at(at) in {"hold", "start", "again"} and form != "nhận nhiệm vụ"


def _planned(grammar: SentenceGrammar, at: int) -> bool:
    """Tell whether a verb of planning stands before a verb, nobody's name between them."""
    for n in range(at - 1, -1, -1):
        if grammar.items[n].kind is ItemKind.PERSON:
            return False
        if grammar.effect_at(n) == "irrealis":
            return True
    return False


def _away(grammar: SentenceGrammar, person: int) -> int | None:
    """Return where "về … công tác" behind a moved person's titles begins, None when he takes an office instead."""
    items = grammar.items
    for at in range(person + 1, min(person + 12, len(items))):
        item = items[at]
        told = item.kind is ItemKind.WORDS or grammar.effect_at(at) == "transfer"
        if told and _AWAY.match(grammar.text[item.start : item.end]) is not None:
            rest = grammar.text[item.start : item.start + 110]
            takes = any(_takes(grammar, n) for n in range(at, min(at + 8, len(items))))
            return item.start if _WORK.search(rest) and not takes else None
        if not (item.kind is ItemKind.TITLE or item.sign(",", "-", "và", "(", ")")):
            return None
    return None
