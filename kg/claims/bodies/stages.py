"""Stages of a life in several provinces: whose bare bodies are in a line, or a step of a paragraph, that names none."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby, pairwise
from operator import attrgetter

from kg.claims.bodies.placing import is_origin
from kg.model.mention import Level, Mention, MentionKind
from kg.model.text import Text

_STAGES = 3  # with their times, that make a life
_TIME = (
    r"(?:[Kk]ể )?(?:[Tt]ừ )?(?:đầu |cuối |giữa )?(?:[Nn]gày |[Tt]háng |[Nn]ăm )?"
    r"(?=[^:;\n]{0,50}(?:19|20)\d\d)\d[^:;\n]{0,50}:"
)
_LINE = re.compile(r"[\s*+•.–—-]{0,6}" + _TIME)
_STEP = re.compile(r"(?:; ?|\. |[:.;,]? ?\+ ?)(?:[*+•–—-] ?)?(?=(?:[Kk]ể|[Tt]ừ|[Tt]háng|[Nn]ăm|\d))" + _TIME)
_LABEL = 90  # code points: no longer is what a time and a colon open with

Stage = tuple[int, int, str]


def provinces_of_stages(text: Text, mentions: Sequence[Mention]) -> Sequence[Stage]:
    """Return the stages of a life in several provinces with the one of their bare bodies: start, end, province.

    It is the one that the stage names, else the last named by those before; after a post in a central body none.
    Where the stages name one province, none behind the last that names it: then home is meant. Rule body.stages.

    >>> # "3/2008 - 5/2012: Giám đốc Sở Y tế tỉnh Hà Nam", "6/2012 - 7/2015: Phó Chủ tịch UBND tỉnh", "8/2015: Bí thư
    >>> # Tỉnh ủy Lai Châu": the second "UBND tỉnh" → "Hà Nam"
    """
    return _told(text, mentions, _lines(text)) or [
        stage for steps in _steps(text) for stage in _told(text, mentions, steps)
    ]


def _told(text: Text, mentions: Sequence[Mention], stages: Sequence[tuple[int, int]]) -> Sequence[Stage]:
    if len(stages) < _STAGES:
        return ()
    found: list[Stage] = []
    last, named, end_of_named = "", set[str](), 0
    for start, end in stages:
        first = bisect_left(mentions, start, key=attrgetter("start"))
        held = mentions[first : bisect_left(mentions, end, first, key=attrgetter("start"))]
        places = list(dict.fromkeys(m.place for m in held if _is_province(text, m) and m.place))
        named.update(places)
        if places:
            last, end_of_named = places[-1], end
        elif any(m.level is Level.CENTRAL for m in held if m.kind is MentionKind.BODY):
            last = ""
        if last and len(places) <= 1:
            found.append((start, end, last))
    return [stage for stage in found if len(named) > 1 or stage[0] < end_of_named]


def _lines(text: Text) -> list[tuple[int, int]]:
    """Return the passages that a time and a colon open."""
    found = []
    for _passage, group in groupby(text.sentences, key=attrgetter("passage")):
        sentences = list(group)
        start, end = sentences[0].start, sentences[-1].end
        if text.folded.find(":", start, start + _LABEL) >= 0 and _LINE.match(text.folded, start, end):
            found.append((start, end))
    return found


def _steps(text: Text) -> list[list[tuple[int, int]]]:
    """Return the steps of each paragraph that goes on from time to time: "+ 5/2003 - 6/2009: T1; + 7/2009: T2"."""
    found = []
    for _passage, group in groupby(text.sentences, key=attrgetter("passage")):
        sentences = list(group)
        start, end = sentences[0].start, sentences[-1].end
        if text.folded.count(":", start, end) >= _STAGES:
            starts = [match.start() for match in _STEP.finditer(text.folded, start, end)]
            found.append(list(pairwise([*starts, end])))
    return found


def _is_province(text: Text, mention: Mention) -> bool:
    """Tell whether a mention tells the province of an office: none where somebody only comes from."""
    if mention.level is not Level.PROVINCE or mention.kind not in (MentionKind.BODY, MentionKind.PLACE):
        return False
    return mention.kind is MentionKind.BODY or not is_origin(text, mention)
