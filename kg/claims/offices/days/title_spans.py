"""Which printed span dates a title: one behind it, one for its whole run, or one that a clause opens with."""

from __future__ import annotations

import re
from datetime import timedelta

from kg.claims.offices.holdings import Holding
from kg.claims.offices.lives.careers import Span, span_behind, span_of, stage_of, stages
from kg.claims.offices.lives.days_beside import day_behind
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.items import Item
from kg.claims.titles.runs import Run
from kg.model.claim import OfficeStatus
from kg.model.record import replace

_HELD = (OfficeStatus.CURRENT, OfficeStatus.FORMER)
_OWN_TERM = re.compile(r"\((?:nhiệm kỳ|khóa) ")
_DAYS = timedelta(days=21)
_BEFORE_HIM = re.compile(r"(?<!\w)(?:kế nhiệm|thay|thay thế|tiền nhiệm)(?: là| cho)? (?:ông|bà|đồng chí)(?!\w)")
_BRACKET = re.compile(r" ?\((?:(?:kể )?từ )?(?:năm |tháng )?")
_POSTS = re.compile(
    r"(?:kinh qua|trải qua|lần lượt)(?: giữ| đảm nhiệm| làm)?(?: nhiều| các| một số)?"
    r"(?: chức vụ| chức danh| chức| cương vị| vị trí)?"
    r"(?: công tác| lãnh đạo| quan trọng)?(?: như| gồm| là)?:? $"
)
_WHO_HELD = re.compile(r" [^,;.:()\"\n]{4,60}?(?: là| kiêm| kiêm nhiệm| giữ chức| giữ chức vụ| làm| đảm nhiệm) ")
_OPENS = re.compile(r" ?\((?:(?:kể )?từ )?(?:đầu |cuối |giữa )?(?:ngày |tháng |năm )?")


def span_of_holding(grammar: SentenceGrammar, holding: Holding, spans: list[Span]) -> Span | None:
    """Return the printed span that dates a holding's title: "từ 2008 đến 2014 là | Giám đốc"; None when none does."""
    title = holding.title
    stage = stage_of(grammar.text, spans, (title.start, title.end)) if holding.status in _HELD else None
    if stage is not None and stage.marked and holding.status is not OfficeStatus.FORMER:
        stage = None
    stage = stage or _own_day(grammar, holding) or _behind_name(grammar.text, holding, spans)
    return stage or _beside_title(grammar, holding, spans)


def _own_day(grammar: SentenceGrammar, holding: Holding) -> Span | None:
    """Return the one day in a bracket behind a title of a list: "Phó Giám đốc | (1970), Giám đốc (1972 - 1975)"."""
    title = holding.title
    day = day_behind(grammar.text, title.end) if holding.status is OfficeStatus.FORMER else None
    if day is None or any(run.titles[-1].start == title.start for run in grammar.runs):
        return None
    return Span(title.end, title.end, day, None, left=True)


def _beside_title(grammar: SentenceGrammar, holding: Holding, spans: list[Span]) -> Span | None:
    runs = grammar.runs if spans else ()
    run = next((run for run in runs if any(t.start == holding.title.start for t in run.titles)), None)
    if run is None:
        return None
    if any(run.titles[0].end <= span.start < run.titles[-1].start for span in spans):
        own = [span_behind(grammar.text, spans, title.end) for title in run.titles]
        if any(own[:-1]):  # "Giám đốc A (2013-2018), Giám đốc B (2011-2013)": to each its own
            return next(span for span, title in zip(own, run.titles, strict=True) if title.start == holding.title.start)
    span = _span_of_run(grammar, run, [one for one in spans if not _only_in_bracket(grammar.text, run, holding, one)])
    if span is not None and holding.rule.startswith("list.") and _of_next_clause(grammar.text, run, span):
        return None
    if span is not None and holding.title.start != run.titles[-1].start and _of_last(grammar.text, run, span):
        span = None
    elif span is None or span.start < run.titles[0].start:
        # a span before the titles dates what the sentence tells, not those beside a name, nor what is held now
        now = holding.title.mark == "current" and span is not None and not span.open
        beside = holding.rule.startswith("list.") and holding.rule != "list.copula-behind"
        beside = beside or holding.rule == "event.then"
        return None if now or beside else _staged(grammar.text, holding, spans, span)
    return _behind_run(grammar, run, holding, span)


def _of_last(text: str, run: Run, span: Span) -> bool:
    """Tell whether a span dates the last title alone: "Bộ trưởng, kiêm Trưởng ban X (từ 2016 đến 2017)"."""
    if span.bracket or len(run.titles) == 1 or span.start < run.titles[-1].end:
        return span.bracket
    if run.titles[-1].mark == "former":
        return True  # "Phó Giám đốc Sở, nguyên Chi cục trưởng | (từ 2016 đến 2020)"
    also = text[run.titles[-2].end : run.titles[-1].start].strip(" ,").startswith("kiêm")
    return also and text[run.titles[-1].end : span.start].lstrip().startswith("(")


def _only_in_bracket(text: str, run: Run, holding: Holding, span: Span) -> bool:
    """Tell whether a span dates the office that a bracket adds: "| Bí thư (kiêm Trưởng ban X từ 2019 đến 2020)"."""
    last = run.titles[-1]
    if holding.title.start == last.start or span.start < last.end:
        return False
    return text.startswith((" (kiêm ", " (đồng thời "), run.titles[-2].end)


def _behind_name(text: str, holding: Holding, spans: list[Span]) -> Span | None:
    """Return the span in the bracket behind a name of a list: "các Giám đốc Sở Y tế gồm: ông Bưởi | (2001 - 2008)"."""
    person = holding.person
    if not holding.rule.startswith("list.") or person.start < holding.title.end:
        return None
    behind = next((span for span in spans if _OPENS.fullmatch(text, person.end, span.start)), None)
    return None if behind is None or (behind.since is not None and behind.since.day is not None) else behind


