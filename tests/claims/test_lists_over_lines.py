"""Lists of a board or an office over several lines, and secretaries of the committee told before."""

from __future__ import annotations

import pytest

from tests.claims.test_office_rules import offices

pytestmark = pytest.mark.nlp

BOARD, COMMITTEE = "Ban Thường vụ Huyện ủy Lục Nam", "Huyện ủy Lục Nam"
DOCTOR = ("Lê Thị Mận", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")


def seated(board: str, status: str) -> set[tuple[str, str, str, str]]:
    """Return the seats of two people in a board."""
    return {(name, "Ủy viên", board, status) for name in ("Ngô Văn Ổi", "Lê Thị Mận")}


@pytest.mark.parametrize(
    "heading",
    [
        "Đại hội đã bầu ra khóa mới. // Danh sách Ban Thường vụ Huyện ủy Lục Nam khóa XXII gồm 2 đồng chí:",
        "Đại hội đã bầu ra khóa mới. // Danh sách Ban Thường vụ Huyện ủy Lục Nam khóa XXII",
        "Hội nghị đã bầu Ban Thường vụ Huyện ủy Lục Nam gồm các đồng chí có tên sau:",
    ],
)
@pytest.mark.parametrize(
    "rows", ["1. Ngô Văn Ổi // 2. Đồng chí Lê Thị Mận, Giám đốc Sở Y tế", "- Ngô Văn Ổi; // - Lê Thị Mận."]
)
def test_everyone_on_the_list_of_a_board_sits_on_it(heading: str, rows: str) -> None:
    """Each row names one, by a number or a bullet; their own offices stay theirs (rule list.roster)."""
    told = offices(f"{heading} // {rows}".replace(" // ", "\n"))
    assert told - {DOCTOR} == seated(BOARD, "started")


def test_the_list_of_a_board_may_stand_in_the_line() -> None:
    """ "bầu Ban Thường vụ gồm 2 đồng chí: A, B"."""
    told = "Ban Chấp hành đã bầu Ban Thường vụ Huyện ủy Lục Nam gồm 2 đồng chí: Ngô Văn Ổi, Lê Thị Mận."
    assert offices(told) == seated(BOARD, "started")


def test_an_office_of_many_is_held_by_all_rows_and_by_nobody_behind_them() -> None:
    """ "các đồng chí Ủy viên Ban Thường vụ: // - A; // - B // Ông C, T phát biểu" (rule list.heading)."""
    told = (
        "Dự họp có các đồng chí Ủy viên Ban Thường vụ Huyện ủy Lục Nam:\n- Ngô Văn Ổi;\n- Lê Thị Mận, Giám đốc Sở Y tế."
        "\nĐồng chí Đinh Công Quýt, Bí thư Tỉnh ủy phát biểu."
    )
    secretary = ("Đinh Công Quýt", "Bí thư", "Tỉnh ủy Bắc Giang", "current")
    assert offices(told) == {DOCTOR, secretary, *seated(BOARD, "current")}


@pytest.mark.parametrize(
    "told",
    [
        "Hội nghị giới thiệu nhân sự Ban Thường vụ Huyện ủy Lục Nam gồm:\n1. Ngô Văn Ổi\n2. Lê Thị Mận",
        "Ban Thường vụ Huyện ủy Lục Nam nhấn mạnh:\n- Lê Thị Mận làm tốt;\n- Ngô Văn Ổi chưa tốt.",
    ],
)
def test_other_lists_seat_nobody(told: str) -> None:
    """Those proposed, and those whom a board only speaks of."""
    assert offices(told) == set()


@pytest.mark.parametrize(
    ("told", "committee"),
    [
        ("Đại hội đã bầu Ban Thường vụ Huyện ủy Lục Nam.", COMMITTEE),
        ("Đại hội Đảng bộ huyện Lục Nam lần thứ XX đã bầu Ban Chấp hành.", COMMITTEE),
        ("Đại hội Đảng bộ xã Tân Mộc lần thứ I đã bầu Ban Chấp hành.", "Đảng ủy xã Tân Mộc"),
    ],
)
def test_who_is_elected_secretary_leads_the_committee_told_before(told: str, committee: str) -> None:
    """ "A được bầu làm Bí thư; B làm Phó Bí thư" behind the congress of one organisation."""
    assert offices(f"{told} Ông Ngô Văn Ổi được bầu làm Bí thư; bà Lê Thị Mận làm Phó Bí thư.") == {
        ("Ngô Văn Ổi", "Bí thư", committee, "started"),
        ("Lê Thị Mận", "Phó Bí thư", committee, "started"),
    }


@pytest.mark.parametrize("other", ["Chi bộ thôn Hạ", "Đoàn xã Tân Mộc"])
def test_a_secretary_of_a_cell_or_union_does_not(other: str) -> None:
    """ "Đại hội Đoàn xã" elects no secretary of the party."""
    assert offices(f"Đảng ủy xã Tân Mộc dự đại hội {other}. Ông Ngô Văn Ổi được bầu làm Bí thư.") == set()


@pytest.mark.parametrize(
    ("heading", "role", "body"),
    [
        ("Bí thư tỉnh, thành ủy mới:", "Bí thư", "Tỉnh ủy Lạng Sơn"),
        ("Danh sách Bí thư các tỉnh ủy, thành ủy:", "Bí thư", "Tỉnh ủy Lạng Sơn"),
        ("Chủ tịch UBND các tỉnh, thành phố:", "Chủ tịch", "Ủy ban nhân dân tỉnh Lạng Sơn"),
        ("Danh sách 34 Giám đốc Công an tỉnh, thành phố như sau:", "Giám đốc", "Công an tỉnh Lạng Sơn"),
    ],
)
def test_an_office_of_many_places_is_held_by_the_one_beside_each(heading: str, role: str, body: str) -> None:
    """A heading names the office, each row a place and a name (rule list.by-place)."""
    assert offices(f"{heading}\n- Lạng Sơn: ông Ngô Văn Ổi.\nBà Lê Thị Mận dự họp.") == {
        ("Ngô Văn Ổi", role, body, "current")
    }


def test_a_city_named_after_a_man_keeps_its_kind_in_its_committee() -> None:
    """ "- TP.HCM: bà A" below secretaries; rows without a place or a name give nothing."""
    told = "Bí thư các tỉnh ủy, thành ủy:\n1. TP.HCM: bà Lê Thị Mận\n2. Cà Mau: chưa bầu\nÔng Ngô Văn Ổi nói."
    assert offices(told) == {("Lê Thị Mận", "Bí thư", "Thành ủy Thành phố Hồ Chí Minh", "current")}


@pytest.mark.parametrize(
    "lead",
    [
        "Các đồng chí được chỉ định tham gia Ban Thường vụ Huyện ủy Lục Nam gồm:",
        "Các đồng chí được bầu vào Ban Thường vụ Huyện ủy Lục Nam gồm:",
        "Tỉnh ủy chỉ định tham gia Ban Thường vụ Huyện ủy Lục Nam gồm các đồng chí:",
    ],
)
def test_who_is_put_on_a_board_begins_his_seat(lead: str) -> None:
    """ "được chỉ định tham gia Ban Thường vụ gồm:" heads a list of new members, one a line."""
    told = offices(f"{lead}\n1. Ngô Văn Ổi - tiếp tục giữ chức Bí thư\n2. Lê Thị Mận.")
    assert seated(BOARD, "started") <= set(told)
