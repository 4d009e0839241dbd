"""Which of its first days is that of the news, and which events a session's sentences tell of."""

from __future__ import annotations

import pytest

from kg.claims.days.context import Context
from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import PassageKind
from tests.claims.scenes import make_text


def event_day(content: str, *, captions: tuple[int, ...] = ()) -> str:
    """Return the day of the event of an article of 20 July 2019; captions are the lines that are some."""
    kinds = dict.fromkeys(captions, PassageKind.CAPTION)
    return str(Context(make_text(content, published="2019-07-20", home="Bắc Giang", kinds=kinds)).event_day)


@pytest.mark.parametrize(
    ("content", "day"),
    [
        ("Huyện Lục Nam sẽ họp ngày 29/7.\nTrước hôm ấy, ngày 3/7, huyện đã họp.", "2019-07-20"),
        ("Huyện Lục Nam sẽ họp ngày 21/7.\nTrước hôm ấy, ngày 3/7, huyện đã họp.", "2019-07-20"),
        ("Sáng 21/7, huyện Lục Nam họp.", "2019-07-21"),
        ("Ngày 19/7, huyện Lục Nam họp để chuẩn bị ngày hội sẽ mở ngày 29/7.", "2019-07-19"),
    ],
)
def test_what_is_to_come_is_news_of_the_paper(content: str, day: str) -> None:
    """A first day behind that of publication is a plan, which the paper's own day announces."""
    assert event_day(content) == day


@pytest.mark.parametrize(
    "posted",
    [
        "Ngày đăng: 20/7/2019 | In bài",
        "Chủ nhật, 20/7/2019 08:15",
        "08:15 - 20/7/2019",
        "08:15 | Chủ nhật, ngày 20/7/2019",
        "Cổng thông tin điện tử xã Mai Sơn - Thứ bảy, 20/7/2019",
        "Thứ bảy, ngày 20/7/2019",
    ],
)
def test_day_of_posting_is_none_of_the_news(posted: str) -> None:
    """The day that a line of posting prints counts where the text tells no other."""
    assert event_day(f"Huyện Lục Nam mở hội\n{posted}\nSáng 18/7, huyện Lục Nam mở hội xuân.") == "2019-07-18"
    eve = posted.replace("20/7", "19/7")
    assert event_day(f"Huyện Lục Nam mở hội\n{eve}\nHuyện Lục Nam mở hội xuân.") == "2019-07-19"


def test_captions_tell_the_day_where_nothing_else_does() -> None:
    """The day of the text goes before that of a picture, which goes before publication."""
    picture = "Ông Ninh Văn Quý tại hội chợ ngày 14/7."
    assert event_day(f"Hội chợ đông.\n{picture}\nNgày 18/7, huyện Lục Nam họp.", captions=(1,)) == "2019-07-18"
    assert event_day(f"Hội chợ đông.\n{picture}\nHuyện Lục Nam họp.", captions=(1,)) == "2019-07-14"
    old = picture.replace("14/7", "3/7")
    assert event_day(f"Hội chợ đông.\n{old}\nHuyện Lục Nam họp.", captions=(1,)) == "2019-07-20"


@pytest.mark.parametrize(
    ("head", "behind", "day"),
    [
        ("Huyện Lục Nam vừa kỷ luật cán bộ.", "Ngày 12/7, xã họp.", "2019-07-20"),
        ("Huyện Lục Nam kỷ luật cán bộ.", "Ngày 12/7, xã họp.", "2019-07-12"),
        ("Huyện Lục Nam vừa kỷ luật cán bộ.", "Ngày 19/7, xã họp.", "2019-07-19"),
        ("Vừa qua, huyện Lục Nam kỷ luật cán bộ.", "Ngày 12/7, xã họp.", "2019-07-12"),
    ],
)
def test_day_of_another_paragraph(head: str, behind: str, day: str) -> None:
    """What the head calls new has no older day that a later paragraph prints for an event of its own."""
    assert event_day(f"Kỷ luật cán bộ.\n{head}\nXã ở xa.\n{behind}") == day


