"""Days in brackets belong to the title before them."""

from __future__ import annotations

import pytest

from tests.claims.test_office_rules import read

pytestmark = pytest.mark.nlp


def spans(content: str) -> dict[str, tuple[str, str]]:
    """Return since and until of every office by its body."""
    return {o.body: (str(o.since), str(o.until)) for o in read(content).offices}


def test_a_span_in_brackets_dates_only_the_titles_before_it() -> None:
    """The span of the first office is not that of the next, which has a first year of its own."""
    content = (
        "Ông Đinh Công Quýt từng là Phó Giám đốc Sở Y tế (2007 - 2011); từ năm 2014, ông là Phó Giám đốc Sở Nội vụ. "
        "Ngày 19/6, ông dự họp."
    )
    assert spans(content) == {
        "Sở Y tế tỉnh Bắc Giang": ("2007", "2011"),
        "Sở Nội vụ tỉnh Bắc Giang": ("2014", "None"),
    }


@pytest.mark.parametrize("bracket", ["(01/2016)", "(từ tháng 01/2016)", "(từ 1/2016)"])
def test_a_month_in_brackets_begins_the_office_before_it(bracket: str) -> None:
    """In a line of a life "(từ tháng 01/2016)" is the beginning of one office, not of the line's others."""
    content = (
        "Đồng chí Đinh Công Quýt, tóm tắt quá trình công tác:\n"
        f"- 3/2015 - 5/2018: Tỉnh ủy viên {bracket}, Bí thư Huyện ủy Lục Nam."
    )
    assert spans(content) == {
        "Ban Chấp hành Đảng bộ tỉnh Bắc Giang": ("2016-01", "2018-05"),
        "Huyện ủy Lục Nam": ("2015-03", "2018-05"),
    }


def test_a_term_in_brackets_begins_no_office() -> None:
    """Who is elected on a day for "khóa X (nhiệm kỳ 2015 - 2020)" begins on that day."""
    content = "Ngày 3/6, HĐND tỉnh bầu ông Đinh Công Quýt giữ chức Chủ tịch UBND tỉnh khóa X (nhiệm kỳ 2015 - 2020)."
    assert spans(content) == {"Ủy ban nhân dân tỉnh Bắc Giang": ("2019-06-03", "None")}


def test_the_first_year_of_what_came_after_begins_nothing_before() -> None:
    """ "Trước khi làm T từ năm 2015, ông từng là T1, T2" tells no year of T1 and T2."""
    content = (
        "Trước khi làm Bí thư Tỉnh ủy từ năm 2015, ông Đinh Công Quýt từng là Bí thư Huyện ủy Lục Nam, "
        "Phó Chủ tịch rồi Chủ tịch UBND tỉnh."
    )
    assert set(spans(content).values()) == {("None", "None")}


@pytest.mark.parametrize("once", ["từ tháng 6/2011 đến tháng 9/2015 là", "giai đoạn 2011 - 2015 là"])
def test_a_span_before_a_verb_is_of_the_office_behind_it(once: str) -> None:
    """ "Giám đốc Sở Y tế (từ 2011 đến 2015 là Bí thư Huyện ủy)": the years are the secretary's alone."""
    told = read(f"Dự có ông Đinh Công Quýt, Tỉnh ủy viên, Giám đốc Sở Y tế ({once} Bí thư Huyện ủy Lục Nam).").offices
    found = {(o.role, o.status.value, str(o.since)[:4], str(o.until)[:4]) for o in told}
    seat, office = ("Ủy viên", "current", "None", "None"), ("Giám đốc", "current", "None", "None")
    assert found == {seat, office, ("Bí thư", "former", "2011", "2015")}


@pytest.mark.parametrize("own", ["(3/2017 - 5/2018)", "(tháng 3/2017 - 5/2018)", "(từ tháng 3/2017 đến tháng 5/2018)"])
def test_a_span_of_its_own_inside_a_line(own: str) -> None:
    """A whole span in the bracket behind one office of a line is that office's alone."""
    content = (
        "Đồng chí Đinh Công Quýt, tóm tắt quá trình công tác:\n"
        f"- 3/2015 - 5/2018: Giám đốc Sở Nội vụ, Chủ tịch Hội Nông dân tỉnh {own}."
    )
    assert spans(content) == {
        "Sở Nội vụ tỉnh Bắc Giang": ("2015-03", "2018-05"),
        "Hội Nông dân tỉnh Bắc Giang": ("2017-03", "2018-05"),
    }


@pytest.mark.parametrize("since", ["từ 5/2016", "từ tháng 5/2016", "kể từ tháng 5/2016"])
def test_an_office_taken_besides_inside_a_line(since: str) -> None:
    """ "…; kiêm Chủ tịch HĐND huyện từ 5/2016" begins within the line's span and ends with it."""
    content = (
        "Đồng chí Đinh Công Quýt, tóm tắt quá trình công tác:\n"
        f"- 3/2015 - 5/2018: Bí thư Huyện ủy Lục Nam; kiêm Chủ tịch HĐND huyện {since}."
    )
    assert spans(content) == {
        "Huyện ủy Lục Nam": ("2015-03", "2018-05"),
        "Hội đồng nhân dân huyện Lục Nam": ("2016-05", "2018-05"),
    }


@pytest.mark.parametrize(
    ("line", "first", "second"),
    [
        (
            "5/2003 - 6/2009: Giám đốc Sở Y tế; từ 2/2005 thêm Chủ tịch Hội Luật gia tỉnh (đến 8/2007).",
            "2005-02",
            "2007-08",
        ),
        ("5/2003 - 6/2009: Giám đốc Sở Y tế; từ 2005 kiêm Chủ tịch Hội Luật gia tỉnh (đến năm 2007).", "2005", "2007"),
        ("5/2003 - 6/2009: Giám đốc Sở Y tế; sau đó là Chủ tịch Hội Luật gia tỉnh (đến 8/2011).", "None", "2011-08"),
    ],
)
def test_a_bracket_ends_the_office_before_it(line: str, first: str, second: str) -> None:
    """What a bracket behind a title gives as its end is not the end of the line."""
    told = spans(f"Ông Đinh Công Quýt sinh năm 1965.\n{line}")
    assert told["Hội Luật gia tỉnh Bắc Giang"] == (first, second)


def test_one_year_in_a_bracket_is_of_the_title_before_it_alone() -> None:
    """The span of the last title dates none before it that has a year of its own."""
    content = "Ông Đinh Công Quýt lần lượt giữ các chức: Phó Giám đốc Sở Nội vụ (1970), Giám đốc Sở Y tế (1972 - 1975)."
    assert spans(content) == {"Sở Nội vụ tỉnh Bắc Giang": ("1970", "None"), "Sở Y tế tỉnh Bắc Giang": ("1972", "1975")}


def test_an_office_besides_may_end_inside_a_line() -> None:
    """ "(thôi kiêm nhiệm T từ 7/2011)" ends T."""
    content = (
        "Ông Đinh Công Quýt.\n7/2010 - 8/2015: Bí thư Huyện ủy Lục Nam (thôi kiêm nhiệm Chủ tịch HĐND huyện từ 7/2011)"
    )
    assert spans(content)["Hội đồng nhân dân huyện Lục Nam"] == ("None", "2011-07")
