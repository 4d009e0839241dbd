"""Meetings that follow one another, that come back by a bare noun, or that the article never names."""

from __future__ import annotations

import pytest

from kg.model.claim import MeetingClaim, Predicate, RelationClaim
from tests.claims.scenes import PEOPLES, proceedings

LEAD = "Sáng 8/5, UBND tỉnh nghe báo cáo về trường học."


def meetings(content: str) -> tuple[MeetingClaim, ...]:
    return proceedings(content).meetings


def said(content: str) -> set[tuple[str, str]]:
    claims: tuple[RelationClaim, ...] = proceedings(content).relations
    return {(claim.subject.key, claim.object.key) for claim in claims if claim.predicate is Predicate.SPOKE_AT}


def test_a_meeting_never_named_is_called_by_its_day() -> None:
    """Somebody spoke "tại hội nghị", and the lead prints the day."""
    (meeting,) = meetings(f"{LEAD}\nTại hội nghị, ông Kiều Văn Thảo phát biểu.")
    assert (meeting.name, str(meeting.date), meeting.evidence.rule) == (
        "Hội nghị ngày 8/5/2019",
        "2019-05-08",
        "meeting.unnamed",
    )


@pytest.mark.parametrize(
    "content",
    [
        f"{LEAD}\nÔng Kiều Văn Thảo mong có một hội nghị.",
        "UBND tỉnh nghe báo cáo về trường học.\nTại hội nghị, ông Kiều Văn Thảo phát biểu.",
        "Sáng 8/5, công ty đón khách.\nTại hội nghị, ông Kiều Văn Thảo phát biểu.",
        f"{LEAD}\nTại Hội nghị BRICS, ông Kiều Văn Thảo phát biểu.",
    ],
)
def test_nothing_told_makes_no_unnamed_meeting(content: str) -> None:
    """It needs somebody there, a day, and an authority in the lead; a capital inside a sentence is another's name."""
    assert meetings(content) == ()


def test_a_bare_noun_means_the_meeting_told_before_it() -> None:
    """A conference told later in the article is not yet meant."""
    content = (
        "Sáng 8/5, HĐND tỉnh tổ chức kỳ họp thứ 9.\nTại hội nghị, ông Kiều Văn Thảo trình bày tờ trình.\n"
        "Chiều cùng ngày, UBND tỉnh tổ chức hội nghị giao ban công tác tháng."
    )
    session = next(meeting.key for meeting in meetings(content) if meeting.ordinal == 9)
    assert said(content) == {("Kiều Văn Thảo", session)}


def test_what_follows_a_meeting_is_on_its_day_and_is_spoken_at() -> None:
    """ "Ngay sau đó" takes the day of the lead, and the speeches behind it."""
    content = (
        "Sáng 8/5, UBND tỉnh tổ chức hội nghị công bố quyết định về cán bộ.\n"
        "Ngay sau đó, HĐND tỉnh tổ chức kỳ họp thứ 9.\nPhát biểu nhận nhiệm vụ, bà Đinh Thị Mơ cảm ơn."
    )
    session = next(meeting for meeting in meetings(content) if meeting.ordinal == 9)
    assert str(session.date) == "2019-05-08"
    assert said(content) == {("Đinh Thị Mơ", session.key)}


def test_a_committee_meets_in_its_first_sitting() -> None:
    """ "họp phiên thứ nhất" is a sitting with its number, of the term printed behind the committee."""
    (meeting,) = meetings("Chiều 8/5, Ban Chấp hành Đảng bộ tỉnh khóa XIX họp phiên thứ nhất.")
    assert (meeting.name, meeting.ordinal) == ("Phiên họp thứ 1 Ban Chấp hành Đảng bộ tỉnh Phú Thọ khóa XIX", 1)


def test_a_sitting_on_a_day_without_year_has_no_date() -> None:
    """An article without year and day of publication still tells a meeting."""
    (meeting,) = proceedings("Ngày 8/5, Ban Thường vụ Tỉnh ủy đã họp và quyết định.", published=None).meetings
    assert (meeting.name, meeting.date) == ("Cuộc họp của Ban Thường vụ Tỉnh ủy Phú Thọ", None)


