"""What sessions did with papers, who takes papers up, and the papers known by session, inspection or period."""

from __future__ import annotations

import pytest

from kg.model.claim import OfficialDocumentClaim
from tests.claims.scenes import BODIES, COMMITTEE, COUNCIL, PEOPLES, proceedings, triples

PAPER = "Nghị quyết 8/NQ-HĐND"
SESSION = f"Kỳ họp thứ 9 {COUNCIL} khóa XVIII"
OPENING = "Sáng 8/5, HĐND tỉnh tổ chức kỳ họp thứ 9 khóa XVIII."


def links(content: str, rule: str) -> list[tuple[str, str, str]]:
    return [
        (claim.subject.key, str(claim.predicate), claim.object.key)
        for claim in proceedings(content).relations
        if claim.evidence.rule == f"relation.{rule}"
    ]


def papers(content: str, **given: str | None) -> tuple[OfficialDocumentClaim, ...]:
    return proceedings(content, **given).official_documents  # type: ignore[arg-type]


def test_a_council_acts_in_its_session() -> None:
    """What its verbs are about was discussed and adopted at the session reported."""
    found = links(f"{OPENING}\nHĐND tỉnh đã thảo luận, bỏ phiếu kín thông qua Nghị quyết số 8/NQ-HĐND.", "own-session")
    assert sorted(found) == sorted([(PAPER, "adopted_at", SESSION), (SESSION, "discussed", PAPER)])


@pytest.mark.parametrize(
    "told",
    [
        "HĐND tỉnh sẽ thảo luận ở hội trường về dự thảo Nghị quyết số 8/NQ-HĐND.",
        "Buổi chiều, HĐND tỉnh sẽ thông qua Nghị quyết số 8/NQ-HĐND.",
        "HĐND tỉnh nghe tờ trình và báo cáo thẩm tra dự thảo Nghị quyết số 8/NQ-HĐND.",
        "Trong ngày đầu của kỳ họp, HĐND tỉnh tiếp tục góp ý vào dự thảo Nghị quyết số 8/NQ-HĐND.",
    ],
)
def test_what_a_council_hears_and_is_to_adopt_is_discussed(told: str) -> None:
    """Also where the sentence names its session again; what it shall adopt is not adopted yet."""
    found = {link for rule in ("own-session", "discussed") for link in links(f"{OPENING}\n{told}", rule)}
    assert found == {(SESSION, "discussed", PAPER)}


def test_each_clause_of_an_agenda_has_its_own_verb() -> None:
    """ "HĐND tỉnh xem xét …; điều chỉnh kế hoạch …" discusses the plan."""
    content = f"{OPENING}\nHĐND tỉnh xem xét về thu chi; điều chỉnh kế hoạch đầu tư công năm 2019."
    assert links(content, "own-session") == [
        (SESSION, "discussed", "Kế hoạch đầu tư công năm 2019 của tỉnh Phú Thọ"),
    ]


def test_what_is_still_to_be_adopted_was_only_discussed() -> None:
    """ "sau khi được HĐND tỉnh thông qua" is no adoption yet."""
    found = links(f"{OPENING}\nSau khi được HĐND tỉnh thông qua Nghị quyết số 8/NQ-HĐND, dân sẽ vui.", "own-session")
    assert found == [(SESSION, "discussed", PAPER)]


def test_another_body_did_nothing_at_the_session() -> None:
    """Only the organiser's own deeds are its session's."""
    assert links(f"{OPENING}\nUBND tỉnh đã xem xét, thông qua Nghị quyết số 8/NQ-HĐND.", "own-session") == []


def test_a_conference_presents_what_its_title_takes_up() -> None:
    """The organiser carries it out; a speaker's demand presents nothing."""
    title = "Hội nghị quán triệt Nghị quyết số 8/NQ-HĐND"
    content = "Ngày 8/5, UBND tỉnh tổ chức hội nghị quán triệt Nghị quyết số 8/NQ-HĐND."
    assert links(content, "presented") == [(title, "discussed", PAPER)]
    assert links(content, "implements") == [(PEOPLES, "implements", PAPER)]
    demand = "Ngày 8/5, tại hội nghị của UBND tỉnh, ông Kiều Văn Thảo đề nghị quán triệt Nghị quyết số 8/NQ-HĐND."
    assert links(demand, "presented") == []


