"""The meetings of an article: numbered ones, reported ones, and the words that come back to them ("tại hội nghị")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.claims.meetings.conferences import find_conferences
from kg.claims.meetings.congresses import PARTY, can_be_plenum
from kg.claims.meetings.days import MeetingDay, day_of_meeting, is_held, is_to_come, opens_long_session
from kg.claims.meetings.first_days import (
    WEEK,
    counted_back,
    first_of,
    goes_on,
    in_month,
    is_source,
    may_last_on,
    told_next,
)
from kg.claims.meetings.found import MeetingAt, Meetings
from kg.claims.meetings.likeness import (
    agree,
    called_so,
    is_untitled,
    opens_before,
    regular_alike,
    same_noun,
    similar,
)
from kg.claims.meetings.names import Gathering
from kg.claims.meetings.sittings import PART
from kg.claims.meetings.told import Conference, find_handovers, lead_conference
from kg.claims.meetings.unnamed import GENERIC_NOUNS, headline_meeting, told_by_verb, told_whole_later, unnamed_meeting
from kg.claims.meetings.whole import same_count
from kg.claims.scene import Scene
from kg.model.claim import MeetingClaim
from kg.model.record import replace

ASSEMBLY = "Quốc hội"  # its sessions last weeks: the day reported is not their first
_RETELLS = re.compile(
    r"(?:Hội nghị|Kỳ họp|Phiên họp|Cuộc họp) (?:sơ kết|tổng kết|thảo luận|cho ý kiến|xem xét|quán triệt|đánh giá|nghe"
    r"|biểu quyết|góp ý|bàn|kiểm điểm|lấy ý kiến|quyết định|giới thiệu)\b"
)


@dataclass(slots=True)
class _Open:
    """A meeting while its namings are joined."""

    claim: MeetingClaim
    noun: str
    reported: bool
    start: int
    held: bool = False  # it is told as an event: reported, or on a day whose year nobody can tell
    undated: bool = False  # it goes on: the days told are not its first


def read_meetings(scene: Scene, gatherings: tuple[Gathering, ...], cited: frozenset[int]) -> Meetings:
    """Return the meetings that an article names.

    Args:
        scene: The article.
        gatherings: Its numbered meetings.
        cited: Offsets of the nouns of those that stand inside the name of an official document.
    """
    book = _Book(scene, cited)
    conferences = find_conferences(scene, gatherings)
    handovers = frozenset(find_handovers(scene))
    conferences = tuple(one for one in conferences if not told_whole_later(scene, one, conferences))
    titled = [one for one in conferences if not one.bare and not told_by_verb(scene, one)]
    told: list[Gathering | Conference] = [*gatherings, *titled, *handovers]
    for one in sorted(told, key=lambda one: (one.start, one.end, one.rule)):
        if isinstance(one, Gathering):
            book.add_gathering(one)
        elif one in handovers:
            book.add_handover(one)
        else:
            book.add_conference(one)
    lead = None if book.reports() else _lead(scene, conferences)
    if lead is not None:
        book.add_conference(lead)
    headline = None if book.reports() else headline_meeting(scene, conferences)
    if headline is not None:
        book.add_conference(headline)
    again = [one for one in conferences if one.bare]
    unnamed = None if book.reports() else unnamed_meeting(scene, again)
    if unnamed is not None:
        book.add_unnamed(unnamed)
    for one in again:
        book.add_conference(one)
    return book.close()


def _lead(scene: Scene, conferences: tuple[Conference, ...]) -> Conference | None:
    """Return the meeting that the lead tells without a noun, when the article comes back to it by one."""
    noun = next((one.noun for one in conferences if one.bare and one.noun in _RETOLD), None)
    return lead_conference(scene, noun) if noun else None


class _Book:
    """Joins namings in reading order."""

    def __init__(self, scene: Scene, cited: frozenset[int]) -> None:
        self._scene = scene
        self._cited = cited
        self._meetings: dict[str, _Open] = {}
        self._by_number: dict[tuple[str, int | None], list[_Open]] = {}
        self._places: list[MeetingAt] = []

    def reports(self) -> bool:
        """Tell whether a meeting that the article reports is known."""
        return any(known.reported for known in self._meetings.values())

    def add_gathering(self, one: Gathering) -> None:
        """Add a numbered meeting; one named before with the same number and organiser is that one."""
        cited = one.start in self._cited
        source = not cited and self._is_source(one)
        told = None if cited or source else self._day_told(one)
        when = self._day_of(one, told or MeetingDay(None, None, False))
        known = self._numbered(one)
        if known is None:
            claim = MeetingClaim(
                one.name,
                one.name,
                self._scene.text.evidence(one.start, one.end, one.rule),
                date=when.date,
                end_date=when.end_date,
                organiser=one.organiser,
                ordinal=one.ordinal,
                term=one.term,
            )
            known = _Open(
                claim, one.noun, when.reported, one.start, held=when.reported or when.yearless, undated=goes_on(told)
            )
            self._meetings[one.name] = known
            self._by_number.setdefault((one.noun, one.ordinal), []).append(known)
        else:
            _fill(known, one, when)
        key, coming = known.claim.key, not (cited or source) and is_to_come(self._scene, one.start, one.end, told)
        self._places.append(
            MeetingAt(one.start, one.end, one.noun, key, one.rule, cited=cited, coming=coming, source=source)
        )

    def _day_of(self, one: Gathering, when: MeetingDay) -> MeetingDay:
        """Return when a numbered meeting was, without a day that cannot be its first."""
        if one.noun == "đại hội" and one.ordinal is None and not when.own:
            when = replace(when, date=None)
        short = "bất thường" in self._scene.text.folded[one.start : one.end]
        if when.date is not None and not can_be_plenum(one, when.date):
            when = MeetingDay(None, None, False)
        by_day = one.organiser in (ASSEMBLY, PARTY) and not (short and one.organiser == ASSEMBLY)
        by_day = by_day and when.date is not None and when.date.day is not None
        if by_day and not opens_long_session(self._scene, one.start, one.end):
            when = replace(when, date=None, end_date=None)
        if one.month is not None and not in_month(one.month, when.date):
            return replace(when, date=one.month, end_date=None)
        return when

    def _is_source(self, one: Gathering) -> bool:
        """Tell whether a numbered meeting is only named as that which passed something, on no day that is printed."""
        if not is_source(self._scene, one.start):
            return False
        return (told := self._day_told(one)) is not None and not told.own

    def _day_told(self, one: Gathering) -> MeetingDay | None:
        """Return when a numbered meeting was, None of a congress that nobody says to be held."""
        if one.noun == "đại hội" and not is_held(self._scene, one.start, one.end):
            return None
        return told_next(self._scene, one, day_of_meeting(self._scene, one.start, one.end))

    def add_conference(self, one: Conference) -> None:
        """Add a meeting without number when it is specific, else come back to one named before."""
        known = self._back(one)
        if known is not None:
            told = one.when.date if one.bare and one.when.own and known.claim.ordinal is None else None
            first = counted_back(self._scene, one.start) or known.claim.date or told
            known.claim = replace(known.claim, organiser=known.claim.organiser or one.organiser, date=first)
            if not one.bare and is_untitled(known.claim):
                known.claim = replace(known.claim, name=one.name)
            self._places.append(MeetingAt(one.start, one.end, one.noun, known.claim.key, one.rule, again=True))
            return
        if not one.specific:
            return
        claim = MeetingClaim(
            one.name,
            one.name,
            self._scene.text.evidence(one.start, one.end, one.rule),
            date=one.when.date if one.when.date and (one.when.date.day or one.when.own) else None,
            end_date=one.when.end_date,
            organiser=one.organiser,
            ordinal=one.ordinal,
        )
        held = one.when.reported or one.when.yearless or one.when.earlier or claim.date is None
        self._meetings[one.name] = _Open(claim, one.noun, one.when.reported, one.start, held=held)
        self._places.append(MeetingAt(one.start, one.end, one.noun, one.name, one.rule))

    def add_unnamed(self, one: Conference) -> None:
        """Add the meeting called after the headline, unless a later line names one of its noun on its day."""
        same = [known for known in self._meetings.values() if known.noun == one.noun]
        same = [known for known in same if known.claim.date is not None and known.claim.date == one.when.date]
        if len(same) == 1:
            same[0].reported = same[0].held = True
        else:
            self.add_conference(one)

    def add_handover(self, one: Conference) -> None:
        """Add a ceremony told by its verb alone, when no meeting of that day is known."""
        if all(known.claim.date != one.when.date for known in self._meetings.values()):
            self.add_conference(one)

    def close(self) -> Meetings:
        """Return what was joined."""
        claims = sorted(
            (one.claim for one in self._meetings.values()), key=lambda claim: (claim.evidence.start, claim.key)
        )
        reported = [one.claim for one in self._meetings.values() if one.reported]
        meant = reported or self._come_back_to()
        main = min(meant, key=self._age).key if meant else ""
        places = tuple(sorted(self._places, key=lambda at: (at.start, at.end)))
        return Meetings(tuple(claims), places, main, reported=bool(reported))

    def _come_back_to(self) -> list[MeetingClaim]:
        """Return the one meeting of the days before publication that an article comes back to, if it is only one."""
        again = {place.key for place in self._places if place.again}
        near = [one.claim for key, one in self._meetings.items() if key in again and one.held]
        near = [claim for claim in near if claim.date is not None and self._age(claim) == 0]
        return near if len(near) == 1 else []

    def _age(self, claim: MeetingClaim) -> int:
        """Return the weeks between a meeting and publication; 0 when a day is unknown: then the first told is meant."""
        published = self._scene.context.published
        if published is None or published.day is None or claim.date is None or claim.date.day is None:
            return 0
        return abs((published.first_day - claim.date.first_day).days) // WEEK

    def _numbered(self, one: Gathering) -> _Open | None:
        alike = self._meetings.values() if one.ordinal is None else self._by_number.get((one.noun, one.ordinal), ())
        for known in alike:
            claim = known.claim
            if one.ordinal is not None and claim.organiser != one.organiser and claim.organiser and one.organiser:
                continue
            if known.noun == one.noun and claim.ordinal == one.ordinal and claim.ordinal is not None:
                alike_told = agree(claim.organiser, one.organiser) and agree(claim.term, one.term)
                if alike_told and same_count(claim.name, one.name):
                    return known
            elif known.noun == one.noun and (claim.name == one.name or regular_alike(claim, one)):
                return known
        return self._this_half_year(one)

    def _this_half_year(self, one: Gathering) -> _Open | None:
        """Return the numbered session reported that "kỳ họp cuối năm của Quốc hội" of its year is."""
        if one.rule != "meeting.half-year" or one.month is None or self._scene.text.folded.startswith(" sẽ ", one.end):
            return None
        held = [known for known in self._meetings.values() if known.reported and known.claim.organiser == one.organiser]
        held = [known for known in held if known.noun == one.noun and known.claim.date is not None]
        held = [known for known in held if known.claim.date is not None and known.claim.date.year == one.month.year]
        return held[0] if len(held) == 1 else None

    def _back(self, one: Conference) -> _Open | None:
        """Return the meeting that a naming comes back to: of the same noun, and of no other day or title."""
        if one.bare:
            return self._bare_back(one)
        candidates = [known for known in self._meetings.values() if same_noun(known.noun, one.noun)]
        retold = (not one.specific or self._goes_on(one)) and _RETELLS.match(one.name) is not None
        alike = (known for known in candidates if (retold and known.reported) or similar(self._scene, known.claim, one))
        return _last_reported(list(alike))

    def _goes_on(self, one: Conference) -> bool:
        """Tell whether a naming without a day of its own opens a clause: "Tiếp đó, hội nghị góp ý Quy chế …"."""
        sentence = self._scene.text.sentences[self._scene.context.sentence_at(one.start)]
        opens = one.start == sentence.start or self._scene.text.folded.endswith((", ", "; "), 0, one.start)
        return opens and not one.when.own

    def _bare_back(self, one: Conference) -> _Open | None:
        """Return what "tại hội nghị" comes back to: a meeting told before, of its noun first, else a later."""
        held = [one for one in self._meetings.values() if one.held or one.claim.date or one.claim.end_date]
        if one.noun == PART:  # the day is that of the sitting
            return self._sitting_of(one, [known for known in held if known.reported and known.noun in _SITTINGS])
        held = [known for known in held if not one.specific or agree(known.claim.organiser, one.organiser)]
        if one.when.own and one.when.date is not None:
            held = [known for known in held if may_last_on(known.claim, one.when.date)]
        alike = [known for known in held if same_noun(known.noun, one.noun)]
        before = [known for known in alike if known.start <= one.start]
        named_so = self._told_here(one) or [
            known
            for known in before
            if known.noun == one.noun and (known.reported or opens_before(self._scene, known.start, one.start))
        ]
        if named_so:
            return named_so[-1]
        if not alike and (called := [known for known in held if known.reported and called_so(known.claim, one.noun)]):
            return called[-1]
        if before or one.noun not in GENERIC_NOUNS:
            return _last_reported(before or alike)
        others = [known for known in held if known.reported and known.start <= one.start and known.noun in _SITTINGS]
        return _last_reported([] if self._of_another_day(one, others) else others or alike)

    def _told_here(self, one: Conference) -> list[_Open]:
        """Return the meetings of its noun named in its paragraph, or behind the last star: "tại kỳ họp" is the last."""
        named = [at for at in self._places if at.start < one.start and at.noun == one.noun and not at.again]
        passage, star = self._passage(one.start), self._scene.text.folded.rfind("\n*", 0, one.start)
        named = [at for at in named if not (at.cited or at.coming or at.source)]
        here = [at for at in named if 0 < star < at.start or self._passage(at.start) == passage]
        return [known for known in self._meetings.values() if here and known.claim.key == here[-1].key]

    def _passage(self, offset: int) -> int:
        return self._scene.text.sentences[self._scene.context.sentence_at(offset)].passage

    def _sitting_of(self, one: Conference, reported: list[_Open]) -> _Open | None:
        """Return the session of "thảo luận tại hội trường": of who sits by its sentence, else the one reported."""
        sentence = self._scene.text.sentences[self._scene.context.sentence_at(one.start)]
        who = {body.name for body in self._scene.bodies_in(sentence.start, one.start)}
        before = [known for known in self._meetings.values() if known.start <= one.start and known.noun == "kỳ họp"]
        return _last_reported([known for known in before if known.claim.organiser in who] or reported)

    def _of_another_day(self, one: Conference, others: list[_Open]) -> bool:
        """Tell whether the paragraph of "buổi làm việc" tells of another day: "Ngày 5/6, A làm việc với B."."""
        at = self._scene.context.sentence_at(one.start)
        sentences = self._scene.text.sentences[max(0, at - _BACK) : at + 1]
        near = [sentence for sentence in sentences if sentence.passage == sentences[-1].passage]
        days = [day.value for day in self._scene.context.days_in(near[0].start, one.start) if day.value.day is not None]
        dates = {known.claim.date for known in others if known.claim.date is not None and known.claim.end_date is None}
        return bool(days and dates) and days[-1] not in dates


def _last_reported(candidates: list[_Open]) -> _Open | None:
    reported = [known for known in candidates if known.reported]
    return (reported or candidates)[-1] if candidates else None


def _fill(known: _Open, one: Gathering, when: MeetingDay) -> None:
    claim = known.claim
    numbered = claim.ordinal is None or one.ordinal is not None  # "kỳ họp cuối năm" is no fuller than "kỳ họp thứ 9"
    fuller = one.name if numbered and len(one.name) > len(claim.name) else claim.name
    known.claim = replace(
        claim,
        name=fuller,
        organiser=claim.organiser or one.organiser,
        term=claim.term or one.term,
        date=claim.date if known.undated and not when.opening else first_of(claim, when),
        end_date=claim.end_date or when.end_date,
    )
    known.reported = known.reported or when.reported
    known.held = known.held or known.reported or when.yearless


_BACK = 5  # sentences of a paragraph that may tell its day
_RETOLD = frozenset({"hội nghị", "cuộc họp", "buổi làm việc", "buổi lễ", "hội thảo", "lễ ký kết"})
_SITTINGS = frozenset({"kỳ họp", "phiên họp", "cuộc họp", "hội nghị", "đại hội"})