def test_a_second_handover_on_another_day_is_a_second_ceremony() -> None:
    """The one nearest to publication is the one that the article reports."""
    content = (
        "Chiều 8/5, UBND tỉnh tổ chức công bố quyết định về công tác cán bộ.\n"
        "Ngày 5/5/2018, UBND tỉnh tổ chức trao quyết định tiếp nhận ông Kiều Văn Thảo."
    )
    assert [str(meeting.date) for meeting in meetings(content)] == ["2019-05-08", "2018-05-05"]
    assert {meeting.organiser for meeting in meetings(content)} == {PEOPLES}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ông Kiều Văn Thảo được Bộ Chính trị đánh giá cao tại hội nghị.",
        "Ông Kiều Văn Thảo nghỉ, Bộ Chính trị đã bày tỏ sự chia sẻ tại hội nghị.",
    ],
)
def test_what_is_said_of_somebody_is_not_said_by_him(sentence: str) -> None:
    """A passive, and another body that begins to act, take the verb away from the person."""
    assert said(f"Sáng 8/5, UBND tỉnh tổ chức hội nghị giao ban công tác tháng.\n{sentence}") == set()


def test_a_paragraph_without_full_stop_shows_who_was_there() -> None:
    """It is a caption that nothing marks as one."""
    content = (
        "Sáng 8/5, UBND tỉnh tổ chức hội nghị công bố quyết định về cán bộ.\n"
        "Bà Đinh Thị Mơ trao quyết định cho ông Kiều Văn Thảo"
    )
    found = {claim.subject.key for claim in proceedings(content).relations if claim.predicate is Predicate.ATTENDED}
    assert found == {"Đinh Thị Mơ", "Kiều Văn Thảo"}


def test_the_day_on_which_a_meeting_closed_is_not_its_first() -> None:
    """It is the last; the first is not known."""
    (meeting,) = meetings("Chiều 8/5, HĐND tỉnh bế mạc kỳ họp thứ 9 khóa XVIII.")
    assert (meeting.date, str(meeting.end_date)) == (None, "2019-05-08")


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (
            "Sáng 8/5, UBND tỉnh tổ chức lễ kỷ niệm 1.000 năm ngày hội làng TP.Việt Trì.",
            "Lễ kỷ niệm 1.000 năm ngày hội làng thành phố Việt Trì",
        ),
        (
            "Sáng 8/5, UBND tỉnh tổ chức lễ phát động trồng cây, còn có ông Kiều Văn Thảo.",
            "Lễ phát động trồng cây",
        ),
    ],
)
def test_where_a_title_ends(content: str, name: str) -> None:
    """A point inside a number or behind an abbreviation ends nothing; "còn có" does."""
    assert [meeting.name for meeting in meetings(content)] == [name]


def test_an_official_s_visit_to_work_with_a_body_is_a_working_session() -> None:
    """Told by its verb in the lead, on its day."""
    content = "Sáng 8/5, ông Kiều Văn Thảo đã làm việc với Huyện ủy Yên Lập về xây dựng đường làng."
    (meeting,) = meetings(content)
    assert (meeting.name, str(meeting.date), meeting.evidence.rule) == (
        "Buổi làm việc với Huyện ủy Yên Lập về xây dựng đường làng",
        "2019-05-08",
        "meeting.work-with",
    )
    assert meetings("Ông Kiều Văn Thảo đã làm việc với Huyện ủy Yên Lập.") == ()


def test_who_meets_voters_organises_it() -> None:
    """ "HĐND tỉnh tiếp xúc cử tri tại xã …"."""
    (meeting,) = meetings("Ngày 8/5, HĐND tỉnh tiếp xúc cử tri tại xã Tân Dĩnh.")
    assert meeting.organiser == "Hội đồng nhân dân tỉnh Phú Thọ"


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Tại hội nghị về giáo dục ngày 3/4, UBND tỉnh nêu số liệu.", ["Hội nghị về giáo dục"]),
        ("Tại hội nghị về giáo dục ngày 3/4, người dân nêu số liệu.", []),
        ("UBND tỉnh sẽ báo cáo tại hội nghị về giáo dục ngày 3/6.", []),
    ],
)
def test_behind_the_lead_a_meeting_needs_its_day_and_a_body(sentence: str, names: list[str]) -> None:
    """What is still to come is none."""
    filler = "\n".join(f"Tin thứ {count} kể về mùa lúa." for count in ("nhất", "hai", "ba", "tư", "năm"))
    assert [meeting.name for meeting in meetings(f"{filler}\n{sentence}")] == names


