"""Meetings told by the one who holds them, by a headline, by a guest, on a later day of theirs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.claims.proceedings import read_proceedings
from kg.model.article import PassageKind
from kg.model.claim import Predicate
from tests.claims.scenes import make_scene, proceedings, triples


def test_a_headline_names_the_meeting_gone_back_to() -> None:
    """ "A chủ trì họp về …" names it; "cùng dự có" and "kết luận cuộc họp" are of it, without a day."""
    content = (
        "Bí thư Tỉnh ủy Kiều Văn Thảo chủ trì họp về thu ngân sách ...\n"
        "Cùng dự có: Giám đốc Sở Nông nghiệp Đinh Thị Mơ.\n"
        "Kết luận cuộc họp, Bí thư Tỉnh ủy Kiều Văn Thảo yêu cầu chống thất thu."
    )
    scene = make_scene(content, kinds={0: PassageKind.TITLE})
    article = replace(scene.text.article, title="Bí thư Tỉnh ủy Kiều Văn Thảo chủ trì họp về thu ngân sách ...")
    told = read_proceedings(replace(scene, text=replace(scene.text, article=article)))
    assert [(one.name, one.date) for one in told.meetings] == [("Cuộc họp về thu ngân sách", None)]
    assert {(person, act) for person, act, _ in triples(told.relations)} >= {
        ("Kiều Văn Thảo", "chaired"),
        ("Đinh Thị Mơ", "attended"),
        ("Kiều Văn Thảo", "spoke_at"),
    }


def test_a_session_that_goes_on_has_no_first_day() -> None:
    """ "Tiếp tục phiên họp thứ 7, sáng 8/5": the day told is a later one."""
    (meeting,) = proceedings("Tiếp tục Kỳ họp thứ 7, sáng 8/5, HĐND tỉnh thảo luận ở hội trường.").meetings
    assert (meeting.ordinal, meeting.date) == (7, None)


def test_a_working_session_with_its_guests() -> None:
    """The titles between the host's name and "với" are not of its name."""
    (meeting,) = proceedings(
        "Việc ấy được bàn tại buổi làm việc của đồng chí Kiều Văn Thảo, Tỉnh ủy viên, Giám đốc Sở Nông nghiệp với"
        " các xã về giống lúa chiều 8/5."
    ).meetings
    assert meeting.name == "Buổi làm việc của đồng chí Kiều Văn Thảo với các xã về giống lúa"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("Ngày 8/5, Tỉnh ủy tổ chức trọng thể Lễ dâng hoa tại tượng đài Mỏ Gà.", "Lễ dâng hoa tại tượng đài Mỏ Gà"),
        (
            "Ngày 8/5, UBND tỉnh tổ chức Ngày hội Đại đoàn kết toàn dân tộc.",
            "Ngày hội Đại đoàn kết toàn dân tộc",
        ),
        (
            "Chiều 8/5, Bí thư Tỉnh ủy Kiều Văn Thảo triệu tập cuộc họp lãnh đạo các sở, cho rằng việc còn chậm.",
            "Cuộc họp lãnh đạo các sở",
        ),
        (
            "Chiều 8/5, Bí thư Tỉnh ủy Kiều Văn Thảo chủ trì họp bàn việc trồng lại rừng Mỏ Gà.",
            "Cuộc họp bàn việc trồng lại rừng Mỏ Gà",
        ),
    ],
)
def test_meetings_of_further_kinds(content: str, name: str) -> None:
    """Flowers laid, the day of unity, leaders called together, "chủ trì họp"."""
    assert [one.name for one in proceedings(content).meetings] == [name]


def test_a_campaign_opened_by_its_verb() -> None:
    """ "Tổ chức phát động …" that the article then calls "buổi lễ"."""
    content = (
        "Chiều 8/5, UBND tỉnh tổ chức phát động Tháng hành động vì môi trường.\n"
        "Tại buổi lễ, ông Kiều Văn Thảo kêu gọi mọi người trồng cây."
    )
    (meeting,) = proceedings(content).meetings
    assert (meeting.name, meeting.organiser) == (
        "Lễ phát động Tháng hành động vì môi trường",
        "Ủy ban nhân dân tỉnh Phú Thọ",
    )


