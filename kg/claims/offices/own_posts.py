"""Posts that a list seems to share, and one of its people has a post of his own."""

from __future__ import annotations

from kg.claims.offices.settle import SEATS, Read

_TOGETHER = "list.together"


def without_anothers(reads: list[Read]) -> list[Read]:
    """Return what is read without the title of a list's last for who was told before with a post of his own.

    "… ông A, Giám đốc Sở Y tế. Khiển trách các ông A, B, Phó Giám đốc Sở Y tế": only B is one. Rule settle.own-post.
    """
    shared = [read for read in reads if read.claim.evidence.rule == _TOGETHER]
    anothers = {id(read) for read in shared if any(_own_before(other, read) for other in reads)}
    return [read for read in reads if id(read) not in anothers]


def _own_before(other: Read, read: Read) -> bool:
    """Tell whether another post, no seat, was told of somebody before."""
    told, claim = other.claim, read.claim
    own = told.person == claim.person and (told.role, told.body) != (claim.role, claim.body)
    before = told.evidence.end <= claim.evidence.start and told.evidence.rule != _TOGETHER
    return own and before and not told.role.startswith(SEATS)
