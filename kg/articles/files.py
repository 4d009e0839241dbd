"""Find the files below the paths given, in one order, and read their bytes as text."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.model.issue import Issue
from kg.vietnamese.unicode import nfc

Report = Callable[[Issue], None]

STAGE = "articles"
METADATA = "metadata.csv"
READABLE = (".txt", ".jsonl", ".jsonl.gz")  # one reader each in kg.articles.read


@dataclass(frozen=True, slots=True)
class Found:
    """A file that holds articles.

    Args:
        path: Where it lies.
        source: Its path below the PATH given, with "/" and in NFC; the file's name when the file itself was given.
    """

    path: Path
    source: str

    @property
    def name(self) -> str:
        """The file's name in NFC."""
        return self.source.rpartition("/")[2]

    @property
    def kind(self) -> str:
        """The ending that says how it is read, one of READABLE; empty for any other file."""
        name = self.name.lower()
        return next((ending for ending in READABLE if name.endswith(ending)), "")


def find_files(paths: Iterable[Path], *, report: Report) -> Iterator[Found]:
    """Yield the files that can be read, sorted by source.

    Hidden files and metadata.csv are passed over; what is missing, empty or of another kind is reported.
    """
    found = [file for path in sorted(paths) for file in _below(path, report=report)]
    yield from sorted(found, key=lambda file: (file.source, str(file.path)))


def content_of(data: bytes) -> str:
    r"""Return the stored content of a file: UTF-8, BOM dropped, CRLF → LF, NFC, nothing else changed.

    >>> content_of(b"\xef\xbb\xbfTu\xe1\xbb\xb7\r\n")
    'Tuỷ\n'

    Raises:
        UnicodeDecodeError: The bytes are not UTF-8.
    """
    return stored(data.decode("utf-8"))


def stored(text: str) -> str:
    """Return text as it is stored: BOM dropped, CRLF → LF, NFC; to store twice changes nothing."""
    return nfc(text.removeprefix("\ufeff")).replace("\r\n", "\n")


def fault(code: str, message: str, mend: str) -> Issue:
    """Return an issue of this stage that has no place in an article."""
    return Issue(code, STAGE, message, mend)


def _below(path: Path, *, report: Report) -> list[Found]:
    if path.is_dir():
        return _in_folder(path, report=report)
    name = _name(path.name)
    if not path.exists():
        report(fault("KG101", f"{path}: no such file or folder", "Check the path."))
    elif not (file := Found(path, name)).kind:
        report(fault("KG104", f"{name}: cannot read files of this kind", f"Give one of {', '.join(READABLE)}."))
    else:
        return [file]
    return []


def _in_folder(folder: Path, *, report: Report) -> list[Found]:
    found: list[Found] = []
    others: Counter[str] = Counter()

    def unreadable(error: OSError) -> None:
        where = error.filename or folder
        report(fault("KG102", f"{where}: cannot be read ({error.strerror})", "Check its permissions."))

    for root, _folders, names in os.walk(folder, onerror=unreadable):
        for name in names:
            path = Path(root) / name
            file = Found(path, _name(path.relative_to(folder).as_posix()))
            if file.kind and not name.startswith("."):
                found.append(file)
            elif not name.startswith(".") and name != METADATA:
                others[path.suffix.lower() or "no ending"] += 1
    if others:
        kinds = ", ".join(f"{count} × {ending}" for ending, count in sorted(others.items()))
        report(fault("KG104", f"{folder}: files of other kinds were not read: {kinds}", f"Only {READABLE} are read."))
    if not found:
        report(fault("KG103", f"{folder}: no articles in this folder", f"Put {', '.join(READABLE)} files there."))
    return found


def _name(name: str) -> str:
    """Return a path as text in NFC; bytes that are no UTF-8 become U+FFFD."""
    return nfc(os.fsencode(name).decode("utf-8", "replace"))