def test_parts_of_a_session_come_back_to_it() -> None:
    """Who asks "tại phiên chất vấn" or speaks "tại hội trường", "tại tổ" speaks at it; who leads a part chairs none."""
    content = (
        "Theo Chương trình Kỳ họp thứ 8, Quốc hội khóa XV, sáng nay 8/5, Quốc hội chất vấn. Tại phiên chất vấn, ông"
        " Kiều Văn Thảo nêu câu hỏi.\nPhát biểu thảo luận tại hội trường về dự án Luật Thư viện (sửa đổi), bà Đinh Thị"
        " Mơ đề nghị mở thêm thư viện. Ông Bàn Văn Lý điều hành phiên thảo luận.\nThảo luận tại tổ, ông Hà Quang Sử cho"
        " rằng chưa cần."
    )
    told = proceedings(content)
    (session,) = told.meetings
    assert session.date is None
    assert triples(told.relations) == [
        ("Hà Quang Sử", "spoke_at", session.key),
        ("Kiều Văn Thảo", "spoke_at", session.key),
        (session.key, "discussed", "Luật Thư viện (sửa đổi)"),
        ("Quốc hội", "organised", session.key),
        ("Đinh Thị Mơ", "spoke_at", session.key),
    ]


def test_who_answers_in_a_part_that_opens_its_sentence() -> None:
    """ "Phiên chất vấn sáng 9/5, bà B trả lời …" tells who spoke at the session."""
    told = proceedings(
        "Sáng 8/5, kỳ họp thứ 8 HĐND tỉnh khai mạc. Phiên chất vấn sáng 9/5, bà Đinh Thị Mơ trả lời về giá thuốc."
    )
    (session,) = told.meetings
    assert ("Đinh Thị Mơ", "spoke_at", session.key) in triples(told.relations)


def test_a_report_read_by_somebody_is_not_read_at_the_session_it_tells_of() -> None:
    """ "Theo báo cáo do ông A trình bày, HĐND tỉnh thông qua … tại kỳ họp thứ 4": he spoke at the conference."""
    told = proceedings(
        "Chiều 8/5, Tỉnh ủy tổ chức hội nghị sơ kết công tác. Theo báo cáo do ông Kiều Văn Thảo trình bày, HĐND tỉnh "
        "thông qua Nghị quyết số 5/NQ-HĐND tại kỳ họp thứ 4 HĐND tỉnh."
    )
    spoken = [r.object.key for r in told.relations if r.predicate is Predicate.SPOKE_AT]
    assert spoken == ["Hội nghị sơ kết công tác"]


@pytest.mark.parametrize("joint", [" và thăm,", ", thăm và", " và đến thăm,"])
def test_the_name_of_a_ceremony_ends_where_its_guests_go_on(joint: str) -> None:
    """ "dự Lễ khởi công cầu Sông Quê và thăm, tặng quà gia đình bà A": the visit is no part of the name."""
    told = proceedings(f"Chiều 8/5, ông Kiều Văn Thảo dự Lễ khởi công cầu Sông Quê{joint} tặng quà bà Đinh Thị Mơ.")
    assert [meeting.name for meeting in told.meetings] == ["Lễ khởi công cầu Sông Quê"]


def test_a_hall_without_a_session_is_no_meeting() -> None:
    """ "Tại phiên thảo luận" of nothing told stands for nothing."""
    assert proceedings("Sáng 8/5, tại phiên thảo luận, ông Kiều Văn Thảo nêu câu hỏi.").meetings == ()


