"""Formats with less room than ours say what they can hold, and never more than is known."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import networkx as nx
import pytest
import rdflib
from pyoxigraph import Store

from kg.export import quickstatements
from kg.export.formats import ExportFormat
from kg.export.gexf import CERTAIN, POSSIBLE, spells
from kg.export.select import Selection
from kg.export.write import write_export_file
from kg.lexicon.wikidata import WikidataItem
from kg.query.network import Edge
from tests.exports import exported


@pytest.mark.parametrize("form", list(ExportFormat))
def test_every_format_is_written_for_an_empty_and_a_full_graph(store: Store, form: ExportFormat) -> None:
    """No format fails for want of facts, and the same facts give the same bytes."""
    if form is ExportFormat.PARQUET:
        pytest.importorskip("pyarrow")
    exported(Store(), form)
    assert exported(store, form) == exported(store, form)


def test_gexf_tells_certain_from_possible_days() -> None:
    """A tenure is certain between its inner bounds, possible between the outer ones, and nowhere without bounds."""
    facts = (("start_not_before", "2020"), ("start_not_after", "2021-03-18"), ("end_not_before", "2021-06"))
    assert spells(Edge("a", "b", "held", "t", facts)) == [
        (CERTAIN, date(2021, 3, 18), date(2021, 6, 1)),
        (POSSIBLE, date(2020, 1, 1), date(2021, 6, 1)),
    ]
    assert spells(Edge("a", "b", "held", "t", (("end_not_after", "2021"),))) == [(POSSIBLE, None, None)]


def test_networkx_reads_gexf(store: Store) -> None:
    """networkx opens the GEXF file: all things, and a spell for each certain and each possible stretch."""
    read = nx.read_gexf(io.BytesIO(exported(store, ExportFormat.GEXF)), version="1.3")
    assert sorted(data["label"] for _, data in read.nodes(data=True))[0] == "Bí thư Tỉnh ủy Hà Nam"
    assert read.number_of_nodes() == 9
    held = [data for _, _, data in read.edges(data=True) if data.get("relation") == "held"]
    assert sorted(data["certainty"] for data in held) == ["certain"] * 3 + ["possible"] * 2
    assert {tuple(data["spells"][0]) for data in held if data["certainty"] == "possible"} == {
        ("2021-03-18", "2024-07-16")
    }


def test_followthemoney_takes_every_entity(store: Store) -> None:
    """The followthemoney library reads each line, keeps every value, and finds each reference."""
    ftm = pytest.importorskip("followthemoney")
    lines = [json.loads(line) for line in exported(store, ExportFormat.FTM).splitlines()]
    proxies = [ftm.model.get_proxy(line) for line in lines]
    for line, proxy in zip(lines, proxies, strict=True):
        proxy.schema.validate(line)
        assert {name: sorted(values) for name, values in line["properties"].items()} == {
            name: sorted(values) for name, values in proxy.to_dict()["properties"].items()
        }
    ids = {proxy.id for proxy in proxies}
    occupancies = [proxy for proxy in proxies if proxy.schema.name == "Occupancy"]
    assert all(set(proxy.get("holder") + proxy.get("post")) <= ids for proxy in occupancies)
    starts = {tuple(proxy.get("startDate")): proxy.get("status") for proxy in occupancies}
    assert starts == {("2021-03-18",): ["unknown"], (): starts[()]}
    assert not any(proxy.get("endDate") for proxy in occupancies)


def test_popolo_joins_people_posts_and_bodies(store: Store) -> None:
    """Memberships point at listed persons, posts and organizations, with exact dates only."""
    told = json.loads(exported(store, ExportFormat.POPOLO))
    ids = {name: {thing["id"] for thing in things} for name, things in told.items()}
    for membership in told["memberships"]:
        assert membership["person_id"] in ids["persons"]
        assert membership["post_id"] in ids["posts"]
        assert membership["organization_id"] in ids["organizations"]
    assert [one.get("start_date") for one in told["memberships"]] == [None, "2021-03-18", None]
    assert told["persons"][0]["other_names"] == [{"name": "Vũ Minh Ân"}]


def test_quickstatements_need_the_item_of_the_office(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without items nothing is stated; with one the person is created and the bounds become qualifiers."""
    assert exported(store, ExportFormat.QUICKSTATEMENTS) == b""
    items = (WikidataItem("Bí thư Tỉnh ủy Hà Nam", "Q42", "made up"),)
    monkeypatch.setattr(quickstatements, "wikidata_items", lambda: items)
    lines = exported(store, ExportFormat.QUICKSTATEMENTS).decode().splitlines()
    assert lines[:2] == ["CREATE", 'LAST\tLvi\t"Vũ Minh An"']
    seen = "+2021-03-18T00:00:00Z/11"
    assert lines[4] == f"LAST\tP39\tQ42\tP8555\t{seen}\tP8554\t{seen}"
    assert len(lines) == 10


def test_parquet_holds_the_views(store: Store, tmp_path: Path) -> None:
    """pyarrow reads each view's file with the contract's columns, null where nothing is known."""
    parquet = pytest.importorskip("pyarrow.parquet")
    write_export_file(store, ExportFormat.PARQUET, tmp_path / "tables")
    tenures = parquet.read_table(tmp_path / "tables" / "tenures.parquet").to_pylist()
    assert [row["person_name"] for row in tenures] == ["Vũ Minh An", "Phạm Văn Cúc", "Lê Thị Bích"]
    assert tenures[0]["start_not_before"] is None
    assert len(list((tmp_path / "tables").iterdir())) == 10


def test_void_counts_what_is_there(store: Store) -> None:
    """The description of the dataset counts triples, classes and properties as they are."""
    graph = rdflib.Graph().parse(data=exported(store, ExportFormat.VOID), format="turtle")
    void = rdflib.Namespace("http://rdfs.org/ns/void#")
    dataset = rdflib.URIRef("https://w3id.org/niengiam/dataset")
    assert graph.value(dataset, void.triples) == rdflib.Literal(len(store))
    partition = graph.value(None, void["class"], rdflib.FOAF.Person)
    assert graph.value(partition, void.entities) == rdflib.Literal(3)


@pytest.mark.parametrize(
    ("selection", "people"),
    [
        (Selection(person="pham van cuc"), {"Phạm Văn Cúc"}),
        (Selection(office="bi thu tinh uy ha nam"), {"Vũ Minh An", "Phạm Văn Cúc"}),
        (Selection(province="ha nam", until=date(2020, 12, 31)), {"Vũ Minh An"}),
        (Selection(since=date(2024, 7, 17)), {"Phạm Văn Cúc", "Lê Thị Bích"}),
        (Selection(), {"Vũ Minh An", "Phạm Văn Cúc", "Lê Thị Bích"}),
    ],
)
def test_a_part_can_be_chosen(store: Store, selection: Selection, people: set[str]) -> None:
    """A selection keeps the tenures that fit it, with their people and sentences."""
    told = json.loads(exported(store, ExportFormat.POPOLO, selection))
    held = {membership["person_id"] for membership in told["memberships"]}
    assert {person["name"] for person in told["persons"] if person["id"] in held} == people
    quads = exported(store, ExportFormat.NQUADS, selection)
    assert b"TextQuoteSelector" in quads
    assert len(quads) <= len(exported(store, ExportFormat.NQUADS))
