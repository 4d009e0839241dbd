"""Leavings that a sentence of their own tells without the office: "Ông Bưởi thôi giữ chức vụ này từ ngày 5/5"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence, Set
from datetime import timedelta

from kg.claims.days.context import Context
from kg.claims.days.uses import Use
from kg.claims.offices.events.consequences import retirements, wholly_stripped
from kg.claims.offices.events.leaving import is_asked_for
from kg.claims.offices.events.replaced_later import Replaced, replaced_in_passing, with_replaced
from kg.claims.offices.settle import SEATS
from kg.claims.offices.statuses import is_party_body
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item, build_items
from kg.model.claim import OfficeClaim, OfficeStatus
from kg.model.dates import PartialDate
from kg.model.mention import Mention
from kg.model.record import replace
from kg.model.text import Text
from kg.vietnamese.any_case import AnyCase, lowered
from kg.vietnamese.words import phrases_of

_SINCE = frozenset(("", "từ", "kể từ", "vào", "hồi", "theo chế độ từ"))
_RETIRES = 20  # code points between "nghỉ hưu" and its day
_SAME = timedelta(days=92)  # between the news and a retirement from the office that it names
_WHEN = r"(?= ?(?:[,.;]|$| (?:vì|do|từ|vào|hồi|hôm|ngày)(?!\w)))"
_LEAVES_IT = AnyCase(
    r"\b(?:(?:thôi|rời|miễn nhiệm|bãi nhiệm|cách|từ)(?: giữ| làm| đảm nhiệm| khỏi)?"
    r" (?:chức vụ|chức danh|chức|vị trí|cương vị) (?:này|trên|nói trên|nêu trên)"
    rf"|bị (?:cách chức|bãi nhiệm|miễn nhiệm){_WHEN}|(?:đã|vừa) (?:từ chức|từ nhiệm){_WHEN}"
    r"|(?:cách chức|bãi nhiệm|miễn nhiệm)(?: đối với| với)? (?=(?:ông|bà|đồng chí) [^,.;:]{2,30}(?:[,.;]|$)))",
    many=True,
)
_LEAVING = ("thôi giữ", "thôi chức", "rời ", "cách chức", "bãi nhiệm", "miễn nhiệm", "từ chức", "từ nhiệm")
_RETIRES_ON = AnyCase(
    r"\bnghỉ hưu(?: trước tuổi| theo chế độ| hưởng chế độ)?(?: kể từ| từ| vào| hồi)? (?:(?:ngày|tháng) (?=\d))"
)
_RETIRES_FROM = AnyCase(  # "trao quyết định nghỉ hưu cho đồng chí Trần Văn Bưởi, kể từ ngày | 1/7"
    r"\b(nghỉ hưu(?: trước tuổi| theo chế độ| hưởng chế độ)? (?:cho|đối với) )(?:ông|bà|đồng chí) [^,.;:\n]{4,40},?"
    r" (?:kể )?từ (?:ngày )?(?=\d)"
)
_NOT_YET = (" chờ ", " sắp ", " chuẩn bị ")  # "Giám đốc Sở Y tế | chờ | nghỉ hưu từ 1/1"
_PEOPLE = (ItemKind.PERSON, ItemKind.PRONOUN)
_SUBJECT = AnyCase(r"(?:^|[,;:.\n] ?|\b(?:cho|để|việc|và|đối với) )(?:(?:ông|bà|đồng chí) )?$")
_TO_VERB = re.compile(
    r"(?: (?:đã|vừa|mới|cũng|chính thức|được|bị|có|nhận|quyết định|ngay|sau|đó|đều|cùng|ngày|hôm|vào|hồi|tháng"
    r"|\d[\d/.-]*)){0,6} ?"
)
_YEAR = timedelta(days=366)  # between the news and the leaving of an office that it tells as held
_HONORIFIC = 10  # code points: "đồng chí "
_NEAR = 600  # code points between an office and a sentence that tells that it was left

Days = tuple[PartialDate | None, PartialDate | None]


class Leavings:
    """Who lost every office of the party, who retired, and who left the office that an article told before.

    Args:
        text: The article's text.
        context: Its days.
        key_of: Returns whom a name or pronoun of a sentence stands for.
    """

    def __init__(self, text: Text, context: Context, key_of: Callable[[Item, int], str | None]) -> None:
        self._text, self._context, self._key_of = text, context, key_of
        self._stripped: dict[str, Days] = {}
        self._expelled: set[str] = set()
        self._replaced: list[Replaced] = []
        self._retired: dict[str, PartialDate] = {}
        self._first_days: dict[str, PartialDate] = {}  # of those to whom the decision is handed before
        self._left: dict[str, tuple[int, Days]] = {}

    def note(self, index: int, mentions: list[Mention], codes: Set[str]) -> None:
        """Note what a sentence tells of an office; codes are those of its mentions."""
        if "strip-party" not in codes and "retire" not in codes:
            return
        grammar = SentenceGrammar(self._text.folded, build_items(self._text, self._text.sentences[index], mentions))
        if "strip-party" in codes:
            self._note_stripped(grammar, index)
        if "retire" in codes:
            self._note_retired(grammar, index)

    def note_rest(self, mentions: Mapping[int, list[Mention]]) -> None:
        """Note what sentences tell that name no office; mentions are those of each sentence."""
        folded = self._text.folded
        lower = lowered(folded)
        self._replaced += replaced_in_passing(self._text, mentions, self._key_of)
        if any(word in lower for word in phrases_of(self._text.words, _LEAVING)):
            for told in _LEAVES_IT.finditer(folded):
                index = self._context.sentence_at(told.start())
                key = self._who(index, mentions.get(index, []), (told.start(), told.end()))
                if key is not None:
                    self._left.setdefault(key, (told.start(), self._days(index, told.start())))
        if "nghỉ hưu" in lower:
            for told in _RETIRES_ON.finditer(folded):
                index = self._context.sentence_at(told.start())
                days = self._context.days_in(told.start(), told.end() + 1)
                key = self._who(index, mentions.get(index, []), (told.start(), told.start())) if days else None
                if key is not None:
                    self._retired.setdefault(key, days[0].value)
            self._note_first_days(mentions)

    def _note_first_days(self, mentions: Mapping[int, list[Mention]]) -> None:
        for told in _RETIRES_FROM.finditer(self._text.folded):
            index = self._context.sentence_at(told.start())
            days = self._context.days_in(told.start(), told.end() + 1)
            key = self._who(index, mentions.get(index, []), told.span(1)) if days else None
            if key is not None and days[0].use is Use.EFFECTIVE:
                self._first_days.setdefault(key, days[0].value)

    def _who(self, index: int, mentions: list[Mention], told: tuple[int, int]) -> str | None:
        """Return who leaves, named right behind the verb or before it; nobody by what is only asked for."""
        sentence = self._text.sentences[index]
        text = self._text.folded
        if is_asked_for(text, sentence.start, told[0]):
            return None
        people = [item for item in build_items(self._text, sentence, mentions) if item.kind in _PEOPLE]
        for item in people:
            lead = text[sentence.start : item.start]
            subject = _TO_VERB.fullmatch(text, item.end, told[0]) and _SUBJECT.search(lead)
            if subject or (told[0] < told[1] <= item.start < told[1] + _HONORIFIC):
                return self._key_of(item, index)
        return None

    def _note_stripped(self, grammar: SentenceGrammar, index: int) -> None:
        for verb, person in wholly_stripped(grammar):
            key = self._key_of(person, index)
            if key is not None:
                self._stripped.setdefault(key, self._days(index, verb.start))
                if self._text.folded.startswith(("khai trừ", "Khai trừ"), verb.start):
                    self._expelled.add(key)

    def _note_retired(self, grammar: SentenceGrammar, index: int) -> None:
        for verb, person in retirements(grammar):
            if self._text.folded.endswith(_NOT_YET, 0, verb.start):
                continue
            days = self._context.days_in(verb.end, verb.end + _RETIRES)
            key = self._key_of(person, index)
            lead = self._text.folded[verb.end : days[0].start].strip() if days else ""
            if key is not None and days and lead in _SINCE:
                self._retired.setdefault(key, days[0].value)

    def _days(self, index: int, at: int) -> Days:
        """Return the day for which an end is told, and the end as printed."""
        own, as_of = self._context.own_day(index, at), self._context.day_of(index, at)
        printed = own.use < Use.DECIDED if own is not None else as_of is not None and as_of == self._context.lead_day
        return as_of, as_of if printed else None

    def applied(self, claims: Sequence[OfficeClaim]) -> list[OfficeClaim]:
        """Return the claims with what was noted: the offices that ended by it."""
        retired = self._last_before_retirement(claims)
        ended = []
        for claim in claims:
            told = claim
            if id(claim) in retired:
                day = self._retired[claim.person]
                told = replace(claim, status=OfficeStatus.ENDED, as_of=day, until=day)
            elif claim.evidence.rule == "event.retire" and self._retires_later(claim):
                day = self._first_days[claim.person]
                told = replace(claim, as_of=day, until=day)
            elif (moved := _moved_later(claim, claims)) is not None:
                evidence = replace(claim.evidence, rule="event.moved-out")
                told = replace(claim, status=OfficeStatus.ENDED, as_of=moved, until=moved, evidence=evidence)
            elif self._is_left(claim, claims):
                as_of, until = self._left[claim.person][1]
                evidence = replace(claim.evidence, rule="event.left-all")
                told = replace(claim, status=OfficeStatus.ENDED, as_of=as_of, until=until, evidence=evidence)
            ended.append(self._stripped_of(told))
        return with_replaced(self._text, self._context, self._replaced, ended) if self._replaced else ended

    def _last_before_retirement(self, claims: Sequence[OfficeClaim]) -> set[int]:
        """Return the post that each took last before he retired: "Tháng 10/2011, ông … Năm 2016, ông nghỉ hưu".

        Rule settle.retired. So is the one post that he holds by news of these weeks.
        """
        last: dict[str, OfficeClaim] = {}
        taken = [claim for claim in claims if claim.status is OfficeStatus.STARTED and claim.since is not None]
        for claim in sorted(taken, key=lambda one: str(one.since)):
            day = self._retired.get(claim.person)
            if day is not None and not claim.role.startswith(SEATS) and str(claim.since) <= str(day):
                last[claim.person] = claim
        for person, day in self._retired.items():
            held = _posts(person, claims)
            if person not in last and len(held) == 1 and held[0].as_of is not None:
                news = held[0].as_of
                if news.first_day - day.last_day <= _SAME and day.first_day - news.last_day <= _SAME:
                    last[person] = held[0]
        return {id(claim) for claim in last.values()}

    def _retires_later(self, claim: OfficeClaim) -> bool:
        """Tell whether a retirement is in force some days behind the one on which its decision was handed over."""
        first, told = self._first_days.get(claim.person), claim.as_of
        return first is not None and told is not None and timedelta() < first.first_day - told.last_day <= _SAME

    def _is_left(self, claim: OfficeClaim, claims: Sequence[OfficeClaim]) -> bool:
        """Tell whether a sentence not far behind an office, the only one of somebody, tells that he left it."""
        told = self._left.get(claim.person)
        if told is None or not 0 < told[0] - claim.evidence.start < _NEAR:
            return False
        day = told[1][0]
        if day is not None and claim.as_of is not None and claim.as_of.first_day - day.last_day > _YEAR:
            return False
        held = _posts(claim.person, claims)
        return len(held) == 1 and held[0] is claim

    def _stripped_of(self, claim: OfficeClaim) -> OfficeClaim:
        """End every office of the party of somebody who lost them all (SCHEMA, Convention 2). Rule event.strip-party.

        One left before ended by then; who is expelled from the party had left it.
        """
        days, held = self._stripped.get(claim.person), claim.status is OfficeStatus.CURRENT
        past = claim.status is OfficeStatus.FORMER and claim.until is None and claim.since is None
        past = past and claim.person not in self._expelled
        if days is None or not (held or past) or not is_party_body(claim.body):
            return claim
        evidence = replace(claim.evidence, rule="event.strip-party")
        until = days[1] if held else None
        return replace(claim, status=OfficeStatus.ENDED, as_of=days[0], until=until, evidence=evidence)


def _moved_later(claim: OfficeClaim, claims: Sequence[OfficeClaim]) -> PartialDate | None:
    """Return the later day on which the article tells that who held a post on a day before was moved to another.

    Rule event.moved-out: "Ngày 5/8, chủ trì đại hội là bà Mận, Bí thư Huyện ủy. Ngày 1/9, bà được điều động làm …".
    """
    told = claim.status is OfficeStatus.CURRENT and claim.evidence.rule.startswith("list.") and claim.as_of is not None
    if not told or claim.as_of is None or claim.role.startswith(SEATS):
        return None
    for move in claims:
        moved = move.person == claim.person and move.evidence.rule == "event.transfer" and move.since is not None
        if moved and move.since is not None and move.evidence.start > claim.evidence.end:
            since = move.since.first_day - claim.as_of.last_day
            if timedelta() < since < _YEAR:
                return move.since
    return None


def _posts(person: str, claims: Sequence[OfficeClaim]) -> list[OfficeClaim]:
    """Return the posts, no seats, that somebody holds, none where he is told to have left one."""
    own = [claim for claim in claims if claim.person == person and not claim.role.startswith(SEATS)]
    if any(claim.status in (OfficeStatus.ENDED, OfficeStatus.STARTED) for claim in own):
        return []
    return [claim for claim in own if claim.status is OfficeStatus.CURRENT]
