"""Offices lost by "bị cách chức", "xóa tư cách"; ranks among those listed; party committees of provincial offices."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def held(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office of an article of 20 June 2019."""
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {(claim.person, claim.role, claim.body, claim.status.value) for claim in claims}


@pytest.mark.parametrize("behind", ["vì làm sai.", "hồi tháng 5.", "."])
def test_removed_without_a_word_of_which(behind: str) -> None:
    """The one office beside somebody who "bị cách chức" ends (rule event.left-all)."""
    told = held(f"Ông Ninh Văn Quý, Giám đốc Sở Y tế, đã bị cách chức {behind}".replace(" .", "."))
    assert told == {("Ninh Văn Quý", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "ended")}


@pytest.mark.parametrize(
    "content",
    [
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế, Tỉnh ủy viên, đã bị cách chức.",  # which of them?
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế, có thể bị cách chức.",
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế, nói hai người bị cách chức hết oan.",
    ],
)
def test_not_removed(content: str) -> None:
    """Of several offices none is known to end, and one that may end has not."""
    assert {status for _, _, _, status in held(content)} == {"current"}


def test_stripped_of_an_office_gone_by() -> None:
    """ "Xóa tư cách T" behind a dismissal tells of an office held once."""
    told = held(
        "Thủ tướng cách chức Chủ tịch UBND tỉnh và xóa tư cách Phó Chủ tịch UBND tỉnh đối với ông Ninh Văn Quý."
    )
    assert {(role, status) for _, role, _, status in told} == {("Chủ tịch", "ended"), ("Phó Chủ tịch", "former")}


def test_rank_among_those_listed() -> None:
    """Who is told to be the first deputy in a list of deputies holds that office alone."""
    told = held("UBND tỉnh hiện có 2 phó chủ tịch gồm các ông: Ninh Văn Quý, Phó chủ tịch thường trực; Lê Văn Cam.")
    assert {(name, role) for name, role, _, _ in told} == {
        ("Ninh Văn Quý", "Phó Chủ tịch Thường trực"),
        ("Lê Văn Cam", "Phó Chủ tịch"),
    }


def test_party_committee_of_the_provincial_office() -> None:
    """ "Đảng ủy" beside a title of the provincial people's committee is that committee's own."""
    told = held("Ông Ninh Văn Quý, Phó Bí thư Đảng ủy, Phó Chủ tịch UBND tỉnh, dự họp.")
    assert ("Ninh Văn Quý", "Phó Bí thư", "Đảng ủy Ủy ban nhân dân tỉnh Bắc Giang", "current") in told


def test_month_reached_in_a_life() -> None:
    """ "Đến tháng 7/2018, Bộ Chính trị chuẩn y …" tells the month of that decision."""
    content = "Bà Lý Thị Na.\nĐến tháng 7/2018, Bộ Chính trị chuẩn y bà Na giữ chức Bí thư Huyện ủy Lục Nam."
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    (claim,) = extract_claims(text, find_mentions(text)).offices
    assert str(claim.since) == "2018-07"


def test_same_office_for_the_next_term() -> None:
    """Who is elected to the office beside her name for another term goes on (rule event.kept)."""
    told = held(
        "Đại hội bầu bà Lý Thị Na, Chủ tịch Hội Nông dân tỉnh khóa XII làm Chủ tịch Hội Nông dân tỉnh khóa XIII."
    )
    assert {status for _, _, _, status in told} == {"current"}


def test_day_of_a_renewal() -> None:
    """A reappointment is told for the day from which it counts."""
    content = "UBND tỉnh bổ nhiệm lại ông Ninh Văn Quý giữ chức Giám đốc Sở Y tế, kể từ ngày 15/6/2019."
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    (claim,) = extract_claims(text, find_mentions(text)).offices
    assert (claim.status.value, str(claim.as_of)) == ("current", "2019-06-15")


