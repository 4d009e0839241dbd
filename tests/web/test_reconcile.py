from __future__ import annotations

import json

import pytest
from starlette.testclient import TestClient


def ask(client: TestClient, **queries: dict[str, object]) -> dict[str, list[dict[str, object]]]:
    """Return the candidates of each query."""
    answer = client.post("/reconcile", data={"queries": json.dumps(queries)})
    assert answer.status_code == 200, answer.text
    return {key: value["result"] for key, value in answer.json().items()}


def test_the_manifest_says_what_the_service_can_do(client: TestClient) -> None:
    """A client learns the version, the types and where previews, suggestions and extensions are."""
    manifest = client.get("/reconcile").json()
    assert "0.2" in manifest["versions"]
    assert manifest["identifierSpace"] == "https://w3id.org/niengiam/"
    assert {one["id"] for one in manifest["defaultTypes"]} >= {"person", "office", "document"}
    assert manifest["view"]["url"].endswith("/{{id}}")
    assert set(manifest["suggest"]) == {"entity", "type", "property"}


@pytest.mark.parametrize(
    ("typed", "kind", "expected"),
    [
        ("Vũ Minh An", "person", "person/an"),
        ("vu minh an", "person", "person/an"),
        ("bi thu tinh uy ha nam", "office", "office/bi-thu"),
        ("Chủ tịch UBND tỉnh Hà Nam", "office", "office/chu-tich"),
        ("Chỉ thị số 07-CT/TU", "document", "document/07"),
    ],
)
def test_the_only_one_of_a_name_is_a_match(client: TestClient, typed: str, kind: str, expected: str) -> None:
    """Whole names match, with or without diacritics and abbreviations."""
    best = ask(client, q={"query": typed, "type": kind})["q"][0]
    assert (best["id"], best["match"], best["score"]) == (expected, True, 100)


def test_a_part_of_a_name_is_a_candidate_only(client: TestClient) -> None:
    """What is merely like is offered and never matched."""
    found = ask(client, q={"query": "Vũ Minh", "type": "person"})["q"]
    assert [one["id"] for one in found] == ["person/an"]
    assert found[0]["match"] is False


def test_many_queries_come_back_under_their_names(client: TestClient) -> None:
    """Each query keeps its key; limits and unknown names are honoured."""
    found = ask(client, a={"query": "Lê Thị Bích", "limit": 1}, b={"query": "zzzz"}, c={"query": ""})
    assert [one["id"] for one in found["a"]] == ["person/bich"]
    assert (found["b"], found["c"]) == ([], [])


def test_rows_are_extended_by_properties(client: TestClient) -> None:
    """Literals come as text, things with id and name."""
    asked = {"ids": ["office/bi-thu", "person/an"], "properties": [{"id": "body"}, {"id": "birthDate"}]}
    rows = client.post("/reconcile", data={"extend": json.dumps(asked)}).json()["rows"]
    assert rows["office/bi-thu"]["body"] == [{"id": "body/tinh-uy", "name": "Tỉnh ủy Hà Nam"}]
    assert rows["person/an"] == {"body": [], "birthDate": [{"str": "1968"}]}


def test_suggestions_and_previews_are_served(client: TestClient) -> None:
    """Entities, types and properties by prefix; a preview is a small page."""
    assert client.get("/reconcile/suggest/entity?prefix=vu+m").json()["result"][0]["id"] == "person/an"
    assert client.get("/reconcile/suggest/type?prefix=per").json()["result"][0]["id"] == "person"
    assert client.get("/reconcile/suggest/property?prefix=issuer").json()["result"][0]["id"] == "issuer"
    assert "Vũ Minh An" in client.get("/reconcile/preview?id=person/an").text
    assert client.get("/reconcile/preview?id=person/none").status_code == 404


@pytest.mark.parametrize("sent", ['{"q": 1}', "[", '{"q": {"query": "x", "limit": "many"}}'])
def test_what_cannot_be_read_is_a_400(client: TestClient, sent: str) -> None:
    """Malformed requests are refused, not crashed on."""
    assert client.post("/reconcile", data={"queries": sent}).status_code == 400
