"""The days of a holding: the day for which it is told, and what the text says of its beginning and end."""

from __future__ import annotations

import re

from kg.claims.days.context import Context
from kg.claims.days.printed import Day, told_for
from kg.claims.days.uses import Use
from kg.claims.offices.days.days_behind import day_behind, first_day_of, left_behind, next_post
from kg.claims.offices.days.leavers import days_of_other_leavers
from kg.claims.offices.days.retold import came_next, goes_on_past, is_past, is_retold, told_between
from kg.claims.offices.days.standing import day_of_standing, in_years_gone, not_to_come, of_outsider, spoken
from kg.claims.offices.days.terms_over import term_is_over
from kg.claims.offices.holdings import Holding
from kg.claims.offices.lives.careers import Span, printed_open
from kg.claims.offices.settle import BEGUN, TOLD_BACK
from kg.claims.offices.statuses import is_membership
from kg.model.claim import OfficeStatus
from kg.model.dates import PartialDate
from kg.model.record import record
from kg.model.text import Text
from kg.vietnamese.any_case import AnyCase

_STILL_IS = AnyCase(r"\b(?:còn|vẫn|hiện)(?: đang)? (?:là|làm|giữ)(?: [^\s,;.]{1,6}){0,2} $")
_STILL = re.compile(r"(?:[^.;:\n]|\.\d){0,50}?\b(?:(?:đến|tới) nay|(?:năm|nhiệm kỳ) (?:nay|qua))\b", re.IGNORECASE)
_THEN = AnyCase(r"\b(?:sau đó|tiếp đó|sau này|rồi|(?:một|hai|ba|bốn|năm|sáu|\d{1,2}) (?:năm|tháng) sau)\b[^.;:\n]*$")
_BECOMES = AnyCase(r"\b(?:trở thành|(?:sau đó|tiếp đó) (?:làm|giữ|đảm nhiệm))\b[^.;:\n]{0,40}$")
_BECAME = AnyCase(r"\b(?:sau đó|sau này|về sau) (?:đã )?(?:trở thành|lên làm)\b[^.;:\n]{0,30}$")
_MANY = AnyCase(r"\b(?:lần lượt|trải qua|kinh qua|nhiều|các)\b")
_UNTIL_NEXT = AnyCase(r"\b(?:đến|tới|trước) khi\b[^.;:\n]*$")
_BEFORE_WHEN = AnyCase(r"\btrước (?:khi|lúc)(?!\w)[^.;:\n]{0,90}$")
_EARLIER = AnyCase(r"(?:^|[.;\n]\s?)(?:trước đó|trước đây|trước kia),?\s?(?:đồng chí\s?)?$")
_SINCE_WHEN = AnyCase(r"\b(?:kể từ|từ|đầu tiên sau) (?:khi|lúc)(?!\w)")
_BEFOREHAND = AnyCase(r"[,;] trước đó,? (?:[^\W\d]{1,8} ){0,3}(?:giữ|là|làm|đảm nhiệm|đảm nhận)(?!\w)[^.;:\n]{0,140}$")
_EARLIER_OPENS = re.compile(r"Trước (?:đó|đây|kia),? ")
_REPLACES = AnyCase(r"\b(?:thay|thay thế|kế nhiệm)(?: cho)?(?: (?:ông|bà|đồng chí))? ?$")
_MOVES_ON = re.compile(r", (?:được )?(?:phân công|chuyển|chuyển sang|điều động|sang)(?: giữ chức| giữ| làm)? ")
_WAS = re.compile(r",? (?:(?:ông|bà|đồng chí|anh|chị) )?(?:[A-ZĐ]\w* ){0,4}là ")
_ONCE = re.compile(
    r"(?:(?:Vào|Ở|Từ|Hồi) )?(?:[Đđ]ầu|[Gg]iữa) (?:nhiệm kỳ|khóa)(?! này)|(?:Khi|Lúc|Hồi|Thời điểm) (?:đó|ấy)"
)
_FOR_YEARS = re.compile(
    r"[^.;:\n]{0,50}?(?:,? và|\.\s{0,2}(?:Ông|Bà|Đồng chí)) (?:giữ|đảm nhiệm|đảm nhận|làm)"
    r" (?:cương vị|chức vụ|chức|vị trí|nhiệm vụ|công việc) này"
    r" (?:(?:trong|suốt|được|khoảng|hơn|gần) ){0,2}\w+ (?:năm|tháng|nhiệm kỳ)(?!\w)"
)
_FOR_LONG = re.compile(
    r"(?: này)? (?:suốt|trong|liên tục)(?: hơn| gần| suốt)? \w+ (?:năm|nhiệm kỳ)(?! nay| qua)(?!\w)", re.IGNORECASE
)
_REACH = 60  # code points before a title in which "sau đó" tells it as past
_LEADS = 40  # code points between a day and the person or verb that it dates
_NEAR = 30  # code points between a title and the day behind it
_BESIDE_NAME = frozenset(("list.title-first", "list.name-first"))
_EVENTS = (OfficeStatus.STARTED, OfficeStatus.ENDED)
_SPANNED = (OfficeStatus.CURRENT, OfficeStatus.STARTED, OfficeStatus.FORMER)


