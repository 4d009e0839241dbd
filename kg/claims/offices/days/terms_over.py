"""Terms printed with an office: one that ended before the article's day is past, an alternate's is another office."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.days.context import Context
from kg.claims.offices.holdings import Holding
from kg.lexicon.official_documents import assembly_years, party_term
from kg.model.claim import OfficeStatus
from kg.model.dates import PartialDate
from kg.model.record import replace
from kg.model.text import Text
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.numerals import read_roman

_TERM = re.compile(r"(?:nhiệm kỳ|giai đoạn|thời kỳ) (?:19|20)\d\d ?- ?((?:19|20)\d\d)")
_TERMS = re.compile(
    r",? (?:\d{1,2}|một|hai|ba|bốn|mấy|nhiều)? ?(?:nhiệm kỳ|khóa)(?: liên tiếp| liền)? ?"
    r"\((?:19|20)\d\d ?- ?((?:19|20)\d\d)\)"
)
_BEFORE = re.compile(
    r",? \(?(?:tiền nhiệm|(?:khóa|nhiệm kỳ) (?:trước|cũ|vừa qua|trước đó|liền kề trước))"
    r"(?= ?[,;.):\n-]| và | [A-ZĐ])"
)
_LED_BY = AnyCase(r"\bnhiệm kỳ (?:19|20)\d\d ?- ?((?:19|20)\d\d), $")  # "| Nhiệm kỳ 2006 - 2011, Bí thư là ông Bưởi"
_IN_TERM = re.compile(r"(?:Trong |Ở |Vào )?(?:N|n)hiệm kỳ (?:19|20)\d\d ?- ?((?:19|20)\d\d),")
_LEAD = 24  # code points: "nhiệm kỳ 2006 - 2011, "
_CENTRE = frozenset(("Ban Chấp hành Trung ương Đảng", "Bộ Chính trị", "Ban Bí thư Trung ương Đảng"))
_ASSEMBLY = "Quốc hội"
_SEATS = _CENTRE | {_ASSEMBLY}
_NUMBER = re.compile(r"\d{1,2}|[IVX]+")
_CONGRESSES = re.compile(
    r"(?: (?:tỉnh|thành phố|TP) [^,;.:()\n]{2,24}?)? \(?(?:(?:các|hai|ba|bốn|\d) )?khóa:? "
    r"((?:\d{1,2}|[IVX]+)(?: \(dự khuyết\))?(?:(?:, ?| ?- ?| và |, khóa | và khóa )(?:\d{1,2}|[IVX]+)){0,5})(?![\w/])"
)
_ALTERNATE = re.compile(
    r" \(?(?:(?:các|hai|ba|bốn|\d) )?khóa:? (?:\d{1,2}|[IVX]+) \(dự khuyết\)(?=(, ?| và )(?:\d|[IVX]))?"
)
_COMMITTEE = "Ban Chấp hành Trung ương Đảng"
_LISTED_TERM = re.compile(rf"[^.;:()\n]{{0,90}}?{_TERM.pattern}")


def term_is_over(context: Context, text: Text, holding: Holding, index: int) -> bool:
    """Tell whether the years printed with a title ended before the year of the event: "nhiệm kỳ 2011 - 2016".

    Rule dating.term. Terms run over: in the year of its end one still holds. Behind a verb they go with all titles.
    So is an office "khóa trước", "tiền nhiệm".
    """
    end, today = holding.title.end, context.event_day
    if _BEFORE.match(text.folded, holding.title.body.end if holding.title.body is not None else end) is not None:
        return True
    led = _LED_BY.search(text.folded, max(0, holding.start - _LEAD), holding.start)
    if led is None and text.folded.endswith(" là ", 0, holding.start):  # "Nhiệm kỳ 2006 - 2011, người đứng đầu là | T"
        led = _IN_TERM.match(text.folded, text.sentences[index].start)
    if led is not None and today is not None:
        return int(led[1]) < today.year
    if holding.rule == "event.hold" and (listed := _LISTED_TERM.match(text.folded, end)) is not None:
        end = listed.end()
    behind = _TERMS.match(text.folded, holding.title.end)
    term = behind or _TERM.search(text.folded, holding.title.start, end)
    if term is not None and today is not None:
        return int(term[1]) < today.year
    return today is not None and _is_of_past_term(text.folded, holding, today)


def with_alternates(folded: str, holdings: Sequence[Holding]) -> Iterator[Holding]:
    """Yield the holdings, a seat told as an alternate's as such: "Ủy viên Trung ương Đảng khóa XI (dự khuyết), XII".

    Rule list.alternate. Where terms follow he was one before; failing them it is all he is.
    """
    for holding in holdings:
        body, term = holding.title.body, None
        if body is not None and holding.title.text == "Ủy viên" and body.name == _COMMITTEE:
            term = _ALTERNATE.match(folded, body.end)
        if term is None or term[1] is not None:
            yield holding
        if term is not None:
            seat = replace(holding, title=replace(holding.title, text="Ủy viên dự khuyết"))
            past = replace(seat, status=OfficeStatus.FORMER, rule="list.alternate")
            yield seat if term[1] is None else past


def _is_of_past_term(folded: str, holding: Holding, today: PartialDate) -> bool:
    """Tell whether a seat in the party's centre or the Assembly is printed with terms gone by: "khóa X, XI"."""
    body = holding.title.body
    if body is None or body.name not in _SEATS:
        return False
    printed = _CONGRESSES.match(folded, body.end)
    numbers = [] if printed is None else _NUMBER.findall(printed[1])
    terms = [int(number) if number.isdigit() else read_roman(number) for number in numbers]
    last = max((term for term in terms if term is not None), default=0)
    if body.name != _ASSEMBLY:
        return 0 < last < (party_term(today) or 0)
    years = assembly_years(last)
    return years is not None and years[1] < today.year
