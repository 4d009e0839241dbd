"""Sentences that leave out their subject, their body or the day: the text around tells them."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import held, make_text

pytestmark = pytest.mark.nlp

LIFE = "Bà Ninh Thị Quý sinh năm 1981."


def told(content: str) -> set[tuple[str, str, str, str | None, str | None, str | None]]:
    """Return role, body, status and the days of every office claim of an article of 2021."""
    text = make_text(content, published="2021-06-20", home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    days = [
        (claim, *(str(day) if day else None for day in (claim.as_of, claim.since, claim.until))) for claim in claims
    ]
    return {(claim.role, claim.body, claim.status.value, *rest) for claim, *rest in days}


@pytest.mark.parametrize(("words", "status"), [("Từng là", "former"), ("Từng làm", "former"), ("Hiện là", "current")])
def test_a_life_goes_on_without_its_subject(words: str, status: str) -> None:
    """ "Bà Quý sinh năm 1981. | Từng là Giám đốc Sở Y tế": said of her; of nobody where somebody else speaks."""
    rest = f"{words} Giám đốc Sở Y tế tỉnh Bắc Giang."
    assert {row[:3] for row in told(f"{LIFE} {rest}")} == {("Giám đốc", "Sở Y tế tỉnh Bắc Giang", status)}


def test_a_list_that_a_verb_governs_may_have_a_colon() -> None:
    """ "bầu bổ sung các ông: A (T1), B (T2) giữ chức T" begins T for both."""
    content = (
        "HĐND tỉnh đã bầu bổ sung các ông: Ninh Văn Quý (Giám đốc Sở Y tế), Kha Văn Mít (Chánh Thanh tra tỉnh)"
        " giữ chức Ủy viên UBND tỉnh."
    )
    started = [row for row in told(content) if row[0] == "Ủy viên"]
    assert [row[:3] for row in started] == [("Ủy viên", "Ủy ban nhân dân tỉnh Bắc Giang", "started")]


def test_a_board_of_the_council_is_that_of_the_one_council_told() -> None:
    """ "Trưởng Ban Pháp chế HĐND" is of the council named; of none where two are."""
    office = "Bà Ninh Thị Quý là Trưởng Ban Pháp chế HĐND."
    assert held(f"HĐND tỉnh Cà Mau họp sáng nay. {office}", home="") == {
        ("Ninh Thị Quý", "Trưởng ban", "Ban Pháp chế Hội đồng nhân dân tỉnh Cà Mau")
    }
    assert held(f"HĐND tỉnh Cà Mau và HĐND huyện Cái Nước họp sáng nay. {office}", home="") == set()


def test_posts_of_two_bodies_one_behind_the_other_share_no_span() -> None:
    """ "là Trưởng phòng A, sau đó là Phó Giám đốc B từ 2015-2018": the span is the second's."""
    content = "Ông Ninh Văn Quý là Chánh Văn phòng UBND tỉnh, sau đó là Phó Giám đốc Sở Y tế từ 2015-2018."
    assert {(row[0], *row[4:]) for row in told(content)} == {
        ("Chánh Văn phòng", None, None),
        ("Phó Giám đốc", "2015", "2018"),
    }


def test_a_period_is_no_part_of_a_body() -> None:
    """ "Viện trưởng Viện Dược liệu | giai đoạn 2015-2018"."""
    (row,) = told("Ông Ninh Văn Quý là Viện trưởng Viện Dược liệu giai đoạn 2015-2018.")
    assert row == ("Viện trưởng", "Viện Dược liệu", "former", "2021-06-20", "2015", "2018")


def test_a_death_behind_all_titles_is_told_of_whom_they_are() -> None:
    """ "Ông Quý, nguyên T1; nguyên T2 đã từ trần": what he "là" is past, and nothing began on the day of the news."""
    content = (
        "Ngày 20/6, ông Ninh Văn Quý, nguyên Tỉnh ủy viên, nguyên Chủ tịch UBND huyện Lục Nam nhiệm kỳ 1994 - 1999;"
        " nguyên Phó Chủ tịch Hội Nông dân tỉnh Bắc Giang; Huân chương Lao động hạng Ba đã từ trần tại nhà riêng."
        " Sau ngày giải phóng, ông là Bí thư Huyện đoàn Lục Nam. Ông được phân công làm Giám đốc Sở Y tế."
    )
    rows = {row[0]: row[2:5] for row in told(content)}
    assert rows["Bí thư"] == ("former", "2021-06-20", None)
    assert rows["Giám đốc"] == ("started", None, None)


