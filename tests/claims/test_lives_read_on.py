"""Beginnings in brackets, posts in stages, offices left all at once, and names behind the comma of a title."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import OfficeClaim
from tests.claims.scenes import held_as, make_text

Held = tuple[str, str, str, str, str]


def offices(content: str, *, published: str | None = "2023-06-20") -> list[OfficeClaim]:
    """Return the office claims of a text."""
    text = make_text(content, home="Bắc Giang", published=published)
    return list(extract_claims(text, find_mentions(text)).offices)


def spans(content: str, *, published: str | None = "2023-06-20") -> set[Held]:
    """Return role, body, status, beginning and end of every office claim."""
    return {
        (claim.role, claim.body, str(claim.status), str(claim.since or ""), str(claim.until or ""))
        for claim in offices(content, published=published)
    }


def test_beginning_in_a_bracket() -> None:
    """A beginning in a bracket is that of the title right before it, whatever stands beside it."""
    content = (
        "Ông Ngô Văn Ổi là Tỉnh ủy viên, Bí thư Huyện ủy Lục Nam (từ tháng 10/2020), Đại biểu Quốc hội (từ năm 2021)."
    )
    assert spans(content) == {
        ("Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Bắc Giang", "current", "", ""),
        ("Bí thư", "Huyện ủy Lục Nam", "current", "2020-10", ""),
        ("Đại biểu", "Quốc hội", "current", "2021", ""),
    }


def test_beginning_in_a_bracket_of_the_past() -> None:
    """ "nguyên" before a title with a beginning in a bracket keeps it past."""
    assert spans("Ông Ngô Văn Ổi, nguyên Giám đốc Sở Y tế (từ năm 2015), vui.") == {
        ("Giám đốc", "Sở Y tế tỉnh Bắc Giang", "former", "2015", "")
    }


def test_line_of_a_career_with_a_bracket() -> None:
    """A bracket inside the line of a career dates no other office of the line."""
    content = (
        "Ông Ngô Văn Ổi có nhiều chức vụ.\n"
        "3/2011 - 4/2018: Ủy viên Trung ương Đảng (từ 1/2016); Bí thư Huyện ủy Lục Nam."
    )
    assert ("Bí thư", "Huyện ủy Lục Nam", "former", "2011-03", "2018-04") in spans(content)


def test_stages_of_a_life() -> None:
    """The year that opens a sentence begins the first of two posts told one behind the other (rule career.then)."""
    content = "Ông Ngô Văn Ổi vui.\nNăm 2014, ông làm Phó Giám đốc Sở Y tế rồi Giám đốc Sở Y tế (từ năm 2019)."
    assert ("Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "former", "2014", "") in spans(content)
    assert "2019" in {span[3] for span in spans(content) if span[0] == "Giám đốc"}


def test_row_of_posts_begins_no_day() -> None:
    """A year before a row of many posts is that of none of them."""
    content = "Ông Ngô Văn Ổi vui.\nNăm 2004, ông lần lượt làm Phó Giám đốc Sở Y tế rồi Giám đốc Sở Y tế."
    assert {span[3] for span in spans(content)} == {""}


def test_span_that_ends_with_the_next_post() -> None:
    """ "từ … cho đến khi …, ông là" tells when an office began and that it is over, not when."""
    content = (
        "Ông Ngô Văn Ổi vui.\n"
        "Từ tháng 4/2016 cho đến khi được bầu giữ chức Chủ tịch UBND tỉnh, ông là Giám đốc Sở Y tế."
    )
    assert ("Giám đốc", "Sở Y tế tỉnh Bắc Giang", "former", "2016-04", "") in spans(content)


def test_year_right_behind_a_title() -> None:
    """A year that ends the clause right behind a title dates the event that gives it."""
    (claim,) = offices("Trước khi được bổ nhiệm làm Giám đốc Sở Y tế năm 2010, bà Lý Thị Na dạy học.", published=None)
    assert (str(claim.status), str(claim.since)) == ("started", "2010")


def test_post_left_before_the_next() -> None:
    """ "sau khi được miễn nhiệm T, ông …" ends T for him, on the day of the sentence."""
    content = (
        "Cuối năm 2018, sau khi được miễn nhiệm chức Giám đốc Sở Y tế, ông Ngô Văn Ổi được bầu làm Bí thư Tỉnh ủy."
    )
    assert ("Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended", "", "2018") in spans(content)


@pytest.mark.parametrize(
    "content",
    [
        "Ông Ngô Văn Ổi, Giám đốc Sở Y tế, thôi giữ các chức vụ để nghỉ hưu.",
        "Ông Ngô Văn Ổi, Giám đốc Sở Y tế, THÔI GIỮ CÁC CHỨC VỤ để nghỉ hưu.",
        "Miễn nhiệm các chức vụ đối với ông Ngô Văn Ổi, Giám đốc Sở Y tế.",
    ],
)
def test_offices_left_all_at_once(content: str) -> None:
    """Who leaves all offices leaves what stands beside the name (rule event.left-all)."""
    assert {(claim.role, str(claim.status)) for claim in offices(content)} == {("Giám đốc", "ended")}


def test_offices_that_somebody_asks_to_leave() -> None:
    """Who asks to leave all offices holds them."""
    content = "Ông Ngô Văn Ổi, Giám đốc Sở Y tế, có đơn xin thôi giữ các chức vụ."
    assert {(claim.role, str(claim.status)) for claim in offices(content)} == {("Giám đốc", "current")}


def people(content: str) -> set[tuple[str, str]]:
    """Return who holds which role."""
    return {(claim.person, claim.role) for claim in offices(content)}


def test_name_behind_the_comma_of_its_title() -> None:
    """A rank introduces the name behind the comma of a title inside a sentence (rule list.title-comma)."""
    content = "Dự có Giám đốc Công an tỉnh, Đại tá Ngô Văn Ổi; Chỉ huy trưởng Bộ CHQS tỉnh, Thượng tá Lê Văn Mít."
    assert people(content) == {("Ngô Văn Ổi", "Giám đốc"), ("Lê Văn Mít", "Chỉ huy trưởng")}


def test_no_name_behind_the_comma() -> None:
    """Several titles, a bare name or a list behind the comma give nobody the title."""
    assert people("Dự có Giám đốc Sở Y tế, Giám đốc Sở Nội vụ, ông Ngô Văn Ổi và nhiều người.") == set()
    assert people("Dự có Giám đốc Sở Y tế, ông Ngô Văn Ổi, ông Lê Văn Mít.") == set()


def test_acting_told_by_a_letter() -> None:
    """ "Q." before a title is "quyền"."""
    assert {str(claim.status) for claim in offices("Bà Lý Thị Na, Q.Giám đốc Sở Y tế, vui.")} == {"acting"}


def test_seat_won() -> None:
    """ "trúng cử vào" seats somebody in a committee."""
    content = "Tại đại hội ngày 5/6, ông Ngô Văn Ổi trúng cử vào Ban Chấp hành Đảng bộ tỉnh."
    assert {(claim.body, str(claim.status)) for claim in offices(content)} == {
        ("Ban Chấp hành Đảng bộ tỉnh Bắc Giang", "started")
    }


def test_titles_of_who_congratulates() -> None:
    """Behind whom somebody hands a decision and flowers stand the titles of the speaker."""
    content = "Trao quyết định và tặng hoa chúc mừng ông Ngô Văn Ổi, Tỉnh ủy viên, Giám đốc Sở Nội vụ Lý Thị Na nói."
    assert people(content) == {("Lý Thị Na", "Ủy viên"), ("Lý Thị Na", "Giám đốc")}


def test_dead_person() -> None:
    """Of the dead an office is told as past, for the day of the article."""
    (claim,) = offices("Lúc sinh thời, Tổng Bí thư Ngô Văn Ổi hay về quê.")
    assert (str(claim.status), str(claim.as_of)) == ("former", "2023-06-20")


def test_month_of_a_meeting_told_of() -> None:
    """The month of a visit or talk dates who is told to have spoken there."""
    content = "Trong cuộc tiếp xúc cử tri tháng 2/2023, Giám đốc Sở Y tế Ngô Văn Ổi đã hứa."
    assert {str(claim.as_of) for claim in offices(content)} == {"2023-02"}


def test_bare_bodies_of_a_life_are_in_the_province_named_last() -> None:
    """A line that names no province is in that of the lines before, not at home; a central post ends that."""
    lines = (
        "Quá trình công tác của ông Ngô Văn Ổi",
        "3/2004 - 5/2008: Giám đốc Sở Y tế tỉnh Hà Nam",
        "6/2008 - 7/2011: Phó Chủ tịch UBND tỉnh",
        "8/2011 - 9/2015: Thứ trưởng Bộ Y tế",
        "10/2015 - 2/2019: Phó Bí thư Tỉnh ủy",
        "3/2019 - nay: Bí thư Tỉnh ủy Bắc Giang",
    )
    assert {(claim.role, claim.body) for claim in offices("\n".join(lines))} == {
        ("Giám đốc", "Sở Y tế tỉnh Hà Nam"),
        ("Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hà Nam"),
        ("Thứ trưởng", "Bộ Y tế"),
        ("Phó Bí thư", "Tỉnh ủy Bắc Giang"),
        ("Bí thư", "Tỉnh ủy Bắc Giang"),
    }


def test_a_second_post_of_a_line_is_left_for_the_next_line() -> None:
    """ "Từ 2010: T1; từ 2014 là T2" and a line that begins in 2016: both are past."""
    lines = (
        "Quá trình công tác của ông Ngô Văn Ổi",
        "Từ tháng 11/2010: Giám đốc Sở Y tế; từ 3/2014 là Phó Chủ tịch UBND tỉnh",
        "1/2016 - nay: Bí thư Tỉnh ủy",
    )
    assert {(role, status, since) for role, _, status, since, _ in spans("\n".join(lines))} == {
        ("Giám đốc", "former", "2010-11"),
        ("Phó Chủ tịch", "former", "2014-03"),
        ("Bí thư", "current", "2016-01"),
    }


def test_a_bracket_ends_a_list_of_posts_held_in_turn() -> None:
    """ "từng kinh qua các chức vụ: A, B (2015 - 2020)": the years are of the last alone."""
    told = "Ông Ngô Văn Ổi từng kinh qua các chức vụ: Giám đốc Sở Y tế, Bí thư Huyện ủy Lạng Giang (2015 - 2020)."
    assert {(role, since, until) for role, _, _, since, until in spans(told)} == {
        ("Giám đốc", "", ""),
        ("Bí thư", "2015", "2020"),
    }


def test_years_behind_vao_and_first_year_of_an_acting_head() -> None:
    """ "từng là T vào các năm 2012-2015" spans T; who is named acting head in a year acts since (Convention 5)."""
    told = "Ông Ngô Văn Ổi từng là Giám đốc Sở Y tế vào các năm 2012-2015."
    assert {(status, since, until) for _, _, status, since, until in spans(told)} == {("former", "2012", "2015")}
    told = "Trước đó vào năm 2017, ông Ngô Văn Ổi được bổ nhiệm Quyền Giám đốc Sở Y tế."
    assert {(status, since) for _, _, status, since, _ in spans(told)} == {("acting", "2017")}


def test_a_committee_of_the_agency_parts_no_titles() -> None:
    """ "Bí thư Đảng ủy cơ quan, T2, T3": nobody tells which agency's, and the titles behind it are still his."""
    told = "Từ 4/2016 - 6/2017: Ông Ngô Văn Ổi là Bí thư Đảng ủy cơ quan, Phó Chủ tịch HĐND tỉnh, Đại biểu Quốc hội."
    assert {(role, since, until) for role, _, _, since, until in spans(told)} == {
        ("Phó Chủ tịch", "2016-04", "2017-06"),
        ("Đại biểu", "2016-04", "2017-06"),
    }


