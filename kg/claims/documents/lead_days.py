"""The day of papers listed in rows, printed in the line above: "Theo các quyết định cùng ngày 12/9/2023: // 1. …"."""

from __future__ import annotations

import re

from kg.claims.scene import Scene
from kg.model.dates import PartialDate
from kg.vietnamese.any_case import AnyCase

_BULLET = re.compile(r"\s{0,2}(?:[-–+*•]|\d{1,2}\s?[.)/-]{1,2})?\s{0,2}")
_LEAD = AnyCase(
    r"\b(?:các|những|\d{1,2}|hai|ba|bốn|năm) (?:quyết định|nghị quyết|kế hoạch|thông báo|văn bản)"
    r"(?: (?:đều |cùng )?(?:được )?(?:ký|ban hành)| cùng)?(?: vào)? (?=ngày )"
)
_ROWS = 20  # rows between the line and the last of them


def day_of_lead(scene: Scene, start: int) -> PartialDate | None:
    """document.signed: the day that the line above its list prints of the paper that begins a row here."""
    folded = scene.text.folded
    row = folded.rfind("\n", 0, start) + 1
    if _BULLET.fullmatch(folded, row, start) is None:
        return None
    for _ in range(_ROWS):
        end = row - 1
        row = folded.rfind("\n", 0, max(end, 0)) + 1
        line = folded[row:end].rstrip()
        if end <= 0 or not line.endswith((":", ";", ".")):
            return None
        if line.endswith(":"):
            lead = _LEAD.search(folded, row, end)
            days = scene.context.days_in(lead.end(), lead.end() + 1) if lead is not None else ()
            return days[0].value if days and days[0].value.day is not None else None
    return None
