"""Who is quoted in a sentence, and which of its days are only in what is said."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from kg.claims.days.printed import Day
from kg.model.text import Text
from kg.vietnamese.any_case import AnyCase

_SAYS = AnyCase(
    r"\b(?:cho biết|cho hay|cho rằng|chia sẻ|khẳng định|nhấn mạnh|nói|thông tin|kể|nhận định|đánh giá|giải thích|nêu"
    r"|bày tỏ)(?!\w)"
)
_OCCASION = re.compile(
    r" ?(?:như vậy |như trên |thêm )?(?:khi(?! đó)|tại|trong(?! năm)|vào|sáng|chiều|tối|hôm|ngày|trước)(?!\w)"
)
_TO_WHOM = re.compile(r" (?:với|trên) [^,;:.\"]{1,40}? (?:vào |hôm |ngày |sáng |chiều |tối )")
_REACH = 180  # code points behind a name in which its verb stands


def speaks(folded: str, offset: int, end: int) -> bool:
    """Tell whether the one named at a place is quoted: "ông Ninh Văn Quý, Giám đốc Sở Y tế, cho biết …"."""
    return _SAYS.search(folded, offset, min(end, offset + _REACH)) is not None


def is_said(folded: str, offset: int, day: Day) -> bool:
    """Tell whether a day stands in what somebody says: "ông Ninh Văn Quý cho biết, năm 2024 huyện …".

    Rule dating.said. "cho biết tại buổi họp báo chiều 5/6", "nói với báo giới hôm 5/6" still tell when he speaks.
    """
    said = _SAYS.search(folded, offset, day.start) if offset < day.start else None
    if said is None or _OCCASION.match(folded, said.end()) is not None:
        return False
    to_whom = _TO_WHOM.match(folded, said.end())
    return to_whom is None or to_whom.end() < day.start


def bears_out(text: Text, days_in: Callable[[int, int], Sequence[Day]], index: int) -> bool:
    """Tell whether a sentence opens with the words of somebody that bear out what the one before tells with its day."""
    sentences = text.sentences
    if index == 0 or not text.folded.startswith('"', sentences[index].start):
        return False
    before = sentences[index - 1]
    return before.passage == sentences[index].passage and bool(days_in(before.start, before.end))
