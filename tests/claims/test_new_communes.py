"""What news of new communes tells: those appointed together, the departments of their councils, presidiums."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import held_as, make_text, reading

pytestmark = pytest.mark.nlp

WARD, COUNCIL = "Ủy ban nhân dân xã Hoa Lộc", "Hội đồng nhân dân xã Hoa Lộc"


@pytest.mark.parametrize("joint", [", các ông Ngô Văn Ổi và Lý Văn Na", "; các ông Ngô Văn Ổi và Lý Văn Na"])
def test_deputies_appointed_behind_their_chief_lend_him_their_body(joint: str) -> None:
    """ "chỉ định A làm Chủ tịch, các ông B và C làm Phó Chủ tịch UBND xã" begins all three (rule event.decreed)."""
    assert held_as(f"UBND tỉnh chỉ định bà Lê Thị Mận làm Chủ tịch{joint} làm Phó Chủ tịch UBND xã Hoa Lộc.") == {
        ("Lê Thị Mận", "Chủ tịch", WARD, "started"),
        ("Ngô Văn Ổi", "Phó Chủ tịch", WARD, "started"),
        ("Lý Văn Na", "Phó Chủ tịch", WARD, "started"),
    }


def test_who_leads_the_board_just_appointed_begins() -> None:
    """ "Ban Thường vụ chỉ định 27 đồng chí tham gia Ban Chấp hành. Ông A giữ chức T" (rule event.decreed)."""
    board = "Ban Thường vụ Tỉnh ủy chỉ định 27 đồng chí tham gia Ban Chấp hành Đảng bộ xã Hoa Lộc. "
    held = "Đồng chí Ngô Văn Ổi giữ chức Bí thư Đảng ủy xã."
    assert held_as(board + held) == {("Ngô Văn Ổi", "Bí thư", "Đảng ủy xã Hoa Lộc", "started")}
    assert held_as(f"Ban Thường vụ Tỉnh ủy họp. {held.replace('xã', 'xã Hoa Lộc')}") == {
        ("Ngô Văn Ổi", "Bí thư", "Đảng ủy xã Hoa Lộc", "current")
    }


def test_a_bare_department_is_of_the_council_before_it_in_its_sentence() -> None:
    """ "Chủ tịch HĐND xã; các ông bà: A (Trưởng Ban Kinh tế - Ngân sách)" though the article names another council."""
    told = (
        "HĐND tỉnh họp. Đồng chí Ngô Văn Ổi được bầu giữ chức Chủ tịch HĐND xã Hoa Lộc; các ông bà: Lý Văn Na (Trưởng "
        "Ban Pháp chế), Lê Thị Mận (Trưởng Ban Văn hóa - Xã hội)."
    )
    assert {(name, body) for name, role, body, _ in held_as(told) if role == "Trưởng ban"} == {
        ("Lý Văn Na", f"Ban Pháp chế {COUNCIL}"),
        ("Lê Thị Mận", f"Ban Văn hóa - Xã hội {COUNCIL}"),
    }


@pytest.mark.parametrize(
    ("told", "chairs"),
    [
        ("Đoàn Chủ tịch gồm 5 đồng chí do đồng chí Ngô Văn Ổi, Giám đốc Sở Y tế điều hành.", ["Ngô Văn Ổi"]),
        ("Điều hành Đại hội có đồng chí Ngô Văn Ổi.", ["Ngô Văn Ổi"]),
        ("Ca trực do đồng chí Ngô Văn Ổi điều hành.", []),
    ],
)
def test_who_runs_the_presidium_chairs(told: str, chairs: list[str]) -> None:
    """ "Đoàn Chủ tịch do A điều hành" and "Điều hành Đại hội có A" chair it (rule relation.chaired)."""
    opened = "Sáng 7/8, Đảng bộ xã Hoa Lộc tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025 - 2030. "
    relations = reading(opened + told).relations
    assert [one.subject.key for one in relations if one.predicate.value == "chaired"] == chairs


@pytest.mark.parametrize(("day", "unit"), [("2024-08-07", "huyện"), ("2025-08-07", "xã")])
def test_departments_are_of_communes_since_districts_ended(day: str, unit: str) -> None:
    """ "Trưởng phòng Kinh tế" beside a past office of a district is the commune's from July 2025 on."""
    told = (
        "Sáng 7/8, Đảng ủy xã Tân Yên họp. Dự có ông Lý Văn Na, nguyên Chủ tịch UBND huyện Tân Yên. Trưởng phòng"
        " Kinh tế Ngô Văn Ổi nói."
    )
    text = make_text(told, home="Bắc Giang", published=day)
    offices = extract_claims(text, find_mentions(text)).offices
    assert {one.body for one in offices if one.role == "Trưởng phòng"} == {f"Phòng Kinh tế {unit} Tân Yên"}
