"""Ends that are still to come: what an assembly "sẽ xem xét", what somebody "đề nghị miễn nhiệm"."""

from __future__ import annotations

import re

from kg.claims.titles.frames import Frame, appoints
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.model.claim import OfficeStatus
from kg.vietnamese.any_case import AnyCase

_AGENDA = AnyCase(r"\bsẽ (?:xem xét|thảo luận|quyết định|cho ý kiến)(?!\w)[^.]*;")
_TO_TAKE = re.compile(
    r" để (?:[^,.;:\n]{1,30} )?(?:làm|giữ chức|giữ cương vị|giữ|đảm nhiệm|đảm nhận|nhận chức)"
    r"(?: chức vụ| chức| vị trí)? $"
)
_PROGRAMME = AnyCase(r"\bvề (?:chương trình|quy trình|thủ tục|kế hoạch) (?:bầu|miễn nhiệm)(?!\w)[^.;]{0,120}$")
_ADDED = AnyCase(
    r"\bbổ sung (?:vào chương trình )?(?:các )?nội dung (?:phê chuẩn )?(?:đề nghị của [^,.;:()]{3,30}? )?(?:về )?"
    r"(?:việc )?$"
    r"|\b(?:thảo luận|cho ý kiến)(?: (?:ở|tại) (?:đoàn|tổ|hội trường))? (?:về )?(?:các )?(?:nội dung )?(?:việc )?$"
)
_AWAITED = AnyCase(
    r"\b(?:(?:đến|tới|trước|chờ) (?:khi|lúc)|chờ|(?:đến|tới) khi (?:có quyết định|Bộ|UBND|cấp|Tỉnh)(?: \w+){0,5}) ?$"
)
_WOULD = re.compile(r" (?:là )?(?:sẽ|có thể|khó|rất khó|nhằm|để)(?!\w)")
_WEIGHED = AnyCase(r"(?<!về )\bviệc (?:(?:ông|bà|đồng chí|anh|chị) )?$")
_FIRST_YEAR = AnyCase(
    r"\b(?:trong|hết|qua|từ) (?:những )?(?:năm|tháng|tuần|ngày)(?: làm việc)? (?:đầu tiên|đầu)(?: (?:kể )?từ)?(?: khi)?"
    r" (?:(?:ông|bà|đồng chí) )?$"
)
_LEAD = 48  # code points before a subject
_TOMORROW = AnyCase(r"\b(?:ngày|sáng|trưa|chiều) mai\b[^;]{0,60}$")
_BEFORE_DAY = 80
_BEFORE = 48  # code points: "cho đến khi cấp có thẩm quyền"
_GOVERNING = frozenset(("post", "hold"))  # "chức vụ", "giữ chức": they only lead the title


def until_then(grammar: SentenceGrammar, frame: Frame) -> tuple[OfficeStatus, str] | None:
    """Return "current" where an end is only planned: "đề nghị miễn nhiệm chức Chủ tịch … đối với ông Trần Văn Bưởi".

    Rule event.end-planned. Who is to leave an office holds it.
    """
    told = [effect for effect in frame.effects if effect not in _GOVERNING]
    if frame.subject is not None and told == ["irrealis"] and _asks_to_go(grammar, frame):
        return OfficeStatus.CURRENT, "event.end-planned"
    if frame.receiver is None or told[:1] != ["end"] or not set(told) <= {"end", "irrealis"}:
        return None
    if "irrealis" not in told and not on_agenda(grammar, frame):
        return None
    between = grammar.items[frame.run.end : frame.receiver]
    return None if any(item.kind is ItemKind.VERB for item in between) else (OfficeStatus.CURRENT, "event.end-planned")


def _asks_to_go(grammar: SentenceGrammar, frame: Frame) -> bool:
    """Tell whether somebody asks to leave an office, and so holds it: "ông Bưởi xin thôi giữ chức Giám đốc"."""
    forms = (grammar.items[at] for at in frame.verbs if grammar.items[at].text == "irrealis")
    return any(grammar.text[form.start : form.end].lower() in {"xin thôi", "xin từ chức"} for form in forms)


def on_agenda(grammar: SentenceGrammar, frame: Frame) -> bool:
    """Tell whether an event is an item of what an assembly "sẽ xem xét …; quyết định …; bãi nhiệm …".

    Or of a programme that is asked about: "về chương trình bầu T1 với P1 và | bầu T2 với P2"; or added to one: "thống
    nhất bổ sung nội dung | miễn nhiệm T đối với P".
    """
    first, last = grammar.items[min(frame.verbs)].start, grammar.items[max(frame.verbs)].end
    if _PROGRAMME.search(grammar.text, grammar.items[0].start, last) is not None:
        return True
    if _ADDED.search(grammar.text, grammar.items[0].start, first) is not None:
        return True
    return _AGENDA.search(grammar.text, grammar.items[0].start, first) is not None


def leaves_for(grammar: SentenceGrammar, frame: Frame) -> bool:
    """Tell whether somebody leaves a place to take an office: "thôi nhiệm vụ ở Hậu Giang để ra Hà Nội | làm T"."""
    ends = [item.end for at in frame.verbs if (item := grammar.items[at]).text == "end"]
    return bool(ends) and _TO_TAKE.search(grammar.text, max(ends), frame.run.titles[0].start) is not None


def is_awaited(grammar: SentenceGrammar, frame: Frame) -> bool:
    """Tell whether an appointment is only waited for: "phụ trách Sở Y tế cho đến khi | bổ nhiệm Giám đốc Sở".

    Or weighed: "việc | bầu ông làm Giám đốc Sở sẽ giúp …", "việc | ông Bưởi lên làm Giám đốc Sở có thể …"; or it only
    tells when something is: "trong năm đầu tiên | ông Bưởi nhậm chức Giám đốc Sở". Or to come: "để ngày mai, HĐND tỉnh
    | bầu …".
    """
    text = grammar.text
    if frame.subject is not None:
        lead, would = grammar.items[frame.subject].start, _WOULD.match(text, grammar.items[frame.run.end - 1].end)
        if (_WEIGHED if would else _FIRST_YEAR).search(text, max(0, lead - _LEAD), lead) is not None:
            return True
    starts = [grammar.items[at].start for at in frame.verbs if appoints(text, grammar.items[at])]
    if _WOULD.match(text, grammar.items[frame.run.end - 1].end) and any(text.endswith("việc ", 0, s) for s in starts):
        return True
    if any(_TOMORROW.search(text, max(0, start - _BEFORE_DAY), start) is not None for start in starts):
        return True
    return any(_AWAITED.search(text, max(0, start - _BEFORE), start) is not None for start in starts)
