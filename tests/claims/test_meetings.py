"""Meetings: name, days, organiser, ordinal, and what comes back to them."""

from __future__ import annotations

import pytest

from kg.model.claim import MeetingClaim
from tests.claims.scenes import COMMITTEE, COUNCIL, PEOPLES, proceedings


def meetings(content: str, **given: str | None) -> tuple[MeetingClaim, ...]:
    return proceedings(content, **given).meetings  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("content", "name", "date", "organiser", "ordinal"),
    [
        (
            "Ngày 8/5, HĐND tỉnh tổ chức kỳ họp thứ 9 khóa XVIII.",
            f"Kỳ họp thứ 9 {COUNCIL} khóa XVIII",
            "2019-05-08",
            COUNCIL,
            9,
        ),
        (
            "Sáng 8/5, Ban Chấp hành Đảng bộ tỉnh tổ chức Hội nghị lần thứ mười hai.",
            "Hội nghị lần thứ 12 Ban Chấp hành Đảng bộ tỉnh Phú Thọ",
            "2019-05-08",
            "Ban Chấp hành Đảng bộ tỉnh Phú Thọ",
            12,
        ),
        (
            "Đại hội Đảng bộ tỉnh lần thứ XVIII, nhiệm kỳ 2015 - 2020 đã bàn kỹ.",
            "Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ XVIII, nhiệm kỳ 2015-2020",
            None,
            "Đảng bộ tỉnh Phú Thọ",
            18,
        ),
        (
            "Học Nghị quyết Đại hội XII của Đảng.",
            "Đại hội đại biểu toàn quốc lần thứ XII của Đảng",
            None,
            "Đảng Cộng sản Việt Nam",
            12,
        ),
        (
            "Học Kết luận Hội nghị Trung ương 9.",
            "Hội nghị lần thứ 9 Ban Chấp hành Trung ương Đảng khóa XII",
            None,
            "Ban Chấp hành Trung ương Đảng",
            9,
        ),
        (
            "Ông nêu việc này tại phiên họp thường kỳ tháng 4 của UBND tỉnh.",
            f"Phiên họp thường kỳ tháng 4 năm 2019 của {PEOPLES}",
            "2019-04",
            PEOPLES,
            None,
        ),
        (
            "HĐND tỉnh sẽ xét tại kỳ họp giữa năm.",
            f"Kỳ họp giữa năm 2019 của {COUNCIL}",
            "2019",
            COUNCIL,
            None,
        ),
        (
            "Ngày 8/5, Tỉnh ủy tổ chức hội nghị sơ kết công tác dân vận.",
            "Hội nghị sơ kết công tác dân vận",
            "2019-05-08",
            COMMITTEE,
            None,
        ),
        (
            "Chiều 8/5, đoàn có buổi làm việc với Huyện ủy Yên Lập.",
            "Buổi làm việc với Huyện ủy Yên Lập",
            "2019-05-08",
            None,
            None,
        ),
        (
            "Sáng 8/5, UBND tỉnh tổ chức lễ công bố quyết định về cán bộ.",
            "Lễ công bố quyết định về cán bộ",
            "2019-05-08",
            PEOPLES,
            None,
        ),
        (
            "Sáng 8/5, HĐND tỉnh tổ chức tiếp xúc cử tri xã Minh Hòa.",
            "Tiếp xúc cử tri xã Minh Hòa",
            "2019-05-08",
            COUNCIL,
            None,
        ),
        (
            "Việc này được bàn tại cuộc họp chiều 3/5 của UBND tỉnh.",
            f"Cuộc họp của {PEOPLES}",
            "2019-05-03",
            PEOPLES,
            None,
        ),
    ],
)
def test_named_meeting(content: str, name: str, date: str | None, organiser: str | None, ordinal: int | None) -> None:
    """meeting.session, .plenum, .congress, .monthly, .half-year, .conference and their kin are read whole."""
    (claim,) = meetings(content)
    assert (claim.name, str(claim.date) if claim.date else None) == (name, date)
    assert (claim.organiser, claim.ordinal) == (organiser, ordinal)


def test_first_and_last_day() -> None:
    """A range gives both days; the day of work counts back to the first one."""
    (congress,) = meetings("Đại hội Đảng bộ tỉnh lần thứ XVIII diễn ra từ ngày 3 đến 5/5/2019.")
    assert (str(congress.date), str(congress.end_date)) == ("2019-05-03", "2019-05-05")
    (session,) = meetings("Trong ngày làm việc thứ hai (8/5) của kỳ họp thứ 9 HĐND tỉnh, nhiều ý kiến được nêu.")
    assert str(session.date) == "2019-05-07"


def test_month_in_the_name_outranks_another_day() -> None:
    """A regular sitting is dated by its month unless the day lies in it or the week after."""
    (told,) = meetings("Ngày 9/5, sở nhắc lại phiên họp thường kỳ tháng 2 của UBND tỉnh.")
    (held,) = meetings("Ngày 2/5, UBND tỉnh tổ chức phiên họp thường kỳ tháng 4.")
    assert (str(told.date), str(held.date)) == ("2019-02", "2019-05-02")


def test_term_before_a_session() -> None:
    """The term may stand before the session: "Quốc hội khóa XI, kỳ họp thứ 9"."""
    (claim,) = meetings("Luật đó được Quốc hội khóa XI, kỳ họp thứ 9 thông qua.")
    assert (claim.name, claim.term) == ("Kỳ họp thứ 9 Quốc hội khóa XI", "khóa XI")


