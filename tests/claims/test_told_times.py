"""When an office is held, told by terms, spans, brackets and days counted from others."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import OfficeClaim
from tests.claims.scenes import make_text

HERO = "Đồng chí Ninh Văn Quý quê ở Lục Nam. "


def offices(content: str) -> dict[str, OfficeClaim]:
    """Return the office claims of an article of 20 June 2019 by their bodies."""
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    return {claim.body: claim for claim in extract_claims(text, find_mentions(text)).offices}


def span(claim: OfficeClaim) -> tuple[str, str, str]:
    """Return status, since and until of a claim."""
    return claim.status.value, str(claim.since or ""), str(claim.until or "")


def test_term_gone_by() -> None:
    """A printed term that ended before the year of the article puts an office into the past (dating.term)."""
    led = "Trên cương vị Bí thư Huyện ủy Lục Nam, Giám đốc Sở Y tế nhiệm kỳ {}, ông Ninh Văn Quý có nhiều nỗ lực."
    told = {claim.status.value for claim in offices(led.format("2011 - 2016")).values()}
    assert told == {"former"}
    assert {claim.status.value for claim in offices(led.format("2016 - 2021")).values()} == {"current"}


def test_years_in_an_office() -> None:
    """ "Có 22 năm làm …" tells of a past, unless something else says that the office is held."""
    assert offices("Ông Ninh Văn Quý có 22 năm làm đại biểu Quốc hội.")["Quốc hội"].status.value == "former"


def test_office_of_today_beside_one_of_then() -> None:
    """ "Hiện nay" behind a title tells that it is held, whatever the verb before says of another."""
    told = offices("Ông Ninh Văn Quý trong thời gian giữ chức Giám đốc Sở Y tế hiện nay có nhiều việc.")
    assert told["Sở Y tế tỉnh Bắc Giang"].status.value == "current"


def test_span_before_offices_with_one_role() -> None:
    """A span that heads a line dates all its offices, of one role too."""
    line = (
        "Từ 7/1994 - 11/1999: Đồng chí Ninh Văn Quý đảm nhiệm chức vụ Bí thư Huyện ủy Lục Nam, Bí thư Huyện ủy Tân Yên."
    )
    assert {span(claim) for claim in offices(HERO + "\n" + line).values()} == {("former", "1994-07", "1999-11")}


def test_span_behind_each_title() -> None:
    """A span in brackets behind each title dates that title alone."""
    told = offices("Ông Ninh Văn Quý từng giữ chức Giám đốc Sở Y tế (2013-2018), Bí thư Huyện ủy Lục Nam (2011-2013).")
    assert span(told["Sở Y tế tỉnh Bắc Giang"]) == ("former", "2013", "2018")
    assert span(told["Huyện ủy Lục Nam"]) == ("former", "2011", "2013")


def test_post_left_for_the_next() -> None:
    """A post held "từ tháng 1/2003" is past when the text goes on to the next one."""
    life = "Từ tháng 1/2003, ông làm Giám đốc Sở Y tế, đến tháng 8/2005, ông làm Bí thư Huyện ủy Lục Nam. "
    told = offices(HERO + life + "Trong 3 năm tiếp theo, ông làm Bí thư Huyện ủy Tân Yên và nghỉ.")
    assert {claim.status.value for claim in told.values()} == {"former"}
    assert span(told["Sở Y tế tỉnh Bắc Giang"]) == ("former", "2003-01", "")


def test_line_that_ended_long_ago() -> None:
    """A title beside a name does not hold on an office whose printed end lies years back."""
    told = offices("Giám đốc Sở Y tế Ninh Văn Quý họp. Ông là Giám đốc Sở Y tế từ tháng 4/2010 đến tháng 4/2014.")
    assert span(told["Sở Y tế tỉnh Bắc Giang"]) == ("former", "2010-04", "2014-04")


def test_days_counted_from_others() -> None:
    """ "Ba tháng sau" counts from the day told before, "năm ngày trước" from publication, "tháng trước" too."""
    told = offices(HERO + "Tháng 1/2016, anh về huyện. Ba tháng sau, ông được bầu giữ chức Bí thư Huyện ủy Lục Nam.")
    assert span(told["Huyện ủy Lục Nam"]) == ("started", "2016-04", "")
    ended = "Ngày 2/6, xã họp. {}, HĐND tỉnh miễn nhiệm chức vụ Chủ tịch HĐND tỉnh đối với ông Ninh Văn Quý."
    council = "Hội đồng nhân dân tỉnh Bắc Giang"
    assert str(offices(ended.format("Năm ngày trước"))[council].as_of) == "2019-06-15"
    assert str(offices(ended.format("Năm ngày trước đó"))[council].as_of) == "2019-05-28"
    assert str(offices(ended.format("Vào tháng trước"))[council].as_of) == "2019-05"


def test_day_in_a_bracket_dates_what_stands_before() -> None:
    """A day in a bracket does not date an office behind it, unless words of the day lead it."""
    visit = "Chuyến thăm ({}), cuộc họp của Giám đốc Sở Y tế Ninh Văn Quý ngày 18/6 đều tốt."
    assert str(offices(visit.format("2/6"))["Sở Y tế tỉnh Bắc Giang"].as_of) == "2019-06-18"
    today = "Sáng nay (19/6), Giám đốc Sở Y tế Ninh Văn Quý về xã."
    assert str(offices(today)["Sở Y tế tỉnh Bắc Giang"].as_of) == "2019-06-19"


def test_days_of_a_session_are_no_career() -> None:
    """ "Trong hai ngày 21-22/6, …" heads no line of a life."""
    assert offices(HERO + "\nTrong hai ngày 21-22/6, HĐND tỉnh sẽ tiến hành bầu Chủ tịch UBND tỉnh.") == {}


def test_how_things_stood_at_the_beginning_of_a_term() -> None:
    """Those who held an office "vào đầu nhiệm kỳ" are told for no day."""
    told = offices("Vào đầu nhiệm kỳ, huyện có hai Phó Bí thư Huyện ủy Lục Nam là ông Ninh Văn Quý, bà Lê Thị Mận.")
    assert {str(claim.as_of or "") for claim in told.values()} == {""}


def test_time_of_a_holder_is_no_office_of_today() -> None:
    """ "Dưới thời Giám đốc Sở Y tế …" leaves open whether he still is."""
    assert offices("Trạm mở cửa dưới thời Giám đốc Sở Y tế Ninh Văn Quý, nay đã đóng.") == {}


def test_first_holder_to_do_something() -> None:
    """ "Trở thành Bí thư Huyện ủy đầu tiên thăm xã" tells of no beginning."""
    told = offices("Tháng 7/2015, ông Ninh Văn Quý trở thành Bí thư Huyện ủy Lục Nam đầu tiên thăm xã.")
    assert (told["Huyện ủy Lục Nam"].status.value, str(told["Huyện ủy Lục Nam"].as_of)) == ("current", "2015-07")


def test_caption_before_the_end_of_a_line() -> None:
    """An office seen before the printed end of its line is not held on."""
    told = offices(
        "Giám đốc Sở Y tế Ninh Văn Quý họp báo, năm 2012.\nÔng là Giám đốc Sở Y tế từ tháng 4/2010 đến tháng 4/2014."
    )
    assert span(told["Sở Y tế tỉnh Bắc Giang"]) == ("former", "2010-04", "2014-04")


def test_office_of_the_day_that_is_told() -> None:
    """ "Khi đang giữ cương vị …" and "Thủ tướng Việt Nam khi ấy là …" tell of another time."""
    told = offices("Ngày 28/7/2009, khi đang giữ cương vị Giám đốc Sở Y tế, ông Ninh Văn Quý đã về xã.")
    assert told["Sở Y tế tỉnh Bắc Giang"].status.value == "former"
    told = offices("Đến tháng 8/2016, Thủ tướng Việt Nam khi ấy là ông Ninh Văn Quý mới giao việc.")
    assert told["Chính phủ"].status.value == "former"


def test_seat_of_a_past_congress() -> None:
    """A seat in the party's centre with terms gone by is past; with the present one it is held (dating.term)."""
    told = "Ông Ninh Văn Quý là Ủy viên Trung ương Đảng khóa {}, quê Lục Nam."
    centre = "Ban Chấp hành Trung ương Đảng"
    assert offices(told.format("X, XI"))[centre].status.value == "former"
    assert offices(told.format("10 và 11"))[centre].status.value == "former"
    assert offices(told.format("XI, XII"))[centre].status.value == "current"


