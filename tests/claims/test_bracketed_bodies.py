"""Chiefs listed under one bare title, each with his body in a bracket."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def held(content: str) -> list[tuple[str, str, str]]:
    """Return person, role and body of every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return [(claim.person, claim.role, claim.body) for claim in extract_claims(text, find_mentions(text)).offices]


@pytest.mark.parametrize(
    "told",
    [
        "Dự họp có các Thứ trưởng: Ngô Văn Ổi (Bộ Y tế), Lý Thị Na (Bộ Tài chính).",
        "Dự họp có các Thứ trưởng Ngô Văn Ổi (Bộ Y tế) và Lý Thị Na (Bộ Tài chính).",
        "Dự họp có Thứ trưởng các bộ: Ngô Văn Ổi (Y tế), Lý Thị Na (Tài chính).",
    ],
)
def test_each_is_of_the_ministry_behind_the_name(told: str) -> None:
    """The ministry is printed whole or by its field (rule list.bracketed)."""
    assert held(told) == [("Ngô Văn Ổi", "Thứ trưởng", "Bộ Y tế"), ("Lý Thị Na", "Thứ trưởng", "Bộ Tài chính")]


def test_departments_of_the_home() -> None:
    """ "Giám đốc các sở: A (Sở Y tế), B (Sở Nội vụ)" places both at home."""
    assert held("Dự họp có Giám đốc các sở: Ngô Văn Ổi (Sở Y tế), Lý Thị Na (Sở Nội vụ).") == [
        ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang"),
        ("Lý Thị Na", "Giám đốc", "Sở Nội vụ tỉnh Bắc Giang"),
    ]


@pytest.mark.parametrize("bracket", ["(quê Lục Nam)", "(Thường trực)", "(Sở Y tế)", "(52 tuổi)"])
def test_other_brackets_give_no_ministry(bracket: str) -> None:
    """What stands in the bracket must be a ministry, alone."""
    assert held(f"Dự họp có các Thứ trưởng: Ngô Văn Ổi {bracket}, Lý Thị Na {bracket}.") == []


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Ủy viên Ban Chấp hành (BCH) Trung ương Đảng", ("Ủy viên", "Ban Chấp hành Trung ương Đảng")),
        ("Phó Chủ nhiệm Ủy ban Kiểm tra (UBKT) Trung ương", ("Phó Chủ nhiệm", "Ủy ban Kiểm tra Trung ương")),
        (
            "Chủ tịch Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh Bắc Giang",
            ("Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Giang"),
        ),
    ],
)
def test_a_short_form_inside_a_name(title: str, office: tuple[str, str]) -> None:
    """A short form in brackets may stand inside the name of a body."""
    text = make_text(f"Ông Đinh Công Quýt, {title}, đến dự.", home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    assert [(claim.role, claim.body) for claim in claims] == [office]


def test_chiefs_of_a_councils_departments_are_told_by_their_brackets() -> None:
    """ "Các Trưởng ban của HĐND tỉnh gồm: A (Ban Dân tộc)"; without a bracket nobody heads "Ban HĐND"."""
    council = "Hội đồng nhân dân tỉnh Bắc Giang"
    told = "Các Trưởng ban của HĐND tỉnh được bầu gồm: Ngô Văn Ổi (Ban Dân tộc), Lý Thị Na (Ban Văn hóa - Xã hội)."
    assert held(told) == [
        ("Ngô Văn Ổi", "Trưởng ban", f"Ban Dân tộc {council}"),
        ("Lý Thị Na", "Trưởng ban", f"Ban Văn hóa - Xã hội {council}"),
    ]
    assert held("Các Trưởng ban HĐND tỉnh gồm các ông: Ngô Văn Ổi, Lý Văn Na.") == []
