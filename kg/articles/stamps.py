"""Lines that hold a point of time and nothing else: the day of publication, or the clock of the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.articles.bylines import is_affiliation, read_byline
from kg.model.dates import PartialDate
from kg.vietnamese.date_kinds import DateKind
from kg.vietnamese.dates import find_dates
from kg.vietnamese.unicode import single_blanks

_LONGEST = 90  # code points of a line that is a stamp
_TIME = re.compile(
    r"\b\d{1,2} ?(?::|h|g|giờ) ?\d{2}(?: ?: ?\d{2})?(?: ?phút)?'?(?: ?(?:am|pm|sa|ch)\b)?", re.IGNORECASE
)
_WEEKDAY = re.compile(r"\bthứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])\b|\bchủ nhật\b|\bT[2-7]\b|\bCN\b", re.IGNORECASE)
_UPDATED = re.compile(r"\b(?:cập nhật|sửa|update)", re.IGNORECASE)
_WORDS = re.compile(
    r"\b(?:cập nhật|lần cuối|ngày|tạo|đăng|tải|tin|bài|xuất bản|lúc|vào|hồi|giờ|phút|gmt|utc|"
    r"post|posted|update|updated|"
    r"(?:số )?(?:lượt (?:xem|đọc|truy cập)|lần xem|bình luận)(?: ?:? ?[\d.,]{1,9}(?!\w))?|số lượt|views?|in bài|bản in"
    r"|email|thời gian|phát hành|publish(?:ed)?|date"
    r"|(?:cỡ|phông|màu) chữ(?: ?:)?(?: ?\ba ?[-+]?(?!\w)){0,4})(?!\w)",
    re.IGNORECASE,
)
_SITE = re.compile(r"^\s*\(?[A-ZĐ]{2,6}(?: [Oo]nline| điện tử)?\)?\s*[-–]\s")  # "(LMO) - 5/6/2023, 7:30"
_LETTER = re.compile(r"[^\W\d_]")
_AROUND = " -|,;:/()+7'"  # what is left of a stamp around a name


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a stamp says.

    Args:
        day: The full date.
        timed: Whether the time of day is printed: clocks of pages seldom have it.
        clock: Whether it has the look of a page's clock: the day of the week and no time.
        updated: Whether it is the time of a change.
        author: The byline beside it, when there is one.
    """

    day: PartialDate
    timed: bool
    clock: bool
    updated: bool
    author: str | None = None


def read_stamp(text: str) -> Stamp | None:
    """Return what a folded line says when it is a point of time and nothing else.

    >>> str(read_stamp("Thứ Năm, 3/2/2022 15:53'(GMT+7)").day)
    '2022-02-03'
    """
    text = single_blanks(text)
    if len(text) > _LONGEST or ("20" not in text and "19" not in text):
        return None
    dates = [date for date in find_dates(text) if date.kind is DateKind.DAY and date.first.year is not None]
    if len(dates) != 1 or (day := dates[0].first.complete()) is None:
        return None
    rest = text[: dates[0].start] + " " + text[dates[0].end :]
    timed = _TIME.search(rest) is not None
    weekday = _WEEKDAY.search(rest) is not None
    left = _WORDS.sub("", _WEEKDAY.sub("", _TIME.sub("", _SITE.sub("", rest)))).strip(_AROUND)
    author = read_byline(left) if _LETTER.search(left) else None
    if author is None and _LETTER.search(left) and not ("|" in rest and is_affiliation(left)):
        return None
    return Stamp(day, timed, weekday and not timed, _UPDATED.search(text) is not None, author)


def publication_day(stamps: Iterable[Stamp], text: str) -> PartialDate | None:
    """Return the day of publication told by an article's stamps, or None.

    A stamp with a time goes before one without, a first publication before an update, and the earliest wins.
    A clock alone counts only where the text tells of the days before it.
    """
    trusted = [stamp for stamp in stamps if not stamp.clock or _told(stamp.day, text)]
    if not trusted:
        return None
    best = min(trusted, key=lambda stamp: (not stamp.timed, stamp.updated, stamp.day.first_day))
    return best.day


_DAYS_BEFORE = 10  # news tells of the last days


def _told(day: PartialDate, text: str) -> bool:
    """Tell whether a text has a day, with this year or none, at most ten days before."""
    for date in find_dates(text):
        told = date.first.complete(day.year) if date.kind is DateKind.DAY else None
        if told is not None and 0 <= (day.first_day - told.first_day).days <= _DAYS_BEFORE:
            return True
    return False