def test_post_taken_and_held_for_years() -> None:
    """A post somebody took "và giữ cương vị này trong gần 2 năm" was held then."""
    told = offices(HERO + "Tháng 10/2012, ông trở thành Giám đốc Sở Y tế, và giữ cương vị này trong gần 2 năm.")
    assert span(told["Sở Y tế tỉnh Bắc Giang"]) == ("former", "2012-10", "")


def test_month_of_the_same_year() -> None:
    """ "Tháng 6 cùng năm" is of the year told before it."""
    told = offices(
        HERO + "Tháng 1/2016, anh về huyện. Tháng 6 cùng năm, ông được bầu giữ chức Bí thư Huyện ủy Lục Nam."
    )
    assert span(told["Huyện ủy Lục Nam"]) == ("started", "2016-06", "")


def test_what_came_before_with_its_first_year_is_past() -> None:
    """ "Trước đó ông là T từ năm 2001" began then and is over."""
    for told in ("Trước đó ông là Giám đốc Sở Y tế từ năm 2001.", "Trước đó, từ năm 2001, ông là Giám đốc Sở Y tế."):
        assert span(offices(HERO + told)["Sở Y tế tỉnh Bắc Giang"]) == ("former", "2001", "")
    still = offices(HERO + "Từ năm 2001, ông là Giám đốc Sở Y tế.")
    assert span(still["Sở Y tế tỉnh Bắc Giang"]) == ("current", "2001", "")


