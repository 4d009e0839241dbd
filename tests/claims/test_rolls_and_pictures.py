"""Who was at a meeting by lists that go on for lines, by captions, and who was not, since it is still to come."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.claims.extract import extract_claims
from kg.claims.proceedings import read_proceedings
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text
from tests.claims.scenes import make_scene, proceedings, triples

CONFERENCE = "Ngày 9/5, Tỉnh ủy tổ chức hội nghị tổng kết công tác năm."
NAME = "Hội nghị tổng kết công tác năm"


def attended(content: str, *, caption: int | None = None) -> list[str]:
    """Return who attended the only meeting of a text."""
    kinds = {caption: PassageKind.CAPTION} if caption is not None else None
    return [one[0] for one in triples(proceedings(content, kinds=kinds).relations) if one[1] == "attended"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "Dự hội nghị có các đồng chí:\n- Kiều Văn Thảo, Phó Bí thư;\n- Đinh Thị Mơ, Chánh Văn phòng.",
            ["Kiều Văn Thảo", "Đinh Thị Mơ"],
        ),
        (
            "Dự hội nghị có đồng chí Kiều Văn Thảo.\nCác đồng chí tỉnh ủy viên: Đinh Thị Mơ, Giám đốc; Hà Quang Sử.",
            ["Hà Quang Sử", "Kiều Văn Thảo", "Đinh Thị Mơ"],
        ),
        ("Dự hội nghị có đồng chí Kiều Văn Thảo.\nĐồng chí Đinh Thị Mơ phát biểu khai mạc.", ["Kiều Văn Thảo"]),
        ("Dự hội nghị có đồng chí Kiều Văn Thảo.\nĐồng chí Đinh Thị Mơ sinh năm 1970.", ["Kiều Văn Thảo"]),
        ("Dự hội nghị có đồng chí Kiều Văn Thảo.\nTrời mưa.\nĐồng chí Đinh Thị Mơ.", ["Kiều Văn Thảo"]),
    ],
)
def test_a_roll_goes_on_as_long_as_only_people_are_named(lines: str, expected: list[str]) -> None:
    """relation.roll: list items and paragraphs of names go on with it; a sentence that tells something ends it."""
    assert attended(f"{CONFERENCE}\n{lines}") == expected


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Bí thư Kiều Văn Thảo tại hội nghị", ["Kiều Văn Thảo"]),
        ("Bí thư Kiều Văn Thảo và bà Đinh Thị Mơ trong buổi hội nghị", ["Kiều Văn Thảo", "Đinh Thị Mơ"]),
        ("Bí thư Kiều Văn Thảo phát biểu tại hội nghị", []),
        ("Nhà của bà Đinh Thị Mơ", []),
        ("Bà Đinh Thị Mơ dâng hương tưởng nhớ Kiều Văn Thảo tại hội nghị", ["Đinh Thị Mơ"]),
    ],
)
def test_a_caption_shows_people_at_a_meeting(caption: str, expected: list[str]) -> None:
    """relation.pictured: who stands before "tại hội nghị" in a caption is at it, unless he is said to speak."""
    assert attended(f"{CONFERENCE}\n{caption}", caption=1) == expected


def test_who_reads_a_report_speaks() -> None:
    """ "thông qua báo cáo" of a person is reading it out; of the deputies it is adopting."""
    found = proceedings(f"{CONFERENCE} Đồng chí Đinh Thị Mơ thông qua báo cáo tổng kết.").relations
    assert ("Đinh Thị Mơ", "spoke_at", NAME) in triples(found)
    found = proceedings(f"{CONFERENCE} Theo đồng chí Đinh Thị Mơ, các đại biểu đã thông qua báo cáo.").relations
    assert "spoke_at" not in [one[1] for one in triples(found)]


def test_nobody_attends_what_is_being_prepared() -> None:
    """Of a meeting that prepares a session "cùng dự" is the meeting; the session keeps its printed day."""
    found = proceedings(
        "Chiều 8/5, Kiều Văn Thảo chủ trì cuộc họp thống nhất chương trình kỳ họp thứ 7, HĐND tỉnh khóa XV. "
        "Cùng dự có các đồng chí: Đinh Thị Mơ; Hà Quang Sử.\n"
        "Kỳ họp thứ 7, HĐND tỉnh khóa XV diễn ra trong hai ngày (10 và 11/6)."
    )
    session = "Kỳ họp thứ 7 Hội đồng nhân dân tỉnh Phú Thọ khóa XV"
    assert {one.name: str(one.date) for one in found.meetings}[session] == "2019-06-10"
    assert not [one for one in triples(found.relations) if one[1] == "attended" and one[2] == session]
    assert len([one for one in triples(found.relations) if one[1] == "attended"]) == 2


def test_delegates_met_are_not_at_their_congress_yet() -> None:
    """Whom a committee meets before they go to a congress are greeted where they are met."""
    found = proceedings(
        "Sáng 9/5, Tỉnh ủy gặp mặt đoàn đại biểu dự Đại hội toàn quốc Đoàn TNCS Hồ Chí Minh lần thứ XI. "
        "Đồng chí Kiều Văn Thảo phát biểu chúc mừng."
    )
    congress = next(one for one in found.meetings if one.ordinal == 11)
    assert congress.date is None
    assert [one[2] for one in triples(found.relations) if one[1] == "spoke_at"] != [congress.name]


def test_counted_votes_are_no_attendance() -> None:
    """ "29/29 đại biểu có mặt đồng ý, đồng chí A được bầu" tells of the deputies."""
    content = f"{CONFERENCE} Với 29/29 đại biểu có mặt đồng ý, đồng chí Kiều Văn Thảo được bầu làm Chủ tịch."
    assert attended(content) == []


def test_what_a_session_is_names_no_other() -> None:
    """ "là kỳ họp thường lệ giữa năm 2019" only tells of which kind the session is."""
    found = proceedings("Kỳ họp thứ 7 HĐND tỉnh diễn ra ngày 9/5, là kỳ họp thường lệ giữa năm 2019, bàn nhiều việc.")
    assert [one.ordinal for one in found.meetings] == [7]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (
            "Ngày 9/5, Ban Thường vụ Tỉnh ủy tổ chức Hội nghị BCH Đảng bộ tỉnh lần thứ 18, khóa XVII.",
            "Hội nghị lần thứ 18 Ban Chấp hành Đảng bộ tỉnh khóa XVII",
        ),
        ("Ngày 9/5, diễn ra kỳ họp thứ 6, Hội đồng nhân dân xã khóa IX.", "Kỳ họp thứ 6 Hội đồng nhân dân xã khóa IX"),
        (
            "Ngày 9/5, tiếp tục kỳ họp thứ 4 Hội đồng nhân dân xã khóa XVII dưới sự chủ trì của Kiều Văn Thảo.",
            "Kỳ họp thứ 4 Hội đồng nhân dân xã khóa XVII",
        ),
    ],
)
def test_owners_of_unknown_places_are_printed(content: str, name: str) -> None:
    """A session or plenum of a council or committee whose place nobody can tell keeps its number, owner and term."""
    (meeting,) = proceedings(content, home=None).meetings
    assert (meeting.name, meeting.ordinal is None) == (name, False)


def test_the_second_day_told_behind_a_headline_sets_the_first() -> None:
    """A headline that names a session takes the lead's day; "ngày làm việc thứ 2" in the lead tells the day before."""
    found = proceedings("Kỳ họp thứ 4 HĐND tỉnh\nNgày 9/5, tiếp tục ngày làm việc thứ 2 kỳ họp thứ 4 HĐND tỉnh.")
    assert [str(one.date) for one in found.meetings] == ["2019-05-08"]


