"""Seats taken with posts: whose committee bare boards are, who moves, seats of the Front, whose place is taken."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Giang"


def held(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office of an article of 20 June 2019."""
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {(claim.person, claim.role, claim.body, claim.status.value) for claim in claims}


def test_boards_of_the_committee_left_and_taken() -> None:
    """Who leaves the boards of one committee "về tham gia" those of another takes seats in the latter."""
    told = held(
        "Đồng chí Ninh Văn Quý thôi tham gia Ban Chấp hành, thôi giữ chức Bí thư Huyện ủy Lục Nam, về tham gia "
        "Ban Chấp hành và giữ chức Bí thư Huyện ủy Tân Yên."
    )
    assert told == {
        ("Ninh Văn Quý", "Ủy viên", "Ban Chấp hành Đảng bộ huyện Lục Nam", "ended"),
        ("Ninh Văn Quý", "Bí thư", "Huyện ủy Lục Nam", "ended"),
        ("Ninh Văn Quý", "Ủy viên", "Ban Chấp hành Đảng bộ huyện Tân Yên", "started"),
        ("Ninh Văn Quý", "Bí thư", "Huyện ủy Tân Yên", "started"),
    }


@pytest.mark.parametrize(
    "joined",
    [
        "Ủy ban, Ban Thường trực",
        "Ủy ban MTTQ Việt Nam tỉnh, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh",
    ],
)
def test_seats_of_the_front(joined: str) -> None:
    """The Front's committee and its standing board have seats; "Ủy ban" alone is that of the office taken with it."""
    told = held(f"Hội nghị hiệp thương cử ông Ninh Văn Quý tham gia {joined} và giữ chức Chủ tịch {FRONT}.")
    assert ("Ninh Văn Quý", "Ủy viên", FRONT, "started") in told
    assert ("Ninh Văn Quý", "Chủ tịch", FRONT, "started") in told


