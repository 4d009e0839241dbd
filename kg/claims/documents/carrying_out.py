"""Who carries out official documents, told by a verb and its subject."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import pairwise

from kg.claims.documents.home_authority import authority_acting
from kg.claims.documents.lines import CARRY_OUT, GAP, LINK, SPELT_OUT, Line, document_ref, list_behind
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.read import OfficialDocuments
from kg.claims.meetings.found import Meetings
from kg.claims.scene import BodyAt, Scene
from kg.model.claim import OfficialDocumentClaim, Predicate, Ref, RelationClaim, ThingKind
from kg.model.text import Sentence
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.beginnings import by_beginning

_NO_ACTOR = AnyCase(
    r"\b(?:kết quả|tình hình|sơ kết|tổng kết|\d+ năm|năm|công tác|việc(?: [^.;:]{0,40} và)?|quá trình|báo cáo"
    r"|kế hoạch|trong|(?:(?:nghị định|thông tư|văn bản)(?: quy định chi tiết(?:,| và))?"
    r"|dự thảo|ban hành|thông qua|xây dựng) hướng dẫn)(?: tổ chức)? ?$"
)
_NOT = AnyCase(r"\b(?:không|chưa|trái|vi phạm|nghe (?:tờ trình|báo cáo))\b")
_UNDER = re.compile(r" theo (?:đúng )?quy định(?!\w)")  # "thực hiện nhiệm vụ theo quy định của Điều lệ"
_DOING = re.compile(
    r"(?<!\w)(?:thực hiện|triển khai|hoàn thành|sắp xếp|đẩy mạnh|đẩy nhanh|kiện toàn|lãnh đạo|chỉ đạo|cụ thể hóa)(?!\w)"
)
_TITLED = re.compile(
    r"(?:Tổng |Phó |Nguyên )?(?:Bí thư|Chủ tịch|Thủ tướng|Bộ trưởng|Ủy viên|Trưởng|Giám đốc|Chánh|Chủ nhiệm)(?!\w)",
    re.IGNORECASE,
)  # a body that only an office tells
_REVIEW = re.compile(r"\b(?:sơ kết|tổng kết)\b", re.IGNORECASE)
_CHECKS = re.compile(r"(?<!\w)(?:kiểm tra|giám sát|thanh tra|phúc tra)(?!\w)[^.;:]{0,8} việc(?!\w)[^.;:]{0,40}$")
_OTHERS = re.compile(  # "đề nghị các cấp ủy … hoàn thành Nghị quyết Đại hội": they shall
    r"(?<!\w)(?:đề nghị|yêu cầu|mong|mong muốn|kêu gọi|chỉ đạo|nhắc|lưu ý) (?:toàn thể )?(?:các|mỗi|từng|mọi|những) "
)
_ASKS = re.compile(r"(?<!\w)(?:đề nghị|yêu cầu|nhắc nhở|buộc) (?P<whom>[A-ZĐ]|công ty|doanh nghiệp|chủ đầu tư|người )?")
# "yêu cầu ông A chấp hành Quyết định …": he shall
_ASKED = ("đề nghị ", "yêu cầu ", "giao ", "mong ")
_FAR = 240  # code points between who is bidden and what he shall carry out
_OF_POST = re.compile(  # "bà A, Trưởng phòng Gốm, | Sở Nội vụ"
    r"(?<!\w)(?:Phó )?(?:Trưởng|Giám đốc|Chánh|Chủ nhiệm|Chuyên viên)(?! đoàn)[^,;.:]{2,60}, $"
)
_BESIDE = (" và ", " - ", ", và ")
_POST = 80  # code points of a title
_BODY_BEFORE = AnyCase(
    r"\b(?:[Bb]í thư|[Cc]hủ tịch|[Tt]hủ tướng|[Gg]iám đốc|[Tt]rưởng [Bb]an|[Tt]hường trực|[Ủủ]y viên|[Tt]rưởng|[Pp]hó"
    r"|viên|[Cc]hánh|[Cc]hủ nhiệm|[Tt]heo|của|do|với|cho|tại|về|trình|và|thuộc|lãnh đạo|đại biểu) $"
)
_SAYS = re.compile(r"(?:Cũng |Vẫn )?[Tt]heo (?:(?:báo cáo|thông tin|đánh giá) (?:của |từ )?)?(?:[^\W_]+ ){0,6}$")
_LISTED = re.compile(r",? (?:và )?")
_ACTS = re.compile(
    r",? (?:đã|sẽ|đang|cần|phải|tiếp tục|tập trung|chủ động|khẩn trương|nghiêm túc|tổ chức|chỉ đạo|ban hành"
    r"|xác định|quyết tâm|luôn)(?!\w)"
)
_GOES_ON = re.compile(
    r"(?:Chỉ đạo|Tiếp tục|Tập trung|Đẩy mạnh|Thực hiện|Triển khai|Tăng cường|Chủ động|Tổ chức|Nâng cao"
    r"|Xây dựng|Đồng thời|Cùng với đó|"
    r"Bên cạnh đó|Trong đó|Nhóm \d|Theo đó)(?!\w)"
)


_MASS = ("Hội ", "Đoàn ", "Liên đoàn ", "Tổng Liên đoàn ", "Ủy ban Mặt trận", "Ủy ban Trung ương Mặt trận")
_BRINGS = by_beginning(r"(?<!\w)[Đđ]ưa (?=(?:các |tinh thần |nội dung )?[A-ZĐn])")
_INTO_LIFE = re.compile(r"[^.;:]{0,60} (?:đi )?vào (?:thực tiễn )?cuộc sống(?!\w)")
_REACHED = ("đạt", "hoàn thành")
_TOLD = re.compile(r"(?<=\w) (?:đã |vừa )?được [^;]{3,60}(?:ban hành|phê duyệt|thông qua|ký)(?!\w)")
_TELLS = re.compile(r",? (?:đã|vừa|sẽ|được|nêu rõ|xác định|giao|yêu cầu|có hiệu lực)(?!\w)")
_SPELT_OUT = re.compile(SPELT_OUT, re.IGNORECASE)
_LAWS = frozenset(("document.law", "document.law-title", "document.amending-law", "document.bill"))
_SAME_CLAUSE = re.compile(r"(?:[^.;:,]|, (?=\d)){1,160}")
_ARTICLE = re.compile(r",|\b(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm) ")


class CarryingOut:
    """The bodies that carry out an article's official documents."""

    def __init__(self, scene: Scene, documents: OfficialDocuments, meetings: Meetings) -> None:
        self._scene = scene
        self._claims: Mapping[str, OfficialDocumentClaim] = {claim.key: claim for claim in documents.claims}
        self._spans = sorted(
            [(place.start, place.end) for place in documents.places]
            + [(place.start, place.end) for place in meetings.places]
        )

    def read(self, line: Line) -> Iterator[RelationClaim]:
        """relation.implements: "Huyện ủy Sông Mã triển khai thực hiện Nghị quyết …"."""
        folded = self._scene.text.folded
        doers: list[tuple[str, int]] = []  # who carries out what was named last, with where that ends
        for verb in _verbs(folded, line):
            listed = self._of_clause(list_behind(folded, verb.end(), line.documents))
            if not listed or not _bids(folded, verb, listed[0]):
                continue
            if _behind_another(folded, line, verb):
                goes_on = doers and verb.group() == "theo" and _SAME_CLAUSE.fullmatch(folded, doers[0][1], verb.start())
                found = self._alike([name for name, _ in doers], listed) if goes_on else ()
            else:
                found = tuple(self._told(line, verb, listed))
            doers = [(claim.subject.key, listed[-1].end) for claim in found if claim.object.key == listed[-1].key]
            yield from found

    def _of_clause(self, listed: tuple[OfficialDocumentAt, ...]) -> tuple[OfficialDocumentAt, ...]:
        """Return a list up to a semicolon behind which, or before which, somebody else does something.

        "thực hiện Nghị quyết A; | UBND tỉnh giao việc tại Quyết định B", "…; Kế hoạch B được UBND tỉnh ban hành"
        """
        folded = self._scene.text.folded
        for at, (before, place) in enumerate(pairwise(listed), 1):
            mark = folded.find(";", before.end, place.start)
            if mark < 0:
                continue
            behind = self._scene.bodies_in(mark, place.start)
            acting = [one for one in self._scene.bodies_in(before.end, mark) if folded.endswith(", ", 0, one.start)]
            acting = [one for one in acting if _ACTS.match(folded, one.end)]
            if behind or acting or _TOLD.search(folded, place.start, place.end) or _TELLS.match(folded, place.end):
                return listed[:at]
        return listed

    def _alike(self, bodies: list[str], listed: tuple[OfficialDocumentAt, ...]) -> tuple[RelationClaim, ...]:
        """Return what who carries out a plan does besides: "triển khai Kế hoạch … | theo Nghị quyết …"."""
        return tuple(
            self._body_claim(body, place, place.start, "relation.implements") for place in listed for body in bodies
        )

    def _told(self, line: Line, verb: re.Match[str], listed: tuple[OfficialDocumentAt, ...]) -> Iterator[RelationClaim]:
        folded = self._scene.text.folded
        before = folded[max(line.sentence.start, verb.start() - 50) : verb.start()]
        body = None if _NO_ACTOR.search(before) else self._actor(line, verb.start())
        if _CHECKS.search(before) or (body is not None and not _truly(folded, body.end, verb, listed[0])):
            return
        others = _OTHERS.search(folded, max(line.sentence.start, verb.start() - _FAR), verb.start())
        if body is None and (others or _REVIEW.search(before) or before.endswith("việc ")):
            return
        for place in listed:
            if body is not None:
                for one in self._joined(line, body):
                    yield self._body_claim(one.name, place, one.start, "relation.implements")
            else:
                own = list(self._own_congress(place, verb.start()))
                yield from own if own or _NO_ACTOR.search(before) else self._of_home(line, verb, place)

    def _joined(self, line: Line, body: BodyAt) -> list[BodyAt]:
        """Return a body that acts with those before it that act too: "HĐND và | UBND tỉnh"."""
        joined = [body]
        for before in reversed(self._subjects(line.sentence, body.start)):
            if self._scene.text.folded[before.end : joined[0].start] not in _BESIDE:
                break
            joined.insert(0, before)
        return joined

    def _actor(self, line: Line, start: int) -> BodyAt | None:
        """Return the body that acts: the subject of its clause, else of the sentence, else of the sentence before.

        A sentence that opens with a verb ("Tiếp tục thực hiện …") goes on with the subject of the one before.
        """
        folded = self._scene.text.folded
        near = [body for body in self._subjects(line.sentence, start) if start - body.end <= 2 * GAP]
        if near and not any(mark in folded[near[-1].end : start] for mark in ";."):
            asks = _ASKS.search(folded, near[-1].end, start)
            return None if asks and (asks["whom"] or self._scene.people_in(asks.end(), start)) else near[-1]
        acting = [body for body in self._subjects(line.sentence, start) if _ACTS.match(folded, body.end)]
        if acting:
            return acting[-1]
        if near or not _GOES_ON.match(folded, line.sentence.start) or self._has_own_subject(line, start):
            return None
        return self._subject_before(line.sentence)

    def _has_own_subject(self, line: Line, start: int) -> bool:
        """Tell whether a body acts behind what a sentence opens with: "Thực hiện Kế hoạch …, Huyện ủy đã ban hành"."""
        folded = self._scene.text.folded
        bodies = self._scene.bodies_in(start, line.sentence.end)
        first = [place.end for place in line.documents if place.start >= start][:1]
        return any(
            folded.endswith(", ", 0, body.start) and (_ACTS.match(folded, body.end) or body.start - 2 in first)
            for body in bodies
        )

    def _subject_before(self, sentence: Sentence) -> BodyAt | None:
        """Return the last acting body of the sentences before, in the same passage."""
        folded = self._scene.text.folded
        index = self._scene.context.sentence_at(sentence.start)
        for before in range(index - 1, -1, -1):
            other = self._scene.text.sentences[before]
            if other.passage != sentence.passage:
                return None
            acting = [body for body in self._subjects(other, other.end) if _ACTS.match(folded, body.end)]
            if acting:
                return acting[-1]
        return None

    def _subjects(self, sentence: Sentence, end: int) -> list[BodyAt]:
        """Return the bodies of a sentence before end that stand for themselves, in no title and no other name."""
        folded = self._scene.text.folded
        first, last = bisect_left(self._spans, (sentence.start, 0)), bisect_left(self._spans, (sentence.end, 0))
        taken = self._spans[first:last]
        return [
            body
            for body in self._scene.bodies_in(sentence.start, end)
            if body.end <= end
            and not _TITLED.match(folded, body.start)
            and not self._scene.people_in(body.end, body.end + 3)
            and not any(start <= body.start < behind for start, behind in taken)
            and not self._hangs(sentence, body)
        ]

    def _hangs(self, sentence: Sentence, body: BodyAt) -> bool:
        """Tell whether a body hangs on a word before it, or stands in a list that does: "của Bộ Y tế, Bộ Nội vụ"."""
        folded = self._scene.text.folded
        bodies = self._scene.bodies_in(sentence.start, body.start)
        first = body.start
        acts = _ACTS.match(folded, body.end) is not None
        for before in reversed(bodies):
            if _LISTED.fullmatch(folded, before.end, first) is None:
                break
            if acts and _SAYS.search(folded, sentence.start, before.start):
                return False  # "Theo Bộ trưởng Bộ Y tế, | Sở Y tế đã thực hiện …"
            first = before.start
        if _OF_POST.search(folded, max(sentence.start, first - _POST), first) and self._scene.people_in(
            max(sentence.start, first - 2 * _POST), first
        ):
            return True
        return _BODY_BEFORE.search(folded, max(sentence.start, first - 14), first) is not None

    def _own_congress(self, place: OfficialDocumentAt, start: int) -> Iterator[RelationClaim]:
        """relation.own-congress: the home's party organisation, or a society told of, carries its congress's out."""
        issuer, home = self._claims[place.key].issuer, self._scene.home
        if place.meeting_start < 0 or not issuer:
            return
        of_home = home is not None and issuer.startswith("Đảng bộ") and issuer.endswith(home)
        told_of = issuer.startswith(_MASS) and any(body.name == issuer for body in self._scene.bodies)
        sentence = self._scene.text.sentences[self._scene.context.sentence_at(place.start)]
        others = [
            body
            for body in self._subjects(sentence, sentence.end)
            if body.name != issuer
            and (body.start > place.end or self._scene.text.folded.endswith(_ASKED, 0, body.start))
        ]
        if (of_home or told_of) and not others:
            yield self._body_claim(issuer, place, start, "relation.own-congress")

    def _of_home(self, line: Line, verb: re.Match[str], place: OfficialDocumentAt) -> Iterator[RelationClaim]:
        """relation.implements: "Gốm Sông đang huy động nguồn lực để triển khai Nghị quyết …" tells of its authority."""
        acting = authority_acting(self._scene, line.sentence, verb)
        if acting is not None and _truly(self._scene.text.folded, acting[1], verb, place):
            yield self._body_claim(acting[0], place, acting[1], "relation.implements")

    def _body_claim(self, body: str, place: OfficialDocumentAt, start: int, rule: str) -> RelationClaim:
        evidence = self._scene.text.evidence(min(start, place.start), place.end, rule)
        return RelationClaim(Ref(ThingKind.BODY, body), Predicate.IMPLEMENTS, document_ref(place.key), evidence)


