"""The parts of a session that the text calls by themselves: "tại phiên chất vấn", "thảo luận tại hội trường"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.meetings.days import day_of_meeting
from kg.claims.meetings.told import Conference
from kg.claims.scene import Scene

PART = "phiên thảo luận"  # the noun of them all
_PART = re.compile(
    r"(?<!\w)(?P<part>[Pp]hiên (?:chất vấn|trả lời chất vấn|thảo luận|khai mạc|bế mạc)(?: và trả lời chất vấn)?"
    r"(?=[,.;)]|$| về | (?:sáng|trưa|chiều|tối|ngày)(?: ngày)? \d))"
    r"|(?:[Tt]hảo luận|[Pp]hát biểu|[Gg]óp ý|[Tt]ranh luận|[Cc]hất vấn)(?: thảo luận)? (?:tại|ở) "
    r"(?P<hall>(?:[Hh]ội trường|[Tt]ổ)(?=[,.;)]|$| (?:về|sáng|chiều|ngày|đối với) ))"
)
_WORDS = (
    *("phiên chất vấn", "phiên trả lời chất vấn", "phiên thảo luận", "phiên khai mạc", "phiên bế mạc"),
    *("tại hội trường", "ở hội trường", "tại tổ", "ở tổ"),
)


def find_sittings_of_sessions(scene: Scene) -> Iterator[Conference]:
    """Yield the places that come back to the session reported by one of its parts."""
    for match in scene.matches(_PART, _WORDS):
        start, end = match.span(match.lastgroup or 0)
        when = day_of_meeting(scene, start, end)
        yield Conference(start, end, PART, PART, None, when, False, True, "meeting.again")
