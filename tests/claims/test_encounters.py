"""Talks of two officials, and what ceremonies, recalled sessions and captions tell of meetings."""

from __future__ import annotations

import pytest

from kg.model.article import PassageKind
from tests.claims.scenes import proceedings, triples


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (
            "Chiều 9/5, Bí thư Tỉnh ủy Kiều Văn Thảo đã hội kiến Bộ trưởng Bàn Văn Lý.",
            "Hội kiến giữa Bí thư Tỉnh ủy Kiều Văn Thảo và Bộ trưởng Bàn Văn Lý",
        ),
        (
            "Chiều 9/5 (giờ địa phương) Chủ tịch Kiều Văn Thảo đã có cuộc hội đàm chính thức với Bộ trưởng Bàn Văn Lý.",
            "Hội đàm giữa Chủ tịch Kiều Văn Thảo và Bộ trưởng Bàn Văn Lý",
        ),
        (
            "Sáng 9/5, Chủ tịch Kiều Văn Thảo đã chủ trì lễ đón và hội đàm với Bộ trưởng Bàn Văn Lý.",
            "Hội đàm giữa Chủ tịch Kiều Văn Thảo và Bộ trưởng Bàn Văn Lý",
        ),
        (
            "Ngày 9/5, trong cuộc gặp giữa Bí thư Kiều Văn Thảo với các thợ gốm già, nhiều chuyện được kể.",
            "Cuộc gặp giữa Bí thư Kiều Văn Thảo và các thợ gốm già",
        ),
    ],
)
def test_talks_of_two_sides_are_a_meeting(content: str, name: str) -> None:
    """Both sides and a day make it specific."""
    (meeting,) = proceedings(content).meetings
    assert (meeting.name, str(meeting.date)) == (name, "2019-05-09")


@pytest.mark.parametrize(
    "content",
    [
        "Ngày 9/5, Kiều Văn Thảo sẽ có cuộc hội đàm với Bàn Văn Lý.",
        "Ngày 9/5, các cuộc gặp giữa Kiều Văn Thảo với thợ gốm đều vui.",
        "Ngày 9/5, Kiều Văn Thảo báo tin về kết quả hội đàm với Bàn Văn Lý.",
    ],
)
def test_talks_to_come_or_only_spoken_of_are_none(content: str) -> None:
    """Talks must be told as held, and be one."""
    assert proceedings(content).meetings == ()


def test_only_the_two_sides_speak_at_talks() -> None:
    """What a third person says in such an article is said elsewhere."""
    found = proceedings(
        "Chiều 9/5, Bí thư Tỉnh ủy Kiều Văn Thảo đã hội kiến Bộ trưởng Bàn Văn Lý. Kiều Văn Thảo đề nghị mở chợ. "
        "Hà Quang Sử nhấn mạnh nghề gốm."
    )
    assert [one for one in triples(found.relations) if one[1] == "spoke_at"] == [
        ("Kiều Văn Thảo", "spoke_at", "Hội kiến giữa Bí thư Tỉnh ủy Kiều Văn Thảo và Bộ trưởng Bàn Văn Lý")
    ]


def test_who_speaks_beside_a_session_does_not_speak_at_it() -> None:
    """ "Trả lời báo chí bên lề kỳ họp": later words of the same person are said there too."""
    found = proceedings(
        "Sáng 9/5, HĐND tỉnh khai mạc kỳ họp thứ 9.\nTrả lời báo chí bên lề kỳ họp, bà Đinh Thị Mơ cho biết đã xong.\n"
        "Tại kỳ họp, ông Bàn Văn Lý báo cáo về chợ.\nĐinh Thị Mơ cho biết thêm như vậy."
    )
    assert [one[0] for one in triples(found.relations) if one[1] == "spoke_at"] == ["Bàn Văn Lý"]


def test_a_plenum_recalled_has_no_day_of_the_article() -> None:
    """The known days of a plenum are not those that the article reports."""
    found = proceedings(
        "Sáng 9/5, Tỉnh ủy tổ chức hội nghị công bố quyết định.\n"
        "Tại Hội nghị Trung ương 6 khóa XII, ông Bàn Văn Lý được bầu."
    )
    days = {one.name: one.date for one in found.meetings}
    assert days["Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng khóa XII"] is None


def test_what_went_before_has_not_the_day_of_the_lead() -> None:
    """ "Trước đó, tại Kỳ họp thứ 40, …" was not held on the day reported."""
    found = proceedings(
        "Sáng 9/5, Tỉnh ủy tổ chức hội nghị công bố quyết định.\nTrước đó, tại kỳ họp thứ 7, HĐND tỉnh đã bàn về chợ."
    )
    assert {one.ordinal: one.date for one in found.meetings}[7] is None


