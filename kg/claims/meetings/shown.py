"""Who was at a meeting by a caption that shows it, or by "Về phía huyện có …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.meetings.acts import VERB
from kg.claims.meetings.read import MeetingAt
from kg.claims.scene import Scene
from kg.model.article import PassageKind
from kg.model.claim import Predicate, Ref, RelationClaim, ThingKind
from kg.model.text import Sentence
from kg.vietnamese.any_case import AnyCase

ABSENT = AnyCase(r"\b(?:vắng|không dự|không tham dự|không thể dự)\b")
_AT = re.compile(r"(?<!\w)(?:tại|trong)(?: buổi| phiên \w+)? $")
_HANDS = re.compile(
    r"(?<!\w)(?:trao (?:tặng )?(?:các )?"
    r"(?:[Qq]uyết định|Huân chương|Huy hiệu|Bằng khen)|tặng hoa|chụp (?:ảnh|hình) lưu niệm)(?!\w)"
)
_OF_DECISIONS = AnyCase(
    r"(?:công bố|trao|thông báo|triển khai) (?:và trao )?(?:các )?quyết định|gặp mặt|chúc mừng|^kỳ họp"
)
_SIDE = re.compile(r"Về phía [^.;:]{3,80}? có(?!\w)")
_IN_POST = re.compile(
    r"(?<!\w)(?:(?:làm|giữ chức(?: vụ)?) [^.;]{0,60}|(?:của|thay) (?:(?!cho |tặng |phân công )[^.;]){0,40})$"
)
_FINISHED = (".", "!", "?", ":", ";", "…", '"', ")", "/")


def shown_in(scene: Scene, sentence: Sentence, places: Sequence[MeetingAt], main: str) -> Iterator[RelationClaim]:
    """relation.shown: a caption's "… trao quyết định cho …"; relation.side: "Về phía huyện có các đồng chí …".

    Args:
        scene: The article.
        sentence: One of its sentences.
        places: Where it names meetings.
        main: Local key of the meeting that the article reports; empty for none.
    """
    caption = _is_caption(scene, sentence)
    if caption and places:
        yield from _pictured(scene, sentence, places)
    pattern = _HANDS if caption else _SIDE
    match = pattern.search(scene.text.folded, sentence.start, sentence.end) if main else None
    if match is None or ABSENT.search(scene.text.folded, match.start(), sentence.end):
        return
    if caption and _OF_DECISIONS.search(main) is None:
        return
    start = sentence.start if caption else match.end()
    rule = "relation.shown" if caption else "relation.side"
    for person in scene.people_in(start, sentence.end):
        if caption and _IN_POST.search(scene.text.folded, match.end(), person.start):
            continue  # "… làm Trợ lý Chủ tịch nước A": only the office is his
        evidence = scene.text.evidence(min(person.start, match.start()), max(person.end, match.end()), rule)
        meeting = Ref(ThingKind.MEETING, main)
        yield RelationClaim(Ref(ThingKind.PERSON, person.key), Predicate.ATTENDED, meeting, evidence)


def _pictured(scene: Scene, sentence: Sentence, places: Sequence[MeetingAt]) -> Iterator[RelationClaim]:
    """relation.pictured: a caption's "Bí thư Tỉnh ủy A tại hội nghị": he is at it, unless he is said to speak."""
    folded, place = scene.text.folded, places[0]
    if VERB.search(folded, sentence.start, sentence.end) or not _AT.search(folded, sentence.start, place.start):
        return
    for person in scene.people_in(sentence.start, place.start):
        evidence = scene.text.evidence(person.start, place.end, "relation.pictured")
        meeting = Ref(ThingKind.MEETING, place.key)
        yield RelationClaim(Ref(ThingKind.PERSON, person.key), Predicate.ATTENDED, meeting, evidence)


def _is_caption(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence is a caption: marked as one, with a photographer, or a paragraph without full stop."""
    if sentence.kind is not PassageKind.TEXT:
        return sentence.kind is PassageKind.CAPTION
    sentences = scene.text.sentences
    at = scene.context.sentence_at(sentence.start)
    alone = all(other.passage != sentence.passage for other in (*sentences[at - 1 : at], *sentences[at + 1 : at + 2]))
    told = scene.of(sentence)
    return alone and (not told.endswith(_FINISHED) or "Ảnh:" in told)
