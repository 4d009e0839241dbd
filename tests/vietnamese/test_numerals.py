"""Numerals: Roman, spelt, digits."""

import pytest
from hypothesis import given, strategies as st

from kg.vietnamese.numerals import LAST_ROMAN, LAST_SPELT, read_number, read_roman, roman, spelt_numbers


@given(st.integers(1, LAST_ROMAN))
def test_roman_numerals_are_read_back(number):
    """What roman writes, read_roman and read_number read."""
    assert read_roman(roman(number)) == number == read_number(roman(number))


@given(st.text("IVXLCDMivx", max_size=8))
def test_only_well_formed_numerals_are_read(written):
    """A numeral that is read is the one spelling of its number."""
    number = read_roman(written)
    assert number is None or roman(number) == written


@pytest.mark.parametrize("number", [0, -3, 4000])
def test_numbers_without_roman_form_are_refused(number):
    """Outside 1 to 3999 the value is named in the error."""
    with pytest.raises(ValueError, match=str(number)):
        roman(number)


def test_every_number_below_a_hundred_is_spelt():
    """No number of 1 to 99 is missing and nothing else is spelt."""
    assert set(spelt_numbers().values()) == set(range(1, LAST_SPELT + 1))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("nhất", 1),
        ("Nhì", 2),
        ("tư", 4),
        ("mười", 10),
        ("Mười chín", 19),
        ("mười lăm", 15),
        ("hai mươi", 20),
        ("hai mươi mốt", 21),
        ("hai mốt", 21),
        ("hai mươi tư", 24),
        ("chín mươi nhăm", 95),
        ("07", 7),
        ("XVIII", 18),
    ],
)
def test_spelt_ordinals(written, meant):
    """Words, digits and Roman numerals meet in one number."""
    assert read_number(written) == meant


@pytest.mark.parametrize("written", ["", "0", "mốt", "mười mốt mươi", "IIX", "xix", "²", "kỳ"])
def test_what_is_no_number(written):
    """Other words are none."""
    assert read_number(written) is None
