"""Types of official documents, codes of their issuers, and the terms that number them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from kg.lexicon.load import seed_table
from kg.model.dates import PartialDate


@dataclass(frozen=True, slots=True)
class OfficialDocumentType:
    """A type of official document.

    Args:
        name: Canonical type: "Nghị quyết".
        forms: Other words that stand for it in print: "NQ", "Nghị quyết chuyên đề".
        codes: Its codes in numbers: "NQ" of 75/NQ-CP.
        bare_number: Whether the word and a number without code name one ("Nghị quyết 233").
        titled: Whether the word and a title name one without a number.
        issuer: Who alone issues it; empty when several do.
        source: Where the row comes from.
    """

    name: str
    forms: tuple[str, ...]
    codes: tuple[str, ...]
    bare_number: bool
    titled: bool
    issuer: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class IssuerCode:
    """What stands for the issuer in a number.

    Args:
        code: "TU", "HĐND", "QH".
        body: The body, its place left out; empty when several share the code (TW).
        level: central, province, district, commune, or any.
        term_suffix: Whether the number of a term follows it ("QH15").
        valid_from: First day of the body.
        valid_to: Last day of the body.
        source: Where the row comes from.
    """

    code: str
    body: str = ""
    level: str = ""
    term_suffix: bool = False
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class CongressTerm:
    """A congress, a plenum or the term of an assembly.

    Args:
        kind: national_party_congress, central_committee_plenum, national_assembly_term, provincial_party_congress
            or peoples_council_term.
        body: Whose it is.
        version: "until 2025" or "from 2025" where one name means two bodies.
        number: Its ordinal.
        first_day: First day of the congress or plenum, day of election of an assembly.
        last_day: Last day.
        term_from: First year of the term it opens.
        term_to: Last year of that term.
        held: Whether it took place.
        source: Where the row comes from.
    """

    kind: str
    body: str
    number: int
    version: str = ""
    first_day: PartialDate | None = None
    last_day: PartialDate | None = None
    term_from: int | None = None
    term_to: int | None = None
    held: bool = True
    source: str = ""


@cache
def official_document_types() -> tuple[OfficialDocumentType, ...]:
    """Return the rows of seeds/document_types.csv."""
    return seed_table("document_types", OfficialDocumentType)


@cache
def issuer_codes() -> Mapping[str, IssuerCode]:
    """Return the rows of seeds/issuer_codes.csv by code."""
    return MappingProxyType({row.code: row for row in seed_table("issuer_codes", IssuerCode)})


@cache
def congress_terms() -> tuple[CongressTerm, ...]:
    """Return the rows of seeds/congress_terms.csv."""
    return seed_table("congress_terms", CongressTerm)


@cache
def type_words() -> Mapping[str, OfficialDocumentType]:
    """Return the types by each of their printed words in lower case.

    >>> type_words()["nghị quyết chuyên đề"].name
    'Nghị quyết'
    """
    return MappingProxyType({word.lower(): row for row in official_document_types() for word in (row.name, *row.forms)})


@cache
def type_codes() -> Mapping[str, OfficialDocumentType]:
    """Return the types by code, as in the table and in lower case; of two with one code the first row of the table.

    >>> type_codes()["QĐNS"].name
    'Quyết định'
    """
    codes: dict[str, OfficialDocumentType] = {}
    for row in official_document_types():
        for code in row.codes:
            codes.setdefault(code, row)
            codes.setdefault(code.lower(), row)
    return MappingProxyType(codes)


def plenum_term(number: int, day: PartialDate) -> int | None:
    """Return the party term of the latest plenum of this number held by this day, None when none is known.

    >>> plenum_term(8, PartialDate(2023, 12, 5))
    13
    """
    held = [
        row
        for row in congress_terms()
        if row.kind == "central_committee_plenum" and row.number == number and row.first_day is not None
        if row.first_day.first_day <= day.last_day
    ]
    latest = max(held, key=lambda row: str(row.first_day), default=None)
    return None if latest is None else _roman_at_end(latest.body)


@lru_cache(maxsize=10_000)
def party_term(day: PartialDate) -> int | None:
    """Return the number of the party's term on a day, None when it is not known or the day lies in a congress."""
    for row in congress_terms():
        if row.kind != "national_party_congress" or row.last_day is None or row.first_day is None:
            continue
        following = [
            other.first_day
            for other in congress_terms()
            if other.kind == row.kind and other.number == row.number + 1 and other.first_day is not None
        ]
        if row.last_day.last_day < day.first_day and (not following or day.last_day < following[0].first_day):
            return row.number
    return None


def term_years(body: str, number: int) -> tuple[int, int] | None:
    """Return the years of the term that a body's congress of this number opened, None when they are not known."""
    for row in congress_terms():
        if row.kind.endswith("party_congress") and row.body == body and row.number == number:
            return None if row.term_from is None or row.term_to is None else (row.term_from, row.term_to)
    return None


@lru_cache(maxsize=100)
def assembly_years(number: int) -> tuple[int, int] | None:
    """Return the years of a term of the National Assembly, None for a term that is not known.

    >>> assembly_years(14)
    (2016, 2021)
    """
    for row in congress_terms():
        if row.kind == "national_assembly_term" and row.number == number:
            return None if row.term_from is None or row.term_to is None else (row.term_from, row.term_to)
    return None


def _roman_at_end(body: str) -> int | None:
    values = {"I": 1, "V": 5, "X": 10}
    letters = [values.get(letter, 0) for letter in body.rsplit(" ", 1)[-1]]
    if not all(letters):
        return None
    return sum(
        -value if later and value < later[0] else value
        for value, later in ((value, letters[at + 1 :]) for at, value in enumerate(letters))
    )
