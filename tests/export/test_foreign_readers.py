"""Exports in the hands of tools that are not ours and not RDF libraries.

followthemoney, everypolitician-popolo, jsonschema and owlready2 come with ``make foreign``; graphology with npm. What
is not installed is skipped. Popolo's JSON schemas are not part of this project: give a checkout of the public
repository of its specification by the variable POPOLO_SPEC.
"""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import networkx as nx
import owlrl
import pyoxigraph
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings, strategies as st
from rdflib.namespace import DCAT, DCTERMS, OWL, RDF, VOID

from kg.export.formats import ExportFormat
from kg.model.dates import PartialDate
from kg.model.tenure import Bound
from kg.settings import data_folder
from tests.exports import exported
from tests.small_world import AN, PARTY_ID, World, graph_of, world

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = Path(os.environ.get("POPOLO_SPEC", "")) / "schemas"
GRAPHOLOGY = """
const graph = require('graphology-gexf').parse(require('graphology'), require('fs').readFileSync(0, 'utf8'));
const held = graph.filterEdges((edge, facts) => facts.relation === 'held');
console.log(JSON.stringify({
  nodes: graph.mapNodes((node, facts) => facts.label), edges: graph.size,
  held: held.map(edge => graph.getEdgeAttribute(edge, 'certainty')),
}));
"""
ERROR = rdflib.URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")


def test_everypolitician_reads_popolo(store: pyoxigraph.Store, tmp_path: Path) -> None:
    """EveryPolitician's library finds each membership's person, post and body, and the dates that are exact."""
    importer = pytest.importorskip("popolo_data.importer")
    (tmp_path / "all.json").write_bytes(exported(store, ExportFormat.POPOLO))
    read = importer.Popolo.from_filename(str(tmp_path / "all.json"))
    assert {(one.person.name, one.post.label, one.organization.name) for one in read.memberships} == {
        ("Vũ Minh An", "Bí thư Tỉnh ủy Hà Nam", "Tỉnh ủy Hà Nam"),
        ("Phạm Văn Cúc", "Bí thư Tỉnh ủy Hà Nam", "Tỉnh ủy Hà Nam"),
        ("Lê Thị Bích", "Chủ tịch Ủy ban nhân dân tỉnh Hà Nam", "Ủy ban nhân dân tỉnh Hà Nam"),
    }
    assert sorted(str(one.start_date) for one in read.memberships) == ["2021-03-18", "past", "past"]


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="needs POPOLO_SPEC")
def test_popolo_fits_its_schemas(store: pyoxigraph.Store) -> None:
    """Each person, organization, post and membership fits the JSON schema of the specification."""
    jsonschema = pytest.importorskip("jsonschema")
    referencing = pytest.importorskip("referencing")
    schemas = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(SCHEMAS.glob("*.json"))]
    kind = pytest.importorskip("referencing.jsonschema").DRAFT3
    registry = referencing.Registry().with_resources((one["id"], kind.create_resource(one)) for one in schemas)
    told = json.loads(exported(store, ExportFormat.POPOLO))
    for name, things in told.items():
        address = f"http://www.popoloproject.com/schemas/{name.removesuffix('s')}.json#"
        validator = jsonschema.Draft3Validator({"$ref": address}, registry=registry)
        assert things
        for thing in things:
            assert [error.message for error in validator.iter_errors(thing)] == []


def test_graphology_reads_gexf(store: pyoxigraph.Store) -> None:
    """The GEXF reader that browsers use sees all nodes, and an edge for each certain and each possible stretch."""
    if shutil.which("node") is None or not (ROOT / "node_modules" / "graphology-gexf").is_dir():
        pytest.skip("needs node and npm ci")
    command = ["node", "-e", GRAPHOLOGY]
    gexf = exported(store, ExportFormat.GEXF)
    told = json.loads(subprocess.run(command, cwd=ROOT, input=gexf, check=True, capture_output=True).stdout)
    assert len(told["nodes"]) == 9
    assert "Bí thư Tỉnh ủy Hà Nam" in told["nodes"]
    assert sorted(told["held"]) == ["certain"] * 3 + ["possible"] * 2
    assert told["edges"] == nx.read_gexf(io.BytesIO(gexf), version="1.3").number_of_edges()


def test_the_ontology_and_the_graph_are_consistent(store: pyoxigraph.Store) -> None:
    """owlrl draws every conclusion of OWL 2 RL from both and meets no contradiction."""
    graph = rdflib.Graph().parse(data_folder("ontology") / "kg.ttl", format="turtle")
    graph.parse(data=exported(store, ExportFormat.NTRIPLES), format="nt")
    before = len(graph)
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(graph)
    assert len(graph) > before
    assert not list(graph.subjects(RDF.type, OWL.Nothing))
    assert not [text for node in graph.subjects(RDF.type, ERROR) for text in graph.objects(node)]


