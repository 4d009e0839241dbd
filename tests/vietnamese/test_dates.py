"""Dates as they are printed."""

import pytest
from hypothesis import given, strategies as st

from kg.model.dates import PartialDate
from kg.vietnamese.date_kinds import DateKind
from kg.vietnamese.dates import DateParts, fill_year, find_dates


def found(text):
    """Return what is found, as quotes with their first and last dates in the year 2030 where none is printed."""
    return [
        (text[date.start : date.end], str(date.first.complete(2030)), date.last and str(date.last.complete(2030)))
        for date in find_dates(text)
    ]


@pytest.mark.parametrize(
    ("text", "quote", "meant"),
    [
        ("Ngày 9/4, xã họp", "Ngày 9/4", "2030-04-09"),
        ("Sáng 9-4 tại trụ sở", "9-4", "2030-04-09"),
        ("Chiều 9.4 tại trụ sở", "9.4", "2030-04-09"),
        ("(9/4)", "9/4", "2030-04-09"),
        ("ngày 9 tháng 4", "ngày 9 tháng 4", "2030-04-09"),
        ("ngày 9 tháng 4 năm 2019", "ngày 9 tháng 4 năm 2019", "2019-04-09"),
        ("ngày 09/04/2019 tại", "ngày 09/04/2019", "2019-04-09"),
        ("hôm 9.4.2019.", "9.4.2019", "2019-04-09"),
        ("ngày 9 - 4 - 2019", "ngày 9 - 4 - 2019", "2019-04-09"),
        ("2019-04-09 10:20", "2019-04-09", "2019-04-09"),
        ("18h ngày 9/4", "ngày 9/4", "2030-04-09"),
        ("tháng 4/2019", "tháng 4/2019", "2019-04"),
        ("tháng 4-2019", "tháng 4-2019", "2019-04"),
        ("tháng 4 năm 2019", "tháng 4 năm 2019", "2019-04"),
        ("trong tháng 4 tới", "tháng 4", "2030-04"),
        ("năm 2019", "năm 2019", "2019"),
        ("sinh 1965, quê", "1965", "1965"),
        ("mùng 3/2", "mùng 3/2", "2030-02-03"),
        ("sau giai đoạn 1, ngày 9.4", "ngày 9.4", "2030-04-09"),
    ],
)
def test_single_dates(text, quote, meant):
    """Each form is found whole and at its precision."""
    assert found(text) == [(quote, meant, None)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("từ ngày 3 đến 5/10/2019", "2019-10-03", "2019-10-05"),
        ("từ ngày 3 đến ngày 5 tháng 10 năm 2019", "2019-10-03", "2019-10-05"),
        ("3 - 5/10", "2030-10-03", "2030-10-05"),
        ("ngày 3-5/10/2019", "2019-10-03", "2019-10-05"),
        ("trong hai ngày 7 và 8/12", "2030-12-07", "2030-12-08"),
        ("Trong 2 ngày 30/11 và 1/12, huyện họp", "2030-11-30", "2030-12-01"),
        ("các ngày 5, 6 và 7/7/2021", "2021-07-05", "2021-07-07"),
        ("trong các ngày 5 - 6.7, tại đây", "2030-07-05", "2030-07-06"),
        ("từ ngày 30/11 đến 2/12/2020", "2020-11-30", "2020-12-02"),
        ("từ ngày 30/12 đến 2/1/2020", "2019-12-30", "2020-01-02"),
        ("5/2008 - 10/2010: Phó Chủ tịch", "2008-05", "2010-10"),
        ("từ tháng 5/2015 đến năm 2020", "2015-05", "2020"),
        ("(tháng 5/2013-tháng 4/2021)", "2013-05", "2021-04"),
        ("trong tháng 6-7/2025", "2025-06", "2025-07"),
        ("từ 2015 đến 2020", "2015", "2020"),
        ("quý II/2024", "2024-04", "2024-06"),
        ("quý IV năm 2024", "2024-10", "2024-12"),
    ],
)
def test_ranges(text, first, last):
    """Two dates that belong together are one range; the first borrows what only the last prints."""
    assert [dates[1:] for dates in found(text)] == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "đạt 17/18 chỉ tiêu",
        "10/12 chỉ tiêu",
        "7/9 xã đạt chuẩn",
        "1/2 số hộ",
        "3/4 diện tích",
        "Nghị quyết số 12/NQ-HĐND",
        "Nghị quyết số 12/2021/NQ-HĐND",
        "Quyết định số 4/2019",
        "tăng 5,2% và 18.3 tỷ",
        "tăng 9.4% so với cùng kỳ",
        "điện thoại 0912.345.678 hoặc 0204.385.213",
        "đường 30/4",
        "từ 5-7 ngày",
        "45/45 phiếu",
        "thắng 6-4, 6-3 và (7-6)",
        "ngày 12/20015",
        "31/2 và 30/2/2020",
        "6 tháng 5 lần",
        "phiên bản 1.2.3.4",
        "",
    ],
)
def test_what_is_no_date(text):
    """Ratios, numbers of official documents, prices, telephones, streets and impossible days are none."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("nhiệm kỳ 2020 - 2025", 2020, 2025),
        ("giai đoạn 2021-2030", 2021, 2030),
        ("thời kỳ 2021 - 2030", 2021, 2030),
        ("khóa IX (2016-2021)", 2016, 2021),
        ("nhiệm kỳ 1999-04", 1999, 1904),
    ],
)
def test_terms_are_told_apart(text, first, last):
    """A term of a body is found as such."""
    (term,) = find_dates(text)
    assert (term.kind, term.first.year, term.last.year) == (DateKind.TERM, first, last)


@pytest.mark.parametrize(("text", "about"), [("cuối năm 2020", "cuối"), ("đầu tháng 3/2021", "đầu"), ("năm 2020", "")])
def test_the_part_of_a_year_is_kept(text, about):
    """ "cuối", "đầu", "giữa" stay with the date."""
    assert [date.about for date in find_dates(text)] == [about]


@pytest.mark.parametrize(
    ("parts", "published", "meant"),
    [
        (DateParts(None, 3, 18), "2021-03-18", "2021-03-18"),
        (DateParts(None, 12, 30), "2021-01-02", "2020-12-30"),
        (DateParts(None, 1, 20), "2021-01-02", "2021-01-20"),
        (DateParts(None, 12, None), "2021-01-02", "2020-12"),
        (DateParts(2018, 3, 18), "2021-03-18", "2018-03-18"),
        (DateParts(None, 5, 4), "2021", "2021-05-04"),
        (DateParts(None, 2, 29), "2021-03-18", "2020-02-29"),
        (DateParts(None, 5, 4), None, "None"),
    ],
)
def test_missing_years_come_from_the_day_of_publication(parts, published, meant):
    """A day far ahead of publication is last year's; without a year nothing is guessed."""
    assert str(fill_year(parts, published and PartialDate.parse(published))) == meant


