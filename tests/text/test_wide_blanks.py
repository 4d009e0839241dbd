"""Several blanks in a row, as justified lines and broken pages leave them."""

from __future__ import annotations

import pytest

from kg.articles.bylines import read_byline
from kg.articles.stamps import read_stamp
from kg.text.fold import fold
from tests.claims.scenes import held_as

TOLD = (
    "Sáng 12/3/2021, Huyện ủy Tân Kỳ tổ chức Hội nghị Ban Chấp hành lần thứ năm. "
    "Đồng chí Trịnh Bá Khoan, Bí thư Huyện ủy chủ trì hội nghị."
)


def test_blanks_behind_a_blank_are_folded_away_and_the_offsets_point_into_the_content() -> None:
    """Three blanks, one of them no-break, are one; what follows keeps its place in the content."""
    folded, offsets = fold("Huyện \u00a0 ủy  họp")
    assert (folded, offsets) == ("Huyện ủy họp", (0, 1, 2, 3, 4, 5, 8, 9, 10, 12, 13, 14, 15))


def test_lines_of_names_and_days_are_read_over_wide_blanks() -> None:
    """A byline and a stamp are what they are, however wide their blanks."""
    stamp = read_stamp("Thứ  ba,  12/03/2021  17:48")
    assert (read_byline("Tin,  ảnh:  LAN   ANH"), stamp and str(stamp.day)) == ("Lan Anh", "2021-03-12")


@pytest.mark.parametrize("wide", ["  ", " \u00a0", "   "])
def test_an_article_with_wide_blanks_tells_the_same(wide: str) -> None:
    """The office is read as from the text with single blanks."""
    assert held_as(TOLD.replace(" ", wide)) == {("Trịnh Bá Khoan", "Bí thư", "Huyện ủy Tân Kỳ", "current")}


def test_a_blank_before_a_sign_is_folded_away() -> None:
    """ "Bí thư : A" is "Bí thư: A"; a time and a mark of cutting keep theirs."""
    assert fold("Bí thư : A ; B , C")[0] == "Bí thư: A; B, C"
    assert fold("lúc 7 :30, Trần Văn ...")[0] == "lúc 7 :30, Trần Văn ..."
