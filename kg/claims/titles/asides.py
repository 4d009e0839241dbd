"""Names before a title that are not its holder's: a relative's, and that of whom only the sentence's opening tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.name_lists import is_introduced

_KIN = re.compile(
    r"(?:^| )(?:(?<!vợ )chồng|vợ|(?:(?:con|em|anh|chị) |^)(?:trai|gái|rể|dâu|nuôi|ruột)|cháu|cha|bố|mẹ)"
    r"(?: (?:ruột|nuôi|cả|út|đầu lòng|thứ (?:hai|ba)))?"
    r"(?: của| (?:của )?(?:tỷ phú|tỉ phú|đại gia|doanh nhân|nghệ sĩ|ca sĩ|danh họa|bị cáo|bị can))?$"
)
_NAMELESS = re.compile(r"(?:của|tỷ phú|tỉ phú|đại gia|doanh nhân|nghệ sĩ|ca sĩ|danh họa|bị cáo|bị can)$")
_OPENS = re.compile(
    r"(?:(?:cũng )?tương tự|cũng như|giống(?: như)?|khác với|tiếp nối|tiếp lời|đáp lại|đáp lời|trả lời|nói về|ngoài"
    r"|sau|trước|báo cáo(?: với)?|thay mặt|phát biểu (?:với|trước)"
    r"|đồng (?:tình|quan điểm|ý kiến) với|cùng quan điểm với)(?: |$)"
)
_PREDICATE = re.compile(
    r"(?:cho (?:biết|hay|rằng)|bị|được|đã|đang|sẽ|cũng|vẫn|vừa|lại|nói|khẳng định|nhấn mạnh|nêu|đề nghị|yêu cầu"
    r"|nhận định|thừa nhận|bày tỏ|giải thích|phân tích|đánh giá|lý giải|tuyên bố|chỉ ra|vui vẻ|trả lời)(?!\w)"
)


def is_relatives(items: Sequence[Item], at: int) -> bool:
    """Tell whether the name here only tells whose relative is meant: "Vợ tỷ phú | Trần Văn Bưởi | giữ chức …".

    "vợ Trần Thị Bưởi" is her own name. Rule event.relative.
    """
    first = at
    while first and items[first - 1].kind is ItemKind.TITLE:
        first -= 1  # "vợ | Giám đốc Sở Y tế | Trần Văn Bưởi"
    before = items[first - 1] if first else None
    if before is None or before.kind is not ItemKind.WORDS or _KIN.search(before.text) is None:
        return False
    return first < at or is_introduced(items[at]) or _NAMELESS.search(before.text) is not None


def before_kin(items: Sequence[Item], at: int) -> int:
    """Return the name before that of a relative, -1 without one: "| Lê Thị Cam |, con gái ông Bưởi, hiện là"."""
    first = at - 3
    named = first >= 0 and items[at - 2].sign(",", "-") and items[first].kind is ItemKind.PERSON
    return first if named else -1


def is_of_opening(items: Sequence[Item], person: int, end: int) -> bool:
    """Tell whether a name belongs to the opening of a clause whose subject the title behind its comma is.

    "Tương tự ông Trần Văn Bưởi, | Giám đốc Sở Y tế | cho rằng …": no comma ends the title. Rule list.opening. Of a
    bracket both its owner and the relative may hold the title: "Cam (em dâu ông Bưởi, | Giám đốc Sở Y tế)".

    Args:
        items: The sentence.
        person: Index of the name.
        end: Index behind the titles.
    """
    if person > 1 and items[person - 2].sign("(") and is_relatives(items, person):
        return True
    before = items[person - 1] if person else None
    if before is None or before.kind is not ItemKind.WORDS or _OPENS.match(before.text) is None:
        return False
    begins = person == 1 or items[person - 2].sign(",")
    behind = items[end : end + 3]
    if behind and behind[0].sign("-"):  # "…, Chủ tịch Hội Nhạc sĩ | - nghệ sĩ | Lê Thị Cam"
        return begins and any(item.kind is ItemKind.PERSON for item in behind)
    return begins and bool(behind) and behind[0].kind is ItemKind.WORDS and _PREDICATE.match(behind[0].text) is not None


def governed_by_opening(items: Sequence[Item], start: int, person: int) -> bool:
    """Tell whether titles stand in the opening of a clause whose subject the name behind them is.

    "Trả lời Chủ tịch Quốc hội, Thứ trưởng | Trần Văn Bưởi | nói", "Sau khi gọi cho Giám đốc Sở Y tế, | ông Bưởi | đã".

    Args:
        items: The sentence.
        start: Index of the first title.
        person: Index of the name.
    """
    words = items[start - 1] if start else None
    first = words is not None and all(item.kind is ItemKind.SIGN for item in items[: start - 1])
    opens = first and words is not None and words.kind is ItemKind.WORDS and _OPENS.match(words.text) is not None
    behind = items[person + 1] if person + 1 < len(items) else None
    return opens and behind is not None and behind.kind is ItemKind.WORDS and _PREDICATE.match(behind.text) is not None