@pytest.mark.skipif(shutil.which("java") is None, reason="needs java")
def test_hermit_finds_the_ontology_consistent(store: pyoxigraph.Store, tmp_path: Path) -> None:
    """HermiT, a reasoner for all of OWL 2, finds a model of ontology and graph, and no class that must be empty."""
    owlready = pytest.importorskip("owlready2")
    graph = rdflib.Graph().parse(data_folder("ontology") / "kg.ttl", format="turtle")
    for term in set(graph.subjects(RDF.type, OWL.DatatypeProperty)):
        graph.remove((term, rdflib.RDFS.range, None))  # gYear and date are no datatypes of OWL 2; SHACL checks them
    graph.remove((None, OWL.imports, None))
    for fact in rdflib.Graph().parse(data=exported(store, ExportFormat.NTRIPLES), format="nt"):
        if isinstance(fact[2], rdflib.URIRef):
            graph.add(fact)
    graph.serialize(tmp_path / "all.rdf", format="xml")
    with owlready.World() as known:
        loaded = known.get_ontology(f"file://{tmp_path / 'all.rdf'}").load()
        with loaded:
            owlready.sync_reasoner_hermit(known, debug=0)
        assert not list(known.inconsistent_classes())


def test_the_dataset_is_described_for_catalogues(store: pyoxigraph.Store) -> None:
    """DCAT's dataset has titles, descriptions and a distribution for each form, and VoID speaks of the same dataset."""
    graph = rdflib.Graph().parse(data=exported(store, ExportFormat.VOID), format="turtle")
    (dataset,) = graph.subjects(RDF.type, DCAT.Dataset)
    assert (dataset, RDF.type, VOID.Dataset) in graph
    for term in (DCTERMS.title, DCTERMS.description):
        assert {text.language for text in graph.objects(dataset, term)} == {"vi", "en"}  # type: ignore[attr-defined]
    distributions = list(graph.objects(dataset, DCAT.distribution))
    assert {str(graph.value(one, DCTERMS.title)) for one in distributions} == set(ExportFormat) - {"void"}
    media = [graph.value(one, DCAT.mediaType) for one in distributions]
    assert rdflib.URIRef("https://www.iana.org/assignments/media-types/application/n-quads") in media


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\n"), min_size=1, max_size=12) | st.sampled_from(
    ['Đặng "Văn" Ẩn', "uỷ\\ban", "a,b;c", "<b>&amp;]]>", "=cmd()", "\x00\x1f\x7f\ufffe", "ế\u0323", "𠮷"]
)
DATES = st.none() | st.builds(PartialDate, st.integers(1800, 2100)) | st.builds(PartialDate, st.just(2021), st.just(6))


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(person=TEXTS, alias=TEXTS, born=st.none() | st.integers(1800, 2020), body=TEXTS, begun=DATES)
def test_no_text_and_no_missing_date_breaks_an_export(
    person: str, alias: str, born: int | None, body: str, begun: PartialDate | None
) -> None:
    """Whatever people and bodies are called, and whatever is not known, each form is read and keeps it."""
    store = graph_of(with_names(world(), (person, alias, body), (born, begun)))
    triples = {str(quad.triple) for quad in store}
    for form, rdf in (
        (ExportFormat.NQUADS, pyoxigraph.RdfFormat.N_QUADS),
        (ExportFormat.TURTLE, pyoxigraph.RdfFormat.TURTLE),
        (ExportFormat.JSONLD, pyoxigraph.RdfFormat.JSON_LD),
    ):
        assert {str(quad.triple) for quad in pyoxigraph.parse(exported(store, form), rdf)} == triples
    rdflib.Graph().parse(data=exported(store, ExportFormat.RDFXML), format="xml")
    kept = "".join(
        letter if letter in "\t\r\n" or " " <= letter not in "\ufffe\uffff" else "\ufffd" for letter in person
    )
    for read in (
        nx.read_gexf(io.BytesIO(exported(store, ExportFormat.GEXF)), version="1.3").nodes(data="label"),
        nx.read_graphml(io.BytesIO(exported(store, ExportFormat.GRAPHML))).nodes(data="name"),
    ):
        assert kept.split() in [str(name).split() for _, name in read]
    popolo = json.loads(exported(store, ExportFormat.POPOLO))
    assert person in [one["name"] for one in popolo["persons"]]
    assert person in [
        name
        for line in exported(store, ExportFormat.FTM).splitlines()
        for name in json.loads(line)["properties"].get("name", [])
    ]
    with zipfile.ZipFile(io.BytesIO(exported(store, ExportFormat.CSV))) as archive:
        tables = {name: archive.read(name).decode() for name in archive.namelist()}
    rows = list(csv.DictReader(io.StringIO(tables["tenures.csv"], newline="")))
    assert person in [row["person_name"] for row in rows]
    assert all(None not in row and None not in row.values() for row in rows)


def with_names(built: World, names: tuple[str, str, str], dates: tuple[int | None, PartialDate | None]) -> World:
    """Return the world with a person, a body and two dates changed."""
    person, alias, body = names
    known = built.inferred.linkage
    people = [
        replace(one, name=person, aliases=(alias,), birth_year=dates[0]) if one.id == AN else one
        for one in known.people
    ]
    bodies = [replace(one, name=body) if one.id == PARTY_ID else one for one in known.bodies]
    first, *rest = built.inferred.tenures
    bound = None if dates[1] is None else Bound(dates[1], first.claims)
    tenures = (replace(first, start_not_before=bound), *rest)
    linkage = replace(known, people=tuple(people), bodies=tuple(bodies))
    return World(built.sources, replace(built.inferred, linkage=linkage, tenures=tenures))