@pytest.mark.parametrize(
    ("content", "day"),
    [
        ("Kể từ phiên chợ mở hôm 12/7, huyện Lục Nam đón khách.", "2019-07-20"),
        ("Cách đây gần nửa tháng (8/7), huyện Lục Nam mở chợ.\nSáng 19/7, huyện họp.", "2019-07-19"),
        ("Hai tuần trước, huyện Lục Nam mở chợ.", "2019-07-20"),
        ("Chợ đông.\nHuyện Lục Nam ở xa.\nXã ở xa.\nXã họp hôm 9/7.", "2019-07-20"),
        ("Hôm 9/7, huyện Lục Nam mở chợ.", "2019-07-09"),
        ("Huyện Lục Nam nói về buổi chợ đông khách hôm 9/7.", "2019-07-20"),
        ("Khách đông hơn so với 2 tuần trước.\nSáng 18/7, huyện Lục Nam mở chợ.", "2019-07-18"),
        ("Ngày 2/7, huyện Lục Nam mở chợ.\nXã ở xa.\nSáng 19/7, các xã chê chợ bẩn.", "2019-07-19"),
        ("Ngày 2/7, huyện Lục Nam mở chợ.\nXã ở xa.\nChợ đông.\nVui.\nĐẹp.\nLạ.\nHuyện họp hôm 19/7.", "2019-07-20"),
        ("Ngày 2/7, huyện Lục Nam mở chợ.\nTrước đó, ngày 19/7, huyện họp.", "2019-07-02"),
        ("Ngày 15/7, huyện Lục Nam mở chợ.\nSáng 19/7, các xã chê chợ bẩn.", "2019-07-15"),
    ],
)
def test_what_led_to_the_news(content: str, day: str) -> None:
    """A day from which something is counted, and one far back that a later paragraph tells, are not the news'."""
    assert event_day(content) == day


def day_of_office(content: str, published: str | None = "2019-07-20") -> str:
    """Return the day for which the only office of an article is told."""
    text = make_text(content, published=published, home="Bắc Giang")
    (office,) = extract_claims(text, find_mentions(text)).offices
    return str(office.as_of or "")


@pytest.mark.parametrize(
    ("content", "day"),
    [
        ('"Chợ Lục Nam mở từ ngày 8 đến 9/8", Giám đốc Sở Y tế Lê Thị Mận nói hôm 18/7.', "2019-07-18"),
        ("Xã ở xa.\nBà Lê Thị Mận, Giám đốc Sở Y tế, nêu việc đã làm trong tháng 6.", "2019-07-20"),
        ("Sáng 19/7, xã họp.\nBà Lê Thị Mận, Giám đốc Sở Y tế, đến chợ sẽ mở vào ngày 20/6.", "2019-07-19"),
        ("Cách đây 5 ngày, Giám đốc Sở Y tế Lê Thị Mận thăm chợ.", "2019-07-15"),
        ("Chợ đông.\nTháng trước, Giám đốc Sở Y tế Lê Thị Mận thăm chợ.", "2019-06"),
        ("Huyện gặp ông A ngày 2/7 và Giám đốc Sở Y tế Lê Thị Mận vào ngày 4/7.", "2019-07-04"),
        ("Ngày mai 21/7, huyện Lục Nam mở chợ.\nGiám đốc Sở Y tế Lê Thị Mận dự.", "2019-07-20"),
        ("Việc đo đất từ ngày 15/6 - 15/9 đã xong.\nGiám đốc Sở Y tế Lê Thị Mận dự.", "2019-07-20"),
        ("Huyện nhớ cuộc gặp vào năm 1978 giữa Giám đốc Sở Y tế Lê Thị Mận và dân.", "1978"),
        ("Theo bà Lee Na-Un, ngày 18/7, Giám đốc Sở Y tế Lê Thị Mận thăm chợ.", "2019-07-18"),
        ("Dịp Giỗ Tổ (18/7, tức 16/6 Âm lịch), Giám đốc Sở Y tế Lê Thị Mận thăm chợ.", "2019-07-18"),
    ],
)
def test_day_of_an_office_beside_other_days(content: str, day: str) -> None:
    """Of the days in its sentence an office has that of what is reported: none told of, none to come."""
    assert day_of_office(content) == day


def test_days_of_an_article_without_one() -> None:
    """A year that opens its sentence dates it; a later passage's full date, and an appointment's month, do not."""
    assert day_of_office("Năm 1984, Giám đốc Sở Y tế Lê Thị Mận thăm chợ.", None) == "1984"
    told = "Bà Lê Thị Mận, nguyên Giám đốc Sở Y tế, ở xa.\nXã ở xa.\nHuyện ở xa.\nTheo huyện, ngày 6/9/2012, chợ mở."
    assert day_of_office(told, None) == ""
    assert day_of_office("Bà Lê Thị Mận từng là Giám đốc Sở Y tế trước khi nghỉ vào tháng 8/2014.", None) == ""