def test_a_partner_that_is_no_body_stands_between() -> None:
    """ "Phối hợp với các hợp tác xã tổ chức …" is by the body before; "buổi đối thoại" comes back to it."""
    content = (
        "Chiều 8/5, UBND tỉnh phối hợp với các hợp tác xã chè tổ chức chương trình gặp mặt, đối thoại với nông dân.\n"
        "Tại buổi đối thoại, ông Kiều Văn Thảo nêu khó khăn."
    )
    told = proceedings(content)
    (meeting,) = told.meetings
    assert meeting.organiser == "Ủy ban nhân dân tỉnh Phú Thọ"
    assert ("Kiều Văn Thảo", "spoke_at", meeting.key) in triples(told.relations)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (
            "Đại hội đại biểu các dân tộc thiểu số huyện Yên Lập lần thứ III khai mạc sáng 8/5.",
            "Đại hội đại biểu các dân tộc thiểu số huyện Yên Lập lần thứ III",
        ),
        (
            "Sáng 8/5, UBND tỉnh tổ chức Đại hội thi đua yêu nước ngành chè lần thứ 5.",
            "Đại hội thi đua yêu nước ngành chè lần thứ V",
        ),
    ],
)
def test_congresses_of_no_body(content: str, name: str) -> None:
    """Of the peoples of a place and of the best workers: with their number."""
    assert [one.name for one in proceedings(content).meetings] == [name]


def test_who_answers_or_reads_a_notice_speaks() -> None:
    """ "Góp ý", "giải đáp", "công bố Thông báo" at the meeting reported; "chủ trì hội nghị là …" tells who chaired."""
    content = (
        "Ngày 8/5, Tỉnh ủy tổ chức hội nghị triển khai công tác năm. Chủ trì hội nghị là ông Kiều Văn Thảo.\n"
        "Tại hội nghị, bà Đinh Thị Mơ đã công bố Thông báo số 12-TB/TU.\n"
        "Ông Hà Quang Sử góp ý một số nội dung. Ông Bàn Văn Lý giải đáp kiến nghị."
    )
    acts = {(person, act) for person, act, _ in triples(proceedings(content).relations) if act != "organised"}
    assert acts == {
        ("Kiều Văn Thảo", "chaired"),
        ("Đinh Thị Mơ", "spoke_at"),
        ("Hà Quang Sử", "spoke_at"),
        ("Bàn Văn Lý", "spoke_at"),
    }


def test_a_gift_shows_both_sides_of_a_call() -> None:
    """The caption of a call's gift shows guest and host at it."""
    content = (
        "Sáng 8/5, Bí thư Tỉnh ủy Kiều Văn Thảo đã có buổi tiếp xã giao bà Đinh Thị Mơ.\n"
        "Ông Kiều Văn Thảo tặng quà lưu niệm cho bà Đinh Thị Mơ"
    )
    told = triples(proceedings(content, kinds={1: PassageKind.CAPTION}).relations)
    assert [(person, act) for person, act, _ in told] == [("Kiều Văn Thảo", "attended"), ("Đinh Thị Mơ", "attended")]


def test_a_term_behind_the_body_that_then_acts() -> None:
    """ "Kỳ họp thứ 19 diễn ra …, HĐND tỉnh khóa XIV đã bầu …" is of that term."""
    (session,) = proceedings("Kỳ họp thứ 19 diễn ra ngày 8/5, HĐND tỉnh khóa XIV đã bầu Ủy viên.").meetings
    assert session.name == "Kỳ họp thứ 19 Hội đồng nhân dân tỉnh Phú Thọ khóa XIV"


@pytest.mark.parametrize(
    ("content", "names"),
    [
        (
            "Tối 8/5, UBND tỉnh tổ chức chương trình nghệ thuật kỷ niệm 120 năm ngày sinh cụ Đồ Mận.",
            ["Chương trình nghệ thuật kỷ niệm 120 năm ngày sinh cụ Đồ Mận"],
        ),
        ("Sáng 8/5, UBND tỉnh tổ chức Ngày hội toàn dân trồng chè.", []),
        ("Sáng 8/5, ông Kiều Văn Thảo đề nghị các xã tổ chức hội nghị gặp mặt cán bộ nghỉ việc.", []),
    ],
)
def test_programmes_held_and_meetings_asked_for(content: str, names: list[str]) -> None:
    """A programme of an anniversary is a meeting; what somebody asks others to hold is none yet."""
    assert [one.name for one in proceedings(content).meetings] == names


