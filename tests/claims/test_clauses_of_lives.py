"""Clauses of careers and sessions that have days, decisions and institutions of their own."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import OfficeClaim
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def claims(content: str) -> tuple[OfficeClaim, ...]:
    """Return every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return extract_claims(text, find_mentions(text)).offices


def spans(content: str) -> set[tuple[str, str, str, str]]:
    """Return role, status, since and until of every office; "-" for none."""
    return {(c.role, str(c.status), str(c.since or "-"), str(c.until or "-")) for c in claims(content)}


def test_a_line_that_ends_with_retirement() -> None:
    """A line "Từ 1/1995 đến khi nghỉ hưu (tháng 10/1999):" ends with that month (rule career.line)."""
    told = "Đồng chí Ngô Văn Ổi sinh năm 1938.\n- Từ 1/1995 đến khi nghỉ hưu (tháng 10/1999): Giám đốc Sở Y tế."
    assert spans(told) == {("Giám đốc", "former", "1995-01", "1999-10")}


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("Từ 1995 đến khi nghỉ hưu (1999): Giám đốc Sở Y tế.", "1999"),
        ("Từ năm 1995 đến lúc về hưu năm 1999: Giám đốc Sở Y tế.", "1999"),
        ("Từ năm 1995 đến khi nghỉ hưu: Giám đốc Sở Y tế.", "-"),
        ("Từ 1995 đến khi nghỉ hưu (13/1999): Giám đốc Sở Y tế.", "-"),
    ],
)
def test_a_line_that_ends_with_a_year_of_retirement(line: str, until: str) -> None:
    """The retirement that ends a line may be told by its year, or by nothing (rule career.line)."""
    told = f"Đồng chí Ngô Văn Ổi sinh năm 1938.\n- {line}"
    assert spans(told) == {("Giám đốc", "former", "1995", until)}


def test_a_month_opens_a_clause_of_a_career() -> None:
    """Of "…; tháng 7/2012 là T;" T began in that month, and the next clause left it behind."""
    told = (
        "Ông Ngô Văn Ổi sinh năm 1979. Từ tháng 9/2003 đến tháng 6/2012 công tác tại Sở Tư pháp; tháng 7/2012 là Phó "
        "Giám đốc Sở Tư pháp; tháng 5/2018 đến nay là Chánh Văn phòng Tỉnh ủy."
    )
    assert spans(told) == {("Phó Giám đốc", "former", "2012-07", "-"), ("Chánh Văn phòng", "current", "2018-05", "-")}


def test_a_day_of_the_next_clause_is_of_whom_it_names() -> None:
    """The day from which the second retires does not end the office of the first."""
    told = (
        "Ngày 5/6/2019, HĐND huyện Lạng Giang miễn nhiệm chức vụ Phó Chủ tịch UBND huyện đối với ông Ngô Văn Ổi; miễn "
        "nhiệm Ủy viên UBND huyện đối với ông Lý Văn Cam, nghỉ hưu từ ngày 1/7."
    )
    until = {c.person: str(c.until) for c in claims(told)}
    assert until["Ngô Văn Ổi"] == "2019-06-05"


def test_offices_listed_behind_a_decision() -> None:
    """Clauses behind "công bố quyết định chỉ định …;" say what is decided (rule event.decreed)."""
    told = (
        "Ban Tổ chức Huyện ủy công bố quyết định chỉ định Ban Chấp hành Đảng bộ xã Mai Sơn gồm 27 đồng chí; đồng chí "
        "Ngô Văn Ổi giữ chức Bí thư Đảng ủy xã Mai Sơn; đồng chí Lý Thị Na giữ chức Phó Bí thư Đảng ủy xã Mai Sơn."
    )
    assert {(c.person, str(c.status)) for c in claims(told)} == {("Ngô Văn Ổi", "started"), ("Lý Thị Na", "started")}


def test_a_short_institution_named_inside_its_party_organ() -> None:
    """A bare "Giám đốc Sở" means the department whose party committee the article names."""
    told = (
        "Ủy ban Kiểm tra xem xét vi phạm của Ban Thường vụ Đảng ủy Sở Tư pháp và ông Ngô Văn Ổi, Bí thư Đảng ủy, Giám "
        "đốc Sở."
    )
    assert {(c.role, c.body) for c in claims(told)} == {
        ("Bí thư", "Đảng ủy Sở Tư pháp tỉnh Bắc Giang"),
        ("Giám đốc", "Sở Tư pháp tỉnh Bắc Giang"),
    }


def test_a_deputy_of_an_old_department_is_no_name() -> None:
    """Read as a title, "Phó Trưởng Ty" names nobody."""
    told = "Ông Ngô Văn Ổi sinh năm 1938.\n5/1972 - 6/1976: Phó Trưởng Ty Giáo dục tỉnh Bắc Giang."
    assert {c.person for c in claims(told)} <= {"Ngô Văn Ổi"}
