"""Departments called by their bare names behind their chief's title: "Cục trưởng | Bảo vệ chính trị III"."""

from __future__ import annotations

from kg.lexicon.titles import body_heads, fields
from kg.mentions.bodies import read_body, read_department
from kg.mentions.body_read import BodyRead
from kg.mentions.parts import in_house
from kg.mentions.places import read_place
from kg.mentions.plain_names import plain_room
from kg.mentions.spelling import printed
from kg.mentions.wholes import whole_behind
from kg.model.mention import Level
from kg.model.record import replace
from kg.vietnamese.tokens import Tokens

LEADS = {"Cục trưởng": "Cục", "Vụ trưởng": "Vụ", "Chi cục trưởng": "Chi cục", "Tổng cục trưởng": "Tổng cục",
         "Viện trưởng": "Viện", "Hạt trưởng": "Hạt", "Đội trưởng": "Đội", "Chỉ huy trưởng": "Ban Chỉ huy"}  # fmt: skip
"""What chiefs lead, the word for it in their title."""
_AGENCIES = frozenset(("Cục", "Vụ"))
_BRANCHES = {"Chi cục": frozenset(("ccx", "cckl")), "Ban Chỉ huy": frozenset(("banchqs",))}  # known by tables
_COMMAND = "Ban Chỉ huy"
_LONGEST = 12  # words of a department's name


def led_department(tokens: Tokens, at: int, end: int, kind: str) -> BodyRead | None:
    """Return the department that a title leads, called as printed behind it; None without one.

    Args:
        tokens: The sentence.
        at: Index of the first word of the title.
        end: Index behind the title.
        kind: What such a chief leads: "Cục".
    """
    if kind in _BRANCHES and ((known := _known(tokens, end, kind)) is not None or kind == _COMMAND):
        return known
    plain = _plain(tokens, end, kind) if kind in _AGENCIES else None
    if fields().longest(tokens.lower, end) is None or not tokens.capital(end):
        return plain
    head = tokens.lower.index(kind.rsplit(" ", maxsplit=1)[-1].lower(), at)
    department = read_department(tokens, head, end, kind)
    if department is None or _goes_on(tokens, department.end):
        return plain
    return plain if plain is not None and plain.end > department.end else department


def _known(tokens: Tokens, end: int, kind: str) -> BodyRead | None:
    """Return a known department of a place, in lower case or not: "Chi cục trưởng | thủy lợi Hà Tĩnh".

    "Chỉ huy trưởng | quân sự xã Tân Mộc" leads a board, that of a province a command.
    """
    head = kind.lower().split()
    found = body_heads().longest((*head, *tokens.lower[end : end + _LONGEST]), 0)
    if found is None or found[1][0].id not in _BRANCHES[kind]:
        return None
    last, row = end + found[0] - len(head), found[1][0]
    place = read_place(tokens, last)
    if place is None or place.generic:
        return None
    command = kind == _COMMAND and place.level is Level.PROVINCE
    template = row.template.replace("Ban ", "Bộ ", 1) if command else row.template
    return BodyRead(place.end, "bchqs" if command else row.id, template, place.level, place.unit, place.place)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Tell whether a name goes on behind a comma: "Vụ trưởng Theo dõi công tác thanh tra | , giải quyết khiếu nại"."""
    lower_case = tokens.words[at : at + 1] == (",",) and at + 1 < len(tokens.words) and tokens.words[at + 1].islower()
    return lower_case and fields().longest(tokens.lower, at + 1) is not None


def _plain(tokens: Tokens, start: int, kind: str) -> BodyRead | None:
    """Return a department in lower case with its ministry: "Cục trưởng | quản lý bến bãi (Bộ Giao thông vận tải)"."""
    for last in plain_room(tokens, start, listed=True):
        behind = whole_behind(tokens, last, kind.lower(), lambda at: read_body(tokens, at, titled=True, depth=1))
        whole = in_house((kind.lower(),), behind)
        if whole is not None:
            name = printed(tokens, start, last)
            return replace(whole, code="open", template=f"{kind} {name}, {whole.template}")
    return None
