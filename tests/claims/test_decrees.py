"""What decisions say clause by clause: who takes which office, and what a move leaves as it is."""

from __future__ import annotations

import pytest

from tests.claims.test_office_rules import offices

pytestmark = pytest.mark.nlp


def test_clauses_behind_an_appointment_are_appointments() -> None:
    """ "… được chỉ định giữ chức T1; đồng chí B giữ chức T2": both start."""
    content = (
        "Đồng chí Đinh Công Quýt được chỉ định giữ chức Bí thư Đảng ủy xã Tân Mộc; đồng chí Lê Thị Mận giữ chức "
        "Chủ tịch UBND xã Tân Mộc."
    )
    assert offices(content) == {
        ("Đinh Công Quýt", "Bí thư", "Đảng ủy xã Tân Mộc", "started"),
        ("Lê Thị Mận", "Chủ tịch", "Ủy ban nhân dân xã Tân Mộc", "started"),
    }


def test_what_follows_from_decisions_is_an_appointment() -> None:
    """ "Theo đó, ông A giữ chức T" behind a decision of appointing starts; a list "các ông: A, B" goes together."""
    content = (
        "Kỳ họp công bố nghị quyết chỉ định lãnh đạo phường.\nTheo đó, bà Lê Thị Mận giữ chức Chủ tịch UBND phường "
        "Dĩnh Kế; các ông: Đinh Công Quýt, Ngô Văn Ổi giữ chức Phó Chủ tịch UBND phường Dĩnh Kế."
    )
    body = "Ủy ban nhân dân phường Dĩnh Kế"
    assert offices(content) == {
        ("Lê Thị Mận", "Chủ tịch", body, "started"),
        ("Đinh Công Quýt", "Phó Chủ tịch", body, "started"),
        ("Ngô Văn Ổi", "Phó Chủ tịch", body, "started"),
    }


def test_an_office_told_without_a_decision_is_current() -> None:
    """ "giữ chức" behind a clause that appoints nobody tells no beginning."""
    content = "Ông Đinh Công Quýt giữ chức Bí thư Huyện ủy Lục Nam; bà Lê Thị Mận giữ chức Chủ tịch UBND huyện Lục Nam."
    assert {status for *_, status in offices(content)} == {"current"}


@pytest.mark.parametrize(
    ("moved", "status"),
    [
        ("giữ chức Trưởng Ban Dân vận Tỉnh ủy", "current"),
        ("giữ chức Bí thư Huyện ủy Yên Thế", "current"),
        ("giữ chức Thứ trưởng Bộ Nội vụ", "ended"),
    ],
)
def test_a_move_inside_the_province_keeps_the_seat_in_its_standing_committee(moved: str, status: str) -> None:
    """Whoever sits in the province's standing committee leaves it by a move to the centre only."""
    content = (
        f"Quyết định điều động đồng chí Đinh Công Quýt, Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Huyện ủy Lục Nam {moved}."
    )
    found = offices(content)
    assert ("Đinh Công Quýt", "Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang", status) in found
    assert ("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam", "ended") in found


@pytest.mark.parametrize("verb", ["bổ nhiệm", "bổ nhiệm có thời hạn"])
def test_what_is_taken_beside_an_office_held_begins(verb: str) -> None:
    """ "bổ nhiệm ông A, T1, kiêm giữ chức T2": T1 goes on, T2 begins (rule event.start)."""
    content = f"Tỉnh ủy {verb} ông Đinh Công Quýt, Phó Giám đốc Sở Y tế, kiêm giữ chức Bí thư Huyện ủy Lục Nam."
    assert offices(content) == {
        ("Đinh Công Quýt", "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current"),
        ("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam", "started"),
    }


def test_a_decision_that_moves_all_of_a_list_ends_what_they_held() -> None:
    """ "trao quyết định điều động cho: ông A, T1 giữ chức T2; bà B, …" (rule event.moved-out)."""
    content = (
        "Tỉnh ủy trao quyết định điều động, bổ nhiệm cho các cá nhân: ông Đinh Công Quýt, Giám đốc Sở Y tế giữ chức "
        "Bí thư Huyện ủy Lục Nam; bà Lê Thị Mận, Chánh Thanh tra tỉnh giữ chức Giám đốc Sở Nội vụ."
    )
    left = {(person, role) for person, role, _body, status in offices(content) if status == "ended"}
    assert left == {("Đinh Công Quýt", "Giám đốc"), ("Lê Thị Mận", "Chánh Thanh tra")}


@pytest.mark.parametrize("again", ["tái cử", "tái đắc cử", "được bầu lại"])
def test_who_is_re_elected_in_a_list_goes_on(again: str) -> None:
    """ "ông A (tái cử) và bà B được bầu giữ chức T": A goes on, B begins (rule event.again)."""
    content = f"Ông Đinh Công Quýt ({again}) và bà Lê Thị Mận được bầu giữ chức Phó Bí thư Huyện ủy Lục Nam."
    status = {person: status for person, _role, _body, status in offices(content)}
    assert status == {"Đinh Công Quýt": "current", "Lê Thị Mận": "started"}


def test_a_first_deputy_called_shortly_is_no_second_deputy() -> None:
    """ "Phó Chủ tịch UBND tỉnh A" behind "Phó Chủ tịch Thường trực UBND tỉnh A" is the same office."""
    content = (
        "Phó Chủ tịch Thường trực UBND tỉnh Đinh Công Quýt chủ trì. "
        "Phó Chủ tịch UBND tỉnh Đinh Công Quýt cho biết chợ đã mở."
    )
    assert {role for _person, role, _body, _status in offices(content)} == {"Phó Chủ tịch Thường trực"}


@pytest.mark.parametrize(
    "verb", ["giữ chức Giám đốc Sở Y tế", "kiêm giữ chức Giám đốc Sở Y tế", "làm Giám đốc Sở Y tế kể từ ngày 1/5"]
)
def test_a_decision_told_by_its_number_begins_an_office(verb: str) -> None:
    """ "Theo Quyết định số 5/QĐ-UBND, ông A giữ chức T" tells of an appointment (rule event.decreed)."""
    told = offices(f"Theo Quyết định số 805/QĐ-UBND ngày 3/5/2019 của UBND tỉnh, ông Đinh Công Quýt {verb}.")
    assert told == {("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "started")}
