"""Days of those who leave: each of a list its own ("ông Trần Văn Bưởi (chuyển công tác), bà Cam (nghỉ hưu từ 1/6)")."""

from __future__ import annotations

import re

from kg.claims.days.context import Context
from kg.claims.days.printed import Day
from kg.claims.offices.holdings import Holding
from kg.model.claim import OfficeStatus
from kg.vietnamese.any_case import AnyCase

_CAP = "[A-ZĐÀÁÂẦẤĂẰẮÈÉÊỀẾÌÍÒÓÔỒỐƠỜỚÙÚƯỪỨÝỲỔỦỶ]"
_GOES = r"(?<!\w)(?:nghỉ hưu|nghỉ chế độ|nghỉ công tác|nghỉ việc|chuyển công tác|điều động|luân chuyển|từ trần)(?!\w)"
_GOES_FROM = AnyCase(rf"{_GOES}[^.;()\n]{{0,80}}$")
_LEAVES = AnyCase(_GOES)
_NAME = re.compile(rf"(?:(?<!\w)(?:ông|bà|đồng chí|đ/c) |[,;:)] ?(?:và )?{_CAP}\w* {_CAP}\w* )(?={_CAP})")
_FAR = 110  # code points before a day in which somebody is told to go


def days_of_other_leavers(context: Context, folded: str, holding: Holding, index: int) -> frozenset[int]:
    """Return where the days begin on which others of a list go than the holder: "(nghỉ hưu từ | ngày 1/6)".

    Rule dating.leaver. A bracket's day is that of whom it stands behind; a day without one that of the last named
    where it stands behind another reason.
    """
    if holding.status is not OfficeStatus.ENDED:
        return frozenset()
    sentence = context.sentence(index)
    told = (
        day
        for day in context.days_in(sentence.start, sentence.end)
        if _GOES_FROM.search(folded, max(sentence.start, day.start - _FAR), day.start)
    )
    return frozenset(day.start for day in told if _is_of_another(folded, day, holding, sentence.start))


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
