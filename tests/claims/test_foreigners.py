"""Foreigners whose country or whose name's kind only the words around tell."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

CHILE = ("Phía Chile vui mừng.", "Nước Chile đổi mới.", "Quốc hội Chile họp.")


def offices(*lines: str, home: str = "Trung ương") -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of some lines."""
    text = make_text("\n".join(lines), home=home)
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


def test_head_is_of_the_country_that_the_article_is_about() -> None:
    """A head of state named without a country is of the one that the article names over and over."""
    found = offices(*CHILE, "Tổng thống Sebas Pinero và Bộ trưởng Y tế Matt Hanson nói.")
    assert found == {
        ("Sebas Pinero", "Tổng thống", "Nước Cộng hòa Chile"),
        ("Matt Hanson", "Bộ trưởng", "Bộ Y tế Chile"),
    }


def test_head_is_of_the_country_whose_head_is_meant_without_a_name() -> None:
    """ "Văn phòng Thủ tướng Anh" tells of whom the article speaks."""
    found = offices("Thủ tướng Boris Jackson cách ly.", "Văn phòng Thủ tướng Anh báo tin.")
    assert found == {("Boris Jackson", "Thủ tướng", "Chính phủ Anh")}


def test_two_holders_of_one_title_have_no_country() -> None:
    """Where two heads are named without a country, neither is given the article's."""
    assert offices(*CHILE, "Tổng thống Sebas Pinero gặp Tổng thống Bob Clifton.") == set()


def test_second_holder_is_of_another_country() -> None:
    """A country whose head is named has no other one."""
    found = offices(*CHILE, "Tổng thống Chile Sebas Pinero gặp Tổng thống Bob Clifton.")
    assert found == {("Sebas Pinero", "Tổng thống", "Nước Cộng hòa Chile")}


def test_our_own_head_stays_ours() -> None:
    """A name spelt as ours is no foreigner's, whatever country the article speaks of."""
    assert offices(*CHILE, "Thủ tướng Ngô Văn Ổi đến.") == {("Ngô Văn Ổi", "Thủ tướng", "Chính phủ")}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('"Đó là việc tốt", Tom Furlow, phó chủ tịch Sovira nói.', {("Tom Furlow", "Phó Chủ tịch", "Sovira")}),
        (
            "Carrie Esperan, chủ tịch Hiệp hội Đường thủy Quốc tế, nói.",
            {("Carrie Esperan", "Chủ tịch", "Hiệp hội Đường thủy Quốc tế")},
        ),
        (
            "Karnit Flog - Cựu thống đốc Ngân hàng Trung ương Israel, cho biết.",
            {("Karnit Flog", "Thống đốc", "Ngân hàng Trung ương Israel")},
        ),
        (
            "Maria Zakharina, phát ngôn viên Bộ Ngoại giao Nga, cho biết.",
            {("Maria Zakharina", "Người phát ngôn", "Bộ Ngoại giao Nga")},
        ),
        ("Real Sovira, chủ tịch Florent Perezo nói.", set()),
        ("New York, Giám đốc Sở Y tế cho biết.", set()),
        ("Tại Dallas Fort, chủ tịch Hiệp hội Đường thủy nói.", set()),
    ],
)
def test_name_before_its_title(content: str, expected: set[tuple[str, str, str]]) -> None:
    """A foreign name that begins a sentence or follows a quotation holds the title behind its comma."""
    assert offices(content) == expected


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("Ông Ngô Văn Ổi, Giám đốc Sông Quê Travel, nói.", "Sông Quê Travel"),
        ("Ông Ngô Văn Ổi, Giám đốc điều hành của Sovira, nói.", "Sovira"),
    ],
)
def test_brand_of_a_company(content: str, body: str) -> None:
    """A brand of our own words is told by the foreign word that ends it."""
    assert {found[2] for found in offices(content)} == {body}


@pytest.mark.parametrize("word", ["của New Zealand", "Sở"])
def test_country_or_kind_is_no_brand(word: str) -> None:
    """Neither a country nor the word for an institution is a company."""
    assert offices(f"Ông Ngô Văn Ổi, Giám đốc điều hành {word}, nói.") == set()


def test_foreigner_takes_an_office_of_his_country() -> None:
    """A verb may stand between a foreigner and the title of another country."""
    found = offices("Ông Bob Clifton được bổ nhiệm làm Bộ trưởng Quốc phòng Chile.")
    assert found == {("Bob Clifton", "Bộ trưởng", "Bộ Quốc phòng Chile")}


def test_ambassador_to_what_is_no_country() -> None:
    """An ambassador to a league of states is of the mission there, not of the embassy in our country."""
    expected = {("Bob Clifton", "Đại sứ", "Phái đoàn Hoa Kỳ tại NATO")}
    assert offices("Đại sứ Mỹ tại NATO Bob Clifton nói.") == expected


