"""Official documents: type, number, issuer, day, name, and when two namings are one."""

from __future__ import annotations

import pytest

from kg.model.claim import OfficialDocumentClaim
from tests.claims.scenes import COMMITTEE, COUNCIL, PEOPLES, proceedings


def documents(content: str, **given: str | None) -> tuple[OfficialDocumentClaim, ...]:
    return proceedings(content, **given).official_documents  # type: ignore[arg-type]


def facts(content: str, **given: str | None) -> list[tuple[str, str | None, str | None, str | None]]:
    return [
        (claim.type, claim.number, claim.issuer, str(claim.date) if claim.date else None)
        for claim in documents(content, **given)
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            "Ban Thường vụ Tỉnh ủy đã ban hành Chỉ thị số 9-CT/TU ngày 4/3/2019 về giữ rừng.",
            [("Chỉ thị", "9-CT/TU", "Ban Thường vụ Tỉnh ủy Phú Thọ", "2019-03-04")],
        ),
        ("Xem Nghị quyết số 9-NQ/TU.", [("Nghị quyết", "9-NQ/TU", COMMITTEE, None)]),
        ("Xem Nghị quyết số 31/NQ-CP.", [("Nghị quyết", "31/NQ-CP", "Chính phủ", None)]),
        ("Xem Kết luận số 8-KL/TW.", [("Kết luận", "8-KL/TW", None, None)]),
        ("Xem Kết luận số 8-KL/TW của Bộ Chính trị.", [("Kết luận", "8-KL/TW", "Bộ Chính trị", None)]),
        ("Theo Quyết định số 6-QĐNS/TW, Bộ Chính trị giao việc.", [("Quyết định", "6-QĐNS/TW", "Bộ Chính trị", None)]),
        ("Thủ tướng ký Quyết định số 5/QĐ-TTg.", [("Quyết định", "5/QĐ-TTg", "Thủ tướng Chính phủ", None)]),
        ("Quy định số 4-QĐ/TW về nêu gương.", [("Quy định", "4-QĐ/TW", None, None)]),
        ("Bộ luật Hàng hải số 9/2015/QH13 còn hiệu lực.", [("Bộ luật", "9/2015/QH13", "Quốc hội", "2015")]),
        ("UBND tỉnh sửa Quyết định số 7/2016/QĐ-UBND.", [("Quyết định", "7/2016/QĐ-UBND", PEOPLES, "2016")]),
        (
            "Nghị quyết số 8/2019/NQ-HĐND được HĐND tỉnh thông qua ngày 2/4/2019.",
            [("Nghị quyết", "8/2019/NQ-HĐND", COUNCIL, "2019-04-02")],
        ),
        ("Công văn số 77/UBND-NC của UBND tỉnh nhắc việc.", [("Công văn", "77/UBND-NC", PEOPLES, None)]),
    ],
)
def test_numbered(content: str, expected: list[tuple[str, str | None, str | None, str | None]]) -> None:
    """document.numbered: the word before the number gives the type, words the issuer, failing them the code."""
    assert facts(content) == expected


def test_list_shares_suffix_type_and_issuer() -> None:
    """document.list: "số 3, 4 và 5-NQ/TU của Tỉnh ủy" are three resolutions of one issuer."""
    found = facts("Sơ kết các Nghị quyết số 3, 4 và 5-NQ/TU của Tỉnh ủy.", home=None)
    assert found == [("Nghị quyết", f"{serial}-NQ/TU", COMMITTEE, None) for serial in (3, 4, 5)]


def test_day_behind_dates_the_head() -> None:
    """document.head-date: "A thực hiện B được ban hành ngày …" dates A."""
    found = facts("Kế hoạch số 6-KH/TU thực hiện Nghị quyết số 8-NQ/TW được ban hành ngày 2/5/2019.")
    assert [(number, date) for _, number, _, date in found] == [("6-KH/TU", "2019-05-02"), ("8-NQ/TW", None)]


