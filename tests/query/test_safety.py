"""Questions can neither leave the machine nor read its files nor write."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, strategies as st

from kg.errors import QueryError
from kg.query.safety import refuse_unsafe


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { service silent <http://x/> { ?s ?p ?o } }",
        "SELECT * { SERVICE ?where { ?s ?p ?o } }",
        "PREFIX x: <http://x/> SELECT * { ?a ?b ?c . SERVICE x:y { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o }\nSERVICE#c\n<http://x/> { }",
        "SELECT * { \\u0053ERVICE <http://x/> { ?s ?p ?o } }",
        "SELECT * { FILTER(?a<'>') SERVICE <http://x/> {} FILTER(?b<'x') }",
        "SELECT * { ?s <http://x/#> ?o SERVICE <http://x/> {} }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <FILE:/etc/passwd> { ?s ?p ?o }",
        "LOAD <http://x/>",
        "PREFIX x: <http://x/> DELETE WHERE { ?s ?p ?o }",
        "# first\nBASE <http://x/>\nINSERT DATA { <a> <b> <c> }",
        "DROP ALL",
    ],
)
def test_unsafe_questions_are_refused(sparql: str) -> None:
    """SERVICE in any dress, files as graphs, and updates are refused."""
    with pytest.raises(QueryError):
        refuse_unsafe(sparql)


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT ?service WHERE { ?service ?p ?o }",
        "PREFIX service: <http://x/> SELECT * { ?s service:x ?o }",
        'SELECT * { ?s ?p "room service" }',
        "SELECT * FROM <http://x/g> { ?s ?p ?o }",
        "SELECT * { ?s <http://x/SERVICE> ?o } # no SERVICE here",
        "SELECT (COUNT(*) AS ?load) { ?s ?p ?o }",
        "DESCRIBE <http://x/> ",
    ],
)
def test_harmless_questions_pass(sparql: str) -> None:
    """Names, strings and addresses that hold the words are no calls."""
    refuse_unsafe(sparql)


@given(st.text(alphabet="SERVICE<>?{}#'\" \nservic:x\\u0053", max_size=300))
def test_a_call_is_found_wherever_it_stands(text: str) -> None:
    """No text before a call hides it, unless it turns the call into a comment or an address."""
    hidden = text.rpartition("\n")[2]
    if "#" in hidden or hidden.rpartition("<")[1] or text[-1:] in ("?", ":", ".", "-") or text[-1:].isalnum():
        return
    with pytest.raises(QueryError):
        refuse_unsafe(text + " SERVICE <http://x/> { ?s ?p ?o }")


def test_a_long_text_is_judged_at_once() -> None:
    """Texts made to send a pattern back and forth take no longer than others."""
    for piece in ("SERVICE ", "SERVICE:", "<", "#", "\\u0053", "FROM NAMED ", "PREFIX a:<b> "):
        with contextlib.suppress(QueryError):
            refuse_unsafe(piece * 20_000)
