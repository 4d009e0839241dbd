"""What plenums and sittings adopt, by which of their names, and who is only bidden to carry it out."""

from __future__ import annotations

import pytest

from kg.claims.documents.numbers import find_numbers
from tests.claims.scenes import proceedings, triples
from tests.claims.test_document_talks import OPENING

PLENUM = "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XII"


@pytest.mark.parametrize("short", ["Hội nghị Trung ương 5", "Hội nghị Trung ương 5 khóa XII"])
def test_the_fullest_naming_of_a_plenum_names_its_resolution(short: str) -> None:
    """ "Nghị quyết Hội nghị Trung ương 5" is the one told in full elsewhere."""
    content = f"Xã học Nghị quyết {short}.\nXã triển khai {PLENUM}."
    assert [paper.name for paper in proceedings(content).official_documents] == [PLENUM]


def test_the_resolution_of_a_sitting_keeps_the_printed_number() -> None:
    """ "thông qua Nghị quyết Hội nghị lần thứ năm" of the plenum reported."""
    content = (
        "Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XII bế mạc ngày 8/5.\n"
        "Trung ương đã thông qua Nghị quyết Hội nghị lần thứ năm."
    )
    assert [paper.name for paper in proceedings(content).official_documents] == [PLENUM]


def test_a_number_may_lack_its_type() -> None:
    """ "Công văn số 215/MTTQ" has one; "đạt 20/UBND" is none."""
    found = find_numbers("Công văn số 215/MTTQ và số 12/QĐ, đạt 20/UBND")
    assert [one.number for one in found] == ["215/MTTQ", "12/QĐ"]
    assert [one.number for one in find_numbers("Kế hoạch số 21-KH/TĐTN-VP")] == ["21-KH/TĐTN-VP"]


def test_who_is_bidden_is_not_the_home() -> None:
    """ "đề nghị các cấp ủy hoàn thành Nghị quyết Đại hội Đảng bộ tỉnh": they shall; "sẽ hoàn thành": the home does."""
    paper = "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX"
    bidden = triples(proceedings(f"Bí thư đề nghị các cấp ủy hoàn thành tốt {paper}.").relations)
    promised = triples(proceedings(f"Ông hứa sẽ góp sức hoàn thành tốt {paper}.").relations)
    assert not [one for one in bidden if one[1] == "implements"]
    assert [one[0] for one in promised if one[1] == "implements"] == ["Đảng bộ tỉnh Phú Thọ"]


@pytest.mark.parametrize("goes_on", ["Tiếp đó, kỳ họp", "Hội nghị", "Tiếp đó, hội nghị"])
def test_a_clause_about_a_conference_is_no_other(goes_on: str) -> None:
    """ "Tiếp đó, hội nghị góp ý Quy chế làm việc của Tỉnh ủy" goes on with the conference reported."""
    lead = "Ngày 8/5, Ban Chấp hành Đảng bộ tỉnh họp Hội nghị lần thứ 20." if "ội" in goes_on else OPENING
    content = f"{lead}\n{goes_on} góp ý sửa đổi Quy chế làm việc của Tỉnh ủy."
    assert len(proceedings(content).meetings) == 1


def test_what_is_heard_of_is_discussed() -> None:
    """ "Kỳ họp nghe báo cáo kết quả 1 năm thực hiện Nghị quyết số …"."""
    content = f"{OPENING}\nKỳ họp nghe báo cáo kết quả 1 năm thực hiện Nghị quyết số 4-NQ/TU về nghề gốm."
    told = triples(proceedings(content).relations)
    assert [one[2] for one in told if one[1] == "discussed"] == ["Nghị quyết 4-NQ/TU"]


def test_this_one_may_stand_behind_its_own_number() -> None:
    """ "… ban hành Kế hoạch số 5 …; kế hoạch này thay thế Kế hoạch số 4": in one sentence too."""
    content = "Tỉnh ủy ban hành Kế hoạch số 5-KH/TU về nghề gốm; Kế hoạch này thay thế Kế hoạch số 4-KH/TU."
    told = triples(proceedings(content).relations)
    assert ("Kế hoạch 5-KH/TU", "replaces", "Kế hoạch 4-KH/TU") in told


def test_a_term_names_only_what_a_number_leaves_open() -> None:
    """ "Kết luận số 36-KL/TW khóa XIII" has a number and no title; two of one number are told apart by their terms."""
    (alone,) = proceedings("Xã học Kết luận số 36-KL/TW khóa XIII.").official_documents
    assert (alone.number, alone.name, alone.period) == ("36-KL/TW", None, "khóa XIII")
    two = proceedings("Nghị quyết số 5-NQ/TU khóa XVII thay cho Nghị quyết số 5-NQ/TU khóa XVIII.").official_documents
    assert [one.name for one in two] == ["Nghị quyết số 5-NQ/TU khóa XVII", "Nghị quyết số 5-NQ/TU khóa XVIII"]
