from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from kg.web.asking import Asked, Askers
from kg.web.site import Site

NAMES = (
    "PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
    ' SELECT ?name WHERE { ?p a foaf:Person ; skos:prefLabel ?name FILTER(STRSTARTS(?name, "V")) }'
)
# A product of all facts with all facts, four times over: counted and not kept, only its time can end it.
CROSS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


def test_get_post_form_and_post_body_answer_alike(client: TestClient) -> None:
    """The three ways of the protocol give the same rows."""
    answers = [
        client.get("/sparql", params={"query": NAMES}),
        client.post("/sparql", data={"query": NAMES}),
        client.post("/sparql", content=NAMES, headers={"content-type": "application/sparql-query"}),
    ]
    assert [one.status_code for one in answers] == [200, 200, 200]
    assert {one.json()["results"]["bindings"][0]["name"]["value"] for one in answers} == {"Vũ Minh An"}


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv"),
        ("text/tab-separated-values", "text/tab-separated-values"),
        ("application/json", "application/sparql-results+json"),
        ("*/*", "application/sparql-results+json"),
    ],
)
def test_rows_come_in_the_form_asked_for(client: TestClient, accept: str, media: str) -> None:
    """SELECT is negotiated among the four result formats."""
    answer = client.get("/sparql", params={"query": NAMES}, headers={"accept": accept})
    assert answer.headers["content-type"].startswith(media)
    assert "Vũ Minh An" in answer.text


@pytest.mark.parametrize(
    "media", ["text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"]
)
def test_graphs_come_in_the_form_asked_for(client: TestClient, media: str) -> None:
    """CONSTRUCT is negotiated among the RDF formats."""
    query = "CONSTRUCT { ?s a ?c } WHERE { ?s a ?c } LIMIT 1"
    answer = client.get("/sparql", params={"query": query}, headers={"accept": media})
    assert answer.headers["content-type"].startswith(media)


def test_a_form_that_a_question_does_not_have_is_refused(client: TestClient) -> None:
    """A SELECT cannot be Turtle: 406 tells what it can be."""
    answer = client.get("/sparql", params={"query": NAMES}, headers={"accept": "text/turtle"})
    assert answer.status_code == 406
    assert "text/csv" in answer.text


def test_graphs_can_be_chosen(client: TestClient) -> None:
    """default-graph-uri narrows the question to that graph."""
    asked = {"query": "SELECT (COUNT(*) AS ?n) { ?t a <https://w3id.org/niengiam/ontology#Tenure> }"}
    graph = "https://w3id.org/niengiam/graph/"
    counts = [
        client.get("/sparql", params={**asked, **extra}).json()["results"]["bindings"][0]["n"]["value"]
        for extra in ({}, {"default-graph-uri": graph + "tenures"}, {"default-graph-uri": graph + "entities"})
    ]
    assert counts == ["4", "4", "0"]


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"data": {"update": "DROP ALL"}}, 403),
        ({"content": "DROP ALL", "headers": {"content-type": "application/sparql-update"}}, 403),
        ({"data": {"query": "INSERT DATA { <a:a> <a:b> <a:c> }"}}, 400),
        ({"data": {"query": "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"}}, 400),
        ({"data": {"query": "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"}}, 400),
        ({"data": {"query": "SELEC"}}, 400),
        ({"data": {"other": "x"}}, 400),
        ({"data": {"query": ["ASK {}", "ASK {}"]}}, 400),
        ({"data": {"query": "ASK {}", "default-graph-uri": "no iri"}}, 400),
        ({"content": "ASK {}", "headers": {"content-type": "text/plain"}}, 415),
        ({"content": b"ASK { ?s ?p '\xff' }", "headers": {"content-type": "application/sparql-query"}}, 400),
        ({"content": b"x" * (1 << 21), "headers": {"content-type": "application/sparql-query"}}, 413),
    ],
)
def test_writes_and_faults_are_refused_by_status(client: TestClient, sent: dict[str, object], status: int) -> None:
    """Nothing is written, nothing is fetched, and each fault has its status."""
    answer = client.post("/sparql", **sent)  # type: ignore[arg-type]
    assert answer.status_code == status, answer.text