def test_moved_by_another_word() -> None:
    """ "Được điều về" moves like "được điều động": the office beside the name ends."""
    told = held("Giám đốc Sở Y tế Ninh Văn Quý được điều về giữ chức Bí thư Huyện ủy Lục Nam.")
    assert ("Ninh Văn Quý", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended") in told


def test_place_taken_in_another_clause() -> None:
    """ "Thay ông A" behind a semicolon ends the office of its own clause, not the one of the clause before."""
    told = held(
        "Phân công đồng chí Ninh Văn Quý làm Giám đốc Sở Y tế; phân công đồng chí Lê Văn Cam làm Giám đốc Sở Nội vụ "
        "thay đồng chí Ninh Văn Quý."
    )
    assert told == {
        ("Ninh Văn Quý", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "started"),
        ("Lê Văn Cam", "Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "started"),
        ("Ninh Văn Quý", "Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "ended"),
    }


def test_roster_of_the_new_term() -> None:
    """ "Ở nhiệm kỳ mới gồm" still leads the names of a roster."""
    told = held("Hai Phó Bí thư Tỉnh ủy Bắc Giang ở nhiệm kỳ mới gồm các ông: Ninh Văn Quý và Lê Văn Cam.")
    assert {name for name, _, _, _ in told} == {"Ninh Văn Quý", "Lê Văn Cam"}


def test_day_of_what_was_done_before() -> None:
    """The day from which somebody "đã được điều động" is not that of his dismissal."""
    content = (
        "Sáng 18/6, HĐND huyện Lục Nam miễn nhiệm chức danh Chủ tịch UBND huyện Lục Nam đối với ông Ninh Văn Quý, "
        "đã được điều động công tác từ ngày 15/1/2019."
    )
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    (claim,) = extract_claims(text, find_mentions(text)).offices
    assert str(claim.as_of) == str(claim.until) == "2019-06-18"


def test_full_time_deputy_in_charge() -> None:
    """The full-time deputy leader of a delegation who is in charge of it acts as its leader."""
    told = held("Bà Lý Thị Na, Phó Trưởng đoàn chuyên trách phụ trách Đoàn ĐBQH tỉnh, dự họp.")
    assert ("Lý Thị Na", "Trưởng đoàn", "Đoàn đại biểu Quốc hội tỉnh Bắc Giang", "acting") in told


def test_moved_in_the_clause_before() -> None:
    """Who is moved in one clause takes the office of the next and leaves his own (rule event.handed-on)."""
    told = held(
        "Luân chuyển đồng chí Ninh Văn Quý, Giám đốc Sở Y tế đến nhận công tác tại huyện Lục Nam; chỉ định tham gia "
        "Ban Thường vụ Huyện ủy, giữ chức Bí thư Huyện ủy Lục Nam."
    )
    assert told == {
        ("Ninh Văn Quý", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended"),
        ("Ninh Văn Quý", "Ủy viên", "Ban Thường vụ Huyện ủy Lục Nam", "started"),
        ("Ninh Văn Quý", "Bí thư", "Huyện ủy Lục Nam", "started"),
    }


def test_bare_name_behind_one_introduced() -> None:
    """ "Đồng chí A, B trúng cử" tells of both; two introduced names parted by a comma do not go together."""
    told = held("Đồng chí Lê Văn Cam, Ninh Văn Quý trúng cử chức vụ Phó Chủ tịch UBND tỉnh.")
    assert {name for name, _, _, _ in told} == {"Lê Văn Cam", "Ninh Văn Quý"}
    told = held("Nghe đồng chí Lê Văn Cam, đồng chí Ninh Văn Quý được bầu giữ chức Phó Chủ tịch UBND tỉnh.")
    assert {name for name, _, _, _ in told} == {"Ninh Văn Quý"}


def test_other_half_of_what_was_before() -> None:
    """ "Trước đó, A là T1, còn B đảm nhiệm T2" tells both as past."""
    told = held("Trước đó, ông Lê Văn Cam là Giám đốc Sở Y tế, còn ông Ninh Văn Quý đảm nhiệm chức Giám đốc Sở Nội vụ.")
    assert {status for _, _, _, status in told} == {"former"}
    assert len(told) == 2


def test_left_by_a_bracket() -> None:
    """ "Thay ông A (nghỉ hưu)" ends A's office also where the other merely holds it."""
    told = held("Từ ngày 28/4, ông Ninh Văn Quý đảm nhiệm chức vụ Giám đốc Sở Y tế thay ông Lê Văn Cam (nghỉ hưu).")
    assert ("Lê Văn Cam", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended") in told


def test_offices_held_in_turn() -> None:
    """ "Lần lượt đảm nhiệm các chức vụ" tells of a past."""
    told = held("Ông Ninh Văn Quý lần lượt đảm nhiệm các chức vụ Giám đốc Sở Y tế; Bí thư Huyện ủy Lục Nam.")
    assert {status for _, _, _, status in told} == {"former"}
    assert len(told) == 2


def test_office_of_now_behind_a_span() -> None:
    """A span dates the office of then, not the one "hiện nay" tells."""
    told = held("Từ 4/2009 đến 8/2011, bà Lý Thị Na là Giám đốc Sở Y tế, và hiện nay là Bí thư Huyện ủy Lục Nam.")
    assert told == {
        ("Lý Thị Na", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "former"),
        ("Lý Thị Na", "Bí thư", "Huyện ủy Lục Nam", "current"),
    }


def test_office_held_from_a_month_on() -> None:
    """ "Giữ chức T từ tháng 12/2018" holds on, where nothing later is told."""
    told = held("Ông Ninh Văn Quý giữ chức Bí thư Huyện ủy Lục Nam từ tháng 12/2018.")
    assert told == {("Ninh Văn Quý", "Bí thư", "Huyện ủy Lục Nam", "current")}


def test_who_signs_that_another_takes_charge() -> None:
    """The one who gives a charge away does not take it."""
    given = held("Thủ tướng Ninh Văn Quý ký quyết định về việc giao điều hành hoạt động của Bộ Y tế.")
    assert given == {("Ninh Văn Quý", "Thủ tướng", "Chính phủ", "current")}
    taken = held("Ông Ninh Văn Quý được Thủ tướng giao điều hành hoạt động của Bộ Y tế.")
    assert taken == {("Ninh Văn Quý", "Bộ trưởng", "Bộ Y tế", "acting")}


def test_title_of_a_body_unread() -> None:
    """A title in front of a body that could not be read whole is not that of the neighbour's body."""
    told = held(
        "Bà Lê Thị Mận - giám đốc Ban Quản lý chợ hoa trực thuộc UBND huyện Lục Nam, ông Đinh Công Quýt - giám đốc "
        "Công ty TNHH Sông Quê, bị bắt."
    )
    assert told == {("Đinh Công Quýt", "Giám đốc", "Công ty TNHH Sông Quê", "current")}


def test_aide_of_another() -> None:
    """Whom an aide works for is not the one appointed."""
    told = held("Ông Đinh Công Quýt được bổ nhiệm làm Phó Chủ nhiệm Văn phòng Quốc hội kiêm Trợ lý cho ông Ngô Văn Ổi.")
    assert told == {("Đinh Công Quýt", "Phó Chủ nhiệm", "Văn phòng Quốc hội", "started")}


@pytest.mark.parametrize(
    ("content", "status"),
    [
        ("Quốc hội bổ sung nội dung miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với ông Đinh Công Quýt.", "current"),
        ("Bộ trưởng Bộ Y tế Đinh Công Quýt ngày 15/5 từ chức.", "ended"),
        ("Trong quá trình giữ cương vị Bộ trưởng Bộ Y tế, ông Đinh Công Quýt đã ký.", "former"),
    ],
)
def test_ends_planned_and_told(content: str, status: str) -> None:
    """An item added to an agenda is no end yet; a day may stand before "từ chức"; who did it "giữ cương vị" held it."""
    assert held(content) == {("Đinh Công Quýt", "Bộ trưởng", "Bộ Y tế", status)}


def test_departments_of_the_province_that_heads_a_list() -> None:
    """The province of the body that heads a list owns the bare departments of those listed."""
    told = held(
        "Trách nhiệm thuộc về Ban Cán sự đảng UBND tỉnh Ninh Thuận nhiệm kỳ 2016-2021, gồm: ông Đinh Công Quýt, nguyên "
        "Giám đốc Sở Tài chính."
    )
    assert told == {("Đinh Công Quýt", "Giám đốc", "Sở Tài chính tỉnh Ninh Thuận", "former")}


def test_company_beside_somebody_named() -> None:
    """The next one told with his title is no part of a company's name."""
    told = held(
        "Ông Đinh Công Quýt, Giám đốc Công ty TNHH Hợp Mạnh và Cao Bảo Ngọc, Giám đốc Công ty TNHH Sông Quê, bị bắt."
    )
    assert told == {
        ("Đinh Công Quýt", "Giám đốc", "Công ty TNHH Hợp Mạnh", "current"),
        ("Cao Bảo Ngọc", "Giám đốc", "Công ty TNHH Sông Quê", "current"),
    }


def test_rank_of_one_of_those_headed() -> None:
    """Whose own title tells his rank among those listed has that alone."""
    told = held(
        "Có 4 Phó Bí thư Huyện ủy Lục Nam gồm: Phó Bí thư Thường trực Huyện ủy Ninh Văn Quý, Chủ tịch UBND huyện Ngô "
        "Văn Ổi."
    )
    assert {role for name, role, _, _ in told if name == "Ninh Văn Quý"} == {"Phó Bí thư Thường trực"}
    assert {role for name, role, _, _ in told if name == "Ngô Văn Ổi"} == {"Phó Bí thư", "Chủ tịch"}


def test_death_behind_long_titles() -> None:
    """A death is told of one whose titles stand in between."""
    told = held(
        "Ông Ninh Văn Quý, Chủ tịch Hội đồng quản trị Công ty cổ phần Đầu tư Phát triển Xây dựng Sông Quê (SQU) vừa "
        "qua đời hôm 10/6."
    )
    assert {status for _, _, _, status in told} == {"former"}
