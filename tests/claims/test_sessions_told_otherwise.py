"""Sessions and sittings told by other words than their usual ones, and what they talk of."""

from __future__ import annotations

import pytest

from kg.model.article import PassageKind
from tests.claims.scenes import COUNCIL, proceedings, triples

HEAD = {0: PassageKind.TITLE}


def test_a_council_may_sit_out_of_turn() -> None:
    """ "HĐND tỉnh khóa XVIII, nhiệm kỳ 2016-2021 họp phiên bất thường": one, under its full name, with those there."""
    content = (
        "HĐND tỉnh họp phiên bất thường\nSáng 8/5, HĐND tỉnh khóa XVIII, nhiệm kỳ 2016-2021 họp phiên bất thường."
        " Ông Kiều Văn Thảo, Chủ tịch HĐND tỉnh chủ trì."
    )
    found = proceedings(content, kinds=HEAD)
    (meeting,) = found.meetings
    assert (meeting.name, meeting.organiser) == (f"Phiên họp bất thường {COUNCIL} khóa XVIII", COUNCIL)
    assert [one[0] for one in triples(found.relations) if one[1] == "chaired"] == ["Kiều Văn Thảo"]


def test_a_regular_sitting_of_the_headline_is_that_of_the_lead() -> None:
    """ "phiên họp Chính phủ thường kỳ" above "Phiên họp Chính phủ thường kỳ tháng 5/2019"."""
    content = (
        "Thủ tướng chủ trì phiên họp Chính phủ thường kỳ\n"
        "Sáng 8/5, Thủ tướng chủ trì Phiên họp Chính phủ thường kỳ tháng 5/2019."
    )
    assert [one.name for one in proceedings(content, kinds=HEAD).meetings] == [
        "Phiên họp thường kỳ tháng 5 năm 2019 của Chính phủ"
    ]


@pytest.mark.parametrize(("lasted", "first"), [("2,5 ngày", 6), ("hai ngày rưỡi", 6), ("hai ngày", 7)])
def test_half_a_day_is_a_day(lasted: str, first: int) -> None:
    """ "Sau 2,5 ngày làm việc, chiều 8/5, kỳ họp … bế mạc": it opened two days before."""
    content = f"Sau {lasted} làm việc, chiều 8/5, kỳ họp thứ 9 HĐND tỉnh khóa XVIII đã bế mạc."
    (meeting,) = proceedings(content).meetings
    assert str(meeting.date) == f"2019-05-0{first}"


def test_the_resolution_of_a_congress_may_repeat_its_number() -> None:
    """ "Đại hội thông qua Nghị quyết Đại hội lần thứ X với 18 chỉ tiêu"; of another number it is another's."""
    lead = "Ngày 8/5, Đảng bộ tỉnh tổ chức Đại hội đại biểu lần thứ X, nhiệm kỳ 2015-2020."
    name = "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ X, nhiệm kỳ 2015-2020"
    for number, names in (("X", [name]), ("IX", [])):
        found = proceedings(f"{lead}\nĐại hội đã thông qua Nghị quyết Đại hội lần thứ {number} với 18 chỉ tiêu.")
        assert [paper.name for paper in found.official_documents] == names


def test_who_reads_a_decision_out_did_not_issue_it() -> None:
    """ "Đại tá A, Trưởng Phòng Tổ chức cán bộ công bố Quyết định số …" is not the office's."""
    content = "Ông Kiều Văn Thảo, Trưởng Phòng Nội vụ huyện Yên Lập công bố Quyết định số 9/QĐ-BCA về các đội."
    (paper,) = proceedings(content).official_documents
    assert paper.issuer != "Phòng Nội vụ huyện Yên Lập"


def test_a_committee_of_a_council_examines_what_its_session_gets() -> None:
    """ "họp thẩm tra các dự thảo … trình Kỳ họp thứ 9": its sitting discussed them, the session is the council's."""
    content = (
        "Ngày 8/5, Ban Pháp chế HĐND tỉnh họp thẩm tra các dự thảo nghị quyết trình Kỳ họp thứ 9.\nCác đại biểu thảo "
        "luận dự thảo Nghị quyết sửa đổi Nghị quyết số 5/NQ-HĐND; dự thảo Nghị quyết điều chỉnh mức phí của các chợ."
    )
    found = proceedings(content)
    sitting = f"Cuộc họp của Ban Pháp chế {COUNCIL}"
    assert {one.name: one.organiser for one in found.meetings} == {
        sitting: f"Ban Pháp chế {COUNCIL}",
        f"Kỳ họp thứ 9 {COUNCIL}": COUNCIL,
    }
    talked = [one[2] for one in triples(found.relations) if one[:2] == (sitting, "discussed")]
    assert talked == ["Nghị quyết sửa đổi Nghị quyết số 5/NQ-HĐND", "Nghị quyết điều chỉnh mức phí của các chợ"]