def test_terms_stand_behind_a_dash_and_before_solemn_words() -> None:
    """ "kỳ họp thứ 15 - HĐND tỉnh khóa XV", "HĐND tỉnh khóa XV, nhiệm kỳ … long trọng tổ chức kỳ họp thứ 2"."""
    for content in (
        "Ngày 9/5, khai mạc kỳ họp thứ 2 - HĐND tỉnh khóa XV.",
        "Ngày 9/5, HĐND tỉnh khóa XV, nhiệm kỳ 2016 - 2021 long trọng tổ chức kỳ họp thứ 2.",
    ):
        (meeting,) = proceedings(content).meetings
        assert meeting.name == "Kỳ họp thứ 2 Hội đồng nhân dân tỉnh Phú Thọ khóa XV"


def test_two_congresses_of_one_organisation_are_told_apart_by_their_terms() -> None:
    """The resolution of the congress of 2020 is none of the congress of 2025 that carries it out."""
    found = proceedings(
        "Ngày 8/8/2025, Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2025 - 2030 khai mạc.\n"
        "Đại hội thông qua báo cáo thực hiện Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2020 - 2025.",
        published="2025-08-09",
    )
    assert [str(one.date) for one in found.meetings] == ["2025-08-08", "None"]


def test_a_caption_beside_its_photographer_is_one() -> None:
    """A paragraph whose only other sentence names the photographer shows who is there."""
    content = (
        "Ngày 9/5, Tỉnh ủy tổ chức hội nghị công bố quyết định.\n"
        "Ông Kiều Văn Thảo tặng hoa cho bà Đinh Thị Mơ. Ảnh: Văn Nhất"
    )
    assert attended(content) == ["Kiều Văn Thảo", "Đinh Thị Mơ"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tại hội nghị, có đồng chí Kiều Văn Thảo, bà Đinh Thị Mơ.",
        "Phía tỉnh có đồng chí Hà Quang Sử; về phía huyện có đồng chí Kiều Văn Thảo, bà Đinh Thị Mơ.",
        "Hội nghị diễn ra với sự tham dự của đồng chí Kiều Văn Thảo, bà Đinh Thị Mơ.",
    ],
)
def test_those_who_are_there_by_other_words(sentence: str) -> None:
    """relation.side, relation.attended: "tại hội nghị, có …", "về phía … có", "với sự tham dự của …"."""
    assert {"Kiều Văn Thảo", "Đinh Thị Mơ"} <= set(attended(f"{CONFERENCE}\n{sentence}"))


