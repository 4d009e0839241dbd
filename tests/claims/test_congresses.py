"""Congresses of mass organisations, congresses told as held without their number, and the day on which they opened."""

from __future__ import annotations

import pytest

from kg.model.claim import MeetingClaim
from tests.claims.scenes import proceedings


def meetings(content: str) -> tuple[MeetingClaim, ...]:
    return proceedings(content).meetings


@pytest.mark.parametrize(
    ("content", "name", "organiser", "ordinal"),
    [
        (
            "Học Nghị quyết Đại hội đại biểu Phụ nữ toàn quốc lần thứ XII.",
            "Đại hội đại biểu Phụ nữ toàn quốc lần thứ XII",
            "Hội Liên hiệp Phụ nữ Việt Nam",
            12,
        ),
        (
            "Học Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XII, nhiệm kỳ 2018 - 2023.",
            "Đại hội Công đoàn Việt Nam lần thứ XII, nhiệm kỳ 2018-2023",
            "Công đoàn Việt Nam",
            12,
        ),
        (
            "Đại hội Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh lần thứ XIV đã bế mạc.",
            "Đại hội đại biểu Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Phú Thọ lần thứ XIV",
            "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Phú Thọ",
            14,
        ),
        (
            "Đại hội đại biểu MTTQ tỉnh Phú Thọ lần thứ XIV đã bế mạc.",
            "Đại hội đại biểu Mặt trận Tổ quốc Việt Nam tỉnh Phú Thọ lần thứ XIV",
            "Mặt trận Tổ quốc Việt Nam tỉnh Phú Thọ",
            14,
        ),
    ],
)
def test_a_mass_organisation_holds_the_congress_called_after_it(
    content: str, name: str, organiser: str, ordinal: int
) -> None:
    """The table tells the body; the national congress keeps its printed name."""
    (meeting,) = meetings(content)
    assert (meeting.name, meeting.organiser, meeting.ordinal) == (name, organiser, ordinal)


def test_a_mass_organisation_without_nation_or_unit_holds_none() -> None:
    """ "Đại hội Đoàn lần thứ V" may be anybody's."""
    assert meetings("Nhà trường chào mừng Đại hội Đoàn lần thứ V.") == ()


def test_a_low_number_without_the_party_s_name_is_a_society_s() -> None:
    """The Party's congresses of our days have higher numbers; "của Đảng" tells the old ones."""
    assert meetings("Phát biểu tại Đại hội đại biểu toàn quốc lần thứ V, ông nêu kết quả.") == ()
    (meeting,) = meetings("Học Nghị quyết Đại hội đại biểu toàn quốc lần thứ V của Đảng.")
    assert meeting.organiser == "Đảng Cộng sản Việt Nam"


def test_the_term_in_a_congress_name_is_its_number() -> None:
    """ "Đại hội Đảng bộ tỉnh khóa 19" is the nineteenth."""
    (meeting,) = meetings("Sáng 8/5, Đại hội Đảng bộ tỉnh khóa 19 khai mạc.")
    assert (meeting.name, meeting.ordinal) == ("Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ XIX", 19)


def test_a_congress_told_as_held_needs_no_number() -> None:
    """It takes the term that the article prints for the year."""
    (meeting,) = meetings("Đại hội Đảng bộ tỉnh diễn ra từ ngày 6 đến 8/5.\nÔng nêu mục tiêu của nhiệm kỳ 2019 - 2024.")
    assert meeting.name == "Đại hội đại biểu Đảng bộ tỉnh Phú Thọ, nhiệm kỳ 2019-2024"
    assert (str(meeting.date), str(meeting.end_date)) == ("2019-05-06", "2019-05-08")


@pytest.mark.parametrize(
    "content",
    [
        "Tỉnh chuẩn bị nhân sự để bầu tại Đại hội Đảng bộ tỉnh.",
        "Ông sẽ báo cáo tại Đại hội Đảng bộ tỉnh sắp tới.",
        "Các ngành thực hiện nghị quyết Đại hội Đảng bộ tỉnh.",
    ],
)
def test_a_congress_to_come_or_cited_without_number_is_no_meeting(content: str) -> None:
    """Nothing makes it unique."""
    assert meetings(content) == ()


def test_a_congress_named_again_without_its_number_is_the_same() -> None:
    """The day of its opening comes before the day of its results."""
    (meeting,) = meetings(
        "Kết quả được công bố sáng 8/5 tại Đại hội Đảng bộ tỉnh lần thứ XIX.\n"
        "Phát biểu tại lễ khai mạc Đại hội Đảng bộ tỉnh hôm qua 7/5, ông Kiều Văn Thảo nêu mục tiêu."
    )
    assert (meeting.ordinal, str(meeting.date)) == (19, "2019-05-07")


def test_a_congress_that_ended_after_two_days_opened_the_day_before() -> None:
    """ "kết thúc sau hai ngày làm việc" counts back."""
    (meeting,) = meetings("Chiều 8/5, Đại hội Đảng bộ tỉnh lần thứ XIX kết thúc sau hai ngày làm việc.")
    assert (str(meeting.date), str(meeting.end_date)) == ("2019-05-07", "2019-05-08")


def test_a_month_told_by_sang_dates_a_congress() -> None:
    """ "Sang tháng 10/2018, tại Đại hội …" is the month of it."""
    (meeting,) = meetings("Năm 2017 ông về tỉnh. Sang tháng 10/2018, tại Đại hội Đảng bộ tỉnh lần thứ XIX, ông tái cử.")
    assert str(meeting.date) == "2018-10"


@pytest.mark.parametrize(
    "opening", ["Sau 2 ngày (8 và 9/5) làm việc", "Sau 2 ngày (8 - 9/5) làm việc khẩn trương, nghiêm túc"]
)
def test_the_days_at_the_head_of_the_sentence_are_those_of_the_congress(opening: str) -> None:
    """ "Sau 2 ngày (8 và 9/5) làm việc, Đại hội …" tells its first day and its last."""
    (meeting,) = meetings(f"{opening}, Đại hội đại biểu Đảng bộ tỉnh lần thứ XX đã thành công tốt đẹp.")
    assert (str(meeting.date), str(meeting.end_date)) == ("2019-05-08", "2019-05-09")


def test_a_congress_to_which_delegates_and_their_substitutes_are_elected_is_to_come() -> None:
    """ "bầu 9 đại biểu chính thức và 2 đại biểu dự khuyết dự Đại hội …": it has no day yet."""
    told = meetings(
        "Ngày 8/5, Đại hội đại biểu Đảng bộ tỉnh lần thứ XX khai mạc. Đại hội bầu 9 đại biểu chính thức và "
        "2 đại biểu dự khuyết dự Đại hội đại biểu Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh lần thứ XIV."
    )
    assert {meeting.ordinal: str(meeting.date) for meeting in told} == {20: "2019-05-08", 14: "None"}


def test_a_ceremony_is_not_of_the_issuer_of_the_paper_made_known() -> None:
    """ "Lễ công bố Nghị quyết của Quốc hội": who holds it is not told."""
    (meeting,) = meetings("Sáng 8/5, tại quảng trường diễn ra Lễ công bố Nghị quyết của Quốc hội.")
    assert meeting.organiser is None
