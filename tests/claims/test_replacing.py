"""Who takes another's place takes his office, and the other has left it."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import held_as, make_text


def told(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and status of every office claim of a text."""
    text = make_text(content, home="Bắc Giang")
    return {(o.person, o.role, o.status.value) for o in extract_claims(text, find_mentions(text)).offices}


def test_successor_starts_and_the_other_ends() -> None:
    """Of "A thay B làm T" A begins T and B ends it, a bracket behind A's name or not."""
    both = {("Ngô Văn Ổi", "Giám đốc", "started"), ("Lý Thị Na", "Giám đốc", "ended")}
    assert told("Ông Ngô Văn Ổi thay bà Lý Thị Na làm Giám đốc Sở Y tế.") == both
    assert told("Ông Ngô Văn Ổi (bên trái) đã thay thế bà Lý Thị Na, giữ chức Giám đốc Sở Y tế.") == both


def test_a_plan_is_no_office() -> None:
    """Nobody holds what he is to take over."""
    assert told("Ông Ngô Văn Ổi sẽ thay bà Lý Thị Na làm Giám đốc Sở Y tế.") == set()


def test_what_the_other_took_is_his() -> None:
    """A clause of its own behind the other's name tells of what he took himself."""
    found = told("Ông Ngô Văn Ổi được bầu thay bà Lý Thị Na, người vừa được bổ nhiệm làm Giám đốc Sở Y tế.")
    assert found == {("Lý Thị Na", "Giám đốc", "started")}


def test_name_of_today_parts_no_department_from_its_ministry() -> None:
    """What a department is called now stands in brackets; its ministry and years follow."""
    office = "Vụ trưởng Vụ Đường sông (nay là Cục Đường thủy), Bộ Giao thông vận tải"
    text = make_text(f"Ông Ngô Văn Ổi, {office} từ năm 2011 đến năm 2017.", home="Trung ương")
    (claim,) = extract_claims(text, find_mentions(text)).offices
    assert (claim.body, claim.status.value) == ("Vụ Đường sông, Bộ Giao thông vận tải", "former")
    assert (str(claim.since), str(claim.until)) == ("2011", "2017")


def test_team_captain_holds_no_office() -> None:
    """A team in sport is no institution."""
    assert told("Anh Ngô Văn Ổi, cựu đội trưởng đội tuyển Việt Nam, nói.") == set()


@pytest.mark.parametrize(
    ("left", "day"),
    [("nghỉ hưu từ ngày 1/7", "2019-07-01"), ("được điều động làm Bí thư Huyện ủy Tân Mộc từ ngày 1/7", "2019-07-01")],
)
def test_the_day_of_who_is_replaced_is_not_the_successors(left: str, day: str) -> None:
    """ "thay ông B nghỉ hưu từ ngày D": D ends B's office and begins nobody's (rule event.succession)."""
    told = f"Ngày 8/8, UBND tỉnh bổ nhiệm ông Ngô Văn Ổi làm Giám đốc Sở Y tế thay ông Kiều Văn Thảo {left}."
    text = make_text(told, published="2019-08-08", home="Bắc Giang")
    found = {(o.person, str(o.status), str(o.as_of)) for o in extract_claims(text, find_mentions(text)).offices}
    assert {("Ngô Văn Ổi", "started", "2019-08-08"), ("Kiều Văn Thảo", "ended", day)} <= found


def test_a_bare_office_is_of_the_body_of_whom_the_new_holder_replaces() -> None:
    """ "thay ông B", whose body the article has told, tells that of "giữ chức Chính ủy" (rule event.start)."""
    content = (
        "Ông Ngô Văn Ổi thôi giữ chức Chính ủy Bộ Chỉ huy quân sự tỉnh Bắc Giang; "
        "ông Vi Văn Lê được bổ nhiệm giữ chức Chính ủy thay ông Ngô Văn Ổi."
    )
    text = make_text(content, home="Bắc Giang")
    found = {(o.person, o.body, o.status.value) for o in extract_claims(text, find_mentions(text)).offices}
    body = "Bộ Chỉ huy quân sự tỉnh Bắc Giang"
    assert found == {("Ngô Văn Ổi", body, "ended"), ("Vi Văn Lê", body, "started")}


