"""Elected into boards and committees with one's offices named, deputies of a delegation, and names once guarded."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def held(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return {(c.person, c.role, c.body, str(c.status)) for c in extract_claims(text, find_mentions(text)).offices}


def test_titles_stand_between_the_elected_one_and_the_board() -> None:
    """Of "bầu bổ sung A, T1, T2 vào Ban Thường vụ" A takes a seat and keeps T1, T2 (rule event.join)."""
    found = held(
        "Ban Chấp hành Đảng bộ tỉnh đã bầu bổ sung đồng chí Ngô Văn Ổi, Tỉnh ủy viên, Giám đốc Sở Y tế vào Ban Thường "
        "vụ Tỉnh ủy."
    )
    assert found == {
        ("Ngô Văn Ổi", "Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Bắc Giang", "current"),
        ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current"),
        ("Ngô Văn Ổi", "Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang", "started"),
    }


def test_a_seat_in_a_committee_of_inspection() -> None:
    """Who is elected "vào Ủy ban Kiểm tra" is a member of it, in a sentence without any title too."""
    found = held("Hội nghị đã bầu bổ sung bà Lý Thị Na vào Ủy ban Kiểm tra Tỉnh ủy.")
    assert found == {("Lý Thị Na", "Ủy viên", "Ủy ban Kiểm tra Tỉnh ủy Bắc Giang", "started")}


def test_counted_members_without_names_seat_nobody() -> None:
    """A number of people elected into a board names none."""
    assert held("Đại hội đã bầu 37 ông, bà vào Ban Chấp hành Hội Nông dân tỉnh khóa XI.") == set()


def test_deputies_of_a_delegation_sit_in_the_national_assembly() -> None:
    """Behind "Đoàn ĐBQH tỉnh gồm các đại biểu:" everyone is a deputy of Quốc hội (rule event.deputy)."""
    found = held("Đoàn ĐBQH tỉnh Bắc Giang gồm các đại biểu: Ngô Văn Ổi, Giám đốc Sở Y tế; Lý Thị Na.")
    assert {
        ("Ngô Văn Ổi", "Đại biểu", "Quốc hội", "current"),
        ("Lý Thị Na", "Đại biểu", "Quốc hội", "current"),
    } <= found


@pytest.mark.parametrize("joined", [" và tham gia", ", tham gia", ", giữ chức Bí thư Huyện ủy và chỉ định tham gia"])
def test_a_seat_in_the_committee_of_a_military_region(joined: str) -> None:
    """The party committee of a region's army is one; the boards before it stay those of the district."""
    boards = "Ban Chấp hành, Ban Thường vụ Huyện ủy Lục Nam"
    found = held(f"Tỉnh ủy chỉ định ông Ngô Văn Ổi tham gia {boards}{joined} Đảng ủy Quân sự Quân khu IV.")
    assert {row[2] for row in found if row[1] == "Ủy viên"} == {
        "Ban Chấp hành Đảng bộ huyện Lục Nam",
        "Ban Thường vụ Huyện ủy Lục Nam",
        "Đảng ủy Quân sự Quân khu IV",
    }


def test_the_military_committee_of_a_province() -> None:
    """ "Đảng ủy Quân sự tỉnh" needs no army behind it."""
    found = held("Ông Ngô Văn Ổi, Phó Bí thư Đảng ủy Quân sự tỉnh, phát biểu.")
    assert found == {("Ngô Văn Ổi", "Phó Bí thư", "Đảng ủy Quân sự tỉnh Bắc Giang", "current")}


@pytest.mark.parametrize("name", ["Huỳnh Văn Quang Hưng", "Huỳnh Văn Ổi", "Hoàng Thành Ổi", "Đinh Hương Ổi"])
def test_common_names_are_read_whole(name: str) -> None:
    """No guard against streets and citadels cuts a common name."""
    found = held(f"Ông {name}, Giám đốc Sở Y tế phát biểu.")
    assert found == {(name, "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")}
