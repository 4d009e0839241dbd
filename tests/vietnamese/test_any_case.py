"""Patterns that ignore case find what re.IGNORECASE finds, at the same places."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, strategies as st

from kg.vietnamese.any_case import AnyCase, letters_first, lowered

WRITTEN = (
    r"\b(?:Nguyên|từng là) (?P<role>[A-ZĐ]\w+)(?!\w)",
    r"(?:hiệu lực|kể từ)(?: NGÀY)? ?$",
    r"\((?P<no>[IVX]+)\).*?(?P=no)",
    r"[^\W\d_]+\D\S",
    r"\blực|\bkể",
    r"\b(?:(?:ng|h)iệu|từng?|[lt]à)\b",
    r"\b(?:t(?:ừ|\()|\d)",
    r"\b(?:lực)? kể",
)
LETTERS = st.text(alphabet="nguyêNGUYÊtừngTỪNGlàLÀ hiệuHIỆUlựcLỰC đĐ(XI) kể ngàyNGÀY12", max_size=60)


@pytest.mark.parametrize("written", WRITTEN)
@given(text=LETTERS)
def test_finds_what_a_pattern_that_ignores_case_finds(written: str, text: str) -> None:
    """Every match of re.IGNORECASE is found, at its place and with its groups, and no other."""
    ignoring = [match.regs for match in re.compile(written, re.IGNORECASE).finditer(text)]
    assert [match.regs for match in AnyCase(written).finditer(text)] == ignoring
    assert [match.regs for match in AnyCase(written, many=True).finditer(text)] == ignoring


@pytest.mark.parametrize(
    ("written", "led"),
    [
        (r"\b(?:(?:ông|bà)(?: ta)?|[)|]|cụ)", r"\b(?:(?:ông|bà)(?: ta)?|[)|]|cụ)"),
        (r"\b(?:(?:ông|bà)(?: \(ta)?|cụ) \w", r"(?:(?:ông(?<!\wông)|bà(?<!\wbà))(?: \(ta)?|cụ(?<!\wcụ)) \w"),
        (r"\b(?:ông)?\w", r"\b(?:ông)?\w"),
        (r"\bo?ng", r"\bo?ng"),
        (r"\bông|\bbà", r"ông(?<!\wông)|\bbà"),
        (r"\bông bà?$", r"ông b(?<!\wông b)à?$"),
        (r"ông\b", r"ông\b"),
    ],
)
def test_the_edge_of_a_word_stands_behind_its_first_letter(written: str, led: str) -> None:
    """Wherever a word's edge begins a pattern and only letters can follow it, the letters come first."""
    assert letters_first(written) == led


def test_searches_between_two_offsets() -> None:
    """A search sees the text between its offsets alone: what stands before the first is no word's beginning."""
    pattern = AnyCase(r"\bông")
    found = pattern.search("ÔNG Ninh và Ông Cam", 1)
    assert found is not None
    assert found.start() == 12
    assert pattern.search("ÔNG Ninh và Ông Cam", 1, 14) is None
    assert pattern.inside("gặp ông Cam") is not None
    assert pattern.inside(lowered("TRÔNG")) is None


@given(st.text(max_size=30), st.integers(1, 40))
def test_every_letter_keeps_its_place(text: str, times: int) -> None:
    """Text in lower case is as long as before, be it short or long, also where a letter's small form has two."""
    text = (text + "İ") * times
    assert len(lowered(text)) == len(text)
    assert lowered(text) == "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