@pytest.mark.parametrize(
    ("content", "numbers"),
    [
        ("Thực hiện Nghị quyết 57 của Tỉnh ủy.", ["57"]),
        ("Thực hiện Nghị định 24/2014 của Chính phủ.", ["24/2014"]),
        ("Có nghị quyết số 57 của Tỉnh ủy.", ["57"]),
        ("Theo Nghị định 24 và 31 của Chính phủ.", ["24", "31"]),
        ("Sau Nghị quyết 18 và 5 năm của nhiệm kỳ.", ["18"]),
        ("Quyết định 3 nhiệm vụ, chỉ thị 5 người.", []),
        ("Đạt 98% kế hoạch 5 năm.", []),
    ],
)
def test_bare_number(content: str, numbers: list[str]) -> None:
    """document.bare-number: a type word and a number name one; counted things do not."""
    assert [claim.number for claim in documents(content)] == numbers


def test_bare_number_joins_the_full_one() -> None:
    """A bare number is the one full number with its digits; another term's number is another."""
    (claim,) = documents("Thực hiện Nghị quyết số 57-NQ/TU. Nghị quyết 57 đã rõ.")
    assert claim.number == "57-NQ/TU"
    two = documents("Nghị quyết số 5-NQ/TU khóa XVII thay cho Nghị quyết số 5-NQ/TU khóa XVIII.")
    assert [claim.period for claim in two] == ["khóa XVII", "khóa XVIII"]


@pytest.mark.parametrize(
    ("content", "name", "issuer"),
    [
        (
            "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII, nhiệm kỳ 2015 - 2020.",
            "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ XVIII, nhiệm kỳ 2015-2020",
            "Đảng bộ tỉnh Phú Thọ",
        ),
        ("Học Nghị quyết Trung ương 5 khóa XII.", "Nghị quyết Trung ương 5 khóa XII", "Ban Chấp hành Trung ương Đảng"),
        ("Theo Luật Thư viện năm 2019, sách là của chung.", "Luật Thư viện năm 2019", "Quốc hội"),
        ("Luật Thư viện (năm 2019) đã rõ.", "Luật Thư viện năm 2019", "Quốc hội"),
        ("Xem dự án Luật Chăn nuôi (sửa đổi).", "Luật Chăn nuôi (sửa đổi)", "Quốc hội"),
        (
            "Triển khai Quy hoạch tỉnh thời kỳ 2021 - 2030.",
            "Quy hoạch tỉnh Phú Thọ thời kỳ 2021 - 2030",
            None,
        ),
        ("HĐND tỉnh thông qua Nghị quyết về phí vào chợ huyện.", "Nghị quyết về phí vào chợ huyện", COUNCIL),
        ("Có Công điện của Chính phủ ngày 7/5/2019.", "Công điện của Chính phủ ngày 7/5/2019", "Chính phủ"),
        ("Giao kế hoạch đầu tư công năm 2019.", "Kế hoạch đầu tư công năm 2019 của tỉnh Phú Thọ", None),
        (
            "Vi phạm quy định về những điều đảng viên không được làm, gây bức xúc.",
            "Quy định về những điều đảng viên không được làm",
            None,
        ),
    ],
)
def test_named(content: str, name: str, issuer: str | None) -> None:
    """document.of-meeting, .law, .planning, .titled, .issued-on, .plan: named without a number."""
    (claim,) = documents(content)
    assert (claim.name, claim.issuer, claim.number) == (name, issuer, None)


def test_congress_again() -> None:
    """document.congress-again: "nghị quyết đại hội đề ra" is of the congress named before; of all levels it is none."""
    content = "Đại hội Đảng bộ tỉnh lần thứ XVIII đã bàn. Mục tiêu nghị quyết đại hội đề ra rất cao."
    assert [claim.name for claim in documents(content)] == [
        "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ XVIII"
    ]
    assert documents("Đại hội Đảng bộ tỉnh lần thứ XVIII đã bàn. Theo nghị quyết đại hội các cấp.") == ()


def test_planned() -> None:
    """What is announced as to come is planned; without a title it is none."""
    (claim,) = documents("Năm tới, Ban Thường vụ Tỉnh ủy sẽ ra một nghị quyết riêng về nghề chè đến năm 2030.")
    assert (claim.planned, claim.name) == (True, "Nghị quyết về nghề chè đến năm 2030")
    assert documents("UBND tỉnh sẽ trình dự thảo Quyết định.") == ()


