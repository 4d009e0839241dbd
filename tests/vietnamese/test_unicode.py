"""One spelling for matching."""

from __future__ import annotations

import pytest

from kg.vietnamese.unicode import bare, place_tones, spell


@pytest.mark.parametrize(("written", "meant"), [("Hoà", "Hòa"), ("THUỶ", "THỦY"), ("quý", "quý"), ("hoàn", "hoàn")])
def test_a_tone_goes_to_the_main_vowel_at_the_end_of_a_syllable(written: str, meant: str) -> None:
    """Not behind "qu", and not where letters follow."""
    assert place_tones(written) == meant


def test_a_letter_with_one_more_mark_keeps_its_tone() -> None:
    """Without its tone it would take the mark behind it, and spelling twice would not be as once."""
    doubled = "o\u1ea1\u0323"
    assert spell(doubled) == spell(spell(doubled)) == doubled


def test_a_look_alike_that_loses_its_mark_is_the_letter_it_looks_like() -> None:
    """Greek and Cyrillic letters with marks are bared as those without, and baring twice is as once."""
    assert bare("\u1f40 \u03cc \u0401 \u0439") == "o o e \u0438"
    letters = [chr(code) for code in (*range(0x370, 0x530), *range(0x1F00, 0x2000))]
    assert [letter for letter in letters if bare(bare(letter)) != bare(letter)] == []
