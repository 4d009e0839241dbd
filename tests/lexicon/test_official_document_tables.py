"""Types of official documents, codes of issuers, congresses and terms."""

from __future__ import annotations

import pytest

from kg.lexicon.official_documents import (
    congress_terms,
    issuer_codes,
    official_document_types,
    party_term,
    plenum_term,
    term_years,
    type_codes,
    type_words,
)
from kg.model.dates import PartialDate


def test_tables_load_with_sources() -> None:
    """Every row of the three tables says where it comes from."""
    rows = [*official_document_types(), *issuer_codes().values(), *congress_terms()]
    assert [row for row in rows if not row.source] == []
    assert len(rows) > 200


def test_word_and_code_lead_to_the_type() -> None:
    """Printed forms and codes, in any case of letters, lead to one type."""
    assert type_words()["chương trình hành động"].name == type_codes()["ctr"].name == "Chương trình"
    assert (type_codes()["QĐ"].name, type_codes()["QĐi"].name) == ("Quyết định", "Quy định")


@pytest.mark.parametrize(
    ("number", "day", "term"),
    [(8, "2018-12-01", 12), (8, "2023-12-05", 13), (4, "2015-01-01", 11), (60, "2023-01-01", None)],
)
def test_bare_plenum_is_the_latest_of_its_number(number: int, day: str, term: int | None) -> None:
    """A plenum named without term is the last one of that number held by then."""
    assert plenum_term(number, PartialDate.parse(day)) == term


@pytest.mark.parametrize(
    ("day", "term"), [("2017-10-25", 12), ("2021-10-25", 13), ("2021-01-28", None), ("2021", None)]
)
def test_party_term_of_a_day(day: str, term: int | None) -> None:
    """A day inside a congress, or a year that holds one, is of no certain term."""
    assert party_term(PartialDate.parse(day)) == term


def test_years_of_a_known_term() -> None:
    """The years of a term are known where the table has the congress."""
    assert term_years("Đảng bộ tỉnh Hà Giang", 15) == (2010, 2015)
    assert term_years("Đảng bộ tỉnh Hà Giang", 99) is None
