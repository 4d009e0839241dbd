"""Write an answer as csv, tsv, json, xml, turtle or a table for reading."""

from __future__ import annotations

import codecs
import csv
import io
import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import chain, islice
from typing import IO, Any, cast
from xml.sax.saxutils import escape, quoteattr

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, serialize

from kg.graph.vocabulary import XSD, plain, prefixes
from kg.query.run import Answer, Row, Table, Term, Triples, Truth

_STRING = plain(XSD.anyURI).replace("anyURI", "string")
_LANGUAGE_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
_RESULTS = "http://www.w3.org/2005/sparql-results#"
_RESULT_SET = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#"
_SAMPLE = 200  # rows that set the widths of a table; later ones may stick out
_WIDEST = 60  # characters of a table's column


class Format(StrEnum):
    """The forms of an answer."""

    TABLE = "table"
    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    XML = "xml"
    TURTLE = "turtle"


def write_answer(answer: Answer, form: Format, out: IO[str]) -> None:
    """Write an answer, row by row as it is found.

    csv, tsv, json and xml of a SELECT or ASK are the SPARQL 1.1 result formats (csv with line feeds); turtle of a
    CONSTRUCT is its triples, of a SELECT the result-set vocabulary; a table is cut to what a terminal shows.

    Source: https://www.w3.org/TR/sparql11-results-json/ and its sisters.
    """
    if isinstance(answer, Triples) and form is Format.TURTLE:
        serialize(answer.triples, cast("IO[bytes]", _Decoded(out)), RdfFormat.TURTLE, prefixes=prefixes())
        return
    if isinstance(answer, Truth):
        _write_truth(answer, form, out)
        return
    out.writelines(_LINES[form](_table_of(answer)))


def value(cell: Term | None) -> str:
    """Return what a cell says: an IRI or a text without its marks, empty where nothing is bound."""
    match cell:
        case None:
            return ""
        case NamedNode() | Literal():
            return cell.value
        case _:
            return str(cell)


def _table_of(answer: Table | Triples) -> Table:
    if isinstance(answer, Table):
        return answer
    rows: Iterable[Row] = ((one.subject, one.predicate, one.object) for one in answer.triples)
    return Table(("subject", "predicate", "object"), rows)


def _write_truth(answer: Truth, form: Format, out: IO[str]) -> None:
    said = str(answer.value).lower()
    match form:
        case Format.JSON:
            out.write(f'{{"head":{{}},"boolean":{said}}}\n')
        case Format.XML:
            out.write(f'<?xml version="1.0"?>\n<sparql xmlns="{_RESULTS}"><head/><boolean>{said}</boolean></sparql>\n')
        case Format.TURTLE:
            out.write(f"@prefix rs: <{_RESULT_SET}> .\n[] a rs:ResultSet ; rs:boolean {said} .\n")
        case Format.TABLE | Format.CSV | Format.TSV:
            out.write(said + "\n")


class _Decoded(io.RawIOBase):
    """A binary face of a text stream, for serializers that write bytes."""

    def __init__(self, out: IO[str]) -> None:
        super().__init__()
        self._out = out
        self._decoder = codecs.getincrementaldecoder("utf-8")()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._out.write(self._decoder.decode(bytes(data)))
        return len(bytes(data))


def _csv_lines(table: Table) -> Iterator[str]:
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\n")
    for row in chain([table.columns], ([value(cell) for cell in row] for row in table.rows)):
        writer.writerow(row)
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def _tsv_lines(table: Table) -> Iterator[str]:
    yield "\t".join(f"?{column}" for column in table.columns) + "\n"
    yield from ("\t".join(_tsv(cell) for cell in row) + "\n" for row in table.rows)


def _tsv(cell: Term | None) -> str:
    return "" if cell is None else str(cell).replace("\t", "\\t")


def _json_lines(table: Table) -> Iterator[str]:
    yield f'{{"head":{{"vars":{json.dumps(table.columns)}}},"results":{{"bindings":['
    mark = "\n"
    for row in table.rows:
        bound = {name: _json_term(cell) for name, cell in zip(table.columns, row, strict=True) if cell is not None}
        yield mark + json.dumps(bound, ensure_ascii=False, separators=(",", ":"))
        mark = ",\n"
    yield "\n]}}\n"


