"""Dates as Vietnamese news prints them, in text folded by kg.text or fold_letters.

``find_dates`` says what is written and no more: a missing year stays missing until ``fill_year`` is given
the day of publication. Ratios (17/18 chỉ tiêu), numbers of official documents (75/NQ-CP), prices and streets
(đường 30/4) are no dates; terms (nhiệm kỳ 2020 - 2025) are found as such so that nobody takes them for a tenure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from kg.model.dates import PartialDate
from kg.model.record import record, replace
from kg.vietnamese.any_case import lowered
from kg.vietnamese.date_kinds import DateKind


@record
class DateParts:
    """What is printed of one date; a part not printed is None."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def complete(self, year: int | None = None) -> PartialDate | None:
        """Return the date with this year where none is printed; None without a year or for no such day."""
        found = self.year if self.year is not None else year
        if found is None:
            return None
        try:
            return PartialDate(found, self.month, self.day)
        except ValueError:
            return None


@record
class WrittenDate:
    """One date expression.

    Args:
        start: Offset of its first character ("n" of "ngày").
        end: Offset behind its last.
        kind: Day, month, quarter, year or term; of a range the kind of its first date.
        first: The date, or the first one of a range ("26 - 28/10").
        last: The last date of a range, None for a single date.
        about: "đầu", "giữa" or "cuối" when these stand before it, else empty.
    """

    start: int
    end: int
    kind: DateKind
    first: DateParts
    last: DateParts | None = None
    about: str = ""


