"""Plans, programmes and other papers known by a title that leaves out whose they are."""

from __future__ import annotations

import pytest

from kg.claims.documents.numbers import find_numbers
from tests.claims.scenes import proceedings


def names(content: str, **given: str | None) -> list[str | None]:
    return [claim.name for claim in proceedings(content, **given).official_documents]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            "Xem lại kế hoạch phát triển kinh tế - xã hội 5 năm (2011-2015).",
            "Kế hoạch phát triển kinh tế - xã hội 5 năm (2011-2015) của tỉnh Phú Thọ",
        ),
        (
            "Xem lại kế hoạch đầu tư công trung hạn 5 năm 2011-2015 huyện Yên Lập.",
            "Kế hoạch đầu tư công trung hạn 5 năm 2011-2015 huyện Yên Lập",
        ),
        (
            "Hoàn thành Đề án sắp xếp đơn vị hành chính cấp xã.",
            "Đề án sắp xếp đơn vị hành chính cấp xã tỉnh Phú Thọ",
        ),
        ("Tỉnh đang xây dựng đề án thành lập làng nghề dệt lụa.", "Đề án thành lập làng nghề dệt lụa"),
        ("Căn cứ Hiến pháp, Quốc hội họp bàn.", "Hiến pháp"),
    ],
)
def test_name_with_owner(content: str, expected: str) -> None:
    """document.plan, document.titled: the unit printed behind the period, else the home, belongs to the name."""
    assert names(content) == [expected]


def test_unit_of_a_later_plan() -> None:
    """document.plan: of two plans in one sentence the unit behind the second is that of both."""
    found = names("Bàn kế hoạch đầu tư công năm 2017; kế hoạch đầu tư công năm 2018 huyện Yên Lập.")
    assert found == ["Kế hoạch đầu tư công năm 2017 của huyện Yên Lập", "Kế hoạch đầu tư công năm 2018 huyện Yên Lập"]


def test_bare_programme_is_the_one_with_its_body() -> None:
    """document.plan: a bare yearly programme is the one of that year told with its body."""
    found = names("Bàn chương trình công tác năm 2018. Dự thảo Chương trình công tác của Tỉnh ủy năm 2018 đã rõ.")
    assert found == ["Chương trình công tác của Tỉnh ủy Phú Thọ năm 2018"]


def test_yearly_resolution_names_its_issuer() -> None:
    """document.titled: a yearly resolution without "về" is named with the body that passes it."""
    found = names("HĐND tỉnh thông qua Nghị quyết phát triển kinh tế - xã hội năm 2018.")
    assert found == ["Nghị quyết phát triển kinh tế - xã hội năm 2018 của Hội đồng nhân dân tỉnh Phú Thọ"]


def test_lower_case_scheme_without_a_maker_is_none() -> None:
    """document.titled: "đề án" in lower case is no naming where nobody makes it."""
    assert names("Ông xem đề án thành lập làng nghề dệt lụa.") == []


def test_personnel_decision_is_none() -> None:
    """document.titled: a decision to approve someone's post has no name of its own."""
    assert names("Công bố Quyết định của Bộ Chính trị về việc chuẩn y đồng chí Kiều Văn Thảo giữ chức.") == []


def test_code_without_its_bar() -> None:
    """A number printed without the bar before TW is read with it."""
    assert [found.number for found in find_numbers("Quyết định số 16/QĐNSTƯ")] == ["16-QĐNS/TW"]
    assert [found.number for found in find_numbers("Nghị quyết số 91/NQ-TW")] == ["91-NQ/TW"]
    assert [found.number for found in find_numbers("Quyết định số 91/QĐ-BCT")] == ["91/QĐ-BCT"]


def test_findings_on_a_complaint_by_number() -> None:
    """document.bare-number: "kết luận nội dung tố cáo số 8 ngày 4-3-2019 của chủ tịch UBND tỉnh"."""
    (claim,) = proceedings(
        "Nêu ở kết luận nội dung tố cáo số 8 ngày 4-3-2019 của chủ tịch UBND tỉnh."
    ).official_documents
    assert (claim.number, claim.name, str(claim.date)) == ("8", "Kết luận nội dung tố cáo", "2019-03-04")


def test_verb_behind_a_scheme_is_no_title() -> None:
    """document.titled: "Đề án đặt mục tiêu …" tells what a scheme does, not its name."""
    assert names("Theo đó, Đề án đặt mục tiêu trồng thêm ba cánh rừng.") == []
