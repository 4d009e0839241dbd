"""Days that date an event and days that only stand in its sentence."""

from __future__ import annotations

import pytest

from kg.claims.days.context import Context
from kg.claims.days.uses import Use
from tests.claims.scenes import make_text


def day_at(content: str, word: str, *, standing: bool, published: str | None = "2019-05-10") -> str:
    context = Context(make_text(content, published=published))
    offset = content.index(word)
    return str(context.day_of(context.sentence_at(offset), offset, standing=standing))


@pytest.mark.parametrize(
    ("content", "standing", "expected"),
    [
        ("Ngày 8/5, huyện họp. Ông MƠ nhận việc mới kể từ ngày 1/6/2019.", True, "2019-05-08"),
        ("Ngày 8/5, huyện họp. Ông MƠ nhận việc mới kể từ ngày 1/6/2019.", False, "2019-06-01"),
        ("Ngày 8/5, huyện họp. Ông MƠ thắp hương tại cầu xây ngày 3/2/1961.", True, "2019-05-08"),
        ("Ngày 3/2/1961, ông MƠ dựng cầu này.", True, "1961-02-03"),
        ("Ngày 8/5, huyện họp. Ông MƠ hiện là chủ hộ, tức là MƠ làng.", True, "2019-05-08"),
        ("Các ngày 7 và 8/5, huyện họp. Ông MƠ đến muộn.", True, "2019-05-07"),
        ("Các ngày 9 và 10/5, huyện họp. Ông MƠ đến muộn.", True, "2019-05-10"),
        ("Nhân ngày giỗ (12/3 âm lịch), sáng 8/5, ông MƠ về làng.", True, "2019-05-08"),
        ("Ông MƠ được giao việc. Thời hạn bổ nhiệm 5 năm, kể từ ngày 1/6/2019.", False, "2019-06-01"),
    ],
)
def test_day_of_standing_office_and_of_event(content: str, standing: bool, expected: str) -> None:
    """A day of effect dates the event alone; an old day in passing, a lunar day none; of two days the first counts,
    but on the second the second.
    """
    assert day_at(content, "MƠ", standing=standing) == expected


def test_said_now_means_publication() -> None:
    """What someone "hiện là" holds on the day of publication, whatever the event's day."""
    content = "Ngày 8/5, huyện họp.\nÔng Mơ HIỆN là chủ hộ."
    assert day_at(content, "chủ hộ", standing=True) == "2019-05-10"
    opens = "Ngày 8/5, huyện họp.\nHiện xóm do bà MƠ trông nom."
    assert day_at(opens, "MƠ", standing=True) == "2019-05-10"
    assert day_at(opens.replace("Hiện xóm", "Hiện thực là xóm"), "MƠ", standing=True) == "2019-05-08"


def test_undated_event_of_the_past() -> None:
    """An event that a later passage tells with "vừa qua" and no day has none."""
    content = "Ngày 8/5, huyện họp.\nDân vui.\nTrẻ mừng.\nÔng cho biết, vừa qua, tỉnh đã giao việc cho bà Mơ."
    assert day_at(content, "giao", standing=False) == "None"


def test_goes_on_with_the_passage_before() -> None:
    """A passage that opens with "Theo đó" keeps the day of the one before it, another takes the lead's."""
    content = "Ngày 8/5, huyện họp.\nTrước đó, ngày 2/5, tỉnh họp.\nTheo đó, ông MƠ nhận việc.\nBà SEN vui."
    assert day_at(content, "MƠ", standing=True) == "2019-05-02"
    assert day_at(content, "SEN", standing=True) == "2019-05-08"


def test_history_is_no_lead() -> None:
    """The day of a lead is no older than news are; without one the decision's day or publication counts."""
    assert Context(make_text("Ngày 2/3/1965, làng dựng đình.\nDân vui.")).lead_day is None
    decided = "Tại Quyết định số 5/QĐ-TTg ngày 6/5/2019, ông được giao việc.\nÔng về huyện."
    assert str(Context(make_text(decided)).event_day) == "2019-05-10"
    assert str(Context(make_text("Ông về huyện.")).event_day) == "2019-05-10"


@pytest.mark.parametrize(
    ("content", "use"),
    [
        ("Ông công bố Quyết định số 7/QĐ-UBND ngày 2/5/2019 của tỉnh.", Use.DECIDED),
        ("Tại buổi trao quyết định chiều 8/5, ông nói.", Use.ANNOUNCED),
        ("Ngày vào Đảng: 19/1/1991.", Use.OTHER),
        ("Nhân ngày giỗ (12/3 âm lịch), ông về làng.", Use.OTHER),
    ],
)
def test_use_of_a_day(content: str, use: Use) -> None:
    """A number read out has its decision's day, half a day is that of the handing over; lunar days date nothing."""
    days = Context(make_text(content)).days
    assert days[-1].use is use


def test_span_tells_no_year() -> None:
    """The years of a span in brackets say nothing of the year of writing."""
    assert Context(make_text("Ông từng làm thợ (từ 1/2004 - 5/2010).", published=None)).today is None


def test_a_headlines_day_that_is_tomorrow() -> None:
    """The day of a headline is that of publication's morrow where the text calls it "ngày mai"."""
    content = "Xã họp ngày 11/5.\nÔng MƠ cho biết, ngày mai 11/5, xã sẽ họp."
    assert day_at(content, "MƠ", standing=True) == "2019-05-10"
    assert day_at("Xã họp ngày 11/5.\nÔng MƠ dự.", "MƠ", standing=True) == "2019-05-11"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Sáng 8/5, huyện tổ chức hội nghị.\nDân vui.\nHội nghị đã nghe ông MƠ nói.", "2019-05-08"),
        ("Sáng 8/5, huyện tổ chức hội nghị.\nDân vui.\nPhát biểu tại hội nghị, ông MƠ nói.", "2019-05-08"),
        ("Sáng 8/5, huyện tổ chức hội nghị.\nDân vui.\nĐại hội đã nghe ông MƠ nói.", "2019-05-07"),
        ("Sáng 8/5, huyện tổ chức hội nghị.\nChiều 9/5, xã mở hội.\nHội nghị đã nghe ông MƠ nói.", "2019-05-07"),
        ("Tại Đại hội của xã diễn ra sáng 8/5, dân vui. Các giải gồm của ông MƠ và con.", "2019-05-08"),
        ("Xã có nhiều vui mừng trong ngày hội tổ chức sáng 8/5. Các giải gồm của ông MƠ và con.", "2019-05-07"),
    ],
)
def test_a_meeting_come_back_to(content: str, expected: str) -> None:
    """Its day is that of the last passage that a day opens, where that holds it. Rule dating.scene."""
    assert day_at(f"Ngày 7/5, tỉnh họp.\nTrẻ mừng.\n{content}", "MƠ", standing=True) == expected


@pytest.mark.parametrize(
    ("today", "expected"),
    [("Hôm nay (11/5)", "2019-05-10"), ("Sáng nay, ngày 9/5,", "2019-05-08"), ("Sáng nay, 1/5,", "2019-05-09")],
)
def test_yesterday_of_an_article_that_prints_its_own_day(today: str, expected: str) -> None:
    """ "hôm qua" counts from "hôm nay (11/5)" in an article given as of the day beside. Rule dating.today."""
    assert day_at(f"{today} xóm họp.\nDân vui.\nHôm qua, ông MƠ về làng.", "MƠ", standing=True) == expected
