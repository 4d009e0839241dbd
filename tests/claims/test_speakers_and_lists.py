"""Speakers named in a row, reports read at the meeting, and bodies that hang on a word before them."""

from __future__ import annotations

import pytest

from tests.claims.scenes import PEOPLES, proceedings, triples
from tests.claims.test_relations import LEAD, MEETING, of_people


@pytest.mark.parametrize("verb", ["trả lời chất vấn", "tham luận", "giải trình"])
def test_everyone_of_a_row_answers(verb: str) -> None:
    """ "Giám đốc A, Giám đốc B trả lời chất vấn": both spoke, without "các đồng chí" too."""
    content = f"{LEAD}Tại hội nghị, Giám đốc sở Kiều Văn Thảo, Phó Giám đốc sở Đinh Thị Mơ {verb}."
    assert of_people(content) == [("Kiều Văn Thảo", "spoke_at", MEETING), ("Đinh Thị Mơ", "spoke_at", MEETING)]


def test_only_the_last_of_a_row_says_something() -> None:
    """What one says, those named before him do not say."""
    content = f"{LEAD}Tại hội nghị có Giám đốc sở Kiều Văn Thảo, Phó Giám đốc sở Đinh Thị Mơ cho biết việc đã xong."
    assert ("Kiều Văn Thảo", "spoke_at", MEETING) not in of_people(content)


def test_a_report_is_read_at_the_meeting_reported() -> None:
    """ "đồng chí B trình bày báo cáo" needs no "tại hội nghị"; a view that somebody "trình bày" does."""
    assert of_people(f"{LEAD}\nĐồng chí Đinh Thị Mơ trình bày báo cáo tổng hợp.") == [
        ("Đinh Thị Mơ", "spoke_at", MEETING)
    ]
    assert of_people(f"{LEAD}\nĐồng chí Đinh Thị Mơ trình bày diễn văn khai mạc.") == [
        ("Đinh Thị Mơ", "spoke_at", MEETING)
    ]
    assert of_people(f"{LEAD}\nĐồng chí Đinh Thị Mơ trình bày nỗi lòng.") == []


def test_a_body_in_a_genitive_list_carries_nothing_out() -> None:
    """ "Căn cứ Thông tư của Bộ …, UBND tỉnh, sở triển khai …": the list belongs to the circular."""
    content = "Căn cứ ý kiến của HĐND tỉnh, UBND tỉnh, các xã triển khai thực hiện Nghị quyết số 15-NQ/TU của Tỉnh ủy."
    found = triples(proceedings(content).relations)
    assert (PEOPLES, "implements") not in {(subject, predicate) for subject, predicate, _ in found}


def test_the_title_of_a_number_is_not_cut_before_the_next() -> None:
    """ "Kết luận số … về thực hiện Nghị quyết số …" has no name "về thực hiện"."""
    content = "Tỉnh ủy ban hành Kết luận số 9-KL/TU về đẩy mạnh thực hiện Nghị quyết số 15-NQ/TU về nghề mây."
    names = [claim.name for claim in proceedings(content).official_documents]
    assert names == [None, "Nghị quyết về nghề mây"]


@pytest.mark.parametrize(
    "told",
    [
        "Tại hội nghị, ông Kiều Văn Thảo được Tỉnh ủy, UBND tỉnh đánh giá cao.",
        "Tại hội nghị, Tỉnh ủy chúc mừng Thứ trưởng Kiều Văn Thảo và khẳng định niềm tin.",
        "Ông Kiều Văn Thảo từng nói nghề gốm sẽ sống lại.",
        "Chia sẻ với báo chí, ông Kiều Văn Thảo cho biết lò gốm đã đóng.",
        "Trao đổi với Gốm Đỏ, ông Kiều Văn Thảo cho biết lò gốm đã đóng.",
        "Phía Sở Nông nghiệp đã có công văn gửi ông Kiều Văn Thảo.",
    ],
)
def test_who_is_spoken_of_did_not_speak(told: str) -> None:
    """Who is praised, congratulated or written to, and who spoke at another time or to the press, said nothing here."""
    assert of_people(f"{LEAD}{told}") == []


def test_who_visits_may_chair_too() -> None:
    """ "tới thăm và chủ trì buổi làm việc": the visit is no other clause."""
    content = "Sáng 8/5, ông Kiều Văn Thảo dẫn đầu đoàn tới thăm và chủ trì hội nghị về nghề gốm với Huyện ủy Yên Lập."
    assert [(who, act) for who, act, _ in of_people(content)] == [("Kiều Văn Thảo", "chaired")]


def test_whom_a_speaker_congratulates_hopes_for_nothing() -> None:
    """ "A phát biểu, chúc mừng B và mong muốn …": the second verb is A's too."""
    content = f"{LEAD}Tại hội nghị, Kiều Văn Thảo chúc mừng đồng chí Đinh Thị Mơ và mong muốn xã đi lên."
    assert "Đinh Thị Mơ" not in {person for person, predicate, _ in of_people(content) if predicate == "spoke_at"}


