"""Bodies that share one head: "các Bộ Y tế, Nội vụ và Tài chính", "các sở: Xây dựng, Y tế", "UBND các huyện A, B"."""

from __future__ import annotations

from kg.lexicon.titles import topics
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
_COUNCILS = {
    ("ubnd",): ("ubnd", "Ủy ban nhân dân {unit} {place}"),
    ("ủy", "ban", "nhân", "dân"): ("ubnd", "Ủy ban nhân dân {unit} {place}"),
    ("hđnd",): ("hdnd", "Hội đồng nhân dân {unit} {place}"),
    ("hội", "đồng", "nhân", "dân"): ("hdnd", "Hội đồng nhân dân {unit} {place}"),
}
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
    """Return the committees or councils of places that share one head, empty without two: "UBND 3 tỉnh: A, B và C".

    Args:
        tokens: The sentence.
        at: Index of the head.
    """
    end = next((at + size for size in (1, 4) if tokens.lower[at : at + size] in _COUNCILS), 0)
    if not end or end + 2 >= len(tokens) or not (tokens.lower[end] == "các" or tokens.words[end].isdigit()):
        return []
    unit, start = tokens.lower[end + 1], end + 2
    if unit not in _UNITS:
        return []
    start += tokens.words[start] == ":"
    code, template = _COUNCILS[tokens.lower[at:end]]
    found: list[tuple[int, BodyRead]] = []
    while (place := _place_of(tokens, start, unit)) is not None:
        body = BodyRead(place.end, code, template, place.level, place.unit or unit, place.place)
        found.append((start if found else at, body))
        if tokens.lower[place.end : place.end + 1] not in {(",",), ("và",)}:
            break
        start = place.end + 1
    return found if len(found) > 1 else []


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
