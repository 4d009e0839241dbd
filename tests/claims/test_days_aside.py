"""Days that stand aside in a bracket, and days counted from those told before."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

MAN, WOMAN, THIRD = "Đinh Công Quýt", "Lê Thị Mận", "Ngô Văn Ổi"
NEWS = "Ngày 18/7, Tỉnh ủy Bắc Giang công bố các quyết định về cán bộ."


def days(content: str, published: str = "2019-07-20") -> set[tuple[str, str, str, str, str]]:
    """Return person, role, as_of, since and until of every office claim."""
    text = make_text(content, published=published, home="Bắc Giang")
    told = extract_claims(text, find_mentions(text)).offices
    return {(one.person, one.role, str(one.as_of), str(one.since), str(one.until)) for one in told}


def test_a_bracket_with_a_verb_dates_what_it_stands_behind() -> None:
    """ "(đảm nhận từ 1/7)" begins the office before it, and none behind it."""
    told = days(
        f"{NEWS}\nTheo đó, ông {MAN} tiếp tục giữ chức Bí thư Huyện ủy Lục Nam (đảm nhận từ 1/7/2019), bà {WOMAN} làm "
        "Phó Bí thư Huyện ủy Lục Nam."
    )
    assert (MAN, "Bí thư", "2019-07-18", "2019-07-01", "None") in told
    assert (WOMAN, "Phó Bí thư", "2019-07-18", "2019-07-18", "None") in told


def test_a_bracket_that_tells_of_the_next_office_ends_none() -> None:
    """ "(ông Quýt đã được điều động … từ ngày 5/7)" is no day on which the assembly relieved him."""
    told = days(
        f"{NEWS}\nHĐND huyện Lục Nam cho ông {MAN} thôi giữ chức Chủ tịch UBND huyện Lục Nam (ông Quýt đã được điều "
        "động về tỉnh từ ngày 5/7)."
    )
    assert told == {(MAN, "Chủ tịch", "2019-07-18", "None", "2019-07-18")}


def test_when_the_one_before_retired_begins_nothing() -> None:
    """ "thế chỗ bà Mận (nghỉ hưu từ 1/7)" tells how long she has been gone."""
    told = days(f"{NEWS}\nÔng {MAN} trúng cử Phó Chủ tịch UBND tỉnh Bắc Giang, thế chỗ bà {WOMAN} (nghỉ hưu từ 1/7).")
    assert (MAN, "Phó Chủ tịch", "2019-07-18", "2019-07-18", "None") in told


def test_the_month_of_a_numbered_session_dates_nobody_beside_it() -> None:
    """The month behind "kỳ họp thứ 28" is that of the session, not of who is named behind it."""
    told = days(
        f"{NEWS}\nTheo kết luận tại kỳ họp thứ 28 (tháng 3/2019), ông {MAN}, Giám đốc Sở Y tế, đã trả lại tiền."
    )
    assert told == {(MAN, "Giám đốc", "2019-07-18", "None", "None")}


def test_the_same_day_of_a_paragraph_is_the_one_that_opened_the_last() -> None:
    """A paragraph that opens with "cùng ngày" goes on with the news, not with a day told in passing."""
    told = days(
        f"{NEWS}\nTrong đó, bà {WOMAN} đã nhận nhiệm vụ trong đêm 15/7.\nChiều cùng ngày, ông {MAN}, Giám đốc Sở Y tế, "
        f"thăm chợ.\nCác hộ của hai xã đã lên huyện vào ngày 16/7. "
        f"Trong một diễn biến khác cùng ngày, ông {THIRD}, Giám đốc Sở Tư pháp, tiếp dân."
    )
    assert {one[:3] for one in told} == {(MAN, "Giám đốc", "2019-07-18"), (THIRD, "Giám đốc", "2019-07-18")}


def test_who_was_relieved_at_the_same_session_is_no_past() -> None:
    """What an assembly did behind "Trước đó, HĐND đã miễn nhiệm" at its session is the day's news."""
    told = days(
        f"Sáng 18/7, HĐND tỉnh Bắc Giang họp, bầu ông {MAN} giữ chức Phó Chủ tịch UBND tỉnh. Trước đó, HĐND tỉnh đã "
        f"miễn nhiệm chức Phó Chủ tịch UBND tỉnh đối với bà {WOMAN}. HĐND tỉnh cũng bầu ông {THIRD} làm Chánh Văn "
        "phòng UBND tỉnh."
    )
    assert {one[:4] for one in told if one[0] == THIRD} == {(THIRD, "Chánh Văn phòng", "2019-07-18", "2019-07-18")}


