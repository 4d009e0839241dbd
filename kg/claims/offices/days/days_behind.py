"""The day that stands right behind a title: "giữ cương vị Bộ trưởng từ tháng 4/2016", "(Thứ trưởng từ năm 2019)"."""

from __future__ import annotations

import re

from kg.claims.days.context import Context
from kg.claims.days.printed import Day
from kg.claims.offices.holdings import Holding
from kg.model.claim import OfficeStatus
from kg.model.dates import PartialDate
from kg.vietnamese.any_case import AnyCase

_FROM = re.compile(
    r"(?:(?: này)?\s{0,4}(?:(?:kể )?từ|vào|hồi)\s|(?P<bracket>\s?\()(?:(?:từ|vào) )?)"
    r"(?:đầu |cuối |giữa )?(?:ngày |tháng |năm )?",
    re.IGNORECASE,
)
_TAKEN = AnyCase(
    r"\b(?:bầu|bổ nhiệm|chỉ định|phân công|điều động|giữ cương vị|giữ chức|trở thành)(?!\w)[^.;:\n]{0,60}$"
)
_LEFT = re.compile(
    r",? \(?(?:(?:đã|vừa|mới|được|sẽ) ){0,2}(?:nghỉ hưu|về hưu|nghỉ chế độ|nghỉ công tác|thôi chức|chuyển công tác)"
    r"(?: theo chế độ| hưởng chế độ(?: BHXH)?| trước tuổi| chờ hưu)?,? (?:(?:kể )?từ|vào|hồi) (?:ngày |tháng |năm )?"
)
_TO_LEAVE = re.compile(
    r",? (?:cho đến|cho tới|đến|tới|trước) (?:khi|lúc)"
    r" (?:nghỉ hưu|về hưu|nghỉ chế độ|từ trần|qua đời|thôi chức)(?: vào| hồi)? ?"
)
_NEXT_POST = re.compile(  # "làm T1 từ 2011, | Bí thư Huyện ủy Lục Nam từ 2015"
    r"(?:,| và| rồi|;)(?: là| làm)? (?:Quyền |quyền )?(?:[Pp]hó |[Tt]hứ )?"
    r"(?:[Bb]í thư|[Cc]hủ (?:tịch|nhiệm)|[Gg]iám đốc|(?:\w+ )?[Tt]rưởng|[Cc]hánh|[Tt]ổng)(?!\w)[^,.;:\n]{0,70}?"
    r" (?:từ |vào |hồi )?(?:(?:đầu|giữa|cuối) )?(?:tháng |năm )?(?:\d{1,2}[/.-])?(?:19|20)\d\d(?!\d)"
)
_FAR = 70  # code points between a name and the day on which its holder left
_NEAR = 30  # code points between a title and the day behind it


def day_behind(context: Context, folded: str, holding: Holding) -> Day | None:
    """Return the day that stands right behind a title: "… và giữ cương vị Bộ trưởng từ tháng 4/2016"."""
    succeeded = holding.rule == "event.succession"
    return _left_on(context, folded, holding.person.end) if succeeded else _behind_title(context, folded, holding)


def next_post(folded: str, day: Day) -> bool:
    """Tell whether a post with a later day of its own stands behind a day: who takes that one leaves the first."""
    return _NEXT_POST.match(folded, day.end) is not None


def _behind_title(context: Context, folded: str, holding: Holding) -> Day | None:
    end = holding.title.end
    if first_day_of(context, folded, holding) is not None:
        return None
    for day in context.days_in(end, end + _NEAR):
        if folded[end : day.start] == " " and folded.endswith(" sau đó", day.start, day.end):
            return day
        if holding.rule.startswith("event.") and _right_behind(folded, end, day):
            return day
        if (lead := _FROM.fullmatch(folded, end, day.start)) is not None:
            alone = day.last is None and folded.startswith(")", day.end) and holding.status is not OfficeStatus.ENDED
            return day if lead["bracket"] is None or alone else None
    return None


def _left_on(context: Context, folded: str, end: int) -> Day | None:
    """Return the day on which who is replaced had left, behind his name: "thay ông | đã nghỉ hưu từ ngày 1/3"."""
    days = context.days_in(end, end + _FAR)
    return days[0] if days and _LEFT.fullmatch(folded, end, days[0].start) is not None else None


def _right_behind(folded: str, end: int, day: Day) -> bool:
    """Tell whether a year or month ends the clause right behind a title: "làm Giám đốc Sở Y tế | năm 2010, …"."""
    plain = folded[end : day.start] == " " and day.value.day is None and day.last is None
    return plain and folded[day.start].isalpha() and folded[day.end : day.end + 1] in {",", ".", ";", ""}


def first_day_of(context: Context, folded: str, holding: Holding) -> PartialDate | None:
    """Return the first day of an office that is told between it and its end: "(Thứ trưởng từ năm 2019) nghỉ hưu".

    So is that of one told as past: "trải qua các cương vị …; Giám đốc Sở Y tế từ tháng 10/2010". None for any other.
    """
    end, past = holding.title.end, holding.status is OfficeStatus.FORMER
    if holding.rule == "event.succession":
        return None  # that of who follows
    if not past and (holding.status is not OfficeStatus.ENDED or holding.dated <= end):
        return None
    for day in context.days_in(end, end + _NEAR if past else min(end + _NEAR, holding.dated)):
        lead = _FROM.fullmatch(folded, end, day.start)
        begins = lead is not None and lead[0].removeprefix(" này").strip("( ").lower().startswith(("từ", "kể từ"))
        if (begins or (past and _is_taken(folded, holding, day))) and day.last is None:
            return day.value
    return None


def _is_taken(folded: str, holding: Holding, day: Day) -> bool:
    """Tell whether somebody took a past office in the year behind it: "từng được bổ nhiệm làm Giám đốc năm 2015"."""
    start, end = holding.title.start, holding.title.end
    told = _right_behind(folded, end, day) or folded[end : day.start] in {" vào ", " hồi ", " vào năm ", " vào tháng "}
    return told and holding.rule.startswith("event.") and _TAKEN.search(folded, max(0, start - 90), start) is not None


def left_behind(context: Context, folded: str, end: int) -> PartialDate | None:
    """Return the day to which an office lasted: "được phân công giữ chức T | đến khi nghỉ hưu năm 2011"."""
    left = _TO_LEAVE.match(folded, end)
    if left is None:
        return None
    days = context.days_in(left.end(), left.end() + _NEAR)
    lead = folded[left.end() : days[0].start] if days else ""
    return days[0].value if days and lead.strip() in {"", "năm", "tháng", "vào năm", "vào tháng"} else None
