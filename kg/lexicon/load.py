"""Read a table of seeds/ into typed rows; all faults of a file are told at once."""

from __future__ import annotations

import csv
import types
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from kg.errors import SeedError
from kg.model.dates import PartialDate
from kg.settings import data_folder

Row = TypeVar("Row")
LIST_MARK = ";"  # between the values of one cell


@cache
def seed_table(name: str, row_type: type[Row]) -> tuple[Row, ...]:
    """Return the rows of seeds/<name>.csv as row_type, in file order.

    The columns are the fields of row_type (a frozen dataclass); a field's type says how its cell is read:
    ``str``, ``int``, ``bool`` (yes/no), ``PartialDate``, a StrEnum, ``tuple[str, ...]`` (values joined by ";"),
    or one of these ``| None`` for a cell that may be empty.

    Raises:
        SeedError: The file misses, or rows are faulty: the message lists every fault with its line.
    """
    return read_table(data_folder("seeds") / f"{name}.csv", row_type)


def read_table(path: Path, row_type: type[Row]) -> tuple[Row, ...]:
    """Return the rows of a CSV file as row_type; see seed_table."""
    readers = {name: _reader(hint) for name, hint in get_type_hints(row_type).items()}
    needed = [field.name for field in fields(row_type) if field.default is MISSING]  # type: ignore[arg-type]
    rows: list[Row] = []
    faults: list[str] = []
    for line, cells in _lines(path, set(readers), needed):
        values, wrong = _values(cells, readers, needed)
        faults += [f"line {line}: {fault}" for fault in wrong]
        if not wrong:
            rows.append(row_type(**values))
    if faults:
        raise SeedError("; ".join(faults), where=str(path), mend="Mend these cells.")
    return tuple(rows)


def _lines(path: Path, known: set[str], needed: list[str]) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise SeedError(f"cannot be read ({error.strerror})", where=str(path), mend="Restore the file.") from error
    if not unicodedata.is_normalized("NFC", text):
        raise SeedError("is not in Unicode NFC", where=str(path), mend="Normalize the file to NFC.")
    reader = csv.DictReader(text.splitlines())
    header = set(reader.fieldnames or ())
    if unknown := header - known:
        raise SeedError(f"unknown columns {sorted(unknown)}", where=str(path), mend=f"The columns are {sorted(known)}.")
    if missing := set(needed) - header:
        raise SeedError(f"missing columns {sorted(missing)}", where=str(path), mend="Add them.")
    for cells in reader:
        yield reader.line_num, {name: (cell or "").strip() for name, cell in cells.items() if name is not None}


def _values(
    cells: dict[str, str], readers: dict[str, Callable[[str], Any]], needed: list[str]
) -> tuple[dict[str, Any], list[str]]:
    values: dict[str, Any] = {}
    faults: list[str] = []
    for name, cell in cells.items():
        if not cell and name not in needed:
            continue
        try:
            values[name] = readers[name](cell)
        except ValueError as error:
            faults.append(f"{name}: {error}")
    return values, faults


def _reader(hint: Any) -> Callable[[str], Any]:  # noqa: PLR0911  one return a type
    if get_origin(hint) in (Union, types.UnionType):
        inner = _reader(next(arg for arg in get_args(hint) if arg is not type(None)))
        return lambda cell: inner(cell) if cell else None
    if get_origin(hint) is tuple:
        return lambda cell: tuple(part.strip() for part in cell.split(LIST_MARK) if part.strip())
    if hint is bool:
        return _yes_no
    if hint is int:
        return int
    if hint is PartialDate:
        return PartialDate.parse
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _member(hint)
    return _filled


def _filled(cell: str) -> str:
    if not cell:
        raise ValueError("is empty")
    return cell


def _yes_no(cell: str) -> bool:
    if cell not in ("yes", "no"):
        raise ValueError(f"{cell!r} is neither yes nor no")
    return cell == "yes"


def _member(enum: type[StrEnum]) -> Callable[[str], StrEnum]:
    def read(cell: str) -> StrEnum:
        try:
            return enum(cell)
        except ValueError:
            raise ValueError(f"{cell!r} is none of {', '.join(enum)}") from None

    return read
