"""What one official document is to another: it rests on it, carries it out, amends, replaces or repeals it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from kg.claims.documents.acting import ACTING, MENDING
from kg.claims.documents.again import reported
from kg.claims.documents.lines import CARRY_OUT, GAP, LINK, SPELT_OUT, Line, document_ref, list_behind
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.read import OfficialDocuments
from kg.claims.scene import Scene
from kg.model.claim import Predicate, Ref, RelationClaim, ThingKind
from kg.vietnamese.beginnings import by_beginning

_LAWS = ("Luật", "Bộ luật", "Pháp lệnh")
_GROUNDS = ("Căn cứ", "căn cứ", "Xét", "xét", "Trên cơ sở", "trên cơ sở")
_DRAWS_UP = re.compile(r"(?<!\w)(?:xây dựng|lập|đề ra|cụ thể hóa (?:bằng|thành))(?: và (?:ban hành|triển khai))? $")
_ISSUES = re.compile(r"(?<!\w)(?:thông qua|[Bb]iểu quyết|ban hành|quyết nghị|tán thành|ký)(?!\w)")
_BASED = by_beginning(r"\b(?:[Cc]ăn cứ|[Tt]rên cơ sở|[Tt]heo|[Xx]ét)(?: vào)? ")
_RESTS = re.compile(
    r"(?: (?:này|trên|nói trên|nêu trên))?(?:(?:,| -)? \(?(?:căn cứ|dựa)(?: (?:vào|trên))?"
    r"|,? (?:(?:đã |vừa |sẽ )?(?:được|do) (?:[^.;,]{3,60}? )?)?(?P<drawn>xây dựng|ban hành|soạn thảo)"
    r"(?: và ban hành| ngày [\d/.-]{3,10}){0,2} (?P<by>theo|trên cơ sở|căn cứ|dựa trên)(?: vào)?)"
    r" (?:các )?(?:(?:quy định|nội dung|tinh thần) (?:của|tại) )?"
)
_CHANGES = (
    (re.compile(r"[^.;]{0,40}?\b(?:sửa đổi|bổ sung)\b[^.;]{0,60}"), Predicate.AMENDS),
    (
        re.compile(
            r"(?:[^.;]{0,20}?\b|[^.;]{0,90}?\bhiệu lực(?!\w)[^.;]{0,60}?(?:,| và) )(?:thay thế(?: cho)?|thay cho)"
            r"[^.;,]{0,15}|,? thay (?:các )?"
        ),
        Predicate.REPLACES,
    ),
    (re.compile(r"[^.;]{0,20}?\b(?:bãi bỏ|hủy bỏ)[^.;,]{0,25}"), Predicate.REPEALS),
)
_ACT = re.compile(r"(?<!\w)(?P<repeals>bãi bỏ|hủy bỏ)|(?<!\w)(?P<replaces>thay thế)|(?<!\w)(?:sửa đổi|bổ sung)")
_WORDS = (
    r"[Qq]uy định|[Qq]uyết định|[Nn]ghị quyết|[Cc]hỉ thị|[Kk]ết luận|[Hh]ướng dẫn|[Nn]ghị định"
    r"|[Tt]hông tư|[Qq]uy chế|[Kk]ế hoạch"
)
_THIS = re.compile(
    rf"(?<!\w)(?P<word>{_WORDS})(?P<this> này)?(?! không)"
    r"(?(this)[^.;]{0,60}?| (?:[^.;,]{0,10}hiệu lực[^.;]{0,60}?)?)\b(?:thay thế(?: cho)?|thay cho)(?: các)?(?= )"
)
_REPLACED_BY = re.compile(r",? (?:đã |sẽ )?(?:được |bị )?thay(?: thế)? (?:bằng|bởi) ")
_BECOMES = re.compile(rf"(?P<passive>[^.;:]{{0,16}}(?<= )được (?=[A-ZĐ]))?[^.;:]{{0,100}}?{SPELT_OUT}")
_BY = re.compile(r"[^.;:,]{0,40} (?:bằng|thành) (?:việc )?(?:(?:xây dựng,? |và )?ban hành )?(?:các )?")
_MAKES = ("cụ thể hóa ", "cụ thể hóa các ", "Cụ thể hóa ")
_OTHER_CLAUSE = re.compile(
    r"[.;:]|, (?:các|UBND|Tỉnh|một|hai|ba|sơ kết|tổng kết|\d{1,2} năm|(?:sáng|trưa|chiều|tối|ngày) \d)"
    r"|\b(?:hội nghị|kỳ họp|phiên họp|cuộc họp) | và (?:cho ý kiến|thảo luận|xem xét)(?!\w)"
)
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


class Between:
    """The relations between the official documents of an article."""

    def __init__(self, scene: Scene, documents: OfficialDocuments) -> None:
        self._scene = scene
        self._documents = documents
        self._claims = {claim.key: claim for claim in documents.claims}

    def read(self, line: Line) -> Iterator[RelationClaim]:
        """Yield the relations between the official documents of one sentence."""
        yield from self._linked(line)
        yield from self._based(line)

    def _linked(self, line: Line) -> Iterator[RelationClaim]:
        """relation.amends, relation.replaces, relation.repeals, relation.based-on: between two official documents."""
        yield from self._this(line)
        for left, right in zip(line.documents, line.documents[1:], strict=False):
            if left.key != right.key and right.start >= left.end:
                yield from self._pair(line, left, right)

    def _pair(self, line: Line, left: OfficialDocumentAt, right: OfficialDocumentAt) -> Iterator[RelationClaim]:
        folded = self._scene.text.folded
        rests = _RESTS.fullmatch(folded, left.end, right.start)
        becomes = _BECOMES.fullmatch(folded, left.end, right.start)
        if rests is not None and not _attached(rests, left, right):
            for place in list_behind(folded, right.start, line.documents):
                yield self._claim(left, Predicate.BASED_ON, document_ref(place.key), "relation.based-on")
        elif becomes or (_BY.fullmatch(folded, left.end, right.start) and folded.endswith(_MAKES, 0, left.start)):
            yield from self._spelt_out(left, right, becomes)
        elif left.again or right.again:
            yield from self._carries(left, right)
        elif _REPLACED_BY.fullmatch(folded, left.end, right.start):
            yield self._claim(right, Predicate.REPLACES, document_ref(left.key), "relation.replaced-by")
        elif (change := self._change(left, right)) is not None:
            yield self._claim(left, change, document_ref(right.key), f"relation.{change}")
        else:
            yield from self._carries(left, right)

    def _change(self, left: OfficialDocumentAt, right: OfficialDocumentAt) -> Predicate | None:
        """Return what an official document does to the next: amend, replace or repeal it; None for nothing."""
        folded = self._scene.text.folded
        if left.rule == MENDING and left.end + 1 == right.start:
            act = _ACT.search(folded, left.start, left.end)
            told = {"repeals": Predicate.REPEALS, "replaces": Predicate.REPLACES}
            return told.get((act.lastgroup if act else None) or "", Predicate.AMENDS)
        return next((change for pattern, change in _CHANGES if pattern.fullmatch(folded, left.end, right.start)), None)

    def _spelt_out(
        self, left: OfficialDocumentAt, right: OfficialDocumentAt, becomes: re.Match[str] | None
    ) -> Iterator[RelationClaim]:
        """relation.spelt-out: "Nghị quyết A được Tỉnh ủy cụ thể hóa bằng Kế hoạch B": B rests on A, which it does."""
        yield self._claim(right, Predicate.BASED_ON, document_ref(left.key), "relation.spelt-out")
        body = self._scene.body_at(becomes.end("passive")) if becomes and becomes["passive"] else None
        if body is not None and body.end < right.start:
            yield self._body_claim(body.name, left, body.start, "relation.spelt-out")

    def _this(self, line: Line) -> Iterator[RelationClaim]:
        """relation.this-replaces: "Quy định này thay thế Quy định số …": the one of that type that is reported."""
        folded = self._scene.text.folded
        this = _THIS.search(folded, line.sentence.start, line.documents[-1].start)
        if this is None or (this["this"] is None and this.start() != line.sentence.start):
            return
        before = [
            place
            for place in self._documents.places
            if place.end <= this.start() and place.type.lower() == this["word"].lower()
        ]
        for place in list_behind(folded, this.end(), line.documents) if before else ():
            alike = [one for one in before if one.suffix == place.suffix] or before
            act = reported(self._scene, alike)
            if place.key != act.key:
                yield self._claim(act, Predicate.REPLACES, document_ref(place.key), "relation.this-replaces")

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

    def _body_claim(self, body: str, place: OfficialDocumentAt, start: int, rule: str) -> RelationClaim:
        evidence = self._scene.text.evidence(min(start, place.start), max(start, place.end), rule)
        return RelationClaim(Ref(ThingKind.BODY, body), Predicate.IMPLEMENTS, document_ref(place.key), evidence)


def _attached(rests: re.Match[str], left: OfficialDocumentAt, right: OfficialDocumentAt) -> bool:
    """Tell whether a paper is only attached to the decision that issues it: "Quy chế ban hành theo Quyết định …"."""
    by_act = rests["drawn"] == "ban hành" and rests["by"] == "theo" and right.type == "Quyết định"
    return by_act and (left.number is None or left.type != "Quyết định")
