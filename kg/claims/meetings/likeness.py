"""When two namings can be of one meeting."""

from __future__ import annotations

import re

from kg.claims.meetings.names import Gathering
from kg.claims.meetings.told import Conference
from kg.claims.scene import Scene
from kg.model.claim import MeetingClaim

_NOUNS_ALIKE = (
    frozenset({"hội nghị", "hội thảo", "buổi họp", "cuộc họp", "phiên họp", "họp"}),
    frozenset({"buổi làm việc", "cuộc làm việc", "làm việc"}),
    frozenset({"lễ công bố", "buổi công bố", "lễ trao", "buổi trao"}),
    frozenset({"hội kiến", "hội đàm", "cuộc gặp", "cuộc hội kiến", "cuộc hội đàm", "buổi hội kiến", "buổi hội đàm"}),
    frozenset({"buổi tiếp", "buổi tiếp và làm việc", "buổi làm việc"}),
    frozenset({"hội nghị", "hội nghị tiếp xúc cử tri"}),
    frozenset({"gặp mặt", "buổi gặp mặt", "buổi gặp", "họp mặt", "buổi họp mặt"}),
    frozenset(
        {"tiếp xúc cử tri", "buổi tiếp xúc cử tri", "cuộc tiếp xúc cử tri", "hội nghị tiếp xúc cử tri"}
        | {"buổi tiếp xúc", "cuộc tiếp xúc"}
    ),
)
_SAME_DAY = re.compile(r"[*+• -]{0,3}(?:Cũng |Cũng trong |Trong )?(?:[Ss]áng|[Cc]hiều|[Tt]ối)? ?[Cc]ùng ngày(?!\w)")
_NOUN = 3  # words of a noun
_CEREMONIES = ("lễ", "buổi lễ")  # each may stand for any ceremony


def same_noun(left: str, right: str) -> bool:
    """Tell whether two nouns can be of one meeting."""
    if (left in _CEREMONIES or right in _CEREMONIES) and left.startswith(_CEREMONIES) and right.startswith(_CEREMONIES):
        return True
    return left == right or any(left in nouns and right in nouns for nouns in _NOUNS_ALIKE)


def similar(scene: Scene, claim: MeetingClaim, one: Conference) -> bool:
    """Tell whether a titled naming can be of this meeting: the same day or one unknown, and half of its words."""
    if one.when.own and claim.date and one.when.date and claim.date != one.when.date:
        return False
    if not agree(claim.organiser, one.organiser) or _is_another(scene, claim, one):
        return False
    if "cử tri" in claim.name and "cử tri" in one.name and claim.date == one.when.date is not None:
        return True
    if is_untitled(claim) and claim.organiser == one.organiser and claim.date == one.when.date is not None:
        return True
    left, right = set(claim.name.lower().split()), set(one.name.lower().split())
    return 2 * len(left & right) >= min(len(left), len(right)) + 1


def _is_another(scene: Scene, claim: MeetingClaim, one: Conference) -> bool:
    """Tell whether a body is told to hold a meeting of its own on that day: "Cùng ngày, | Sở Y tế tổ chức lễ …"."""
    if one.organiser is None or one.organiser == claim.organiser:
        return False
    sentence = scene.text.sentences[scene.context.sentence_at(one.start)]
    return _SAME_DAY.match(scene.text.folded, sentence.start) is not None


def is_untitled(claim: MeetingClaim) -> bool:
    """Tell whether a name tells no more than whose a meeting is: "Phiên giải trình của Thường trực HĐND tỉnh"."""
    return (
        claim.organiser is not None
        and claim.ordinal is None
        and claim.name.endswith(f" của {claim.organiser}")
        and (len(claim.name.removesuffix(f" của {claim.organiser}").split()) <= _NOUN)
    )


def agree(left: str | None, right: str | None) -> bool:
    """Tell whether two values can be of one thing: one unknown, or both alike."""
    return left is None or right is None or left == right


def regular_alike(claim: MeetingClaim, one: Gathering) -> bool:
    """Tell whether a meeting named before without number is this regular one: of its body, on a day of its time.

    "kỳ họp Quốc hội, sáng 20/10" is "kỳ họp cuối năm của Quốc hội", "phiên họp thường kỳ" that of its month.
    """
    if claim.ordinal is not None or one.ordinal is not None or one.month is None or claim.date is None:
        return False
    half_year = one.rule == "meeting.half-year"
    monthly = one.rule == "meeting.monthly" and "thường kỳ" in claim.name
    alike = claim.organiser is not None and claim.organiser == one.organiser
    return alike and (half_year or monthly) and one.month.covers(claim.date)


def called_so(claim: MeetingClaim, noun: str) -> bool:
    """Tell whether a noun comes back to a name: "buổi đối thoại" to "Chương trình gặp mặt, đối thoại với nông dân"."""
    kind = noun.partition(" ")[2]
    return noun.startswith(("buổi ", "cuộc ")) and kind not in ("lễ", "họp", "làm việc") and kind in claim.name.lower()


def opens_before(scene: Scene, start: int, at: int) -> bool:
    """Tell whether a meeting told at start opens the passage with the sentence right before that of another place."""
    sentences, index = scene.text.sentences, scene.context.sentence_at(at)
    before = sentences[max(0, index - 1)]
    opens = index < 2 or sentences[index - 2].passage != before.passage  # noqa: PLR2004
    return opens and before.passage == sentences[index].passage and before.start <= start < before.end
