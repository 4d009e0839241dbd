"""What the review desk shows: open questions of identity, conflicts, single claims, and the decisions that stand."""

from __future__ import annotations

from dataclasses import dataclass

from kg.graph.vocabulary import DCTERMS, KG, RDF, plain
from kg.query.records import Proof, TenureRecord, proof_of
from kg.web.pages.lists import Fault, fault_of
from kg.web.relations import name_of
from kg.web.site import Moment
from kg.web.tenures import tenures_at
from kg.web.visit import Page, Visit

_CASES, _FAULTS = 6, 6  # on a page: each shows two careers with their sentences
_RECORDS = 8  # tenures shown of one person
LISTS = ("identity", "conflicts", "decided")


@dataclass(frozen=True, slots=True)
class Person:
    """One of the two people of a question, with the career and its sentences."""

    iri: str
    name: str
    records: tuple[TenureRecord, ...]


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A question that the rules leave open."""

    left: Person
    right: Person
    score: str
    reasons: tuple[str, ...]
    articles: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A decision that stands: on two people, or on one claim."""

    id: str
    verdict: str
    about: str
    who: str
    when: str
    why: str


@dataclass(frozen=True, slots=True)
class _Shown:
    """What one list shows of the page asked for, and how much there is."""

    total: int = 0
    size: int = 1
    cases: tuple[OpenCase, ...] = ()
    faults: tuple[Fault, ...] = ()
    standing: tuple[Standing, ...] = ()
    claim: Proof | None = None


def review_page(visit: Visit, standing: tuple[Standing, ...], *, sign: str, said: str) -> Page:
    """Return the list asked for.

    Args:
        visit: What is asked.
        standing: The decisions that stand.
        sign: What the desk's own forms carry.
        said: What is to be told first.
    """
    kind = visit.query.get("list", "")
    kind = kind if kind in LISTS else LISTS[0]
    number = max(1, visit.number("page") or 1)
    shown = _shown(visit, kind, number, standing)
    values = {"sign": sign, "said": said, "lists": LISTS, "chosen": "" if shown.claim else kind, "shown": shown}
    pages = {"page": number, "pages": -(-shown.total // shown.size)}
    return Page("review.html", {"name": visit.words("review"), **values, **pages})


def _shown(visit: Visit, kind: str, number: int, standing: tuple[Standing, ...]) -> _Shown:
    moment, claim = visit.moment, visit.query.get("claim", "")
    if claim.startswith(moment.base):
        proof = proof_of(moment.facts, claim)
        return _Shown(claim=proof if proof.article else None)
    if kind == "decided":
        return _Shown(len(standing), max(1, len(standing)), standing=standing)
    if kind == "conflicts":
        found = moment.facts.subjects(RDF.type, plain(KG.Conflict))
        shown = found[(number - 1) * _FAULTS : number * _FAULTS]
        return _Shown(len(found), _FAULTS, faults=tuple(fault_of(moment, one) for one in shown))
    pairs = _open_pairs(moment)
    shown_pairs = list(pairs.items())[(number - 1) * _CASES : number * _CASES]
    return _Shown(len(pairs), _CASES, cases=tuple(_case(moment, node, pair) for pair, node in shown_pairs))


def _open_pairs(moment: Moment) -> dict[tuple[str, str], str]:
    """Return the pairs of people that the rules leave open, with their judgements, the greatest scores first."""
    facts = moment.facts
    unsure = sorted(
        (one for one in facts.subjects(RDF.type, plain(KG.Judgement)) if facts.one(one, KG.verdict) == "unsure"),
        key=lambda one: (-float(facts.one(one, KG.score) or 0), one),
    )
    seen: dict[tuple[str, str], str] = {}
    for one in unsure:
        pair = (facts.one(one, KG.left), facts.one(one, KG.right))
        if pair[0] != pair[1]:
            seen.setdefault(pair, one)
    return seen


def _case(moment: Moment, node: str, pair: tuple[str, str]) -> OpenCase:
    facts = moment.facts
    return OpenCase(
        _person(moment, pair[0]),
        _person(moment, pair[1]),
        facts.one(node, KG.score),
        facts.all(node, KG.reason),
        tuple((article, name_of(facts, article)) for article in facts.all(node, DCTERMS.source)),
    )


def _person(moment: Moment, iri: str) -> Person:
    return Person(iri, name_of(moment.facts, iri), tenures_at(moment, iri, by="person").records[-_RECORDS:])
