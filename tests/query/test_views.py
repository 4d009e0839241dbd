"""The named views have the contract's columns and say what the articles say."""

from __future__ import annotations

from datetime import date
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.errors import QueryError, UnknownNameError
from kg.graph.vocabulary import CRM, KG, ORG, PROV, SKOS, XSD, plain
from kg.model.tenure import Certainty
from kg.query.catalog import questions
from kg.query.formats import value
from kg.query.records import Span, certainty
from kg.query.run import Table, Truth, run_question, run_view
from tests.contract_columns import ASKED, COLUMNS
from tests.small_world import graph_of, world

EVERY = COLUMNS | ASKED
GIVEN = {
    "holders-on": {"office": "bi thu tinh uy ha nam", "day": "2021-03-18"},
    "careers": {"person": "Vũ Minh An"},
}
BASE = "https://w3id.org/niengiam/"


@pytest.fixture(scope="module")
def store() -> Store:
    return graph_of(world())


def rows(store: Store, name: str, given: dict[str, str] | None = None) -> list[dict[str, str]]:
    table = run_view(store, name, given or GIVEN.get(name))
    return [dict(zip(table.columns, map(value, row), strict=True)) for row in table.rows]


@pytest.mark.parametrize("name", EVERY)
def test_a_view_has_the_columns_of_the_contract(store: Store, name: str) -> None:
    """Each view has exactly the contract's columns in their order, and rows in the small world."""
    table = run_view(store, name, GIVEN.get(name))
    assert list(table.columns) == EVERY[name].split()
    assert list(table.rows)


def test_every_question_has_title_and_example() -> None:
    """Each file says what it answers and how it is asked; all views of the contract are there."""
    assert set(questions()) >= set(EVERY)
    assert all(question.title and question.example.startswith("kg query") for question in questions().values())


def test_every_quote_stands_in_its_article(store: Store) -> None:
    """In every view with quotes, the quote is the article's text between its offsets."""
    content = {BASE + article.id: article.content for article, _ in world().sources}
    for name in ("office-claims", "documents", "meetings", "relations", "issues"):
        for row in rows(store, name):
            if name == "issues" and not row["start"]:
                continue
            assert content[row["article"]][int(row["start"]) : int(row["end"])] == row["quote"]


def test_office_claims_say_who_held_what(store: Store) -> None:
    """A row holds IRIs for things, names for roles, dates as written, and blanks where nothing is known."""
    (started,) = [row for row in rows(store, "office-claims") if row["status"] == "started"]
    assert started["person"] == BASE + "person/bich"
    assert (started["role"], started["as_of"], started["since"], started["until"]) == (
        "Chủ tịch",
        "2021-03-18",
        "2021-03-18",
        "",
    )


def test_several_values_of_a_cell_are_sorted_and_joined(store: Store) -> None:
    """The claims and articles of a tenure are joined by one blank, in order."""
    (an,) = [row for row in rows(store, "tenures") if row["person_name"] == "Vũ Minh An"]
    claims, articles = an["claims"].split(" "), an["articles"].split(" ")
    assert len(claims) == len(articles) == 2
    assert claims == sorted(claims)
    assert articles == sorted(articles)
    assert (an["start_not_before"], an["start_not_after"]) == ("", "2021-03-18")


def test_an_issue_without_a_place_is_shown_too(store: Store) -> None:
    """Issues of the whole article have empty places; the others have theirs."""
    places = {row["code"]: (row["quote"], row["start"]) for row in rows(store, "issues")}
    assert places == {"KG122": ("", ""), "KG210": ('"dấu \\ và\tngoặc"', "205")}


def test_authorship_points_at_the_article(store: Store) -> None:
    """In an author relation the object is the article."""
    (wrote,) = [row for row in rows(store, "relations") if row["predicate"] == "wrote"]
    assert wrote["object"] == wrote["article"]


@pytest.mark.parametrize(
    ("day", "answers"),
    [
        ("2021-03-18", {"Vũ Minh An": "certain"}),
        ("2022-06-01", {"Vũ Minh An": "possible", "Phạm Văn Cúc": "possible"}),
        ("2010-01-01", {"Vũ Minh An": "unknown"}),
        ("2024-07-16", {"Phạm Văn Cúc": "certain"}),
        ("2030-01-01", {"Phạm Văn Cúc": "unknown"}),
    ],
)
def test_holders_on_a_day(store: Store, day: str, answers: dict[str, str]) -> None:
    """Between evidence the answer is possible, far from all of it unknown, and one certain holder silences others."""
    given_ = {"office": "Bí thư Tỉnh ủy Hà Nam", "day": day}
    assert {row["person_name"]: row["answer"] for row in rows(store, "holders-on", given_)} == answers


DAYS = st.none() | st.dates(date(2020, 1, 1), date(2020, 1, 9))


@settings(max_examples=150)
@given(bounds=st.tuples(DAYS, DAYS, DAYS, DAYS), day=st.dates(date(2020, 1, 1), date(2020, 1, 9)))
def test_the_view_and_the_answer_agree_on_every_day(bounds: tuple[date | None, ...], day: date) -> None:
    """SPARQL and Python give one tenure the same certainty, whatever its bounds."""
    answers = rows(one_tenure(bounds), "holders-on", {"office": "http://x/office", "day": day.isoformat()})
    said = certainty(Span(*bounds), day)
    assert [row["answer"] for row in answers] == ([] if said is Certainty.NO else [said.value])


