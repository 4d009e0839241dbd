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


@pytest.mark.parametrize(("button", "verdict"), [("accept", "accepted"), ("reject", "rejected")])
def test_a_claim_is_accepted_or_rejected(desk: TestClient, rulings: list[Ruling], button: str, verdict: str) -> None:
    """Beside each sentence of a conflict or question stand two buttons; the ruling names the claim."""
    html = enter(desk)
    claim = re.search(r'name="reject" value="([^"]+)"', html)
    assert claim
    form = {"sign": sign(TOKEN), button: claim.group(1), "who": "Người rà soát", "why": "đọc sai", "list": "conflicts"}
    answer = desk.post("/review", data=form, headers=HOME)
    assert answer.headers["location"] == "/review?list=conflicts&kept=1"
    assert rulings == [Ruling(verdict, "", "", "Người rà soát", "đọc sai", claim.group(1))]


def test_a_decision_is_undone(desk: TestClient, rulings: list[Ruling]) -> None:
    """The list of decisions shows who, when and why, and takes one back."""
    enter(desk)
    html = desk.get("/review?list=decided").text
    assert "Bình, 2/1/2026: lý do &lt;b&gt;" in html
    assert 'name="undo" value="d1"' in html
    desk.post("/review", data={"sign": sign(TOKEN), "undo": "d1", "who": "An"}, headers=HOME)
    assert rulings == [Ruling("undone", "", "", "An", "", undone="d1")]


@pytest.mark.parametrize("form", [{"reject": ""}, {"verdict": "same", "left": "x"}, {"verdict": "perhaps"}, {}])
def test_half_a_decision_is_refused(desk: TestClient, rulings: list[Ruling], form: dict[str, str]) -> None:
    """Nothing is kept that names no claim, no two people, or no known verdict."""
    enter(desk)
    answer = desk.post("/review", data={"sign": sign(TOKEN), "who": "An", **form}, headers=HOME)
    assert answer.status_code == 400
    assert rulings == []


def test_sentences_lead_to_the_desk_when_it_is_open(desk: TestClient, client: TestClient) -> None:
    """With the desk open each proof offers its review; without, none does."""
    found = re.search(r'href="(/review\?claim=[^"]+)"', desk.get("/office/bi-thu").text)
    assert found
    enter(desk)
    assert 'name="reject"' in desk.get(found.group(1).replace("&amp;", "&")).text
    assert "/review" not in client.get("/office/bi-thu").text