def test_a_title_ends_before_who_was_there() -> None:
    """ "hội nghị sơ kết vụ xuân với sự tham dự của …" is not called after its guests."""
    (meeting,) = proceedings(
        "Ngày 9/5, Tỉnh ủy tổ chức hội nghị sơ kết vụ xuân với sự tham dự của Kiều Văn Thảo."
    ).meetings
    assert meeting.name == "Hội nghị sơ kết vụ xuân"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (
            "Ngày 9/5, Đoàn công tác do Kiều Văn Thảo dẫn đầu làm việc với các trường xã Gốm về nước sạch.",
            "Buổi làm việc với các trường xã Gốm về nước sạch",
        ),
        ("Ngày 9/5, Kiều Văn Thảo làm việc với huyện Yên Lập.", "Buổi làm việc với huyện Yên Lập"),
        ("Ngày 9/5, Kiều Văn Thảo giao ban với các huyện miền núi.", "Hội nghị giao ban với các huyện miền núi"),
        ("Ngày 9/5, Kiều Văn Thảo đối thoại với thanh niên.", "Hội nghị đối thoại với thanh niên"),
        ("Ngày 9/5, Kiều Văn Thảo làm việc với gia đình.", None),
        ("Thời gian làm việc với các xã là ngày 9/5, Kiều Văn Thảo nói.", None),
    ],
)
def test_working_sessions_with_places_and_groups(content: str, name: str | None) -> None:
    """meeting.work-with: the other side is a body, a place or a group of offices; no family, no office hours."""
    assert [one.name for one in proceedings(content).meetings] == ([name] if name else [])


def test_a_kind_told_behind_a_dash_is_the_same_session() -> None:
    """ "kỳ họp thứ 12 - kỳ họp chuyên đề của HĐND tỉnh khóa XIV" is one session."""
    (meeting,) = proceedings("Ngày 9/5, khai mạc kỳ họp thứ 12- kỳ họp chuyên đề của HĐND tỉnh khóa XIV.").meetings
    assert meeting.name == "Kỳ họp thứ 12 Hội đồng nhân dân tỉnh Phú Thọ khóa XIV"


def test_whose_deputy_meets_voters_does_not_organise() -> None:
    """ "A, Phó Chủ tịch HĐND tỉnh đã tiếp xúc cử tri": the council of his title is not told to hold the meeting."""
    (meeting,) = proceedings("Sáng 9/5, Kiều Văn Thảo, Phó Chủ tịch HĐND tỉnh đã tiếp xúc cử tri xã Gốm.").meetings
    assert meeting.organiser is None


