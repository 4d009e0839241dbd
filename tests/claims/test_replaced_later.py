"""Who makes room for another, in the same sentence and in the next."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

HEALTH = "Sở Y tế tỉnh Bắc Giang"
APPOINTED = "UBND tỉnh bổ nhiệm bà Lý Thị Na giữ chức Giám đốc Sở Y tế từ ngày 1/6/2019"


def days(content: str) -> dict[str, tuple[str, str, str, str, str]]:
    """Return body, status, as_of, since and until of everyone's one office in an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {
        one.person: (one.body, one.status.value, *(str(day or "") for day in (one.as_of, one.since, one.until)))
        for one in claims
    }


@pytest.mark.parametrize(
    ("told", "left"),
    [
        (f"{APPOINTED}, thay ông Vi Văn Ổi đã nghỉ hưu từ 1/3/2019.", "2019-03-01"),
        (f"{APPOINTED}, thay ông Vi Văn Ổi nghỉ hưu theo chế độ từ ngày 1/4/2019.", "2019-04-01"),
        (f"{APPOINTED}. Bà Na thay ông Vi Văn Ổi, được nghỉ hưu cùng thời điểm.", "2019-06-01"),
        (f"{APPOINTED}. Bà Na thay ông Vi Văn Ổi nghỉ hưu từ ngày 1/5/2019.", "2019-05-01"),
    ],
)
def test_the_day_on_which_who_is_replaced_left(told: str, left: str) -> None:
    """His own day counts, and the first day of the next begins nothing of his (rule event.succession)."""
    assert days(told)["Vi Văn Ổi"] == (HEALTH, "ended", left, "", left)
    assert days(told)["Lý Thị Na"] == (HEALTH, "started", "2019-06-01", "2019-06-01", "")


@pytest.mark.parametrize(
    "told",
    [
        f"{APPOINTED}. Bà Na thay ông Vi Văn Ổi phát biểu.",
        f"{APPOINTED}. Anh Lò Văn Đào thay ông Vi Văn Ổi nghỉ hưu.",
    ],
)
def test_nobody_leaves_who_only_speaks_or_makes_room_for_another(told: str) -> None:
    """Only who leaves for the one appointed held the office."""
    assert "Vi Văn Ổi" not in days(told)


def test_who_is_put_forward_for_others_to_decide_holds_nothing_yet() -> None:
    """ "giới thiệu P để Thủ tướng xem xét, bổ nhiệm làm T" is a plan (rule event.unreal)."""
    told = "Hội nghị giới thiệu bà Lý Thị Na để Bộ Y tế xem xét, bổ nhiệm làm Giám đốc Sở Y tế tỉnh Bắc Giang."
    assert days(told) == {}


@pytest.mark.parametrize(
    "told",
    [
        "Phê chuẩn bà Lý Thị Na - Giám đốc Sở Y tế (do HĐND tỉnh bầu ngày 5/5) giữ chức Phó Chủ tịch UBND tỉnh.",
        "Phê chuẩn bà Lý Thị Na, Giám đốc Sở Y tế (do HĐND tỉnh bầu ngày 5/5), giữ chức Phó Chủ tịch UBND tỉnh.",
    ],
)
def test_who_elected_stands_in_a_bracket(told: str) -> None:
    """ "(do … bầu)" behind the title names nobody else who holds the office taken (rule event.start)."""
    text = make_text(told, home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    assert ("Phó Chủ tịch", "started") in {(one.role, one.status.value) for one in claims}


def test_a_roster_with_ranks() -> None:
    """ "4 phó giám đốc, gồm thượng tá A và các đại tá B, C" (rule list.roster)."""
    told = "Công an tỉnh hiện còn 3 phó giám đốc, gồm thượng tá Vi Văn Ổi và các đại tá Lý Văn Na, Lò Văn Đào."
    assert {person: one[1] for person, one in days(told).items()} == dict.fromkeys(
        ("Vi Văn Ổi", "Lý Văn Na", "Lò Văn Đào"), "current"
    )


def test_a_minister_called_like_a_country() -> None:
    """The first syllable of a whole name of ours behind a ministry is no country."""
    told = "Bộ trưởng Bộ Tư pháp Hàn Văn Ổi trao quyết định."
    assert days(told) == {"Hàn Văn Ổi": ("Bộ Tư pháp", "current", "2019-05-10", "", "")}


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Khu kinh tế Nam Sơn và các KCN Hà Nam", "Khu kinh tế Nam Sơn và các Khu công nghiệp Hà Nam"),
        ("Khu kinh tế Nam Sơn và các sở", "Khu kinh tế Nam Sơn"),
    ],
)
def test_a_board_of_several_zones(printed: str, name: str) -> None:
    """The zones beside one, with their place, belong to the board's name."""
    told = f"Ông Vi Văn Ổi, Trưởng Ban Quản lý {printed}, phát biểu."
    assert days(told)["Vi Văn Ổi"][0] == f"Ban Quản lý {name}"


def test_the_day_of_the_next_office_ends_nothing_told_before() -> None:
    """Who is relieved by a vote leaves on its day, though his next office began before (SCHEMA, Convention 3)."""
    told = (
        "Ngày 8/5, HĐND tỉnh miễn nhiệm chức vụ Trưởng Ban Pháp chế HĐND tỉnh đối với ông Lý Văn Na do được Ban "
        "Thường vụ Tỉnh ủy luân chuyển giữ chức Bí thư Huyện ủy Lục Nam từ ngày 15/4/2019. "
        "Tiếp đó, HĐND tỉnh bầu ông Vi Văn Ổi giữ chức Trưởng Ban Pháp chế HĐND tỉnh."
    )
    text = make_text(told, home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    assert {(one.person, one.role, one.status.value, str(one.as_of)) for one in claims} == {
        ("Lý Văn Na", "Trưởng ban", "ended", "2019-05-08"),
        ("Lý Văn Na", "Bí thư", "started", "2019-04-15"),
        ("Vi Văn Ổi", "Trưởng ban", "started", "2019-05-08"),
    }


def test_a_list_of_those_who_retire() -> None:
    """ "nhận quyết định nghỉ hưu đợt này còn có ông A (T) và bà B (T)" (rule event.retire)."""
    told = (
        "UBND tỉnh trao quyết định. Cùng nhận quyết định nghỉ hưu đợt này còn có ông Vi Văn Ổi "
        "(Phó Giám đốc Sở Y tế) và bà Lý Thị Na (Giám đốc Sở Nội vụ)."
    )
    assert {person: one[1] for person, one in days(told).items()} == {"Vi Văn Ổi": "ended", "Lý Thị Na": "ended"}


def test_whom_retired_officials_visit_does_not_retire() -> None:
    """A word of those who have retired leads no list of those who do."""
    told = "Cán bộ nghỉ hưu có bà Lý Thị Na, Giám đốc Sở Nội vụ, đến chúc Tết."
    assert days(told)["Lý Thị Na"][1] == "current"
