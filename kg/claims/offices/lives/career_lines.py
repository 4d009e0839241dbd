"""Lines of a career: "5/2008 - 10/2010: Phó Bí thư Huyện ủy Tân Mộc", said of the person whose life they tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.offices.holdings import Holding
from kg.claims.offices.lives.careers import (
    Span,
    bracketed_span,
    printed_open,
    stages,
)
from kg.claims.offices.lives.days_beside import day_behind, day_opening_bracket, last_day_behind
from kg.claims.offices.settle import BEGUN
from kg.claims.offices.statuses import is_membership, mode_of
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.runs import Run
from kg.model.claim import OfficeStatus
from kg.model.dates import PartialDate

_HEAD = re.compile(r"[\s*+•.-]*(?:(?:kể )?từ )?(?:đầu |cuối |giữa )?(?:ngày |tháng |năm )?", re.IGNORECASE)
_LINE_ENDS = re.compile(r"[ \t]*(?:\(|[,;.]|\n|$)|[^\n]{0,90}\b(?:khóa|nhiệm kỳ)\b")
_ONE_POST = 10  # years: a longer line that lists several offices strings them one behind the other
_ACTING = frozenset(("acting", "charge"))
_TERMS = re.compile(
    r"\bkhóa [IVX\d]+(?:,| và) [IVX\d]+\b"
)  # the bracket behind them tells of the last: "XI, XII (từ 1/2016)"
_HELD = re.compile(r",? ?(?:là|làm|giữ|giữ chức|giữ chức vụ|giữ cương vị|đảm nhiệm) ?")


def career_lines(grammar: SentenceGrammar, spans: list[Span], found: list[Holding]) -> Iterator[Holding]:
    """Yield the holdings that the lines of a career tell, where no other rule read the titles.

    Rule career.line; rule career.begun for a line that prints only when it begins.
    """
    if not spans:
        return
    people = [item.start for item in grammar.items if item.kind is ItemKind.PERSON]
    dated = {holding.title.start for holding in found}
    for run in grammar.runs:
        span = _span_before(grammar.text, spans, run)
        if span is None or run.titles[0].start in dated or run.titles[0].many:
            continue  # "Từ năm 2024 đến nay, có tới năm | Ủy viên Bộ Chính trị"
        if any(span.end <= person < _name_of(run.titles[0]) for person in people):
            continue
        yield from _line(grammar, spans, span, run)


def _line(grammar: SentenceGrammar, spans: list[Span], span: Span, run: Run) -> Iterator[Holding]:
    first = run.titles[0].start
    said = [item.text for item in grammar.items if item.kind is ItemKind.PRONOUN and item.end <= span.start]
    hero = Item(ItemKind.PRONOUN, first, first, said[0] if said else "hero")  # "Ông …; từ 2017 đến nay là T"
    if span.until is None and not _ends_line(grammar.text, run):
        return  # "Tháng 11/2010: Giám đốc Sở Y tế ký …" tells what he did
    several = _several(grammar, span, spans)
    for title in run.titles:
        begins, ends = (
            (False, False)
            if several
            else stages(grammar.text, span, spans, (title.start, title.end), seat=is_membership(title))
        )
        since, until = span.since if begins else None, span.until if ends else None
        held = OfficeStatus.CURRENT if span.open and ends else OfficeStatus.FORMER
        status = OfficeStatus.ACTING if title.mark in _ACTING else held
        if _TERMS.search(grammar.text, title.start, title.end) is None:
            day = day_behind(grammar.text, title.end) or day_opening_bracket(grammar.text, title.start)
            since = _begun_within(span, day) or since
        if (own := bracketed_span(grammar.text, spans, title.end)) is not None and _begun_within(span, own.since):
            since, until = own.since, own.until
        until = last_day_behind(grammar.text, title.end) or until
        yield Holding(
            hero,
            title,
            status,
            BEGUN if span.open and not printed_open(grammar.text, span) else "career.line",
            mode=mode_of(title),
            since=since,
            until=until,
            start=span.start,
            end=title.end,
            dated=title.start,
        )


def _begun_within(span: Span, day: PartialDate | None) -> PartialDate | None:
    """Return a day that lies inside a line's span: the title before it began then."""
    if day is None or span.since is None or day.last_day < span.since.first_day:
        return None
    return day if span.until is None or day.first_day <= span.until.last_day else None


def _span_before(folded: str, spans: list[Span], run: Run) -> Span | None:
    first = _name_of(run.titles[0])
    before = [span for span in spans if span.end <= first and not span.bracket]
    begins = bool(before) and (_line_begins(folded, before[-1]) or _clause_begins(folded, before[-1], first))
    return before[-1] if begins else None


def _name_of(title: Item) -> int:
    """Return where a title's own words begin, behind a mark such as "nay là"."""
    return title.start if title.mention is None else title.mention.start


def _clause_begins(folded: str, span: Span, title: int) -> bool:
    """Tell whether a span opens a clause without a subject: "…; từ tháng 6/2020 đến nay là | Phó Chủ tịch".

    In a row of clauses two days open one: "Quá trình công tác: 5/2008 - 6/2011 | Bí thư Huyện đoàn; …".
    """
    head = folded[max(folded.rfind(sign, 0, span.start) for sign in ";:\n") + 1 : span.start]
    if _HEAD.fullmatch(head.lower()) is None:
        return False
    whole = (span.until is not None and span.since is not None) or printed_open(folded, span)
    return _HELD.fullmatch(folded, span.end, title) is not None or (whole and folded[span.end : title] == " ")


def _ends_line(folded: str, run: Run) -> bool:
    """Tell whether nothing but the end of a line or of a clause stands behind titles."""
    return _LINE_ENDS.match(folded, run.titles[-1].end) is not None


def _several(grammar: SentenceGrammar, span: Span, spans: list[Span]) -> bool:
    """Tell whether a long line lists offices one after another, parted by ";", so that its span dates none."""
    if span.since is None or span.until is None or span.until.year - span.since.year < _ONE_POST:
        return False
    folded = grammar.text
    last = next((other.start for other in spans if other.start > span.start), folded.find("\n", span.end))
    titles = [t for run in grammar.runs for t in run.titles if span.end <= t.start and (last < 0 or t.start < last)]
    return bool(titles) and ";" in folded[titles[0].end : titles[-1].start]


def _line_begins(folded: str, span: Span) -> bool:
    """Tell whether a colon stands right behind a span, as in the lines of a career, or a comma where it heads one."""
    behind = folded[span.end : span.end + 3].lstrip(" )")
    if behind.startswith(":"):
        return True
    if span.since is not None and span.since.day is not None and span.until is not None:
        return False  # "Trong hai ngày 21-22/5, Quốc hội …": days of a meeting, no line of a life
    head = folded[folded.rfind("\n", 0, span.start) + 1 : span.start]
    return behind.startswith(",") and _HEAD.fullmatch(head) is not None
