"""Days of those who leave: each of a list its own ("ông Trần Văn Bưởi (chuyển công tác), bà Cam (nghỉ hưu từ 1/6)")."""

from __future__ import annotations

import re

from kg.claims.days.context import Context
from kg.claims.days.printed import Day
from kg.claims.days.uses import Use
from kg.claims.offices.holdings import Holding
from kg.model.claim import OfficeStatus
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.letters import UPPER

_CAP = rf"[{UPPER}]"
_GOES = r"(?<!\w)(?:nghỉ hưu|nghỉ chế độ|nghỉ công tác|nghỉ việc|chuyển công tác|điều động|luân chuyển|từ trần)(?!\w)"
_GOES_FROM = AnyCase(rf"{_GOES}[^.;()\n]{{0,80}}$")
_LEAVES = AnyCase(_GOES)
_MOVED = AnyCase(r"(?<!\w)(?:làm|giữ chức|đảm nhiệm|đảm nhận)(?!\w)")  # the next office
_NAME = re.compile(rf"(?:(?<!\w)(?:ông|bà|đồng chí) |[,;:)] ?(?:và )?{_CAP}\w* {_CAP}\w* )(?={_CAP})")
_TAKES_OR_LEAVES = AnyCase(r"(?<!\w)(?:giữ chức|giữ|làm|đảm nhiệm|nghỉ|thôi)(?!\w)")
_TAKEN = (OfficeStatus.STARTED, OfficeStatus.ENDED)
_GROWN = 20  # years
_FAR = 110  # code points before a day in which somebody is told to go


def days_of_other_leavers(context: Context, folded: str, holding: Holding, index: int) -> frozenset[int]:
    """Return where the days begin on which others of a list go than the holder: "(nghỉ hưu từ | ngày 1/6)".

    Rule dating.leaver. So does the year of his birth ("ông Bưởi (1971), T"). A bracket's day is that of whom it stands
    behind; a day without one that of the last named where it stands behind another reason.
    """
    sentence = context.sentence(index)
    days = context.days_in(sentence.start, sentence.end)
    days = tuple(day for day in days if not _heads_list(folded, day, holding.person.start))
    before = frozenset(
        day.start
        for day in days
        if _is_birth(context, folded, day, holding) or _is_of_clause_before(folded, day, holding, sentence.start)
    )
    if holding.status is not OfficeStatus.ENDED:
        return before
    told = (day for day in days if _GOES_FROM.search(folded, max(sentence.start, day.start - _FAR), day.start))
    return before | frozenset(
        day.start
        for day in told
        if _is_of_another(folded, day, holding, sentence.start) or _went_before(context, folded, day, holding)
    )


def _is_birth(context: Context, folded: str, day: Day, holding: Holding) -> bool:
    """Tell whether a year alone in the bracket behind the holder's name is that of his birth: "ông Bưởi (1971), T"."""
    today = context.event_day
    old = today is not None and day.value.month is None and today.year - day.value.year >= _GROWN
    return old and folded[holding.person.end : day.start] == " (" and folded.startswith(")", day.end)


def _heads_list(folded: str, day: Day, start: int) -> bool:
    """Tell whether a day stands before the colon of a list: "nghỉ hưu từ | ngày 1/3, gồm: ông Bưởi, …; bà Cam, …"."""
    colon = folded.find(": ", day.end, start)
    return colon >= 0 and ";" not in folded[day.end : colon]


def _is_of_clause_before(folded: str, day: Day, holding: Holding, start: int) -> bool:
    """Tell whether a first day ends the clause of another: "ông Bưởi giữ chức T từ ngày 1/4; | bà Cam giữ chức T1"."""
    if holding.status not in _TAKEN or day.use is not Use.EFFECTIVE or day.end > holding.person.start:
        return False
    parted = folded.find(";", day.end, holding.person.start) >= 0
    return parted and _TAKES_OR_LEAVES.search(folded, start, day.start) is not None


def _went_before(context: Context, folded: str, day: Day, holding: Holding) -> bool:
    """Tell whether a bracket's day is that on which the holder was moved, before he was relieved on the day reported.

    "Kỳ họp miễn nhiệm ông Bưởi, nguyên Giám đốc Sở Y tế (được điều động … từ ngày 1/7)".
    """
    event = context.event_day
    if holding.rule != "event.end" or event is None or day.start < holding.person.start:
        return False
    opened = folded.rfind("(", holding.person.end, day.start)
    told = folded[opened : day.start] if opened >= 0 else ")"
    return ")" not in told and _MOVED.search(told) is not None and day.value.last_day < event.first_day


def _is_of_another(folded: str, day: Day, holding: Holding, start: int) -> bool:
    """Tell whether a day on which somebody goes is not that of the holder; start is where the sentence begins."""
    person = holding.person
    if day.start < person.start:
        return _NAME.search(folded, start, day.start) is not None
    named = _NAME.search(folded, person.end, day.start)
    if named is None:
        return False
    opened = folded.rfind("(", named.end(), day.start)
    bracket = opened >= 0 and ")" not in folded[opened : day.start]
    return bracket or _LEAVES.search(folded, person.end, named.start()) is not None
