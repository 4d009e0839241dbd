"""The day for which an office is told that merely stands: beside a name, or behind "là"."""

from __future__ import annotations

import re
from datetime import timedelta

from kg.claims.days.context import Context
from kg.claims.days.uses import Use
from kg.claims.offices.days.outside import told_outside
from kg.claims.offices.holdings import Holding
from kg.model.dates import PartialDate
from kg.vietnamese.any_case import AnyCase

_PAST = timedelta(days=60)  # an office told as past is told so by the article, not by a day so far before
_GRACE = timedelta(days=1)
_HISTORY = timedelta(days=5 * 365)  # a day so far before the article's is carried over to no other sentence
_NEAR = 12  # code points
_FAR = 40  # code points
_TO_COME = AnyCase(r"\b(?:đến|tới|trước|hạn|sẽ|dự kiến)(?!\w)[^.;\n]{0,30}$")
_TO_DAY = re.compile(r" (?:vào |hôm |\((?=ngày))?")
_THEN_ANOTHER = re.compile(r" \((?:khi|lúc) (?:đó|ấy|bấy giờ) (?:đang )?(?:là|làm|giữ|còn)(?!\w)")
_YEARS_OPEN = AnyCase(
    r"(?:^|[,:] ?|\b(?:định|ra|rằng|cáo buộc) )(?:(?:cụ thể|cũng|ngoài ra), )?(?:trong )?(?:giai đoạn |thời gian )?"
    r"(?:từ )?(?:tháng |năm )?$"
)
_HOLDERS_NOW = AnyCase(
    r"(?:(?<=thời điểm )|(?<!\w)(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )(?<!tái )(?<!cụ ))hiện"
    r"(?: nay| tại| đang|(?= (?:là|có|còn|gồm)(?!\w))|(?= [^,;.]{3,60} (?:có|còn|gồm) ))(?!\w)"
)
_OF_HOLDERS = ("list.copula-behind", "list.roster", "list.heading")  # rules that read who holds an office
_TO_HOLDER = (" ", ", ")  # between a day and whom it tells of: "ngày 7/4/1975, | Đại tướng Trần Văn Bưởi"


def not_to_come(as_of: PartialDate | None, published: PartialDate | None) -> PartialDate | None:
    """Return the day for which an office that merely stands is told: none after the day of publication.

    "Ông Ninh Văn Quý, Giám đốc Sở Y tế cho biết lễ khởi công diễn ra ngày 30/4", read on 22 April, is told for the
    22nd. One day's grace: papers are dated by the evening before. Rule dating.to-come.
    """
    if as_of is None or published is None or as_of.first_day <= published.last_day + _GRACE:
        return as_of
    return published


def spoken(as_of: PartialDate | None, today: PartialDate | None) -> PartialDate | None:
    """Return the day for which an office is told as past: that of the article, not of a history told beside it.

    "Ông Ninh Văn Quý, nguyên Giám đốc Sở Y tế, mở phòng khám năm 2012". Rule dating.former.
    """
    if today is None:  # "từng là Giám đốc Sở Y tế trước khi được bầu vào tháng 8/2014": of an article of no day
        return as_of if as_of is not None and as_of.day is not None else None
    if as_of is None or today.first_day - as_of.last_day <= _PAST:
        return as_of
    return today


def _right_behind(context: Context, folded: str, end: int) -> PartialDate | None:
    """Return the full day right behind somebody: "gặp ông A ngày 2/6 và Bộ trưởng Trần Văn Bưởi | vào ngày 4/6 khi"."""
    days = context.days_in(end, end + _NEAR)
    if not days or days[0].use is not Use.EVENT or days[0].last is not None or days[0].value.day is None:
        return None
    return days[0].value if _TO_DAY.fullmatch(folded, end, days[0].start) is not None else None


def day_of_standing(
    context: Context, folded: str, told: tuple[Holding, int], as_of: PartialDate | None
) -> PartialDate | None:
    """Return the day for which an office is told as held, in the light of old days.

    One right before its holder is the day: "ngày 7/4/1975, Đại tướng Trần Văn Bưởi - Bộ trưởng Bộ Y tế gửi điện". One
    that another sentence told is none: who joined the party in 1967 does not hold his office for that day. Who "hiện"
    leads a body does on the day of publication.

    Args:
        context: The days of the article.
        folded: Its text.
        told: The holding, and the index of its sentence.
        as_of: The day that the sentence reports.
    """
    holding, index = told
    behind = _right_behind(context, folded, max(holding.person.end, holding.title.end))
    if holding.rule in _OF_HOLDERS and _HOLDERS_NOW.search(folded, context.sentence(index).start, holding.person.start):
        behind = context.published
    carried = as_of is not None and context.own_day(index, holding.dated, standing=True) is None
    if carried and as_of is not None and _tells_later(context, folded, index, as_of):
        behind = context.published
    if behind is not None and not_to_come(behind, context.published) == behind:
        return behind
    own, today = context.own_day(index, holding.dated), context.event_day
    before_now = as_of is not None and today is not None and as_of.last_day < today.first_day
    now = holding.title.mark == "current" and before_now  # "hồi tháng 6, ông Bưởi, nay là | Giám đốc Sở Y tế, …"
    if now or _THEN_ANOTHER.match(folded, holding.end) is not None:
        return today
    if own is not None:
        before = own.use is Use.EVENT and own.last is None and folded[own.end : holding.start] in _TO_HOLDER
        before = before and not context.is_vague(own.value)
        return own.value if before and not_to_come(own.value, context.published) == own.value else as_of
    if as_of is not None and today is not None and today.first_day - as_of.last_day > _HISTORY:
        return today
    return of_outsider(context, folded, told, as_of)


def _tells_later(context: Context, folded: str, index: int, as_of: PartialDate) -> bool:
    """Tell whether a sentence tells of a day behind the one carried to it: "… cho biết, | sáng nay đường vẫn ngập".

    It was not said before that day; of what is still to come ("đến 17 giờ ngày 5/6") it may have been.
    """
    sentence, published = context.sentence(index), context.published
    days = context.days_in(sentence.start, sentence.end) if published is not None else ()
    return any(
        day.use in (Use.EVENT, Use.ANNOUNCED)
        and day.value.day is not None
        and published is not None
        and as_of.last_day < day.value.first_day <= published.last_day
        and _TO_COME.search(folded, max(sentence.start, day.start - _FAR), day.start) is None
        for day in days
    )


def of_outsider(
    context: Context, folded: str, told: tuple[Holding, int], as_of: PartialDate | None
) -> PartialDate | None:
    """Return the day of publication for a title told outside the event of the lead, whose day it would take."""
    holding, index = told
    printed = context.own_day(index, holding.dated, standing=True) is not None
    outside = not printed and as_of is not None and as_of == context.lead_day
    return context.published if outside and told_outside(context, folded, holding, index) else as_of


def in_years_gone(context: Context, folded: str, holding: Holding, index: int) -> bool:
    """Tell whether years gone by open the clause: "Từ năm 2014 đến năm 2016, Thứ trưởng Trần Văn Bưởi ký …".

    Then he held the office on no day that is told. Rule dating.years.
    """
    sentence, today = context.sentence(index), context.event_day
    for day in context.days_in(sentence.start, holding.start) if today is not None else ():
        last = day.last if day.value.day is None else None
        if last is not None and today is not None and last.last_day < today.first_day - _PAST:
            return _YEARS_OPEN.search(folded, sentence.start, day.start) is not None
    return False
