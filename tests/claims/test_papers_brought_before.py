"""Official documents brought before meetings: submitted to a later one, items of a notice, assented to."""

from __future__ import annotations

import pytest

from tests.claims.scenes import reading, triples

SESSION = "Kỳ họp thứ 9 Hội đồng nhân dân tỉnh Bắc Giang khóa XVIII"
LATER = "Kỳ họp thứ 10 Hội đồng nhân dân tỉnh Bắc Giang"
DRAFT = "Nghị quyết về mức thu phí chợ"
NOTICE = "Ngày 8/5, Ủy ban Kiểm tra Tỉnh ủy Bắc Giang tổ chức kỳ họp thứ 31.\n"
SAT = "Kỳ họp thứ 31 Ủy ban Kiểm tra Tỉnh ủy Bắc Giang"


def done(content: str) -> list[tuple[str, str, str]]:
    """Return what meetings did with official documents."""
    return [one for one in triples(reading(content).relations) if one[1] in ("discussed", "adopted_at")]


@pytest.mark.parametrize(
    "told",
    [
        "Ông Đinh Công Quýt yêu cầu sửa dự thảo Nghị quyết về mức thu phí chợ, trình HĐND tỉnh tại kỳ họp thứ 10.",
        "UBND tỉnh thống nhất dự thảo Nghị quyết về mức thu phí chợ; trình Kỳ họp thứ 10 HĐND tỉnh xem xét.",
        "Sở Y tế có dự thảo Nghị quyết về mức thu phí chợ. Dự thảo Nghị quyết sẽ được trình HĐND tỉnh ở kỳ họp thứ 10.",
    ],
)
def test_a_draft_is_submitted_to_the_later_session(told: str) -> None:
    """ "Trình … tại kỳ họp thứ 10": that session is to discuss it (rule relation.discussed)."""
    assert done(told) == [(LATER, "discussed", DRAFT)]


@pytest.mark.parametrize(
    "told",
    [
        "Thực hiện Nghị quyết số 5/NQ-HĐND, UBND tỉnh rà soát, trình HĐND tỉnh tại kỳ họp thứ 10.",
        "Dự thảo Nghị quyết về mức thu phí chợ đã xong. Tờ trình của UBND tỉnh gửi kỳ họp thứ 10 HĐND tỉnh.",
        "Ông Đinh Công Quýt nói về dự thảo Nghị quyết về mức thu phí chợ và trình bày báo cáo tại kỳ họp thứ 10.",
    ],
)
def test_what_rests_on_a_paper_does_not_submit_it(told: str) -> None:
    """A paper in force, a submission in writing and a report are no draft brought."""
    assert (LATER, "discussed", "Nghị quyết 5/NQ-HĐND") not in done(told)
    assert (LATER, "discussed", DRAFT) not in done(told)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("III- Nghe báo cáo; cho ý kiến Kế hoạch số 87-KH/UBKTTU.", (SAT, "discussed", "Kế hoạch 87-KH/UBKTTU")),
        ("- Thông qua Kế hoạch số 87-KH/UBKTTU.", ("Kế hoạch 87-KH/UBKTTU", "adopted_at", SAT)),
        (
            "II/ Ngoài ra, UBKT còn xem xét một số việc: thông qua Kế hoạch số 87-KH/UBKTTU.",
            ("Kế hoạch 87-KH/UBKTTU", "adopted_at", SAT),
        ),
    ],
)
def test_items_of_a_notice_tell_what_the_session_did(item: str, expected: tuple[str, str, str]) -> None:
    """The items behind a session's opening are of that session (rule relation.own-session)."""
    assert done(NOTICE + item) == [expected]


@pytest.mark.parametrize(
    "item",
    [
        "1. Kỷ luật ông Đinh Công Quýt theo Quy định số 69-QĐ/TW.",
        "Thông qua Kế hoạch số 87-KH/UBKTTU, các xã đã hiểu việc.",
        "2. Xem xét việc thực hiện Kế hoạch số 87-KH/UBKTTU.",
    ],
)
def test_other_items_bring_no_paper(item: str) -> None:
    """Neither what somebody is disciplined by nor what is carried out was on the table."""
    assert done(NOTICE + item) == []


def test_deputies_assent_to_a_resolution() -> None:
    """ "100% đại biểu tán thành Nghị quyết …" adopted it."""
    told = (
        "Kỳ họp thứ 9, HĐND tỉnh khóa XVIII bế mạc. Tại kỳ họp, 100% đại biểu tán thành Nghị quyết số 27/2019/NQ-HĐND."
    )
    assert done(told) == [("Nghị quyết 27/2019/NQ-HĐND", "adopted_at", SESSION)]


def test_what_is_issued_beside_a_session_was_not_adopted_there() -> None:
    """ "Cùng ngày, Ủy ban bầu cử tỉnh đã ban hành …" tells of another act."""
    opening = "Ngày 8/5, Ủy ban bầu cử tỉnh Bắc Giang tổ chức phiên họp thứ 5. "
    assert done(opening + "Cùng ngày, Ủy ban bầu cử tỉnh đã ban hành Nghị quyết số 46/NQ-UBBC.") == []


@pytest.mark.parametrize("ground", [", căn cứ Quy định số 132-QĐ/TW", " (căn cứ Quy định số 132-QĐ/TW)"])
def test_a_paper_rests_on_the_ground_told_behind_it(ground: str) -> None:
    """Nor is "căn cứ" of its title."""
    told = f"Ban Tổ chức Tỉnh ủy ban hành Hướng dẫn số 16-HD/BTCTU về kiểm điểm cuối năm{ground}."
    links = [one for one in triples(reading(told).relations) if one[1] == "based_on"]
    assert links == [("Hướng dẫn 16-HD/BTCTU", "based_on", "Quy định 132-QĐ/TW")]
    assert reading(told).official_documents[0].name == "Hướng dẫn về kiểm điểm cuối năm"
