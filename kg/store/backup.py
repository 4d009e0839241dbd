"""A copy of a knowledge base that is one itself, made while others read it."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from pathlib import Path

from kg.durable import sync_folder
from kg.errors import StoreError
from kg.store.database import faults_told, open_to_read, open_to_write
from kg.store.folder import DECISIONS, GIVEN_IDS, GRAPH, PUBLISHED, graph_of
from kg.store.lock import only_writer
from kg.store.quads import copy_graph

_UNFINISHED = ".unfinished"


def backup(folder: Path, destination: Path) -> None:
    """Copy the knowledge base in folder to destination, which appears when the copy is whole and on the disk.

    Readers go on meanwhile; a writer is kept out, so that truth and graph of the copy belong together. A copy that
    was cut short is begun anew by the next one to the same destination.

    Raises:
        StoreError: There is no knowledge base, somebody is changing it, destination exists, or it cannot be written.
    """
    graph_of(folder)
    if destination.exists():
        raise StoreError("this exists already", where=str(destination), mend="Name a folder that is not there yet.")
    aside = destination.with_name(f"{destination.name}{_UNFINISHED}")
    with only_writer(folder):
        try:
            shutil.rmtree(aside, ignore_errors=True)
            aside.mkdir(parents=True)
            _copy(folder, aside)
            aside.replace(destination)
            sync_folder(destination.parent)
        except OSError as error:
            raise StoreError(
                f"the copy cannot be written ({error})",
                where=str(destination),
                mend="Free space or choose another place.",
            ) from error


def _copy(folder: Path, aside: Path) -> None:
    with faults_told(aside), closing(open_to_read(folder)) as source, closing(open_to_write(aside)) as copy:
        source.backup(copy)
    copy_graph(folder / GRAPH, aside / GRAPH)
    for name in (DECISIONS, GIVEN_IDS):
        if (folder / name).exists():
            shutil.copy2(folder / name, aside / name)
    if (folder / PUBLISHED).is_dir():
        shutil.copytree(folder / PUBLISHED, aside / PUBLISHED)
    _sync_all(aside)


def _sync_all(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
