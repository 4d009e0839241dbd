"""News briefs one to an item, decisions printed whole, and the lists of funeral committees and working parties."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import Predicate, Reading
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp

BRIEFS = (
    "* Ngày 18/6, Huyện ủy Lục Nam tổ chức hội nghị sơ kết công tác dân vận. Ông Ngô Văn Ổi, Bí thư Huyện ủy dự.\n"
    "* Sáng 19/6, Công an tỉnh tổ chức gặp mặt kỷ niệm 30 năm Ngày truyền thống. Bà Lê Thị Mận, Giám đốc Công an tỉnh "
    "chủ trì.\n"
    "* UBND huyện Tân Yên vừa trao nhà cho hộ nghèo. Cùng dự có ông Đinh Công Quýt, Giám đốc Sở Y tế.\n"
)


def reading(content: str) -> Reading:
    """Return what is read of an article of Bắc Giang of 20 June 2019."""
    text = make_text(content, home="Bắc Giang", published="2019-06-20")
    return extract_claims(text, find_mentions(text))


def test_a_brief_tells_of_its_own_meeting() -> None:
    """Who chairs or attends in an item of news briefs is at no meeting of an item before."""
    told = {(one.subject.key, one.predicate, one.object.key[:8]) for one in reading(BRIEFS).relations}
    assert ("Ngô Văn Ổi", Predicate.ATTENDED, "Hội nghị") in told
    assert ("Lê Thị Mận", Predicate.CHAIRED, "Gặp mặt ") in told
    assert not any(person == "Đinh Công Quýt" for person, _predicate, _meeting in told)


def test_a_brief_without_a_day_is_told_on_the_day_of_publication() -> None:
    """The day of the first item is not that of an item which prints none."""
    days = {claim.person: str(claim.as_of) for claim in reading(BRIEFS).offices}
    assert days == {"Ngô Văn Ổi": "2019-06-18", "Lê Thị Mận": "2019-06-19", "Đinh Công Quýt": "2019-06-20"}


@pytest.mark.parametrize("seat", ["Trưởng ban", "Phó Trưởng Ban", "Phó trưởng ban;"])
def test_a_seat_behind_a_dash_is_of_no_body_told_before(seat: str) -> None:
    """In a list of a funeral committee "… - Phó Trưởng ban" is no office at all."""
    told = reading(f"DANH SÁCH BAN LỄ TANG\n1. Bà Lê Thị Mận, Trưởng Ban Tổ chức Tỉnh ủy - {seat}")
    assert {(claim.role, claim.body) for claim in told.offices} == {("Trưởng ban", "Ban Tổ chức Tỉnh ủy Bắc Giang")}


def test_a_decision_is_of_the_day_in_its_head() -> None:
    """ "Số: N" and "nơi, ngày … tháng … năm …" below it."""
    told = reading(
        "Số: 45/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBắc Giang, ngày 3 tháng 4 năm 2019\nQUYẾT ĐỊNH\n"
        "Điều 1. Bổ nhiệm bà Lê Thị Mận giữ chức vụ Giám đốc Sở Y tế."
    )
    assert [(one.number, str(one.date)) for one in told.official_documents] == [("45/QĐ-UBND", "2019-04-03")]


@pytest.mark.parametrize("title", ["Chủ tịch Công đoàn Trường", "Chủ tịch Hội đồng Trường", "Bí thư Đoàn Trường"])
def test_a_body_that_could_not_be_read_is_no_neighbours(title: str) -> None:
    """The chair of a school's union does not chair the council named before."""
    told = reading(f"Dự có bà Lê Thị Mận, Phó Chủ tịch HĐND tỉnh; ông Ngô Văn Ổi, {title}.")
    assert {claim.person for claim in told.offices} == {"Lê Thị Mận"}
    assert {one.name for one in told.people} == {"Lê Thị Mận", "Ngô Văn Ổi"}


def test_a_chief_is_of_the_body_of_the_deputies_appointed_with_her() -> None:
    """ "A, Phó Chủ tịch Mặt trận, giữ chức Chủ tịch; B giữ chức Phó Chủ tịch Hội Phụ nữ": both are of the union."""
    told = reading(
        "Hội nghị chỉ định bà Lê Thị Mận, Phó Chủ tịch Ủy ban MTTQ xã Tân Mộc giữ chức Chủ tịch; bà Hà Thị Mến giữ "
        "chức Phó Chủ tịch Hội Liên hiệp Phụ nữ xã Tân Mộc."
    )
    started = {(claim.person, claim.role, claim.body) for claim in told.offices if str(claim.status) == "started"}
    assert ("Lê Thị Mận", "Chủ tịch", "Hội Liên hiệp Phụ nữ xã Tân Mộc") in started


