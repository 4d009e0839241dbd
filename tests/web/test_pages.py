from __future__ import annotations

import csv
import io
import re
from xml.etree import ElementTree as ET

import networkx as nx
import pytest
from starlette.testclient import TestClient

PAGES = (
    "/",
    "/search?q=bi+thu",
    "/search?kind=person&order=name",
    "/leadership",
    "/conflicts",
    "/issues",
    "/person/an",
    "/office/bi-thu",
    "/office/bi-thu?day=2022-01-01",
    "/body/tinh-uy",
    "/document/07",
    "/meeting/giao-ban",
    "/tenure/an",
    "/person/script",
    "/office/truong-ban",
    "/sparql",
    "/network?of=https://w3id.org/niengiam/person/an",
)


def text_of(client: TestClient, path: str, **headers: str) -> str:
    """Return the HTML of a page that must be there."""
    answer = client.get(path, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.text


@pytest.mark.parametrize("path", PAGES)
def test_every_kind_of_page_is_complete_and_safe(client: TestClient, path: str) -> None:
    """Each page has one h1 and one main, no script of its own, and no style or picture from elsewhere."""
    html = text_of(client, path)
    assert html.count("<h1") == 1
    assert html.count("<main") == 1
    assert re.findall(r"<script[^>]*>", html) == [one for one in re.findall(r"<script[^>]*>", html) if 'src="/' in one]
    assert not re.search(r"""\s(?:style|on\w+)=["']""", re.sub(r"&#?\w+;", "", html))
    assert not re.search(r"""(?:src|href)="(?:https?:)?//(?!w3id)""", html)


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_drawn_before_its_end_is_there(client: TestClient, path: str) -> None:
    """The first drawing waits for the end of the page, so that nothing moves while the rest arrives."""
    html = text_of(client, path)
    waits_for = re.findall(r'<link rel="expect" href="#([^"]+)" blocking="render">', html)
    assert waits_for == ["end"]
    assert html.index('id="end"') > html.index("</main>")
    assert html.count('id="end"') == 1


@pytest.mark.parametrize("path", PAGES)
def test_every_page_speaks_english_too(client: TestClient, path: str) -> None:
    """With the language chosen, the page says so and leaves no Vietnamese menu."""
    answer = client.get(path, headers={"cookie": "lang=en"})
    assert '<html lang="en">' in answer.text
    assert "Lãnh đạo</a>" not in answer.text


def test_choosing_a_language_keeps_the_page(client: TestClient) -> None:
    """The switch sets a cookie and comes back to the same page and query."""
    answer = client.get("/office/bi-thu?day=2022-01-01&lang=en")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/office/bi-thu?day=2022-01-01"
    assert answer.headers["set-cookie"].startswith("lang=en")


def test_an_office_shows_its_succession_with_the_sentences(client: TestClient) -> None:
    """Both holders stand in order, each with the words that prove it, and a picture with its table."""
    html = text_of(client, "/office/bi-thu")
    assert html.index("Vũ Minh An") < html.index("Phạm Văn Cúc")
    assert "“Vũ Minh An, Bí thư Tỉnh ủy”" in html
    assert 'class="timeline"' in html
    assert "<table" in html
    assert "suy ra" in html


@pytest.mark.parametrize(
    ("day", "answer", "name"),
    [
        ("2021-03-18", "chắc chắn", "Vũ Minh An"),
        ("2022-06-01", "có thể", "Phạm Văn Cúc"),
        ("2010-01-01", "chưa rõ", ""),
    ],
)
def test_the_answer_for_a_day_says_how_sure_it_is(client: TestClient, day: str, answer: str, name: str) -> None:
    """Certain, possible or unknown, as the contract has it."""
    html = text_of(client, f"/office/bi-thu?day={day}")
    said = html[html.index('id="answer"') : html.index("Những người kế tiếp nhau")]
    assert answer in said
    assert name in said


def test_the_way_from_the_start_to_the_sentence_is_short(client: TestClient) -> None:
    """Search, the office, the sentence: three steps, and the last one points at the claim in its article."""
    found = text_of(client, "/search?q=bi+thu+tinh+uy+ha+nam")
    office = re.search(r'class="result" href="(/office/[^"]+)"', found)
    assert office
    succession = text_of(client, office.group(1))
    sentence = re.search(r'<p><a href="(/article/\w+)#(claim-\w+)">“Bí thư Tỉnh ủy Phạm Văn Cúc”', succession)
    assert sentence
    article = text_of(client, sentence.group(1))
    assert f'id="{sentence.group(2)}"' in article
    assert re.search(rf'<mark[^>]*data-claims="[^"]*{sentence.group(2)}', article)


def test_a_place_shows_its_leaders_on_a_day(client: TestClient) -> None:
    """The leadership of a province names office, holder, certainty and the nearest sentence."""
    places = text_of(client, "/leadership")
    place = re.search(r'<option value="([^"]+)"', places)
    assert place
    html = text_of(client, f"/leadership?place={place.group(1)}&day=2021-03-18")
    assert html.index("Tỉnh ủy Hà Nam") < html.index("Ủy ban nhân dân tỉnh Hà Nam</a></th>")
    assert "chắc chắn" in html
    assert "Lê Thị Bích, Chủ tịch UBND tỉnh" in html


def test_hostile_text_is_shown_as_text(client: TestClient) -> None:
    """Markup in names, headlines, bylines and texts comes out escaped, on every page that shows it."""
    article = re.search(r'href="(/article/\w+)#', text_of(client, "/person/script"))
    assert article
    for path in ("/person/script", "/office/truong-ban", "/search?q=script", "/body/tinh-uy", article.group(1)):
        html = text_of(client, path)
        assert "<script>alert" not in html
        assert "<img" not in html.replace('<img src="/static/icon.svg"', "")
        assert "javascript:" not in "".join(re.findall(r'href="[^"]*"', html))
    shown = text_of(client, article.group(1))
    assert "&lt;img src=x onerror=alert(3)&gt; {{ 7*7 }}" in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown


def test_a_search_is_echoed_as_text(client: TestClient) -> None:
    """What was typed comes back escaped."""
    assert "<b>x" not in text_of(client, "/search?q=%3Cb%3Ex%22%3E")


@pytest.mark.parametrize("path", ["/person/nobody", "/nothing", "/person/%00", "/static/none.css", "/%3Cscript%3E"])
def test_what_is_not_there_is_a_404_with_a_page(client: TestClient, path: str) -> None:
    """Unknown addresses are told kindly, whatever they hold."""
    answer = client.get(path)
    assert answer.status_code == 404
    assert "<script>" not in answer.text


def test_headers_forbid_what_is_foreign(client: TestClient) -> None:
    """The policy lets nothing in from elsewhere and no script of the page's own."""
    headers = client.get("/").headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"


def test_a_page_that_did_not_change_is_not_sent_again(client: TestClient) -> None:
    """The entity tag of a page is honoured; another language has another one."""
    tag = client.get("/person/an").headers["etag"]
    assert client.get("/person/an", headers={"if-none-match": tag}).status_code == 304
    assert client.get("/person/an", headers={"if-none-match": tag, "cookie": "lang=en"}).status_code == 200


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("text/turtle", "text/turtle"),
        ("application/ld+json", "application/ld+json"),
        ("application/n-triples", "application/n-triples"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html"),
        ("", "text/html"),
        ("image/png", "text/html"),
    ],
)
def test_a_thing_comes_in_the_form_asked_for(client: TestClient, accept: str, media: str) -> None:
    """Content negotiation on the thing's own address."""
    answer = client.get("/person/an", headers={"accept": accept})
    assert answer.headers["content-type"].startswith(media)
    assert "Accept" in answer.headers["vary"]
    assert "Vũ Minh An" in answer.text


