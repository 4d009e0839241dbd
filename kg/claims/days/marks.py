"""The years of a text told by its names: of who is in office ("Sáng 9/10, Chủ tịch nước A …"), of events ("A 2018")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from kg.lexicon.time_marks import MarkedTimes, TimeMark, marked_times
from kg.model.dates import PartialDate
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.dates import DateParts

_NO_MORE = AnyCase(r"\b(?:nguyên|cựu|cố|đắc cử|ứng viên|ứng cử viên|phó|trợ lý)(?!\w)[^.,;]{0,25}$")
_THEN = AnyCase(r"\b(?:(?:khi|lúc|thời điểm|thời) (?:đó|ấy)|bấy giờ|từng|dưới thời|năm ngoái|trước đây|nhiệm kỳ)(?!\w)")
ANY_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CAPITAL = "A-ZĐÀÁẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÈÉẺẼẸÊẾỀỂỄỆÌÍỈĨỊÒÓỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÙÚỦŨỤƯỨỪỬỮỰỲÝỶỸỴ"
_NAMED_YEAR = re.compile(  # no season of sports or fashion, no holiday, examination or code: "World Cup 2026"
    rf"(?<![\w/])((?!\w*LHS|\w*LDS|EURO|THPT)(?:[{_CAPITAL}][\w&-]* "
    rf"(?!Cup|League|Week|Hè|Tỵ|Đán|Euro|Paris|Games|Oscar)[{_CAPITAL}][\w&-]*|[{_CAPITAL}]{{3,8}}))"
    r" (20[012]\d)(?!\d| ?[-–/])"
)
_CROWNED = AnyCase(r"\b(?:hoa hậu|á hậu|bóng vàng|quán quân|vô địch)(?!\w)")  # who won keeps the year of it
_CAPITALISED = re.compile(rf"[{_CAPITAL}]\w*")
_PRINTED_YEAR = re.compile(r" (20[012]\d)(?!\d| ?[-–/])")
_OTHER_IN_TITLE = AnyCase(  # years of laws, of those who won, of what is planned or made for the next
    r"\b(?:luật|nghị định|thông tư|năm|từ|vào|đến|tới|trước|sau|so với|giai đoạn|nhiệm kỳ|khóa|mùa|tuyển|tết|táo quân"
    r"|vòng loại|cup|kế hoạch|nhiệm vụ|quý|dự kiến|vô địch|quán quân|bóng vàng|hoa hậu|á hậu|thi|lớp|lịch|sẽ|hoàn thành"
    r"|dòng|mẫu|đời|euro)(?!\w)"
)
_TWICE = 2
_WINDOW = 40


def years_marked(folded: str, day: DateParts) -> set[int]:
    """Return the years in which a day without one lies in the time of all that marks the text's own.

    Empty where nothing does, where the marks contradict each other, and where the time of all goes on.

    >>> # "Ngày 16/7, Thủ tướng A …", in office from 8/2006 to 4/2011 → 2007 to 2010
    """
    found = list(_times_told(folded))
    ends = [last for times in found if (last := _last_year(times)) is not None]
    if not ends:
        return set()
    first = max(min(time.since.year for time in times) for times in found)
    years = ((year, day.complete(year)) for year in range(first, min(ends) + 1))
    return {
        year
        for year, one in years
        if one is not None and all(any(_holds(time, one) for time in times) for times in found)
    }


def years_named(folded: str, head: int) -> set[int]:
    """Return the last year that is part of a name printed twice, first before an offset: "Hoa Fest 2018"."""
    if max(Counter(_PRINTED_YEAR.findall(folded)).values(), default=0) < _TWICE:
        return set()
    names = Counter(named.groups() for named in _NAMED_YEAR.finditer(folded))
    last = max((year for _, year in names), default="")
    twice = [name for (name, year), times in names.items() if year == last and times >= _TWICE]
    leads = any(folded.find(f"{name} {last}") < head for name in twice)
    return {int(last)} if leads and _CROWNED.search(folded) is None else set()


def years_of_title(title: str | None) -> set[int]:
    """Return the only year of a headline, where it ends the name of an event: "Vinh danh 20 nông dân giỏi 2018"."""
    years = list(_PRINTED_YEAR.finditer(title or ""))
    if title is None or len(years) != 1 or _OTHER_IN_TITLE.search(title, 0, years[0].start()) is not None:
        return set()
    return {int(years[0][1])}


def _last_year(times: tuple[TimeMark, ...]) -> int | None:
    """Return the year in which the last of some times ends, None where it goes on."""
    ends = [time.until.year for time in times if time.until is not None]
    return max(ends) if len(ends) == len(times) else None


def _holds(time: TimeMark, day: PartialDate) -> bool:
    """Tell whether a day lies in a time."""
    return time.since.first_day <= day.last_day and (time.until is None or day.first_day <= time.until.last_day)


def _times_told(folded: str) -> Iterator[tuple[TimeMark, ...]]:
    """Yield the times of each mark that the text tells of as present."""
    words = set(_CAPITALISED.findall(folded))
    for last, mark in _with_last_words():
        if last.isdisjoint(words) or not any(name in folded for name in mark.names):
            continue
        if any(not mark.times[0].title or _is_now(folded, *found.span()) for found in mark.pattern.finditer(folded)):
            yield mark.times


@cache
def _with_last_words() -> tuple[tuple[frozenset[str], MarkedTimes], ...]:
    """Return all marks, each with the last words of its names: in a text without them it need not be sought."""
    return tuple((frozenset(_CAPITALISED.findall(name)[-1] for name in mark.names), mark) for mark in marked_times())


def _is_now(folded: str, start: int, end: int) -> bool:
    """Tell whether a sentence tells of a holder as present: no "cựu" before him, no "khi đó" and no year beside him."""
    first, last = sentence_around(folded, start, end)
    if _NO_MORE.search(folded, max(first, start - _WINDOW), start) is not None:
        return False
    return _THEN.search(folded, first, last) is None and ANY_YEAR.search(folded, first, last) is None


def sentence_around(folded: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence around folded[start:end] begins and ends."""
    first = max(folded.rfind("\n", 0, start), folded.rfind(". ", 0, start)) + 1
    ends = [at for at in (folded.find("\n", end), folded.find(". ", end)) if at >= 0]
    return first, min(ends, default=len(folded))