def test_what_is_organised_has_its_title() -> None:
    """ "tổ chức hội nghị đánh giá …" names it; "hội nghị đánh giá cao …" behind it comes back to it."""
    content = (
        "Ngày 8/5, Tỉnh ủy tổ chức hội nghị đánh giá tình hình nghề gốm ba tháng đầu năm."
        "\nHội nghị đánh giá cao các thợ gốm già."
    )
    assert [one.name for one in proceedings(content).meetings] == [
        "Hội nghị đánh giá tình hình nghề gốm ba tháng đầu năm"
    ]


def test_a_resolution_may_be_announced_too() -> None:
    """ "Sáng 8/5, UBND tỉnh công bố Nghị quyết số …" of an article that then says "tại buổi lễ"."""
    content = (
        "Sáng 8/5, UBND tỉnh công bố Nghị quyết số 9/NQ-UBTVQH về việc sáp nhập các chợ.\n"
        "Phát biểu tại buổi lễ, ông Kiều Văn Thảo mừng cho các chợ."
    )
    (meeting,) = proceedings(content).meetings
    assert (meeting.organiser, meeting.name[:24]) == ("Ủy ban nhân dân tỉnh Phú Thọ", "Lễ công bố Nghị quyết số")


def test_a_hearing_without_a_title_is_the_one_behind_it() -> None:
    """ "phiên giải trình của Tỉnh ủy" above "tổ chức phiên giải trình về …": who holds it carries nothing out."""
    content = (
        "Khai mạc phiên giải trình của Tỉnh ủy\nNgày 8/5, Tỉnh ủy tổ chức phiên giải trình về việc thực hiện "
        "Nghị quyết số 9/2018/QH14."
    )
    found = proceedings(content, kinds=HEAD)
    assert [one.name for one in found.meetings] == ["Phiên giải trình về việc thực hiện Nghị quyết số 9/2018/QH14"]
    assert not [one for one in triples(found.relations) if one[1] == "implements"]


def test_a_term_stands_before_also() -> None:
    """ "HĐND tỉnh khóa XVIII cũng đã tiến hành kỳ họp thứ 9": a session of that term."""
    (meeting,) = proceedings("Sáng 8/5, HĐND tỉnh khóa XVIII cũng đã tiến hành kỳ họp thứ 9.").meetings
    assert meeting.name == f"Kỳ họp thứ 9 {COUNCIL} khóa XVIII"


def test_the_hall_is_of_the_assembly_that_talks_there() -> None:
    """ "Quốc hội thảo luận ở hội trường về …" behind a plenum of the party: at the assembly's session."""
    content = (
        "Sáng 8/5/2019, Quốc hội khai mạc kỳ họp thứ 7. Trước đó, ngày 6/5/2019, Hội nghị lần thứ mười Ban Chấp hành"
        " Trung ương Đảng khóa XII đã bế mạc. Chiều nay, Quốc hội thảo luận ở hội trường về dự án Luật Nghề gốm."
    )
    assert ("Kỳ họp thứ 7 Quốc hội", "discussed", "Luật Nghề gốm") in triples(proceedings(content).relations)


def test_the_day_of_a_sitting_may_stand_before_its_verb() -> None:
    """ "Ban Thường vụ ngày 8/5 họp cho ý kiến lần 2 về …"."""
    found = proceedings(
        "Ban Thường vụ Tỉnh ủy ngày 8/5 họp cho ý kiến lần 2 về dự thảo Nghị quyết về phát triển nghề gốm đỏ."
    )
    (meeting,) = found.meetings
    assert (meeting.organiser, str(meeting.date)) == ("Ban Thường vụ Tỉnh ủy Phú Thọ", "2019-05-08")
    assert [one[1] for one in triples(found.relations)] == ["organised", "discussed"]


@pytest.mark.parametrize(
    "lead", ["HĐND tỉnh vừa thông báo kết quả kỳ họp thứ 9.", "Văn phòng báo cáo kết quả kỳ họp thứ 9."]
)
def test_a_session_whose_results_are_told_was_on_the_day_of_the_next_sentence(lead: str) -> None:
    """ "thông báo kết quả | kỳ họp thứ 9. Kỳ họp diễn ra trong hai ngày 7 và 8/5 …": one session."""
    content = (
        f"{lead} Kỳ họp diễn ra trong hai ngày 7 và 8/5 dưới sự chủ trì của ông Kiều Văn Thảo, Chủ tịch HĐND tỉnh."
    )
    found = proceedings(content)
    (meeting,) = found.meetings
    assert (meeting.ordinal, str(meeting.date), str(meeting.end_date)) == (9, "2019-05-07", "2019-05-08")
    assert [one[0] for one in triples(found.relations) if one[1] == "chaired"] == ["Kiều Văn Thảo"]


def test_a_session_prepared_is_not_dated_by_the_day_to_come() -> None:
    """ "chuẩn bị kỳ họp thứ 9. Kỳ họp diễn ra ngày 9/7" is no meeting of a day gone."""
    (meeting,) = proceedings("HĐND tỉnh chuẩn bị kỳ họp thứ 9. Kỳ họp diễn ra ngày 9/7.").meetings
    assert meeting.date is None
