"""Check the graph: SHACL shapes for every class, and rules over several things as SPARQL."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from pyoxigraph import Literal, NamedNode, QuerySolution, QuerySolutions, Store

from kg.graph.shapes import ShapeFault, shape_faults
from kg.graph.vocabulary import KG, OA, PROV, plain

_HEAD = re.compile(r"#\s*(title|severity|mend):\s*(.*)")
_MOST_CLAIMS = 5  # sentences shown for one finding


class Severity(StrEnum):
    """How grave a finding is; violations make ``kg check`` fail."""

    VIOLATION = "Violation"
    WARNING = "Warning"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A quote behind a finding: its claim, article, file and place."""

    claim: str
    quote: str
    article: str
    file: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong.

    Args:
        severity: How grave it is.
        rule: Name of the shape or rule: ``Tenure`` or ``bounds-crossed``.
        focus: IRI of the thing.
        message: What is wrong.
        mend: What can be done.
        path: IRI of the property, for shapes; empty else.
        value: The value that offends; empty when it is one that is missing.
        sentences: The sentences behind it, at most five.
    """

    severity: Severity
    rule: str
    focus: str
    message: str
    mend: str
    path: str = ""
    value: str = ""
    sentences: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule over several things: a SELECT of ?focus, ?detail and ?claim."""

    name: str
    title: str
    severity: Severity
    mend: str
    sparql: str


def check_graph(store: Store) -> Iterator[Finding]:
    """Yield everything that is wrong with the graph: shapes first, then rules, each in order of focus.

    The graph is read piece by piece, so memory does not grow with it.
    """
    for fault in shape_faults(store):
        yield _with_sentences(store, _of_shape(fault), ())
    for rule in rules():
        yield from _broken(store, rule)


def rules() -> tuple[Rule, ...]:
    """Return the rules of kg/graph/rules/, sorted by name."""
    files = sorted((Path(__file__).parent / "rules").glob("*.rq"))
    return tuple(_rule(path.stem, path.read_text(encoding="utf-8")) for path in files)


def _rule(name: str, sparql: str) -> Rule:
    head = {match.group(1): match.group(2).strip() for line in sparql.splitlines() if (match := _HEAD.match(line))}
    return Rule(name, head["title"], Severity(head["severity"]), head["mend"], sparql)


def _broken(store: Store, rule: Rule) -> Iterator[Finding]:
    answer = store.query(rule.sparql, use_default_graph_as_union=True)
    if not isinstance(answer, QuerySolutions):
        raise TypeError(f"{rule.name}.rq is no SELECT")
    for (focus, detail), rows in groupby(answer, key=lambda row: (_text(row["focus"]), _text(row["detail"]))):
        message = f"{rule.title}: {detail}"
        finding = Finding(rule.severity, rule.name, focus, message, rule.mend)
        yield _with_sentences(store, finding, _claims(rows))


def _claims(rows: Iterable[QuerySolution]) -> list[str]:
    return sorted({_text(row["claim"]) for row in rows if row["claim"] is not None})


def _of_shape(fault: ShapeFault) -> Finding:
    severity = Severity(fault.severity) if fault.severity in tuple(Severity) else Severity.VIOLATION
    return Finding(severity, fault.shape, fault.focus, fault.message, fault.mend, fault.path, fault.value)


def _with_sentences(store: Store, finding: Finding, claims: Iterable[str]) -> Finding:
    behind = [*claims, *_objects(store, finding.focus, PROV.wasDerivedFrom), finding.focus]
    sentences = (_sentence(store, claim) for claim in dict.fromkeys(behind))
    shown = [sentence for sentence in sentences if sentence is not None][:_MOST_CLAIMS]
    return replace(finding, sentences=tuple(shown))


def _sentence(store: Store, claim: str) -> Sentence | None:
    for evidence in _objects(store, claim, PROV.wasQuotedFrom):
        article = next(iter(_objects(store, evidence, OA.hasSource)), "")
        selectors = _objects(store, evidence, OA.hasSelector)
        exact, start, end = (
            next((value for selector in selectors for value in _objects(store, selector, term)), "")
            for term in (OA.exact, OA.start, OA.end)
        )
        file = next(iter(_objects(store, article, KG.file)), "") if article else ""
        return Sentence(claim, exact, article, file, int(start) if start else None, int(end) if end else None)
    return None


def _objects(store: Store, subject: str, term: str) -> list[str]:
    quads = store.quads_for_pattern(NamedNode(subject), NamedNode(plain(term)), None)
    return sorted({_text(quad.object) for quad in quads})


def _text(term: object) -> str:
    return term.value if isinstance(term, (NamedNode, Literal)) else str(term)
