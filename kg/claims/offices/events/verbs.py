"""Personnel events: what verbs say of the titles they govern, and of the titles their people already hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.claims.offices.events.agendas import is_awaited, leaves_for, on_agenda, until_then
from kg.claims.offices.events.appointed_rows import begun_by_rows
from kg.claims.offices.events.appointments import taken_beside
from kg.claims.offices.events.charge_given import lent
from kg.claims.offices.events.charges import seated, sitting
from kg.claims.offices.events.consequences import replaced_beside, retired, stripped
from kg.claims.offices.events.decreed import RE_ELECTED, as_decided, begun_before, begun_by_list, decreed
from kg.claims.offices.events.elected import from_roster
from kg.claims.offices.events.in_charge import charged, deputies_in_charge
from kg.claims.offices.events.leaving import dismissed_together, left_all
from kg.claims.offices.events.leaving_lists import let_go
from kg.claims.offices.events.moves import moved_away
from kg.claims.offices.events.replacing import replaced, swapped, who_held
from kg.claims.offices.events.vacant_posts import chief_is_away
from kg.claims.offices.holdings import Holding
from kg.claims.offices.lives.back_then import told_back
from kg.claims.offices.lives.obituaries import mourned
from kg.claims.offices.lives.told_lives import listed_life, rose, states_otherwise, told_life, told_of, went_on
from kg.claims.offices.owners.committees import led
from kg.claims.offices.statuses import MARKS, decide, is_membership, marked, mode_of, sits_on
from kg.claims.titles.chains import named_together
from kg.claims.titles.frames import Frame, acts, is_subjects, names_act, tells_of_many, tells_powers
from kg.claims.titles.grammar import SentenceGrammar
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.receivers import one_each, received_together
from kg.claims.titles.runs import Given
from kg.model.claim import Mode, OfficeStatus
from kg.model.mention import Level
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_WHILE = ("trong thời gian", "khi ", "trước khi", "sau khi", "trong quá trình", "thời gian")  # the subject follows
_AFTER_YEARS = re.compile(r"(?:Sau|Qua|Trải qua) (?:gần |hơn )?\w+ (?:năm|tháng|nhiệm kỳ|khóa)(?! (?:đó|này))")
_AFTER = AnyCase(r"[,;] (?:ngay )?(?:sau khi|trước khi|khi|với việc) (?:đã |được |bị |xin ){0,2}$")
_AS = re.compile(r"(?:với|trong|trên|ở) (?:vai trò|cương vị|tư cách)", re.IGNORECASE)  # the subject follows
_LEAD = 24  # code points: "với vai trò là "
_NAME = 80  # code points of four words
_NOW = re.compile(r"\(?nay là ")
_NEW_TERM = re.compile(r" (?:khóa|nhiệm kỳ) mới(?: này)? là ")
_TERM = re.compile(r"\bkhóa [IVXL]+\b")
_GONE = re.compile(
    r" \((?:đã |vừa |được )?(?:nghỉ hưu|nghỉ chế độ|nghỉ công tác|chuyển công tác|điều động|luân chuyển)(?!\w)"
)
_CALLED = re.compile(  # "Năm 2006, Ngọc làm", "Bưởi Cam Vlogs thôi": of nobody read
    r"(?:[,;] [A-ZĐÁÂÊÔƠƯÝ]\w*(?: [A-ZĐÁÂÊÔƠƯÝ]\w*){0,3}|(?:^|[.\n] ?)[A-ZĐÁÂÊÔƠƯÝ]\w*(?: [A-ZĐÁÂÊÔƠƯÝ]\w*){1,3}) $"
)
_MEMBERS = AnyCase(r"\bthành viên(?: khác| còn lại)? là $")  # of a party, nobody told of before
_SUBJECTS = (ItemKind.PERSON, ItemKind.PRONOUN)
_LIGHT = (ItemKind.SIGN, ItemKind.WORDS, ItemKind.PLACE)
# The rules that read what lists and frames leave, in this order.
_LATER = (
    dismissed_together, led, sitting, replaced, moved_away, retired, let_go, left_all, stripped, swapped, charged,
    seated, told_life, went_on, listed_life, mourned, told_back, rose, replaced_beside, begun_by_list,
    begun_by_rows,
)  # fmt: skip


def read_holdings(grammar: SentenceGrammar) -> list[Holding]:
    """Return what the sentence says of who holds what, in reading order."""
    found = [holding for given in grammar.given for holding in _from_list(grammar, given)]
    found += [holding for roster in grammar.rosters for holding in from_roster(grammar, roster)]
    found += deputies_in_charge(grammar)
    for frame in grammar.frames:
        found += _from_frame(grammar, frame)
    found = _moved_out(grammar, found)
    for rule in _LATER:
        found = rule(grammar, found)
    return sorted(found, key=lambda holding: (holding.title.start, holding.person.start, holding.rule))


def _from_list(grammar: SentenceGrammar, given: Given) -> list[Holding]:
    statuses = _before_now(grammar.text, given.titles, marked(given.titles))
    person = grammar.items[given.person]
    if any(roster.status is OfficeStatus.STARTED and given.person in roster.people for roster in grammar.rosters):
        statuses = [_of_last_term(grammar, *pair) for pair in zip(given.titles, statuses, strict=True)]
    start = min(person.start, given.titles[0].start)
    end = max(person.end, given.titles[-1].end)
    if given.rule == "list.copula-behind" and _NEW_TERM.search(grammar.text, start, person.start):
        statuses = [OfficeStatus.STARTED if one is OfficeStatus.CURRENT else one for one in statuses]
    if given.rule == "list.heading" and given.titles[0].many and begun_before(grammar, given.titles[0]):
        statuses = [OfficeStatus.STARTED if one is OfficeStatus.CURRENT else one for one in statuses]
    told = taken_beside(grammar, given, [(status, given.rule) for status in statuses])
    return [
        Holding(person, title, status, rule, mode=mode_of(title), start=start, end=end, dated=title.start)
        for title, (status, rule) in zip(given.titles, told, strict=True)
    ]


def _before_now(text: str, titles: Sequence[Item], statuses: list[OfficeStatus]) -> list[OfficeStatus]:
    """Return the offices that stand before "nay là" as past: "Chủ tịch UBND huyện (nay là | Giám đốc Sở Y tế)"."""
    now = next((at for at, title in enumerate(titles) if _NOW.match(text, title.start)), 0)
    held = OfficeStatus.CURRENT
    return [OfficeStatus.FORMER if at < now and one is held else one for at, one in enumerate(statuses)]


def _of_last_term(grammar: SentenceGrammar, title: Item, status: OfficeStatus) -> OfficeStatus:
    """Return "former" for an office of a term printed beside somebody just elected: "(Phó Bí thư Tỉnh ủy khóa XVIII)".

    Rule list.last-term. Seats in the party's centre and in assemblies run on.
    """
    level = title.body.level if title.body is not None else None
    printed = _TERM.search(grammar.text, title.start, title.end) is not None
    runs_on = level is Level.CENTRAL or is_membership(title)
    return OfficeStatus.FORMER if printed and not runs_on and status is OfficeStatus.CURRENT else status


def _decided(grammar: SentenceGrammar, frame: Frame) -> tuple[OfficeStatus, str] | None:
    """Return the status that a frame gives, with its rule; None where nothing happened or is."""
    decided = until_then(grammar, frame) or decide(frame.effects) or lent(frame)
    if decided is None or decided[0] is None or tells_powers(grammar.items, frame) or chief_is_away(grammar, frame):
        return None
    event = decided[0] in (OfficeStatus.STARTED, OfficeStatus.ENDED)
    if decided[0] is OfficeStatus.ENDED and leaves_for(grammar, frame):
        return OfficeStatus.STARTED, "event.start"
    planned = event and (on_agenda(grammar, frame) or is_awaited(grammar, frame))
    return None if planned else (decided[0], decided[1])


def _from_frame(grammar: SentenceGrammar, frame: Frame) -> list[Holding]:
    decided = _decided(grammar, frame)
    if decided is None or tells_of_many(grammar.text, grammar.items, frame):
        return []
    status, rule = decided
    if "handover" in frame.effects and frame.receiver is not None and frame.subject is not None:
        return _handed_over(grammar, frame)
    if (other := who_held(grammar, frame)) is not None:
        before = grammar.text.startswith("Trước ", grammar.items[0].start)
        status, rule = (OfficeStatus.FORMER, "event.former") if before else decided
        return [_governed(grammar, frame, (other, title), status, rule) for title in frame.run.titles]
    whom = (frame.receiver, frame.named, _said_of(grammar, frame), _behind_while(grammar.items, frame), frame.subject)
    holder = next((one for one in whom if one is not None), None)
    if frame.subject is not None and is_subjects(grammar.items, frame):
        holder = frame.subject
    if holder is not None and holder == frame.subject and acts(grammar.text, grammar.items, frame):
        return []
    status, rule = as_decided(grammar, frame, (status, rule))
    people = _people(grammar, frame, holder)
    pairs = one_each(people, frame.run.titles, taken=status in (OfficeStatus.STARTED, OfficeStatus.ENDED))
    holdings = [_governed(grammar, frame, pair, status, rule) for pair in pairs]
    if status is OfficeStatus.ENDED:  # the end of "Quyền Giám đốc" ends an acting spell
        over = [holding for holding in holdings if holding.title.mark == "acting"]
        holdings += [replace(holding, status=OfficeStatus.ACTING, mode=Mode.ACTING) for holding in over]
    left = _succeeded(grammar, frame, decided[0]) if people else []
    if left and rule == "event.hold" and status is OfficeStatus.CURRENT:  # "ông Bưởi làm T thay ông Cam nghỉ hưu"
        holdings = [replace(one, status=OfficeStatus.STARTED, rule="event.start") for one in holdings]
    return holdings + left


def _people(grammar: SentenceGrammar, frame: Frame, holder: int | None) -> list[Item]:
    """Return those whom a frame is said of: a person, all people named together with him, or who is left unsaid."""
    if holder is None:
        unsaid = None if names_act(grammar.text, grammar.items, frame) else _unsaid(grammar, frame)
        return [] if unsaid is None else [unsaid]
    if holder == frame.receiver:
        return [grammar.items[at] for at in received_together(grammar.items, holder)]
    between = grammar.text[grammar.items[holder].end : frame.run.titles[0].start]
    aside = between.startswith((" - ", " (")) and "former" in frame.effects and "đều" not in between
    if holder != frame.subject or aside or "lần lượt" in between:  # "bà A và ông B | - trước đó là T"
        return [grammar.items[holder]]
    return [grammar.items[at] for at in named_together(grammar.items, holder)]


def _real(frame: Frame) -> bool:
    """Tell whether a frame tells of something that happened or is."""
    decided = decide(frame.effects)
    return decided is not None and decided[0] is not None


def _said_of(grammar: SentenceGrammar, frame: Frame) -> int | None:
    """Return the name behind the comma of titles that "với vai trò" leads: "với vai trò là T, | ông Trần Văn Bưởi"."""
    items, end, start = grammar.items, frame.run.end, frame.run.titles[0].start
    named = end + 1 < len(items) and items[end].sign(",") and items[end + 1].kind in _SUBJECTS
    return end + 1 if named and _AS.search(grammar.text, max(0, start - _LEAD), start) is not None else None


def _unsaid(grammar: SentenceGrammar, frame: Frame) -> Item | None:
    """Return who is meant where the subject is left out: that of the clause before, or of the sentence before."""
    before = (f for f in reversed(grammar.frames) if f.subject is not None and f.run.start < frame.run.start)
    subject = next((f.subject for f in before if _real(f)), None)
    if subject is not None:
        return grammar.items[subject]
    if _AS.match(grammar.text, grammar.items[min(frame.verbs)].start):
        subjects = (item for item in grammar.items[frame.run.end :] if item.kind in _SUBJECTS)
        return next((item for item in subjects if item.text != "đồng chí"), None)
    opening = grammar.text[grammar.items[0].start : grammar.items[0].start + 20].lower()
    if (
        opening.startswith(_WHILE)
        or _while_left(grammar, frame)
        or _AFTER_YEARS.match(grammar.text, grammar.items[0].start)
    ):
        return _subject_behind(grammar.items, frame.run.end)
    first = grammar.items[min(frame.verbs)]
    if grammar.first_named < frame.run.start:
        return told_of(grammar.items[: frame.run.start])
    start, title = grammar.items[0].start, frame.run.titles[0].start
    called = _CALLED.search(grammar.text, max(0, start - 2, first.start - _NAME), first.start)
    members = _MEMBERS.search(grammar.text, max(start, title - _LEAD), title)
    other = called or members or states_otherwise(grammar.text, start, first)
    return None if other else Item(ItemKind.PRONOUN, first.start, first.start, "")


def _subject_behind(items: Sequence[Item], at: int) -> Item | None:
    """Return the first one named from this item on, not from whom something was taken: "nhận T từ ông P, | bà Q"."""
    pairs = zip(items[at:], [None, *items[at:]], strict=False)
    taken = (item for item, before in pairs if before is None or before.text.split()[-1:] != ["từ"])
    return next((item for item in taken if item.kind in _SUBJECTS), None)


def _behind_while(items: Sequence[Item], frame: Frame) -> int | None:
    """Return the subject behind the comma of a clause: "Ông Cam nói, trong thời gian làm T, | ông Bưởi | đã ký"."""
    end = frame.run.end
    at = next((at for at in range(end, len(items)) if items[at].kind in _SUBJECTS), end)
    clause = items[end:at]
    comma = len(clause) - 1 - (bool(clause) and clause[-1].text in {"bị can", "bị cáo"})
    told = comma >= 0 and clause[comma].sign(",") and "while" in frame.effects
    return at if told and all(item.kind in _LIGHT for item in clause) else None


def _while_left(grammar: SentenceGrammar, frame: Frame) -> bool:
    """Tell whether a clause inside a sentence tells what its subject behind left: "2018, sau khi thôi T, ông"."""
    first = grammar.items[min(frame.verbs)].start
    return _AFTER.search(grammar.text, max(grammar.items[0].start, first - _LEAD - _LEAD), first) is not None


def _governed(
    grammar: SentenceGrammar, frame: Frame, pair: tuple[Item, Item], status: OfficeStatus | None, rule: str
) -> Holding:
    person, title = pair
    real = status or OfficeStatus.CURRENT
    now = title.mark == "current" and real is OfficeStatus.FORMER  # "trước đây là T1, | nay là T2"
    if title.mark in MARKS and (now or real in (OfficeStatus.CURRENT, OfficeStatus.STARTED)):
        real = MARKS[title.mark]
    again = "again" in frame.effects
    if real is OfficeStatus.STARTED and RE_ELECTED.match(grammar.text, person.end):
        real, rule, again = OfficeStatus.CURRENT, "event.again", True
    if title.mark == "former" and real is OfficeStatus.ENDED:
        real = OfficeStatus.FORMER  # "cách chức nguyên Bí thư": the title is taken, the office was left before
    start = min(person.start, title.start, *(grammar.items[verb].start for verb in frame.verbs))
    end = max(person.end, title.end)
    mode = Mode.ACTING if real is OfficeStatus.ACTING else Mode.FULL
    dated = title.start
    return Holding(person, title, real, rule, mode=mode, again=again, start=start, end=end, dated=dated)


def _handed_over(grammar: SentenceGrammar, frame: Frame) -> list[Holding]:
    """Read "Trần Văn Bưởi bàn giao chức vụ Chỉ huy trưởng … cho Lê Văn Cam": one ends, one starts.

    Rule event.handover.
    """
    found = []
    for title in frame.run.titles:
        for at, status in ((frame.subject, OfficeStatus.ENDED), (frame.receiver, OfficeStatus.STARTED)):
            if at is not None:
                found.append(_governed(grammar, frame, (grammar.items[at], title), status, "event.handover"))
    return found


def _succeeded(grammar: SentenceGrammar, frame: Frame, status: OfficeStatus | None) -> list[Holding]:
    """Read "… được bổ nhiệm làm Giám đốc thay ông Lê Văn Cam (nghỉ hưu)": his holding ended too.

    Rule event.succession.
    """
    if "succeed" not in grammar.effects or (status is not OfficeStatus.STARTED and "hold" not in frame.effects):
        return []
    behind = range(frame.run.end, _clause_end(grammar, frame.run.end))
    at = next((at for at in behind if grammar.effect_at(at) == "succeed"), len(grammar.items))
    person = next(
        (n for n in range(at + 1, min(at + 4, len(grammar.items))) if grammar.items[n].kind is ItemKind.PERSON), None
    )
    if person is None or any(grammar.effect_at(n) == "irrealis" for n in behind if n < at):
        return []  # "bầu ông làm T1 và giới thiệu ông để bầu T2, | thay ông Cam": Cam held T2
    leaving = _GONE.match(grammar.text, grammar.items[person].end) is not None or any(
        grammar.effect_at(n) in {"retire", "end", "move", "transfer"}
        for n in range(person + 1, min(person + 5, len(grammar.items)))
    )
    if not leaving and (person != at + 1 or status is not OfficeStatus.STARTED):
        return []
    who, rule = grammar.items[person], "event.succession"
    ended = (_governed(grammar, frame, (who, title), OfficeStatus.ENDED, rule) for title in frame.run.titles)
    return [replace(holding, dated=who.start) for holding in ended]


def _clause_end(grammar: SentenceGrammar, at: int) -> int:
    """Return the index of the ";" that ends a clause, the end of the sentence without one; "; thay ông A" goes on."""
    items, effects = grammar.items, [*grammar.effects, ""]
    return next((n for n in range(at, len(items)) if items[n].sign(";") and effects[n + 1] != "succeed"), len(items))


def _list_moves(grammar: SentenceGrammar, frame: Frame) -> bool:
    """Tell whether a list's head moves all of it: "trao quyết định | điều động | cho: ông P1, T1 giữ chức T2; …"."""
    items = grammar.items
    colon = next((at for at, item in enumerate(items[: frame.run.start]) if item.sign(":")), 0)
    return any(grammar.effect_at(at) == "transfer" for at in range(colon))


