"""How a fact becomes a line of N-Quads.

Text is made, not pyoxigraph objects: a million quads as objects cost more time than loading them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from kg.graph.vocabulary import RDF, XSD
from kg.model.dates import PartialDate
from kg.model.identifiers import digest

Triple = tuple[str, str, str]
"""Subject, predicate and object, each as N-Quads writes it."""

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"} | {
    chr(code): f"\\u{code:04X}" for code in (*range(0x0A), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F)
}
_TO_ESCAPE = re.compile('["\\\\\x00-\x1f\x7f]')
_DATATYPES = {(False, False): XSD.gYear, (True, False): XSD.gYearMonth, (True, True): XSD.date}


def text(value: str, *, language: str = "") -> str:
    r"""Return a literal.

    >>> text('Tỉnh "ủy"', language="vi")
    '"Tỉnh \\"ủy\\""@vi'
    """
    if not value.isprintable() or '"' in value or "\\" in value:
        value = _TO_ESCAPE.sub(lambda match: _ESCAPES[match.group()], value)
    return f'"{value}"@{language}' if language else f'"{value}"'


def whole(value: int) -> str:
    """Return an xsd:integer."""
    return f'"{value}"^^{XSD.integer}'


def truth(*, value: bool) -> str:
    """Return an xsd:boolean."""
    return f'"{str(value).lower()}"^^{XSD.boolean}'


def written(date: PartialDate) -> str:
    """Return a date to its own precision: xsd:gYear, xsd:gYearMonth or xsd:date.

    >>> written(PartialDate(2021, 6))
    '"2021-06"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>'
    """
    return f'"{date}"^^{_DATATYPES[date.month is not None, date.day is not None]}'


def first_day(date: PartialDate) -> str:
    """Return the first day of what is written as xsd:date."""
    return f'"{date.first_day.isoformat()}"^^{XSD.date}'


def last_day(date: PartialDate) -> str:
    """Return the last day of what is written as xsd:date."""
    return f'"{date.last_day.isoformat()}"^^{XSD.date}'


@dataclass(frozen=True, slots=True)
class Iris:
    """The IRIs under one base."""

    base: str

    def of(self, name: str) -> str:
        """Return the IRI of an id such as ``person/0f3a…``."""
        return f"<{self.base}{name}>"

    def named(self, kind: str, *parts: str) -> str:
        """Return the IRI of a thing that is known by parts that are text: a role, a place."""
        return f"<{self.base}{kind}/{digest(*parts)}>"

    def coded(self, kind: str, code: str) -> str:
        """Return the IRI of a row of seeds/, readable: ``body-kind/tinh_uy``."""
        return f"<{self.base}{kind}/{quote(code, safe='')}>"


def triples(subject: str, *facts: tuple[str, str | None]) -> Iterable[Triple]:
    """Return the facts of one subject; a fact without an object is none."""
    return [(subject, predicate, value) for predicate, value in facts if value is not None]


def typed(subject: str, *classes: str) -> Iterable[Triple]:
    """Return the classes of one subject as facts."""
    return [(subject, RDF.type, one) for one in classes]


def graph_lines(graph: str, facts: Iterable[Triple]) -> bytes:
    """Return the facts of one named graph as N-Quads, each once, in code-point order."""
    lines = {f"{subject} {predicate} {value} {graph} .\n" for subject, predicate, value in facts}
    return "".join(sorted(lines)).encode()
