"""Those whom a list lets go: "quyết định nghỉ hưu đối với các đồng chí: Trần Văn Bưởi, T1; Lê Văn Cam, T2"."""

from __future__ import annotations

import re

from kg.claims.offices.events.decreed import ITEM, list_start
from kg.claims.offices.holdings import Holding
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.model.claim import OfficeStatus
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_GOES = (
    r"(?<!\w)(?:quyết định|được|cho|nhận|(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám) (?:đồng chí|cán bộ|trường hợp))(?!\w)"
    r"[^.;:\n]{0,60}?"
    r"(?:(?<!đã )(?:nghỉ hưu|nghỉ chế độ|nghỉ công tác)"
    r"|(?:thôi giữ|miễn nhiệm)(?: các)? (?:chức vụ|chức danh|chức)(?= (?:đối với|cho|với)(?!\w)))(?!\w)"
)
_LETS_GO = AnyCase(_GOES)
_LEADS = AnyCase(rf"{_GOES}[^.;:\n]{{0,120}}?(?::|(?<!\w)gồm(?: có)?:?)(?=\s|$)")
_NOT_YET = AnyCase(
    r"\b(?:xin|đề nghị|đề xuất|sẽ|dự kiến|đơn|(?<!theo )nguyện vọng|chuẩn bị|sắp|có thể|xem xét|tự nguyện|đăng ký"
    r"|hồ sơ|phương án|chúc mừng|thăm|tặng|khen|sau khi|bổ nhiệm|điều động|luân chuyển|phân công|chỉ định|bầu"
    r"|phát biểu|dự|có mặt)(?!\w)"
)
_WHO = re.compile(  # a sentence goes on with whom the one before lets go: "Ba cán bộ gồm: ông Bưởi, T1; …"
    r"(?:Cụ thể,? |Trong đó,? )?(?:(?:Các|Những|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|\d{1,2}) )?"
    r"(?:cán bộ|đồng chí|ông|bà|ông, bà|lãnh đạo|trường hợp|[Gg]ồm)(?: (?!là)\w+){0,4}?(?: gồm| là)?(?: có)?: "
)
_BESIDE = frozenset(("list.name-first", "list.title-first"))
_BACK = 300  # code points of the sentence before


def let_go(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End what stands beside those whom a list behind a colon lets go, until a verb tells more of one of them.

    Rule event.retire. The line that leads the list, or the sentence before it, may tell of the decision.
    """
    beside = [one for one in found if one.status is OfficeStatus.CURRENT and one.rule in _BESIDE]
    begin = _list_begin(grammar) if beside else None
    if begin is None:
        return found
    verb = next((item.start for item in grammar.items if item.start >= begin and item.kind is ItemKind.VERB), None)
    end = len(grammar.text) if verb is None else grammar.text.rfind(";", begin, verb)
    left = [one for one in beside if one.start >= begin and one.end <= end]
    return [
        replace(one, status=OfficeStatus.ENDED, rule="event.retire") if any(one is other for other in left) else one
        for one in found
    ]


def _list_begin(grammar: SentenceGrammar) -> int | None:
    """Return where the list of those let go begins in a sentence, None where no such list is told."""
    text, first, last = grammar.text, grammar.items[0].start, grammar.items[-1].end
    if ITEM.match(text, first) is not None:
        lead = text[list_start(text, first) : first].partition("\n")[0]
        told = _LEADS.search(lead)
        return first if told is not None and not lead[told.end() :].strip() and not _NOT_YET.search(lead) else None
    who = _WHO.match(text, first, last)
    if who is not None:
        before = text[max(text.rfind("\n", 0, first) + 1, first - _BACK) : first].rstrip(" .").rpartition(". ")[2]
        if _LETS_GO.search(before) and not _NOT_YET.search(before):
            return who.end()
    if text.find(":", first, last) < 0 and text.find(" gồm ", first, last) < 0:
        return None
    told = _LEADS.search(text, first, last)
    return told.end() if told is not None and not _NOT_YET.search(text, first, told.end()) else None
