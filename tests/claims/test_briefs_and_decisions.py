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
