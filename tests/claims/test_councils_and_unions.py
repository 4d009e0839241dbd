"""News of councils, committees, congresses and mass organisations as provincial papers tell it."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import Reading
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def read(content: str) -> Reading:
    """Return the reading of an article of Bắc Giang, published on 2019-05-10."""
    text = make_text(content, home="Bắc Giang")
    return extract_claims(text, find_mentions(text))


def held(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim."""
    return {(c.person, c.role, c.body, c.status.value) for c in read(content).offices}


PEASANTS = "Trung ương Hội Nông dân Việt Nam"


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        (f"Phó Ban Tổ chức {PEASANTS}", "Phó Trưởng ban", f"Ban Tổ chức {PEASANTS}"),
        ("Phó Chủ tịch Ban Chấp hành Trung ương Hội NDVN", "Phó Chủ tịch", f"Ban Chấp hành {PEASANTS}"),
        ("Phó Ban Tuyên giáo Trung ương", "Phó Trưởng ban", "Ban Tuyên giáo Trung ương"),
    ],
)
def test_a_part_of_a_union_s_centre_is_the_union_s(title: str, role: str, body: str) -> None:
    """The union's name behind "Trung ương" tells whose it is; without one it is the party's."""
    assert held(f"Bà Lê Thị Mận, {title}, phát biểu.") == {("Lê Thị Mận", role, body, "current")}


def test_a_centre_of_an_unknown_union_is_not_the_party_s() -> None:
    """ "Trung ương Hội Trồng dâu" is no committee of the party."""
    assert held("Bà Lê Thị Mận, Phó Chủ tịch Ban Chấp hành Trung ương Hội Trồng dâu, phát biểu.") == set()


def test_a_congress_organised_solemnly_has_the_day_of_its_sentence() -> None:
    """ "tổ chức trọng thể Đại hội …" tells it as held, though it was named before."""
    (congress,) = read(
        "Đây là mục tiêu mà Đại hội đại biểu Hội Nông dân tỉnh Bắc Giang lần thứ X đã đề ra.\n"
        "Sáng 8/5, Hội Nông dân tỉnh tổ chức trọng thể Đại hội đại biểu Hội Nông dân tỉnh Bắc Giang lần thứ X."
    ).meetings
    assert str(congress.date) == "2019-05-08"


def test_a_numbered_session_keeps_its_number_in_its_name() -> None:
    """ "kỳ họp thường lệ giữa năm 2019" behind it is the same session by a longer name without number."""
    (session,) = read("Ngày 8/5, HĐND tỉnh khóa XII khai mạc Kỳ họp thứ 9 - Kỳ họp thường lệ giữa năm 2019.").meetings
    assert session.name == "Kỳ họp thứ 9 Hội đồng nhân dân tỉnh Bắc Giang khóa XII"


def test_what_one_leaves_an_office_for_begins() -> None:
    """ "thôi giữ chức T1, để giữ chức T2": T1 ends, T2 begins, with a comma or without."""
    taken = ("Đinh Công Quýt", "Trưởng ban", "Ban Tổ chức Tỉnh ủy Bắc Giang", "started")
    left = ("Đinh Công Quýt", "Bí thư", "Huyện ủy Lục Nam", "ended")
    for sign in (", ", " "):
        lead = f"Đồng chí Đinh Công Quýt thôi giữ chức Bí thư Huyện ủy Lục Nam{sign}"
        assert held(f"{lead}để giữ chức Trưởng ban Tổ chức Tỉnh ủy.") == {left, taken}


def test_candidates_of_an_assembly_are_no_deputies() -> None:
    """ "5 ứng cử viên đại biểu Quốc hội gồm": they stand for the seat."""
    listed = "đại biểu Quốc hội khóa XIV gồm các ông, bà: Đinh Công Quýt, Giám đốc Sở Y tế; Lê Thị Mận."
    director = ("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang", "current")
    assert held(f"5 ứng cử viên {listed}") == {director}
    assert ("Lê Thị Mận", "Đại biểu", "Quốc hội", "current") in held(f"5 {listed}")


def test_who_is_signed_for_issues_the_paper() -> None:
    """ "Thay mặt Ban Thường vụ, Bí thư … ký Kết luận": the code alone would give the committee."""
    (paper,) = read(
        "Thay mặt Ban Thường vụ Tỉnh ủy, đồng chí Đinh Công Quýt, Bí thư Tỉnh ủy vừa ký Kết luận số 123-KL/TU."
    ).official_documents
    assert paper.issuer == "Ban Thường vụ Tỉnh ủy Bắc Giang"


def test_counted_papers_are_no_paper() -> None:
    """ "4 Nghị quyết về việc thành lập thị trấn" are several, and none is told by its own title."""
    lead = "Sáng 8/5, Ủy ban Thường vụ Quốc hội thông qua"
    assert read(f"{lead} 4 Nghị quyết về việc thành lập thị trấn.").official_documents == ()
    assert len(read(f"{lead} Nghị quyết về việc thành lập thị trấn Bến Mộc.").official_documents) == 1


