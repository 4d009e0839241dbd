"""metadata.csv: what is known of a folder's articles beside their text; it outranks what the text says."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from kg.articles.files import METADATA, Report, fault, stored
from kg.model.article import RawArticle
from kg.vietnamese.unicode import nfc

FIELDS = ("title", "published", "author", "home", "url")
_MEND = f"Write a header with file and any of {', '.join(FIELDS)}, and one line for each file."

Given = Mapping[str, str]


def read_metadata(folder: Path, *, report: Report) -> Mapping[str, Given]:
    """Return what metadata.csv of a folder gives for each file name, only cells that are filled.

    Empty when there is no such file; every faulty line is reported and the other lines are used.
    """
    path = folder / METADATA
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return {}
    except OSError as error:
        report(fault("KG107", f"{path}: cannot be read ({error.strerror})", "Check its permissions."))
        return {}
    except UnicodeDecodeError as error:
        report(fault("KG107", f"{path}: is not UTF-8 (byte {error.start})", "Save it as UTF-8."))
        return {}
    return dict(_rows(path, stored(text), report=report))


def merge(raw: RawArticle, given: Given) -> RawArticle:
    """Return the article with what metadata.csv gives in place of what was read."""
    return replace(raw, **given) if given else raw


def _rows(path: Path, text: str, *, report: Report) -> Iterator[tuple[str, Given]]:
    reader = csv.DictReader(text.splitlines(), strict=True)
    try:
        if "file" not in (reader.fieldnames or ()):
            report(fault("KG107", f"{path}: has no column 'file'", _MEND))
            return
        for cells in reader:
            file = nfc((cells["file"] or "").strip())
            if not file or None in cells:
                report(fault("KG107", f"{path}:{reader.line_num}: a line without a file or with too many cells", _MEND))
                continue
            yield file, {name: cell.strip() for name, cell in cells.items() if name in FIELDS and (cell or "").strip()}
    except csv.Error as error:
        report(fault("KG107", f"{path}:{reader.line_num}: is no CSV ({error}); the lines below were not read", _MEND))
