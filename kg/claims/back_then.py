"""Offices that the words around them tell as held at another time: "khi đó là Giám đốc Sở Y tế", "trước khi bị bắt"."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.claims.grammar import SentenceGrammar
from kg.claims.holdings import Holding
from kg.model.claim import OfficeStatus
from kg.vietnamese.any_case import AnyCase

_THEN = r"(?<!trong )(?<!cùng )(?:lúc|khi|hồi|thời|thời điểm|thời gian) (?:đó|ấy|bấy giờ)|bấy giờ|đương thời"
_BEFORE = AnyCase(rf"\b(?:{_THEN}),? ?(?:(?:ông|bà|đồng chí) )?(?:đang |còn )?(?:là |làm |giữ )?[^,.;:()]{{0,12}}$")
_HE_THEN = AnyCase(rf"\b(?:{_THEN}),? ?(?:ông|bà|đồng chí)? ?$")
_BEHIND = re.compile(rf"(?: Việt Nam)? ?,? ?\(?(?:{_THEN})(?!\w)", re.IGNORECASE)
_UNTIL = AnyCase(
    r"\b(?:trước khi|trước lúc|khi chưa|lúc chưa) (?:bị |được |được về |về )?(?:bắt(?! đầu)|khởi tố|tạm giam|truy tố"
    r"|kỷ luật|cách chức|bãi nhiệm|miễn nhiệm|nghỉ hưu|về hưu|từ chức|qua đời|từ trần|mất)(?!\w)[^.;:]{0,30}$"
)
_YEARS = AnyCase(
    r"\b(?:có|qua|sau|suốt|trong|hơn|gần) (?:hơn |gần )?\w+ (?:năm|nhiệm kỳ|khóa)(?: liền| liên tục)?"
    r"(?: (?:ông|bà|đồng chí) [^,.;:()]{3,30}?)? (?:làm|giữ|là|đảm nhiệm)[^,.;:()]{0,12}$"
)
_NOWADAYS = re.compile(r" ?(?:hiện nay|hiện tại|ngày nay|lúc này)(?!\w)", re.IGNORECASE)
_ERA = AnyCase(r"\b(?:thời|thời kỳ|nhiệm kỳ|triều đại)(?: của)?(?: hai| ba| các)?(?: vị| đời)? $")
_MOURNED = AnyCase(r"\bmặc niệm [^.,;:]{0,20}$")
_REACH = 70  # code points before a title or its person


def told_back(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Read as past what the words around a title put into another time: "ông Trần Văn Bưởi, khi đó là Giám đốc …".

    Rule event.then: "khi đó", "lúc bấy giờ" right before the title or behind it, "trước khi bị bắt" before its person,
    and "mặc niệm đại biểu Trần Văn Bưởi, Phó Tư lệnh …".
    """
    return [_in_its_time(grammar.text, holding) for holding in found]


def _in_its_time(text: str, holding: Holding) -> Holding:
    """Return a holding as the words around it tell its time.

    "trên cương vị Tổng Bí thư hiện nay" is held now; "có 22 năm làm đại biểu", if nothing else is said, was held;
    "dưới thời Thủ tướng Trần Văn Bưởi" tells of no day.
    """
    if holding.rule == "event.while" and _NOWADAYS.match(text, holding.title.end):
        return replace(holding, status=OfficeStatus.CURRENT, rule="event.current")
    if holding.status is not OfficeStatus.CURRENT:
        return holding
    start, beside = holding.title.start, holding.rule.startswith("list.")
    if holding.rule == "event.current" and text.endswith(("khi ", "Khi "), 0, holding.start):
        holding = replace(holding, status=OfficeStatus.FORMER, rule="event.while")
    if _is_then(text, holding):
        holding = replace(holding, status=OfficeStatus.FORMER, rule="event.then")
    elif beside and _ERA.search(text, max(0, holding.start - _REACH), holding.start):
        holding = replace(holding, undated=True)
    elif holding.rule == "event.hold" and _YEARS.search(text, max(0, start - _REACH), start):
        holding = replace(holding, status=OfficeStatus.FORMER, rule="event.while")
    return holding


def _is_then(text: str, holding: Holding) -> bool:
    title = holding.title
    if _BEHIND.match(text, title.end) or _BEFORE.search(text, max(0, title.start - _REACH), title.start):
        return True
    first = min(holding.start, title.start)
    if holding.rule == "event.hold" and _HE_THEN.search(text, max(0, first - _REACH), first):
        return True
    line = text.rfind("\n", 0, first) + 1
    start = max(line, first - _REACH)
    if _UNTIL.search(text, start, first) is not None:
        return True
    return holding.rule.startswith("list.") and _MOURNED.search(text, start, first) is not None
