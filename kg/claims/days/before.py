"""The day of the event that the sentences before one tell: it goes on in their passage, and where one comes back."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from kg.claims.days.printed import Day
from kg.claims.days.sections import opens_scene
from kg.claims.days.uses import Use
from kg.model.article import PassageKind
from kg.model.text import Sentence, Text
from kg.vietnamese.any_case import AnyCase

_GOES_ON = re.compile(
    r"(?:Theo đó|Cụ thể|Đồng thời|Cùng (?:thời điểm|lúc)|(?:Tham |Cùng )?[Dd]ự(?: có|,)"
    r"|(?:Hội nghị|Cuộc họp|Kỳ họp|Phiên họp|Buổi lễ) (?:lần )?này"
    r"|(?:Phát biểu )?[Tt]ại (?:cuộc họp|kỳ họp|phiên họp|hội nghị|ngày hội|(?:buổi )?(?:làm việc|lễ))(?: này)?)(?!\w)"
)
_COMES_BACK = AnyCase(  # "Hội nghị đã bầu …", "Phát biểu tại lễ công bố, …": a meeting told before
    r"(?:(?:cũng |phát biểu |kết luận |bế mạc |khai mạc |chủ trì |tham dự |đến dự |dự ){0,2}(?:tại |trong )?)"
    r"(?P<met>hội nghị|đại hội|kỳ họp|phiên họp|cuộc họp|buổi lễ|lễ|buổi làm việc|hội thảo|tọa đàm)"
    r"(?: này)?(?:[,.:]| (?:đã|cũng|có|còn|nghe|bầu|thông qua|thống nhất|biểu quyết|tiến hành)(?!\w))"
)
_HELD_ON = AnyCase(r"\b(?:diễn ra|tổ chức|khai mạc|họp)(?: vào)?(?: (?:sáng|trưa|chiều|tối|ngày)){0,2} $")
_SCENE = 12  # sentences back that a meeting is come back to
_OPENS_WITH = re.compile(r"(?:Tại|Ở|Trong)(?!\w)")
_BEFORE_THAT = ("Trước đó", "Trước đây")
_AS_TOLD = (*_BEFORE_THAT, "Như đã", "Như báo", "Như Báo", "Như tin", "Như VOV", "Như TTXVN", "Theo dự kiến")
_PROPOSES = AnyCase(
    r"\b(?:giới thiệu|tờ trình|trình|đề nghị|đề xuất)(?!\w)[^.;\n]{0,120}?\b(?:nhân sự|để|bầu|bổ nhiệm)(?!\w)"
)
_EVENTS = (Use.EVENT, Use.ANNOUNCED)
_OPENING = 24  # code points: "Tiếp đó, vào chiều ngày 5/6/2015" opens its sentence
_BACK = 3  # sentences

DaysIn = Callable[[int, int], Sequence[Day]]


def day_before(
    text: Text, days_in: DaysIn, index: int, in_passing: Callable[[Day, Sentence], bool], *, opening: bool
) -> Day | None:
    """Return the last day of an event told in the three sentences before one, as far as it goes on with them.

    Args:
        text: The article's text.
        days_in: Returns the days between two offsets.
        index: The sentence.
        in_passing: Tells whether a day only is told in passing in its sentence.
        opening: Whether only a day counts that opens its sentence.
    """
    sentences, passage = text.sentences, text.sentences[index].passage
    opens: int | None = None  # the sentence that opens the passage
    for before in range(index - 1, max(-1, index - 1 - _BACK), -1):
        sentence = sentences[before]
        if sentence.kind is PassageKind.CAPTION:
            continue
        if sentence.passage != passage:
            opens = before + 1 if opens is None else opens
            if not _GOES_ON.match(text.folded, sentences[before + 1].start):
                return _day_of_scene(text, days_in, opens)
            passage = sentence.passage
        if _is_proposal(text.folded, sentence):
            continue
        days = [
            day
            for day in days_in(sentence.start, sentence.end)
            if day.use in _EVENTS
            and not (opening and not _opens_with(text.folded, day, sentence))
            and not in_passing(day, sentence)
        ]
        if days:  # "Trước đó, hôm 5/6, …" is that of the next sentence at most, unless it opens a scene
            far = opening and index - before > 1 and text.folded.startswith(_BEFORE_THAT, sentence.start)
            return None if far and not opens_scene(text, before) else days[-1]
    return None


def _is_proposal(folded: str, sentence: Sentence) -> bool:
    """Tell whether a sentence goes back to what was proposed: "Trước đó, ngày 10/8, Tỉnh ủy có tờ trình giới thiệu …".

    The result that the next tells is of the day reported. Rule dating.proposal.
    """
    went_before = folded.startswith(_AS_TOLD, sentence.start)
    return went_before and _PROPOSES.search(folded, sentence.start, sentence.end) is not None


def _opens_with(folded: str, day: Day, sentence: Sentence) -> bool:
    """Tell whether a sentence opens with a day, or with the meeting of that day: "Tại Đại hội diễn ra chiều 5/6"."""
    if day.start - sentence.start <= _OPENING:
        return True
    held = _OPENS_WITH.match(folded, sentence.start) is not None
    return held and _HELD_ON.search(folded, sentence.start, day.start) is not None


def _day_of_scene(text: Text, days_in: DaysIn, index: int) -> Day | None:
    """Return the day of the meeting that a passage comes back to, held by the last passage that a day opens.

    "Chiều 5/6, huyện tổ chức hội nghị. … // Hội nghị đã bầu …". Rule dating.scene.
    """
    back = _COMES_BACK.match(text.folded, text.sentences[index].start)
    if back is None:
        return None
    for sentence in reversed(text.sentences[max(0, index - _SCENE) : index]):
        days = days_in(sentence.start, sentence.start + _OPENING)
        if days and days[0].use in _EVENTS:
            return days[0] if back["met"] in text.folded[sentence.start : sentence.end].lower() else None
    return None
