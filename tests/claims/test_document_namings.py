"""How the press names official documents without a number, who issues them, and what comes back to them."""

from __future__ import annotations

import pytest

from kg.model.claim import OfficialDocumentClaim, Predicate
from tests.claims.scenes import COUNCIL, proceedings


def papers(content: str) -> tuple[OfficialDocumentClaim, ...]:
    return proceedings(content).official_documents


@pytest.mark.parametrize(
    ("content", "name", "issuer", "planned"),
    [
        (
            "Quốc hội thảo luận về dự thảo nghị quyết của Quốc hội về thí điểm xử lý vật chứng.",
            "Nghị quyết của Quốc hội về thí điểm xử lý vật chứng",
            "Quốc hội",
            True,
        ),
        (
            "Sở làm theo Chiến lược quốc gia về nghề gốm xanh đến năm 2030, tầm nhìn đến năm 2045 đưa ra ba mốc.",
            "Chiến lược quốc gia về nghề gốm xanh đến năm 2030, tầm nhìn đến năm 2045",
            None,
            False,
        ),
        (
            "Sở báo cáo 3 năm thực hiện nghị quyết về thí điểm xử lý nợ xấu của các hợp tác xã.",
            "Nghị quyết về thí điểm xử lý nợ xấu của các hợp tác xã",
            None,
            False,
        ),
        (
            "Ông Kiều Văn Thảo trình bày dự thảo nghị quyết tổ chức chính quyền đô thị tại TP Việt Trì.",
            "Nghị quyết tổ chức chính quyền đô thị tại thành phố Việt Trì",
            None,
            True,
        ),
        (
            "Sở thực hiện Đề án Thanh niên tham gia gìn giữ rừng đầu nguồn giai đoạn 2014-2020.",
            "Đề án Thanh niên tham gia gìn giữ rừng đầu nguồn giai đoạn 2014-2020",
            None,
            False,
        ),
        (
            "Bộ trình Nghị định về chính sách phát triển nghề gốm theo hướng nâng mức vay.",
            "Nghị định về chính sách phát triển nghề gốm",
            "Chính phủ",
            True,
        ),
    ],
)
def test_a_title_makes_it_one(content: str, name: str, issuer: str | None, planned: bool) -> None:
    """In lower case too, when somebody issues it, carries it out or drafts it."""
    (paper,) = papers(content)
    assert (paper.name, paper.issuer, paper.planned) == (name, issuer, planned)


@pytest.mark.parametrize(
    "content",
    [
        "Theo các nghị quyết của Quốc hội về phát triển kinh tế, tỉnh đã làm đường.",
        "Nghị quyết về việc phê chuẩn bổ nhiệm Bộ trưởng Bộ Tư pháp với ông Kiều Văn Thảo được thông qua.",
        "Dự thảo nghị quyết quy định tăng chín đại biểu chuyên trách so với nay.",
        "Vì vậy, dự thảo Nghị quyết quy định lực lượng cứu hộ được hưởng chế độ thai sản.",
        "Hai nước là Đối tác Chiến lược về kinh tế số và nghề gốm.",
        "Bộ soạn Thông tư về lĩnh vực này, nhưng chưa xong.",
        "Điều 5 Nghị định quy định rõ mức ăn của học sinh.",
    ],
)
def test_what_no_title_makes_unique_is_none(content: str) -> None:
    """Several at once, decisions on people, what it says rather than its title, a pointing word."""
    assert papers(content) == ()


def test_one_name_with_and_without_its_issuer() -> None:
    """The issuer inside the name, and "về việc" for "về", make no other of it; another issuer or title does."""
    content = (
        "HĐND tỉnh sẽ ban hành Nghị quyết về việc sắp xếp chợ và dự kiến trình Quốc hội ban hành Nghị quyết về sắp xếp "
        "chợ cấp tỉnh.\nTheo dự thảo Nghị quyết của HĐND tỉnh về sắp xếp chợ, có hai trường hợp."
    )
    assert [(paper.name, paper.issuer) for paper in papers(content)] == [
        (f"Nghị quyết của {COUNCIL} về sắp xếp chợ", COUNCIL),
        ("Nghị quyết về sắp xếp chợ cấp tỉnh", "Quốc hội"),
    ]


@pytest.mark.parametrize(
    ("content", "issuer", "date"),
    [
        ("Đồ án được Thủ tướng Chính phủ phê duyệt tại Quyết định số 1560.", "Thủ tướng Chính phủ", "None"),
        ("Đồ án được UBND tỉnh phê duyệt tại Quyết định số 1560.", "Ủy ban nhân dân tỉnh Phú Thọ", "None"),
        (
            "Đồ án (quyết định 0866 - PV) đã được Thủ tướng phê duyệt ngày 18-7-2018.",
            "Thủ tướng Chính phủ",
            "2018-07-18",
        ),
    ],
)
def test_who_approves_by_a_decision_issued_it(content: str, issuer: str, date: str) -> None:
    """ "phê duyệt tại Quyết định …", and "đã được … phê duyệt" behind its number."""
    (paper,) = papers(content)
    assert (paper.issuer, str(paper.date)) == (issuer, date)


