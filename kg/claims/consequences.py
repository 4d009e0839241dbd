"""What happens to the titles that somebody already holds: retirement, punishment, exchange."""

from __future__ import annotations

from dataclasses import replace

from kg.claims.grammar import SentenceGrammar
from kg.claims.holdings import Holding
from kg.claims.items import Item, ItemKind
from kg.claims.statuses import is_party
from kg.model.claim import OfficeStatus

_CIRCUMSTANCES = (
    "sau khi",
    "khi",
    "trước khi",
    "đến tuổi",
    "tuổi",
    "chờ",
    "đã",
    "chuẩn bị",
    "sắp",
    "cán bộ",
    "đến",
    "xin",
    "trước",
    "hưu trí",
    "lúc",
    "ngày",
)


def retired(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End what somebody holds who retires: "Trần Văn Bưởi, Chủ tịch Hội Nông dân tỉnh, nghỉ hưu từ …".

    Rule event.retire.
    """
    for at, item in enumerate(grammar.items):
        if item.kind is not ItemKind.VERB or item.text != "retire" or _only_circumstance(grammar, at):
            continue
        person = _retiree(grammar, at)
        if person is None:
            continue
        found = [
            replace(
                holding,
                status=OfficeStatus.ENDED,
                rule="event.retire",
                end=max(holding.end, item.end),
                start=min(holding.start, item.start),
                dated=item.start,
            )
            if holding.person.start == person.start
            and holding.status is OfficeStatus.CURRENT
            and holding.rule.startswith("list.")
            else holding
            for holding in found
        ]
    return found


def _only_circumstance(grammar: SentenceGrammar, at: int) -> bool:
    before = grammar.items[at - 1] if at else None
    if before is None:
        return False
    if before.kind is ItemKind.VERB and before.text in {"irrealis", "succeed"}:
        return True
    return before.kind is ItemKind.WORDS and before.text.endswith(_CIRCUMSTANCES)


def _retiree(grammar: SentenceGrammar, at: int) -> Item | None:
    """Return the one who retires: behind "nghỉ hưu cho", else the nearest name before, if nobody is succeeded."""
    items = grammar.items
    following = [n for n in range(at + 1, min(at + 5, len(items))) if items[n].kind is ItemKind.PERSON]
    words = items[at + 1].text if at + 1 < len(items) and items[at + 1].kind is ItemKind.WORDS else ""
    if following and words.endswith(("cho", "đối với")):
        return items[following[0]]
    for n in range(at - 1, -1, -1):
        if items[n].kind is ItemKind.PERSON:
            succeeded = n > 0 and grammar.effect_at(n - 1) == "succeed"
            return None if succeeded else items[n]
        if items[n].sign(";"):
            return None
    return None


def stripped(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End the party offices of somebody stripped of all of them: "cách tất cả chức vụ trong Đảng đối với …".

    Rule event.strip-party.
    """
    at = next((n for n in range(len(grammar.items)) if grammar.effect_at(n) == "strip-party"), None)
    if at is None or any(grammar.effect_at(n) == "irrealis" for n in range(at)):
        return found
    return [
        replace(holding, status=OfficeStatus.ENDED, rule="event.strip-party")
        if holding.status is OfficeStatus.CURRENT
        and holding.person.start > grammar.items[at].start
        and is_party(holding.title)
        else holding
        for holding in found
    ]


def swapped(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Let two people change offices: "Bí thư … Trần Văn Bưởi và Bí thư … Lê Văn Cam hoán đổi vị trí".

    Rule event.swap.
    """
    at = next((n for n in range(len(grammar.items)) if grammar.effect_at(n) == "swap"), None)
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
