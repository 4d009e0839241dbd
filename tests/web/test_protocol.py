"""The SPARQL 1.1 Protocol as clients that are not ours see it: curl, SPARQLWrapper and rdflib's SPARQLStore.

The names of the cases are those of W3C's protocol tests, query part; docs/sparql.md lists those that do not apply.
W3C's own manifests are run by test_w3c.py.

Source: https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/
"""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
import rdflib
from rdflib.namespace import FOAF, SKOS
from rdflib.plugins.stores.sparqlstore import SPARQLStore

from tests.small_world import world
from tests.web.live import serving

FIRST, SECOND = (f"https://w3id.org/niengiam/{article.id}" for article, _ in world().sources)
HEADLINE = "<https://schema.org/headline>"
ARTICLE = "<https://schema.org/NewsArticle>"
FORM, DIRECT = "application/x-www-form-urlencoded", "application/sparql-query"
NAMES = f"SELECT ?name WHERE {{ ?p a <{FOAF.Person}> ; <{SKOS.prefLabel}> ?name FILTER(STRSTARTS(?name, 'V')) }}"
IN_DEFAULT = f"SELECT ?a {{ ?a a {ARTICLE} }}"
IN_NAMED = f"SELECT ?a ?g {{ GRAPH ?g {{ ?a a {ARTICLE} }} }}"
IN_BOTH = f"SELECT ?a ?g {{ ?a a {ARTICLE} GRAPH ?g {{ ?b a {ARTICLE} }} }}"

curl = pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")


@pytest.fixture(scope="module")
def address(kb: Path) -> Iterator[str]:
    with serving(kb) as at:
        yield f"{at}/sparql"


def ask(*words: str, body: bytes = b"") -> tuple[int, str, str]:
    """Return status, media type and body of what curl got."""
    command = ["curl", "--silent", "--show-error", "--write-out", r"\n%{http_code} %{content_type}", *words]
    out = subprocess.run(command, input=body, check=True, capture_output=True).stdout.decode()
    text, _, tail = out.rpartition("\n")
    status, _, media = tail.partition(" ")
    return int(status), media.partition(";")[0], text


def bindings(text: str, variable: str) -> list[str]:
    return sorted({row[variable]["value"] for row in json.loads(text)["results"]["bindings"]})


def fields(*pairs: tuple[str, str]) -> list[str]:
    return [word for name, value in pairs for word in ("--data-urlencode", f"{name}={value}")]


@curl
@pytest.mark.parametrize("way", ["query_get", "query_post_form", "query_post_direct"])
def test_a_query_may_be_sent_in_three_ways(address: str, way: str) -> None:
    """W3C's query_get, query_post_form and query_post_direct."""
    ways = {
        "query_get": ask("--get", *fields(("query", NAMES)), address),
        "query_post_form": ask(*fields(("query", NAMES)), address),
        "query_post_direct": ask("-H", f"Content-Type: {DIRECT}", "--data-binary", NAMES, address),
    }
    status, media, text = ways[way]
    assert (status, media) == (200, "application/sparql-results+json")
    assert bindings(text, "name") == ["Vũ Minh An"]


D, N = "default-graph-uri", "named-graph-uri"


