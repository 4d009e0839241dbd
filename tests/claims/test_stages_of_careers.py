"""Years of a stage behind a title are those of the office; terms of bodies are none."""

from __future__ import annotations

import pytest

from tests.claims.test_office_rules import read

pytestmark = pytest.mark.nlp


def held(content: str) -> dict[str, tuple[str, str, str]]:
    """Return status, since and until of every office by its body, as read on 20 June 2019."""
    offices = read(content).offices
    return {o.body: (o.status.value, str(o.since or ""), str(o.until or "")) for o in offices}


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Giám đốc Sở Y tế giai đoạn 2010 - 2015", ("former", "2010", "2015")),
        ("Giám đốc Sở Y tế (giai đoạn 2010-2015)", ("former", "2010", "2015")),
        ("Giám đốc Sở Y tế (giai đoạn từ 2010 đến 2015)", ("former", "2010", "2015")),
        ("nguyên Giám đốc Sở Y tế thời kỳ 2010 - 2015", ("former", "2010", "2015")),
        ("Giám đốc Sở Y tế (thời gian 2010 - 2015)", ("former", "2010", "2015")),
        ("Giám đốc Sở Y tế giai đoạn 2015 - 2020", ("current", "", "")),
        ("nguyên Giám đốc Sở Y tế (nhiệm kỳ 2010 - 2015)", ("former", "", "")),
    ],
)
def test_years_of_a_stage(title: str, told: tuple[str, str, str]) -> None:
    """ "Giai đoạn 2010 - 2015" behind a title tells when it was held, if its last year is over; a term does not."""
    assert held(f"Ông Đinh Công Quýt, {title}, thăm trạm.") == {"Sở Y tế tỉnh Bắc Giang": told}


def test_to_each_title_its_own_years() -> None:
    """Years in brackets behind two titles belong to one each; those of a term date neither."""
    content = "Ông Đinh Công Quýt từng là Giám đốc Sở Y tế ({} 2005 - 2010), Bí thư Huyện ủy Lục Nam (2010 - 2015)."
    later = ("former", "2010", "2015")
    assert held(content.format("giai đoạn")) == {
        "Sở Y tế tỉnh Bắc Giang": ("former", "2005", "2010"),
        "Huyện ủy Lục Nam": later,
    }
    assert held(content.format("nhiệm kỳ")) == {
        "Sở Y tế tỉnh Bắc Giang": ("former", "", ""),
        "Huyện ủy Lục Nam": later,
    }


def test_stage_that_opens_a_sentence() -> None:
    """Years that open a sentence about somebody date the office that it tells, with a comma or without."""
    for mark in (",", ""):
        content = f"Ông Đinh Công Quýt quê ở Lục Nam. Trong giai đoạn 2005 - 2010{mark} ông giữ chức Giám đốc Sở Y tế."
        assert held(content) == {"Sở Y tế tỉnh Bắc Giang": ("former", "2005", "2010")}


def test_stage_that_heads_a_line() -> None:
    """Years of a stage head a line of a career as other years do."""
    content = "Ông Đinh Công Quýt quê ở Lục Nam.\nGiai đoạn 2005 - 2010: Giám đốc Sở Y tế."
    assert held(content) == {"Sở Y tế tỉnh Bắc Giang": ("former", "2005", "2010")}


def test_stage_of_a_plan_dates_no_office() -> None:
    """The years of a plan told before a title are not those of the office."""
    content = "Về đề án giai đoạn 2010 - 2015, ông Đinh Công Quýt, Giám đốc Sở Y tế, cho biết đã xong."
    assert held(content) == {"Sở Y tế tỉnh Bắc Giang": ("current", "", "")}


def test_who_begins_is_dated_by_no_stage() -> None:
    """An office that begins does not last for the stage printed with it."""
    content = "Ngày 19/6, HĐND tỉnh bầu ông Đinh Công Quýt làm Chủ tịch UBND tỉnh giai đoạn 2016 - 2018."
    assert held(content)["Ủy ban nhân dân tỉnh Bắc Giang"] == ("started", "2019-06-19", "")


@pytest.mark.parametrize(
    ("head", "since"), [("Ngày 3/4/2018", "2018-04-03"), ("Tháng 4/2018", "2018-04"), ("Năm 2018", "2018")]
)
def test_heads_of_lines(head: str, since: str) -> None:
    """A line of a life may begin with a day, a month or a year; the line before it is over by then."""
    content = f"Ông Đinh Công Quýt quê ở Lục Nam.\n- Từ tháng 5/2012: Giám đốc Sở Y tế.\n- {head}: Giám đốc Sở Nội vụ."
    assert held(content) == {
        "Sở Y tế tỉnh Bắc Giang": ("former", "2012-05", ""),
        "Sở Nội vụ tỉnh Bắc Giang": ("current", since, ""),
    }


