"""How meetings are named, dated and owned in news: days without year, months, boards, summits, what is to come."""

from __future__ import annotations

import pytest

from kg.model.claim import MeetingClaim, Predicate
from tests.claims.scenes import COMMITTEE, PEOPLES, proceedings


def meetings(content: str, published: str | None = "2019-05-09") -> tuple[MeetingClaim, ...]:
    return proceedings(content, published=published).meetings


def told(content: str, predicate: Predicate) -> set[tuple[str, str]]:
    claims = proceedings(content).relations
    return {(claim.subject.key, claim.object.key) for claim in claims if claim.predicate is predicate}


@pytest.mark.parametrize(
    ("content", "name", "organiser"),
    [
        ("Tại họp báo Chính phủ thường kỳ chiều 7/10, giá nhà được hỏi.", "Họp báo Chính phủ thường kỳ", "Chính phủ"),
        (
            "Tại buổi làm việc của UBND tỉnh với Huyện ủy Yên Lập, sáng 5/10, chợ mới được nêu.",
            f"Buổi làm việc của {PEOPLES} với Huyện ủy Yên Lập",
            PEOPLES,
        ),
        (
            "Tại cuộc họp Ban chỉ đạo phòng chống dịch sởi chiều 3/8, thuốc được chia.",
            "Cuộc họp Ban chỉ đạo phòng chống dịch sởi",
            "Ban Chỉ đạo phòng chống dịch sởi tỉnh Phú Thọ",
        ),
        ("Ông Kiều Văn Thảo chủ trì họp Bộ Chính trị sáng 5/6.", "Cuộc họp Bộ Chính trị", "Bộ Chính trị"),
    ],
)
def test_a_day_whose_year_nobody_can_tell_is_a_day(content: str, name: str, organiser: str | None) -> None:
    """The meeting counts, without a date."""
    (meeting,) = meetings(content, published=None)
    assert (meeting.name, meeting.date, meeting.organiser) == (name, None, organiser)


@pytest.mark.parametrize(
    ("content", "date", "end"),
    [
        ("Ông Kiều Văn Thảo được bầu tại kỳ họp thứ 7 của Quốc hội (tháng 6-2018).", "2018-06", "None"),
        ("Ông Kiều Văn Thảo được bầu tại kỳ họp thứ 7 Quốc hội hồi tháng 3.", "2019-03", "None"),
        ("Ông Kiều Văn Thảo bị Quốc hội miễn nhiệm từ ngày 5/4 vừa qua, cũng tại Kỳ họp thứ 8.", "None", "None"),
        ("Tin phát sáng 8/5, sau kỳ họp thứ 9 HĐND tỉnh diễn ra từ 5-7/5.", "2019-05-05", "2019-05-07"),
        ("Từ ngày 5 đến 7/5, HĐND tỉnh đã họp kỳ thứ 9.", "2019-05-05", "2019-05-07"),
    ],
)
def test_the_day_beside_a_session_is_its_own(content: str, date: str, end: str) -> None:
    """A month right behind it dates a session of the Assembly; the day of something else in its sentence does not."""
    (meeting,) = meetings(content)
    assert (str(meeting.date), str(meeting.end_date)) == (date, end)


@pytest.mark.parametrize(
    ("content", "name", "organiser"),
    [
        (
            "Chiều 8/5, Ban Chỉ đạo các công trình chợ đã họp phiên thứ 15.\nQuốc hội cấp vốn.",
            "Phiên họp thứ 15 Ban Chỉ đạo các công trình chợ tỉnh Phú Thọ",
            "Ban Chỉ đạo các công trình chợ tỉnh Phú Thọ",
        ),
        (
            "Chiều 8/5, phiên họp thứ 8 của Ban chỉ đạo phòng dịch huyện Yên Lập đã diễn ra.",
            "Phiên họp thứ 8 Ban Chỉ đạo phòng dịch huyện Yên Lập",
            "Ban Chỉ đạo phòng dịch huyện Yên Lập",
        ),
        (
            "Sáng 8/5, kỳ họp bất thường lần thứ 8 Quốc hội khóa XIV khai mạc.",
            "Kỳ họp bất thường thứ 8 Quốc hội khóa XIV",
            "Quốc hội",
        ),
        ("Chiều 8/5, ông Kiều Văn Thảo dự Phiên họp thứ hai cho ý kiến đối với đề cương.", "Phiên họp thứ 2", None),
        ("Hội nghị Cấp cao Sông Lô lần thứ 44, 45 khai mạc.", "Hội nghị Cấp cao Sông Lô lần thứ 44, 45", None),
        (
            "Nghị quyết số 18-NQ/TW ngày 16/6/2018 Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ tỉnh.",
            "Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ tỉnh Phú Thọ",
            "Ban Chấp hành Đảng bộ tỉnh Phú Thọ",
        ),
        (
            "Huyện ủy Yên Lập sẽ báo cáo Ban Chấp hành Đảng bộ tỉnh tại Hội nghị lần thứ 11.",
            "Hội nghị lần thứ 11 Ban Chấp hành Đảng bộ tỉnh Phú Thọ",
            "Ban Chấp hành Đảng bộ tỉnh Phú Thọ",
        ),
    ],
)
def test_a_numbered_meeting_is_of_the_body_that_holds_it(content: str, name: str, organiser: str | None) -> None:
    """A board's sitting is no session of the assembly named elsewhere; a year before "Hội nghị" is no count of them."""
    (meeting,) = meetings(content)
    assert (meeting.name, meeting.organiser) == (name, organiser)


