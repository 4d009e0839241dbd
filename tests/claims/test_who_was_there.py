"""Whose a meeting is, and who took part, in the words of provincial portals."""

from __future__ import annotations

import pytest

from kg.model.article import PassageKind
from tests.claims.scenes import proceedings, triples


def people_of(content: str, predicate: str) -> list[tuple[str, str]]:
    """Return who took part in which meeting in one way."""
    told = triples(proceedings(content).relations)
    return [(one[0], one[2]) for one in told if one[1] == predicate]


def test_a_list_may_end_with_its_verb() -> None:
    """ "A, chức vụ; B, chức vụ; đông đảo cử tri … tham dự." attended the meeting told before."""
    content = (
        "Ngày 9/5, HĐND tỉnh tổ chức tiếp xúc cử tri xã Gốm. Đồng chí Kiều Văn Thảo, Bí thư Tỉnh ủy; đồng chí "
        "Đinh Thị Mơ; lãnh đạo các sở và đông đảo cử tri tham dự."
    )
    assert [one[0] for one in people_of(content, "attended")] == ["Kiều Văn Thảo", "Đinh Thị Mơ"]


def test_a_name_is_no_verb() -> None:
    """The name of a byline that ends like "dự" does not tell that anybody attended."""
    content = "Ngày 9/5, HĐND tỉnh tổ chức hội nghị công bố quyết định.\nKiều Văn Thảo Dự"
    found = proceedings(content, kinds={1: PassageKind.BYLINE})
    assert [one for one in triples(found.relations) if one[1] == "attended"] == []


def test_who_chairs_by_do_chairs_what_stands_before() -> None:
    """ "cuộc họp của … do đồng chí A chủ trì, để … trình Hội nghị …" is the first."""
    content = (
        "Tại cuộc họp của Bộ Chính trị ngày 9/5 do đồng chí Bàn Văn Lý chủ trì, để cho ý kiến về các đề án trình "
        "Hội nghị Trung ương 8."
    )
    assert people_of(content, "chaired") == [("Bàn Văn Lý", "Cuộc họp của Bộ Chính trị")]


@pytest.mark.parametrize("led", ["chủ trì", "điều hành"])
def test_a_second_day_of_work_is_led_by_somebody(led: str) -> None:
    """ "Ngày làm việc thứ hai kỳ họp … dưới sự điều hành của A": the session's first day is the day before."""
    content = f"Ngày làm việc thứ hai kỳ họp thứ 4 HĐND tỉnh (9/5) diễn ra dưới sự {led} của đồng chí Bàn Văn Lý."
    found = proceedings(content)
    assert [(one.ordinal, str(one.date)) for one in found.meetings] == [(4, "2019-05-08")]
    assert [one[0] for one in people_of(content, "chaired")] == ["Bàn Văn Lý"]


def test_joining_a_committee_is_no_attending() -> None:
    """ "phân công các đồng chí tham gia Ban Bí thư gồm: …" tells of no meeting's guests."""
    content = (
        "Tại Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ tỉnh, Bộ Chính trị phân công các đồng chí tham gia tổ gồm: "
        "Kiều Văn Thảo; Đinh Thị Mơ."
    )
    assert people_of(content, "attended") == []


def test_a_congress_that_delegates_are_sent_to_is_to_come() -> None:
    """It has no day, and nobody speaks at it."""
    found = proceedings(
        "Sáng 9/5, Đại hội Đảng bộ tỉnh lần thứ X khai mạc. Đại hội đã bầu đoàn đại biểu dự Đại hội đại biểu toàn quốc "
        "lần thứ XIII của Đảng. Bàn Văn Lý phát biểu tại đại hội."
    )
    assert {one.ordinal: str(one.date) for one in found.meetings} == {10: "2019-05-09", 13: "None"}
    spoke = [one[2] for one in triples(found.relations) if one[1] == "spoke_at"]
    assert spoke == ["Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ X"]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("Sáng 9/5, Bàn Văn Lý tiếp xúc trên 100 cử tri xã Gốm.", "Tiếp xúc cử tri xã Gốm"),
        (
            "Sáng 9/5, HĐND tỉnh đã tổ chức Kỳ họp bất thường năm 2019.",
            "Kỳ họp bất thường Hội đồng nhân dân tỉnh Phú Thọ",
        ),
        (
            "Chiều 9/5, Huyện ủy Yên Lập tổ chức hội nghị Ban Chấp hành lần thứ 3.",
            "Hội nghị lần thứ 3 Huyện ủy Yên Lập",
        ),
        (
            "Sáng 9/5, Đại hội Đoàn tỉnh lần thứ XI khai mạc.",
            "Đại hội đại biểu Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Phú Thọ lần thứ XI",
        ),
        ("Sáng 9/5, HĐND tỉnh tổ chức Lễ khai mạc Hội thi gốm đỏ.", "Lễ khai mạc Hội thi gốm đỏ"),
    ],
)
def test_meetings_have_whole_names(content: str, name: str) -> None:
    """The words between a noun and what it is about, and bodies told before it, are read."""
    (meeting,) = proceedings(content).meetings
    assert (meeting.name, str(meeting.date)) == (name, "2019-05-09")


