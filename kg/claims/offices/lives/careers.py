"""Spans of careers: "từ tháng 5/2015 đến năm 2020 là …", "5/2008 - 10/2010: …", "giữ cương vị từ 9/2013 đến nay"."""

from __future__ import annotations

import re

from kg.claims.days.context import Context
from kg.model.dates import PartialDate
from kg.model.record import record, replace
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.date_kinds import DateKind
from kg.vietnamese.dates import WrittenDate, fill_year

_NOW = re.compile(r"\s{0,4}(?:-|(?:-\s*|cho )?(?:đến|tới))\s*(?:nay|hiện nay)\b", re.IGNORECASE)
_BEFORE = AnyCase(r"(?:^|[;:,.]\s*)trước(?: ngày| tháng| năm)?\s*$")
_LINE_HEAD = re.compile(r"\n[\s*+•–-]{0,4}$")
_HEADS = re.compile(r"\s?:")
_FROM = AnyCase(r"(?:từ|kể từ)(?: đầu| giữa| cuối)?(?: ngày| tháng| năm)?\s*$")
_TO = re.compile(r"(?:đến|tới)(?: hết| đầu| giữa| cuối)?\s*$", re.IGNORECASE)
_STAGE = re.compile(r"(?:(?:(?<=Trong )|(?<=, )|(?<=\())(?:g|t)|G|T)(?:(?<=[Gg])iai đoạn|(?<=[Tt])hời k[ỳì]) ")
_STAGES = ("giai đoạn ", "thời kỳ ", "thời kì ")
_CLOSES = (".", ";", ")", "")  # behind a day to which somebody held an office
_THEN_LEFT = (" thì nghỉ", " thì về hưu", " thì thôi")
_TO_HOLDER = (",", " ông ", " bà ", " đồng chí ", " là ", " làm ", " giữ chức ")  # behind years that open a sentence
_CLAUSE_HEAD = AnyCase(r"(?:^|[;\n] ?)(?:từ |đến )?(?:tháng )?$")
_HELD = re.compile(r",? (?:là|làm|giữ chức|đảm nhiệm)(?!\w)")
_OF_NEXT = (" là ", " làm ", " giữ chức ", " đảm nhiệm ", " đảm nhận ")  # behind a span, of the title that follows
_BRACKET = AnyCase(r"\(\s?(?:đảm nhận |đảm nhiệm |kể )?từ (?:(?:đầu|cuối|giữa) )?(?:ngày |tháng |năm )?$")
_UNTIL_WHEN = re.compile(
    r" (?:cho )?(?:đến|tới) (?:trước )?(?:khi|lúc) [^.;\n]{3,120}?,(?= (?:ông|bà|đồng chí|anh|chị)(?!\w))"
)
_RETIRES = r"(?:cho )?(?:đến|tới) (?:khi|lúc) (?:được )?(?:nghỉ hưu|về hưu|nghỉ chế độ|nghỉ công tác)"
_ON = r"(?:(\d{1,2})[/.-])??(?:(\d{1,2})[/.-])?((?:19|20)\d\d)"
_RETIRED_ON = rf"(?: \(?(?:vào |từ )?(?:ngày |tháng |năm )?{_ON}\)?)?"
_RETIRED = re.compile(rf",? {_RETIRES}{_RETIRED_ON}(?=\s?[:,])")
_LEFT_IN = rf"(?:cho )?(?:đến|tới)(?: hết| đầu| giữa| cuối)?(?: ngày| tháng| năm)? {_ON}"
_TILL = re.compile(rf"(?:,? {_RETIRES}(?: hẳn)?{_RETIRED_ON}|(?<!,) {_LEFT_IN})(?=\s?[.;,\n]|$| (?:thì|rồi)(?!\w))")
_SHORTEST, _TITLE = 12, 160  # code points between the day since which an office was held and the words that end it
_LEFT_LINE = re.compile(r" (?:cho )?(?:đến|tới) (?:trước )?(?:khi|lúc) [^.,;:\n]{3,60}(?=\s?:)")  # heads a line
_CAREER = 30  # years: longer ones, "(1917-2018)", are lives
_YEARS = re.compile(r"(?<!khóa )(?<!nhiệm kỳ )(?<![\d/-])(?:19|20)\d\d ?- ?(?:19|20)\d\d(?![\d/])")
_NEXT = AnyCase(r"\b(?:rồi|sau đó|tiếp đó|sau là)(?!\w)")
_NEAR = 30  # code points between a title and the span behind it
_TOUCHES = re.compile(
    r"(?: này| đó)?[\s,(]*+(?:đảm nhận |đảm nhiệm )?(?:(?:(?:hai|ba|bốn|\d) )?(?:khóa|nhiệm kỳ)[^,;.()]{1,20}[\s,(]*)?"
    r"(?:(?:trong |suốt |qua )?\w{1,4} (?:năm|nhiệm kỳ|khóa)(?: liền| liên tiếp)?[\s,(]+)?"
    r"(?:(?:trong )?(?:thời gian|giai đoạn|thời kỳ) )?"
    r"(?:suốt |liên tục )?(?:(?:kể )?từ |trong |vào |đến |tới |cho đến )?"
    r"(?:các |những )?(?:hết |cuối |đầu )?(?:ngày |tháng |năm )?",
    re.IGNORECASE,
)
_TO_THAT_DAY = re.compile(r"(?: này| đó)? (?:cho )?(?:đến|tới)(?: hết| đầu| giữa| cuối)?(?: ngày| tháng| năm)? ")
_IN_BRACKET = re.compile(r"[^(),;\n]{0,40}\((?:từ )?(?:tháng |năm )?")
_OPENED = re.compile(r"[^(),;\n]{0,80}\((?:từ )?(?:năm |tháng )?")
_THEN = re.compile(r"(?:sau đó|rồi|tiếp đó)\b[^.;]{0,25}$", re.IGNORECASE)


