"""Who is told in a sentence of its own to have made room: "Bà Mận thay ông Lê Văn Cam nghỉ hưu"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from kg.claims.days.context import Context
from kg.claims.days.uses import Use
from kg.claims.offices.settle import SEATS
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item, build_items
from kg.model.claim import OfficeClaim, OfficeStatus
from kg.model.mention import Mention, MentionKind
from kg.model.record import record, replace
from kg.model.text import Text
from kg.vietnamese.any_case import AnyCase, lowered

_PEOPLE = (ItemKind.PERSON, ItemKind.PRONOUN)
_REPLACES = AnyCase(r" (?:thay|thay thế|kế nhiệm)(?: cho)? (?=\w)")
_LEAVES = AnyCase(
    r",? \(?(?:(?:đã|vừa|mới|được|xin) ){0,2}(?:nghỉ hưu|nghỉ chế độ|nghỉ công tác|về hưu|thôi chức|từ chức"
    r"|chuyển công tác|điều động|luân chuyển|phân công nhiệm vụ|nhận nhiệm vụ|từ trần)(?!\w)"
)
_SAME_TIME = AnyCase(r"[^.;]{0,30}\b(?:cùng (?:thời điểm|thời gian|ngày)|từ ngày này)(?!\w)")


@record
class Replaced:
    """Who made room for whom, in the sentence of an index, told from start to end."""

    who: str
    successor: str
    index: int
    start: int
    end: int


def replaced_in_passing(
    text: Text, mentions: Mapping[int, list[Mention]], key_of: Callable[[Item, int], str | None]
) -> Iterator[Replaced]:
    """Yield those who are replaced and leave in a sentence without an office; mentions are those of each sentence."""
    if " thay " not in lowered(text.folded) and " kế nhiệm " not in lowered(text.folded):
        return
    for index, own in mentions.items():
        if len(own) < 2 or any(mention.kind is MentionKind.ROLE for mention in own):  # noqa: PLR2004
            continue
        sentence = text.sentences[index]
        for told in _REPLACES.finditer(text.folded, sentence.start, sentence.end):
            people = [item for item in build_items(text, sentence, own) if item.kind in _PEOPLE]
            successor = next((item for item in people if item.end == told.start()), None)
            who = next((item for item in people if item.start == told.end()), None)
            leaves = _LEAVES.match(text.folded, who.end, sentence.end) if who is not None else None
            if who is None or successor is None or leaves is None:
                continue
            keys = key_of(who, index), key_of(successor, index)
            if keys[0] is not None and keys[1] is not None:
                yield Replaced(keys[0], keys[1], index, successor.start, leaves.end())


def with_replaced(
    text: Text, context: Context, told: Sequence[Replaced], claims: Sequence[OfficeClaim]
) -> list[OfficeClaim]:
    """Return the claims with the one office that the successor took ended for who held it before.

    Rule event.succession. A printed day of his leaving counts, the first day of the next where it is told as the same.
    """
    found = list(claims)
    held = {(claim.person, claim.body) for claim in claims}
    posts: dict[str, list[OfficeClaim]] = {}
    for claim in claims:
        if claim.status is OfficeStatus.STARTED and not claim.role.startswith(SEATS):
            posts.setdefault(claim.person, []).append(claim)
    for one in told:
        taken = posts.get(one.successor, [])
        if len(taken) != 1 or (one.who, taken[0].body) in held:
            continue
        own = context.own_day(one.index, one.end)
        printed = own.value if own is not None and own.use < Use.DECIDED else None
        same = taken[0].since if _SAME_TIME.match(text.folded, one.end) is not None else None
        evidence = text.evidence(one.start, one.end, "event.succession")
        until, status = printed or same, OfficeStatus.ENDED
        left = replace(taken[0], person=one.who, status=status, evidence=evidence, since=None, until=until)
        found.append(replace(left, as_of=until or taken[0].as_of))
    return sorted(
        found, key=lambda claim: (claim.evidence.start, claim.evidence.end, claim.person, claim.role, claim.body)
    )
