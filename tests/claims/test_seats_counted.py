"""Seats counted before their holders' names, and places listed behind their unit, which are no people."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import Reading
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def read(content: str) -> Reading:
    """Return what is read from an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return extract_claims(text, find_mentions(text))


def seats(content: str) -> set[tuple[str, str]]:
    """Return person and body of every seat."""
    return {(c.person, c.body) for c in read(content).offices if c.role == "Ủy viên"}


def test_counted_members_with_their_offices() -> None:
    """Everyone listed behind "có 3 Ủy viên, gồm:" sits in the body named before (rule list.heading-titled)."""
    told = (
        "Ban Thường vụ Tỉnh ủy có 3 Ủy viên, gồm: Bí thư Tỉnh ủy Ngô Văn Ổi; Chủ tịch UBND tỉnh Lý Thị Na; Trưởng Ban "
        "Tổ chức Tỉnh ủy Đỗ Văn Mít."
    )
    body = "Ban Thường vụ Tỉnh ủy Bắc Giang"
    assert seats(told) == {("Ngô Văn Ổi", body), ("Lý Thị Na", body), ("Đỗ Văn Mít", body)}


def test_counted_members_by_name() -> None:
    """So does everyone named behind "gồm 2 Ủy viên:" (rule list.heading)."""
    body = "Ban Thường vụ Tỉnh ủy Bắc Giang"
    found = seats("Ban Thường vụ Tỉnh ủy gồm 2 Ủy viên: Ngô Văn Ổi, Lý Thị Na.")
    assert found == {("Ngô Văn Ổi", body), ("Lý Thị Na", body)}


def test_words_that_end_a_title_end_no_list() -> None:
    """Behind a heading the list goes on over words that belong to somebody's own title (rule list.heading)."""
    told = (
        "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Ngô Văn Ổi, Giám đốc Công an tỉnh quê nhà; Lý Thị Na, Giám "
        "đốc Sở Y tế."
    )
    assert {person for person, _ in seats(told)} == {"Ngô Văn Ổi", "Lý Thị Na"}


def test_members_of_a_body_that_no_one_names_sit_nowhere() -> None:
    """A count without a body that has such seats gives none."""
    assert seats("Tổ giúp việc gồm 2 Ủy viên: Ngô Văn Ổi, Lý Thị Na.") == set()


def test_places_listed_behind_their_unit_are_no_people() -> None:
    """Of "3 xã (Lê Lợi, Đinh Xá, Lê Hồ)" none is a person."""
    told = "Dự án nằm trên địa bàn 3 xã (Lê Lợi, Đinh Xá và Lê Văn Hồ); ông Ngô Văn Ổi, Giám đốc Sở Y tế cho biết."
    assert [person.key for person in read(told).people] == ["Ngô Văn Ổi"]
