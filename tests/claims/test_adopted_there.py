"""What a session or congress adopts: behind a bare colon, by its council, on a later day; its day and issuer."""

from __future__ import annotations

import pytest

from tests.claims.scenes import reading

pytestmark = pytest.mark.nlp

SESSION = "Sáng 8/5, HĐND huyện Lục Nam khóa XX tổ chức kỳ họp thứ 9."
COUNCIL = "Hội đồng nhân dân huyện Lục Nam"


def adopted(content: str) -> dict[str, tuple[str | None, str | None]]:
    """Return the day and the issuer of every paper adopted, by its number or name."""
    read = reading(content)
    there = {one.subject.key for one in read.relations if str(one.predicate) == "adopted_at"}
    papers = [one for one in read.official_documents if one.key in there]
    return {one.number or one.name or "": (str(one.date) if one.date else None, one.issuer) for one in papers}


def test_numbered_papers_behind_a_bare_colon_are_adopted_on_the_day() -> None:
    """ "kỳ họp đã thông qua: Nghị quyết số 31 …, kể từ ngày …; Nghị quyết số 32 …": not on the day of taking effect."""
    content = (
        f"{SESSION}\nKỳ họp đã biểu quyết thông qua: Nghị quyết số 31/NQ-HĐND về việc miễn nhiệm ông Lê Văn Bưởi, "
        "kể từ ngày 01/6/2019; Nghị quyết số 32/NQ-HĐND về phí chợ."
    )
    day = ("2019-05-08", COUNCIL)
    assert adopted(content) == {"31/NQ-HĐND": day, "32/NQ-HĐND": day}


def test_the_council_whose_session_is_reported_adopts_there() -> None:
    """ "Cũng trong ngày 9/5, HĐND huyện thông qua Nghị quyết …" of a session of two days; not on another day."""
    session = "Trong hai ngày 8 và 9/5, HĐND huyện Lục Nam khóa XX tổ chức kỳ họp thứ 9.\n"
    passed = "HĐND huyện thông qua Nghị quyết về thu phí chợ huyện."
    assert adopted(f"{session}Cũng trong ngày 9/5, {passed}") == {
        "Nghị quyết về thu phí chợ huyện": ("2019-05-09", COUNCIL)
    }
    assert not adopted(f"{session}Trước đó, ngày 2/4/2018, {passed}")


@pytest.mark.parametrize(
    "told",
    [
        "Chiều cùng ngày, đại hội biểu quyết thông qua Nghị quyết Đại hội Đảng bộ huyện lần thứ XXII.",
        "Trước giờ bế mạc, ngày 9/5, đại hội thông qua Nghị quyết Đại hội Đảng bộ huyện lần thứ XXII.",
    ],
)
def test_a_congress_adopts_its_resolution_on_its_last_day(told: str) -> None:
    """A bare "đại hội" that adopts is the one reported, on the day of its sentence."""
    content = f"Ngày 9/5, Đại hội Đảng bộ huyện Lục Nam lần thứ XXII bước sang ngày làm việc thứ hai.\n{told}"
    assert [day for day, _ in adopted(content).values()] == ["2019-05-09"]


def test_a_congress_issues_what_its_number_alone_tells_of() -> None:
    """ "Đại hội thông qua Nghị quyết số 01-NQ/ĐH": of the organisation whose congress it is."""
    content = (
        "Ngày 9/5, Đại hội Đảng bộ huyện Lục Nam lần thứ XXII bế mạc. Đại hội biểu quyết thông qua "
        "Nghị quyết số 01-NQ/ĐH."
    )
    assert [issuer for _, issuer in adopted(content).values()] == ["Đảng bộ huyện Lục Nam"]


def test_a_bare_resolution_of_the_congress_is_of_the_one_held() -> None:
    """ "bầu 18 đại biểu dự Đại hội Đảng bộ tỉnh và thông qua Nghị quyết Đại hội": not of the congress to come."""
    content = (
        "Ngày 9/5, Đại hội Đảng bộ huyện Lục Nam lần thứ XXII bế mạc. Đại hội bầu 18 đại biểu dự Đại hội Đảng bộ tỉnh "
        "lần thứ XIX và thông qua Nghị quyết Đại hội."
    )
    assert set(adopted(content)) == {"Nghị quyết Đại hội đại biểu Đảng bộ huyện Lục Nam lần thứ XXII"}


@pytest.mark.parametrize("by", ["", "HĐND tỉnh "])
def test_a_session_told_as_what_passed_a_paper_has_neither_day_nor_speakers(by: str) -> None:
    """ "ông Bưởi cho biết: Nghị quyết số 12 đã được thông qua tại kỳ họp thứ 9" at a conference: nobody spoke there."""
    read = reading(
        "Ngày 8/5, UBND tỉnh tổ chức hội nghị triển khai công tác thu phí. Bà Đinh Thị Na cho biết: Nghị quyết số "
        f"12/NQ-HĐND về phí chợ đã được {by}thông qua tại kỳ họp thứ 9 HĐND tỉnh khóa XVIII. Bà Lê Thị Mận xin bỏ phí."
    )
    days = {one.ordinal: str(one.date) for one in read.meetings}
    assert days == {None: "2019-05-08", 9: "None"}
    told = {(one.subject.key, str(one.predicate), one.object.key) for one in read.relations}
    assert {who for who, deed, where in told if deed == "spoke_at" and "thứ 9" in where} == set()
    assert ("Nghị quyết 12/NQ-HĐND", "adopted_at", "Kỳ họp thứ 9 Hội đồng nhân dân tỉnh Bắc Giang khóa XVIII") in told