def test_a_claim_leads_to_its_sentence(client: TestClient) -> None:
    """A claim's own address redirects into its article."""
    claim = re.search(r"#claim-(\w+)", text_of(client, "/office/bi-thu"))
    assert claim
    answer = client.get(f"/claim/{claim.group(1)}")
    assert answer.status_code == 303
    assert answer.headers["location"].endswith(f"#claim-{claim.group(1)}")


def test_suggestions_come_without_diacritics(client: TestClient) -> None:
    """What is typed finds names by their beginnings, abbreviations spelt out."""
    assert [one["name"] for one in client.get("/suggest?q=vu+mi").json()] == ["Vũ Minh An"]
    assert "Chủ tịch Ủy ban nhân dân tỉnh Hà Nam" in [
        one["name"] for one in client.get("/suggest?q=chu+tich+ubnd").json()
    ]
    assert client.get("/suggest?q=").json() == []


def test_a_picture_can_be_taken_away(client: TestClient) -> None:
    """The timeline is an SVG of its own, with its style inside."""
    answer = client.get("/office/bi-thu.svg")
    assert answer.headers["content-type"].startswith("image/svg+xml")
    assert answer.text.startswith("<svg")
    assert client.get("/body/tinh-uy.svg").status_code == 404


def test_a_network_names_what_joins_people(client: TestClient) -> None:
    """Those who shared a body or a meeting stand in the table with what they share; CSV says the same."""
    html = text_of(client, "/network?of=https://w3id.org/niengiam/person/an")
    table = html[html.index("<table") :]
    assert "Phạm Văn Cúc" in table
    assert "Hội nghị giao ban tháng 3" in table
    rows = client.get("/network.csv?of=https://w3id.org/niengiam/person/an").text.splitlines()
    assert rows[0] == "person,name,through,through_name,kind"
    assert len(rows) == 4
    assert client.get("/network?of=x").status_code == 404
    assert client.get("/network.csv").status_code == 404


