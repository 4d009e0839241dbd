"""Posts whose holder is away or gone: who looks after them, and what the holder does meanwhile."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.offices.holdings import Holding
from kg.claims.titles.frames import Frame
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.runs import Run
from kg.model.claim import Mode, OfficeStatus

_BY = re.compile(r"(?:(?:hiện|đang|hiện đang|tạm|tạm thời|hiện tạm thời|đang tạm thời|được giao) )?do(?: tạm thời)?")
_AWAY = re.compile(
    r"(?: [Ss]ở| [Pp]hòng| [Tt]rường| cơ quan| đơn vị)?(?: đang| còn| tạm)?"
    r" (?:đi|nghỉ|vắng|ốm|bị|chữa bệnh|điều trị|học|tham gia|tham dự|công tác|dự|được cử|chưa)(?!\w)"
)
_GIVEN_TO = re.compile(r"^[^.;:]*\b(?:giao|phân công)(?: cho)?$")  # "tạm thời | giao"
_NEAR = 6  # items


def chief_is_away(grammar: SentenceGrammar, frame: Frame) -> bool:
    """Tell whether a time is told by what the chief does then: "trong thời gian | Giám đốc Sở Y tế | đi học"."""
    verb = grammar.items[frame.verbs[0]]
    told = frame.effects[:1] == ("while",) and grammar.text.endswith("hời gian", verb.start, verb.end)
    return told and _AWAY.match(grammar.text, frame.run.titles[-1].end) is not None


def vacant_posts(grammar: SentenceGrammar) -> Iterator[Holding]:
    """Yield the acting headship of who looks after a vacant post: "chức danh T tạm thời do ông Bưởi, Phó T, phụ trách".

    Rule event.charge.
    """
    items = grammar.items
    for run in grammar.runs:
        title, (at, by) = run.titles[-1], _looked_after(grammar, run)
        if at is None:
            continue
        end = next((n for n in range(at + 1, len(items)) if not _of_holder(items[n])), 0)
        told = grammar.effect_at(end) if end else ""
        if told == "charge" or (told == "hold" and "tạm" in by):
            person, status, mode = items[at], OfficeStatus.ACTING, Mode.IN_CHARGE
            start, last = title.start, items[end].end
            yield Holding(
                person,
                title,
                status,
                "event.charge",
                mode=mode,
                role=title.text,
                start=start,
                end=last,
                dated=title.start,
            )


def _looked_after(grammar: SentenceGrammar, run: Run) -> tuple[int | None, str]:
    """Return the name behind a vacant post, with the words between: "T do | P", "chức danh T, trước mắt giao | P"."""
    items = grammar.items
    at = next((n for n in range(run.end, min(run.end + _NEAR, len(items))) if items[n].kind is ItemKind.PERSON), None)
    if at is None:
        return None, ""
    by, led = grammar.text[run.titles[-1].end : items[at].start].strip(), items[run.start - 1] if run.start else None
    given = led is not None and led.text == "post" and led.kind is ItemKind.VERB and _GIVEN_TO.search(by) is not None
    return (at if given or (at == run.end + 1 and _BY.fullmatch(items[run.end].text)) else None), by


def _of_holder(item: Item) -> bool:
    """Tell whether an item only says more of whom it stands behind: his title, a sign."""
    return item.kind is ItemKind.TITLE or item.sign(",", "-", "(", ")") or item.text == "tạm thời"
