"""Where a province opens a list of its people: "về phía tỉnh X có", "đoàn tỉnh X do", "Tỉnh ủy X gồm:"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.model.mention import Level, Mention, MentionKind
from kg.model.text import Text
from kg.vietnamese.any_case import AnyCase

_SWITCH = AnyCase(
    r"(?:về phía|phía|tại|(?:(?:riêng|đối) |[*•+\n-] ?)với|đoàn công tác|đoàn đại biểu|lãnh đạo|đại diện)"
    r"(?: lãnh đạo| chính quyền)?\s*$"
)
_HEADS = re.compile(r"(?: (?:các )?nhiệm kỳ \d{4} ?[-–] ?\d{4})?(?:,? (?:bao )?gồm(?: có)?)?(?:: |:$)")
_PARTY = AnyCase(
    r"\bđoàn(?! kết)(?: (?!(?:thăm|đến|sang|tại|với|về|cho|tiếp|cùng|do|có|gồm|đã)(?!\w))[\w-]+){0,9}"
    r"(?: tỉnh| thành phố| TP\.?)? $"
)
_NAMES_PARTY = re.compile(r",? (?:do|có|gồm(?: có)?)(?: |:)")
_OF_HOSTS = AnyCase(r"(?:tiếp (?:đón |và làm việc với )?đoàn|tỉnh ta|tỉnh nhà|địa phương) ")
_MOVERS = frozenset(("btv", "tinhuy", "thanhuy", "bto"))
_MOVES = frozenset(("transfer", "move", "start"))
_NEAR = 30  # code points
_BACK = 90


def opens_list(text: Text, mention: Mention) -> bool:
    """Tell whether the people named behind a province, or a body of one, are that province's.

    "Về phía tỉnh X có", "trong Ban Thường vụ Tỉnh ủy X: …"; those who came from there: "đoàn tỉnh X do …". Rule
    body.header.
    """
    if mention.kind is MentionKind.BODY:
        heads = _HEADS.match(text.folded, mention.end) is not None
    else:
        heads = _SWITCH.search(text.folded[max(0, mention.start - _NEAR) : mention.start]) is not None
    return heads or _leads_party(text, mention)


def _leads_party(text: Text, mention: Mention) -> bool:
    """Tell whether those who came from a province are named behind it: "Đoàn Tỉnh ủy X có …"."""
    if _NAMES_PARTY.match(text.folded, mention.end) is None:
        return False
    start = max(text.sentences[mention.sentence].start, mention.start - _BACK)
    return _PARTY.search(text.folded, start, mention.start) is not None


def province_of_mover(before: Iterable[Mention]) -> str | None:
    """Return the province of the committee that a sentence has move somebody, None where it names several provinces.

    "Ban Thường vụ Tỉnh ủy Hà Nam điều động ông Trần Văn Bưởi về làm Phó Trưởng ban Dân vận | Tỉnh ủy".

    Args:
        before: The mentions of the sentence before a bare body.
    """
    movers: set[str] = set()
    role = moved = False
    told: set[str] = set()
    for one in before:
        if one.level is Level.PROVINCE and one.place is not None and one.end - one.start > len("TU"):  # "12-QĐ/TU"
            told.add(one.place)
            if one.kind is MentionKind.BODY and one.code in _MOVERS and not role and not moved:
                movers.add(one.place)
        moved = moved or (one.kind is MentionKind.VERB and one.code in _MOVES and bool(movers))
        role = one.kind is MentionKind.ROLE
    return movers.pop() if moved and len(told) == 1 else None


def names_hosts(text: Text, header: Mention, mention: Mention) -> bool:
    """Tell whether a list has come to the hosts before a mention: "đoàn tỉnh X có …; | tiếp đoàn có |"."""
    return _OF_HOSTS.search(text.folded, header.end, mention.start) is not None
