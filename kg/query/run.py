"""Ask a question: a named view, a file or SPARQL 1.1 text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    Store,
    Triple,
    Variable,
)

from kg.errors import QueryError
from kg.graph.vocabulary import XSD, plain
from kg.model.dates import PartialDate
from kg.query.catalog import Parameter, ParameterKind, Question, questions, read_question
from kg.query.names import Kind, find
from kg.query.safety import refuse_unsafe

Term = NamedNode | BlankNode | Literal | Triple
Row = tuple[Term | None, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of a SELECT, made while they are read; a cell is None where nothing is bound."""

    columns: tuple[str, ...]
    rows: Iterable[Row]


@dataclass(frozen=True, slots=True)
class Triples:
    """What a CONSTRUCT or DESCRIBE gives."""

    triples: Iterable[Triple]


@dataclass(frozen=True, slots=True)
class Truth:
    """What an ASK gives."""

    value: bool


Answer = Table | Triples | Truth


def run_question(store: Store, question: str, settings: Mapping[str, str] | None = None) -> Answer:
    """Return the answer to a named view, a ``.rq`` file or SPARQL text.

    Args:
        store: The graph, from kg.store.quads.open_graph.
        question: Name of a view (``tenures``), path of a file (``mine.rq``) or a text (``SELECT …``).
        settings: Parameters by name; each is bound to the variable of that name.

    Raises:
        QueryError: The question is unknown, malformed or refused, or a parameter is missing or wrong.
        UnknownNameError: A name given for an IRI matches nothing.
    """
    asked = _question(question)
    values = dict(settings or {})
    table = _bindings(store, asked, values)
    refuse_unsafe(asked.sparql)
    if len(table) == 1:
        return _ask(store, asked, table[0])
    answers = [_ask(store, asked, bindings) for bindings in table]
    tables = [answer for answer in answers if isinstance(answer, Table)]
    return Table(tables[0].columns, (row for one in tables for row in one.rows))


def run_view(store: Store, name: str, settings: Mapping[str, str] | None = None) -> Table:
    """Return the rows of a named view of the contract; see run_question."""
    answer = run_question(store, name, settings)
    if not isinstance(answer, Table):
        raise QueryError(f"{name} is no view", mend=f"The views are {', '.join(questions())}.")
    return answer


def _question(text: str) -> Question:
    known = questions()
    if text in known:
        return known[text]
    if text.endswith(".rq") and len(text.split()) == 1:
        path = Path(text)
        try:
            return read_question(path.stem, path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise QueryError(f"cannot be read ({error})", where=text, mend="Name a SPARQL file in UTF-8.") from error
    if len(text.split()) <= 1:
        near = get_close_matches(text, known) or list(known)
        raise QueryError(
            f"there is no view {text!r}", mend=f"Did you mean {', '.join(near)}? kg query --list shows all."
        )
    return read_question("", text)


def _bindings(store: Store, asked: Question, values: dict[str, str]) -> list[dict[Variable, Term]]:
    """Return the values of the parameters; a name that stands for several things gives several bindings."""
    parameters = {parameter.name: parameter for parameter in asked.parameters}
    if missing := [name for name in parameters if name not in values]:
        raise QueryError(f"{asked.name} needs {', '.join(missing)}", mend=f"For example: {asked.example}")
    if parameters and (unknown := sorted(set(values) - set(parameters))):
        raise QueryError(f"{asked.name} has no parameter {unknown[0]!r}", mend=f"It takes {', '.join(parameters)}.")
    bindings: list[dict[Variable, Term]] = [{}]
    for name, value in sorted(values.items()):
        parameter = parameters.get(name) or Parameter(name, _kind_of(value), "")
        choices = _choices(store, parameter, value)
        bindings = [known | {Variable(name): choice} for known in bindings for choice in choices]
    return bindings


def _kind_of(value: str) -> ParameterKind:
    if value.startswith(("http://", "https://", "urn:")):
        return ParameterKind.IRI
    try:
        date.fromisoformat(value)
    except ValueError:
        return ParameterKind.TEXT
    return ParameterKind.DAY


def _choices(store: Store, parameter: Parameter, value: str) -> Sequence[Term]:
    match parameter.kind:
        case ParameterKind.IRI:
            return _iris(store, parameter, value)
        case ParameterKind.DAY:
            return [Literal(str(read_day(value)), datatype=NamedNode(plain(XSD.date)))]
        case ParameterKind.TEXT:
            return [Literal(value)]


def _iris(store: Store, parameter: Parameter, value: str) -> list[Term]:
    if parameter.name in tuple(Kind) and not value.startswith(("http://", "https://", "urn:")):
        return [NamedNode(match.iri) for match in find(store, Kind(parameter.name), value)]
    try:
        return [NamedNode(value)]
    except ValueError as error:
        raise QueryError(f"{value!r} is no IRI", where=parameter.name, mend="Give an IRI.") from error


def read_day(value: str) -> PartialDate:
    """Return the full date written.

    Raises:
        QueryError: It is none.
    """
    try:
        day = PartialDate.parse(value)
    except ValueError as error:
        raise QueryError(f"{value!r} is no day ({error})", mend="Write a full date such as 2021-03-18.") from error
    if day.day is None:
        raise QueryError(f"{value!r} is no full date", mend="Write a full date such as 2021-03-18.")
    return day


def _ask(store: Store, asked: Question, bindings: dict[Variable, Term]) -> Answer:
    try:
        answer = store.query(asked.sparql, use_default_graph_as_union=True, substitutions=bindings or None)
    except SyntaxError as error:
        place = str(error).partition(": expected")[0]  # the list of what could stand there is longer than a line
        raise QueryError(f"malformed SPARQL ({place})", where=asked.name, mend="Mend the question there.") from error
    except RuntimeError as error:
        raise QueryError(str(error), where=asked.name, mend="Put each parameter among the SELECT variables.") from error
    if isinstance(answer, QueryBoolean):
        return Truth(bool(answer))
    if isinstance(answer, QueryTriples):
        return Triples(answer)
    given = {parameter.name for parameter in asked.parameters}
    columns = tuple(variable.value for variable in answer.variables if variable.value not in given)
    return Table(columns, _rows(answer, columns, asked.joined))


def _rows(solutions: QuerySolutions, columns: tuple[str, ...], joined: tuple[str, ...]) -> Iterator[Row]:
    mixed = tuple(column in joined for column in columns)
    try:
        for solution in solutions:
            cells = (solution[column] for column in columns)
            yield tuple(_sorted(cell) if many else cell for cell, many in zip(cells, mixed, strict=True))
    except (RuntimeError, OSError) as error:
        raise QueryError(f"the question failed: {error}", mend="Ask for less.") from error


def _sorted(cell: Term | None) -> Term | None:
    """Return a cell of several IRIs with each once and in order."""
    if not isinstance(cell, Literal):
        return cell
    return Literal(" ".join(sorted(set(cell.value.split()))))