_DAY, _MONTH, _YEAR = r"(?:3[01]|[12]\d|0?[1-9])", r"(?:1[0-2]|0?[1-9])", r"(?:19|20)\d\d"
_BEFORE, _AFTER = r"(?<![\w/.,:%+])(?<![^\d\s]-)(?<!\d[ ]/)", r"(?![\w%°]|[/-]\w|[.,:]\d|[ ]?/[ ]?\d|[ ][-/]\d)"
_NO_CODE = r"(?!\w|/\w|-(?!tháng|ngày|năm|nay|đến)[^\W\d])"  # behind a year: no number of an official document
_OPENING = r"(?:\d{1,2}[ /.-]|(?:19|20)\d\d|n(?:gà|ăm|hi|iê)|thá|thờ|mù|mồ|hôm|quý|gia)"  # of every date
_DATE = re.compile(
    rf"""(?={_OPENING})(?:
        (?P<term>(?:nhiệm[ ]kỳ|nhiệm[ ]kì|giai[ ]đoạn|thời[ ]kỳ|thời[ ]kì|năm[ ]học|niên[ ]khóa|niên[ ]vụ)
            [ ](?:từ[ ])?(?:năm[ ])?\(?(?P<t1>{_YEAR})
            (?:[ ]?-[ ]?|[ ]đến[ ])(?:năm[ ])?(?P<t2>{_YEAR}|\d\d(?!\d))(?!\d))
      | (?P<full>(?:ngày[ ])?(?:m[ùồ]ng[ ])?(?P<d1>{_DAY})[ ]tháng[ ](?P<m1>{_MONTH})(?!\d)
            (?:(?:[ ]?,)?[ ]năm[ ](?P<y1>{_YEAR})(?!\d)|[ ]?[/.-][ ]?(?P<y1b>{_YEAR})(?!\d))?)
      | (?P<iso>{_BEFORE}(?P<y2>{_YEAR})-(?P<m2>{_MONTH})-(?P<d2>{_DAY})(?!\d))
      | (?P<dmy>{_BEFORE}(?:ngày[ ])?(?:m[ùồ]ng[ ])?(?P<d3>{_DAY})(?P<s3>[ ]?[/.-][ ]?)(?P<m3>{_MONTH})
            (?:(?P=s3)|[ ]?[/.-][ ]?)(?P<y3>{_YEAR}){_NO_CODE})
      | (?P<my>{_BEFORE}(?P<w4>tháng[ ])?(?P<m4>{_MONTH})(?P<s4>[ ]?[/.-][ ]?)(?P<y4>{_YEAR}){_NO_CODE})
      | (?P<dm>{_BEFORE}(?P<w5>ngày[ ]|hôm[ ])?(?:m[ùồ]ng[ ])?
            (?P<d5>{_DAY})[ ]?(?P<s5>[/.-])[ ]?(?P<m5>{_MONTH}){_AFTER})
      | (?P<quarter>quý[ ](?P<q>iv|i{{1,3}}|[1-4])(?:[ ]?[/-][ ]?|[ ]năm[ ]|[ ])(?P<y6>{_YEAR})(?!\d))
      | (?P<month>\btháng[ ](?P<m7>{_MONTH})(?![\w%]|[/.,]\d|[ ]?-[ ]?\d)(?:,?[ ]năm[ ](?P<y7>{_YEAR})(?!\d))?)
      | (?P<year>\bnăm[ ](?P<y8>{_YEAR})(?![\w/.,-]\d|\w))
      | (?P<bare>{_BEFORE}(?P<y9>{_YEAR})(?![\w/%]|[.,]\d)))""",
    re.VERBOSE,
)
# Words that make a day of "18-3", "18.3" and a year of "2015"; the blank keeps "từ" apart from "từ ngữ".
_DAY_CUE = re.compile(
    r"(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|khuya|qua|nay|mai|kia|hai|ba|tư|năm|sáu|bảy|nhật|ngày [kb]\w{2,3} mạc),?"
    r" ?\(?$|"
    r"(?:từ|đến|tới|vào|trước|sau|và) ?$",
)
_OPEN = re.compile(r"[,(] ?$")
_STRONG_CUE = re.compile(
    r"(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|qua|nay|mai|kia|nhật|thứ (?:hai|ba|tư|năm|sáu|bảy),?) ?\(?$"
)
_YEAR_CUE = re.compile(r"(?:\b(?:từ|đến|tới|sinh|sn|giữa|cuối|đầu|trước|sau|hè|xuân|tết)|^|\n|\() ?\(?$")
_NO_DATE_BEFORE = re.compile(
    r"(?:\b(?:số|tỷ lệ|tỉ lệ|tỷ số|tỉ số|đạt|được|đường|phố|cầu|phường|trường|quốc lộ|km|khoản|điều|hạng|loại|bản đồ|"
    r"bậc|có|bằng|gồm|với|trên|khoảng|hơn|tăng|giảm|còn|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|luật|quy định|"
    r"kết luận|công văn|đề án|chương trình|quận|khu|tổ|hẻm|ngõ|nhà máy|công viên|tiểu đoàn|sư đoàn|đoàn)|[+x=<>/]) ?$",
)
# What is counted: "10/12 xã", "5-7 ngày".
_COUNTED = re.compile(
    r" (?:chỉ|số|diện|tổng|chặng|"
    r"xã|huyện|phường|thị|thành|tỉnh|đại|phiếu|hộ|dự|thôn|đơn|điểm|người|ngày|tháng|năm|tuổi|triệu|tỷ|tỉ|nghìn|"
    r"ngàn|đồng|đồng chí|mục|tiêu|nội|nhiệm|văn|sở|ban|cơ|trường|khu|tổ|chi|đảng|m|m2|km|kg|ha|giờ|phút|lần|giải|bàn|"
    r"cụm|làng|quận|cán|thành viên|ủy|nhóm|công|sản|ca|học|trạm|bản|ấp|buôn|cuộc|ý|hồ|kiến|tấn|lít|mét|độ|bậc|loại|vụ|"
    r"cặp|trận|bàn|sào|cây|tầng|mẫu|giáo|hợp|doanh|lớp|gia|cử|nước|bị|suất|khách|tàu|xe|phòng|giường|bệnh)\b",
)
_HEAD_DAYS = re.compile(
    rf"(?<![\w/.,:-])(?<![/.,:-] )(?P<cue>(?:trong )?(?:(?:hai|ba|bốn|2|3|4) )?ngày )?(?P<day>{_DAY})"
    rf"(?:, ?(?:ngày )?{_DAY}){{0,10}}(?P<link> ?- ?| và | đến | tới |, ?)(?:ngày )?$",
)
_LINK = re.compile(r" ?- ?| (?:cho )?(?:đến|tới)(?: hết| đầu| giữa| cuối)? ")
_FROM = re.compile(r"\b(?:từ(?: đầu| giữa| cuối)?|những|các|thời gian) $")
_TWO_DAYS = re.compile(r"\b(?:hai|2|02) (?:ngày )?$")
_OPENS = re.compile(
    r"(?:[.:;\n] ?|(?:^|\n)(?:[-+*•] ?)?)(?:đầu |giữa |cuối )?$"
)  # a line or sentence: "| Tháng 3/2006 đến tháng 8/2007, ông là", "- | Năm 1976 đến năm 1986: …"
_ABOUT = re.compile(r"\b(đầu|giữa|cuối) $")
_TERMS_LONG = re.compile(  # "hai nhiệm kỳ, từ 2005 đến 2015" tells of ten years
    r"\b(?:một|hai|ba|bốn|\d) (?:khóa|nhiệm kỳ|nhiệm kì)(?: liền| liên tiếp)?(?:,? (?:kể )?từ| \()(?: ?năm)? ?$"
    r"|(?:\d|[ivx]) ?\((?:kể )?từ (?:năm )?$"
)
_TERM_NEAR = re.compile(  # no "Sở Kế hoạch và Đầu tư (2010-2015)"
    r"(?:khóa|nhiệm kỳ|nhiệm kì|giai đoạn|thời kỳ|năm học|niên khóa"
    r"|(?<!sở )(?<!vụ )(?<!phòng )(?<!ban )(?<!bộ )(?<!cục )kế hoạch)[^.;:\n]{0,25}$"
)
# Numbers that can be of a date: years, months behind their word, and those that a sign or "tháng" joins to another.
NUMBERS = re.compile(
    r"[0-9](?<!\d\d)\d*+(?:(?<=(?:19|20)\d\d)|(?<=[hH][áÁ][nN][gG][ ]\d)|(?<=[hH][áÁ][nN][gG][ ]\d\d)"
    r"|(?=[ ]?[/.-][ ]?\d|[ ][tT][hH][áÁ][nN][gG][ ]))"
)
_WORDS_BEFORE = 30  # code points: "giai đoạn từ năm " is the longest beginning
_REST = 6  # code points: " / 12" goes on behind its first number
_SEEN_BEHIND = 8  # code points behind a date that decide whether it is one
_RANGE_OPEN = re.compile(r"\d ?- ?$")
_WINDOW = 40  # code points looked at before a date; cues are shorter
_CENTURY = 100
_FIRST_MONTH = {"1": 1, "2": 4, "3": 7, "4": 10, "i": 1, "ii": 4, "iii": 7, "iv": 10}
_LATEST_AHEAD = timedelta(days=31)  # a day without year further ahead than this is last year's


