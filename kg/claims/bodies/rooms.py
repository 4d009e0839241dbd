"""Whose a bare department is: "Trưởng phòng Kinh tế" of a district, of a commune or of the institution named so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.lexicon.organs import UnitLevel, unit_eras
from kg.model.mention import Level, Mention, MentionKind
from kg.model.record import replace
from kg.model.text import Text

_OWN = re.compile(
    r" của (Cục|Sở|Viện|Trường|Bệnh viện|Công ty|Chi cục|Trung tâm)(?=[,.;)]| (?:bị|đã|này|được|là)(?!\w))"
)


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


def rooms_of_own(mentions: list[Mention], text: Text) -> list[Mention]:
    """Return the mentions, each room of an institution named before with that one: "Trưởng phòng Kế hoạch của Cục"."""
    if " của " not in text.folded:
        return mentions
    found, named = list(mentions), list[Mention]()
    for at, mention in enumerate(mentions):
        if mention.kind is not MentionKind.BODY:
            continue
        own = _OWN.match(text.folded, mention.end) if mention.code == "phong" else None
        whole = next((m for m in reversed(named) if own and (m.name or "").startswith(f"{own[1]} ")), None)
        if own is not None:
            room = mention.template.partition(" {")[0]
            name = None if whole is None else f"{room}, {whole.name}"
            found[at] = replace(mention, name=name, code="open", unit=None, place=None, level=Level.NONE)
        elif mention.name is not None and not mention.generic:
            named.append(mention)
    return found
