"""A career: every tenure of a person, its bounds and the sentences behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pyoxigraph import Store

from kg.graph.vocabulary import SKOS
from kg.model.tenure import Certainty
from kg.query.facts import Facts
from kg.query.names import Kind, find
from kg.query.records import TenureRecord, certainty, tenures_of


@dataclass(frozen=True, slots=True)
class HeldTenure:
    """A tenure and whether it holds on the day asked for; None when no day was asked for."""

    record: TenureRecord
    answer: Certainty | None


@dataclass(frozen=True, slots=True)
class Career:
    """One person's tenures in the order in which they were seen.

    Args:
        person: IRI of the person.
        name: The commonest spelling of the name.
        aliases: Other spellings, sorted.
        day: The day asked for, if any; tenures that were not held on it are left out.
        tenures: The tenures.
        nearest: With a day and no certain or possible answer: the tenures whose evidence is nearest to it.
    """

    person: str
    name: str
    aliases: tuple[str, ...]
    day: date | None
    tenures: tuple[HeldTenure, ...]
    nearest: tuple[TenureRecord, ...] = ()


def who(store: Store, person: str, *, on: date | None = None) -> tuple[Career, ...]:
    """Return the careers of the people of a name, one each; namesakes stay apart.

    Args:
        store: The graph.
        person: Name, with or without diacritics, or IRI.
        on: Keep only what was, or may have been, held on this day.

    Raises:
        UnknownNameError: Nobody is called so; near names are listed.
    """
    facts = Facts(store)
    return tuple(_career(facts, match.iri, on) for match in find(store, Kind.PERSON, person))


def _career(facts: Facts, person: str, on: date | None) -> Career:
    records = tenures_of(facts, person=person)
    name, aliases = facts.one(person, SKOS.prefLabel), facts.all(person, SKOS.altLabel)
    if on is None:
        return Career(person, name, aliases, None, tuple(HeldTenure(record, None) for record in records))
    answers = [HeldTenure(record, certainty(record.span, on)) for record in records]
    held = tuple(one for one in answers if one.answer is not Certainty.NO)
    sure = any(one.answer in (Certainty.CERTAIN, Certainty.POSSIBLE) for one in held)
    return Career(person, name, aliases, on, held, () if sure else nearest(records, on))


def nearest(records: tuple[TenureRecord, ...], day: date) -> tuple[TenureRecord, ...]:
    """Return the tenures with the evidence nearest before and after a day."""
    before = [(last, record) for record in records if (last := _last_sign(record)) is not None and last <= day]
    after = [(first, record) for record in records if (first := _first_sign(record)) is not None and first > day]
    ends = [max(before, key=lambda pair: pair[0])[1]] if before else []
    starts = [min(after, key=lambda pair: pair[0])[1]] if after else []
    return tuple(ends + [record for record in starts if record not in ends])


def _first_sign(record: TenureRecord) -> date | None:
    span = record.span
    return span.start_by or span.start_from or span.end_from or span.end_by


def _last_sign(record: TenureRecord) -> date | None:
    span = record.span
    return span.end_from or span.start_by or span.end_by or span.start_from
