"""The year of an undated article, told by who is in office in it."""

from __future__ import annotations

import pytest

from kg.claims.days.context import Context
from kg.claims.days.years import year_of_article
from kg.claims.extract import extract_claims
from kg.lexicon.load import seed_table
from kg.lexicon.time_marks import TimeMark
from kg.mentions.find import find_mentions
from kg.model.dates import PartialDate
from kg.vietnamese.dates import find_dates
from tests.claims.scenes import make_text


@pytest.mark.parametrize(
    ("content", "year"),
    [
        ("Ngày 16/9, Thủ tướng Anh Theresa May thăm chợ huyện.", None),  # of 2016, 2017 or 2018
        ("Ngày 16/9, Thủ tướng Anh Theresa May thăm chợ huyện.\nChợ mở tháng 5/2018.", 2018),
        ("Ngày 16/9, cựu Thủ tướng Anh Theresa May thăm chợ huyện.\nChợ mở tháng 5/2018.", None),
        ("Ngày 16/9, chợ huyện mở lại. Khi đó, Thủ tướng Theresa May đang ở Huế. Chợ cũ cháy tháng 5/2018.", None),
        ("Ngày 16/9, chợ mở.\nThủ tướng Theresa May nghe kể về cây đa năm 2018.", None),
        ("Ngày 16/6, Thủ tướng Srettha Thavisin thăm chợ huyện.", 2024),
        ("Ngày 16/9, Thủ tướng Srettha Thavisin thăm chợ huyện.", 2023),
        ("Ngày 16/9, Thủ tướng Srettha Thavisin thăm chợ huyện.\nTháng 2/2025, chợ đóng cửa.", None),
        ("Ngày 16/9, Thủ tướng Srettha Thavisin gặp Tổng thống Barack Obama.", None),  # never both in office
        (
            "Ngày 16/9, Thủ tướng Shinzo Abe thăm chợ huyện.\nChợ từng cháy hai lần.\nKhách đeo khẩu trang vì nCoV.",
            2020,
        ),
        ("Ngày 16/9, Thủ tướng Giorgia Meloni thăm chợ huyện.\nChợ mở tháng 5/2024.", None),  # still in office
        ("Ngày 16/11, Tổng thư ký NATO Jens Stoltenberg đón Thủ tướng Rishi Sunak.\nChợ cháy tháng 2/2023.", 2023),
        ("Ngày 16/10, Thủ tướng Pháp Michel Barnier thăm chợ huyện.", 2024),
        ("Ngày 16/9, Bộ trưởng Quốc phòng Anh và Srettha Thavisin thăm chợ huyện.", None),
        ("Thủ tướng Srettha Thavisin thăm chợ huyện.", None),
    ],
)
def test_year_in_which_all_were_in_office(content: str, year: int | None) -> None:
    """The only year in which the day lies in the times of all marks, and not before the last year told of."""
    assert year_of_article(content, find_dates(content)) == (None if year is None else PartialDate(year))


@pytest.mark.parametrize(
    ("told", "year"),
    [
        ("Thu ngân sách những tháng đầu năm 2018 tăng nhẹ.", 2018),
        ("Trong các tháng đầu của năm 2018, huyện mở hai chợ.", 2018),
        ("Huyện mở hai chợ trong những tháng cuối năm 2018.", None),
        ("Từ đầu năm 2018 đến nay, huyện mở hai chợ.", None),  # it may be three years
        ("Những tháng đầu năm 2018, chợ vắng. Tháng 5/2019, chợ cháy.", None),
    ],
)
def test_first_months_of_the_year_told_of(told: str, year: int | None) -> None:
    """The first months of a year are told of in it, as its half and its quarters are."""
    content = f"Ngày 16/9, huyện Lục Nam tổ chức hội nghị.\n{told}"
    assert year_of_article(content, find_dates(content)) == (None if year is None else PartialDate(year))


def test_times_end_behind_their_beginning() -> None:
    """No row of the table ends before it begins, and the table is sorted."""
    rows = seed_table("time_marks", TimeMark)
    assert all(row.until is None or row.since.first_day < row.until.first_day for row in rows)
    assert [(row.title, str(row.since)) for row in rows] == sorted((row.title, str(row.since)) for row in rows)


def test_december_told_in_january_is_of_the_year_before() -> None:
    """The month of the first day tells to which year the days of the other end of it belong."""
    content = "Ngày 16/1, Thủ tướng Srettha Thavisin thăm chợ huyện. Chợ mở lại ngày 27/12 sau trận cháy."
    assert [str(day.value) for day in Context(make_text(content, published=None)).days] == ["2024-01-16", "2023-12-27"]


@pytest.mark.parametrize(
    ("second", "day"),
    [
        ("Chuyến đi sẽ diễn ra ngày 12/6.", "None"),
        ('"Tôi sẽ trở lại", ông nói trong buổi gặp hôm 12/6.', "2024-06-12"),
    ],
)
def test_a_day_to_come_dates_no_undated_article(second: str, day: str) -> None:
    """A plan told in an article without publication is no reported event."""
    content = f"Thủ tướng Srettha Thavisin thăm chợ huyện.\n{second}\nDân vui."
    assert str(Context(make_text(content, published=None)).day_of(2, standing=True)) == day


@pytest.mark.parametrize(
    ("title", "content", "year"),
    [
        ("Vinh danh 20 nông dân giỏi 2018", "Sáng 8/10, lễ vinh danh đã diễn ra.", 2018),
        ("Hội hoa năm 2018", "Sáng 8/10, hội hoa mở cửa.", None),  # told of, no part of a name
        ("Vòng loại Hoa Cup 2018", "Sáng 8/10, đội nhà thắng.", None),  # it may be of the next year
        ("Vinh danh 20 nông dân giỏi 2018", "Sáng 8/10, ông về xã, năm 2019 ông nghỉ.", None),
        ("Vinh danh 20 nông dân giỏi 2018", "Sáng 8/1, lễ vinh danh đã diễn ra.", None),
        ("Từ hội hoa 2016 đến hội hoa 2018", "Sáng 8/10, hội hoa mở cửa.", None),
    ],
)
def test_the_year_of_an_event_that_the_headline_names(title: str, content: str, year: int | None) -> None:
    """A headline that ends an event's name with its year tells that of the day in the lead."""
    found = year_of_article(content, find_dates(content), title)
    assert found == (None if year is None else PartialDate(year))


def test_the_same_day_as_one_of_no_year_is_none() -> None:
    """ "Cùng ngày" behind a day whose year nothing tells is not the day told before that."""
    content = "Ngày 31/12/2017, chợ mở. Ngày 20/1, mưa to. Cùng ngày, ông Đinh Công Quýt, Giám đốc Sở Y tế, thăm chợ."
    text = make_text(content, published=None, home="Bắc Giang")
    assert [one.as_of for one in extract_claims(text, find_mentions(text)).offices] == [None]
