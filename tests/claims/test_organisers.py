"""Who organises what several bodies hold together."""

from __future__ import annotations

import pytest

from tests.claims.scenes import COUNCIL, proceedings


@pytest.mark.parametrize(
    "bodies", ["Tỉnh ủy phối hợp với UBND tỉnh", "Tỉnh ủy phối hợp với HĐND tỉnh, UBND tỉnh", "Tỉnh ủy, UBND tỉnh"]
)
def test_the_first_of_partners_organises(bodies: str) -> None:
    """Of "A phối hợp với B, C tổ chức" it is A, and so of a mere list that opens its clause."""
    content = f"Ngày 8/5, {bodies} tổ chức hội nghị tổng kết phong trào xanh."
    assert [meeting.organiser for meeting in proceedings(content).meetings] == ["Tỉnh ủy Phú Thọ"]


@pytest.mark.parametrize(
    ("lead", "number", "body", "term"),
    [
        (
            "Ban Chấp hành Đảng bộ tỉnh khóa XV tổ chức Hội nghị lần thứ 16",
            "Hội nghị lần thứ 16",
            "Ban Chấp hành Đảng bộ tỉnh Phú Thọ",
            "khóa XV",
        ),
        ("HĐND tỉnh khóa XVIII (nhiệm kỳ 2016 - 2021) tổ chức kỳ họp thứ 9", "Kỳ họp thứ 9", COUNCIL, "khóa XVIII"),
        (
            "HĐND tỉnh khóa XVIII, nhiệm kỳ 2016-2021 tiến hành phiên bế mạc kỳ họp thứ 9",
            "Kỳ họp thứ 9",
            COUNCIL,
            "khóa XVIII",
        ),
    ],
)
def test_a_term_may_stand_between_a_body_and_its_meeting(lead: str, number: str, body: str, term: str) -> None:
    """The term printed behind the body is the meeting's, and the body organises it all the same."""
    meetings = proceedings(f"Ngày 8/5, {lead}.").meetings
    assert [(meeting.name, meeting.organiser) for meeting in meetings] == [(f"{number} {body} {term}", body)]


@pytest.mark.parametrize(
    ("head", "organiser"),
    [("Tỉnh ủy", "Tỉnh ủy Phú Thọ"), ("Ông Kiều Văn Thảo, Bí thư Tỉnh ủy", None), ("Đoàn của Tỉnh ủy", None)],
)
def test_who_has_a_working_session_holds_it(head: str, organiser: str | None) -> None:
    """ "Tỉnh ủy có buổi làm việc với …": only where the body itself is the subject."""
    (session,) = proceedings(f"Sáng 9/5, {head} có buổi làm việc với Huyện ủy Yên Lập về nghề gốm.").meetings
    assert session.organiser == organiser


@pytest.mark.parametrize(("subject", "organiser"), [("HĐND tỉnh", COUNCIL), ("Chi cục Thủy lợi", None)])
def test_who_acts_behind_a_session_holds_it(subject: str, organiser: str | None) -> None:
    """ "Tại kỳ họp thứ 9, HĐND tỉnh đã thông qua …" is that council's; of a body that holds none it is not."""
    (session,) = proceedings(f"Tại kỳ họp thứ 9, {subject} đã thông qua nghị quyết về phí chợ gốm.").meetings
    assert session.organiser == organiser


def test_who_announces_a_paper_holds_the_ceremony() -> None:
    """ "Huyện ủy Yên Lập, Phú Thọ công bố nghị quyết …": its province may stand between."""
    content = (
        "Ngày 8/5, Huyện ủy Yên Lập, Phú Thọ công bố nghị quyết về việc lập khu gốm mới. "
        "Tại buổi lễ, ông Kiều Văn Thảo chúc mừng."
    )
    (ceremony,) = proceedings(content).meetings
    assert (ceremony.name, ceremony.organiser) == (
        "Lễ công bố nghị quyết về việc lập khu gốm mới",
        "Huyện ủy Yên Lập",
    )


@pytest.mark.parametrize(
    ("subject", "organiser"),
    [("Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy Phú Thọ"), ("Sở Nông nghiệp", None)],
)
def test_a_committee_that_decides_behind_its_sitting_holds_it(subject: str, organiser: str | None) -> None:
    """ "Tại cuộc họp về … chiều 8/5, Ban Thường vụ Tỉnh ủy đã quyết định …"; others only say something there."""
    (sitting,) = proceedings(f"Tại cuộc họp về phí chợ gốm chiều 8/5, {subject} đã thống nhất mở thêm chợ.").meetings
    assert sitting.organiser == organiser
