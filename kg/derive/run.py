"""Bring the graph up to what was read and decided: all of it anew, or only what changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.derive.part import Changed, derive_part
from kg.derive.whole import Whole
from kg.entities.decisions import Decision, load_decisions
from kg.entities.given import load_given
from kg.errors import StoreError
from kg.graph.build import Run
from kg.graph.change import Change, change_graph
from kg.model.identifiers import ClaimId, EntityId, TenureId, digest
from kg.model.tenure import Tenure
from kg.rules import DERIVING, rules_digest
from kg.settings import BASE, VERSION
from kg.store.codec import from_json, to_json
from kg.store.folder import DECISIONS, GIVEN_IDS, GRAPH
from kg.store.quads import adopt_graph, amend_graph, current_generation, load_graph
from kg.store.truth import Truth

_FEW, _SHARE = 100, 20  # so many changed articles, or one of so many, cost less than all anew


@dataclass(frozen=True, slots=True)
class _Aim:
    """What the graph is to stand for.

    Args:
        base: Start of every IRI.
        run: Version and rules.
        decisions: Human verdicts on people.
    """

    base: str
    run: Run
    decisions: tuple[Decision, ...]

    @property
    def state(self) -> str:
        """Names all of it that concerns every article."""
        return digest(self.base, self.run.version, self.run.rules)


def bring_up_graph(truth: Truth, folder: Path, *, base: str | None = None) -> bool:
    """Derive the graph from what was read, unless it stands for just that; tell whether it was changed.

    Where few articles or decisions changed, only what they touch is derived anew, with the same facts as a whole
    derivation gives. What was derived is committed after the new graph is on the disk and before it becomes the
    living one; a crash in between is mended here.

    Args:
        truth: The open truth, to be changed.
        folder: The knowledge base.
        base: Start of every IRI; when None, the one that the knowledge base has.
    """
    decisions = load_decisions(folder / DECISIONS)
    aim = _Aim(base or truth.state("base") or BASE, Run(VERSION, rules_digest(DERIVING)), decisions)
    _adopt_unfinished(truth, folder)
    changed = Changed.of(truth.derived, _turned(truth, aim)) if _is_whole(truth, folder, aim) else None
    if changed is not None and not changed:
        return False
    _take_over_ids(truth, folder)
    with truth.derived.changing():
        if changed is None or len(changed) > max(_FEW, truth.count_articles() // _SHARE):
            generation = _all_anew(truth, folder, aim)
        else:
            generation = _only_changes(truth, folder, aim, changed)
        truth.note(base=aim.base, derived=aim.state, decided=to_json(decisions), graph=generation.name)
    adopt_graph(folder / GRAPH, generation)
    (folder / GIVEN_IDS).unlink(missing_ok=True)
    return True


def _all_anew(truth: Truth, folder: Path, aim: _Aim) -> Path:
    whole = Whole(truth, aim.decisions, run=aim.run, base=aim.base)
    generation = load_graph(folder / GRAPH, whole.lines())
    whole.last()
    return generation


def _only_changes(truth: Truth, folder: Path, aim: _Aim, changed: Changed) -> Path:
    part = derive_part(truth, aim.decisions, changed)
    change = Change(part.articles, part.sources, part.before, part.after, aim.run, aim.base)
    return amend_graph(folder / GRAPH, lambda store: change_graph(store, change))


def _is_whole(truth: Truth, folder: Path, aim: _Aim) -> bool:
    """Tell whether the graph stands for everything that was derived, by the present rules."""
    return truth.state("derived") == aim.state and truth.state("graph") == _living(folder)


def _turned(truth: Truth, aim: _Aim) -> Sequence[Decision]:
    before = from_json(tuple[Decision, ...], truth.state("decided") or "[]")
    return [one for one in (*before, *aim.decisions) if (one in before) != (one in aim.decisions)]


def _living(folder: Path) -> str:
    try:
        generation = current_generation(folder / GRAPH)
    except StoreError:
        return ""
    return generation.name if generation.is_dir() else ""


def _adopt_unfinished(truth: Truth, folder: Path) -> None:
    """Make the graph the living one that a run had written and noted before it was cut short."""
    noted = truth.state("graph")
    if noted and truth.state("derived") and noted != _living(folder) and (folder / GRAPH / noted).is_dir():
        adopt_graph(folder / GRAPH, folder / GRAPH / noted)


def _take_over_ids(truth: Truth, folder: Path) -> None:
    """Take over the ids given out from the file in which an older kg kept them."""
    if truth.derived.order() or not (folder / GIVEN_IDS).exists():
        return
    given = load_given(folder / GIVEN_IDS)
    claims: dict[TenureId, list[ClaimId]] = {}
    for claim, tenure in given.tenure_of.items():
        claims.setdefault(tenure, []).append(claim)
    with truth.derived.changing():
        truth.derived.give(given.order)
        truth.derived.replace({}, given.replaced)
        truth.derived.keep_mentions((local, entity, "") for local, entity in given.entity_of.items())
        truth.derived.keep_tenures(
            Tenure(one, EntityId(""), EntityId(""), claims=tuple(sorted(claims[one]))) for one in sorted(claims)
        )
        truth.note(derived="")
