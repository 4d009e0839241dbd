"""Tenures as the pages want them: many quickly, a few with all their sentences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kg.graph.vocabulary import CRM, DCTERMS, KG, ORG, PROV, SKOS
from kg.model.dates import PartialDate
from kg.model.tenure import Certainty
from kg.query.facts import Facts
from kg.query.records import Proof, Span, TenureRecord, certainty, in_order, proof_of, tenure_record
from kg.vietnamese.collation import alphabetical

MOST = 200  # tenures with sentences on one page; the rest is told by its number
_ANSWERS = (Certainty.CERTAIN, Certainty.POSSIBLE, Certainty.UNKNOWN)
_ORDER = ("Bí thư", "Tổng Bí thư", "Chủ tịch", "Thủ tướng", "Bộ trưởng", "Trưởng", "Giám đốc", "Chủ nhiệm")
_BODIES = (
    "Tỉnh ủy",
    "Thành ủy",
    "Ban Chấp hành",
    "Ban Thường vụ",
    "Hội đồng nhân dân",
    "Ủy ban nhân dân",
    "Đoàn đại biểu",
)
_LATER = ("Phó", "Ủy viên", "Thành viên", "Đại biểu")
_TERMS = (
    CRM.P82a_begin_of_the_begin,
    CRM.P81a_end_of_the_begin,
    CRM.P81b_begin_of_the_end,
    CRM.P82b_end_of_the_end,
)


@dataclass(frozen=True, slots=True)
class Holder:
    """A tenure on a day, without its sentences save the one nearest to the day."""

    tenure: str
    person: str
    person_name: str
    mode: str
    span: Span
    answer: Certainty
    proof: Proof | None


@dataclass(frozen=True, slots=True)
class Seat:
    """An office and who holds it on a day, the surest first."""

    office: str
    office_name: str
    role: str
    body: str
    body_name: str
    is_single: bool
    holders: tuple[Holder, ...]


def _tenures_in(facts: Facts, office: str) -> list[str]:
    """Return the tenures of an office; claims name it too."""
    return [one for one in facts.subjects(KG.office, office) if KG.Tenure in facts.classes(one)]


def span_of(facts: Facts, tenure: str) -> Span:
    """Return the four bounds of a tenure as days."""
    interval = facts.one(tenure, ORG.memberDuring)
    days = (facts.one(interval, term) if interval else "" for term in _TERMS)
    return Span(*(date.fromisoformat(day) if day else None for day in days))


def tenures_at(facts: Facts, iri: str, *, by: str) -> tuple[tuple[TenureRecord, ...], int]:
    """Return the tenures of a person (by org:member) or office (by kg:office) in order, and how many there are.

    Only the MOST that were seen last are given with their sentences.
    """
    found = [one for one in facts.subjects(by, iri) if KG.Tenure in facts.classes(one)]
    if len(found) > MOST:
        found.sort(key=lambda one: (_last_seen(span_of(facts, one)), one))
    records = (tenure_record(facts, one) for one in found[-MOST:])
    return tuple(sorted(records, key=in_order)), len(found)


def last_day(facts: Facts, offices: tuple[str, ...]) -> date | None:
    """Return the last day on which anybody is seen in one of the offices."""
    days = (_last_seen(span_of(facts, tenure)) for office in offices for tenure in facts.subjects(KG.office, office))
    return max((day for day in days if day != date.min), default=None)


def offices_of(facts: Facts, bodies: tuple[str, ...]) -> tuple[str, ...]:
    """Return the offices of bodies, sorted by IRI."""
    return tuple(sorted({office for body in bodies for office in facts.subjects(ORG.postIn, body)}))


def leadership(facts: Facts, bodies: tuple[str, ...], day: date) -> tuple[Seat, ...]:
    """Return the offices of bodies with those who hold or may hold them on a day; offices without any are left out.

    Party committees come first, then the people's councils and committees, then the rest by name; in each body the
    head comes before the deputies, and these before the members.
    """
    seats = (_seat(facts, office, day) for office in offices_of(facts, bodies))
    return tuple(sorted((seat for seat in seats if seat.holders), key=_seat_order))


def _seat(facts: Facts, office: str, day: date) -> Seat:
    single = facts.one(office, KG.seats) == "1"
    found = ((tenure, span_of(facts, tenure)) for tenure in _tenures_in(facts, office))
    answers = [(tenure, span, certainty(span, day)) for tenure, span in found]
    answers = [one for one in answers if one[2] is not Certainty.NO]
    if single and any(answer is Certainty.CERTAIN for _, _, answer in answers):
        answers = [one for one in answers if one[2] is Certainty.CERTAIN]
    holders = (_holder(facts, tenure, span, answer, day) for tenure, span, answer in answers)
    body = facts.one(office, ORG.postIn)
    return Seat(
        office,
        facts.one(office, SKOS.prefLabel),
        facts.one(facts.one(office, ORG.role), SKOS.prefLabel),
        body,
        facts.one(body, SKOS.prefLabel),
        single,
        tuple(sorted(holders, key=lambda one: (_ANSWERS.index(one.answer), alphabetical(one.person_name), one.tenure))),
    )


def _holder(facts: Facts, tenure: str, span: Span, answer: Certainty, day: date) -> Holder:
    person = facts.one(tenure, ORG.member)
    claims = facts.all(tenure, PROV.wasDerivedFrom)
    nearest = min(claims, key=lambda claim: (_distance(facts, claim, day), claim), default=None)
    return Holder(
        tenure,
        person,
        facts.one(person, SKOS.prefLabel),
        facts.one(tenure, KG.mode),
        span,
        answer,
        None if nearest is None else proof_of(facts, nearest),
    )


def _distance(facts: Facts, claim: str, day: date) -> int:
    for term in (KG.asOf, KG.since, KG.until):
        written = facts.one(claim, term)
        if written:
            return abs((PartialDate.parse(written).first_day - day).days)
    return 10**6


def _last_seen(span: Span) -> date:
    return span.end_from or span.start_by or span.end_by or span.start_from or date.min


def _seat_order(seat: Seat) -> tuple[object, ...]:
    rank = next((place for place, start in enumerate(_BODIES) if seat.body_name.startswith(start)), len(_BODIES))
    return (rank, alphabetical(seat.body_name), seat.body, _rank(seat.role), alphabetical(seat.role), seat.office)


def _rank(role: str) -> int:
    for place, start in enumerate(_ORDER):
        if role.startswith(start):
            return place
    for place, start in enumerate(_LATER):
        if role.startswith(start):
            return len(_ORDER) + 1 + place
    return len(_ORDER)


def bodies_in(facts: Facts, place: str) -> tuple[str, ...]:
    """Return the bodies of a place, in alphabetical order."""
    found = facts.subjects(DCTERMS.spatial, place)
    return tuple(sorted(found, key=lambda body: (alphabetical(facts.one(body, SKOS.prefLabel)), body)))


def by_body(seats: tuple[Seat, ...]) -> list[tuple[str, str, list[Seat]]]:
    """Return seats body by body, in their order: IRI and name of the body, and its seats."""
    groups: list[tuple[str, str, list[Seat]]] = []
    for seat in seats:
        if not groups or groups[-1][0] != seat.body:
            groups.append((seat.body, seat.body_name, []))
        groups[-1][2].append(seat)
    return groups
