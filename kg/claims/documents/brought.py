"""Official documents brought before a meeting: submitted to a later one, or an item of what the one reported did."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.claims.documents.lines import document_ref, meeting_ref
from kg.claims.documents.papers import OfficialDocumentAt
from kg.claims.documents.read import OfficialDocuments
from kg.claims.documents.talks import SITTINGS
from kg.claims.meetings.found import MeetingAt, Meetings
from kg.claims.scene import Scene
from kg.model.claim import Predicate, RelationClaim
from kg.model.text import Sentence

_SUBMITTED = re.compile(
    r"(?<!\w)(?<![Cc]hương )(?<![Tt]ờ )(?<!uy )(?<!ông )(?<!ộ )(?<!iáo )trình(?! bày)"
    r"(?:(?: [^.;:\n]{1,80})? (?:tại|ở|vào))? $"
)
_DRAFT = re.compile(
    r"[Dd]ự (?:án|thảo) (?P<type>Luật|Bộ luật|Nghị quyết|Đề án|Quy định)"
    r"(?= (?:này |trên )?(?:sẽ|dự kiến|được))"
)
_MARK = r"(?:(?:[IVX]{1,4}|\d{1,2}|[a-zđ]) ?[-./)]{1,2} ?|[-–+*•] ?)"
_ITEM = re.compile(
    rf"{_MARK}(?:Ngoài ra,? )?[^.;:]{{0,40}}?"
    r"(?:[Nn]ghe|[Xx]em xét|[Cc]ho ý kiến|[Tt]hảo luận|[Gg]óp ý|[Tt]hông qua|[Bb]iểu quyết)(?!\w)"
)
_DOES = re.compile(
    rf"(?:{_MARK}|[;:] ?(?:và )?)(?P<verb>(?:(?:, | và )?"
    r"(?:[Xx]em xét|[Cc]ho ý kiến|[Tt]hảo luận|[Gg]óp ý|[Bb]iểu quyết"
    r"|[Tt]hông qua))+)(?: (?:lần đầu|lần cuối|về|vào|đối với|các|nội dung|dự thảo|dự án))* "
)


def brought_before(scene: Scene, documents: OfficialDocuments, meetings: Meetings) -> Iterator[RelationClaim]:
    """Yield what is submitted to a meeting, and what the items of a notice of one tell of, in reading order.

    >>> # "UBND tỉnh hoàn thiện dự thảo Nghị quyết về chợ, trình HĐND tỉnh tại kỳ họp thứ 9." → it discussed the draft
    """
    planned = frozenset(claim.key for claim in documents.claims if claim.planned)
    for meeting in meetings.places:
        for place in _submitted(scene, documents, meeting, planned) if not meeting.cited else ():
            evidence = scene.text.evidence(place.start, max(place.end, meeting.end), "relation.discussed")
            yield RelationClaim(meeting_ref(meeting.key), Predicate.DISCUSSED, document_ref(place.key), evidence)
    held = next((claim for claim in meetings.claims if claim.key == meetings.main), None)
    if held is None or not held.name.startswith(SITTINGS):
        return
    elsewhere = {at.start for at in meetings.places if not (at.again or at.coming) or at.key != held.key}
    for place in documents.places:
        sentence = scene.text.sentences[scene.context.sentence_at(place.start)]
        does = _item(scene.text.folded, sentence, place)
        if does is None or any(sentence.start <= start < place.start for start in elsewhere):
            continue
        evidence = scene.text.evidence(does.start("verb"), place.end, "relation.own-session")
        thing, meeting_of = document_ref(place.key), meeting_ref(held.key)
        if "hông qua" in does["verb"] and place.key not in planned:
            yield RelationClaim(thing, Predicate.ADOPTED_AT, meeting_of, evidence)
        else:
            yield RelationClaim(meeting_of, Predicate.DISCUSSED, thing, evidence)


def _submitted(
    scene: Scene, documents: OfficialDocuments, meeting: MeetingAt, planned: frozenset[str]
) -> Iterator[OfficialDocumentAt]:
    """Yield the draft before "trình … tại kỳ họp", or the one draft of the article that "dự án Luật" means."""
    sentence = scene.text.sentences[scene.context.sentence_at(meeting.start)]
    submitted = _SUBMITTED.search(scene.text.folded, sentence.start, meeting.start)
    if submitted is None:
        return
    drafts = [place for place in documents.places if place.key in planned]
    here = [place for place in drafts if sentence.start <= place.start and place.end <= submitted.start()]
    meant = _DRAFT.match(scene.text.folded, sentence.start, submitted.start())
    alike = {place.key: place for place in drafts if meant is not None and place.type == meant["type"]}
    if here:
        yield here[-1]
    elif len(alike) == 1:
        yield next(iter(alike.values()))


def _item(folded: str, sentence: Sentence, place: OfficialDocumentAt) -> re.Match[str] | None:
    """Return the verb of the clause before an official document, in an item of a list that tells of deliberation."""
    if _ITEM.match(folded, sentence.start, place.start) is None:
        return None
    clause = max(folded.rfind(mark, sentence.start, place.start) for mark in ";:")
    return _DOES.fullmatch(folded, max(clause, sentence.start), place.start)
