"""Offices of a council and a committee together, printed in full, short or mixed; and other short words of heads."""

from __future__ import annotations

import pytest

from tests.claims.scenes import held

_BOTH = "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Lục Nam"


@pytest.mark.parametrize(
    "printed",
    [
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
        "Văn phòng HĐND & UBND",
        "VP HĐND - Ủy ban nhân dân",
        "Văn phòng Hội đồng nhân dân, UBND",
    ],
)
def test_the_office_of_both_is_one_body_however_it_is_printed(printed: str) -> None:
    """The committee behind the joint belongs to the office's name, not to somebody else."""
    told = held(f"Dự họp có đồng chí Ngô Văn Bưởi, Chánh {printed} huyện Lục Nam.")
    assert told == {("Ngô Văn Bưởi", "Chánh Văn phòng", _BOTH)}


@pytest.mark.parametrize("printed", ["Đoàn ĐBQH&HĐND", "ĐBQH - Hội đồng nhân dân", "Đoàn đại biểu Quốc hội, HĐND"])
def test_the_office_of_deputies_and_council_too(printed: str) -> None:
    """The same for the office of a province's deputies to the National Assembly."""
    told = held(f"Dự họp có đồng chí Ngô Văn Bưởi, Chánh Văn phòng {printed} tỉnh.")
    office = "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Bắc Giang"
    assert told == {("Ngô Văn Bưởi", "Chánh Văn phòng", office)}


def test_short_words_stand_in_roles_too() -> None:
    """ "UV", "BTV" and "UVDK" in a role are what they stand for."""
    told = held("Dự họp có ông Ngô Văn Bưởi, UV Ban Thường vụ Tỉnh ủy; ông Lò Văn Tá, UVDK Trung ương Đảng.")
    assert told == {
        ("Ngô Văn Bưởi", "Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang"),
        ("Lò Văn Tá", "Ủy viên dự khuyết", "Ban Chấp hành Trung ương Đảng"),
    }


def test_the_city_written_half_short_is_named_in_full() -> None:
    """ "thành phố HCM" inside the name of a school."""
    told = held("Ông Lê Văn Lượm, Hiệu trưởng Trường Đại học Trồng Rừng thành phố HCM, dự họp.")
    assert told == {("Lê Văn Lượm", "Hiệu trưởng", "Trường Đại học Trồng Rừng thành phố Hồ Chí Minh")}
