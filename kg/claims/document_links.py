"""What is done with official documents: adopted, discussed, carried out, based on, amended."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from kg.claims.meetings import MeetingAt, Meetings
from kg.claims.official_documents import OfficialDocuments
from kg.claims.papers import OfficialDocumentAt
from kg.claims.scene import BodyAt, Scene
from kg.model.claim import Predicate, Ref, RelationClaim, ThingKind
from kg.model.text import Sentence

_CARRY_OUT = re.compile(
    r"(?<!\w)(?:[Tt]ổ chức )?(?:[Tt]hực hiện|[Tt]riển khai|[Qq]uán triệt|[Cc]ụ thể hóa|[Hh]iện thực hóa"
    r"|[Tt]heo tinh thần|[Tt]heo(?! quy định)|[Tt]hi hành|[Cc]hấp hành|[Hh]ưởng ứng"
    r"|[Hh]oàn thành|[Đđ]ạt)(?!\w)"
)
_NO_ACTOR = re.compile(
    r"\b(?:kết quả|tình hình|sơ kết|tổng kết|\d+ năm|năm|công tác|việc|quá trình|báo cáo|kế hoạch)(?: tổ chức)? ?$",
    re.IGNORECASE,
)
_REVIEW = re.compile(r"\b(?:sơ kết|tổng kết)\b", re.IGNORECASE)
_BODY_BEFORE = re.compile(
    r"\b(?:[Bb]í thư|[Cc]hủ tịch|[Tt]hủ tướng|[Gg]iám đốc|[Tt]rưởng [Bb]an|[Tt]hường trực|[Ủủ]y viên|[Tt]rưởng|[Pp]hó"
    r"|viên|[Cc]hánh|[Cc]hủ nhiệm|của|do|với|cho|tại|về|trình|cùng|và|thuộc|lãnh đạo|đại biểu) $",
    re.IGNORECASE,
)
_DISCUSS = re.compile(
    r"(?<!\w)(?:[Cc]ho ý kiến|[Tt]hảo luận|[Xx]em xét|[Gg]óp ý|[Ss]ơ kết|[Tt]ổng kết|[Ll]ấy ý kiến|[Bb]àn"
    r"|[Đđ]óng góp ý kiến|[Tt]rình|[Đđ]ánh giá)(?!\w)"
)
_ADOPT = re.compile(r"(?<!\w)(?:(?:biểu quyết )?thông qua|[Bb]iểu quyết|ban hành|quyết nghị)(?!\w)")
_IN_MEETING = re.compile(r",? (?:trong|tại|ban hành tại|được thông qua tại|thông qua tại) ")
_OF_PLENUM = re.compile(r",? \(?(?:của )?")
_AND = re.compile(r",? (?:và|,) ")
_LIST = re.compile(
    r"[;,]? ?(?:(?:dự toán|phương án|báo cáo|tờ trình)[^.:]{0,140}(?:[;,]| và) ?)?(?:và )?(?:các )?"
    r"|[^.;:]{0,160}; ?(?:và )?"
)
_BASED = re.compile(r"\b(?:[Cc]ăn cứ|[Tt]rên cơ sở|[Tt]heo)(?: vào)? ")
_CHANGES = (
    (re.compile(r"[^.;]{0,40}?\b(?:sửa đổi|bổ sung)\b[^.;]{0,60}"), Predicate.AMENDS),
    (re.compile(r"[^.;]{0,20}?\bthay thế(?: cho)?[^.;,]{0,15}"), Predicate.REPLACES),
    (re.compile(r"[^.;]{0,20}?\b(?:bãi bỏ|hủy bỏ)[^.;,]{0,25}"), Predicate.REPEALS),
)
_REPLACED_BY = re.compile(r",? (?:đã |sẽ )?(?:được |bị )?thay(?: thế)? (?:bằng|bởi) ")
_COMING = re.compile(r"\b(?:sẽ|trình|dự kiến|đề nghị|dự thảo)\b", re.IGNORECASE)
_IN_TITLE = re.compile(r" về (?:việc )?(?:tiếp tục )?(?:đẩy mạnh )?$")
_ACTS = re.compile(
    r",? (?:đã|sẽ|đang|cần|phải|tiếp tục|tập trung|chủ động|khẩn trương|nghiêm túc|tổ chức|chỉ đạo|ban hành"
    r"|xác định|quyết tâm|luôn)(?!\w)"
)
_GOES_ON = re.compile(
    r"(?:Chỉ đạo|Tiếp tục|Tập trung|Đẩy mạnh|Thực hiện|Triển khai|Tăng cường|Chủ động|Tổ chức|Nâng cao"
    r"|Xây dựng|Đồng thời|Cùng với đó|"
    r"Bên cạnh đó|Trong đó|Nhóm \d|Theo đó)(?!\w)"
)
_GAP = 90
_LINK = 50  # code points between two official documents that a verb joins
_OBJECT = re.compile(
    r"(?:,? (?:về|vào|đối với|với|dự thảo|dự án|các|nội dung|bổ sung|kết quả|\d+ năm|một năm|hai năm|việc"
    r"|thực hiện|tổ chức|triển khai"
    r"|một số|tình hình|và|hoàn thiện|ban hành|thông qua|cho ý kiến|thảo luận|quyết nghị|xem xét|góp ý"
    r"|biểu quyết|HĐND|UBND|tỉnh|Quốc hội))* "
)


@dataclass(frozen=True, slots=True)
class _Line:
    """One sentence with what stands in it."""

    sentence: Sentence
    documents: tuple[OfficialDocumentAt, ...]
    meetings: tuple[MeetingAt, ...]
    bodies: tuple[BodyAt, ...]


class DocumentLinks:
    """The relations of an article's official documents."""

    def __init__(self, scene: Scene, documents: OfficialDocuments, meetings: Meetings) -> None:
        self._scene = scene
        self._documents = documents
        self._meetings = meetings
        self._claims = {claim.key: claim for claim in documents.claims}
        self._spans = sorted(
            [(place.start, place.end) for place in documents.places]
            + [(place.start, place.end) for place in meetings.places]
        )

    def read(self) -> tuple[RelationClaim, ...]:
        """Return the relations in reading order."""
        found = [claim for place in self._documents.places for claim in self._of_name(place)]
        for line in self._lines():
            found += self._adopted(line)
            found += self._discussed(line)
            found += self._linked(line)
            found += self._carried_out(line)
            found += self._based(line)
        return tuple(found)

    def _lines(self) -> Iterator[_Line]:
        starts = [place.start for place in self._documents.places]
        meeting_starts = [place.start for place in self._meetings.places]
        for index in sorted({self._scene.context.sentence_at(start) for start in starts}):
            sentence = self._scene.text.sentences[index]
            first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
            early, late = bisect_left(meeting_starts, sentence.start), bisect_left(meeting_starts, sentence.end)
            yield _Line(
                sentence,
                self._documents.places[first:last],
                tuple(place for place in self._meetings.places[early:late] if not place.cited),
                self._scene.bodies_in(sentence.start, sentence.end),
            )

    def _of_name(self, place: OfficialDocumentAt) -> Iterator[RelationClaim]:
        """relation.adopted-by-name: "Nghị quyết Đại hội Đảng bộ huyện lần thứ X" was adopted at that congress."""
        for meeting in self._meetings.places:
            if meeting.start == place.meeting_start:
                yield self._claim(place, Predicate.ADOPTED_AT, _meeting(meeting.key), "relation.adopted-by-name")

    def _adopted(self, line: _Line) -> Iterator[RelationClaim]:
        """relation.adopted: "kỳ họp thông qua Nghị quyết …", "Nghị quyết số … tại phiên họp …"."""
        folded = self._scene.text.folded
        for place in line.documents:
            end = place.end
            for meeting in line.meetings:
                link = _IN_MEETING if end == place.end else _AND
                plenum = end == place.end and meeting.rule == "meeting.plenum"
                if link.fullmatch(folded, end, meeting.start) or (
                    plenum and _OF_PLENUM.fullmatch(folded, end, meeting.start)
                ):
                    yield self._claim(place, Predicate.ADOPTED_AT, _meeting(meeting.key), "relation.adopted-in")
                    end = meeting.end
        for held, verb, places in self._objects(line, _ADOPT):
            coming = _COMING.search(folded, line.sentence.start, verb.start()) is not None
            for place in places:
                predicate = Predicate.DISCUSSED if coming or self._claims[place.key].planned else Predicate.ADOPTED_AT
                yield self._between(place, predicate, held, "relation.adopted")

    def _discussed(self, line: _Line) -> Iterator[RelationClaim]:
        """relation.discussed: "hội nghị cho ý kiến vào Nghị quyết …", "sơ kết 3 năm thực hiện Chỉ thị …"."""
        for meeting, _, places in self._objects(line, _DISCUSS):
            for place in places:
                yield self._between(place, Predicate.DISCUSSED, meeting, "relation.discussed")

    def _objects(
        self, line: _Line, verbs: re.Pattern[str]
    ) -> Iterator[tuple[str, re.Match[str], tuple[OfficialDocumentAt, ...]]]:
        """Yield each verb's meeting and the official documents of the list behind it."""
        folded = self._scene.text.folded
        for verb in verbs.finditer(folded, line.sentence.start, line.sentence.end):
            before = [meeting.key for meeting in line.meetings if meeting.start < verb.start()]
            meeting = before[-1] if before else self._spoken_of(line, verb)
            listed = _listed(folded, verb.end(), line.documents)
            if meeting and listed and _OBJECT.fullmatch(folded, verb.end(), listed[0].start):
                yield meeting, verb, listed

    def _spoken_of(self, line: _Line, verb: re.Match[str]) -> str:
        """Return the meeting that the passage spoke of last, for a sentence that opens with the verb."""
        if verb.start() != line.sentence.start:
            return ""
        places = [place for place in self._meetings.places if place.start < verb.start() and not place.cited]
        if not places:
            return ""
        index = self._scene.context.sentence_at(places[-1].start)
        return places[-1].key if self._scene.text.sentences[index].passage == line.sentence.passage else ""

    def _linked(self, line: _Line) -> Iterator[RelationClaim]:
        """relation.amends, relation.replaces, relation.repeals, relation.based-on: between two official documents."""
        folded = self._scene.text.folded
        for left, right in zip(line.documents, line.documents[1:], strict=False):
            if left.key == right.key or right.start < left.end:
                continue
            if _REPLACED_BY.fullmatch(folded, left.end, right.start):
                yield self._claim(right, Predicate.REPLACES, _document(left.key), "relation.replaced-by")
                continue
            for pattern, predicate in _CHANGES:
                if pattern.fullmatch(folded, left.end, right.start):
                    yield self._claim(left, predicate, _document(right.key), f"relation.{predicate}")
                    break
            else:
                yield from self._carries(left, right)

    def _carries(self, left: OfficialDocumentAt, right: OfficialDocumentAt) -> Iterator[RelationClaim]:
        """relation.carries: "Kế hoạch số … thực hiện Nghị quyết …" is based on it, its issuer implements it."""
        folded = self._scene.text.folded
        verb = _CARRY_OUT.search(folded, max(left.start, left.end - 30), right.start)
        if verb is None or verb.group().lower() in ("theo", "đạt", "hoàn thành") or right.start - verb.end() > _GAP:
            return
        if verb.start() - left.end > _LINK or re.search(r"[.;:]|, (?:các|UBND|Tỉnh)", folded[left.end : right.start]):
            return
        yield self._claim(left, Predicate.BASED_ON, _document(right.key), "relation.carries")
        issuer = self._claims[left.key].issuer
        if issuer is not None and not _IN_TITLE.search(folded, left.start, verb.start()):
            yield self._body_claim(issuer, right, left.start, "relation.carries")

    def _carried_out(self, line: _Line) -> Iterator[RelationClaim]:
        """relation.implements: "Huyện ủy Sông Mã triển khai thực hiện Nghị quyết …"."""
        folded = self._scene.text.folded
        for verb in _CARRY_OUT.finditer(folded, line.sentence.start, line.sentence.end):
            listed = _listed(folded, verb.end(), line.documents)
            if not listed or not _bids(folded, verb, listed[0]):
                continue
            if any(place.end <= verb.start() and verb.start() - place.end < _LINK for place in line.documents):
                continue
            before = folded[max(line.sentence.start, verb.start() - 30) : verb.start()]
            body = None if _NO_ACTOR.search(before) else self._actor(line, verb.start())
            own = [claim for place in listed for claim in self._own_congress(place, verb.start())]
            if own and body is None and "Đảng bộ, chính quyền" in folded[line.sentence.start : verb.start()]:
                yield from (
                    self._body_claim(own[0].subject.key, place, verb.start(), "relation.own-congress")
                    for place in listed
                )
            for place in listed:
                if body is not None:
                    yield self._body_claim(body.name, place, body.start, "relation.implements")
                elif not _REVIEW.search(before) and not before.endswith("việc "):
                    yield from self._own_congress(place, verb.start())

    def _actor(self, line: _Line, start: int) -> BodyAt | None:
        """Return the body that acts: the subject of its clause, else of the sentence, else of the sentence before.

        A sentence that opens with a verb ("Tiếp tục thực hiện …") goes on with the subject of the one before.
        """
        folded = self._scene.text.folded
        near = [body for body in self._subjects(line.sentence, start) if start - body.end <= 2 * _GAP]
        if near and not any(mark in folded[near[-1].end : start] for mark in ";."):
            return near[-1]
        acting = [body for body in self._subjects(line.sentence, start) if _ACTS.match(folded, body.end)]
        if acting:
            return acting[-1]
        if near or not _GOES_ON.match(folded, line.sentence.start):
            return None
        return self._subject_before(line.sentence)

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
            and not self._scene.people_in(body.end, body.end + 3)
            and not any(start <= body.start < behind for start, behind in taken)
            and not _BODY_BEFORE.search(folded, max(sentence.start, body.start - 14), body.start)
        ]

    def _own_congress(self, place: OfficialDocumentAt, start: int) -> Iterator[RelationClaim]:
        """relation.own-congress: the home's party organisation carries out its congress's resolution."""
        claim = self._claims[place.key]
        home = self._scene.home
        if (
            place.meeting_start >= 0
            and claim.issuer
            and home
            and claim.issuer.startswith("Đảng bộ")
            and claim.issuer.endswith(home)
        ):
            yield self._body_claim(claim.issuer, place, start, "relation.own-congress")

    def _based(self, line: _Line) -> Iterator[RelationClaim]:
        """relation.based-on: "Căn cứ Luật …, HĐND tỉnh ban hành Nghị quyết số …"."""
        folded = self._scene.text.folded
        ground = _BASED.search(folded, line.sentence.start, line.sentence.end)
        if ground is None or len(line.documents) == 1 or not ground.group().lower().startswith("căn cứ"):
            return
        sources = _listed(folded, ground.end(), line.documents)
        if not sources:
            return
        acts = [
            place
            for place in line.documents
            if place.start >= sources[-1].end and place.key not in {at.key for at in sources}
        ]
        for act in acts[:1]:
            if _ADOPT.search(folded, sources[-1].end, act.start):
                for source in sources:
                    yield self._claim(act, Predicate.BASED_ON, _document(source.key), "relation.based-on")

    def _claim(self, place: OfficialDocumentAt, predicate: Predicate, thing: Ref, rule: str) -> RelationClaim:
        subject = _document(place.key)
        return RelationClaim(subject, predicate, thing, self._scene.text.evidence(place.start, place.end, rule))

    def _between(self, place: OfficialDocumentAt, predicate: Predicate, meeting: str, rule: str) -> RelationClaim:
        """Return "document adopted at meeting" or "meeting discussed document"."""
        subject, thing = _document(place.key), _meeting(meeting)
        if predicate is Predicate.DISCUSSED:
            subject, thing = thing, subject
        return RelationClaim(subject, predicate, thing, self._scene.text.evidence(place.start, place.end, rule))

    def _body_claim(self, body: str, place: OfficialDocumentAt, start: int, rule: str) -> RelationClaim:
        evidence = self._scene.text.evidence(min(start, place.start), place.end, rule)
        return RelationClaim(Ref(ThingKind.BODY, body), Predicate.IMPLEMENTS, _document(place.key), evidence)


def _listed(folded: str, start: int, documents: tuple[OfficialDocumentAt, ...]) -> tuple[OfficialDocumentAt, ...]:
    """Return the official documents of the list that begins within reach behind a verb."""
    behind = [place for place in documents if place.start >= start]
    if not behind or behind[0].start - start > _GAP or re.search(r"[.;:]", folded[start : behind[0].start]):
        return ()
    listed = [behind[0]]
    for place in behind[1:]:
        if _LIST.fullmatch(folded, listed[-1].end, place.start) is None:
            break
        listed.append(place)
    return tuple(listed)


def _bids(folded: str, verb: re.Match[str], place: OfficialDocumentAt) -> bool:
    """Tell whether a verb is one of carrying out: "theo Nghị quyết …" is, "theo điều 12 Bộ luật …" is not."""
    if verb.group().lower() != "theo":
        return True
    return place.rule != "document.law" and folded[verb.end() : place.start].strip() in ("", "đúng", "các", "tinh thần")


def _document(key: str) -> Ref:
    return Ref(ThingKind.OFFICIAL_DOCUMENT, key)


def _meeting(key: str) -> Ref:
    return Ref(ThingKind.MEETING, key)
