"""A wall of one phrase costs what its length costs, whatever the phrase."""

from __future__ import annotations

import pytest

from benchmarks.walls import HEAD, wall_of
from kg.model.article import RawArticle
from kg.pipeline import read_one
from tests.steps import steps

SIZE, TIMES = 3000, 3
# What once took time by the square of its number: namings joined, gatherings looked through, days and leads looked up.
WALLS = (
    "Nghị quyết Trung ương 4 khóa XII, ",
    "kỳ họp thứ 9 HĐND tỉnh, ",
    "kỳ họp thứ {n} HĐND tỉnh. ",
    "Đại hội. ",
    "Hội nghị bàn việc {w} ngày 3/4/2020, ",
    "được bổ nhiệm giữ chức Giám đốc Sở Y tế, ",
)


@pytest.mark.parametrize("phrase", WALLS)
def test_a_wall_costs_what_its_length_costs(phrase: str) -> None:
    """Three times as long takes little more than three times the work, counted in lines run, not by a clock."""
    read_one(RawArticle("tin.txt", "tin.txt", HEAD + phrase))  # what is made from tables is made when it is needed
    short, long = (steps(HEAD + wall_of(phrase, letters)) for letters in (SIZE, SIZE * TIMES))
    assert long < 1.3 * TIMES * short
