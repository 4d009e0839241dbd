"""What a congress brings about: its first day counted back, its board's first sitting, deputies, whom it sends on."""

from __future__ import annotations

import pytest

from tests.claims.scenes import reading

pytestmark = pytest.mark.nlp

UNION = "Hội Nông dân tỉnh Bắc Giang"


def meetings(content: str) -> dict[str, tuple[str | None, str | None]]:
    """Return the first day and the organiser of every meeting by its name."""
    return {one.name: (str(one.date) if one.date else None, one.organiser) for one in reading(content).meetings}


def offices(content: str) -> set[tuple[str, str, str, str]]:
    return {(one.person, one.role, one.body, str(one.status)) for one in reading(content).offices}


@pytest.mark.parametrize(
    "told",
    [
        "Chiều 6/5, sau 2 ngày làm việc, Đại hội Đảng bộ huyện Lục Nam lần thứ XXII đã thành công tốt đẹp.",
        "Ngày 6/5, Đại hội Đảng bộ huyện Lục Nam lần thứ XXII bước sang ngày làm việc thứ hai và bế mạc.",
        "Chiều 6/5, tại phiên bế mạc, Đại hội Đảng bộ huyện Lục Nam lần thứ XXII công bố kết quả bầu cử. "
        "Đây là ngày làm việc thứ hai của Đại hội.",
    ],
)
def test_the_first_day_is_counted_back(told: str) -> None:
    """ "sau 2 ngày làm việc", "ngày làm việc thứ hai" tell on the last day when the congress began."""
    day = ("2019-05-05", "Đảng bộ huyện Lục Nam")
    assert meetings(told)["Đại hội đại biểu Đảng bộ huyện Lục Nam lần thứ XXII"] == day


@pytest.mark.parametrize("sent", ["đoàn đại biểu gồm 15 đồng chí đi", "đoàn đại biểu 15 người", "đoàn 15 đại biểu"])
def test_nobody_is_at_the_congress_to_which_delegates_are_sent(sent: str) -> None:
    """ "bầu đoàn đại biểu gồm 15 đồng chí đi dự Đại hội …": it has no day yet, and "dự đại hội" is not it."""
    content = (
        "Ngày 6/5, Đại hội Đảng bộ huyện Lục Nam lần thứ XXII bế mạc.\nDự đại hội có ông Lê Văn Bưởi.\n"
        f"Chiều 6/5, đại hội bầu {sent} dự Đại hội Đảng bộ tỉnh lần thứ XIX."
    )
    assert meetings(content)["Đại hội đại biểu Đảng bộ tỉnh Bắc Giang lần thứ XIX"][0] is None
    (attended,) = [one.object.key for one in reading(content).relations if str(one.predicate) == "attended"]
    assert attended == "Đại hội đại biểu Đảng bộ huyện Lục Nam lần thứ XXII"


@pytest.mark.parametrize(("when", "day"), [("tháng 1 tới", "2020-01"), ("tháng 9 tới", "2019-09")])
def test_a_month_to_come_is_the_next(when: str, day: str) -> None:
    """ "diễn ra vào tháng 1 tới": not the January that is over."""
    name = "Đại hội đại biểu Đảng bộ tỉnh Bắc Giang lần thứ XIX"
    assert meetings(f"Huyện ủy chuẩn bị Đại hội Đảng bộ tỉnh lần thứ XIX, diễn ra vào {when}.")[name][0] == day


@pytest.mark.parametrize(
    ("sitting", "name"), [("phiên họp lần thứ nhất", "Phiên họp thứ 1"), ("kỳ họp thứ nhất", "Kỳ họp thứ 1")]
)
def test_the_board_elected_by_a_unions_congress_sits(sitting: str, name: str) -> None:
    """ "BCH" is that of the union, though somebody's seat in the party's board stands beside."""
    content = (
        "Ngày 6/5, Đại hội đại biểu Hội Nông dân (HND) tỉnh Bắc Giang lần thứ VIII bế mạc. "
        f"Tại {sitting}, BCH bầu ông Lê Văn Bưởi, Tỉnh ủy viên, giữ chức Chủ tịch HND tỉnh."
    )
    assert meetings(content)[f"{name} Ban Chấp hành {UNION} khóa VIII"][1] == f"Ban Chấp hành {UNION}"


