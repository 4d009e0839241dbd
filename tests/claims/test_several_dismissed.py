"""Several people under one verb: approved, dismissed, only proposed; and those who come to take an office up."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def held(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and status of every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return {(c.person, c.role, str(c.status)) for c in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("verb", "status"),
    [
        ("phê chuẩn bổ sung", "started"),
        ("chỉ định bổ sung", "started"),
        ("đã bầu", "started"),
        ("phê chuẩn miễn nhiệm", "ended"),
        ("miễn nhiệm", "ended"),
        ("có", "current"),
    ],
)
def test_a_verb_tells_how_a_counted_office_is_held(verb: str, status: str) -> None:
    """ "phê chuẩn miễn nhiệm 2 Ủy viên UBND tỉnh là ông A và ông B" ends two tenures (rule list.roster)."""
    told = f"Tỉnh {verb} 2 Ủy viên UBND tỉnh là ông Ngô Văn Ổi và bà Lý Thị Na."
    assert held(told) == {("Ngô Văn Ổi", "Ủy viên", status), ("Lý Thị Na", "Ủy viên", status)}


@pytest.mark.parametrize("asks", ["UBND tỉnh trình HĐND tỉnh bầu", "Thường trực HĐND tỉnh đề nghị miễn nhiệm"])
def test_a_counted_office_that_is_only_asked_for_tells_nothing(asks: str) -> None:
    """Who is proposed has neither started nor ended."""
    assert held(f"{asks} 2 Phó Chủ tịch UBND tỉnh là ông Ngô Văn Ổi và bà Lý Thị Na.") == set()


def test_all_who_are_dismissed_together_leave() -> None:
    """ "miễn nhiệm T đối với các ông: A, T1; B" and "đối với ông A và bà B" end both (rule event.together)."""
    listed = "HĐND tỉnh miễn nhiệm chức Ủy viên UBND tỉnh đối với các ông: Ngô Văn Ổi, Giám đốc Sở Y tế; Vi Văn Lê."
    assert held(listed) == {
        ("Ngô Văn Ổi", "Ủy viên", "ended"),
        ("Ngô Văn Ổi", "Giám đốc", "current"),
        ("Vi Văn Lê", "Ủy viên", "ended"),
    }
    paired = "HĐND tỉnh miễn nhiệm chức Phó Chủ tịch UBND tỉnh đối với ông Ngô Văn Ổi và bà Lý Thị Na."
    assert held(paired) == {("Ngô Văn Ổi", "Phó Chủ tịch", "ended"), ("Lý Thị Na", "Phó Chủ tịch", "ended")}


def test_all_whom_semicolons_part_to_the_end_are_seated_together() -> None:
    """ "đối với ông A, T1; bà B, T2." reaches both, unless something is said of B (rule event.together)."""
    given = "Thủ tướng phê chuẩn kết quả bầu chức danh Ủy viên UBND tỉnh đối với ông Ngô Văn Ổi, Giám đốc Sở Y tế; "
    both = {
        ("Ngô Văn Ổi", "Ủy viên", "started"),
        ("Ngô Văn Ổi", "Giám đốc", "current"),
        ("Lý Thị Na", "Chánh Thanh tra", "current"),
    }
    assert held(f"{given}bà Lý Thị Na, Chánh Thanh tra tỉnh.") == both | {("Lý Thị Na", "Ủy viên", "started")}
    assert held(f"{given}bà Lý Thị Na, Chánh Thanh tra tỉnh, do yêu cầu công tác.") >= {
        ("Lý Thị Na", "Ủy viên", "started")
    }
    assert held(f"{given}bà Lý Thị Na, Chánh Thanh tra tỉnh, trình bày tờ trình.") == both


def test_who_is_dismissed_for_a_new_task_keeps_the_seat_told_beside() -> None:
    """ "miễn nhiệm T1 đối với ông A, T2, để nhận nhiệm vụ mới" ends T1 only."""
    told = (
        "HĐND tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Ngô Văn Ổi, Ủy viên Ban Thường vụ Tỉnh ủy, "
        "để nhận nhiệm vụ mới."
    )
    assert held(told) == {("Ngô Văn Ổi", "Phó Chủ tịch", "ended"), ("Ngô Văn Ổi", "Ủy viên", "current")}


def test_who_stands_behind_the_dismissed_one_stays() -> None:
    """Without "các ông" only "và" joins another name."""
    told = "HĐND tỉnh miễn nhiệm chức Phó Chủ tịch UBND tỉnh đối với ông Ngô Văn Ổi, bà Lý Thị Na trình bày tờ trình."
    assert held(told) == {("Ngô Văn Ổi", "Phó Chủ tịch", "ended")}


def test_who_comes_to_another_body_to_lead_it_leaves_his_old_one() -> None:
    """ "A, T1, đến nhận công tác tại B2 để bổ nhiệm giữ chức T2" ends T1 and starts T2 (rule event.transfer)."""
    told = "Ông Ngô Văn Ổi, Chánh Thanh tra tỉnh, đến nhận công tác tại Sở Y tế để bổ nhiệm giữ chức Giám đốc Sở Y tế."
    assert held(told) == {("Ngô Văn Ổi", "Chánh Thanh tra", "ended"), ("Ngô Văn Ổi", "Giám đốc", "started")}


def test_a_decision_told_name_by_name_goes_on_in_the_next_paragraph() -> None:
    """Behind "Cụ thể, A giữ chức T1" of a decision, the paragraph "B giữ chức T2" starts, too (rule event.decreed)."""
    told = (
        "Hội nghị công bố quyết định bổ nhiệm cán bộ.\nCụ thể, ông Ngô Văn Ổi giữ chức vụ Giám đốc Sở Y tế.\n"
        "Bà Lý Thị Na giữ chức vụ Giám đốc Sở Nội vụ."
    )
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "started"), ("Lý Thị Na", "Giám đốc", "started")}
    plain = (
        "Sở có hai người.\nÔng Ngô Văn Ổi giữ chức vụ Giám đốc Sở Y tế.\nBà Lý Thị Na giữ chức vụ Giám đốc Sở Nội vụ."
    )
    assert held(plain) == {("Ngô Văn Ổi", "Giám đốc", "current"), ("Lý Thị Na", "Giám đốc", "current")}


def bodies_held(content: str) -> set[tuple[str, str, str]]:
    """Return person, body and status of every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return {(c.person, c.body, str(c.status)) for c in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize("has", ["hiện có", "có", "đang có"])
def test_who_has_counted_holders_is_their_body(has: str) -> None:
    """ "Quốc hội hiện có hai Phó Chủ tịch gồm ông A và bà B": bare, of the body before it (rule list.roster)."""
    told = f"Sau khi bầu bổ sung, Quốc hội {has} hai Phó chủ tịch gồm ông Ngô Văn Ổi và bà Lý Thị Na."
    assert {(who, body) for who, body, _ in bodies_held(told)} == {
        ("Ngô Văn Ổi", "Quốc hội"),
        ("Lý Thị Na", "Quốc hội"),
    }
    if has == "đang có":
        assert {status for _, _, status in bodies_held(told)} == {"current"}


def test_fronts_called_shortly() -> None:
    """ "Chủ tịch Mặt trận tỉnh" heads the province's Front; one without a place is nobody's (list.title-first)."""
    told = "Chủ tịch Mặt trận tỉnh Ngô Văn Ổi và Chủ tịch Mặt trận Tổ quốc Lý Thị Na cùng dự."
    front = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Giang"
    assert bodies_held(told) == {("Ngô Văn Ổi", front, "current")}
    assert bodies_held("Chủ tịch MTTQ Việt Nam Ngô Văn Ổi đến dự.") == {
        ("Ngô Văn Ổi", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "current")
    }


DISTRICT = "huyện Lục Nam"


@pytest.mark.parametrize("joint", [", chức danh", "; chức vụ", " và chức danh"])
@pytest.mark.parametrize(
    "lead",
    [
        f"HĐND {DISTRICT} đã miễn nhiệm",
        f"Sau khi nghe bà Lý Thị Na trình bày Tờ trình số 5/TTr-UBND, HĐND {DISTRICT} đã miễn nhiệm",
    ],
)
def test_each_is_dismissed_from_his_own_office(lead: str, joint: str) -> None:
    """One verb governs pairs of office and holder; a paper heard before the vote makes no plan of it."""
    told = (
        f"{lead} chức danh Phó Chủ tịch UBND {DISTRICT} đối với ông Ngô Văn Ổi (nghỉ hưu){joint} Trưởng Ban Pháp chế"
        f" HĐND {DISTRICT} đối với bà Đỗ Thị Mận."
    )
    assert {("Ngô Văn Ổi", "Phó Chủ tịch", "ended"), ("Đỗ Thị Mận", "Trưởng ban", "ended")} <= held(told)


@pytest.mark.parametrize("end", [".", " theo nguyện vọng cá nhân.", " do chuyển công tác."])
def test_bare_names_that_end_a_clause_leave_together(end: str) -> None:
    """ "đối với ông A, bà B." dismisses both; whom a verb follows begins a clause."""
    told = f"HĐND {DISTRICT} cho thôi làm nhiệm vụ đại biểu HĐND {DISTRICT} đối với ông Ngô Văn Ổi, bà Đỗ Thị Mận"
    assert held(told + end) == {("Ngô Văn Ổi", "Đại biểu", "ended"), ("Đỗ Thị Mận", "Đại biểu", "ended")}
    assert held(f"{told} đọc tờ trình.") == {("Ngô Văn Ổi", "Đại biểu", "ended")}


@pytest.mark.parametrize(
    "told",
    [
        f"Bà Đỗ Thị Mận tặng hoa cho các đồng chí thôi làm nhiệm vụ đại biểu HĐND {DISTRICT}.",
        f"Ông Ngô Văn Ổi chúc mừng các ông được bầu giữ chức Phó Chủ tịch UBND {DISTRICT}.",
        f"Ông Ngô Văn Ổi trao quyết định cho các cán bộ vừa được bổ nhiệm giữ chức Trưởng phòng Nội vụ {DISTRICT}.",
        "Bà Đỗ Thị Mận tặng quà hai đồng chí được bổ nhiệm làm Phó Giám đốc Sở Y tế.",
    ],
)
def test_who_greets_others_takes_and_leaves_nothing(told: str) -> None:
    """What happens to "các đồng chí" does not happen to who gives them flowers."""
    assert held(told) == set()


def test_what_is_told_behind_a_dash_is_of_the_last_named() -> None:
    """ "A và B - trước đó là T" tells B's past; "đều" would tell that of both."""
    told = f"Được bầu có bà Đỗ Thị Mận và ông Ngô Văn Ổi - trước đó là Trưởng phòng Nội vụ {DISTRICT}."
    assert held(told) == {("Ngô Văn Ổi", "Trưởng phòng", "former")}


def test_a_chief_who_is_away_is_somebody_else() -> None:
    """ "trong thời gian Giám đốc Sở Y tế đi học" tells of nobody named that he was the head."""
    assert held("Bà Đỗ Thị Mận điều hành Sở Y tế trong thời gian Giám đốc Sở Y tế đi học.") == set()
    assert held("Ông Ngô Văn Ổi bị bắt trong thời gian làm Giám đốc Sở Y tế.") == {("Ngô Văn Ổi", "Giám đốc", "former")}
