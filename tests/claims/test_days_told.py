"""Which days date an office that merely stands: none guessed, none of a history told beside it."""

from __future__ import annotations

import pytest

from kg.claims.days.years import year_of_article
from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.dates import PartialDate
from kg.vietnamese.dates import find_dates
from tests.claims.scenes import make_text


def as_of(content: str, *, published: str | None = None) -> dict[str, str]:
    """Return the day of every office claim by its person's name."""
    text = make_text(content, published=published, home="Bắc Giang")
    reading = extract_claims(text, find_mentions(text))
    return {claim.person: str(claim.as_of or "") for claim in reading.offices}


@pytest.mark.parametrize(
    ("content", "year"),
    [
        ("Sáng 5/8/2020, huyện họp.\nNăm 2018, chị về huyện.", 2020),
        ("Hội thi năm 2022 sáng 8/10 đã xong.", 2022),
        ("Hội thi năm 2022 sáng 8/10 đã xong. Năm 2023, hội nghỉ.", None),
        ("Ngày 5/8, huyện họp. Năm 2018, chị về huyện. Từ năm 2018 chị là cán bộ.", None),
        ("Huyện họp sơ kết quý II/2018. Năm 2019, huyện bão lớn.", None),
        ("Sáng 7/8, Đại hội Đảng bộ huyện, nhiệm kỳ 2020 - 2025 khai mạc.", 2020),
        ("Sáng 7/8, huyện chuẩn bị Đại hội Đảng bộ huyện, nhiệm kỳ 2020 - 2025, khai mạc vào quý sau.", None),
        ("Đại hội Đảng bộ huyện, nhiệm kỳ 2020 - 2025 khai mạc.", None),
        ("Ngày 5/8, huyện họp. Ngày 1/8/2018, đê vỡ; ngày 3/8/2018, đê được đắp lại.", 2018),
        ("Ngày 5/8, huyện họp. Ngày 1/3/2018, đê vỡ; ngày 3/8/2018, đê được đắp lại.", None),
        ("Tại hội nghị coi thi tốt nghiệp năm 2018 tổ chức chiều 5/6, ông nói ngắn.", 2018),
        ("Tại hội nghị coi thi tốt nghiệp năm 2018 tổ chức chiều 5/10, ông nói ngắn.", None),
        ("Lễ hội hoa gạo (Hoa Fest 2018) mở từ 5 - 8/3 tại chợ huyện.", 2018),
        ("Tại phiên họp thường kỳ tháng 2/2018 chiều 5/3, ông nói ngắn.", 2018),
        ("Ông được vinh danh nông dân giỏi năm 2018 tại nhà văn hóa sáng 8/10.", 2018),
        ("Đoàn lên núi bàn chuẩn bị Lễ hội hoa 2018, ngày 8/10.", None),
        ("Tại hội thảo góp ý nghị định 6 năm 2018, sáng 5/3, ông nói ngắn.", None),
        ("Sáng 9/10, huyện thảo luận báo cáo kinh tế 2018, kế hoạch 2019.", 2018),
        ("Ngày 5/8/2018 đê vỡ.\nNgày 5/2, huyện họp.", None),
        ("Ngày 5/8, huyện họp sơ kết quý II/2018.\nTháng 3/2019, cầu mở lại.", None),
        ("Ngày 5/8, huyện họp. Tháng 7/2018, đê vỡ.", None),
        ("Hội nghị cán bộ của toàn huyện ngày 5/8/2019 đã bàn. Năm 2018, huyện bão lớn.", 2019),
        ("Hội nghị cán bộ của toàn huyện ngày 5/8/2019 đã bàn. Năm 2024, huyện bão lớn.", None),
        ("Huyện kể về ngày 4/6, nhớ hội nghị ngày 5/8/2019. Năm 2018, huyện bão lớn.", None),
        ("Ngày 5/8, huyện họp. Tháng 1/2018, đê vỡ. Trận lũ 2018 lớn nhất: năm 2018 có 3 cơn bão.", None),
        ("Chiều 9/1, huyện tổng kết công tác năm 2011.", 2012),
        ("Sáng 28/12, huyện tổng kết công tác năm 2011.", 2011),
        ("Chiều 9/1, huyện bàn kết quả năm 2011, nhiệm vụ trọng tâm năm 2012.", 2012),
        ("Chiều 9/1, huyện bàn kết quả năm 2011, nhiệm vụ trọng tâm năm 2015.", None),
        ("Chiều 9/6, huyện tổng kết công tác năm 2011.", None),
        ("Chiều 9/1, huyện tổng kết công tác và triển khai nhiệm vụ năm 2012.", 2012),
        ("Sáng 28/12, huyện tổng kết tình hình thực hiện nhiệm vụ năm 2011 và kế hoạch năm 2012.", 2011),
        ("Chiều 9/1, huyện bàn kết quả từ năm 2011.", None),
        ("Ngày 5/8, huyện cho biết thu ngân sách tăng so với cùng kỳ 2018.", 2019),
        ("Ngày 5/2, huyện cho biết thu ngân sách tăng so với cùng kỳ 2018.", None),
        ("Huyện nhớ chiến thắng (30-4-1975). Ngày 5/8, huyện họp.", None),
        ("Sáng 5/8/2018, huyện tổ chức hội nghị bàn việc đê.", 2018),
        ("Đêm 5/8/2018, anh Thơ rời nhà.\nHai năm sau, hàng xóm kể lại.", None),
        ("Ngày 5/8/2018, tòa mở lễ xét xử, bị cáo Thơ kêu oan.", None),
        ("Giá nhà giảm 2% so với mức cao nhất của quý I/2018.", None),
        ("Ngày 5/2, huyện mở cầu. Cầu cũ sập hồi tháng 11/2018.", 2019),
        ("Ngày 5/8, huyện mở cầu. Cầu cũ sập hồi tháng 11/2018.", None),
        ("Ngày 5/2, huyện mở cầu. Cầu cũ xây từ tháng 11/2018.", None),
        ("Ngày 5/2, huyện mở cầu. Cầu cũ sập hồi tháng 11/2018. Năm 2020, huyện bão lớn.", None),
        ("Ngày 5/8, huyện mở Hoa Fest 2018.\nHoa Fest 2018 có 9 gian hàng.", 2018),
        ("Ngày 5/8, huyện mở hội hoa.\nHoa Fest 2018 có 9 gian hàng. Hoa Fest 2019 sẽ có 12.", None),
        ("Ngày 5/2, huyện nhớ Hoa Connect 2018.\nHoa Connect 2018 có 9 gian hàng.", None),
        ("Ngày 5/8, Hoa hậu Hoa Connect 2018 về quê.\nHoa Connect 2018 có 9 gian hàng.", None),
        ("Ngày 5/8, đội huyện mơ về World Cup 2018.\nWorld Cup 2018 còn xa.", None),
    ],
)
def test_year_only_where_the_text_is_sure(content: str, year: int | None) -> None:
    """A year named in passing is not the year of writing, and a later one that happened says so."""
    assert year_of_article(content, find_dates(content)) == (None if year is None else PartialDate(year))


