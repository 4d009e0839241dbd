"""Meetings told in few words: a plenum by its day, a sitting by what it decided, a first sitting, joined organisers."""

from __future__ import annotations

import pytest

from kg.claims.wording import title_end
from tests.claims.scenes import COMMITTEE, COUNCIL, PEOPLES, proceedings, triples
from tests.claims.test_meetings import meetings

CENTRE = "Ban Chấp hành Trung ương Đảng"


def test_a_plenum_without_number_is_known_by_its_day() -> None:
    """ "Hội nghị Trung ương khóa XII hôm 8/5" has term and day; without a day it is no meeting."""
    (plenum,) = meetings("Hội nghị Trung ương khóa XII hôm 8/5 đã bàn kỹ.")
    assert (plenum.name, plenum.organiser, plenum.ordinal) == (f"Hội nghị {CENTRE} khóa XII", CENTRE, None)
    assert str(plenum.date) == "2019-05-08"
    assert meetings("Hội nghị Trung ương khóa XII đã bàn kỹ.") == ()


@pytest.mark.parametrize(("month", "count"), [("tháng 8 tới", 0), ("tháng 8 năm 2019", 0), ("tháng 12", 1)])
def test_a_month_to_come_makes_no_meeting(month: str, count: int) -> None:
    """A conference known by its month alone is one once that month has come (Convention 6)."""
    assert len(meetings(f"Tại hội nghị của HĐND tỉnh vào {month}, các xã báo cáo việc mở chợ.")) == count


def test_a_number_may_follow_the_word_of_times_alone() -> None:
    """ "kỳ họp bất thường lần 2": the second."""
    (session,) = meetings("Sáng 8/5, tại kỳ họp bất thường lần 2, HĐND tỉnh bầu chủ tịch.")
    assert (session.ordinal, session.organiser) == (2, COUNCIL)


@pytest.mark.parametrize(
    ("content", "organiser"),
    [
        ("Án phạt được Ban Thường vụ Tỉnh ủy đưa ra trong cuộc họp ngày 8/5.", "Ban Thường vụ Tỉnh ủy Phú Thọ"),
        ("Ban Thường vụ Tỉnh ủy thống nhất mức phạt tại hội nghị ngày 8/5.", "Ban Thường vụ Tỉnh ủy Phú Thọ"),
        ("Sở Nông nghiệp báo cáo mức phạt tại cuộc họp ngày 8/5.", None),
    ],
)
def test_who_decides_at_a_sitting_holds_it(content: str, organiser: str | None) -> None:
    """What a committee decides "trong cuộc họp ngày 8/5" it decides at its own; who reports there is a guest."""
    assert [meeting.organiser for meeting in meetings(content)] == ([organiser] if organiser else [])


def test_the_first_sitting_after_a_congress_is_of_whom_it_elected() -> None:
    """ "phiên họp thứ nhất" of an article on one congress is that of the committee elected there."""
    lead = "Ngày 8/5, Đảng bộ tỉnh tổ chức Đại hội lần thứ XVIII."
    sitting = meetings(f"{lead} Tại phiên họp thứ nhất, ông Kiều Văn Thảo được bầu làm Bí thư.")[1]
    assert sitting.name == "Phiên họp thứ 1 Ban Chấp hành Đảng bộ tỉnh Phú Thọ khóa XVIII"
    assert sitting.organiser == "Ban Chấp hành Đảng bộ tỉnh Phú Thọ"


@pytest.mark.parametrize(
    ("head", "bodies"),
    [
        ("Tỉnh ủy - HĐND tỉnh - UBND tỉnh", [COMMITTEE, COUNCIL, PEOPLES]),
        ("Tỉnh ủy và UBND tỉnh", [COMMITTEE, PEOPLES]),
        ("Tại Tỉnh ủy, UBND tỉnh", [PEOPLES]),
    ],
)
def test_joined_bodies_organise_together(head: str, bodies: list[str]) -> None:
    """ "Tỉnh ủy - HĐND - UBND tỉnh tổ chức lễ …": all of them, led by the first; a comma alone joins none."""
    read = proceedings(f"Sáng 8/5, {head} tổ chức lễ kỷ niệm 50 năm ngày mở chợ.")
    (ceremony,) = read.meetings
    assert ceremony.organiser == bodies[0]
    assert triples(read.relations) == sorted((body, "organised", ceremony.key) for body in bodies)


