"""Official documents listed behind a colon: what a meeting adopted, discussed or presented, one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.documents.lines import document_ref, meeting_ref
from kg.claims.documents.listing import clause_before, goes_on, opens
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.read import OfficialDocuments
from kg.claims.meetings.found import Meetings
from kg.claims.scene import Scene
from kg.claims.wording import SUBMITS, same_committee
from kg.model.claim import Predicate, Ref, RelationClaim, ThingKind

_RULE = "relation.listed"
_PAPERS = (
    r" (?:(?:các|những|một số|\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) )?"
    r"(?:[Dd]ự thảo )?(?:[Nn]ghị quyết|[Vv]ăn bản|[Cc]hương trình|[Cc]hỉ thị|[Kk]ết luận|[Qq]uy định"
    r"|[Kk]ế hoạch|[Ll]uật|[Nn]ội dung|[Tt]ờ trình)(?!\w)[^.;:]{0,150}$"
)
_ADOPTS = re.compile(rf"\b(?:thông qua|ban hành|quyết nghị|biểu quyết)(?!\w)(?:[^.;:]{{0,30}}{_PAPERS}|$)")
_ADOPTED = re.compile(
    r"(?<!\w)[Nn]ghị quyết (?:đã )?được [^.;:]{0,60}(?:thông qua|ban hành|tán thành)(?!\w)[^.;:]{0,60}$"
)
_TALKS = re.compile(
    r"\b(?:xem xét|thảo luận|cho ý kiến|quán triệt|triển khai|phổ biến|giới thiệu|học tập|truyền đạt)(?!\w)"
    rf"[^.;:]{{0,40}}{_PAPERS}"
    r"|\b(?:xem xét|thảo luận|cho ý kiến|góp ý)(?:,? (?:và )?(?:thảo luận|cho ý kiến|góp ý))?(?: (?:vào|về|đối với))?$"
)
_MENDED = re.compile(
    r"[Vv]iệc (?:ban hành|(?:sửa đổi|bổ sung|điều chỉnh|thay thế)(?:,? (?:và )?(?:bổ sung|điều chỉnh))?"
    r"(?: một số (?:điều|nội dung)(?: của)?)?) $"
)
_TALKED = re.compile(
    r"(?<!\w)(?:[Nn]ghị quyết|[Vv]ăn bản|[Cc]hỉ thị|[Kk]ết luận|[Qq]uy định|[Nn]ội dung)(?: chính| trọng tâm)?"
    r" (?:đã |cũng )?được [^.;:]{0,40}"
    r"(?:quán triệt|triển khai|phổ biến|giới thiệu|học tập|truyền đạt|thảo luận|cho ý kiến)(?!\w)[^.;:]{0,60}$"
)
_PRESENTS = re.compile(r"\b(?:quán triệt|triển khai|phổ biến|học tập|truyền đạt)(?!\w)")
_COMING = re.compile(rf"\b(?:sẽ|dự kiến|{SUBMITS}|đề nghị)\b")
_IT = re.compile(
    r"(?:Các đại biểu|Đại biểu|(?:(?:Các|Hai|Ba|Bốn|\d{1,2}) )?(?:[Vv]ăn bản|[Nn]ội dung)|Tiếp theo|Tiếp đó"
    r"|Trong (?:số )?(?:các |\d{1,3} )?nghị quyết|Hội nghị|Kỳ họp|Phiên họp|Đại hội|Cuộc họp|Cũng tại"
    r"|HĐND|Hội đồng nhân dân)(?!\w)"
)
_THERE = re.compile(
    r"(?<!\w)(?:[Đđ]ại biểu|[Hh]ội nghị|[Kk]ỳ họp|[Pp]hiên họp|[Đđ]ại hội|HĐND|Hội đồng nhân dân)(?!\w)"
)
_ASSEMBLIES = ("Quốc hội", "Hội đồng nhân dân")
_ACTS = re.compile(r"(?: \(?khóa \w+\)?)?,? (?:(?:đã|cũng|vừa|biểu quyết|thảo luận|xem xét),? (?:và )?){0,4}")
_APART = 2  # sentences from member to member: "2." may stand as one
_LONGEST = 600  # code points of the members before one
_FAR = 260  # code points between a verb and the colon


def listed_relations(scene: Scene, documents: OfficialDocuments, meetings: Meetings) -> Iterator[RelationClaim]:
    """relation.listed: "kỳ họp thông qua 2 nghị quyết: Nghị quyết về …; Nghị quyết về …", "quán triệt các văn bản: …".

    Who organises a meeting that presents official documents carries them out.
    """
    planned = frozenset(claim.key for claim in documents.claims if claim.planned)
    issuers = {claim.key: claim.issuer for claim in documents.claims}
    organisers = {claim.key: claim.organiser for claim in meetings.claims}
    folded = scene.text.folded
    listed: set[int] = set()
    for at, place in enumerate(documents.places):
        opening = _opening(scene, place) if place.start not in listed else opens(folded, place.start)
        if opening is None:
            continue
        start, stop = clause_before(scene, opening)
        doing = folded[max(start, stop - _FAR) : stop]
        adopts, talks = _ADOPTS.search(doing) or _ADOPTED.search(doing), _TALKS.search(doing) or _TALKED.search(doing)
        key = _meeting(scene, meetings, start, stop, adopts=adopts)
        if not key or not (adopts or talks):
            continue
        coming = _COMING.search(doing) is not None
        meeting, organiser = meeting_ref(key), organisers[key]
        for one in _members(scene, documents.places[at:]):
            listed.add(one.start)
            paper, own = document_ref(one.key), issuers[one.key] is None or same_committee(issuers[one.key], organiser)
            if adopts and own and not coming and one.key not in planned:
                yield _claim(scene, paper, Predicate.ADOPTED_AT, meeting, one)
            else:
                yield _claim(scene, meeting, Predicate.DISCUSSED, paper, one)
            if organiser and not adopts and _PRESENTS.search(doing):
                yield _claim(scene, Ref(ThingKind.BODY, organiser), Predicate.IMPLEMENTS, paper, one)


def _opening(scene: Scene, place: OfficialDocumentAt) -> int | None:
    """Return where the words begin that open a list of which the first official document stands here.

    Members before it may be no official documents: "các nội dung: Báo cáo …; | dự thảo Nghị quyết …".
    """
    folded = scene.text.folded
    if (opening := opens(folded, place.start)) is not None:
        return opening
    first = scene.text.sentences[scene.context.sentence_at(place.start)].start
    mark = goes_on(folded, place.start)
    colon = folded.rfind(":", max(first, place.start - _LONGEST), place.start)
    return colon if mark is not None and folded[mark] == ";" and colon > 0 else None


def _members(scene: Scene, places: tuple[OfficialDocumentAt, ...]) -> list[OfficialDocumentAt]:
    """Return the first of these and those that follow it in its list, each behind ";" or "và", or on its own line."""
    folded, index = scene.text.folded, scene.context.sentence_at
    taken = [places[0]]
    for place in places[1:]:
        if index(place.start) - index(taken[-1].start) > _APART:
            break
        mended = _MENDED.search(folded, taken[-1].end, place.start)  # "- Việc sửa đổi | Nghị quyết số …"
        if goes_on(folded, mended.start() if mended else place.start) is not None and place.key != taken[-1].key:
            taken.append(place)
    return taken


def _meeting(scene: Scene, meetings: Meetings, start: int, end: int, *, adopts: re.Match[str] | None) -> str:
    """Return the meeting that the words before a colon speak of: the last named there, else the one reported.

    What is adopted "with all votes of the deputies" is adopted there, wherever the sentence speaks of it.
    """
    named = [place.key for place in meetings.places if start <= place.start < end and not place.cited]
    there = _IT.match(scene.text.folded, start) or (adopts and _THERE.search(scene.text.folded, start, end))
    key = named[-1] if named else meetings.main if there else ""
    return (
        key if adopts is None else _of_assembly(scene, meetings, key, start, end - len(adopts.string) + adopts.start())
    )


def _of_assembly(scene: Scene, meetings: Meetings, key: str, start: int, verb: int) -> str:
    """Return the session of the assembly that adopts: "thông báo kết quả: | Quốc hội đã thông qua 7 luật, gồm …"."""
    body = scene.bodies_in(start, verb)[-1:]
    if (
        not body
        or not body[0].name.startswith(_ASSEMBLIES)
        or not _ACTS.fullmatch(scene.text.folded, body[0].end, verb)
    ):
        return key
    own = [claim.key for claim in meetings.claims if claim.organiser == body[0].name]
    own = [one for one in own if one.startswith("Kỳ họp")]
    return key if key in own else own[-1] if own else ""


def _claim(scene: Scene, subject: Ref, predicate: Predicate, thing: Ref, place: OfficialDocumentAt) -> RelationClaim:
    return RelationClaim(subject, predicate, thing, scene.text.evidence(place.start, place.end, _RULE))
