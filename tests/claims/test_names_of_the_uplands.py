"""Names that lists and notices print without what calls a name: of the uplands, in capitals behind a colon."""

from __future__ import annotations

import pytest

from tests.claims.test_lists_of_portals import held

pytestmark = pytest.mark.nlp

COUNCIL, HEALTH = "Hội đồng nhân dân tỉnh Bắc Giang", "Sở Y tế tỉnh Bắc Giang"


@pytest.mark.parametrize("sign", [" -", ","])
@pytest.mark.parametrize("name", ["Y Thoại", "A Brêu", "Kring Tuân", "Bh'riu Tấn", "Nay Hrin"])
def test_a_short_name_begins_an_item_of_a_list(name: str, sign: str) -> None:
    """ "…; Y Thoại - Giám đốc Sở Y tế" names one whom no honorific calls."""
    told = f"Dự họp có ông Ngô Văn Ổi, Bí thư Huyện ủy Lạng Giang; {name}{sign} Giám đốc Sở Y tế."
    assert (name, "Giám đốc", HEALTH) in held(told)


def test_a_short_name_goes_on_a_list_of_comrades() -> None:
    """ "các đồng chí A và Siu Bôi, Phó Chủ tịch HĐND tỉnh" names two."""
    assert held("Các đồng chí Lê Thị Mận và Siu Bôi, Phó Chủ tịch HĐND tỉnh chủ tọa kỳ họp.") == {
        ("Lê Thị Mận", "Phó Chủ tịch", COUNCIL),
        ("Siu Bôi", "Phó Chủ tịch", COUNCIL),
    }


def test_two_capitals_behind_a_comma_are_no_name_elsewhere() -> None:
    """ "tại Siu Bôi, Giám đốc Sở Y tế" names a village."""
    assert held("Họp tại làng Hra, Siu Bôi, có Giám đốc Sở Y tế.") == set()


def test_a_notice_calls_the_dead_in_capitals_behind_a_colon() -> None:
    """ "Đồng chí: NGÔ VĂN ỔI" alone on its line is a name."""
    notice = (
        "TIN BUỒN\nTỉnh ủy và gia đình thương tiếc báo tin:\nĐồng chí: NGÔ VĂN ỔI\nSinh ngày 2/3/1935.\n"
        "Nguyên Bí thư Huyện ủy Lạng Giang.\nĐồng chí đã từ trần ngày 18/6/2019."
    )
    assert held(notice) == {("Ngô Văn Ổi", "Bí thư", "Huyện ủy Lạng Giang")}


@pytest.mark.parametrize("rank", ["Thẩm phán", "Thẩm phán trung cấp", "Kiểm sát viên cao cấp", "Chuyên viên chính"])
def test_a_profession_stands_between_a_name_and_its_office(rank: str) -> None:
    """ "Bà A, Thẩm phán trung cấp, Chánh án B được bổ nhiệm giữ chức C" holds B and takes C."""
    told = f"Bà Lê Thị Mận, {rank}, Chánh án TAND huyện Lục Nam được bổ nhiệm giữ chức Phó Chánh án TAND tỉnh."
    assert held(told) == {
        ("Lê Thị Mận", "Chánh án", "Tòa án nhân dân huyện Lục Nam"),
        ("Lê Thị Mận", "Phó Chánh án", "Tòa án nhân dân tỉnh Bắc Giang"),
    }


@pytest.mark.parametrize(
    ("printed", "whole"),
    [
        ("TAND tỉnh", "Tòa án nhân dân tỉnh Bắc Giang"),
        ("Viện KSND tỉnh", "Viện kiểm sát nhân dân tỉnh Bắc Giang"),
        ("UBND tỉnh", "Ủy ban nhân dân tỉnh Bắc Giang"),
        ("Công an tỉnh", "Công an tỉnh Bắc Giang"),
    ],
)
def test_a_committee_of_an_institution_is_not_that_of_the_province(printed: str, whole: str) -> None:
    """ "Ban Chấp hành Đảng bộ TAND tỉnh" is the court's."""
    assert held(f"Tỉnh ủy chuẩn y bà Lê Thị Mận tham gia Ban Chấp hành Đảng bộ {printed} nhiệm kỳ 2020-2025.") == {
        ("Lê Thị Mận", "Ủy viên", f"Ban Chấp hành Đảng bộ {whole}")
    }