def test_a_deputy_is_elected_to_what_has_just_got_its_chair() -> None:
    """ "bầu A làm Chủ tịch Hội … B tái cử Phó Chủ tịch; C được bầu làm Phó Chủ tịch": deputies of the same body."""
    content = (
        "Ông Lê Văn Bưởi được bầu làm Chủ tịch Hội Nông dân tỉnh. "
        "Bà Trần Thị Mơ tái cử chức Phó Chủ tịch; ông Vũ Văn Cam được bầu làm Phó Chủ tịch."
    )
    assert offices(content) == {
        ("Lê Văn Bưởi", "Chủ tịch", UNION, "started"),
        ("Trần Thị Mơ", "Phó Chủ tịch", UNION, "current"),
        ("Vũ Văn Cam", "Phó Chủ tịch", UNION, "started"),
    }


def test_a_bare_deputy_of_a_councils_vote_stays_bare() -> None:
    """A council elects deputies of its own and of the people's committee."""
    assert not offices("HĐND tỉnh họp kỳ thứ 9. Ông Vũ Văn Cam được bầu làm Phó Chủ tịch.")


def test_the_standing_board_is_of_the_committee_elected() -> None:
    """ "bầu 39 đồng chí vào BCH Đảng bộ huyện … trúng cử vào Ban Thường vụ": not of the guest's province."""
    content = (
        "Dự đại hội có ông Lê Văn Bưởi, Ủy viên BTV Tỉnh ủy. Đại hội bầu 39 đồng chí vào BCH Đảng bộ huyện Lục Nam. "
        "Bà Trần Thị Mơ trúng cử vào Ban Thường vụ và được bầu giữ chức Phó Bí thư."
    )
    assert ("Trần Thị Mơ", "Ủy viên", "Ban Thường vụ Huyện ủy Lục Nam", "started") in offices(content)


def test_a_chief_of_the_new_term_begins() -> None:
    """ "Chủ nhiệm UBKT Huyện ủy khóa mới là ông A": elected with the new committee."""
    board = ("Chủ nhiệm", "Ủy ban Kiểm tra Huyện ủy Lục Nam", "started")
    assert ("Lê Văn Bưởi", *board) in offices("Chủ nhiệm UBKT Huyện ủy Lục Nam khóa mới là ông Lê Văn Bưởi.")


def test_rosters_behind_an_election_begin_but_for_those_elected_again() -> None:
    """ "Các Phó Chủ tịch gồm: A (tái cử), B và C (trúng cử lần đầu)"; "Hai Phó Chủ tịch là A và B" behind a vote."""
    board = "Ủy ban nhân dân tỉnh Bắc Giang"
    content = (
        "Các Phó Chủ tịch UBND tỉnh gồm: ông Lê Văn Bưởi (tái cử), bà Trần Thị Mơ và ông Vũ Văn Cam (trúng cử lần đầu)."
    )
    assert offices(content) == {
        ("Lê Văn Bưởi", "Phó Chủ tịch", board, "current"),
        ("Trần Thị Mơ", "Phó Chủ tịch", board, "started"),
        ("Vũ Văn Cam", "Phó Chủ tịch", board, "started"),
    }
    known = "Hai Phó Chủ tịch UBND tỉnh là ông Vũ Văn Cam và bà Trần Thị Mơ."
    told = f"Kỳ họp đã bầu ông Bàn Văn Lý làm Chủ tịch UBND tỉnh. {known}"
    assert ("Vũ Văn Cam", "Phó Chủ tịch", board, "started") in offices(told)
    assert ("Vũ Văn Cam", "Phó Chủ tịch", board, "current") in offices(known)