def test_the_leader_stands_before_a_bracket_and_a_place() -> None:
    """ "Sở Nông nghiệp (NNPTNT) tỉnh Phú Thọ phối hợp với Huyện ủy tổ chức hội nghị": the department leads."""
    content = (
        "Ngày 9/5, Sở Nông nghiệp (NNPTNT) tỉnh Phú Thọ phối hợp với Huyện ủy Yên Lập tổ chức hội nghị sơ kết vụ xuân."
    )
    found = proceedings(content)
    assert found.meetings[0].organiser == "Sở Nông nghiệp tỉnh Phú Thọ"
    organisers = [one[0] for one in triples(found.relations) if one[1] == "organised"]
    assert organisers == ["Huyện ủy Yên Lập", "Sở Nông nghiệp tỉnh Phú Thọ"]


@pytest.mark.parametrize(
    ("content", "name", "day"),
    [
        (
            "Chiều 9/5, tại Hội trường Tỉnh ủy, Đại hội Đảng bộ tỉnh lần thứ IX mở phiên đầu.",
            "Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ IX",
            "2019-05-09",
        ),
        (
            "Ngày 9/5, HĐND tỉnh khóa XV họp kỳ chuyên đề lần thứ tư.",
            "Kỳ họp thứ 4 Hội đồng nhân dân tỉnh Phú Thọ khóa XV",
            "2019-05-09",
        ),
        (
            "HĐND tỉnh khóa XV vừa hoàn thành Kỳ họp lần thứ Mười một ngày 9/5.",
            "Kỳ họp thứ 11 Hội đồng nhân dân tỉnh Phú Thọ khóa XV",
            "2019-05-09",
        ),
        ("Ngày 9/5, Tỉnh ủy tổ chức họp mặt cán bộ hưu trí.", "Họp mặt cán bộ hưu trí", "2019-05-09"),
        (
            "Ngày 9/5, HĐND tỉnh họp phiên thường kỳ tháng 5.",
            "Phiên họp thường kỳ tháng 5 năm 2019 của Hội đồng nhân dân tỉnh Phú Thọ",
            "2019-05-09",
        ),
        (
            "Ngày 9/5, Ban Chỉ đạo phòng, chống cháy rừng tỉnh Phú Thọ họp lần thứ 5 đánh giá kết quả.",
            "Phiên họp thứ 5 Ban Chỉ đạo phòng, chống cháy rừng tỉnh Phú Thọ",
            "2019-05-09",
        ),
        (
            "Ngày 9/5, Đảng bộ tỉnh tổ chức Đại hội nhiệm kỳ 2015 - 2020.",
            "Đại hội đại biểu Đảng bộ tỉnh Phú Thọ, nhiệm kỳ 2015-2020",
            "2019-05-09",
        ),
        (
            "Ngày 9/5, Ban Chấp hành Đảng bộ tỉnh đã tiến hành phiên họp đầu tiên.",
            "Phiên họp thứ 1 Ban Chấp hành Đảng bộ tỉnh Phú Thọ",
            "2019-05-09",
        ),
        (
            "Tỉnh ủy tổ chức Chương trình đối thoại giữa Bí thư với thanh niên sáng 9/5.",
            "Chương trình đối thoại giữa Bí thư với thanh niên",
            "2019-05-09",
        ),
        (
            "Kiều Văn Thảo dự hội nghị tổng kết phong trào trồng chè của Tỉnh ủy, tháng 6/2016.",
            "Hội nghị tổng kết phong trào trồng chè của Tỉnh ủy Phú Thọ, tháng 6/2016",
            "2016-06",
        ),
        ("Ngày 9/5, Tỉnh ủy tổ chức lễ ra quân làm thủy lợi.", "Lễ ra quân làm thủy lợi", "2019-05-09"),
    ],
)
def test_meetings_held_by_many_words(content: str, name: str, day: str) -> None:
    """Congresses behind a place, sittings of a kind, numbers in words, gatherings and ceremonies are named."""
    (meeting,) = proceedings(content).meetings
    assert (meeting.name, str(meeting.date)) == (name, day)


def test_who_holds_it_may_stand_behind_the_whole_name() -> None:
    """ "hội nghị công bố các quyết định về chợ do Huyện ủy tổ chức"."""
    (meeting,) = proceedings(
        "Ngày 9/5, tại hội nghị sơ kết vụ xuân năm nay do Huyện ủy Yên Lập tổ chức, bà nói."
    ).meetings
    assert meeting.organiser == "Huyện ủy Yên Lập"


