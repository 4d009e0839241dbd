"""Offices told beside each other: what was held before a merger and is taken now, several who leave or are elected."""

from __future__ import annotations

import pytest

from tests.claims.test_office_rules import offices

pytestmark = pytest.mark.nlp

PEOPLES = "Ủy ban nhân dân tỉnh Bắc Giang"
HEALTH, LABOUR = "Sở Y tế tỉnh Bắc Giang", "Sở Nội vụ tỉnh Bắc Giang"


@pytest.mark.parametrize(
    "told",
    [
        "Ông Ngô Văn Ổi trước khi sáp nhập là Giám đốc Sở Y tế, vừa được bầu giữ chức Chủ tịch UBND xã Tân Thanh.",
        "Ông Ngô Văn Ổi, trước sắp xếp là Giám đốc Sở Y tế, mới được HĐND xã bầu làm Chủ tịch UBND xã Tân Thanh.",
        "Ông Ngô Văn Ổi trước đây là Giám đốc Sở Y tế, nay được bầu làm Chủ tịch UBND xã Tân Thanh.",
        "Ông Ngô Văn Ổi từng giữ chức Giám đốc Sở Y tế, nay được bầu giữ chức Chủ tịch UBND xã Tân Thanh.",
    ],
)
def test_what_is_taken_now_is_not_past_with_what_was_held_before(told: str) -> None:
    """ "trước khi sáp nhập là T1, vừa được bầu T2": T1 is past, T2 begins (rules event.former, event.start)."""
    chair = ("Ngô Văn Ổi", "Chủ tịch", "Ủy ban nhân dân xã Tân Thanh", "started")
    assert offices(told) == {("Ngô Văn Ổi", "Giám đốc", HEALTH, "former"), chair}


def test_all_parted_by_semicolons_and_and_leave_the_office() -> None:
    """ "miễn nhiệm T đối với ông A, nguyên T1; bà B, nguyên T2 và ông C, nguyên T3 do …" (rule event.together)."""
    told = (
        "HĐND tỉnh miễn nhiệm chức danh Ủy viên UBND tỉnh đối với ông Ngô Văn Ổi, nguyên Giám đốc Sở Y tế; bà Lê Thị "
        "Mận, nguyên Giám đốc Sở Nội vụ và ông Vi Hồng, nguyên Chánh Thanh tra tỉnh do nghỉ hưu, chuyển công tác."
    )
    left = {(name, "Ủy viên", PEOPLES, "ended") for name in ("Ngô Văn Ổi", "Lê Thị Mận", "Vi Hồng")}
    assert left <= offices(told)


@pytest.mark.parametrize("lead", ["đối với 3 đồng chí: ", "đối với các đồng chí sau: ", "cho hai ông: "])
def test_all_behind_a_count_receive_the_office(lead: str) -> None:
    """ "bầu bổ sung chức danh T đối với 3 đồng chí: A, T1; B" (rule event.together)."""
    told = f"HĐND tỉnh bầu bổ sung chức danh Ủy viên UBND tỉnh {lead}Ngô Văn Ổi, Giám đốc Sở Y tế; Vi Đức Hồng."
    begun = {(name, "Ủy viên", PEOPLES, "started") for name in ("Ngô Văn Ổi", "Vi Đức Hồng")}
    assert offices(told) == begun | {("Ngô Văn Ổi", "Giám đốc", HEALTH, "current")}


@pytest.mark.parametrize(
    "lead",
    [
        "Theo Quyết định số 412/QĐ-UBND ngày 1/6/2019 của Chủ tịch UBND tỉnh, ",
        "Theo quyết định của Ban Thường vụ Tỉnh ủy, ",
        "Theo các quyết định vừa được công bố, ",
    ],
)
def test_who_holds_an_office_by_a_decision_takes_it(lead: str) -> None:
    """ "Theo quyết định của …, ông A, T1, giữ chức T2" (rule event.decreed)."""
    told = f"{lead}ông Ngô Văn Ổi, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở Nội vụ."
    assert ("Ngô Văn Ổi", "Giám đốc", LABOUR, "started") in offices(told)


