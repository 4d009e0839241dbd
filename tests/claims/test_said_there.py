"""Who speaks at the meeting reported, told in passing; who carries out; names that a unit's word stands before."""

from __future__ import annotations

import pytest

from kg.articles.bylines import read_byline
from tests.claims.scenes import held, reading

pytestmark = pytest.mark.nlp

OPENED = "Sáng 8/5, HĐND huyện Lục Nam khóa XX tổ chức kỳ họp thứ 9.\n"
SESSION = "Kỳ họp thứ 9 Hội đồng nhân dân huyện Lục Nam khóa XX"


def related(content: str, predicate: str) -> set[tuple[str, str]]:
    return {(one.subject.key, one.object.key) for one in reading(content).relations if str(one.predicate) == predicate}


@pytest.mark.parametrize(
    "told",
    [
        "Tại kỳ họp, các đại biểu thảo luận.\nThay mặt UBND huyện, ông Lê Văn Bưởi báo cáo: thu ngân sách đạt 61%.",
        "Trong diễn văn bế mạc, Chủ tịch HĐND huyện Lê Văn Bưởi kêu gọi cán bộ thi đua.",
        "Dự và phát biểu chỉ đạo kỳ họp có ông Lê Văn Bưởi, Phó Chủ tịch HĐND tỉnh.",
        "Ông Lê Văn Bưởi trình bày tổng hợp ý kiến của cử tri.",
    ],
)
def test_who_speaks_there(told: str) -> None:
    """ "Thay mặt B, A báo cáo: …", "Trong diễn văn bế mạc, A kêu gọi", "Dự và phát biểu có A" tell of the meeting."""
    assert related(OPENED + told, "spoke_at") == {("Lê Văn Bưởi", SESSION)}


def test_one_after_the_other_speaks() -> None:
    """ "Tham luận tại kỳ họp, A, T đề xuất …; bà B, T kể …": both spoke there."""
    told = "Tham luận tại kỳ họp, ông Lê Văn Bưởi đề xuất mở chợ; bà Trần Thị Mơ kể chuyện làm đường."
    assert related(OPENED + told, "spoke_at") == {("Lê Văn Bưởi", SESSION), ("Trần Thị Mơ", SESSION)}


def test_several_who_attend_do_not_all_speak() -> None:
    """ "Dự và phát biểu có các đồng chí: A; B": who of them spoke is not told."""
    told = "Dự và phát biểu chỉ đạo kỳ họp có các đồng chí: Lê Văn Bưởi, Phó Chủ tịch HĐND tỉnh; Trần Thị Mơ."
    assert not related(OPENED + told, "spoke_at")


def test_few_who_attend_and_speak() -> None:
    """ "Tham dự và phát biểu có đồng chí A; B": both did."""
    told = "Tham dự và phát biểu chỉ đạo kỳ họp có ông Lê Văn Bưởi, Phó Chủ tịch HĐND tỉnh; Trần Thị Mơ."
    assert related(OPENED + told, "spoke_at") == {("Lê Văn Bưởi", SESSION), ("Trần Thị Mơ", SESSION)}


@pytest.mark.parametrize(
    "asks",
    [
        "Đại biểu Lê Văn Bưởi (Tổ đại biểu huyện Lục Nam) chất vấn Giám đốc Sở Y tế về thuốc.",
        "Ông Lê Văn Bưởi (Tổ đại biểu số 3) chất vấn: Vì sao thuốc thiếu?",
        "Đại biểu Lê Văn Bưởi, Tổ đại biểu huyện Lục Nam, chất vấn về giá nước.",
    ],
)
def test_who_asks_with_his_group(asks: str) -> None:
    """The group of deputies between a name and "chất vấn" hides no question."""
    assert related(f"{OPENED}Tại kỳ họp, các đại biểu thảo luận. {asks}", "spoke_at") == {("Lê Văn Bưởi", SESSION)}