@record
class Span:
    """A printed span of holding an office.

    Args:
        start: Offset of its first character.
        end: Offset behind its last.
        since: The first day, as printed.
        until: The last day, as printed.
        open: It lasts: "đến nay".
        left: It ended, nobody says when: "từ tháng 4/2016 cho đến khi …".
        bracket: It is a beginning in a bracket behind one title: "Bí thư Tỉnh ủy (từ tháng 10/2020)".
        stage: Its years stand behind one title, which they tell as past: "Bí thư Tỉnh ủy giai đoạn 2010 - 2014".
        marked: They do so only where a word tells it too, in an article of no year: "cựu Bí thư … giai đoạn".
    """

    start: int
    end: int
    since: PartialDate | None
    until: PartialDate | None
    open: bool = False
    left: bool = False
    bracket: bool = False
    stage: bool = False
    marked: bool = False


_YEAR = re.compile(r"[12][09]\d\d")
_UNTIL = r"(?: \([^()\d]{3,40}\))?\s?(?:-|→|(?:-\s?|cho )?(?:đến|tới))\s?(?:tháng\s|ngày\s|hết\s)?"
_DATE = r"(?:(\d{1,2})[./-])?(\d{1,2})[./-]((?:19|20)\d\d)"
# The head of a line of a career, in whatever signs: "7.1979 - 6.1994", "01-2011 đến nay".
_LINE = re.compile(
    rf"(?<![\d./-]){_DATE}{_UNTIL}(?:{_DATE}|nay|hiện nay)(?=\s?[:)])",
    re.IGNORECASE,
)


def _lines(folded: str, start: int, end: int) -> list[Span]:
    found: list[Span] = []
    if folded.find(":", start, end) < 0 and folded.find(")", start, end) < 0:
        return found
    for match in _LINE.finditer(folded, start, end):
        since, until = _date(*match.groups()[:3]), _date(*match.groups()[3:])
        lifetime = since is not None and until is not None and until.year - since.year > _CAREER
        if since is not None and not lifetime and (until is not None) == (match[6] is not None):
            found.append(Span(match.start(), match.end(), since, until, open=match[6] is None))
    return found


