"""W3C's own manifests, run by curl against the service: protocol, result formats, service description.

The manifests are not part of this project. Give a checkout of the public repository of W3C's RDF tests by the
variable RDF_TESTS (its folder ``sparql/sparql11`` is read); without it these tests are skipped, and test_protocol.py
holds the service to the same cases in our own words. docs/sparql.md says which cases do not apply, and why.

Source: https://www.w3.org/2009/sparql/docs/tests/
"""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from rdflib.collection import Collection
from rdflib.query import Result

from kg.store.quads import replace_graph
from tests.web.live import serving

SUITE = Path(os.environ.get("RDF_TESTS", "")) / "sparql" / "sparql11"
MF = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
QT = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")
HT = rdflib.Namespace("http://www.w3.org/2011/http#")
CNT = rdflib.Namespace("http://www.w3.org/2011/content#")
UT = rdflib.Namespace("http://www.w3.org/2009/sparql/tests/test-update#")
SD = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")
FORMATS = {
    "boolean": {"application/sparql-results+json", "application/sparql-results+xml"},
    "tabular": {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values",
    },
    "RDF": {"text/turtle", "application/n-triples", "application/rdf+xml"},
}
NOT_OURS = {  # the store keeps every kind of whole number as xsd:integer; the graph has no other
    "tsv03": ("http://www.w3.org/2001/XMLSchema#negativeInteger", "http://www.w3.org/2001/XMLSchema#integer"),
}
WRITES = ("update_",)  # cases that expect an update to be carried out; the service is read-only

pytestmark = pytest.mark.skipif(
    not SUITE.is_dir() or shutil.which("curl") is None, reason="needs RDF_TESTS and the program curl"
)


@dataclass
class Sent:
    """One request of a case and what may come back."""

    method: str
    path: str
    body: bytes
    headers: list[str]
    statuses: set[str]
    format: str
    truth: bool | None


@dataclass
class Case:
    """One case of a manifest."""

    name: str
    sent: list[Sent] = field(default_factory=list)


def manifest(folder: str) -> rdflib.Graph:
    if not SUITE.is_dir():
        return rdflib.Graph()
    return rdflib.Graph().parse(SUITE / folder / "manifest.ttl", format="turtle")


def entries(graph: rdflib.Graph) -> list[rdflib.term.Node]:
    return [entry for start in graph.objects(None, MF.entries) for entry in Collection(graph, start)]


def protocol_cases() -> Iterator[Case]:
    graph = manifest("protocol")
    for entry in entries(graph):
        case = Case(str(entry).rpartition("#")[2])
        requests = graph.value(graph.value(entry, MF.action), HT.requests)
        case.sent = [sent_of(graph, request) for request in Collection(graph, requests)]  # type: ignore[arg-type]
        yield case


def sent_of(graph: rdflib.Graph, request: rdflib.term.Node) -> Sent:
    def text(subject: rdflib.term.Node | None, term: rdflib.URIRef) -> str:
        return str(graph.value(subject, term) or "")

    body, answer = graph.value(request, HT.body), graph.value(request, HT.resp)
    fields = graph.value(request, HT.headers)
    headers = [
        f"{text(one, HT.fieldName)}: {text(one, HT.fieldValue)}"
        for one in (Collection(graph, fields) if fields is not None else ())  # type: ignore[arg-type]
    ]
    truth = graph.value(answer, MF.expectedBoolean)
    return Sent(
        text(request, HT.methodName),
        text(request, HT.absolutePath).removeprefix("/sparql/"),
        text(body, CNT.chars).encode(text(body, CNT.characterEncoding) or "UTF-8"),
        headers,
        {str(status)[-3] for status in graph.objects(answer, MF.expectedStatus)},
        text(answer, MF.expectedFormat),
        None if truth is None else bool(truth),  # type: ignore[truthy-bool]
    )


def curl(address: str, sent: Sent) -> tuple[int, str, bytes]:
    """Return status, media type and body."""
    headers = sent.headers or ["Content-Type:"]
    words = [word for header in headers for word in ("-H", header)]
    body = ["--data-binary", "@-"] if sent.body else []
    command = ["curl", "-s", "-X", sent.method, "-w", r"\n%{http_code} %{content_type}", *words, *body]
    out = subprocess.run([*command, address + sent.path], input=sent.body, check=True, capture_output=True).stdout
    data, _, tail = out.rpartition(b"\n")
    status, _, media = tail.decode().partition(" ")
    return int(status), media.partition(";")[0], data


def nquads() -> Iterator[bytes]:
    """Yield the data of all manifests, each file a graph: by its label in the protocol's, else by its address."""
    graph = manifest("protocol")
    for data in set(graph.objects(None, UT.graphData)):
        file, name = graph.value(data, UT.graph), graph.value(data, rdflib.RDFS.label)
        yield in_graph(Path(str(file).removeprefix("file://")), str(name))
    for folder in ("json-res", "csv-tsv-res"):
        for file in sorted((SUITE / folder).glob("data*.ttl")):
            yield in_graph(file, f"http://example.org/{folder}/{file.name}")


