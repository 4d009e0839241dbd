"""Relations told by the turn of a sentence: who acts after a paper, under whose lead, what a meeting talks about."""

from __future__ import annotations

import pytest

from tests.claims.scenes import COMMITTEE, PEOPLES, proceedings, triples


def links(content: str, rule: str) -> list[tuple[str, str, str]]:
    relations = proceedings(content).relations
    return [
        (claim.subject.key, str(claim.predicate), claim.object.key)
        for claim in relations
        if claim.evidence.rule == rule
    ]


@pytest.mark.parametrize(
    ("content", "rule", "body"),
    [
        ("Sau khi có Nghị quyết số 8/NQ-HĐND, UBND tỉnh sẽ mở chợ.", "relation.after", PEOPLES),
        (
            "Dưới sự lãnh đạo của Tỉnh ủy, các xã đã thực hiện việc trồng rừng theo Nghị quyết số 8/NQ-HĐND.",
            "relation.under",
            COMMITTEE,
        ),
        ("Quán triệt Nghị quyết số 8/NQ-HĐND, Phú Thọ xác định rừng là vốn.", "relation.province", COMMITTEE),
    ],
)
def test_who_carries_out(content: str, rule: str, body: str) -> None:
    """relation.after, relation.under, relation.province: who acts by the turn of the sentence carries it out."""
    assert links(content, rule) == [(body, "implements", "Nghị quyết 8/NQ-HĐND")]


@pytest.mark.parametrize(
    "content",
    [
        "Sau khi có Nghị quyết số 8/NQ-HĐND, UBND tỉnh họp.",
        "Dưới sự lãnh đạo của Tỉnh ủy, các xã đã vui. Xem Nghị quyết số 8/NQ-HĐND.",
        "Quán triệt Nghị quyết số 8/NQ-HĐND, người dân vui.",
    ],
)
def test_no_actor(content: str) -> None:
    """Without an acting body behind it, or in another sentence, nobody carries it out."""
    assert not [one for rule in ("after", "under", "province") for one in links(content, f"relation.{rule}")]


def test_heads_of_a_talk() -> None:
    """relation.headed: what a sentence opens with is what the reported meeting talks about, on what it keeps to."""
    found = links(
        "Sáng 4/3, Ban Chấp hành Đảng bộ tỉnh tổ chức Hội nghị lần thứ 9.\n"
        "Về kế hoạch đầu tư công năm 2018, các đại biểu cần thảo luận, bám sát Nghị quyết số 8-NQ/TU.",
        "relation.headed",
    )
    assert [(predicate, thing) for _, predicate, thing in found] == [
        ("discussed", "Kế hoạch đầu tư công năm 2018 của tỉnh Phú Thọ"),
        ("based_on", "Nghị quyết 8-NQ/TU"),
    ]


def test_each_of_several_speakers_teaches_his_paper() -> None:
    """ "ông A truyền đạt Nghị quyết …; bà B giới thiệu Nghị quyết … và …": all of them at the conference reported."""
    content = (
        "Ngày 8/5, Tỉnh ủy tổ chức hội nghị quán triệt nghị quyết về nghề muối. "
        "Đồng chí Kiều Văn Thảo truyền đạt Nghị quyết số 10-NQ/TW về giữ rừng; đồng chí Đinh Thị Mơ giới thiệu "
        "Nghị quyết số 11-NQ/TW về nghề cá và Nghị quyết số 12-NQ/TW về chợ."
    )
    found = triples(proceedings(content).relations)
    papers = [f"Nghị quyết {number}-NQ/TW" for number in (10, 11, 12)]
    assert [one[2] for one in found if one[1] == "discussed"] == papers
    assert [one[2] for one in found if one[1] == "implements"] == papers


def test_what_others_shall_submit_is_not_discussed() -> None:
    """ "yêu cầu Sở Nông nghiệp trình Đề án …" tells what is to come."""
    content = "Ngày 8/5, tại hội nghị bàn việc chợ, Tỉnh ủy yêu cầu Sở Nông nghiệp trình Nghị quyết số 5-NQ/TU."
    assert [one for one in triples(proceedings(content).relations) if one[1] == "discussed"] == []


