"""Conferences that teach several papers, plenums and issuers told by "Trung ương" alone, what is still to be heard."""

from __future__ import annotations

import pytest

from tests.claims.scenes import PEOPLES, proceedings, triples
from tests.claims.test_meetings import meetings

CENTRE = "Ban Chấp hành Trung ương Đảng"


@pytest.mark.parametrize(
    "behind",
    [
        "tổ chức sáng 8/5 được nối tới các xã.",
        "được tổ chức ngày 8/5 có 300 người dự.",
        "diễn ra ngày 8/5 có 300 người dự.",
        "tổ chức tại hội trường tỉnh sáng 8/5.",
    ],
)
def test_a_conference_is_called_after_all_papers_that_it_teaches(behind: str) -> None:
    """The list of numbered papers goes on behind ";" and "và"; the day behind it is the conference's."""
    name = (
        "Hội nghị toàn tỉnh học tập Chỉ thị số 41-CT/TW về nghề muối; Quy định số 12-QĐ/TW về nêu gương "
        "và Kết luận số 8-KL/TW về giữ rừng"
    )
    (one,) = meetings(f"{name} {behind}")
    assert (one.name, str(one.date)) == (name, "2019-05-08")


def test_a_title_without_numbered_papers_ends_where_it_did() -> None:
    """Behind ";" another thing follows."""
    (one,) = meetings("Ngày 8/5, Tỉnh ủy tổ chức hội nghị bàn việc giữ đê; Nghị quyết số 5-NQ/TU cũng được nhắc đến.")
    assert one.name == "Hội nghị bàn việc giữ đê"


def test_a_committee_that_acts_at_a_conference_of_a_day_holds_it() -> None:
    """A session of another body told before is not that conference."""
    content = (
        "Chương trình kỳ họp thứ 9, Quốc hội bàn việc mở cảng. "
        "Tại hội nghị sáng 8/5, Ban Chấp hành Trung ương Đảng đã cho ý kiến về cảng."
    )
    assert [(one.organiser, str(one.date)) for one in meetings(content)][1:] == [(CENTRE, "2019-05-08")]


@pytest.mark.parametrize("told", ["đã đề ra", "xác định", "khóa XII đã bàn"])
def test_a_plenum_is_told_by_its_number_alone(told: str) -> None:
    """ "nhiệm vụ mà Trung ương 8 đã đề ra": the eighth plenum of the term."""
    (plenum,) = meetings(f"Tỉnh dốc sức cho những việc mà Trung ương 8 {told}.")
    assert (plenum.ordinal, plenum.organiser, plenum.date) == (8, CENTRE, None)
    assert meetings("Tỉnh báo cáo Trung ương 8 nội dung.") == ()


def test_a_term_called_after_a_congress_is_no_meeting() -> None:
    """ "cả nhiệm kỳ Đại hội XII của Đảng" is a span of years."""
    assert meetings("Tỉnh đạt mọi mục tiêu của cả nhiệm kỳ Đại hội XII của Đảng.") == ()


@pytest.mark.parametrize(
    ("content", "issuer"),
    [
        ("Năm 2017, Trung ương đã ban hành nghị quyết 18 về bộ máy.", CENTRE),
        ("Khi Trung ương ban hành nghị quyết 18 về bộ máy, nhiều nơi làm ngay.", CENTRE),
        ("Các cơ quan Trung ương đã ban hành nghị quyết 18 về bộ máy.", None),
    ],
)
def test_the_centre_issues_as_its_committee(content: str, issuer: str | None) -> None:
    """ "Trung ương" as the subject is the Central Committee; behind another noun it only tells where that is."""
    assert [paper.issuer for paper in proceedings(content).official_documents] == [issuer]


def test_who_will_be_heard_has_not_spoken() -> None:
    """ "HĐND tỉnh sẽ nghe ông A trình bày" is still to come."""
    told = "Ngày 8/5, khai mạc kỳ họp thứ 9, HĐND tỉnh. Chiều nay, HĐND tỉnh {} ông Kiều Văn Thảo trình bày báo cáo."
    spoke = [
        [one for one in triples(proceedings(told.format(word)).relations) if one[1] == "spoke_at"]
        for word in ("sẽ nghe", "nghe")
    ]
    assert (spoke[0], len(spoke[1])) == ([], 1)


def test_who_is_named_behind_a_source_acts() -> None:
    """ "Theo Sở Nông nghiệp, UBND tỉnh đã thực hiện …": the source is set off by its comma."""
    content = "Theo báo cáo của Sở Nông nghiệp, UBND tỉnh đã chấp hành nghiêm Nghị quyết số 5-NQ/TU."
    found = [one for one in triples(proceedings(content).relations) if one[1] == "implements"]
    assert found == [(PEOPLES, "implements", "Nghị quyết 5-NQ/TU")]


def test_who_comments_on_a_paper_does_so_at_the_meeting_reported() -> None:
    """ "Ông A góp ý quy định 131": discussed there; of a conference of another day nobody says so."""
    lead = "Ngày 8/5, Tỉnh ủy tổ chức hội nghị giao ban về kiểm tra chợ, theo quy định số 131 của Bộ Chính trị."
    for told in ("cũng góp ý một số nội dung của quy định 131.", "(Yên Lập) góp ý vào quy định 131."):
        read = proceedings(f"{lead} Ông Kiều Văn Thảo {told}")
        found = [(one[0], one[2]) for one in triples(read.relations) if one[1] == "discussed"]
        assert found == [("Hội nghị giao ban về kiểm tra chợ", "Quy định 131")]
    silent = proceedings(f"{lead} Sở Nông nghiệp được ông Kiều Văn Thảo nhờ góp ý quy định 131.")
    assert [one for one in triples(silent.relations) if one[1] == "discussed"] == []


def test_a_bare_number_in_lower_case_comes_back_to_one_named_before() -> None:
    """ "quy định 131" is "quy định số 131" named before; alone it may be anything."""
    assert len(proceedings("Bộ Chính trị ra quy định số 131. Có quy định 131 rồi.").official_documents) == 1
    assert proceedings("Có quy định 131 rồi.").official_documents == ()


def test_a_judgment_has_a_number() -> None:
    """ "bản án số 96 ngày 20/7/2018" is a paper; what somebody was sentenced to is none."""
    (paper,) = proceedings("Chợ phải trả theo bản án số 96 ngày 20/7/2018.").official_documents
    assert (paper.type, paper.number, str(paper.date)) == ("Bản án", "96", "2018-07-20")
    assert proceedings("Hai bản án 7 năm tù là nặng.").official_documents == ()


def test_to_be_in_force_carries_nothing_out() -> None:
    """ "còn hiệu lực thi hành" is said of the paper itself."""
    content = "Quyết định 78/2010 còn hiệu lực thi hành thì Luật Quản lý thuế chưa đổi."
    assert [one for one in triples(proceedings(content).relations) if one[1] == "based_on"] == []
