"""What is done with official documents, told by how a whole sentence is turned rather than by one verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from kg.claims.documents.brought import brought_before
from kg.claims.documents.issuers import issuer_before, of_home
from kg.claims.documents.lines import list_behind
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.read import OfficialDocuments
from kg.claims.documents.talks import agenda, first_list, own_session, presented, taught
from kg.claims.meetings.found import Meetings
from kg.claims.scene import BodyAt, Scene
from kg.lexicon.places import CENTRE
from kg.model.claim import Predicate, Ref, RelationClaim, ThingKind
from kg.model.text import Sentence

_AFTER = re.compile(r"(?<!\w)[Ss]au khi (?:có |được |HĐND |[^.;,]{0,60}(?:thông qua|ban hành|tiếp thu|quán triệt) )")
_WILL = re.compile(r" (?:sẽ|đã|tiếp tục|tập trung|chủ động|khẩn trương|tổ chức)(?!\w)")
_UNDER = re.compile(r"Dưới sự (?:lãnh đạo|chỉ đạo)[^.;]{0,60} của ")
_BIDDEN = re.compile(r"(?:đã |sẽ )?(?:thực hiện|triển khai)(?!\w)[^.;]{0,160} theo (?:tinh thần )?$")
_TAKEN_UP = re.compile(
    r"(?:[^.;:,]{2,50}: ?"  # who is asked: "Đ/c Trần Văn Bưởi: Thực hiện …"
    r"|[^.;]{3,200}(?:cho thấy|cho biết|nêu rõ|khẳng định|nhấn mạnh|báo cáo|nêu|thông tin): "
    r"|[Cc]ăn cứ [^.;]{3,200}; ?)?"  # "Căn cứ mức độ vi phạm; thực hiện Quy định …, Tỉnh ủy quyết định …"
    r"(?:(?:Trước đó|Được biết|Thời gian qua|Những năm qua|Vừa qua|Năm \d{4}|[^.;,]{0,12}[Nn]gày [\d/.-]{3,10}"
    r"|Nhiệm kỳ (?:qua|này|vừa qua|\d{4} ?- ?\d{4})|(?:Trong |Sau )?(?:hơn |gần )?\d{1,2} (?:năm|tháng) (?:qua|đầu năm)"
    r"|Trong (?:nhiệm kỳ|những năm|thời gian|năm|giai đoạn)(?: [\w-]+){0,5}"
    r"|Theo (?:báo cáo|đánh giá|thông tin|số liệu)(?!\w)[^.;,]{0,120}), (?=[a-zđ]))?"
    r"(?:Trên cơ sở |Để )?(?:[Tt]iếp tục )?(?:[Qq]uán triệt|[Tt]hực hiện|[Tt]riển khai|[Cc]ụ thể hóa"
    r"|[Cc]hấp hành|[Hh]ưởng ứng|[Tt]heo tinh thần)"
    r"(?: sâu sắc| nghiêm túc| tốt| thực hiện| thi hành)?(?!\w)[^.;]{0,90}$"
)
_TAKES_UP = re.compile(
    r" (?:cũng |luôn |đã |sẽ |kịp thời |sớm ){0,4}(?:xác định|tập trung|chủ động|ban hành|quyết định|tổ chức|chỉ đạo"
    r"|xây dựng|lãnh đạo|triển khai|yêu cầu|cụ thể hóa|đẩy mạnh|tăng cường|hoàn thành|đề ra|thành lập|phát động"
    r"|thực hiện|tiến hành|rà soát|quán triệt|tham mưu|phấn đấu|quan tâm|thông qua|phối hợp|triệu tập|mở|họp"
    r"|nhận thấy|kiểm tra|giám sát|kết luận|xem xét|điều hành|điều động|luân chuyển|kiện toàn|sắp xếp|bổ nhiệm"
    r")(?!\w)"
)
_REPORTED = re.compile(r"Theo báo cáo của (?=[A-ZĐ])")
_SIGNS = re.compile(r" (?:đã |vừa |cũng ){0,2}ký(?: ban hành)?(?!\w)")
_SIGNER = re.compile(r", (?:(?:sáng|chiều|ngày) [\d/-]+, )?(?:(?:ông|bà|đồng chí) )?[A-ZĐQ][^.;:,]{2,40} $")
_SEPARATOR = "), "
_SUBJECT_NEXT = re.compile(
    r"\)?[,;] (?:(?:(?:(?:sáng|chiều|vào) )?(?:ngày )?\d{1,2}[/.-][\d/.-]{1,7}"
    r"|từ đầu (?:nhiệm kỳ|năm)(?: \d{4})?(?: đến nay)?"
    r"|(?:trong )?(?:thời gian|những năm|nhiệm kỳ|\d{1,2} (?:năm|tháng)) (?:qua|vừa qua))"
    r",? )?$"
)
_TIME = 48  # code points of a time before who acts
_JOINED = re.compile(r",? và | ?- ?|,? (?:phối hợp|cùng)(?: với)? ")
_GROUND = re.compile(r"(?:^|, |\b)[Cc]ăn cứ ")
_ADOPTING = re.compile(r"(?<!\w)(?:ban hành|thông qua|quyết nghị)(?!\w)")
_CARRIED = re.compile(r"(?<!\w)(?:thực hiện|hoàn thành|triển khai|hiện thực hóa|về đích)(?!\w)")
_WHOLE = re.compile(r"(?:[Tt]oàn|[Tt]hay mặt|cùng) [Đđ]ảng bộ|[Đđ]ảng bộ, chính quyền")
_ALL = re.compile(
    r"[Đđ]ảng bộ, chính quyền(?:,| và) (?:và )?[Nn]hân dân(?: các dân tộc)?(?: trong| toàn)? "
    r"(?P<unit>tỉnh|thành phố|TP\.?|huyện|thị xã|quận|xã|phường|thị trấn)"
    r"(?: (?P<place>[A-ZĐÂĂÊÔƠƯÁÍÓÚÝ][\w'-]*(?: [A-ZĐÂĂÊÔƠƯÁÍÓÚÝ][\w'-]*){0,3}))?(?!\w)"
)
_NOT = re.compile(r"\b(?:không|chưa|vi phạm)\b")
_THAT = re.compile(r"[^;.]{0,90}[;.,] (?:[Tt]rên cơ sở đó|[Cc]ăn cứ(?: vào)? đó|[Tt]ừ cơ sở đó), [^;.]{4,120}")
_GROUNDS_APART = 4  # sentences
_NEAR = 40  # code points between a verb and what it adopts
_FAR = 220  # code points between what is taken up and who does
_HEAD = re.compile(r"(?:Về|Đối với) (?:dự thảo )?$")
_AND = re.compile(r", [^.;]{0,60} và |(?: \([^()]{2,30})?\)?,? và ")
_TALK = re.compile(r", [^.;]{0,60}(?:thảo luận|cho ý kiến|góp ý|đóng góp ý kiến|biểu quyết)(?!\w)")
_SUBMITTED = re.compile(r"trình [^.;,]{3,40} (?:xem xét,? )?(?:thông qua|quyết định) tại $")
_KEEP_TO = re.compile(r"(?<!\w)(?:bám sát|căn cứ vào)(?!\w)")


def turned_relations(scene: Scene, documents: OfficialDocuments, meetings: Meetings) -> Iterator[RelationClaim]:
    """Yield the relations told by the turn of a sentence, in reading order.

    >>> # "Sau khi có Nghị quyết của HĐND tỉnh về chợ, UBND tỉnh sẽ mở thầu." → UBND tỉnh implements it
    """
    index = scene.context.sentence_at
    grouped = [(at, list(group)) for at, group in groupby(documents.places, key=lambda place: index(place.start))]
    planned = frozenset(claim.key for claim in documents.claims if claim.planned)
    for at, places in grouped:
        sentence = scene.text.sentences[at]
        yield from _after(scene, sentence, places)
        yield from _under(scene, sentence, places)
        yield from _taken_up(scene, sentence, places)
        yield from _headed(scene, sentence, places, meetings)
        yield from own_session(scene, sentence, places, meetings, planned)
        yield from presented(scene, sentence, places, meetings)
        yield from taught(scene, sentence, places, meetings)
        yield from agenda(scene, sentence, places, meetings)
        yield from _whole_organisation(scene, sentence, places)
        yield from _all_of_place(scene, sentence, places)
    yield from brought_before(scene, documents, meetings)
    yield from _grounds(scene, grouped)
    yield from _on_that(scene, documents.places)


def _on_that(scene: Scene, places: Sequence[OfficialDocumentAt]) -> Iterator[RelationClaim]:
    """relation.on-that: "Tỉnh ủy ra Kết luận …; trên cơ sở đó, UBND tỉnh ban hành Kế hoạch …", which rests on it."""
    folded = scene.text.folded
    for before, act in pairwise(places):
        near = act.start - before.end <= _FAR and before.key != act.key
        if near and _THAT.fullmatch(folded, before.end, act.start) and issuer_before(scene, before.end, act.start):
            ref = Ref(ThingKind.OFFICIAL_DOCUMENT, act.key)
            yield _claim(scene, ref, Predicate.BASED_ON, before, "relation.on-that")


def _grounds(scene: Scene, grouped: Sequence[tuple[int, list[OfficialDocumentAt]]]) -> Iterator[RelationClaim]:
    """relation.grounds: "Căn cứ Luật …; // xét đề nghị …, // HĐND tỉnh ban hành Nghị quyết …", a sentence each."""
    folded = scene.text.folded
    grounds: list[OfficialDocumentAt] = []
    last = -_GROUNDS_APART
    for at, places in grouped:
        sentence = scene.text.sentences[at]
        if at - last >= _GROUNDS_APART:
            grounds = []
        ground = _GROUND.search(folded, sentence.start, places[0].start)
        if ground is not None and folded[sentence.end - 1] == ";":
            grounds, last = grounds + places, at
            continue
        if grounds and _ADOPTING.search(folded, max(sentence.start, places[0].start - _NEAR), places[0].start):
            act = Ref(ThingKind.OFFICIAL_DOCUMENT, places[0].key)
            for place in grounds:
                if place.key != places[0].key:
                    yield _claim(scene, act, Predicate.BASED_ON, place, "relation.grounds")
        grounds = []


def _whole_organisation(scene: Scene, sentence: Sentence, places: list[OfficialDocumentAt]) -> Iterator[RelationClaim]:
    """relation.whole-organisation: "toàn Đảng bộ quyết tâm thực hiện mục tiêu Nghị quyết Đại hội Đảng bộ tỉnh"."""
    folded, home = scene.text.folded, scene.home
    own = [place for place in places if place.meeting_start >= 0 and (place.issuer or "").startswith("Đảng bộ")]
    own = [place for place in own if home and (place.issuer or "").endswith(home)]
    if not own or own[0].issuer is None:
        return
    first = max(sentence.start, own[0].start - _FAR)
    carried = _CARRIED.search(folded, first, own[0].start)
    if carried is None or not _WHOLE.search(folded, sentence.start, carried.start()):
        return
    listed = list_behind(folded, carried.end(), tuple(places))
    if own[0] not in listed:
        listed = tuple(
            place
            for place in places
            if place is own[0]
            or (carried.end() <= place.start < own[0].start and _AND.fullmatch(folded, place.end, own[0].start))
        )
    for place in listed:
        yield _implements(scene, own[0].issuer, place, "relation.whole-organisation")


def _all_of_place(scene: Scene, sentence: Sentence, places: list[OfficialDocumentAt]) -> Iterator[RelationClaim]:
    """relation.all-of-place: "Đảng bộ, chính quyền, nhân dân huyện Yên Lập … thực hiện Nghị quyết …"."""
    folded = scene.text.folded
    whole = _ALL.search(folded, sentence.start, places[0].start)
    carried = _CARRIED.search(folded, whole.end(), places[0].start) if whole else None
    if whole is None or carried is None or _NOT.search(folded, whole.end(), carried.start()):
        return
    unit = "thành phố" if whole["unit"].startswith("TP") else whole["unit"]
    place = whole["place"] or (scene.home if unit in ("tỉnh", "thành phố") else None)
    for at in list_behind(folded, carried.end(), tuple(places)) if place and place != CENTRE else ():
        yield _implements(scene, f"Đảng bộ {unit} {place}", at, "relation.all-of-place")


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


def _taken_up(scene: Scene, sentence: Sentence, places: list[OfficialDocumentAt]) -> Iterator[RelationClaim]:
    """relation.taken-up: "Thực hiện Nghị quyết …, Huyện ủy đã ban hành …": who acts behind the comma carries it out.

    What it issues by the same breath rests on what is taken up.
    """
    folded = scene.text.folded
    if not _TAKEN_UP.match(folded, sentence.start, places[0].start):
        return
    taken = first_list(folded, places)
    bodies = scene.bodies_in(taken[-1].end, min(sentence.end, taken[-1].end + _FAR))
    for at, body in enumerate(bodies):
        next_to = _SUBJECT_NEXT.search(folded, max(taken[-1].end, body.start - _TIME), body.start)
        if next_to is None and not _is_signers(scene, taken[-1].end, body):
            continue
        acting = _joined_to(folded, bodies[at:])
        acts = next_to is None or _TAKES_UP.match(folded, acting[-1].end) is not None
        if acts or body.start - taken[-1].end <= len(_SEPARATOR):
            yield from (_implements(scene, one.name, place, "relation.taken-up") for place in taken for one in acting)
            yield from _rests_on(scene, taken, [place for place in places if place.start > body.end])
        return
    told = _REPORTED.match(folded, sentence.start)
    if told is not None and (reporter := scene.body_at(told.end())) is not None:  # "…, xã đã bê tông hóa 12 km"
        yield from (_implements(scene, reporter.name, place, "relation.taken-up") for place in taken)
    yield from _of_province(scene, sentence, taken)


def _is_signers(scene: Scene, start: int, body: BodyAt) -> bool:
    """Tell whether a body's head signs behind what is taken up: "…, Chủ tịch | UBND tỉnh | Trần Văn Bưởi đã ký"."""
    folded = scene.text.folded
    person = next(iter(scene.people_in(body.end, body.end + 3)), None)
    signs = person is not None and _SIGNS.match(folded, person.end) is not None
    return signs and _SIGNER.fullmatch(folded, start, body.start) is not None