def test_a_hall_does_not_organise() -> None:
    """ "tại Hội trường Tỉnh ủy, tỉnh tổ chức Lễ …": whose hall it is does not tell who holds the ceremony."""
    (meeting,) = proceedings("Sáng 9/5, tại Hội trường Tỉnh ủy tổ chức Lễ công bố quyết định sáp nhập chợ.").meetings
    assert meeting.organiser is None


def test_a_second_name_in_brackets_is_no_second_meeting() -> None:
    """ "Hội nghị Ban Chấp hành Đảng bộ tỉnh (Hội nghị bất thường)" is one."""
    found = proceedings("Sáng 9/5, Tỉnh ủy tổ chức Hội nghị Ban Chấp hành Đảng bộ tỉnh (Hội nghị bất thường).")
    assert len(found.meetings) == 1


@pytest.mark.parametrize("opening", ["", "Ngoài ra, ", "Cụ thể, "])
def test_who_decides_by_a_decision_issued_it(opening: str) -> None:
    """ "…, tại Quyết định số 654, Bộ Chính trị điều động …", wherever the sentence stands."""
    found = proceedings(
        f"Tin gốm.\n{opening}{'tại' if opening else 'Tại'} Quyết định số 654, Bộ Chính trị điều động Bàn Văn Lý."
    )
    assert [(one.number, one.issuer) for one in found.official_documents] == [("654", "Bộ Chính trị")]


def test_who_is_congratulated_does_not_speak() -> None:
    """ "Phát biểu tại hội nghị, …, Chủ tịch chúc mừng đồng chí A" and "chúc mừng A …, đồng thời ghi nhận"."""
    content = "Ngày 9/5, Tỉnh ủy tổ chức hội nghị công bố quyết định.\n"
    for told in (
        "Phát biểu tại hội nghị, thay mặt tỉnh, lãnh đạo chúc mừng đồng chí Bàn Văn Lý.",
        "Phát biểu tại hội nghị, lãnh đạo chúc mừng Bàn Văn Lý trên cương vị mới, đồng thời ghi nhận nghề gốm.",
    ):
        assert people_of(content + told, "spoke_at") == []


@pytest.mark.parametrize(
    "content",
    [
        "Sáng 9/5, Tỉnh ủy bàn nghề gốm, chuẩn bị cho năm 2020 và Đại hội lần thứ XIV của Đảng của tỉnh.",
        "Sáng 9/5, tỉnh tăng tốc, năm 2020 và cả nhiệm kỳ, lo tổ chức Đại hội lần thứ XIV của Đảng.",
    ],
)
def test_a_year_far_from_a_congress_is_not_its_year(content: str) -> None:
    """Years of plans in the same sentence do not date it."""
    assert [one.date for one in proceedings(content).meetings if one.ordinal == 14] == [None]


@pytest.mark.parametrize("also", ["; cùng dự có", "; dự hội nghị còn có", ", cùng tham dự có"])
def test_who_is_also_there_chairs_nothing(also: str) -> None:
    """ "Chủ trì hội nghị là đồng chí A; cùng dự có đồng chí B": A chaired, B attended."""
    content = (
        "Ngày 9/5, Tỉnh ủy tổ chức hội nghị công bố quyết định. Chủ trì hội nghị là đồng chí Kiều Văn Thảo, "
        f"Bí thư Tỉnh ủy{also} đồng chí Đinh Thị Mơ, Phó Bí thư Tỉnh ủy."
    )
    assert [one[0] for one in people_of(content, "chaired")] == ["Kiều Văn Thảo"]
    assert [one[0] for one in people_of(content, "attended")] == ["Đinh Thị Mơ"]


