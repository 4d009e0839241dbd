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


def test_a_row_of_clauses_opens_each_with_its_days() -> None:
    """Clauses of a life may open with two days and the title, no colon and no verb between (rule career.line)."""
    told = (
        "Đồng chí Ngô Văn Ổi sinh năm 1976, dân tộc Nùng. Quá trình công tác: 7/2004-9/2010 Phó Bí thư Huyện đoàn Lạng "
        "Giang; 10/2010- 3/2016 Trưởng Phòng Nội vụ huyện Lạng Giang; từ 4/2016 đến nay Bí thư Huyện ủy Lục Nam."
    )
    assert spans(told) == {
        ("Phó Bí thư", "former", "2004-07", "2010-09"),
        ("Trưởng phòng", "former", "2010-10", "2016-03"),
        ("Bí thư", "current", "2016-04", "-"),
    }


def test_to_a_day_behind_a_title_is_of_that_title() -> None:
    """ "T1 đến tháng 8/2014, T2": the day ends T1, and tells nothing of T2."""
    told = (
        "Ông Ngô Văn Ổi từng là Phó Chủ tịch UBND huyện Lục Nam (2008-2011), rồi Chủ tịch UBND huyện này đến tháng "
        "8/2014, Phó Trưởng Ban Dân vận Tỉnh ủy."
    )
    assert ("Chủ tịch", "former", "2011", "2014-08") in spans(told)
    assert ("Phó Trưởng ban", "former", "-", "-") in spans(told)


def test_a_form_tells_whose_life_follows() -> None:
    """Behind "Họ và tên: A" the lines of a life are those of A, though only B's birth is printed."""
    told = (
        "XÃ HOA MAI\nBí thư Đảng ủy xã Hoa Mai Lý Văn Cam, SN 1977, trả lời.\nXÃ HOA LỘC\n"
        "Họ và tên: Ngô Văn Ổi. Dân tộc: Kinh\nQuá trình công tác:\n5/2012 - 7/2016: Giám đốc Sở Tư pháp"
    )
    assert [str(c.person) for c in claims(told) if c.role == "Giám đốc"] == ["Ngô Văn Ổi"]