def test_until_before_the_next_office() -> None:
    """ "Đến trước khi được bầu …" leaves an office without a last day."""
    content = "Từ tháng 5/2012 đến trước khi được bầu vào tỉnh, ông Đinh Công Quýt là Giám đốc Sở Y tế."
    assert held(content)["Sở Y tế tỉnh Bắc Giang"] == ("former", "2012-05", "")


def test_what_is_held_now_behind_a_life() -> None:
    """ "Hiện ông là" tells of the day of the article, whatever past the sentences before it tell."""
    content = "Năm 2012, ông Đinh Công Quýt được điều động làm Giám đốc Sở Y tế. Hiện ông là Giám đốc Sở Nội vụ."
    assert held(content)["Sở Nội vụ tỉnh Bắc Giang"] == ("current", "", "")


@pytest.mark.parametrize(
    ("head", "told"), [("Ngày 18/6/2019", ("started", "2019-06-18", "")), ("Tháng 1/2018", ("current", "2018-01", ""))]
)
def test_last_line_of_a_life_and_the_news(head: str, told: tuple[str, str, str]) -> None:
    """The last line of a life dates what the news tells as begun, unless it began long before."""
    news = "Ông Đinh Công Quýt vừa được bổ nhiệm giữ chức Giám đốc Sở Y tế."
    content = f"{news}\n- 5/2012 - 5/2016: Giám đốc Sở Nội vụ.\n- {head}: Giám đốc Sở Y tế."
    assert held(content)["Sở Y tế tỉnh Bắc Giang"] == told


def spans_of(content: str) -> set[tuple[str, str, str, str, str]]:
    """Return role, body, status, since and until of every office, as read on 20 June 2019."""
    return {(o.role, o.body, o.status.value, str(o.since or ""), str(o.until or "")) for o in read(content).offices}


@pytest.mark.parametrize("then", ["sau là", "sau đó", "tiếp đó là", "rồi"])
def test_the_next_post_of_a_line(then: str) -> None:
    """ "2007 - 2011: T1, sau là T2": both were held once (rule career.line)."""
    told = (
        f"Ông Đinh Công Quýt.\n10/2007 - 5/2011: Phó Tham mưu trưởng Quân đoàn 1, {then} Tham mưu trưởng Quân đoàn 1."
    )
    assert spans_of(told) == {
        ("Phó Tham mưu trưởng", "Quân đoàn 1", "former", "2007-10", ""),
        ("Tham mưu trưởng", "Quân đoàn 1", "former", "", "2011-05"),
    }


@pytest.mark.parametrize("unit", ["Lữ", "Sư", "Trung", "Tiểu"])
def test_posts_of_a_unit(unit: str) -> None:
    """Deputy commanders and chiefs of staff beside a commander are of his unit (rule career.line)."""
    told = (
        f"Ông Đinh Công Quýt.\n5/2010 - 6/2014: {unit} đoàn phó, Tham mưu trưởng rồi {unit} đoàn trưởng {unit} đoàn 12."
    )
    assert spans_of(told) == {
        (f"Phó {unit} đoàn trưởng", f"{unit} đoàn 12", "former", "2010-05", ""),
        ("Tham mưu trưởng", f"{unit} đoàn 12", "former", "2010-05", ""),
        (f"{unit} đoàn trưởng", f"{unit} đoàn 12", "former", "", "2014-06"),
    }


def test_years_counted_on() -> None:
    """ "Một năm sau" counts from the day told last, "hơn một năm sau" tells none."""
    told = (
        "Ông Đinh Công Quýt sinh năm 1970. Tháng 3/2006, ông làm Phó Giám đốc Sở Y tế, hai năm sau là Giám đốc Sở Y tế."
        " Ngày 12/12/2015, HĐND tỉnh bầu ông làm Phó Chủ tịch UBND tỉnh. {} năm sau, ông giữ chức Bí thư Tỉnh ủy."
    )
    one, more = (spans_of(told.format(count)) for count in ("Một", "Hơn một"))
    assert ("Bí thư", "Tỉnh ủy Bắc Giang", "current", "2016", "") in one
    assert {span[3] for span in more if span[0] == "Bí thư"} == {""}


def test_years_behind_a_former_title_are_its_own() -> None:
    """ "A, T1, nguyên T2 (từ 2010 đến 2015)": T1 is held (rule list.name-first)."""
    told = "Ông Đinh Công Quýt, Phó Giám đốc Sở Y tế, nguyên Bí thư Huyện ủy Lục Nam{}, dự."
    for years in (" (từ năm 2010 đến năm 2015)", " từ năm 2010 đến năm 2015"):
        assert held(told.format(years)) == {
            "Sở Y tế tỉnh Bắc Giang": ("current", "", ""),
            "Huyện ủy Lục Nam": ("former", "2010", "2015"),
        }
