"""The named views as CSV files, in a folder or in one zip file."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import IO

from pyoxigraph import Store

from kg.query.catalog import questions
from kg.query.formats import Format, write_answer
from kg.query.run import run_view

NO_CLOCK = (1980, 1, 1, 0, 0, 0)  # the earliest day that zip knows: the same facts give the same bytes


def write_csv_zip(store: Store, out: IO[bytes]) -> None:
    """Write one zip file with a CSV file for each view that needs no parameter."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in views():
            member = zipfile.ZipInfo(f"{name}.csv", NO_CLOCK)
            member.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(member, "w", force_zip64=True) as file:
                _write_view(store, name, file)


def write_csv_folder(store: Store, folder: Path) -> None:
    """Write a CSV file for each view that needs no parameter into a folder, made when missing."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in views():
        with (folder / f"{name}.csv").open("wb") as file:
            _write_view(store, name, file)


def views() -> tuple[str, ...]:
    """Return the names of the views that need no parameter, sorted."""
    return tuple(name for name, question in questions().items() if not question.parameters)


def _write_view(store: Store, name: str, file: IO[bytes]) -> None:
    with io.TextIOWrapper(file, encoding="utf-8", newline="") as text:
        write_answer(run_view(store, name), Format.CSV, text)
