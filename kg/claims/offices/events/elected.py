"""Who is elected: those on rosters, and winners of a vote told before: "bầu T. Kết quả, ông A trúng cử"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kg.claims.offices.events.decreed import RE_ELECTED
from kg.claims.offices.holdings import Holding
from kg.claims.offices.statuses import MARKS, mode_of
from kg.claims.titles.chains import named_together
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.rosters import Roster
from kg.claims.titles.runs import Given
from kg.model.claim import OfficeStatus
from kg.model.mention import Mention, MentionKind
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_VOTED_ON = AnyCase(
    r"(?<!được )\bbầu(?: bổ sung)?(?: (?:giữ|làm))?(?: \d{1,2}| một| hai)?(?: chức danh| chức vụ| chức| vị trí)? ?$",
    many=True,
)
_WINS = re.compile(r"(?:trúng cử|đắc cử)(?! vào| đại biểu)|được bầu(?= (?:với|đạt)(?!\w))")
_WHEN_WON = AnyCase(r"\b(?:khi|từ ngày|ngay sau)(?!\w)[^.,;:]{0,60}$")  # tells of a vote that is over
_RESULT = re.compile(r"(?:Kết quả|Với)(?!\w)")  # opens a sentence that tells how all voted
_ALSO = frozenset(("đã", "đều", "đều đã", "cùng", "đã đều"))
_LEAD = 40  # code points before a title in which it is put to the vote
_NEAR = 2  # sentences between the vote and its winner
_QUOTE = 240  # code points of the longest quote


class Votes:
    """The office last put to the vote in an article being read."""

    def __init__(self) -> None:
        self._title: Item | None = None
        self._sentence = -_NEAR - 1

    def awaited(self, index: int, mentions: list[Mention]) -> bool:
        """Tell whether the winner of a vote told just before may be named in a sentence that names no office."""
        near = self._title is not None and index - self._sentence <= _NEAR
        return near and any(m.kind is MentionKind.VERB and m.code == "start" for m in mentions)

    def read(self, grammar: SentenceGrammar, titles: Mapping[int, Item], index: int) -> Iterator[Holding]:
        """Yield the office put to the vote as begun by those who won it, and note the one that this sentence tells.

        Rule event.start: "HĐND tỉnh bầu bổ sung Phó Chủ tịch UBND tỉnh. Kết quả, ông Trần Văn Bưởi trúng cử với
        45/45 phiếu." A vote on several offices does not tell who won which.
        """
        voted = [run for run in grammar.runs if self._put_to_vote(grammar, run.titles[0])]
        if voted:
            alone = len(voted) == 1 and len(voted[0].titles) == 1
            title = titles.get(voted[0].titles[0].start, voted[0].titles[0])
            self._title, self._sentence = (title if alone else None), index
        if self._title is None or index - self._sentence > _NEAR:
            return
        governing = {at for frame in grammar.frames for at in frame.verbs}
        for at in grammar.verbs_of("start"):
            verb = grammar.items[at]
            over = _WHEN_WON.search(grammar.text, grammar.items[0].start, verb.start) is not None
            waits = at not in governing and verb.start > self._title.end and not over
            if waits and _WINS.match(grammar.text, verb.start):
                yield from self._begun(grammar, at, self._title)
            elif waits and _RESULT.match(grammar.text, grammar.items[0].start):
                yield from self._chosen(grammar, at, self._title)

    def _put_to_vote(self, grammar: SentenceGrammar, title: Item) -> bool:
        first = max(grammar.items[0].start, title.start - _LEAD)
        return title.body is not None and _VOTED_ON.search(grammar.text, first, title.start) is not None

    def _chosen(self, grammar: SentenceGrammar, at: int, title: Item) -> Iterator[Holding]:
        """Yield who is named behind the verb of a result: "Kết quả, 30/30 đại biểu nhất trí bầu | ông Bưởi"."""
        items, verb = grammar.items, grammar.items[at]
        named = at + 1 < len(items) and items[at + 1].kind is ItemKind.PERSON
        if named and (at + 2 == len(items) or items[at + 2].kind in (ItemKind.SIGN, ItemKind.WORDS)):
            who, won = items[at + 1], replace(title, start=verb.start, end=verb.end, mark="")
            start = title.start if who.end - title.start < _QUOTE else verb.start
            yield Holding(who, won, OfficeStatus.STARTED, "event.start", start=start, end=who.end, dated=verb.start)

    def _begun(self, grammar: SentenceGrammar, at: int, title: Item) -> Iterator[Holding]:
        items, verb = grammar.items, grammar.items[at]
        before = at - 1 - (items[at - 1].text in _ALSO)
        while before >= 0 and (items[before].kind is ItemKind.TITLE or items[before].sign(",", "-", "(", ")")):
            before -= 1
        if before < 0 or items[before].kind is not ItemKind.PERSON:
            return
        won = replace(title, start=verb.start, end=verb.end, mark="")
        for who in named_together(items, before):
            person = items[who]
            start = title.start if verb.end - title.start < _QUOTE else person.start
            yield Holding(person, won, OfficeStatus.STARTED, "event.start", start=start, end=verb.end, dated=verb.start)


def from_roster(grammar: SentenceGrammar, roster: Roster) -> Iterator[Holding]:
    """Yield the office of a roster for all on it; those elected again do not begin it. Rule list.roster."""
    title = roster.run.titles[0]
    if roster.status is None:
        return
    status, mode = MARKS.get(title.mark, roster.status), mode_of(title)
    for at in roster.people:
        who = grammar.items[at]
        ranked = any(given.person == at and _names_rank(given, title) for given in grammar.given)
        if ranked and status is OfficeStatus.CURRENT:
            continue
        told = [one.titles[-1].end for one in grammar.given if one.person == at and one.titles[0].start > who.end]
        again = any(RE_ELECTED.match(grammar.text, place) for place in (who.end, *told))
        again = again and status is OfficeStatus.STARTED
        how, rule = (OfficeStatus.CURRENT, "event.again") if again else (status, "list.roster")
        start, end = title.start, who.end
        yield Holding(who, title, how, rule, mode=mode, again=again, start=start, end=end, dated=title.start)


def _names_rank(given: Given, title: Item) -> bool:
    """Tell whether somebody's own title tells his rank among those listed: "3 phó giám đốc: ông A, T thường trực"."""
    return any(own.text == f"{title.text} Thường trực" for own in given.titles)
