"""The meeting that an article reports and only ever calls "hội nghị", "buổi lễ": it is called after the headline.

Feeds cut the lead that names a meeting; what is left says "tại hội nghị, ông … phát biểu".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.meetings.days import MeetingDay
from kg.claims.meetings.told import Conference
from kg.claims.scene import Scene
from kg.claims.wording import capital, expanded, spelt_out, title_end
from kg.model.article import PassageKind
from kg.model.dates import PartialDate
from kg.model.record import replace

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
        "buổi trao",
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
_LED = re.compile(r"(?<!\w)(?:chủ trì|chủ tọa|dự|tổ chức|phát biểu tại)(?: \w+)? $")
_DOTS = frozenset(("...", "…"))
_CUT = re.compile(r"(?<![\s.…:;,-])[\s.…:;,-]+$")
_DECISION = re.compile(
    r"(?:(?:công bố|trao|triển khai)(?: và trao| và công bố)? (?:các |toàn văn )?[Qq]uyết định"
    r"|[Qq]uyết định(?= [^.;\n]{0,90} được công bố))(?: số [\w/.-]{2,24},?)?(?: ngày [\d/.-]{3,10},?)?(?: của )?"
)
_ON_PEOPLE = re.compile(
    r"(?<!\w)(?:bổ nhiệm|điều động|luân chuyển|chỉ định|phân công|giữ chức|công tác cán bộ|nghỉ hưu|chuẩn y|phê chuẩn"
    r"|tiếp nhận|nhân sự)(?!\w)"
)
_MOVES = re.compile(
    r" ?(?:về (?:việc )?)?(?:bổ nhiệm|điều động|luân chuyển|chỉ định|phân công|chuẩn y|phê chuẩn)(?!\w)"
)
_OF_DECISIONS = ("lễ công bố", "lễ trao", "buổi công bố", "buổi trao")
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
    name = _of_decision(scene, noun)
    if not name and headline:
        name = f"{capital(noun)}: {expanded(' '.join(headline.split()[:_LONGEST]))}"
    if not name and day is not None:
        name = f"{capital(noun)} ngày {day.day}/{day.month}/{day.year}"
    if not name:
        return None
    when = MeetingDay(day, None, True, own=first.when.own)
    return Conference(first.start, first.end, first.noun, name, None, when, True, False, "meeting.unnamed")


def headline_meeting(scene: Scene, conferences: Sequence[Conference]) -> Conference | None:
    """Return the meeting that a headline names: it opens with it ("Hội nghị sơ kết vụ xuân"), on the lead's day.

    Of "Chủ tịch UBND tỉnh chủ trì họp về thu ngân sách" the article then goes back to it: "kết luận cuộc họp".
    """
    sentences = scene.text.sentences
    if not sentences or scene.text.article.title is None:
        return None
    headline = sentences[0]
    for one in conferences:
        if one.start >= headline.end:
            return None
        opens = one.start == headline.start and scene.context.lead_day is not None
        led = _LED.search(scene.text.folded, headline.start, one.start) is not None
        back = led and (scene.context.lead_day or any(other.bare and other.noun == one.noun for other in conferences))
        if (opens or back) and one.when.reported and not one.bare and not one.when.coming:
            return replace(one, specific=True)
    return None


def told_whole_later(scene: Scene, one: Conference, conferences: Sequence[Conference]) -> bool:
    """Tell whether a headline is cut short inside a name that the text has whole: "chương trình kỷ niệm 95 năm ..."."""
    headline, folded = scene.text.sentences[0], scene.text.folded
    line = folded.find("\n", one.end)
    rest = folded[one.end : line if line >= 0 else len(folded)].strip()
    if one.start >= headline.end or rest not in _DOTS:
        return False
    later = [other for other in conferences if other.start >= headline.end and other.noun == one.noun]
    return any(other.when.reported and not other.bare for other in later)


def told_by_verb(scene: Scene, one: Conference) -> bool:
    """Tell whether a headline tells a meeting by "họp" alone: it may be the session that the article then reports."""
    headline = scene.text.sentences[0]
    in_title = headline.kind is PassageKind.TITLE and one.start < headline.end
    return in_title and scene.text.folded.startswith("họp ", one.start)


def _of_decision(scene: Scene, noun: str) -> str:
    """Return "Hội nghị công bố quyết định của Huyện ủy …" of news that tells decisions on people; else ""."""
    folded = scene.text.folded
    lead = [one for one in scene.text.sentences if one.passage <= scene.text.sentences[0].passage + _LEAD_PASSAGES]
    if _ON_PEOPLE.search(folded, lead[0].start, lead[-1].end) is None:
        return ""
    for sentence in lead:
        told = _DECISION.search(folded, sentence.start, sentence.end)
        if told is None:
            continue
        body = scene.body_at(told.end()) if folded.endswith(" của ", told.start(), told.end()) else None
        end = body.end if body else told.end()
        if _MOVES.match(folded, end):
            end = title_end(folded, end + 1, sentence.end)
            verb = noun.startswith(_OF_DECISIONS) and not folded.startswith(("q", "Q"), told.start())
            kind = noun.partition(" ")[0] if verb else noun
            return " ".join(f"{capital(kind)} {spelt_out(scene, told.start(), end)}".split()[:_LONGEST])
        whose = f" của {body.name}" if body else ""
        kind = "" if noun.startswith(_OF_DECISIONS) else " công bố"
        return f"{capital(noun)}{kind} quyết định{whose} về công tác cán bộ"
    return ""


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