def test_who_is_replaced_moves_on_now() -> None:
    """ "thay ông Ổi, chuyển sang giữ chức …" tells two steps of one day."""
    told = days(
        f"{NEWS}\nBà {WOMAN} làm Bí thư Huyện ủy Lục Nam thay ông {THIRD}, chuyển sang giữ chức Giám đốc Sở Y tế."
    )
    assert {one[:3] for one in told if one[0] == THIRD and one[1] == "Giám đốc"} == {(THIRD, "Giám đốc", "2019-07-18")}


def test_who_was_elected_again_years_ago_holds_the_office_by_the_article() -> None:
    """A re-election of years ago is no day for which the office is told as held."""
    told = days(f"{NEWS}\nTháng 8/2016, ông {MAN} tái đắc cử Chủ tịch UBND tỉnh Bắc Giang.")
    assert {one[:3] for one in told} == {(MAN, "Chủ tịch", "2019-07-18")}


def test_the_first_day_behind_the_last_of_past_posts() -> None:
    """ "… ; Giám đốc Sở Y tế từ tháng 10/2010" began then; what stands behind "rồi" did not begin with the first."""
    told = days(
        f"{NEWS}\nÔng {MAN} từng trải qua các cương vị: Bí thư Huyện ủy Lục Nam; Giám đốc Sở Y tế từ tháng 10/2010."
    )
    assert {(one[1], one[3]) for one in told} == {("Bí thư", "None"), ("Giám đốc", "2010-10")}
    told = days(
        f"{NEWS}\nTháng 3/2014, ông {MAN} được điều động về Sở Y tế rồi giữ chức Chánh Văn phòng Sở Y tế trong "
        "hơn 3 năm."
    )
    assert {(one[1], one[3]) for one in told} == {("Chánh Văn phòng", "None")}


def test_decisions_that_a_list_is_opened_with_are_in_force_from_their_day() -> None:
    """ "Các quyết định chỉ định của … cùng có hiệu lực từ 1/8" stands for all listed behind it."""
    told = days(
        "Sáng 18/7, Tỉnh ủy Bắc Giang trao quyết định. Các quyết định chỉ định của Ban Thường vụ Tỉnh ủy cùng có hiệu "
        f"lực từ ngày 1/8/2019.\n- Ông {MAN} được chỉ định làm Bí thư Huyện ủy Lục Nam."
    )
    assert told == {(MAN, "Bí thư", "2019-08-01", "2019-08-01", "None")}


LEAD = "Sáng 18/7, tại hội nghị của Tỉnh ủy Bắc Giang, nhiều việc được bàn.\nChợ đông.\nTrời nắng.\n"


def day_of(content: str, published: str = "2019-07-20") -> str:
    """Return the day for which the only office of a text is told."""
    (told,) = days(f"{LEAD}{content}", published)
    return told[2]


def test_who_had_spoken_before() -> None:
    """ "Giám đốc … trước đó quả quyết" is no part of the news, and has no day of its own."""
    assert day_of(f"Giám đốc Sở Y tế {MAN} trước đó quả quyết bệnh viện đủ thuốc.") == "2019-07-20"


