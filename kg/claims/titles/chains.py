"""Chains: the verbs of a clause from the one that governs its titles leftwards, and whom they are said of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from kg.claims.titles.asides import is_relatives
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.lists import name_first
from kg.claims.titles.name_lists import is_bare_name, is_introduced
from kg.claims.titles.receivers import named_with
from kg.claims.titles.runs import Run

_REACH = 320  # code points that a chain of verbs may run back
EVENTS = frozenset(("start", "transfer", "end", "again", "acting", "charge", "join", "handover", "strip-party"))
_BY_WHOM = re.compile(r"(?<!\S)(?:được|bị)(?: (?:các|đa số|toàn thể|tất cả|\d{1,3}(?:,\d{1,2})?%|\d+/\d+)){0,2}$")
_DEGREE = re.compile(r"(?:(?:tiến|thạc) s[ĩỹ]|cử nhân|kỹ sư)(?: [^,.;]{1,40})?")  # "là thạc sĩ luật, | Giám đốc …"
PLAIN_POST = re.compile(
    r"(?:chuyên viên|cán bộ|nhân viên|trợ lý|giáo viên|giảng viên|kỹ sư|kế toán|phóng viên|kiểm sát viên)"
    r"(?: [^,.;]{1,40})?"
)
_NOW = re.compile(r"(?<!\S)(?:vừa|mới|nay|hiện)(?: được)?$")
_NAMING = frozenset(("start", "again"))
PEOPLE = (ItemKind.PERSON, ItemKind.PRONOUN)
_LISTING = (",", ";", "và", "-", "(", ")")
_OWN = re.compile(r"(?<!\S)[Tt]ôi(?: (?:còn|đã|đang|vẫn|cũng|mới|vừa|từng))?$")  # whoever speaks
_AFTER = ("sau khi", "trước khi")  # a clause begins, of which no verb before it tells
_TO_VERB = 4  # words between a title and the verb that governs it
_WORDS = "các vụ danh quan trọng như một chức quyền ban thành của đoàn về việc gồm là và nhiều tại ở vào"
_FILLERS = frozenset(_WORDS.split())


class Chains:
    """The chains of one sentence.

    Args:
        text: Text.folded.
        items: Its items.
        runs: Its runs of titles, in order.
    """

    def __init__(self, text: str, items: Sequence[Item], runs: Sequence[Run]) -> None:
        self._text, self._items, self._runs = text, items, runs
        self._owners: dict[int, int | None] = {}  # of titles: the index of whom they are of, or of their verb

    def before(self, verb: int) -> tuple[list[int], int | None]:
        """Return the verbs of the clause from the governor leftwards, and the person they are said of."""
        items = self._items
        verbs: list[int] = []
        at = verb
        sealed = False  # titles with an event of their own lie between: "thôi giữ chức T1, | điều động giữ chức T2"
        first = items[verb].start
        while at >= 0 and first - items[at].end < _REACH:
            item = items[at]
            if self._ends_clause(at, verb):
                break
            if item.kind is ItemKind.TITLE:
                found = self._owner(at)
                if found is None and (agent := self._agent(at)) is not None:
                    at = agent
                    continue
                if found is None:
                    break
                sealed = sealed or (items[found].kind is ItemKind.VERB and _own_event(items, verbs))
                at = found
                continue
            sealed = sealed or item.text.endswith(_AFTER)
            if item.kind is ItemKind.VERB and not (sealed and self._is_past(at, verb)) and not self._left_for(at, verb):
                verbs.append(at)
            if item.kind in PEOPLE and not is_relatives(items, at):
                return verbs + self._before_object(at), at
            at -= 1
        return verbs, None

    def _ends_clause(self, at: int, verb: int) -> bool:
        """Tell whether what stands before this place belongs to no clause of the verb's."""
        item = self._items[at]
        if item.sign(":") and at == verb - 1:
            return not self._heads_row(at)
        return item.sign(";", ":") or (item.kind is ItemKind.WORDS and _OWN.search(item.text) is not None)

    def _heads_row(self, colon: int) -> bool:
        """Tell whether a row tells behind a colon what somebody loses: "1. Ông Bưởi, T1: | cách chức T2"."""
        items = self._items
        named = next((at for at in range(colon) if items[at].kind is ItemKind.PERSON), colon)
        light = all(item.kind is ItemKind.TITLE or item.sign(",", "-") for item in items[named + 1 : colon])
        return named <= 1 and light and items[colon + 1].text == "end"

    def _left_for(self, at: int, verb: int) -> bool:
        """Tell whether something is left for what the other verb governs, or beside it.

        "thôi giữ chức T1, … để | đảm nhận T2", "thôi chức vụ trong Đảng nhưng vẫn | là T2".
        """
        return self._items[at].text == "end" and any(
            item.text.endswith((" để", " vẫn")) for item in self._items[at:verb]
        )

    def _is_past(self, at: int, verb: int) -> bool:
        """Tell whether a verb tells an event of its own, or what somebody was: "trước đây là T1, | vừa được bầu T2"."""
        item = self._items[at]
        if item.text != "former":
            return item.text in EVENTS
        now = any(_NOW.search(one.text) for one in self._items[at:verb] if one.kind is ItemKind.WORDS)
        return now or self._text.startswith(("trước", "Trước"), item.start)

    def _agent(self, at: int) -> int | None:
        """Return the index before "được" where a title tells who appoints: "ông A được | Bộ trưởng Bộ Y tế | bổ nhiệm".

        Rule event.agent. So does one who is asked to: "đề nghị | Thủ tướng | miễn nhiệm".
        """
        run = self._run_at(at)
        before = self._items[run.start - 1] if run is not None and run.start else None
        if run is not None and before is not None and before.kind is ItemKind.VERB and before.text == "irrealis":
            return run.start - 1
        if run is None or before is None or before.kind is not ItemKind.WORDS:
            return None
        return run.start - 1 if _BY_WHOM.search(before.text) else None

    def _owner(self, at: int) -> int | None:
        """Return the index of the name that a run in apposition follows, None when the run follows none."""
        if at not in self._owners:
            self._owners[at] = self._find_owner(at)
        return self._owners[at]

    def _find_owner(self, at: int) -> int | None:
        run = self._run_at(at)
        if run is None:
            return None
        given = name_first(self._items, run)
        if given is not None:
            return given.person
        verb = governor(self._items, run)  # "miễn nhiệm chức danh T1 và chức danh T2": one chain
        coordinated = run.end < len(self._items) and self._items[run.end].sign("và", ",")
        return verb if verb is not None and coordinated else None

    def _run_at(self, at: int) -> Run | None:
        """Return the run that holds the title at this index."""
        behind = bisect_right(self._runs, at, key=attrgetter("start"))
        return self._runs[behind - 1] if behind and at < self._runs[behind - 1].end else None

    def _before_object(self, person: int) -> list[int]:
        """Return the verbs before a person who is their object: "điều động, phân công | ông Trần Văn Bưởi"."""
        items = self._items
        person = named_together(items, person)[0]
        at = person - 1
        if at >= 0 and items[at].kind is ItemKind.PLURAL:
            at -= 1
        run = next((run for run in self._runs if run.end == person), None)
        if run is not None:
            at = run.start - 1
        verbs = []
        while at >= 0:
            item = items[at]
            if item.kind is ItemKind.VERB:
                verbs.append(at)
            elif not (item.sign(",", "và") and verbs) and not (item.kind is ItemKind.WORDS and _short(item.text)):
                break
            at -= 1
        return verbs