def test_a_session_takes_the_only_term_printed() -> None:
    """Two sessions of one body are of one term, when the article prints only one."""
    content = (
        "HĐND tỉnh khóa XVIII khai mạc kỳ họp thứ 9, HĐND tỉnh khóa XVIII.\nTại kỳ họp thứ 7 của HĐND tỉnh đã bầu."
    )
    assert {meeting.term for meeting in meetings(content)} == {"khóa XVIII"}


def test_a_term_of_years_ago_is_not_taken() -> None:
    """A session of another number far away is of another term."""
    content = "Tại kỳ họp thứ 2 của HĐND tỉnh khóa XVI, ông được bầu.\nSáng 8/5, kỳ họp thứ 9 của HĐND tỉnh khai mạc."
    assert {meeting.ordinal: meeting.term for meeting in meetings(content)} == {2: "khóa XVI", 9: None}


def test_years_behind_a_name_are_no_day_of_it() -> None:
    """ "(1954 - 2019)" belongs to what is commemorated."""
    content = "Sáng 8/5, UBND tỉnh tổ chức lễ kỷ niệm 65 năm thành lập ngành giáo dục (1954 - 2019)."
    assert [str(meeting.date) for meeting in meetings(content)] == ["2019-05-08"]


def test_extraordinary_sessions_are_counted_apart() -> None:
    """The seventh extraordinary session is not the seventh session."""
    content = (
        "Sáng 8/5, kỳ họp bất thường lần thứ 7 Quốc hội khóa XIV khai mạc.\nKỳ họp thứ 7 Quốc hội khóa XIV sẽ họp."
    )
    assert len(meetings(content)) == 2


def test_what_somebody_will_say_is_not_said() -> None:
    """ "sẽ trình bày" tells of the programme."""
    content = "Sáng 8/5, HĐND tỉnh khai mạc kỳ họp thứ 9.\nÔng Kiều Văn Thảo sẽ trình bày báo cáo tại kỳ họp."
    assert told(content, Predicate.SPOKE_AT) == set()


def test_meetings_of_two_bodies_are_two() -> None:
    """Alike in their words, they are not joined."""
    content = (
        "Sáng 8/5, ông Kiều Văn Thảo dự phiên họp thường kỳ của Chính phủ.\n"
        "Trước đó, ngày 5/5, Ban Thường vụ Tỉnh ủy đã họp để bàn."
    )
    assert {meeting.organiser for meeting in meetings(content)} == {"Chính phủ", "Ban Thường vụ Tỉnh ủy Phú Thọ"}


def test_a_plenum_to_come_takes_no_term_of_the_past() -> None:
    """The last 11th plenum was of an earlier term."""
    (meeting,) = meetings("Bộ Chính trị sẽ trình Hội nghị Trung ương 11.")
    assert meeting.term is None


def test_the_session_at_the_end_of_the_year_is_the_one_reported() -> None:
    """ "Kỳ họp cuối năm" of the year of the numbered session is that session."""
    content = "Sáng 8/5, HĐND tỉnh khai mạc kỳ họp thứ 9.\nKỳ họp giữa năm của HĐND tỉnh làm việc ba ngày."
    assert [meeting.ordinal for meeting in meetings(content)] == [9]


def test_names_are_spelt_out_as_printed() -> None:
    """A title stays a title, though a body stands behind it; a city's abbreviation is written in full."""
    (meeting,) = meetings("Sáng 8/5, UBND tỉnh tổ chức lễ trao quyết định của Thủ tướng về chợ TP.Việt Trì.")
    assert meeting.name == "Lễ trao quyết định của Thủ tướng về chợ thành phố Việt Trì"


@pytest.mark.parametrize(
    "content",
    [
        "Ông Kiều Văn Thảo trả lời trước thềm Đại hội Đảng XIII.\nÔng Kiều Văn Thảo nói về giá gạo.",
        "Ông Kiều Văn Thảo cho biết, tại kỳ họp thứ 9 tới đây, HĐND tỉnh sẽ bàn giá gạo.",
        "Giá gạo tăng theo yêu cầu của Hội nghị Trung ương 8 khóa XII, ông Kiều Văn Thảo nói.",
    ],
)
def test_nobody_speaks_at_a_meeting_only_named(content: str) -> None:
    """One to come, one only cited, one that somebody talks about elsewhere."""
    assert told(content, Predicate.SPOKE_AT) == set()


