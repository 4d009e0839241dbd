"""Names of offices and boards that are printed in lower case: "Ban Quản lý dự án các công trình giao thông tỉnh X"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.lexicon.titles import body_heads, guards, honorifics, roles, verbs
from kg.mentions.places import read_place
from kg.vietnamese.tokens import Tokens

_LONGEST = 20  # words of such a name
_SHORTEST = 2  # "dự án" alone names no board
_BEGINNINGS = frozenset("dự khu các đường rừng di cảng công chợ vùng vịnh khai đầu".split())  # noqa: SIM905
_LONGEST_ROOM, _LONGEST_LIST = 14, 36
_NO_ROOMS = frozenset("và cùng với là kiêm ở tại từ một nhiều các thành nguyên cựu hiện".split())  # noqa: SIM905  no room's name begins with these
_TERMS = frozenset(("khóa", "nhiệm"))
_PEOPLE = frozenset(", và quân dân nhân các tộc tầng lớp cử tri cán bộ đoàn thể toàn trong".split())  # noqa: SIM905
_UNIT_BEGINNINGS = frozenset("tỉnh thành tp tp. huyện quận thị xã phường".split())  # noqa: SIM905
_PEOPLE_WORDS = 16
_HEADS_BESIDE = ((",", "ban", "giám", "đốc"), (",", "ban", "giám", "hiệu"),
                 (",", "ban", "lãnh", "đạo"))  # fmt: skip
_TERM_WORDS = 6  # "khóa XV, đơn vị bầu cử"
_COMPOUNDS = {"ban": frozenset(("giao",)),
              "trường": frozenset(("môi", "thị", "hiện", "chiến", "quảng", "thương", "nông", "lâm"))}  # fmt: skip
"""Words that a head ends, by the head: "giao ban" is a briefing."""


def end_of_plain_name(tokens: Tokens, start: int) -> int | None:
    """Return the index behind a name in lower case that begins here; its place ends it, None without a name.

    A comma belongs to it only where its place follows: "công trình giao thông, nông nghiệp tỉnh X".
    """
    if start >= len(tokens.words) or tokens.lower[start] not in _BEGINNINGS:
        return None
    at, last = start + tokens.capital(start), start  # "Ban QLDA | Đầu tư xây dựng các công trình thủy lợi tỉnh X"
    while at < len(tokens.words) and at - start < _LONGEST:
        place = read_place(tokens, at) if at > start else None
        if place is not None and place.place is not None:
            return place.end
        step = at + 1 if tokens.words[at] == "," else _behind_word(tokens, at)
        if step is None:
            break
        if "," not in tokens.words[last:step]:
            last = step
        at = step
    return last if last - start > _SHORTEST else None


def plain_room(tokens: Tokens, start: int, *, listed: bool = False) -> Iterator[int]:
    """Yield the indices behind the words in lower case that begin here, each where a room's name may end.

    Its first word may have a capital, and several things may be listed in it, where that is asked for.
    """
    at = begun = start + (listed and tokens.capital(start))  # begun: behind the comma before
    while at < len(tokens.words) and at - start < (_LONGEST_LIST if listed else _LONGEST_ROOM):
        if at in {start, begun} and tokens.lower[at] in _NO_ROOMS:
            return
        comma = listed and at > start and tokens.words[at] == ","
        sign = comma or (tokens.words[at] == "-" and at > start)
        step = at + 1 if sign else _behind_word(tokens, at)
        if step is None:
            return
        at = step
        begun = at if comma else begun
        if not sign and (at > begun + 1 or tokens.words[begun - 1] != ","):
            yield at


def behind_term(tokens: Tokens, at: int) -> int:
    """Return the index behind a term before a place: "Đoàn đại biểu Quốc hội | khóa XV đơn vị | tỉnh X"; else at."""
    if at >= len(tokens.words) or tokens.lower[at] not in _TERMS:
        return at
    for end in range(at + 2, min(at + _TERM_WORDS, len(tokens.words))):
        if tokens.lower[end] in {"tỉnh", "thành", "tp", "tp.", "huyện", "quận"}:
            return end
        if not tokens.words[end][0].isalnum() and tokens.words[end] != "-":
            break
    return at


def behind_people(tokens: Tokens, at: int) -> int:
    """Return the index of the place behind "Đảng bộ | , chính quyền và nhân dân các dân tộc | tỉnh X"; else at."""
    if tokens.lower[at : at + 3] != (",", "chính", "quyền"):
        return at
    for end in range(at + 3, min(at + _PEOPLE_WORDS, len(tokens.words))):
        if tokens.lower[end] in _UNIT_BEGINNINGS or tokens.capital(end):
            if tokens.lower[end : end + 2] == ("nhân", "dân"):
                continue
            return end + 2 * (tokens.lower[end : end + 2] == ("thủ", "đô"))
        if tokens.lower[end] not in _PEOPLE:
            break
    return at


def behind_heads(tokens: Tokens, at: int) -> int:
    """Return the index behind "Đảng ủy | , Ban Giám đốc | Công an tỉnh": both are the institution's; else at."""
    for heads in _HEADS_BESIDE:
        if tokens.lower[at : at + len(heads)] == heads:
            return at + len(heads)
    return at


def in_compound(tokens: Tokens, at: int) -> bool:
    """Tell whether a head is half of another word: "hội nghị giao | ban Bí thư các chi bộ", "môi | trường Hà Nội"."""
    if at == 0 or tokens.lower[at - 1] not in _COMPOUNDS.get(tokens.lower[at], ()):
        return False
    return tokens.words[at].islower() or tokens.words[at - 1].isupper()


def _behind_word(tokens: Tokens, at: int) -> int | None:
    """Return the index behind a word or term in lower case that stands here, None where something else begins."""
    word = tokens.words[at]
    if not word.islower() or not word.isalpha():
        return None
    guard = guards().longest(tokens.lower, at)
    if guard is not None and "term" in guard[1]:
        return guard[0]
    verb = verbs().longest(tokens.lower, at)
    if verb is not None:
        return verb[0] if verb[1][0] == "none" else None
    if guard is not None and "stop" in guard[1]:
        return None
    taken = (phrases.longest(tokens.lower, at) for phrases in (roles(), honorifics(), body_heads()))
    return None if any(found is not None and found[0] > at + 1 for found in taken) else at + 1