def test_who_opens_with_a_paper_carries_it_out() -> None:
    """The body behind the comma acts; another's deed in between does not count."""
    assert links("Thực hiện Nghị quyết số 8/NQ-HĐND, UBND tỉnh đã ban hành lịch.", "taken-up") == [
        (PEOPLES, "implements", PAPER)
    ]
    assert links("Thực hiện Nghị quyết số 8/NQ-HĐND, người dân cùng UBND tỉnh đã vui.", "taken-up") == []


def test_grounds_told_sentence_by_sentence() -> None:
    """ "Căn cứ Luật …;" and, a line later, what rests on it."""
    content = "Căn cứ Luật Thư viện năm 2019;\nHĐND tỉnh ban hành Nghị quyết số 8/NQ-HĐND."
    assert links(content, "grounds") == [(PAPER, "based_on", "Luật Thư viện năm 2019")]
    assert links(content.replace(";", "."), "grounds") == []


def test_the_whole_organisation_carries_out_its_congress() -> None:
    """However far the verb stands from the resolution, if the organisation is told as acting."""
    far = "mọi mục tiêu về trường học, đường làng và nước sạch mà bao năm qua vẫn còn thấp của"
    resolution = "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX"
    key = "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ XIX"
    whole = links(f"Toàn Đảng bộ quyết tâm thực hiện {far} kế hoạch và {resolution}.", "whole-organisation")
    assert whole == [(BODIES["Đảng bộ tỉnh"], "implements", key)]
    assert links(f"Người dân thực hiện {far} kế hoạch và {resolution}.", "whole-organisation") == []


@pytest.mark.parametrize(
    "content",
    [
        "UBND tỉnh thực hiện không đúng Nghị quyết số 8/NQ-HĐND.",
        "UBND tỉnh cho thuê đất theo Nghị quyết số 8/NQ-HĐND.",
        "UBND tỉnh chấp hành Luật Thư viện năm 2019.",
    ],
)
def test_keeping_to_a_paper_is_not_carrying_it_out(content: str) -> None:
    """A failure, a mere "theo" and obeying a law make nobody carry it out."""
    assert links(content, "implements") == []


def test_a_conclusion_of_a_session_is_unique() -> None:
    """It was adopted there."""
    content = "Làm theo kết luận của Tỉnh ủy tại phiên họp thứ 3 đối với Chi cục Thủy lợi, các bên đã xong."
    (paper,) = papers(content)
    assert (paper.name, paper.issuer) == (
        f"Kết luận của {COMMITTEE} tại phiên họp thứ 3 đối với Chi cục Thủy lợi tỉnh Phú Thọ",
        COMMITTEE,
    )


def test_a_conclusion_of_an_inspection_needs_who_tells_it() -> None:
    """Its matter is its name."""
    matter = "kết luận thanh tra việc giao đất, thu tiền đất tại chợ tỉnh"
    (paper,) = papers(f"UBND tỉnh đã công bố {matter}.")
    assert (paper.type, paper.name, paper.issuer) == ("Kết luận thanh tra", f"K{matter[1:]}", PEOPLES)
    (paper,) = papers(f"Tại {matter}, Thanh tra tỉnh nêu ba lỗi.")
    assert paper.issuer == "Thanh tra tỉnh Phú Thọ"
    assert papers(f"Dân chờ {matter}.") == ()


def test_the_code_of_a_number_tells_its_type_the_fullest_word_where_there_is_none() -> None:
    """A conclusion told again in fewer words is the same."""
    found = papers(
        "Có Thông báo kết luận số 84/TB-UBND. Theo kết luận thanh tra số 45 ngày 6/5/2019, dân đúng. Kết luận 45 rõ."
    )
    assert [(paper.type, paper.number) for paper in found] == [
        ("Thông báo", "84/TB-UBND"),
        ("Kết luận thanh tra", "45"),
    ]


def test_a_scheme_is_known_by_its_period() -> None:
    """Without a period it is nobody's in particular."""
    (paper,) = papers("Theo phương án sắp xếp các trường học của tỉnh giai đoạn 2019 - 2021, có 5 trường.")
    assert paper.name == "Phương án sắp xếp các trường học của tỉnh giai đoạn 2019 - 2021"
    assert papers("Theo phương án sắp xếp các trường học, có 5 trường.") == ()


