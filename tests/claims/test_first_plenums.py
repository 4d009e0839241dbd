"""Meetings told by "họp": the first of a committee just elected, full and extraordinary sittings."""

from __future__ import annotations

import pytest

from tests.claims.scenes import reading

CONGRESS = "Sáng 8/5, Đại hội đại biểu Đảng bộ huyện Lạng Giang lần thứ XXII khai mạc. "
BOARD = "Ban Chấp hành Đảng bộ huyện Lạng Giang"


def held(content: str) -> list[tuple[str, str, str | None]]:
    """Return name, day and organiser of the meetings but the congress."""
    found = reading(content).meetings
    return [(one.name, str(one.date), one.organiser) for one in found if not one.name.startswith("Đại hội")]


@pytest.mark.parametrize(
    "told",
    [
        "Chiều 9/5, BCH khóa mới họp Hội nghị lần thứ nhất bầu Ban Thường vụ.",
        "Tại hội nghị lần thứ nhất chiều 9/5, BCH khóa XXII đã bầu 11 đồng chí vào Ban Thường vụ.",
        "Tại Hội nghị lần thứ nhất diễn ra ngày 9/5, Ban Chấp hành bầu Ban Thường vụ gồm 15 đồng chí.",
    ],
)
def test_the_first_plenum_is_of_the_committee_elected_by_the_congress(told: str) -> None:
    """The committee is named by the congress that the article reports (rule meeting.plenum)."""
    assert held(CONGRESS + told) == [(f"Hội nghị lần thứ 1 {BOARD} khóa XXII", "2019-05-09", BOARD)]


@pytest.mark.parametrize(
    "content",
    [
        "Chiều 9/5, BCH khóa mới họp Hội nghị lần thứ nhất bầu Ban Thường vụ.",
        CONGRESS + "Chiều 9/5, hội nghị lần thứ nhất của các nhà gốm được mở.",
    ],
)
def test_no_first_plenum_without_its_congress_or_its_committee(content: str) -> None:
    """A first conference of others is none, nor is one of a committee that nothing names."""
    assert not [name for name, _, organiser in held(content) if organiser is None or organiser == BOARD]


@pytest.mark.parametrize("term", ["khóa 22", "khóa XXII"])
def test_a_term_in_figures_is_no_count_of_sittings(term: str) -> None:
    """ "Ban Chấp hành Đảng bộ khóa 22 họp phiên thứ nhất" tells of one sitting."""
    told = f"{CONGRESS}Ngay sau đó, Ban Chấp hành Đảng bộ {term} họp phiên thứ nhất, bầu Ban Thường vụ."
    assert [(name, organiser) for name, _, organiser in held(told)] == [(f"Phiên họp thứ 1 {BOARD} khóa XXII", BOARD)]


@pytest.mark.parametrize("kind", ["bất thường", "toàn thể"])
def test_a_sitting_without_number_is_of_who_sits(kind: str) -> None:
    """ "BCH Huyện đoàn họp phiên bất thường" on a day (rule meeting.session)."""
    owner = "Ban Chấp hành Huyện đoàn Lạng Giang"
    told = f"Ngày 8/5, BCH Huyện đoàn Lạng Giang họp phiên {kind} bầu anh Đinh Công Quýt làm Bí thư Huyện đoàn."
    assert held(told) == [(f"Phiên họp {kind} {owner}", "2019-05-08", owner)]


def test_a_sitting_may_be_written_with_a_capital() -> None:
    """ "Thường trực HĐND tỉnh họp Phiên thứ 2"."""
    owner = "Thường trực Hội đồng nhân dân tỉnh Bắc Giang"
    assert held("Chiều 8/5, Thường trực HĐND tỉnh họp Phiên thứ 2.") == [
        (f"Phiên họp thứ 2 {owner}", "2019-05-08", owner)
    ]


def test_a_committee_that_meets_for_the_nth_time_holds_its_plenum() -> None:
    """ "họp lần thứ 15" in the headline and "Hội nghị lần thứ 15" below it are one (rule meeting.plenum)."""
    told = "Ngày 8/5, BCH Đảng bộ huyện Lạng Giang khóa XXII họp lần thứ 15 để sơ kết quý I."
    assert held(told) == [(f"Hội nghị lần thứ 15 {BOARD} khóa XXII", "2019-05-08", BOARD)]
