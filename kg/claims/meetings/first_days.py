"""The first day of a meeting, by all that its namings tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from kg.claims.meetings.days import MeetingDay, day_of_meeting
from kg.claims.meetings.found import MeetingAt
from kg.claims.meetings.names import Gathering
from kg.claims.scene import Scene
from kg.model.article import PassageKind
from kg.model.claim import MeetingClaim, Predicate, RelationClaim
from kg.model.dates import PartialDate
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.numerals import read_number

WEEK = 7
_CENTRE = "Ban Chấp hành Trung ương Đảng"
_NTH_DAY = re.compile(r"Đây là ngày (?:làm việc |họp )?thứ (?P<nth>\w+)(?: và cũng là ngày cuối)?(?: cùng)? của $")
_LONGEST = 3  # days behind its first on which a congress or session may still go on
_RESULTS = 20  # code points before a meeting whose results are made known
_TOLD_NEXT = re.compile(
    r" (?:này )?(?:đã |được |vừa ){0,2}(?:diễn ra|tổ chức|tiến hành|họp|khai mạc|do |dưới sự (?:chủ trì|chủ tọa))"
)
_PASSED_AT = AnyCase(
    r"\bđược (?:[^.;:,\n]{1,60} )?(?:thông qua|ban hành|quyết nghị|phê duyệt|biểu quyết|bàn|thảo luận|xem xét"
    r"|cho ý kiến) (?:tại|ở|trong) $"
)
_REACH = 110  # code points before a meeting in which is told what it passed
_ASIDE = re.compile(r"(?:Trước đó|Trước đây|Cùng ngày|Cũng (?:trong )?(?:ngày|sáng|chiều)|Tiếp đó|Sau đó),? ")


def is_source(scene: Scene, start: int) -> bool:
    """Tell whether a meeting is named as that where something was passed: "đã được thông qua tại | kỳ họp thứ 9".

    What the sentence tells of the day, or of who speaks, is not said of it.
    """
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    if sentence.kind is PassageKind.TITLE:
        return False
    return _PASSED_AT.search(scene.text.folded, max(sentence.start, start - _REACH), start) is not None


def told_next(scene: Scene, one: Gathering, when: MeetingDay) -> MeetingDay:
    """Return when a numbered meeting was by the sentence that goes on with it, where its own tells no day.

    "vừa thông báo kết quả | kỳ họp thứ 18. Kỳ họp diễn ra trong hai ngày 16 và 17/5".
    """
    index = scene.context.sentence_at(one.start) + 1
    if when.date is not None or when.end_date is not None or index >= len(scene.text.sentences):
        return when
    following, folded = scene.text.sentences[index], scene.text.folded
    if when.coming and "kết quả" not in folded[max(0, one.start - _RESULTS) : one.start].lower():
        return when
    end = following.start + len(one.noun)
    goes_on = folded[following.start : end].lower() == one.noun and _TOLD_NEXT.match(folded, end) is not None
    told = day_of_meeting(scene, following.start, end) if goes_on else when
    return told if told.own and not told.coming else when


def counted_back(scene: Scene, start: int) -> PartialDate | None:
    """Return the first day of the meeting of "Đây là ngày làm việc thứ ba của | Đại hội", counted from the lead's."""
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    told = _NTH_DAY.search(scene.text.folded, sentence.start, start)
    number, day = read_number(told["nth"]) if told else None, scene.context.lead_day
    if number is None or day is None or day.day is None:
        return None
    return PartialDate.of(day.first_day - timedelta(days=number - 1))


def goes_on(when: MeetingDay | None) -> bool:
    """Tell whether a sentence has a day on which a meeting only went on."""
    return when is not None and when.own and when.date is None and when.end_date is None and not when.coming


def first_of(claim: MeetingClaim, when: MeetingDay) -> PartialDate | None:
    """Return the first day by the namings so far and one more; the day on which it only closed is not it.

    A plenum of the centre lasts some days: where it closed on a day, it did not open on it.
    """
    if when.date is not None and when.date == claim.end_date and _CENTRE in claim.name:
        return claim.date
    if when.date is None and when.end_date is not None and when.end_date == claim.date:
        return None
    return when.date if _opened_earlier(claim, when) else _finer(claim.date, when.date)


def _opened_earlier(claim: MeetingClaim, when: MeetingDay) -> bool:
    """Tell whether a day before the known one is told as that of the opening, or as the first of several."""
    if claim.date is None or claim.date.day is None or when.date is None or when.date.day is None:
        return False
    days = (claim.date.first_day - when.date.first_day).days
    return (when.opening or when.end_date is not None) and 0 < days <= WEEK


def in_month(month: PartialDate, day: PartialDate | None) -> bool:
    """Tell whether a regular sitting can have been on a day: in the month of its name or the week after."""
    if day is None or day.day is None or month.month is None:
        return False
    return month.first_day <= day.first_day <= month.last_day + timedelta(days=WEEK)


def _finer(known: PartialDate | None, new: PartialDate | None) -> PartialDate | None:
    if known is None or (new is not None and known.covers(new)):
        return new or known
    return known


def may_last_on(meeting: MeetingClaim, day: PartialDate) -> bool:
    """Tell whether a meeting can be held on a day: a congress or session whose last day is not told lasts some days."""
    if meeting.date is None or meeting.date.day is None or day.day is None:
        return meeting.date in (None, day)
    long = meeting.name.startswith(("Đại hội", "Kỳ họp")) and meeting.end_date is None
    last = meeting.date.first_day + timedelta(days=_LONGEST) if long else (meeting.end_date or meeting.date).last_day
    return meeting.date.first_day <= day.first_day <= last


def without_ahead(
    scene: Scene, meetings: Sequence[MeetingClaim], found: Sequence[RelationClaim]
) -> list[RelationClaim]:
    """Return who took part, but who spoke at a meeting that begins after the event reported and its publication."""
    days = [day for day in (scene.context.published, scene.context.event_day) if day is not None]
    known = max((day.last_day for day in days), default=None)
    ahead = {
        meeting.key
        for meeting in meetings
        if known is not None and meeting.date is not None and meeting.date.first_day > known
    }
    return [one for one in found if one.predicate is not Predicate.SPOKE_AT or one.object.key not in ahead]


def without_before(
    scene: Scene, places: Sequence[MeetingAt], found: Sequence[RelationClaim]
) -> Iterator[RelationClaim]:
    """Yield who took part, but by sentences before the one that first tells of a meeting as of something else.

    "Thủ tướng tiếp ông A. Cùng dự có bà B. … Trước đó, Chủ tịch UBND tỉnh chủ trì buổi làm việc": B was not at that.
    """
    first: dict[str, int] = {}
    for place in places:
        first.setdefault(place.key, scene.text.sentences[scene.context.sentence_at(place.start)].start)
    begins = {key: start for key, start in first.items() if _ASIDE.match(scene.text.folded, start)}
    for one in found:
        if one.predicate is Predicate.WROTE or one.evidence.start >= begins.get(one.object.key, 0):
            yield one


def month_of_sitting(scene: Scene, start: int, end: int) -> PartialDate | None:
    """Return the month of the day of a regular sitting: "Ngày 14/9, UBND tỉnh họp | phiên thường kỳ"."""
    day = day_of_meeting(scene, start, end).date
    return None if day is None or day.day is None else PartialDate(day.year, day.month)