def test_a_numbered_conference_is_of_who_did_something_there() -> None:
    """ "Ban Chấp hành Đảng bộ tỉnh đã bầu Bí thư mới tại hội nghị lần thứ X" is its plenum."""
    content = "Ban Chấp hành Đảng bộ tỉnh đã bầu Bí thư mới tại hội nghị lần thứ 10, tổ chức ngày 9/5."
    names = [one.name for one in proceedings(content).meetings]
    assert names == ["Hội nghị lần thứ 10 Ban Chấp hành Đảng bộ tỉnh Phú Thọ"]


def test_a_body_behind_a_comma_holds_no_sitting() -> None:
    """ "Theo kết quả phiên họp thứ nhất, Ban Thường vụ Tỉnh ủy gồm 11 đồng chí" tells whom it elected."""
    found = proceedings("Theo kết quả phiên họp thứ nhất, Ban Thường vụ Tỉnh ủy gồm 11 đồng chí.").meetings
    assert [one.organiser for one in found] == [None]


def test_a_list_behind_a_long_apposition_attends() -> None:
    """ "Cùng dự hội nghị với 250 đại biểu, thay mặt hơn 76.000 hội viên, có các ông: A; B"."""
    content = (
        f"{CONFERENCE} Cùng dự hội nghị với 250 đại biểu, những người thay mặt hơn 76.000 hội viên cả tỉnh, "
        "có các ông: Kiều Văn Thảo; Hà Quang Sử."
    )
    assert attended(content) == ["Hà Quang Sử", "Kiều Văn Thảo"]


def test_a_session_looked_back_on_is_not_held_that_day() -> None:
    """ "hội nghị rút kinh nghiệm việc chuẩn bị, tổ chức kỳ họp thứ ba": the session was before."""
    found = proceedings(
        "Ngày 9/5, Tỉnh ủy tổ chức hội nghị rút kinh nghiệm việc chuẩn bị, tổ chức kỳ họp thứ ba HĐND tỉnh."
    )
    assert {one.ordinal: str(one.date) for one in found.meetings} == {None: "2019-05-09", 3: "None"}


def test_the_chair_of_a_conference_with_voters() -> None:
    """ "chủ trì hội nghị" comes back to the conference with voters told before."""
    content = "Ngày 9/5, Tỉnh ủy tổ chức hội nghị tiếp xúc cử tri xã Gốm. Đồng chí Kiều Văn Thảo chủ trì hội nghị."
    found = triples(proceedings(content).relations)
    assert ("Kiều Văn Thảo", "chaired", "Hội nghị tiếp xúc cử tri xã Gốm") in found


def test_hosts_attend_and_teachers_speak() -> None:
    """ "Tiếp và làm việc với đoàn có A" was there; who directly teaches a subject, or presents one, spoke."""
    content = f"{CONFERENCE} Tiếp và làm việc với đoàn có đồng chí Kiều Văn Thảo."
    assert attended(content) == ["Kiều Văn Thảo"]
    content = (
        f"{CONFERENCE} Đồng chí Kiều Văn Thảo trực tiếp quán triệt chuyên đề về chè; "
        "đồng chí Đinh Thị Mơ giới thiệu những nội dung cơ bản của đề án."
    )
    spoke = [one[0] for one in triples(proceedings(content).relations) if one[1] == "spoke_at"]
    assert spoke == ["Kiều Văn Thảo", "Đinh Thị Mơ"]


def test_who_comes_and_speaks_is_there() -> None:
    """ "A đến dự và phát biểu" of the meeting told before: he attended and spoke."""
    found = triples(proceedings(f"{CONFERENCE} Đồng chí Kiều Văn Thảo đến dự và phát biểu.").relations)
    assert [one[1] for one in found if one[0] == "Kiều Văn Thảo"] == ["attended", "spoke_at"]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "Quyết định của Ban Thường vụ Tỉnh ủy được công bố tại hội nghị ngày 9/5; Kiều Văn Thảo giữ chức Bí thư.",
            "Hội nghị công bố quyết định của Ban Thường vụ Tỉnh ủy Phú Thọ về công tác cán bộ",
        ),
        (
            "Ngày 9/5, Tỉnh ủy trao Quyết định của Bộ Chính trị phân công Kiều Văn Thảo. Bà Mơ dự.",
            "Hội nghị trao Quyết định của Bộ Chính trị phân công Kiều Văn Thảo",
        ),
    ],
)
def test_the_conference_of_a_decision_is_called_after_it(told: str, name: str) -> None:
    """meeting.unnamed: news of an appointment that only says "tại hội nghị" calls it after the decision."""
    found = proceedings(f"{told}\nPhát biểu tại hội nghị, đồng chí Đinh Thị Mơ khen ngợi.").meetings
    assert name in [one.name for one in found]


