"""Deputies that news of their assembly calls by their seat alone: "đại biểu Lường Thị Na chất vấn …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.people.reference import People
from kg.claims.scene import Scene
from kg.model.article import PassageKind
from kg.model.claim import MeetingClaim, OfficeClaim, OfficeStatus
from kg.model.mention import Mention, MentionKind

_ASSEMBLY = "Quốc hội"
_COUNCIL = "Hội đồng nhân dân"
_SEAT = re.compile(r"(?:^|[^\w-])(?P<seat>[Đđ]ại biểu) $")
_OF_ELSEWHERE = re.compile(r" \((?![Tt]ổ |[Đđ]ơn vị |[Đđ]oàn )")  # a place in a bracket: see list.deputy-of
_SITS = re.compile(
    r"(?:đã |sẽ |tiếp tục |tiến hành )*(?:thảo luận|chất vấn|biểu quyết|họp|làm việc|nghe|cho ý kiến|xem xét)(?!\w)"
)
_LEAD = 4  # passages in which an article says whose sitting it tells of
_TO_SEAT = 12  # code points before a name in which its seat stands


def read_deputies(
    scene: Scene,
    mentions: Sequence[Mention],
    people: People,
    meetings: Sequence[MeetingClaim],
    known: Sequence[OfficeClaim],
) -> tuple[OfficeClaim, ...]:
    """list.seat: "Đại biểu Lường Thị Na đề nghị …" of an article on a session of a council or of the Assembly.

    Returns:
        One claim a person, without those whose seat is known already, in reading order.
    """
    body = _sitting(scene, meetings)
    seated = {claim.person for claim in known if claim.role == "Đại biểu"}
    found: dict[str, OfficeClaim] = {}
    for mention, start in _named(scene, mentions) if body else ():
        key = people.key_of(mention)
        if body is None or key is None or key in seated or key in found:
            continue
        index = scene.context.sentence_at(mention.start)
        found[key] = OfficeClaim(
            key,
            "Đại biểu",
            body,
            OfficeStatus.CURRENT,
            scene.text.evidence(start, mention.end, "list.seat"),
            as_of=scene.context.day_of(index, mention.start, standing=True),
        )
    return tuple(found.values())


def _named(scene: Scene, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, int]]:
    """Yield the full names right behind "đại biểu", with the offset of that word."""
    folded = scene.text.folded
    bodies = [mention for mention in mentions if mention.kind is MentionKind.BODY]
    for mention in mentions:
        if mention.kind is MentionKind.PERSON and mention.code != "short" and mention.name:
            seat = _SEAT.search(folded, max(0, mention.start - _TO_SEAT), mention.start)
            if seat is None or " " not in mention.name or _OF_ELSEWHERE.match(folded, mention.end):
                continue
            start = seat.start("seat")
            if not any(body.start < start < body.end for body in bodies):  # "Ban Công tác đại biểu | Lường Thị Na"
                yield mention, start


def _sitting(scene: Scene, meetings: Sequence[MeetingClaim]) -> str | None:
    """Return the only assembly whose session an article names, failing it the Assembly sitting in its lead."""
    held = {claim.organiser for claim in meetings if claim.name.startswith("Kỳ họp") and claim.organiser is not None}
    if len(held) == 1 and (body := held.pop()).startswith((_COUNCIL, _ASSEMBLY)):
        return body
    named = {body.name for body in scene.bodies if body.name.startswith((_COUNCIL, _ASSEMBLY))}
    return _ASSEMBLY if named == {_ASSEMBLY} and _in_lead(scene) else None


def _in_lead(scene: Scene) -> bool:
    """Tell whether the head of an article tells that the Assembly sits: "Quốc hội thảo luận ở hội trường …"."""
    sentences = [one for one in scene.text.sentences if one.kind is not PassageKind.BYLINE]
    head = [one for one in sentences if one.passage < sentences[0].passage + _LEAD]
    bodies = scene.bodies_in(head[0].start, head[-1].end) if head else ()
    return any(body.name == _ASSEMBLY and _SITS.match(scene.text.folded, body.end + 1) for body in bodies)
