"""Tenures as the pages want them: many quickly, a few with all their sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kg.model.tenure import Certainty
from kg.query.records import KnownBound, Proof, Span, TenureRecord, certainty, in_order, in_time
from kg.vietnamese.collation import alphabetical
from kg.web.held import Held, Limit, Sighting, held_of, last_seen, limits_of, nearest_claims, sightings_of
from kg.web.proofs import proofs_of
from kg.web.site import Moment

MOST = 50  # tenures with sentences on one page; the rest is told by its number
_SENTENCES = 4  # sentences shown of one tenure; its own page has them all
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


@dataclass(frozen=True, slots=True)
class Tenures:
    """Tenures of one person or office.

    Args:
        records: In order, each with a few of its sentences; at most MOST, those seen last.
        total: How many tenures there are.
        latest: The last day on which one of all of them is attested, or None.
        claims: How many claims each rests on, by its IRI.
        days: The days on which each is attested, as written, by its IRI.
    """

    records: tuple[TenureRecord, ...]
    total: int
    latest: date | None
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


def tenures_at(moment: Moment, iri: str, *, by: str) -> Tenures:
    """Return the tenures of a person or an office (by says which) with a few of their sentences."""
    held = held_of(moment.index, by, (iri,))
    shown = sorted(held, key=lambda one: (last_seen(one.span), one.tenure))[-MOST:]
    seen = sightings_of(moment.index, [one.tenure for one in shown])
    return Tenures(
        tuple(sorted(_records(moment, shown, seen), key=in_order)),
        len(held),
        max((last_seen(one.span) for one in held if last_seen(one.span) != date.min), default=None),
        {tenure: len(sightings) for tenure, sightings in seen.items()},
        {
            tenure: tuple(one.as_of for one in sightings if one.as_of and one.says != "former")
            for tenure, sightings in seen.items()
        },
    )


def brief_records(moment: Moment, tenures: Sequence[str]) -> Mapping[str, TenureRecord]:
    """Return tenures with a few of their sentences, the first and the last, by their IRIs; what is none is left out."""
    held = held_of(moment.index, "tenure", tenures)
    seen = sightings_of(moment.index, [one.tenure for one in held])
    return {record.tenure: record for record in _records(moment, held, seen)}


def _records(moment: Moment, held: Sequence[Held], seen: Mapping[str, Sequence[Sighting]]) -> list[TenureRecord]:
    """Return tenures with a few of their sentences, and of each bound with the first that sets it."""
    limits = limits_of(moment.index, [one.tenure for one in held])
    few = {one.tenure: _few([sighting.claim for sighting in seen[one.tenure]]) for one in held}
    first = [claim for sides in limits.values() for limit in sides.values() for claim in limit.claims[:1]]
    proofs = proofs_of(moment.index, [*first, *(claim for claims in few.values() for claim in claims)])
    return [_record(one, limits[one.tenure], [proofs[claim] for claim in few[one.tenure]], proofs) for one in held]


def _few(claims: list[str]) -> list[str]:
    return [*claims[: _SENTENCES - 1], claims[-1]] if len(claims) > _SENTENCES else claims


def _record(
    held: Held, limits: Mapping[str, Limit], shown: Sequence[Proof], proofs: Mapping[str, Proof]
) -> TenureRecord:
    bounds = {side: _bound(limit, proofs) for side, limit in limits.items()}
    return TenureRecord(
        tenure=held.tenure,
        person=held.person,
        person_name=held.person_name,
        office=held.office,
        office_name=held.office_name,
        role=held.role,
        body=held.body,
        body_name=held.body_name,
        mode=held.mode,
        start_not_before=bounds.get("startNotBefore"),
        start_not_after=bounds.get("startNotAfter"),
        end_not_before=bounds.get("endNotBefore"),
        end_not_after=bounds.get("endNotAfter"),
        proofs=tuple(shown),
        span=held.span,
    )


def _bound(limit: Limit, proofs: Mapping[str, Proof]) -> KnownBound:
    return KnownBound(limit.day, limit.is_inferred, tuple(proofs[one] for one in limit.claims if one in proofs))


def whole_record(moment: Moment, tenure: str) -> TenureRecord:
    """Return a tenure with all its sentences, in time, and all that set its bounds."""
    held = held_of(moment.index, "tenure", (tenure,))[0]
    limits = limits_of(moment.index, (tenure,))[tenure]
    claims = [one.claim for one in sightings_of(moment.index, (tenure,))[tenure]]
    proofs = proofs_of(moment.index, [*claims, *(claim for limit in limits.values() for claim in limit.claims)])
    return _record(held, limits, sorted((proofs[claim] for claim in claims), key=in_time), proofs)


def leadership(moment: Moment, held: Sequence[Held], day: date) -> tuple[Seat, ...]:
    """Return the offices of tenures with those who hold or may hold them on a day; offices without any are left out.

    Party committees come first, then the people's councils and committees, then the rest by name; in each body the
    head comes before the deputies, and these before the members.
    """
    by_office: dict[str, list[tuple[Held, Certainty]]] = {}
    for one in held:
        answer = certainty(one.span, day)
        if answer is not Certainty.NO:
            by_office.setdefault(one.office, []).append((one, answer))
    seats = {office: _surest(answers) for office, answers in by_office.items()}
    nearest = nearest_claims(moment.index, [one.tenure for answers in seats.values() for one, _ in answers], day)
    known = proofs_of(moment.index, nearest.values())
    proofs = {tenure: known[claim] for tenure, claim in nearest.items()}
    return tuple(sorted((_seat(answers, proofs) for answers in seats.values()), key=_seat_order))


def _surest(answers: list[tuple[Held, Certainty]]) -> list[tuple[Held, Certainty]]:
    """Return the answers to be offered: where one holder of a single seat is certain, the others are not."""
    sure = [one for one in answers if one[1] is Certainty.CERTAIN]
    return sure if sure and answers[0][0].is_single else answers


def _seat(answers: Sequence[tuple[Held, Certainty]], proofs: Mapping[str, Proof]) -> Seat:
    first = answers[0][0]
    holders = (
        Holder(one.tenure, one.person, one.person_name, one.mode, one.span, answer, proofs.get(one.tenure))
        for one, answer in answers
    )
    return Seat(
        first.office,
        first.office_name,
        first.role,
        first.body,
        first.body_name,
        first.is_single,
        tuple(sorted(holders, key=lambda one: (_ANSWERS.index(one.answer), alphabetical(one.person_name), one.tenure))),
    )


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


def bodies_in(moment: Moment, place: str) -> Mapping[str, str]:
    """Return the bodies of a place, in alphabetical order, with their names."""
    asked = """SELECT things.iri, things.name FROM belongs JOIN things ON things.id = belongs.thing
        WHERE belongs.iri = ? AND things.kind = 'body' ORDER BY things.id"""
    return {row["iri"]: row["name"] for row in moment.index.rows(asked, (place,))}


def by_body(seats: tuple[Seat, ...]) -> list[tuple[str, str, list[Seat]]]:
    """Return seats body by body, in their order: IRI and name of the body, and its seats."""
    groups: list[tuple[str, str, list[Seat]]] = []
    for seat in seats:
        if not groups or groups[-1][0] != seat.body:
            groups.append((seat.body, seat.body_name, []))
        groups[-1][2].append(seat)
    return groups