def _date(day: str | None, month: str | None, year: str | None) -> PartialDate | None:
    if month is None or year is None:
        return None
    try:
        return PartialDate(int(year), int(month), int(day) if day else None)
    except ValueError:
        return None


def spans_in(context: Context, folded: str, start: int, end: int) -> list[Span]:
    """Return the spans printed in folded[start:end], in order; terms of bodies are none."""
    dates = context.written_in(start, end)
    if not dates and _YEAR.search(folded, start, end) is None:
        return []
    found: list[Span] = _lines(folded, start, end)
    read = [(line.start, line.end) for line in found]
    for date in dates:
        if any(first <= date.end and date.start <= last for first, last in read):
            continue
        since = fill_year(date.first, context.today)
        if since is not None and (till := _till(folded, date)) is not None:
            until = _ended(till)
            found.append(Span(date.start, date.end, since, until, left=until is None))
            read.append(till.span())
        elif (span := _clause(context, folded, date) or _span(context, folded, date, found)) is not None:
            found.append(span)
    return _only_last_open(sorted(found, key=lambda span: span.start))


def printed_open(folded: str, span: Span) -> bool:
    """Tell whether "nay" ends an open span: the others only print when they begin."""
    return span.open and folded[span.start : span.end].lower().rstrip(" .").endswith("nay")


def _only_last_open(spans: list[Span]) -> list[Span]:
    """Return the spans, of beginnings without an end only the last one open: "từ 2015: …; từ 2018: …"."""
    begun = [
        span for span in spans if span.since is not None and span.until is None and not span.open and not span.left
    ]
    return [replace(span, open=True) if begun and span is begun[-1] else span for span in spans]


def _span(context: Context, folded: str, date: WrittenDate, before: list[Span]) -> Span | None:  # noqa: PLR0911  one return a form of span
    if date.kind is DateKind.QUARTER or (date.kind is DateKind.TERM and not _is_stage(folded, date)):
        return _stage(context, folded, date)
    first = fill_year(date.first, context.today)
    if first is None:
        return None
    if date.last is not None:
        last = fill_year(date.last, context.today)
        lifetime = last is not None and last.year - first.year > _CAREER
        goes_on = date.kind is DateKind.TERM and not _is_over(context, last)  # "Giai đoạn 2015 - 2020, …" in 2019
        return None if lifetime or goes_on else Span(date.start, date.end, first, last)
    lead = folded[max(0, date.start - 24) : date.start]
    if _BEFORE.search(lead):
        return Span(date.start, date.end, None, first)
    heads = _HEADS.match(folded, date.end) is not None
    if heads and (_FROM.search(lead) or _LINE_HEAD.search(lead)):
        return Span(date.start, date.end, first, None)
    if (now := _NOW.match(folded, date.end)) is not None:
        return Span(date.start, now.end(), first, None, open=True)
    return _until(context, folded, date, before) if _TO.search(lead) else None


def _is_over(context: Context, last: PartialDate | None) -> bool:
    """Tell whether a year lies before that of the event; so does any in an article of no year."""
    today = context.event_day
    return last is None or today is None or last.year < today.year


def _until(context: Context, folded: str, date: WrittenDate, before: list[Span]) -> Span | None:
    """Return the span that a day behind "đến" ends; without one before it only a past day that closes its clause."""
    first = fill_year(date.first, context.today)
    if first is None:
        return None
    before = sorted((span for span in before if span.end <= date.start), key=lambda span: span.end)
    if before:
        behind_to = _TO.search(folded, max(0, date.start - 24), date.start)
        lead = behind_to.start() if behind_to is not None else date.start
        since = before[-1].until if _THEN.search(folded, max(0, date.start - 90), lead) else None
        return Span(date.start, date.end, since, first)
    today = context.event_day
    closes = folded[date.end : date.end + 1] in _CLOSES or folded.startswith(_THEN_LEFT, date.end)
    over = today is not None and first.last_day < today.first_day and closes
    return Span(date.start, date.end, None, first, stage=True) if over else None


