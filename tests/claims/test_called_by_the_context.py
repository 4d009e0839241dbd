"""Bodies that the context calls: the only town, the district before it, the front of the country; constituencies."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import held, make_text

pytestmark = pytest.mark.nlp


def offices(*lines: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of an article of Thanh Hóa."""
    return held("\n".join(lines), "Thanh Hóa")


def test_the_only_town_of_an_article_is_meant_before_it_is_named() -> None:
    """ "Bí thư Thành ủy" is of the one town that the article names, though behind."""
    assert offices("Ông Ngô Văn Ổi, Bí thư Thành ủy, thăm Công an thành phố Sầm Sơn.") == {
        ("Ngô Văn Ổi", "Bí thư", "Thành ủy Sầm Sơn")
    }


def test_a_district_is_meant_behind_a_town() -> None:
    """ "HĐND huyện" behind a town is of the district named before it, and no one's where none was."""
    told = "Ông Kiều Văn Thảo từng là Phó Chủ tịch UBND thành phố Sầm Sơn."
    last = "Chủ tịch HĐND huyện Ngô Văn Ổi cho biết vậy."
    town = ("Kiều Văn Thảo", "Phó Chủ tịch", "Ủy ban nhân dân thành phố Sầm Sơn")
    assert offices("HĐND huyện Nga Sơn vừa họp.", told, last) == {
        town,
        ("Ngô Văn Ổi", "Chủ tịch", "Hội đồng nhân dân huyện Nga Sơn"),
    }
    assert offices(told, last) == {town}


def test_the_front_behind_a_head_of_the_state_is_the_countrys() -> None:
    """ "Thủ tướng A, Chủ tịch Mặt trận Tổ quốc B" is the country's; behind a province's chief it is the province's."""
    front = "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"
    told = offices("Dự lễ có Thủ tướng Kiều Văn Thảo, Chủ tịch Mặt trận Tổ quốc Ngô Văn Ổi.")
    assert ("Ngô Văn Ổi", "Chủ tịch", front) in told
    local = offices("Dự lễ có Bí thư Tỉnh ủy Kiều Văn Thảo, Chủ tịch Mặt trận Tổ quốc Ngô Văn Ổi.")
    assert front not in {body for _person, _role, body in local}


@pytest.mark.parametrize(
    "head",
    [
        "cùng các ĐBQH thuộc Tổ bầu cử số 3 gồm",
        "cùng các đại biểu Quốc hội tỉnh Thanh Hóa",
        "cùng các đại biểu Quốc hội tại đơn vị bầu cử số 2",
    ],
)
def test_words_of_place_behind_a_heading(head: str) -> None:
    """A constituency between a heading's title and its colon parts nobody from the title (rule list.heading)."""
    told = offices(f"Sáng 5/6, ông Kiều Văn Thảo {head}: Ngô Văn Ổi, Giám đốc Sở Y tế; Lý Thị Na tiếp xúc cử tri.")
    assert told == {
        ("Ngô Văn Ổi", "Đại biểu", "Quốc hội"),
        ("Lý Thị Na", "Đại biểu", "Quốc hội"),
        ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Thanh Hóa"),
    }


def test_the_newspaper_of_a_dateline_is_no_party() -> None:
    """ "(ĐCSVN) - Sáng 5/6" names the newspaper; inside the sentence the letters name the party."""
    text = make_text("(ĐCSVN) - Sáng 5/6, trời mưa. Điều lệ ĐCSVN đã rõ.", home="Thanh Hóa")
    claims = [body.evidence.start for body in extract_claims(text, find_mentions(text)).bodies]
    assert len(claims) == 1
    assert claims[0] > 20  # code points: behind the dateline


@pytest.mark.parametrize("name", ["Bun-xa Phong-xa-vẳn", "Xay-xổm Phôm-vi-xay", "Kim Na-rin"])
def test_names_of_several_parts_with_hyphens(name: str) -> None:
    """All parts behind hyphens belong to a name."""
    assert offices(f"Đồng chí {name}, Chủ tịch Quốc hội Lào, đến thăm.") == {(name, "Chủ tịch", "Quốc hội Lào")}