def test_other_methods_are_refused(client: TestClient) -> None:
    """PUT and DELETE are not allowed."""
    assert client.put("/sparql").status_code == 405
    assert client.delete("/sparql").status_code == 405


def test_the_endpoint_describes_itself(client: TestClient) -> None:
    """Without a question, a machine gets the service description and a person the editor."""
    answer = client.get("/sparql", headers={"accept": "text/turtle"})
    assert "sd:SPARQL11Query" in answer.text
    assert "<textarea" in client.get("/sparql", headers={"accept": "text/html"}).text


def test_other_sites_may_ask(client: TestClient) -> None:
    """CORS: preflight and answers allow every origin, without credentials."""
    assert client.options("/sparql").headers["access-control-allow-origin"] == "*"
    answer = client.get("/sparql", params={"query": "ASK {}"})
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in answer.headers


def test_an_answer_that_did_not_change_is_not_made_again(client: TestClient) -> None:
    """The entity tag of question and graph gives 304."""
    tag = client.get("/sparql", params={"query": NAMES}).headers["etag"]
    assert client.get("/sparql", params={"query": NAMES}, headers={"if-none-match": tag}).status_code == 304


def test_a_question_that_is_late_is_ended_and_the_next_answered(kb: Path) -> None:
    """A cartesian product ends at its time limit; the next question gets a fresh process."""
    askers = Askers(seconds=1.5, memory=1 << 32, workers=1)
    generation = str(Site(kb).now().generation)
    late = askers.ask(Asked(CROSS, generation))
    assert late.status == 503
    assert b"longer than" in b"".join(late.body)
    assert askers.counts.late == 1
    answer = askers.ask(Asked("ASK {}", generation))
    assert json.loads(b"".join(answer.body))["boolean"] is True
    askers.close()


def test_long_questions_leave_askers_for_short_ones(kb: Path) -> None:
    """Of two long questions the older is ended as one too many; short ones are answered all the while."""
    askers = Askers(seconds=4, memory=1 << 32, workers=3, long=(1.0, 1))
    generation = str(Site(kb).now().generation)
    with ThreadPoolExecutor(2) as hostile:
        long = [hostile.submit(askers.ask, Asked(CROSS, generation)) for _ in range(2)]
        first = next(as_completed(long))
        assert b"too many long questions" in b"".join(first.result().body)
        short = askers.ask(Asked("ASK {}", generation))
        assert (short.status, short.whole) == (200, True)
        assert not all(one.done() for one in long)
    assert (askers.counts.crowded, askers.counts.late) == (1, 1)
    assert askers.ask(Asked("ASK {}", generation)).status == 200
    askers.close()


def test_an_answer_of_many_frames_is_sent_while_it_is_made(kb: Path) -> None:
    """What is longer than a frame comes in pieces, whole, and its asker serves on."""
    askers = Askers(workers=1)
    generation = str(Site(kb).now().generation)
    asked = Asked("SELECT * { { ?s ?p ?o } { ?a a ?c } }", generation, results="text/csv")
    answer = askers.ask(asked)
    assert (answer.status, answer.whole) == (200, False)
    pieces = list(answer.body)
    assert len(pieces) > 1
    assert b"".join(pieces).endswith(b"\r\n")
    assert askers.ask(Asked("ASK {}", generation)).whole
    askers.close()


def test_an_answer_that_is_too_long_is_refused(kb: Path) -> None:
    """The limit of an answer's bytes is kept."""
    askers = Askers(workers=1)
    answer = askers.ask(Asked("SELECT * { ?s ?p ?o }", str(Site(kb).now().generation), most=1000))
    assert answer.status == 413
    assert b"ask for less" in b"".join(answer.body)
    askers.close()


def test_health_and_metrics_tell_what_was_done(client: TestClient) -> None:
    """Health names the generation of the graph, metrics count answers and questions."""
    assert client.get("/health").json() == {"status": "ok", "generation": "1"}
    assert "kg_answers_total{" in client.get("/metrics").text
    assert "kg_questions_total{" in client.get("/metrics").text
