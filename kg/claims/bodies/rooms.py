"""Whose a bare department is: "Trưởng phòng Kinh tế" of a district, or of a commune where there are no districts."""

from __future__ import annotations

from collections.abc import Sequence

from kg.lexicon.organs import UnitLevel, unit_eras
from kg.model.mention import Level, Mention
from kg.model.text import Text


def is_of_commune(text: Text, room: Mention, mentions: Sequence[Mention], *, past: bool) -> bool:
    """Tell whether a bare department is that of the commune told before; past: a title of former days names it."""
    if room.level is not Level.DISTRICT or room.code != "phong":
        return False
    if not past and _are_districts_over(text):
        return True
    return not any(mention.level is Level.DISTRICT and mention.place for mention in mentions)


def _are_districts_over(text: Text) -> bool:
    """Tell whether an article is of a time without districts."""
    day, last = text.article.published, unit_eras(UnitLevel.DISTRICT)[-1].valid_to
    return day is not None and last is not None and day.first_day > last.last_day