@given(st.dates(min_value=PartialDate(1900).first_day, max_value=PartialDate(2099).first_day), st.sampled_from("/.-"))
def test_every_day_is_read_back(day, mark):
    """A full date in any of the usual forms is the day it names."""
    text = f"Họp ngày {day.day}{mark}{day.month:02}{mark}{day.year}, tại trụ sở"
    assert [str(date.first.complete()) for date in find_dates(text)] == [day.isoformat()]


@given(st.text("0123456789/.-,: ngàyđếntừthánggnămquýI()%", max_size=60))
def test_dates_never_overlap(text):
    """Whatever is read, spans are in order, disjoint, inside the text, and hold possible days."""
    end = 0
    for date in find_dates(text):
        assert end <= date.start < date.end <= len(text)
        assert date.first.complete(2024) is not None
        end = date.end


def test_long_runs_of_digits_are_read_in_time():
    """No text makes the search slower than its length: this one would, were it quadratic in earnest."""
    assert find_dates("1" * 20_000 + "/" + "2 " * 20_000 + "ngày " * 20_000) == ()


@pytest.mark.parametrize("sign", ["", "- ", "+ ", "* ", "• ", "\n- "])
def test_a_range_of_years_heads_a_line_behind_its_sign(sign: str) -> None:
    """ "- Năm 1976 đến năm 1986: …" is one range, at the start of a text as behind a line end."""
    (found,) = find_dates(f"{sign}năm 1976 đến năm 1986: tham gia công tác")
    assert (found.first.year, found.last and found.last.year) == (1976, 1986)
