"""Meetings joined across articles: organiser, kind and ordinal within a term, or organiser, kind and day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.model.claim import MeetingClaim, ThingKind
from kg.model.dates import PartialDate
from kg.model.entity import LocalKey, Meeting
from kg.model.identifiers import ArticleId, EntityId, entity_id
from kg.vietnamese.unicode import spell

SESSION_DAYS = 10  # articles of one session give its first day or their own; longer sessions carry an ordinal
TERM_DAYS = 300  # one ordinal comes once in a term; without the term, once in less than a year
_OF_ITS_OWN = ("bất thường", "chuyên đề")  # sessions that are counted apart
_KINDS = 2  # syllables of a meeting's name that say its kind: "kỳ họp", "hội nghị"


@dataclass(frozen=True, slots=True)
class Gathering:
    """One meeting of one article."""

    article: ArticleId
    claim: MeetingClaim
    organiser: EntityId | None
    published: PartialDate | None

    @property
    def local(self) -> LocalKey:
        """What it is known by."""
        return self.article, ThingKind.MEETING, self.claim.key

    @property
    def day(self) -> PartialDate | None:
        """Its date, when it is a full day."""
        return self.claim.date if self.claim.date is not None and self.claim.date.day is not None else None


def join_meetings(gatherings: Iterable[Gathering]) -> tuple[tuple[Meeting, ...], dict[LocalKey, EntityId]]:
    """Return the meetings, sorted by id, and the one that each article's is; order does not matter."""
    families: dict[tuple[str, ...], list[Gathering]] = defaultdict(list)
    for gathering in gatherings:
        families[family_of_meeting(gathering)].append(gathering)
    found: list[Meeting] = []
    entity_of: dict[LocalKey, EntityId] = {}
    for family in sorted(families):
        for members in _split(family, families[family]):
            meeting = _known(family, members)
            found.append(meeting)
            entity_of.update((gathering.local, meeting.id) for gathering in members)
    return tuple(sorted(found, key=lambda meeting: meeting.id)), entity_of


def family_of_meeting(gathering: Gathering) -> tuple[str, ...]:
    """Return what all mentions of one meeting share; a meeting without day and ordinal is its article's own."""
    claim, name = gathering.claim, spell(gathering.claim.name).casefold()
    kind = " ".join(name.split()[:_KINDS]) + next((f" {one}" for one in _OF_ITS_OWN if one in name), "")
    if claim.ordinal is not None:
        return ("numbered", gathering.organiser or name, kind, str(claim.ordinal))
    if gathering.day is None:
        return ("own", gathering.article, name, claim.key)
    return ("day", gathering.organiser or name, name, str(gathering.day))


def _split(family: tuple[str, ...], gatherings: Sequence[Gathering]) -> list[list[Gathering]]:
    """Return the mentions of one family by meeting: numbered ones by term, and without a term by nearness."""
    ordered = sorted(gatherings, key=lambda one: (_ordinal_day(one), one.local))
    if family[0] != "numbered":
        return [ordered]
    groups: list[list[Gathering]] = []
    for gathering in ordered:
        home = next((group for group in groups if _one_term(group, gathering)), None)
        home = home or next((group for group in reversed(groups) if _one_meeting(group, gathering)), None)
        if home is None:
            groups.append([gathering])
        else:
            home.append(gathering)
    return groups


def _one_term(group: Sequence[Gathering], gathering: Gathering) -> bool:
    """Tell whether a numbered meeting is of the group's term: then it is that meeting, whatever days are told."""
    return gathering.claim.term is not None and any(one.claim.term == gathering.claim.term for one in group)


def _one_meeting(group: Sequence[Gathering], gathering: Gathering) -> bool:
    """Tell whether a numbered meeting is the group's: days agree, terms do not differ."""
    terms = {one.claim.term for one in group if one.claim.term}
    if gathering.claim.term and terms and gathering.claim.term not in terms:
        return False
    days = [one.day for one in group if one.day is not None]
    if gathering.day is not None and days:
        return abs((gathering.day.first_day - days[0].first_day).days) <= SESSION_DAYS
    if gathering.claim.term and terms:
        return True
    return abs(_ordinal_day(gathering) - _ordinal_day(group[0])) <= TERM_DAYS and _ordinal_day(group[0]) > 0


def _ordinal_day(gathering: Gathering) -> int:
    """Return the meeting's day, else its article's, as a proleptic ordinal; 0 when neither is known."""
    date = gathering.claim.date or gathering.published
    return date.first_day.toordinal() if date is not None else 0


def _known(family: tuple[str, ...], members: Sequence[Gathering]) -> Meeting:
    """Return the meeting of its mentions: the earliest of the precise dates, the commonest of the names."""
    claims = [one.claim for one in members]
    names, terms = Counter(claim.name for claim in claims), Counter(claim.term for claim in claims if claim.term)
    dates = sorted(
        (claim.date for claim in claims if claim.date is not None), key=lambda day: (-len(str(day)), str(day))
    )
    ends = sorted((claim.end_date for claim in claims if claim.end_date is not None), key=str)
    term = min(terms, key=lambda one: (-terms[one], one), default=None)
    organisers = sorted({one.organiser for one in members if one.organiser is not None})
    time = term or (str(dates[0]) if dates else members[0].article)
    return Meeting(
        id=entity_id("meeting", *family, *([time] if family[0] == "numbered" else [])),
        name=min(names, key=lambda name: (-names[name], name)),
        date=dates[0] if dates else None,
        end_date=ends[-1] if ends else None,
        organiser=organisers[0] if organisers else None,
        ordinal=claims[0].ordinal,
        term=term,
    )