@pytest.mark.parametrize(
    "content",
    [
        "Tỉnh ủy sơ kết 3 năm thực hiện Kết luận số 01 của Bộ Chính trị, 2 năm thực hiện Nghị quyết 847 của Tỉnh ủy.",
        "HĐND tỉnh lợi dụng quyền hạn trong khi thi hành công vụ, theo điều 356 Bộ luật Hình sự.",
    ],
)
def test_what_stands_beside_another_is_not_carried_out_by_it(content: str) -> None:
    """A new review begins behind the comma; an article of a code is obeyed."""
    relations = {claim.predicate for claim in proceedings(content).relations}
    assert not relations & {Predicate.IMPLEMENTS, Predicate.BASED_ON}


def test_a_day_of_another_year_is_a_slip() -> None:
    """The year inside the number outranks the day printed."""
    (paper,) = papers("Sở thực hiện Quyết định số 38/2018/QĐ-TTg ngày 5/6/2008 của Thủ tướng.")
    assert str(paper.date) == "2018"


def test_a_plenum_s_resolutions_of_several_terms() -> None:
    """ "Nghị quyết Trung ương 4 khóa XI, XII và khóa XIII" names three."""
    content = "Huyện ủy Yên Lập triển khai Nghị quyết Trung ương 4 khóa XI, XII và khóa XIII."
    names = {claim.name for claim in proceedings(content).official_documents}
    assert names == {f"Nghị quyết Trung ương 4 khóa {term}" for term in ("XI", "XII", "XIII")}


def test_a_plenum_s_resolution_inside_a_title() -> None:
    """What the title of a numbered one names is one of its own; a draft behind "và" is none of a scheme's title."""
    content = "Quyết định số 8-QĐ/TU về kiểm tra việc thực hiện Nghị quyết Trung ương 4 khóa XII của cấp ủy."
    assert len(proceedings(content).official_documents) == 2
    content = "Hội nghị thảo luận dự thảo Đề án phát triển nghề gốm làng và dự thảo Quyết định về giá đất."
    (scheme, *_) = proceedings(content).official_documents
    assert scheme.name == "Đề án phát triển nghề gốm làng"


def test_a_number_alone_is_the_one_named_last() -> None:
    """A bare number that two issuers share is no third paper."""
    content = (
        "Tỉnh nêu Nghị quyết 15 của Chính phủ và Nghị quyết 15 của Quốc hội. Phần còn lại trái với Nghị quyết 15. "
        "Mức phí vượt Nghị quyết số 15."
    )
    assert [(one.number, one.issuer) for one in papers(content)] == [("15", "Chính phủ"), ("15", "Quốc hội")]


@pytest.mark.parametrize(
    ("content", "day"),
    [
        ("Ngày 8/5, UBND tỉnh có Quyết định số 41/QĐ-UBND về phí chợ.", "2019-05-08"),
        ("Các xã nghe quán triệt Chỉ thị số 35-CT/TU sáng nay.", "None"),
        ("Chỉ thị số 35-CT/TU được ban hành hôm nay.", "2019-05-10"),
    ],
)
def test_the_day_of_the_news_dates_what_is_issued_then(content: str, day: str) -> None:
    """ "Ngày 8/5, UBND tỉnh có Quyết định …" dates it; "quán triệt Chỉ thị … sáng nay" dates the meeting."""
    assert [str(one.date) for one in papers(content)] == [day]


def test_a_title_ends_at_dots_and_not_before_a_cause() -> None:
    """ "về xây chợ gốm… Sở Y tế" ends at the dots; "khắc phục hậu quả do bão" is one title."""
    (first,) = papers("HĐND tỉnh thông qua Nghị quyết của HĐND tỉnh về xây lại các chợ gốm… Chợ đã mở.")
    assert first.name == f"Nghị quyết của {COUNCIL} về xây lại các chợ gốm"
    (second,) = papers("UBND tỉnh có Công điện số 12/CĐ-UBND về việc khắc phục hậu quả do bão số 3.")
    assert second.name == "Công điện về việc khắc phục hậu quả do bão số 3"


@pytest.mark.parametrize(
    "vote",
    [
        " với 456 đại biểu tán thành",
        " với tỷ lệ tán thành 95,4%",
        ", với đa số đại biểu tán thành",
        " với sự nhất trí cao",
        " với 45/48 phiếu",
    ],
)
def test_the_vote_is_not_of_the_title(vote: str) -> None:
    """ "thông qua Nghị quyết về … với 456 đại biểu tán thành"; whom it is for is: "đối với 100% hộ nghèo"."""
    matter = "mức hỗ trợ đối với 100% hộ nghèo"
    (paper,) = proceedings(f"HĐND tỉnh đã thông qua Nghị quyết về {matter}{vote}.").official_documents
    assert paper.name == f"Nghị quyết về {matter}"
