"""The ontology explains every term that the graph uses, the shapes know every class, the context every key."""

from __future__ import annotations

import json

import pytest
import rdflib
from rdflib.namespace import OWL, RDF, RDFS, SH, SKOS

from kg.graph.vocabulary import KG, NAMESPACES, ONTOLOGY, RDF as RDF_TERMS, plain
from kg.settings import data_folder
from tests.small_world import graph_of, world


@pytest.fixture(scope="module")
def ontology() -> rdflib.Graph:
    return rdflib.Graph().parse(data_folder("ontology") / "kg.ttl", format="turtle")


def test_vocabulary_and_ontology_list_the_same_terms(ontology: rdflib.Graph) -> None:
    """Every kg: term in code is explained, and every explained term is in code."""
    explained = {str(term).removeprefix(ONTOLOGY) for term in ontology.subjects(RDFS.isDefinedBy, None)}
    assert explained == set(KG.listed)


def test_every_term_has_label_comment_and_example(ontology: rdflib.Graph) -> None:
    """Each term has a label and a comment in Vietnamese and English, and an example that is Turtle."""
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in ontology.namespaces())
    for term in set(ontology.subjects(RDFS.isDefinedBy, None)):
        for kind in (RDFS.label, RDFS.comment):
            assert {value.language for value in ontology.objects(term, kind)} == {"vi", "en"}, term
        (example,) = ontology.objects(term, SKOS.example)
        parsed = rdflib.Graph().parse(data=prefixes + str(example), format="turtle", publicID="http://example.org/")
        assert term in set(parsed.predicates()) | set(parsed.objects())


def test_terms_are_classes_or_properties(ontology: rdflib.Graph) -> None:
    """Each term is exactly one of a class, an object property and a datatype property."""
    kinds = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty}
    for term in set(ontology.subjects(RDFS.isDefinedBy, None)):
        assert len(kinds & set(ontology.objects(term, RDF.type))) == 1, term


def test_every_class_of_the_graph_has_a_shape() -> None:
    """Each class that the graph uses is the target of a shape, or all its members have another such class."""
    shapes = rdflib.Graph().parse(data_folder("ontology") / "shapes.ttl", format="turtle")
    targets = {str(target) for target in shapes.objects(None, SH.targetClass)}
    classes: dict[str, set[str]] = {}
    for quad in graph_of(world()):
        if quad.predicate.value == plain(RDF_TERMS.type):
            classes.setdefault(quad.subject.value, set()).add(quad.object.value)
    assert all(targets & found for found in classes.values())


def test_every_shape_says_what_is_wrong_and_how_to_mend_it() -> None:
    """Each property shape has a message and a mend."""
    shapes = rdflib.Graph().parse(data_folder("ontology") / "shapes.ttl", format="turtle")
    properties = list(shapes.objects(None, SH.property))
    assert len(properties) > 80
    for shape in properties:
        assert str(shapes.value(shape, SH.message))
        assert str(shapes.value(shape, SH.description))


def test_context_names_only_terms_of_the_vocabulary() -> None:
    """Each key of the JSON-LD context expands to a listed term, once for each term."""
    context = json.loads((data_folder("ontology") / "context.jsonld").read_text(encoding="utf-8"))["@context"]
    prefixes = {name: value for name, value in context.items() if isinstance(value, str)}
    assert prefixes == {namespace.abbreviation: namespace.address for namespace in NAMESPACES}
    listed = {f"{namespace.abbreviation}:{term}" for namespace in NAMESPACES for term in namespace.listed}
    named = [value["@id"] for value in context.values() if isinstance(value, dict)]
    assert set(named) <= listed
    assert len(named) == len(set(named))
