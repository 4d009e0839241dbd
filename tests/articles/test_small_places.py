"""A home that only communes or the bare name of a district tell."""

from __future__ import annotations

import pytest

from kg.articles.home import Told, home_of
from kg.lexicon.communes import province_of_commune
from kg.model.dates import PartialDate

BEFORE, BEHIND = PartialDate(2024, 9, 10), PartialDate(2025, 9, 10)


@pytest.mark.parametrize(("day", "home"), [(BEFORE, "Bắc Giang"), (BEHIND, "Bắc Ninh"), (None, "Bắc Giang")])
def test_a_commune_of_one_province_tells_the_home_of_its_day(day: PartialDate | None, home: str) -> None:
    """Lục Sơn was in Bắc Giang until the provinces were joined."""
    text = "Đoàn công tác của Bộ CHQS tỉnh trao quà cho các hộ nghèo xã Lục Sơn."
    assert home_of(Told("Trao quà cho hộ nghèo", (text,), published=day)) == home


def test_the_bare_name_of_a_district_tells_the_home() -> None:
    """ "Đô Lương tổ chức hội nghị" in an article of a "Huyện ủy" is news of Nghệ An."""
    told = Told("Đô Lương tổng kết năm học", ("Đến dự có Bí thư Huyện ủy và lãnh đạo các phòng, ban.",))
    assert home_of(told) == "Nghệ An"


def test_a_place_of_birth_is_no_home() -> None:
    """Where somebody comes from says little; central bodies are more."""
    text = "Ông Ngô Văn Ổi quê xã Lục Sơn, là Bộ trưởng của Chính phủ, đại biểu Quốc hội, từng ở UBND xã."
    assert home_of(Told("", (text,))) == "Trung ương"


@pytest.mark.parametrize(
    "birth", ["quê huyện Lục Ngạn", "sinh năm 1970 tại huyện Lục Ngạn", "nguyên quán huyện Lục Ngạn"]
)
def test_a_district_of_birth_is_no_home(birth: str) -> None:
    """A district printed with its unit tells the home where somebody works, not where he was born."""
    text = "Ông Ngô Văn Ổi, {0}. Người giữ chức này phải là bí thư Tỉnh ủy."
    assert home_of(Told("", (text.format(birth),))) == "Trung ương"
    assert home_of(Told("", (text.format("Trưởng phòng của huyện Lục Ngạn"),))) == "Bắc Giang"


@pytest.mark.parametrize("name", ["Tân An", "Không Có Xã Này"])
def test_a_name_of_several_provinces_or_none_tells_nothing(name: str) -> None:
    """Only names that no two provinces share are known."""
    assert province_of_commune(name, None) is None
