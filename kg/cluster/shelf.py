"""What lies on the shared folder: articles to be read and the readings of them, as Parquet.

A file of articles holds a partition in each of its row groups. A file of readings is named after the partition that
it was read from and the rules; it appears whole or not at all, so one that is there need not be made again.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from typing import Any

from kg.cluster.engine import library
from kg.model.article import RawArticle
from kg.model.identifiers import digest
from kg.store.codec import Entry

_ARTICLES, _READINGS, _UNFINISHED = ".articles.parquet", ".readings.parquet", ".parquet.new"
_ENDINGS = (_ARTICLES, _READINGS, _UNFINISHED)


@dataclass(frozen=True, slots=True)
class Partition:
    """What a worker is told to read: no text, but where it lies.

    Args:
        file: The file of articles, without its ending.
        group: The row group of it.
        rows: How many articles the group holds.
        rules: The digest of the rules that are to read them.
    """

    file: str
    group: int
    rows: int
    rules: str

    @property
    def readings(self) -> str:
        """Where its readings are put."""
        return f"{self.file}-{self.group:03}{_READINGS}"


def put_articles(shared: str, batches: Sequence[Sequence[RawArticle]], *, rules: str) -> list[Partition]:
    """Write batches of articles into one file, and return the partitions, one a batch.

    Equal articles and rules give equal names.
    """
    name = digest(rules, *(raw.fingerprint for batch in batches for raw in batch))
    file = f"{shared.rstrip('/')}/{name}"
    pyarrow, parquet = library("pyarrow"), library("pyarrow.parquet")
    schema = pyarrow.schema([(field.name, pyarrow.string()) for field in fields(RawArticle)])
    _place(shared)[0].makedirs(_place(shared)[1], exist_ok=True)
    folder, place = _place(file + _ARTICLES)
    with folder.open(place, "wb") as out, parquet.ParquetWriter(out, schema, compression="zstd") as writer:
        for batch in batches:
            columns = zip(*map(astuple, batch), strict=True)
            writer.write_table(pyarrow.table([list(column) for column in columns], schema=schema))
    return [Partition(file, group, len(batch), rules) for group, batch in enumerate(batches)]


def get_articles(partition: Partition) -> list[RawArticle]:
    """Return the articles of a partition."""
    folder, place = _place(partition.file + _ARTICLES)
    with folder.open(place, "rb") as file:
        table = library("pyarrow.parquet").ParquetFile(file).read_row_group(partition.group)
    return [RawArticle(**row) for row in table.to_pylist()]


def put_readings(partition: Partition, entries: Sequence[Entry]) -> None:
    """Write the readings of a partition."""
    pyarrow, parquet = library("pyarrow"), library("pyarrow.parquet")
    kinds = (pyarrow.string(), pyarrow.string(), pyarrow.binary(), pyarrow.binary(), pyarrow.list_(pyarrow.string()))
    named = [(field.name, kind) for field, kind in zip(fields(Entry), kinds, strict=True)]
    schema = pyarrow.schema(named, metadata={"rules": partition.rules})
    columns = [[getattr(entry, name) for entry in entries] for name, _ in named]
    folder, place = _place(partition.readings)
    mark = secrets.token_hex(4)  # two workers may be told to read the same
    unfinished = f"{place.removesuffix(_READINGS)}.{mark}{_UNFINISHED}"
    with folder.open(unfinished, "wb") as out:
        parquet.write_table(pyarrow.table(columns, schema=schema), out, compression="zstd")
    folder.mv(unfinished, place)


def has_readings(partition: Partition) -> bool:
    """Tell whether a partition has been read."""
    folder, place = _place(partition.readings)
    return bool(folder.exists(place))


def get_readings(partition: Partition) -> list[Entry]:
    """Return the readings of a partition."""
    return _entries(*_place(partition.readings))[1]


def left_over(shared: str, *, rules: str) -> Iterator[list[Entry]]:
    """Yield the readings by these rules that a build which was cut short has not taken, file by file."""
    folder, place = _place(shared)
    for path in _ours(folder, place):
        made_by, entries = _entries(folder, path) if path.endswith(_READINGS) else ("", [])
        if made_by == rules:
            yield entries


def clear(shared: str, *, file: str = "") -> None:
    """Take away the articles and readings of one file, or all that is ours."""
    folder, place = _place(shared)
    for path in _ours(folder, place, file.rpartition("/")[2]):
        folder.rm_file(path)


def _ours(folder: Any, place: str, name: str = "") -> list[str]:
    """Return the paths of our files in a folder, sorted: all, or those of one file of articles."""
    if not folder.exists(place):
        return []
    paths = sorted(map(str, folder.ls(place, detail=False)))
    return [path for path in paths if path.rpartition("/")[2].startswith(name) and path.endswith(_ENDINGS)]


def _entries(folder: Any, path: str) -> tuple[str, list[Entry]]:
    """Return the rules by which a file was read, and its readings."""
    with folder.open(path, "rb") as file:
        table = library("pyarrow.parquet").read_table(file)
    rules = (table.schema.metadata or {}).get(b"rules", b"").decode()
    return rules, [Entry(**row | {"codes": tuple(row["codes"])}) for row in table.to_pylist()]


def _place(path: str) -> tuple[Any, str]:
    """Return the file system of a path or address, and the path in it."""
    folder, place = library("fsspec.core").url_to_fs(path)
    return folder, str(place)
