"""Official documents listed behind a colon: adopted by a session, presented at a conference, only to come."""

from __future__ import annotations

import pytest

from tests.claims.scenes import COMMITTEE, COUNCIL, PEOPLES, proceedings, triples
from tests.claims.test_document_talks import OPENING, SESSION, links

TITLES = ("Nghị quyết về nghề gốm đỏ", "Nghị quyết về nghề mây đan")
LED = "Ngày 8/5, Tỉnh ủy tổ chức hội nghị học tập các văn bản mới."
CONFERENCE = "Hội nghị học tập các văn bản mới"


def test_a_session_adopted_what_is_listed() -> None:
    """ "Kỳ họp thông qua 2 nghị quyết: A; B": both, issued by the council on its day."""
    content = f"{OPENING}\nKỳ họp đã xem xét, thông qua 2 nghị quyết: {TITLES[0]}; {TITLES[1]}."
    assert links(content, "listed") == [(title, "adopted_at", SESSION) for title in TITLES]
    papers = proceedings(content).official_documents
    assert [(paper.issuer, str(paper.date)) for paper in papers] == [(COUNCIL, "2019-05-08")] * 2


def test_a_list_may_stand_on_lines_of_its_own() -> None:
    """Each member on its line, numbered; what stands behind the list is no part of it."""
    lines = (
        f"Kỳ họp đã thông qua các nghị quyết:\n1. {TITLES[0]};\n2. {TITLES[1]}.\nDân mong Nghị quyết về giá lúa mới."
    )
    assert [subject for subject, _, _ in links(f"{OPENING}\n{lines}", "listed")] == list(TITLES)


def test_what_is_to_be_adopted_is_discussed() -> None:
    """ "Kỳ họp sẽ xem xét, thông qua các nghị quyết: A; B": nothing is adopted yet."""
    content = f"{OPENING}\nKỳ họp sẽ xem xét, thông qua các nghị quyết: {TITLES[0]}; {TITLES[1]}."
    assert links(content, "listed") == [(SESSION, "discussed", title) for title in TITLES]


def test_what_others_issued_is_discussed_too() -> None:
    """A session that "thông qua các kế hoạch: …" of another body's number did not issue it."""
    content = f"{OPENING}\nKỳ họp xem xét, thông qua các nội dung: Kế hoạch số 9/KH-UBND của UBND tỉnh."
    assert links(content, "listed") == [(SESSION, "discussed", "Kế hoạch 9/KH-UBND")]


def test_what_a_conference_presents_its_organiser_carries_out() -> None:
    """ "Các đại biểu được nghe quán triệt 2 văn bản gồm: A; B"."""
    content = f"{LED}\nCác đại biểu được nghe quán triệt 2 văn bản gồm: Chỉ thị số 5-CT/TU; Quy định số 9-QĐ/TU."
    told = {("discussed", CONFERENCE), ("implements", COMMITTEE)}
    assert {(predicate, subject) for subject, predicate, _ in links(content, "listed")} == told
    assert {thing for _, _, thing in links(content, "listed")} == {"Chỉ thị 5-CT/TU", "Quy định 9-QĐ/TU"}


def test_a_list_of_no_meeting_tells_nothing() -> None:
    """ "Tỉnh ủy yêu cầu triển khai các văn bản: …" of an article about a conference is no act of it."""
    content = f"{LED}\nTỉnh ủy yêu cầu triển khai các văn bản: Chỉ thị số 5-CT/TU; Quy định số 9-QĐ/TU."
    assert links(content, "listed") == []


def test_who_acts_behind_the_comma_is_who_carries_out() -> None:
    """ "Huyện ủy …. Thực hiện Kế hoạch …, UBND tỉnh đã ban hành …": the second carries out."""
    content = "Tỉnh ủy đã họp bàn. Thực hiện Kế hoạch số 9-KH/TU, UBND tỉnh đã ban hành Kế hoạch số 12/KH-UBND."
    found = triples(proceedings(content).relations)
    assert {who for who, predicate, thing in found if (predicate, thing) == ("implements", "Kế hoạch 9-KH/TU")} == {
        PEOPLES
    }


def test_a_common_name_of_several_is_none_of_its_own() -> None:
    """ "các nghị quyết Hội nghị Trung ương 5 khóa XII: số 10-NQ/TW …, số 11-NQ/TW …" are two, not three."""
    plenum = "Hội nghị Trung ương 5 khóa XII"
    listed = f"Nghị quyết số 10-NQ/TW, {plenum} và Nghị quyết số 11-NQ/TW, {plenum}"
    read = proceedings(f"Huyện học Nghị quyết {plenum}. Đó là {listed}.")
    assert [paper.number for paper in read.official_documents] == ["10-NQ/TW", "11-NQ/TW"]
    assert [paper.name for paper in proceedings(f"Huyện học Nghị quyết {plenum}.").official_documents] == [
        f"Nghị quyết {plenum}"
    ]


def test_a_clause_of_its_own_carries_nothing_out() -> None:
    """ "Thực hiện Kế hoạch A, sáng 9/5, Huyện ủy tổ chức hội nghị triển khai Kế hoạch B": B is not what A rests on."""
    content = (
        "Thực hiện Kế hoạch số 78-KH/TU của Tỉnh ủy, sáng 9/5, Huyện ủy Yên Lập tổ chức hội nghị triển khai"
        " Kế hoạch số 145-KH/HU về nghề mây."
    )
    read = proceedings(content)
    found = triples(read.relations)
    assert not [triple for triple in found if triple[1] == "based_on"]
    assert [claim.issuer for claim in read.official_documents] == [COMMITTEE, "Huyện ủy Yên Lập"]
    assert [claim.name for claim in read.meetings] == ["Hội nghị triển khai Kế hoạch số 145-KH/HU về nghề mây"]