@pytest.mark.parametrize(
    "says",
    [
        "Nhận nhiệm vụ, ông Lê Văn Bưởi cảm ơn các đại biểu.",
        "Thay mặt lãnh đạo huyện, Chủ tịch UBND huyện Lê Văn Bưởi ghi nhận đóng góp của cử tri.",
        "Đáp lời tại kỳ họp, ông Lê Văn Bưởi mời đoàn về thăm chợ.",
        "Tại kỳ họp, ông Lê Văn Bưởi giới thiệu tiềm năng của làng nghề.",
        "Tại kỳ họp, ông Lê Văn Bưởi nhận trách nhiệm và hứa làm đường.",
    ],
)
def test_who_answers_and_thanks(says: str) -> None:
    """Who takes over, thanks for others, answers, presents or takes the blame speaks there (rule relation.said)."""
    assert related(f"{OPENED}Các đại biểu thảo luận.\n{says}", "spoke_at") == {("Lê Văn Bưởi", SESSION)}


def test_nobody_is_at_a_meeting_told_later_as_something_else() -> None:
    """Who attends before "Trước đó, …" tells of another meeting is not at that one."""
    content = (
        "Chiều 9/5, Thủ tướng tiếp khách. Cùng dự có ông Lê Văn Bưởi, Giám đốc Sở Y tế.\n"
        "Trước đó, sáng 9/5, bà Trần Thị Mơ, Chủ tịch UBND tỉnh chủ trì hội nghị sơ kết công tác dân vận năm 2019. "
        "Bà Trần Thị Mơ kết luận hội nghị."
    )
    assert not related(content, "attended")
    assert {name for name, _ in related(content, "chaired")} == {"Trần Thị Mơ"}


def test_the_session_of_the_paragraph_is_meant() -> None:
    """A round-up of sessions: "tại kỳ họp" is the one that the paragraph has named."""
    content = (
        "Ngày 9/5, HĐND xã Tân Mộc tổ chức kỳ họp thứ nhất HĐND xã Tân Mộc khóa II.\n"
        "Trước đó, sáng 7/5, tại kỳ họp thứ nhất HĐND xã Lục Sơn khóa II, các đại biểu bầu cử. "
        "Phát biểu tại kỳ họp, ông Lê Văn Bưởi hứa làm đường."
    )
    assert related(content, "spoke_at") == {("Lê Văn Bưởi", "Kỳ họp thứ 1 Hội đồng nhân dân xã Lục Sơn khóa II")}


@pytest.mark.parametrize(
    "lead", ["Nhiệm kỳ qua, thực", "Báo cáo cho thấy: 5 năm qua, thực", "Trong nhiệm kỳ 2015 - 2020, thực", "Thực"]
)
def test_who_carries_out_behind_a_time(lead: str) -> None:
    """ "Nhiệm kỳ qua, thực hiện Nghị quyết …, Huyện ủy đã …": who acts behind the comma carries it out."""
    told = f"{lead} hiện Nghị quyết 30a/2008/NQ-CP của Chính phủ, UBND huyện Lục Nam đã xóa nhà tạm."
    assert related(told, "implements") == {("Ủy ban nhân dân huyện Lục Nam", "Nghị quyết 30a/2008/NQ-CP")}


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("Ông Lê Văn Bưởi, Bí thư Đảng ủy phường Mỹ Phước Tây.", ("Bí thư", "Đảng ủy phường Mỹ Phước Tây")),
        ("Ông Lê Văn Bưởi, Trưởng ban DVTU.", ("Trưởng ban", "Ban Dân vận Tỉnh ủy Bắc Giang")),
        (
            "Trưởng ban KTXH HĐND huyện Lục Nam Lê Văn Bưởi dự.",
            ("Trưởng ban", "Ban Kinh tế - Xã hội Hội đồng nhân dân huyện Lục Nam"),
        ),
        ("Ông Lê Văn Bưởi được bầu bổ sung Ủy viên UBND tỉnh.", ("Ủy viên", "Ủy ban nhân dân tỉnh Bắc Giang")),
    ],
)
def test_a_ward_is_no_country_and_short_forms_are_spelt_out(told: str, office: tuple[str, str]) -> None:
    assert held(told) == {("Lê Văn Bưởi", *office)}