@record
class Dated:
    """A holding's days.

    Args:
        status: How the office is held, in the light of its days.
        rule: Id of the rule that counts.
        as_of: The day for which the article asserts it.
        since: Its beginning, as printed.
        until: Its end, as printed.
    """

    status: OfficeStatus
    rule: str
    as_of: PartialDate | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None


def date_holding(context: Context, text: Text, holding: Holding, index: int, span: Span | None) -> Dated:
    """Return the days of a holding told in the sentence of this index; span is the printed span that dates it.

    >>> # "Đầu năm 2012, ông giữ chức Giám đốc Sở Y tế" in 2019: former, since 2012, as_of the event of 2019
    """
    today = context.event_day
    if holding.rule in {"career.line", BEGUN}:
        return Dated(holding.status, holding.rule, today, holding.since, holding.until)
    if span is not None and holding.status in _SPANNED:
        return _by_span(context, text.folded, holding, index, span)
    if span is not None and holding.status is OfficeStatus.ACTING:
        return Dated(holding.status, holding.rule, today, span.since, span.until)
    others = days_of_other_leavers(context, text.folded, holding, index)
    own = day_behind(context, text.folded, holding) or context.own_day(index, holding.dated, without=others)
    if own is not None and text.folded[own.end : holding.person.start] == " của ":
        own = None  # "vụ lừa đảo năm 2015 | của ông Bưởi"
    now = context.said_now(index, holding.title.start)  # "Hiện ông là | Giám đốc Sở Y tế"
    if holding.rule == "event.hold" and holding.status is OfficeStatus.CURRENT and not now:
        taken = _taken(context, text, holding, index, own)
        if taken is not None:
            return taken
    event = holding.status in _EVENTS
    again = _told_again(context, text, holding, index, own) if event else _stage(context, text, holding, own)
    return again or _by_sentence(context, text, holding, index, (own, others))


def _by_span(context: Context, folded: str, holding: Holding, index: int, span: Span) -> Dated:
    """Return the days of a holding that a printed span dates."""
    today = context.event_day
    if span.bracket and holding.status is OfficeStatus.STARTED:
        return Dated(holding.status, holding.rule, span.since, span.since)
    past = not span.open or (span.bracket and holding.status is OfficeStatus.FORMER)
    status = OfficeStatus.FORMER if past else OfficeStatus.CURRENT
    told_back = _of_past(context, index, holding) if span.bracket else span.open and not printed_open(folded, span)
    rule = TOLD_BACK if told_back and holding.rule == "event.hold" else holding.rule
    since = _later_since(context, folded, holding, span)
    if span.left and since is None and holding.status is OfficeStatus.STARTED:  # "Năm 2012, ông được bầu làm T, rồi …"
        own = context.own_day(index, holding.dated)
        since = own.value if own is not None and own.end < holding.title.start and is_past(context, own) else None
    return Dated(status, rule, today, since, span.until)


def _later_since(context: Context, folded: str, holding: Holding, span: Span) -> PartialDate | None:
    """Return the first day of a span, or a later one right behind the title: "… là Chủ tịch (kiêm T từ năm 2017)"."""
    own = day_behind(context, folded, holding) if span.since is not None else None
    later = own is not None and own.start >= span.end and folded.endswith(" từ ", 0, own.start)
    return own.value if own is not None and later else span.since


