"""The press's short forms of the heads of places: "Chủ tịch tỉnh", "Bí thư huyện Tân Kỳ", "Chủ tịch Hà Nội"."""

from __future__ import annotations

from kg.mentions.body_read import BodyRead
from kg.mentions.places import read_place
from kg.vietnamese.tokens import Tokens

CHAIRS, SECRETARIES = frozenset(("Chủ tịch", "Phó Chủ tịch")), frozenset(("Bí thư", "Phó Bí thư"))
_COMMITTEE = {
    "tỉnh": "Tỉnh ủy {place}",
    "thành phố": "Thành ủy {place}",
    "huyện": "Huyện ủy {place}",
    "quận": "Quận ủy {place}",
    "thị xã": "Thị ủy {place}",
}


def led_place(tokens: Tokens, at: int, role: str) -> BodyRead | None:
    """Return the authority or committee of the place that stands right behind its head's title; None for others.

    Args:
        tokens: The sentence.
        at: Index behind the title.
        role: The title.
    """
    place = read_place(tokens, at) if role in CHAIRS | SECRETARIES else None
    if place is None or place.generic or (place.place == "Hồ Chí Minh" and tokens.words[at] == "Hồ"):
        return None  # "Chủ tịch Hồ Chí Minh" is a person
    if role in CHAIRS:
        return BodyRead(place.end, "ubnd", "Ủy ban nhân dân {unit} {place}", place.level, place.unit, place.place)
    template = _COMMITTEE.get(place.unit or "", "Đảng ủy {unit} {place}")
    return BodyRead(place.end, "tinhuy", template, place.level, place.unit, place.place)
