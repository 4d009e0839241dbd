"""Names of two syllables in lists, and sentences that end in a number."""

from __future__ import annotations

import pytest

from kg.text.sentences import cut
from tests.claims.test_office_rules import offices

pytestmark = pytest.mark.nlp


def test_short_names_of_minorities_are_read_in_lists() -> None:
    """ "…; Y Thạch, Phó Chủ nhiệm …": the place in the list tells that the two syllables are a name."""
    content = (
        "Dự có các đồng chí: A Bưởi, Bí thư Huyện ủy Sơn Động; Y Thạch, Phó Giám đốc Sở Y tế; Rơ Châm H'Mận, Phó Giám "
        "đốc Sở Nội vụ; Danh Út, Chủ tịch UBND huyện Yên Thế."
    )
    assert {(name, role) for name, role, *_ in offices(content)} == {
        ("A Bưởi", "Bí thư"),
        ("Y Thạch", "Phó Giám đốc"),
        ("Rơ Châm H'Mận", "Phó Giám đốc"),
        ("Danh Út", "Chủ tịch"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Đoàn thăm Quân khu 3. Ông Đinh Công Quýt tiếp đoàn.",
        "Ông sống ở Quận 3. Bà ở huyện.",
        "Ủy viên Trung ương khóa X. Ông nghỉ năm 2011.",
        "Đại hội lần thứ V. Các đại biểu về dự.",
    ],
)
def test_a_number_may_end_a_sentence(text: str) -> None:
    """A digit or the number of a term before a full stop is no initial."""
    assert [text[start:end] for start, end in cut(text)] == [text[: text.index(". ") + 1], text[text.index(". ") + 2 :]]


def test_initials_and_items_end_none() -> None:
    """ "TP. Hồ Chí Minh", "Q. Giám đốc", "1. Ông …" go on."""
    text = "1. Ông Đinh Công Quýt về TP. Hồ Chí Minh gặp Q. Giám đốc Sở Y tế."
    assert [text[start:end] for start, end in cut(text)] == [text]


def test_a_board_is_called_after_nobody() -> None:
    """Behind "Trưởng Ban Chỉ đạo" a name is its head's, whose other title is his as well."""
    content = "Bí thư Huyện ủy Lục Nam, Trưởng Ban Chỉ đạo Đinh Công Quýt chủ trì phiên họp."
    assert offices(content) == {("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam", "current")}
