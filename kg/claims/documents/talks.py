"""What a meeting did with official documents, told by the body that sat or by what was presented there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.days.uses import Use
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.meetings.first_days import may_last_on
from kg.claims.meetings.found import Meetings
from kg.claims.scene import Scene
from kg.model.claim import MeetingClaim, Predicate, Ref, RelationClaim, ThingKind
from kg.model.text import Sentence

_AND = re.compile(r", [^.;]{0,60} và |(?: \([^()]{2,30})?\)?,? và |, |[^.;:]{0,160}; (?:và )?(?:các )?(?:số )?")
_DOES = re.compile(
    r"(?: \(?khóa \w+\)?)?(?:,? (?:đã|sẽ|và|cũng|tiếp tục|tiến hành|thảo luận|xem xét|cho ý kiến|góp ý|bỏ phiếu kín"
    r"|biểu quyết|thống nhất|nhất trí|thông qua|ban hành|quyết nghị|quyết định|tán thành|đánh giá|cập nhật|điều chỉnh"
    r"|bổ sung|dự kiến|(?:ở|tại) (?:hội trường|tổ|đoàn)|nghe(?: trình bày)? (?:[Tt]ờ trình|[Bb]áo cáo thẩm tra)"
    r"(?:(?:,| và) (?:[Tt]ờ trình|[Bb]áo cáo thẩm tra))?))+ (?:về |vào |đối với )?(?:các )?(?:dự thảo |dự án |dự )?"
)
_ADOPTS = re.compile(r"thông qua|ban hành|quyết nghị")
_TALKS = re.compile(r"(?:thảo luận|xem xét|cho ý kiến|góp ý|thông qua|ban hành|quyết nghị|bỏ phiếu|nghe)(?!\w)")
_DISCUSSES = re.compile(r"thảo luận|xem xét|cho ý kiến|góp ý|cập nhật|điều chỉnh|dự kiến|sẽ|nghe")
_NEXT = re.compile(r"\b(?:kỳ|phiên) họp (?:tới|sau|kế tiếp|tiếp theo)(?!\w)")
SITTINGS = ("Kỳ họp", "Phiên họp", "Cuộc họp", "Hội nghị lần thứ", "Hội nghị Ban Chấp hành", "Hội nghị Ban Thường vụ")
_BESIDES = re.compile(  # "Cùng ngày, Ủy ban bầu cử đã ban hành …": beside its session
    r"(?:Cùng ngày|Cũng (?:trong|vào)|Trong ngày)(?!\w)(?:(?!thông qua)[^.;:]){0,60} ban hành(?!\w)"
)
_AFTERWARDS = re.compile(r"(?:[Ss]au khi|[Tt]rước khi|[Kk]hi)(?: được)? $")
_NEAR = 40
_FAR = 220  # code points between a meeting's noun and what was presented
_PRESENTS = re.compile(
    r"^ (?:trực tuyến |toàn quốc |cán bộ |chủ chốt |cũng |đã |tập huấn |nghiên cứu,? )*(?:[^.;:]{0,60} về (?:việc )?)?"
    r"(?:học tập|tập huấn|tuyên truyền|phổ biến|quán triệt|triển khai|giới thiệu)(?!\w)[^.;:]{0,60}$"
    r"|^,? (?:[^.;:]{0,80} )?(?:(?:đã )?được|(?:đã |được )?nghe)(?: [^.;:,]{0,80})? (?:quán triệt|triển khai|phổ biến"
    r"|giới thiệu|phân tích|làm rõ|thông tin)(?!\w)[^.;:]{0,90}$"
    r"|^,? (?:đồng chí|ông|bà) [^.;:]{5,160} (?:giới thiệu|quán triệt|truyền đạt|phổ biến)(?!\w)[^.;:]{0,90}$"
)
_ABOUT = re.compile(  # "buổi làm việc với các trường về thực hiện Nghị quyết số …"
    r" về (?:việc |tình hình |kết quả |công tác )?(?:tổ chức )?(?:thực hiện|triển khai)(?: [^.;:]{0,40})?$"
)
_TAUGHT = re.compile(r"(?:quán triệt|triển khai|học tập|phổ biến)(?!\w)")
_TEACHES = re.compile(
    r"(?:giới thiệu|truyền đạt|quán triệt|phổ biến|thông tin|trình bày"
    r"|triển khai(?= (?:các |những )?(?:nội dung|điểm|chuyên đề)))(?!\w)[^.;:\n]{0,40}$"
)
_HEARD = re.compile(
    r"(?<!\w)(?:(?:được|nghe)(?: [^.;:,]{0,60})?"
    r"|(?:[Bb]áo cáo viên|[Gg]iảng viên|[Đđ]ồng chí|[Ôô]ng|[Bb]à|Bộ trưởng|Thứ trưởng"
    r"|(?:Phó )?(?:Giám đốc|Vụ trưởng|Cục trưởng|Trưởng [Bb]an|Chủ nhiệm))(?: [^.;:]{2,160})?) $"
)
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:[Tt]rước đó|[Tt]rước đây|sẽ|từng|sau (?:hội nghị|đó)|[Tt]hời gian qua|năm qua)(?!\w)"
)
_CENTRAL = ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương")  # what they teach is their own
_LOOKS_INTO = ("buổi làm việc", "phiên giải trình")  # who looks into it does not carry it out
_VERB = 14  # code points of a verb of teaching
_PLAN_OF = re.compile(r"\b(?:kế hoạch|chương trình) (?:thực hiện|triển khai|hành động)\b")
_AGENDA = re.compile(
    r"(?:dự án|dự thảo) (?:các )?(?:luật|nghị quyết)[^.;:\n]{0,100} (?:xem xét|thảo luận|cho ý kiến)(?!\w)"
    r"[^.;:\n]{0,60}(?:kỳ họp|phiên họp)[^.;:\n]{0,40}:"
)
_BIDS = re.compile(r"\b(?:đề nghị|yêu cầu|nhấn mạnh|cần|phải|tiếp tục|chỉ đạo|kết quả|quyết định)\b")


def own_session(
    scene: Scene,
    sentence: Sentence,
    places: list[OfficialDocumentAt],
    meetings: Meetings,
    planned: frozenset[str],
) -> Iterator[RelationClaim]:
    """relation.own-session: "HĐND tỉnh thảo luận, thông qua Nghị quyết …" of an article about a session of it."""
    folded = scene.text.folded
    sessions = {
        claim.organiser: claim.key
        for claim in reversed(meetings.claims)
        if claim.key == meetings.main and claim.name.startswith(SITTINGS) and _on_its_days(scene, sentence, claim)
    }
    here = [one for one in meetings.places if sentence.start <= one.start < sentence.end]
    if any(not one.coming and not (one.again and one.key == meetings.main) for one in here):
        return
    if _NEXT.search(folded, sentence.start, places[0].start) or _BESIDES.match(folded, sentence.start):
        return
    for body in scene.bodies_in(sentence.start, places[0].start):
        if body.name not in sessions or not _TALKS.search(folded, body.end, body.end + _NEAR):
            continue
        meeting = Ref(ThingKind.MEETING, sessions[body.name])
        to_come = _AFTERWARDS.search(folded, sentence.start, body.start) is not None
        doing, last = "", places[0]
        for place in places:
            joined = _AND.fullmatch(folded, last.end, place.start) is not None
            doing, last = _doing(folded, body.end, place.start) or (doing if joined else ""), place
            if doing and _ADOPTS.search(doing) and not to_come and "sẽ" not in doing and place.key not in planned:
                subject = Ref(ThingKind.OFFICIAL_DOCUMENT, place.key)
                evidence = scene.text.evidence(body.start, place.end, "relation.own-session")
                yield RelationClaim(subject, Predicate.ADOPTED_AT, meeting, evidence)
            if doing and (to_come or place.key in planned or _DISCUSSES.search(doing)):
                yield _claim(scene, meeting, Predicate.DISCUSSED, place, "relation.own-session")
        return


def _on_its_days(scene: Scene, sentence: Sentence, meeting: MeetingClaim) -> bool:
    """Tell whether no other day than those of a meeting opens a sentence: "Trước đó, ngày 2/4, HĐND tỉnh …"."""
    opening = scene.context.days_in(sentence.start, min(sentence.end, sentence.start + _NEAR))
    return all(day.use is not Use.EVENT or may_last_on(meeting, day.value) for day in opening)


def _doing(folded: str, start: int, end: int) -> str:
    """Return the verbs between a body and an official document, or those of its clause of a list; "" for others."""
    whole = _DOES.fullmatch(folded, start, end)
    if whole is not None:
        return whole.group()
    clause = folded.rfind(";", start, end)
    member = _DOES.fullmatch(folded, clause + 1, end) if clause >= 0 else None
    return member.group() if member is not None else ""


def presented(
    scene: Scene, sentence: Sentence, places: list[OfficialDocumentAt], meetings: Meetings
) -> Iterator[RelationClaim]:
    """relation.presented: "hội nghị triển khai thi hành Luật …", "tại hội nghị, đại biểu được nghe quán triệt …"."""
    folded = scene.text.folded
    organisers = {claim.key: claim.organiser for claim in meetings.claims}
    for meeting in meetings.places:
        if meeting.cited or not sentence.start <= meeting.start < sentence.end:
            continue
        behind = [place for place in places if place.start > meeting.start]
        noun = meeting.start + len(meeting.noun)
        if not behind or behind[0].start - noun > _FAR:
            continue
        between = folded[noun : behind[0].start]
        shown = _PRESENTS.search(between) or _ABOUT.search(between)
        if shown is None or _BIDS.search(between):
            continue
        inside = behind[0].start < meeting.end
        planned = _PLAN_OF.search(between) is not None  # what is presented is the plan that carries it out
        for place in first_list(folded, behind):
            if not planned:
                yield _claim(
                    scene, Ref(ThingKind.MEETING, meeting.key), Predicate.DISCUSSED, place, "relation.presented"
                )
            organiser = organisers.get(meeting.key)
            carried_out = inside or _TAUGHT.search(between) or _TAUGHT.search(meeting.key)
            if organiser and carried_out and meeting.noun not in _LOOKS_INTO and not organiser.startswith(_CENTRAL):
                yield _implements(scene, organiser, place, "relation.presented")
        return


def taught(
    scene: Scene, sentence: Sentence, places: list[OfficialDocumentAt], meetings: Meetings
) -> Iterator[RelationClaim]:
    """relation.taught: "báo cáo viên giới thiệu Nghị quyết …" of an article about a conference: presented there.

    Where the conference was held to teach, who organises it carries out what is taught.
    """
    held = next((claim for claim in meetings.claims if claim.key == meetings.main), None)
    elsewhere = {at.key for at in meetings.places if sentence.start <= at.start < sentence.end} - {meetings.main}
    if held is None or not meetings.reported or elsewhere or sentence.start < held.evidence.end:
        return
    floor, rest = sentence.start, places
    while rest:  # "đồng chí A truyền đạt Nghị quyết …; đồng chí B giới thiệu Nghị quyết …"
        heads = first_list(scene.text.folded, rest)
        for place in heads if _is_taught(scene, floor, heads[0].start) else ():
            yield _claim(scene, Ref(ThingKind.MEETING, held.key), Predicate.DISCUSSED, place, "relation.taught")
            if held.organiser and _TAUGHT.search(held.key) and not held.organiser.startswith(_CENTRAL):
                yield _implements(scene, held.organiser, place, "relation.taught")
        floor, rest = heads[-1].end, rest[len(heads) :]


def _is_taught(scene: Scene, floor: int, start: int) -> bool:
    """Tell whether by the words of its clause somebody teaches what is named at a place."""
    folded = scene.text.folded
    verb = _TEACHES.search(folded, max(floor, start - _NEAR - _VERB), start)
    before = folded[floor : verb.start()] if verb else ""
    bids = _HEARD.search(before) is None or _BIDS.search(before) or _ELSEWHERE.search(before)
    return verb is not None and not bids


def agenda(
    scene: Scene, sentence: Sentence, places: list[OfficialDocumentAt], meetings: Meetings
) -> Iterator[RelationClaim]:
    """relation.agenda: "các dự án luật được xem xét tại kỳ họp này gồm: Luật …; Luật …"."""
    intro = _AGENDA.search(scene.text.folded, sentence.start, places[0].start)
    if intro is None or not meetings.main:
        return
    named = [at.key for at in meetings.places if intro.start() <= at.start < intro.end()]
    meeting = Ref(ThingKind.MEETING, named[-1] if named else meetings.main)
    for place in places:
        if place.start >= intro.end():
            yield _claim(scene, meeting, Predicate.DISCUSSED, place, "relation.agenda")


def first_list(folded: str, places: list[OfficialDocumentAt]) -> list[OfficialDocumentAt]:
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
