"""Official documents told by what they do, numbers beside dates, issuers behind a title, papers presented in a row."""

from __future__ import annotations

import pytest

from kg.claims.documents.numbers import find_numbers
from tests.claims.scenes import COMMITTEE, PEOPLES, proceedings, triples
from tests.claims.test_meetings import meetings
from tests.claims.test_relations import LEAD, MEETING, of_people


def named(content: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(claim.number, claim.name, claim.issuer) for claim in proceedings(content).official_documents]


def test_a_decision_is_known_by_what_it_does() -> None:
    """ "UBND tỉnh ban hành Quyết định thu hồi đất …" names one; without an issuer, or of a person, it names none."""
    told = "đã ban hành Quyết định thu hồi đất bãi chợ cũ ven sông"
    assert named(f"UBND tỉnh {told}.") == [(None, "Quyết định thu hồi đất bãi chợ cũ ven sông", PEOPLES)]
    assert named(f"Đầu năm {told}.") == []
    assert named("UBND tỉnh đã ban hành Quyết định công nhận ông Kiều Văn Thảo là người có công.") == []


def test_what_is_to_be_mended_is_not_named_by_its_topic() -> None:
    """ "sửa đổi Nghị định về …" without issuer only says what it is about."""
    assert named("Ngành mong sớm sửa đổi Nghị định về chính sách phát triển nghề mây.") == []


def test_a_year_of_a_date_shares_no_number() -> None:
    """ "số 12/QĐ-UBND ngày 9/12/2014 và số 15/QĐ-UBND": two numbers, of one issuer."""
    content = "UBND tỉnh ban hành Quyết định số 12/QĐ-UBND ngày 9/12/2014 và số 15/QĐ-UBND ngày 1/2/2015 về giá gạo."
    assert [found.number for found in find_numbers(content)] == ["12/QĐ-UBND", "15/QĐ-UBND"]
    assert [issuer for _, _, issuer in named(content)] == [PEOPLES, PEOPLES]


def test_who_acts_behind_the_title_issued_it() -> None:
    """ "Trong chỉ thị số 19 về …, Tỉnh ủy yêu cầu …": the Tỉnh ủy issued it; "Theo …" tells nothing of that."""
    content = "chỉ thị số 19 về phòng dịch, Tỉnh ủy yêu cầu làm ngay."
    assert named(f"Trong {content}") == [("19", "Chỉ thị về phòng dịch", COMMITTEE)]
    assert named(f"Theo {content}") == [("19", "Chỉ thị về phòng dịch", None)]


def test_all_papers_of_a_row_are_presented() -> None:
    """ "Tại hội nghị, đồng chí A đã quán triệt Chỉ thị …; Quy định …": the meeting discussed both."""
    content = (
        f"{LEAD}Tại hội nghị, đồng chí Kiều Văn Thảo đã quán triệt nội dung Chỉ thị số 5-CT/TU; Quy định số 9-QĐ/TU."
    )
    discussed = [(s, o) for s, predicate, o in triples(proceedings(content).relations) if predicate == "discussed"]
    assert discussed == [(MEETING, "Chỉ thị 5-CT/TU"), (MEETING, "Quy định 9-QĐ/TU")]


def test_a_decision_announced_in_the_lead_is_a_meeting() -> None:
    """ "Sáng 8/5, Tỉnh ủy công bố quyết định …" of an article that then says "tại hội nghị"."""
    (meeting,) = meetings(
        "Sáng 8/5, Tỉnh ủy đã công bố quyết định về công tác cán bộ.\nTại hội nghị, ông Kiều Văn Thảo phát biểu."
    )
    assert (meeting.name, meeting.organiser) == ("Hội nghị công bố quyết định về công tác cán bộ", COMMITTEE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ông Kiều Văn Thảo đã thay mặt Tỉnh ủy chủ trì hội nghị.",
        "Ông Kiều Văn Thảo chủ trì hội nghị.",
    ],
)
def test_who_chairs_for_a_body_chairs(sentence: str) -> None:
    """ "thay mặt Tỉnh ủy chủ trì": the one who stands for it chairs."""
    assert of_people(f"{LEAD}{sentence}") == [("Kiều Văn Thảo", "chaired", MEETING)]


def test_a_congress_may_be_called_conference() -> None:
    """An article on one congress says "tại hội nghị" of it; the days between its first and last belong to it."""
    lead = "Ngày 8/5, sau hai ngày làm việc, Đại hội Đảng bộ tỉnh lần thứ XVIII diễn ra thành công."
    content = f"{lead}\nNgày 8/5, ông Kiều Văn Thảo khẳng định việc lớn.\nTại hội nghị, bà Đinh Thị Mơ phát biểu."
    congress = "Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ XVIII"
    assert [(str(one.date), str(one.end_date)) for one in meetings(content)] == [("2019-05-07", "2019-05-08")]
    assert of_people(content) == [("Kiều Văn Thảo", "spoke_at", congress), ("Đinh Thị Mơ", "spoke_at", congress)]


def test_the_days_of_a_jubilee_are_not_those_of_its_ceremony() -> None:
    """ "lễ kỷ niệm 80 năm … (28/7/1929 - 28/7/2009), ngày 20/7/2009": the day outside the bracket."""
    content = "Tại lễ kỷ niệm 80 năm ngày mở chợ (28/7/1929 - 28/7/2009), ngày 20/7/2009, Tỉnh ủy khen các hộ."
    assert [str(one.date) for one in meetings(content, published="2009-07-22")] == ["2009-07-20"]
    dated = "Sáng 8/5, lễ kỷ niệm 80 năm ngày mở chợ (1939-2019) đã được Tỉnh ủy tổ chức."
    assert [str(one.date) for one in meetings(dated)] == ["2019-05-08"]
