"""Ministries and departments that share one head: "các Bộ Y tế, Nội vụ và Tài chính", "các sở: Xây dựng, Y tế"."""

from __future__ import annotations

from kg.lexicon.titles import topics
from kg.mentions.body_read import BodyRead
from kg.model.mention import Level
from kg.vietnamese.tokens import Tokens

_HEADS = {
    "bộ": ("bo", "Bộ {topic}", Level.CENTRAL),
    "sở": ("so", "Sở {topic} {{unit}} {{place}}", Level.PROVINCE),
}
_MANY = frozenset(("các", "hai", "ba", "liên"))
_NO_DEPARTMENTS = frozenset(("Công an", "Quốc phòng"))
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