def test_who_charges_others_at_a_meeting_speaks_there() -> None:
    """ "chỉ đạo" beside the meeting's name is said there; elsewhere it is not."""
    content = (
        "Sáng 8/5, tại hội nghị giao ban của Tỉnh ủy, ông Kiều Văn Thảo chỉ đạo các huyện mở chợ.\n"
        "Bà Đinh Thị Mơ chỉ đạo các xã."
    )
    assert {person for person, _ in told(content, Predicate.SPOKE_AT)} == {"Kiều Văn Thảo"}
    assert {meeting.organiser for meeting in meetings(content)} == {COMMITTEE}


def test_a_verb_behind_a_day_opens_its_sentence() -> None:
    """ "Sáng 8/5, kết luận tại hội nghị …, ông …" is said by the one behind."""
    content = "Sáng 8/5, kết luận tại hội nghị giao ban của Tỉnh ủy, ông Kiều Văn Thảo giao việc."
    assert {person for person, _ in told(content, Predicate.SPOKE_AT)} == {"Kiều Văn Thảo"}


@pytest.mark.parametrize(
    ("title", "ordinal"),
    [
        ("Hội nghị hiệp thương lần thứ ba lựa chọn người ứng cử", 3),
        ("Hội nghị thường niên lần thứ 7", 7),
        ("Hội nghị triển khai Nghị quyết Đại hội lần thứ XIII", None),
    ],
)
def test_a_conference_has_its_own_number(title: str, ordinal: int | None) -> None:
    """ "lần thứ ba" right behind the kind counts the conference; that of a congress in its title does not."""
    told = proceedings(f"Sáng 8/5, Ủy ban MTTQ tỉnh tổ chức {title}.\nÔng Kiều Văn Thảo phát biểu tại hội nghị.")
    assert [meeting.ordinal for meeting in told.meetings if "ội nghị" in meeting.name] == [ordinal]


@pytest.mark.parametrize(
    ("lead", "names"),
    [
        ("Tại hội nghị tổng kết công tác quản lý chợ gốm", ["Hội nghị tổng kết công tác quản lý chợ gốm"]),
        ("Tại hội thảo chia sẻ kinh nghiệm nung gốm đỏ", ["Hội thảo chia sẻ kinh nghiệm nung gốm đỏ"]),
        ("Tại Diễn đàn Nghề gốm đỏ và chợ quê", ["Diễn đàn Nghề gốm đỏ và chợ quê"]),
        ("Tại hội thảo các đại biểu đã bàn kỹ về gốm", []),
        ("Trước hội nghị tổng kết công tác quản lý chợ gốm", []),
    ],
)
def test_news_without_a_day_opens_with_a_meeting_of_a_telling_title(lead: str, names: list[str]) -> None:
    """ "Tại hội nghị tổng kết …, ông A cho biết" tells a meeting by its title alone, when no day is printed."""
    content = f"{lead}, ông Kiều Văn Thảo cho biết chợ đã mở."
    assert [one.name for one in proceedings(content, published=None).meetings] == names


def test_a_half_year_session_of_a_later_year_is_none_yet() -> None:
    """What is put off to a session of next year names no meeting (SCHEMA, Convention 6)."""
    content = "Sáng 8/5, HĐND tỉnh khai mạc kỳ họp thứ 9. UBND tỉnh sẽ trình bầu thêm tại kỳ họp giữa năm 2020."
    assert [meeting.ordinal for meeting in meetings(content)] == [9]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("hội nghị thường niên của UBND tỉnh khai mạc tại đình Mỏ Gà.", f"Hội nghị thường niên của {PEOPLES}"),
        ("hội nghị tổng kết nghề gốm bế mạc sau hai ngày làm việc.", "Hội nghị tổng kết nghề gốm"),
        ("hội nghị hai năm một lần của UBND tỉnh diễn ra.", f"Hội nghị hai năm một lần của {PEOPLES}"),
        ("cuộc họp giao ban của UBND tỉnh kéo dài đến 18 giờ.", f"Cuộc họp giao ban của {PEOPLES}"),
        ("hội nghị bàn về nghề gốm bắt đầu lúc 8 giờ.", "Hội nghị bàn về nghề gốm"),
    ],
)
def test_a_name_ends_where_its_meeting_opens_or_closes(told: str, name: str) -> None:
    """ "… khai mạc tại X", "… bế mạc sau hai ngày", "… kéo dài đến 18 giờ" tell of it, they are not its name."""
    (meeting,) = meetings(f"Ngày 8/5, {told}")
    assert meeting.name == name


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        ("Ông Kiều Văn Thảo cho biết, hôm qua, Hội nghị T.Ư 9 đã thành công.", None, "2019-05-08"),
        ("Ngày 8/5, Hội nghị Trung ương 9 khóa XII thành công tốt đẹp.", None, "2019-05-08"),
        ("Hôm qua, Hội nghị T.Ư 9 đã thành công. Chiều 8/5, tại Hội nghị T.Ư 9, ông nói.", None, "2019-05-08"),
    ],
)
def test_a_plenum_told_as_a_success_has_closed(told: str, first: str | None, last: str | None) -> None:
    """A plenum of the centre lasts some days: the day on which it "đã thành công" is its last."""
    (meeting,) = meetings(told)
    days = (meeting.date, meeting.end_date)
    assert tuple(str(day) if day else None for day in days) == (first, last)
