"""Frames: a run of titles that a verb governs, with its chain of verbs, its subject and its receiver."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kg.claims.titles.items import Item, ItemKind
from kg.claims.titles.lists import Run, name_first
from kg.claims.titles.name_lists import is_bare_name, is_introduced, named_with
from kg.model.record import record
from kg.vietnamese.any_case import AnyCase

_REACH = 320  # code points that a chain of verbs may run back
# Verbs whose subject is not the one who takes or leaves the office, unless "được" or "bị" stands before them.
_TRANSITIVE = frozenset(
    ("bầu", "bổ nhiệm", "chỉ định", "phê chuẩn", "chuẩn y", "công nhận", "hiệp thương cử", "phân công", "bầu bổ sung",
     "phê chuẩn bổ sung", "chỉ định bổ sung", "cử bổ sung",
     "miễn nhiệm", "bãi nhiệm", "cách chức", "cách", "cho thôi", "bãi miễn", "giao quyền", "giao giữ",
     "tiếp nhận và bổ nhiệm",
     "bầu lại", "bổ nhiệm lại", "tái bổ nhiệm", "tái bầu")
)  # fmt: skip
_ACTS = _TRANSITIVE | {"điều động", "luân chuyển"}
_PASSIVE = AnyCase(r"\b(?:được(?! quyền)|bị)\b")
_BY_WHOM = re.compile(r"(?<!\S)(?:được|bị)(?: (?:các|đa số|toàn thể|tất cả|\d{1,3}(?:,\d{1,2})?%|\d+/\d+)){0,2}$")
_BY_DECISION = AnyCase(r"\b(?:theo|công bố|trao|ký|ban hành)(?: các| những)? quyết định\b(?! (?:đầu tư|dự kiến))")
_PASSED = AnyCase(r"\b(?:thông qua|tán thành|nhất trí|biểu quyết)(?: với| các| nội dung| toàn bộ)? $")
_EVENTS = frozenset(("start", "transfer", "end", "again", "acting", "charge", "join", "handover", "strip-party"))
# Plans and requests that a later, fulfilled verb overrides: "được giới thiệu và bầu giữ chức".
_OVERRIDDEN = frozenset(
    (
        "giới thiệu",
        "được giới thiệu",
        "đề nghị",
        "trình",
        "xem xét",
        "đề xuất",
        "không",
        "chưa",
        "kiến nghị",
        "thay mặt",
    )
)
_AGAINST = ("với", "đối với", "riêng đối với")
_DEGREE = re.compile(r"(?:(?:tiến|thạc) s[ĩỹ]|cử nhân|kỹ sư)(?: [^,.;]{1,40})?")  # "là thạc sĩ luật, | Giám đốc …"
PLAIN_POST = re.compile(
    r"(?:chuyên viên|cán bộ|nhân viên|trợ lý|giáo viên|giảng viên|kỹ sư|kế toán|phóng viên|kiểm sát viên)"
    r"(?: [^,.;]{1,40})?"
)
_TERMS = re.compile(r"(?:\d{1,2}|hai|ba|bốn|năm) (?:khóa|nhiệm kỳ)")
_GIVEN = frozenset(("start", "acting"))
_NAMING = frozenset(("start", "again"))
_RECEIVERS = ("cho", "đối với", "với", "của")
_PEOPLE = (ItemKind.PERSON, ItemKind.PRONOUN)
_LISTING = (",", ";", "và", "-", "(", ")")
_TO_RECEIVER = 12  # items: "và các chức vụ có liên quan để nghỉ hưu … đối với ông"
_TO_VERB = 4  # words between a title and the verb that governs it


@record
class Frame:
    """A governed run.

    Args:
        run: The titles.
        effects: Effects of the verbs from the nearest to the farthest; plans that came true are left out.
        verbs: Indices of these verbs.
        subject: Index of the person before the titles, or None.
        receiver: Index of the person behind them ("… cho ông Trần Văn Bưởi"), or None.
        named: Index of the person right behind the titles, or None.
    """

    run: Run
    effects: tuple[str, ...]
    verbs: tuple[int, ...]
    subject: int | None
    receiver: int | None
    named: int | None


def read_frame(text: str, items: Sequence[Item], run: Run, runs: Sequence[Run]) -> Frame | None:
    """Return the frame of a run of titles, None when no verb governs it."""
    verb = _governor(items, run)
    given = run.end < len(items) and items[run.end].text in _GIVEN  # "chức T | được giao cho ông Bưởi"
    receiver = receiver_of(items, run) if given or verb is not None else None
    if verb is None and receiver is not None and run.start and items[run.start - 1].text == "chức":
        return Frame(run, (items[run.end].text,), (run.end,), None, receiver, None)
    if verb is None:
        return _elected_into(text, items, run, runs)
    verbs, subject = _chain(items, verb, runs)
    if _predicate_of_its_own(text, items, verb):
        verbs = [verb]
    effects = _effects(text, items, verbs)
    if given and receiver is not None and set(effects) == {"post"}:
        verbs, effects = [run.end, *verbs], (items[run.end].text, *effects)
    named = run.end if run.end < len(items) and items[run.end].kind is ItemKind.PERSON else None
    return Frame(run, effects, tuple(verbs), subject, receiver, named)


def acts(text: str, items: Sequence[Item], frame: Frame) -> bool:
    """Tell whether the subject of a frame does the appointing or dismissing, and so is not the one it happens to."""
    if frame.subject is None or any(verb < frame.subject for verb in frame.verbs):
        return False
    if frame.subject and items[frame.subject - 1].text in _AGAINST:
        return False  # "Đối với ông Trần Văn Bưởi, Bộ Chính trị quyết định cách chức …"
    events = [at for at in frame.verbs if items[at].text in _EVENTS]
    if not events or text[items[events[-1]].start : items[events[-1]].end].lower() not in _TRANSITIVE:
        return False
    return _PASSIVE.search(text, items[frame.subject].end, items[events[-1]].start) is None


def appoints(text: str, verb: Item) -> bool:
    """Tell whether a verb says of somebody else that he takes or leaves an office: "bổ nhiệm", not "được bầu"."""
    return verb.text in _EVENTS and text[verb.start : verb.end].lower() in _ACTS


def names_act(text: str, items: Sequence[Item], frame: Frame) -> bool:
    """Tell whether a verb of appointing only names the act, and nobody is meant: "việc bầu Chủ tịch Quốc hội".

    Rule event.act. Without "được", "bị" and a person such a verb says of no one before that he is appointed.
    """
    events = [at for at in frame.verbs if items[at].text in _EVENTS]
    if not events or not all(appoints(text, items[at]) for at in events):
        return False
    return _PASSIVE.search(text, items[0].start, items[min(events)].start) is None


def tells_powers(items: Sequence[Item], frame: Frame) -> bool:
    """Tell whether verbs that exclude each other stand side by side: "bổ nhiệm, miễn nhiệm, cách chức Tư lệnh".

    Rule event.powers. Such a row lists what somebody may do, or what an agenda holds; nothing happened yet.
    """
    verbs = sorted(frame.verbs)
    for left, right in pairwise(verbs):
        both = {items[left].text, items[right].text} == {"start", "end"}
        between = items[left + 1 : right]
        if both and between and all(item.sign(",", "và") for item in between):
            return True
    return False


def _governor(items: Sequence[Item], run: Run) -> int | None:
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


def _elected_into(text: str, items: Sequence[Item], run: Run, runs: Sequence[Run]) -> Frame | None:
    """Read "bầu ông Trần Văn Bưởi vào Ủy viên …": the verb stands before its object. Rule event.elected-into."""
    at = run.start - 1
    if at < 2 or items[at].kind is not ItemKind.WORDS or items[at].text != "vào":  # noqa: PLR2004
        return None
    person, verb = items[at - 1], items[at - 2]
    if person.kind is not ItemKind.PERSON or verb.kind is not ItemKind.VERB or verb.text != "start":
        return None
    verbs, _ = _chain(items, at - 2, runs)
    return Frame(run, _effects(text, items, verbs), tuple(verbs), at - 1, None, None)


def _predicate_of_its_own(text: str, items: Sequence[Item], verb: int) -> bool:
    """Tell whether another statement begins: "từng giữ chức T1 | và là T2", "… và | 2 khóa làm đại biểu Quốc hội"."""
    if verb > 1 and items[verb - 1].kind is ItemKind.WORDS and _TERMS.fullmatch(items[verb - 1].text):
        return True
    joined = verb > 1 and items[verb - 1].sign("và") and items[verb - 2].kind is ItemKind.TITLE
    return joined and text[items[verb].start : items[verb].end].lower() == "là"


def _light(words: str) -> bool:
    """Tell whether words only fill the place between a verb and its title: "các", "vụ", "quan trọng như"."""
    return all(word in _FILLERS for word in words.split())


_WORDS = "các vụ danh quan trọng như một chức quyền ban thành của đoàn về việc gồm là và nhiều tại ở vào"
_FILLERS = frozenset(_WORDS.split())


def _chain(items: Sequence[Item], verb: int, runs: Sequence[Run]) -> tuple[list[int], int | None]:
    """Return the verbs of the clause from the governor leftwards, and the person they are said of."""
    verbs: list[int] = []
    at = verb
    sealed = False  # titles with an event of their own lie between: "thôi giữ chức T1, | điều động giữ chức T2"
    first = items[verb].start
    while at >= 0 and first - items[at].end < _REACH:
        item = items[at]
        if item.sign(";", ":"):
            break
        if item.kind is ItemKind.TITLE:
            found = _owner(items, at, runs)
            if found is None and (agent := _agent(items, at, runs)) is not None:
                at = agent
                continue
            if found is None:
                break
            sealed = sealed or (items[found].kind is ItemKind.VERB and _own_event(items, verbs))
            at = found
            continue
        if item.kind is ItemKind.VERB and not (sealed and item.text in _EVENTS):
            verbs.append(at)
        if item.kind in _PEOPLE:
            return verbs + _before_object(items, at, runs), at
        at -= 1
    return verbs, None


def _agent(items: Sequence[Item], at: int, runs: Sequence[Run]) -> int | None:
    """Return the index before "được" where a title tells who appoints: "ông A được | Bộ trưởng Bộ Y tế | bổ nhiệm".

    Rule event.agent. So does one who is asked to: "đề nghị | Thủ tướng | miễn nhiệm".
    """
    run = next((run for run in runs if run.start <= at < run.end), None)
    before = items[run.start - 1] if run is not None and run.start else None
    if run is not None and before is not None and before.kind is ItemKind.VERB and before.text == "irrealis":
        return run.start - 1
    if run is None or before is None or before.kind is not ItemKind.WORDS:
        return None
    return run.start - 1 if _BY_WHOM.search(before.text) else None


def _own_event(items: Sequence[Item], verbs: list[int]) -> bool:
    return any(items[at].text in _EVENTS for at in verbs)


def _owner(items: Sequence[Item], at: int, runs: Sequence[Run]) -> int | None:
    """Return the index of the name that a run in apposition follows, None when the run follows none."""
    run = next((run for run in runs if run.start <= at < run.end), None)
    if run is None:
        return None
    given = name_first(items, run)
    if given is not None:
        return given.person
    governor = _governor(items, run)  # "miễn nhiệm chức danh T1 và chức danh T2": one chain
    coordinated = run.end < len(items) and items[run.end].sign("và", ",")
    return governor if governor is not None and coordinated else None


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


def _before_object(items: Sequence[Item], person: int, runs: Sequence[Run]) -> list[int]:
    """Return the verbs before a person who is their object: "điều động, phân công | ông Trần Văn Bưởi"."""
    person = named_together(items, person)[0]
    at = person - 1
    if at >= 0 and items[at].kind is ItemKind.PLURAL:
        at -= 1
    run = next((run for run in runs if run.end == person), None)
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


def _short(words: str) -> bool:
    return len(words.split()) <= _TO_VERB and not words.endswith("của")


def _effects(text: str, items: Sequence[Item], verbs: list[int]) -> tuple[str, ...]:
    """Return the effects of a chain, without plans that a nearer event behind a comma or "và" has fulfilled."""
    effects: list[str] = []
    for position, at in enumerate(verbs):
        effect = items[at].text
        if effect == "irrealis" and position and _fulfilled(text, items, at, verbs[:position]):
            continue
        effects.append(effect)
    return tuple(effects)


def _fulfilled(text: str, items: Sequence[Item], at: int, nearer: list[int]) -> bool:
    form = text[items[at].start : items[at].end].lower()
    if is_decreed(text, items, at) or (form == "tờ trình" and _PASSED.search(text, items[0].start, items[at].start)):
        return True
    happened = any(items[verb].text in _EVENTS for verb in nearer)
    between = items[at + 1 : max(nearer)] if nearer else []
    return happened and form in _OVERRIDDEN and any(item.sign(",", "và") for item in between)


def is_decreed(text: str, items: Sequence[Item], at: int) -> bool:
    """Tell whether "sẽ" tells what a decision says: "Theo quyết định được công bố, ông Trần Văn Bưởi sẽ thôi …"."""
    form = text[items[at].start : items[at].end].lower()
    return form == "sẽ" and _BY_DECISION.search(text, items[0].start, items[at].start) is not None


def receiver_of(items: Sequence[Item], run: Run) -> int | None:
    """Return the person behind "cho", "đối với" after a run, own titles before the name left out."""
    at = run.end
    while (at < len(items) and items[at].kind in (ItemKind.WORDS, ItemKind.TITLE, ItemKind.VERB, ItemKind.PLACE)) or (
        at < len(items) and items[at].sign("và", "-")
    ):
        words = items[at].text if items[at].kind is ItemKind.WORDS else ""
        if words and words.endswith(_RECEIVERS):
            break
        at += 1
        if at - run.end > _TO_RECEIVER:
            return None
    if at >= len(items) or items[at].kind is not ItemKind.WORDS:
        return None
    at += 1
    while at < len(items) and (items[at].kind in (ItemKind.TITLE, ItemKind.PLURAL) or items[at].sign(",", ":")):
        at += 1
    return at if at < len(items) and items[at].kind in _PEOPLE else None