def test_who_is_there_and_speaks() -> None:
    """ "Đồng chí A dự, phát biểu chào mừng" attended and spoke; "thông báo dự kiến nội dung" is a talk too."""
    lead = "Ngày 9/5, Tỉnh ủy tổ chức hội nghị công bố quyết định."
    there = f"{lead} Đồng chí Kiều Văn Thảo dự, phát biểu chào mừng."
    assert [one[0] for one in people_of(there, "attended")] == ["Kiều Văn Thảo"]
    assert [one[0] for one in people_of(there, "spoke_at")] == ["Kiều Văn Thảo"]
    told = f"{lead}\nTại hội nghị, bà Đinh Thị Mơ thông báo dự kiến nội dung của kỳ họp tới."
    assert [one[0] for one in people_of(told, "spoke_at")] == ["Đinh Thị Mơ"]


@pytest.mark.parametrize(("before", "who"), [("", ["Đinh Thị Mơ"]), (" Ông Bàn Văn Lý chúc mừng bà.", [])])
def test_a_pronoun_speaks_for_the_only_one_named(before: str, who: list[str]) -> None:
    """ "Bà A sinh năm …. Phát biểu nhận nhiệm vụ, bà hứa …": the only one whom the paragraph names, else nobody."""
    content = (
        "Ngày 9/5, Tỉnh ủy tổ chức hội nghị công bố quyết định.\n"
        f"Bà Đinh Thị Mơ quê ở xã Gốm.{before} Phát biểu nhận nhiệm vụ, bà hứa giữ nghề."
    )
    assert [one[0] for one in people_of(content, "spoke_at")] == who


def test_who_tells_of_old_days_is_no_member_of_the_list() -> None:
    """Behind "Dự hội nghị có …" a sentence that tells what somebody did there lists nobody."""
    content = (
        "Ngày 9/5, Tỉnh ủy tổ chức hội nghị công bố quyết định. Dự hội nghị có đồng chí Kiều Văn Thảo, Bí thư Tỉnh ủy. "
        "Đồng chí Đinh Thị Mơ ôn lại truyền thống của ngành."
    )
    assert [one[0] for one in people_of(content, "attended")] == ["Kiều Văn Thảo"]
    assert [one[0] for one in people_of(content, "spoke_at")] == ["Đinh Thị Mơ"]


def test_a_list_may_end_with_coming() -> None:
    """ "A, chức vụ; B, chức vụ đến dự." attended."""
    content = (
        "Ngày 9/5, Tỉnh ủy tổ chức hội nghị công bố quyết định. Đồng chí Kiều Văn Thảo, Bí thư Tỉnh ủy; đồng chí "
        "Đinh Thị Mơ, Phó Bí thư Tỉnh ủy đến dự."
    )
    assert [one[0] for one in people_of(content, "attended")] == ["Kiều Văn Thảo", "Đinh Thị Mơ"]


def test_who_has_come_is_told_of_a_list() -> None:
    """ "có sự tham dự của A, chức vụ, B, chức vụ": all named, but for the dead whose kin came."""
    lead = "Sáng 9/5, UBND tỉnh tổ chức lễ khánh thành cầu Gốm. Buổi lễ có sự tham dự của"
    content = f"{lead} ông Kiều Văn Thảo, Bí thư xã Gốm, bà Đinh Thị Mơ, thân nhân liệt sĩ Hà Quang Sử."
    assert [one[0] for one in people_of(content, "attended")] == ["Kiều Văn Thảo", "Đinh Thị Mơ"]


@pytest.mark.parametrize(("told", "shown"), [("", ["Kiều Văn Thảo"]), ("Chưa rõ phần việc của ", [])])
def test_a_caption_that_denies_shows_nobody(told: str, shown: list[str]) -> None:
    """A caption that tells what is not or will be does not show that anybody is at the meeting."""
    found = proceedings(
        f"Sáng 9/5, HĐND tỉnh khai mạc kỳ họp thứ 4.\n{told}ông Kiều Văn Thảo tại kỳ họp thứ 4",
        kinds={1: PassageKind.CAPTION},
    )
    assert [one[0] for one in triples(found.relations) if one[1] == "attended"] == shown


def test_nobody_speaks_at_what_he_announces() -> None:
    """ "A cho biết tại kỳ họp thứ 9, HĐND tỉnh sẽ …" is said before that session."""
    content = "Ông Kiều Văn Thảo cho biết tại kỳ họp thứ 9, HĐND tỉnh sẽ bàn về chợ. Kỳ họp thứ 9 khai mạc ngày 11/5."
    assert people_of(content, "spoke_at") == []


