"""Small files that outlive any crash: lines that are there whole or not at all, files that are the old or the new."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import StoreError


def append_line(path: Path, line: str) -> None:
    """Add a line to a file, which is made when missing; when this returns, the line has reached the disk.

    What a crash left of an unfinished last line goes; one who appends at the same time waits.

    Raises:
        StoreError: The file cannot be written; it is as it was before.
    """
    with _faults_told(path), _locked(path) as descriptor:
        size = _end_of_last_line(descriptor)
        os.ftruncate(descriptor, size)
        try:
            _write_all(descriptor, f"{line}\n".encode())
            os.fsync(descriptor)
        except OSError:
            os.ftruncate(descriptor, size)
            raise
        if size == 0:
            sync_folder(path.parent)


def read_lines(path: Path) -> list[str]:
    """Return the lines of a file that append_line wrote; none when there is no file.

    A last line without its end is left out: the crash that cut it came before anybody was told that it is kept.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return []
    return data[: data.rfind(b"\n") + 1].decode("utf-8").split("\n")[:-1]


def write_whole(path: Path, lines: Iterable[str]) -> None:
    """Write lines to a file beside it first, then in its place: a crash leaves the old file or the new one.

    Raises:
        StoreError: The file cannot be written; the old one stays.
    """
    aside = path.with_name(f"{path.name}.new")
    with _faults_told(path):
        try:
            with aside.open("w", encoding="utf-8", newline="\n") as stream:
                stream.writelines(f"{line}\n" for line in lines)
                stream.flush()
                os.fsync(stream.fileno())
            aside.replace(path)
            sync_folder(path.parent)
        except OSError:
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)
            raise


def sync_folder(folder: Path) -> None:
    """Wait until the names of a folder have reached the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _locked(path: Path) -> Iterator[int]:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield descriptor
    finally:
        os.close(descriptor)


def _end_of_last_line(descriptor: int) -> int:
    size = os.fstat(descriptor).st_size
    data = os.pread(descriptor, size, 0) if size and os.pread(descriptor, 1, size - 1) != b"\n" else b"\n"
    return size if data == b"\n" else data.rfind(b"\n") + 1


def _write_all(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


@contextmanager
def _faults_told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"the file cannot be written ({error.strerror})", where=str(path), mend="Free space or mend its rights."
        ) from error
