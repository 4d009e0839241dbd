"""What is done with official documents: adopted, at meetings, and what they are to each other."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from kg.claims.documents.between import Between
from kg.claims.documents.carrying_out import CarryingOut
from kg.claims.documents.lines import Line, document_ref, list_behind, meeting_ref
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.read import OfficialDocuments
from kg.claims.meetings.days import is_held
from kg.claims.meetings.found import MeetingAt, Meetings
from kg.claims.scene import Scene
from kg.claims.wording import SUBMITS, same_committee
from kg.model.claim import Predicate, Ref, RelationClaim
from kg.vietnamese.any_case import AnyCase
from kg.vietnamese.beginnings import by_beginning

_DISCUSS = by_beginning(
    r"(?<!\w)(?:[Cc]ho ý kiến|[Tt]hảo luận|[Xx]em xét|[Gg]óp ý|[Ss]ơ kết|[Tt]ổng kết|[Ll]ấy ý kiến|[Bb]àn"
    r"|[Đđ]óng góp ý kiến|[Nn]ghe báo cáo|[Nn]ghe(?= (?:các )?[Tt]ờ trình của)|[Tt]rình|[Đđ]ánh giá|[Tt]hẩm tra)(?!\w)"
)
_ADOPT = by_beginning(r"(?<!\w)(?:(?:biểu quyết )?thông qua|[Bb]iểu quyết|ban hành|quyết nghị|tán thành)(?!\w)")
_LETTERS = ("Công văn", "Thông báo", "Hướng dẫn", "Tờ trình", "Báo cáo")
_IN_MEETING = re.compile(
    r",? (?:trong|tại|ban hành tại|thông qua tại|(?:đã |vừa )?được (?:[A-ZĐ][^.;:,\n]{2,60} )?thông qua tại) "
)
_UNDECIDED = re.compile(r"(?<!\w)(?:dự án|dự thảo|cho ý kiến|thảo luận|xem xét)(?: (?:về|đối với|các))? $")
_OF_PLENUM = re.compile(r",? \(?(?:của )?")
_AND = re.compile(r",? (?:và|,) ")
_COMING = AnyCase(r"\b(?:sẽ|dự kiến|đề nghị)\b")
_DRAFT = AnyCase(rf"\b(?:{SUBMITS}|dự thảo)\b")
_DEPUTIES = re.compile(
    r"(?:[^.;:]{0,80}, )?(?:(?:[Cc]ác|[\d/%()]{1,12}|[Tt]oàn thể|[Tt]ất cả(?: các)?|[Đđ]a số(?: các)?) )?(?:vị )?"
    r"[Đđ]ại biểu(?! (?:Quốc hội|HĐND))(?: (?:dự|tham dự|HĐND|có mặt|đại hội|hội nghị|kỳ họp|tập trung|đã|cũng"
    r"|tiến hành|nhất trí|thống nhất|nghe|tán thành|biểu quyết|thảo luận|xem xét|và|cho ý kiến"
    r"|sôi nổi|cao)(?!\w),?){0,8} "
)
_SPEAKS = re.compile(r"(?: \([^()]{2,60}\))?(?:,[^,.;:]{3,80},)? (?:cũng |đã |còn |tham gia |phát biểu ){0,3}")
_ASKED = re.compile(r"(?<!\w)(?:yêu cầu|giao|đề nghị|chỉ đạo)(?!\w)")  # "yêu cầu …; Bộ Y tế | trình Đề án": it shall
_OBJECT = re.compile(
    r"(?: (?:các |những )?(?:[Bb]áo cáo|[Tt]ờ trình|[Pp]hương án)(?:[^.;:,]{0,60},|,| và))?"
    r"(?:,? (?:chính thức|lần đầu|lần cuối|về|vào|đối với|với|[Dd]ự thảo|[Dd]ự án|các|nội dung|bổ sung|kết quả|\d+ năm"
    r"|[Bb]áo cáo|một năm|hai năm|việc|thực hiện|tổ chức|triển khai|(?:tại|ở) (?:hội trường|tổ)"
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
        between = Between(self._scene, self._documents)
        carrying_out = CarryingOut(self._scene, self._documents, self._meetings)
        for line in self._lines():
            found += self._adopted(line)
            found += self._discussed(line)
            found += between.read(line)
            found += carrying_out.read(line)
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

    def _claim(self, place: OfficialDocumentAt, predicate: Predicate, thing: Ref, rule: str) -> RelationClaim:
        subject = document_ref(place.key)
        return RelationClaim(subject, predicate, thing, self._scene.text.evidence(place.start, place.end, rule))

    def _between(self, place: OfficialDocumentAt, predicate: Predicate, meeting: str, rule: str) -> RelationClaim:
        """Return "document adopted at meeting" or "meeting discussed document"."""
        subject, thing = document_ref(place.key), meeting_ref(meeting)
        if predicate is Predicate.DISCUSSED:
            subject, thing = thing, subject
        return RelationClaim(subject, predicate, thing, self._scene.text.evidence(place.start, place.end, rule))


def _without_mended(listed: tuple[OfficialDocumentAt, ...]) -> tuple[OfficialDocumentAt, ...]:
    """Return a list without what only names the one that its neighbour amends, or rests on."""
    mended = {at.end + 1 for at in listed}
    return tuple(at for at in listed if at.start not in mended)