def test_both_hold_the_body_that_the_new_holders_title_lends() -> None:
    """What completes the office of who takes it completes it for who leaves it (rule event.succession)."""
    content = "Ông Ngô Văn Ổi, Phó Giám đốc Sở Y tế, được bổ nhiệm làm Giám đốc thay bà Lý Thị Na nghỉ hưu."
    assert ("Lý Thị Na", "Giám đốc", "ended") in told(content)


def test_who_is_replaced_in_an_office_only_planned() -> None:
    """ "bầu P làm T1 và giới thiệu P để bầu T2, thay Q": Q did not hold T1 (rule event.succession)."""
    text = make_text(
        "Tỉnh ủy bầu ông Kiều Văn Thảo làm Phó Bí thư Tỉnh ủy và giới thiệu ông để HĐND tỉnh bầu Chủ tịch UBND tỉnh, "
        "thay ông Hà Quang Sử đã nghỉ hưu."
    )
    assert {claim.person for claim in extract_claims(text, find_mentions(text)).offices} == {"Kiều Văn Thảo"}


def test_a_deputy_of_the_department_told_just_before_is_its_own() -> None:
    """ "thay ông A, Phó Giám đốc Sở, nghỉ hưu" is of the department of the sentence before, though others follow."""
    health, home = "Sở Y tế tỉnh Bắc Giang", "Sở Nội vụ tỉnh Bắc Giang"
    told = held_as(
        "UBND tỉnh bổ nhiệm bà Lý Thị Na giữ chức Phó Giám đốc Sở Y tế. Bà thay ông Ngô Văn Ổi, Phó Giám đốc Sở, nghỉ"
        " hưu. Ông Vũ Văn Lê, Giám đốc Sở Nội vụ, chúc mừng."
    )
    assert told == {
        ("Lý Thị Na", "Phó Giám đốc", health, "started"),
        ("Ngô Văn Ổi", "Phó Giám đốc", health, "ended"),
        ("Vũ Văn Lê", "Giám đốc", home, "current"),
    }


def test_who_works_for_one_who_retires_begins() -> None:
    """ "ông A làm T thay ông B nghỉ hưu": T begins for A and ends for B (rules event.start, event.succession)."""
    assert held_as("Ông Lý Văn Na làm Giám đốc Sở Y tế thay ông Vi Văn Lê nghỉ hưu.") == {
        ("Lý Văn Na", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "started"),
        ("Vi Văn Lê", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended"),
    }


def test_who_is_elected_again_behind_his_own_title() -> None:
    """ "bầu hai Phó Chủ tịch gồm: A, T (tái cử) và B": A goes on (rules list.roster, event.again)."""
    told = (
        "HĐND tỉnh đã bầu hai Phó Chủ tịch UBND tỉnh gồm: ông Lý Văn Na, Giám đốc Sở Y tế (tái cử); ông Vi Văn Lê, Giám"
        " đốc Sở Nội vụ."
    )
    assert {(one[0], one[3]) for one in held_as(told) if one[1] == "Phó Chủ tịch"} == {
        ("Lý Văn Na", "current"),
        ("Vi Văn Lê", "started"),
    }


def test_who_takes_an_office_from_another_without_a_verb_of_beginning() -> None:
    """ "A làm T thay B nghỉ hưu" begins the office of A; "giữ chức T thay mặt" names nobody replaced (event.start)."""
    assert told("Ông Ngô Văn Ổi, Chánh Văn phòng Sở Y tế làm Phó Giám đốc Sở Y tế thay bà Lý Thị Na nghỉ hưu.") == {
        ("Ngô Văn Ổi", "Chánh Văn phòng", "current"),
        ("Ngô Văn Ổi", "Phó Giám đốc", "started"),
        ("Lý Thị Na", "Phó Giám đốc", "ended"),
    }
    assert told("Ông Ngô Văn Ổi giữ chức Giám đốc Sở Y tế.") == {("Ngô Văn Ổi", "Giám đốc", "current")}
