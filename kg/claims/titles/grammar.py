"""One sentence as the title grammar takes it apart: runs of titles, frames of verbs, lists of names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.claims.titles.asides import governed_by_opening
from kg.claims.titles.chains import PEOPLE, Chains, governor
from kg.claims.titles.frames import Frame, read_frame, receiver_of
from kg.claims.titles.headings import introduces
from kg.claims.titles.item_kinds import ItemKind
from kg.claims.titles.items import Item
from kg.claims.titles.lists import titles_of_lists
from kg.claims.titles.rosters import Roster, find_rosters
from kg.claims.titles.runs import Given, Run, find_runs
from kg.model.record import replace
from kg.vietnamese.any_case import AnyCase

_WEAK = frozenset(("hold", "current", "succeed", "die", "former", "retire", "move", "while"))
_DEPUTIES = ("Phó ", "Thứ trưởng")
_ASKED = AnyCase(r"(?:lời mời|chỉ đạo|phân công|đề nghị|yêu cầu|đồng ý) của $")
_ON_BEHALF = AnyCase(r"(?:ủy quyền|thay mặt|thừa lệnh|thay lời|đại diện cho)(?: của)? $")
_CLAUSE = 3  # items of a clause that names somebody
_TO = ("đối với", "với", "cho")
_LEAD = 24  # code points before a title that tell for whom somebody acts
EVENT_STARTS = frozenset(("start", "transfer", "join"))


@dataclass(slots=True)
class SentenceGrammar:
    """One sentence being read.

    Args:
        text: Text.folded.
        items: The sentence's items.
    """

    text: str
    items: list[Item]
    runs: list[Run] = field(init=False)
    frames: list[Frame] = field(init=False)
    titles: list[Item] = field(init=False)  # those of all runs
    rosters: list[Roster] = field(init=False)
    given: list[Given] = field(init=False)
    effects: list[str] = field(init=False)
    bodies: list[Item] = field(init=False)
    first_named: int = field(init=False)  # index of the first person or body, behind all items without one

    def __post_init__(self) -> None:
        self.bodies = [item for item in self.items if item.kind is ItemKind.BODY]
        named = (at for at, item in enumerate(self.items) if item.kind in (ItemKind.PERSON, ItemKind.BODY))
        self.first_named = next(named, len(self.items))
        self.effects = [item.text if item.kind is ItemKind.VERB else "" for item in self.items]
        self.runs = [part for run in find_runs(self.items) for part in self._parted(run)]
        self.titles = [title for run in self.runs for title in run.titles]
        self.rosters = find_rosters(self.text, self.items, self.runs)
        listed = frozenset(roster.run.start for roster in self.rosters)
        others = [run for run in self.runs if run.start not in listed and not introduces(self.items, run)]
        chains = Chains(self.text, self.items, self.runs)
        frames = [frame for run in others if (frame := read_frame(self.text, self.items, run, chains))]
        frames = self._shared([frame for frame in frames if not self._only_beside(frame)])
        self.frames = self._continued(self._received(self._repeated(self._handed_on(frames)))) if frames else []
        governed = listed | frozenset(frame.run.start for frame in self.frames)
        self.given = titles_of_lists(self.items, self.runs, governed)

    def _parted(self, run: Run) -> Iterator[Run]:
        """Part the title of one for whom another acts from the next: "thừa ủy quyền của Thủ tướng, | Bộ trưởng".

        So is one whom a sentence's opening speaks of: "Trả lời Chủ tịch Quốc hội, | Thứ trưởng Lê Cam nói", and who
        heads before a deputy: "Nhận lời mời của Chủ tịch Hội, | Phó Thủ tướng Lê Cam sẽ". Rule list.on-behalf. So is
        the last of a row that goes on with another's: "ông Bưởi được bầu làm T1, | T2 | là ông Cam".
        """
        first = run.titles[0].start
        deputy = next((one for one in run.titles[1:] if one.text.startswith(_DEPUTIES)), None)
        if deputy is not None and _ASKED.search(self.text, max(0, first - _LEAD), first) is not None:
            at = next(n for n in range(run.start, run.end) if self.items[n] is deputy)
            heads = run.titles[: run.titles.index(deputy)]
            if self.items[at - 1].sign(",") and not heads[0].text.startswith(_DEPUTIES):
                yield Run(run.start, at - 1, heads)
                yield Run(at, run.end, run.titles[len(heads) :])
                return
        if (last := self._told_of_next(run)) is not None:
            own = next(n for n, one in enumerate(run.titles) if one is self.items[last])
            yield Run(run.start, last - 1, run.titles[:own])
            yield Run(last, run.end, run.titles[own:])
            return
        behalf = len(run.titles) > 1 and _ON_BEHALF.search(self.text, max(0, first - _LEAD), first) is not None
        if len(run.titles) == 1 or not (behalf or governed_by_opening(self.items, run.start, run.end)):
            yield run
            return
        then = next(at for at in range(run.start + 1, run.end) if self.items[at].kind is ItemKind.TITLE)
        yield Run(run.start, run.start + 1, run.titles[:1])
        yield Run(then, run.end, run.titles[1:])

    def _told_of_next(self, run: Run) -> int | None:
        """Return the title that is of the next one named: "ông Bưởi được bầu làm T1, | T2 | là ông Cam"."""
        if len(run.titles) == 1 or not self._is_said_of_next(run) or (verb := governor(self.items, run)) is None:
            return None
        while verb >= 0 and self.items[verb].kind is ItemKind.VERB:
            verb -= 1
        last = run.end - 1
        while self.items[last - 1].sign("-"):
            last -= 2
        return last if verb >= 0 and self.items[verb].kind in PEOPLE and last > run.start else None

    def _is_said_of_next(self, run: Run) -> bool:
        """Tell whether "là" and a name stand behind a run."""
        behind = self.items[run.end : run.end + 2]
        return len(behind) > 1 and behind[0].text == "hold" and behind[1].kind is ItemKind.PERSON

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
            if self._is_said_of_next(right):
                continue
            by_run[right.start] = replace(frame, run=right, named=None)
        return [by_run[start] for start in sorted(by_run)]

    def _received(self, frames: list[Frame]) -> list[Frame]:
        """Let "đối với" behind the last of several ends hold for all: "miễn nhiệm T1, cho thôi làm T2 đối với P".

        Rule event.received.
        """
        done: list[Frame] = []
        for frame in reversed(frames):
            behind = done[-1] if done else None
            alone = frame.subject is None and frame.receiver is None and frame.named is None
            if alone and behind is not None and behind.receiver is not None and "end" in frame.effects:
                between = self.items[frame.run.end : behind.run.start]
                light = all(item.sign(",", "và") or item.kind in (ItemKind.VERB, ItemKind.WORDS) for item in between)
                if light and "end" in behind.effects:
                    frame = replace(frame, receiver=behind.receiver)  # noqa: PLW2901
            done.append(frame)
        return done[::-1]

    def _shared(self, frames: list[Frame]) -> list[Frame]:
        """Let a verb govern a second pair: "miễn nhiệm chức T1 đối với P1 và chức T2 đối với P2". Rule event.shared.

        A ";" may part the pairs.
        """
        done: list[Frame] = []
        for frame in frames:
            before = done[-1] if done else None
            bare = set(frame.effects) == {"post"} and frame.receiver is not None
            if before is not None and bare and before.receiver in (frame.subject, self._received_before(frame)):
                frame = replace(frame, effects=before.effects, verbs=before.verbs, subject=before.subject)  # noqa: PLW2901
            done.append(frame)
        return done

    def _received_before(self, frame: Frame) -> int:
        """Return the name, its titles left out, before the ";" behind which the frame's verb stands; -1 without."""
        at = min(frame.verbs) - 1
        if frame.subject is not None or at < 0 or not self.items[at].sign(";"):
            return -1
        while at > 0 and (self.items[at].kind is ItemKind.TITLE or self.items[at].sign(";", ",", "-", "(", ")")):
            at -= 1
        return at

    def _repeated(self, frames: list[Frame]) -> list[Frame]:
        """Let a verb govern the next pair without a word of its own: "miễn nhiệm T1 đối với P1 và T2 đối với P2".

        Rule event.shared.
        """
        by_run = {frame.run.start: frame for frame in frames}
        for left, right in zip(self.runs, self.runs[1:], strict=False):
            frame = by_run.get(left.start)
            if frame is None or frame.receiver is None or right.start in by_run:
                continue
            joined = right.start == frame.receiver + 2 and self.items[right.start - 1].sign("và", ",", ";")
            receiver = receiver_of(self.items, right) if joined else None
            if receiver is not None and self.items[right.end].text in _TO:
                by_run[right.start] = replace(frame, run=right, receiver=receiver, named=None)
        return [by_run[start] for start in sorted(by_run)]

    def _handed_on(self, frames: list[Frame]) -> list[Frame]:
        """Let the one moved in a clause be meant by the next: "luân chuyển | P | đến huyện; chỉ định … giữ chức T".

        Rule event.handed-on.
        """
        return [self._of_clause_before(frame) for frame in frames]

    def _of_clause_before(self, frame: Frame) -> Frame:
        first = min(frame.verbs)
        told = frame.subject is not None or frame.receiver is not None or frame.named is not None
        if told or first < _CLAUSE or not self.items[first - 1].sign(";"):
            return frame
        people = [at for at in range(first - 1) if self.items[at].kind is ItemKind.PERSON]
        if frame.effects == ("hold",) and people == [0]:  # "Ông Bưởi điều hành chung; | là | Trưởng ban X"
            return replace(frame, subject=0)
        if not EVENT_STARTS & set(frame.effects):
            return frame
        moved = people[0] - 1 if len(people) == 1 else 0
        if moved < 0 or self.effects[moved] not in EVENT_STARTS or not people:
            return frame
        return replace(
            frame,
            subject=people[0],
            effects=(*frame.effects, self.effects[moved]),
            verbs=(*frame.verbs, moved),
        )

    def _only_beside(self, frame: Frame) -> bool:
        """Tell whether the titles introduce the name behind them rather than complete the verb before them."""
        if frame.effects == ("post",) and self.items[frame.run.start - 1].sign(":"):
            return True  # "chức vụ: | Giám đốc Sở Y tế"
        if frame.named is None or frame.effects[:1] == ("candidate",):
            return False
        if set(frame.effects) <= _WEAK or not frame.effects:
            return True
        return bool(EVENT_STARTS & set(frame.effects) or "irrealis" in frame.effects) and self._goes_on(frame.named)

    def _goes_on(self, person: int) -> bool:
        """Tell whether a verb with titles of its own follows a person: "bổ nhiệm T1 P | giữ chức T2".

        Of several it is one of holding: "phê chuẩn T1 P1 và T2 P2 | giữ chức T3".
        """
        several = False
        for at in range(person + 1, min(person + 8, len(self.items))):
            item = self.items[at]
            if item.kind is ItemKind.VERB:
                return not several or item.text == "hold"
            if item.sign(";", ".") or (item.kind is ItemKind.PERSON and self.items[at - 1].kind is not ItemKind.TITLE):
                return False
            several = several or item.kind is ItemKind.PERSON
        return False

    def verbs_of(self, effect: str) -> list[int]:
        """Return the indices of the verbs of this effect."""
        return [at for at, told in enumerate(self.effects) if told == effect] if effect in self.effects else []

    def effect_at(self, at: int) -> str:
        """Return the effect of the verb at this index, empty when there is none."""
        return self.effects[at]
