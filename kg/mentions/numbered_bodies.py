"""Bodies of one kind that numbers tell apart: military regions, the courts and offices of regions."""

from __future__ import annotations

from kg.lexicon.titles import BodyRow
from kg.mentions.body_read import BodyRead
from kg.mentions.places import read_province
from kg.model.mention import Level
from kg.vietnamese.tokens import Tokens

_ROMAN = frozenset("IVX")
_OF_REGIONS = frozenset(("tandkv", "vksndkv"))  # told by their province too: each has its own "khu vực 1"


def read_numbered(tokens: Tokens, end: int, row: BodyRow) -> BodyRead | None:
    """Return the body of a kind that numbers tell apart, None without its number: "Quân khu | 7"."""
    if end >= len(tokens.words) or (not tokens.words[end].isdigit() and not _ROMAN.issuperset(tokens.words[end])):
        return None
    name, last = row.template.replace("{number}", tokens.words[end].lstrip("0")), end + 1
    at = last + (tokens.words[last : last + 1] == ("-",))
    seat = read_province(tokens, at) if row.id in _OF_REGIONS else None
    if seat is not None:  # "TAND khu vực 3 | - Cà Mau"
        name, last = f"{name} - {seat.place}", seat.end
    return BodyRead(last, row.id, name, Level.CENTRAL)
