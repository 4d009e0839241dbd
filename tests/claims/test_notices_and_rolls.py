"""Whose life a heading leads, life data before titles, and what a meeting did not adopt."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.claim import Predicate
from kg.model.identifiers import article_id
from kg.text.analyze import analyze_text
from tests.claims.scenes import make_text, proceedings

pytestmark = pytest.mark.nlp

_NOTICE = (
    "Đồng chí NGÔ VĂN ỔI\nSinh năm 1938; quê quán: xã Tân Mộc; nguyên Bí thư Huyện ủy Lục Nam, đã từ trần.\n"
    "Ban Lễ tang do đồng chí Vi Văn Lê, Phó Bí thư Tỉnh ủy làm Trưởng ban.\n"
)
_LINE = "- Từ 3/1976 đến 6/1986: Giám đốc Sở Y tế."


def held(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and status of every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {(claim.person, claim.role, str(claim.status)) for claim in claims}


@pytest.mark.parametrize(
    "head",
    [
        "Tóm tắt quá trình công tác\n",
        "TIỂU SỬ TÓM TẮT\n",
        "* Quá trình công tác:\n",
        "Tóm tắt tiểu sử: ",
        "- Quá trình công tác: ",
    ],
)
def test_a_life_under_a_heading_is_that_of_who_was_born(head: str) -> None:
    """Lines under "Quá trình công tác" tell of whose birth is printed, whoever leads his funeral."""
    told = held(f"{_NOTICE}{head}{_LINE}")
    assert ("Ngô Văn Ổi", "Giám đốc", "former") in told
    assert ("Vi Văn Lê", "Giám đốc", "former") not in told


def test_without_a_heading_the_last_name_is_meant() -> None:
    """Lines that follow a name at once are of that name."""
    assert ("Vi Văn Lê", "Giám đốc", "former") in held(f"{_NOTICE}{_LINE}")


@pytest.mark.parametrize(
    "life",
    [
        ", sinh năm 1975; ",
        ", sinh ngày 1/2/1975; ",
        ", nữ, sinh năm 1975, dân tộc Tày, ",
        ", 1975, ",
        "; năm sinh: 1975; chức vụ: ",
    ],
)
def test_life_data_part_no_name_from_its_title(life: str) -> None:
    """ "A, sinh năm 1975; T" of a list of candidates holds T (rules list.name-first, list.vitals)."""
    assert held(f"1. Bà Lý Thị Na{life}Giám đốc Sở Y tế.") == {("Lý Thị Na", "Giám đốc", "current")}


def test_a_semicolon_without_life_data_parts_two_people() -> None:
    """ "A; T" is no office of A."""
    assert held("Dự họp có bà Lý Thị Na; Giám đốc Sở Y tế.") == set()


def test_a_series_of_appointed_goes_on_behind_former_offices() -> None:
    """ "P1 được chỉ định làm T1; P2, nguyên T, làm T2" appoints both (rule event.decreed)."""
    told = held(
        "Ông Ngô Văn Ổi được chỉ định làm Bí thư Huyện ủy Lục Nam; ông Vi Văn Lê, nguyên Giám đốc Sở Y tế, "
        "làm Phó Bí thư Huyện ủy Lục Nam."
    )
    assert told == {
        ("Ngô Văn Ổi", "Bí thư", "started"),
        ("Vi Văn Lê", "Phó Bí thư", "started"),
        ("Vi Văn Lê", "Giám đốc", "former"),
    }


def _adopted(content: str) -> list[str]:
    relations = proceedings(content).relations
    return [one.subject.key for one in relations if one.predicate is Predicate.ADOPTED_AT]


_HELD = "Ngày 9/5, Huyện ủy Yên Lập tổ chức hội nghị sơ kết công tác năm 2019.\n"
_PLAN = "Kế hoạch số 41-KH/HU"


def test_what_a_report_tells_was_not_adopted_there() -> None:
    """ "Báo cáo tại hội nghị nêu rõ: Huyện ủy đã ban hành …" tells of another day."""
    assert _adopted(f"{_HELD}Báo cáo tại hội nghị nêu rõ: Huyện ủy Yên Lập đã ban hành {_PLAN}.") == []


def test_a_paper_of_an_earlier_day_was_not_adopted_there() -> None:
    """A paper that bears a day before the meeting was adopted elsewhere; one without a day was not."""
    assert _adopted(f"{_HELD}Hội nghị đã thông qua {_PLAN} ngày 20/8/2016.") == []
    assert _adopted(f"{_HELD}Hội nghị đã thông qua {_PLAN}.") == ["Kế hoạch 41-KH/HU"]


@pytest.mark.parametrize(("act", "mends"), [("về", False), ("phê duyệt", False), ("về điều chỉnh", True)])
def test_only_a_change_amends_the_paper_behind_it(act: str, mends: bool) -> None:
    """ "nghị quyết về kế hoạch …" changes no plan, "nghị quyết về điều chỉnh Kế hoạch số …" does."""
    told = proceedings(
        f"{_HELD}Hội nghị thông qua các nghị quyết, gồm: nghị quyết {act} {_PLAN}; nghị quyết về chợ xã."
    )
    assert any(one.predicate is Predicate.AMENDS for one in told.relations) is mends


NOTICE = (
    "TIN BUỒN: Đồng chí TRANG VĂN ỔI từ trần\nĐồng chí: TRANG VĂN ỔI (Năm Ổi)\nTên khai sinh: Trang Văn Quýt. Sinh "
    "ngày 02/9/1931.\n"
    "Nguyên Bí thư Huyện ủy Lục Nam; đã từ trần ngày 11/3/2016.\n"
    "Ban lễ tang do đồng chí Lê Văn Cam, Phó Chủ tịch UBND tỉnh làm Trưởng ban.\n"
    "TÓM TẮT QUÁ TRÌNH CÔNG TÁC\n- 9/1968 - 4/1975: Bí thư Huyện ủy Tân Yên.\n"
    "Thay mặt gia đình, bà Trang Thị Mận, con gái đồng chí Năm Ổi, Phó Giám đốc Sở Y tế tỉnh Bắc Giang, cảm ơn."
)


def test_the_life_in_a_notice_is_of_whom_it_mourns() -> None:
    """Names at birth are the dead one's, lines of a life his, what stands behind his name his daughter's."""
    starts = [0, *(at + 1 for at, letter in enumerate(NOTICE) if letter == "\n")]
    ends = [*(start - 1 for start in starts[1:]), len(NOTICE)]
    lines = tuple(Passage(start, end, PassageKind.TEXT) for start, end in zip(starts, ends, strict=True))
    text = analyze_text(Article(article_id(NOTICE), "a", "a", NOTICE, lines, home="Bắc Giang"))
    offices = extract_claims(text, find_mentions(text)).offices
    assert {(one.person, one.role, one.status.value) for one in offices} == {
        ("Trang Văn Ổi", "Bí thư", "former"),
        ("Lê Văn Cam", "Phó Chủ tịch", "current"),
        ("Trang Thị Mận", "Phó Giám đốc", "current"),
    }
    assert {one.body for one in offices if one.role == "Bí thư"} == {"Huyện ủy Lục Nam", "Huyện ủy Tân Yên"}
