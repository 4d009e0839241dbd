"""Why two mentions are one person, and which questions of identity are open."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass

from kg.model.claim import ThingKind
from kg.model.entity import Judgement, Linkage, LocalKey, Verdict
from kg.model.identifiers import EntityId


@dataclass(frozen=True, slots=True)
class Question:
    """Whether two persons are one.

    Args:
        left: The one person.
        right: The other.
        judgement: What was thought of them, with its reasons.
        value: Mentions that a "same" would bring together, weighted by how likely it is.
    """

    left: EntityId
    right: EntityId
    judgement: Judgement
    value: float


def open_questions(linkage: Linkage) -> tuple[Question, ...]:
    """Return the open questions of identity, the most valuable first; of one pair only the likeliest."""
    sizes = Counter(entity for (_, kind, _), entity in linkage.entity_of.items() if kind is ThingKind.PERSON)
    best: dict[tuple[EntityId, EntityId], Question] = {}
    for judgement in linkage.judgements:
        left, right = sorted((linkage.entity_of[judgement.left], linkage.entity_of[judgement.right]))
        if judgement.verdict is not Verdict.UNSURE or left == right:
            continue
        value = round(judgement.score * min(sizes[left], sizes[right]), 4)
        question = Question(left, right, judgement, value)
        known = best.get((left, right))
        if known is None or value > known.value:
            best[left, right] = question
    return tuple(sorted(best.values(), key=lambda question: (-question.value, question.left, question.right)))


def why_same(linkage: Linkage, left: LocalKey, right: LocalKey) -> tuple[Judgement, ...]:
    """Return the judgements that lead from one mention of a person to another, each joining two mentions.

    Empty when the two are one mention or different people.
    """
    if linkage.entity_of.get(left) != linkage.entity_of.get(right) or left == right:
        return ()
    near: Mapping[LocalKey, list[Judgement]] = _neighbours(linkage, linkage.entity_of[left])
    came_by: dict[LocalKey, tuple[LocalKey, Judgement] | None] = {left: None}
    waiting = deque([left])
    while waiting and right not in came_by:
        here = waiting.popleft()
        for judgement in near.get(here, ()):
            there = judgement.right if judgement.left == here else judgement.left
            if there not in came_by:
                came_by[there] = (here, judgement)
                waiting.append(there)
    steps: list[Judgement] = []
    step = came_by.get(right)
    while step is not None:
        steps.append(step[1])
        step = came_by[step[0]]
    return tuple(reversed(steps))


def _neighbours(linkage: Linkage, person: EntityId) -> Mapping[LocalKey, list[Judgement]]:
    near: dict[LocalKey, list[Judgement]] = defaultdict(list)
    for judgement in linkage.judgements:
        if judgement.verdict is Verdict.SAME and linkage.entity_of[judgement.left] == person:
            near[judgement.left].append(judgement)
            near[judgement.right].append(judgement)
    return near
