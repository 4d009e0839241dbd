"""Human decisions on who is who: a plain file that outranks every rule and survives every rebuild.

One line of JSON a decision, only ever appended: an undo is a line of its own. A person is held by up to
ANCHORS mentions (article id and local key), so that the decision stands when IRIs or some articles go.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from kg.durable import append_line, read_lines
from kg.errors import StoreError
from kg.model.claim import ThingKind
from kg.model.entity import Linkage, Verdict
from kg.model.identifiers import EntityId, digest

ANCHORS = 5  # mentions that stand for a person in a decision

Anchor = tuple[str, str]
"""A mention of a person: article id and local key."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A human verdict on two people.

    Args:
        id: Names the decision, for undoing it.
        verdict: Same or different.
        left: Mentions of the one.
        right: Mentions of the other.
        who: Who decided.
        when: On which day.
        why: For what reason.
    """

    id: str
    verdict: Verdict
    left: tuple[Anchor, ...]
    right: tuple[Anchor, ...]
    who: str = ""
    when: str = ""
    why: str = ""

    @property
    def by(self) -> str:
        """Who decided and when, as judgements show it."""
        return " ".join(part for part in (self.who or "decision", self.when) if part)


def decide(verdict: Verdict, left: Iterable[Anchor], right: Iterable[Anchor], *, who: str, when: date) -> Decision:
    """Return a decision on two people, each held by mentions of theirs; ``replace(decision, why=…)`` adds a reason.

    Raises:
        ValueError: A side is empty, both sides share a mention, or the verdict is "unsure".
    """
    one, other = sorted(tuple(sorted(set(side))[:ANCHORS]) for side in (left, right))
    if not one or not other:
        raise ValueError("a decision needs a mention of each of the two")
    if verdict is Verdict.UNSURE or set(one) & set(other):
        raise ValueError("a decision says same or different of two people")
    day = when.isoformat()
    key = digest(verdict.value, *(part for anchor in (*one, "|", *other) for part in anchor), who, day)[:8]
    return Decision(key, verdict, one, other, who, day)


def anchors_of(linkage: Linkage, person: EntityId) -> tuple[Anchor, ...]:
    """Return the mentions of a person, sorted; empty for an unknown one."""
    return tuple(
        sorted(
            (article, key)
            for (article, kind, key), entity in linkage.entity_of.items()
            if entity == person and kind is ThingKind.PERSON
        )
    )


def load_decisions(path: Path) -> tuple[Decision, ...]:
    """Return the decisions that stand, in the order they were made; none when there is no file.

    Raises:
        StoreError: A line is damaged; all damaged lines are told.
    """
    standing: dict[str, Decision] = {}
    faults = []
    for number, line in enumerate(read_lines(path), start=1):
        if not line.strip():
            continue
        try:
            _read_line(json.loads(line), standing)
        except (ValueError, TypeError, KeyError) as error:
            faults.append(f"line {number}: {error}")
    if faults:
        raise StoreError("; ".join(faults), where=str(path), mend="Mend or delete these lines.")
    return tuple(standing.values())


def _read_line(row: dict[str, object], standing: dict[str, Decision]) -> None:
    if "undo" in row:
        standing.pop(str(row["undo"]), None)
        return
    if "claim" in row:  # a ruling on a claim: kg.store.rulings reads it
        return
    left, right = (tuple((str(a), str(key)) for a, key in row[side]) for side in ("left", "right"))  # type: ignore[attr-defined]
    decision = Decision(
        id=str(row["id"]),
        verdict=Verdict(str(row["verdict"])),
        left=left,
        right=right,
        who=str(row.get("who", "")),
        when=str(row.get("when", "")),
        why=str(row.get("why", "")),
    )
    standing[decision.id] = decision


def append_decision(path: Path, decision: Decision) -> None:
    """Add a decision to the file; whoever reads it next knows it."""
    _append(path, asdict(decision))


def undo_decision(path: Path, decision_id: str, *, who: str, when: date) -> Decision:
    """Undo a decision and return it; the file keeps both lines.

    Raises:
        StoreError: No decision of this id stands.
    """
    standing = {decision.id: decision for decision in load_decisions(path)}
    if decision_id not in standing:
        options = ", ".join(standing) or "none"
        raise StoreError(f"no decision {decision_id!r}", where=str(path), mend=f"Decisions that stand: {options}.")
    _append(path, {"undo": decision_id, "who": who, "when": when.isoformat()})
    return standing[decision_id]


def _append(path: Path, row: dict[str, object]) -> None:
    append_line(path, json.dumps(row, ensure_ascii=False, sort_keys=True))
