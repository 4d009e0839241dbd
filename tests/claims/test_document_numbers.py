"""Numbers of official documents."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from kg.claims.documents.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Nghị quyết 31/NQ-CP", ["31/NQ-CP"]),
        ("Nghị quyết 5/2018/NQ-HĐND", ["5/2018/NQ-HĐND"]),
        ("Chỉ thị 09-CT/HU", ["09-CT/HU"]),
        ("số 9 -CT/TW", ["9-CT/TW"]),
        ("số 15/NQ-TU", ["15-NQ/TU"]),
        ("Chương trình 7-Ctr/TU", ["7-Ctr/TU"]),
        ("Luật số 12/2017/QH14", ["12/2017/QH14"]),
        ("Công văn 77/UBND-NC", ["77/UBND-NC"]),
        ("Quyết định 41-QĐNS/TW", ["41-QĐNS/TW"]),
        ("Quyết định số 31/QĐ UBND, 5/2018/QĐ UBND", ["31/QĐ-UBND", "5/2018/QĐ-UBND"]),
        ("số 3, 4 và 5-NQ/TU", ["3-NQ/TU", "4-NQ/TU", "5-NQ/TU"]),
        ("ngày 12/5, xe 29A-123.45, 17/18 xã, 20 - NAM", []),
    ],
)
def test_both_grammars(text: str, numbers: list[str]) -> None:
    """Party and state numbers are found with their printed damage; days and ratios are none."""
    assert [found.number for found in find_numbers(text)] == numbers


def test_parts_of_a_number() -> None:
    """Year, term and issuer are told apart, and party numbers from state ones."""
    law, party = find_numbers("12/2017/QH14 và 15/NQ-TU")
    assert (law.issuer_code, law.year, law.term, law.party) == ("QH", 2017, 14, False)
    assert (party.issuer_code, party.type_code, party.party) == ("TU", "NQ", True)


@given(
    st.integers(1, 9999),
    st.sampled_from(["-NQ/TU", "/QĐ-UBND", "-KL/TW", "/2019/NQ-HĐND"]),
    st.text("ab ,.", max_size=9),
)
def test_number_is_found_wherever_it_stands(serial: int, suffix: str, around: str) -> None:
    """A well-formed number is found with its offsets between any words."""
    text = f"{around} {serial}{suffix} {around}"
    (found,) = find_numbers(text)
    assert text[found.start : found.end] == f"{serial}{suffix}" == found.number


@pytest.mark.parametrize(
    ("text", "number", "issuer"),
    [
        ("Quyết định số 426/TTg năm 1976", "426/TTg", "TTg"),
        ("Nghị định 26-CP năm 1993", "26-CP", "CP"),
        ("Quyết định số 100/HĐBT", "100/HĐBT", "HĐBT"),
    ],
)
def test_numbers_of_older_acts_have_no_type(text: str, number: str, issuer: str) -> None:
    """The code is that of the issuer alone; the word before it tells the type."""
    (found,) = find_numbers(text)
    assert (found.number, found.type_code, found.issuer_code) == (number, "", issuer)
