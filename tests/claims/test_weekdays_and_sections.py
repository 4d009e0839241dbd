"""Weekdays and days counted from others, sections that places open, decisions taken after the day of the news."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

MAN, WOMAN, THIRD = "Đinh Công Quýt", "Lê Thị Mận", "Ngô Văn Ổi"


def as_of(content: str, published: str = "2024-07-10") -> dict[str, str]:
    """Return the day of the last office claim of each person."""
    text = make_text(content, published=published, home="Bắc Giang")
    return {one.person: str(one.as_of) for one in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("Hôm thứ Hai", "2024-07-08"),
        ("Sáng thứ 3", "2024-07-09"),
        ("Tối chủ nhật", "2024-07-07"),
        ("Chiều thứ Năm", "2024-07-04"),
        ("Thứ Bảy tuần trước", "2024-07-06"),
        ("Hôm thứ Sáu tuần trước", "2024-07-05"),
        ("Chiều thứ Hai (1/7)", "2024-07-01"),  # what is printed counts
        ("Bảy tuần trước", "2024-05-22"),
        ("(HÔM QUA", "2024-07-09"),
        ('"Sáng qua"', "2024-07-09"),
        ("Thứ Bảy tới", "2024-07-10"),
    ],
)
def test_a_weekday_is_the_last_before_publication(when: str, day: str) -> None:
    """A weekday behind "hôm" or a part of the day is the last one; "tuần trước" puts it into the week before."""
    assert as_of(f"{when}, bà {WOMAN}, Giám đốc Sở Y tế, tiếp dân.") == {WOMAN: day}


def test_the_day_after_that_told_last() -> None:
    """ "Hôm sau" is the day behind the one told before."""
    told = as_of(
        f"Ngày 5/7, ông {MAN}, Giám đốc Sở Y tế, tiếp dân. Hôm sau, bà {WOMAN}, Giám đốc Sở Tư pháp, thăm chợ."
    )
    assert told == {MAN: "2024-07-05", WOMAN: "2024-07-06"}


def test_a_paragraph_of_the_same_day_passes_over_what_went_before() -> None:
    """ "Sáng cùng ngày" at the head of a paragraph is the day of the news, not one told behind "Trước đó"."""
    told = as_of(
        "Chiều 9/7, HĐND tỉnh Bắc Giang khai mạc kỳ họp thứ 9.\n"
        f"Trước đó, ngày 5/7, ông {MAN}, Giám đốc Sở Y tế, đã kiểm tra hội trường.\n"
        f"Sáng cùng ngày, HĐND huyện Lục Nam bầu bà {WOMAN} làm Chủ tịch UBND huyện Lục Nam."
    )
    assert told == {MAN: "2024-07-05", WOMAN: "2024-07-09"}


def test_a_decision_behind_the_day_of_the_news_was_not_announced_on_it() -> None:
    """What is decided on 8 July did not begin on the 3rd, of which the lead tells."""
    told = as_of(
        f"Ngày 3/7, Ban Thường vụ Tỉnh ủy Bắc Giang điều động ông {MAN} giữ chức Bí thư Huyện ủy Lục Nam.\n"
        f"Tại Quyết định số 124-QĐ/TU ngày 8/7, Ban Thường vụ Tỉnh ủy chỉ định bà {WOMAN} giữ chức Bí thư Huyện ủy Tân "
        "Yên."
    )
    assert told == {MAN: "2024-07-03", WOMAN: "2024-07-08"}


def test_sections_that_places_open() -> None:
    """What stands behind a place is told for its section's day, in one without a day for that of publication."""
    told = as_of(
        f"Tỉnh Bắc Giang: Ngày 5/7, UBND tỉnh bổ nhiệm ông {MAN} làm Giám đốc Sở Y tế.\n"
        "Tỉnh Bắc Ninh: Ngày 8/7, Tỉnh ủy công bố các quyết định về cán bộ.\n"
        f"Bà {WOMAN} làm Bí thư Thành ủy Bắc Ninh.\n"
        f"Tỉnh Đồng Nai: Ông {THIRD} được bổ nhiệm làm Giám đốc Sở Tư pháp tỉnh Đồng Nai."
    )
    assert told == {MAN: "2024-07-05", WOMAN: "2024-07-08", THIRD: "2024-07-10"}


def test_a_place_behind_at_opens_its_passage_only() -> None:
    """ "Tại xã Bảo Đài, …" dates what its passage tells, not the next one."""
    told = as_of(
        f"Tại xã Tân Mộc, ngày 5/7, ông {MAN}, Bí thư Huyện ủy Lục Nam dự ngày hội.\n"
        f"Tại xã Bảo Đài, ngày 8/7, nhân dân dự ngày hội. Bà {WOMAN}, Chủ tịch UBND huyện Lục Nam tặng quà.\n"
        f"Ông {THIRD}, Giám đốc Sở Y tế, khen các xã."
    )
    assert told == {MAN: "2024-07-05", WOMAN: "2024-07-08", THIRD: "2024-07-10"}


@pytest.mark.parametrize(
    ("when", "published", "day"),
    [
        ("Hồi đầu năm", "2024-07-10", "2024"),
        ("Cuối năm ngoái", "2024-07-10", "2023"),
        ("Hồi cuối năm", "2024-03-10", "2023"),
        ("Hồi giữa năm", "2024-09-10", "2024"),
        ("Hồi đầu tháng", "2024-07-10", "2024-07"),
        ("Hồi cuối tháng trước", "2024-07-10", "2024-06"),
        ("Hồi đầu năm 2022", "2024-07-10", "2022"),
    ],
)
def test_parts_of_the_year_and_month_of_the_news(when: str, published: str, day: str) -> None:
    """What happened "hồi đầu năm" is told to the year, not for the day of the news."""
    lead = f"Ngày {published[8:]}/{int(published[5:7])}, HĐND tỉnh Bắc Giang họp.\n"
    told = as_of(f"{lead}{when}, ông {MAN} thôi giữ chức Phó Chủ tịch UBND tỉnh Bắc Giang.", published)
    assert told == {MAN: day}


def test_a_former_official_who_comments_speaks_on_the_day_of_the_paper() -> None:
    """Who was at the event was there on its day; who tells the paper of it does so in the paper."""
    told = as_of(
        f"Ngày 5/7, Tỉnh ủy Bắc Giang tổ chức hội nghị. Nguyên Bí thư Tỉnh ủy {MAN} dự.\n"
        f"Trao đổi với phóng viên, ông {THIRD}, nguyên Giám đốc Sở Y tế, cho rằng cần làm sớm."
    )
    assert told == {MAN: "2024-07-05", THIRD: "2024-07-10"}


def test_a_day_behind_the_label_of_a_section() -> None:
    """ "* Tân Giám đốc Sở Y tế: Sáng 8/7, …" opens its section with the day."""
    content = (
        "Tin vắn cuối tuần\n* Nhân sự ngành y: Sáng ngày 8/7, huyện Lục Nam họp.\n"
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, vui.\n* Chợ: Chiều 9/7, huyện Lục Nam mở chợ.\n"
        "Bà Lê Thị Mận, Giám đốc Sở Xây dựng tỉnh Bắc Giang, mua khoai."
    )
    assert as_of(content) == {"Ninh Văn Quý": "2024-07-08", "Lê Thị Mận": "2024-07-09"}
