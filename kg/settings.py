"""Where seeds/ and ontology/ lie, the base of our IRIs, and the version."""

from __future__ import annotations

from pathlib import Path

BASE = "https://w3id.org/niengiam/"
VERSION = "0.1.0"
_PACKAGE = Path(__file__).parent


def data_folder(name: str) -> Path:
    """Return the folder of data called name ("seeds" or "ontology").

    A wheel carries it inside the package (``kg/_data``), a checkout beside the package.

    Raises:
        FileNotFoundError: Neither place has it.
    """
    for folder in (_PACKAGE / "_data" / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no folder {name!r} beside {_PACKAGE} or in its _data")