def test_of_the_departments_of_several_provinces_none_is_meant_far_behind() -> None:
    """A bare "Sở Y tế" of news on several provinces is that of the one named right before, else nobody's."""
    lines = ("Sở Y tế tỉnh Hà Nam đã họp.", "Sở Y tế tỉnh Nam Định mua thuốc.")
    last = "Ông Ngô Văn Ổi, Phó Giám đốc Sở Y tế, nói."
    near, far = "\n".join((*lines, last)), "\n".join((*lines, "Trời mưa.", "Nước lên.", last))
    for content, bodies in ((near, {"Sở Y tế tỉnh Nam Định"}), (far, set())):
        text = make_text(content, home="Trung ương")
        assert {one.body for one in extract_claims(text, find_mentions(text)).offices} == bodies


def test_a_ministry_has_one_name_in_an_article() -> None:
    """ "Bộ Giáo dục" beside the full name is the same ministry; one that stands alone keeps its name."""
    short, full = "Ông Ngô Văn Ổi, Thứ trưởng Bộ Giáo dục, nói.", "Bộ Giáo dục và Đào tạo đã họp."
    assert offices(short, full) == {("Ngô Văn Ổi", "Thứ trưởng", "Bộ Giáo dục và Đào tạo")}
    assert offices(short) == {("Ngô Văn Ổi", "Thứ trưởng", "Bộ Giáo dục")}


def test_a_house_of_culture_is_nobody() -> None:
    """ "Cung Văn hóa" is no person."""
    text = make_text("Sáng 5/6, tại Cung Văn hóa tỉnh, Hội Nông dân tỉnh họp.", home="Thanh Hóa")
    assert extract_claims(text, find_mentions(text)).people == ()


def test_a_short_name_stays_whom_it_meant_before_another_of_it_is_listed() -> None:
    """ "Ông Cam" of the lead is still the lead's where a list has named another Cam since, once."""
    news = (
        "Chiều 3/5, UBND tỉnh bổ nhiệm ông Lê Văn Cam làm Giám đốc Sở Y tế.\nÔng Cam quê Lục Nam.\n"
        "Sở có các Phó Giám đốc: Lý Thị Na, Ngô Thế Cam.\n"
    )
    seat = "Tỉnh ủy chỉ định ông Cam giữ chức Bí thư Đảng ủy Sở Y tế."
    for content, person in ((news + seat, "Lê Văn Cam"), (f"{news[:-1]} {seat}", "Ngô Thế Cam")):
        text = make_text(content, home="Bắc Giang", published="2019-05-03")
        claims = extract_claims(text, find_mentions(text)).offices
        assert [c.person for c in claims if c.role == "Bí thư"] == [person]


def test_a_bracket_dates_the_last_of_two_offices_of_two_bodies() -> None:
    """ "Trưởng phòng Nội vụ huyện X, Giám đốc Sở Y tế (2015 - 2020)" tells nothing of when the first was held."""
    text = make_text(
        "Ông Lê Văn Cam, nguyên Bí thư Huyện ủy Lục Nam, nguyên Giám đốc Sở Y tế (2015 - 2018), đến dự.",
        home="Bắc Giang",
    )
    claims = extract_claims(text, find_mentions(text)).offices
    assert {(c.role, str(c.since), str(c.until)) for c in claims} == {
        ("Bí thư", "None", "None"),
        ("Giám đốc", "2015", "2018"),
    }


@pytest.mark.parametrize("lead", ["Riêng với Nam Định", "Đối với tỉnh Nam Định", "Riêng với tỉnh Nam Định"])
def test_the_province_that_a_sentence_turns_to_holds_for_its_bare_bodies(lead: str) -> None:
    """Behind "Riêng với X, …" a bare "UBND tỉnh" is that of X, whatever province was told of before."""
    told = offices(
        "Chủ tịch UBND tỉnh Hà Nam Lý Văn Cam được khen.",
        f"{lead}, Thủ tướng khiển trách ông Ngô Văn Ổi, Phó Chủ tịch UBND tỉnh, nguyên Giám đốc Sở Xây dựng.",
    )
    assert {one for one in told if one[0] == "Ngô Văn Ổi"} == {
        ("Ngô Văn Ổi", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Nam Định"),
        ("Ngô Văn Ổi", "Giám đốc", "Sở Xây dựng tỉnh Nam Định"),
    }