def find_dates(text: str) -> tuple[WrittenDate, ...]:
    """Return the date expressions of a folded text in reading order, none overlapping another.

    >>> [str(date.first.complete(2021)) for date in find_dates("Ngày 18/3, tháng 5-2020 và năm 2019")]
    ['2021-03-18', '2020-05', '2019']
    """
    lower = lowered(text)  # what ignores case is sought in it
    matches = (match for start, end in _regions(lower) for match in _DATE.finditer(lower, start, end))
    singles = [date for match in matches if (date := _read(match, lower)) is not None]
    return tuple(_joined(singles, lower))


def _regions(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches around numbers that can be of a date: most of a text need not be searched."""
    start = end = -1
    for digits in NUMBERS.finditer(text):
        first, last = max(0, digits.start() - _WORDS_BEFORE), digits.end() + _REST + _SEEN_BEHIND
        if first > end:
            if end >= 0:
                yield start, min(end, len(text))
            start = first
        end = last
    if end >= 0:
        yield start, min(end, len(text))


def fill_year(parts: DateParts, published: PartialDate | None) -> PartialDate | None:
    """Return a date whose missing year comes from the day of publication.

    A day or month more than a month ahead of publication belongs to the year before ("30/12" read on 2 January).
    None when no year can be told.
    """
    if parts.year is not None or published is None:
        return parts.complete()
    filled = parts.complete(published.year)
    if published.month is None:
        return filled
    if filled is None or filled.first_day > published.last_day + _LATEST_AHEAD:
        return parts.complete(published.year - 1) or filled
    return filled


def _read(match: re.Match[str], text: str) -> WrittenDate | None:
    """Return what a match says, or None when its neighbours show that it is no date."""
    before = text[max(0, match.start() - _WINDOW) : match.start()]
    read = _READERS[match.lastgroup or ""](match, before, text)  # the outermost group closes last
    if read is None or not _possible(read.first):
        return None
    return _with_head_days(read, text) if read.kind is DateKind.DAY else read


def _possible(parts: DateParts) -> bool:
    """Tell whether such a day exists in some year, 29 February too."""
    return parts.complete(2024 if parts.year is None else None) is not None


def _number(written: str | None) -> int | None:
    return None if written is None else int(written)


def _term(match: re.Match[str], _before: str, _text: str) -> WrittenDate:
    first, last = int(match["t1"]), int(match["t2"])
    if last < _CENTURY:
        last += first - first % _CENTURY
    return WrittenDate(match.start(), match.end(), DateKind.TERM, DateParts(first), DateParts(last))


def _full(match: re.Match[str], before: str, _text: str) -> WrittenDate | None:
    told = match.group()[0] in "nm" or match["y1"] or match["y1b"] or _DAY_CUE.search(before)
    if not told:  # "6 tháng 5 lần"
        return None
    parts = DateParts(_number(match["y1"] or match["y1b"]), int(match["m1"]), int(match["d1"]))
    return WrittenDate(match.start(), match.end(), DateKind.DAY, parts)


def _iso(match: re.Match[str], _before: str, _text: str) -> WrittenDate:
    parts = DateParts(int(match["y2"]), int(match["m2"]), int(match["d2"]))
    return WrittenDate(match.start(), match.end(), DateKind.DAY, parts)


def _day_month_year(match: re.Match[str], before: str, _text: str) -> WrittenDate:
    if before.endswith("tháng ") and int(match["d3"]) < int(match["m3"]):  # "tháng 6-7/2025"
        first, last = DateParts(int(match["y3"]), int(match["d3"])), DateParts(int(match["y3"]), int(match["m3"]))
        return WrittenDate(match.start(), match.end(), DateKind.MONTH, first, last)
    parts = DateParts(int(match["y3"]), int(match["m3"]), int(match["d3"]))
    return WrittenDate(match.start(), match.end(), DateKind.DAY, parts)


def _month_year(match: re.Match[str], before: str, _text: str) -> WrittenDate | None:
    doubtful = "/" not in match["s4"] and not _YEAR_CUE.search(before)
    if match["w4"] is None and (doubtful or _NO_DATE_BEFORE.search(before)):
        return None
    parts = DateParts(int(match["y4"]), int(match["m4"]))
    return WrittenDate(match.start(), match.end(), DateKind.MONTH, parts, about=_about(before))


def _day_month(match: re.Match[str], before: str, text: str) -> WrittenDate | None:
    strong = match["w5"] is not None or _STRONG_CUE.search(before) is not None
    if not strong:
        if _NO_DATE_BEFORE.search(before) or _COUNTED.match(text, match.end()):
            return None
        fraction = int(match["d5"]) < int(match["m5"]) and not _RANGE_OPEN.search(before)  # "1/2 số hộ"
        open_before = match["s5"] == "/" and _OPEN.search(before) is not None
        head = _HEAD_DAYS.search(before)  # "các ngày 6 - 7.5"
        told = open_before or _DAY_CUE.search(before) or (head is not None and head["cue"])
        if (match["s5"] != "/" or fraction) and not told:
            return None
    parts = DateParts(None, int(match["m5"]), int(match["d5"]))
    return WrittenDate(match.start(), match.end(), DateKind.DAY, parts)


def _quarter(match: re.Match[str], before: str, _text: str) -> WrittenDate:
    year, month = int(match["y6"]), _FIRST_MONTH[match["q"]]
    first, last = DateParts(year, month), DateParts(year, month + 2)
    return WrittenDate(match.start(), match.end(), DateKind.QUARTER, first, last, _about(before))


def _month(match: re.Match[str], before: str, _text: str) -> WrittenDate | None:
    if before[-1:] == " " and before[-2:-1].isdigit():  # "6 tháng 5" is no month
        return None
    parts = DateParts(_number(match["y7"]), int(match["m7"]))
    return WrittenDate(match.start(), match.end(), DateKind.MONTH, parts, about=_about(before))


def _year(match: re.Match[str], before: str, _text: str) -> WrittenDate:
    return WrittenDate(match.start(), match.end(), DateKind.YEAR, DateParts(int(match["y8"])), about=_about(before))


def _bare_year(match: re.Match[str], before: str, text: str) -> WrittenDate | None:
    """Return a year without "năm", marked by an empty kind check of _joined when nothing speaks for it."""
    linked = _LINK.match(text, match.end()) is not None or _LINK.search(before[-5:]) is not None
    if not linked and not _YEAR_CUE.search(before):
        return None
    return WrittenDate(match.start(), match.end(), DateKind.YEAR, DateParts(int(match["y9"])), about=_about(before))


_READERS = {
    "term": _term,
    "full": _full,
    "iso": _iso,
    "dmy": _day_month_year,
    "my": _month_year,
    "dm": _day_month,
    "quarter": _quarter,
    "month": _month,
    "year": _year,
    "bare": _bare_year,
}


def _about(before: str) -> str:
    match = _ABOUT.search(before)
    return match[1] if match else ""


def _with_head_days(date: WrittenDate, text: str) -> WrittenDate:
    """Return the date with the days printed before it that share its month: "26 - 28/10", "7 và 8/12"."""
    before = text[max(0, date.start - _WINDOW) : date.start]
    head = _HEAD_DAYS.search(before)
    if head is None or _NO_DATE_BEFORE.search(before[: head.start()]):
        return date
    first, counted = int(head["day"]), re.search(r"thứ $", before[: head.start()])
    if head["cue"] is None and "," in head["link"] and text.startswith("ngày ", date.start):
        return date  # "giai đoạn 1, ngày 11.4"
    if date.first.day is None or first >= date.first.day or counted:
        return date
    start = date.start - len(before) + head.start()
    return replace(date, start=start, first=replace(date.first, day=first), last=date.first)


def _joined(singles: list[WrittenDate], text: str) -> Iterator[WrittenDate]:
    """Yield the dates, two linked by "-" or "từ … đến" as one range."""
    open_date: WrittenDate | None = None
    for date in singles:
        if open_date is not None and date.start < open_date.end:
            continue
        if open_date is not None and (joined := _range(open_date, date, text)) is not None:
            open_date = joined
            continue
        if open_date is not None:
            yield open_date
        open_date = date
    if open_date is not None:
        yield open_date


def _range(first: WrittenDate, last: WrittenDate, text: str) -> WrittenDate | None:
    link = text[first.end : last.start]
    before = text[max(0, first.start - _WINDOW) : first.start]
    both = link == " và " and last.kind is DateKind.DAY and _TWO_DAYS.search(before) is not None
    if first.last is not None or last.last is not None or not (both or _LINK.fullmatch(link) is not None):
        return None
    start, end = first.first, last.first
    opens = start.year is not None and end.year is not None and _OPENS.search(before) is not None
    if "-" not in link and not (opens or both) and _FROM.search(before) is None:
        return None
    if start.year is None and end.year is not None:
        later = start.month is not None and end.month is not None and start.month > end.month
        start = replace(start, year=end.year - later)
    kind = first.kind
    if first.kind is last.kind is DateKind.YEAR and _TERM_NEAR.search(before) and not _TERMS_LONG.search(before):
        kind = DateKind.TERM
    return WrittenDate(first.start, last.end, kind, start, end, first.about)