def test_undated_article_tells_no_day() -> None:
    """Without publication and a sure year an office beside a day without a year is told for no day."""
    content = "Ngày 5/8, ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, họp. Năm 2009, huyện bão lớn."
    assert as_of(content) == {"Ninh Văn Quý": ""}


def test_history_dates_no_office() -> None:
    """A full day of history carried from the sentence before dates no office of an undated article."""
    content = "Ngày 7/2/2009, bão lớn.\nÔng Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, thăm dân."
    assert as_of("Bão hay về.\n" * 5 + content) == {"Ninh Văn Quý": ""}


def test_year_that_somebody_speaks_of() -> None:
    """What a quoted official says of a year is not when he holds his office (rule dating.said)."""
    content = "Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, cho biết, năm 2018, bệnh giảm."
    assert as_of(content, published="2019-05-10") == {"Ninh Văn Quý": "2019-05-10"}
    content = "Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, cho biết tại buổi họp báo ngày 8/5."
    assert as_of(content, published="2019-05-10") == {"Ninh Văn Quý": "2019-05-08"}


def test_quoted_official_behind_old_news() -> None:
    """A quoted official speaks on the day of the article, whatever history the sentence before tells."""
    content = "Trạm ở xa.\nNgày 3/4/2018, mưa to. Đồng chí Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, "
    assert as_of(content + "cho biết trạm vẫn mở.", published="2019-05-10") == {"Ninh Văn Quý": "2019-05-10"}