def test_an_assembly_adopts_at_its_own_session() -> None:
    """What the Assembly adopted is told to voters; it was adopted at its session, not at theirs."""
    lead = "Ngày 8/5, ông Kiều Văn Thảo tiếp xúc cử tri tại huyện Yên Lập sau Kỳ họp thứ 6, Quốc hội khóa XIV."
    told = "Đại biểu Kiều Văn Thảo báo tin: Quốc hội đã thông qua 7 luật, gồm: Luật Nhà ở; Luật Căn cước."
    found = [one for one in triples(proceedings(f"{lead} {told}").relations) if one[1] in ("adopted_at", "discussed")]
    session = "Kỳ họp thứ 6 Quốc hội khóa XIV"
    assert found == [("Luật Căn cước", "adopted_at", session), ("Luật Nhà ở", "adopted_at", session)]


def test_all_papers_issued_in_one_breath_rest_on_what_is_taken_up() -> None:
    """ "Thực hiện Nghị quyết A, Huyện ủy đã ban hành B và C": both are based on A."""
    content = (
        "Thực hiện Nghị quyết số 26-NQ/TW, Huyện ủy Yên Lập đã ban hành Chương trình số 15-CTr/HU "
        "và Nghị quyết số 7-NQ/HU."
    )
    found = [one[0] for one in triples(proceedings(content).relations) if one[1] == "based_on"]
    assert found == ["Chương trình 15-CTr/HU", "Nghị quyết 7-NQ/HU"]


def test_who_shall_write_the_rules_does_not_carry_the_law_out() -> None:
    """ "ban hành nghị định hướng dẫn thi hành Luật …" is still to come."""
    content = "Cử tri kiến nghị Chính phủ sớm ban hành nghị định hướng dẫn thi hành Luật Đất đai."
    assert [one for one in triples(proceedings(content).relations) if one[1] == "implements"] == []


def test_who_bids_in_order_to_go_on_carries_out() -> None:
    """ "Để tiếp tục thực hiện có hiệu quả Chỉ thị …, Tỉnh ủy yêu cầu …": what stands behind the number does not act."""
    content = "Để tiếp tục thực hiện có hiệu quả Chỉ thị số 47-CT/TW của Bộ Chính trị, Tỉnh ủy yêu cầu các xã trực đê."
    found = [one[0] for one in triples(proceedings(content).relations) if one[1] == "implements"]
    assert found == [COMMITTEE]


def test_a_paper_replaces_one_of_its_own_kind() -> None:
    """ "Chỉ thị này thay thế Chỉ thị số 12-CT/TU": that of the same committee, though another was named last."""
    content = (
        "Tỉnh ủy ban hành Chỉ thị số 35-CT/TU về chợ. Sau 8 năm thực hiện Chỉ thị số 47-CT/TW, chợ đã đổi mới. "
        "Chỉ thị này thay thế Chỉ thị số 12-CT/TU ngày 9/3/2016."
    )
    found = [(one[0], one[2]) for one in triples(proceedings(content).relations) if one[1] == "replaces"]
    assert found == [("Chỉ thị 35-CT/TU", "Chỉ thị 12-CT/TU")]


def test_a_draft_in_capitals_is_discussed() -> None:
    """ "cho ý kiến vào Dự thảo Nghị quyết về …; Tờ trình của UBND tỉnh về …": both."""
    content = (
        "Ngày 8/5, Tỉnh ủy tổ chức hội nghị bàn việc chợ. Hội nghị đã cho ý kiến vào Dự thảo Nghị quyết về nâng cao "
        "năng lực của các chợ; Tờ trình của UBND tỉnh về Đề án đổi mới chợ."
    )
    assert len([one for one in triples(proceedings(content).relations) if one[1] == "discussed"]) == 2


def test_a_notice_names_the_meeting_that_it_concludes() -> None:
    """ "Thông báo số … kết luận của ông A tại cuộc họp về chợ": the day comes where the text goes back to it."""
    content = (
        "Văn phòng vừa có Thông báo số 370/TB-VPCP ngày 10/5/2019 kết luận của ông Kiều Văn Thảo tại cuộc họp về "
        "tình hình xây chợ Gạo. Trước đó, ngày 7/5, ông Kiều Văn Thảo đã chủ trì cuộc họp nói trên."
    )
    read = proceedings(content)
    (meeting,) = read.meetings
    assert (meeting.name, str(meeting.date)) == ("Cuộc họp về tình hình xây chợ Gạo", "2019-05-07")
    assert ("Kiều Văn Thảo", "chaired", meeting.key) in triples(read.relations)
