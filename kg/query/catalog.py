"""The questions kept as files: kg/query/*.rq, each with a title, its parameters and an example.

The head of a file says how it is asked::

    # title: Who held an office on a day
    # parameter: office iri The office: an IRI or a name
    # parameter: day day A full date
    # joined: claims
    # example: kg query holders-on --set office=… --set day=2021-03-18
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

_HEAD = re.compile(r"#\s*(title|parameter|joined|example):\s*(.*)")
_PARAMETER_PARTS = 3  # name, kind, about


class ParameterKind(StrEnum):
    """What a parameter's value is read as."""

    IRI = "iri"
    DAY = "day"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that the asker gives; it is bound to the variable of its name, never pasted."""

    name: str
    kind: ParameterKind
    about: str


@dataclass(frozen=True, slots=True)
class Question:
    """A SPARQL question with its head.

    Args:
        name: Name of the file without ``.rq``.
        title: One line for people.
        parameters: What must be given, in the order of the file.
        joined: Columns that hold several IRIs, joined by one blank; they are sorted.
        example: A command that asks it.
        sparql: The whole file.
    """

    name: str
    title: str
    parameters: tuple[Parameter, ...]
    joined: tuple[str, ...]
    example: str
    sparql: str


@cache
def questions() -> dict[str, Question]:
    """Return the named views by name, sorted."""
    files = sorted(Path(__file__).parent.glob("*.rq"))
    return {file.stem: read_question(file.stem, file.read_text(encoding="utf-8")) for file in files}


@cache
def part(name: str) -> Question:
    """Return a question of kg/query/parts/: those that our own answers are made of."""
    return read_question(name, (Path(__file__).parent / "parts" / f"{name}.rq").read_text(encoding="utf-8"))


def read_question(name: str, sparql: str) -> Question:
    """Return the question of a file's text; a text without a head is a question without parameters."""
    head: dict[str, list[str]] = {"title": [], "parameter": [], "joined": [], "example": []}
    for line in sparql.splitlines():
        if match := _HEAD.match(line):
            head[match.group(1)].append(match.group(2).strip())
    return Question(
        name,
        " ".join(head["title"]),
        tuple(_parameter(line) for line in head["parameter"]),
        tuple(" ".join(head["joined"]).split()),
        " ".join(head["example"]),
        sparql,
    )


def _parameter(line: str) -> Parameter:
    parts = line.split(maxsplit=_PARAMETER_PARTS - 1)
    name, kind, about = (parts + [""] * _PARAMETER_PARTS)[:_PARAMETER_PARTS]
    return Parameter(name, ParameterKind(kind or ParameterKind.TEXT), about)
