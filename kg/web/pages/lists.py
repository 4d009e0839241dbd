"""The start page, search results, leadership, conflicts and issues."""

from __future__ import annotations

from dataclasses import dataclass

from kg.graph.vocabulary import DCTERMS, KG, PROV, RDF, plain
from kg.query.facts import Facts
from kg.query.records import Proof, TenureRecord, proof_of
from kg.web.dates import read_date
from kg.web.held import held_of, last_day
from kg.web.relations import name_of
from kg.web.search import KINDS, PAGE_SIZE, Wanted, search
from kg.web.site import Moment
from kg.web.tenures import bodies_in, brief_record, by_body, leadership
from kg.web.visit import Page, Visit

_NARROWING = ("body", "office", "about")
_OFFICES, _PLACES = 8, 400  # shown on the start page
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
    bodies = bodies_in(facts, place) if place.startswith(visit.moment.base) else ()
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
    found = visit.facts.subjects(RDF.type, plain(KG.Conflict))
    number = max(1, visit.number("page") or 1)
    shown = found[(number - 1) * _SIDES : number * _SIDES]
    faults = tuple(fault_of(visit.moment, one) for one in shown)
    pages = -(-len(found) // _SIDES)
    return Page("conflicts.html", {"faults": faults, "total": len(found), "page": number, "pages": pages})


def conflict_page(visit: Visit) -> Page:
    """Return the page of one conflict."""
    return Page("conflicts.html", {"faults": (fault_of(visit.moment, visit.iri),), "total": 1, "page": 1, "pages": 1})


def fault_of(moment: Moment, iri: str) -> Fault:
    """Return a conflict with both sides."""
    facts = moment.facts
    sides = tuple(one for one in (facts.one(iri, KG.subject), facts.one(iri, KG.other)) if one)
    return Fault(
        iri,
        facts.one(iri, KG.kind),
        facts.one(iri, KG.detail),
        tuple(_side(moment, one) for one in sides),
        tuple((article, name_of(facts, article)) for article in facts.all(iri, DCTERMS.source)),
    )


def _side(moment: Moment, iri: str) -> Side:
    record = brief_record(moment, iri)
    name = f"{record.person_name}: {record.office_name}" if record else name_of(moment.facts, iri)
    return Side(iri, name, record)


def issues_page(visit: Visit) -> Page:
    """Return what was met and not understood, a page at a time."""
    found = visit.facts.subjects(RDF.type, plain(KG.Issue))
    number = max(1, visit.number("page") or 1)
    shown = found[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
    problems = tuple(_problem(visit.facts, one) for one in shown)
    pages = -(-len(found) // PAGE_SIZE)
    return Page("issues.html", {"problems": problems, "total": len(found), "page": number, "pages": pages})


def _problem(facts: Facts, iri: str) -> Problem:
    proof = proof_of(facts, iri) if facts.one(iri, PROV.wasQuotedFrom) else None
    code, message, mend = (facts.one(iri, term) for term in (KG.code, KG.message, KG.mend))
    return Problem(iri, code, message, mend, proof.article if proof else "", proof)
