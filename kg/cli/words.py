"""Answers in words, line by line, as a terminal shows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from kg.model.claim import Mode
from kg.query.gaps import gap_before
from kg.query.holders import Succession
from kg.query.records import KnownBound, Proof, TenureRecord
from kg.query.who import Career, HeldTenure

MOST_SENTENCES = 5  # shown of a tenure unless all are asked for
_MODES = {Mode.FULL: "", Mode.ACTING: ", acting (quyền)", Mode.IN_CHARGE: ", in charge (phụ trách)"}
_COLOURS = {"certain": "green", "possible": "yellow", "unknown": "red"}


def career_lines(career: Career, *, most: int | None) -> Iterator[str]:
    """Yield a career: a heading, then every tenure with its bounds and the sentences behind it."""
    others = f" (also {', '.join(career.aliases)})" if career.aliases else ""
    yield _heading(f"{career.name}{others}")
    yield click.style(career.person, dim=True)
    if career.day is not None and not career.tenures:
        yield f"  no office known on {career.day}"
    for held in career.tenures:
        yield from _held_lines(held, held.record.office_name, most)
    yield from _nearest_lines(career.nearest, career.tenures, most)


def succession_lines(succession: Succession, *, most: int | None) -> Iterator[str]:
    """Yield a succession: a heading, with a day the answer, then the holders in the order in which they were seen."""
    yield _heading(succession.name)
    yield from (click.style(office, dim=True) for office in succession.offices)
    if succession.day is not None:
        answer = str(succession.answer)
        yield f"on {succession.day}: {click.style(answer, fg=_COLOURS.get(answer), bold=True)}"
    for place, held in enumerate(succession.holders):
        if succession.is_single_seat and succession.day is None:
            yield from _gap_lines(held, succession.holders[:place])
        yield from _held_lines(held, held.record.person_name, most)
    yield from _nearest_lines(succession.nearest, succession.holders, most)
    for label, related in (("before", succession.before), ("after", succession.after)):
        yield from (f"{label}: {office.name} ({office.office})" for office in related)


def bounds_in_words(record: TenureRecord) -> str:
    """Return when a tenure began and ended, as far as it is known.

    "began by 2021-03-18, ended between 2021-03-18 and 2024-07-16 (inferred)".
    """
    began = _bound("began", record.start_not_before, record.start_not_after)
    ended = _bound("ended", record.end_not_before, record.end_not_after)
    return f"{began}, {ended}"


def proof_line(proof: Proof) -> str:
    """Return a sentence with its day, what it says, its article and place."""
    day = proof.as_of or "undated"
    says = f" {proof.says}" if proof.says else ""
    quote = " ".join(proof.quote.split())
    place = click.style(f"{proof.file} {proof.start}-{proof.end}", dim=True)
    return f"{day}{says} “{quote}” {place}"


def _bound(happened: str, earliest: KnownBound | None, latest: KnownBound | None) -> str:
    if earliest is None:
        return f"{happened} at an unknown time" if latest is None else f"{happened} by {_day(latest)}"
    if latest is None:
        return f"held until {_day(earliest)} at least" if happened == "ended" else f"began not before {_day(earliest)}"
    if earliest.date == latest.date:
        return f"{happened} {_day(latest)}"
    return f"{happened} between {_day(earliest)} and {_day(latest)}"


def _day(bound: KnownBound) -> str:
    return f"{bound.date} (inferred)" if bound.inferred else bound.date


def _held_lines(held: HeldTenure, name: str, most: int | None) -> Iterator[str]:
    answer = str(held.answer or "")
    sign = f"{click.style(answer, fg=_COLOURS.get(answer))} " if answer else ""
    mode = _MODES[Mode(held.record.mode)]
    yield f"  {sign}{click.style(name, bold=True)}{mode}: {bounds_in_words(held.record)}"
    yield from _proof_lines(held.record.proofs, most)


def _gap_lines(held: HeldTenure, earlier: Iterable[HeldTenure]) -> Iterator[str]:
    gap = gap_before(held.record, (other.record for other in earlier))
    if gap is not None:
        yield click.style(f"  … nobody seen from {gap.first} to {gap.last}", dim=True)


def _nearest_lines(records: Iterable[TenureRecord], shown: Iterable[HeldTenure], most: int | None) -> Iterator[str]:
    """Yield the tenures whose evidence is nearest, save those that the answer has shown already."""
    known = {held.record.tenure for held in shown}
    for record in (record for record in records if record.tenure not in known):
        yield f"  nearest: {record.person_name}, {record.office_name}: {bounds_in_words(record)}"
        yield from _proof_lines(record.proofs, most)


def _proof_lines(proofs: tuple[Proof, ...], most: int | None) -> Iterator[str]:
    shown = proofs if most is None else proofs[:most]
    yield from (f"      {proof_line(proof)}" for proof in shown)
    if left := len(proofs) - len(shown):
        yield f"      … and {left} more sentences (--all shows them)"


def _heading(name: str) -> str:
    return click.style(name, bold=True, underline=True)