def _moved_out(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End the offices that somebody moved to a new one stood beside: "điều động P, T cũ, giữ chức T mới".

    Rule event.transfer.
    """
    moved: dict[int, Holding] = {}
    moves = False  # "điều động P1 giữ chức T1; P2, T cũ, giữ chức T2" moves both
    for frame in grammar.frames:
        held = set(frame.effects) == {"hold"} and decreed(grammar, frame)
        moves = "transfer" in frame.effects or (held and (moves or _list_moves(grammar, frame)))
        decided = decide(frame.effects)
        if moves and decided is not None and decided[0] is not None:
            status = as_decided(grammar, frame, (decided[0], decided[1]))
            holder = next((one for one in (frame.named, frame.subject) if one is not None), None)
            if status[0] is OfficeStatus.STARTED and holder is not None:
                moved[grammar.items[holder].start] = _governed(
                    grammar, frame, (grammar.items[holder], frame.run.titles[0]), OfficeStatus.ENDED, "event.moved-out"
                )
    result = []
    for holding in found:
        event = moved.get(holding.person.start)
        stays = (
            holding.status is not OfficeStatus.CURRENT
            or not holding.rule.startswith("list.")
            or is_membership(holding.title)
            or (event is not None and sits_on(holding.title, event.title))
        )
        if event is None or stays or holding.title.start > event.title.start:
            result.append(holding)
        else:
            result.append(
                replace(
                    holding,
                    status=OfficeStatus.ENDED,
                    rule="event.moved-out",
                    dated=event.dated,
                    end=max(holding.end, event.title.start),
                )
            )
    return result
