"""Boards and party groups of unions, bodies of several places under one head, departments for two things."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def read(content: str) -> tuple[set[tuple[str, str]], set[str]]:
    """Return role and body of every office, and every body, of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    reading = extract_claims(text, find_mentions(text))
    return {(claim.role, claim.body) for claim in reading.offices}, {claim.key for claim in reading.bodies}


@pytest.mark.parametrize(
    ("title", "office"),
    [
        (
            "Ủy viên Ban Thường vụ Trung ương Hội Nông dân Việt Nam",
            ("Ủy viên", "Ban Thường vụ Trung ương Hội Nông dân Việt Nam"),
        ),
        (
            "Ủy viên Thường vụ Trung ương Hội CCB Việt Nam",
            ("Ủy viên", "Ban Thường vụ Trung ương Hội Cựu chiến binh Việt Nam"),
        ),
        (
            "Ủy viên Ban Thường vụ Trung ương Đoàn",
            ("Ủy viên", "Ban Thường vụ Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
        ),
        ("Ủy viên Ban Chấp hành Hội CCB tỉnh", ("Ủy viên", "Ban Chấp hành Hội Cựu chiến binh tỉnh Bắc Giang")),
        ("Phó Trưởng ban Tuyên giáo, Tỉnh đoàn Hà Nam", ("Phó Trưởng ban", "Ban Tuyên giáo Tỉnh đoàn Hà Nam")),
        ("Bộ trưởng Bộ Công nghiệp nặng", ("Bộ trưởng", "Bộ Công nghiệp nặng")),
        ("Trưởng Ban Dân tộc và Tôn giáo", ("Trưởng ban", "Ban Dân tộc và Tôn giáo tỉnh Bắc Giang")),
        (
            "Giám đốc Sở Giao thông vận tải - Xây dựng",
            ("Giám đốc", "Sở Giao thông vận tải - Xây dựng tỉnh Bắc Giang"),
        ),
        ("Trưởng Ban Quản lý KKT Đông Mộc", ("Trưởng ban", "Ban Quản lý Khu kinh tế Đông Mộc")),
    ],
)
def test_boards_and_departments_are_read_whole(title: str, office: tuple[str, str]) -> None:
    """Each title with the body that it is of."""
    assert read(f"Ông Ngô Văn Ổi, {title}, phát biểu.")[0] == {office}


def test_the_party_group_beside_the_chair_of_a_union_is_the_unions() -> None:
    """ "Bí thư Đảng đoàn, Chủ tịch BCH Trung ương Hội …"."""
    offices, _bodies = read("Ông Ngô Văn Ổi, Bí thư Đảng đoàn, Chủ tịch BCH Trung ương Hội Nông dân Việt Nam, dự.")
    assert ("Bí thư", "Đảng đoàn Hội Nông dân Việt Nam") in offices


def test_a_bare_board_beside_the_assembly_of_a_union_is_the_unions() -> None:
    """The party committee named before lends it nothing."""
    told = "Bí thư Tỉnh ủy dự họp. Ban Chấp hành LĐLĐ tỉnh có 32 ủy viên, Ban Thường vụ 11 ủy viên."
    assert "Ban Thường vụ Liên đoàn Lao động tỉnh Bắc Giang" in read(told)[1]


def test_a_bare_board_elsewhere_stays_the_partys() -> None:
    """A union that is a guest lends its name to nothing."""
    told = "Hội Nông dân tỉnh dự họp. Bí thư Tỉnh ủy phát biểu. Ban Thường vụ thống nhất chủ trương."
    assert "Ban Thường vụ Tỉnh ủy Bắc Giang" in read(told)[1]


def test_several_places_share_one_head() -> None:
    """ "Hội CCB hai tỉnh bạn A và B" are two associations."""
    assert read("Hội CCB hai tỉnh bạn Khánh Hòa và Phú Yên cử người đến dự.")[1] == {
        "Hội Cựu chiến binh tỉnh Khánh Hòa",
        "Hội Cựu chiến binh tỉnh Phú Yên",
    }


def test_a_district_may_have_its_provinces_bare_name_behind_it() -> None:
    """ "Huyện ủy Tân Yên Bắc Giang | Ngô Văn Ổi": the province is no part of the person's name."""
    text = make_text("Bí thư Huyện ủy Tân Yên Bắc Giang Ngô Văn Ổi phát biểu.", home="Bắc Giang")
    (claim,) = extract_claims(text, find_mentions(text)).offices
    assert (claim.person, claim.body) == ("Ngô Văn Ổi", "Huyện ủy Tân Yên")


def test_the_block_committee_is_the_one_told_in_full() -> None:
    """ "Bí thư Đảng ủy Khối", "Văn phòng Đảng ủy Khối" behind the name in full; open where none is told."""
    told = "Đảng ủy Khối Doanh nghiệp tỉnh họp. Ông Ngô Văn Ổi, Bí thư Đảng ủy Khối, dự. Gửi về Văn phòng Đảng ủy Khối."
    offices, bodies = read(told)
    assert offices == {("Bí thư", "Đảng ủy Khối Doanh nghiệp tỉnh Bắc Giang")}
    assert "Văn phòng Đảng ủy Khối Doanh nghiệp tỉnh Bắc Giang" in bodies
    assert read("Ông Ngô Văn Ổi, Bí thư Đảng ủy Khối, dự. Tỉnh ủy họp.")[0] == set()


def test_any_union_has_a_party_group() -> None:
    """ "Bí thư Đảng đoàn, Chủ tịch Hội Nhà báo tỉnh"."""
    offices, _bodies = read("Ông Ngô Văn Ổi, Bí thư Đảng đoàn, Chủ tịch Hội Nhà báo tỉnh, dự.")
    assert ("Bí thư", "Đảng đoàn Hội Nhà báo tỉnh Bắc Giang") in offices


def test_a_site_may_be_called_after_a_title() -> None:
    """ "Khu di tích Tổng Bí thư Trần Mộc | Lê Doãn Mận"."""
    offices, _bodies = read("Trưởng Ban Quản lý Khu di tích Tổng Bí thư Trần Mộc Lê Doãn Mận cho biết.")
    assert offices == {("Trưởng ban", "Ban Quản lý Khu di tích Tổng Bí thư Trần Mộc")}


def test_chairs_elected_by_a_unions_board_are_the_unions() -> None:
    """ "BCH Hội X bầu ông A làm Chủ tịch": of the union; a party's board lends a bare chair nothing."""
    told = "đã bầu ông Ngô Văn Ổi làm Chủ tịch, bà Lý Thị Na làm Phó Chủ tịch."
    text = make_text(f"Ban Chấp hành Hội Nông dân tỉnh {told}", home="Bắc Giang")
    assert {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices} == {
        ("Ngô Văn Ổi", "Chủ tịch", "Hội Nông dân tỉnh Bắc Giang"),
        ("Lý Thị Na", "Phó Chủ tịch", "Hội Nông dân tỉnh Bắc Giang"),
    }
    text = make_text(f"Ban Chấp hành Đảng bộ tỉnh {told}", home="Bắc Giang")
    assert extract_claims(text, find_mentions(text)).offices == ()


def test_a_standing_board_is_of_no_party_committee() -> None:
    """ "Ban Thường trực" is the Front's, though Tỉnh ủy is named last."""
    _, bodies = read("Bà Lý Thị Na, Phó Bí thư Tỉnh ủy, dự. Hội nghị cho ông Ngô Văn Ổi thôi tham gia Ban Thường trực.")
    assert bodies == {"Tỉnh ủy Bắc Giang"}


def test_who_is_elected_at_a_congress_leads_the_committee_of_its_organisation() -> None:
    """Neither the committee of a guest nor that of the congress above is elected (rule list.committee-before)."""
    offices, _ = read(
        "Sáng 10/6, Đảng bộ Cục Thuế tỉnh Bắc Giang long trọng tổ chức Đại hội đại biểu lần thứ VI. Đồng chí Lê Văn "
        "Cam, Bí thư Đảng ủy Khối các cơ quan tỉnh dự.\n"
        "Đại hội đã bầu đoàn đại biểu dự Đại hội đại biểu Đảng bộ Khối các cơ quan tỉnh. Ban Chấp hành đã bầu đồng chí "
        "Ngô Văn Ổi tái giữ chức Bí thư Đảng ủy; đồng chí Lò Thị Ánh được bầu làm Phó Bí thư."
    )
    assert offices == {
        ("Bí thư", "Đảng ủy Khối các cơ quan tỉnh Bắc Giang"),
        ("Bí thư", "Đảng ủy Cục Thuế tỉnh Bắc Giang"),
        ("Phó Bí thư", "Đảng ủy Cục Thuế tỉnh Bắc Giang"),
    }


def test_of_two_congresses_the_one_reported_last_elects() -> None:
    """Behind a star another organisation's congress begins (rule list.committee-before)."""
    offices, _ = read(
        "Ngày 5/8, Đảng bộ huyện Lục Nam tổ chức Đại hội lần thứ XXV. Đại hội bầu đồng chí Lê Văn Cam làm Bí thư.\n"
        "* Sáng 6/8, Đảng bộ Sở Y tế tỉnh Bắc Giang cũng tổ chức Đại hội lần thứ XI.\n"
        "Đại hội bầu BCH gồm 13 đồng chí. Đồng chí Ngô Văn Ổi được bầu làm Bí thư Đảng ủy; đồng chí Lò Thị Ánh làm Phó "
        "Bí thư."
    )
    assert offices == {
        ("Bí thư", "Huyện ủy Lục Nam"),
        ("Bí thư", "Đảng ủy Sở Y tế tỉnh Bắc Giang"),
        ("Phó Bí thư", "Đảng ủy Sở Y tế tỉnh Bắc Giang"),
    }
