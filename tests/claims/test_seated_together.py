"""Several people seated or elected in one sentence, each with titles of his own, and offices held besides."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def held(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and status of every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {(claim.person, claim.role, str(claim.status)) for claim in claims}


def seats(content: str) -> set[tuple[str, str]]:
    """Return person and status of everybody seated in a board."""
    return {(person, status) for person, role, status in held(content) if role == "Ủy viên"}


def test_who_is_listed_behind_the_board_is_seated() -> None:
    """ "tham gia Ban Thường vụ … gồm: ông A, T, và bà B" seats both (rule event.join)."""
    told = (
        "Ban Bí thư chuẩn y các thành viên tham gia Ban Thường vụ Tỉnh ủy nhiệm kỳ 2020 - 2025 gồm: "
        "Ông Ngô Văn Ổi, Giám đốc Sở Y tế, và bà Lý Thị Na."
    )
    assert held(told) == {
        ("Ngô Văn Ổi", "Ủy viên", "started"),
        ("Ngô Văn Ổi", "Giám đốc", "current"),
        ("Lý Thị Na", "Ủy viên", "started"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Hội nghị bầu bổ sung 2 đồng chí vào Ban Thường vụ Tỉnh ủy gồm: Ngô Văn Ổi, Lý Thị Na.",
        "Ban Bí thư chỉ định các đồng chí Ngô Văn Ổi, Lý Thị Na tham gia Ban Thường vụ Tỉnh ủy.",
        "Hội nghị bầu bổ sung đồng chí Ngô Văn Ổi, Lý Thị Na vào Ban Thường vụ Tỉnh ủy.",
    ],
)
def test_all_who_join_a_board_together_are_seated(told: str) -> None:
    """Of several names one verb seats all (rule event.join)."""
    assert seats(told) == {("Ngô Văn Ổi", "started"), ("Lý Thị Na", "started")}


def test_a_list_only_proposed_for_a_board_seats_nobody() -> None:
    """Who is introduced for a board is not seated yet."""
    assert seats("Giới thiệu các đồng chí tham gia Ban Thường vụ Tỉnh ủy gồm: ông Ngô Văn Ổi và bà Lý Thị Na.") == set()


def test_two_with_titles_of_their_own_are_elected_by_one_verb() -> None:
    """Of "ông A, T1 và bà B, T2 được bầu giữ chức T3" both take T3 (rule event.together)."""
    told = (
        "Ông Ngô Văn Ổi, Giám đốc Sở Y tế và bà Lý Thị Na, Chánh Thanh tra tỉnh được bầu giữ chức Phó Bí thư Tỉnh ủy."
    )
    assert held(told) == {
        ("Ngô Văn Ổi", "Giám đốc", "current"),
        ("Ngô Văn Ổi", "Phó Bí thư", "started"),
        ("Lý Thị Na", "Chánh Thanh tra", "current"),
        ("Lý Thị Na", "Phó Bí thư", "started"),
    }


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("miễn nhiệm chức Ủy viên UBND tỉnh đối với ông Ngô Văn Ổi, Giám đốc Sở Y tế, và bà Lý Thị Na.", "ended"),
        ("trao quyết định bổ nhiệm chức Ủy viên UBND tỉnh cho ông Ngô Văn Ổi và bà Lý Thị Na.", "started"),
    ],
)
def test_a_receiver_with_a_title_of_his_own_is_not_the_last(told: str, status: str) -> None:
    """ "đối với ông A, T, và bà B" reaches both (rule event.together)."""
    assert seats(f"HĐND tỉnh {told}") == {("Ngô Văn Ổi", status), ("Lý Thị Na", status)}


def test_whom_a_verb_follows_begins_a_clause_of_his_own() -> None:
    """ "đối với ông A và bà B được bầu …" dismisses A alone."""
    told = "HĐND miễn nhiệm chức Giám đốc Sở Y tế đối với ông Ngô Văn Ổi và bà Lý Thị Na được bầu giữ chức Chánh án."
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "ended")}


def test_a_proposal_that_is_passed_has_come_true() -> None:
    """ "thông qua tờ trình về miễn nhiệm …" ends an office, a proposal that is heard does not."""
    told = "tờ trình về miễn nhiệm chức vụ Giám đốc Sở Y tế đối với ông Ngô Văn Ổi."
    assert held(f"Kỳ họp đã xem xét, biểu quyết thông qua {told}") == {("Ngô Văn Ổi", "Giám đốc", "ended")}
    assert held(f"Kỳ họp đã nghe {told}") == {("Ngô Văn Ổi", "Giám đốc", "current")}


@pytest.mark.parametrize("holds", ["đồng thời là", "cũng đồng thời là", "còn kiêm", "kiêm nhiệm"])
def test_what_somebody_holds_besides_is_held(holds: str) -> None:
    """ "Ông A đồng thời là T" holds T (rule event.hold)."""
    assert held(f"Ông Ngô Văn Ổi {holds} Giám đốc Sở Y tế.") == {("Ngô Văn Ổi", "Giám đốc", "current")}


def test_offices_go_on_behind_terms_in_figures() -> None:
    """A list of terms ("khóa 13, 14") parts no offices."""
    told = "Bà Lý Thị Na là đại biểu Quốc hội khóa 13, 14, Giám đốc Sở Y tế."
    assert held(told) == {("Lý Thị Na", "Đại biểu", "current"), ("Lý Thị Na", "Giám đốc", "current")}


def test_who_is_told_to_lead_behind_his_own_title_leads() -> None:
    """ "giao ông A - T phụ trách B" makes A the acting head of B (rule event.charge)."""
    told = "Bộ Y tế giao ông Ngô Văn Ổi - Phó Giám đốc Sở Y tế phụ trách Sở Y tế."
    assert ("Ngô Văn Ổi", "Giám đốc", "acting") in held(told)


def test_a_deputy_in_charge_of_his_own_office_acts_for_its_chief() -> None:
    """Whom the deputy of a body acts for is told by his own title; another's body is only looked after."""
    told = held("Ông Ngô Văn Ổi, Phó Chánh Văn phòng Tỉnh ủy, được giao phụ trách Văn phòng Tỉnh ủy.")
    assert ("Ngô Văn Ổi", "Chánh Văn phòng", "acting") in told
    told = held("Ông Ngô Văn Ổi, Phó Chánh Văn phòng Tỉnh ủy, được giao phụ trách Ban Dân vận Tỉnh ủy.")
    assert {status for *_, status in told} == {"current"}
