"""Answers in every format say the same and are read by others."""

from __future__ import annotations

import csv
import io

import pytest
import rdflib
from pyoxigraph import Literal, NamedNode, QueryResultsFormat, QuerySolutions, Store, parse_query_results

from kg.query.formats import Format, write_answer
from kg.query.run import Answer, Table, run_question
from tests.small_world import graph_of, world

ODD = 'dấu "ngoặc", \\ và\ttab\nxuống dòng <&>'


def written(answer: Answer, form: Format) -> str:
    out = io.StringIO()
    write_answer(answer, form, out)
    return out.getvalue()


def table() -> Table:
    rows = [
        (NamedNode("http://x/á"), Literal(ODD), None),
        (None, Literal("Hà Nam", language="vi"), Literal("2021", datatype=NamedNode("http://x/year"))),
        (NamedNode("http://x/b"), Literal(14), Literal("")),
    ]
    return Table(("thing", "said", "more"), rows)


@pytest.mark.parametrize(
    ("form", "results"),
    [
        (Format.JSON, QueryResultsFormat.JSON),
        (Format.XML, QueryResultsFormat.XML),
        (Format.TSV, QueryResultsFormat.TSV),
    ],
)
def test_standard_results_are_read_back(form: Format, results: QueryResultsFormat) -> None:
    """pyoxigraph reads json, xml and tsv back to the same terms."""
    read = parse_query_results(written(table(), form).encode(), format=results)
    assert isinstance(read, QuerySolutions)
    assert [tuple(row) for row in read] == [tuple(row) for row in table().rows]


def test_csv_has_values_and_line_feeds() -> None:
    """csv holds bare values, quoted where they must be, and ends its lines with line feeds alone."""
    text = written(table(), Format.CSV)
    assert text.splitlines()[0] == "thing,said,more"
    assert "\r" not in text
    assert [row[1] for row in csv.reader(io.StringIO(text))] == ["said", ODD, "Hà Nam", "14"]


def test_a_table_is_aligned_and_cut() -> None:
    """A table for reading keeps every row on one line, in columns."""
    lines = written(table(), Format.TABLE).splitlines()
    assert len(lines) == 5
    assert lines[0].split() == ["thing", "said", "more"]
    assert lines[3].index("Hà Nam") == lines[0].index("said")


def test_turtle_of_rows_is_a_result_set() -> None:
    """turtle of a SELECT is the result-set vocabulary with a solution for each row."""
    graph = rdflib.Graph().parse(data=written(table(), Format.TURTLE), format="turtle")
    solution = rdflib.URIRef("http://www.w3.org/2001/sw/DataAccess/tests/result-set#solution")
    assert len(list(graph.objects(None, solution))) == 3


@pytest.mark.parametrize("form", list(Format))
def test_an_ask_and_a_construct_have_every_format(form: Format) -> None:
    """No format refuses an ASK or a CONSTRUCT."""
    store = graph_of(world())
    assert "true" in written(run_question(store, "ASK { ?s ?p ?o }"), form)
    made = written(run_question(store, "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 3"), form)
    assert "http" in made
    if form is Format.TURTLE:
        assert len(rdflib.Graph().parse(data=made, format="turtle")) == 3


def test_rows_are_written_as_they_come() -> None:
    """An endless answer can be written line by line: nothing waits for its end."""

    class FullError(Exception):
        pass

    class Small(io.StringIO):
        def write(self, text: str) -> int:
            if self.tell() > 10_000:
                raise FullError
            return super().write(text)

    def rows():
        while True:
            yield (Literal("x"),)

    for form in Format:
        with pytest.raises(FullError):
            write_answer(Table(("a",), rows()), form, Small())


def test_an_empty_store_answers_with_a_header() -> None:
    """A view of an empty graph is its header alone."""
    assert written(run_question(Store(), "people"), Format.CSV) == "article,person,name\n"