def test_a_title_behind_a_noun_is_no_organiser() -> None:
    """ "Tại hội nghị Thủ tướng …" prints no body; the meeting is the one told before."""
    content = "Sáng 8/5, tại hội nghị với các hợp tác xã, ông Kiều Văn Thảo phát biểu."
    assert [meeting.organiser for meeting in meetings(f"{content}\nTại hội nghị Thủ tướng nói thêm.")] == [None]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("họp báo quý III năm 2019", "Họp báo quý III năm 2019"),
        (
            "buổi làm việc giữa UBND tỉnh với Huyện ủy Yên Lập",
            f"Buổi làm việc giữa {PEOPLES} với Huyện ủy Yên Lập",
        ),
        ("cuộc gặp doanh nghiệp đầu xuân", "Cuộc gặp doanh nghiệp đầu xuân"),
    ],
)
def test_nouns_with_their_titles(words: str, name: str) -> None:
    """What stands behind "họp báo", "buổi làm việc", "cuộc gặp" is their title."""
    (meeting,) = meetings(f"Tỉnh ủy Phú Thọ cho hay.\nTại {words}, sáng 8/5, ông Kiều Văn Thảo phát biểu.")
    assert meeting.name == name


def test_talks_of_two_people_are_no_meeting() -> None:
    """ "cuộc gặp với ông …" is of two; "cuộc gặp với các hộ dân" is a meeting."""
    assert meetings("Sáng 8/5, tại cuộc gặp với ông Kiều Văn Thảo, Tỉnh ủy cảm ơn.") == ()
    assert len(meetings("Sáng 8/5, tại cuộc gặp với các hộ dân, Tỉnh ủy cảm ơn.")) == 1


def test_what_is_to_be_held_at_the_latest_is_not_held() -> None:
    """ "được tổ chức chậm nhất ngày 18/4" tells of no meeting."""
    assert meetings("Hội nghị hiệp thương vòng ba được tổ chức chậm nhất ngày 18/4.") == ()


def test_deputies_stay_deputies_in_a_name() -> None:
    """ "danh sách ứng cử đại biểu Quốc hội" keeps its deputies."""
    (meeting,) = meetings("Sáng 8/5, Tỉnh ủy tổ chức hội nghị giới thiệu người ứng cử đại biểu Quốc hội.")
    assert meeting.name.endswith("ứng cử đại biểu Quốc hội")


def test_a_title_ends_before_a_capital_of_any_vowel() -> None:
    """ "…, Ủy ban Kiểm tra quyết định": what acts behind the comma is no part of the title."""
    text = "về kỷ luật đảng viên vi phạm, Ủy ban Kiểm tra quyết định"
    assert text[: title_end(text, 0, len(text))] == "về kỷ luật đảng viên vi phạm"


@pytest.mark.parametrize("when", ["sáng 8/5 ", "hôm 8/5, ", "chiều nay "])
def test_a_day_may_stand_between_a_body_and_its_verb(when: str) -> None:
    """ "Tỉnh ủy sáng 8/5 tổ chức hội nghị …": the Tỉnh ủy organises."""
    (meeting,) = meetings(f"Ngày 8/5/2019, chợ mở. Tỉnh ủy {when}tổ chức hội nghị bàn việc mở chợ.")
    assert meeting.organiser == COMMITTEE


def test_a_subject_and_a_body_behind_its_comma_organise_together() -> None:
    """ "Sáng 8/5, Tỉnh ủy, UBND tỉnh tổ chức …": both."""
    read = proceedings("Sáng 8/5, Tỉnh ủy, UBND tỉnh tổ chức hội nghị bàn việc mở chợ.")
    assert [claim.organiser for claim in read.meetings] == [COMMITTEE]
    assert {body for body, predicate, _ in triples(read.relations) if predicate == "organised"} == {COMMITTEE, PEOPLES}


