"""QuickStatements for Wikidata: P39 with bounds where the items are known, CREATE where a person is not.

Source: https://www.wikidata.org/wiki/Help:QuickStatements
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import IO

from pyoxigraph import Literal, NamedNode, Store

from kg.export.records import TenureRow, rows, tenure_rows
from kg.graph.vocabulary import SKOS, plain
from kg.lexicon.wikidata import wikidata_items
from kg.model.dates import PartialDate

HUMAN, VIETNAM = "Q5", "Q881"
_PRECISIONS = {(False, False): 9, (True, False): 10, (True, True): 11}


def write_quickstatements(store: Store, out: IO[bytes]) -> None:
    """Write the statements about every person who held an office whose item is known.

    Items are looked up in seeds/wikidata.csv by the name of the office; P580 and P582 stand for exact dates, P8555
    (latest start) and P8554 (earliest end) for bounds. A tenure of an office without an item is left out: a
    statement cannot name what is not there.
    """
    items = {item.name: item.item for item in wikidata_items()}
    tenures: dict[str, list[TenureRow]] = defaultdict(list)
    for tenure in tenure_rows(store):
        tenures[tenure.person].append(tenure)
    for row in rows(store, "people"):
        known = [(items.get(_name(store, tenure.office)), tenure) for tenure in tenures.get(row["person"], [])]
        held = [(item, tenure) for item, tenure in known if item is not None]
        if held:
            out.writelines(line.encode() + b"\n" for line in _person(row, held, items))


def _person(row: Mapping[str, str], held: list[tuple[str, TenureRow]], items: Mapping[str, str]) -> Iterator[str]:
    subject = items.get(row["name"])
    if subject is None:
        subject = "LAST"
        yield "CREATE"
        yield f"LAST\tLvi\t{_quoted(row['name'])}"
        yield f"LAST\tP31\t{HUMAN}"
        yield f"LAST\tP27\t{VIETNAM}"
    for item, tenure in held:
        yield "\t".join((subject, "P39", item, *_qualifiers(tenure), *_reference(tenure)))


def _qualifiers(tenure: TenureRow) -> Iterator[str]:
    exact_or_bound = (
        ("P580", "P8555", tenure.start, tenure.start_not_after),
        ("P582", "P8554", tenure.end, tenure.end_not_before),
    )
    for exact, bound, day, known in exact_or_bound:
        if day is not None:
            yield from (exact, _time(day))
        elif known is not None:
            yield from (bound, _time(known))


def _reference(tenure: TenureRow) -> Iterator[str]:
    if tenure.url:
        yield from ("S854", _quoted(tenure.url))


def _time(date: PartialDate) -> str:
    precision = _PRECISIONS[date.month is not None, date.day is not None]
    return f"+{date.year:04}-{date.month or 0:02}-{date.day or 0:02}T00:00:00Z/{precision}"


def _quoted(text: str) -> str:
    return '"' + " ".join(text.replace('"', "'").split()) + '"'


def _name(store: Store, iri: str) -> str:
    labels = store.quads_for_pattern(NamedNode(iri), NamedNode(plain(SKOS.prefLabel)), None)
    return min((quad.object.value for quad in labels if isinstance(quad.object, Literal)), default="")