def test_what_stands_behind_the_end_of_the_news() -> None:
    """Behind "./." stands the opening of another article."""
    assert day_of(f"Hội nghị bế mạc./.\nTại cuộc họp, Giám đốc Sở Y tế {MAN} cảm ơn bà con.") == "2019-07-20"


def test_words_that_bear_out_what_was_told_with_its_day() -> None:
    """A quotation behind "Hôm 16/7, tỉnh chê …" was said then."""
    told = f'Hôm 16/7, tỉnh chê huyện làm chậm. "Huyện làm quá chậm", Giám đốc Sở Y tế {MAN} nói.'
    assert day_of(told) == "2019-07-16"


def test_last_year_in_passing() -> None:
    """ "hồi năm ngoái" dates what was done, not the office beside it."""
    told = f"Sở Y tế hồi năm ngoái đã nhờ Chánh Thanh tra tỉnh {MAN} xem sổ."
    assert {one[2] for one in days(f"Huyện họp.\n{told}")} == {"2019-07-20"}


def test_a_day_that_is_only_possible() -> None:
    """What may happen tomorrow is not the news."""
    told = f"Khả năng mưa to vào sáng 21/7 là bao nhiêu?\nGiám đốc Sở Y tế {MAN} được khen."
    assert {one[2] for one in days(told)} == {"2019-07-20"}


def test_this_conference_is_the_one_of_the_paragraph_before() -> None:
    """ "Hội nghị lần này có …" goes on with the conference told with its day."""
    told = f"Ngày 8/7, Sở Y tế tổ chức hội nghị.\nHội nghị lần này có sự tham dự của Giám đốc Sở Y tế {MAN}."
    assert day_of(told) == "2019-07-08"


def test_the_day_of_an_arrest_in_a_bracket_is_no_day_of_the_office() -> None:
    """ "(đã bị khởi tố ngày 8/6)" dates what befell somebody, not the post named before; "(bị cách chức …)" may."""
    told = days(
        f"{NEWS}\nKhai trừ ông {MAN}, nguyên Giám đốc Sở Y tế (đã bị khởi tố, bắt tạm giam ngày 08/6/2019).\n"
        f"Khiển trách bà {WOMAN}, Giám đốc Sở Tư pháp (vừa bị phạt hôm 10/6/2019)."
    )
    assert {(one[0], one[2]) for one in told} == {(MAN, "2019-07-18"), (WOMAN, "2019-07-20")}


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Một tháng trước (ngày 12/6)", "2019-06-12"),
        ("Ba ngày trước (17/7)", "2019-07-17"),
        ("Hơn hai tuần trước (ngày 3/7)", "2019-07-03"),
    ],
)
def test_a_bracket_tells_the_day_that_is_counted_back(told: str, day: str) -> None:
    """ "một tháng trước (ngày 12/6), HĐND bầu …": the bracket's day is that of what follows."""
    found = days(f"{told}, HĐND tỉnh Bắc Giang bầu bà {WOMAN} giữ chức Phó Chủ tịch UBND tỉnh.")
    assert found == {(WOMAN, "Phó Chủ tịch", day, day, "None")}


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("Sáng 8/6/2019, tỉnh Bắc Giang tổ chức hội nghị về bão.", "2019-06-08"),
        ("Ngày 8/6/2019, tỉnh Bắc Giang khởi công cầu.", "2019-06-08"),
        ("Mưa to trút xuống tỉnh Bắc Giang đêm 8/6/2019.", "None"),
        ('"Tôi lo lắm", một nông dân viết hôm 8/6/2019.', "None"),
    ],
)
def test_the_scene_of_an_article_without_a_day(lead: str, day: str) -> None:
    """A meeting or an act dates the other paragraphs, what somebody wrote does not. Rule dating.official."""
    told = f"{lead}\nÔng Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, lo cho dân.\nDân sửa nhà trong năm 2019."
    text = make_text(told, published=None, home="Bắc Giang")
    assert {str(one.as_of) for one in extract_claims(text, find_mentions(text)).offices} == {day}