def _json_term(cell: Term) -> dict[str, str]:
    match cell:
        case NamedNode():
            return {"type": "uri", "value": cell.value}
        case BlankNode():
            return {"type": "bnode", "value": cell.value}
        case Literal():
            return {"type": "literal", "value": cell.value} | _marks(cell)
        case _:
            return {"type": "literal", "value": str(cell)}


def _marks(cell: Literal) -> dict[str, str]:
    if cell.language is not None:
        return {"xml:lang": cell.language}
    datatype = cell.datatype.value
    return {} if datatype in (_STRING, _LANGUAGE_STRING) else {"datatype": datatype}


def _xml_lines(table: Table) -> Iterator[str]:
    yield f'<?xml version="1.0"?>\n<sparql xmlns="{_RESULTS}">\n<head>'
    yield "".join(f"<variable name={quoteattr(name)}/>" for name in table.columns)
    yield "</head>\n<results>\n"
    for row in table.rows:
        cells = zip(table.columns, row, strict=True)
        bound = (
            f"<binding name={quoteattr(name)}>{_xml_term(cell)}</binding>" for name, cell in cells if cell is not None
        )
        yield f"<result>{''.join(bound)}</result>\n"
    yield "</results>\n</sparql>\n"


def _xml_term(cell: Term) -> str:
    match cell:
        case NamedNode():
            return f"<uri>{_xml_text(cell.value)}</uri>"
        case BlankNode():
            return f"<bnode>{_xml_text(cell.value)}</bnode>"
        case Literal():
            marks = "".join(f" {name}={quoteattr(mark)}" for name, mark in _marks(cell).items())
            return f"<literal{marks}>{_xml_text(cell.value)}</literal>"
        case _:
            return f"<literal>{_xml_text(str(cell))}</literal>"


def _xml_text(text: str) -> str:
    """Return text as XML 1.0 may hold it; control characters that it cannot hold become the replacement sign."""
    allowed = "".join(letter if letter >= " " or letter in "\t\n\r" else "\ufffd" for letter in text)
    return escape(allowed, {"\r": "&#13;"})


def _turtle_lines(table: Table) -> Iterator[str]:
    yield f"@prefix rs: <{_RESULT_SET}> .\n[] a rs:ResultSet"
    for name in table.columns:
        yield f" ;\n  rs:resultVariable {json.dumps(name)}"
    for row in table.rows:
        cells = zip(table.columns, row, strict=True)
        bound = (f"[ rs:variable {json.dumps(name)} ; rs:value {cell} ]" for name, cell in cells if cell is not None)
        bindings = " , ".join(bound)
        yield f" ;\n  rs:solution [ rs:binding {bindings} ]" if bindings else " ;\n  rs:solution [ ]"
    yield " .\n"


def _table_lines(table: Table) -> Iterator[str]:
    rows = iter(table.rows)
    sample = [_shown(row) for row in islice(rows, _SAMPLE)]
    widths = [min(_WIDEST, max(map(_width, column))) for column in zip(table.columns, *sample, strict=True)]
    yield _line(table.columns, widths)
    yield _line(["-" * width for width in widths], widths)
    yield from (_line(cells, widths) for cells in sample)
    yield from (_line(_shown(row), widths) for row in rows)


def _shown(row: Row) -> list[str]:
    return [" ".join(value(cell).split()) for cell in row]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    fitted = (_fit(cell, width) for cell, width in zip(cells, widths, strict=True))
    return "  ".join(fitted).rstrip() + "\n"


def _fit(cell: str, width: int) -> str:
    if _width(cell) > width:
        cell = cell[: width - 1] + "…"
    return cell + " " * (width - _width(cell))


def _width(cell: str) -> int:
    return sum(not unicodedata.combining(letter) for letter in cell)


_LINES: Mapping[Format, Callable[[Table], Iterator[str]]] = {
    Format.TABLE: _table_lines,
    Format.CSV: _csv_lines,
    Format.TSV: _tsv_lines,
    Format.JSON: _json_lines,
    Format.XML: _xml_lines,
    Format.TURTLE: _turtle_lines,
}
