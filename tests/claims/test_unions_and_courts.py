"""Congresses and boards of unions, courts of regions, lists of deputies, and decisions that others announce."""

from __future__ import annotations

import pytest

from tests.claims.scenes import held, reading

pytestmark = pytest.mark.nlp

UNION = "Hội Cựu chiến binh tỉnh Bắc Giang"


@pytest.mark.parametrize(
    ("told", "holder"),
    [
        ("Huyện đoàn Lục Nam tổ chức Đại hội đại biểu Đoàn TNCS Hồ Chí Minh huyện", "huyện Lục Nam"),
        ("Hội Liên hiệp Phụ nữ đặc khu Cát Hải tổ chức Đại hội đại biểu phụ nữ đặc khu", "đặc khu Cát Hải"),
    ],
)
def test_a_congress_is_of_the_place_of_who_holds_it(told: str, holder: str) -> None:
    """ "Huyện đoàn X tổ chức Đại hội Đoàn … huyện lần thứ IX" is held by the union of the district X."""
    (meeting,) = reading(f"Ngày 5/5, {told} lần thứ IX, nhiệm kỳ 2017 - 2022.").meetings
    assert (meeting.ordinal, (meeting.organiser or "").endswith(holder)) == (9, True)


def test_a_seat_in_the_province_holds_no_sitting() -> None:
    """ "Tỉnh ủy viên" beside a guest names no committee whose first sitting is told."""
    told = reading(
        "Ngày 5/5, Huyện đoàn Lục Nam tổ chức Đại hội đại biểu Đoàn TNCS Hồ Chí Minh huyện lần thứ IX. Dự có ông "
        "Ngô Văn Ổi, Tỉnh ủy viên. Tại phiên họp thứ nhất, BCH đã bầu Bí thư."
    )
    assert not any("Đảng bộ tỉnh" in meeting.name for meeting in told.meetings)


def test_a_plenum_of_a_union_is_of_its_committee() -> None:
    """ "Hội X tổ chức Hội nghị Ban Chấp hành lần thứ 5": of the committee of Hội X."""
    (meeting,) = reading(f"Ngày 5/5, {UNION} tổ chức Hội nghị Ban Chấp hành lần thứ 5, khóa VI.").meetings
    assert meeting.name == f"Hội nghị lần thứ 5 Ban Chấp hành {UNION} khóa VI"


def test_boards_of_a_union_are_not_the_partys() -> None:
    """ "thôi tham gia Ủy viên Ban Thường vụ, Ủy viên Ban Chấp hành Hội X"; "vào Ban Thường vụ; ông B, T Hội huyện"."""
    told = held(
        "Dự có bà Vi Thị Lê, Phó Bí thư Tỉnh ủy. Hội nghị thống nhất cho ông Ngô Văn Ổi thôi tham gia Ủy viên Ban "
        "Thường vụ, Ủy viên Ban Chấp hành Hội CCB tỉnh."
    )
    assert ("Ngô Văn Ổi", "Ủy viên", f"Ban Thường vụ {UNION}") in told
    told = held(
        "Hội nghị bầu ông Ngô Văn Ổi vào Ban Thường vụ; ông Lê Văn Cam, Chủ tịch Hội CCB huyện Lục Nam vào Ban "
        "Chấp hành Hội CCB tỉnh."
    )
    assert not any("huyện Lục Nam" in body for _person, role, body in told if role == "Ủy viên")


def test_a_union_of_a_commune_called_by_its_kind() -> None:
    """ "Bí thư Xã đoàn X" leads the youth union of the commune, not its party committee."""
    told = held("Chị Lê Thị Mận, Bí thư Xã đoàn Hoa Lộc phát biểu. Anh Ngô Văn Ổi, Phó Bí thư Xã đoàn nói.")
    assert told == {
        ("Lê Thị Mận", "Bí thư", "Đoàn Thanh niên xã Hoa Lộc"),
        ("Ngô Văn Ổi", "Phó Bí thư", "Đoàn Thanh niên xã Hoa Lộc"),
    }


def test_a_court_of_a_region_is_told_by_its_province_too() -> None:
    """ "TAND khu vực 3 - Cà Mau"; without a province it is told by its number alone."""
    told = held("Chánh án TAND khu vực 3 - Cà Mau Ngô Văn Ổi và Viện trưởng VKSND khu vực 5 Lê Thị Mận cùng dự.")
    assert told == {
        ("Ngô Văn Ổi", "Chánh án", "Tòa án nhân dân khu vực 3 - Cà Mau"),
        ("Lê Thị Mận", "Viện trưởng", "Viện kiểm sát nhân dân khu vực 5"),
    }


def test_deputies_are_listed_behind_their_title() -> None:
    """ "Phó Giám đốc Sở Y tế: A, B" are both deputies; "Giám đốc: A" is one."""
    told = held("Phó Giám đốc Sở Y tế: Ngô Văn Ổi, Lê Thị Mận.")
    assert told == {(name, "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang") for name in ("Ngô Văn Ổi", "Lê Thị Mận")}


def test_the_unit_of_home_stands_behind_a_head_and_before_the_name() -> None:
    """ "Trưởng Thi hành án dân sự tỉnh | Ngô Văn Ổi"."""
    told = held("Dự có Trưởng Thi hành án dân sự tỉnh Ngô Văn Ổi.")
    assert told == {("Ngô Văn Ổi", "Trưởng", "Thi hành án dân sự tỉnh Bắc Giang")}


@pytest.mark.parametrize(
    ("told", "issuer"),
    [
        ("Ban Tổ chức Tỉnh ủy công bố Quyết định số 34-QĐ/TU", "Tỉnh ủy Bắc Giang"),
        ("Ban Thường vụ Tỉnh ủy công bố Quyết định số 34-QĐ/TU", "Ban Thường vụ Tỉnh ủy Bắc Giang"),
        ("Sở Nội vụ công bố Quyết định số 12/QĐ-TTg", "Thủ tướng Chính phủ"),
        ("Tỉnh ủy công bố Quyết định số 46-QĐNS/TW", None),
        ("UBND tỉnh công bố Quyết định số 49/QĐ-UBND", "Ủy ban nhân dân tỉnh Bắc Giang"),
    ],
)
def test_who_announces_a_decision_need_not_issue_it(told: str, issuer: str | None) -> None:
    """The code of the number tells whether the body that makes it known is the one that issued it."""
    assert [one.issuer for one in reading(f"{told} về công tác cán bộ.").official_documents] == [issuer]
