"""Bodies that share one head: "các Bộ Y tế, Nội vụ và Tài chính", "các sở: Xây dựng, Y tế", "UBND các huyện A, B"."""

from __future__ import annotations

from kg.lexicon.titles import BodyRow, Shape, body_heads, topics
from kg.mentions.body_read import BodyRead
from kg.mentions.places import PlaceRead, capital_run, read_district, read_place, read_province
from kg.model.mention import Level
from kg.vietnamese.tokens import Tokens

_HEADS = {
    "bộ": ("bo", "Bộ {topic}", Level.CENTRAL),
    "sở": ("so", "Sở {topic} {{unit}} {{place}}", Level.PROVINCE),
}
_MANY = frozenset(("các", "hai", "ba", "liên"))
_NO_DEPARTMENTS = frozenset(("Công an", "Quốc phòng"))
_COUNTED = frozenset(("các", "hai", "ba", "bốn", "năm"))
_FRIENDS = frozenset(("bạn", ":"))  # "Hội Nông dân hai tỉnh bạn | Hà Nam, Nam Định"
_LONGEST_HEAD = 7
_OF_PLACES = (Shape.UNIT, Shape.COMMITTEE)
_UNITS = {"tỉnh": Level.PROVINCE, "huyện": Level.DISTRICT, "quận": Level.DISTRICT, "xã": Level.COMMUNE,
          "phường": Level.COMMUNE}  # fmt: skip
_LONGEST_NAME = 3  # syllables of the name of a commune
_PLACES = frozenset(("tỉnh", "thành", "tp", "tp.", "huyện", "quận"))


def read_kinds(tokens: Tokens, at: int) -> list[tuple[int, BodyRead]]:
    """Return the bodies of a list behind one head in the plural, each with the index it begins at; empty without two.

    Args:
        tokens: The sentence.
        at: Index of the head.
    """
    if at == 0 or tokens.lower[at] not in _HEADS or tokens.lower[at - 1] not in _MANY:
        return []
    code, template, level = _HEADS[tokens.lower[at]]
    if tokens.lower[max(0, at - 3) : at] == ("đảng", "ủy", "các"):
        code, template = "danguy", f"Đảng ủy {template}"  # "Đảng ủy các | Sở: Tài chính, Xây dựng"
    found: list[tuple[int, BodyRead]] = []
    start = at + 2 if tokens.words[at + 1 : at + 2] == (":",) else at + 1
    while (topic := topics().longest(tokens.lower, start)) is not None and tokens.capital(start):
        end, names = topic
        if (code == "so" and names[0] in _NO_DEPARTMENTS) or (
            names[0] in _NO_DEPARTMENTS and set(tokens.lower[end : end + 1]) & _PLACES
        ):
            break
        found.append((start if found else at, BodyRead(end, code, template.format(topic=names[0]), level)))
        if tokens.lower[end : end + 1] not in {(",",), ("và",)}:
            break
        start = end + 1
    return found if len(found) > 1 else []


def read_councils(tokens: Tokens, at: int) -> list[tuple[int, BodyRead]]:
    """Return the bodies of places that share one head, empty without two: "UBND 3 tỉnh: A, B và C".

    Args:
        tokens: The sentence.
        at: Index of the head.
    """
    if _UNITS.keys().isdisjoint(tokens.lower[at + 2 : at + _LONGEST_HEAD + 1]):
        return []
    end = next((at for at in range(at + 1, min(at + _LONGEST_HEAD, len(tokens.words) - 2)) if _counts(tokens, at)), 0)
    row = _head(tokens, at, end) if end else None
    if row is None:
        return []
    unit, start = tokens.lower[end + 1], end + 2
    while start < len(tokens.words) and tokens.lower[start] in _FRIENDS:
        start += 1
    found: list[tuple[int, BodyRead]] = []
    while (place := _place_of(tokens, start, unit)) is not None:
        body = BodyRead(place.end, row.id, row.template, place.level, place.unit or unit, place.place)
        found.append((start if found else at, body))
        if tokens.lower[place.end : place.end + 1] not in {(",",), ("và",)}:
            break
        start = place.end + 1
    return found if len(found) > 1 else []


def _counts(tokens: Tokens, at: int) -> bool:
    """Tell whether several units are meant here: "các huyện", "3 tỉnh"."""
    return tokens.lower[at + 1] in _UNITS and (tokens.lower[at] in _COUNTED or tokens.words[at].isdigit())


def _head(tokens: Tokens, at: int, end: int) -> BodyRow | None:
    """Return the kind of bodies that places have, whose head these tokens are; None for others."""
    for last, rows in body_heads().all(tokens.lower, at):
        if last == end:
            return next((row for row in rows if row.shape in _OF_PLACES), None)
    return None


def _place_of(tokens: Tokens, at: int, unit: str) -> PlaceRead | None:
    """Return one place of a list of places of a unit, which may name its own: "các huyện Tân Mộc, | TP Sông Quê"."""
    level = _UNITS[unit]
    if level is Level.PROVINCE:
        return read_province(tokens, at)
    place = read_place(tokens, at)
    if place is not None and place.place is not None and tokens.lower[at] != place.place.split()[0].lower():
        return place
    if level is Level.DISTRICT:
        return read_district(tokens, at)
    last = capital_run(tokens, at)
    known = 0 < last - at <= _LONGEST_NAME
    return PlaceRead(last, unit, " ".join(tokens.words[at:last]), level) if known else None
