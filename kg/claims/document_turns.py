"""What is done with official documents, told by how a whole sentence is turned rather than by one verb."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from kg.claims.document_parts import of_home
from kg.claims.meetings import Meetings
from kg.claims.official_documents import OfficialDocuments
from kg.claims.papers import OfficialDocumentAt
from kg.claims.scene import Scene
from kg.model.claim import Predicate, Ref, RelationClaim, ThingKind
from kg.model.text import Sentence

_AFTER = re.compile(r"(?<!\w)[Ss]au khi (?:có |được |HĐND |[^.;,]{0,60}thông qua )")
_WILL = re.compile(r" sẽ (?=\w)")
_UNDER = re.compile(r"Dưới sự (?:lãnh đạo|chỉ đạo)[^.;]{0,60} của ")
_BIDDEN = re.compile(r"(?:đã |sẽ )?(?:thực hiện|triển khai)(?!\w)[^.;]{0,160} theo (?:tinh thần )?$")
_TAKEN_UP = re.compile(r"(?:Quán triệt|Thực hiện|Triển khai)(?: sâu sắc| nghiêm túc)?(?!\w)[^.;]{0,90}$")
_HEAD = re.compile(r"(?:Về|Đối với) (?:dự thảo )?$")
_AND = re.compile(r", [^.;]{0,60} và |,? và ")
_TALK = re.compile(r", [^.;]{0,60}thảo luận(?!\w)")
_SUBMITTED = re.compile(r"trình [^.;,]{3,40} (?:xem xét,? )?(?:thông qua|quyết định) tại $")
_KEEP_TO = re.compile(r"(?<!\w)(?:bám sát|căn cứ vào)(?!\w)")


def turned_relations(scene: Scene, documents: OfficialDocuments, meetings: Meetings) -> Iterator[RelationClaim]:
    """Yield the relations told by the turn of a sentence, in reading order.

    >>> # "Sau khi có Nghị quyết của HĐND tỉnh về chợ, UBND tỉnh sẽ mở thầu." → UBND tỉnh implements it
    """
    index = scene.context.sentence_at
    for at, group in groupby(documents.places, key=lambda place: index(place.start)):
        places = list(group)
        sentence = scene.text.sentences[at]
        yield from _after(scene, sentence, places)
        yield from _under(scene, sentence, places)
        yield from _of_province(scene, sentence, places)
        yield from _headed(scene, sentence, places, meetings)


def _after(scene: Scene, sentence: Sentence, places: list[OfficialDocumentAt]) -> Iterator[RelationClaim]:
    """relation.after: "Sau khi có Nghị quyết …, UBND tỉnh sẽ mở thầu": who acts after it carries it out."""
    folded = scene.text.folded
    place = places[0]
    after = _AFTER.search(folded, sentence.start, place.start)
    if after is None or "," in folded[after.start() : place.start]:
        return
    for body in scene.bodies_in(place.end, sentence.end):
        if _WILL.match(folded, body.end) and folded[: body.start].endswith(", "):
            yield _implements(scene, body.name, place, "relation.after")
            return


def _under(scene: Scene, sentence: Sentence, places: list[OfficialDocumentAt]) -> Iterator[RelationClaim]:
    """relation.under: "Dưới sự chỉ đạo của Huyện ủy, các xã đã thực hiện … theo Nghị quyết …": Huyện ủy does."""
    folded = scene.text.folded
    led = _UNDER.match(folded, sentence.start, places[0].start)
    body = scene.body_at(led.end()) if led else None
    if body is not None and _BIDDEN.search(folded, body.end, places[0].start):
        yield _implements(scene, body.name, places[0], "relation.under")


def _of_province(scene: Scene, sentence: Sentence, places: list[OfficialDocumentAt]) -> Iterator[RelationClaim]:
    """relation.province: "Quán triệt Nghị quyết …, <home> xác định …": the committee of the home does."""
    folded = scene.text.folded
    committee = of_home(scene, "Tỉnh ủy")
    if committee is None or not _TAKEN_UP.match(folded, sentence.start, places[0].start):
        return
    acts = re.compile(
        rf", (?:tỉnh )?{re.escape(scene.home or '')} (?:đã |luôn )?(?:xác định|tập trung|chủ động|ban hành)"
    )
    if acts.search(folded, places[0].end, sentence.end):
        yield _implements(scene, committee, places[0], "relation.province")


def _headed(
    scene: Scene, sentence: Sentence, places: list[OfficialDocumentAt], meetings: Meetings
) -> Iterator[RelationClaim]:
    """relation.headed: "Về kế hoạch …, đại biểu cần thảo luận, bám sát Nghị quyết …" at the meeting reported."""
    folded = scene.text.folded
    if not _HEAD.fullmatch(folded, sentence.start, places[0].start):
        return
    heads = _first_list(folded, places)
    if not meetings.main or not _TALK.match(folded, heads[-1].end, sentence.end):
        return
    held = [meetings.main] + [
        meeting.key
        for meeting in meetings.places
        if heads[-1].end < meeting.start < sentence.end and _SUBMITTED.search(folded, heads[-1].end, meeting.start)
    ]
    for key in held:
        for place in heads:
            yield _claim(scene, Ref(ThingKind.MEETING, key), Predicate.DISCUSSED, place, "relation.headed")
    kept = _KEEP_TO.search(folded, heads[-1].end, sentence.end)
    head = Ref(ThingKind.OFFICIAL_DOCUMENT, heads[0].key)
    for place in places[len(heads) :]:
        if kept is not None and place.start > kept.end() and place.key != heads[0].key:
            yield _claim(scene, head, Predicate.BASED_ON, place, "relation.headed")


def _first_list(folded: str, places: list[OfficialDocumentAt]) -> list[OfficialDocumentAt]:
    """Return the first official document and those joined to it by "và"."""
    heads = [places[0]]
    for place in places[1:]:
        if _AND.fullmatch(folded, heads[-1].end, place.start) is None:
            break
        heads.append(place)
    return heads


def _implements(scene: Scene, body: str, place: OfficialDocumentAt, rule: str) -> RelationClaim:
    return _claim(scene, Ref(ThingKind.BODY, body), Predicate.IMPLEMENTS, place, rule)


def _claim(scene: Scene, subject: Ref, predicate: Predicate, place: OfficialDocumentAt, rule: str) -> RelationClaim:
    thing = Ref(ThingKind.OFFICIAL_DOCUMENT, place.key)
    return RelationClaim(subject, predicate, thing, scene.text.evidence(place.start, place.end, rule))
