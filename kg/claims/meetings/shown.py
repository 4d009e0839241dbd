"""Who was at a meeting by a caption that shows it, or by "Về phía huyện có …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.meetings.acts import VERB
from kg.claims.meetings.found import MeetingAt
from kg.claims.scene import Scene
from kg.model.article import PassageKind
from kg.model.claim import Predicate, Ref, RelationClaim, ThingKind
from kg.model.text import Sentence
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.beginnings import by_beginning

ABSENT = AnyCase(r"\b(?:vắng|không dự|không tham dự|không thể dự)\b")
_AT = re.compile(r"(?<!\w)(?:tại|trong)(?: buổi| phiên \w+)? $")
_HANDS = re.compile(
    r"(?<!\w)(?:trao (?:tặng )?(?:các )?"
    r"(?:[Qq]uyết định|Huân chương|Huy hiệu|Bằng khen|quà lưu niệm)|tặng (?:hoa|quà(?: lưu niệm)?)|bắt tay"
    r"|(?<![Ll]ễ )nhận (?:hoa(?: chúc mừng)? (?:của|từ|do)|(?:các |hoa )?(?:[Qq]uyết định|chúc mừng))"
    r"|ký (?:kết )?biên bản bàn giao"
    r"|chụp (?:ảnh|hình) lưu niệm|chúc mừng(?= (?:các |tân )?(?:ông|bà|đồng chí)(?!\w)))(?!\w)"
)
_ANYWHERE = ("quà", "quà lưu niệm", "bắt tay")  # given and shaken at other places too
_OF_DECISIONS = AnyCase(
    r"(?:công bố|trao|thông báo|triển khai) (?:và trao )?(?:các )?quyết định|gặp mặt|chúc mừng|^kỳ họp|^đại hội"
    r"|^buổi tiếp|^cuộc gặp|^hội (?:kiến|đàm)"
)
_SIDE = by_beginning(
    r"(?<!\w)(?:[Vv]ề phía|Phía) [^.;:]{2,80}?(?<! đã)(?<! sẽ)(?<! cũng) có(?!\w)"
    r"|Tại (?:buổi|hội nghị|lễ|kỳ họp|đại hội)[^.;:,]{0,40},? có (?=(?:các )?(?:đồng chí|ông|bà)(?!\w))"
)
_IN_POST = re.compile(
    r"(?<!\w)(?:(?:làm|giữ chức(?: vụ)?) [^.;]{0,60}|(?:của|thay) (?:(?!cho |tặng |phân công )[^.;]){0,40})$"
)
_OPENS = re.compile(r"(?: sự (?:tham dự|có mặt) của)?(?: các)?(?: đồng chí| đại biểu| ông, bà)? ?:")
_CREDITS = ("Ảnh:", "Ảnh chụp ", "Ảnh ", "Nguồn ảnh")
_REMEMBERED = AnyCase(  # those named behind are the dead
    r"\b(?:tưởng nhớ|tưởng niệm|giỗ|dâng hương|dâng hoa|thắp hương|viếng|di ảnh|chân dung|tượng|mộ|ngày sinh|ngày mất"
    r"|cố)\b"
)
_WILL = re.compile(r"(?<!\w)(?:sẽ|không|[Cc]hưa)(?!\w)")  # what is told of somebody, who need not be there
_FINISHED = (".", "!", "?", ":", ";", "…", '"', ")", "]", "/")


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
    match = _HANDS.search(scene.text.folded, sentence.start, sentence.end) if caption and main else None
    if match is not None and (_OF_DECISIONS.search(main) is not None or not match.group().endswith(_ANYWHERE)):
        yield from _at_main(scene, (sentence.start, sentence.end), match, main)
    side = _side_in(scene, sentence) if main and not caption else None
    if side is not None:
        named = next((place.key for place in places if place.again and place.end <= side.start()), main)
        yield from _at_main(scene, (side.end(), sentence.end), side, named)  # "Dự hội đàm, về phía huyện có …"


def opens_side(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence ends with "Về phía xã có (các đồng chí):", so that a list of those present follows."""
    side = _side_in(scene, sentence)
    return side is not None and _OPENS.fullmatch(scene.text.folded, side.end(), sentence.end) is not None


def _side_in(scene: Scene, sentence: Sentence) -> re.Match[str] | None:
    """Return where a sentence begins to tell who was there: "Về phía xã có", "Tại hội nghị có các đồng chí"."""
    folded, start, end = scene.text.folded, sentence.start, sentence.end
    if folded.find("hía ", start, end) < 0 and folded.find("Tại ", start, end) < 0:
        return None
    return _SIDE.search(folded, start, end)


def _at_main(scene: Scene, span: tuple[int, int], match: re.Match[str], main: str) -> Iterator[RelationClaim]:
    """Yield that the people of a span attended the meeting reported."""
    if ABSENT.search(scene.text.folded, match.start(), span[1]):
        return
    shown = match.re is _HANDS
    for person in scene.people_in(*span):
        if shown and _IN_POST.search(scene.text.folded, match.end(), person.start):
            continue  # "… làm Trợ lý Chủ tịch nước A": only the office is his
        start, end = min(person.start, match.start()), max(person.end, match.end())
        evidence = scene.text.evidence(start, end, "relation.shown" if shown else "relation.side")
        meeting = Ref(ThingKind.MEETING, main)
        yield RelationClaim(Ref(ThingKind.PERSON, person.key), Predicate.ATTENDED, meeting, evidence)


def _pictured(scene: Scene, sentence: Sentence, places: Sequence[MeetingAt]) -> Iterator[RelationClaim]:
    """relation.pictured: a caption's "Bí thư Tỉnh ủy A tại hội nghị": he is at it, unless he is said to speak."""
    folded, place = scene.text.folded, places[0]
    if VERB.search(folded, sentence.start, sentence.end) or not _AT.search(folded, sentence.start, place.start):
        return
    if _WILL.search(folded, sentence.start, place.start):
        return
    remembered = _REMEMBERED.search(folded, sentence.start, place.start)
    for person in scene.people_in(sentence.start, remembered.start() if remembered else place.start):
        evidence = scene.text.evidence(person.start, place.end, "relation.pictured")
        meeting = Ref(ThingKind.MEETING, place.key)
        yield RelationClaim(Ref(ThingKind.PERSON, person.key), Predicate.ATTENDED, meeting, evidence)


def _is_caption(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence is a caption: marked as one, beside a photographer, or a paragraph without full stop."""
    if sentence.kind is not PassageKind.TEXT:
        return sentence.kind is PassageKind.CAPTION
    sentences = scene.text.sentences
    at = scene.context.sentence_at(sentence.start)
    near = (*sentences[max(0, at - 1) : at], *sentences[at + 1 : at + 3])
    others = [scene.of(other) for other in near if other.passage == sentence.passage]
    told = scene.of(sentence)
    if others:
        return all(other.startswith(_CREDITS) for other in others)
    bracket = told.startswith(("(", "[")) and told.endswith((")", "]"))
    return bracket or not told.endswith(_FINISHED) or "Ảnh:" in told
