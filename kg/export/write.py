"""Write the knowledge base, or a part of it, in any form."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

from pyoxigraph import Store

from kg.errors import ExportError
from kg.export.formats import TABLES, ExportFormat
from kg.export.ftm import write_ftm
from kg.export.gexf import write_gexf
from kg.export.graphml import write_graphml
from kg.export.jsonld import write_jsonld
from kg.export.parquet import write_parquet_folder, write_parquet_zip
from kg.export.popolo import write_popolo
from kg.export.quickstatements import write_quickstatements
from kg.export.rdf import write_nquads, write_ntriples, write_rdfxml, write_trig, write_turtle
from kg.export.select import Selection, select
from kg.export.tables import write_csv_folder, write_csv_zip
from kg.export.void import write_void

_WRITERS: Mapping[ExportFormat, Callable[[Store, IO[bytes]], None]] = {
    ExportFormat.TURTLE: write_turtle,
    ExportFormat.NQUADS: write_nquads,
    ExportFormat.TRIG: write_trig,
    ExportFormat.NTRIPLES: write_ntriples,
    ExportFormat.JSONLD: write_jsonld,
    ExportFormat.RDFXML: write_rdfxml,
    ExportFormat.VOID: write_void,
    ExportFormat.GRAPHML: write_graphml,
    ExportFormat.GEXF: write_gexf,
    ExportFormat.CSV: write_csv_zip,
    ExportFormat.PARQUET: write_parquet_zip,
    ExportFormat.FTM: write_ftm,
    ExportFormat.POPOLO: write_popolo,
    ExportFormat.QUICKSTATEMENTS: write_quickstatements,
}
_FOLDER_WRITERS: Mapping[ExportFormat, Callable[[Store, Path], None]] = {
    ExportFormat.CSV: write_csv_folder,
    ExportFormat.PARQUET: write_parquet_folder,
}


def write_export(store: Store, form: ExportFormat, out: IO[bytes], *, selection: Selection | None = None) -> None:
    """Write the graph to an open binary stream; a form of many tables is written as one zip file.

    Args:
        store: The graph.
        form: What to write.
        out: An open binary stream; it stays open.
        selection: The part to keep; all when not given.

    Raises:
        UnknownNameError: A name of the selection answers to nothing.
    """
    _WRITERS[form](select(store, selection or Selection()), out)


def write_export_file(store: Store, form: ExportFormat, path: Path, *, selection: Selection | None = None) -> None:
    """Write the graph to a file, which appears only when it is whole.

    A form of many tables goes to a folder of that name, or to one zip file when the name ends in ``.zip``.

    Raises:
        ExportError: The file cannot be written.
        UnknownNameError: A name of the selection answers to nothing.
    """
    part = select(store, selection or Selection())
    try:
        if form in TABLES and path.suffix != ".zip":
            _FOLDER_WRITERS[form](part, path)
        else:
            _write_whole(part, form, path)
    except OSError as error:
        raise ExportError(
            f"cannot be written ({error.strerror or error})", where=str(path), mend="Choose another place with -o."
        ) from error


def _write_whole(store: Store, form: ExportFormat, path: Path) -> None:
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        unfinished = Path(file.name)
        try:
            _WRITERS[form](store, file)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    unfinished.chmod(0o666 & ~_umask())
    unfinished.replace(path)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
