"""The meeting that an article reports and only ever calls "hội nghị", "buổi lễ": it is called after the headline.

Feeds cut the lead that names a meeting; what is left says "tại hội nghị, ông … phát biểu".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.meetings.days import MeetingDay
from kg.claims.meetings.told import Conference
from kg.claims.scene import Scene
from kg.claims.wording import capital, expanded
from kg.model.dates import PartialDate

GENERIC_NOUNS = frozenset(
    {
        "hội nghị",
        "cuộc họp",
        "buổi họp",
        "phiên họp",
        "kỳ họp",
        "buổi lễ",
        "lễ công bố",
        "lễ trao",
        "buổi công bố",
        "buổi làm việc",
        "cuộc làm việc",
        "buổi gặp mặt",
        "tiếp xúc cử tri",
        "buổi tiếp xúc cử tri",
        "cuộc tiếp xúc cử tri",
        "buổi tiếp xúc",
        "cuộc tiếp xúc",
        "hội nghị tiếp xúc cử tri",
    }
)
_AT_IT = re.compile(
    r"(?:^|\b(?:[Tt]ại|[Dd]ự|phát biểu|kết luận|khai mạc|bế mạc|chủ trì|báo cáo))(?: tại)? ?$"
)  # behind the words that tell of somebody at it
_CUT = re.compile(r"(?<![\s.…:;,-])[\s.…:;,-]+$")
_LONGEST = 25  # words of a headline
_LEAD_PASSAGES = 5
_OFTEN = 3  # places that make a meeting without a day
_NEAR = 7  # days before publication


def unnamed_meeting(scene: Scene, bare: Sequence[Conference]) -> Conference | None:
    """meeting.unnamed: "Tại buổi lễ, ông … phát biểu" of an article that names no meeting.

    Returns:
        The first naming as a meeting called after the headline (failing it after its day), on the day of the lead;
        None when nobody is told to be there, or when neither a day nor three such places make it one.
    """
    headline = _CUT.sub("", scene.text.article.title or "")
    told = [one for one in bare if one.noun in GENERIC_NOUNS and _somebody_there(scene, one)]
    if any(one.specific for one in bare):
        return None
    if not told or not _of_authorities(scene):
        return None
    first = told[0]
    day = _day(scene, first)
    early = _passage(scene, first.start) <= _passage(scene, 0) + _LEAD_PASSAGES
    if len(told) < (_OFTEN if day is None else 1 if early else _OFTEN - 1):
        return None
    noun = f"{first.noun} cử tri" if first.noun.endswith("tiếp xúc") else first.noun
    name = f"{capital(noun)}: {expanded(' '.join(headline.split()[:_LONGEST]))}"
    if not headline:
        if day is None:
            return None
        name = f"{capital(noun)} ngày {day.day}/{day.month}/{day.year}"
    when = MeetingDay(day, None, True, own=first.when.own)
    return Conference(first.start, first.end, first.noun, name, None, when, True, False, "meeting.unnamed")


def _day(scene: Scene, one: Conference) -> PartialDate | None:
    """Return the day of a naming's sentence, else of the lead, when it is near publication."""
    day = one.when.date if one.when.own else scene.context.lead_day
    published = scene.context.published
    if day is None or day.day is None or published is None or published.day is None:
        return day if day is not None and day.day is not None and one.when.own else None
    return day if abs((published.first_day - day.first_day).days) <= _NEAR else None


def _of_authorities(scene: Scene) -> bool:
    """Tell whether the head of an article names a body: meetings of companies, courts and other countries do not."""
    lead = [one for one in scene.text.sentences if one.passage <= scene.text.sentences[0].passage + _LEAD_PASSAGES]
    return bool(lead) and bool(scene.bodies_in(lead[0].start, lead[-1].end))


def _passage(scene: Scene, offset: int) -> int:
    return scene.text.sentences[scene.context.sentence_at(offset)].passage


def _somebody_there(scene: Scene, one: Conference) -> bool:
    """Tell whether a sentence says "tại hội nghị", "dự hội nghị" and names a person."""
    sentence = scene.text.sentences[scene.context.sentence_at(one.start)]
    before = scene.text.folded[max(sentence.start, one.start - 24) : one.start]
    named = scene.text.folded[one.start].isupper() and one.start > sentence.start  # "Hội nghị BRICS"
    return not named and _AT_IT.search(before) is not None and bool(scene.people_in(sentence.start, sentence.end))
