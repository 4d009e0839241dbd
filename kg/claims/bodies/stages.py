"""Lines of a life in several provinces: whose bare bodies are in a line that names none."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from operator import attrgetter

from kg.claims.bodies.placing import is_origin
from kg.model.mention import Level, Mention, MentionKind
from kg.model.text import Text

_LINES = 3  # with their times, that make a life
_LINE = re.compile(
    r"[\s*+•.–—-]{0,6}(?:[Kk]ể )?(?:[Tt]ừ )?(?:đầu |cuối |giữa )?(?:[Nn]gày |[Tt]háng |[Nn]ăm )?"
    r"(?=[^:\n]{0,50}(?:19|20)\d\d)\d[^:\n]{0,50}:"
)
_LABEL = 90  # code points: no longer is what a time and a colon open with


def provinces_of_stages(text: Text, mentions: Sequence[Mention]) -> Mapping[int, str]:
    """Return the province of the bare bodies of each line of a life, by the index of its sentences.

    It is the one that the line names, else the last named by the lines before; after a post in a central body none.
    Empty where the lines name fewer than two provinces: then home is meant.

    >>> # "3/2008 - 5/2012: Giám đốc Sở Y tế tỉnh Hà Nam", "6/2012 - 7/2015: Phó Chủ tịch UBND tỉnh", "8/2015: Bí thư
    >>> # Tỉnh ủy Lai Châu": the second "UBND tỉnh" → "Hà Nam"
    """
    lines = _lines(text)
    if len(lines) < _LINES:
        return {}
    own = {index: list(found) for index, found in groupby(mentions, key=attrgetter("sentence"))}
    found: dict[int, str] = {}
    last, named = "", set()
    for line in lines:
        held = [m for index in line for m in own.get(index, ())]
        places = list(dict.fromkeys(m.place for m in held if _is_province(text, m) and m.place))
        named.update(places)
        if places:
            last = places[-1]
        elif any(m.level is Level.CENTRAL for m in held if m.kind is MentionKind.BODY):
            last = ""
        if last and len(places) <= 1:
            found.update(dict.fromkeys(line, last))
    return found if len(named) > 1 else {}


def _lines(text: Text) -> list[list[int]]:
    """Return the sentences of each passage that a time and a colon open."""
    found = []
    for _passage, group in groupby(enumerate(text.sentences), key=lambda item: item[1].passage):
        sentences = list(group)
        start, end = sentences[0][1].start, sentences[0][1].end
        if text.folded.find(":", start, start + _LABEL) >= 0 and _LINE.match(text.folded, start, end):
            found.append([index for index, _sentence in sentences])
    return found


def _is_province(text: Text, mention: Mention) -> bool:
    """Tell whether a mention tells the province of an office: none where somebody only comes from."""
    if mention.level is not Level.PROVINCE or mention.kind not in (MentionKind.BODY, MentionKind.PLACE):
        return False
    return mention.kind is MentionKind.BODY or not is_origin(text, mention)