@pytest.mark.parametrize(
    "lead",
    [
        "Bà Mận quê xã Tân Mộc. Quá trình công tác của bà:",
        "Bà Mận từng trải qua các công việc:",
        "Bà Mận vào Đảng năm 2001. Trước đó:",
    ],
)
def test_whose_short_name_stands_before_the_lines(lead: str) -> None:
    """Lines of a career tell of who is called last before them, be it shortly (rule career.line)."""
    content = f"Bà Lê Thị Mận nhận hoa. Cùng dự có ông Ngô Văn Ổi.\n{lead}\n4/2003-10/2007: Bí thư Huyện đoàn Lục Nam."
    assert {(claim.person, claim.role) for claim in offices(content)} == {("Lê Thị Mận", "Bí thư")}


def test_two_notices_and_one_life() -> None:
    """A life under its heading is of the only one whose birth is printed before it, not of one mourned behind."""
    content = (
        "TIN BUỒN\nĐồng chí Đinh Công Quýt\n(tức Ba Quýt)\nSinh năm 1934; quê xã Tân Mộc; từ trần ngày 3/6/2023.\n"
        "Ông Ngô Văn Ổi viết sổ tang.\nTÓM TẮT TIỂU SỬ\n- 5/1977 - 3/1983: Bí thư Huyện ủy Lục Nam.\n"
        "TIN BUỒN\nBà Lê Thị Mận, sinh năm 1949; quê xã Tân Mộc; từ trần ngày 4/6/2023."
    )
    assert {(claim.person, claim.role) for claim in offices(content)} == {("Đinh Công Quýt", "Bí thư")}


def test_the_field_of_a_degree_is_nobodys_name() -> None:
    """ "Thạc sỹ Toán học" calls nobody Toán: the lines below are of who has the degree."""
    told = held_as(
        "Dự lễ có Giám đốc Sở Y tế Lê Văn Toán.\nÔng Ngô Văn Ổi sinh năm 1970; trình độ: Thạc sỹ Toán học. Quá trình"
        " công tác: - 8/2006 - 5/2012: Phó Giám đốc Sở Nội vụ."
    )
    assert ("Ngô Văn Ổi", "Phó Giám đốc", "Sở Nội vụ tỉnh Bắc Giang", "former") in told