def test_the_last_title_may_be_of_who_is_named_behind_it() -> None:
    """ "Bà A, T1 và | T2, ông B | phát biểu": T2 is his; with a title of his own behind, it is hers."""
    lead = "Bà Ninh Thị Quý, Chủ tịch Hội Nông dân tỉnh và Phó Giám đốc Sở Y tế, ông Kha Văn Mít"
    assert {row[:2] for row in held(f"{lead} phát biểu.")} == {
        ("Ninh Thị Quý", "Chủ tịch"),
        ("Kha Văn Mít", "Phó Giám đốc"),
    }
    assert {row[:2] for row in held(f"{lead}, Chánh Thanh tra tỉnh phát biểu.")} == {
        ("Ninh Thị Quý", "Chủ tịch"),
        ("Ninh Thị Quý", "Phó Giám đốc"),
        ("Kha Văn Mít", "Chánh Thanh tra"),
    }


@pytest.mark.parametrize("whom", ["đồng chí Kha Văn Mít", "ông Kha Văn Mít, người xã Tân Mộc"])
def test_whom_all_voted_for_has_the_office_told_before(whom: str) -> None:
    """ "được giới thiệu để bầu giữ chức T. Kết quả, 30/30 đại biểu nhất trí bầu | ông A"."""
    content = (
        "Đồng chí Kha Văn Mít được giới thiệu để bầu giữ chức Chủ tịch UBND huyện Lục Nam."
        f" Kết quả, 30/30 đại biểu có mặt nhất trí bầu {whom}."
    )
    assert {row[:3] for row in told(content)} == {("Chủ tịch", "Ủy ban nhân dân huyện Lục Nam", "started")}


def test_a_day_that_opens_the_next_clause_is_that_of_its_own_verb() -> None:
    """ "tháng 8/2018 được điều động giữ chức T1; từ ngày 1/3/2020 | là T2": T1 began in 2018, T2 in 2020."""
    lead = "Bà Ninh Thị Quý từng là Bí thư Huyện ủy Lục Nam;"
    rest = "tháng 8/2018 được điều động giữ chức Giám đốc Sở Nội vụ; từ ngày 1/3/2020 là Giám đốc Sở Y tế."
    assert {(row[1], *row[2:5]) for row in told(f"{lead} {rest}")} == {
        ("Huyện ủy Lục Nam", "former", "2021-06-20", None),
        ("Sở Nội vụ tỉnh Bắc Giang", "started", "2018-08", "2018-08"),
        ("Sở Y tế tỉnh Bắc Giang", "current", "2021-06-20", "2020-03-01"),
    }


def test_what_came_after_a_past_is_not_of_the_day_of_the_news() -> None:
    """ "từng là T1, sau đó được bổ nhiệm làm T2": nobody tells when."""
    content = "Bà Ninh Thị Quý từng là Bí thư Huyện ủy Lục Nam, sau đó được bổ nhiệm làm Giám đốc Sở Y tế."
    assert {row[:5] for row in told(content) if row[0] == "Giám đốc"} == {
        ("Giám đốc", "Sở Y tế tỉnh Bắc Giang", "started", None, None)
    }


@pytest.mark.parametrize("act", ["phân công", "sự phân công", "quyết định bổ nhiệm"])
def test_who_appoints_is_not_appointed(act: str) -> None:
    """ "theo phân công của | Chủ tịch UBND tỉnh A": A holds his office; "từ chức của T A" still ends it."""
    content = f"Ông Kha Văn Mít đi cơ sở theo {act} của Chủ tịch UBND tỉnh Ninh Văn Quý."
    assert {row[2] for row in told(content)} == {"current"}
    assert {row[2] for row in told("Dân mừng việc từ chức của Giám đốc Sở Y tế Ninh Văn Quý.")} == {"ended"}


def test_the_board_of_a_congress_elects_the_chairs_of_its_union() -> None:
    """ "Hội X tổ chức Đại hội … Ban Chấp hành bầu ông A làm | Chủ tịch": of Hội X; a guest's union is not asked."""
    lead = "Hội Nhà báo tỉnh tổ chức Đại hội lần thứ V. Dự có bà Kha Thị Mơ, Phó Chủ tịch Hội Nhà báo Việt Nam."
    union = "Hội Nhà báo tỉnh Bắc Giang"
    rest = "Ban Chấp hành khóa mới bầu ông Ninh Văn Quý làm Chủ tịch; ông Kha Văn Mít làm Phó Chủ tịch."
    started = {row[:2] for row in told(f"{lead} {rest}") if row[2] == "started"}
    assert started == {("Chủ tịch", union), ("Phó Chủ tịch", union)}


@pytest.mark.parametrize("how_many", ["các", "nhiều", "một số"])
def test_many_members_listed_by_their_other_titles(how_many: str) -> None:
    """ "nhiều ủy viên B gồm: T1 P1 và T2 P2": both are members of B."""
    content = (
        f"Dự họp có {how_many} Ủy viên Ban Thường vụ Tỉnh ủy gồm: Giám đốc Công an tỉnh Ninh Văn Quý và"
        " Bí thư Huyện ủy Lục Nam Kha Văn Mít."
    )
    board = "Ban Thường vụ Tỉnh ủy Bắc Giang"
    assert {row[0] for row in held(content) if row[2] == board} == {"Ninh Văn Quý", "Kha Văn Mít"}