def test_past_office_in_a_sentence_of_history() -> None:
    """What is told as past is told for the day of the article (rule dating.former)."""
    content = "Tháng 6/2018, ông Ninh Văn Quý, nguyên Giám đốc Sở Y tế tỉnh Bắc Giang, mở phòng khám."
    assert as_of(content, published="2019-05-10") == {"Ninh Văn Quý": "2019-05-10"}


def test_years_counted_into_the_future() -> None:
    """ "Hai năm sau" counted beyond the day of publication dates nothing: the day it counts from is another."""
    content = (
        "Ngày 18/6, Tỉnh ủy Bắc Giang họp. Đồng chí Ninh Văn Quý giữ chức Giám đốc Sở Y tế tỉnh Bắc Giang, hơn hai "
        "năm sau được điều động làm Bí thư Huyện ủy Lục Nam."
    )
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    claims = {claim.body: claim for claim in extract_claims(text, find_mentions(text)).offices}
    claim = claims["Huyện ủy Lục Nam"]
    assert (claim.status.value, claim.as_of, claim.since) == ("started", None, None)


def test_official_who_signs_in_a_week_of_news() -> None:
    """Who signs a decision is told for its day, other than that of the news before (rule dating.signed)."""
    content = (
        "Tin trong tuần từ 15 đến 19/7/2019.\nNgày 15/7, huyện Lục Nam họp.\n"
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, đã ký Quyết định số 12/QĐ-SYT ngày 17/7/2019."
    )
    assert as_of(content, published="2019-07-20") == {"Ninh Văn Quý": "2019-07-17"}


def test_day_of_a_decision_alone() -> None:
    """A decision's own day dates whom it appoints or names; others hold their offices when the paper tells of it.

    Rule dating.decision.
    """
    content = (
        "Ông Trần Văn Bưởi vừa được bổ nhiệm giữ chức Giám đốc Sở Xây dựng tỉnh Bắc Giang.\n"
        "Quyết định số 12/QĐ-UBND ngày 15/7 giao chợ cho ông Đinh Công Quýt, Giám đốc Sở Tài chính tỉnh Bắc Giang.\n"
        "Bà Lê Thị Mận, Giám đốc Sở Y tế tỉnh Bắc Giang, thăm chợ. Ông Ninh Văn Quý, nguyên Giám đốc Sở Y tế tỉnh Bắc "
        "Giang, cũng đến."
    )
    days = as_of(content, published="2019-07-18")
    assert (days.pop("Trần Văn Bưởi"), days.pop("Đinh Công Quýt")) == ("2019-07-15", "2019-07-15")
    assert days == {"Lê Thị Mận": "2019-07-18", "Ninh Văn Quý": "2019-07-18"}


