"""Names that share a title, deputies of the chief told before, members of boards, labels, and what is "nay là"."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def held(content: str, *, published: str = "2019-06-20") -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office of an article."""
    text = make_text(content, published=published, home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {(claim.person, claim.role, claim.body, claim.status.value) for claim in claims}


@pytest.mark.parametrize(
    "content",
    [
        "Dự có các đồng chí: Ninh Văn Quý, Lê Văn Cam, Phó Chủ tịch UBND tỉnh; lãnh đạo các sở.",
        "Các đồng chí Ninh Văn Quý, Lê Văn Cam - Phó Chủ tịch UBND tỉnh dự họp.",
        "Dự có: bà Lý Thị Na; Ninh Văn Quý, Lê Văn Cam - Phó Chủ tịch UBND tỉnh; lãnh đạo các sở.",
    ],
)
def test_names_that_share_a_title(content: str) -> None:
    """Bare names before a deputy's title in a list hold it together (rule list.together)."""
    assert {(name, role) for name, role, _, _ in held(content)} == {
        ("Ninh Văn Quý", "Phó Chủ tịch"),
        ("Lê Văn Cam", "Phó Chủ tịch"),
    }


@pytest.mark.parametrize(
    "content",
    [
        "Dự có các đồng chí: Ninh Văn Quý, Lê Văn Cam, Chủ tịch UBND tỉnh.",  # one holds it
        "Dự có ông Ninh Văn Quý, Lê Văn Cam, Phó Chủ tịch UBND tỉnh.",  # no list of bare names
        "Có các ông: Ninh Văn Quý (kế toán) và Lê Văn Cam (Phó Chủ tịch UBND tỉnh).",
    ],
)
def test_names_that_share_nothing(content: str) -> None:
    """A title of one, and one in a bracket, goes to the name beside it alone."""
    assert {name for name, _, _, _ in held(content)} == {"Lê Văn Cam"}


@pytest.mark.parametrize("mark", ["", "nguyên "])
def test_who_has_a_post_of_his_own_does_not_share_the_last_ones(mark: str) -> None:
    """Who was told before with a post of his own does not hold the list's too (rule settle.own-post)."""
    told = held(
        "Ông Ninh Văn Quý, Giám đốc Sở Y tế, đã buông lỏng quản lý. "
        f"Huyện ủy khiển trách các đồng chí Ninh Văn Quý, Lê Văn Cam, {mark}Phó Giám đốc Sở Y tế."
    )
    assert {(name, role) for name, role, _, _ in told} == {
        ("Ninh Văn Quý", "Giám đốc"),
        ("Lê Văn Cam", "Phó Giám đốc"),
    }


def test_deputy_of_the_chief_told_before() -> None:
    """A bare deputy's title behind that of the only chief is of the same body (rule list.deputy-behind)."""
    told = held("Giám đốc Sở Y tế Ninh Văn Quý và Phó Giám đốc Lê Văn Cam đi thăm.")
    assert ("Lê Văn Cam", "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current") in told
    told = held("Giám đốc Sở Y tế Ninh Văn Quý, Giám đốc Sở Nội vụ Hà Văn Sử và Phó Giám đốc Lê Văn Cam đi thăm.")
    assert {name for name, _, _, _ in told} == {"Ninh Văn Quý", "Hà Văn Sử"}


def test_members_of_a_board() -> None:
    """ "Các đồng chí trong Ban Thường vụ Tỉnh ủy: A, T; B, T" seats both (rule list.heading)."""
    told = held("Dự có các đồng chí trong Ban Thường vụ Tỉnh ủy: Ninh Văn Quý, Giám đốc Sở Y tế; Lê Văn Cam.")
    seats = {(name, role) for name, role, body, _ in told if body == "Ban Thường vụ Tỉnh ủy Bắc Giang"}
    assert seats == {("Ninh Văn Quý", "Ủy viên"), ("Lê Văn Cam", "Ủy viên")}


def test_office_behind_a_label() -> None:
    """ "Chức vụ:" behind the data of a life leads what the one named before holds."""
    told = held("1. Ông Ninh Văn Quý, sinh ngày 1/1/1970; quê quán: xã Tân Mộc; chức vụ: Phó Giám đốc Sở Y tế.")
    assert told == {("Ninh Văn Quý", "Phó Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")}


def test_what_he_is_now() -> None:
    """An office before "nay là" is past."""
    told = held("Ông Ninh Văn Quý - Chủ tịch UBND huyện Lục Nam (nay là Giám đốc Sở Y tế) đã ký.")
    assert {(role, status) for _, role, _, status in told} == {("Chủ tịch", "former"), ("Giám đốc", "current")}


def test_roster_of_those_who_leave() -> None:
    """ "Hai Phó Giám đốc cùng thôi giữ chức dịp này là ông A và ông B" ends both."""
    told = held("Hai Phó Giám đốc Sở Y tế cùng thôi giữ chức trong dịp này là ông Ninh Văn Quý và ông Lê Văn Cam.")
    assert {(name, status) for name, _, _, status in told} == {("Ninh Văn Quý", "ended"), ("Lê Văn Cam", "ended")}


def test_day_that_went_before() -> None:
    """A day "mười ngày trước kỳ họp" is not that of what the article reports."""
    content = (
        "UBND tỉnh có nhân sự mới.\nMười ngày trước kỳ họp, chiều 9/6, Tỉnh ủy đã họp.\n"
        "Giám đốc Sở Y tế Ninh Văn Quý vui."
    )
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    (claim,) = extract_claims(text, find_mentions(text)).offices
    assert str(claim.as_of) == "2019-06-20"


def test_papers_of_what_went_before() -> None:
    """Neither a day led by "Trước đó" nor a paper named with it is the news of a dated article."""
    content = (
        "Ông Ninh Văn Quý được phê chuẩn làm Giám đốc Sở Y tế.\nTrước đó, ngày 9/6/2019, Tỉnh ủy họp theo Tờ trình số "
        "62-TTr/TU ngày 1/6/2019.\nGiám đốc Sở Nội vụ Lê Văn Cam vui."
    )
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    days = {claim.person: str(claim.as_of) for claim in extract_claims(text, find_mentions(text)).offices}
    assert days == {"Ninh Văn Quý": "2019-06-20", "Lê Văn Cam": "2019-06-20"}