@pytest.mark.parametrize(
    "told",
    [
        "Giám đốc sở Đinh Thị Mơ báo cáo về nghề gốm.",
        "Giám đốc sở Đinh Thị Mơ làm rõ thêm về giá gốm.",
        "Giám đốc sở Đinh Thị Mơ tiếp thu, giải trình ý kiến của thợ.",
        "Diễn văn do Giám đốc sở Đinh Thị Mơ trình bày ôn lại nghề xưa.",
        "Giám đốc sở Đinh Thị Mơ trình bày tham luận về nghề gốm.",
    ],
)
def test_officials_explain_at_the_meeting_reported(told: str) -> None:
    """What officials report, clear up and read in a paragraph of its own is said at the meeting told before."""
    content = f"{LEAD}\nTại hội nghị, ông Kiều Văn Thảo phát biểu.\n{told}"
    assert of_people(content) == [("Kiều Văn Thảo", "spoke_at", MEETING), ("Đinh Thị Mơ", "spoke_at", MEETING)]


def test_a_session_told_to_have_closed_is_come_back_to() -> None:
    """ "Sau khi kỳ họp bế mạc, … họp báo. Kỳ họp đã thông qua …": it was the session that adopted."""
    content = (
        "Ngay sau khi Kỳ họp thứ 9 HĐND tỉnh khóa XVIII bế mạc, chiều 8/5, Tỉnh ủy tổ chức họp báo về nghề gốm.\n"
        "Theo đó, kỳ họp đã thông qua 2 nghị quyết: Nghị quyết về nghề gốm đỏ; Nghị quyết về nghề mây đan."
    )
    adopted = {
        (paper, where[:13]) for paper, act, where in triples(proceedings(content).relations) if act == "adopted_at"
    }
    assert {where for _, where in adopted} == {"Kỳ họp thứ 9 "}


def test_officials_in_a_row_speak_together() -> None:
    """ "Tại hội nghị, Giám đốc A, Chỉ huy trưởng B phát biểu": both; whom one answers is no speaker."""
    row = "Phó Giám đốc sở Kiều Văn Thảo, Chỉ huy trưởng Đinh Thị Mơ phát biểu."
    assert len(of_people(f"{LEAD}Tại hội nghị, {row}")) == 2
    answered = of_people(f"{LEAD}Trả lời đại biểu Kiều Văn Thảo, Giám đốc sở Đinh Thị Mơ phát biểu.")
    assert [who for who, *_ in answered] == ["Đinh Thị Mơ"]


def test_who_reads_a_decision_out_speaks() -> None:
    """ "đồng chí A đã thông qua Quyết định": he read it out."""
    content = f"{LEAD}Tại hội nghị, Trưởng ban Đinh Thị Mơ đã thông qua Quyết định."
    assert of_people(content) == [("Đinh Thị Mơ", "spoke_at", MEETING)]


def test_whose_papers_were_heard_spoke() -> None:
    """ "nghe 9 tham luận, trong đó có tham luận của bà A (…) và ông B"; nobody is heard in "theo tham luận của"."""
    papers = "tham luận của bà Đinh Thị Mơ (xã Tân Mộc) về nghề mây và ông Hà Quang Sử"
    both = [("Đinh Thị Mơ", "spoke_at", MEETING), ("Hà Quang Sử", "spoke_at", MEETING)]
    assert sorted(of_people(f"{LEAD}Hội nghị đã nghe 9 lượt tham luận, trong đó có {papers}.")) == sorted(both)
    assert of_people(f"{LEAD}Giá mây tăng theo {papers}.") == []


def test_whose_request_is_reported_does_not_report() -> None:
    """ "đơn của đ/c A để báo cáo cấp trên": A does not speak."""
    assert of_people(f"{LEAD}Hội nghị xem xét đơn của đ/c Hà Quang Sử để báo cáo cấp trên.") == []


def test_what_is_said_at_another_numbered_meeting_is_not_said_at_the_one_reported() -> None:
    """Nothing else tells of "hội nghị hiệp thương lần thứ hai"."""
    told = of_people(f"{LEAD}\nBà Đinh Thị Mơ phát biểu tại hội nghị hiệp thương lần thứ hai.")
    assert MEETING not in {meeting for _person, _predicate, meeting in told}


def test_a_draft_programme_is_reported_at_the_meeting() -> None:
    """ "bà A báo cáo dự kiến nội dung, chương trình" speaks at the meeting reported."""
    content = f"{LEAD}\nMở đầu, bà Đinh Thị Mơ báo cáo dự kiến nội dung, chương trình năm sau."
    assert of_people(content) == [("Đinh Thị Mơ", "spoke_at", MEETING)]


