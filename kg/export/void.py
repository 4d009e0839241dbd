"""What the dataset is and how much of what it holds, as VoID and DCAT; without a clock, like the graph itself.

Source: https://www.w3.org/TR/void/ and https://www.w3.org/TR/vocab-dcat-3/
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from pyoxigraph import Store

from kg.export.formats import ExportFormat
from kg.export.records import rows
from kg.graph.lines import text
from kg.graph.vocabulary import ONTOLOGY, prefixes
from kg.query.facts import Facts
from kg.settings import BASE

_PREFIXES = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "void": "http://rdfs.org/ns/void#",
}
_MEDIA = "https://www.iana.org/assignments/media-types/"
_FORMS = {  # by IANA's name of the form, where it has one
    ExportFormat.TURTLE: "text/turtle",
    ExportFormat.NQUADS: "application/n-quads",
    ExportFormat.TRIG: "application/trig",
    ExportFormat.NTRIPLES: "application/n-triples",
    ExportFormat.JSONLD: "application/ld+json",
    ExportFormat.RDFXML: "application/rdf+xml",
    ExportFormat.GRAPHML: "application/xml",
    ExportFormat.GEXF: "application/xml",
    ExportFormat.CSV: "text/csv",
    ExportFormat.PARQUET: "application/vnd.apache.parquet",
    ExportFormat.FTM: "application/json",
    ExportFormat.POPOLO: "application/json",
    ExportFormat.QUICKSTATEMENTS: "text/plain",
}
_DESCRIPTION = {
    "vi": "Ai giữ chức vụ nào, từ khi nào đến khi nào, và bài báo nào nói như vậy.",
    "en": "Who held which office from when to when, read from articles, each fact with the sentence behind it.",
}
_TITLE = {"vi": "Niên Giám", "en": "Niên Giám: who held which office, when, and who says so"}


def write_void(store: Store, out: IO[bytes]) -> None:
    """Write the description of the dataset as Turtle."""
    for name, iri in _PREFIXES.items():
        out.write(f"@prefix {name}: <{iri}> .\n".encode())
    base = Facts(store).base() or BASE
    out.write(f"\n<{base}dataset> a void:Dataset , dcat:Dataset ".encode())
    for fact in _facts(store, base):
        out.write(f";\n  {fact} ".encode())
    out.write(b".\n")


def _facts(store: Store, base: str) -> Iterator[str]:
    for language, title in _TITLE.items():
        yield f"dcterms:title {text(title, language=language)}"
        yield f"dcterms:description {text(_DESCRIPTION[language], language=language)}"
    for form, media in _FORMS.items():
        about = f"a dcat:Distribution ; dcterms:title {text(form)} ; dcat:mediaType <{_MEDIA}{media}>"
        yield f"dcat:distribution [ {about} ]"
    yield "dcterms:language <http://id.loc.gov/vocabulary/iso639-1/vi>"
    yield f"void:uriSpace {text(base)}"
    yield f"dcterms:conformsTo <{ONTOLOGY.removesuffix('#')}>"
    for iri in prefixes().values():
        yield f"void:vocabulary <{iri}>"
    predicates = list(rows(store, "predicates"))
    yield f"void:triples {sum(int(row['triples']) for row in predicates)}"
    for row in rows(store, "classes"):
        yield f"void:classPartition [ void:class <{row['class']}> ; void:entities {row['things']} ]"
    for row in predicates:
        yield f"void:propertyPartition [ void:property <{row['property']}> ; void:triples {row['triples']} ]"
