"""Personnel events: what verbs say of the titles they govern, and of the titles their people already hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from kg.claims.frames import Frame, read_frame
from kg.claims.holdings import Holding
from kg.claims.items import Item, ItemKind
from kg.claims.lists import Given, Run, find_runs, titles_of_lists
from kg.model.claim import Mode, OfficeStatus

_MARKS = {
    "former": OfficeStatus.FORMER,
    "started": OfficeStatus.STARTED,
    "acting": OfficeStatus.ACTING,
    "charge": OfficeStatus.ACTING,
    "current": OfficeStatus.CURRENT,
}
# The effects in the order in which they decide; the first that a chain holds counts.
_DECIDING: tuple[tuple[str, OfficeStatus | None, str], ...] = (
    ("irrealis", None, "event.unreal"),
    ("candidate", None, "event.unreal"),
    ("end", OfficeStatus.ENDED, "event.end"),
    ("handover", OfficeStatus.ENDED, "event.handover"),
    ("again", OfficeStatus.CURRENT, "event.again"),
    ("acting", OfficeStatus.ACTING, "event.acting"),
    ("former", OfficeStatus.FORMER, "event.former"),
    ("while", OfficeStatus.FORMER, "event.while"),
    ("transfer", OfficeStatus.STARTED, "event.transfer"),
    ("start", OfficeStatus.STARTED, "event.start"),
    ("join", OfficeStatus.STARTED, "event.join"),
    ("charge", OfficeStatus.ACTING, "event.charge"),
    ("current", OfficeStatus.CURRENT, "event.current"),
    ("hold", OfficeStatus.CURRENT, "event.hold"),
)
_WEAK = frozenset(("hold", "current", "succeed", "die", "former", "retire", "move"))
_EVENT_STARTS = frozenset(("start", "transfer", "join"))


_WHILE = ("trong thời gian", "khi ", "trước khi", "sau khi", "trong quá trình", "thời gian")  # the subject follows
_SUBJECTS = (ItemKind.PERSON, ItemKind.PRONOUN)


@dataclass(slots=True)
class SentenceGrammar:
    """One sentence being read: its items and runs, and the holdings found."""

    text: str
    items: list[Item]
    runs: list[Run] = field(init=False)
    frames: list[Frame] = field(init=False)
    given: list[Given] = field(init=False)

    def __post_init__(self) -> None:
        self.runs = find_runs(self.items)
        frames = [frame for run in self.runs if (frame := read_frame(self.text, self.items, run, self.runs))]
        self.frames = self._continued([frame for frame in frames if not self._only_beside(frame)])
        governed = frozenset(frame.run.start for frame in self.frames)
        self.given = titles_of_lists(self.items, self.runs, governed)

    def _continued(self, frames: list[Frame]) -> list[Frame]:
        """Let a verb govern the runs behind ";" too: "từng giữ các chức vụ: T1, T2; T3 và T4". Rule event.continued."""
        by_run = {frame.run.start: frame for frame in frames}
        for left, right in zip(self.runs, self.runs[1:], strict=False):
            frame = by_run.get(left.start)
            between = self.items[left.end : right.start]
            signs = all(item.sign(";", ",", "và", "-") for item in between)
            if frame is None or right.start in by_run or not (between and signs) or frame.receiver is not None:
                continue
            if right.end < len(self.items) and self.items[right.end].kind is ItemKind.PERSON:
                continue
            by_run[right.start] = replace(frame, run=right, named=None)
        return [by_run[start] for start in sorted(by_run)]

    def _only_beside(self, frame: Frame) -> bool:
        """Tell whether the titles introduce the name behind them rather than complete the verb before them."""
        if frame.named is None or frame.effects[:1] == ("candidate",):
            return False
        if set(frame.effects) <= _WEAK or not frame.effects:
            return True
        return bool(_EVENT_STARTS & set(frame.effects) or "irrealis" in frame.effects) and self._goes_on(frame.named)

    def _goes_on(self, person: int) -> bool:
        """Tell whether a verb with titles of its own follows a person: "bổ nhiệm T1 P | giữ chức T2"."""
        for at in range(person + 1, min(person + 8, len(self.items))):
            item = self.items[at]
            if item.kind is ItemKind.VERB:
                return True
            if item.sign(";", ".") or item.kind is ItemKind.PERSON:
                return False
        return False

    def holdings(self) -> list[Holding]:
        """Return what the sentence says of who holds what, in reading order."""
        found = [holding for given in self.given for holding in self._from_list(given)]
        found += self._deputies_in_charge()
        for frame in self.frames:
            found += self._from_frame(frame)
        found = self._moved_out(found)
        for rule in (retired, stripped, swapped, charged, seated):
            found = rule(self, found)
        return sorted(found, key=lambda holding: (holding.title.start, holding.person.start, holding.rule))

    def _from_list(self, given: Given) -> list[Holding]:
        statuses = marked(given.titles)
        person = self.items[given.person]
        start = min(person.start, given.titles[0].start)
        end = max(person.end, given.titles[-1].end)
        return [
            Holding(person, title, status, given.rule, mode=_mode(title), start=start, end=end, dated=title.start)
            for title, status in zip(given.titles, statuses, strict=True)
        ]

    def _deputies_in_charge(self) -> Iterator[Holding]:
        """Make a deputy who is "phụ trách" of a body its acting head: "Phó Giám đốc phụ trách Sở Y tế". Rule list.charge."""
        for given in self.given:
            for title in given.titles:
                role = title.text.removeprefix("Phó ").removesuffix(" Thường trực")
                if title.mention is None or not title.mention.charge or title.mark:
                    continue
                head = replace(title, text=role[:1].upper() + role[1:])
                person = self.items[given.person]
                start, end = min(person.start, title.start), max(person.end, title.end)
                yield Holding(
                    person, head, OfficeStatus.ACTING, "list.charge", Mode.IN_CHARGE, start=start, end=end, dated=title.start
                )

    def _from_frame(self, frame: Frame) -> list[Holding]:
        decided = decide(frame.effects)
        if decided is None or decided[0] is None:
            return []
        status, rule = decided
        if "handover" in frame.effects and frame.receiver is not None and frame.subject is not None:
            return self._handed_over(frame)
        holder = next((one for one in (frame.receiver, frame.named, frame.subject) if one is not None), None)
        if frame.subject is not None and "own" in self._receiver_words(frame):
            holder = frame.subject
        person = self.items[holder] if holder is not None else self._unsaid(frame)
        if person is None:
            return []
        holdings = [self._governed(frame, person, title, status, rule) for title in frame.run.titles]
        return holdings + self._succeeded(frame, status)

    def _unsaid(self, frame: Frame) -> Item | None:
        """Return who is meant where the subject is left out: that of the clause before, or of the sentence before."""
        before = [f.subject for f in self.frames if f.subject is not None and f.run.start < frame.run.start]
        if before:
            return self.items[before[-1]]
        opening = self.text[self.items[0].start : self.items[0].start + 20].lower()
        if opening.startswith(_WHILE):
            return next((item for item in self.items[frame.run.end :] if item.kind in _SUBJECTS), None)
        first = self.items[min(frame.verbs)]
        if any(item.kind in (ItemKind.PERSON, ItemKind.BODY) for item in self.items[: frame.run.start]):
            return None
        return Item(ItemKind.PRONOUN, first.start, first.start, "")

    def _receiver_words(self, frame: Frame) -> tuple[str, ...]:
        """Return ("own",) where "với", "của" behind the titles do not name their receiver."""
        if frame.receiver is None:
            return ()
        words = [item.text for item in self.items[frame.run.end : frame.receiver] if item.kind is ItemKind.WORDS]
        last = words[-1] if words else ""
        return ("own",) if last.endswith(("của", " với")) and not last.endswith("đối với") else ()

    def _governed(self, frame: Frame, person: Item, title: Item, status: OfficeStatus | None, rule: str) -> Holding:
        real = status or OfficeStatus.CURRENT
        if title.mark in _MARKS and real in (OfficeStatus.CURRENT, OfficeStatus.STARTED):
            real = _MARKS[title.mark]
        start = min(person.start, title.start, *(self.items[verb].start for verb in frame.verbs))
        end = max(person.end, title.end)
        mode = Mode.ACTING if real is OfficeStatus.ACTING else Mode.FULL
        if rule == "event.charge":
            mode = Mode.IN_CHARGE
        return Holding(
            person,
            title,
            real,
            rule,
            mode=mode,
            again="again" in frame.effects,
            start=start,
            end=end,
            dated=title.start,
        )

    def _handed_over(self, frame: Frame) -> list[Holding]:
        """Read "Trần Văn Bưởi bàn giao chức vụ Chỉ huy trưởng … cho Lê Văn Cam": one ends, one starts. Rule event.handover."""
        found = []
        for title in frame.run.titles:
            for at, status in ((frame.subject, OfficeStatus.ENDED), (frame.receiver, OfficeStatus.STARTED)):
                if at is not None:
                    found.append(self._governed(frame, self.items[at], title, status, "event.handover"))
        return found

    def _succeeded(self, frame: Frame, status: OfficeStatus | None) -> list[Holding]:
        """Read "… làm Giám đốc thay ông Lê Văn Cam nghỉ hưu": his holding ended too. Rule event.succession."""
        if status is not OfficeStatus.STARTED and "hold" not in frame.effects:
            return []
        at = next((at for at in range(frame.run.end, len(self.items)) if self._effect(at) == "succeed"), None)
        if at is None or at + 1 >= len(self.items):
            return []
        person = next(
            (n for n in range(at + 1, min(at + 4, len(self.items))) if self.items[n].kind is ItemKind.PERSON), None
        )
        if person is None:
            return []
        leaving = any(
            self._effect(n) in {"retire", "end", "move", "transfer"}
            for n in range(person + 1, min(person + 5, len(self.items)))
        )
        if not leaving:
            return []
        return [
            self._governed(frame, self.items[person], title, OfficeStatus.ENDED, "event.succession") for title in frame.run.titles
        ]

    def _effect(self, at: int) -> str:
        return self.items[at].text if self.items[at].kind is ItemKind.VERB else ""

    def _moved_out(self, found: list[Holding]) -> list[Holding]:
        """End the offices that somebody moved to a new one stood beside: "điều động P, T cũ, giữ chức T mới". Rule event.transfer."""
        moved: dict[int, Holding] = {}
        for frame in self.frames:
            if "transfer" in frame.effects and decide(frame.effects) is not None:
                status = decide(frame.effects)
                holder = next((one for one in (frame.named, frame.subject) if one is not None), None)
                if status is not None and status[0] is OfficeStatus.STARTED and holder is not None:
                    moved[self.items[holder].start] = self._governed(frame, self.items[holder], frame.run.titles[0], OfficeStatus.ENDED, "event.moved-out"
                    )
        result = []
        for holding in found:
            event = moved.get(holding.person.start)
            stays = (
                holding.status is not OfficeStatus.CURRENT
                or not holding.rule.startswith("list.")
                or _membership(holding.title)
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


def _membership(title: Item) -> bool:
    """Tell whether a title is a seat in a whole committee or assembly, which a move does not end."""
    if title.text in {"Đại biểu", "Ủy viên dự khuyết"}:
        return True
    name = title.body.template if title.body is not None else ""
    return title.text == "Ủy viên" and not name.startswith("Ban Thường vụ")


def _mode(title: Item) -> Mode:
    return {"acting": Mode.ACTING, "charge": Mode.IN_CHARGE}.get(title.mark, Mode.FULL)


def decide(effects: Sequence[str]) -> tuple[OfficeStatus | None, str] | None:
    """Return the status that a chain of effects gives, with its rule; None when it gives none.

    >>> decide(("hold", "start")), decide(("hold", "start", "irrealis"))[0]
    ((<OfficeStatus.STARTED: 'started'>, 'event.start'), None)
    """
    for effect, status, rule in _DECIDING:
        if effect in effects:
            return status, rule
    return None


def marked(titles: Sequence[Item]) -> list[OfficeStatus]:
    """Return the status of each title of a run: "nguyên" reaches on until another mark. Rule list.reach."""
    statuses: list[OfficeStatus] = []
    reach = ""
    for title in titles:
        if title.mark in {"former", "current"}:
            reach = title.mark
        mark = title.mark or reach
        statuses.append(_MARKS.get(mark, OfficeStatus.CURRENT))
    return statuses


Rule = Callable[[SentenceGrammar, list[Holding]], list[Holding]]


def retired(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End what somebody holds who retires: "Trần Văn Bưởi, Chủ tịch Hội Nông dân tỉnh, nghỉ hưu từ …". Rule event.retire."""
    for at, item in enumerate(grammar.items):
        if item.kind is not ItemKind.VERB or item.text != "retire" or _only_circumstance(grammar, at):
            continue
        person = _retiree(grammar, at)
        if person is None:
            continue
        found = [
            replace(
                holding,
                status=OfficeStatus.ENDED,
                rule="event.retire",
                end=max(holding.end, item.end),
                start=min(holding.start, item.start),
                dated=item.start,
            )
            if holding.person.start == person.start
            and holding.status is OfficeStatus.CURRENT
            and holding.rule.startswith("list.")
            else holding
            for holding in found
        ]
    return found


