"""Enumerations of names, of which reading asks thousands of times an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["Choice"]

if TYPE_CHECKING:
    from enum import StrEnum as Choice
else:

    class _Choices(type):
        """The class of a class of choices, which goes through them and finds them by their names."""

        def __init__(cls, name: str, bases: tuple[type, ...], space: dict[str, object]) -> None:
            super().__init__(name, bases, space)
            names = {key: str(value) for key, value in space.items() if not key.startswith("_")}
            cls._all = {value: str.__new__(cls, value) for value in names.values()}
            for key, value in names.items():
                setattr(cls, key, cls._all[value])

        def __call__(cls, value: str) -> Choice:
            if value not in cls._all:
                raise ValueError(f"{value!r} is no {cls.__name__}")
            return cls._all[value]

        def __iter__(cls):
            return iter(cls._all.values())

    class Choice(str, metaclass=_Choices):
        """One of a few names: a StrEnum without methods, got at in a fifth of the time.

        Python 3.11 looks members of an enum up the long way, as the enum has a say in names that it lacks.

        >>> class Sign(Choice):
        ...     PLUS = "plus"
        ...     MINUS = "minus"
        >>> Sign.PLUS == "plus", Sign("minus") is Sign.MINUS, isinstance(Sign.PLUS, Sign), [*Sign]
        (True, True, True, ['plus', 'minus'])
        """

        __slots__ = ()

        def __reduce__(self) -> tuple[type[Choice], tuple[str]]:
            return type(self), (str(self),)
