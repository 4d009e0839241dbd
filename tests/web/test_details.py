from __future__ import annotations

import pytest

from kg.web.details import told_detail, told_reasons


@pytest.mark.parametrize(
    ("detail", "vi"),
    [
        (
            "start stated as 2021-03-18 and as 2021-05 and as 2022",
            "nói bắt đầu vào những ngày khác nhau: 18/3/2021, 5/2021, 2022",
        ),
        ("end stated as 2021 and as 2022", "nói kết thúc vào những ngày khác nhau: 2021, 2022"),
        ("dated 2021-03-01 and 2021-03-02", "mang những ngày khác nhau: 1/3/2021, 2/3/2021"),
        (
            "starts 2021-03 or later, in office 2020-01-05 or earlier",
            "bắt đầu không trước 3/2021, mà đã giữ chức muộn nhất 5/1/2020",
        ),
        ("both in office from 2021-03-18 to 2021-04-01", "cùng giữ chức từ 18/3/2021 đến 1/4/2021"),
        (
            "in office on 2021-03-18 after the end of the body on 2020-12-31",
            "còn giữ chức ngày 18/3/2021, khi cơ quan đã kết thúc ngày 31/12/2020",
        ),
        ("one person in Hà Nam and in Cà Mau at once", "một người cùng lúc ở Hà Nam và ở Cà Mau"),
        (
            "one name and office, kept apart by two places at once",
            "cùng tên, cùng chức vụ, được tách ra vì hai nơi cùng lúc",
        ),
    ],
)
def test_a_conflict_is_told_in_vietnamese(detail: str, vi: str) -> None:
    """Days as readers write them, to the precision in which they are known."""
    assert told_detail(detail, "vi") == vi


def test_what_has_no_form_is_told_as_it_is() -> None:
    """Its days are still written as the reader writes them."""
    assert told_detail("odd since 2021-03-18 <b>", "vi") == "odd since 18/3/2021 <b>"
    assert told_detail("both in office on 2021-03-18", "en") == "both in office on 18 March 2021"


def test_reasons_are_told_in_the_readers_language() -> None:
    """One that is not known comes back as it is."""
    assert told_reasons(("office", "co-mention", "name <b>"), "vi") == "chức vụ, được nhắc cùng nhau, name <b>"
    assert told_reasons(("office", "co-mention"), "en") == "office, co-mention"