def _stage(context: Context, text: Text, holding: Holding, own: Day | None) -> Dated | None:
    """Return the first of posts told one behind the other with the day that it began, None for anything else.

    One held "trước khi nghỉ hưu năm 2016" ended then.
    """
    if holding.rule == "event.then" and (left := left_behind(context, text.folded, holding.title.end)) is not None:
        return Dated(OfficeStatus.ENDED, holding.rule, left, None, left)
    if holding.rule != "career.then" or own is None or not is_past(context, own) or not _begins(text, own, holding):
        return None
    return Dated(OfficeStatus.FORMER, holding.rule, context.event_day, own.value)


def _begins(text: Text, own: Day, holding: Holding) -> bool:
    """Tell whether a day begins the first of posts told one behind the other, not a row: "Năm 2014, ông làm".

    One of what came after them does not: "Trước khi làm Bí thư từ năm 2015, ông từng là …".
    """
    between = text.folded[own.end : max(own.end, holding.title.start)]
    first = _dates_title(own, holding) and _MANY.search(between) is None and not between.endswith(" là ")
    return first and _BEFORE_WHEN.search(text.folded, max(0, own.start - _LEADS - _REACH), own.start) is None


def _of_past(context: Context, index: int, holding: Holding) -> bool:
    """Tell whether a sentence tells of a day long before the event."""
    own = context.own_day(index, holding.dated)
    return own is not None and is_past(context, own)


def _told_again(context: Context, text: Text, holding: Holding, index: int, own: Day | None) -> Dated | None:
    """Return an event of another time as such; one that no day dates has none of its own."""
    past = _held_then(context, text.folded, holding, own)
    if past is not None:
        return past
    retold = is_retold(context, text, holding, index) if own is None else _since_then(text.folded, own, holding)
    retold = retold or _rose_before(text.folded, holding, own)
    if (retold or (own is not None and is_past(context, own))) and _becomes(text.folded, holding):
        after = own is not None and _THEN.search(text.folded[own.end : max(own.end, holding.title.start)])
        since = own.value if own is not None and not (holding.undated or after) else None
        return Dated(OfficeStatus.FORMER, TOLD_BACK, context.event_day, since)
    if retold:
        return Dated(holding.status, holding.rule)
    if own is not None and own.end < holding.title.start and is_past(context, own):
        between = text.folded[own.end : holding.title.start]
        return Dated(holding.status, holding.rule) if _THEN.search(between) or _UNTIL_NEXT.search(between) else None
    return None


def _rose_before(folded: str, holding: Holding, own: Day | None) -> bool:
    """Tell whether one who was replaced had risen before: "thay | ông Ninh Văn Quý, (trước đó) đã được bầu làm T"."""
    start, end = holding.person.start, holding.title.start
    if holding.status is not OfficeStatus.STARTED or (own is not None and start < own.start):
        return False
    if _MOVES_ON.fullmatch(folded, holding.person.end, end) is not None:
        return False
    return start < end and _REPLACES.search(folded, max(0, start - _NEAR), start) is not None


def _since_then(folded: str, own: Day, holding: Holding) -> bool:
    """Tell whether a day is of what somebody first does since he took office: "Sáng 4/6, ông …, kể từ khi làm T"."""
    return own.end < holding.title.start and _SINCE_WHEN.search(folded, own.end, holding.title.start) is not None


def _becomes(folded: str, holding: Holding) -> bool:
    """Tell whether "trở thành" tells of a beginning, which is no appointment and no election (SCHEMA, Convention 1)."""
    lead = folded[max(0, holding.title.start - _REACH) : holding.title.start]
    return holding.rule == "event.start" and _BECOMES.search(lead) is not None


def _held_then(context: Context, folded: str, holding: Holding, own: Day | None) -> Dated | None:
    """Return an office taken and left again: "trở thành T và giữ cương vị này trong gần 2 năm" was held then."""
    if holding.status is not OfficeStatus.STARTED:
        return None
    if (left := left_behind(context, folded, holding.title.end)) is not None:
        since = own.value if own is not None and own.start < holding.title.start and is_past(context, own) else None
        return Dated(OfficeStatus.ENDED, holding.rule, left, since, left)
    if _FOR_YEARS.match(folded, holding.title.end) or _FOR_LONG.match(folded, holding.title.end):
        then = own is not None and _THEN.search(folded[own.end : max(own.end, holding.title.start)])
        since = own.value if own is not None and is_past(context, own) and not (holding.undated or then) else None
        return Dated(OfficeStatus.FORMER, holding.rule, context.event_day, since)
    if own is None and _BECAME.search(folded[max(0, holding.title.start - _REACH) : holding.title.start]):
        return Dated(OfficeStatus.FORMER, holding.rule, context.event_day)
    return None