@pytest.mark.parametrize(
    ("headline", "names"),
    [
        ("Hội nghị sơ kết vụ xuân năm 2019", ["Hội nghị sơ kết vụ xuân năm 2019"]),
        ("Bí thư nói về hội nghị sơ kết vụ xuân năm 2019", []),
    ],
)
def test_a_headline_may_name_what_the_lead_tells_by_a_verb(headline: str, names: list[str]) -> None:
    """A headline that opens with a meeting's name tells which one the lead reports; its guests are there."""
    scene = make_scene(f"{headline}\nSáng 9/5, Tỉnh ủy sơ kết vụ xuân. Dự có ông Kiều Văn Thảo.")
    titled = replace(scene, text=replace(scene.text, article=replace(scene.text.article, title=headline)))
    found = read_proceedings(titled)
    assert [one.name for one in found.meetings] == names
    assert [one[0] for one in triples(found.relations) if one[1] == "attended"] == ["Kiều Văn Thảo"][: len(names)]


def test_it_may_be_held_by_the_words_behind() -> None:
    """ "hội nghị … được Huyện ủy tổ chức sáng ngày 09/5": holder and day stand behind; a year need not be known."""
    content = "Hội nghị học tập, quán triệt các nghị quyết được Huyện ủy Yên Lập tổ chức sáng ngày 09/5."
    for published, day in (("2019-05-10", "2019-05-09"), (None, "None")):
        (meeting,) = proceedings(content, published=published).meetings
        assert (meeting.organiser, str(meeting.date)) == ("Huyện ủy Yên Lập", day)


def test_a_plenum_told_with_who_called_it_is_the_same() -> None:
    """ "Hội nghị BCH Đảng bộ tỉnh lần thứ 18" and one of that number that another committee called are one."""
    found = proceedings(
        "Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 18: giữ đà\n"
        "Ngày 9/5, Tỉnh ủy tổ chức Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 18, khóa XVII."
    ).meetings
    assert [one.name for one in found] == ["Hội nghị lần thứ 18 Ban Chấp hành Đảng bộ tỉnh Phú Thọ khóa XVII"]


def test_a_session_of_nobody_is_of_the_only_council() -> None:
    """ "Kỳ họp thứ 8" of an article that names sessions of one body is its too; one reported on has no day there."""
    found = proceedings(
        "Ngày 9/5, HĐND tỉnh tổ chức kỳ họp thứ 9. Kỳ họp nghe Kiều Văn Thảo báo cáo kết quả kỳ họp thứ 8."
    ).meetings
    assert {one.ordinal: (one.organiser, str(one.date)) for one in found} == {
        9: ("Hội đồng nhân dân tỉnh Phú Thọ", "2019-05-09"),
        8: ("Hội đồng nhân dân tỉnh Phú Thọ", "None"),
    }


def test_the_day_of_a_paper_in_a_name_is_not_the_meetings() -> None:
    """ "hội nghị quán triệt Chỉ thị số 18, ngày 2/4/2019 của Tỉnh ủy": the day is the directive's."""
    (meeting,) = proceedings(
        "Huyện ủy Yên Lập vừa tổ chức hội nghị quán triệt Chỉ thị số 18, ngày 2/4/2019 của Tỉnh ủy."
    ).meetings
    assert meeting.date is None


def test_a_special_session_is_of_the_council_behind_the_comma() -> None:
    """ "Tại kỳ họp chuyên đề sáng 9/5, HĐND tỉnh đã thông qua …": it is the council's."""
    (meeting,) = proceedings("Tại kỳ họp chuyên đề sáng 9/5, HĐND tỉnh đã thông qua nhiều việc.").meetings
    assert meeting.organiser == "Hội đồng nhân dân tỉnh Phú Thọ"