@pytest.mark.parametrize(
    "content",
    [
        "Cấp ủy các cấp thực hiện các nghị quyết chuyên đề và kế hoạch đầu tư.",
        "Công ước về nghề dệt thổ cẩm năm 1982 còn đó.",
        "Năm 2017, anh học ở Trường Đại học Luật Phú Thọ năm 2018.",
        "Sớm ban hành Thông tư hướng dẫn các vấn đề trên.",
        "Kết luận về vụ việc đã rõ ràng lắm rồi.",
        "Đạt 99% KH; dự án đường và đề án nhân sự được báo cáo.",
    ],
)
def test_vague_ones_are_none(content: str) -> None:
    """Neither vague words, nor treaties, nor verbs at a sentence's head name an official document."""
    assert documents(content) == ()


def test_period() -> None:
    """State acts are numbered by year, central party ones by term."""
    (state,) = documents("Nghị quyết số 8/NQ-HĐND ngày 2/4/2019 của HĐND tỉnh.")
    (party,) = documents("Chỉ thị số 5-CT/TW ngày 15/5/2018 của Bộ Chính trị.")
    assert (state.period, party.period) == ("2019", "khóa XII")


def test_every_quote_is_in_the_article() -> None:
    """Evidence is the content between its offsets and carries the rule."""
    content = "Xem Chỉ thị số 9-CT/TU ngày 4/3/2019 của Tỉnh ủy."
    (claim,) = documents(content)
    evidence = claim.evidence
    assert content[evidence.start : evidence.end] == evidence.quote == "Chỉ thị số 9-CT/TU ngày 4/3/2019 của Tỉnh ủy"
    assert evidence.rule == "document.numbered"


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("Theo quy định của Luật Thư viện hiện hành.", ["Luật Thư viện"]),
        ("Ông nhắc Luật phòng, chống tham nhũng và việc khác.", ["Luật Phòng, chống tham nhũng"]),
        ("Luật Thư viện năm 2019 rõ hơn; Luật Thư viện giúp nhiều.", ["Luật Thư viện năm 2019"]),
        (
            "Luật Đất đai năm 2013 và Luật Đất đai năm 2024; theo Luật Đất đai.",
            ["Luật Đất đai năm 2013", "Luật Đất đai năm 2024"],
        ),
        ("Khoa Luật Đất đai mở lớp.", []),
        (
            "Ông vi phạm quy định những điều đảng viên không được làm.",
            ["Quy định về những điều đảng viên không được làm"],
        ),
    ],
)
def test_law_and_rule_known_by_title(content: str, names: list[str]) -> None:
    """document.law-title: a known title needs no year, and is the dated one of its title when there is one."""
    assert [one.name for one in documents(content)] == names


@pytest.mark.parametrize(
    ("content", "date"),
    [
        ("Ngày 4/3/2019, Chủ tịch UBND tỉnh ký ban hành Quyết định số 5/QĐ-UBND.", "2019-03-04"),
        ("Ngày 4/3/2019, ông đọc Quyết định số 5/QĐ-UBND.", None),
        ("Ngày 4/3/2019, Sở Nông nghiệp cho biết, Chủ tịch UBND tỉnh ký Quyết định số 5/QĐ-UBND.", None),
    ],
)
def test_signed_on(content: str, date: str | None) -> None:
    """document.signed: the day that opens the sentence of the signing is that of the decision."""
    assert [str(one.date) if one.date else None for one in documents(content)] == [date]


def test_bare_number_in_lower_case() -> None:
    """document.bare-number: in lower case it counts behind the body that acts; resolutions are always numbered."""
    assert facts("HĐND tỉnh đã ban hành quyết định 41 về chợ.") == [("Quyết định", "41", COUNCIL, None)]
    assert facts("Xem quyết định 41 về chợ.") == []
    assert facts("Xem nghị quyết 41 về chợ.") == [("Nghị quyết", "41", None, None)]