def _verbs(folded: str, line: Line) -> Iterator[re.Match[str]]:
    """Yield the verbs of carrying out in a sentence, "đưa … vào cuộc sống" among them."""
    for verb in CARRY_OUT.finditer(folded, line.sentence.start, line.sentence.end):
        if not _SPELT_OUT.match(folded, verb.start()):  # "cụ thể hóa bằng Kế hoạch …" draws it up
            yield verb
    for verb in _BRINGS.finditer(folded, line.sentence.start, line.sentence.end):
        listed = list_behind(folded, verb.end(), line.documents)
        if listed and _INTO_LIFE.match(folded, listed[-1].end, line.sentence.end):
            yield verb


def _behind_another(folded: str, line: Line, verb: re.Match[str]) -> bool:
    """Tell whether another official document stands right before a verb: "Kế hoạch … thực hiện Nghị quyết …"."""
    return any(
        place.end <= verb.start()
        and verb.start() - place.end < LINK
        and not folded.endswith(" và ", place.end, verb.start())
        for place in line.documents
    )


def _bids(folded: str, verb: re.Match[str], place: OfficialDocumentAt) -> bool:
    """Tell whether a verb is one of carrying out: "theo Nghị quyết …" is, "theo điều 12 Bộ luật …" is not."""
    if verb.group().lower() in _REACHED and " theo " in folded[verb.end() : place.start]:
        return False  # "công nhận đạt chuẩn theo Quyết định …"
    if verb.group().lower() != "theo":
        return True
    return place.rule not in _LAWS and folded[verb.end() : place.start].strip() in (
        "",
        "đúng",
        "các",
        "tinh thần",
        "đúng tinh thần",
    )


def _truly(folded: str, start: int, verb: re.Match[str], place: OfficialDocumentAt) -> bool:
    """Tell whether a body behind which start stands carries an official document out, and does not only keep to it.

    "không thực hiện đúng" does not; "theo Nghị quyết …" needs something done; a law is obeyed by all.
    """
    if _NOT.search(folded, start, place.start) or _UNDER.search(folded, verb.end(), place.start):
        return False
    word = verb.group().lower()
    if place.rule in _LAWS:
        if _ARTICLE.search(folded, verb.end(), place.start):
            return False
        return word in ("triển khai", "thi hành", "quán triệt", "cụ thể hóa", "tổ chức triển khai", "tổ chức thực hiện")
    return word != "theo" or _DOING.search(folded, start, verb.start()) is not None
