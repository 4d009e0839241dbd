"""How right we are: true and false facts of every kind, counted over articles."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from kg.evaluation.facts import NO_SUPPORT, Facts, GatheringFact, OfficeFact, PaperFact, RelationFact, Support
from kg.evaluation.match import folded, gathering_likeness, pair, paper_likeness
from kg.model.claim import Predicate

KINDS = ("people", "bodies", "offices", "documents", "meetings", "relations")
"""The kinds whose F1 are averaged."""
# Gold files do not hold relations between official documents, so they are not counted (SCHEMA, convention 14).
UNCOUNTED = {Predicate.AMENDS, Predicate.REPLACES, Predicate.REPEALS}
_HELD = ("person", "role", "body", "status")
_PAPER_PARTS = ("type", "issuer", "date")
_GATHERING_PARTS = ("date", "organiser", "ordinal")

Key = TypeVar("Key", bound=Hashable)
Thing = TypeVar("Thing", PaperFact, GatheringFact)


@dataclass(frozen=True, slots=True)
class Figure:
    """Right facts, wrong facts (not in the gold) and missed facts (only in the gold) of one kind."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Figure) -> Figure:
        """Return the figure of both together."""
        return Figure(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """Share of the facts found that are right, 0.0 to 1.0; 0.0 when none was found."""
        found = self.right + self.wrong
        return self.right / found if found else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold's facts that were found, 0.0 to 1.0; 0.0 when the gold has none."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 0.0 to 1.0."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def gold(self) -> int:
        """How many facts the gold has."""
        return self.right + self.missed


@dataclass(frozen=True, slots=True)
class Slip:
    """One fact that is missed or wrong: in which article, of which kind, what, and where it stands."""

    file: str
    kind: str
    missed: bool
    what: str
    support: Support = NO_SUPPORT


@dataclass(frozen=True, slots=True)
class Score:
    """Figures by kind and the slips behind them."""

    figures: Mapping[str, Figure]
    slips: tuple[Slip, ...] = ()

    @property
    def mean_f1(self) -> float:
        """Mean F1 of KINDS, 0.0 to 1.0, of F1 rounded to four places."""
        return round(sum(round(self.figures.get(kind, Figure()).f1, 4) for kind in KINDS) / len(KINDS), 4)


@dataclass(slots=True)
class _Sheet:
    """The count of one article while it is made."""

    file: str
    figures: dict[str, Figure] = field(default_factory=dict)
    slips: list[Slip] = field(default_factory=list)

    def count(self, kind: str, gold: Mapping[Key, Support], found: Mapping[Key, Support]) -> None:
        """Count keys that both have, and note those that one alone has."""
        right = gold.keys() & found.keys()
        self.add(kind, Figure(len(right), len(found) - len(right), len(gold) - len(right)))
        self.slips += [Slip(self.file, kind, True, _shown(key), gold[key]) for key in gold if key not in right]
        self.slips += [Slip(self.file, kind, False, _shown(key), found[key]) for key in found if key not in right]

    def add(self, kind: str, figure: Figure) -> None:
        """Add to the figure of a kind."""
        self.figures[kind] = self.figures.get(kind, Figure()) + figure


def score(gold: Iterable[Facts], found: Mapping[str, Facts]) -> Score:
    """Return the score over all gold articles; found holds the facts by file name."""
    figures: dict[str, Figure] = {}
    slips: list[Slip] = []
    for wanted in gold:
        sheet = _compare(wanted, found.get(wanted.file, Facts()))
        for kind, figure in sheet.figures.items():
            figures[kind] = figures.get(kind, Figure()) + figure
        slips += sheet.slips
    return Score(dict(sorted(figures.items())), tuple(slips))


def _compare(gold: Facts, found: Facts) -> _Sheet:
    sheet = _Sheet(gold.file)
    sheet.count("people", _names(gold.people), _names(found.people))
    sheet.count("bodies", _names(gold.bodies), _names(found.bodies))
    for kind, more in (("offices", ()), ("offices+date", ("as_of",)), ("offices+span", ("as_of", "since", "until"))):
        parts = (*_HELD, *more)
        sheet.count(kind, _office_keys(gold.offices, parts), _office_keys(found.offices, parts))
    labels = _labels(gold, "gold"), _labels(found, "found")
    papers = pair(gold.papers, found.papers, paper_likeness)
    _pair_up(sheet, "documents", (gold.papers, found.papers), papers, labels)
    gatherings = pair(gold.gatherings, found.gatherings, gathering_likeness)
    _pair_up(sheet, "meetings", (gold.gatherings, found.gatherings), gatherings, labels)
    sheet.count("relations", _relation_keys(gold, labels[0]), _relation_keys(found, labels[1]))
    return sheet


def _names(names: Mapping[str, str]) -> dict[str, Support]:
    return {folded(name): NO_SUPPORT for name in names.values()}


def _office_keys(offices: Iterable[OfficeFact], parts: Sequence[str]) -> dict[tuple[str, ...], Support]:
    return {tuple(folded(getattr(fact, part)) for part in parts): fact.support for fact in offices}


def _labels(facts: Facts, side: str) -> dict[str, str]:
    """Return a label for every key; papers and meetings get one of their side's own until they are paired."""
    labels = {key: folded(name) for key, name in (*facts.people.items(), *facts.bodies.items())}
    keys = [paper.key for paper in facts.papers] + [gathering.key for gathering in facts.gatherings]
    return labels | {key: f"{side} {key}" for key in keys}


def _pair_up(
    sheet: _Sheet,
    kind: str,
    things: tuple[Sequence[Thing], Sequence[Thing]],
    pairs: Sequence[tuple[int, int]],
    labels: tuple[dict[str, str], dict[str, str]],
) -> None:
    """Count the things of both sides that belong together and their parts, and give each pair one label."""
    gold, found = things
    sheet.add(kind, Figure(len(pairs), len(found) - len(pairs), len(gold) - len(pairs)))
    for side, missed in ((0, True), (1, False)):
        met = {places[side] for places in pairs}
        alone = [thing for place, thing in enumerate(things[side]) if place not in met]
        sheet.slips += [Slip(sheet.file, kind, missed, _called(thing), thing.support) for thing in alone]
    for number, (i, j) in enumerate(pairs):
        labels[0][gold[i].key] = labels[1][found[j].key] = f"{kind}#{number}"
        _count_parts(sheet, kind, gold[i], found[j])


def _count_parts(sheet: _Sheet, kind: str, gold: PaperFact | GatheringFact, found: PaperFact | GatheringFact) -> None:
    for part in _PAPER_PARTS if kind == "documents" else _GATHERING_PARTS:
        wanted, got = folded(getattr(gold, part)), folded(getattr(found, part))
        if not wanted and not got:
            continue
        name = f"{kind}.{_PART_NAMES.get(part, part)}"
        right = wanted == got
        sheet.add(name, Figure(right, bool(got) and not right, bool(wanted) and not right))
        if not right:
            sheet.slips.append(Slip(sheet.file, name, True, f"{_called(gold)}: {wanted!r}, not {got!r}", found.support))


_PART_NAMES = {"issuer": "issuer_name", "organiser": "organiser_name"}


def _relation_keys(facts: Facts, labels: Mapping[str, str]) -> dict[tuple[str, str, str], Support]:
    return {
        (_label(fact.subject, labels), fact.predicate, _label(fact.object, labels)): fact.support
        for fact in facts.relations
        if _is_counted(fact)
    }


def _is_counted(fact: RelationFact) -> bool:
    return fact.predicate in set(Predicate) - UNCOUNTED


def _label(key: str, labels: Mapping[str, str]) -> str:
    return labels.get(key) or folded(key)


def _called(thing: PaperFact | GatheringFact) -> str:
    number = thing.number if isinstance(thing, PaperFact) else None
    return f"{number or thing.name} {thing.date or ''}".strip()


def _shown(key: object) -> str:
    return " | ".join(key) if isinstance(key, tuple) else str(key)
