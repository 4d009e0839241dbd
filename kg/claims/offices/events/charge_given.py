"""Charges told before whom they are given to: "việc điều hành Sở Y tế tạm giao cho ông Bưởi, Phó Giám đốc"."""

from __future__ import annotations

import re

from kg.claims.titles.frames import Frame
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.model.claim import OfficeStatus
from kg.vietnamese.any_case import AnyCase

_TO = re.compile(r"(?:(?:được|đã|tạm|tạm thời) ){0,3}(?:giao |phân công )?cho")
_GIVEN = AnyCase(r"\b(?:giao|phân công)(?!\w)")
_BEFORE = 60  # code points before the verb in which it is given


def given_to(grammar: SentenceGrammar, at: int, body: int) -> Item | None:
    """Return to whom the charge of a body is given behind it: "tạm giao phụ trách | Sở Y tế | cho | ông Bưởi".

    Args:
        grammar: The sentence.
        at: Index of the verb of charge.
        body: Index of the body behind it.
    """
    items = grammar.items
    to = body + 1
    while to < len(items) and items[to].kind is ItemKind.VERB and items[to].text in {"charge", "start"}:
        to += 1
    if to + 1 >= len(items) or _TO.fullmatch(items[to].text) is None:
        return None
    person = items[to + 1]
    first = max(items[0].start, items[at].start - _BEFORE)
    given = _GIVEN.search(grammar.text, first, items[to].end) is not None
    return person if given and person.kind is ItemKind.PERSON else None


def lent(frame: Frame) -> tuple[OfficeStatus, str] | None:
    """Return that somebody acts whom the powers of an office are lent: "tạm giao | quyền Viện trưởng | cho ông Bưởi".

    Rule event.acting.
    """
    powers = set(frame.effects) <= {"charge", "post"} and frame.run.titles[0].mark == "acting"
    return (OfficeStatus.ACTING, "event.acting") if powers and frame.receiver is not None else None
