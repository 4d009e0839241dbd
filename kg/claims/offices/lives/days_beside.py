"""The one day printed beside a title of a career: when it began or ended: "Chủ tịch HĐND từ 5/2014 | (đến 12/2019)"."""

from __future__ import annotations

import re

from kg.model.dates import PartialDate

_NEAR = 30  # code points before a title in which its bracket may open
_MONTHS = r"(?:(?:tháng |năm )?(\d{1,2})[/.-])"
_OPENS_BRACKET = re.compile(
    rf"[(;] ?(?:kể )?từ (?:năm )?{_MONTHS}?((?:19|20)\d\d),? (?:(?:kiêm|thêm) (?:nhiệm )?|là |giữ chức |giữ )?$",
    re.IGNORECASE,
)
_SINCE_BRACKET = re.compile(rf"\s*\((?:từ )?{_MONTHS}?((?:19|20)\d\d)\)", re.IGNORECASE)
_UNTIL_BRACKET = re.compile(rf"\s*\((?:cho )?(?:đến|tới) (?:hết )?{_MONTHS}?(?:năm )?((?:19|20)\d\d)\)", re.IGNORECASE)
_SINCE_BEHIND = re.compile(rf" (?:kể )?từ (?:tháng |năm )?{_MONTHS}?((?:19|20)\d\d)(?=\s?(?:[;,.)\n]|$))")


def day_behind(folded: str, end: int) -> PartialDate | None:
    """Return the month or year behind a title of a career's line: "… khóa XI (01/2011)", "Chủ tịch HĐND từ 5/2014"."""
    match = _SINCE_BRACKET.match(folded, end) or _SINCE_BEHIND.match(folded, end)
    if match is None or (match[1] is not None and not 1 <= int(match[1]) <= 12):  # noqa: PLR2004  months of a year
        return None
    return PartialDate(int(match[2]), int(match[1]) if match[1] else None)


def last_day_behind(folded: str, end: int) -> PartialDate | None:
    """Return the month or year that a bracket behind a title gives as its end: "Chủ tịch Hội | (đến 12/2019)"."""
    match = _UNTIL_BRACKET.match(folded, end)
    if match is None or (match[1] is not None and not 1 <= int(match[1]) <= 12):  # noqa: PLR2004  months of a year
        return None
    return PartialDate(int(match[2]), int(match[1]) if match[1] else None)


def day_opening_bracket(folded: str, start: int) -> PartialDate | None:
    """Return the month or year that opens the bracket in which a title stands: "(từ 8/2014 kiêm | Chủ tịch HĐND)"."""
    match = _OPENS_BRACKET.search(folded, max(0, start - _NEAR), start)
    if match is None or (match[1] is not None and not 1 <= int(match[1]) <= 12):  # noqa: PLR2004  months of a year
        return None
    return PartialDate(int(match[2]), int(match[1]) if match[1] else None)
