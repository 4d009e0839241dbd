"""Paths → RawArticle, one after the other: no corpus is ever held in memory.

A new kind of file is a reader beside these two and an ending in ``kg.articles.files.READABLE``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from kg.articles.files import Found, Report, content_of, fault, find_files
from kg.articles.json_lines import read_json_lines
from kg.articles.metadata import Given, merge, read_metadata
from kg.model.article import RawArticle
from kg.model.identifiers import digest

_FOLDERS_KEPT = 64  # tables of metadata.csv held at a time; files come folder by folder


def read_raw(paths: Iterable[Path], *, report: Report) -> Iterator[RawArticle]:
    """Yield every article below the paths, sorted by file and then in file order.

    What cannot be read is reported (KG101 to KG109) and everything else is still read. Of two articles with the
    same source the first one is kept.

    Args:
        paths: Files and folders; folders are read recursively.
        report: Is told of every file, line and row that could not be used.
    """
    metadata = lru_cache(_FOLDERS_KEPT)(lambda folder: read_metadata(folder, report=report))
    seen: set[str] = set()
    for file in find_files(paths, report=report):
        for raw in _READERS[file.kind](file, report=report):
            key = digest(raw.source)
            if key in seen:
                report(
                    fault("KG108", f"{raw.source}: a second article of this name", "Give each file and id one name.")
                )
                continue
            seen.add(key)
            yield merge(raw, _given(metadata(file.path.parent), raw, file))


def _given(table: Mapping[str, Given], raw: RawArticle, file: Found) -> Given:
    """Return what metadata.csv gives for an article: a line for its id or, for a plain file, for the file."""
    return table.get(file.name if file.kind == ".txt" else raw.file, {})


def _read_plain(file: Found, *, report: Report) -> Iterator[RawArticle]:
    try:
        content = content_of(file.path.read_bytes())
    except OSError as error:
        report(fault("KG102", f"{file.source}: cannot be read ({error.strerror})", "Check its permissions."))
        return
    except UnicodeDecodeError as error:
        report(fault("KG105", f"{file.source}: is not UTF-8 (byte {error.start})", "Save it as UTF-8."))
        return
    if not content.strip():
        report(fault("KG109", f"{file.source}: is empty", "Put the article's text into it or take the file away."))
        return
    yield RawArticle(file.source, file.name, content)


_READERS: dict[str, Callable[..., Iterator[RawArticle]]] = {
    ".txt": _read_plain,
    ".jsonl": read_json_lines,
    ".jsonl.gz": read_json_lines,
}
