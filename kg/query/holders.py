"""A succession: who held an office, and on a day: certain, possible or unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pyoxigraph import Store

from kg.graph.vocabulary import KG, ORG, SKOS
from kg.model.tenure import Certainty
from kg.query.facts import Facts
from kg.query.names import Kind, find
from kg.query.records import TenureRecord, certainty, in_order, tenures_of
from kg.query.who import HeldTenure, nearest

_SINGLE = "1"
_RANK = (Certainty.CERTAIN, Certainty.POSSIBLE, Certainty.UNKNOWN)


@dataclass(frozen=True, slots=True)
class RelatedOffice:
    """The office that came before or after through a change of its body."""

    office: str
    name: str
    body_version: str


@dataclass(frozen=True, slots=True)
class Succession:
    """The holders of an office in the order in which they were seen.

    Args:
        offices: IRIs of the office; several when bodies of one name followed each other.
        name: Name of the office.
        is_single_seat: One holder at a time.
        day: The day asked for, if any.
        answer: With a day the best answer: certain, possible or unknown.
        holders: Without a day every tenure; with one those that may hold on it, the certain first.
        nearest: With a day and the answer unknown: the tenures with the evidence nearest to it.
        before: Offices of bodies that this one's body took over from.
        after: Offices of bodies that took over.
    """

    offices: tuple[str, ...]
    name: str
    is_single_seat: bool
    day: date | None
    answer: Certainty | None
    holders: tuple[HeldTenure, ...]
    nearest: tuple[TenureRecord, ...] = ()
    before: tuple[RelatedOffice, ...] = ()
    after: tuple[RelatedOffice, ...] = ()


def holders(store: Store, office: str, *, on: date | None = None) -> Succession:
    """Return who held an office.

    Args:
        store: The graph.
        office: Name such as "Bí thư Tỉnh ủy Bắc Giang", in a loose form or without diacritics, or IRI.
        on: The day for which an answer is wanted.

    Raises:
        UnknownNameError: No office is called so; near names are listed.
    """
    facts = Facts(store)
    offices = tuple(match.iri for match in find(store, Kind.OFFICE, office))
    name = facts.one(offices[0], SKOS.prefLabel)
    single = all(facts.one(one, KG.seats) == _SINGLE for one in offices)
    before, after = _related(facts, offices)
    groups = [tenures_of(facts, office=one) for one in offices]
    records = tuple(sorted((record for group in groups for record in group), key=in_order))
    if on is None:
        held = tuple(HeldTenure(record, None) for record in records)
        return Succession(offices, name, single, None, None, held, (), before, after)
    held = tuple(
        one
        for iri, group in zip(offices, groups, strict=True)
        for one in on_day(group, on, is_single_seat=facts.one(iri, KG.seats) == _SINGLE)
    )
    held = tuple(sorted(held, key=lambda one: (_RANK.index(one.answer or Certainty.UNKNOWN), in_order(one.record))))
    answer = (held[0].answer or Certainty.UNKNOWN) if held else Certainty.UNKNOWN
    near = nearest(records, on) if answer is Certainty.UNKNOWN else ()
    return Succession(offices, name, single, on, answer, held, near, before, after)


def on_day(records: tuple[TenureRecord, ...], day: date, *, is_single_seat: bool) -> tuple[HeldTenure, ...]:
    """Return the tenures of one office that hold, or may hold, on a day.

    Where one tenure of a single seat is certain, the others are not offered (contract, Time).
    """
    answers = [HeldTenure(record, certainty(record.span, day)) for record in records]
    if is_single_seat and any(one.answer is Certainty.CERTAIN for one in answers):
        return tuple(one for one in answers if one.answer is Certainty.CERTAIN)
    return tuple(one for one in answers if one.answer is not Certainty.NO)


def _related(facts: Facts, offices: tuple[str, ...]) -> tuple[tuple[RelatedOffice, ...], tuple[RelatedOffice, ...]]:
    before: set[RelatedOffice] = set()
    after: set[RelatedOffice] = set()
    for office in offices:
        body, role = facts.one(office, ORG.postIn), facts.one(office, ORG.role)
        for change in facts.all(body, ORG.changedBy):
            after |= _offices_in(facts, facts.all(change, ORG.resultingOrganization), role)
        for change in facts.all(body, ORG.resultedFrom):
            before |= _offices_in(facts, facts.all(change, ORG.originalOrganization), role)
    return tuple(_without(before, offices)), tuple(_without(after, offices))


def _without(related: set[RelatedOffice], offices: tuple[str, ...]) -> list[RelatedOffice]:
    return sorted((one for one in related if one.office not in offices), key=lambda one: (one.name, one.office))


def _offices_in(facts: Facts, bodies: tuple[str, ...], role: str) -> set[RelatedOffice]:
    return {
        RelatedOffice(office, facts.one(office, SKOS.prefLabel), facts.one(body, KG.version))
        for body in bodies
        for office in facts.subjects(ORG.postIn, body)
        if facts.one(office, ORG.role) == role
    }
