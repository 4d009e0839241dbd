"""Heads of institutions and of the youth union's cells, each with the whole name of its body."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def offices(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of a text."""
    text = make_text(content, home="Bắc Giang")
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("role", "printed", "body"),
    [
        ("Giám đốc", "Cảng vụ Hàng hải Quảng Ngãi", "Cảng vụ Hàng hải Quảng Ngãi"),
        ("Giám đốc", "Cảng vụ Hàng không miền Trung", "Cảng vụ Hàng không miền Trung"),
        ("Giám thị", "Trại giam số 6", "Trại giam số 6"),
        ("Chủ nhiệm", "Đoàn Luật sư tỉnh Lạng Sơn", "Đoàn Luật sư tỉnh Lạng Sơn"),
        ("Giám đốc", "CDC Lạng Sơn", "Trung tâm Kiểm soát bệnh tật tỉnh Lạng Sơn"),
        ("Giám đốc", "TTYT huyện Cao Lộc", "Trung tâm Y tế huyện Cao Lộc"),
        ("Giám đốc", "BVĐK tỉnh Lạng Sơn", "Bệnh viện Đa khoa tỉnh Lạng Sơn"),
        ("Giám đốc", "Phòng khám đa khoa Sông Quê", "Phòng khám Đa khoa Sông Quê"),
        ("Giám đốc", "NHCSXH tỉnh Lạng Sơn", "Ngân hàng Chính sách xã hội tỉnh Lạng Sơn"),
        ("Giám đốc", "Agribank Chi nhánh tỉnh Lạng Sơn", "Agribank Chi nhánh tỉnh Lạng Sơn"),
        ("Giám đốc", "VCCI chi nhánh Cần Thơ", "VCCI chi nhánh Cần Thơ"),
        ("Giám đốc", "Trung tâm Dịch vụ việc làm tỉnh Lạng Sơn", "Trung tâm Dịch vụ việc làm tỉnh Lạng Sơn"),
        (
            "Giám đốc",
            "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Cao Lộc",
            "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Cao Lộc",
        ),
        ("Hiệu trưởng", "Trường Chính trị Hoàng Văn Thụ", "Trường Chính trị Hoàng Văn Thụ"),
        ("Chi cục trưởng", "Chi cục Thuế khu vực II", "Chi cục Thuế khu vực II"),
        ("Kiểm toán trưởng", "KTNN khu vực X", "Kiểm toán Nhà nước khu vực X"),
        (
            "Chủ tịch",
            "Hội Nạn nhân chất độc da cam/dioxin tỉnh Lạng Sơn",
            "Hội Nạn nhân chất độc da cam/dioxin tỉnh Lạng Sơn",
        ),
        (
            "Đội trưởng",
            "Đội Cảnh sát giao thông, Công an huyện Cao Lộc",
            "Đội Cảnh sát giao thông, Công an huyện Cao Lộc",
        ),
        (
            "Trưởng ban",
            "Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn",
            "Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn",
        ),
        ("Trưởng phòng", "Khám bệnh, Bệnh viện Sông Quê", "Phòng Khám bệnh, Bệnh viện Sông Quê"),
    ],
)
def test_institution_has_its_whole_name(role: str, printed: str, body: str) -> None:
    """The head of an institution holds an office of it, called whole and without its short form."""
    found = offices(f"Ông Ngô Văn Ổi, {role} {printed}, cho biết như vậy.")
    assert found == {("Ngô Văn Ổi", role, body)}


@pytest.mark.parametrize(
    ("printed", "body"),
    [
        ("Đoàn xã Tân Mộc", "Đoàn Thanh niên xã Tân Mộc"),
        ("Đoàn TNCS Hồ Chí Minh xã Tân Mộc", "Đoàn Thanh niên xã Tân Mộc"),
        ("Đoàn Trường THCS Sông Quê", "Đoàn Trường Trung học cơ sở Sông Quê"),
        ("Đoàn Học viện Hàng không Việt Nam", "Đoàn Học viện Hàng không Việt Nam"),
        ("Đoàn Sở Y tế", "Đoàn Sở Y tế tỉnh Bắc Giang"),
        ("Chi đoàn Báo Lạng Sơn", "Chi đoàn Báo Lạng Sơn"),
    ],
)
def test_secretary_of_the_youth_union(printed: str, body: str) -> None:
    """A secretary of the youth union of a commune, a school or an office leads its union there."""
    assert offices(f"Chị Lý Thị Na, Bí thư {printed}, cho biết như vậy.") == {("Lý Thị Na", "Bí thư", body)}


def test_union_of_nothing_is_no_body() -> None:
    """ "Bí thư Đoàn", of which nothing is told, gives no office."""
    assert offices("Chị Lý Thị Na, Bí thư Đoàn, cho biết như vậy.") == set()
