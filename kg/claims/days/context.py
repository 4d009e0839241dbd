"""Which day a sentence reports, and what every printed day of an article is the day of.

The day of a sentence is, in this order: its own day of taking effect, of announcement, of the event; the day of the
event that the sentences before it, or the lead, report; the day of a decision; the day of publication.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import timedelta

from kg.claims.days.before import day_before
from kg.claims.days.brackets import in_aside, in_bracket, in_quotation
from kg.claims.days.clauses import is_until, of_another
from kg.claims.days.in_force import first_days_behind
from kg.claims.days.lead import Lead
from kg.claims.days.printed import Day, read_days, told_for
from kg.claims.days.sections import days_of_sections
from kg.claims.days.speech import bears_out, is_said, speaks
from kg.claims.days.terms import at_past_congress
from kg.claims.days.uses import Use, is_reached
from kg.claims.days.years import month_of_article
from kg.model.dates import PartialDate
from kg.model.text import Sentence, Text
from kg.vietnamese.any_case import AnyCase, lowered
from kg.vietnamese.dates import NUMBERS, WrittenDate, find_dates

_NOW = AnyCase(
    r"\bhiện(?: nay| đang| tại)?,? (?:(?:ông|bà|đồng chí|anh|chị)(?: [^\s,;.]{1,8}){0,4}? )?"
    r"(?:là|giữ|đang|đảm nhiệm|làm)(?!\w)[^.;]{0,60}$|(?:^|[.\n] ?)(?:thời điểm )?hiện(?: nay| tại)?,? (?!thực)[^.;]*$"
)
_LATELY = AnyCase(r"(?:^|[,\"] ?)(?:thời gian )?(?:vừa qua|trước đó),")
_BEFORE_THAT = ("Trước đó", "Trước đây")
_SIGNS = AnyCase(r"\bký\b")
_WINDOW = 90
_LEAD_PASSAGES = 6
_EVENTS = (Use.EVENT, Use.ANNOUNCED)
_TOLD = (*_EVENTS, Use.DECIDED)
_OPENS_WITH = re.compile(r"(?:Tại|Ở|Trong|Vào|Đến|Tới|Từ|Sau|Trước|Nhân|Trên|Với)(?!\w)")
_HELD = AnyCase(
    r"\b(?:tại|trong) (?:buổi|lễ|cuộc|hội nghị|phiên|kỳ họp|chuyến|bài (?:viết|báo|đăng))(?!\w)[^,.;:\n]{0,50}$"
)
_SINCE = AnyCase(r"\btừ (?:đầu |cuối |giữa )?(?:ngày |tháng |năm )?$")
_WHEN = re.compile(r",? (?:khi|lúc)(?: mà)?(?: (?:ông|bà|đồng chí))? | giữa (?:[^.;,]{1,80} và )?")
_TO_COME = AnyCase(r"\bsẽ(?!\w)[^.;\n]{0,60}$")
_OPENING = 24  # code points: "Tiếp đó, vào chiều ngày 5/6/2015" opens its sentence
_OLD = 2  # years before publication from which a day in passing is history
_NEWS = timedelta(days=45)  # what a lead reports is not older
_NONE: frozenset[int] = frozenset()


class Context:
    """The days of one article.

    >>> # Context(text).day_of(0) is the day that the first sentence reports, None when nothing tells it
    """

    def __init__(self, text: Text) -> None:
        self._text, self.published = text, text.article.published
        self.told: dict[int, bool | None] = {}  # of sentences looked at: whether they tell of a past
        self.opening: dict[tuple[int, int], Day | None] = {}  # the day that opens the passage beside one
        self._own: dict[tuple[int, int | None, bool, frozenset[int]], Day | None] = {}  # what own_day has found
        self._sentence_starts = [sentence.start for sentence in text.sentences]
        self.written = self._find_written()  # all date expressions of the article as printed
        self._written_starts = [date.start for date in self.written]
        # The day from which missing years are filled: of publication, else the year that the text surely is of.
        self.today = self.published or month_of_article(text.folded, self.written, text.article.title)
        # All days in reading order, relative ones ("hôm qua") and those without year filled.
        self.days = read_days(text, self.written, self.today)
        self._starts = [day.start for day in self.days]
        self.latest = self._find_latest()
        # The first day of an event in the lead; none in an article of no year: what it prints may be history.
        self.reported = None if self.today is None else self._lead.event()
        # The day of the event that the article reports: the first of its lead; None when the lead prints none.
        self.lead_day = None if self.reported is None else self.reported.value
        self._decided = self._lead.only_decision() if self.reported is None and self.today is not None else None
        self.event_day = self._find_event_day()
        # Whether what has no day of its own is of that day: not in an undated article that only prints one in passing.
        undated = self.published is None and self.reported is not None
        self._is_scene_of_all = not undated or self.reported is None or self._lead.is_official(self.reported)
        # Whether the day of the lead is that of what befell, not of what somebody did in office or said.
        self.is_incident = self.reported is not None and self._lead.is_incident(self.reported)
        # The day of the section of each passage of a round-up, None of one without; empty of other articles.
        self.sections = days_of_sections(text, self.days_in)

    def _find_written(self) -> tuple[WrittenDate, ...]:
        dates: list[WrittenDate] = []
        for first, last in self._spans_with_numbers():
            for date in find_dates(self._text.folded[first:last]):
                start, end = date.start + first, date.end + first
                dates.append(WrittenDate(start, end, date.kind, date.first, date.last, date.about))
        return tuple(dates)

    def _spans_with_numbers(self) -> Iterator[tuple[int, int]]:
        """Yield the part of each sentence that can hold dates: some words around the numbers that can be of one."""
        spans: dict[int, tuple[int, int]] = {}  # of a sentence: from its first number of a date to its last
        for number in NUMBERS.finditer(self._text.folded) if self._text.sentences else ():
            index = self.sentence_at(number.start())
            spans[index] = spans.get(index, number.span())[0], number.end()
        for index, (first, last) in spans.items():
            sentence = self._text.sentences[index]
            yield max(sentence.start, first - _WINDOW), min(sentence.end, last + _WINDOW)

    def _find_latest(self) -> PartialDate | None:
        """Return the day of publication, else the last full day that the text tells of: it was not written earlier."""
        if self.published is not None:
            return self.published
        told = [day.value for day in self.days if day.value.day is not None and day.use in _TOLD]
        return max(told, key=lambda day: day.first_day, default=self.today)

    def written_in(self, start: int, end: int) -> tuple[WrittenDate, ...]:
        """Return the date expressions that start in folded[start:end], as printed."""
        first = bisect_left(self._written_starts, start)
        return self.written[first : bisect_left(self._written_starts, end, first)]

    def days_in(self, start: int, end: int) -> tuple[Day, ...]:
        """Return the days that start in folded[start:end]."""
        first = bisect_right(self._starts, start - 1)
        return self.days[first : bisect_right(self._starts, end - 1)]

    def sentence(self, index: int) -> Sentence:
        """Return the sentence of an index."""
        return self._text.sentences[index]

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence that holds this offset, or of the last before it (0 when none)."""
        return (bisect_right(self._sentence_starts, offset) or 1) - 1

    def _find_event_day(self) -> PartialDate | None:
        """Return the day of the event, failing it of publication, failing it of the decision that the lead reports.

        Who merely holds an office does so on the day that tells of the decision, not on its own. Rule dating.decision.
        """
        day = self.reported or (self._decided if self.published is None else None)
        return told_for(day, self.published) if day else self.published

    @property
    def _lead(self) -> Lead:  # not kept: the two would hold each other, and the text, until cycles are looked for
        return Lead(self._text, self.days_in, self._is_news)

    def _is_news(self, day: PartialDate) -> bool:
        """Tell whether a day is near enough to publication, or to the text's own year, to be the reported event's."""
        if self.latest is None or self.latest.day is None:
            return self.today is None or self.today.year - day.year < _OLD
        return self.latest.first_day - day.first_day <= _NEWS

    def day_of(
        self, index: int, offset: int | None = None, *, standing: bool = False, without: frozenset[int] = _NONE
    ) -> PartialDate | None:
        """Return the day that a sentence reports, None when the article tells no day at all.

        Args:
            index: The sentence.
            offset: Place in Text.folded of the thing dated: of two events in a sentence the day of its own is taken.
            standing: Whether what is dated only stands beside the event ("ông A, Bí thư Huyện ủy, …"): then no day of
                taking effect and no day of the past told in passing dates it, and "hiện là" means publication.
            without: Where days begin that are of others.
        """
        own = self.own_day(index, offset, standing=standing, without=without)
        if own is not None and own.use < Use.DECIDED:
            opens = self.today is None and own.start == self._text.sentences[index].start  # "Năm 1984, Bộ trưởng …"
            vague = standing and not opens and self.is_vague(own.value)
            return self.event_day if vague else told_for(own, self.published)
        if offset is not None and own is None and self.said_now(index, offset):
            return self.published or (self.event_day if self._is_scene_of_all else None)
        if standing and self.today is None:
            return None
        if (
            offset is not None
            and standing
            and own is None
            and speaks(self._text.folded, offset, self._text.sentences[index].end)
        ):
            return self._when_said(index)
        return self._told_day(index, own, standing=standing)

    def is_vague(self, day: PartialDate) -> bool:
        """Tell whether a day is the article's year alone, or a year in an article of none: it dates no office."""
        alone = day.month is None
        return alone and (self.today is None or (self.published is not None and day.year == self.published.year))

    def _signs(self, decided: Day) -> bool:
        """Tell whether somebody is said to sign the decision of this day: "do ông Ninh Văn Quý ký ngày 13/6"."""
        return _SIGNS.search(self._text.folded, max(0, decided.start - _WINDOW), decided.start) is not None

    def _told_day(self, index: int, own: Day | None, *, standing: bool) -> PartialDate | None:
        """Return the day told before a sentence without one of its own, that of a decision, or the article's.

        What stands beside a decision is told for its day only where somebody signs it, or where decisions are the news.
        Rule dating.signed.
        """
        if standing and own is not None:
            alone = self.reported is None and self._lead.decision() is not None
            own = own if alone or self._signs(own) else None
            if own is not None and self._is_news(own.value):
                return told_for(own, self.published)
        carried, today = self.carried(index, opening=standing), self.event_day
        if carried is None and own is None and not standing and self._lately(index):
            return None
        earlier = self._text.folded.startswith(_BEFORE_THAT, self._text.sentences[index].start)
        history = own is not None and today is not None and today.first_day - own.value.last_day > _NEWS * 4
        later = own is not None and self.lead_day is not None and own.value.first_day > self.lead_day.last_day
        if own is not None and (history or later or (carried is None and (earlier or self.lead_day is None))):
            return own.value
        if carried is None and not standing and self._decided is not None and not self.sections:
            return told_for(self._decided, self.published)
        return carried or self._section_day(index)

    def said_now(self, index: int, offset: int) -> bool:
        """Tell whether "hiện là" stands before a place in its sentence, or "Hiện" opens it."""
        folded, first = self._text.folded, max(self._text.sentences[index].start - 2, offset - _WINDOW, 0)
        return lowered(folded).find("hiện", first, offset) >= 0 and _NOW.search(folded, first, offset) is not None

    def _when_said(self, index: int) -> PartialDate | None:
        """Return the day on which somebody quoted speaks: that of the news told before, never of a history told."""
        carried, lead = self.carried(index, opening=True), self.lead_day
        before = carried and lead and lead != self.published and carried.first_day < lead.first_day
        before = before and not bears_out(self._text, self.days_in, index)
        return carried if carried is not None and not before and self._is_news(carried) else self._section_day(index)

    def _section_day(self, index: int) -> PartialDate | None:
        """Return the day of the section of a round-up in which a sentence stands, failing it of the event."""
        passage = self._text.sentences[index].passage
        day = self.sections.get(passage)
        if day is None and passage in self.sections:
            return self.published
        if day is not None and self._is_news(day.value):
            return told_for(day, self.published)
        return self.event_day if self._is_scene_of_all else None

    def _lately(self, index: int) -> bool:
        """Tell whether a sentence behind the lead tells an undated event of the past: "vừa qua, …", "Trước đó, …"."""
        sentence = self._text.sentences[index]
        if sentence.passage < self._text.sentences[0].passage + _LEAD_PASSAGES // 2:
            return False
        folded, span = self._text.folded, (sentence.start, sentence.end)
        return _LATELY.search(folded, *span) is not None or at_past_congress(folded, span, self.event_day)

    def own_day(
        self, index: int, offset: int | None = None, *, standing: bool = False, without: frozenset[int] = _NONE
    ) -> Day | None:
        """Return the day printed in the sentence that dates what stands at offset, or None (see day_of)."""
        asked = index, offset, standing, without
        if asked not in self._own:
            self._own[asked] = self._find_own(index, offset, standing=standing, without=without)
        return self._own[asked]

    def _find_own(self, index: int, offset: int | None, *, standing: bool, without: frozenset[int]) -> Day | None:
        sentence, folded = self._text.sentences[index], self._text.folded
        days = [day for day in self.days_in(sentence.start, sentence.end) if day.use < Use.OTHER]
        days = [day for day in days if day.start not in without] if without else days
        if standing and days:
            days = [day for day in days if self._then(day, offset) or self._reports(day, sentence)]
            days = [day for day in days if offset is None or not is_said(folded, offset, day)]
            days = [day for day in days if offset is None or not is_until(folded, day, offset)]
            days = [day for day in days if offset is None or not self._in_bracket(day, sentence, offset)]
            days = [day for day in days if offset is None or not in_quotation(folded, day, sentence.start, offset)]
            days = [day for day in days if not (self._is_topic(day, sentence) or self._lead.is_planned(day))]
        days = [day for day in days if not self._lead.is_tomorrow(day.value)]
        if offset is not None and days:
            days = [day for day in days if not in_aside(folded, day, sentence.start, offset)]
            days = self._since_reached(self._of_clause(days, sentence, offset), offset)
        if not standing and not any(day.use is Use.EFFECTIVE for day in days):
            days += first_days_behind(self._text, self.days_in, index, days)
        return min(days, key=lambda day: (day.use, self._distance(day, offset)), default=None)

    def _in_passing(self, day: Day, sentence: Sentence) -> bool:
        """Tell whether a day long before publication only stands in a sentence that it does not open.

        Of an article without a day of publication: whether it is older than the news that the article tells.
        """
        if self.published is None:
            return not self._is_news(day.value)
        if day.value.month is None and not self._text.folded.endswith(str(day.value.year), day.start, day.end):
            return day.start > sentence.start  # "hồi năm ngoái"
        if self.published.year - day.value.year < _OLD:
            return False
        before = max(sentence.start, day.start - _WINDOW), day.start
        held = day.value.day is not None and _HELD.search(self._text.folded, *before) is not None
        return day.start - sentence.start > _OPENING and not held and not self._closes(day, sentence)

    def _reports(self, day: Day, sentence: Sentence) -> bool:
        """Tell whether a day can be that of what is reported: no first day of something, and none told in passing."""
        return day.use is not Use.EFFECTIVE and not self._in_passing(day, sentence)

    def _then(self, day: Day, offset: int | None) -> bool:
        """Tell whether a day tells when somebody did what follows: "kể từ năm 2009, khi | Bí thư Ninh Văn Quý thăm"."""
        return offset is not None and _WHEN.fullmatch(self._text.folded, day.end, offset) is not None

    def _closes(self, day: Day, sentence: Sentence) -> bool:
        """Tell whether a day ends its sentence: "Bí thư Huyện ủy Ninh Văn Quý thăm công trường, năm 2018."."""
        behind = self._text.folded[day.end : sentence.end]
        begins = _SINCE.search(self._text.folded, sentence.start, day.start) is not None
        return day.use is Use.EVENT and day.last is None and not begins and not behind.strip(' .)"')

    def _in_bracket(self, day: Day, sentence: Sentence, offset: int) -> bool:
        """Tell whether a day stands in a bracket that dates another thing than what stands behind it.

        "Tại Đại hội lần thứ XIII (tháng 1/2021), ông …" tells the day of all.
        """
        if day.end > offset or _OPENS_WITH.match(self._text.folded, sentence.start):
            return False
        return in_bracket(self._text.folded, day, offset)

    def _is_topic(self, day: Day, sentence: Sentence) -> bool:
        """Tell whether a day is no day of what is reported: one to come, or the month of which somebody speaks."""
        folded, opens = self._text.folded, day.start - sentence.start <= _OPENING
        if day.value.day is None and not opens and folded.endswith("trong ", 0, day.start):
            return True
        will = _TO_COME.search(folded, max(sentence.start, day.start - _WINDOW), day.start)
        return will is not None

    def _of_clause(self, days: list[Day], sentence: Sentence, offset: int) -> list[Day]:
        """Return the days of the clause (up to ";") at offset, or of the clauses before it, or all."""
        folded = self._text.folded
        first = folded.rfind(";", sentence.start, offset) + 1 or sentence.start
        last = folded.find(";", offset, sentence.end)
        last = sentence.end if last < 0 else last
        days = [day for day in days if not of_another(folded, day, last, offset)]
        inside = [day for day in days if first <= day.start < last]
        announced = [day for day in days if day.use < Use.EVENT and day.start >= last]
        return inside + announced or [day for day in days if day.start < first] or days

    def _since_reached(self, days: list[Day], offset: int) -> list[Day]:
        """Return the days from the last on with which something new came: "từ 2010 là T1, đến | 2015 làm T2"."""
        reached = [
            day
            for day in days
            if day.end <= offset and day.use is Use.EVENT and is_reached(self._text.folded, day.start)
        ]
        return [day for day in days if day.start >= reached[-1].start] if reached else days

    @staticmethod
    def _distance(day: Day, offset: int | None) -> tuple[bool, int]:
        return (False, day.start) if offset is None else (day.start > offset, abs(offset - day.start))

    def carried(self, index: int, *, opening: bool) -> PartialDate | None:
        """Return the day of the event of the sentences before, in their passage; opening: only one that opens its own.

        What opens with "Theo đó", "Tại hội nghị" goes on with the passage before.
        """
        day, news = day_before(self._text, self.days_in, index, self._in_passing, opening=opening), self.reported
        if day is not None and news is not None and self.sentence_at(day.start) == self.sentence_at(news.start):
            day = max(day, news, key=lambda one: one.start)  # "Sau phiên trù bị ngày 4/6, | sáng 5/6, …"
        return told_for(day, self.published) if day is not None and day.value.day else None
