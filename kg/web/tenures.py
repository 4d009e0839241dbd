"""Tenures as the pages want them: many quickly, a few with all their sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kg.graph.vocabulary import CRM, DCTERMS, KG, ORG, PROV, SKOS
from kg.model.dates import PartialDate
from kg.model.tenure import Certainty
from kg.query.facts import Facts
from kg.query.records import KnownBound, Proof, Span, TenureRecord, certainty, in_order, proof_of
from kg.vietnamese.collation import alphabetical

MOST = 60  # tenures with sentences on one page; the rest is told by its number
_SENTENCES = 4  # sentences shown of one tenure; its own page has them all
_SIGHTINGS = 200  # claims of one tenure that are looked at for the picture
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


_IS_TENURE = "/tenure/"  # in every tenure's IRI: a look at the text, where the class would be a look into the graph


@dataclass(frozen=True, slots=True)
class Tenures:
    """Tenures of one person or office.

    Args:
        records: In order, each with a few of its sentences; at most MOST, those seen last.
        total: How many tenures there are.
        claims: How many claims each rests on, by its IRI.
        days: The days on which each is attested, as written, by its IRI.
    """

    records: tuple[TenureRecord, ...]
    total: int
    claims: Mapping[str, int]
    days: Mapping[str, tuple[str, ...]]


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


def span_of(facts: Facts, tenure: str) -> Span:
    """Return the four bounds of a tenure as days."""
    interval = facts.one(tenure, ORG.memberDuring)
    days = (facts.one(interval, term) if interval else "" for term in _TERMS)
    return Span(*(date.fromisoformat(day) if day else None for day in days))


def tenures_at(facts: Facts, iri: str, *, by: str) -> Tenures:
    """Return the tenures of a person (by org:member) or office (by kg:office)."""
    found = [one for one in facts.subjects(by, iri) if _IS_TENURE in one]
    total = len(found)
    if total > MOST:
        found = sorted(found, key=lambda one: (_last_seen(span_of(facts, one)), one))[-MOST:]
    claims = {one: facts.all(one, PROV.wasDerivedFrom) for one in found}
    seen = {one: _in_time(facts, claims[one]) for one in found}
    records = (_brief(facts, one, seen[one]) for one in found)
    return Tenures(
        tuple(sorted(records, key=in_order)),
        total,
        {one: len(claims[one]) for one in found},
        {one: tuple(day for day, says, _ in seen[one] if day and says != "former") for one in found},
    )


def brief_record(facts: Facts, tenure: str) -> TenureRecord:
    """Return a tenure with a few of its sentences: the first and the last."""
    return _brief(facts, tenure, _in_time(facts, facts.all(tenure, PROV.wasDerivedFrom)))


def _in_time(facts: Facts, claims: Sequence[str]) -> list[tuple[str, str, str]]:
    """Return the day, status and IRI of claims, by day."""
    return sorted((facts.one(one, KG.asOf), facts.one(one, KG.status), one) for one in claims[:_SIGHTINGS])


def _brief(facts: Facts, tenure: str, seen: Sequence[tuple[str, str, str]]) -> TenureRecord:
    claims = [claim for _, _, claim in seen]
    if len(claims) > _SENTENCES:
        claims = [*claims[: _SENTENCES - 1], claims[-1]]
    person, office, body = (facts.one(tenure, term) for term in (ORG.member, KG.office, ORG.organization))
    bounds = _bounds(facts, facts.one(tenure, ORG.memberDuring))
    return TenureRecord(
        tenure=tenure,
        person=person,
        person_name=facts.one(person, SKOS.prefLabel),
        office=office,
        office_name=facts.one(office, SKOS.prefLabel),
        role=facts.one(facts.one(tenure, ORG.role), SKOS.prefLabel),
        body=body,
        body_name=facts.one(body, SKOS.prefLabel),
        mode=facts.one(tenure, KG.mode),
        start_not_before=bounds.get(KG.startNotBefore),
        start_not_after=bounds.get(KG.startNotAfter),
        end_not_before=bounds.get(KG.endNotBefore),
        end_not_after=bounds.get(KG.endNotAfter),
        proofs=tuple(proof_of(facts, claim) for claim in claims),
        span=span_of(facts, tenure),
    )


def _bounds(facts: Facts, interval: str) -> dict[str, KnownBound]:
    """Return the bounds, each with the first of the sentences that set it."""
    bounds: dict[str, KnownBound] = {}
    for node in facts.all(interval, KG.bound):
        proofs = tuple(proof_of(facts, claim) for claim in facts.all(node, PROV.wasDerivedFrom)[:1])
        inferred = facts.one(node, KG.inferred) == "true"
        bounds[f"<{facts.one(node, KG.boundOf)}>"] = KnownBound(facts.one(node, KG.date), inferred, proofs)
    return bounds


def last_day(facts: Facts, tenures: Iterable[str]) -> date | None:
    """Return the last day on which anybody is seen in one of the tenures."""
    days = (_last_seen(span_of(facts, tenure)) for tenure in tenures)
    return max((day for day in days if day != date.min), default=None)


def tenures_in(facts: Facts, bodies: Iterable[str]) -> list[str]:
    """Return the tenures in bodies."""
    return [tenure for body in bodies for tenure in facts.subjects(ORG.organization, body)]


def leadership(facts: Facts, bodies: tuple[str, ...], day: date) -> tuple[Seat, ...]:
    """Return the offices of bodies with those who hold or may hold them on a day; offices without any are left out.

    Party committees come first, then the people's councils and committees, then the rest by name; in each body the
    head comes before the deputies, and these before the members.
    """
    seats = (_seat(facts, office, tenures, day) for office, tenures in _by_office(facts, bodies).items())
    return tuple(sorted((seat for seat in seats if seat.holders), key=_seat_order))


def _by_office(facts: Facts, bodies: tuple[str, ...]) -> dict[str, list[str]]:
    """Return the tenures in bodies by office."""
    found: dict[str, list[str]] = {}
    for body in bodies:
        for tenure in facts.subjects(ORG.organization, body):
            found.setdefault(facts.one(tenure, KG.office), []).append(tenure)
    return found


def _seat(facts: Facts, office: str, tenures: Sequence[str], day: date) -> Seat:
    single = facts.one(office, KG.seats) == "1"
    found = ((tenure, span_of(facts, tenure)) for tenure in tenures)
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
    nearest = min(claims[:_SIGHTINGS], key=lambda claim: (_distance(facts, claim, day), claim), default=None)
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
