"""The district whose own news an article is holds behind the titles of guests from another."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

OPENS = "Đảng bộ huyện Sơn Dương khai mạc đại hội lần thứ XX.\n"


def bodies_of_chair(content: str) -> set[str]:
    """Return the bodies of the offices of Ninh Văn Quý in an article of Tuyên Quang."""
    text = make_text(content, home="Tuyên Quang")
    return {claim.body for claim in extract_claims(text, find_mentions(text)).offices if claim.person == "Ninh Văn Quý"}


@pytest.mark.parametrize(
    ("told", "body"),
    [
        (
            "Đến dự có bà Lý Thị Na, Bí thư Huyện ủy Yên Sơn. Đồng chí Ninh Văn Quý, Chủ tịch UBND huyện, báo cáo.",
            "Sơn Dương",
        ),
        (
            "Khách mời: bà Lý Thị Na - Bí thư huyện Yên Sơn.\nĐồng chí Ninh Văn Quý, Chủ tịch UBND huyện, điều hành.",
            "Sơn Dương",
        ),
        (
            "Dự có bà Lý Thị Na (nguyên Bí thư Huyện ủy Yên Sơn); ông Ninh Văn Quý, Chủ tịch UBND huyện.",
            "Sơn Dương",
        ),
        ("Ông Lý Văn Na là Bí thư Huyện ủy Yên Sơn. Năm 2010, ông Ninh Văn Quý làm Chủ tịch UBND huyện.", "Yên Sơn"),
        (
            "Huyện Yên Sơn cũng họp. Bí thư Huyện ủy Yên Sơn Lý Thị Na dự. Đồng chí Ninh Văn Quý, Chủ tịch UBND huyện.",
            "Yên Sơn",
        ),
        (
            "Huyện Yên Sơn họp cùng ngày. Bí thư Huyện ủy Yên Sơn Lý Thị Na khai mạc. "
            "Đồng chí Ninh Văn Quý, Chủ tịch UBND huyện, báo cáo.",
            "Yên Sơn",
        ),
    ],
)
def test_guests_lend_no_district(told: str, body: str) -> None:
    """A district told in titles only lends none behind its sentence or bracket, save in a life; a second scene does."""
    assert bodies_of_chair(OPENS + told) == {f"Ủy ban nhân dân huyện {body}"}


def test_article_without_hosts() -> None:
    """Where the lead names no district outside of titles, the last told is meant."""
    told = "Bà Lý Thị Na, Bí thư Huyện ủy Yên Sơn, chủ trì.\nĐồng chí Ninh Văn Quý, Chủ tịch UBND huyện, báo cáo."
    assert bodies_of_chair(told) == {"Ủy ban nhân dân huyện Yên Sơn"}


@pytest.mark.parametrize("name", ["Ninh Văn Quý", "Hà Đức Quý", "Điểu K'Quý"])
def test_name_behind_a_bare_unit(name: str) -> None:
    """A name built as a person's is no district that no table has, though its family name is a word of places."""
    text = make_text(f"{OPENS}Chủ tịch UBND huyện {name} báo cáo.", home="Tuyên Quang")
    claims = extract_claims(text, find_mentions(text)).offices
    assert {(claim.person, claim.body) for claim in claims} == {(name, "Ủy ban nhân dân huyện Sơn Dương")}


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Vụ trưởng Vụ Tổ chức cán bộ Ninh Văn Quý công bố quyết định.", "Vụ Tổ chức cán bộ, Bộ Công Thương"),
        ("Đồng chí Ninh Văn Quý giữ chức Chánh Văn phòng Bộ.", "Văn phòng Bộ Công Thương"),
        ("Đồng chí Ninh Văn Quý, Bí thư Đảng ủy Bộ, dự.", "Đảng ủy Bộ Công Thương"),
        ("Đồng chí Ninh Văn Quý, Vụ trưởng Vụ Kế hoạch, Bộ Tài chính, dự.", "Vụ Kế hoạch, Bộ Tài chính"),
    ],
)
@pytest.mark.parametrize("opens", ["Bộ Công Thương họp.", "Đảng bộ Bộ Công Thương họp."])
def test_ministry_of_the_news(opens: str, told: str, body: str) -> None:
    """Of several ministries that of the first sentence is meant by "Bộ" and by a bare department."""
    between = "Dự họp có đại diện Bộ Công Thương và Bộ Tài chính."
    assert bodies_of_chair(f"{opens}\n{between}\n{told}") == {body}


def test_no_ministry_of_the_news() -> None:
    """Where the first sentence names several ministries, or none, a bare department stays alone."""
    told = "Bộ Công Thương và Bộ Tài chính cùng họp.\nĐồng chí Ninh Văn Quý giữ chức Chánh Văn phòng Bộ."
    assert bodies_of_chair(told) == set()


def test_audit_office_and_its_regions() -> None:
    """The state audit office has regional and special ones, each with a chief of its own."""
    told = (
        "Tổng KTNN Bùi Văn Sim trao quyết định bổ nhiệm đồng chí Ninh Văn Quý, Trưởng phòng Tổng hợp, KTNN khu vực XI, "
        "giữ chức Phó Kiểm toán trưởng KTNN chuyên ngành IV."
    )
    assert bodies_of_chair(told) == {
        "Phòng Tổng hợp, Kiểm toán Nhà nước khu vực XI",
        "Kiểm toán Nhà nước chuyên ngành IV",
    }


@pytest.mark.parametrize("printed", ["K' Brôi", "K’ Brôi", "K'Brôi"])
def test_blank_behind_a_particle(printed: str) -> None:
    """A blank behind the particle of a highlander's name parts no name."""
    text = make_text(f"Đồng chí {printed}, Bí thư Huyện ủy Di Linh, dự.", home="Lâm Đồng")
    assert {claim.person for claim in extract_claims(text, find_mentions(text)).offices} == {"K'Brôi"}


def test_district_behind_a_title_is_no_person() -> None:
    """Two words that are a district's name and no family name are a person only behind an honorific."""
    told = "Đại biểu Vĩnh Linh hỏi về đường.\nBà Vĩnh Linh, Giám đốc Sở Y tế, trả lời."
    text = make_text(told, home="Quảng Trị")
    claims = extract_claims(text, find_mentions(text)).offices
    assert {(claim.person, claim.role) for claim in claims} == {("Vĩnh Linh", "Giám đốc")}


def test_who_reports_to_a_leader_holds_none_of_his_offices() -> None:
    """Behind "Báo cáo với" the title before the comma is that of whom he speaks to."""
    told = "Báo cáo với Chủ tịch nước, Giám đốc Sở Y tế Ninh Văn Quý cho biết đã đủ thuốc."
    assert bodies_of_chair(told) == {"Sở Y tế tỉnh Tuyên Quang"}


def test_day_within_a_trip_is_that_of_the_news() -> None:
    """The lead's days of a whole trip stand behind the day that its sentence goes on with."""
    told = (
        "Kết thúc chuyến công tác hai ngày 4 và 5/6/2017 tại Tuyên Quang, chiều 5/6, đoàn làm việc với tỉnh.\n"
        "Dự có đồng chí Ninh Văn Quý, Giám đốc Sở Y tế tỉnh Tuyên Quang."
    )
    text = make_text(told, home="Tuyên Quang", published="2017-06-06")
    assert {str(claim.as_of) for claim in extract_claims(text, find_mentions(text)).offices} == {"2017-06-05"}