@pytest.mark.parametrize("tail", [", trung tướng Kiều Văn Thảo nói", " chiều nay", ", nguyên bí thư cho hay"])
def test_a_title_of_a_meeting_ends_before_people_and_days(tail: str) -> None:
    """Ranks, former officials and "chiều nay" are no part of a title."""
    text = f"bàn việc mở chợ{tail}"
    assert text[: title_end(text, 0, len(text))] == "bàn việc mở chợ"


def test_diplomas_are_handed_out_without_authorities() -> None:
    """ "Lễ trao bằng tốt nghiệp" is a school's, no meeting of authorities."""
    assert meetings("Sáng 8/5, tại lễ trao bằng tốt nghiệp, Tỉnh ủy chúc mừng.") == ()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "UBND tỉnh (Phú Thọ) tổ chức hội nghị kết nối, xúc tiến tiêu thụ bưởi",
            "Hội nghị kết nối, xúc tiến tiêu thụ bưởi",
        ),
        ("UBND tỉnh tổ chức hội thảo đổi mới phong trào sáng tạo", "Hội thảo đổi mới phong trào sáng tạo"),
        ("UBND tỉnh tổ chức hội nghị để bàn việc mở chợ", "Hội nghị bàn việc mở chợ"),
    ],
)
def test_what_a_body_organises_is_named_by_whatever_follows(words: str, name: str) -> None:
    """ "UBND tỉnh tổ chức hội nghị …": all that follows is its title, a bracket behind the body or not."""
    (meeting,) = meetings(f"Sáng 8/5, {words}.")
    assert (meeting.name, meeting.organiser) == (name, PEOPLES)


def test_the_body_that_ends_a_title_holds_the_meeting() -> None:
    """ "hội nghị sơ kết … của Tỉnh ủy" is the Tỉnh ủy's; "hội nghị công bố quyết định của Tỉnh ủy" need not be."""
    assert [one.organiser for one in meetings("Sáng 8/5, ông Thảo dự hội nghị sơ kết quý I của Tỉnh ủy.")] == [
        COMMITTEE
    ]
    told = "Sáng 8/5, ông Thảo dự hội nghị công bố quyết định của Tỉnh ủy."
    assert [one.organiser for one in meetings(told)] == [None]


@pytest.mark.parametrize("words", ["trong chương trình công tác", "trong quá trình khảo sát", "tại công trình mới"])
def test_a_part_of_a_word_announces_nothing(words: str) -> None:
    """ "chương trình", "quá trình", "công trình" hold no "trình": what is told is held, not to come."""
    content = f"Sáng 8/5, {words}, ông Kiều Văn Thảo có buổi làm việc với Huyện ủy Yên Lập."
    assert [str(one.date) for one in meetings(content)] == ["2019-05-08"]
    assert meetings("Sáng 8/5, tờ báo cáo trình hội nghị bàn việc mở chợ đã xong.") == ()


def test_a_rehearsal_is_not_the_ceremony() -> None:
    """ "tổng duyệt chương trình lễ kỷ niệm" is held before it."""
    assert meetings("Sáng 8/5, Tỉnh ủy dự buổi tổng duyệt chương trình lễ kỷ niệm 50 năm ngày mở chợ.") == ()


def test_a_place_may_stand_between_a_body_and_its_verb() -> None:
    """ "Đảng bộ xã X, huyện Y tổ chức Đại hội …": the first."""
    (congress,) = meetings("Ngày 8/5, Đảng bộ tỉnh, thành phố Việt Trì tổ chức Đại hội đại biểu lần thứ VII.")
    assert congress.organiser == "Đảng bộ tỉnh Phú Thọ"


def test_a_quoted_topic_belongs_to_the_name() -> None:
    """ "hội thảo khoa học "Nâng cao …"" is named with it."""
    (meeting,) = meetings('Sáng 8/5, UBND tỉnh tổ chức hội thảo khoa học "Nâng cao giá bưởi".')
    assert meeting.name == "Hội thảo khoa học Nâng cao giá bưởi"


def test_a_committee_obeys_nothing_by_its_name() -> None:
    """ "Ban Chấp hành" holds no "chấp hành": "Quy định … của Ban Chấp hành … và Hướng dẫn …" links neither."""
    content = "Căn cứ Quy định số 22-QĐ/TW của Ban Chấp hành Trung ương Đảng và Hướng dẫn số 2-HD/TU, Tỉnh ủy phạt ông."
    assert not {"based_on", "implements"} & {predicate for _, predicate, _ in triples(proceedings(content).relations)}


