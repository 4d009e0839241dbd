from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from kg.web.desk import Ruling, sign

TOKEN = "t0ken"
HOME = {"origin": "http://testserver"}
RULING = {
    "verdict": "different",
    "left": "https://w3id.org/niengiam/person/script",
    "right": "https://w3id.org/niengiam/person/an",
    "who": "Người rà soát",
    "why": "two <lives>",
}


def enter(desk: TestClient) -> str:
    """Open the desk with its token and return its page."""
    assert desk.get(f"/review?token={TOKEN}").status_code == 303
    answer = desk.get("/review")
    assert answer.status_code == 200
    return answer.text


def test_the_desk_is_closed_unless_it_was_opened(client: TestClient) -> None:
    """Without --review there is no such address."""
    assert client.get("/review").status_code == 404
    assert client.post("/review", data=RULING, headers=HOME).status_code in {404, 405}


def test_the_desk_wants_its_token(desk: TestClient) -> None:
    """No token and a wrong one are refused."""
    assert desk.get("/review").status_code == 403
    assert desk.get("/review?token=guess").status_code == 403


def test_the_desk_shows_both_sides_of_an_open_question(desk: TestClient) -> None:
    """Both people stand there with their sentences; markup in names is text."""
    html = enter(desk)
    assert "Vũ Minh An" in html
    assert "“Vũ Minh An, Bí thư Tỉnh ủy”" in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "<script>alert" not in html


def test_a_decision_is_kept(desk: TestClient, rulings: list[Ruling]) -> None:
    """The form of the desk, sent from the desk, gives the ruling with who and why."""
    found = re.search(r'name="sign" value="(\w+)"', enter(desk))
    assert found
    answer = desk.post("/review", data={**RULING, "sign": found.group(1)}, headers=HOME)
    assert answer.status_code == 303
    assert rulings == [Ruling(**RULING)]


@pytest.mark.parametrize(
    ("headers", "sent"),
    [
        ({}, {"sign": sign(TOKEN)}),
        ({"origin": "http://evil.example"}, {"sign": sign(TOKEN)}),
        ({"origin": "null"}, {"sign": sign(TOKEN)}),
        ({**HOME, "sec-fetch-site": "cross-site"}, {"sign": sign(TOKEN)}),
        (HOME, {}),
        (HOME, {"sign": sign("other")}),
    ],
)
def test_a_decision_from_elsewhere_is_refused(
    desk: TestClient, rulings: list[Ruling], headers: dict[str, str], sent: dict[str, str]
) -> None:
    """Another origin, none at all, or a form that is not the desk's: nothing is kept."""
    enter(desk)
    assert desk.post("/review", data={**RULING, **sent}, headers=headers).status_code == 403
    assert rulings == []


def test_a_decision_without_the_cookie_is_refused(desk: TestClient, rulings: list[Ruling]) -> None:
    """The sign alone opens nothing."""
    assert desk.post("/review", data={**RULING, "sign": sign(TOKEN)}, headers=HOME).status_code == 403
    assert rulings == []


def test_a_decision_that_says_nothing_is_a_fault(desk: TestClient, rulings: list[Ruling]) -> None:
    """A verdict that is none, or nobody who decides, is not kept."""
    enter(desk)
    for change in ({"verdict": "maybe"}, {"who": " "}, {"left": ""}):
        sent = {**RULING, **change, "sign": sign(TOKEN)}
        assert desk.post("/review", data=sent, headers=HOME).status_code == 400
    assert rulings == []