def governor(items: Sequence[Item], run: Run) -> int | None:
    """Return the index of the verb that stands before a run, a few words or a colon in between at most."""
    at = run.start - 1
    if at > 1 and items[at].sign(",") and _DEGREE.fullmatch(items[at - 1].text) is not None:
        return at - 2 if items[at - 2].kind is ItemKind.VERB and items[at - 2].text == "hold" else None
    if at >= 0 and items[at].sign(":", '"'):
        at -= 1
        if at >= 1 and items[at].kind is ItemKind.PLACE and items[at - 1].kind is ItemKind.WORDS:
            at -= 1
    while at > 0 and items[at].sign(",") and PLAIN_POST.fullmatch(items[at - 1].text):
        at -= 2  # "đảm nhiệm các vị trí: Chuyên viên, Kế toán trưởng, | Phó Vụ trưởng"
        at -= items[at].sign(":")
    while at >= 0 and items[at].kind is ItemKind.WORDS and len(items[at].text.split()) <= _TO_VERB:
        if run.start - at > 3 or not _light(items[at].text):  # noqa: PLR2004
            return None
        at -= 1
    return at if at >= 0 and items[at].kind is ItemKind.VERB else None


def _light(words: str) -> bool:
    """Tell whether words only fill the place between a verb and its title: "các", "vụ", "quan trọng như"."""
    return all(word in _FILLERS for word in words.split())


def _own_event(items: Sequence[Item], verbs: list[int]) -> bool:
    return any(items[at].text in EVENTS for at in verbs)


def named_together(items: Sequence[Item], person: int) -> list[int]:
    """Return the people of the list that this one ends: "các ông Trần Văn Bưởi, Giám đốc Sở Y tế, Lê Văn Cam".

    Rule event.together. Without "các ông" those behind one verb go together, else only names beside "và", each
    with an honorific where titles stand between.
    """
    together = [person]
    for at in range(person - 1, -1, -1):
        item = items[at]
        if item.kind is ItemKind.PLURAL:
            return together[::-1]
        if item.sign(":") and at > 0 and items[at - 1].kind is ItemKind.PLURAL:
            continue
        if item.kind is ItemKind.PERSON:
            together.append(at)
        elif item.kind is ItemKind.VERB and item.text in _NAMING and len(together) > 1:
            return together[::-1]
        elif not (item.kind is ItemKind.TITLE or item.sign(*_LISTING)):
            break
    return [person - 2, person] if _follows_name(items, person) else [*reversed(named_with(items, person)), person]


def _follows_name(items: Sequence[Item], person: int) -> bool:
    """Tell whether "và" joins a name to the one before, or a comma a bare name to "đồng chí Trần Văn Bưởi"."""
    if person < 2 or items[person - 2].kind is not ItemKind.PERSON:  # noqa: PLR2004
        return False
    listed = items[person - 1].sign(",") and is_introduced(items[person - 2]) and is_bare_name(items[person])
    return listed or items[person - 1].sign("và")


def _short(words: str) -> bool:
    return len(words.split()) <= _TO_VERB and not words.endswith("của")