def started_and_ended(content: str) -> dict[str, str]:
    """Return the day of every event by its person."""
    text = make_text(content, published="2019-07-20", home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {one.person: str(one.as_of or "") for one in claims if one.status.value in ("started", "ended")}


ELECTED = "Ngày 18/7, tại kỳ họp thứ 9, HĐND tỉnh đã bầu bà Lê Thị Mận giữ chức Chủ tịch UBND tỉnh. "
RELIEVED = "Trước đó, HĐND tỉnh đã miễn nhiệm chức vụ Chủ tịch UBND tỉnh đối với ông Đinh Công Quýt."


def test_who_was_relieved_before_another_was_elected() -> None:
    """An assembly relieves somebody in the session in which it elects another."""
    assert started_and_ended(ELECTED + RELIEVED) == {"Lê Thị Mận": "2019-07-18", "Đinh Công Quýt": "2019-07-18"}
    approved = ELECTED.replace("HĐND tỉnh đã bầu", "Quốc hội phê chuẩn bổ nhiệm").replace("UBND tỉnh", "nước")
    relieved = "Trước đó, Quốc hội đã miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với ông Đinh Công Quýt."
    assert started_and_ended(approved + relieved)["Đinh Công Quýt"] == "2019-07-18"
    apart = "Ngày 18/7, bà Lê Thị Mận nhận chức Chủ tịch UBND tỉnh. "
    assert started_and_ended(apart + RELIEVED)["Đinh Công Quýt"] == ""


def test_session_come_back_to() -> None:
    """ "Cũng tại kỳ họp này" goes on with the session, not with what went before it."""
    before = "Trước đó, ông Đinh Công Quýt được điều động làm Bí thư Huyện ủy Lục Nam."
    again = "\nCũng tại kỳ họp này, HĐND tỉnh đã bầu bổ sung ông Ngô Văn Ổi làm Phó Chủ tịch UBND tỉnh."
    told = started_and_ended(ELECTED + before + again)
    assert (told["Ngô Văn Ổi"], told["Đinh Công Quýt"]) == ("2019-07-18", "")


def test_sections_of_a_round_up() -> None:
    """A section's day holds up to the next mark, one without a day is of that of publication, one alone makes none."""
    told = (
        "Tin vắn.\n{0} Chiều 18/7, huyện Lục Nam họp.\n{1} Sáng 17/7, huyện Tân Yên họp.\n"
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, dự.\n{2} Huyện Lạng Giang họp.\n"
        "Bà Lê Thị Mận, Giám đốc Sở Nội vụ tỉnh Bắc Giang, dự."
    )

    def days(*marks: str) -> dict[str, str]:
        text = make_text(told.format(*marks), published="2019-07-20", home="Bắc Giang")
        return {one.person: str(one.as_of) for one in extract_claims(text, find_mentions(text)).offices}

    for marks in (("*", "*", "*"), ("1.", "2.", "3.")):
        assert days(*marks) == {"Ninh Văn Quý": "2019-07-17", "Lê Thị Mận": "2019-07-20"}
    assert days("*", "", "")["Ninh Văn Quý"] == "2019-07-18"
    told = told.replace("17/7", "17/7/2009")
    assert days("*", "*", "*")["Ninh Văn Quý"] == "2019-07-18"


def days_of_people(content: str) -> dict[str, str]:
    """Return the day of the last office of each person in an article of 20 July 2019."""
    text = make_text(content, published="2019-07-20", home="Trung ương")
    return {one.person: str(one.as_of) for one in extract_claims(text, find_mentions(text)).offices}


def test_sections_of_places_with_decisions() -> None:
    """A decision dates the section that it opens, a vote told behind it the office; others have the paper's day."""
    told = days_of_people(
        "Thủ tướng ký các quyết định về nhân sự.\n"
        "Bắc Ninh: Tại Quyết định 41/QĐ-TTg ngày 16/7/2019, Thủ tướng phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND "
        "tỉnh đối với bà Lê Thị Mận, có ông Ngô Văn Ổi, Giám đốc Sở Y tế, dự. Bà Mận được HĐND tỉnh bầu ngày 4/7.\n"
        "Quảng Nam: Thủ tướng khen ông Ninh Văn Quý, Chủ tịch UBND tỉnh. Trước đó, ngày 8/7, tỉnh đã họp.\n"
        "Hậu Giang: Ông Đinh Công Quýt, Chủ tịch UBND tỉnh (do HĐND tỉnh bầu ngày 5/7), dự."
    )
    assert (told["Lê Thị Mận"], told["Ngô Văn Ổi"], told["Ninh Văn Quý"]) == ("2019-07-04", "2019-07-16", "2019-07-20")


def test_numbers_before_a_starred_section() -> None:
    """Numbered items of the news have its day, not the paper's, though a star with a day follows."""
    told = days_of_people(
        "Sáng 17/7, UBKT Tỉnh ủy Bắc Ninh họp kỳ thứ 12.\n"
        "1. Khiển trách ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Ninh.\n"
        "2. Cảnh cáo bà Lê Thị Mận, Giám đốc Sở Nội vụ tỉnh Bắc Ninh.\n"
        "* Ngày 18/7, huyện Tân Yên khen ông Ngô Văn Ổi, Giám đốc Sở Tư pháp tỉnh Bắc Ninh."
    )
    assert told == {"Ninh Văn Quý": "2019-07-17", "Lê Thị Mận": "2019-07-17", "Ngô Văn Ổi": "2019-07-18"}


def test_starred_sections_of_decisions() -> None:
    """The day of the decision that opens the first is none of the others'."""
    told = days_of_people(
        "Trong tuần, Thủ tướng ký các quyết định.\n* Tại Quyết định 41/QĐ-TTg ngày 16/7/2019, Thủ tướng bổ nhiệm bà Lê "
        "Thị Mận giữ chức Thứ trưởng Bộ Y tế.\n* Bổ nhiệm lại ông Ngô Văn Ổi giữ chức Thứ trưởng Bộ Nội vụ."
    )
    assert told == {"Lê Thị Mận": "2019-07-16", "Ngô Văn Ổi": "2019-07-20"}


def test_what_went_before_a_later_lead() -> None:
    """ "Trước đó" in news of a later day makes a decision's day that of what was decided."""
    lead = "Ngày 18/7, Tỉnh ủy Bắc Giang họp. "
    before = "Trước đó, theo Quyết định số 12-QĐ/TU ngày 9/7/2019, ông Đinh Công Quýt thôi giữ chức Bí thư Tỉnh ủy."
    assert started_and_ended(f"{lead}\nTỉnh ở xa.\n{before}") == {"Đinh Công Quýt": "2019-07-09"}


def test_what_followed_an_earlier_day() -> None:
    """ "Ngay sau đó" goes on with the day before it, not with the news."""
    told = started_and_ended(
        "Sáng 18/7, Tỉnh ủy Bắc Giang họp.\nTỉnh ở xa.\nXã ở xa.\nNgày 2/7, ông Ngô Văn Ổi được bầu làm Bí thư Huyện "
        "ủy Lục Nam.\nNgay sau đó, bà Lê Thị Mận được bầu làm Bí thư Huyện ủy Tân Yên."
    )
    assert told == {"Ngô Văn Ổi": "2019-07-02", "Lê Thị Mận": ""}


def test_who_is_elected_tomorrow() -> None:
    """What an assembly does tomorrow is no office yet."""
    told = "Sáng 19/7, tỉnh họp để ngày mai (20/7), HĐND tỉnh bầu ông Ngô Văn Ổi giữ chức Chủ tịch UBND tỉnh."
    assert started_and_ended(told) == {}


def test_who_was_replaced_had_risen_before() -> None:
    """How the one before rose is told in passing: the day of the news is that of the one who replaces him."""
    news = "Ngày 18/7, Tỉnh ủy bổ nhiệm bà Lê Thị Mận làm Bí thư Huyện ủy Lục Nam thay ông Đinh Công Quýt {}bầu làm {}."
    for words in ("đã được HĐND tỉnh ", "trước đó được HĐND tỉnh "):
        told = started_and_ended(news.format(words, "Phó Chủ tịch UBND tỉnh"))
        assert (told["Lê Thị Mận"], told["Đinh Công Quýt"]) == ("2019-07-18", "")


def test_first_day_of_a_charge() -> None:
    """Who is put in charge from a day on, until somebody comes, acts since that day."""
    text = make_text(
        "Huyện Lục Nam họp.\nÔng Ninh Văn Quý, Phó Giám đốc được giao phụ trách Sở Y tế tỉnh Bắc Giang từ ngày "
        "1/7 cho đến khi có quyết định mới.",
        published="2019-07-20",
        home="Bắc Giang",
    )
    acting = [one for one in extract_claims(text, find_mentions(text)).offices if one.status.value == "acting"]
    assert [(str(one.as_of), str(one.since)) for one in acting] == [("2019-07-01", "2019-07-01")]


@pytest.mark.parametrize(
    "told",
    [
        "Khai mạc sáng 15/7, chiều nay (17/7) kỳ họp thứ 9 HĐND huyện Lục Nam đã bế mạc.",
        "Chiều 17/7, sau hai ngày rưỡi (khai mạc sáng 15/7), kỳ họp thứ 9 HĐND huyện Lục Nam hoàn thành chương trình.",
    ],
)
def test_the_day_of_an_opening_beside_the_close(told: str) -> None:
    """The close is the news; "cùng ngày" behind it is its day, too."""
    assert event_day(told) == "2019-07-17"
    text = make_text(f"{told}\nSáng cùng ngày, các đại biểu chất vấn.", published="2019-07-20", home="Bắc Giang")
    assert str(Context(text).days[-1].value) == "2019-07-17"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Sau buổi tổng duyệt ngày 15/7, sáng nay (17/7), huyện Lục Nam mở hội.", "2019-07-17"),
        ("BG - Tiếp sau phiên nội bộ chiều 16/7, ngày 17/7, huyện Lục Nam mở hội.", "2019-07-17"),
        ("Qua 3 ngày bàn bạc (15, 16 và 17/7) sôi nổi, chiều 17/7, HĐND huyện Lục Nam nghỉ họp.", "2019-07-17"),
        ("Sau 3 ngày bàn bạc (15, 16 và 17/7), HĐND huyện Lục Nam nghỉ họp trưa 17/7.", "2019-07-15"),
        ("Sau buổi tổng duyệt ngày 15/7, huyện Lục Nam dời hội sang ngày 17/7.", "2019-07-15"),
    ],
)
def test_the_day_behind_what_went_before(told: str, day: str) -> None:
    """What a sentence opens with "Sau …" leads to the day of the next clause; without one it keeps its own."""
    assert event_day(told) == day
    content = f"{told}\nCùng dự có ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang."
    text = make_text(content, published="2019-07-20", home="Bắc Giang")
    assert {str(one.as_of) for one in extract_claims(text, find_mentions(text)).offices} == {day}


