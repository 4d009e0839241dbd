"""Bare titles of the institution somebody works at, and offices that a bracket adds to the one before it."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp
HEALTH, CHAIR, PARTY = "Sở Y tế tỉnh Bắc Giang", "Ủy ban nhân dân huyện Lục Nam", "Huyện ủy Lục Nam"


def held(content: str) -> set[tuple[str, str, str, str]]:
    """Return role, body, first and last day of every office."""
    text = make_text(content, home="Bắc Giang")
    offices = extract_claims(text, find_mentions(text)).offices
    return {(one.role, one.body, str(one.since or ""), str(one.until or "")) for one in offices}


@pytest.mark.parametrize(
    "told",
    [
        "công tác ở Sở Y tế với các cương vị: Phó Giám đốc, Giám đốc.",
        "từng công tác tại Sở Y tế, giữ các chức vụ Phó Giám đốc, Giám đốc.",
        "về làm việc tại Sở Y tế và lần lượt giữ chức Phó Giám đốc, Giám đốc.",
        "chuyển sang Sở Y tế, trải qua các vị trí Phó Giám đốc, Giám đốc.",
    ],
)
def test_bare_titles_of_the_workplace(told: str) -> None:
    """Who works at an institution and heads it heads that one (rule list.workplace)."""
    assert held(f"Ông Ngô Văn Ổi {told}") == {("Phó Giám đốc", HEALTH, "", ""), ("Giám đốc", HEALTH, "", "")}


def test_a_secretary_and_a_chief_of_office_at_their_workplace() -> None:
    """Committees and youth unions have secretaries, offices have chiefs."""
    told = "Năm 2010, ông Ngô Văn Ổi chuyển công tác về Tỉnh đoàn, giữ chức Phó Bí thư."
    assert held(told) == {("Phó Bí thư", "Tỉnh đoàn Bắc Giang", "2010", "")}
    told = "Ông Ngô Văn Ổi từng công tác tại Văn phòng UBND tỉnh với vị trí Phó Chánh Văn phòng."
    assert {body for _, body, _, _ in held(told)} == {"Văn phòng Ủy ban nhân dân tỉnh Bắc Giang"}


@pytest.mark.parametrize(
    "told",
    [
        "công tác tại Sở Y tế, giữ chức Phó Chủ tịch.",
        "đến làm việc tại Sở Y tế với vai trò Trưởng đoàn.",
        "công tác tại Sở Y tế, là con của Giám đốc.",
    ],
)
def test_no_title_that_the_workplace_does_not_have(told: str) -> None:
    """A department has no chairman, a visitor leads none, and other words part a title from it."""
    assert held(f"Ông Ngô Văn Ổi {told}") == set()


@pytest.mark.parametrize("joint", ["kiêm", "đồng thời là"])
def test_an_office_beside_in_brackets(joint: str) -> None:
    """ "Chủ tịch UBND huyện (kiêm Bí thư Huyện ủy)" holds both, and the list goes on behind the bracket."""
    told = f"Ông Ngô Văn Ổi, Chủ tịch UBND huyện Lục Nam ({joint} Bí thư Huyện ủy Lục Nam), Giám đốc Sở Y tế, đến dự."
    assert held(told) == {("Chủ tịch", CHAIR, "", ""), ("Bí thư", PARTY, "", ""), ("Giám đốc", HEALTH, "", "")}


@pytest.mark.parametrize(
    ("own", "since", "until"),
    [("", "2015", "2020"), (" từ năm 2017", "2017", "2020"), (" từ năm 2016 đến năm 2018", "2016", "2018")],
)
def test_the_years_of_an_office_in_brackets(own: str, since: str, until: str) -> None:
    """Years inside the bracket are those of the office there, those before both hold for what it leaves open."""
    told = "Từ năm 2015 đến năm 2020, ông Ngô Văn Ổi là Chủ tịch UBND huyện Lục Nam (kiêm Bí thư Huyện ủy Lục Nam{0})."
    found = held(told.format(own))
    assert found == {("Chủ tịch", CHAIR, "2015", "2020"), ("Bí thư", PARTY, since, until)}
