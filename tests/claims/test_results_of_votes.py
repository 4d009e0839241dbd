"""Results of votes as papers list them: an office a line, departments with their chiefs, some of those elected."""

from __future__ import annotations

import pytest

from tests.claims.scenes import reading

pytestmark = pytest.mark.nlp

COUNCIL, PEOPLES = "Hội đồng nhân dân tỉnh Bắc Giang", "Ủy ban nhân dân tỉnh Bắc Giang"
LEAD = "Kết quả bầu các chức danh của HĐND tỉnh như sau:\n"


def offices(content: str) -> set[tuple[str, str, str, str]]:
    return {(one.person, one.role, one.body, str(one.status)) for one in reading(content).offices}


def test_bullets_in_one_line_are_all_elected() -> None:
    """ "2. T: - Ông A, tái cử (48/49 phiếu) - Ông B, T1 (46/49 phiếu)": A goes on, B begins."""
    row = "2. Phó Chủ tịch HĐND tỉnh: - Ông Lê Văn Bưởi, tái cử (48/49 phiếu) - Bà Trần Thị Mơ, Giám đốc Sở Y tế"
    assert offices(f"{LEAD}{row} (46/49 phiếu)") == {
        ("Lê Văn Bưởi", "Phó Chủ tịch", COUNCIL, "current"),
        ("Trần Thị Mơ", "Phó Chủ tịch", COUNCIL, "started"),
        ("Trần Thị Mơ", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current"),
    }


def test_an_office_of_one_heads_lines_of_those_elected() -> None:
    """ "- Phó Chủ tịch UBND tỉnh: // + Ông A; // + Bà B, T1" behind a line that tells of the vote."""
    rows = "- Phó Chủ tịch UBND tỉnh:\n+ Ông Lê Văn Bưởi (45/49 phiếu)\n+ Bà Trần Thị Mơ, Giám đốc Sở Y tế"
    deputy = ("Phó Chủ tịch", PEOPLES, "started")
    assert {("Lê Văn Bưởi", *deputy), ("Trần Thị Mơ", *deputy)} <= offices(LEAD + rows)
    assert not offices("- Phó Chủ tịch UBND tỉnh:\n+ Ông Lê Văn Bưởi")


def test_departments_stand_before_their_chiefs() -> None:
    """ "Trưởng các ban HĐND tỉnh: // + Ban Pháp chế: ông A // + Ban Dân tộc: bà B (tái cử)"."""
    rows = "3. Trưởng các ban HĐND tỉnh:\n+ Ban Pháp chế: ông Lê Văn Bưởi\n+ Ban Dân tộc: bà Trần Thị Mơ (tái cử)"
    chiefs = {
        ("Lê Văn Bưởi", "Trưởng ban", f"Ban Pháp chế {COUNCIL}", "started"),
        ("Trần Thị Mơ", "Trưởng ban", f"Ban Dân tộc {COUNCIL}", "current"),
    }
    assert offices(LEAD + rows) == chiefs
    told = "HĐND tỉnh đã bầu Trưởng các ban: Ban Pháp chế - ông Lê Văn Bưởi; Ban Dân tộc - bà Trần Thị Mơ"
    assert offices(f"{told} (tái cử).") == chiefs


def test_a_department_before_a_name_is_no_chief_without_its_heading() -> None:
    """ "Ban Pháp chế: ông A" alone may name who speaks for it."""
    assert not offices("Các ban của HĐND tỉnh thẩm tra:\n+ Ban Pháp chế: ông Lê Văn Bưởi")


def test_those_named_among_the_elected_are_elected() -> None:
    """ "bầu 19 Ủy viên UBND tỉnh, trong đó lần đầu tham gia có A - T1, B": both are elected."""
    listed = "ông Lê Văn Bưởi - Giám đốc Sở Y tế, bà Trần Thị Mơ"
    vote = f"Kỳ họp bầu 19 Ủy viên UBND tỉnh, trong đó lần đầu tham gia có {listed}."
    members = {("Lê Văn Bưởi", "Ủy viên", PEOPLES, "started"), ("Trần Thị Mơ", "Ủy viên", PEOPLES, "started")}
    assert members <= offices(vote)


def test_one_vote_elects_one_after_the_other() -> None:
    """ "bầu T1 là A, T2 là B": both begin."""
    vote = "HĐND tỉnh đã bầu Trưởng ban Pháp chế HĐND tỉnh là ông Lê Văn Bưởi, "
    vote += "Trưởng ban Dân tộc HĐND tỉnh là bà Hà Thị Na."
    assert ("Hà Thị Na", "Trưởng ban", f"Ban Dân tộc {COUNCIL}", "started") in offices(vote)


def test_a_list_behind_a_vote_begins() -> None:
    """ "Bà A được bầu làm Chủ tịch UBND tỉnh. Các Phó Chủ tịch UBND tỉnh: ông B, ông C": they were elected, too."""
    listed = "Các Phó Chủ tịch UBND tỉnh: bà Trần Thị Mơ, bà Hà Thị Na."
    deputy = ("Trần Thị Mơ", "Phó Chủ tịch", PEOPLES)
    assert (*deputy, "started") in offices(f"Bà Bàn Thị Lý được bầu làm Chủ tịch UBND tỉnh. {listed}")
    assert (*deputy, "current") in offices(listed)


def test_who_held_it_in_the_term_before_has_left() -> None:
    """ "Chủ tịch … khóa trước là A, đã nghỉ hưu từ ngày …" ended; without a day it is told as past."""
    told = "Chủ tịch UBND tỉnh khóa trước là ông Lê Văn Bưởi"
    assert offices(f"{told}, đã nghỉ hưu từ ngày 1/4/2019.") == {("Lê Văn Bưởi", "Chủ tịch", PEOPLES, "ended")}
    assert offices(f"{told}.") == {("Lê Văn Bưởi", "Chủ tịch", PEOPLES, "former")}
