"""The comrade written short: "đ/c" is read as "đồng chí", and quoted as it was printed."""

from __future__ import annotations

from kg.text.fold import fold
from tests.claims.scenes import held_as, reading


def test_the_short_comrade_is_folded_to_the_long_one_and_its_offsets_stay_within_it() -> None:
    """ "Các đ/c A" becomes "Các đồng chí A": what stands behind keeps its place."""
    folded, offsets = fold("Các đ/c A")
    assert (folded, offsets) == ("Các đồng chí A", (0, 1, 2, 3, 4, 5, 6, 6, 6, 6, 6, 6, 7, 8, 9))


def test_letters_that_only_look_like_it_stay() -> None:
    """A code of a document and a word that goes on are no comrades."""
    assert fold("số 12-QĐ/cq, Đ/cương")[0] == "số 12-QĐ/cq, Đ/cương"


def test_offices_of_short_comrades_are_read_and_quoted_as_printed() -> None:
    """What stands in rolls and replacements of "đồng chí" stands in those of "đ/c" too."""
    content = "Đ/c Ngô Văn Bưởi giữ chức Bí thư Huyện ủy Tân Kỳ, thay đ/c Trịnh Bá Khoan nghỉ hưu."
    assert held_as(content) == {
        ("Ngô Văn Bưởi", "Bí thư", "Huyện ủy Tân Kỳ", "started"),
        ("Trịnh Bá Khoan", "Bí thư", "Huyện ủy Tân Kỳ", "ended"),
    }
    assert all(claim.evidence.quote in content for claim in reading(content).offices)