def test_news_of_several_decisions() -> None:
    """Decisions of several days date what each tells; "cùng ngày" is the day of the one before, no law's day is."""
    text = make_text(
        "Thủ tướng vừa ký các quyết định về nhân sự.\nTheo Quyết định số 512/QĐ-TTg ngày 3/6/2019, ông Kiều Văn Thảo, "
        "Vụ trưởng Vụ Pháp chế Bộ Y tế, được bổ nhiệm giữ chức Thứ trưởng Bộ Y tế. Trước đó, ngày 1/6, bộ đã họp.\n"
        "Tại Quyết định 513/QĐ-TTg cùng ngày, Thủ tướng bổ nhiệm bà Đinh Thị Mơ giữ chức Thứ trưởng Bộ Nội vụ.\nQuyết "
        "định số 520/QĐ-TTg ngày 5/6/2019 (căn cứ Luật Tổ chức Chính phủ ngày 19/6/2015) bổ nhiệm ông Hà Quang Sử giữ "
        "chức Thứ trưởng Bộ Xây dựng.\nÔng Bàn Văn Lý hiện là Bộ trưởng Bộ Xây dựng.",
        published="2019-06-07",
        home="Trung ương",
    )
    read = extract_claims(text, find_mentions(text))
    assert {(str(c.person), c.role, str(c.as_of)) for c in read.offices} == {
        ("Kiều Văn Thảo", "Vụ trưởng", "2019-06-03"),
        ("Kiều Văn Thảo", "Thứ trưởng", "2019-06-03"),
        ("Đinh Thị Mơ", "Thứ trưởng", "2019-06-03"),
        ("Hà Quang Sử", "Thứ trưởng", "2019-06-05"),
        ("Bàn Văn Lý", "Bộ trưởng", "2019-06-07"),
    }
    days = {str(d.number): str(d.date) for d in read.official_documents}
    assert days["513/QĐ-TTg"] == "2019-06-03"
    assert days["None"] == "2015-06-19"


@pytest.mark.parametrize(
    "clause",
    [
        "Theo cáo trạng, trong thời gian giữ chức Giám đốc Sở Y tế, ông Quý đã ký nhiều văn bản.",
        "Ông Lê Văn Cam cho biết, khi làm Giám đốc Sở Y tế (từ năm 2010 đến năm 2015), ông Quý đã ký nhiều văn bản.",
        "Kết luận nêu, trong quá trình làm Giám đốc Sở Y tế, bị can Quý nhận quà.",
        "Ông Quý bị cáo buộc, trong thời gian giữ chức Giám đốc Sở Y tế, đã giúp ông Lê Văn Cam.",
    ],
)
def test_the_subject_behind_a_clause_of_his_time_in_office(clause: str) -> None:
    """Whoever stands behind the comma of "trong thời gian làm T" held it, not who reports it (rule event.while)."""
    told = offices(f"Công an bắt ông Ninh Văn Quý. Ông Lê Văn Cam xác nhận. {clause}")
    assert {claim.person for claim in told.values()} == {"Ninh Văn Quý"}
