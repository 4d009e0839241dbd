"""One-construction cases: a text, the facts it must give, and the facts it must not give."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.evaluation.facts import Facts, from_gold
from kg.evaluation.match import folded, folded_number, gathering_likeness, pair, paper_likeness
from kg.model.article import RawArticle

# Keys of a row that say where or why, not what: a fact agrees with the row whatever they hold.
_NOT_COMPARED = {"kind_of_item", "why", "quote", "since", "until"}
_FACT_FIELDS = {
    "office": ("person", "role", "body", "status", "as_of"),
    "document": ("type", "number", "name", "issuer", "date"),
    "meeting": ("name", "date", "end_date", "organiser", "ordinal"),
}


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a cases file.

    Args:
        id: Its name, also the file name of its article.
        tag: Which construction it is of: "list.name-first.semicolon".
        article: The text with its home and day of publication.
        expect: Rows of facts that must be found, by kind.
        reject: Rows that no fact may agree with in all the fields they give.
    """

    id: str
    tag: str
    article: RawArticle
    expect: Mapping[str, Any]
    reject: tuple[Mapping[str, Any], ...]


def read_cases(path: Path) -> tuple[Case, ...]:
    """Return the cases of a JSON Lines file.

    Raises:
        InputError: The file cannot be read, or a line is no case.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", where=str(path), mend="Name a file of cases.") from error
    return tuple(_case(path, number, line) for number, line in enumerate(lines, start=1) if line.strip())


def faults_of(case: Case, facts: Facts) -> tuple[str, ...]:
    """Return what is missing from, or forbidden in, the facts found for a case; empty when it is right."""
    return (*_missing(case.expect, facts), *_forbidden(case.reject, facts))


def _case(path: Path, number: int, line: str) -> Case:
    try:
        row = json.loads(line)
        context = row.get("context", {})
        given = {key: context.get(key) for key in ("title", "published", "author", "home")}
        article = RawArticle(f"{path.name}#{row['id']}", row["id"], row["text"], **given)
        return Case(row["id"], row.get("tag", ""), article, row["expect"], tuple(row["reject"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        mend = "A case is a JSON object with id, text, context, expect and reject."
        raise InputError(f"is no case ({error!r})", where=f"{path}:{number}", mend=mend) from error


def _missing(expect: Mapping[str, Any], facts: Facts) -> Iterator[str]:
    offices = [_fields("office", fact) for fact in facts.offices]
    for row in expect.get("offices", ()):
        if not any(_agrees(row, office) for office in offices):
            yield f"missing office {row}"
    names = {folded(name) for name in facts.people.values()}
    for person in expect.get("people", ()):
        if folded(person if isinstance(person, str) else person["name"]) not in names:
            yield f"missing person {person}"
    wanted = from_gold({kind: _named_rows(expect.get(kind, ())) for kind in ("documents", "meetings")})
    met = {place for place, _ in pair(wanted.papers, facts.papers, paper_likeness)}
    yield from (f"missing document {fact.number or fact.name}" for fact in _left(wanted.papers, met))
    met = {place for place, _ in pair(wanted.gatherings, facts.gatherings, gathering_likeness)}
    yield from (f"missing meeting {fact.name}" for fact in _left(wanted.gatherings, met))


def _forbidden(reject: Iterable[Mapping[str, Any]], facts: Facts) -> Iterator[str]:
    found = {
        "office": [_fields("office", fact) for fact in facts.offices],
        "document": [_fields("document", fact) for fact in facts.papers],
        "meeting": [_fields("meeting", fact) for fact in facts.gatherings],
        "person": [{"name": name} for name in facts.people.values()],
        "body": [{"name": name} for name in facts.bodies.values()],
    }
    for row in reject:
        for fact in found.get(row.get("kind_of_item", ""), ()):
            if _agrees(row, fact):
                yield f"forbidden {row}"


def _agrees(row: Mapping[str, Any], fact: Mapping[str, Any]) -> bool:
    """Tell whether a fact has every value that the row gives."""
    given = {key: value for key, value in row.items() if key not in _NOT_COMPARED and value is not None}
    return bool(given) and all(_same(key, value, fact.get(key)) for key, value in given.items())


def _same(key: str, wanted: Any, got: Any) -> bool:
    fold = folded_number if key == "number" else folded
    return fold(str(got or "")) == fold(str(wanted))


def _fields(kind: str, fact: object) -> dict[str, Any]:
    return {name: getattr(fact, name) for name in _FACT_FIELDS[kind]}


def _named_rows(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    return [{"id": str(number), **row} for number, row in enumerate(rows)]


def _left(things: tuple[Any, ...], met: set[int]) -> list[Any]:
    return [thing for place, thing in enumerate(things) if place not in met]
