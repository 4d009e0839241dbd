"""The youth unions of communes, schools and institutions: "Bí thư Đoàn xã Tân Mộc", "UV BTV Đoàn Trường Sông Quê"."""

from __future__ import annotations

from collections.abc import Container

from kg.mentions.bodies import read_body
from kg.mentions.body_read import BodyRead
from kg.mentions.places import capital_run, place_length, read_place
from kg.model.mention import Level
from kg.model.record import replace
from kg.vietnamese.tokens import Tokens

_ASSOCIATIONS = ("Hội ", "Hiệp hội ", "Liên đoàn ", "Liên hiệp ")
_CODE = "doantn"
_OF_COMMUNES = (("xã", "đoàn"), ("phường", "đoàn"))
_WITH_YOUTH = frozenset(("open", "so", "bo", "congan", "ubnd", "tand", "vksnd"))  # institutions with youth unions


def read_union(tokens: Tokens, at: int) -> BodyRead | None:
    """Return the youth union of a commune or an institution that begins here: "Đoàn | xã Tân Mộc", "Chi đoàn | …"."""
    if tokens.lower[at : at + 2] in _OF_COMMUNES:
        return _of_commune(tokens, at)
    cell = tokens.lower[at : at + 1] == ("chi",)
    start = at + 1 + cell
    if tokens.lower[start - 1 : start] != ("đoàn",):
        return None
    place = read_place(tokens, start)
    if place is not None and place.level is Level.COMMUNE and not place.generic and not cell:
        return BodyRead(place.end, _CODE, "Đoàn Thanh niên {unit} {place}", place.level, place.unit, place.place)
    inner = read_body(tokens, start, titled=True)
    if inner is None or inner.silent or inner.generic or inner.code not in _WITH_YOUTH:
        return None
    return replace(inner, code=_CODE, template=f"{'Chi đoàn' if cell else 'Đoàn'} {inner.template}")


def _of_commune(tokens: Tokens, at: int) -> BodyRead:
    """Return the union of a commune called "Xã đoàn | Tân Mộc", as far as its place is printed."""
    start = at + len(_OF_COMMUNES[0])
    length = place_length(tokens, start, run) if (run := capital_run(tokens, start)) > start else 0
    place = " ".join(tokens.words[start : start + length]) or None
    unit = tokens.lower[at]
    return BodyRead(start + length, _CODE, "Đoàn Thanh niên {unit} {place}", Level.COMMUNE, unit, place)


def union_with_board(tokens: Tokens, at: int, template: str | None) -> BodyRead | None:
    """Return the union whose board a title names, silent where it is not read: "UV BTV | Đoàn Học viện"."""
    if template is None or "{owner}" not in template or tokens.words[at : at + 1] != ("Đoàn",):
        return None
    return read_union(tokens, at) or BodyRead(at + 1, "", "", silent=True)


def board_of(body: BodyRead, template: str, codes: Container[str]) -> BodyRead | None:
    """Return the board of a committee or association that a member's title leaves to it, None for other bodies.

    Args:
        body: The body behind the title: "Ủy viên Thường vụ | Hội Múa Hà Nội".
        template: How the board is called: "Ban Thường vụ {owner}".
        codes: What other bodies have one.
    """
    union = not body.silent and body.template.startswith(_ASSOCIATIONS)
    if "{owner}" in body.template or not (union or body.code in codes):
        return None
    return replace(body, template=template.replace("{owner}", body.template), code="btv")
