"""Steering boards named in full before or behind the word of their meeting: they are bodies by that name."""

from __future__ import annotations

import re

from kg.claims.scene import Scene
from kg.claims.wording import capital, home_unit, spelt_out, title_end

_BOARD = re.compile(
    r"(?:Ban [Cc]hỉ đạo|Tiểu ban) "
    r"(?!(?:tiến hành|đã|sẽ|thảo luận|thống nhất|cho|nghe|xem|đánh giá|yêu cầu|cũng|nhận)\b)"
)
_PLACED = re.compile(
    r"\b(?:[Tt]rung ương|TW|Nhà nước|quốc gia|[Tt]ỉnh|[Tt]hành phố|TP|[Hh]uyện|[Qq]uận|[Tt]hị xã|xã|phường|của Đảng)\b"
)
_MIN_WORDS = 5  # of the whole name


def board_at(scene: Scene, start: int, limit: int) -> tuple[str, int] | None:
    """Return the board named in full at a place, with the home's unit where none is printed, and the name's end.

    >>> # "Ban chỉ đạo phòng chống dịch sởi" of the home Hà Nam → "Ban Chỉ đạo phòng chống dịch sởi tỉnh Hà Nam"
    """
    folded = scene.text.folded
    word = _BOARD.match(folded, start)
    if word is None:
        return None
    known = scene.body_at(start)
    if known is not None and known.end > word.end():
        return known.name, known.end
    end = title_end(folded, start, limit)
    name = capital(spelt_out(scene, start, end)).replace("Ban chỉ đạo", "Ban Chỉ đạo", 1)
    if len(name.split()) < _MIN_WORDS:
        return None
    unit = home_unit(scene)
    return (name if _PLACED.search(name) or unit is None else f"{name} {unit}"), end
