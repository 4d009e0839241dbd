"""Frozen dataclasses of which an article makes thousands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

Record = TypeVar("Record")


@dataclass_transform(frozen_default=True)
def record(cls: type[Record]) -> type[Record]:
    """Return a class as a dataclass with slots whose fields never change, which mypy sees to.

    A frozen dataclass sees to it when it runs, and each field then costs ten times as much to set. dataclasses.replace
    works as ever.

    >>> @record
    ... class Place:
    ...     start: int
    ...     name: str = ""
    >>> Place(3), Place(3) == Place(3, ""), len({Place(3), Place(3)})
    (Place(start=3, name=''), True, 1)
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)