def test_two_who_act_together_share_the_body_behind() -> None:
    """ "A, Chỉ huy trưởng và B, Chính ủy Bộ CHQS tỉnh"."""
    told = reading("Đại tá Ngô Văn Ổi, Chỉ huy trưởng và Đại tá Vi Văn Lê, Chính ủy Bộ CHQS tỉnh cùng chủ trì.")
    assert {(claim.role, claim.body) for claim in told.offices} == {
        ("Chỉ huy trưởng", "Bộ Chỉ huy quân sự tỉnh Bắc Giang"),
        ("Chính ủy", "Bộ Chỉ huy quân sự tỉnh Bắc Giang"),
    }


def test_the_lines_of_a_list_of_appointed_begin_offices() -> None:
    """ "quyết định về việc bổ nhiệm:" and who takes what, one to a line."""
    told = reading(
        "Ngày 18/6, Tỉnh ủy công bố quyết định về việc bổ nhiệm:\n- Bà Lê Thị Mận, Phó Giám đốc Sở Y tế giữ chức "
        "Giám đốc Sở Nội vụ;\n- Ông Ngô Văn Ổi giữ chức Giám đốc Sở Tư pháp."
    )
    assert {claim.person for claim in told.offices if str(claim.status) == "started"} == {"Lê Thị Mận", "Ngô Văn Ổi"}


def test_a_side_told_with_a_colon_opens_a_list() -> None:
    """ "Về phía xã có:" and a name a line: they attended."""
    told = reading(
        "Ngày 18/6, Huyện ủy Lục Nam tổ chức hội nghị sơ kết công tác năm.\nVề phía xã có:\n+ Đồng chí Lê Thị Mận - Bí "
        "thư Đảng ủy xã Tân Mộc\n+ Đồng chí Ngô Văn Ổi - Chủ tịch UBND xã Tân Mộc"
    )
    attended = {one.subject.key for one in told.relations if one.predicate is Predicate.ATTENDED}
    assert attended == {"Lê Thị Mận", "Ngô Văn Ổi"}


def test_who_was_elsewhere_on_the_day_was_not_at_the_meeting() -> None:
    """ "*Chiều cùng ngày, …": those who "cùng dự" there are not put at the meeting reported; the next line goes on."""
    told = reading(
        "Ngày 18/6, Huyện ủy Lục Nam tổ chức hội nghị sơ kết công tác năm.\n*Chiều cùng ngày, đoàn thăm xã Tân Mộc. "
        "Ông Ngô Văn Ổi, Bí thư Đảng ủy xã cùng dự.\nPhát biểu kết luận, bà Lê Thị Mận, Bí thư Huyện ủy yêu cầu đổi."
    )
    assert {one.subject.key for one in told.relations if one.predicate is not Predicate.ORGANISED} == {"Lê Thị Mận"}


def test_what_follows_an_institution_is_no_part_of_its_name() -> None:
    """ "Giám đốc Bệnh viện về công tác …" is of the hospital named before."""
    told = reading(
        "Đảng bộ Bệnh viện Đa khoa tỉnh họp. Ông Ngô Văn Ổi, Giám đốc Bệnh viện về công tác xây dựng Đảng nói."
    )
    assert {claim.body for claim in told.offices} == {"Bệnh viện Đa khoa tỉnh Bắc Giang"}


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("thống nhất đề nghị bổ nhiệm", {("Ngô Văn Ổi", "Phó Giám đốc", "current")}),
        (
            "quyết định bổ nhiệm",
            {
                ("Ngô Văn Ổi", "Phó Giám đốc", "current"),
                ("Ngô Văn Ổi", "Giám đốc", "started"),
                ("Lý Thị Na", "Giám đốc", "started"),
            },
        ),
    ],
)
def test_a_line_that_proposes_gives_its_list_nothing(lead: str, expected: set[tuple[str, str, str]]) -> None:
    """Items below "đề nghị bổ nhiệm:" begin and end nothing, those below a decision do (rule event.unreal)."""
    content = (
        f"Ngày 4/3, Ban Thường vụ Tỉnh ủy {lead}:\n- Đồng chí Ngô Văn Ổi, Phó Giám đốc Sở Y tế giữ chức Giám đốc Sở Y "
        "tế.\n- Đồng chí Lý Thị Na giữ chức Giám đốc Sở Nội vụ."
    )
    text = make_text(content, home="Bắc Giang")
    assert {(o.person, o.role, str(o.status)) for o in extract_claims(text, find_mentions(text)).offices} == expected
