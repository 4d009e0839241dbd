"""Rows of a flattened table, headings of those present, names of places with a small second word."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import Reading
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def read(content: str) -> Reading:
    """Return the reading of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return extract_claims(text, find_mentions(text))


def held(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim."""
    return {(claim.person, claim.role, str(claim.body)) for claim in read(content).offices}


def test_rows_of_a_table_printed_in_one_line_are_people_with_their_titles() -> None:
    """A number before a name is no house number where a title follows the name."""
    told = "STT Họ và tên Chức vụ 1 Ngô Văn Ổi Phó Bí thư Tỉnh ủy 2 Lý Thị Na Giám đốc Sở Y tế tỉnh"
    assert held(told) == {
        ("Ngô Văn Ổi", "Phó Bí thư", "Tỉnh ủy Bắc Giang"),
        ("Lý Thị Na", "Giám đốc", "Sở Y tế tỉnh Bắc Giang"),
    }


def test_a_house_number_still_makes_a_street_of_a_name() -> None:
    """ "12 Lý Thường Kiệt" is nobody."""
    assert [person.key for person in read("Trụ sở ở 12 Lý Thường Kiệt, gần Sở Y tế.").people] == []


def test_a_heading_with_a_copula_is_of_all_its_names() -> None:
    """ "các đồng chí là Ủy viên Ban Thường vụ: A, T1; B, T2" gives the seat to both (rule list.heading)."""
    told = (
        "Cùng dự có các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy: Ngô Văn Ổi, Giám đốc Sở Y tế; "
        "Lý Thị Na, Giám đốc Sở Nội vụ."
    )
    seat = ("Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang")
    assert {("Ngô Văn Ổi", *seat), ("Lý Thị Na", *seat)} < held(told)


@pytest.mark.parametrize(
    ("printed", "body"),
    [
        ("Huyện ủy Tân yên", "Huyện ủy Tân Yên"),
        ("UBND huyện Lạng giang", "Ủy ban nhân dân huyện Lạng Giang"),
        ("UBND tỉnh Quảng nam", "Ủy ban nhân dân tỉnh Quảng Nam"),
    ],
)
def test_a_place_whose_second_word_is_printed_small_is_read_whole(printed: str, body: str) -> None:
    """A known district or province is taken by its letters, not by its capitals."""
    assert held(f"Ông Ngô Văn Ổi, Chánh Văn phòng {printed}, dự hội nghị.") == {
        ("Ngô Văn Ổi", "Chánh Văn phòng", f"Văn phòng {body}")
    }


def test_a_chief_of_the_deputies_chairs() -> None:
    """ "Trưởng đoàn đại biểu Quốc hội tỉnh chủ trì": the title's words are no other people (rule relation.chaired)."""
    told = (
        "Ngày 20/6, ông Ngô Văn Ổi, Bí thư Tỉnh ủy, Trưởng đoàn đại biểu Quốc hội tỉnh chủ trì Hội nghị công bố "
        "các quyết định về công tác cán bộ."
    )
    assert [(str(claim.subject.key), str(claim.predicate)) for claim in read(told).relations] == [
        ("Ngô Văn Ổi", "chaired")
    ]
