"""A new term: boards elected with their chairs, those just elected told of by their office, who calls a congress."""

from __future__ import annotations

import pytest

from tests.claims.scenes import held, reading

pytestmark = pytest.mark.nlp

FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Giang"


def offices(content: str) -> set[tuple[str, str, str, str]]:
    return {(one.person, one.role, one.body, str(one.status)) for one in reading(content).offices}


def test_chairs_of_the_board_that_is_elected_begin() -> None:
    """ "hiệp thương cử Ban Thường trực gồm 5 vị; ông A giữ chức Chủ tịch; bà B và ông C giữ chức Phó Chủ tịch"."""
    content = (
        "Hội nghị Ủy ban MTTQ Việt Nam tỉnh khóa XI hiệp thương cử Ban Thường trực gồm 5 vị; ông Lê Văn Bưởi, "
        "Giám đốc Sở Y tế giữ chức Chủ tịch; bà Trần Thị Mơ và ông Vũ Văn Cam giữ chức Phó Chủ tịch."
    )
    assert offices(content) == {
        ("Lê Văn Bưởi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current"),
        ("Lê Văn Bưởi", "Chủ tịch", FRONT, "started"),
        ("Trần Thị Mơ", "Phó Chủ tịch", FRONT, "started"),
        ("Vũ Văn Cam", "Phó Chủ tịch", FRONT, "started"),
    }


LIFE = "Bà làm Phó Chủ tịch UBND huyện từ năm 2015 đến năm 2018; từ tháng 4/2018 đến nay là Chủ tịch UBND huyện."
ELECTED = "Bà Lê Thị Bưởi được bầu làm Bí thư Huyện ủy Lục Nam. Dự có bà Trần Thị Mơ."


def test_who_has_just_been_elected_is_told_of_by_the_office() -> None:
    """ "Tân Bí thư Huyện ủy 45 tuổi. Bà làm …": the one elected to it, not who was named last."""
    past = ("Lê Thị Bưởi", "Phó Chủ tịch", "Ủy ban nhân dân huyện Lục Nam")
    assert past in held(f"{ELECTED}\nTân Bí thư Huyện ủy 45 tuổi, quê xã Tân Mộc. {LIFE}")


def test_nobody_is_told_of_where_none_was_elected_to_it() -> None:
    """ "Tân Chủ tịch UBND huyện …" of whom nothing else is told."""
    read = held(f"{ELECTED}\nTân Chủ tịch Hội Gốm 45 tuổi, quê xã Tân Mộc. {LIFE}")
    assert {office for office in read if "nhân dân" in office[2]} == set()


@pytest.mark.parametrize(
    ("told", "organiser"),
    [
        (
            "Ngày 9/5, Đại hội đại biểu MTTQ Việt Nam tỉnh Bắc Giang lần thứ XI do Ủy ban MTTQ Việt Nam tỉnh tổ chức.",
            FRONT,
        ),
        ("Ngày 9/5, Huyện đoàn Lục Nam tổ chức Hội nghị Ban Chấp hành lần thứ 5 khóa XI.", "Huyện đoàn Lục Nam"),
    ],
)
def test_who_calls_a_meeting_is_printed(told: str, organiser: str) -> None:
    """ "Đại hội … do B tổ chức", "B tổ chức Hội nghị Ban Chấp hành lần thứ 5"."""
    assert [one.organiser for one in reading(told).meetings] == [organiser]


def test_a_candidates_post_may_end_with_a_district() -> None:
    """ "Chức vụ: Phó Bí thư Đảng ủy, Chủ tịch UBND xã A, huyện B" behind the name of a candidate."""
    told = "3. Ông LÊ VĂN BƯỞI. Sinh năm 1988. Chức vụ: Phó Bí thư Đảng ủy, Chủ tịch UBND xã Tân Mộc, huyện Lục Ngạn."
    assert held(told) == {
        ("Lê Văn Bưởi", "Phó Bí thư", "Đảng ủy xã Tân Mộc"),
        ("Lê Văn Bưởi", "Chủ tịch", "Ủy ban nhân dân xã Tân Mộc"),
    }
