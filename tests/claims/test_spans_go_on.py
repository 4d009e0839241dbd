"""A span that opens a sentence dates all that its verb governs, behind semicolons too."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

MOT, HAI = "Bí thư Huyện ủy Tân Yên", "Phó Chủ tịch Hội Nông dân tỉnh"


def times(content: str) -> set[tuple[str, str, str, str]]:
    """Return role, status, since and until of every office claim of a text."""
    text = make_text(content, home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {(o.role, o.status.value, str(o.since or ""), str(o.until or "")) for o in claims}


def test_span_before_a_verb_dates_the_titles_behind_a_semicolon() -> None:
    """What somebody was from one year to another, he was no longer afterwards, whatever sign parts the titles."""
    found = times(f"Từ tháng 4/2009 đến tháng 8/2011, bà Lý Thị Na là {MOT}; {HAI}.")
    assert found == {("Bí thư", "former", "2009-04", "2011-08"), ("Phó Chủ tịch", "former", "2009-04", "2011-08")}


def test_span_in_brackets_stays_with_its_title() -> None:
    """A span behind one title tells nothing of the next."""
    found = times(f"Bà Lý Thị Na từng giữ các chức vụ: {MOT} (2009 - 2011); {HAI}.")
    assert found == {("Bí thư", "former", "2009", "2011"), ("Phó Chủ tịch", "former", "", "")}


@pytest.mark.parametrize("joint", ["được bổ nhiệm giữ chức", "thì được bầu làm"])
def test_what_came_next_begins_on_the_day_that_was_reached(joint: str) -> None:
    """ "từ năm 2010 là T1, đến năm 2015 được bổ nhiệm T2": the second from 2015, the first is over."""
    told = f"Từ năm 2010, ông Ngô Văn Ổi là Phó Giám đốc Sở Y tế, đến năm 2015 {joint} {MOT}."
    assert times(told) == {("Phó Giám đốc", "former", "2010", ""), ("Bí thư", "started", "2015", "")}


def test_what_was_held_to_a_year_is_over() -> None:
    """ "làm T đến năm 2018 thì nghỉ hưu"; "làm T1 từ 2010 đến 2018 và được bầu làm T2" dates the first alone."""
    assert times(f"Ông Ngô Văn Ổi làm {MOT} đến năm 2018 thì nghỉ hưu.") == {("Bí thư", "former", "", "2018")}
    both = f"Ông Ngô Văn Ổi làm {MOT} từ năm 2010 đến năm 2018 và được bầu làm Phó Chủ tịch UBND tỉnh."
    assert times(both) == {("Bí thư", "former", "2010", "2018"), ("Phó Chủ tịch", "started", "", "")}