_CIRCUMSTANCES = (
    "sau khi",
    "khi",
    "trước khi",
    "đến tuổi",
    "tuổi",
    "chờ",
    "đã",
    "chuẩn bị",
    "sắp",
    "cán bộ",
    "đến",
    "xin",
    "trước",
    "hưu trí",
    "lúc",
    "ngày",
)


def _only_circumstance(grammar: SentenceGrammar, at: int) -> bool:
    before = grammar.items[at - 1] if at else None
    if before is None:
        return False
    if before.kind is ItemKind.VERB and before.text in {"irrealis", "succeed"}:
        return True
    return before.kind is ItemKind.WORDS and before.text.endswith(_CIRCUMSTANCES)


def _retiree(grammar: SentenceGrammar, at: int) -> Item | None:
    """Return the one who retires: behind "nghỉ hưu cho", else the nearest name before, if nobody is succeeded."""
    items = grammar.items
    following = [n for n in range(at + 1, min(at + 5, len(items))) if items[n].kind is ItemKind.PERSON]
    words = items[at + 1].text if at + 1 < len(items) and items[at + 1].kind is ItemKind.WORDS else ""
    if following and words.endswith(("cho", "đối với")):
        return items[following[0]]
    for n in range(at - 1, -1, -1):
        if items[n].kind is ItemKind.PERSON:
            succeeded = n > 0 and grammar._effect(n - 1) == "succeed"
            return None if succeeded else items[n]
        if items[n].sign(";"):
            return None
    return None