def _of_next_clause(text: str, run: Run, span: Span) -> bool:
    """Tell whether a span opens what somebody tells: "theo ông Bưởi, Giám đốc Sở Y tế, | từ 2020 đến 2023, tỉnh …"."""
    end = run.titles[-1].end
    if span.since is not None and span.until is not None and span.until.last_day - span.since.first_day < _DAYS:
        return True  # "theo ông Bưởi, Giám đốc Sở Y tế, từ ngày 10 đến 12/11 mưa to": nobody holds an office for days
    return end <= span.start and "," in text[end : span.start] and text.startswith(",", span.end)


def _behind_run(grammar: SentenceGrammar, run: Run, holding: Holding, span: Span | None) -> Span | None:
    """Return a span behind titles as far as it is a title's: "Phó Giám đốc rồi Giám đốc Sở Y tế từ 2010 đến 2016"."""
    if span is None or span.bracket:
        return span
    then = next((item.start for item in grammar.items[run.start : run.end] if item.then), None)
    if then is not None:
        return _in_stages(run, holding.title, span, then)
    title = holding.title
    if title.start != run.titles[-1].start and _in_turn(grammar.text, run, span):
        return None
    if title.start != run.titles[-1].start and _OWN_TERM.search(grammar.text, title.start, title.end):
        return None  # "Giám đốc A (nhiệm kỳ 2010 - 2015), Giám đốc B (2015 - 2019)"
    roles = [title.text for title in run.titles]
    # "Bí thư Đảng ủy, Giám đốc A, Bí thư Đảng ủy, Giám đốc B (2004 - 2010)": one behind the other
    of_last = holding.rule != "event.while" and _in_bracket_of_last(grammar.text, run, title, span)
    return span if len(set(roles)) == len(roles) and not of_last else None


def _in_stages(run: Run, title: Item, span: Span, then: int) -> Span:
    """Return the part of a span that is a title's, of titles held one behind the other, the next from then on."""
    if _apart(run, title):  # "Trưởng phòng A, sau đó là Giám đốc B từ 2015 đến 2018"
        return replace(span, since=None, until=None, left=True) if title.start < then else span
    first = title.start < then
    return replace(span, since=span.since if first else None, until=None if first else span.until)


def _apart(run: Run, title: Item) -> bool:
    """Tell whether posts held one behind the other are of different bodies, each told."""
    names = {one.body.name for one in run.titles if one.body is not None}
    return len(names) > 1 and title.body is not None


def _in_bracket_of_last(text: str, run: Run, title: Item, span: Span) -> bool:
    """Tell whether a bracket dates only the last title, of another body: "Trưởng phòng A, Giám đốc B | (2015)"."""
    last = run.titles[-1]
    if title.body is None or last.body is None or _BRACKET.fullmatch(text, last.end, span.start) is None:
        return False
    return title.start != last.start and title.body.name != last.body.name


def _in_turn(text: str, run: Run, span: Span) -> bool:
    """Tell whether a bracket ends a list of posts held in turn: "từng kinh qua các chức vụ: A, B | (2015 - 2020)"."""
    first, last = run.titles[0].start, run.titles[-1].end
    return (
        _BRACKET.fullmatch(text, last, span.start) is not None
        and _POSTS.search(text, max(0, first - 80), first) is not None
    )


def _staged(text: str, holding: Holding, spans: list[Span], span: Span | None) -> Span | None:
    """Return a span before a title as far as it is the title's: "từ 2008 đến 2014 là Phó Giám đốc, sau đó Giám đốc"."""
    if span is None or _BEFORE_HIM.search(text, span.end, holding.title.start):
        return None  # "làm Giám đốc từ 2008 đến 2014, kế nhiệm ông Bưởi, Giám đốc đầu tiên"
    if "lần lượt" in text[span.end : holding.title.start]:
        return replace(span, since=None, until=None, left=True)  # one behind the other, nobody tells when
    begins, ends = stages(text, span, spans, (holding.title.start, holding.title.end))
    since, until = span.since if begins else None, span.until if ends else None
    return replace(span, since=since, until=until, open=span.open and ends)


def _span_of_run(grammar: SentenceGrammar, run: Run, spans: list[Span]) -> Span | None:
    at = grammar.runs.index(run)
    first = grammar.runs[at - 1].titles[-1].end if at else 0
    last = grammar.runs[at + 1].titles[0].start if at + 1 < len(grammar.runs) else len(grammar.text)
    span = span_of(grammar.text, spans, (run.titles[0].start, run.titles[-1].end), (first, last))
    left = grammar.runs[at - 1] if at and span is None else None
    if left is None or not (_goes_on(grammar, left, run) or _is_subject(grammar.text, left, run)):
        return span
    shared = _span_of_run(grammar, left, spans)
    return shared if shared is not None and shared.end <= left.titles[0].start else None


def _is_subject(text: str, left: Run, right: Run) -> bool:
    """Tell whether one title belongs to whom a verb gives the other: "từ 2011 đến 2021, T1 Trần Văn Bưởi kiêm | T2"."""
    return _WHO_HELD.fullmatch(text, left.titles[-1].end, right.titles[0].start) is not None


def _goes_on(grammar: SentenceGrammar, left: Run, right: Run) -> bool:
    """Tell whether one verb governs two runs: "từ 2009 đến 2011, là T1; | T2 và T3". Rule event.continued."""
    verbs = {frame.run.start: frame.verbs for frame in grammar.frames}
    return bool(verbs.get(left.start)) and verbs.get(left.start) == verbs.get(right.start)
