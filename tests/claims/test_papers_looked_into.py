"""Papers that look into how others are carried out, letters read out, and what deputies adopt."""

from __future__ import annotations

import pytest

from tests.claims.scenes import proceedings, triples
from tests.claims.test_document_talks import OPENING, SESSION

PLENUM = "Hội nghị lần thứ 15 Ban Chấp hành Đảng bộ tỉnh Phú Thọ"
OPENED = "Sáng 8/5, Ban Chấp hành Đảng bộ tỉnh tổ chức Hội nghị lần thứ 15."
TITLE = "Nghị quyết về nghề gốm đỏ"


@pytest.mark.parametrize("looks", ["kiểm tra việc lãnh đạo", "giám sát việc", "tổng kết 10 năm", "sơ kết 3 năm"])
def test_what_looks_into_another_neither_rests_on_it_nor_carries_it_out(looks: str) -> None:
    """ "Quyết định số … về kiểm tra việc thực hiện Chỉ thị số …"."""
    content = f"Tỉnh ủy đã ban hành Quyết định số 54-QĐ/TU về {looks} thực hiện Chỉ thị số 35-CT/TW."
    assert triples(proceedings(content).relations) == []


def test_a_plan_that_carries_another_out_still_does() -> None:
    """ "Kế hoạch số … thực hiện Chỉ thị số …" is based on it, and its issuer carries it out."""
    content = "Tỉnh ủy đã ban hành Kế hoạch số 54-KH/TU thực hiện Chỉ thị số 35-CT/TW."
    assert triples(proceedings(content).relations) == [
        ("Kế hoạch 54-KH/TU", "based_on", "Chỉ thị 35-CT/TW"),
        ("Tỉnh ủy Phú Thọ", "implements", "Chỉ thị 35-CT/TW"),
    ]


def test_a_letter_of_another_body_is_not_adopted() -> None:
    """ "thông qua nội dung công văn của …" makes it known."""
    content = f"{OPENED}\nHội nghị đã thông qua nội dung Công văn số 14-CV/HU của Huyện ủy Yên Lập."
    found = triples(proceedings(content).relations)
    assert (PLENUM, "discussed", "Công văn 14-CV/HU") in found
    assert not [triple for triple in found if triple[1] == "adopted_at"]


@pytest.mark.parametrize("who", ["Các đại biểu đã biểu quyết", "Với sự nhất trí cao, 100% đại biểu có mặt đã"])
def test_deputies_adopt_at_the_session_reported(who: str) -> None:
    """The sentence names no meeting: it is the one of the article."""
    found = triples(proceedings(f"{OPENING}\n{who} thông qua {TITLE}.").relations)
    assert (TITLE, "adopted_at", SESSION) in found


def test_deputies_elsewhere_adopt_nothing_here() -> None:
    """ "đại biểu Quốc hội đã thông qua …" are no deputies of the session reported."""
    found = triples(proceedings(f"{OPENING}\nNăm 2016, các đại biểu Quốc hội đã thông qua {TITLE}.").relations)
    assert not [triple for triple in found if triple[1] == "adopted_at"]


def test_a_committee_acts_in_its_conference() -> None:
    """ "Ban Chấp hành Đảng bộ tỉnh thống nhất ban hành Nghị quyết …" of an article about its plenum."""
    found = triples(proceedings(f"{OPENED}\nBan Chấp hành Đảng bộ tỉnh thống nhất ban hành {TITLE}.").relations)
    assert (TITLE, "adopted_at", PLENUM) in found


def test_the_number_of_a_joint_paper_is_read_whole() -> None:
    """Every issuer's code is of it; a code of its own in a list tells a type of its own."""
    papers = proceedings("Hai bên ký Quy chế phối hợp số 01/QCPH-MTTQ-CA.").official_documents
    assert [paper.number for paper in papers] == ["01/QCPH-MTTQ-CA"]
    papers = proceedings("Tỉnh có Công văn số 12/CV-UBND, số 26/TB-UBND và số 27/TB-UBND.").official_documents
    assert [(paper.type, paper.number) for paper in papers] == [
        ("Công văn", "12/CV-UBND"),
        ("Thông báo", "26/TB-UBND"),
        ("Thông báo", "27/TB-UBND"),
    ]


def test_two_may_be_carried_out_together() -> None:
    """ "Kế hoạch A thực hiện Nghị quyết B và Chỉ thị C": on both; a second plan that carries another out is no such."""
    plan = "Tỉnh ủy đã ban hành Kế hoạch số 5-KH/TU thực hiện Nghị quyết số 8-NQ/TW"
    found = triples(proceedings(f"{plan} và Chỉ thị số 9-CT/TW.").relations)
    assert {thing for who, predicate, thing in found if predicate == "based_on"} == {
        "Nghị quyết 8-NQ/TW",
        "Chỉ thị 9-CT/TW",
    }
    found = triples(proceedings(f"{plan} và Kế hoạch số 6-KH/TU thực hiện Chỉ thị số 9-CT/TW.").relations)
    assert ("Kế hoạch 5-KH/TU", "based_on", "Kế hoạch 6-KH/TU") not in found


def test_the_issuer_behind_two_is_of_both() -> None:
    """ "Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW của Bộ Chính trị"; of another kind it is not."""
    both = proceedings("Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW của Bộ Chính trị.").official_documents
    assert [paper.issuer for paper in both] == ["Bộ Chính trị"] * 2
    both = proceedings("Chỉ thị số 18-CT/TW và Nghị quyết số 19-NQ/TW của Bộ Chính trị.").official_documents
    assert [paper.issuer for paper in both] == [None, "Bộ Chính trị"]


def test_a_draft_joined_to_another_is_one_of_its_own() -> None:
    """A title ends before the next draft and before where it is sent; a commission's sitting discusses both."""
    content = (
        "Sáng 8/5, HĐND tỉnh tổ chức hội nghị thẩm tra dự thảo Nghị quyết về phí của chợ đêm"
        " và dự thảo Nghị quyết về nghề gốm đỏ trình Kỳ họp thứ 13."
    )
    found = proceedings(content)
    assert [paper.name for paper in found.official_documents] == ["Nghị quyết về phí của chợ đêm", TITLE]