@curl
@pytest.mark.parametrize("way", ["get", "post_form", "post_direct"])
@pytest.mark.parametrize(
    ("case", "query", "dataset", "articles", "graphs"),
    [
        ("query_dataset_default_graph", IN_DEFAULT, [(D, FIRST)], [FIRST], None),
        ("query_dataset_default_graphs", IN_DEFAULT, [(D, FIRST), (D, SECOND)], [FIRST, SECOND], None),
        ("query_dataset_named_graphs", IN_NAMED, [(N, FIRST), (N, SECOND)], [FIRST, SECOND], [FIRST, SECOND]),
        ("query_dataset_full", IN_BOTH, [(D, FIRST), (N, SECOND)], [FIRST], [SECOND]),
        (
            "query_multiple_dataset",
            IN_DEFAULT.replace("{", f"FROM <{SECOND}> {{", 1),
            [(D, FIRST)],
            [FIRST],
            None,
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and value.startswith("query_") else "",
)
def test_the_protocol_chooses_the_graphs(  # noqa: PLR0913, PLR0917  one a column
    address: str,
    way: str,
    case: str,
    query: str,
    dataset: list[tuple[str, str]],
    articles: list[str],
    graphs: list[str] | None,
) -> None:
    """W3C's query_dataset_*: graphs of the protocol make the dataset, and outrank FROM in the query."""
    if way == "get":
        answer = ask("--get", *fields(("query", query), *dataset), address)
    elif way == "post_form":
        answer = ask(*fields(("query", query), *dataset), address)
    else:
        to = f"{address}?{urlencode(dataset)}"
        answer = ask("-H", f"Content-Type: {DIRECT}", "--data-binary", query, to)
    assert answer[0] == 200, (case, answer)
    assert bindings(answer[2], "a") == sorted(articles)
    if graphs is not None:
        assert bindings(answer[2], "g") == sorted(graphs)


@curl
@pytest.mark.parametrize(
    ("query", "accept", "media", "holds"),
    [
        (NAMES, "application/sparql-results+xml", "", '<literal xml:lang="vi">Vũ Minh An</literal>'),
        (NAMES, "application/sparql-results+json", "", '"xml:lang":"vi"'),
        (NAMES, "text/csv", "", "name\r\nVũ Minh An\r\n"),
        (NAMES, "text/tab-separated-values", "", '?name\n"Vũ Minh An"@vi\n'),
        (NAMES, "text/html;q=0.5, application/xml;q=0.9", "application/sparql-results+xml", "<sparql"),
        ("ASK {}", "application/sparql-results+xml", "", "<boolean>true</boolean>"),
        ("ASK {}", "application/sparql-results+json", "", '"boolean":true'),
        (f"DESCRIBE <{FIRST}>", "text/turtle", "", "headline"),
        (f"DESCRIBE <{FIRST}>", "application/n-triples", "", f"<{FIRST}>"),
        (f"CONSTRUCT {{ ?a {HEADLINE} ?h }} {{ ?a {HEADLINE} ?h }}", "application/rdf+xml", "", "<rdf:RDF"),
        (f"CONSTRUCT {{ ?a {HEADLINE} ?h }} {{ ?a {HEADLINE} ?h }}", "application/ld+json", "", '"@id"'),
        ("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1", "*/*", "text/turtle", "."),
        ("CONSTRUCT { <s> <p> 1 } {}", "application/n-triples", "", "/s> <http://127.0.0.1:"),
    ],
)
def test_answers_have_the_media_type_asked_for(address: str, query: str, accept: str, media: str, holds: str) -> None:
    """W3C's query_content_type_select, _ask, _describe and _construct, for every format that is served."""
    status, given, text = ask("--get", *fields(("query", query)), "-H", f"Accept: {accept}", address)
    assert (status, given) == (200, media or accept), text
    assert holds in text


@curl
@pytest.mark.parametrize(
    ("case", "words", "status"),
    [
        ("bad_query_method", ["-X", "PUT", *fields(("query", "ASK {}"))], 405),
        ("bad_query_method", ["-X", "DELETE"], 405),
        ("bad_query_method", ["-X", "PATCH", *fields(("query", "ASK {}"))], 405),
        ("bad_multiple_queries", ["--get", *fields(("query", "ASK {}"), ("query", "SELECT * {}"))], 400),
        ("bad_multiple_queries", [*fields(("query", "ASK {}"), ("query", "SELECT * {}"))], 400),
        ("bad_query_wrong_media_type", ["-H", "Content-Type: text/plain", "--data-binary", "ASK {}"], 415),
        ("bad_query_missing_form_type", ["-H", "Content-Type:", *fields(("query", "ASK {}"))], 415),
        ("bad_query_missing_direct_type", ["-H", "Content-Type:", "--data-binary", "ASK {}"], 415),
        ("bad_query_syntax", ["--get", *fields(("query", "ASK {"))], 400),
        ("bad_query_syntax", [*fields(("query", "ASK {"))], 400),
        ("missing_query", [*fields(("default-graph-uri", FIRST))], 400),
        ("missing_query", ["--get", *fields(("default-graph-uri", FIRST))], 400),
        ("bad_graph", ["--get", *fields(("query", "ASK {}"), ("default-graph-uri", "no iri"))], 400),
        ("update_form", [*fields(("update", "CLEAR ALL"))], 403),
        ("update_direct", ["-H", "Content-Type: application/sparql-update", "--data-binary", "CLEAR ALL"], 403),
        ("update_as_query", [*fields(("query", "CLEAR ALL"))], 400),
        ("not_acceptable", ["--get", *fields(("query", "ASK {}")), "-H", "Accept: image/png"], 406),
    ],
)
def test_bad_requests_have_their_status(address: str, case: str, words: list[str], status: int) -> None:
    """W3C's bad_*: 4xx each, with a reason, and the service answers on."""
    got, _, text = ask(*words, address)
    assert got == status, (case, text)
    assert text.strip()
    assert ask("--get", *fields(("query", "ASK {}")), address)[0] == 200


@curl
def test_a_question_that_is_not_utf8_is_refused(address: str) -> None:
    """W3C's bad_query_non_utf8: UTF-16 is 400."""
    body = NAMES.encode("utf-16")
    assert ask("-H", f"Content-Type: {DIRECT}", "--data-binary", "@-", address, body=body)[0] == 400


@curl
def test_an_answer_is_packed_and_known_again(address: str) -> None:
    """curl unpacks gzip, and an entity tag gives 304 without a body."""
    words = ["--get", "--data-urlencode", "query=SELECT * { ?s ?p ?o } LIMIT 200", address]
    headers = subprocess.run(
        ["curl", "-s", "-D", "-", "-o", "/dev/null", "--compressed", *words], check=True, capture_output=True, text=True
    ).stdout.lower()
    assert "content-encoding: gzip" in headers
    tag = next(line.split(": ", 1)[1] for line in headers.splitlines() if line.startswith("etag:"))
    assert ask(*words, "-H", f"If-None-Match: {tag}")[0] == 304


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_sparqlwrapper_reads_every_kind_of_answer(address: str) -> None:
    """SELECT as JSON, XML, CSV and TSV, ASK, CONSTRUCT and DESCRIBE; GET and POST."""
    wrapper = pytest.importorskip("SPARQLWrapper", reason="needs SPARQLWrapper")
    client = wrapper.SPARQLWrapper(address)

    def answer(query: str, form: str, method: str) -> object:
        client.setQuery(query)
        client.setReturnFormat(form)
        client.setMethod(method)
        result = client.query()
        try:
            return result.convert()
        finally:
            result.response.close()

    for method in (wrapper.GET, wrapper.POST):
        rows = answer(NAMES, wrapper.JSON, method)
        assert rows["results"]["bindings"][0]["name"] == {  # type: ignore[index]
            "type": "literal",
            "value": "Vũ Minh An",
            "xml:lang": "vi",
        }
        assert answer(NAMES, wrapper.XML, method).getElementsByTagName("literal")[0].firstChild.data == "Vũ Minh An"  # type: ignore[attr-defined]
        table = csv.reader(io.StringIO(answer(NAMES, wrapper.CSV, method).decode()))  # type: ignore[attr-defined]
        assert list(table) == [["name"], ["Vũ Minh An"]]
        assert answer("ASK {}", wrapper.JSON, method) == {"head": {}, "boolean": True}
        for query in (f"DESCRIBE <{FIRST}>", f"CONSTRUCT WHERE {{ <{FIRST}> ?p ?o }}"):
            graph = answer(query, wrapper.RDFXML, method)
            assert (rdflib.URIRef(FIRST), rdflib.RDF.type, rdflib.URIRef(ARTICLE[1:-1])) in graph  # type: ignore[operator]


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflib_takes_the_service_for_a_graph(address: str, method: str) -> None:
    """SPARQLStore matches triples, binds variables, and asks one graph by its name."""
    graph = rdflib.Graph(SPARQLStore(address, method=method))
    (person,) = graph.subjects(SKOS.prefLabel, rdflib.Literal("Vũ Minh An", lang="vi"))
    assert (person, rdflib.RDF.type, FOAF.Person) in graph
    rows = list(
        graph.query("SELECT ?name { ?p skos:prefLabel ?name }", initNs={"skos": SKOS}, initBindings={"p": person})
    )
    assert rows == [(rdflib.Literal("Vũ Minh An", lang="vi"),)]
    one = rdflib.Graph(SPARQLStore(address, method=method, context_aware=True), identifier=rdflib.URIRef(FIRST))
    articles = one.query(IN_DEFAULT)
    assert [row.a for row in articles] == [rdflib.URIRef(FIRST)]  # type: ignore[union-attr]
