"""Who organises a meeting, told by the words before it: "Huyện ủy Sông Mã tổ chức hội nghị …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.meetings.boards import board_at
from kg.claims.meetings.names import Gathering
from kg.claims.scene import BodyAt, Scene
from kg.model.record import replace

_TERM = r"(?:,? \(?(?:các )?(?:khóa [IVX\d]+|nhiệm kỳ \d{4} ?- ?\d{4})\)?){0,3}"
_PLACE = r"(?:,? (?:tỉnh|thành phố|TP\.?|huyện|thị xã|quận)(?: [A-ZĐÂĂÊÔƠƯÁÍÓÚÝ][\w'-]*){1,4})?"
_WHEN = r"(?:(?:sáng|trưa|chiều|tối|ngày|hôm)(?: ngày| nay| qua)?(?: \(?\d[\d/.-]{0,9}\)?)?,? )?"
_ORGANISES = (
    r"(?:tổ chức|tiến hành|khai mạc|bế mạc|triệu tập|họp|mở|có(?= $))"
    r"(?: thành công| trọng thể| phiên)?(?: khai mạc| bế mạc)? (?:chương trình |\w+ ){0,1}"
)
_ORGANISED = re.compile(
    rf"{_TERM}{_PLACE}(?: \([^()]{{2,90}}\))?[,)]? ?{_WHEN}(?:đã |vừa |cũng |phối hợp |long trọng |sẽ |đồng loạt )*"
    rf"(?:(?:với|cùng) [^.;:\n]{{3,90}}? )?{_ORGANISES}"
)
_ENDS_SO = re.compile(rf"{_ORGANISES}$")
_WITH = re.compile(rf"(?: \([^()]{{2,40}}\))?{_PLACE},? (?:phối hợp|cùng)(?: với)? ")
_BOARD = re.compile(r"Ban [Cc]hỉ đạo (?:[^,.;:()\n]{1,40} )?$")
_HALL = re.compile(r"(?:[Hh]ội trường|[Tt]rụ sở|[Nn]hà văn hóa)(?: lớn| chung| cơ quan)? (?:của )?$")  # only where
_TO_BOARD = 60  # code points
_VERB = 80  # code points of a verb of organising and what stands behind it
_REACH = 400  # code points between an organiser and what it organises
_JOINED = re.compile(r",? và | ?- ?")
_HAS = " có "
_BY = re.compile(r",? do ")
_ORGANISES_IT = re.compile(r" (?:phối hợp[^.;,]{0,80} )?(?:tổ chức|triệu tập|chủ trì tổ chức)(?!\w)")
_PARTNER = re.compile(r", ?")
_SUBJECT = re.compile(r"(?:^|[,.\n] ?)$")


def organiser_before(scene: Scene, start: int) -> str | None:
    """Return the body that, by the words before this place, organises what is named there; None when none does.

    Of "A phối hợp với B, C tổ chức hội nghị" it is A.
    """
    return next(iter(organisers_before(scene, start)), None)


def organised_behind(scene: Scene, one: Gathering) -> Gathering:
    """Return a meeting with the body told behind its name: "Đại hội MTTQ tỉnh … do | Ủy ban MTTQ tỉnh tổ chức"."""
    by = _BY.match(scene.text.folded, one.end)
    body = scene.body_at(by.end()) if by is not None else None
    told = body is not None and _ORGANISES_IT.match(scene.text.folded, body.end) is not None
    return one if body is None or not told else replace(one, organiser=body.name)


def organisers_before(scene: Scene, start: int) -> tuple[str, ...]:
    """Return all the bodies that, by the words before this place, organise what is named there, the leading one first.

    >>> # "Tỉnh ủy - HĐND - UBND tỉnh tổ chức lễ …" → the three of the province
    """
    sentence = scene.text.sentences[scene.context.sentence_at(start)]
    folded = scene.text.folded
    bodies = scene.bodies_in(sentence.start, start)
    if folded.find("(", sentence.start, start) >= 0:
        bodies = tuple(body for body in bodies if not _in_bracket(folded, body, sentence.start, start))
    if not bodies or _ENDS_SO.search(folded, max(bodies[0].end, start - _VERB), start) is None:
        return ()
    for at in range(len(bodies) - 1, -1, -1):
        if start - bodies[at].end > _REACH:
            return ()
        if _ORGANISED.fullmatch(folded, bodies[at].end, start) is None:
            continue
        aside = folded.endswith(_HAS, 0, start) and not _acts(scene, sentence.start, bodies[at])
        if aside or _HALL.search(folded, max(0, bodies[at].start - _TO_BOARD), bodies[at].start):
            return ()
        return tuple(dict.fromkeys(_whole(scene, body) for body in bodies[_leader(folded, bodies, at) : at + 1]))
    return ()


def _acts(scene: Scene, first: int, body: BodyAt) -> bool:
    """Tell whether a body itself is the subject: "Huyện ủy có buổi làm việc", not "A, Bí thư Huyện ủy có buổi …"."""
    opens = _SUBJECT.search(scene.text.folded, max(0, body.start - 3), body.start) is not None
    return (opens or body.start == first) and not scene.people_in(first, body.start)


def _in_bracket(folded: str, body: BodyAt, first: int, last: int) -> bool:
    """Tell whether a bracket names a body, as the one above another: "Chi cục Kiểm lâm (trực thuộc | Sở Y tế)"."""
    opened = folded.rfind("(", first, body.start)
    return opened > folded.rfind(")", first, body.start) and folded.find(")", body.end, last) >= 0


def _whole(scene: Scene, body: BodyAt) -> str:
    """Return the name of a body, or of the steering board whose name ends with it: "Ban Chỉ đạo 35 Tỉnh ủy"."""
    board = _BOARD.search(scene.text.folded, max(0, body.start - _TO_BOARD), body.start)
    named = board_at(scene, board.start(), body.end) if board else None
    return named[0] if named is not None and named[1] == body.end else body.name


def _leader(folded: str, bodies: Sequence[BodyAt], last: int) -> int:
    """Return the index of the body whose partners stand up to this one, or this one when it has none.

    A comma joins two where the first is no place: "Bộ Chính trị, Ban Bí thư tổ chức", not "tại Huyện ủy, UBND huyện".
    """
    leader = last
    for at in range(last, 0, -1):
        gap = bodies[at - 1].end, bodies[at].start
        if _WITH.fullmatch(folded, *gap) or _JOINED.fullmatch(folded, *gap):
            leader = at - 1
        elif _PARTNER.fullmatch(folded, *gap) is None:
            break
        elif _SUBJECT.search(folded, max(0, bodies[at - 1].start - 3), bodies[at - 1].start):
            leader = at - 1
    return leader