def in_graph(file: Path, name: str) -> bytes:
    store = pyoxigraph.Store()
    store.load(path=str(file), format=pyoxigraph.RdfFormat.TURTLE, to_graph=pyoxigraph.NamedNode(name))
    return store.dump(format=pyoxigraph.RdfFormat.N_QUADS) or b""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("w3c")
    replace_graph(folder / "graph", nquads())
    with serving(folder) as at:
        yield f"{at}/sparql"


@pytest.mark.parametrize("case", list(protocol_cases()), ids=lambda case: case.name)
def test_protocol(address: str, case: Case) -> None:
    """Status, format and truth are what the manifest expects; an update is refused instead of carried out."""
    for sent in case.sent:
        at = address if not sent.path or sent.path.startswith("?") else f"{address}/"
        status, media, body = curl(at, sent)
        if case.name.startswith(WRITES):
            assert status == 403, body
            return
        assert str(status)[0] in sent.statuses, (status, body)
        assert not sent.format or media in FORMATS[sent.format]
        if sent.truth is not None:
            assert json.loads(body)["boolean"] is sent.truth


def format_cases() -> Iterator[tuple[str, Path, Path, Path]]:
    for folder in ("json-res", "csv-tsv-res"):
        graph = manifest(folder)
        for entry in entries(graph):
            action = graph.value(entry, MF.action)
            parts = (graph.value(action, QT.query), graph.value(action, QT.data), graph.value(entry, MF.result))
            query, data, result = (Path(str(part).removeprefix("file://")) for part in parts)
            yield str(entry).rpartition("#")[2], query, data, result


@pytest.mark.parametrize(
    ("name", "query", "data", "result"), list(format_cases()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_result_formats(address: str, name: str, query: Path, data: Path, result: Path) -> None:
    """The answer, read by rdflib, is the one of the manifest."""
    media = {
        ".srj": "application/sparql-results+json",
        ".csv": "text/csv",
        ".tsv": "text/tab-separated-values",
    }[result.suffix]
    command = ["curl", "-s", "-G", "-H", f"Accept: {media}", "--data-urlencode", f"query@{query}", "--data-urlencode"]
    graph = f"default-graph-uri=http://example.org/{data.parent.name}/{data.name}"
    body = subprocess.run([*command, graph, address], check=True, capture_output=True).stdout
    expected = result.read_bytes()
    if name in NOT_OURS:
        given, kept = NOT_OURS[name]
        expected = expected.replace(f'"-3"^^<{given}>'.encode(), f'"-3"^^<{kept}>'.encode())
    assert rows_of(body, result.suffix) == rows_of(expected, result.suffix), name


def rows_of(data: bytes, suffix: str) -> object:
    """Return an answer as rdflib reads it, blank nodes by the order in which they come, rows sorted."""
    if suffix == ".csv":
        table = csv.DictReader(io.StringIO(data.decode()))
        return sorted(str(sorted((name, plain_cell(cell)) for name, cell in row.items())) for row in table)
    form = {".srj": "json", ".tsv": "tsv"}[suffix]
    result = Result.parse(io.BytesIO(data), format=form)
    if result.type == "ASK":
        return result.askAnswer
    blank: dict[object, str] = {}
    names = sorted(str(name) for name in result.vars or ())
    rows = []
    for row in result.bindings:
        cells = [row.get(rdflib.Variable(name)) for name in names]
        rows.append([blank.setdefault(c, "b") if isinstance(c, rdflib.BNode) else value_of(c) for c in cells])
    return names, sorted(rows, key=str)


def plain_cell(cell: str) -> object:
    """Return what a cell of CSV means: a number however it is written, a blank node under any name."""
    try:
        return float(cell)
    except ValueError:
        return "_:" if cell.startswith("_:") else cell


def value_of(cell: rdflib.term.Node | None) -> object:
    """Return what a cell means; 1.0e6 and 1.0E6 are the same number."""
    if isinstance(cell, rdflib.Literal):
        return (cell.toPython() if cell.datatype else str(cell), str(cell.datatype or ""), str(cell.language or ""))
    return cell if cell is None else cell.n3()


def test_service_description(address: str) -> None:
    """W3C's three: it is RDF, names its endpoint, and uses the vocabulary's classes for what it describes."""
    command = ["curl", "-s", "-H", "Accept: text/turtle", address]
    graph = rdflib.Graph().parse(data=subprocess.run(command, check=True, capture_output=True).stdout, format="turtle")
    (service,) = graph.subjects(rdflib.RDF.type, SD.Service)
    assert graph.value(service, SD.endpoint) == rdflib.URIRef(address)
    assert list(graph.objects(service, SD.supportedLanguage)) == [SD.SPARQL11Query]
    (dataset,) = graph.objects(service, SD.defaultDataset)
    assert (dataset, rdflib.RDF.type, SD.Dataset) in graph
    assert (graph.value(dataset, SD.defaultGraph), rdflib.RDF.type, SD.Graph) in graph