def stripped(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """End the party offices of somebody stripped of all of them: "cách tất cả chức vụ trong Đảng đối với …". Rule event.strip-party."""
    at = next((n for n in range(len(grammar.items)) if grammar._effect(n) == "strip-party"), None)
    if at is None or any(grammar._effect(n) == "irrealis" for n in range(at)):
        return found
    return [
        replace(holding, status=OfficeStatus.ENDED, rule="event.strip-party")
        if holding.status is OfficeStatus.CURRENT
        and holding.person.start > grammar.items[at].start
        and is_party(holding.title)
        else holding
        for holding in found
    ]


_PARTY = ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy", "Ban Chấp hành Đảng bộ", "Ban Chấp hành Trung ương Đảng", "Bộ Chính trị", "Ban Bí thư", "Ban Thường vụ", "Chi ủy", "Chi bộ", "Ban cán sự đảng", "Đảng đoàn")  # fmt: skip


def is_party(title: Item) -> bool:
    """Tell whether a title is an office of the party."""
    if title.body is None:
        return title.text in {"Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực"}
    name = title.body.name or title.body.template
    return name.startswith(_PARTY) or name.endswith(_PARTY[:6]) or " ủy " in f" {name} "


def swapped(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Let two people change offices: "Bí thư … Trần Văn Bưởi và Bí thư … Lê Văn Cam hoán đổi vị trí". Rule event.swap."""
    at = next((n for n in range(len(grammar.items)) if grammar._effect(n) == "swap"), None)
    held = [holding for holding in found if holding.status is OfficeStatus.CURRENT and holding.title.body is not None]
    if at is None or len(held) != 2 or held[0].person.start == held[1].person.start:  # noqa: PLR2004
        return found
    if any(grammar._effect(n) == "irrealis" for n in range(at)):
        return found
    first, second = (
        replace(h, status=OfficeStatus.ENDED, rule="event.swap", end=max(h.end, grammar.items[at].end)) for h in held
    )
    started = OfficeStatus.STARTED
    crossed = [
        replace(first, person=second.person, status=started),
        replace(second, person=first.person, status=started),
    ]
    return [first, second, *crossed, *(holding for holding in found if holding not in held)]


def seated(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Seat somebody in boards he is appointed to: "chỉ định … tham gia Ban Chấp hành, Ban Thường vụ". Rule event.join."""
    items = grammar.items
    for at in range(len(items)):
        if grammar._effect(at) != "join":
            continue
        boards = []
        for n in range(at + 1, min(at + 8, len(items))):
            if items[n].kind is ItemKind.BODY:
                boards.append(items[n])
            elif not items[n].sign(",", "và"):
                break
        chain, person = _joiner(grammar, at)
        status = OfficeStatus.ENDED if "end" in chain else OfficeStatus.STARTED if _EVENT_STARTS & set(chain) else None
        if person is None or status is None or {"irrealis", "candidate"} & set(chain):
            continue
        for board in boards:
            if board.mention is not None and board.mention.code in {"bch", "btv", "bchdb", "bchtw"}:
                title = Item(ItemKind.TITLE, board.start, board.end, "Ủy viên", board.mention, board.mention)
                start, end = min(person.start, items[at].start), max(person.end, board.end)
                found = [*found, Holding(person, title, status, "event.join", start=start, end=end, dated=board.start)]
    return found


def _joiner(grammar: SentenceGrammar, at: int) -> tuple[list[str], Item | None]:
    """Return the effects of the verbs before "tham gia" and the person they are said of."""
    chain: list[str] = []
    person: Item | None = None
    for n in range(at - 1, -1, -1):
        item = grammar.items[n]
        if item.sign(";"):
            break
        if item.kind is ItemKind.VERB:
            chain.append(item.text)
        if item.kind in (ItemKind.PERSON, ItemKind.PRONOUN):
            if person is not None:
                break
            person = item
    return chain, person


_HEADS = {
    "congan": "Giám đốc", "so": "Giám đốc", "ubnd": "Chủ tịch", "hdnd": "Chủ tịch", "mttq": "Chủ tịch", "tinhuy": "Bí thư",
    "thanhuy": "Bí thư", "huyenuy": "Bí thư", "quanuy": "Bí thư", "thiuy": "Bí thư", "danguy": "Bí thư", "bo": "Bộ trưởng",
}  # fmt: skip


def charged(grammar: SentenceGrammar, found: list[Holding]) -> list[Holding]:
    """Make the one put in charge of a body its acting head: "được giao phụ trách Công an tỉnh". Rule event.charge."""
    items = grammar.items
    for at in range(len(items)):
        if grammar._effect(at) != "charge" or at + 1 >= len(items):
            continue
        target = next((n for n in range(at + 1, min(at + 3, len(items))) if items[n].kind is ItemKind.BODY), None)
        words = [items[n].text for n in range(at + 1, target or at + 1)]
        if target is None or any(text not in {"hoạt động của", "của", "hoạt động", "charge"} for text in words):
            continue
        found = found + _in_charge(grammar, at, items[target])
    return found


def _in_charge(grammar: SentenceGrammar, at: int, target: Item) -> list[Holding]:
    items = grammar.items
    body = target.mention
    role = _HEADS.get(body.code, "") if body is not None else ""
    if body is None or not role:
        return []
    if body.code == "congan" and body.unit in {"huyện", "xã", "thị xã", "quận", "phường"}:
        role = "Trưởng"
    given = [n for n in range(max(0, at - 4), at) if grammar._effect(n) in {"start", "acting", "charge"}]
    ordered = grammar.text[max(0, items[at].start - 30) : items[at].start].lower()
    if (
        not given
        and "giao" not in ordered
        and "phân công" not in ordered
        and "tạm" not in grammar.text[items[at].start : items[at].end].lower()
    ):
        return []
    person = next(
        (items[n] for n in range(at - 1, -1, -1) if items[n].kind in (ItemKind.PERSON, ItemKind.PRONOUN)), None
    )
    if person is None or any(grammar._effect(n) == "irrealis" for n in range(at)):
        return []
    title = Item(ItemKind.TITLE, target.start, target.end, role, body, body)
    return [
        Holding(
            person,
            title,
            OfficeStatus.ACTING,
            "event.charge",
            mode=Mode.IN_CHARGE,
            role=role,
            start=person.start,
            end=target.end,
            dated=target.start,
        )
    ]