def test_year_of_the_article_alone() -> None:
    """The article's own year, told in passing, is no day for an office that stands; another year is."""
    content = "Năm {}, ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, thăm trạm."
    assert as_of(content.format(2019), published="2019-07-20") == {"Ninh Văn Quý": "2019-07-20"}
    assert as_of(content.format(2018), published="2019-07-20") == {"Ninh Văn Quý": "2018"}


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("Trước đó, ngày 2/7, huyện họp.", "2019-07-02"),
        ("Sau trận mưa lớn xảy ra ở đó ngày 2/7, huyện họp.", "2019-07-20"),
        ("Huyện và bản kết nghĩa vào ngày 30-3-1973.", "2019-07-20"),
    ],
)
def test_day_carried_to_an_office_that_stands(before: str, day: str) -> None:
    """The day that opens the sentence before is carried to an office beside a name, one in its middle is not."""
    content = (
        f"Ngày 20/7, huyện Lục Nam họp.\n{before} Đồng chí Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, thăm trạm."
    )
    assert as_of(content, published="2019-07-20") == {"Ninh Văn Quý": day}


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        (" Thời hạn bổ nhiệm là 5 năm. Quyết định có hiệu lực từ ngày 1/8.", "2019-08-01"),
        ("\nQuyết định có hiệu lực từ ngày 1/8/2019.", "2019-08-01"),
        ("\nÔng quê Lục Nam.\nÔng học ở đó.\nCác quyết định trên có hiệu lực từ ngày 1/8.", "2019-08-01"),
        ("\nÔng quê Lục Nam.\nÔng học ở đó.\nQuyết định có hiệu lực từ ngày 1/8.", "2019-07-19"),
        (" Kỳ họp bầu bà Lê Thị Mận làm Chủ tịch HĐND tỉnh. Quyết định có hiệu lực từ ngày 1/8.", "2019-07-19"),
        ("\nCác quyết định có hiệu lực từ ngày 1/1/2019.", "2019-07-19"),
    ],
)
def test_first_day_told_behind(behind: str, day: str) -> None:
    """The day of taking effect may stand in a sentence behind, that of all decisions in any (dating.in-force)."""
    content = "Ngày 19/7, UBND tỉnh bổ nhiệm ông Ninh Văn Quý giữ chức Giám đốc Sở Y tế."
    assert as_of(content + behind, published="2019-07-20")["Ninh Văn Quý"] == day


def test_what_went_before_has_another_first_day() -> None:
    """The day from which all decisions count is none of an office told as had before."""
    content = (
        "Ngày 19/7, UBND tỉnh bổ nhiệm bà Lê Thị Mận giữ chức Giám đốc Sở Y tế.\nTrước đó, ông Ninh Văn Quý được bầu "
        "giữ chức Phó Chủ tịch UBND tỉnh.\nCác quyết định có hiệu lực từ ngày 1/8/2019."
    )
    told = as_of(content, published="2019-07-20")
    assert told["Lê Thị Mận"] == "2019-08-01"
    assert told["Ninh Văn Quý"] != "2019-08-01"


@pytest.mark.parametrize(("published", "told"), [("2019-08-06", "2019-08-06"), ("2019-08-09", "2019-08-05")])
def test_day_of_two_days(published: str, told: str) -> None:
    """What is told of two days is told for the first, in a paper of the second for that."""
    content = "Trong hai ngày 5 và 6/8, Tỉnh ủy Bắc Giang họp. Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, dự."
    assert as_of(content, published=published) == {"Ninh Văn Quý": told}


def test_day_of_days_that_go_on() -> None:
    """What is told of days that still go on is told for the day of the paper."""
    content = "Trong các ngày 5 - 9/8, Tỉnh ủy Bắc Giang họp. Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, dự."
    assert as_of(content, published="2019-08-07") == {"Ninh Văn Quý": "2019-08-07"}


_SLIDE = "Ngày 5/8, sạt lở đường tại huyện Lục Nam, tỉnh Bắc Giang.\nHai nhà bị vùi.\nDân được dời đi.\n"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, nhận định: Đất còn yếu.", "2019-08-08"),
        ("Trao đổi với phóng viên, ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, lo ngại.", "2019-08-08"),
        ("Trao đổi với Núi Rừng, ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, lo ngại.", "2019-08-08"),
        ("Tại cuộc họp, ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, nhận định: Đất còn yếu.", "2019-08-05"),
        ("Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, lo ngại.", "2019-08-05"),
        ("Dự có ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang.", "2019-08-05"),
    ],
)
def test_words_to_the_press_are_of_the_paper(told: str, day: str) -> None:
    """Who comments on an event of days ago holds his title on the day of the paper, who speaks at it on its own."""
    assert as_of(_SLIDE + told, published="2019-08-08") == {"Ninh Văn Quý": day}