def test_secretary_of_the_committee_named_behind() -> None:
    """A bare "Bí thư" that somebody is elected to is of the committee that the next clause names."""
    told = held("Đồng chí Lê Văn Cam được bầu làm Bí thư; bà Lý Thị Na được bầu làm Phó Bí thư Huyện ủy Lục Nam.")
    assert ("Lê Văn Cam", "Bí thư", "Huyện ủy Lục Nam", "started") in told


def test_clause_that_goes_on_behind_a_comma() -> None:
    """ "Được bầu giữ chức T1, đồng chí B giữ chức T2" elects B, too (rule event.decreed)."""
    told = held(
        "Đồng chí Lê Văn Cam được bầu giữ chức Bí thư Huyện ủy Lục Nam, đồng chí Lý Thị Na giữ chức Phó Bí thư "
        "Huyện ủy Lục Nam."
    )
    assert {status for _, _, _, status in told} == {"started"}


def test_added_to_the_front() -> None:
    """ "Bổ sung ông A vào Ủy ban MTTQ" gives him a seat."""
    told = held("Hội nghị nhất trí bổ sung ông Ninh Văn Quý vào Ủy ban MTTQ tỉnh và cử làm Chủ tịch Ủy ban MTTQ tỉnh.")
    front = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Giang"
    assert ("Ninh Văn Quý", "Ủy viên", front, "started") in told


def test_dismissed_upon_a_paper_that_asks_for_it() -> None:
    """A paper that an assembly acts upon plans nothing; one "về việc miễn nhiệm" only asks."""
    asked = (
        "HĐND tỉnh nghe tờ trình về việc bầu Ủy viên UBND tỉnh, miễn nhiệm Ủy viên UBND tỉnh đối với ông Ninh Văn Quý."
    )
    upon = (
        "Trên cơ sở tờ trình của UBND tỉnh, HĐND tỉnh miễn nhiệm chức danh Ủy viên UBND tỉnh đối với ông Ninh Văn Quý."
    )
    office = ("Ninh Văn Quý", "Ủy viên", "Ủy ban nhân dân tỉnh Bắc Giang")
    assert held(asked) == {(*office, "current")}
    assert held(upon) == {(*office, "ended")}


@pytest.mark.parametrize(
    "before",
    [
        "bổ sung nội dung phê chuẩn đề nghị của Thủ tướng về việc",
        "thảo luận tại đoàn về việc",
        "cho ý kiến về nội dung",
    ],
)
def test_dismissal_only_talked_about(before: str) -> None:
    """Who is to be relieved by what an assembly puts on its agenda or discusses is in office (event.end-planned)."""
    told = held(f"Quốc hội {before} miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với ông Ninh Văn Quý.")
    assert told == {("Ninh Văn Quý", "Bộ trưởng", "Bộ Y tế", "current")}


@pytest.mark.parametrize(("title", "status"), [("Phó Chủ tịch UBND tỉnh", "ended"), ("Giám đốc Sở Y tế", "current")])
def test_relieved_by_an_assembly(title: str, status: str) -> None:
    """Whom an assembly relieves leaves the one elective office beside his name, no post it does not give."""
    told = held(f"HĐND tỉnh đã bỏ phiếu miễn nhiệm ông Ninh Văn Quý, {title}.")
    assert {status for _, _, _, status in told} == {status}


@pytest.mark.parametrize(
    "away", ["về Tỉnh ủy chờ phân công nhiệm vụ", "về Tỉnh ủy công tác", ", phân công công tác tại Sở Nội vụ"]
)
def test_moved_to_no_office_that_is_told(away: str) -> None:
    """Who is moved elsewhere leaves what stands beside his name (rule event.moved-away)."""
    told = held(f"Đồng chí Lê Văn Cam, Bí thư Huyện ủy Lục Nam, được điều động {away}.".replace(" ,", ","))
    assert told == {("Lê Văn Cam", "Bí thư", "Huyện ủy Lục Nam", "ended")}