def test_a_given_name_like_a_family_name_stays_with_its_person() -> None:
    """ "UBND thành phố Trần Thị Mẫn Nhi": no city is called "Trần Thị"."""
    told = "Phó Chủ tịch UBND thành phố Trần Thị Mẫn Nhi dự."
    assert held(told, "Đà Nẵng") == {("Trần Thị Mẫn Nhi", "Phó Chủ tịch", "Ủy ban nhân dân thành phố Đà Nẵng")}


def test_labels_in_capitals_lead_bylines_and_initials_name_nobody() -> None:
    assert [read_byline(line) for line in ("Tin: Nguyên Hà", "TIN, ẢNH: MAI LÊ", "B.T")] == [
        "Nguyên Hà",
        "Mai Lê",
        None,
    ]


def test_half_a_name_of_the_uplands_is_no_commune() -> None:
    """ "xã Ea Tiêu H'Yâo Knul": "Ea" alone is no name, though "Tiêu" is a family name."""
    assert held("Bí thư Đảng ủy xã Ea Tiêu H'Yâo Knul dự.", "Đắk Lắk") == {
        ("H'Yâo Knul", "Bí thư", "Đảng ủy xã Ea Tiêu")
    }


def test_who_is_found_at_fault_says_nothing() -> None:
    """ "kết luận ông A vi phạm quy định về nêu gương": "nêu gương" is nothing that A says (rule relation.said)."""
    assert related(OPENED + "Kỳ họp kết luận ông Lê Văn Bưởi vi phạm quy định về nêu gương.", "spoke_at") == set()


@pytest.mark.parametrize("when", ["ngày 14/5 ", "từ đầu nhiệm kỳ đến nay, ", "những năm qua, ", "sáng 14/5, "])
def test_who_carries_out_behind_a_second_time(when: str) -> None:
    """ "Cụ thể hóa Kết luận …, ngày 14/5 UBND huyện ban hành …": a time may stand before who acts."""
    told = f"Cụ thể hóa Kết luận số 12-KL/TU ngày 3/4/2019 của Tỉnh ủy, {when}UBND huyện Lục Nam"
    told += " ban hành Kế hoạch 78/KH-UBND."
    assert related(told, "implements") == {("Ủy ban nhân dân huyện Lục Nam", "Kết luận 12-KL/TU")}
    assert related(told, "based_on") == {("Kế hoạch 78/KH-UBND", "Kết luận 12-KL/TU")}


@pytest.mark.parametrize(
    "told",
    [
        "Đại biểu Lê Văn Bưởi (xã Tân Mộc) giơ biển tranh luận về giá vải thiều.",
        "Trả lời, Trưởng phòng Nông nghiệp Lê Văn Bưởi thừa nhận mương nội đồng đắp chậm.",
        "Cử tri Lê Văn Bưởi (thôn Thượng) cũng mong sớm có chợ.",
        "Ông Lê Văn Bưởi, Giám đốc Kho bạc huyện, trả lời về tiến độ giải ngân.",
        "Đồng chí Lê Văn Bưởi - Trưởng phòng Tài chính xin hứa trả nợ trước Tết.",
    ],
)
def test_who_asks_and_answers_there(told: str) -> None:
    """Who stands right before "tranh luận", "thừa nhận", "mong", "trả lời", "hứa" does it at the meeting reported."""
    content = f"{OPENED}Tại kỳ họp, các đại biểu chất vấn.\n{told}"
    assert related(content, "spoke_at") == {("Lê Văn Bưởi", SESSION)}


@pytest.mark.parametrize(
    "told",
    [
        "Ông Lê Văn Bưởi (giữa) nhận hoa chúc mừng.",
        "Ông Lê Văn Bưởi sẽ làm rõ những điều thợ gốm hỏi.",
        "Ông Lê Văn Bưởi qua đường dây nóng phản ánh chuyện thiếu nước.",
        "Gặp ông Lê Văn Bưởi ở chợ, nhiều người hỏi chuyện giá vải.",
        "Ông Lê Văn Bưởi chào hỏi bà con ở chợ.",
    ],
)
def test_who_stands_far_from_it_asks_nothing(told: str) -> None:
    """Other words between somebody and such a verb leave open who asks, and where."""
    assert not related(f"{OPENED}Tại kỳ họp, các đại biểu chất vấn.\n{told}", "spoke_at")


