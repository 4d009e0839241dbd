"""What is said in later paragraphs of an article that reports one meeting, and where that meeting stops holding."""

from __future__ import annotations

import pytest

from tests.claims.scenes import proceedings, triples
from tests.claims.test_relations import LEAD, MEETING, of_people

THAO, MO = ("Kiều Văn Thảo", "spoke_at", MEETING), ("Đinh Thị Mơ", "spoke_at", MEETING)


def test_the_meeting_reported_holds_for_what_is_said_later() -> None:
    """An article that goes on "Giám đốc sở A cho biết …" tells what was said at the meeting of its lead."""
    assert of_people(f"{LEAD}\nGiám đốc sở Kiều Văn Thảo cho biết việc đã xong.") == [THAO]


@pytest.mark.parametrize(
    "turn",
    [
        "Trao đổi với phóng viên, bà Đinh Thị Mơ nêu một việc khác.",
        "Trước đó, tỉnh đã làm một việc khác.",
        "Ngày 2/3/2019, tỉnh đã làm một việc khác.",
        "Bên lề hội nghị, bà Đinh Thị Mơ có ý kiến khác.",
    ],
)
def test_another_place_or_day_ends_the_meeting(turn: str) -> None:
    """Behind a turn to another day or to an interview nobody speaks at the meeting without its noun."""
    assert of_people(f"{LEAD}\n{turn}\nGiám đốc sở Kiều Văn Thảo cho biết việc đã xong.") == []


def test_what_is_said_after_the_meeting_is_not_said_at_it() -> None:
    """ "Ngay sau hội nghị, …" tells of another time, also where the article comes back to the meeting."""
    content = f"{LEAD}\nTại hội nghị, các đại biểu bàn bạc.\nNgay sau hội nghị, ông Kiều Văn Thảo yêu cầu làm ngay."
    assert of_people(content) == []


def test_two_joined_by_and_speak_both() -> None:
    """ "Chủ tịch A và Viện trưởng B trình bày báo cáo": both did; of a longer row only the last two are one subject."""
    content = f"{LEAD}\nGiám đốc sở Kiều Văn Thảo và Phó Giám đốc sở Đinh Thị Mơ trình bày báo cáo."
    assert of_people(content) == [THAO, MO]


def test_a_verb_behind_a_semicolon_is_of_another_clause() -> None:
    """ "… đối với bà B; đề nghị …": who stands before ";" is not who asks."""
    content = f"{LEAD}\nTại hội nghị, Thường trực khen bà Đinh Thị Mơ; đề nghị các huyện học theo."
    assert of_people(content) == []


def test_who_meets_a_demand_says_nothing() -> None:
    """ "đáp ứng yêu cầu": the demand is a noun."""
    assert of_people(f"{LEAD}\nTại hội nghị, ông Kiều Văn Thảo là người đáp ứng yêu cầu.") == []


def test_who_presents_a_topic_speaks() -> None:
    """ "đồng chí A giới thiệu, quán triệt nội dung …" speaks; "giới thiệu nhân sự" does not."""
    assert of_people(f"{LEAD}\nTại hội nghị, ông Kiều Văn Thảo đã giới thiệu, quán triệt Chỉ thị mới.") == [THAO]
    assert of_people(f"{LEAD}\nTại hội nghị, ông Kiều Văn Thảo được giới thiệu.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Tại hội nghị, Thường trực làm theo ý của Giám đốc Kiều Văn Thảo đề nghị sửa.",
        "Tại hội nghị, tỉnh giao Giám đốc Kiều Văn Thảo chủ trì.",
        "Tại hội nghị, có tin huyện cho Kiều Văn Thảo đi xa và đề nghị cấp xe.",
        "Tại hội nghị, ông Kiều Văn Thảo đã làm việc này từ nhiều năm nay theo lời dặn và đề nghị sửa.",
    ],
)
def test_who_is_only_spoken_of_takes_no_part(sentence: str) -> None:
    """ "ý của ông A đề nghị", "giao ông A chủ trì", "cho A đi …": he is an object, or another deed is told of him."""
    assert of_people(f"{LEAD}{sentence}") == []


def test_a_meeting_far_behind_a_verb_is_in_what_is_said() -> None:
    """ "cảm ơn ông B sang thăm xã, tham dự hội nghị …" is said elsewhere."""
    thanks = "ông Kiều Văn Thảo cảm ơn khách sang thăm xã Bưởi và bản Mít, tham dự hội nghị dân vận của Tỉnh ủy"
    assert ("Kiều Văn Thảo", "spoke_at") not in {triple[:2] for triple in of_people(f"Ngày 8/5, {thanks}.")}


def test_punishing_by_a_decision_carries_nothing_out() -> None:
    """ "thi hành kỷ luật … (Quyết định số …)" is no carrying out of that decision."""
    content = "Tỉnh ủy (Quyết định số 9-QĐ/TU) và UBND tỉnh cũng thi hành kỷ luật ông Thảo (Quyết định số 5/QĐ-UBND)."
    assert not {"based_on", "implements"} & {predicate for _, predicate, _ in triples(proceedings(content).relations)}


def test_a_session_without_a_day_does_not_hold_for_sentences() -> None:
    """Who says something sentences behind "tại kỳ họp thứ 9", of which no day is told, may say it anywhere."""
    opening = "Tại kỳ họp thứ 9, HĐND tỉnh, Giám đốc sở Kiều Văn Thảo cho biết nhà máy đã mở."
    session = "Kỳ họp thứ 9 Hội đồng nhân dân tỉnh Phú Thọ"
    spoke = ("Kiều Văn Thảo", "spoke_at", session)
    told = f"{opening} Nhà máy đông khách. Khách vui. Bác sĩ Đinh Thị Mơ cho biết giá rẻ."
    assert {one for one in triples(proceedings(told).relations) if one[1] == "spoke_at"} == {spoke}
    near = f"{opening} Bà Đinh Thị Mơ cho biết giá rẻ."
    assert ("Đinh Thị Mơ", "spoke_at", session) in triples(proceedings(near).relations)
