"""A day printed without a blank behind its word."""

from __future__ import annotations

from kg.text.fold import fold


def test_a_day_glued_to_its_word_gets_its_blank() -> None:
    """ "Ngày17/8" is folded to "Ngày 17/8", and its offsets still point into the content."""
    folded, offsets = fold("Ngày17/8/2015, họp")
    assert (folded, (offsets or ())[4:6]) == ("Ngày 17/8/2015, họp", (4, 4))


def test_a_number_that_is_no_day_stays_as_it_is() -> None:
    """ "ngày17" alone may be a code."""
    assert fold("mã ngày17")[0] == "mã ngày17"


def test_a_name_glued_to_the_next_word_gets_its_blank() -> None:
    """Two syllables with capitals are two words (Bưởi|Giám); a brand of other letters stays one."""
    assert fold("Ông Ngô Văn BưởiGiám đốc ViệtBank")[0] == "Ông Ngô Văn Bưởi Giám đốc ViệtBank"