@pytest.mark.parametrize(
    ("before", "told", "day"),
    [
        ("Sáng 7/8, mưa lại đổ.\nNước dâng.\n", "Ông Ninh Văn Quý", "2019-08-08"),
        ("Sáng 7/8, mưa lại đổ.\nNước dâng.\n", "Dự có ông Ninh Văn Quý", "2019-08-05"),
        ("Sáng 7/8, mưa lại đổ.\nSáng 5/8, nước đã dâng.\nĐường vắng.\n", "Ông Ninh Văn Quý", "2019-08-05"),
        ("Ngày 7/9, mưa sẽ lại đổ.\nNước dâng.\n", "Ông Ninh Văn Quý", "2019-08-05"),
    ],
)
def test_scenes_of_other_days(before: str, told: str, day: str) -> None:
    """Behind the day of another scene a title is told for the paper's day, unless its holder was at the event."""
    content = f"{_SLIDE}{before}{told}, Giám đốc Sở Y tế tỉnh Bắc Giang, thăm hai nhà."
    assert as_of(content, published="2019-08-08") == {"Ninh Văn Quý": day}


_ABROAD = "Ngày 5/8, Quốc hội Na Uy họp về ngân sách quốc phòng.\nPhe đối lập phản đối.\nPhố xá vẫn yên.\n"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Tổng thống Phần Lan Eino Korpela cho rằng các nước Bắc Âu cần thận trọng.", "2019-08-08"),
        ("Kế hoạch ấy trái với điều Ngoại trưởng Thụy Điển Karin Lindahl từng cam kết.", "2019-08-08"),
        ("Bộ trưởng Quốc phòng Đan Mạch Mads Kjeldsen chê con số này quá thấp.", "2019-08-08"),
        ("Thủ tướng Na Uy Sigrid Haugen gặp Tổng thống Phần Lan Eino Korpela bên lề.", "2019-08-05"),
        ("Phe này lưu ý rằng Tổng thống Phần Lan Eino Korpela đã cắt giảm từ lâu.", "2019-08-05"),
        ("Cùng ngày, chợ đóng cửa. Tổng thống Phần Lan Eino Korpela chê việc ấy.", "2019-08-05"),
        ("Ngay sau quyết định, Tổng thống Phần Lan Eino Korpela lên tiếng.", "2019-08-05"),
        ("Nhân dịp này, Tổng thống Phần Lan Eino Korpela gửi thư cảm ơn.", "2019-08-05"),
    ],
)
def test_holders_abroad_beside_the_news(told: str, day: str) -> None:
    """Whom the lead does not name holds an office abroad on the paper's day, unless he meets those of the news."""
    assert set(as_of(_ABROAD + told, published="2019-08-08").values()) == {day}


def test_visits_keep_their_day() -> None:
    """What the head tells of Việt Nam is a visit: its hosts hold their offices on its day."""
    head = "Ngày 5/8, đoàn Việt Nam tới Oslo.\nThời tiết đẹp.\nPhố xá yên.\n"
    told = "Thủ tướng Na Uy Sigrid Haugen cho rằng hợp tác sẽ tiến xa."
    assert set(as_of(head + told, published="2019-08-08").values()) == {"2019-08-05"}


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("cho biết, sáng nay nước vẫn chưa rút.", "2019-08-08"),
        ("cho hay đêm 7/8 hai nhà nữa bị vùi.", "2019-08-08"),
        ("báo cáo rằng từ ngày 8/8 đường thông lại.", "2019-08-05"),
        ("cho biết dân được ở nhờ đến ngày 8/8.", "2019-08-05"),
        ("cho biết đường sẽ thông vào ngày 7/8.", "2019-08-05"),
        ("lo ngại.", "2019-08-05"),
    ],
)
def test_words_about_a_later_day_are_of_the_paper(told: str, day: str) -> None:
    """Who tells of what happened behind the day of the lead does not hold his title for that day."""
    meeting = "Ngày 5/8, huyện Lục Nam, tỉnh Bắc Giang họp về sạt lở.\nHai nhà bị vùi.\nDân được dời đi.\n"
    content = f"{meeting}Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, {told}"
    assert as_of(content, published="2019-08-08") == {"Ninh Văn Quý": day}


def test_words_of_a_paper_of_years_ago() -> None:
    """The day of a paper that is quoted dates whom it quotes."""
    content = "Ngày 5/8, huyện đặt tên đường.\nDân vui.\nBáo Núi Rừng trong bài viết ngày 2/10/2015 dẫn lời "
    content += "ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang."
    assert as_of(content, published="2019-08-08") == {"Ninh Văn Quý": "2015-10-02"}
