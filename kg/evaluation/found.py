"""The facts that a knowledge base holds of each article, as its views show them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import Store

from kg.evaluation.facts import Facts, GatheringFact, OfficeFact, PaperFact, RelationFact, Support
from kg.query.formats import value
from kg.query.run import run_question, run_view

Row = Mapping[str, str]
_RULES = """
PREFIX kg: <https://w3id.org/niengiam/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT ?article ?start ?end ?rule WHERE {
  ?claim kg:rule ?rule ; prov:wasQuotedFrom ?evidence .
  ?evidence oa:hasSource ?article ; oa:hasSelector ?place .
  ?place oa:start ?start ; oa:end ?end .
}
"""


def facts_found(store: Store) -> dict[str, Facts]:
    """Return the facts of every article by its file name."""
    books: dict[str, _Book] = {row["article"]: _Book(row["article"], row["file"]) for row in _rows(store, "articles")}
    rules = _rules(store)
    for view in ("people", "bodies", "office-claims", "documents", "meetings", "relations"):
        for row in _rows(store, view):
            book = books[row["article"]]
            book.rows[view].append(row)
    return {book.file: book.facts(rules) for book in books.values()}


@dataclass(slots=True)
class _Book:
    """The rows that the views have of one article."""

    article: str
    file: str
    rows: dict[str, list[Row]]

    def __init__(self, article: str, file: str) -> None:
        self.article = article
        self.file = file
        self.rows = defaultdict(list)

    def facts(self, rules: Mapping[tuple[str, str, str], str]) -> Facts:
        """Return the rows as facts."""
        people = {row["person"]: row["name"] for row in self.rows["people"]}
        bodies = {row["body"]: row["name"] for row in self.rows["bodies"]}
        names = people | bodies
        return Facts(
            self.file,
            people,
            bodies,
            tuple(_office(row, names, _support(row, rules)) for row in self.rows["office-claims"]),
            tuple(_paper(row, names, _support(row, rules)) for row in self.rows["documents"]),
            tuple(_gathering(row, names, _support(row, rules)) for row in self.rows["meetings"]),
            tuple(self._relation(row, _support(row, rules)) for row in self.rows["relations"]),
        )

    def _relation(self, row: Row, support: Support) -> RelationFact:
        target = "article" if row["object"] == self.article else row["object"]
        return RelationFact(row["subject"], row["predicate"], target, support)


def _office(row: Row, names: Mapping[str, str], support: Support) -> OfficeFact:
    person, body = names.get(row["person"], row["person"]), names.get(row["body"], row["body"])
    days = (row["as_of"] or None, row["since"] or None, row["until"] or None)
    return OfficeFact(person, row["role"], body, row["status"], *days, support)


def _paper(row: Row, names: Mapping[str, str], support: Support) -> PaperFact:
    values = {name: row[name] or None for name in ("type", "number", "name", "date")}
    return PaperFact(row["document"], **values, issuer=names.get(row["issuer"], row["issuer"]) or None, support=support)


def _gathering(row: Row, names: Mapping[str, str], support: Support) -> GatheringFact:
    values = {name: row[name] or None for name in ("name", "date", "end_date", "ordinal")}
    organiser = names.get(row["organiser"], row["organiser"]) or None
    return GatheringFact(row["meeting"], **values, organiser=organiser, support=support)


def _support(row: Row, rules: Mapping[tuple[str, str, str], str]) -> Support:
    return Support(row["quote"], rules.get((row["article"], row["start"], row["end"]), ""))


def _rows(store: Store, view: str) -> Iterator[Row]:
    table = run_view(store, view)
    for row in table.rows:
        yield dict(zip(table.columns, map(value, row), strict=True))


def _rules(store: Store) -> dict[tuple[str, str, str], str]:
    """Return the rules that read each place of each article, joined by commas."""
    read: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    answer = run_question(store, _RULES)
    for article, start, end, rule in getattr(answer, "rows", ()):
        read[value(article), value(start), value(end)].add(value(rule))
    return {place: ", ".join(sorted(rules)) for place, rules in read.items()}
