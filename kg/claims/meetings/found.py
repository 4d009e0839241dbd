"""What is found of an article's meetings: the places that name them, and all of them together."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.claim import MeetingClaim
from kg.model.record import record


@record
class MeetingAt:
    """One naming of a meeting.

    Args:
        start: Offset of its noun.
        end: Offset behind its name.
        noun: "hội nghị", "kỳ họp", "đại hội", "buổi làm việc", …
        key: Local key of the meeting.
        rule: Id of the rule that read it.
        again: Whether it only comes back to a meeting ("tại hội nghị").
        cited: Whether it stands inside the name of an official document.
        coming: Whether it is told there as still to come: nobody is at it.
        source: Whether it is only told there as that which passed something: nobody named beside it is at it.
    """

    start: int
    end: int
    noun: str
    key: str
    rule: str = ""
    again: bool = False
    cited: bool = False
    coming: bool = False
    source: bool = False


@dataclass(frozen=True, slots=True)
class Meetings:
    """The meetings of one article.

    Args:
        claims: One each, sorted by place.
        places: All places that name them or come back to them, in reading order.
        main: Key of the meeting that the article reports, or is the only one that it comes back to; else empty.
        reported: Whether its lead reports that meeting.
    """

    claims: tuple[MeetingClaim, ...]
    places: tuple[MeetingAt, ...]
    main: str
    reported: bool = True
