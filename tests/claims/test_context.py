"""Which day a sentence reports."""

from __future__ import annotations

import pytest

from kg.claims.days.context import Context
from kg.claims.days.uses import Use
from kg.claims.days.years import year_of_article
from kg.model.dates import PartialDate
from kg.vietnamese.dates import find_dates
from tests.claims.scenes import make_text


def days_of(content: str, *, published: str | None = "2019-05-10") -> list[str]:
    text = make_text(content, published=published)
    context = Context(text)
    return [str(context.day_of(index)) for index in range(len(text.sentences))]


@pytest.mark.parametrize(
    ("content", "days"),
    [
        ("Ngày 3/5, huyện mở cầu. Dân vui.", ["2019-05-03", "2019-05-03"]),
        ("Ông được giao việc mới.", ["2019-05-10"]),
        ("Sáng nay, tỉnh mở hội.", ["2019-05-10"]),
        ("Hôm qua, tỉnh mở hội.", ["2019-05-09"]),
        ("Ngày 30/12, huyện họp.", ["2018-12-30"]),
        ("Tháng 7/2017, ông về huyện.", ["2017-07"]),
        ("Quyết định có hiệu lực từ ngày 1/6/2019, công bố ngày 9/5.", ["2019-06-01"]),
        ("Theo Quyết định số 9/QĐ-UBND ngày 2/4/2019, ông về sở.", ["2019-04-02"]),
        ("Từ tháng 3/2011 đến nay ông ở huyện.", ["2019-05-10"]),
        ("Chị sinh ngày 4/2/1980 ở huyện.", ["2019-05-10"]),
        ("Ông cho biết trong năm 2017, tỉnh mở hội.", ["2019-05-10"]),
    ],
)
def test_day_of_sentence(content: str, days: list[str]) -> None:
    """Own day first, then the carried one, then publication; spans and births date nothing."""
    assert days_of(content) == days


def test_effective_day_before_announcement_before_decision() -> None:
    """Of several printed days the one of effect dates the event, then the announcement, then the decision."""
    text = make_text("Quyết định số 8/QĐ-TTg ngày 1/4/2019 được công bố ngày 5/4/2019.")
    assert [day.use for day in Context(text).days] == [Use.DECIDED, Use.ANNOUNCED]
    assert str(Context(text).day_of(0)) == "2019-04-05"


def test_each_clause_has_its_own_day() -> None:
    """Of two events in a sentence each takes the day of its clause, relative days too."""
    content = "Hôm qua (9/5), chị nhận việc mới; trước đó một tuần, chị rời việc cũ."
    context = Context(make_text(content))
    assert str(context.day_of(0, content.index("nhận"))) == "2019-05-09"
    assert str(context.day_of(0, content.index("rời"))) == "2019-05-02"


def test_the_first_day_of_one_clause_is_not_that_of_the_one_before() -> None:
    """ "…; Đại tá P nghỉ hưu kể từ ngày 1/6" says nothing of who is named before the semicolon."""
    content = "Hôm qua (9/5), chị nhận việc mới; Đại tá Ngô Văn Ổi nghỉ hưu kể từ ngày 1/6/2019."
    assert str(Context(make_text(content)).day_of(0, content.index("nhận"))) == "2019-05-09"


def test_lead_day_holds_for_later_passages() -> None:
    """A passage without a day takes the day of the event that the lead reports."""
    assert days_of("Sáng 2/5, huyện họp.\nÔng nói dài.\nBà nói ngắn.") == ["2019-05-02"] * 3


@pytest.mark.parametrize(
    ("content", "year"),
    [
        ("Ngày 16/7, huyện họp sơ kết quý II/2018.", 2018),
        ("Kết quả 2 tháng đầu năm 2021 tốt hơn cùng kỳ năm 2020; mục tiêu đến năm 2045.", 2021),
        (
            "Ngày 5/12, huyện đánh giá năm 2016. Năm 2016 được mùa. Nhiệm vụ năm 2017, mục tiêu năm 2017, năm 2017.",
            2016,
        ),
        ("Không có năm nào.", None),
        ("Ngày 4/10, nhiều đơn hàng đến quý I/2025.", None),
        ("Ngày 4/10, cầu tiêu dùng quý IV và quý I/2025 sẽ tăng.", None),
    ],
)
def test_year_of_undated_article(content: str, year: int | None) -> None:
    """Without publication the years printed tell the year: parts of a year first, aims never."""
    expected = None if year is None else PartialDate(year)
    assert year_of_article(content, find_dates(content)) == expected


def test_no_day_at_all() -> None:
    """An article that prints no day and has no publication tells None."""
    assert days_of("Ông về huyện.", published=None) == ["None"]
