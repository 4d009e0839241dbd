"""The start page, search results, leadership, conflicts and issues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.graph.vocabulary import DCTERMS, KG, RDF, plain
from kg.query.facts import Facts
from kg.query.records import Proof, TenureRecord
from kg.web.dates import read_date
from kg.web.doubts import Disagreement, conflicts_from, count_conflicts
from kg.web.held import held_of, last_day
from kg.web.proofs import proofs_of
from kg.web.relations import name_of, names_of
from kg.web.search import KINDS, PAGE_SIZE, Wanted, search
from kg.web.site import Moment
from kg.web.tenures import bodies_in, brief_records, by_body, leadership
from kg.web.visit import Page, Visit

_NARROWING = ("body", "office", "about")
_OFFICES, _PLACES = 8, 400  # shown on the start page
_CONFLICT = (KG.kind, KG.subject, KG.other, KG.detail)
_SIDES = 8  # conflicts a page: each shows all its sentences


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a conflict: a tenure with its sentences, or another thing by name."""

    iri: str
    name: str
    record: TenureRecord | None


@dataclass(frozen=True, slots=True)
class Fault:
    """A conflict with both sides and the articles that it comes from."""

    iri: str
    kind: str
    detail: str
    sides: tuple[Side, ...]
    articles: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """An issue and where it stands; the proof is empty when it concerns a whole article."""

    iri: str
    code: str
    message: str
    mend: str
    article: str
    proof: Proof | None


def home_page(visit: Visit) -> Page:
    """Return the start page: search, the seats that are known best, places, figures."""
    index = visit.moment.index
    return Page(
        "home.html",
        {
            "counts": index.counts(),
            "offices": search(index, Wanted(kind="office"), size=_OFFICES).found,
            "places": search(index, Wanted(kind="place", by_name=True), size=_PLACES).found,
            "latest": read_date(index.fact("latest")),
        },
    )


def search_page(visit: Visit) -> Page:
    """Return the results of a search, or the list of a kind where nothing is typed."""
    query = visit.query
    kind = query.get("kind", "")
    wanted = Wanted(
        query.get("q", ""),
        kind if kind in KINDS else "",
        query.get("place", ""),
        query.get("body", ""),
        query.get("office", ""),
        query.get("about", ""),
        visit.number("since"),
        visit.number("until"),
        by_name=query.get("order") == "name",
        page=visit.number("page") or 1,
    )
    index = visit.moment.index
    results = search(index, wanted)
    narrowed = [(name, iri, name_of(visit.facts, iri)) for name in _NARROWING if (iri := query.get(name, ""))]
    return Page(
        "search.html",
        {
            "wanted": wanted,
            "results": results,
            "kinds": KINDS,
            "pages": -(-results.total // PAGE_SIZE),
            "places": search(index, Wanted(kind="place", by_name=True), size=_PLACES).found,
            "narrowed": narrowed,
        },
    )


def leadership_page(visit: Visit) -> Page:
    """Return who leads a place on a day; without a place, the form."""
    facts, place = visit.facts, visit.query.get("place", "")
    bodies = tuple(bodies_in(visit.moment, place)) if place.startswith(visit.moment.base) else ()
    held = held_of(visit.moment.index, "body", bodies)
    latest = last_day(held)
    day = visit.day() or latest
    return Page(
        "leadership.html",
        {
            "places": search(visit.moment.index, Wanted(kind="place", by_name=True), size=_PLACES).found,
            "place": place,
            "place_name": name_of(facts, place) if bodies else "",
            "day": day,
            "latest": latest,
            "groups": by_body(leadership(visit.moment, held, day)) if day else [],
        },
    )


def conflicts_page(visit: Visit) -> Page:
    """Return the conflicts with both sides, a page at a time."""
    index, number = visit.moment.index, max(1, visit.number("page") or 1)
    total = count_conflicts(index)
    faults = faults_of(visit.moment, conflicts_from(index, (number - 1) * _SIDES, _SIDES))
    return Page("conflicts.html", {"faults": faults, "total": total, "page": number, "pages": -(-total // _SIDES)})


def conflict_page(visit: Visit) -> Page:
    """Return the page of one conflict."""
    one = Disagreement(visit.iri, *(visit.facts.one(visit.iri, term) for term in _CONFLICT))
    return Page("conflicts.html", {"faults": faults_of(visit.moment, (one,)), "total": 1, "page": 1, "pages": 1})


def faults_of(moment: Moment, conflicts: Sequence[Disagreement]) -> tuple[Fault, ...]:
    """Return conflicts with both sides."""
    sides = {side for one in conflicts for side in (one.subject, one.other) if side}
    records = brief_records(moment, sorted(sides))
    return tuple(_fault(moment, one, records) for one in conflicts)


def _fault(moment: Moment, one: Disagreement, records: Mapping[str, TenureRecord]) -> Fault:
    articles = names_of(moment, moment.facts.all(one.conflict, DCTERMS.source))
    sides = (_side(moment, side, records.get(side)) for side in (one.subject, one.other) if side)
    return Fault(one.conflict, one.kind, one.detail, tuple(sides), tuple(articles.items()))


def _side(moment: Moment, iri: str, record: TenureRecord | None) -> Side:
    name = f"{record.person_name}: {record.office_name}" if record else name_of(moment.facts, iri)
    return Side(iri, name, record)


def issues_page(visit: Visit) -> Page:
    """Return what was met and not understood, a page at a time."""
    found = visit.facts.subjects(RDF.type, plain(KG.Issue))
    number = max(1, visit.number("page") or 1)
    shown = found[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
    proofs = proofs_of(visit.moment.index, shown)
    problems = tuple(_problem(visit.facts, one, proofs.get(one)) for one in shown)
    pages = -(-len(found) // PAGE_SIZE)
    return Page("issues.html", {"problems": problems, "total": len(found), "page": number, "pages": pages})


def _problem(facts: Facts, iri: str, proof: Proof | None) -> Problem:
    code, message, mend = (facts.one(iri, term) for term in (KG.code, KG.message, KG.mend))
    return Problem(iri, code, message, mend, proof.article if proof else "", proof)
