"""Days that stand aside: in a bracket that tells of something else, in a quotation that ended."""

from __future__ import annotations

from kg.claims.days.printed import Day
from kg.claims.days.uses import Use
from kg.vietnamese.any_case import AnyCase

_IN_BRACKET = 24  # code points of a bracket that holds a day only
_ASIDE = 120  # code points of one that tells something
_DAY_WORD = AnyCase(
    r"(?:nay|qua|hôm|ngày|(?<!họp )(?<!lần )thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|sáng|trưa|chiều|tối|lịch"
    r"|(?:ngày|tuần|tháng|năm) trước(?: đó)?|Tết\b[^(]{0,12}) ?$"
)
_HELD = AnyCase(r"(?<!\w)(?:nghỉ hưu|nghỉ chế độ|đảm nhận|đảm nhiệm|giữ chức|nhận nhiệm vụ|làm|là)(?!\w)")
_OF_SOMEBODY = AnyCase(
    r" ?(?:đồng chí|ông|bà|anh|chị) [^,;:()]{1,40}? (?:đã|được|là|làm|giữ|nghỉ|thôi)(?!\w)"
    r"| ?(?:(?:đã|vừa|mới|từng) )?bị (?!cách chức|bãi nhiệm|miễn nhiệm|cho thôi)"  # "(đã bị khởi tố ngày 8/8)"
)


def in_bracket(folded: str, day: Day, offset: int) -> bool:
    """Tell whether a day stands in a bracket that dates what is before it, and not what stands at offset behind it.

    "chuyến thăm (20/6), cuộc điện đàm của …" does; "sáng nay (20/6), ông Trần Văn Bưởi …" tells the day of both.
    """
    opened = folded.rfind("(", max(0, day.start - _IN_BRACKET), day.start)
    if (
        opened < 0
        or ")" in folded[opened : day.start]
        or ")" not in folded[day.end : min(offset, day.end + _IN_BRACKET)]
    ):
        return False
    return _DAY_WORD.search(folded, max(0, opened - _IN_BRACKET), opened) is None


def in_quotation(folded: str, day: Day, start: int, offset: int) -> bool:
    """Tell whether a day stands in a quotation that ends before offset: ""Chợ mở ngày 8/7", | ông Bưởi nói hôm 5/7".

    start is where the sentence begins.
    """
    if day.end > offset:
        return False
    quoted = folded[start:offset]
    return quoted.count('"', 0, day.start - start) % 2 == 1 and quoted.count('"') % 2 == 0


def in_aside(folded: str, day: Day, start: int, offset: int) -> bool:
    """Tell whether a day stands in a bracket with words of its own, which tell of another holding.

    "ông Bưởi tiếp tục giữ chức T (đảm nhận từ 1/7), bà Cam làm …" does not date what stands behind it, "bà Cam thôi
    giữ chức T (bà Cam đã được điều động … từ ngày 16/9)" not what stands before it. Rule dating.aside.

    Args:
        folded: The article's text.
        day: The day.
        start: Where its sentence begins.
        offset: Place of what is dated.
    """
    opened = folded.rfind("(", max(start, day.start - _ASIDE), day.start)
    closed = folded.find(")", day.end, day.end + _ASIDE)
    if opened < 0 or closed < 0 or opened < offset < closed or ")" in folded[opened : day.start]:
        return False
    if day.use is Use.DECIDED:
        return False
    if offset < opened:
        return _OF_SOMEBODY.match(folded, opened + 1, day.start) is not None
    return _HELD.search(folded, opened + 1, day.start) is not None
