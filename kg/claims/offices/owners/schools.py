"""The boards of universities, which an article calls shortly: "Chủ tịch Hội đồng trường"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.claims.bodies.party_organs import behind_board
from kg.model.mention import Mention
from kg.model.record import replace

_SCHOOLS = ("Trường Đại học ", "Trường Cao đẳng ", "Đại học ", "Học viện ")


def board_of_school(bodies: Iterable[Mention]) -> Mention | None:
    """Return the board of the only university or academy among bodies, None without one and among several.

    >>> from kg.model.mention import MentionKind
    >>> board_of_school([Mention(0, 9, MentionKind.BODY, 0, code="open", name="Học viện Sông Quê")]).name
    'Hội đồng Học viện Sông Quê'
    """
    schools = {behind_board(body.name or ""): body for body in bodies}
    only = [(name, body) for name, body in schools.items() if name.startswith(_SCHOOLS) and ", " not in name]
    return replace(only[0][1], name=f"Hội đồng {only[0][0]}", code="open") if len(only) == 1 else None