@pytest.mark.parametrize("made", ["chủ trì", "tổ chức"])
def test_who_chairs_a_meeting_behind_its_noun_organises_it(made: str) -> None:
    """ "cuộc họp do Sở Nông nghiệp chủ trì" is that body's."""
    (meeting,) = proceedings(f"Ngày 9/5, tại cuộc họp do Sở Nông nghiệp {made}, các bên bàn về chợ.").meetings
    assert meeting.organiser == "Sở Nông nghiệp tỉnh Phú Thọ"


def test_a_committee_that_elects_at_a_conference_held_it() -> None:
    """ "BCH … khóa XII bầu ông A làm …, tại hội nghị chiều 9/5": it is the committee's."""
    (meeting,) = proceedings(
        "Ban Chấp hành Trung ương Đảng khóa XII bầu bổ sung Bàn Văn Lý vào Bộ Chính trị, tại hội nghị chiều 9/5."
    ).meetings
    assert (meeting.organiser, str(meeting.date)) == ("Ban Chấp hành Trung ương Đảng", "2019-05-09")


def test_the_ceremony_of_a_caption_is_the_one_the_article_never_names() -> None:
    """ "dự và chủ trì Lễ trao Quyết định" comes back to "buổi lễ", and a caption shows who was there."""
    content = (
        "Ngày 9/5, tại trụ sở Tỉnh ủy, Kiều Văn Thảo trao Quyết định cho Bàn Văn Lý.\n"
        "Kiều Văn Thảo trao Quyết định cho Bàn Văn Lý làm Trợ lý Hà Quang Sử. Ảnh: Tin Gốm\n"
        "Kiều Văn Thảo dự và chủ trì Lễ trao Quyết định."
    )
    found = proceedings(content, kinds={1: PassageKind.CAPTION})
    told = {(one[0], one[1]) for one in triples(found.relations)}
    assert ("Kiều Văn Thảo", "chaired") in told
    assert ("Bàn Văn Lý", "attended") in told
    assert ("Hà Quang Sử", "attended") not in told


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "tại hội đàm với Chủ tịch nước Lào Bàn Văn Lý ở Hà Nội, Bí thư Tỉnh ủy Kiều Văn Thảo khẳng định tình bạn",
            "Hội đàm giữa Bí thư Tỉnh ủy Kiều Văn Thảo và Chủ tịch nước Lào Bàn Văn Lý",
        ),
        (
            "Bí thư Tỉnh ủy Kiều Văn Thảo hội đàm với Tổng Bí thư, Chủ tịch nước Lào Bàn Văn Lý",
            "Hội đàm giữa Bí thư Tỉnh ủy Kiều Văn Thảo và Tổng Bí thư, Chủ tịch nước Lào Bàn Văn Lý",
        ),
        (
            "Bí thư Tỉnh ủy Kiều Văn Thảo đã gặp Tổng Thư ký ASEAN Bàn Văn Lý",
            "Cuộc gặp giữa Bí thư Tỉnh ủy Kiều Văn Thảo và Tổng Thư ký ASEAN Bàn Văn Lý",
        ),
        (
            "Bí thư Tỉnh ủy Kiều Văn Thảo tiếp xã giao Đại sứ Lào Bàn Văn Lý",
            "Buổi tiếp xã giao Đại sứ Lào Bàn Văn Lý của Kiều Văn Thảo",
        ),
    ],
)
def test_talks_told_otherwise(told: str, name: str) -> None:
    """By what the one said at them, without "đã", of titles joined by a comma, as a call."""
    assert [one.name for one in proceedings(f"Sáng 8/5, {told}.").meetings] == [name]


def test_both_speak_at_the_talks_told_by_one_of_them() -> None:
    """Who said something "tại hội đàm với" the other spoke there."""
    content = (
        "Sáng 8/5, tại hội đàm với Chủ tịch nước Lào Bàn Văn Lý, Bí thư Tỉnh ủy Kiều Văn Thảo khẳng định tình bạn."
    )
    told = triples(proceedings(content).relations)
    assert [one[0] for one in told if one[1] == "spoke_at"] == ["Kiều Văn Thảo"]


def test_who_opens_with_working_with_another_met_him() -> None:
    """ "Làm việc với A sáng 8/5, B nói …" is their working session."""
    content = "Làm việc với Bí thư Tỉnh ủy Kiều Văn Thảo sáng 8/5, Đại sứ Lào Bàn Văn Lý nói sẽ góp sức."
    (meeting,) = proceedings(content).meetings
    assert meeting.name == "Buổi làm việc giữa Đại sứ Lào Bàn Văn Lý và Bí thư Tỉnh ủy Kiều Văn Thảo"


