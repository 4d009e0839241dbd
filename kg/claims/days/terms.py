"""Days told of terms and congresses gone by: "Ngày 1/4, tại kỳ họp thứ 11 Quốc hội khóa XIV", "Tại Đại hội XII"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.lexicon.official_documents import assembly_years, party_term
from kg.model.dates import PartialDate
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.dates import WrittenDate
from kg.vietnamese.numerals import read_roman

_OF_TERM = r"(?:kỳ họp|phiên họp)(?: [^.;\n]{0,60}?)?\b(?:khóa|nhiệm kỳ) "
_SESSION = AnyCase(_OF_TERM)
_ITS_SESSION = AnyCase(rf"[,;]? ?(?:tại )?{_OF_TERM}")
_TERM = re.compile(r"(?P<no>[IVX]{1,6}|\d{1,2})(?![\w/-])|(?P<first>\d{4}) ?- ?(?P<last>\d{4})")
_REACH = 110  # code points behind a day in which its session is named
_AT_CONGRESS = re.compile(
    r"\b(?:[Tt]ại|[Tt]ới|[Đđ]ến|[Tt]ừ|[Ss]au) Đại hội (?:(?:đại biểu )?(?:toàn quốc )?(?:của Đảng )?lần thứ )?"
    r"(?P<no>VI{0,3}|IX|XI{0,3}|XIV)(?: của Đảng| Đảng)?(?=[,. ])"
)


def in_term(folded: str, date: WrittenDate, filled: PartialDate, written: Sequence[WrittenDate]) -> PartialDate | None:
    """Return a day without a printed year with the year of its session's term; None where that cannot be told.

    Rule dating.term-day. A day outside the years of the term that its session is named with is none of the year of
    publication. The year is then that of the same day printed in full elsewhere.

    Args:
        folded: The text.
        date: The day as written.
        filled: The day with the year that publication gives it.
        written: All date expressions of the text.
    """
    session = _ITS_SESSION.match(folded, date.end, date.end + _REACH)
    term = _TERM.match(folded, session.end()) if session is not None else None
    years = None if term is None else _years(term)
    if years is None or years[0] <= filled.year <= years[1]:
        return filled
    same = (other.first for other in written if (other.first.day, other.first.month) == (filled.day, filled.month))
    told = {parts.year for parts in same if parts.year is not None and years[0] <= parts.year <= years[1]}
    return PartialDate(min(told), filled.month, filled.day) if len(told) == 1 else None


def of_term_gone(folded: str, span: tuple[int, int], today: PartialDate | None) -> bool:
    """Tell whether words name a session of a term that ended before the year of a day."""
    for session in _SESSION.finditer(folded, *span):
        term = _TERM.match(folded, session.end())
        years = None if term is None else _years(term)
        if years is not None and today is not None and years[1] < today.year:
            return True
    return False


def _years(term: re.Match[str]) -> tuple[int, int] | None:
    """Return the years of a printed term; a number is that of a term of the National Assembly."""
    if term["first"]:
        return int(term["first"]), int(term["last"])
    before = term.string[max(0, term.start() - _REACH) : term.start()]
    number = int(term["no"]) if term["no"].isdigit() else read_roman(term["no"])
    return (
        assembly_years(number)
        if number is not None and before.endswith(("Quốc hội khóa ", "Quốc hội, khóa "))
        else None
    )


def at_past_congress(folded: str, span: tuple[int, int], day: PartialDate | None) -> bool:
    """Tell whether a sentence tells of a party congress of years ago: "Tại Đại hội XII, ông được bầu …"."""
    congress = _AT_CONGRESS.search(folded, *span)
    term = party_term(day) if congress is not None and day is not None else None
    return congress is not None and term is not None and (read_roman(congress["no"]) or term + 1) <= term
