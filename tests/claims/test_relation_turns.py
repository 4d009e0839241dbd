"""Turns of a sentence that tell what a meeting did and who was there."""

from __future__ import annotations

from kg.model.claim import Predicate
from tests.claims.scenes import PEOPLES, proceedings

CONFERENCE = "Sáng 8/5, UBND tỉnh tổ chức hội nghị gặp mặt doanh nghiệp."


def told(content: str, predicate: Predicate) -> set[tuple[str, str]]:
    claims = proceedings(content).relations
    return {(claim.subject.key, claim.object.key) for claim in claims if claim.predicate is predicate}


def test_a_session_discusses_the_bills_of_its_agenda() -> None:
    """ "Các dự án luật được xem xét tại kỳ họp này gồm: …" lists what the session reported discusses."""
    content = (
        "Sáng 8/5, HĐND tỉnh khai mạc kỳ họp thứ 9.\n"
        "Các dự án luật được xem xét, thông qua tại kỳ họp này gồm: Luật Nghề gốm; Luật Thư viện (sửa đổi)."
    )
    assert {paper for _, paper in told(content, Predicate.DISCUSSED)} == {"Luật Nghề gốm", "Luật Thư viện (sửa đổi)"}


def test_bills_without_a_session_are_discussed_nowhere() -> None:
    """No meeting is reported."""
    content = "Các dự án luật được xem xét tại kỳ họp tới gồm: Luật Nghề gốm; Luật Thư viện (sửa đổi)."
    assert told(content, Predicate.DISCUSSED) == set()


def test_a_conference_that_gathers_people_is_attended_by_them() -> None:
    """ "quy tụ" takes the names up to the semicolon."""
    content = f"{CONFERENCE}\nHội nghị quy tụ các ông Kiều Văn Thảo, Hà Quang Sử; lãnh đạo các sở và bà Đinh Thị Mơ."
    assert {person for person, _ in told(content, Predicate.ATTENDED)} == {"Kiều Văn Thảo", "Hà Quang Sử"}


def test_a_conference_on_a_plan_does_not_discuss_what_the_plan_carries_out() -> None:
    """Its organiser still carries that out."""
    content = (
        "Chiều 8/5, UBND tỉnh tổ chức hội nghị triển khai kế hoạch thực hiện Nghị quyết số 12/NQ-HĐND của HĐND tỉnh."
    )
    assert told(content, Predicate.DISCUSSED) == set()
    assert told(content, Predicate.IMPLEMENTS) == {(PEOPLES, "Nghị quyết 12/NQ-HĐND")}


def test_a_law_called_after_carrying_out_carries_nothing_out() -> None:
    """ "Luật Thực hiện dân chủ … và Nghị quyết …": the verb is the law's name."""
    content = (
        "Sáng 8/5, HĐND tỉnh khai mạc kỳ họp thứ 9.\nNghe báo cáo về Luật Thực hiện dân chủ ở cơ sở và Nghị quyết số "
        "68/2022/QH15."
    )
    assert told(content, Predicate.BASED_ON) == set()
    assert told(content, Predicate.IMPLEMENTS) == set()


def test_a_draft_of_another_clause_does_not_make_what_is_adopted_one() -> None:
    """ "cho ý kiến vào dự thảo A; thông qua B": B is adopted."""
    content = (
        "Sáng 8/5, HĐND tỉnh khai mạc kỳ họp thứ 9. Kỳ họp cho ý kiến vào dự thảo Đề án số 5/ĐA-UBND về nghề mây; "
        "biểu quyết thông qua Nghị quyết số 12/NQ-HĐND về chợ."
    )
    assert {subject for subject, _ in told(content, Predicate.ADOPTED_AT)} == {"Nghị quyết 12/NQ-HĐND"}


def test_what_is_carried_out_beside_another_is_not_its_ground() -> None:
    """ "triển khai A cũng như chuẩn bị thực hiện B": A does not carry B out."""
    content = "Việc này để triển khai Nghị định 76/2013/NĐ-CP cũng như chuẩn bị thực hiện Nghị quyết số 18-NQ/TW."
    assert told(content, Predicate.BASED_ON) == set()


def test_a_session_to_come_is_not_the_one_reported() -> None:
    """ "kỳ họp tới", "kỳ họp thường lệ cuối năm sẽ" come back to no session told before."""
    lead = "Sáng 8/5, HĐND tỉnh khai mạc kỳ họp thứ 9. "
    for coming in ("Tại kỳ họp tới, HĐND tỉnh sẽ thông qua", "Kỳ họp sau sẽ xem xét"):
        assert told(f"{lead}{coming} Nghị quyết số 15/NQ-HĐND.", Predicate.DISCUSSED) == set()


def test_a_working_session_is_called_after_the_first_of_its_matters() -> None:
    """ "buổi làm việc với X về A, B và C" is the one with X about A."""
    content = "Sáng 8/5, UBND tỉnh có buổi làm việc với Sở Nông nghiệp về tình hình nghề mây, vốn vay và giá nước."
    (meeting,) = proceedings(content).meetings
    assert meeting.name == "Buổi làm việc với Sở Nông nghiệp tỉnh Phú Thọ về tình hình nghề mây"