def test_a_sitting_gives_its_view_on_drafts() -> None:
    """ "HĐND tỉnh cho ý kiến về dự thảo Nghị quyết …" of an article about its session."""
    content = f"{OPENING}\nHĐND tỉnh xem xét, cho ý kiến về dự thảo Nghị quyết về nghề gốm đỏ."
    assert links(content, "own-session") == [(SESSION, "discussed", TITLES[0])]


def test_a_conference_also_presents() -> None:
    """ "Hội nghị cũng quán triệt Kết luận …": who organises it carries out what is taught there."""
    assert links(f"{LED}\nHội nghị cũng quán triệt Chỉ thị số 5-CT/TU.", "presented") == [
        (CONFERENCE, "discussed", "Chỉ thị 5-CT/TU"),
        (COMMITTEE, "implements", "Chỉ thị 5-CT/TU"),
    ]


@pytest.mark.parametrize(
    "telling",
    ["Báo cáo viên của Tỉnh ủy giới thiệu", "Người học còn được phổ biến", "Đồng chí Kiều Văn Thảo truyền đạt"],
)
def test_what_is_taught_at_the_conference_reported(telling: str) -> None:
    """Without a word for the conference: discussed there, and its organiser carries it out."""
    assert links(f"{LED}\n{telling} Chỉ thị số 5-CT/TU.", "taught") == [
        (CONFERENCE, "discussed", "Chỉ thị 5-CT/TU"),
        (COMMITTEE, "implements", "Chỉ thị 5-CT/TU"),
    ]


@pytest.mark.parametrize(
    "telling",
    ["Đồng chí Kiều Văn Thảo yêu cầu các xã phổ biến", "Trước đó, ông Bàn Văn Lý truyền đạt", "Các xã đã phổ biến"],
)
def test_what_is_bidden_or_done_elsewhere_is_not_taught_there(telling: str) -> None:
    """What others shall teach, what was taught before, and what the communes did."""
    assert links(f"{LED}\n{telling} Chỉ thị số 5-CT/TU.", "taught") == []


def test_contents_taught_are_listed() -> None:
    """ "Nội dung chính được truyền đạt là Nghị quyết …"."""
    content = f"{LED}\nNội dung chính được truyền đạt là Chỉ thị số 5-CT/TU."
    assert (CONFERENCE, "discussed", "Chỉ thị 5-CT/TU") in links(content, "listed")


def test_a_visit_carries_nothing_out() -> None:
    """ "buổi làm việc với UBND xã về việc thực hiện Nghị quyết …": who visits does not carry it out."""
    content = "Ngày 9/5, HĐND tỉnh tổ chức buổi làm việc với UBND xã Gốm về việc thực hiện Nghị quyết số 9/NQ-HĐND."
    assert not [one for one in triples(proceedings(content).relations) if one[1] == "implements"]


def test_what_a_body_issues_rests_on_what_it_takes_up() -> None:
    """ "Thực hiện Chỉ thị A, Tỉnh ủy ban hành Chỉ thị B": B is based on A; what it only discusses is not."""
    lead = "Thực hiện Chỉ thị số 9-CT/TW ngày 1/3/2019, Tỉnh ủy"
    told = triples(proceedings(f"{lead} ban hành Chỉ thị số 5-CT/TU về nghề gốm.").relations)
    assert ("Chỉ thị 5-CT/TU", "based_on", "Chỉ thị 9-CT/TW") in told
    told = triples(proceedings(f"{lead} tổ chức hội nghị bàn về Chỉ thị số 5-CT/TU.").relations)
    assert not [one for one in told if one[1] == "based_on"]


def test_a_list_that_begins_with_other_papers() -> None:
    """ "cho ý kiến vào các nội dung: Báo cáo …; dự thảo Nghị quyết …": the resolution is discussed too."""
    content = (
        "Sáng 8/5, Hội nghị lần thứ 12 Ban Chấp hành Đảng bộ tỉnh khóa XVIII khai mạc.\n"
        "Hội nghị thảo luận, cho ý kiến vào các nội dung: Báo cáo về nghề mây; dự thảo Nghị quyết về nghề gốm đỏ.\n"
        "Hội nghị thống nhất ban hành Nghị quyết số 55-NQ/TU về nghề tre."
    )
    found = triples(proceedings(content).relations)
    assert [paper for _, act, paper in found if act == "discussed"] == ["Nghị quyết về nghề gốm đỏ"]
    assert [paper for paper, act, _ in found if act == "adopted_at"] == ["Nghị quyết 55-NQ/TU"]


def test_the_word_before_the_list_may_be_printed_with_a_capital() -> None:
    """ "HĐND tỉnh đã thông qua 02 Nghị quyết: Nghị quyết số …; …" lists what the session adopted."""
    content = f"{OPENING}\nHĐND tỉnh đã thông qua 02 Nghị quyết: Nghị quyết số 8/NQ-HĐND; Nghị quyết số 9/NQ-HĐND."
    assert links(content, "listed") == [(f"Nghị quyết {n}/NQ-HĐND", "adopted_at", SESSION) for n in (8, 9)]


def test_some_of_what_was_adopted_may_be_named() -> None:
    """ "Trong 9 nghị quyết được thông qua, có A và B" names some of those that the session adopted."""
    content = f"{OPENING}\nTrong 9 nghị quyết được thông qua, có {TITLES[0]} và {TITLES[1]}."
    assert links(content, "listed") == [(title, "adopted_at", SESSION) for title in TITLES]
