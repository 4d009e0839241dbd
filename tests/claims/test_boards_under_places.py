"""Boards of new leaders: lists that a place or a body heads, an office and its holder in each row."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def told(content: str) -> set[tuple[str, str, str, str, str]]:
    """Return person, role, body, status and day of every office claim of an article of 1 July 2025 in Bắc Giang."""
    text = make_text(content, home="Bắc Giang", published="2025-07-01")
    offices = extract_claims(text, find_mentions(text)).offices
    return {(one.person, one.role, one.body, one.status.value, str(one.as_of)) for one in offices}


_COMMUNE = {
    ("Ngô Văn Ổi", "Bí thư", "Đảng ủy xã Tân Yên"),
    ("Ngô Văn Ổi", "Chủ tịch", "Hội đồng nhân dân xã Tân Yên"),
    ("Lý Thị Na", "Phó Bí thư Thường trực", "Đảng ủy xã Tân Yên"),
    ("Vi Văn Lê", "Chủ tịch", "Ủy ban nhân dân xã Tân Yên"),
}


@pytest.mark.parametrize(
    "rows",
    [
        "• XÃ TÂN YÊN (hợp nhất xã Hoa Lộc và xã Quế Sơn): Bí thư Đảng ủy, Chủ tịch HĐND: Ngô Văn Ổi; Phó Bí thư Thường"
        " trực: Lý Thị Na; Chủ tịch UBND: Vi Văn Lê.",
        "* Xã Tân Yên: Bí thư Đảng ủy, Chủ tịch HĐND: ông Ngô Văn Ổi; Phó Bí thư Thường trực Đảng ủy: bà Lý Thị Na; Chủ"
        " tịch UBND: ông Vi Văn Lê.",
        "1. Xã Tân Yên\n- Bí thư Đảng ủy, Chủ tịch HĐND: Ngô Văn Ổi\n- Phó Bí thư Thường trực Đảng ủy: Lý Thị Na\n"
        "- Chủ tịch UBND: Vi Văn Lê",
    ],
)
def test_a_place_heads_its_people(rows: str) -> None:
    """Bare bodies in the line of a commune are its own, not the committee's that decides (rule body.header)."""
    lead = "Chiều 30/6, Tỉnh ủy trao các quyết định về nhân sự các xã (đều có hiệu lực từ ngày 1/7):\n"
    assert told(lead + rows) == {(*one, "started", "2025-07-01") for one in _COMMUNE}


def test_a_body_heads_its_people() -> None:
    """ "TỈNH ỦY // - Phó Bí thư: A, nguyên T": the rows below a body's name are of its offices (rule list.heading)."""
    board = (
        "Sáng 30/6, công bố các quyết định chỉ định nhân sự. Tất cả có hiệu lực từ ngày 1/7/2025. Cụ thể:\nTỈNH ỦY\n"
        "- Bí thư: Ngô Văn Ổi\n- Phó Bí thư Thường trực: Lý Thị Na, nguyên Bí thư Tỉnh ủy Lai Châu\nHĐND TỈNH\n"
        "- Chủ tịch: Lý Thị Na\n- Phó Chủ tịch: Vi Văn Lê, Cầm Văn Mít"
    )
    assert told(board) == {
        ("Ngô Văn Ổi", "Bí thư", "Tỉnh ủy Bắc Giang", "started", "2025-07-01"),
        ("Lý Thị Na", "Phó Bí thư Thường trực", "Tỉnh ủy Bắc Giang", "started", "2025-07-01"),
        ("Lý Thị Na", "Bí thư", "Tỉnh ủy Lai Châu", "former", "2025-06-30"),
        ("Lý Thị Na", "Chủ tịch", "Hội đồng nhân dân tỉnh Bắc Giang", "started", "2025-07-01"),
        ("Vi Văn Lê", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Bắc Giang", "started", "2025-07-01"),
        ("Cầm Văn Mít", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Bắc Giang", "started", "2025-07-01"),
    }


def test_who_is_only_named_begins_nothing() -> None:
    """Without a decision the offices of a board are held, and a paragraph behind it is none of its rows."""
    board = "Lãnh đạo xã Tân Yên:\n1. Xã Tân Yên\n- Bí thư Đảng ủy: Ngô Văn Ổi\n- Chủ tịch UBND: Vi Văn Lê\n"
    board += "Ông Cầm Văn Mít - Giám đốc Sở Y tế cùng dự."
    assert {(one[0], one[3]) for one in told(board)} == {
        ("Ngô Văn Ổi", "current"),
        ("Vi Văn Lê", "current"),
        ("Cầm Văn Mít", "current"),
    }
