"""Days of another clause, or of another than is dated: "thay ông Trần Văn Bưởi nghỉ hưu từ ngày 1/7"."""

from __future__ import annotations

import re

from kg.claims.days.printed import Day
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.beginnings import by_beginning

_OPENS_NEXT = re.compile(r";(?: và| rồi)? (?:(?:kể )?từ )?(?:(?:ngày|tháng|năm|đầu|giữa|cuối) )*$", re.IGNORECASE)
_HOLDS_NEXT = re.compile(
    r",? (?:(?:đến|tới) nay,? )?(?:(?:ông|bà|anh|chị|đồng chí) )?(?:đã |được ){0,2}"
    r"(?:là|làm|giữ|đảm nhiệm|đảm nhận|bổ nhiệm|điều động|luân chuyển|chỉ định|bầu|phân công|chuyển|về|thôi|nghỉ)(?!\w)"
)
_NAMES_ONE = re.compile(
    r"\b(?:ông|bà|đồng chí|(?:[Đđ]ại|[Tt](?:hượng|rung|hiếu)) (?:tướng|tá|úy)|(?:TS|ThS|BS)\.?) (\w)"
)
_REPLACED = by_beginning(
    r"(?<!\w)(?:thay|thế chỗ)(?: thế)?(?: cho)? [^;.\n]{2,90}?(?<!\w)(?:nghỉ hưu|nghỉ chế độ|nghỉ công tác|điều động"
    r"|luân chuyển|chuyển công tác|phân công|bổ nhiệm|nhận nhiệm vụ|nhận công tác)(?!\w)"
)
_TAKES_NEXT = AnyCase(  # "miễn nhiệm T1 đối với ông Bưởi do được luân chuyển giữ chức T2 từ | ngày 1/7"
    r"(?:\b(?:do|vì|để|lý do) |\blý do: ?)(?:đã |vừa |có quyết định ){0,2}(?:được|nhận) "
    r"[^.;\n]{0,90}\b(?:giữ chức|đảm nhiệm|làm(?! việc))(?!\w)[^.;\n]{0,90}$"
)
_UNTIL_WHEN = AnyCase(r"(?<!\w)cho (?:đến|tới) khi (?:ông|bà|đồng chí|anh|chị)(?!\w)[^.;\n]{0,80}$")
_ALREADY = AnyCase(
    r"(?<!\w)đã (?:được |có quyết định )?(?:điều động|luân chuyển|chuyển|nghỉ hưu|nghỉ chế độ|nghỉ công tác|nhận)(?!\w)"
    r"[^.;:\n]{0,80}(?:từ |từ ngày )$"
)


def of_another(folded: str, day: Day, clause: int, offset: int) -> bool:
    """Tell whether a day is not that of what stands at offset.

    Behind the end of its clause the next one names somebody itself, or it tells what he "đã chuyển công tác từ" then,
    or since when one whom he replaces is gone: "thay ông Trần Văn Bưởi nghỉ hưu từ | ngày 1/7".
    """
    if day.start > offset and (
        _ALREADY.search(folded, offset, day.start)
        or _REPLACED.search(folded, offset, day.start)
        or _TAKES_NEXT.search(folded, offset, day.start)
    ):
        return True
    if day.start >= clause and _OPENS_NEXT.search(folded, clause, day.start) and _HOLDS_NEXT.match(folded, day.end):
        return True  # "được bổ nhiệm giữ chức T; từ ngày 1/3 | là T2"
    named = _NAMES_ONE.finditer(folded, clause, day.start) if day.start >= clause else ()
    return any(match[1].isupper() for match in named)


def is_until(folded: str, day: Day, offset: int) -> bool:
    """Tell whether a day is that until which something held: "T là ông Bưởi, cho tới khi ông bị miễn nhiệm | 5/1"."""
    return day.start > offset and _UNTIL_WHEN.search(folded, offset, day.start) is not None
