"""A sentence with the official documents, meetings and bodies that stand in it."""

from __future__ import annotations

import re

from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.meetings.found import MeetingAt
from kg.claims.scene import BodyAt
from kg.model.claim import Ref, ThingKind
from kg.model.record import record
from kg.model.text import Sentence
from kg.vietnamese.beginnings import by_beginning

CARRY_OUT = by_beginning(
    r"(?<!\w)(?:[Tt]ổ chức )?(?:[Tt]hực hiện|[Tt]riển khai|[Qq]uán triệt|[Cc]ụ thể hóa|[Hh]iện thực hóa"
    r"|[Tt]heo tinh thần|(?<!èm )[Tt]heo(?! quy định)|(?<!hiệu lực )[Tt]hi hành(?! kỷ luật)"
    r"|(?<![Bb]an )(?<!ý thức )[Cc]hấp hành"
    r"|[Hh]ưởng ứng|[Hh]oàn thành|[Đđ]ạt)(?!\w)"
)
SPELT_OUT = (
    r"(?<!\w)cụ thể hóa (?:bằng|thành|qua|thông qua) (?:việc )?(?:(?:xây dựng,? |và )?ban hành )?(?:các |\d{1,2} )?"
)
_LIST = re.compile(
    r"[;,]? ?(?:(?:dự toán|phương án|báo cáo|tờ trình)[^.:]{0,140}(?:[;,]| và) ?)?(?:và )?(?:các )?(?:dự thảo |dự án )?"
    r"|[^.;:]{0,160}; ?(?:và )?(?:các )?(?:dự thảo |dự án )?|; [^.;:,]{3,50} tại "
)
GAP = 90  # code points between a verb and its object
LINK = 50  # code points between two official documents that a verb joins


@record
class Line:
    """One sentence with what stands in it."""

    sentence: Sentence
    documents: tuple[OfficialDocumentAt, ...]
    meetings: tuple[MeetingAt, ...]
    bodies: tuple[BodyAt, ...]


def list_behind(folded: str, start: int, documents: tuple[OfficialDocumentAt, ...]) -> tuple[OfficialDocumentAt, ...]:
    """Return the official documents of the list that begins within reach behind a verb."""
    behind = [place for place in documents if place.start >= start]
    if not behind or behind[0].start - start > GAP or re.search(r"[.;:]", folded[start : behind[0].start]):
        return ()
    taken = [behind[0]]
    for place in behind[1:]:
        if _LIST.fullmatch(folded, taken[-1].end, place.start) is None:
            break
        taken.append(place)
    return tuple(taken)


def document_ref(key: str) -> Ref:
    """Return the official document of a local key."""
    return Ref(ThingKind.OFFICIAL_DOCUMENT, key)


def meeting_ref(key: str) -> Ref:
    """Return the meeting of a local key."""
    return Ref(ThingKind.MEETING, key)
