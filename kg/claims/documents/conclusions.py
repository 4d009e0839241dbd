"""Conclusions without a number, of a commission's session or an inspection."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.documents.laws import sentence_of
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.meetings.names import Gathering
from kg.claims.scene import Scene
from kg.claims.wording import spelt_out, title_end
from kg.model.text import Sentence

_CONCLUSION = re.compile(r"(?<!\w)(?P<word>[Kk]ết luận) của ")
_AT = re.compile(r",? tại (?:các )?")
_ON = re.compile(r" (?:đối với|về) ")
_INSPECTION = re.compile(
    r"(?<!\w)[Kk]ết luận thanh tra (?=(?:trách nhiệm|việc|công tác|toàn diện|chuyên đề|về|đối với)(?!\w))"
)
_TOLD = re.compile(r",? (?:đã |vừa |chính thức ){0,3}(?:thông báo|công bố|ban hành|có) ")
_IN_IT = re.compile(r"(?:Tại|Trong|Theo) ")
_OF_INSPECTION = "Kết luận thanh tra"
_MIN_WORDS = 6  # of the title of an inspection's conclusion


def read_conclusions(scene: Scene, gatherings: Sequence[Gathering]) -> list[OfficialDocumentAt]:
    """Return the conclusions that their session, or the inspected matter, makes unique."""
    return [*_of_sessions(scene, gatherings), *_of_inspections(scene)]


def _of_sessions(scene: Scene, gatherings: Sequence[Gathering]) -> list[OfficialDocumentAt]:
    """document.of-session: "kết luận của Ủy ban Kiểm tra Tỉnh ủy tại kỳ họp thứ 9 đối với ông …"."""
    folded, found = scene.text.folded, []
    held = {gathering.start: gathering for gathering in gatherings if gathering.noun in ("kỳ họp", "phiên họp")}
    for match in scene.matches(_CONCLUSION, ("kết luận",)):
        body, sentence = scene.body_at(match.end()), sentence_of(scene, match.start())
        if body is None or sentence is None:
            continue
        at = _AT.match(folded, body.end)
        session = held.get(at.end()) if at else None
        on = _ON.match(folded, session.end) if session else None
        if session is None or on is None or session.ordinal is None:
            continue
        end = title_end(folded, on.end(), sentence.end)
        name = f"Kết luận của {body.name} tại {session.noun} thứ {session.ordinal}{on.group()}"
        found.append(
            OfficialDocumentAt(
                match.start(),
                end,
                "Kết luận",
                "document.of-session",
                name=name + spelt_out(scene, on.end(), end),
                issuer=body.name,
                meeting_start=session.start,
            )
        )
    return found


def _of_inspections(scene: Scene) -> list[OfficialDocumentAt]:
    """document.inspection: "Thanh tra tỉnh thông báo kết luận thanh tra trách nhiệm của Chủ tịch UBND huyện …".

    "Tại kết luận thanh tra việc quản lý đất tại huyện Lục Nam, Thanh tra tỉnh nêu rõ …" tells it too.
    """
    folded, found = scene.text.folded, []
    for match in scene.matches(_INSPECTION, ("kết luận thanh tra",)):
        sentence = sentence_of(scene, match.start())
        if sentence is None:
            continue
        end = title_end(folded, match.end(), sentence.end)
        told = _inspector(scene, sentence, match.start(), end)
        title = spelt_out(scene, match.end(), end)
        if told is not None and len(title.split()) >= _MIN_WORDS:
            name = f"{_OF_INSPECTION} {title}"
            found.append(
                OfficialDocumentAt(match.start(), end, _OF_INSPECTION, "document.inspection", name=name, issuer=told)
            )
    return found


def _inspector(scene: Scene, sentence: Sentence, start: int, end: int) -> str | None:
    """Return the body right before "thông báo kết luận", or the inspectorate that the sentence opens with them."""
    folded = scene.text.folded
    for body in reversed(scene.bodies_in(sentence.start, start)):
        if _TOLD.fullmatch(folded, body.end, start):
            return body.name
    behind = scene.body_at(end + len(", ")) if _IN_IT.fullmatch(folded, sentence.start, start) else None
    return behind.name if behind is not None and behind.name.startswith("Thanh tra ") else None