def _rests_on(
    scene: Scene, taken: list[OfficialDocumentAt], places: list[OfficialDocumentAt]
) -> Iterator[RelationClaim]:
    """Yield that the first of these and its list, where a body is told to issue them, rest on what is taken up."""
    issuer = issuer_before(scene, taken[-1].end, places[0].start) if places else None
    if issuer is not None and not issuer[1] and places[0].key not in {place.key for place in taken}:
        for one in first_list(scene.text.folded, places):
            act = Ref(ThingKind.OFFICIAL_DOCUMENT, one.key)
            yield from (_claim(scene, act, Predicate.BASED_ON, place, "relation.taken-up") for place in taken)


def _joined_to(folded: str, bodies: Sequence[BodyAt]) -> list[BodyAt]:
    """Return the first of these bodies and those joined to it: "Tỉnh ủy - HĐND - UBND tỉnh phối hợp với Báo …"."""
    joined = [bodies[0]]
    for body in bodies[1:]:
        if _JOINED.fullmatch(folded, joined[-1].end, body.start) is None:
            break
        joined.append(body)
    return joined


def _of_province(scene: Scene, sentence: Sentence, taken: list[OfficialDocumentAt]) -> Iterator[RelationClaim]:
    """relation.province: "Quán triệt Nghị quyết …, <home> xác định …": the committee of the home does."""
    committee = of_home(scene, "Tỉnh ủy")
    acts = re.compile(rf", (?:tỉnh )?{re.escape(scene.home or '')}(?={_TAKES_UP.pattern})")
    found = acts.search(scene.text.folded, taken[-1].end, sentence.end) if committee else None
    if found is not None and committee is not None:
        yield from (_implements(scene, committee, place, "relation.province") for place in taken)


def _headed(
    scene: Scene, sentence: Sentence, places: list[OfficialDocumentAt], meetings: Meetings
) -> Iterator[RelationClaim]:
    """relation.headed: "Về kế hoạch …, đại biểu cần thảo luận, bám sát Nghị quyết …" at the meeting reported."""
    folded = scene.text.folded
    if not _HEAD.fullmatch(folded, sentence.start, places[0].start):
        return
    heads = first_list(folded, places)
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


def _implements(scene: Scene, body: str, place: OfficialDocumentAt, rule: str) -> RelationClaim:
    return _claim(scene, Ref(ThingKind.BODY, body), Predicate.IMPLEMENTS, place, rule)


def _claim(scene: Scene, subject: Ref, predicate: Predicate, place: OfficialDocumentAt, rule: str) -> RelationClaim:
    thing = Ref(ThingKind.OFFICIAL_DOCUMENT, place.key)
    return RelationClaim(subject, predicate, thing, scene.text.evidence(place.start, place.end, rule))