def test_both_sides_that_sign_are_at_the_signing() -> None:
    """ "Đã ký kết thỏa thuận …" in the lead, that the article then calls "lễ ký kết"."""
    content = (
        "Chiều 8/5, UBND tỉnh và Tập đoàn Sao Khuê đã ký kết Thỏa thuận hợp tác về trồng chè.\n"
        "Tham dự lễ ký kết có ông Kiều Văn Thảo."
    )
    told = proceedings(content)
    assert [one.name for one in told.meetings] == ["Lễ ký kết Thỏa thuận hợp tác về trồng chè"]
    assert ("Kiều Văn Thảo", "attended") in {(person, act) for person, act, _ in triples(told.relations)}


def test_a_board_called_in_short_by_the_headline() -> None:
    """Its sitting of that number is the one of the board called in full."""
    content = (
        "Ban Chỉ đạo phòng chống tham nhũng tỉnh họp phiên thứ 6\n"
        "Chiều 8/5, Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh Phú Thọ họp phiên thứ 6."
    )
    (meeting,) = proceedings(content, kinds={0: PassageKind.TITLE}).meetings
    assert meeting.organiser == "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh Phú Thọ"


def test_a_sitting_bears_the_years_of_its_term() -> None:
    """ "Nhiệm kỳ 2016 - 2021" is of its name, where no "khóa" is."""
    content = "Ngày 8/5, Bí thư Tỉnh ủy Kiều Văn Thảo chủ trì phiên họp thứ 5 Tỉnh ủy nhiệm kỳ 2016 - 2021."
    assert [one.name for one in proceedings(content).meetings] == ["Phiên họp thứ 5 Tỉnh ủy Phú Thọ nhiệm kỳ 2016-2021"]


def test_a_guest_received_by_the_verb_alone_makes_no_meeting() -> None:
    """ "A tiếp Đại tướng B": a courtesy call is told as one ("tiếp xã giao", "có buổi tiếp")."""
    content = "Chiều 8/5, tại Trụ sở Chính phủ, Thủ tướng Kiều Văn Thảo tiếp Đại tướng Bàn Văn Lý."
    assert proceedings(content).meetings == ()


def test_those_present_besides_go_on_the_roll() -> None:
    """ "Ngoài ra còn có …" goes on with who attended."""
    content = (
        "Ngày 8/5, Tỉnh ủy tổ chức hội nghị triển khai công tác năm. Tham dự hội nghị có ông Kiều Văn Thảo."
        " Ngoài ra còn có Giám đốc Sở Nông nghiệp Đinh Thị Mơ, Hà Quang Sử."
    )
    there = {person for person, act, _ in triples(proceedings(content).relations) if act == "attended"}
    assert there == {"Kiều Văn Thảo", "Đinh Thị Mơ", "Hà Quang Sử"}


@pytest.mark.parametrize(("dots", "name"), [(" ...", "sơ kết vụ xuân và bàn việc vụ hè thu"), ("", "sơ kết vụ xuân")])
def test_a_name_that_a_headline_cuts_short_is_told_whole_by_the_text(dots: str, name: str) -> None:
    """ "Bưởi dự hội nghị sơ kết vụ xuân ..." takes the name that the lead prints; a whole headline keeps its own."""
    content = (
        f"Ông Kiều Văn Thảo dự hội nghị sơ kết vụ xuân{dots}\n"
        "Ngày 8/5, UBND tỉnh tổ chức hội nghị sơ kết vụ xuân và bàn việc vụ hè thu."
    )
    scene = make_scene(content, kinds={0: PassageKind.TITLE})
    (meeting,) = read_proceedings(scene).meetings
    assert meeting.name == f"Hội nghị {name}"