def test_those_who_come_along_attend() -> None:
    """ "Cùng đi có đồng chí …" at a working session."""
    content = "Sáng 8/5, ông Kiều Văn Thảo có buổi làm việc với Huyện ủy Yên Lập. Cùng đi có bà Đinh Thị Mơ."
    assert ("Đinh Thị Mơ", "attended", "Buổi làm việc với Huyện ủy Yên Lập") in triples(proceedings(content).relations)


def test_what_is_held_before_a_session_does_not_date_it() -> None:
    """ "Sáng 8/5, tiếp xúc cử tri trước kỳ họp thứ 9": the day is that of the meeting with voters."""
    content = "Sáng 8/5, HĐND tỉnh tổ chức tiếp xúc cử tri xã Bưởi trước kỳ họp thứ 9 HĐND tỉnh"
    days = {one.name.split()[0]: str(one.date) for one in meetings(f"{content}.")}
    assert days == {"Tiếp": "2019-05-08", "Kỳ": "None"}
    assert [str(one.date) for one in meetings(f"{content}, khai mạc ngày 9/5.") if one.ordinal] == ["2019-05-09"]


def test_an_explaining_session_is_a_meeting() -> None:
    """ "phiên giải trình về …" of a council."""
    (meeting,) = meetings("Sáng 8/5, HĐND tỉnh tổ chức phiên giải trình về giá bưởi.")
    assert (meeting.name, meeting.organiser) == ("Phiên giải trình về giá bưởi", COUNCIL)


def test_a_board_named_after_a_body_is_not_that_body() -> None:
    """ "Ban Chỉ đạo 35 Tỉnh ủy tổ chức hội nghị …": the board's."""
    (meeting,) = meetings("Sáng 8/5, Ban Chỉ đạo 35 Tỉnh ủy tổ chức hội nghị giao ban quý I.")
    assert meeting.organiser == f"Ban Chỉ đạo 35 {COMMITTEE}"


@pytest.mark.parametrize(
    "content",
    [
        "Ban Thường vụ Tỉnh ủy vừa họp đột xuất chiều nay (8/5), bàn việc chợ.",
        "Chiều 8/5, Ban Thường vụ Tỉnh ủy họp bất thường xem xét việc chợ.",
        "Ban Thường vụ Tỉnh ủy đã họp ngày 8/5 và thống nhất mở chợ.",
    ],
)
def test_the_day_of_a_sitting_may_stand_behind_the_verb(content: str) -> None:
    """ "đã họp ngày 8/5" is a sitting of that day, whatever adverb stands between (rule meeting.sitting)."""
    (sitting,) = meetings(content)
    assert (sitting.organiser, str(sitting.date)) == ("Ban Thường vụ Tỉnh ủy Phú Thọ", "2019-05-08")


def test_what_another_body_holds_on_that_day_is_another_meeting() -> None:
    """ "Cùng ngày, Sở … tổ chức lễ …" lends its organiser to no ceremony told without one."""
    found = meetings(
        "Sáng 8/5, diễn ra lễ công bố và trao quyết định bổ nhiệm lãnh đạo huyện. Cùng ngày, Sở Nông nghiệp tổ chức lễ "
        "trao quyết định bổ nhiệm."
    )
    assert [meeting.organiser for meeting in found] == [None, "Sở Nông nghiệp tỉnh Phú Thọ"]


@pytest.mark.parametrize("held", ["họp phiên thường kỳ", "tổ chức phiên họp thường kỳ"])
def test_a_regular_sitting_is_called_by_the_month_of_its_day(held: str) -> None:
    """ "Ngày 8/5, UBND tỉnh họp phiên thường kỳ" is that of May (rule meeting.monthly)."""
    (sitting,) = meetings(f"Ngày 8/5, UBND tỉnh {held}.")
    assert (sitting.name, sitting.organiser) == (f"Phiên họp thường kỳ tháng 5 năm 2019 của {PEOPLES}", PEOPLES)
    assert str(sitting.date) == "2019-05-08"