def test_laws_in_lower_case_need_their_year_and_a_citing_word() -> None:
    """ "kỷ luật Ban … năm 2015" is no law."""
    found = papers("Ông sai quy định của luật Thư viện năm 2002, luật Xây dựng năm 2003.")
    assert [paper.name for paper in found] == ["Luật Thư viện năm 2002", "Luật Xây dựng năm 2003"]
    assert papers("Bộ Chính trị kỷ luật Ban Cán sự các nhiệm kỳ 2015 - 2020.") == ()


def test_a_number_turned_round_takes_the_form_of_its_fellows() -> None:
    """Alone it stays as printed."""
    fellows = papers("Có Quyết định số 31/QĐ-BNV ngày 3/5/2019 và Quyết định số 32-QĐ/BNV ngày 3/5/2019.")
    assert [paper.number for paper in fellows] == ["31/QĐ-BNV", "32/QĐ-BNV"]
    assert [paper.number for paper in papers("Có Quyết định số 32-QĐ/BNV ngày 3/5/2019.")] == ["32-QĐ/BNV"]


def test_a_plan_has_a_bare_number_but_no_bare_year() -> None:
    """ "Kế hoạch 10" is a number, "Kế hoạch 2019" a year."""
    assert [paper.number for paper in papers("Ông nêu các nội dung trong Kế hoạch 10, rồi về.")] == ["10"]
    assert papers("Ông nêu các nội dung trong Kế hoạch 2019, rồi về.") == ()


def test_the_day_before_who_adopts_is_the_day_of_the_paper() -> None:
    """Also behind "cho biết", when the day stands right before who acts."""
    (paper,) = papers("Ông cho biết, ngày 4/3/2019, UBND tỉnh ban hành Quyết định 17.")
    assert str(paper.date) == "2019-03-04"
    (titled,) = papers("Hôm 4/3, HĐND tỉnh thông qua Nghị quyết về mức thu phí tham quan hang động.")
    assert str(titled.date) == "2019-03-04"


@pytest.mark.parametrize(
    ("content", "number"),
    [
        ("Huyện làm theo chỉ thị 19 và vui.", "19"),
        ("Huyện làm theo kết luận 49 của Bộ Chính trị.", "49"),
        ("Huyện đưa ra kết luận 49 cho dân.", None),
        ("Huyện nêu quyết định 26 cho dân.", None),
    ],
)
def test_a_bare_number_in_lower_case(content: str, number: str | None) -> None:
    """Types that are always numbered need no more; others need who issued them."""
    assert next((paper.number for paper in papers(content)), None) == number


def test_a_council_adopts_a_list_in_its_session() -> None:
    """Members of a list without a verb of their own are adopted with its first."""
    content = f"{OPENING}\nHĐND tỉnh đã thông qua Nghị quyết số 8/NQ-HĐND về phí chợ; các Nghị quyết số 9, 10/NQ-HĐND."
    adopted = {subject for subject, _, _ in links(content, "own-session")}
    assert adopted == {f"Nghị quyết {number}/NQ-HĐND" for number in (8, 9, 10)}


def test_a_training_conference_discusses_what_it_teaches() -> None:
    """ "hội nghị tập huấn triển khai Nghị định …", "được nghe bà A triển khai nội dung của Nghị quyết …"."""
    content = (
        "Sáng 8/5, UBND tỉnh tổ chức hội nghị tập huấn triển khai Nghị quyết số 12/NQ-HĐND của HĐND tỉnh.\n"
        "Các đại biểu được nghe bà Đinh Thị Mơ triển khai những nội dung cơ bản của Nghị quyết số 14/NQ-HĐND."
    )
    found = triples(proceedings(content).relations)
    assert {paper for _, act, paper in found if act == "discussed"} == {
        "Nghị quyết 12/NQ-HĐND",
        "Nghị quyết 14/NQ-HĐND",
    }


def test_what_a_meeting_is_called_after_it_discusses() -> None:
    """ "tọa đàm góp ý làm rõ hơn về Đề án …": whatever stands between in its name."""
    told = "Sáng 8/5, UBND tỉnh tổ chức tọa đàm góp ý làm rõ hơn về Đề án chuẩn mực nghề gốm tỉnh giai đoạn 2019-2025."
    assert [what for _, _, what in links(told, "discussed")] == ["Đề án chuẩn mực nghề gốm tỉnh giai đoạn 2019-2025"]