def test_name_cut_at_an_initial_is_no_name() -> None:
    """A name of which only its beginning is read names nobody."""
    assert offices("Tổng thống Mỹ George W. Bushel nói.") == set()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Thống đốc Florida Ron Santis nói.", {("Ron Santis", "Thống đốc", "Bang Florida")}),
        ("Andrew Como, thống đốc bang New York, nói.", {("Andrew Como", "Thống đốc", "Bang New York")}),
        (
            "Bà Lý Thị Na, Tổng Lãnh sự Việt Nam tại Luang Namtha, nói.",
            {("Lý Thị Na", "Tổng Lãnh sự", "Tổng Lãnh sự quán Việt Nam tại Luang Namtha")},
        ),
        (
            "Ông Ngô Văn Ổi, Chủ tịch HĐQT Lâm Quê, nói.",
            {("Ngô Văn Ổi", "Chủ tịch", "Hội đồng quản trị Lâm Quê")},
        ),
        ("Chủ tịch HĐQT Ngô Văn Ổi nói.", set()),
        (
            "Ông Ngô Văn Ổi, Chủ tịch kiêm Tổng Giám đốc Công ty Sông Quê, nói.",
            {("Ngô Văn Ổi", "Chủ tịch", "Công ty Sông Quê"), ("Ngô Văn Ổi", "Tổng Giám đốc", "Công ty Sông Quê")},
        ),
        (
            "Ông Ngô Văn Ổi, Tổng Giám đốc kiêm Chủ tịch HĐQT Công ty Sông Quê, nói.",
            {
                ("Ngô Văn Ổi", "Tổng Giám đốc", "Công ty Sông Quê"),
                ("Ngô Văn Ổi", "Chủ tịch", "Hội đồng quản trị Công ty Sông Quê"),
            },
        ),
        ("UBND tỉnh Hưng Yên họp. Ông Eric Trumpet, Phó Chủ tịch, nói.", set()),
    ],
)
def test_heads_of_states_boards_and_companies(content: str, expected: set[tuple[str, str, str]]) -> None:
    """A governor is of his state, a chair of the company beside him, and no foreigner of an authority of ours."""
    assert offices(content) == expected


def test_spokesman_of_a_head_is_not_the_head() -> None:
    """The name behind "người phát ngôn của" and a title may be either's, so nobody holds that title."""
    assert offices("Người phát ngôn của Tổng Thư ký Liên hợp quốc Stefan Dujarro nói.") == set()


def test_whom_somebody_defeats_does_not_win() -> None:
    """A verb of purpose behind a name tells of another one."""
    assert offices("Sau khi đánh bại bà Kamala Harrisa để đắc cử Tổng thống Chile hôm qua.") == set()


def test_name_behind_a_short_form_in_brackets() -> None:
    """A short form of one capital letter stands in brackets too."""
    found = offices("Chủ tịch Cục Dự trữ Liên bang Mỹ (Fed) Jerome Powella nói.")
    assert found == {("Jerome Powella", "Chủ tịch", "Cục Dự trữ Liên bang Mỹ")}


@pytest.mark.parametrize("behind", ["lưu ý", "và Công ty TNHH Tân Mộc khuyến cáo"])
def test_name_of_an_institution_ends_before_a_verb_and_before_another(behind: str) -> None:
    """Neither what somebody says nor a second company belongs to the name of the first."""
    found = offices(f"Bà Lý Thị Na - Kế toán trưởng Công ty TNHH Sông Quê {behind}.")
    assert found == {("Lý Thị Na", "Kế toán trưởng", "Công ty TNHH Sông Quê")}


def test_power_is_no_acting_office() -> None:
    """ "lên nắm quyền" tells of power, not of who acts for a chair, and not of whoever was named before."""
    content = "Binh biến lật đổ bà Aung San Kyua. Ông Minh Ha lên nắm quyền với cương vị chủ tịch Quốc hội Myanmar."
    assert not [claim for claim in offices(content) if claim[0] == "Aung San Kyua"]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("Ông Ed Boatman, đại sứ Ghana ở Chile, nói.", {("Ed Boatman", "Đại sứ", "Đại sứ quán Ghana tại Chile")}),
        ("Việc bổ nhiệm ông Bob Darcham làm đại sứ Nga ở Bolivar.", set()),
        ("Chuyến thăm của Ngoại trưởng Kim Tae Kul đã thành công.", set()),
        ("Em Ngô Văn Ổi, Bộ trưởng Bộ Y tế giả định, trả lời.", set()),
        ("Trong phim, cô đóng vai con gái Tổng thống Mỹ Ted Quipman.", set()),
        ("Phim có nhiều nhân vật, như ông Hong Man Mo - chủ tịch Tập đoàn Quip.", set()),
    ],
)
def test_seats_of_embassies_and_people_of_plays(content: str, found: set[tuple[str, str, str]]) -> None:
    """An embassy stands where "ở" tells; a film's people and pupils who play hold nothing (rule event.fiction)."""
    assert offices(content) == found


@pytest.mark.parametrize(
    "which",
    ["thứ 9 của", "thứ 9 trong lịch sử", "mới của", "đầu tiên của", "trẻ nhất từ trước đến nay ở", "lớn tuổi nhất của"],
)
def test_which_of_its_holders_stands_before_the_country(which: str) -> None:
    """What tells which holder somebody is parts no title from its country."""
    assert offices(f"Ông Sebas Pinero trở thành Thủ tướng {which} Lào.") == {
        ("Sebas Pinero", "Thủ tướng", "Chính phủ Lào")
    }
