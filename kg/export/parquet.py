"""The named views as Parquet files, in a folder or in one zip file; needs the pyarrow package."""

from __future__ import annotations

import importlib
import zipfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO, Any

from pyoxigraph import Store

from kg.errors import ExportError
from kg.export.tables import NO_CLOCK, views
from kg.query.formats import value
from kg.query.run import Row, Table, run_view

_BATCH = 10_000  # rows of a row group


def write_parquet_zip(store: Store, out: IO[bytes]) -> None:
    """Write one zip file with a Parquet file for each view that needs no parameter."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in views():
            with archive.open(zipfile.ZipInfo(f"{name}.parquet", NO_CLOCK), "w", force_zip64=True) as member:
                _write_view(store, name, member)


def write_parquet_folder(store: Store, folder: Path) -> None:
    """Write a Parquet file for each view that needs no parameter into a folder, made when missing."""
    _arrow("pyarrow")
    folder.mkdir(parents=True, exist_ok=True)
    for name in views():
        with (folder / f"{name}.parquet").open("wb") as file:
            _write_view(store, name, file)


def _write_view(store: Store, name: str, file: IO[bytes]) -> None:
    """Write a view as text columns; where nothing is bound, the cell is null."""
    pyarrow, parquet = _arrow("pyarrow"), _arrow("pyarrow.parquet")
    table: Table = run_view(store, name)
    schema = pyarrow.schema([(column, pyarrow.string()) for column in table.columns])
    with parquet.ParquetWriter(file, schema) as writer:
        for rows in _batches(iter(table.rows)):
            cells = [[None if cell is None else value(cell) for cell in column] for column in zip(*rows, strict=True)]
            writer.write_table(pyarrow.table(cells, schema=schema))


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while batch := list(islice(rows, _BATCH)):
        yield batch


def _arrow(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise ExportError("Parquet needs the pyarrow package", mend="pip install pyarrow, or export csv.") from error