@pytest.mark.parametrize(
    "told",
    [
        "Bí thư Huyện ủy Yên Lập đọc diễn văn khai mạc.",
        "Bí thư Huyện ủy Yên Lập trao quyết định và phát biểu giao nhiệm vụ.",
        "Bí thư Huyện ủy Yên Lập đã trao hoa chúc mừng và phát biểu.",
    ],
)
def test_who_reads_an_address_or_hands_over_and_speaks_has_spoken(told: str) -> None:
    """An address is read at the meeting reported; a handing over before "và phát biểu" is of the same speaker."""
    lead = "Sáng 8/5, Tỉnh ủy tổ chức lễ công bố quyết định thành lập Sở Muối."
    found = triples(proceedings(f"{lead} Đồng chí Kiều Văn Thảo, {told}").relations)
    assert [one[0] for one in found if one[1] == "spoke_at"] == ["Kiều Văn Thảo"]


def test_whose_report_at_the_meeting_is_quoted_has_spoken() -> None:
    """ "Theo báo cáo của ông A tại cuộc họp": he reported there; a report without its place may be a paper."""
    lead = "Tối 8/5, Ban Chấp hành Đảng bộ tỉnh họp khẩn bàn việc đê."
    told = [f"Theo báo cáo của Giám đốc Kiều Văn Thảo{place}, đê còn yếu." for place in (" tại cuộc họp", "")]
    spoke = [
        [one[0] for one in triples(proceedings(f"{lead} {one}").relations) if one[1] == "spoke_at"] for one in told
    ]
    assert spoke == [["Kiều Văn Thảo"], []]


def test_a_list_of_deeds_before_and_speaks_is_of_the_speaker() -> None:
    """ "trao quyết định, tặng hoa và phát biểu"."""
    lead = "Sáng 8/5, Tỉnh ủy tổ chức lễ công bố quyết định thành lập Sở Muối."
    told = "Bí thư Huyện ủy Yên Lập Kiều Văn Thảo trao quyết định, tặng hoa chúc mừng và phát biểu giao nhiệm vụ."
    found = triples(proceedings(f"{lead} {told}").relations)
    assert [one[0] for one in found if one[1] == "spoke_at"] == ["Kiều Văn Thảo"]


@pytest.mark.parametrize(
    "told",
    [
        "Theo báo cáo của sở do Giám đốc sở Đinh Thị Mơ trình bày, giá gốm đã lên.",
        "Thẳng thắn nhìn lại, đề án do đồng chí Đinh Thị Mơ, Giám đốc sở trình bày còn thiếu vốn.",
        "Sau khi nghe bà Đinh Thị Mơ trình bày phương hướng, thợ gốm bàn thêm.",
        "Giám đốc sở Đinh Thị Mơ báo cáo công tác dạy nghề.",
        "Đồng chí Đinh Thị Mơ tiếp thu, sẽ sửa lò ngay trong tháng.",
    ],
)
def test_who_is_heard_speaks(told: str) -> None:
    """ "báo cáo do A trình bày", "nghe A trình bày", "A báo cáo, tiếp thu" are said at the meeting reported."""
    content = f"{LEAD}\nTại hội nghị, ông Kiều Văn Thảo phát biểu.\n{told}"
    assert of_people(content) == [("Kiều Văn Thảo", "spoke_at", MEETING), ("Đinh Thị Mơ", "spoke_at", MEETING)]


@pytest.mark.parametrize(
    "row",
    [
        "Thảo luận, các đại biểu Kiều Văn Thảo, Đinh Thị Mơ (lò gốm Thượng) phản ánh chuyện than.",
        "Thảo luận tại hội nghị, Ủy viên Kiều Văn Thảo (lò gốm Hạ), đại biểu Đinh Thị Mơ đề nghị mở chợ.",
        "Trưởng phòng Kiều Văn Thảo, Chánh án Đinh Thị Mơ báo cáo công tác.",
    ],
)
def test_who_opens_a_clause_beside_another_speaks_too(row: str) -> None:
    """People called by their titles one after the other at the head of a clause all say what follows."""
    content = f"{LEAD}Tại hội nghị, ông Hà Quang Sử phát biểu. {row}"
    assert {who for who, *_ in of_people(content)} == {"Hà Quang Sử", "Kiều Văn Thảo", "Đinh Thị Mơ"}


@pytest.mark.parametrize(
    "told",
    [
        "Nhận xét về ông Kiều Văn Thảo, bà Đinh Thị Mơ khẳng định gốm sẽ sống.",
        "Thiếu tướng Hà Quang Sử tặng hoa Giám đốc Kiều Văn Thảo, bà Đinh Thị Mơ khẳng định gốm sẽ sống.",
    ],
)
def test_who_is_only_spoken_of_at_the_head_says_nothing(told: str) -> None:
    """Who stands behind another deed or "về" is not of the row."""
    assert "Kiều Văn Thảo" not in {who for who, act, _ in of_people(f"{LEAD}Tại hội nghị, {told}") if act == "spoke_at"}


def test_a_new_line_is_not_said_by_the_caption_before() -> None:
    """A caption without full stop stands before "Phát biểu …": who it shows did not speak for that."""
    content = f"{LEAD}Ông Hà Quang Sử trao hoa cho ông Kiều Văn Thảo Phát biểu tại hội nghị, bà Đinh Thị Mơ hứa mở chợ."
    assert [who for who, act, _ in of_people(content) if act == "spoke_at"] == ["Đinh Thị Mơ"]
