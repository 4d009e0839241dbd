"""Records whose fields never change, of which an article makes thousands."""

from __future__ import annotations

import dataclasses
from types import new_class
from typing import TYPE_CHECKING, TypeVar, dataclass_transform

import msgspec

Record = TypeVar("Record")


@dataclass_transform(frozen_default=True)
def record(cls: type[Record]) -> type[Record]:
    """Return a class as one of msgspec's, which is a frozen dataclass with slots made and compared in C.

    Defaults are plain values; no record holds itself, not even through others, so cycles are not looked for in them.

    >>> @record
    ... class Place:
    ...     start: int
    ...     name: str = ""
    >>> Place(3), Place(3) == Place(3, ""), len({Place(3), Place(3)})
    (Place(start=3, name=''), True, 1)
    """
    space = {name: value for name, value in vars(cls).items() if name not in ("__dict__", "__weakref__")}
    return new_class(cls.__name__, (msgspec.Struct,), {"frozen": True, "gc": False}, lambda made: made.update(space))


if TYPE_CHECKING:
    from dataclasses import replace as replace  # noqa: PLC0414  its arguments are checked as ever
else:

    def replace(one: Record, /, **changes: object) -> Record:
        """Return a record, or a dataclass, with other values in some fields.

        >>> @record
        ... class Place:
        ...     start: int
        ...     name: str = ""
        >>> replace(Place(3, "Tân Mộc"), start=5)
        Place(start=5, name='Tân Mộc')
        """
        made = getattr(one, "__replace__", None)  # of records, compiled or not
        return dataclasses.replace(one, **changes) if made is None else made(**changes)