@pytest.mark.parametrize("called", ["tân Phó Chủ tịch UBND huyện", "Tân Phó Chủ tịch UBND huyện"])
def test_the_new_holder_speaks(called: str) -> None:
    """ "tân Phó Chủ tịch UBND huyện" is who was elected here, whoever else is one."""
    content = (
        f"{OPENED}Tại kỳ họp, ông Ngô Văn Ổi, Phó Chủ tịch UBND huyện, trình bày báo cáo. HĐND huyện bầu bà Trần Thị "
        f"Mơ giữ chức Phó Chủ tịch UBND huyện.\nPhát biểu tại kỳ họp, {called} hứa làm đường."
    )
    assert related(content, "spoke_at") == {("Ngô Văn Ổi", SESSION), ("Trần Thị Mơ", SESSION)}


def test_news_behind_a_star_keep_their_meeting() -> None:
    """Paragraphs behind "* Chiều cùng ngày, diễn ra buổi tiếp xúc cử tri" go on about it, not about the morning's."""
    content = (
        f"{OPENED}Tại kỳ họp, ông Ngô Văn Ổi phát biểu.\n"
        "* Chiều cùng ngày, tại xã Tân Mộc diễn ra buổi tiếp xúc cử tri của Tổ đại biểu HĐND tỉnh. Cử tri hỏi về chợ.\n"
        "Trả lời bà con, ông Lê Văn Bưởi cho biết chợ sắp mở."
    )
    spoke = related(content, "spoke_at")
    assert ("Ngô Văn Ổi", SESSION) in spoke
    assert [meeting.startswith("Buổi tiếp xúc cử tri") for who, meeting in spoke if who == "Lê Văn Bưởi"] == [True]


def test_what_a_star_opens_is_meant_behind_it() -> None:
    """ "Cũng tại hội nghị" two paragraphs behind a star is the conference told there."""
    content = (
        "Sáng 3/5, Huyện ủy Lục Nam tổ chức hội nghị công bố quyết định về công tác cán bộ.\n"
        "Ông Ngô Văn Ổi phát biểu tại hội nghị.\n"
        "* Chiều 4/5, Huyện ủy Yên Lập tổ chức hội nghị tổng kết nghề gốm.\nLò gốm đã đỏ lửa.\n"
        "Cũng tại hội nghị, ông Lê Văn Bưởi cho biết chợ sắp mở."
    )
    assert {meeting for who, meeting in related(content, "spoke_at") if who == "Lê Văn Bưởi"} == {
        "Hội nghị tổng kết nghề gốm"
    }


@pytest.mark.parametrize(
    "told",
    [
        "Ông Lê Văn Bưởi được mời giải trình thêm về mương nội đồng.",
        "Chủ tịch Hội Nông dân huyện Lê Văn Bưởi thông báo hoạt động giám sát.",
        "Ông Lê Văn Bưởi, Giám đốc Kho bạc huyện, nêu chuyện nợ đọng.",
        "Ông Lê Văn Bưởi cam kết trả nợ trước Tết.",
    ],
)
def test_who_is_asked_to_explain_speaks(told: str) -> None:
    """ "A được mời giải trình", "A thông báo hoạt động", "A nêu …", "A cam kết …" at the session reported."""
    content = f"{OPENED}Tại kỳ họp, các đại biểu chất vấn.\n{told}"
    assert related(content, "spoke_at") == {("Lê Văn Bưởi", SESSION)}


def test_a_section_goes_on_about_its_meeting() -> None:
    """Behind "* Chiều 7/5, … tổ chức hội nghị …" what people hope is said there, in the next paragraph too."""
    content = (
        "Danh sách người ứng cử được niêm yết ngày 2/5.\n"
        "* Chiều 7/5, Huyện ủy Lục Nam tổ chức hội nghị tiếp xúc giữa cử tri với người ứng cử.\n"
        "Cử tri Lê Văn Bưởi (thôn Thượng) mong sớm có chợ. Ông Ngô Văn Ổi cho biết chợ sắp mở."
    )
    assert {who for who, _ in related(content, "spoke_at")} == {"Lê Văn Bưởi", "Ngô Văn Ổi"}
