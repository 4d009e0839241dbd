"""People, bodies, offices and tenures as plain rows, for formats that are no RDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import QuerySolutions, Store

from kg.model.dates import PartialDate
from kg.query.catalog import part


@dataclass(frozen=True, slots=True)
class TenureRow:
    """A tenure with its four bounds as written; None is unbounded."""

    tenure: str
    person: str
    office: str
    body: str
    mode: str
    start_not_before: PartialDate | None
    start_not_after: PartialDate | None
    end_not_before: PartialDate | None
    end_not_after: PartialDate | None
    url: str

    @property
    def start(self) -> PartialDate | None:
        """The beginning, where the bounds meet; None where it is only bounded or not known."""
        return self.start_not_before if self.start_not_before == self.start_not_after else None

    @property
    def end(self) -> PartialDate | None:
        """The end, where the bounds meet; None where it is only bounded or not known, which is not "still there"."""
        return self.end_not_before if self.end_not_before == self.end_not_after else None

    @property
    def bounds(self) -> str:
        """The bounds in words, for formats with one start and one end."""
        return (
            f"start between {self.start_not_before or 'unknown'} and {self.start_not_after or 'unknown'},"
            f" end between {self.end_not_before or 'unknown'} and {self.end_not_after or 'unknown'}"
        )


def rows(store: Store, name: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a question of kg/query/parts/ as texts, empty where nothing is known."""
    answer = store.query(part(name).sparql, use_default_graph_as_union=True)
    if not isinstance(answer, QuerySolutions):
        raise TypeError(f"{name}.rq is no SELECT")
    columns = [variable.value for variable in answer.variables]
    last = None
    for solution in answer:
        row = {column: "" if solution[column] is None else solution[column].value for column in columns}
        if row[columns[0]] != last:  # one row a thing, the first in order
            last = row[columns[0]]
            yield row


def tenure_rows(store: Store) -> Iterator[TenureRow]:
    """Yield every tenure, sorted by IRI."""
    for row in rows(store, "all-tenures"):
        yield TenureRow(
            row["tenure"],
            row["person"],
            row["office"],
            row["body"],
            row["mode"],
            _date(row["start_not_before"]),
            _date(row["start_not_after"]),
            _date(row["end_not_before"]),
            _date(row["end_not_after"]),
            row["url"],
        )


def _date(written: str) -> PartialDate | None:
    return PartialDate.parse(written) if written else None
