"""What the review desk shows: open questions of identity, conflicts, single claims, and the decisions that stand."""

from __future__ import annotations

from dataclasses import dataclass

from kg.graph.vocabulary import DCTERMS
from kg.query.records import Proof, TenureRecord
from kg.web.doubts import Judged, conflicts_from, count_conflicts, open_judgements
from kg.web.pages.lists import Fault, faults_of
from kg.web.proofs import proofs_of
from kg.web.relations import name_of, names_of
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
        return _Shown(claim=proofs_of(moment.index, (claim,)).get(claim))
    if kind == "decided":
        return _Shown(len(standing), max(1, len(standing)), standing=standing)
    if kind == "conflicts":
        faults = faults_of(moment, conflicts_from(moment.index, (number - 1) * _FAULTS, _FAULTS))
        return _Shown(count_conflicts(moment.index), _FAULTS, faults=faults)
    pairs: dict[tuple[str, str], Judged] = {}
    for one in open_judgements(moment.index):
        if one.left != one.right:
            pairs.setdefault((one.left, one.right), one)
    shown = list(pairs.values())[(number - 1) * _CASES : number * _CASES]
    return _Shown(len(pairs), _CASES, cases=tuple(_case(moment, one) for one in shown))


def _case(moment: Moment, one: Judged) -> OpenCase:
    articles = names_of(moment, moment.facts.all(one.judgement, DCTERMS.source))
    left, right = (_person(moment, side) for side in (one.left, one.right))
    return OpenCase(left, right, one.score, one.reasons, tuple(articles.items()))


def _person(moment: Moment, iri: str) -> Person:
    return Person(iri, name_of(moment.facts, iri), tenures_at(moment, iri, by="person").records[-_RECORDS:])
