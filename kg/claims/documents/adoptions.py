"""What adoption tells of an official document: its day and its issuer, and which name stands for several."""

from __future__ import annotations

from collections import Counter

from kg.claims.days.uses import Use
from kg.claims.documents.read import OfficialDocuments
from kg.claims.meetings.first_days import may_last_on
from kg.claims.meetings.found import Meetings
from kg.claims.scene import Scene
from kg.model.claim import MeetingClaim, OfficialDocumentClaim, Predicate, RelationClaim
from kg.model.dates import PartialDate
from kg.model.record import replace

_TOLD = ("relation.adopted", "relation.listed", "relation.own-session")


def collective_names(claims: tuple[OfficialDocumentClaim, ...], links: tuple[RelationClaim, ...]) -> frozenset[str]:
    """Return the keys of what only stands for several numbered ones: "Nghị quyết Hội nghị Trung ương 8" of two adopted.

    The article names them by their numbers, so the common name is none of its own.
    """
    numbered = frozenset(claim.key for claim in claims if claim.number is not None)
    named = frozenset(claim.key for claim in claims if claim.evidence.rule == "document.of-meeting")
    adopted = {(link.subject.key, link.object.key) for link in links if link.predicate is Predicate.ADOPTED_AT}
    several = Counter(meeting for key, meeting in adopted if key in numbered)
    return frozenset(key for key, meeting in adopted if key in named and several[meeting] > 1)


def adoption_days(
    scene: Scene, documents: OfficialDocuments, meetings: Meetings, relations: tuple[RelationClaim, ...]
) -> tuple[OfficialDocumentClaim, ...]:
    """Return the claims with day and issuer of what a session adopted: "kỳ họp … thông qua Nghị quyết về …"."""
    told = [claim for claim in relations if claim.predicate is Predicate.ADOPTED_AT and claim.evidence.rule in _TOLD]
    adopted = {claim.subject.key: claim.object.key for claim in told}
    days = {claim.subject.key: claim.evidence.start for claim in told}
    in_plenum = {
        claim.subject.key: claim.object.key for claim in relations if claim.evidence.rule == "relation.adopted-in"
    }
    held = {claim.key: claim for claim in meetings.claims}
    claims = []
    for claim in documents.claims:
        plenum = held.get(in_plenum.get(claim.key, ""))
        if plenum is not None and claim.issuer is None:
            claim = replace(claim, issuer=plenum.organiser)  # noqa: PLW2901
        meeting = held.get(adopted.get(claim.key, ""))
        if meeting is not None:
            date = claim.date or _day_there(scene, meeting, days[claim.key])
            claim = replace(claim, date=date, issuer=claim.issuer or meeting.organiser)  # noqa: PLW2901
        claims.append(claim)
    return tuple(claims)


def _day_there(scene: Scene, meeting: MeetingClaim, at: int) -> PartialDate | None:
    """Return the day of a meeting on which a sentence tells of something, failing it its last or first."""
    sentence = scene.text.sentences[scene.context.sentence_at(at)]
    days = [day.value for day in scene.context.days_in(sentence.start, sentence.end) if day.use is Use.EVENT]
    there = [day for day in days if day.day is not None and may_last_on(meeting, day)]
    return there[0] if there else meeting.end_date or meeting.date