def test_a_timeline_can_be_taken_away_as_a_table(client: TestClient) -> None:
    """One row a tenure, bounds as written, for a person and for an office; other things have none."""
    rows = list(csv.DictReader(client.get("/office/bi-thu.csv").text.splitlines()))
    assert [row["person_name"] for row in rows] == ["Vũ Minh An", "Phạm Văn Cúc"]
    assert rows[0]["start_not_after"] == "2021-03-18"
    assert rows[0]["mode"] == "full"
    assert [row["office_name"] for row in csv.DictReader(client.get("/person/an.csv").text.splitlines())] != []
    assert client.get("/body/tinh-uy.csv").status_code == 404


@pytest.mark.parametrize("thing", ["person/an", "document/07"])
def test_a_network_can_be_taken_away(client: TestClient, thing: str) -> None:
    """GEXF that networkx reads, with the centre and its lines; an SVG with its style; both say the same."""
    query = f"?of=https://w3id.org/niengiam/{thing}"
    read = nx.read_gexf(io.BytesIO(client.get(f"/network.gexf{query}").content), version="1.3")
    assert f"https://w3id.org/niengiam/{thing}" in read
    assert read.number_of_edges() > 0
    picture = client.get(f"/network.svg{query}")
    assert picture.headers["content-type"].startswith("image/svg+xml")
    assert ET.fromstring(picture.text).tag == "{http://www.w3.org/2000/svg}svg"
    assert picture.text.count("<line ") == read.number_of_edges()


def test_an_official_document_stands_between_its_basis_and_what_builds_on_it(client: TestClient) -> None:
    """The table names the relation and both ends; the page of the document leads there."""
    html = text_of(client, "/network?of=https://w3id.org/niengiam/document/07")
    table = html[html.index("<table") :]
    assert 'class="verb"' in table
    assert "Chỉ thị số 07-CT/TU" in table
    assert "/network?of=" in text_of(client, "/document/07")
    assert "subject,subject_name,relation" in client.get("/network.csv?of=https://w3id.org/niengiam/document/07").text