def one_tenure(bounds: tuple[date | None, ...]) -> Store:
    """Return a graph of one tenure of a many-seat office with these bounds."""
    store = Store()

    def add(subject: str, predicate: str, value_: NamedNode | Literal) -> None:
        store.add(Quad(NamedNode(f"http://x/{subject}"), NamedNode(plain(predicate)), value_, NamedNode("http://x/g")))

    add("office", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>", NamedNode(plain(ORG.Post)))
    add("office", SKOS.prefLabel, Literal("Phó Chủ tịch"))
    add("person", SKOS.prefLabel, Literal("An"))
    for predicate, thing in (
        (KG.office, "office"),
        (ORG.member, "person"),
        (ORG.memberDuring, "interval"),
        (PROV.wasDerivedFrom, "claim"),
    ):
        add("tenure", predicate, NamedNode(f"http://x/{thing}"))
    add("tenure", KG.mode, Literal("full"))
    terms = (
        CRM.P82a_begin_of_the_begin,
        CRM.P81a_end_of_the_begin,
        CRM.P81b_begin_of_the_end,
        CRM.P82b_end_of_the_end,
    )
    for term, bound in zip(terms, bounds, strict=True):
        if bound is not None:
            add("interval", term, Literal(bound.isoformat(), datatype=NamedNode(plain(XSD.date))))
    return store


def test_free_sparql_sees_all_graphs(store: Store) -> None:
    """Text is asked over the union of all graphs; ASK gives a truth; a bound parameter is a variable."""
    answer = run_question(store, f"ASK {{ ?tenure a <{plain(KG.Tenure)}> }}")
    assert answer == Truth(value=True)
    text = f"SELECT ?person ?name WHERE {{ ?person <{plain(SKOS.prefLabel)}> ?name }}"
    found = run_question(store, text, {"person": BASE + "person/an"})
    assert isinstance(found, Table)
    assert [value(row[1]) for row in found.rows] == ["Vũ Minh An"]


def test_a_file_is_a_question(store: Store, tmp_path: Path) -> None:
    """A .rq file is asked as a view is, its parameters bound by kind; a missing file is told by name."""
    file = tmp_path / "mine.rq"
    file.write_text(
        "# parameter: person iri Who\n"
        f"SELECT ?person ?tenure WHERE {{ ?tenure <{plain(ORG.member)}> ?person }} ORDER BY ?tenure",
        encoding="utf-8",
    )
    answer = run_question(store, str(file), {"person": "pham van cuc"})
    assert isinstance(answer, Table)
    assert [tuple(map(value, row)) for row in answer.rows] == [(BASE + "tenure/cuc",)]
    with pytest.raises(QueryError, match=r"nothing\.rq"):
        run_question(store, str(tmp_path / "nothing.rq"))


@pytest.mark.parametrize(
    ("question", "given_", "told"),
    [
        ("tenure", {}, "tenures"),
        ("holders-on", {"office": "x"}, "needs day"),
        ("holders-on", {"office": "bi thu tinh uy ha nam", "day": "2021-02-30"}, "2021-02-30"),
        ("holders-on", {"office": "bi thu tinh uy ha nam", "day": "2021-02"}, "full date"),
        ("careers", {"person": "an", "x": "1"}, "no parameter 'x'"),
        ("careers", {"person": "http://x y"}, "no IRI"),
        ("SELECT WHERE {", {}, "malformed SPARQL"),
        ("SELECT ?a WHERE { ?a ?b ?c }", {"z": "1"}, "SELECT"),
        ("INSERT DATA { <a:a> <a:b> <a:c> }", {}, "read-only"),
    ],
)
def test_a_faulty_question_is_told_on_one_line(store: Store, question: str, given_: dict[str, str], told: str) -> None:
    """Every fault of a question is a QueryError whose message is one line and says what is wrong."""
    with pytest.raises(QueryError) as fault:
        run_question(store, question, given_)
    assert told in str(fault.value)
    assert "\n" not in str(fault.value)


def test_an_unknown_name_lists_near_ones(store: Store) -> None:
    """A name that answers to nothing is told with the names that come near."""
    with pytest.raises(UnknownNameError, match="Vũ Minh An"):
        run_view(store, "careers", {"person": "Vu Minh Am"})


def test_no_parameter_is_ever_pasted(store: Store) -> None:
    """Text that looks like SPARQL is a value, not a part of the question."""
    text = 'SELECT ?x ?y WHERE { BIND("a" AS ?y) FILTER(?x = "}") }'
    answer = run_question(store, text, {"x": '"} UNION { ?s ?p ?o . } #'})
    assert isinstance(answer, Table)
    assert list(answer.rows) == []


def test_rows_keep_one_order() -> None:
    """Two stores of the same facts answer every view in the same order."""
    one, two = graph_of(world()), Store()
    two.extend(reversed(list(one)))
    for name, store_ in product(EVERY, (one,)):
        assert rows(store_, name) == rows(two, name)