def _is_stage(folded: str, date: WrittenDate) -> bool:
    """Tell whether years open a sentence or a line of a life: "Giai đoạn 2004 - 2006, ông là …", "Giai đoạn …: …".

    Those of a term date none.
    """
    if _STAGE.match(folded, date.start) is None:
        return False
    heads = _HEADS.match(folded, date.end) and _LINE_HEAD.search(folded, max(0, date.start - 8), date.start)
    return heads is not None or folded.startswith(_TO_HOLDER, date.end)


def _stage(context: Context, folded: str, date: WrittenDate) -> Span | None:
    """Return the span of years gone by that may stand behind a title: "Bí thư Tỉnh ủy (giai đoạn 2010 - 2014)"."""
    today, last = context.event_day, date.last
    if last is None or last.year is None or (today is not None and last.year >= today.year):
        return None
    if not folded.startswith(_STAGES, date.start):
        return None
    return Span(date.start, date.end, date.first.complete(), last.complete(), stage=True, marked=today is None)


def _clause(context: Context, folded: str, date: WrittenDate) -> Span | None:
    """Return the span of "1/1995 đến khi nghỉ hưu (10/1999)", and what else only a clause around a date makes one.

    "…; tháng 7/2012 là" and "(từ 7/2012)" tell a beginning, "từ 7/2012 cho đến khi …, ông là" also that it is over.
    """
    first = fill_year(date.first, context.today)
    if (retired := _RETIRED.match(folded, date.end)) is not None:
        until = _ended(retired)
        return Span(date.start, retired.end(), first, until, left=until is None)
    if first is None:
        return None
    lead = max(0, date.start - 24), date.start
    if date.last is None and folded.startswith(")", date.end) and _BRACKET.search(folded, *lead):
        return Span(date.start, date.end, first, None, open=True, bracket=True)
    when = _UNTIL_WHEN.match(folded, date.end) if _FROM.search(folded, *lead) else None
    if when is None and _LINE_HEAD.search(folded, *lead):
        when = _LEFT_LINE.match(folded, date.end)
    if when is not None:
        return Span(date.start, when.end(), first, None, left=True)
    one = date.kind is DateKind.MONTH and date.last is None
    heads = one and _CLAUSE_HEAD.search(folded, max(0, date.start - 16), date.start)
    return Span(date.start, date.end, first, None) if heads and _HELD.match(folded, date.end) else None


def _till(folded: str, date: WrittenDate) -> re.Match[str] | None:
    """Return what ends an office behind its title: "Từ năm 2001, bà là Phó Giám đốc Sở | đến khi nghỉ hưu năm 2008"."""
    if date.last is not None or _FROM.search(folded, max(0, date.start - 24), date.start) is None:
        return None
    ends = (folded.find(sign, date.end, date.end + _TITLE) for sign in (". ", ";", ":", "\n"))
    end = min((at for at in ends if at >= 0), default=min(len(folded), date.end + _TITLE))
    till = _TILL.search(folded, date.end + _SHORTEST, end + 1)
    return till if till is not None and _YEAR.search(folded, date.end, till.start()) is None else None


def _ended(till: re.Match[str]) -> PartialDate | None:
    """Return the day on which an office ended, None where only its holder's leaving is told."""
    day, month, year = next((on for on in (till.groups()[:3], till.groups()[3:]) if on[-1:] and on[2]), (None,) * 3)
    if year is None:
        return None
    return _date(day, month, year) if month else PartialDate(int(year))