def _taken(context: Context, text: Text, holding: Holding, index: int, own: Day | None) -> Dated | None:
    """Read "Đầu năm 2012, ông giữ chức Giám đốc Sở Y tế", "sau đó đảm nhiệm …"; None for what is held now.

    "từ năm 2012 ông là …" and "… đến nay" still hold; "giữ chức … kể từ ngày 1/6" starts. Rule career.told.
    """
    folded, title, today = text.folded, holding.title, context.event_day
    if _BEFOREHAND.search(folded, max(0, title.start - _REACH * 3), title.start):
        return Dated(OfficeStatus.FORMER, "career.earlier", today)
    still = _STILL.match(folded, title.end) or _STILL_IS.search(folded, max(0, title.start - _NEAR), title.start)
    then = _THEN.search(folded[max(0, title.start - _REACH, own.end if own is not None else 0) : title.start])
    if own is None:
        if then is None and _is_earlier(folded, text.sentences[index].start, holding.start):
            return Dated(OfficeStatus.FORMER, "career.earlier", today)
        past = not still and (then or (not is_membership(title) and _in_a_past(context, text, index)))
        return Dated(OfficeStatus.FORMER, TOLD_BACK, today) if past else None
    if is_past(context, own):
        return _taken_then(context, text, holding, index, own)
    return Dated(OfficeStatus.STARTED, holding.rule, own.value, own.value) if own.use is Use.EFFECTIVE else None


def _taken_then(context: Context, text: Text, holding: Holding, index: int, own: Day) -> Dated:
    """Return an office taken on a day long ago: left to retire, held still "từ tháng 5/2012", or held then."""
    folded, title, today = text.folded, holding.title, context.event_day
    if (left := left_behind(context, folded, own.end)) is not None and _dates_title(own, holding):
        return Dated(OfficeStatus.ENDED, holding.rule, left, own.value, left)
    then = _THEN.search(folded[max(0, title.start - _REACH, own.end) : title.start])
    before = _BEFORE_WHEN.search(folded, text.sentences[index].start, own.start)  # "trước khi làm B vào năm 2015"
    since = own.value if _dates_title(own, holding) and not then and not before else None
    if _WAS.fullmatch(folded, own.end, title.start) and not folded.endswith(("từ ", "Từ "), 0, own.start):
        since = None  # "Năm 2012 ông là | Giám đốc Sở Y tế"
    if title.end < own.start and next_post(folded, own):
        return Dated(OfficeStatus.FORMER, "career.then", today, since)
    if _STILL.match(folded, title.end):
        return Dated(OfficeStatus.CURRENT, holding.rule, today, since)
    begins = own.use is Use.EFFECTIVE or folded[title.end : own.start].startswith(" từ ")
    earlier = _EARLIER_OPENS.match(folded, text.sentences[index].start)  # "Trước đó ông là Giám đốc từ năm 2001"
    over = _FOR_LONG.match(folded, title.end) or came_next(folded, title.end)
    lasts = begins and not then and not earlier and not over
    return Dated(OfficeStatus.CURRENT if lasts else OfficeStatus.FORMER, TOLD_BACK, today, since)


def _is_earlier(folded: str, sentence: int, start: int) -> bool:
    """Tell whether "Trước đó" stands before what is held, or opens the sentence whose other half "còn" begins."""
    if _EARLIER.search(folded, max(0, start - _REACH), start):
        return True
    return folded.endswith(", còn ", 0, start) and _EARLIER_OPENS.match(folded, sentence) is not None


def _in_a_past(context: Context, text: Text, index: int) -> bool:
    """Tell whether a sentence without a day goes on with a past, or stands between dated passages of one."""
    return goes_on_past(context, text, index) or told_between(context, text, index)


