"""Find things as they are typed: without diacritics, by abbreviations, by number, by words of the texts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.query.names import spelt_out
from kg.vietnamese.unicode import bare
from kg.web.index import Index

KINDS = ("person", "office", "body", "document", "meeting", "article", "place")
PAGE_SIZE = 30
_WORD = re.compile(r"\w+")
_LONGEST = 200  # letters of a question that are looked at


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for.

    Args:
        typed: As it was typed; empty for everything.
        kind: Only this kind; empty for all.
        place: Only what belongs to the place of this IRI.
        body: Only what belongs to the body of this IRI.
        office: Only what belongs to the office of this IRI.
        about: Only articles that speak of the thing of this IRI.
        since: Only what is known of in this year or later.
        until: Only what is known of in this year or earlier.
        by_name: In Vietnamese alphabetical order instead of by relevance.
        page: Which page of PAGE_SIZE, from 1.
    """

    typed: str = ""
    kind: str = ""
    place: str = ""
    body: str = ""
    office: str = ""
    about: str = ""
    since: int | None = None
    until: int | None = None
    by_name: bool = False
    page: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """One answer: the thing, its name, what sets it apart and the years in which it is known."""

    iri: str
    kind: str
    name: str
    detail: str
    first: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class Results:
    """The answers of one page, and how many there are in all; loose when not every word was found together."""

    found: tuple[Found, ...]
    total: int
    loose: bool = False


def search(index: Index, wanted: Wanted, *, size: int = PAGE_SIZE) -> Results:
    """Return what answers to the wanted, the best first.

    All words must begin words of a thing's names, or of an article's text; where nothing has them all, what has
    some of them is given and marked as loose.
    """
    words = _WORD.findall(bare(wanted.typed[:_LONGEST]))
    if not words:
        return _ask(index, replace(wanted, by_name=wanted.by_name or not wanted.kind), "", size)
    full = _expression(words, wanted.typed)
    results = _ask(index, wanted, full, size)
    if results.total or len(words) == 1:
        return results
    return replace(_ask(index, wanted, " OR ".join(f'"{word}"*' for word in words), size), loose=True)


def suggest(index: Index, typed: str, *, kind: str = "", size: int = 8) -> tuple[Found, ...]:
    """Return the things whose names begin as what is being typed; texts are left out."""
    words = _WORD.findall(bare(typed[:_LONGEST]))
    if not words:
        return ()
    where, values = _conditions(Wanted(typed, kind), _expression(words, typed), "called")
    order, ranked = _order(Wanted(typed, kind), "called")
    return _found(index, f"{_joined('called')} WHERE {where} ORDER BY {order} LIMIT ?", [*values, *ranked, size])


def _expression(words: list[str], typed: str) -> str:
    """Return the words, and the same with abbreviations spelt out, as a full-text question."""
    spelt = _WORD.findall(spelt_out(bare(typed[:_LONGEST])))
    forms = dict.fromkeys(" AND ".join(f'"{word}"*' for word in form) for form in (words, spelt) if form)
    return " OR ".join(f"({form})" for form in forms)


def _ask(index: Index, wanted: Wanted, expression: str, size: int) -> Results:
    table = "words" if expression else ""
    where, values = _conditions(wanted, expression, table)
    total = index.rows(f"SELECT count(*) AS n FROM {_joined(table)} WHERE {where}", values)[0]["n"]
    order, ranked = _order(wanted, table)
    rest = f"{_joined(table)} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"
    return Results(_found(index, rest, [*values, *ranked, size, (max(1, wanted.page) - 1) * size]), total)


def _joined(table: str) -> str:
    """Return the things, with a full-text table before them where there is one.

    CROSS JOIN keeps the order: first the words, then the things that have them; the other way takes minutes.
    """
    return f"{table} CROSS JOIN things ON things.id = {table}.rowid" if table else "things"


def _found(index: Index, rest: str, values: list[object]) -> tuple[Found, ...]:
    rows = index.rows(f"SELECT iri, kind, name, detail, first, last FROM {rest}", values)
    return tuple(Found(row["iri"], row["kind"], row["name"], row["detail"], row["first"], row["last"]) for row in rows)


def _conditions(wanted: Wanted, expression: str, table: str) -> tuple[str, list[object]]:
    conditions, values = ["1"], list[object]()
    if expression:
        conditions.append(f"{table} MATCH ?")
        values.append(expression)
    if wanted.kind:
        conditions.append("kind = ?")
        values.append(wanted.kind)
    for iri in (wanted.place, wanted.body, wanted.office, wanted.about):
        if iri:
            conditions.append("things.id IN (SELECT thing FROM belongs WHERE belongs.iri = ?)")
            values.append(iri)
    if wanted.since is not None:
        conditions.append("last >= ?")
        values.append(wanted.since)
    if wanted.until is not None:
        conditions.append("first <= ?")
        values.append(wanted.until)
    return " AND ".join(conditions), values


def _order(wanted: Wanted, table: str) -> tuple[str, list[object]]:
    """Return the order; the numbers of things are their alphabetical order."""
    if wanted.by_name:
        return "things.id", []
    if not table:
        return "weight DESC, things.id", []
    typed = spelt_out(bare(wanted.typed[:_LONGEST]))
    whole = "bare = ? DESC, bare = ? DESC, kind = 'article', instr(bare, ?) = 1 DESC"
    rank = "bm25(words, 10.0, 1.0)" if table == "words" else "bm25(called)"
    return f"{whole}, {rank} - min(weight, 40) * 0.05, things.id", [
        bare(wanted.typed[:_LONGEST]),
        typed,
        typed,
    ]