def stages(
    folded: str, span: Span, spans: list[Span], title: tuple[int, int], *, seat: bool = False
) -> tuple[bool, bool]:
    """Return whether a title behind a span was held from its first day, and to its last.

    "2008 - 2014: Phó Giám đốc, sau đó Giám đốc": the first from 2008, the second to 2014. A seat behind ";" is held
    beside both: "Phó Giám đốc rồi Giám đốc; | đại biểu HĐND tỉnh".
    """
    ends = (folded.find("\n", title[1]), folded.find(". ", title[1]))
    end = min((at for at in ends if at >= 0), default=len(folded))
    then = _NEXT.search(folded, title[1], end)
    close = folded.find(";", then.end(), end) if then is not None else -1
    end = close if close >= 0 else end
    spanned = any(title[1] <= one.start < end for one in spans)  # what follows has days, or years, of its own
    spanned = spanned or _YEARS.search(folded, title[1], end) is not None
    left = not spanned and then is not None
    start = (folded.rfind(";", span.end, title[0]) if seat else -1) + 1 or span.end
    return _NEXT.search(folded, start, title[0]) is None, not left


def span_of(folded: str, spans: list[Span], title: tuple[int, int], bounds: tuple[int, int]) -> Span | None:
    """Return the span that dates a title: the last before it in its clause, else one right behind it.

    Args:
        folded: The text.
        spans: The spans of the sentence.
        title: Offsets of the run of titles.
        bounds: Offsets of the clause: end of the run before, start of the run behind.
    """
    behind = span_behind(folded, spans, title[1])
    if behind is not None and behind.start < bounds[1]:
        return behind
    before = [
        span
        for span in spans
        if not (span.bracket or span.stage) and bounds[0] <= (span.end if span.left else span.start)
    ]
    before = [span for span in before if span.end <= title[0]]
    return before[-1] if before and not _of_titles_before(folded, bounds[0], before[-1], title[0]) else None


def _of_titles_before(folded: str, end: int, span: Span, title: int) -> bool:
    """Tell whether a span is of the titles before: "từng là T1 (2007 - 2011); … T2", "T1 | đến tháng 9/2013, T2"."""
    if _TO_THAT_DAY.fullmatch(folded, end, span.start) is not None:
        return True
    if folded.startswith((" và được ", ", rồi ", " rồi "), span.end) and _TOUCHES.fullmatch(folded, end, span.start):
        return True  # "T1 | từ năm 2010 đến năm 2018 và được bầu làm T2"
    opened = _OPENED.fullmatch(folded, end, span.start) is not None
    return opened and folded.find(")", span.end, title) >= 0


def stage_of(folded: str, spans: list[Span], title: tuple[int, int]) -> Span | None:
    """Return the years of a stage that stand inside a title, or right behind it; None when there are none."""
    stages_printed = (span for span in spans if span.stage and title[0] < span.start <= title[1] + _NEAR)
    stages_printed = (span for span in stages_printed if not folded.startswith(_OF_NEXT, span.end))
    return next(
        (span for span in stages_printed if _TOUCHES.fullmatch(folded, min(title[1], span.start), span.start)), None
    )


def span_behind(folded: str, spans: list[Span], end: int) -> Span | None:
    """Return the span printed right behind a title that ends here, None when there is none.

    Before a verb it is of the next title: "Giám đốc Sở Y tế (từ năm 2012 đến năm 2015 | là Bí thư Huyện ủy Tân Yên)".
    """
    near = (span for span in spans if not span.stage and end <= span.start <= end + _NEAR)
    near = (span for span in near if not folded.startswith(_OF_NEXT, span.end))
    near = (span for span in near if span.until is not None or "vào " not in folded[end : span.start])
    return next((span for span in near if _TOUCHES.fullmatch(folded, end, span.start)), None)


def bracketed_span(folded: str, spans: list[Span], end: int) -> Span | None:
    """Return the whole span in a bracket behind a title that ends here: "Chủ tịch HĐND huyện | (3/2018 - 12/2020)"."""
    whole = (span for span in spans if span.since is not None and span.until is not None and end < span.start)
    near = (span for span in whole if _IN_BRACKET.fullmatch(folded, end, span.start) is not None)
    return next((span for span in near if folded.startswith(")", span.end)), None)
