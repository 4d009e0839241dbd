"""Titles that go on behind signs and words: "nguyên:", lines of one name, ages, terms, and one verb for two pairs."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def held(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office of an article of 20 June 2019."""
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {(claim.person, claim.role, claim.body, claim.status.value) for claim in claims}


def test_past_offices_behind_a_colon() -> None:
    """ "Nguyên:" reaches over all the titles of its list, and each name has its own."""
    told = held(
        "Khiển trách ông Ninh Văn Quý, nguyên: Giám đốc Sở Y tế, Bí thư Huyện ủy Lục Nam; ông Lê Văn Cam, nguyên: "
        "Giám đốc Sở Nội vụ."
    )
    assert told == {
        ("Ninh Văn Quý", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "former"),
        ("Ninh Văn Quý", "Bí thư", "Huyện ủy Lục Nam", "former"),
        ("Lê Văn Cam", "Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "former"),
    }


def test_line_of_one_name_and_titles() -> None:
    """In a line of nothing but one name and titles semicolons part the titles (rule list.going-on)."""
    told = held("Ninh Văn Quý Giám đốc Sở Y tế; Bí thư Huyện ủy Lục Nam; Tỉnh ủy viên")
    assert {role for _, role, _, _ in told} == {"Giám đốc", "Bí thư", "Ủy viên"}


def test_past_offices_behind_semicolons() -> None:
    """ "Nguyên T1; nguyên T2" goes on, a name of its own behind the title does not."""
    told = held("Ông Ninh Văn Quý, nguyên Giám đốc Sở Y tế; nguyên Bí thư Huyện ủy Lục Nam, kể chuyện.")
    assert {body for _, _, body, _ in told} == {"Sở Y tế tỉnh Bắc Giang", "Huyện ủy Lục Nam"}
    told = held("Có ông Ninh Văn Quý, nguyên Giám đốc Sở Y tế; nguyên Bí thư Huyện ủy Lục Nam Lê Văn Cam.")
    assert {(name, body) for name, _, body, _ in told} == {
        ("Ninh Văn Quý", "Sở Y tế tỉnh Bắc Giang"),
        ("Lê Văn Cam", "Huyện ủy Lục Nam"),
    }


def test_past_office_of_a_body_unknown() -> None:
    """Words that end an office whose body is not known do not part it from the next past one."""
    told = held("Ông Ninh Văn Quý, nguyên Trưởng đoàn chuyên gia nghề muối, nguyên Giám đốc Sở Y tế, kể chuyện.")
    assert told == {("Ninh Văn Quý", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "former")}


def test_roster_with_ages() -> None:
    """Ages behind the names do not end a roster."""
    told = held("Đại hội bầu hai Phó Bí thư Tỉnh ủy là ông Ninh Văn Quý, 51 tuổi và ông Lê Văn Cam, 44 tuổi.")
    assert {name for name, _, _, _ in told} == {"Ninh Văn Quý", "Lê Văn Cam"}


@pytest.mark.parametrize("joint", [" và ", ", ", "; "])
def test_verb_of_two_pairs(joint: str) -> None:
    """One verb governs the next pair of office and receiver, too (rule event.shared)."""
    told = held(
        "Kỳ họp miễn nhiệm chức vụ Giám đốc Sở Y tế tỉnh Bắc Giang đối với ông Ninh Văn Quý"
        f"{joint}Giám đốc Sở Nội vụ tỉnh Bắc Giang đối với ông Lê Văn Cam."
    )
    assert {(name, status) for name, _, _, status in told} == {("Ninh Văn Quý", "ended"), ("Lê Văn Cam", "ended")}


def test_terms_behind_a_seat() -> None:
    """The terms printed with a seat do not end the list: "2 khóa XII và XIII; …"."""
    told = held("Ông Ninh Văn Quý là Ủy viên Trung ương Đảng 2 khóa XII và XIII; Giám đốc Sở Y tế; đại biểu Quốc hội.")
    assert {role for _, role, _, _ in told} == {"Ủy viên", "Giám đốc", "Đại biểu"}


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Phó Trưởng đoàn chuyên trách Đoàn đại biểu Quốc hội tỉnh", "Phó Trưởng đoàn"),
        ("nguyên Chỉ huy phó Bộ Chỉ huy quân sự tỉnh", "Phó Chỉ huy trưởng"),
    ],
)
def test_role_names(title: str, role: str) -> None:
    """Other words for a role are read as the role."""
    assert {claimed for _, claimed, _, _ in held(f"AHLLVT Ninh Văn Quý, {title}, kể chuyện.")} == {role}