def test_sittings_of_the_partys_subcommittees() -> None:
    """A subcommittee of a congress is a body; the congress in its name is not held that day."""
    found = proceedings("Ngày 9/5, diễn ra phiên họp đầu tiên của Tiểu ban Nhân sự Đại hội XIV của Đảng.").meetings
    assert [one.name for one in found] == ["Phiên họp thứ 1 Tiểu ban Nhân sự Đại hội XIV của Đảng"]


def test_who_reports_what_he_asks_for_speaks() -> None:
    """ "A báo cáo việc giới thiệu nhân sự", "B trình bày đề nghị kỷ luật" need no "tại hội nghị"."""
    content = f"{CONFERENCE}\nÔng Kiều Văn Thảo báo cáo việc chọn giống; bà Đinh Thị Mơ trình bày đề nghị khen thưởng."
    spoke = [one[0] for one in triples(proceedings(content).relations) if one[1] == "spoke_at"]
    assert spoke == ["Kiều Văn Thảo", "Đinh Thị Mơ"]


@pytest.mark.parametrize(
    "caption",
    [
        "Kiều Văn Thảo (bìa phải) nhận quyết định từ Đinh Thị Mơ",
        "Kiều Văn Thảo và Đinh Thị Mơ ký biên bản bàn giao",
        "(Kiều Văn Thảo tặng hoa chúc mừng Đinh Thị Mơ)",
    ],
)
def test_who_gets_something_in_a_caption_was_there(caption: str) -> None:
    """Who hands over, who receives and who signs is shown; a caption may be all of a bracket."""
    content = f"Ngày 8/5, Tỉnh ủy tổ chức lễ công bố quyết định về công tác cán bộ.\n{caption}\nTrời mưa."
    assert set(attended(content)) == {"Kiều Văn Thảo", "Đinh Thị Mơ"}


@pytest.mark.nlp
def test_a_presidium_in_numbered_lines_chairs_its_congress() -> None:
    """relation.roll: who stands on the list behind "Đoàn Chủ tịch điều hành Đại hội gồm 3 đ/c:" chaired it."""
    content = (
        "Sáng 6/8, Đảng bộ huyện Lục Nam khai mạc Đại hội đại biểu lần thứ XXV.\n"
        "Đoàn Chủ tịch điều hành Đại hội gồm 2 đ/c:\n1. Kiều Văn Thảo, Bí thư Huyện ủy\n2) Đinh Thị Mơ\n"
        "Đồng chí Hà Quang Sử trình bày báo cáo."
    )
    starts = [0, *(at + 1 for at, letter in enumerate(content) if letter == "\n")]
    ends = [*(start - 1 for start in starts[1:]), len(content)]
    lines = tuple(Passage(start, end, PassageKind.TEXT) for start, end in zip(starts, ends, strict=True))
    article = Article(article_id(content), "a", "a", content, lines, home="Bắc Giang")
    text = analyze_text(article)
    relations = extract_claims(text, find_mentions(text)).relations
    assert [one[0] for one in triples(relations) if one[1] == "chaired"] == ["Kiều Văn Thảo", "Đinh Thị Mơ"]


@pytest.mark.parametrize(
    ("later", "name", "people"),
    [
        (
            "Dự lễ trao quyết định có ông Hà Quang Sử, bà Đinh Thị Mơ.",
            "Lễ trao quyết định",
            ["Hà Quang Sử", "Đinh Thị Mơ"],
        ),
        ("Dự buổi trao quyết định có bà Đinh Thị Mơ.", "Buổi trao quyết định", ["Đinh Thị Mơ"]),
    ],
)
def test_guests_are_no_part_of_the_name_of_a_ceremony(later: str, name: str, people: list[str]) -> None:
    """meeting.ceremony: "dự lễ trao quyết định | có ông A" ends before those who came."""
    lead = "Ngày 9/5, Tỉnh ủy trao Quyết định của Bộ Chính trị phân công Kiều Văn Thảo."
    found = proceedings(f"{lead}\n{later}", published="2019-05-10")
    assert [one.name for one in found.meetings] == [name]
    assert [one[0] for one in triples(found.relations) if one[1] == "attended"] == people
