"""Which rules are at work: the digest by which a knowledge base knows that it must be read or derived again."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kg.model.identifiers import digest
from kg.settings import data_folder

READING = ("articles", "text", "mentions", "claims", "lexicon", "vietnamese", "model")
"""The folders that decide which claims are read from an article."""
DERIVING = (*READING, "entities", "tenures", "graph", "derive")
"""The folders that decide which graph the claims give."""
_LIBRARIES = ("spacy", "underthesea")
_PACKAGE = Path(__file__).parent


@cache
def rules_digest(folders: tuple[str, ...]) -> str:
    """Return the digest of the code in these folders, of seeds/ and of the libraries that read with them."""
    parts = [f"{name} {_version(name)}" for name in _LIBRARIES]
    for path in _rule_files(folders):
        parts += [path.name, path.read_text(encoding="utf-8")]
    return digest(*parts)


def _rule_files(folders: tuple[str, ...]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((_PACKAGE / folder).rglob("*.py"))
    yield from sorted(data_folder("seeds").glob("*.csv"))


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "absent"