@pytest.mark.parametrize(
    "told",
    [
        "Mới đây, ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, đã khen xã.",
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, gần đây khen xã.",
        "Giám đốc Sở Y tế tỉnh Bắc Giang Ninh Văn Quý từng khen xã.",
    ],
)
def test_what_somebody_lately_did_is_of_the_paper(told: str) -> None:
    """ "mới đây", "từng" tell of no day: the title is the paper's, not that of the event of the lead."""
    text = make_text(f"Sáng 18/6, huyện họp.\nDân vui.\n{told}", published="2019-06-20", home="Bắc Giang")
    assert {str(one.as_of) for one in extract_claims(text, find_mentions(text)).offices} == {"2019-06-20"}


@pytest.mark.parametrize(
    "told",
    [
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, lo vì hạn chót nộp đơn là ngày 21/6.",
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, kéo dài lệnh đến cuối tháng 6.",
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, coi chợ, cho tới khi ông nghỉ ốm vào 5/1/2017.",
    ],
)
def test_days_until_which_something_holds(told: str) -> None:
    """A term set, and the day until which something held, is that of no title beside them."""
    text = make_text(f"Sáng 18/6, huyện họp. {told}", published="2019-06-20", home="Bắc Giang")
    assert {str(one.as_of) for one in extract_claims(text, find_mentions(text)).offices} == {"2019-06-18"}


def test_days_counted_back_are_no_lead() -> None:
    """ "Hai ngày trước đó" went before the news."""
    content = (
        "Sở Y tế mở chợ thuốc.\nHai ngày trước đó, chợ cháy.\nBà Lê Thị Mận, Giám đốc Sở Y tế tỉnh Bắc Giang, mừng."
    )
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    assert {str(one.as_of) for one in extract_claims(text, find_mentions(text)).offices} == {"2019-06-20"}


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("Đêm 16/6, đường liên xã sụt dài 20 m.", "2019-06-20"),
        ("Ngày 16/6, chợ huyện ghi nhận 3.000 lượt khách.", "2019-06-20"),
        ("Ngày 16/6, huyện tổ chức lễ ra quân.", "2019-06-16"),
        ("Ngày 16/6, ông Đinh Văn Quýt cho biết đường sụt.", "2019-06-16"),
        ("Ngày 16/6, các cháu đón nhận 20 suất quà.", "2019-06-16"),
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "Ông Ninh Văn Quý, Chủ tịch UBND xã Mai Sơn, cho biết dân lo lắm.",
        "Theo ông Ninh Văn Quý, Chủ tịch UBND xã Mai Sơn, dân lo lắm.",
    ],
)
def test_who_tells_the_paper_of_what_befell(lead: str, day: str, told: str) -> None:
    """His words are of the paper's day, not of that on which the road slid. Rule dating.outside."""
    text = make_text(f"{lead}\nDân lo.\n{told}", published="2019-06-20", home="Bắc Giang")
    assert {str(one.as_of) for one in extract_claims(text, find_mentions(text)).offices} == {day}


@pytest.mark.parametrize(
    "told",
    [
        "Bên lề hội thảo, ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, nói với phóng viên rằng dân vui.",
        "Phó Trưởng ban Thường trực: ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang.",
        "Điếu văn do ông Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Bắc Giang, đọc.",
    ],
)
def test_who_stands_at_a_funeral_or_beside_a_meeting(told: str) -> None:
    """He is told of for the news' day, whatever other day stands between."""
    content = f"Ngày 16/6, họ Đinh báo tin buồn.\nLễ viếng mở từ 8 giờ ngày 17/6.\nDân đến đông.\n{told}"
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    assert {str(one.as_of) for one in extract_claims(text, find_mentions(text)).offices} == {"2019-06-16"}