def test_a_guest_is_received_where_the_article_comes_back_to_it() -> None:
    """ "đã tiếp ông B" and then "tại buổi tiếp": a meeting; without that only a visit in passing."""
    told = "Chiều 9/5, Bí thư Kiều Văn Thảo đã tiếp ông Bàn Văn Lý."
    back = f"{told}\nPhát biểu tại buổi tiếp, ông Kiều Văn Thảo cảm ơn khách."
    (meeting,) = proceedings(back).meetings
    assert (meeting.name, str(meeting.date)) == ("Buổi tiếp ông Bàn Văn Lý của Kiều Văn Thảo", "2019-05-09")
    assert ("Kiều Văn Thảo", "spoke_at", meeting.key) in triples(proceedings(back).relations)
    assert proceedings(told).meetings == ()


PARTY = "Ngày 9/5, Đoàn đại biểu cấp cao tỉnh Xê Kông do ông Khăm Bun dẫn đầu đến thăm tỉnh. "


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Sáng 10/5, UBND tỉnh tổ chức hội đàm với Đoàn.", "Hội đàm với Đoàn đại biểu cấp cao tỉnh Xê Kông"),
        ("Sáng 10/5, UBND tỉnh đã hội đàm với Đoàn.", "Hội đàm với Đoàn đại biểu cấp cao tỉnh Xê Kông"),
        (
            "Sáng 10/5, ông Hà Quang Sử chủ trì buổi làm việc với Đoàn.",
            "Buổi làm việc với Đoàn đại biểu cấp cao tỉnh Xê Kông",
        ),
    ],
)
def test_meetings_with_a_party_told_in_full_before(told: str, name: str) -> None:
    """ "Đoàn" alone is the party that came, told in full before; talks may be held by a body."""
    assert [meeting.name for meeting in proceedings(PARTY + told).meetings] == [name]


@pytest.mark.parametrize(
    "opening", ["Mới đây, làm việc với Sở Nông nghiệp ngày 7/5,", "Làm việc với Sở Nông nghiệp sáng 7/5,"]
)
def test_what_was_said_working_with_somebody(opening: str) -> None:
    """Who speaks behind "làm việc với X ngày …," spoke at that working session."""
    found = proceedings(f"Chợ đã mở. {opening} ông Hà Quang Sử yêu cầu chi trả xong trong tháng.")
    assert [(meeting.name, str(meeting.date)) for meeting in found.meetings] == [
        ("Buổi làm việc với Sở Nông nghiệp tỉnh Phú Thọ", "2019-05-07")
    ]
    assert [(one[0], one[1]) for one in triples(found.relations)] == [("Hà Quang Sử", "spoke_at")]


def test_who_visits_and_then_attends() -> None:
    """Who is visited first does not attend what the visitor attends then; a partner of the holder may be told."""
    found = proceedings(
        "Chiều 10/5, ông Hà Quang Sử thăm gia đình bà Đinh Thị Mơ, sau đó dự Hội nghị xúc tiến đầu tư tỉnh năm 2019 do "
        "UBND tỉnh phối hợp với Sở Nông nghiệp tổ chức."
    )
    assert [meeting.organiser for meeting in found.meetings] == ["Ủy ban nhân dân tỉnh Phú Thọ"]
    assert [one[0] for one in triples(found.relations) if one[1] == "attended"] == ["Hà Quang Sử"]


def test_what_was_said_on_a_day_before() -> None:
    """ "Trước đó, sáng 7/5, …" tells of no meeting reported, and of a working session told beside it."""
    lead = "Sáng 9/5, Tỉnh ủy tổ chức hội nghị tổng kết công tác năm. Tại hội nghị, bà Đinh Thị Mơ phát biểu.\n"
    found = proceedings(f"{lead}Trước đó, sáng 7/5, làm việc với Sở Nông nghiệp, ông Hà Quang Sử yêu cầu giữ giá.")
    spoke = [(one[0], one[2]) for one in triples(found.relations) if one[1] == "spoke_at"]
    assert ("Hà Quang Sử", "Buổi làm việc với Sở Nông nghiệp tỉnh Phú Thọ") in spoke
    assert len(spoke) == 2


def test_a_paper_still_to_be_adopted() -> None:
    """What will be submitted to a session is discussed there, not adopted."""
    content = "UBND tỉnh sẽ trình HĐND tỉnh ban hành Nghị quyết về phí chợ đêm tại kỳ họp cuối năm 2019."
    assert "adopted_at" not in {one[1] for one in triples(proceedings(content).relations)}
