"""Party organs called after their place, and those of the commune or the institution whose news an article is."""

from __future__ import annotations

import pytest

from tests.claims.scenes import held, reading

pytestmark = pytest.mark.nlp

COMMUNE = "Ngày 20/6, Đảng ủy xã Hoa Lộc tổ chức hội nghị tổng kết."
CONGRESS = (
    "Ngày 15/6, Đảng bộ Công ty cổ phần Gốm Sông Quê (trực thuộc Đảng ủy Khối Doanh nghiệp Trung ương) tổ chức Đại hội "
    "đại biểu lần thứ XII, nhiệm kỳ 2020 - 2025.\n"
)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Chủ nhiệm UBKT huyện Lục Nam", "Ủy ban Kiểm tra Huyện ủy Lục Nam"),
        ("Chủ nhiệm Ủy ban Kiểm tra tỉnh", "Ủy ban Kiểm tra Tỉnh ủy Bắc Giang"),
        ("Trưởng ban Nội chính tỉnh", "Ban Nội chính Tỉnh ủy Bắc Giang"),
        ("Trưởng Ban Xây dựng Đảng xã Hoa Lộc", "Ban Xây dựng Đảng Đảng ủy xã Hoa Lộc"),
        ("Trưởng Ban Tổ chức các huyện", ""),
    ],
)
def test_staff_organs_are_called_after_the_place_too(title: str, body: str) -> None:
    """ "UBKT huyện" is that of the district's party committee; of many districts it is none."""
    bodies = {told[2] for told in held(f"Ông Ngô Văn Ổi, {title} phát biểu.")}
    assert bodies == ({body} if body else set())


@pytest.mark.parametrize("title", ["Chủ nhiệm Ủy ban Kiểm tra", "Chủ nhiệm UBKT xã"])
def test_a_bare_inspection_committee_is_the_communes(title: str) -> None:
    """In the news of a commune "Ủy ban Kiểm tra" alone is that of its party committee."""
    told = held(f"{COMMUNE} Ông Ngô Văn Ổi, {title} phát biểu.")
    assert told == {("Ngô Văn Ổi", "Chủ nhiệm", "Ủy ban Kiểm tra Đảng ủy xã Hoa Lộc")}


def test_a_bare_inspection_committee_stays_open_in_other_news() -> None:
    """Where the news is of no commune nothing is guessed."""
    assert held("Sở Y tế họp. Ông Ngô Văn Ổi, Chủ nhiệm Ủy ban Kiểm tra phát biểu.") == set()


def test_a_bare_party_committee_is_that_of_the_institution_in_congress() -> None:
    """ "Bí thư Đảng ủy" at the congress of a company is of its party committee."""
    told = held(
        f"{CONGRESS}Đại hội bầu ông Ngô Văn Ổi giữ chức Bí thư Đảng ủy, bà Lê Thị Mận được bầu làm Chủ nhiệm "
        "Ủy ban Kiểm tra Đảng ủy."
    )
    assert ("Ngô Văn Ổi", "Bí thư", "Đảng ủy Công ty cổ phần Gốm Sông Quê") in told
    assert ("Lê Thị Mận", "Chủ nhiệm", "Ủy ban Kiểm tra Đảng ủy Công ty cổ phần Gốm Sông Quê") in told


def test_what_stands_above_in_a_bracket_organises_nothing() -> None:
    """ "A (trực thuộc B) tổ chức": A does."""
    assert {one.organiser for one in reading(CONGRESS).meetings} == {"Đảng bộ Công ty cổ phần Gốm Sông Quê"}
    told = "Ngày 15/6, Chi cục Kiểm lâm (trực thuộc Sở Y tế) tổ chức hội nghị tổng kết năm."
    assert {one.organiser for one in reading(told).meetings} == {"Chi cục Kiểm lâm tỉnh Bắc Giang"}


def test_a_chief_is_of_the_institution_that_a_word_stands_for() -> None:
    """ "Giám đốc Bệnh viện được bầu …" is of the only hospital that the article names."""
    told = held(
        "Ngày 15/6, Đảng bộ Bệnh viện Đa khoa tỉnh Bắc Giang họp. Ông Ngô Văn Ổi, Giám đốc Bệnh viện được bầu giữ "
        "chức Bí thư Đảng ủy."
    )
    assert ("Ngô Văn Ổi", "Giám đốc", "Bệnh viện Đa khoa tỉnh Bắc Giang") in told


@pytest.mark.parametrize(
    "name", ["phường Hà Giang 2", "phường 2 Bảo Lộc", "xã Bảo Lâm 3", "phường Xuân Hương - Đà Lạt"]
)
def test_the_number_of_a_commune_is_part_of_its_name(name: str) -> None:
    """Communes of July 2025 that share a name are told by a number or by the town behind a dash."""
    assert held(f"Bí thư Đảng ủy {name} Ngô Văn Ổi phát biểu.") == {("Ngô Văn Ổi", "Bí thư", f"Đảng ủy {name}")}


def test_a_year_behind_a_commune_is_no_number_of_it() -> None:
    """ "xã Hoa Lộc 2 năm nay" is no second commune of this name."""
    told = held("Chủ tịch UBND xã Hoa Lộc 2 năm nay là ông Ngô Văn Ổi.")
    assert told == {("Ngô Văn Ổi", "Chủ tịch", "Ủy ban nhân dân xã Hoa Lộc")}


def test_a_bare_ward_is_the_ward_though_a_commune_was_named_since() -> None:
    """ "phường" alone is the ward told of, not the "xã" named last."""
    told = held(
        "Ngày 20/6, UBND phường Hoa Lộc họp. Ông Ngô Văn Ổi, nguyên Chủ tịch UBND xã Tân Mộc dự. Bà Lê Thị Mận, Trưởng "
        "phòng Văn hóa - Xã hội phường báo cáo."
    )
    assert ("Lê Thị Mận", "Trưởng phòng", "Phòng Văn hóa - Xã hội phường Hoa Lộc") in told


def test_a_headline_in_capitals_names_the_institution_too() -> None:
    """ "ĐẢNG BỘ SỞ Y TẾ TỈNH X ĐẠI HỘI": the bare "Đảng ủy" is that department's."""
    told = held("ĐẢNG BỘ SỞ Y TẾ TỈNH BẮC GIANG ĐẠI HỘI\nĐại hội bầu bà Lê Thị Mận giữ chức Phó Bí thư Đảng ủy.")
    assert ("Lê Thị Mận", "Phó Bí thư", "Đảng ủy Sở Y tế tỉnh Bắc Giang") in told