@pytest.mark.parametrize(
    "bracket", ["nguyên Giám đốc Sở Y tế", "từng là Giám đốc Sở Y tế tỉnh", "cựu Giám đốc Sở Y tế, Bí thư Tỉnh đoàn"]
)
def test_what_somebody_was_before_stands_in_a_bracket(bracket: str) -> None:
    """A bracket behind a title tells what its holder was before."""
    told = held(f"Dự có ông Ninh Văn Quý, Bí thư Huyện ủy Lục Nam ({bracket}) và bà Lê Thị Cam.")
    assert ("Ninh Văn Quý", "Bí thư", "Huyện ủy Lục Nam", "current") in told
    assert ("Ninh Văn Quý", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "former") in told
    assert not [one for one in told if one[0] == "Lê Thị Cam"]


@pytest.mark.parametrize("seat", [" - TVTU, ", ", TVTU, ", ", Thường vụ Tỉnh ủy, "])
def test_a_seat_called_by_its_committee(seat: str) -> None:
    """The standing committee between a name and a title is a seat in it; for whom somebody speaks it is none."""
    told = held(f"Dự có ông Ninh Văn Quý{seat}Giám đốc Công an tỉnh.")
    assert ("Ninh Văn Quý", "Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang", "current") in told
    told = held("Thay mặt TVTU, ông Ninh Văn Quý, Giám đốc Công an tỉnh phát biểu.")
    assert {one[1] for one in told} == {"Giám đốc"}


def test_past_offices_behind_a_semicolon() -> None:
    """ "Nguyên" behind a semicolon goes on with the same person, unless a name follows the title."""
    told = held("Ông Ninh Văn Quý, Bí thư Huyện ủy Lục Nam; nguyên Giám đốc Sở Nội vụ có khuyết điểm.")
    assert ("Ninh Văn Quý", "Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "former") in told
    told = held("Dự có ông Ninh Văn Quý, Bí thư Huyện ủy Lục Nam; nguyên Giám đốc Sở Nội vụ Lê Văn Cam.")
    assert ("Lê Văn Cam", "Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "former") in told
    assert len(told) == 2


@pytest.mark.parametrize("times", ["hai khóa liền", "liên tục 3 nhiệm kỳ liền", "suốt 5 năm"])
def test_offices_held_for_so_many_terms(times: str) -> None:
    """What somebody went on to hold for so many terms he no longer holds."""
    told = held(f"Ông Ninh Văn Quý tiếp tục làm Chủ tịch Hội Cựu chiến binh xã Tân Mộc {times}.")
    assert {status for *_office, status in told} == {"former"}


def test_a_name_ends_before_what_its_chief_did() -> None:
    """A verb of wrongdoing ends the name of an institution."""
    told = held("Bà Lê Thị Mận, Phó Giám đốc Trung tâm Phát triển quỹ đất huyện Lục Nam vi phạm quy định.")
    assert {body for _person, _role, body, _status in told} == {"Trung tâm Phát triển quỹ đất huyện Lục Nam"}


@pytest.mark.parametrize("sign", [",", ";"])
def test_the_next_of_a_row_is_told_behind_his_office(sign: str) -> None:
    """ "A được bầu làm T1, T2 là ông B, T3 là bà C" (rules event.start, list.copula-behind)."""
    told = (
        f"Ông Lý Văn Na được bầu làm Bí thư Đảng ủy xã Tân Mộc{sign} Phó Bí thư Đảng ủy xã là bà Ma Thị Bưởi{sign}"
        " Phó Bí thư - Chủ tịch UBND xã là ông Cầm Văn Mít."
    )
    assert held(told) == {
        ("Lý Văn Na", "Bí thư", "Đảng ủy xã Tân Mộc", "started"),
        ("Ma Thị Bưởi", "Phó Bí thư", "Đảng ủy xã Tân Mộc", "current"),
        ("Cầm Văn Mít", "Phó Bí thư", "Đảng ủy xã Tân Mộc", "current"),
        ("Cầm Văn Mít", "Chủ tịch", "Ủy ban nhân dân xã Tân Mộc", "current"),
    }


def test_a_past_seat_behind_a_semicolon() -> None:
    """A seat behind a past office is of the same man, unless another is named behind it (rule list.going-on)."""
    told = held("Ông Ninh Văn Quý, nguyên Phó Chủ tịch HĐND tỉnh; đại biểu Quốc hội khóa IX, đã từ trần.")
    assert {(role, body) for _, role, body, _ in told} == {
        ("Phó Chủ tịch", "Hội đồng nhân dân tỉnh Bắc Giang"),
        ("Đại biểu", "Quốc hội"),
    }
    told = held("Dự có ông Ninh Văn Quý, nguyên Phó Chủ tịch HĐND tỉnh; đại biểu Quốc hội Lê Thị Cam.")
    assert {(name, role) for name, role, _, _ in told} == {("Ninh Văn Quý", "Phó Chủ tịch"), ("Lê Thị Cam", "Đại biểu")}