@pytest.mark.parametrize("died", ["từ trần hồi 5 giờ 10 phút ngày 17/7/2019", "đã mất lúc 5 giờ ngày 17-7-2019"])
def test_what_a_death_notice_reports(died: str) -> None:
    """The death, however far behind its head; not the burial, nor the day of the paper."""
    content = (
        "TIN BUỒN\nHuyện ủy Lục Nam và gia đình báo tin:\nĐồng chí Ninh Văn Quý\nSinh ngày 2/9/1934.\nQuê Lục Nam.\n"
        f"Huy hiệu 60 năm tuổi Đảng.\nHuân chương hạng Ba.\nĐồng chí {died}; an táng ngày 19/7/2019."
    )
    assert event_day(content) == "2019-07-17"
    assert event_day(content.replace("TIN BUỒN\n", "")) == "2019-07-20"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("19/07/2019 16:20 - Ngày 15/7/2019, Huyện ủy Lục Nam họp bàn việc mở lại chợ.", "2019-07-15"),
        ("Ngày 18/7, Huyện ủy Lục Nam ra thông báo kết quả cuộc họp.\nNgày 16/7/2019, Huyện ủy đã họp.", "2019-07-16"),
        ("Ngày 18/7, Huyện ủy Lục Nam ra thông báo về chợ.\nNgày 16/7/2019, chợ cháy.", "2019-07-18"),
        ("Ngày 18/7, Huyện ủy Lục Nam mở chợ.\nNgày 16/7/2019, Huyện ủy đã họp.", "2019-07-18"),
    ],
)
def test_the_day_of_a_session_behind_those_of_its_paper(told: str, day: str) -> None:
    """Neither the posting nor the communiqué is the news, but the session of which they tell."""
    assert event_day(told) == day