def test_a_closing_day_told_later_is_no_first_day() -> None:
    """The day of the lead was that of the closing."""
    content = "Sáng 8/5, HĐND tỉnh tổ chức kỳ họp thứ 9 khóa XVIII.\nNgày 8/5, bế mạc kỳ họp thứ 9 khóa XVIII."
    (meeting,) = meetings(content)
    assert (meeting.date, str(meeting.end_date)) == (None, "2019-05-08")


def test_to_attend_a_funeral_is_to_attend_no_meeting() -> None:
    """ "dự lễ viếng" is not of the conference told before."""
    content = "Sáng 8/5, UBND tỉnh tổ chức hội nghị giao ban công tác tháng. Tham dự lễ viếng có ông Kiều Văn Thảo."
    assert not [claim for claim in proceedings(content).relations if claim.predicate is Predicate.ATTENDED]


def test_a_working_session_of_another_day_is_not_the_one_reported() -> None:
    """ "Trước đó, ngày 6/5, A làm việc với B. Ông C chủ trì buổi làm việc": C chaired no conference of 8 May."""
    content = (
        "Sáng 8/5, UBND tỉnh tổ chức hội nghị tổng kết nghề gốm.\n"
        "Trước đó, ngày 6/5, Huyện ủy Yên Lập có buổi trao đổi với làng gốm. Ông Kiều Văn Thảo chủ trì buổi làm việc."
    )
    relations = proceedings(content).relations
    assert [claim for claim in relations if claim.predicate is Predicate.CHAIRED] == []


def test_a_session_in_capitals() -> None:
    """ "KỲ HỌP THỨ 5, HĐND TỈNH KHÓA XVIII" heads a communiqué."""
    content = "THÔNG CÁO VỀ KỲ HỌP THỨ 5, HĐND tỉnh khóa XVIII\nHôm nay, ngày 8/5/2019, kỳ họp làm việc tại hội trường."
    assert [meeting.name for meeting in meetings(content)] == ["Kỳ họp thứ 5 Hội đồng nhân dân tỉnh Phú Thọ khóa XVIII"]


@pytest.mark.parametrize("led", ["Tiếp đoàn có các đồng chí:", "Tham gia Đoàn công tác có các đồng chí:"])
def test_who_receives_or_joins_a_delegation_attends(led: str) -> None:
    """The lists of both sides of a working session."""
    content = f"Sáng 8/5, UBND tỉnh có buổi làm việc với Huyện ủy Yên Lập.\n{led} Kiều Văn Thảo; Đinh Thị Mơ."
    relations = proceedings(content).relations
    came = {claim.subject.key for claim in relations if claim.predicate is Predicate.ATTENDED}
    assert came == {"Kiều Văn Thảo", "Đinh Thị Mơ"}


def test_a_body_that_works_with_another_holds_it() -> None:
    """Where it is the subject itself, and no person of it is named."""
    (meeting,) = meetings("Sáng 8/5, Ban Pháp chế HĐND tỉnh làm việc với Huyện ủy Yên Lập về xây dựng đường làng.")
    assert meeting.organiser == "Ban Pháp chế Hội đồng nhân dân tỉnh Phú Thọ"


@pytest.mark.parametrize("lasted", ["", "sau 2 ngày rưỡi làm việc "])
def test_a_bracket_may_tell_when_a_session_opened(lasted: str) -> None:
    """ "Chiều 8/5, sau hai ngày rưỡi làm việc (khai mạc sáng 6/5), kỳ họp bế mạc" began on the 6th."""
    told = meetings(f"Chiều 8/5, {lasted}(khai mạc sáng 6/5), kỳ họp thứ 9 HĐND tỉnh khóa XVIII đã bế mạc.")
    assert [(str(meeting.date), str(meeting.end_date)) for meeting in told] == [("2019-05-06", "2019-05-08")]
