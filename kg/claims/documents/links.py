"""What is done with official documents: adopted, discussed, carried out, based on, amended."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from kg.claims.documents.acting import ACTING, MENDING
from kg.claims.documents.carrying_out import CarryingOut
from kg.claims.documents.lines import CARRY_OUT, GAP, LINK, Line, document_ref, list_behind, meeting_ref
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.read import OfficialDocuments
from kg.claims.meetings.days import is_held
from kg.claims.meetings.found import MeetingAt, Meetings
from kg.claims.scene import Scene
from kg.claims.wording import SUBMITS, same_committee
from kg.model.claim import Predicate, Ref, RelationClaim, ThingKind
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.beginnings import by_beginning

_DISCUSS = by_beginning(
    r"(?<!\w)(?:[Cc]ho ý kiến|[Tt]hảo luận|[Xx]em xét|[Gg]óp ý|[Ss]ơ kết|[Tt]ổng kết|[Ll]ấy ý kiến|[Bb]àn"
    r"|[Đđ]óng góp ý kiến|[Nn]ghe báo cáo|[Nn]ghe(?= (?:các )?[Tt]ờ trình của)|[Tt]rình|[Đđ]ánh giá|[Tt]hẩm tra)(?!\w)"
)
_ADOPT = by_beginning(r"(?<!\w)(?:(?:biểu quyết )?thông qua|[Bb]iểu quyết|ban hành|quyết nghị|tán thành)(?!\w)")
_ISSUES = re.compile(rf"{_ADOPT.pattern}|(?<!\w)ký(?!\w)")
_LAWS = ("Luật", "Bộ luật", "Pháp lệnh")
_LETTERS = ("Công văn", "Thông báo", "Hướng dẫn", "Tờ trình", "Báo cáo")
_GROUNDS = ("Căn cứ", "căn cứ", "Xét", "xét", "Trên cơ sở", "trên cơ sở")
_DRAWS_UP = re.compile(r"(?<!\w)(?:xây dựng|lập|đề ra|cụ thể hóa (?:bằng|thành))(?: và (?:ban hành|triển khai))? $")
_IN_MEETING = re.compile(
    r",? (?:trong|tại|ban hành tại|thông qua tại|(?:đã |vừa )?được (?:[A-ZĐ][^.;:,\n]{2,60} )?thông qua tại) "
)
_UNDECIDED = re.compile(r"(?<!\w)(?:dự án|dự thảo|cho ý kiến|thảo luận|xem xét)(?: (?:về|đối với|các))? $")
_OF_PLENUM = re.compile(r",? \(?(?:của )?")
_AND = re.compile(r",? (?:và|,) ")
_BASED = by_beginning(r"\b(?:[Cc]ăn cứ|[Tt]rên cơ sở|[Tt]heo|[Xx]ét)(?: vào)? ")
_CHANGES = (
    (re.compile(r"[^.;]{0,40}?\b(?:sửa đổi|bổ sung)\b[^.;]{0,60}"), Predicate.AMENDS),
    (re.compile(r"[^.;]{0,20}?\bthay thế(?: cho)?[^.;,]{0,15}"), Predicate.REPLACES),
    (re.compile(r"[^.;]{0,20}?\b(?:bãi bỏ|hủy bỏ)[^.;,]{0,25}"), Predicate.REPEALS),
)
_THIS = re.compile(
    r"(?<!\w)(?P<word>[Qq]uy định|[Qq]uyết định|[Nn]ghị quyết|[Cc]hỉ thị|[Kk]ết luận|[Hh]ướng dẫn|[Nn]ghị định"
    r"|[Tt]hông tư|[Qq]uy chế|[Kk]ế hoạch) này(?! không)[^.;]{0,60}?\bthay thế(?: cho)?(?: các)?(?= )"
)
_REPLACED_BY = re.compile(r",? (?:đã |sẽ )?(?:được |bị )?thay(?: thế)? (?:bằng|bởi) ")
_RESTS = re.compile(r"(?:,| -)? \(?căn cứ (?:vào )?(?:các )?")
_COMING = AnyCase(r"\b(?:sẽ|dự kiến|đề nghị)\b")
_DRAFT = AnyCase(rf"\b(?:{SUBMITS}|dự thảo)\b")
_OTHER_CLAUSE = re.compile(
    r"[.;:]|, (?:các|UBND|Tỉnh|một|hai|ba|sơ kết|tổng kết|\d{1,2} năm|(?:sáng|trưa|chiều|tối|ngày) \d)"
    r"|\b(?:hội nghị|kỳ họp|phiên họp|cuộc họp) | và (?:cho ý kiến|thảo luận|xem xét)(?!\w)"
)
_DEPUTIES = re.compile(
    r"(?:[^.;:]{0,80}, )?(?:(?:[Cc]ác|[\d/%()]{1,12}|[Tt]oàn thể|[Tt]ất cả(?: các)?|[Đđ]a số(?: các)?) )?(?:vị )?"
    r"[Đđ]ại biểu(?! (?:Quốc hội|HĐND))(?: (?:dự|tham dự|HĐND|có mặt|đại hội|hội nghị|kỳ họp|tập trung|đã|cũng"
    r"|tiến hành|nhất trí|thống nhất|nghe|tán thành|biểu quyết|thảo luận|xem xét|và|cho ý kiến"
    r"|sôi nổi|cao)(?!\w),?){0,8} "
)
_SPEAKS = re.compile(r"(?: \([^()]{2,60}\))?(?:,[^,.;:]{3,80},)? (?:cũng |đã |còn |tham gia |phát biểu ){0,3}")
_ASKED = re.compile(r"(?<!\w)(?:yêu cầu|giao|đề nghị|chỉ đạo)(?!\w)")  # "yêu cầu …; Bộ Y tế | trình Đề án": it shall
_BESIDE = re.compile(r",? và (?:các )?")
_CHECKS = re.compile(r"(?<!\w)(?:kiểm tra|giám sát|thanh tra|phúc tra|tổng kết|sơ kết)(?!\w)[^.;,]{0,60}$")
_NAMED_BESIDE = re.compile(r" (?:và|cũng như)(?: (?:chuẩn bị|tiếp tục|tích cực|chủ động|tập trung)){0,2} $")
_DETAILS = re.compile(
    r"(?<!\w)(?:quy định chi tiết|hướng dẫn)(?: (?:và|một số|điều|khoản|nội dung|biện pháp|thi hành|thực hiện|của"
    r"|về|tổ chức|áp dụng)(?!\w),?){0,10} $"
)
_TO_DETAILS = 100  # code points
_NOT_ITS_GROUND = ("theo", "đạt", "hoàn thành")
_IN_TITLE = re.compile(r" về (?:việc )?(?:tiếp tục )?(?:đẩy mạnh )?$")
_OBJECT = re.compile(
    r"(?:,? (?:chính thức|lần đầu|lần cuối|về|vào|đối với|với|[Dd]ự thảo|[Dd]ự án|các|nội dung|bổ sung|kết quả|\d+ năm"
    r"|một năm|hai năm|việc|thực hiện|tổ chức|triển khai|(?:tại|ở) (?:hội trường|tổ)"
    r"|một số|tình hình|và|hoàn thiện|ban hành|thông qua|cho ý kiến|thảo luận|quyết nghị|xem xét|góp ý"
    r"|biểu quyết|cụ thể|của|HĐND|UBND|tỉnh|Quốc hội|[Qq]uyết định|lần (?:thứ )?\w{1,4})){0,12} "
)


class DocumentLinks:
    """The relations of an article's official documents."""

    def __init__(self, scene: Scene, documents: OfficialDocuments, meetings: Meetings) -> None:
        self._scene = scene
        self._documents = documents
        self._meetings = meetings
        self._claims = {claim.key: claim for claim in documents.claims}
        self._starts = [place.start for place in meetings.places]

    def read(self) -> tuple[RelationClaim, ...]:
        """Return the relations in reading order."""
        found = [claim for place in self._documents.places for claim in self._of_name(place)]
        carrying_out = CarryingOut(self._scene, self._documents, self._meetings)
        for line in self._lines():
            found += self._adopted(line)
            found += self._discussed(line)
            found += self._linked(line)
            found += carrying_out.read(line)
            found += self._based(line)
        return tuple(found)

    def _lines(self) -> Iterator[Line]:
        starts = [place.start for place in self._documents.places]
        for index in sorted({self._scene.context.sentence_at(start) for start in starts}):
            sentence = self._scene.text.sentences[index]
            first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
            early, late = bisect_left(self._starts, sentence.start), bisect_left(self._starts, sentence.end)
            yield Line(
                sentence,
                self._documents.places[first:last],
                tuple(place for place in self._meetings.places[early:late] if not place.cited),
                self._scene.bodies_in(sentence.start, sentence.end),
            )

    def _of_name(self, place: OfficialDocumentAt) -> Iterator[RelationClaim]:
        """relation.adopted-by-name: "Nghị quyết Đại hội Đảng bộ huyện lần thứ X" was adopted at that congress."""
        for meeting in self._named_after(place):
            yield self._claim(place, Predicate.ADOPTED_AT, meeting_ref(meeting), "relation.adopted-by-name")

    def _adopted(self, line: Line) -> Iterator[RelationClaim]:
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
                    undecided = _UNDECIDED.search(folded, line.sentence.start, place.start) is not None
                    undecided = undecided or self._claims[place.key].planned
                    predicate = Predicate.DISCUSSED if undecided else Predicate.ADOPTED_AT
                    yield self._between(place, predicate, meeting.key, "relation.adopted-in")
                    end = meeting.end
        for held, verb, places in self._objects(line, _ADOPT):
            clause = max(line.sentence.start, folded.rfind(";", line.sentence.start, verb.start()))
            clause = max([clause, *(place.end for place in line.documents if place.end <= verb.start())])
            coming = _COMING.search(folded, line.sentence.start, verb.start()) is not None
            coming = coming or _DRAFT.search(folded, clause, verb.start()) is not None
            for place in places:
                if self._elsewhere(place, held, verb.group().lower()):
                    continue
                coming = coming or self._claims[place.key].planned or self._sent(place, held)
                predicate = Predicate.DISCUSSED if coming else Predicate.ADOPTED_AT
                yield self._between(place, predicate, held, "relation.adopted")

    def _named_after(self, place: OfficialDocumentAt) -> tuple[str, ...]:
        """Return the meeting in the name of an official document: that it is of the meeting is no news."""
        first = bisect_left(self._starts, place.meeting_start)
        places = self._meetings.places[first : bisect_right(self._starts, place.meeting_start, first)]
        return tuple(meeting.key for meeting in places)

    def _of_another(self, place: OfficialDocumentAt, meeting: str) -> bool:
        """Tell whether somebody else than the meeting's organiser issued an official document."""
        organiser = next((claim.organiser for claim in self._meetings.claims if claim.key == meeting), None)
        issuer = self._claims[place.key].issuer
        return organiser is None or (issuer is not None and not same_committee(issuer, organiser))

    def _elsewhere(self, place: OfficialDocumentAt, meeting: str, verb: str) -> bool:
        """Tell whether somebody else issued it, an earlier day stands on it, or its name tells of another congress."""
        own = self._named_after(place)
        if (verb == "ban hành" and self._of_another(place, meeting)) or (bool(own) and meeting not in own):
            return True
        day = self._claims[place.key].date
        held = next((claim.date for claim in self._meetings.claims if claim.key == meeting), None)
        return day is not None and held is not None and day.last_day < held.first_day

    def _sent(self, place: OfficialDocumentAt, meeting: str) -> bool:
        """Tell whether it is a letter or a notice of another body: "thông qua nội dung công văn của …"."""
        return self._claims[place.key].type in _LETTERS and self._of_another(place, meeting)

    def _discussed(self, line: Line) -> Iterator[RelationClaim]:
        """relation.discussed: "hội nghị cho ý kiến vào Nghị quyết …", "sơ kết 3 năm thực hiện Chỉ thị …"."""
        for meeting, verb, places in self._objects(line, _DISCUSS):
            bidden = verb.group() == "trình" and _ASKED.search(
                self._scene.text.folded, line.sentence.start, verb.start()
            )
            for place in () if bidden else places:
                yield self._between(place, Predicate.DISCUSSED, meeting, "relation.discussed")

    def _objects(
        self, line: Line, verbs: re.Pattern[str]
    ) -> Iterator[tuple[str, re.Match[str], tuple[OfficialDocumentAt, ...]]]:
        """Yield each verb's meeting and the official documents of the list behind it."""
        folded = self._scene.text.folded
        for verb in verbs.finditer(folded, line.sentence.start, line.sentence.end):
            before = [meeting.key for meeting in line.meetings if meeting.start < verb.start() and self._held(meeting)]
            reported = before and verb.group() == "ban hành" and ":" in folded[line.meetings[0].end : verb.start()]
            if reported:
                continue  # "Báo cáo tại hội nghị nêu rõ: Huyện ủy đã ban hành …"
            part = [meeting.key for meeting in line.meetings if 0 <= meeting.start - verb.end() <= len(" tại ")]
            meeting = before[-1] if before else part[0] if part else self._spoken_of(line, verb)
            listed = _without_mended(list_behind(folded, verb.end(), line.documents))
            if not (meeting and listed):
                continue
            in_name = any(
                at.start < verb.start() < listed[0].end <= at.end and verb.group().lower() in at.key.lower()
                for at in line.meetings
            )
            if in_name or _OBJECT.fullmatch(folded, verb.end(), listed[0].start):
                yield meeting, verb, listed

    def _held(self, meeting: MeetingAt) -> bool:
        """Tell whether a meeting can have done something: a congress only named beside other things has not."""
        return meeting.again or meeting.noun != "đại hội" or is_held(self._scene, meeting.start, meeting.end)

    def _spoken_of(self, line: Line, verb: re.Match[str]) -> str:
        """Return the meeting that the passage spoke of last, for a sentence that opens with the verb.

        Where the deputies act, or somebody comments ("ông A góp ý …"), it is the one that the article reports.
        """
        if _DEPUTIES.fullmatch(self._scene.text.folded, line.sentence.start, verb.start()):
            return self._meetings.main
        if verb.group().lower() == "góp ý" and self._meetings.reported and not line.meetings:
            speaker = self._scene.people_in(line.sentence.start, verb.start())[-1:]
            gap = self._scene.text.folded[speaker[0].end : verb.start()] if speaker else ","
            return self._meetings.main if _SPEAKS.fullmatch(gap) else ""
        if verb.start() != line.sentence.start:
            return ""
        places = [place for place in self._meetings.places if place.start < verb.start() and not place.cited]
        if not places:
            return ""
        index = self._scene.context.sentence_at(places[-1].start)
        return places[-1].key if self._scene.text.sentences[index].passage == line.sentence.passage else ""

    def _linked(self, line: Line) -> Iterator[RelationClaim]:
        """relation.amends, relation.replaces, relation.repeals, relation.based-on: between two official documents."""
        folded = self._scene.text.folded
        yield from self._this(line)
        for left, right in zip(line.documents, line.documents[1:], strict=False):
            if left.key == right.key or right.start < left.end:
                continue
            if _RESTS.fullmatch(folded, left.end, right.start):
                yield self._claim(left, Predicate.BASED_ON, document_ref(right.key), "relation.based-on")
                continue
            if left.again or right.again:
                yield from self._carries(left, right)
                continue
            if _REPLACED_BY.fullmatch(folded, left.end, right.start):
                yield self._claim(right, Predicate.REPLACES, document_ref(left.key), "relation.replaced-by")
                continue
            for pattern, predicate in _CHANGES:
                mends = left.rule == MENDING and left.end + 1 == right.start and predicate is Predicate.AMENDS
                if mends or pattern.fullmatch(folded, left.end, right.start):
                    yield self._claim(left, predicate, document_ref(right.key), f"relation.{predicate}")
                    break
            else:
                yield from self._carries(left, right)

    def _this(self, line: Line) -> Iterator[RelationClaim]:
        """relation.this-replaces: "Quy định này thay thế Quy định số …": the one of that type named last before."""
        folded = self._scene.text.folded
        this = _THIS.search(folded, line.sentence.start, line.documents[-1].start)
        before = [
            place
            for place in self._documents.places
            if this is not None and place.end <= this.start() and place.type.lower() == this["word"].lower()
        ]
        for place in list_behind(folded, this.end(), line.documents) if this and before else ():
            alike = [one for one in before if one.suffix == place.suffix] or before
            if place.key != alike[-1].key:
                yield self._claim(alike[-1], Predicate.REPLACES, document_ref(place.key), "relation.this-replaces")

    def _carries(self, left: OfficialDocumentAt, right: OfficialDocumentAt) -> Iterator[RelationClaim]:
        """relation.carries: "Kế hoạch số … thực hiện Nghị quyết …" is based on it, its issuer implements it."""
        folded = self._scene.text.folded
        if _DETAILS.search(folded, max(left.start, right.start - _TO_DETAILS), right.start):
            yield self._claim(left, Predicate.BASED_ON, document_ref(right.key), "relation.carries")
            return
        inside = 0 if left.type in _LAWS else 30  # the title of a plan tells what it carries out, a law's does not
        verb = CARRY_OUT.search(folded, max(left.start, left.end - inside), right.start)
        told = left.rule == ACTING and left.end + 1 == right.start  # "Nghị quyết phân bổ vốn theo | Quyết định"
        if verb is None or (verb.group().lower() in _NOT_ITS_GROUND and not told) or right.start - verb.end() > GAP:
            return
        if verb.start() - left.end > LINK or _OTHER_CLAUSE.search(folded, left.end, right.start):
            return
        if _CHECKS.search(folded, left.start, verb.start()) or _NAMED_BESIDE.search(folded, left.end, verb.start()):
            return  # what looks into how another is carried out does not carry it out, nor does what is named beside it
        issuer = self._claims[left.key].issuer
        carried_out = issuer is not None and not told and not _IN_TITLE.search(folded, left.start, verb.start())
        for place in (right, *self._beside(left, right)):
            yield self._claim(left, Predicate.BASED_ON, document_ref(place.key), "relation.carries")
            if issuer is not None and carried_out:
                yield self._body_claim(issuer, place, left.start, "relation.carries")

    def _beside(self, left: OfficialDocumentAt, right: OfficialDocumentAt) -> tuple[OfficialDocumentAt, ...]:
        """Return what is carried out together with another: "Kế hoạch A thực hiện Nghị quyết B và Chương trình C"."""
        folded, places = self._scene.text.folded, self._documents.places
        following = places[bisect_right([place.start for place in places], right.start) :][:1]
        return tuple(
            place
            for place in following
            if place.type != left.type and place.key not in (left.key, right.key)
            if _BESIDE.fullmatch(folded, right.end, place.start)
            if not CARRY_OUT.match(folded, place.end + 1)
        )

    def _based(self, line: Line) -> Iterator[RelationClaim]:
        """relation.based-on: "Căn cứ Luật …, HĐND tỉnh ban hành Nghị quyết số …"."""
        folded = self._scene.text.folded
        ground = _BASED.search(folded, line.sentence.start, line.sentence.end)
        if ground is None or len(line.documents) == 1 or not ground.group().startswith(_GROUNDS):
            return
        sources = list_behind(folded, ground.end(), line.documents)
        if not sources:
            return
        acts = [
            place
            for place in line.documents
            if place.start >= sources[-1].end and place.key not in {at.key for at in sources}
        ]
        for act in acts[:1]:
            drawn = _DRAWS_UP.search(folded, sources[-1].end, act.start)
            if drawn is not None or _ISSUES.search(folded, sources[-1].end, act.start):
                for source in sources:
                    yield self._claim(act, Predicate.BASED_ON, document_ref(source.key), "relation.based-on")

    def _claim(self, place: OfficialDocumentAt, predicate: Predicate, thing: Ref, rule: str) -> RelationClaim:
        subject = document_ref(place.key)
        return RelationClaim(subject, predicate, thing, self._scene.text.evidence(place.start, place.end, rule))

    def _between(self, place: OfficialDocumentAt, predicate: Predicate, meeting: str, rule: str) -> RelationClaim:
        """Return "document adopted at meeting" or "meeting discussed document"."""
        subject, thing = document_ref(place.key), meeting_ref(meeting)
        if predicate is Predicate.DISCUSSED:
            subject, thing = thing, subject
        return RelationClaim(subject, predicate, thing, self._scene.text.evidence(place.start, place.end, rule))

    def _body_claim(self, body: str, place: OfficialDocumentAt, start: int, rule: str) -> RelationClaim:
        evidence = self._scene.text.evidence(min(start, place.start), place.end, rule)
        return RelationClaim(Ref(ThingKind.BODY, body), Predicate.IMPLEMENTS, document_ref(place.key), evidence)


def _without_mended(listed: tuple[OfficialDocumentAt, ...]) -> tuple[OfficialDocumentAt, ...]:
    """Return a list without what only names the one that its neighbour amends, or rests on."""
    mended = {at.end + 1 for at in listed}
    return tuple(at for at in listed if at.start not in mended)
