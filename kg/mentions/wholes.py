"""The institution named behind its part: "Vụ Tổng hợp, Văn phòng Chính phủ", "Cục Đường sông (Bộ Y tế)"."""

from __future__ import annotations

from collections.abc import Callable

from kg.lexicon.titles import roles
from kg.mentions.body_read import BodyRead
from kg.mentions.open_names import behind_alias, behind_short
from kg.model.mention import Level
from kg.model.record import replace
from kg.vietnamese.tokens import Tokens

PARTS = frozenset(("phòng", "vụ", "cục", "khoa"))
"""Heads of what is inside an institution: "Vụ Tổng hợp, Văn phòng Chính phủ"."""
_ROOMS = frozenset(("phòng", "khoa"))  # which stand in a department too: "Phòng Tham mưu, Cục Đường sông"
_UNITS = frozenset(("trung", "chi", "ban", "viện"))  # which stand in one of a ministry: "Trung tâm Lặn, Cục Đường sông"
_JOINTS = ((",", "thuộc"), (",",), ("tại",), ("-",), ("thuộc",), ("trực", "thuộc"), ("của",), ("(",), ())
_WHOLES = frozenset(
    "bo bttm tcct vpcp vptw vpqh vpctn nhnn ttcp ktnn ubdt congan so vp ubkt ubkttw coquan thanhtra vpubnd-x open "  # noqa: SIM905
    "cucthue cdc tandtc vksndtc tand vksnd btctw btgtw bdvtw bnctw bkttw bdntw bchqs bdbp bhxh kbnn qutw cckl ccx "
    "cuchq thue cthads quankhu ttdbkttv vcci tld bhxhvn hvctqg ubqg btlbdbp btlcscd btltd quandoan vunghq "
    "ktnnkv ktnncn nhnnkv kbnnkv".split()
)


def whole_behind(tokens: Tokens, at: int, part: str, read: Callable[[int], BodyRead | None]) -> BodyRead | None:
    """Return the institution behind the name of its part: "Vụ Tổng hợp, | Văn phòng Chính phủ".

    A bracket around it is closed where a name stands behind: "Cục Đường sông | (Bộ Y tế) | Lê Văn A".

    Args:
        tokens: The sentence.
        at: Index behind the name of the part.
        part: The part's head.
        read: What reads the body that begins at a token.
    """
    alias = behind_alias(tokens, at)
    inner = _in_bracket(tokens, at, read) or (read(alias) if alias > at else None)
    if inner is not None:
        return inner if inner.code in _WHOLES and inner.code != "open" and not inner.silent else None
    at = _behind_code(tokens, behind_short(tokens, at), part)
    joint = next((joint for joint in _JOINTS if tokens.lower[at : at + len(joint)] == joint), ())
    start = at + len(joint)
    if roles().longest(tokens.lower, start) is not None:
        return None  # "Tổng cục Đường sông, | Tổng cục trưởng Tổng cục Kho vận": another title
    inner = read(start)
    if inner is None or inner.silent or inner.generic or "{owner}" in inner.template:
        return None
    head = tokens.lower[start]
    same = head in PARTS and not _stands_in(part, head)
    school = tokens.lower[at : at + 3] == ("trường", "đại", "học")  # "Phòng Đào tạo | trường Đại học X"
    named = joint or tokens.capital(at) or school  # "Phòng dự | báo thủy văn" is no newspaper's
    of_province = part == "phòng" and inner.code == "ubnd" and inner.level is Level.PROVINCE and inner.place is not None
    if not (inner.code in _WHOLES or of_province) or not named or same:
        return None
    closed = joint == ("(",) and tokens.words[inner.end : inner.end + 1] == (")",)
    return replace(inner, end=inner.end + 1) if closed and tokens.capital(inner.end + 1) else inner


def _in_bracket(tokens: Tokens, at: int, read: Callable[[int], BodyRead | None]) -> BodyRead | None:
    """Return a central institution whose short form alone stands in a bracket: "Vụ Đường sông | (TANDTC)"."""
    if tokens.words[at : at + 1] != ("(",) or tokens.words[at + 2 : at + 3] != (")",):
        return None
    inner = read(at + 1)
    short = inner is not None and inner.end == at + 2 and inner.code in _WHOLES and inner.level is Level.CENTRAL
    return replace(inner, end=at + 3) if inner is not None and short else None


def _behind_code(tokens: Tokens, at: int, part: str) -> int:
    """Return the index behind the code of a part in brackets: "Vụ Theo dõi công tác thanh tra | (Vụ I) | của …"."""
    coded = (
        tokens.words[at : at + 1] == ("(",)
        and tokens.lower[at + 1 : at + 2] == (part,)
        and tokens.words[at + 3 : at + 4] == (")",)
    )
    return at + 4 if coded else at


def _stands_in(part: str, head: str) -> bool:
    """Tell whether a part is inside a department: "Phòng Tham mưu, Cục …", "Trung tâm …, Cục …", "Bộ môn …, Khoa …"."""
    return part == "bộ" or (part in _ROOMS and head not in _ROOMS) or (part in _UNITS and head == "cục")