def test_what_comes_back_is_the_same_meeting() -> None:
    """meeting.again: "tại hội nghị" adds no meeting; neither does a second naming with less in it."""
    content = (
        "Ngày 8/5, Tỉnh ủy tổ chức hội nghị sơ kết công tác dân vận.\nTại hội nghị, nhiều ý kiến được nêu."
        "\nHội nghị sơ kết khép lại."
    )
    assert len(meetings(content)) == 1
    (congress,) = meetings(
        "Đại hội Đảng bộ tỉnh lần thứ XVIII, nhiệm kỳ 2015 - 2020.\nĐại hội Đảng bộ tỉnh lần thứ XVIII."
    )
    assert congress.term == "nhiệm kỳ 2015-2020"


def test_meeting_told_by_the_lead() -> None:
    """meeting.lead: a meeting that the lead tells without a noun takes its noun from what follows."""
    (claim,) = meetings(
        "Sáng 8/5, Tỉnh ủy tổ chức quán triệt chỉ thị mới.\nPhát biểu tại hội nghị, ông nhắc nhiều việc."
    )
    assert (claim.name, claim.organiser, claim.evidence.rule) == (
        "Hội nghị quán triệt chỉ thị mới",
        COMMITTEE,
        "meeting.lead",
    )


def test_misprinted_term_is_corrected() -> None:
    """The years of a known congress's term outrank a misprint."""
    content = "Đại hội Đảng bộ tỉnh lần thứ XII, nhiệm kỳ 2021 - 2025."
    (claim,) = meetings(content.replace("Đảng bộ tỉnh", "Đảng bộ tỉnh"), home="Phú Thọ")
    assert claim.term == "nhiệm kỳ 2021-2025"  # nothing is known of this one: as printed


@pytest.mark.parametrize(
    "content",
    [
        "Tỉnh đã mở các hội nghị, nhiều kỳ họp và đại hội các cấp.",
        "Ban Tổ chức hội nghị quốc tế ở nước ngoài cho biết thế.",
        "Nhiệm kỳ 2015 - 2020, Đảng bộ tỉnh giao ban nhiều lần.",
        "Phiên họp thứ 5 Hội đồng Quốc phòng và An ninh đã bàn.",
    ],
)
def test_generic_ones_are_none(content: str) -> None:
    """Meetings without day, number or name of their own are none; the owner of a session is never guessed."""
    assert [claim for claim in meetings(content) if claim.organiser or claim.date] == []


def test_assembly_session_takes_no_reported_day() -> None:
    """A session of the Assembly lasts weeks: the day reported is not its first, the opening day is."""
    (reported,) = meetings("Sáng 8/5, kỳ họp thứ 7 Quốc hội khóa XIV bàn về luật.")
    (opened,) = meetings("Sáng 8/5, kỳ họp thứ 7 Quốc hội khóa XIV khai mạc.")
    assert (reported.date, str(opened.date)) == (None, "2019-05-08")


def test_qualified_congress_has_no_day() -> None:
    """A congress that only qualifies other words ("văn kiện Đại hội …") takes no day from the sentence."""
    (claim,) = meetings("Dự thảo văn kiện Đại hội XIII của Đảng được công bố ngày 8/5.")
    assert claim.date is None


@pytest.mark.parametrize(
    ("content", "name", "date", "organiser"),
    [
        (
            "Các ngày 7 và 8/5, HĐND tỉnh đã họp kỳ thứ 9.",
            f"Kỳ họp thứ 9 {COUNCIL}",
            "2019-05-07",
            COUNCIL,
        ),
        ("Tại kỳ họp 9, HĐND tỉnh đã bàn.", f"Kỳ họp thứ 9 {COUNCIL}", None, COUNCIL),
        (
            "Chiều 8/5, Ban Thường vụ Tỉnh ủy đã họp để xem xét việc này.",
            "Cuộc họp của Ban Thường vụ Tỉnh ủy Phú Thọ",
            "2019-05-08",
            "Ban Thường vụ Tỉnh ủy Phú Thọ",
        ),
        (
            "Chiều 8/5, Tỉnh ủy tổ chức công bố các quyết định về công tác cán bộ.",
            "Lễ công bố các quyết định về công tác cán bộ",
            "2019-05-08",
            COMMITTEE,
        ),
        (
            "Tỉnh ủy vừa tổ chức hội nghị sơ kết công tác dân vận.",
            "Hội nghị sơ kết công tác dân vận",
            None,
            COMMITTEE,
        ),
        ("HĐND tỉnh bầu ông tại kỳ họp sáng 8/5.", f"Kỳ họp của {COUNCIL}", "2019-05-08", COUNCIL),
    ],
)
def test_meeting_told_by_a_verb_or_without_day(content: str, name: str, date: str | None, organiser: str) -> None:
    """meeting.session, .sitting, .handover and an undated one of an organiser in the lead."""
    found = [(one.name, str(one.date) if one.date else None, one.organiser) for one in meetings(content)]
    assert found == [(name, date, organiser)]


@pytest.mark.parametrize(
    "content",
    [
        "Ban Thường vụ Tỉnh ủy họp báo chiều 8/5.",
        "Ban Thường vụ Tỉnh ủy đã họp để xem xét.",
        "Ý kiến gửi đến kỳ họp được đọc.",
    ],
)
def test_no_sitting(content: str) -> None:
    """A press meeting, a sitting without day and what is sent to a session are no meetings."""
    assert meetings(content, published=None) == ()


def test_day_of_a_vote_is_not_the_first_of_the_national_congress() -> None:
    """A day of the national congress is its first only where it opens."""
    found = meetings("Ngày 26/1/2016, tại Đại hội XII của Đảng, ông được bầu.", published="2016-01-28")
    assert [one.date for one in found] == [None]
