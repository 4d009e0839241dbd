"""First days told behind what begins: "Thời hạn 5 năm, từ ngày 16/12", "Các quyết định có hiệu lực từ ngày 1/7"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import lru_cache

from kg.claims.days.printed import Day
from kg.claims.days.uses import Use
from kg.model.record import replace
from kg.model.text import Sentence, Text
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.beginnings import by_beginning

_TERM_OF_OFFICE = re.compile(
    r"(?:Thời hạn|Thời gian"
    r"|Quyết định (?:này |trên |nêu trên |nói trên |được [^.;:\n]{3,140}? )?(?:và )?có hiệu lực)(?!\w)"
    r"|[^.;\n]{3,90} quyết định (?:này|trên|nêu trên|nói trên) có hiệu lực(?!\w)"
    r"|(?:Cả )?(?:hai|ba|bốn|các|Hai|Ba|Bốn|Các|\d{1,2}) (?:đồng chí|ông|bà|cán bộ)(?: này| trên)?"
    r" nhận (?:nhiệm vụ|công tác)(?!\w)"
)
_IN_FORCE = " có hiệu lực"
_ALL_IN_FORCE = by_beginning(
    r"(?:Các|Những|Tất cả các|Cả hai|Hai|Ba|Bốn|\d{1,2}) (?:quyết định|nghị quyết)"
    r"(?: về công tác cán bộ| (?:bổ nhiệm|chỉ định|điều động)(?: của [^.;\n]{0,90}?)?)?"
    r"(?: nói| nêu)?(?: trên| này)?(?: đều| cùng)? có hiệu lực(?!\w)"
    r"|(?:Tất cả|các quyết định về (?:nhân sự|công tác cán bộ)[^.;:()\n]{0,60} \()"
    r"(?: ?(?:đều|cùng|cũng))? ?có hiệu lực(?!\w)"
)
_COUNTED = re.compile(r"(?:Cả hai|Hai|Ba|Bốn|\d)(?!\w)")
_APPROVES = "phê chuẩn kết quả"
_VOTE = re.compile(
    r"(?:Trước đó(?=[^.;\n]{0,200}\b(?:bầu|miễn nhiệm)(?!\w))|Việc (?:bầu|miễn nhiệm)"
    r"|(?:Ông|Bà|Đồng chí) [^.,;:\n]{2,40}? (?:đã )?được (?=HĐND|Hội đồng nhân dân)(?=[^.;\n]{0,60}\bbầu(?!\w)))"
    r"(?=[^.;\n]{0,160}\b(?:HĐND|Hội đồng nhân dân|kỳ họp)(?!\w))"
)
_BEGINS = AnyCase(
    r"\b(?:bổ nhiệm|điều động|bầu|giữ chức|chuẩn y|phê chuẩn|chỉ định|phân công|thôi|miễn nhiệm|nghỉ hưu)(?!\w)"
)
_EARLIER = AnyCase(r"\b(?:trước đó|trước đây|từng|đã được)(?!\w)")
_PARAGRAPHS = 2  # behind a decision in which "Hai quyết định" counts it
_NEAR = timedelta(days=90)  # between deciding and taking effect
_NEXT = 2  # sentences that may tell a first day
_LONGEST = 150  # code points of what tells of all decisions, before "có hiệu lực"
_REACH = 60  # code points between "có hiệu lực" and its day

DaysIn = Callable[[int, int], Sequence[Day]]


def first_days_behind(text: Text, days_in: DaysIn, index: int, own: Sequence[Day]) -> list[Day]:
    """Return the first day of what a sentence begins, told in one of the next two or for all decisions together.

    "Thời hạn bổ nhiệm 5 năm, kể từ ngày 16/12/2024." is that of the sentence before it, "Các quyết định trên có hiệu
    lực từ ngày 1/7/2024" that of all decisions told before it, in whatever paragraph, or listed behind it. Rule
    dating.in-force.

    Args:
        text: The article's text.
        days_in: Returns the days between two offsets.
        index: The sentence that begins something.
        own: The days that it prints itself: one months away is that of something else.
    """
    found = _next(text, days_in, index) or _of_all(text, days_in, index, behind=not own) or _voted(text, days_in, index)
    return [day for day in found if all(abs(day.value.first_day - other.value.first_day) <= _NEAR for other in own)]


def _next(text: Text, days_in: DaysIn, index: int) -> list[Day]:
    """Return the first day that one of the next sentences tells, none behind one that begins something else."""
    following = text.sentences[index + 1 : index + 1 + _NEXT]
    days = [[day for day in days_in(one.start, one.end) if day.use is Use.EFFECTIVE] for one in following]
    if not any(days):
        return []
    terms = [_TERM_OF_OFFICE.match(text.folded, sentence.start) is not None for sentence in following]
    for at, sentence in enumerate(following):
        if terms[at]:
            if days[at]:
                return days[at]
        elif not any(terms[at:]) or _BEGINS.search(text.folded, sentence.start, sentence.end) is not None:
            break
    return []


def _voted(text: Text, days_in: DaysIn, index: int) -> list[Day]:
    """Return the day of the vote that a sentence tells to be approved, told behind: it counts from the vote.

    "Thủ tướng phê chuẩn kết quả bầu ông Bưởi … Trước đó, ngày 2/12, HĐND tỉnh đã bầu ông". Rule dating.voted.
    """
    sentence = text.sentences[index]
    if _APPROVES not in text.folded[sentence.start : sentence.end]:
        return []
    for following in text.sentences[index + 1 : index + 1 + _NEXT]:
        days = days_in(following.start, following.end) if _VOTE.match(text.folded, following.start) else ()
        if days:
            return [replace(days[0], use=Use.EFFECTIVE)]
    return []


def _of_all(text: Text, days_in: DaysIn, index: int, *, behind: bool) -> list[Day]:
    """Return the day from which all decisions count, unless the sentence tells of what went before.

    Told behind it, failing that in the sentence that opens a list: "Các quyết định có hiệu lực từ 1/7 … // - Ông Bưởi
    …", unless it stands behind one with a day of its own: "Cũng ngày 10/8, Bộ Y tế bổ nhiệm …".
    """
    sentence = text.sentences[index]
    tells = _all_in_force(text.folded) if "hiệu" in text.words else ()
    told = next((one for one in tells if one.start() >= sentence.end), None)
    if told is None and behind:
        told = next((one for one in tells if one.end() <= sentence.start), None)
    if told is None or _EARLIER.search(text.folded, sentence.start, sentence.end) is not None:
        return []
    if _COUNTED.match(told.group()) and not _is_just_behind(text, sentence, told.start()):
        return []
    return [day for day in days_in(told.end(), told.end() + _REACH) if day.use is Use.EFFECTIVE]


@lru_cache(maxsize=8)  # asked for every holding of an article
def _all_in_force(folded: str) -> tuple[re.Match[str], ...]:
    """Return where a text tells from when all decisions count."""
    at = folded.find(_IN_FORCE)
    return () if at < 0 else tuple(_ALL_IN_FORCE.finditer(folded, max(0, at - _LONGEST)))


def _is_just_behind(text: Text, sentence: Sentence, offset: int) -> bool:
    """Tell whether a place stands in the paragraph of a sentence or in the next two, where "Hai quyết định" counts."""
    if offset < sentence.start:
        return False
    told = next((other for other in text.sentences if other.start <= offset < other.end), sentence)
    return told.passage - sentence.passage <= _PARAGRAPHS