def test_under_somebody_s_direction_is_no_charge() -> None:
    """ "dưới sự điều hành của Phó Chủ tịch Quốc hội A": his title stands before his name."""
    content = "Sáng 8/5, dưới sự điều hành của Phó Chủ tịch Quốc hội Đinh Công Quýt, các đại biểu biểu quyết."
    assert held(content) == {("Đinh Công Quýt", "Phó Chủ tịch", "Quốc hội", "current")}


@pytest.mark.parametrize("elected", ["bầu 18 vị là Ủy viên", "tiến hành bầu 33 đồng chí tham gia"])
def test_those_only_counted_are_nobody_named_before(elected: str) -> None:
    """The one who spoke before is none of the 18 elected."""
    content = f"Bà Lê Thị Mận phát biểu. Đại hội {elected} Ban Chấp hành Hội Nông dân tỉnh Bắc Giang."
    assert held(content) == set()


def test_a_conclusion_drawn_by_somebody_is_no_paper() -> None:
    """ "Kết luận phiên họp lần thứ 27, đồng chí … nhấn mạnh" tells what he says."""
    content = "Kết luận phiên họp Thường trực HĐND tỉnh lần thứ 27, đồng chí Đinh Công Quýt nhấn mạnh: cần làm."
    assert read(content).official_documents == ()


def test_the_prime_minister_is_signed_for() -> None:
    """ "thay mặt Thủ tướng Chính phủ, Phó Thủ tướng … ký Công điện": the Prime Minister issues it."""
    (paper,) = read(
        "Hôm qua, thay mặt Thủ tướng Chính phủ, Phó Thủ tướng Đinh Công Quýt ký Công điện 1107/CĐ-TTg về chống bão."
    ).official_documents
    assert paper.issuer == "Thủ tướng Chính phủ"


def test_a_commune_behind_the_word_for_towns_is_no_town() -> None:
    """ "hạ tầng đô thị xã Bến Mộc" names a commune, so no district committee is called after it."""
    content = "Nghị quyết về hạ tầng đô thị xã Bến Mộc. Đồng chí Lê Thị Mận, Phó Bí thư Huyện ủy, phát biểu."
    assert held(content) == set()


def test_a_short_form_in_brackets_stands_inside_a_name() -> None:
    """ "Ủy ban Kiểm tra (UBKT) Tỉnh ủy" is one body, and its session is its own."""
    (session,) = read("Ngày 8/5, Ủy ban Kiểm tra (UBKT) Tỉnh ủy tổ chức kỳ họp thứ 55 xem xét kỷ luật.").meetings
    assert session.organiser == "Ủy ban Kiểm tra Tỉnh ủy Bắc Giang"


def test_a_term_in_capitals_behind_a_title_is_no_name() -> None:
    """ "Chủ tịch HĐND tỉnh Khóa X" names nobody."""
    people = read("Nghị quyết phê chuẩn Chủ tịch HĐND tỉnh Khóa X đối với ông Đinh Công Quýt.").people
    assert [person.key for person in people] == ["Đinh Công Quýt"]


@pytest.mark.parametrize(
    ("leading", "day"),
    [
        ("tổ chức phiên họp thống nhất nội dung chương trình", None),
        ("tổ chức phiên họp chuẩn bị", None),
        ("tiếp tục chương trình", None),
        ("khai mạc", "2019-05-08"),
    ],
)
def test_a_session_that_another_meeting_prepares_is_to_come(leading: str, day: str | None) -> None:
    """The day of the sentence is that of the meeting which prepares it, or one on which the session goes on."""
    meetings = read(f"Ngày 8/5, Thường trực HĐND tỉnh {leading} kỳ họp thứ 9 HĐND tỉnh khóa XVIII.").meetings
    (session,) = (meeting for meeting in meetings if meeting.ordinal == 9)
    assert (str(session.date) if session.date else None) == day


def test_unnamed_others_of_a_list_give_no_office_to_the_one_named() -> None:
    """ "…; các đồng chí nguyên là lãnh đạo tỉnh; các đồng chí Phó Chủ tịch HĐND tỉnh" names nobody."""
    content = (
        "Dự có các đồng chí: Đinh Công Quýt - Chủ tịch UBND tỉnh; các đồng chí nguyên là lãnh đạo của tỉnh;"
        " các đồng chí Phó Chủ tịch HĐND tỉnh."
    )
    assert held(content) == {("Đinh Công Quýt", "Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang", "current")}


def test_resolutions_counted_at_a_session_are_no_paper() -> None:
    """ "thông qua 8 nghị quyết tại Kỳ họp thứ Tám" names none of the eight."""
    content = "Ngày 8/5, HĐND tỉnh thông qua 8 nghị quyết tại Kỳ họp thứ Tám."
    assert read(content).official_documents == ()
