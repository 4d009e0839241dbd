"""What is told behind a colon, a copula or the name: whom a decree names, what a row says somebody loses."""

from __future__ import annotations

import pytest

from kg.model.article import RawArticle
from kg.pipeline import read_one
from tests.claims.test_office_rules import offices

pytestmark = pytest.mark.nlp

COUNCIL = "Hội đồng nhân dân tỉnh Bắc Giang"
DOCTOR = ("Sở Y tế tỉnh Bắc Giang",)


def test_who_is_named_behind_the_copula_of_a_decree_begins() -> None:
    """ "chỉ định T là đồng chí A" begins A's office."""
    told = "Tỉnh ủy công bố quyết định chỉ định Chủ tịch HĐND tỉnh là đồng chí Lê Thị Mận."
    assert offices(told) == {("Lê Thị Mận", "Chủ tịch", COUNCIL, "started")}


@pytest.mark.parametrize("row", ["1. Đồng chí Ngô Văn Ổi", "- Ngô Văn Ổi"])
def test_a_row_tells_behind_a_colon_what_somebody_loses(row: str) -> None:
    """ "1. A, T1: Cách chức T2" ends T2 and leaves T1."""
    told = f"{row}, Giám đốc Sở Y tế: Cách chức Bí thư Đảng ủy Sở Y tế."
    assert offices(told) == {
        ("Ngô Văn Ổi", "Giám đốc", *DOCTOR, "current"),
        ("Ngô Văn Ổi", "Bí thư", "Đảng ủy Sở Y tế tỉnh Bắc Giang", "ended"),
    }


def test_what_somebody_says_behind_a_colon_ends_nothing_of_his() -> None:
    """Words before the colon make it a speech."""
    told = "Ông Ngô Văn Ổi nói rõ: cách chức Giám đốc Sở Y tế là đúng."
    assert not {row for row in offices(told) if row[0] == "Ngô Văn Ổi"}


@pytest.mark.parametrize(("verb", "status"), [("quyết định cách chức", "ended"), ("đề nghị cách chức", "current")])
def test_who_is_dismissed_leaves_the_office_behind_his_name(verb: str, status: str) -> None:
    """ "cách chức ông A, T" ends T, a request does not (rule event.left-all)."""
    told = f"UBND tỉnh {verb} ông Ngô Văn Ổi, Giám đốc Sở Y tế."
    assert offices(told) == {("Ngô Văn Ổi", "Giám đốc", *DOCTOR, status)}


def test_others_who_join_a_board_are_not_the_one_of_the_clause_before() -> None:
    """ "cho thôi T đối với bà A; cử bổ sung 7 vị tham gia Ủy ban" seats seven others."""
    told = (
        "Hội nghị cho thôi chức Phó Chủ tịch HĐND tỉnh đối với bà Lê Thị Mận; hiệp thương cử bổ sung 7 vị tham gia "
        "Ủy ban MTTQ Việt Nam tỉnh."
    )
    assert offices(told) == {("Lê Thị Mận", "Phó Chủ tịch", COUNCIL, "ended")}


CHAIRS = "Chủ tịch HĐND tỉnh: ông Ngô Văn Ổi; các Phó Chủ tịch HĐND tỉnh: bà Lê Thị Mận."


@pytest.mark.parametrize(
    ("lead", "status"),
    [
        ("Quốc hội chỉ định nhân sự HĐND tỉnh: ", "started"),
        ("Kết quả bầu các chức danh như sau: ", "started"),
        ("HĐND tỉnh đã bầu các chức danh: ", "started"),
        ("HĐND tỉnh dự kiến bầu các chức danh như sau: ", "current"),
        ("Thường trực HĐND tỉnh hiện nay: ", "current"),
    ],
)
def test_a_list_of_those_chosen_begins_their_offices(lead: str, status: str) -> None:
    """ "chỉ định nhân sự HĐND tỉnh: Chủ tịch: A; Phó Chủ tịch: B" (rule event.decreed)."""
    told = offices(f"{lead}{CHAIRS}")
    assert ("Lê Thị Mận", "Phó Chủ tịch", COUNCIL, status) in told
    if status == "started":
        assert ("Ngô Văn Ổi", "Chủ tịch", COUNCIL, status) in told


@pytest.mark.parametrize("label", ["Chức vụ", "Nghề nghiệp, chức vụ", "Chức vụ, đơn vị công tác"])
def test_a_candidates_office_stands_behind_its_label(label: str) -> None:
    """ "- Nghề nghiệp, chức vụ: T" is the office of whom the notice names (rule career.titles)."""
    told = f"1. Ông NGÔ VĂN ỔI\n- Ngày sinh: 2/3/1970\n- {label}: Giám đốc Sở Y tế"
    assert offices(told) == {("Ngô Văn Ổi", "Giám đốc", *DOCTOR, "current")}


def test_a_sentence_of_titles_behind_the_data_of_its_line_is_of_whom_they_are() -> None:
    """In a list of candidates each entry tells its own; a seat alone may be of a term long over (career.titles)."""
    told = (
        "Danh sách ứng cử viên\n"
        "1. Ông NGÔ VĂN ỔI sinh 19/5/1968, dân tộc Tày. Nơi ở: xã Tân Mộc. Phó Giám đốc Sở Y tế tỉnh Hà Nam; nguyên Bí "
        "thư Huyện ủy Lý Nhân.\n"
        "2. Bà LÊ THỊ CAM, SN 1983, quê Hà Nội. Phó Giám đốc Sở Nội vụ tỉnh Hà Nam.\n"
        "3. Ông VI VĂN LÊ, SN 1953, quê Hà Nội. Đại biểu Quốc hội khóa X.\n"
    )
    read = read_one(RawArticle("list", "list", told, published="2016-05-01"))[1]
    names = {person.key: person.name for person in read.people}
    assert {(names[one.person], one.role, one.body, str(one.status)) for one in read.offices} == {
        ("Ngô Văn Ổi", "Phó Giám đốc", "Sở Y tế tỉnh Hà Nam", "current"),
        ("Ngô Văn Ổi", "Bí thư", "Huyện ủy Lý Nhân", "former"),
        ("Lê Thị Cam", "Phó Giám đốc", "Sở Nội vụ tỉnh Hà Nam", "current"),
    }
