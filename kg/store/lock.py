"""One writer a knowledge base: a lock on its folder that dies with the writer."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import StoreError
from kg.store.folder import LOCK


@contextmanager
def only_writer(folder: Path) -> Iterator[None]:
    """Hold the right to change the knowledge base in folder, which is made when missing.

    Raises:
        StoreError: Somebody else is changing it, or the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise StoreError(
            f"the knowledge base cannot be written ({error.strerror})", where=str(folder), mend="Choose another --kb."
        ) from error
    try:
        _seize(descriptor, folder)
        yield
    finally:
        os.close(descriptor)


def _seize(descriptor: int, folder: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise StoreError(
            "somebody else is changing this knowledge base", where=str(folder), mend="Wait until that is done."
        ) from error