def _by_sentence(
    context: Context, text: Text, holding: Holding, index: int, days: tuple[Day | None, frozenset[int]]
) -> Dated:
    """Return the days of a holding by the day that its sentence reports; days are its own and those of others."""
    own, others = days
    if holding.status is OfficeStatus.CURRENT and term_is_over(context, text, holding, index):
        return Dated(OfficeStatus.FORMER, holding.rule, context.event_day)
    renewed = holding.again and own is not None and own.use is Use.EFFECTIVE and not is_past(context, own)
    own = None if own is not None and _of_next(text.folded, holding, own) else own
    first = own is not None and own.use is Use.EFFECTIVE
    beside = holding.status is OfficeStatus.ACTING and holding.rule.startswith("list.") and not first
    standing = (beside or holding.status in (OfficeStatus.CURRENT, OfficeStatus.FORMER)) and not renewed
    as_of = context.day_of(index, holding.dated, standing=standing, without=others)
    if standing or holding.rule.startswith("list."):  # "tân Giám đốc Sở Y tế" begins by no day of what he plans
        near = not_to_come(as_of, context.published)
        as_of, own = near, own if near == as_of else None
    if holding.status is OfficeStatus.CURRENT and standing:
        as_of = day_of_standing(context, text.folded, (holding, index), as_of)
    gone = standing and holding.rule.startswith("list.") and in_years_gone(context, text.folded, holding, index)
    if gone or holding.undated or (holding.rule == "list.roster" and own is None and _at_first(text, index)):
        as_of = None
    if holding.status in _EVENTS and own is not None and own is day_behind(context, text.folded, holding):
        as_of = told_for(own, context.published)
    if holding.status is OfficeStatus.FORMER or holding.again:
        as_of = spoken(as_of, context.event_day)
        as_of = of_outsider(context, text.folded, (holding, index), as_of)
    begins = holding.status is OfficeStatus.ACTING and own is not None and not holding.undated
    if begins and own is not None and (holding.rule == "event.start" or text.folded.endswith(" từ ", 0, own.start)):
        return Dated(holding.status, holding.rule, as_of, as_of)  # "phụ trách Sở Y tế từ | ngày 1/12 đến khi …"
    since, until = _first_and_last(context, holding, own, as_of)
    return Dated(holding.status, holding.rule, as_of, since or first_day_of(context, text.folded, holding), until)


def _of_next(folded: str, holding: Holding, first: Day) -> bool:
    """Tell whether a first day is that of the office taken next: "Phó Giám đốc phụ trách X giữ chức T từ ngày 1/6"."""
    return holding.rule == "list.charge" and "giữ chức" in folded[holding.title.end : first.start]


def _first_and_last(
    context: Context, holding: Holding, own: Day | None, as_of: PartialDate | None
) -> tuple[PartialDate | None, PartialDate | None]:
    """Return since and until of a holding that its sentence dates; "tân Giám đốc Sở Y tế" tells of no first day."""
    if holding.status is OfficeStatus.ACTING and holding.rule == "event.end":  # "thôi giữ chức Quyền Giám đốc"
        return None, as_of
    since, until = _bounds(context, holding.status, own, as_of)
    if own is None and holding.rule == "event.moved-out":
        until = None
    return None if holding.rule in _BESIDE_NAME else since, until


def _at_first(text: Text, index: int) -> bool:
    """Tell whether a sentence speaks of how things stood once: "Vào đầu nhiệm kỳ, huyện có hai phó chủ tịch là …"."""
    sentence = text.sentences[index]
    return _ONCE.match(text.folded, sentence.start, sentence.end) is not None


def _dates_title(own: Day, holding: Holding) -> bool:
    """Tell whether a day stands right before whom it is said of, or right behind the title: it is the title's own."""
    if own.last is not None:
        return False
    return holding.start - _LEADS <= own.end and own.start - holding.title.end < _NEAR


def _bounds(
    context: Context, status: OfficeStatus, own: Day | None, as_of: PartialDate | None
) -> tuple[PartialDate | None, PartialDate | None]:
    """Return since and until as far as the sentence's own day tells them (SCHEMA, convention 3)."""
    printed = own is not None and (own.use < Use.DECIDED or as_of == own.value)
    decided = own is None or own.use is Use.DECIDED
    news = context.lead_day is not None and as_of in (context.lead_day, context.event_day)
    news = news or (status is OfficeStatus.ENDED and as_of != context.published)  # told in the sentence before
    if not printed and not (decided and as_of is not None and news):
        return None, None
    if status is OfficeStatus.STARTED:
        return as_of, None
    if status is OfficeStatus.ENDED:
        return None, as_of
    if status is OfficeStatus.ACTING and own is not None and own.use is Use.EFFECTIVE:
        return as_of, None
    return None, None
