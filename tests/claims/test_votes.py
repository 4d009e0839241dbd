"""Votes whose office one sentence tells and whose winner the next."""

from __future__ import annotations

import pytest

from tests.claims.test_office_rules import offices

pytestmark = pytest.mark.nlp

VICE = ("Lê Thị Mận", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "started")
DOCTOR = ("Lê Thị Mận", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")


@pytest.mark.parametrize(
    "vote",
    [
        "Kỳ họp bầu bổ sung chức danh Phó Chủ tịch UBND tỉnh. Kết quả, bà Lê Thị Mận trúng cử với 45/45 phiếu.",
        "Kỳ họp tiến hành bầu Phó Chủ tịch UBND tỉnh; kết quả, bà Lê Thị Mận đã trúng cử.",
        "Kỳ họp bầu Phó Chủ tịch UBND tỉnh nhiệm kỳ 2016-2021. Với 45 phiếu, bà Lê Thị Mận đắc cử chức danh này.",
        "Bà Lê Thị Mận được giới thiệu bầu giữ chức Phó Chủ tịch UBND tỉnh. Bà Lê Thị Mận được bầu với 45 phiếu.",
    ],
)
def test_who_wins_takes_the_office_put_to_the_vote(vote: str) -> None:
    """ "bầu bổ sung T. Kết quả, A trúng cử": A begins as T (rule event.start)."""
    assert offices(vote) == {VICE}


def test_all_winners_take_it_and_keep_what_stands_beside_them() -> None:
    """ "bầu 2 Ủy viên UBND tỉnh. Kết quả, các ông A, T1 và B, T2 trúng cử"."""
    vote = (
        "Kỳ họp bầu 2 Ủy viên UBND tỉnh. Kết quả, các đồng chí Lê Thị Mận, Giám đốc Sở Y tế và Ngô Văn Ổi đều trúng cử."
    )
    member = ("Ủy viên", "Ủy ban nhân dân tỉnh Bắc Giang", "started")
    assert offices(vote) == {DOCTOR, ("Lê Thị Mận", *member), ("Ngô Văn Ổi", *member)}


@pytest.mark.parametrize(
    "vote",
    [
        "Kỳ họp bầu Chủ tịch UBND tỉnh và Phó Chủ tịch UBND tỉnh. Kết quả, bà Lê Thị Mận trúng cử.",
        "Kỳ họp bầu Phó Chủ tịch UBND tỉnh. Bà Lê Thị Mận trúng cử vào đoàn chủ tịch.",
        "Kỳ họp bầu Phó Chủ tịch UBND tỉnh. Trời mưa to. Chợ vẫn đông. Bà Lê Thị Mận trúng cử.",
        "Cử tri trao đổi về Phó Chủ tịch UBND tỉnh. Bà Lê Thị Mận trúng cử với 45 phiếu.",
    ],
)
def test_nobody_takes_what_was_not_put_to_this_vote(vote: str) -> None:
    """Of several offices, into another board, of a vote far before or of none: nothing is told."""
    assert VICE not in offices(vote)


def test_a_board_voted_on_is_not_that_of_a_winners_own_committee() -> None:
    """ "bầu vào Ban Thường vụ Tỉnh ủy. Kết quả, A, Bí thư Huyện ủy B, trúng cử vào Ban Thường vụ": the province's."""
    vote = (
        "Hội nghị bầu bổ sung vào Ban Thường vụ Tỉnh ủy. Kết quả, bà Lê Thị Mận, Bí thư Huyện ủy Lục Nam, "
        "trúng cử vào Ban Thường vụ."
    )
    assert ("Lê Thị Mận", "Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang", "started") in offices(vote)
