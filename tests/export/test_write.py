"""Exports are read back by tools that are not ours, and say the same."""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from pathlib import Path

import networkx as nx
import pyoxigraph
import pytest
import rdflib
from rdflib.compare import isomorphic

from kg.errors import ExportError
from kg.export.formats import ExportFormat
from kg.export.write import write_export_file
from kg.query.network import network_of
from tests.exports import exported

TRIPLE_FORMS = {
    ExportFormat.TURTLE: ("turtle", pyoxigraph.RdfFormat.TURTLE),
    ExportFormat.NTRIPLES: ("nt", pyoxigraph.RdfFormat.N_TRIPLES),
    ExportFormat.RDFXML: ("xml", pyoxigraph.RdfFormat.RDF_XML),
}
QUAD_FORMS = {
    ExportFormat.NQUADS: ("nquads", pyoxigraph.RdfFormat.N_QUADS),
    ExportFormat.TRIG: ("trig", pyoxigraph.RdfFormat.TRIG),
    ExportFormat.JSONLD: ("json-ld", pyoxigraph.RdfFormat.JSON_LD),
}


def triples_in(store: pyoxigraph.Store) -> set[str]:
    return {str(quad.triple) for quad in store.quads_for_pattern(None, None, None)}


@pytest.mark.parametrize("form", [*TRIPLE_FORMS, *QUAD_FORMS])
def test_pyoxigraph_reads_back_every_triple(store: pyoxigraph.Store, form: ExportFormat) -> None:
    """Every RDF form holds exactly the triples of the store, and the quad forms their graphs too."""
    _, rdf_format = (TRIPLE_FORMS | QUAD_FORMS)[form]
    read = list(pyoxigraph.parse(exported(store, form), rdf_format))
    assert {str(quad.triple) for quad in read} == triples_in(store)
    if form in QUAD_FORMS:
        assert {str(quad) for quad in read} == {str(quad) for quad in store.quads_for_pattern(None, None, None)}


@pytest.mark.parametrize("form", [*TRIPLE_FORMS, *QUAD_FORMS])
def test_rdflib_reads_back_the_same_graph(store: pyoxigraph.Store, form: ExportFormat) -> None:
    """rdflib makes of every RDF form the graph that it makes of N-Triples."""
    name, _ = (TRIPLE_FORMS | QUAD_FORMS)[form]
    wanted = rdflib.Graph().parse(data=exported(store, ExportFormat.NTRIPLES), format="nt")
    read = rdflib.Graph()
    if form in QUAD_FORMS:
        dataset = rdflib.Dataset()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # rdflib's readers of quads use its own old names
            dataset.parse(data=exported(store, form), format=name)
        for subject, predicate, value, _graph in dataset.quads():
            read.add((subject, predicate, value))
    else:
        read.parse(data=exported(store, form), format=name)
    assert len(read) == len(triples_in(store))
    assert isomorphic(read, wanted)


def test_networkx_opens_graphml_as_our_network(store: pyoxigraph.Store) -> None:
    """networkx reads from GraphML the nodes, edges and attributes of our own networkx view."""
    read = nx.read_graphml(io.BytesIO(exported(store, ExportFormat.GRAPHML)), force_multigraph=True)
    ours = network_of(store)
    assert dict(read.nodes(data=True)) == dict(ours.nodes(data=True))
    assert sorted((a, b, sorted(data.items())) for a, b, data in read.edges(data=True)) == sorted(
        (a, b, sorted(data.items())) for a, b, data in ours.edges(data=True)
    )
    assert ours.number_of_nodes() == 9
    assert {data["kind"] for _, _, data in ours.edges(data=True)} >= {"held", "chaired", "implements", "office_of"}


def test_tables_are_the_same_as_folder_and_as_zip(store: pyoxigraph.Store, tmp_path: Path) -> None:
    """The CSV export holds a file for each view without parameters, in a folder or in a zip that has no clock."""
    write_export_file(store, ExportFormat.CSV, tmp_path / "tables")
    packed = exported(store, ExportFormat.CSV)
    assert packed == exported(store, ExportFormat.CSV)
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    assert inside == {path.name: path.read_bytes() for path in (tmp_path / "tables").iterdir()}
    rows = list(csv.DictReader(io.StringIO(inside["tenures.csv"].decode())))
    assert [row["person_name"] for row in rows] == ["Vũ Minh An", "Phạm Văn Cúc", "Lê Thị Bích"]


def test_a_file_appears_whole_or_not_at_all(store: pyoxigraph.Store, tmp_path: Path) -> None:
    """A file that cannot be written is an ExportError that names it, and leaves nothing behind."""
    with pytest.raises(ExportError, match="nowhere"):
        write_export_file(store, ExportFormat.TURTLE, tmp_path / "nowhere" / "x.ttl")
    write_export_file(store, ExportFormat.TURTLE, tmp_path / "x.ttl")
    assert [path.name for path in tmp_path.iterdir()] == ["x.ttl"]
    assert (tmp_path / "x.ttl").read_bytes() == exported(store, ExportFormat.TURTLE)


def test_public_terms_alone_answer_who_was_chair(store: pyoxigraph.Store) -> None:
    """SPARQL over the export, with no term of ours, finds the holder of an office on a day."""
    graph = rdflib.Graph().parse(data=exported(store, ExportFormat.TURTLE), format="turtle")
    rows = graph.query(
        """PREFIX org: <http://www.w3.org/ns/org#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX crm: <http://www.cidoc-crm.org/cidoc-crm/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        SELECT ?name WHERE {
          ?tenure a org:Membership ; org:member/skos:prefLabel ?name ; org:role/skos:prefLabel "Chủ tịch"@vi ;
            org:organization/skos:prefLabel "Ủy ban nhân dân tỉnh Hà Nam"@vi ; org:memberDuring ?interval .
          ?interval crm:P81a_end_of_the_begin ?begun ; crm:P81b_begin_of_the_end ?unended .
          FILTER(?begun <= "2021-03-18"^^xsd:date && "2021-03-18"^^xsd:date <= ?unended)
        }"""
    )
    assert [str(row[0]) for row in rows] == ["Lê Thị Bích"]