def test_a_deputy_who_rose_later_was_of_the_same_body() -> None:
    """ "Từ năm 2001 là Phó T, từ năm 2004 đến 2008 là T của X" (rule career.told)."""
    told = "Ông Ngô Văn Ổi sinh năm 1960. Từ năm 2001 là Phó Giám đốc, từ năm 2004 đến 2008 là Giám đốc Sở Y tế."
    assert offices(told) == {("Ngô Văn Ổi", role, HEALTH, "former") for role in ("Giám đốc", "Phó Giám đốc")}


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Ủy viên UBND tỉnh gồm 2 người: ông Ngô Văn Ổi, Giám đốc Sở Y tế; bà Lê Thị Mận.", "current"),
        ("HĐND tỉnh bầu Ủy viên UBND tỉnh gồm 2 đồng chí: Ngô Văn Ổi, Giám đốc Sở Y tế; Lê Thị Mận.", "started"),
        (
            "Thủ tướng chỉ định ông Vi Hồng giữ chức Chủ tịch UBND tỉnh; 2 Ủy viên UBND tỉnh gồm: Ngô Văn Ổi, "
            "Lê Thị Mận.",
            "started",
        ),
        ("Ông Vi Hồng giữ chức Chủ tịch HĐND xã; 2 Ủy viên UBND tỉnh gồm: Ngô Văn Ổi, Lê Thị Mận.", "current"),
    ],
)
def test_a_roster_may_be_counted_behind_the_office(told: str, status: str) -> None:
    """ "T gồm 2 người: …"; whom the same act appoints behind ";" take the office (rule list.roster)."""
    seats = {(name, "Ủy viên", PEOPLES, status) for name in ("Ngô Văn Ổi", "Lê Thị Mận")}
    assert seats <= offices(told)


def test_who_waits_to_retire_has_not_left() -> None:
    """ "Giám đốc Sở Y tế chờ nghỉ hưu từ 1/1" holds the post."""
    told = "HĐND không lấy phiếu đối với ông Ngô Văn Ổi, Giám đốc Sở Y tế chờ nghỉ hưu từ 1/1/2020."
    assert offices(told) == {("Ngô Văn Ổi", "Giám đốc", HEALTH, "current")}


def test_two_offices_of_one_holder_go_to_one_each() -> None:
    """ "ông A và bà B được bầu giữ chức T1 và T2": one each; offices that several hold are both's (event.start)."""
    told = "HĐND tỉnh họp. Ông Ngô Văn Ổi và bà Lê Thị Mận được bầu giữ chức Chủ tịch và Phó Chủ tịch UBND tỉnh."
    one_each = {("Ngô Văn Ổi", "Chủ tịch", PEOPLES, "started"), ("Lê Thị Mận", "Phó Chủ tịch", PEOPLES, "started")}
    assert offices(told) == one_each
    told = "Ông Ngô Văn Ổi và bà Lê Thị Mận được bầu làm Phó Chủ tịch HĐND tỉnh, Ủy viên UBND tỉnh."
    assert len(offices(told)) == len(one_each) * 2


def test_brothers_and_sisters_are_elected_together() -> None:
    """ "Các anh chị: A, B được bầu làm T": all take it (rule event.together)."""
    told = "Đại hội đã họp. Các anh chị: Ngô Văn Ổi, Lê Thị Mận được bầu làm Phó Bí thư Tỉnh đoàn."
    assert {name for name, *_ in offices(told)} == {"Ngô Văn Ổi", "Lê Thị Mận"}


def test_the_first_plenum_of_a_new_committee_is_news_of_its_congress() -> None:
    """ "Đại hội … // Tại Hội nghị lần thứ nhất, … được bầu …. Anh B kiêm T": no past is told."""
    told = (
        "Ngày 18/6 diễn ra Đại hội Đoàn tỉnh lần thứ XVIII.\nTại Hội nghị lần thứ nhất, Ban Chấp hành đã bầu Ban "
        "Thường vụ. Anh Ngô Văn Ổi làm Phó Bí thư Tỉnh đoàn. Anh Ngô Văn Ổi kiêm Chủ nhiệm Ủy ban Kiểm tra Tỉnh đoàn."
    )
    assert ("Ngô Văn Ổi", "Chủ nhiệm", "Ủy ban Kiểm tra Tỉnh đoàn Bắc Giang", "current") in offices(told)
