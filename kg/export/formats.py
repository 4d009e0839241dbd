"""The forms in which the knowledge base is carried away."""

from __future__ import annotations

from enum import StrEnum


class ExportFormat(StrEnum):
    """One member a form; TABLES are folders or zip files of views, the others single files."""

    TURTLE = "turtle"
    NQUADS = "nquads"
    TRIG = "trig"
    NTRIPLES = "ntriples"
    JSONLD = "jsonld"
    RDFXML = "rdfxml"
    VOID = "void"
    GRAPHML = "graphml"
    GEXF = "gexf"
    CSV = "csv"
    PARQUET = "parquet"
    FTM = "ftm"
    POPOLO = "popolo"
    QUICKSTATEMENTS = "quickstatements"


TABLES = frozenset((ExportFormat.CSV, ExportFormat.PARQUET))
"""The forms that consist of many files."""
