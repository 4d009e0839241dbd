"""Printed and relative days: "ngày 7 và 8/8", "hôm qua", "trước đó một tuần"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import timedelta

from kg.claims.days.counted import ahead, back, last_so_called, on_weekday
from kg.claims.days.terms import in_term
from kg.claims.days.uses import Use, is_of_decision, use_of
from kg.model.dates import PartialDate
from kg.model.record import record
from kg.model.text import Text
from kg.vietnamese.any_case import AnyCase, lowered
from kg.vietnamese.date_kinds import DateKind
from kg.vietnamese.dates import DateParts, WrittenDate, fill_year
from kg.vietnamese.words import phrases_of


@record
class Day:
    """One printed or relative day ("hôm qua"), with its year filled.

    Args:
        start: Offset in Text.folded.
        end: Offset behind its last character.
        value: The date to its precision, the first one of a range.
        last: The last date of a range, or None.
        use: What it is the day of.
    """

    start: int
    end: int
    value: PartialDate
    last: PartialDate | None
    use: Use


_COUNT = r"\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
_WEEKDAY = r"(?:thứ (?P<w>hai|ba|tư|năm|sáu|bảy|[2-7])|(?P<ws>chủ nhật))(?!\w)"
RELATIVE = AnyCase(
    r"(?P<same>(?:cùng ngày|cùng buổi|\b(?:trong|vào) (?:chính )?ngày này)(?! giờ| \d))"
    r"|(?P<since>\b(?:kể )?từ (?:chính |cùng )?ngày (?:này|trên|nêu trên|nói trên|đó)(?!\w| (?:đến|tới|trở)))"
    r"|(?P<today>\b(?:hôm nay|sáng nay|trưa nay|chiều nay|tối nay)\b)"
    r"|(?P<past>\b(?:hôm qua|sáng qua|trưa qua|chiều qua|tối qua|đêm qua)\b)"
    r"|(?P<ago>\b(?:trước đó (?P<n1>\w+(?: \w+)?) (?P<u1>ngày|tuần|tháng)\b|"
    rf"(?<!thứ )(?<!chủ )(?P<n2>{_COUNT}) (?P<u2>ngày|tuần|tháng) trước(?: đó\b|(?=[,.;)]|$))|"
    rf"cách đây (?P<n4>{_COUNT}) (?P<u6>ngày)(?=,)))"
    r"|(?P<last>\b(?:hồi|vào) (?P<u4>tháng|năm) trước(?! đó)\b|\bhồi (?P<u8>năm) ngoái(?!\w)"
    r"|(?<![\w,] )(?<!\w)(?P<u7>tháng|năm) trước(?=,))"
    rf"|(?P<weekday>(?:\b(?<!buổi )(?:hôm|sáng|trưa|chiều|tối|đêm) {_WEEKDAY}(?P<week> tuần (?:trước|rồi|qua))?"
    rf"|(?<!\w){_WEEKDAY.replace('<w', '<v')} tuần (?:trước|rồi|qua))(?! (?:tuần )?(?:tới|sau|hằng|hàng|này)(?!\w)))"
    r"|(?P<part>\bhồi (?P<p1>đầu|giữa|cuối) (?P<u9>năm|tháng)(?! \d)(?: này| nay| ngoái| trước)?"
    r"|\b(?P<p2>đầu|giữa|cuối) năm (?:nay|ngoái)(?!\w))"
    r"|(?P<next>\b(?:ngày |sáng |trưa |chiều |tối )?hôm sau(?!\w))"
    rf"|(?P<after>\b(?P<n3>{_COUNT}) (?P<u3>ngày|tuần|tháng|năm) sau(?: đó)?(?! khi)\b)"
    rf"|(?P<later>(?<!\w)Sau (?P<n5>{_COUNT}) (?P<u5>tháng|năm)(?=,))"
)
_TODAY = AnyCase(r"\b(?:hôm|sáng|trưa|chiều|tối) nay,? ?\(?(?:ngày )?$")
_ONE_DAY = timedelta(days=1)
_SOON = re.compile(r" (?:sắp )?tới(?: đây)?(?=[.,;:)\n]|$| (?:tại|ở|này|của|và|sẽ|với)(?!\w))")
_HALVES = ("hôm", "sáng", "trưa", "chiều", "tối", "đêm")  # of days
RELATIVE_WORDS = (
    *(
        "cùng ngày",
        "cùng buổi",
        "ngày này",
        "ngày trên",
        "ngày nêu",
        "ngày nói",
        "ngày đó",
        "trước đó",
        "cách đây",
        "ngày trước",
        "tuần trước",
        "tháng trước",
        "năm trước",
    ),
    "năm ngoái",
    *(f"{part} {unit}" for part in ("đầu", "giữa", "cuối") for unit in ("năm", "tháng")),
    *("ngày sau", "tuần sau", "tháng sau", "năm sau", "tháng,", "năm,"),
    "hôm sau",
    "tuần rồi",
    "tuần qua",
    *(f"{half} nay" for half in _HALVES),
    *(f"{half} {day}" for half in _HALVES for day in ("thứ", "chủ nhật")),
    *(f"{half} qua" for half in _HALVES),
)
_ABOUT = ("hơn ", "Hơn ", "gần ", "Gần ")  # before a count
_WORD = re.compile(r"\w+")
_COMPARED = ("so với ", "trung bình ", "bình quân ")  # "tăng so với | 4 tuần trước" tells no day
_TOLD_DAYS = (Use.ANNOUNCED, Use.EVENT)  # "cùng ngày" is not the first day of an office told before
_BEFORE_THAT = ("trước đó", "trước đây")
_OPENING = 24  # code points before a day that opens its paragraph
_SAME_YEAR = (" cùng năm", " năm đó", " năm ấy")
_BEFORE_WORD, _BEHIND_WORD = 24, 60  # code points around one of these words that its relative day takes at most
_MONTH_REACH = 200  # code points behind a month in which one of its days may stand
_YEARS_BACK = 3  # a month longer ago is compared with today's
_TOLD = 600  # code points behind a day in which "ba tháng sau" counts from it
_BEFORE = 90  # code points before a date that tell what it is the day of


def read_days(text: Text, written: Sequence[WrittenDate], today: PartialDate | None) -> tuple[Day, ...]:
    """Return the days of an article in reading order: the printed ones with their years filled, and relative ones.

    Args:
        text: The article's text.
        written: Its date expressions.
        today: The day from which missing years are filled, None when nothing tells it.
    """
    starts = [sentence.start for sentence in text.sentences]
    days: list[Day] = []
    unread: list[int] = []  # where days begin whose year nothing tells
    for number, date in enumerate(written):
        value = _value(text.folded, written, number, today)
        if value is None and date.kind is DateKind.DAY:
            unread.append(date.start)
        if value is not None:
            at = bisect_right(starts, date.start) - 1
            floor = max(starts[at] if at >= 0 else 0, date.start - _BEFORE) if starts else 0
            if (
                days and value.day is None and text.folded.startswith(_SAME_YEAR, date.end)
            ):  # "tháng 1/2016 … tháng 6 cùng năm"
                value = PartialDate(days[-1].value.year, value.month, value.day)
            use = use_of(date, text.folded, floor)
            last = _last_of(date.last, value, today) if date.last and use is not Use.EFFECTIVE else None
            days.append(Day(date.start, date.end, value, last, use))
    spoken = _spoken_on(text, days)
    for match in _relative_matches(text, starts):
        relative = _decided_same(match, days) or _since_same(match, days) or _relative(match, days, spoken)
        if relative is not None and not _counts_from(unread, match, days):
            days.append(relative)
    return tuple(sorted(days, key=lambda day: (day.start, day.end)))


def _spoken_on(text: Text, days: Sequence[Day]) -> PartialDate | None:
    """Return the day that the text calls today, where it is the one beside publication: "sáng nay (4/2)"; else that.

    Rule dating.today.
    """
    published = text.article.published
    if published is None or published.day is None:
        return published
    for day in days:
        beside = day.value.day is not None and abs(day.value.first_day - published.first_day) == _ONE_DAY
        if beside and _TODAY.search(text.folded, max(0, day.start - _BEFORE_WORD), day.start) is not None:
            return day.value
    return published


def _value(folded: str, written: Sequence[WrittenDate], number: int, today: PartialDate | None) -> PartialDate | None:
    """Return a printed date with its year, None where nothing tells it."""
    date = written[number]
    value = fill_year(date.first, today)
    if date.first.year is not None or value is None:
        return value
    if today is not None and _SOON.match(folded, date.end):
        return _next(date, today)
    return _in_month_told(written, number, today) or in_term(folded, date, value, written)


def _next(date: WrittenDate, today: PartialDate) -> PartialDate | None:
    """Return the day or month that is the next so called: in October "tháng 1 tới" is of the year to come."""
    value = date.first.complete(today.year)
    return value if value is None or value.last_day >= today.first_day else date.first.complete(today.year + 1)


def _in_month_told(written: Sequence[WrittenDate], number: int, today: PartialDate | None) -> PartialDate | None:
    """Return a day in the month that the date before it prints with its year: "Tháng 3/2019, … ngày 9/3"."""
    date, before = written[number], written[number - 1] if number else None
    if before is None or before.first.day is not None or date.start - before.end > _MONTH_REACH:
        return None
    year, month = before.first.year, before.first.month
    near = today is not None and year is not None and today.year - _YEARS_BACK <= year < today.year
    return date.first.complete(year) if near and month is not None and month == date.first.month else None


def _last_of(parts: DateParts, first: PartialDate, today: PartialDate | None) -> PartialDate | None:
    """Return the last date of a range: one without a year is not before the first ("từ 15/3 - 15/5")."""
    last = fill_year(parts, today)
    if last is None or parts.year is not None or last.last_day >= first.first_day:
        return last
    return parts.complete(first.year) or last


def _relative_matches(text: Text, starts: list[int]) -> Iterator[re.Match[str]]:
    """Yield the matches of RELATIVE, in lower case; it is tried at words only: it begins with none but a whole one."""
    lower = lowered(text.folded)
    for start, last, end in _near_relative_words(text, lower, starts):
        behind = start
        for word in _WORD.finditer(lower, start, last + 1):
            match = RELATIVE.pattern.match(lower, word.start(), end) if word.start() >= behind else None
            if match is not None:
                behind = match.end()
                yield match


def _near_relative_words(text: Text, lower: str, starts: list[int]) -> Iterator[tuple[int, int, int]]:
    """Yield the parts of sentences that can hold relative days, with the last place at which one can begin.

    Plain words are found sooner than patterns.
    """
    found: dict[int, list[int]] = {}
    for word in phrases_of(text.words, RELATIVE_WORDS):
        at = lower.find(word)
        while at >= 0:
            found.setdefault(max(0, bisect_right(starts, at) - 1), []).append(at)
            at = lower.find(word, at + 1)
    for index in sorted(found) if text.sentences else ():
        sentence, places = text.sentences[index], found[index]
        first, last = min(places), max(places)
        yield max(sentence.start, first - _BEFORE_WORD), last, min(sentence.end, last + _BEHIND_WORD)


def _relative(match: re.Match[str], days: list[Day], published: PartialDate | None) -> Day | None:
    """Return the day that "hôm qua", "cùng ngày", "trước đó một tuần" mean; None when a printed day follows."""
    compared = match.string.endswith(_COMPARED, 0, match.start())
    if compared or match["since"] or any(match.end() <= day.start <= match.end() + 3 for day in days):
        return None
    if match["last"] or match["weekday"] or match["part"]:
        value = on_weekday(match, published) if match["weekday"] else last_so_called(match, published)
    elif match["after"] or match["later"]:
        value = _counted_on(match, days, published)
    else:
        value = _near_another(match, days, published)
    return None if value is None else Day(match.start(), match.end(), value, None, Use.EVENT)


def _counted_on(match: re.Match[str], days: list[Day], published: PartialDate | None) -> PartialDate | None:
    """Return what lies behind the day told last: "ba tháng sau"; None for a day to come, and for "hơn một năm sau"."""
    told = [day for day in days if 0 < match.start() - day.start < _TOLD and day.use <= Use.EVENT]
    if not told or match.string.endswith(_ABOUT, 0, match.start()):
        return None
    last = max(told, key=lambda day: day.start)
    counted = ahead(last.value, match["n3"] or match["n5"], match["u3"] or match["u5"])
    return None if _is_to_come(counted, published) else counted


def _near_another(match: re.Match[str], days: list[Day], published: PartialDate | None) -> PartialDate | None:
    """Return the day that lies so far from publication ("hôm qua"), or from the day told last ("hôm sau")."""
    carried = match["same"] or match["next"] or match["n1"] or match.group().endswith("đó")
    base = _day_before(match.string, match.start(), days, published) if carried else published
    if match["ago"] and not carried:
        base = _told_on(days, published)
    if base is None or base.day is None:
        return None
    if match["ago"]:
        count, unit = match["n1"] or match["n2"] or match["n4"], match["u1"] or match["u2"] or match["u6"]
        return back(base, count, unit)
    moved = 1 if match["next"] else -1 if match["past"] else 0
    value = PartialDate.of(base.first_day + timedelta(days=moved))
    return None if match["next"] and _is_to_come(value, published) else value


def _is_to_come(value: PartialDate | None, published: PartialDate | None) -> bool:
    """Tell whether a day lies behind that of publication."""
    return value is not None and published is not None and value.first_day > published.last_day


def _counts_from(unread: list[int], match: re.Match[str], days: list[Day]) -> bool:
    """Tell whether "cùng ngày", "hôm sau" count from a day whose year nothing tells."""
    last = max((at for at in unread if at < match.start()), default=-1)
    told = max((day.start for day in days if day.start < match.start()), default=-1)
    return last > told and bool(match["same"] or match["next"])


def _decided_same(match: re.Match[str], days: list[Day]) -> Day | None:
    """Return the day of the decision before this one: "Quyết định 12 ngày 5/6 …; Quyết định 13 | cùng ngày"."""
    if not (match["same"] and is_of_decision(match.string, match.start())):
        return None
    before = [day for day in days if day.start < match.start() and day.use is Use.DECIDED and day.value.day]
    last = max(before, key=lambda day: day.start, default=None)
    return None if last is None else Day(match.start(), match.end(), last.value, None, Use.DECIDED)


def _since_same(match: re.Match[str], days: list[Day]) -> Day | None:
    """Return the first day told before: "thôi giữ chức T từ ngày 1/7. Cũng | từ ngày này, bà Cam …"."""
    before = [day for day in days if day.use is Use.EFFECTIVE and 0 < match.start() - day.start < _TOLD]
    if not (match["since"] and before):
        return None
    return Day(match.start(), match.end(), before[-1].value, None, Use.EFFECTIVE)


def _told_on(days: list[Day], published: PartialDate | None) -> PartialDate | None:
    """Return the day on which an article is told: that of its lead where this is the eve of publication."""
    if published is None or published.day is None:
        return published
    lead = [day.value for day in days if day.start < _TOLD and day.value.day is not None and day.use in _TOLD_DAYS]
    eve = published.first_day - timedelta(days=1)
    return lead[0] if lead and lead[0].first_day == eve else published


def _day_before(folded: str, offset: int, days: list[Day], published: PartialDate | None) -> PartialDate | None:
    """Return the day told last before a place; of another matter, or paragraph, the last with which one opened."""
    before = [day for day in days if day.start < offset and day.value.day and day.use in _TOLD_DAYS]
    before = [day for day in before if not _went_before(folded, day.start)] if _opens(folded, offset) else before
    anew = _opens(folded, offset) or folded.endswith(" khác ", 0, offset)  # "Trong một diễn biến khác | cùng ngày"
    opening = [day for day in before if _opens(folded, day.start)] if anew else []
    return max(opening or before, key=lambda day: day.start).value if before else published


def _went_before(folded: str, start: int) -> bool:
    """Tell whether a paragraph goes back to what went before the news: "Trước đó, | ngày 5/6, …"."""
    return folded.startswith(_BEFORE_THAT, folded.rfind("\n", 0, start) + 1)


def _opens(folded: str, start: int) -> bool:
    """Tell whether a paragraph opens with what begins there: "(TTXVN) - Sáng 5/6", "* Chiều cùng ngày"."""
    return start - folded.rfind("\n", 0, start) <= _OPENING


def told_for(day: Day, published: PartialDate | None) -> PartialDate:
    """Return the day for which something told of a range of days counts: its first, of one that goes on publication.

    "ngày 7 và 8/8" is the 7th, in a paper of the 8th the 8th: then it is over, or so far; of what is to come the last.
    """
    last = day.last if day.last is not None and day.last.day else day.value
    if published is None or last.first_day < published.first_day:
        return day.value
    return last if day.value.first_day > published.first_day or published.day is None else published