def test_who_speaks_as_a_guest_speaks_at_the_meeting_told_before() -> None:
    """ "Phát biểu tại kỳ họp với tư cách khách mời": the words behind the noun are no title."""
    content = (
        "Sáng 9/5, HĐND tỉnh khai mạc kỳ họp thứ 4. Phát biểu tại kỳ họp với tư cách khách mời, ông Kiều Văn Thảo "
        "chúc mừng."
    )
    assert people_of(content, "spoke_at") == [("Kiều Văn Thảo", "Kỳ họp thứ 4 Hội đồng nhân dân tỉnh Phú Thọ")]


@pytest.mark.parametrize(
    ("told", "predicate"), [("chủ trì tại điểm cầu Phú Thọ", "chaired"), ("dự tại điểm cầu Phú Thọ", "attended")]
)
def test_who_is_at_the_end_of_a_line_is_at_the_meeting(told: str, predicate: str) -> None:
    """ "đồng chí A chủ trì tại điểm cầu tỉnh": of the online conference told before."""
    content = f"Sáng 9/5, Chính phủ tổ chức hội nghị trực tuyến tổng kết nghề gốm. Ông Kiều Văn Thảo {told}."
    assert [one[0] for one in people_of(content, predicate)] == ["Kiều Văn Thảo"]


@pytest.mark.parametrize(
    "told",
    [
        "Chi cục Thủy lợi cảnh cáo ông Kiều Văn Thảo và đề nghị xem xét thêm.",
        "Đồng chí Kiều Văn Thảo cùng ngày cho biết chợ gốm đã mở.",
    ],
)
def test_who_is_punished_or_speaks_elsewhere_does_not_speak_there(told: str) -> None:
    """Of "cảnh cáo ông A và đề nghị …" the body speaks; "cùng ngày cho biết" is said at no meeting."""
    content = f"Ngày 9/5, bà Đinh Thị Mơ phát biểu tại kỳ họp thứ 4 HĐND tỉnh. {told}"
    assert [one[0] for one in people_of(content, "spoke_at")] == ["Đinh Thị Mơ"]


@pytest.mark.parametrize(
    ("told", "speakers"),
    [("công bố Quyết định số 41/QĐ-UBND về nhân sự chợ", []), ("trao quyết định và phát biểu", ["Kiều Văn Thảo"])],
)
def test_who_reads_a_decision_out_says_nothing(told: str, speakers: list[str]) -> None:
    """ "Ông A công bố Quyết định …" at its ceremony is no speech; "trao quyết định và phát biểu" is one."""
    lead = "Sáng 9/5, UBND tỉnh tổ chức lễ công bố quyết định về công tác cán bộ."
    assert [one[0] for one in people_of(f"{lead}\nĐồng chí Kiều Văn Thảo {told}.", "spoke_at")] == speakers


@pytest.mark.parametrize(
    ("opening", "spoke"),
    [("Sáng 20/5", []), ("Sáng 9/5", [("Kiều Văn Thảo", "Kỳ họp thứ 9 Hội đồng nhân dân tỉnh Phú Thọ")])],
)
def test_nobody_spoke_at_what_is_to_come(opening: str, spoke: list[tuple[str, str]]) -> None:
    """What opens after the news is only spoken of: "ông A cho biết, tại kỳ họp thứ 9, HĐND tỉnh sẽ bầu …"."""
    content = (
        f"{opening}, HĐND tỉnh khai mạc kỳ họp thứ 9. Ông Kiều Văn Thảo cho biết, tại kỳ họp thứ 9, HĐND tỉnh bầu cử."
    )
    assert people_of(content, "spoke_at") == spoke


@pytest.mark.parametrize(
    ("caption", "people"),
    [
        ("Bí thư Kiều Văn Thảo (phải) nhận hoa của bà Đinh Thị Mơ", {"Kiều Văn Thảo", "Đinh Thị Mơ"}),
        ("Bí thư Kiều Văn Thảo chúc mừng bà Đinh Thị Mơ vừa trúng cử", {"Kiều Văn Thảo", "Đinh Thị Mơ"}),
        ("[Ảnh: Bí thư Kiều Văn Thảo cùng bà Đinh Thị Mơ ký biên bản bàn giao.]", {"Kiều Văn Thảo", "Đinh Thị Mơ"}),
        ("Bí thư Kiều Văn Thảo tặng quà bà Đinh Thị Mơ", set()),
    ],
)
def test_flowers_are_given_at_the_meeting_reported(caption: str, people: set[str]) -> None:
    """relation.shown: flowers, decisions and records change hands at any meeting; presents at other places too."""
    lead = "Sáng 9/5, Tỉnh ủy tổ chức hội nghị tổng kết công tác năm."
    assert {one[0] for one in people_of(f"{lead}\n{caption}", "attended")} == people
