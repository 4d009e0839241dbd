"""The year an undated article speaks of, told by the years that its text prints."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from kg.claims.days.marks import ANY_YEAR, sentence_around, years_marked, years_named, years_of_title
from kg.model.dates import PartialDate
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.date_kinds import DateKind
from kg.vietnamese.dates import WrittenDate

# Words that make a printed year another one than the article's: "đến năm 2030", "so với năm 2019", "sinh năm 1970".
_OTHER_YEAR = AnyCase(
    r"(?:\b(?:đến|tới|so với|cùng kỳ|cùng kỳ năm|tầm nhìn|từ|sinh|trước|hết|định hướng đến|theo giá"
    r"|nhiệm kỳ|giai đoạn|khóa|"
    r"luật)(?: \w+){0,2}) ?$"
)
_PART_OF_YEAR = AnyCase(r"\b(?:(?:\d+|sáu|chín|ba|hai) tháng(?: đầu| cuối)?|(?:những|các|mấy) tháng đầu)(?: của)? $")
_SINCE_QUARTER = 3  # months behind a quarter in which it is news
_EVENT = AnyCase(  # "tại hội nghị tổng kết phong trào năm 2019 sáng 4/10", "Lễ hội hoa 2019"
    r"\b(?:hội nghị|hội thảo|hội thi|hội chợ|kỳ thi|thi tốt nghiệp|cuộc thi|kỳ họp|phiên họp|họp báo|lễ|liên hoan"
    r"|ngày hội|tuần lễ|diễn đàn|festival|fest|báo cáo|giải|đặc xá|giao ban)(?!\w)[^.;\n]{0,90}$"
)
_NO_EVENT_YEAR = AnyCase(
    r"\b(?:luật|bộ luật|nghị định|thông tư|điều|từ|vào|đến|tới|trước|sau|so với|cùng kỳ|giai đoạn|nhiệm kỳ|khóa|sinh"
    r"|mùa|năm học|tuyển sinh|xét tuyển|đánh giá năng lực|tết|vòng loại|cup|tổng kết|kế hoạch|nhiệm vụ|phương hướng|quý"
    r"|dự kiến|ảnh|vô địch)(?!\w)"
)
_SEASON = re.compile(r" ?[-/–] ?\d")  # "mùa giải 2023/24"
_EXAM = AnyCase(r"\b(?:kỳ|coi|đề|tốt nghiệp|dự) thi(?!\w)|\bthi (?:tốt nghiệp|tuyển|vào|trung học)(?!\w)")
_EXAMS = 8  # the month of the last examinations of a school year; behind it those of the next are told of
_DAYS_OF_NEWS = 3  # days without a year in whose sentence the event's year is sought
_PLANNED = AnyCase(r"\b(?:mục tiêu|nhiệm vụ|giải pháp|kế hoạch|dự toán|phấn đấu|phương hướng)\b")
_AND_PLANNED = AnyCase(r"\b(?:và|,) (?:triển khai |phương hướng )?(?:nhiệm vụ|kế hoạch|phương hướng|mục tiêu)(?!\w)")
_COMING = AnyCase(r"\b(?:dự kiến|sẽ|dự báo|có thể)(?!\w)|\b(?:đến|tới|hết|trước) $")
_WILL = re.compile(r" (?:\w+ ){0,3}(?:sẽ|được dự báo)\b")
_LATE_MONTH = 11  # in November and December the year to come is printed as often as the year that ends
_WINDOW = 40
_NEAR = 3  # years; later ones are aims ("năm 2045")
_LEAD = 1500  # code points in which the first lines end
_LINES = 4
_HEAD = 700  # code points that tell the news
_FIRST_LINES = 300
_OF_ANOTHER = AnyCase(r"(?:\b(?:từ|đến|sinh|trước|kỷ niệm|so với)|\() ?(?:ngày )?$")
_TWICE = 2
_TEN_DAYS = timedelta(days=10)
_OPENS_NEWS = AnyCase(  # of a text without such a day: history opens with full dates too
    r"\b(?:hội nghị|hội thảo|họp|kỳ họp|đại hội|lễ|khai mạc|bế mạc|làm việc|gặp mặt|tiếp xúc|khánh thành|khởi công"
    r"|ra mắt|chủ trì|trao (?:quyết định|tặng))(?!\w)"
)
_CONGRESS = re.compile(r"Đại hội (?<!\wĐại hội )(?!đồng)[^.;\n]{0,90}nhiệm kỳ (?P<year>20\d\d) ?[-–] ?20\d\d")
_HELD = AnyCase(
    r"\b(?:khai mạc|bế mạc|thành công|phiên trù bị|ngày làm việc|tái đắc cử|trúng cử|được bầu|đã bầu|tiến hành đại hội"
    r"|tổ chức (?:thành công )?đại hội)(?!\w)"
)
_AIM = AnyCase(
    r"\b(?:(?:hoàn thành|dự kiến|khởi công|trước|hạn)(?!\w)[^.;\n]{0,24}|(?:sẽ|có thể|dự báo)(?!\w)[^.;\n]{0,60})$"
)
_TRIAL = AnyCase(r"\b(?:bị can|bị cáo|cáo trạng|truy tố|khởi tố)(?!\w)")  # they tell of years gone by
_PREPARED = AnyCase(
    r"\b(?:chuẩn bị|thảo luận về|bàn về|hướng tới|tiến tới|chào mừng|trước thềm|góp ý|dự thảo|sẽ|dự kiến)(?!\w)"
)
_OPENING = 25  # code points before the day that opens a line
_REVIEW = AnyCase(
    r"\b(?:tổng kết [^.;\n]{0,90}?(?<!từ )năm (?P<year>20\d\d)(?!\d)"
    r"|(?:kết quả|đánh giá|tình hình|báo cáo) [^.;\n]{0,90}?(?<!từ )(?<!từ năm )(?<!\d)(?P<past>20\d\d)(?!\d)"
    r"[^.;\n]{0,60}?\b(?:nhiệm vụ|kế hoạch|phương hướng|triển khai|dự toán|mục tiêu) (?:[^.;\n]{0,79}? )?"
    r"(?P<next>20\d\d)(?!\d))"
)
_SAME_TIME = AnyCase(r"\bcùng kỳ(?: năm)? (?P<year>20\d\d)(?![-/–\d]| ?[-–])")
_REVIEWED = ((1, 4), (10, 12))  # months in which the year that ended, or ends, is reviewed
_LATELY = AnyCase(r"\bhồi (?:đầu |giữa |cuối )?$")
_HALF_YEAR = 6  # months: what was "hồi tháng 11/2018" is told of in 2019 until May
_FIRST_YEAR = 2000  # articles of the web; older years are history: "ngày 30-4-1975"
_NO_REVIEW = 3  # the month from which a year is no longer told of as the one before


def month_of_article(folded: str, dates: Iterable[WrittenDate], title: str | None = None) -> PartialDate | None:
    """Return the year of an undated article, in January and February the month: its "27/12" is of the year before.

    >>> # "Ngày 16/1, huyện tổng kết công tác năm 2017." → 2018-01
    """
    dates = tuple(dates)
    year, day = year_of_article(folded, dates, title), _day_of_no_year(dates)
    early = day is not None and (day.first.month or 0) < _NO_REVIEW
    return PartialDate(year.year, day.first.month) if year is not None and day is not None and early else year


def year_of_article(folded: str, dates: Iterable[WrittenDate], title: str | None = None) -> PartialDate | None:
    """Return the year in which the article was written, where its own text tells it for sure; else None.

    News tells so much of other years that the year named most often is right in one article of three. Sure are a part
    of a year ("quý II/2024", "những tháng đầu năm 2024"), a full date that opens one of the first lines or is the first
    day of all and of the last year told of, the year of an event in the sentence of its day ("hội thi năm 2024, sáng
    8/10"), in the headline or in a name printed twice, the first of the term of a congress told of with its day, the
    one behind the last whose same months are compared, and the last year told of with two days shortly before the first
    day without one, when no later one is told of but in plans; late in a year the coming one, of which only plans are
    told, gives way to the one that ends, and a review tells which one ended. Else it is the only year in which
    all were in office who are told of as in office.

    >>> # "Ngày 16/7, huyện họp sơ kết quý II/2018." → 2018; "Năm 2018, ông về hưu. Ngày 16/7, huyện họp." → None
    """
    dates = tuple(dates)
    told: Counter[int] = Counter()
    planned: Counter[int] = Counter()
    sure: set[int] = set()
    for date in dates:
        year = date.first.year
        spans = date.last is not None and date.kind not in (DateKind.DAY, DateKind.QUARTER)  # "(từ 1/2004 - 5/2010)"
        if year is None or date.kind is DateKind.TERM or spans:
            continue
        before = folded[max(0, date.start - _WINDOW) : date.start]
        if date.kind is DateKind.YEAR and _OTHER_YEAR.search(before):
            continue
        told[year] += 1
        planned[year] += bool(_PLANNED.search(before) or _WILL.match(folded, date.end))
        if _is_part(folded, date, before, _first_day(dates)) or _opens_line(folded, date, _first_day(dates)):
            sure.add(year)
    sure |= _of_congress(folded, dates) | _days_near(folded, dates) | _full_day(folded, dates)
    sure |= _compared(folded, dates) | _of_event(folded, dates) | _after(folded, dates)
    day = _first_day(dates)
    if day is not None and (day.first.month or 0) >= _NO_REVIEW:  # in January events of the last year are told of
        sure |= years_named(folded, _HEAD) | _of_title(title, dates)
    if (reviewed := _reviewed(folded, dates)) is not None:
        return PartialDate(reviewed)
    late = _late(dates)
    surest = _surest(told, planned, sure, late=late)
    if surest is not None and not _later_day(folded, dates, surest.year + late):
        return surest
    return _marked(folded, dates)


def _of_title(title: str | None, dates: tuple[WrittenDate, ...]) -> set[int]:
    """Return the year with which a headline names an event, where no later one is printed and the lead has a day."""
    last = max((date.first.year or 0 for date in dates if date.kind is not DateKind.TERM), default=0)
    return {year for year in years_of_title(title) if year >= last and _first_day(dates) is not None}


def _marked(folded: str, dates: tuple[WrittenDate, ...]) -> PartialDate | None:
    """Return the only year, not before the last one told of, in which all were in office whom the text tells of so."""
    day = _day_of_no_year(dates)
    if day is None:
        return None
    last = max((date.first.year or 0 for date in _told(folded, dates) if not _aims(folded, date)), default=0)
    years = [year for year in years_marked(folded, day.first) if year >= last]
    return PartialDate(years[0]) if len(years) == 1 else None


def _later_day(folded: str, dates: tuple[WrittenDate, ...], year: int) -> bool:
    """Tell whether a day or month of a later year is told of that is no aim: the text was not written before it.

    Args:
        folded: The text.
        dates: Its dates.
        year: The year told of; late in one the next, of which plans are made.
    """
    exact = (date for date in dates if date.kind in (DateKind.DAY, DateKind.MONTH) and (date.first.year or 0) > year)
    return any(not _aims(folded, date) for date in exact)


def _surest(told: Counter[int], planned: Counter[int], sure: set[int], *, late: bool) -> PartialDate | None:
    ending = [year - 1 for year in sorted(told) if planned[year] > max(1, planned[year - 1]) and told[year - 1] > 1]
    if late and ending:
        return PartialDate(ending[-1])
    year = max(sure, default=0)
    if year < _FIRST_YEAR or any(0 < other - year <= _NEAR and not planned[other] for other in told):
        return None
    return PartialDate(year)


def _is_part(folded: str, date: WrittenDate, before: str, day: WrittenDate | None) -> bool:
    """Tell whether a date is a part of the year told of: "quý II/2018", "6 tháng đầu năm 2018", no quarter to come.

    A quarter is told of in its last month or in one of the three behind it.
    """
    if date.kind is not DateKind.QUARTER:
        return _PART_OF_YEAR.search(before) is not None
    if _COMING.search(before) is not None or _WILL.match(folded, date.end) is not None:
        return False
    last, month = date.last.month if date.last else None, day.first.month if day else None
    return last is not None and month is not None and last - 1 <= month <= last + _SINCE_QUARTER


def _opens_line(folded: str, date: WrittenDate, day: WrittenDate | None) -> bool:
    """Tell whether a full date opens one of the first lines, near the first day without a year: "Sáng 5/8/2020, …"."""
    if day is None or date.kind is not DateKind.DAY or date.start > _LEAD or not _months_apart(date, day) <= 1:
        return False
    lines = folded[: date.start].split("\n")
    return sum(1 for line in lines if line.strip()) <= _LINES and len(lines[-1].strip()) <= _OPENING


def _months_apart(date: WrittenDate, day: WrittenDate | None) -> int:
    """Return how many months lie between a date and the first day without a year, 0 where none is told."""
    months = date.first.month, day.first.month if day is not None else None
    return 0 if months[0] is None or months[1] is None else abs(months[0] - months[1])


def _of_event(folded: str, dates: tuple[WrittenDate, ...]) -> set[int]:
    """Return the year of an event named in the sentence of a first day without one: "lễ trao giải năm 2024 sáng 8/10".

    It is the only year of that sentence, and no later one is printed in the text but in plans.
    """
    days = [date for date in dates if date.kind is DateKind.DAY and date.start < _LEAD]
    printed = {at for date in days if date.first.year is not None for at in range(date.start, date.end)}
    for day in [date for date in days if date.first.year is None][:_DAYS_OF_NEWS]:
        start, end = sentence_around(folded, day.start, day.end)
        years = list(ANY_YEAR.finditer(folded, start, end))
        alone = len({year.group() for year in years}) == 1 and years[0].start() not in printed
        if alone and _names_event(folded, day, (start, *years[0].span())):
            return {int(years[0].group())}
    return set()


def _names_event(folded: str, day: WrittenDate, span: tuple[int, int, int]) -> bool:
    """Tell whether a year is that of an event held: from the start of the sentence to the year, and its end."""
    start, year, end = span
    event = _EVENT.search(folded, start, year)
    first = max(start, year - _WINDOW) if event is None else event.start()
    if _SEASON.match(folded, end) or (event is None and not 0 < day.start - end <= _OPENING):
        return False
    late = (day.first.month or 0) > _EXAMS and _EXAM.search(folded, first, year) is not None
    other = _NO_EVENT_YEAR.search(folded, first, year) or _PREPARED.search(folded, start, year)
    return not late and other is None


def _first_day(dates: tuple[WrittenDate, ...]) -> WrittenDate | None:
    """Return the first day printed without a year, where it stands in the lead."""
    day = _day_of_no_year(dates)
    return day if day is not None and day.start < _HEAD else None


def _day_of_no_year(dates: tuple[WrittenDate, ...]) -> WrittenDate | None:
    """Return the first day printed without a year."""
    return next((date for date in dates if date.kind is DateKind.DAY and date.first.year is None), None)


def _of_congress(folded: str, dates: tuple[WrittenDate, ...]) -> set[int]:
    """Return the first year of the term of the congress that is told of: "Sáng 7/8, Đại hội … nhiệm kỳ 2020 - 2025"."""
    if _first_day(dates) is None:
        return set()
    congress = _CONGRESS.search(folded, 0, _HEAD)
    held = congress is not None and _HELD.search(folded, 0, _HEAD) and not _PREPARED.search(folded, 0, _HEAD)
    return {int(congress["year"])} if congress is not None and held else set()


def _days_near(folded: str, dates: tuple[WrittenDate, ...]) -> set[int]:
    """Return the last year told of where two of its days lie at most ten days before the first day without a year."""
    day, years = _first_day(dates), [date.first.year or 0 for date in _told(folded, dates)]
    first = day.first.complete(max(years)) if day is not None and max(years, default=0) >= _FIRST_YEAR else None
    if first is None or _TRIAL.search(folded) is not None:
        return set()
    told = (date.first.complete() for date in dates if date.kind is DateKind.DAY and not _aims(folded, date))
    near = [one for one in told if one is not None and timedelta() <= first.first_day - one.first_day <= _TEN_DAYS]
    return {first.year} if len(near) >= _TWICE else set()


def _reviewed(folded: str, dates: tuple[WrittenDate, ...]) -> int | None:
    """Return the year in which a year is reviewed: "Chiều 9/1, … tổng kết năm 2011 và kế hoạch năm 2012" → 2012."""
    day, ((first, last), (late, end)) = _first_day(dates), _REVIEWED
    month = 0 if day is None else day.first.month or 0
    if not (first <= month <= last or late <= month <= end):
        return None
    review = _REVIEW.search(folded)
    if review is None:
        return None
    year = int(review["year"] or review["past"])
    if review["year"] is not None and _AND_PLANNED.search(review.group()) is not None:
        year -= 1  # "tổng kết công tác và triển khai nhiệm vụ năm 2020"
    if review["next"] is not None and int(review["next"]) != year + 1:
        return None
    return year + 1 if month <= last else year


def _compared(folded: str, dates: tuple[WrittenDate, ...]) -> set[int]:
    """Return the year after the last one with whose same months this year's are compared: "so với cùng kỳ 2023"."""
    day = _first_day(dates)
    if day is None or (day.first.month or 0) < _NO_REVIEW:
        return set()
    years = [int(same["year"]) for same in _SAME_TIME.finditer(folded)]
    return {max(years) + 1} if years else set()


def _after(folded: str, dates: tuple[WrittenDate, ...]) -> set[int]:
    """Return the year behind the last one told of where "hồi" tells of its end: "Ngày 5/2, …, hồi tháng 11/2018"."""
    day, told = _day_of_no_year(dates), _told(folded, dates)
    month, last = (
        (day.first.month or 0 if day is not None else 0),
        max((date.first.year or 0 for date in told), default=0),
    )
    late = (one for one in told if one.first.year == last and one.kind is DateKind.MONTH and one.last is None)
    ends = any(
        (one.first.month or 0) >= month + _HALF_YEAR
        and _LATELY.search(folded, max(0, one.start - _WINDOW), one.start) is not None
        for one in late
    )
    return {last + 1} if month and ends else set()


def _full_day(folded: str, dates: tuple[WrittenDate, ...]) -> set[int]:
    """Return the year of the first day of the first lines, where it is printed in full and no later one is told of.

    A text without any day of no year must open with a meeting: "Ngày 5/8/2020, huyện tổ chức hội nghị …".
    """
    day = next((date for date in dates if date.kind is DateKind.DAY), None)
    if day is None or day.first.year is None or day.start > _FIRST_LINES:
        return set()
    if sum(1 for line in folded[: day.start].split("\n") if line.strip()) > _LINES:
        return set()
    first = _day_of_no_year(dates)
    if _OF_ANOTHER.search(folded, max(0, day.start - _WINDOW), day.start) or _months_apart(day, first) > 1:
        return set()
    if first is None and (
        _TRIAL.search(folded) or not _OPENS_NEWS.search(folded, *sentence_around(folded, day.start, day.end))
    ):
        return set()
    year = day.first.year
    return {year} if all((date.first.year or 0) <= year for date in _told(folded, dates)) else set()


def _told(folded: str, dates: tuple[WrittenDate, ...]) -> list[WrittenDate]:
    """Return the dates that print a year of what was or is."""
    return [date for date in dates if _tells_year(folded, date)]


def _aims(folded: str, date: WrittenDate) -> bool:
    """Tell whether a date is that of a plan: "hoàn thành tháng 9/2026"."""
    return _AIM.search(folded, max(0, date.start - 2 * _WINDOW), date.start) is not None


def _tells_year(folded: str, date: WrittenDate) -> bool:
    """Tell whether a date prints a year that is no aim and no span of years."""
    if date.first.year is None or date.kind is DateKind.TERM or (date.last is not None and date.kind is DateKind.YEAR):
        return False
    before = folded[max(0, date.start - _WINDOW) : date.start]
    return date.kind is not DateKind.YEAR or _OTHER_YEAR.search(before) is None


def _late(dates: tuple[WrittenDate, ...]) -> bool:
    """Tell whether the first day printed without a year lies in the last two months."""
    day = _day_of_no_year(dates)
    return day is not None and (day.first.month or 0) >= _LATE_MONTH
