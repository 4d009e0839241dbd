"""What is no speech and no presence at a meeting, and names of meetings that must not run on."""

from __future__ import annotations

import pytest

from tests.claims.scenes import COMMITTEE, PEOPLES, proceedings
from tests.claims.test_relations import LEAD, of_people


def names(content: str) -> list[tuple[str, str | None, str | None]]:
    claims = proceedings(content).meetings
    return [(claim.name, str(claim.date) if claim.date else None, claim.organiser) for claim in claims]


@pytest.mark.parametrize(
    "told",
    [
        "Tại hội nghị, ông Kiều Văn Thảo đã có công điện đề nghị mở đê.",
        "Tại hội nghị, ông Kiều Văn Thảo hồi tháng trước cho biết đê đã cũ.",
        "Đồng chí Kiều Văn Thảo vinh dự được nhận Huân chương.",
        "Đồng chí Kiều Văn Thảo duyệt đội danh dự.",
        "Ông Kiều Văn Thảo vẫn nhớ như in bài phát biểu.",
        "Ông Kiều Văn Thảo sẽ giải trình, làm rõ một số việc.",
        "Ông Kiều Văn Thảo đã ký văn bản tiếp thu, giải trình.",
        "Tham dự hội nghị còn có đại diện gia đình đồng chí Kiều Văn Thảo.",
        "Phát biểu tại hội nghị, đồng chí Bí thư giới thiệu hai người: Kiều Văn Thảo, Đinh Thị Mơ.",
        "Tham dự hội nghị còn có đại diện gia đình cố Đại tướng Kiều Văn Thảo.",
        'Tại hội nghị, chủ biên sách "Kiều Văn Thảo - đời thợ gốm" cho biết sách đã xong.',
        "Phát biểu trong cuộc họp báo ở nước ngoài hôm qua, ông Kiều Văn Thảo nêu rõ ý mình.",
    ],
)
def test_no_speech_and_no_presence(told: str) -> None:
    """A telegram, words of last month, what is to come, an honour and a family are neither said nor attended here."""
    assert of_people(f"{LEAD}{told}") == []


def test_what_is_asked_for_is_only_told_of_at_a_press_conference() -> None:
    """ "cho biết" is said there; what the head of all "yêu cầu" is reported."""
    content = (
        "Chiều 8/5, UBND tỉnh tổ chức họp báo về nghề gốm.\nTại buổi họp báo, ông Kiều Văn Thảo phát biểu.\n"
        "Bà Đinh Thị Mơ cho biết lò đã cũ. Ông Hà Quang Sử yêu cầu xây lò mới."
    )
    assert {who for who, act, _ in of_people(content) if act == "spoke_at"} == {"Kiều Văn Thảo", "Đinh Thị Mơ"}


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Lễ giới thiệu sách về nghề gốm đỏ", "Lễ giới thiệu sách về nghề gốm đỏ"),
        ("họp báo về nghề gốm hôm 8/5", "Họp báo về nghề gốm"),
        ("hội nghị về nghề gốm đỏ, đại diện các sở nêu việc khó", "Hội nghị về nghề gốm đỏ"),
        ("hội nghị về nghề gốm đỏ Sáng 8/5", "Hội nghị về nghề gốm đỏ"),
        ("hội nghị về nghề gốm đỏ, trả lời câu hỏi của thợ", "Hội nghị về nghề gốm đỏ"),
        ("chương trình họp mặt kỷ niệm 70 năm Ngày gốm đỏ (7/5/1949)", "Họp mặt kỷ niệm 70 năm Ngày gốm đỏ"),
    ],
)
def test_where_a_name_ends(told: str, name: str) -> None:
    """Its day, another's words and the day of what is celebrated are no part of it; the day is that of the report."""
    assert names(f"Sáng 8/5, UBND tỉnh tổ chức {told}.") == [(name, "2019-05-08", PEOPLES)]


def test_a_meeting_told_by_a_verb_alone() -> None:
    """ "tổ chức họp" and then "tại cuộc họp": the meeting of who called it."""
    content = "Sáng 8/5, Tỉnh ủy đã tổ chức họp. Tại cuộc họp, ông Kiều Văn Thảo phát biểu."
    assert names(content) == [(f"Cuộc họp của {COMMITTEE}", "2019-05-08", COMMITTEE)]
