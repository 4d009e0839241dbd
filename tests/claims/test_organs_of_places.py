"""Party organs called after their place, and those of the commune or the institution whose news an article is."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import Reading
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp

COMMUNE = "Ngày 20/6, Đảng ủy xã Hoa Lộc tổ chức hội nghị tổng kết."
CONGRESS = (
    "Ngày 15/6, Đảng bộ Công ty cổ phần Gốm Sông Quê (trực thuộc Đảng ủy Khối Doanh nghiệp Trung ương) tổ chức Đại hội "
    "đại biểu lần thứ XII, nhiệm kỳ 2020 - 2025.\n"
)


def reading(content: str) -> Reading:
    """Return what is read of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return extract_claims(text, find_mentions(text))


def held(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim."""
    return {(claim.person, claim.role, claim.body) for claim in reading(content).offices}


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Chủ nhiệm UBKT huyện Lục Nam", "Ủy ban Kiểm tra Huyện ủy Lục Nam"),
        ("Chủ nhiệm Ủy ban Kiểm tra tỉnh", "Ủy ban Kiểm tra Tỉnh ủy Bắc Giang"),
        ("Trưởng ban Nội chính tỉnh", "Ban Nội chính Tỉnh ủy Bắc Giang"),
        ("Trưởng Ban Xây dựng Đảng xã Hoa Lộc", "Ban Xây dựng Đảng Đảng ủy xã Hoa Lộc"),
        ("Trưởng Ban Tổ chức các huyện", ""),
    ],
)
def test_staff_organs_are_called_after_the_place_too(title: str, body: str) -> None:
    """ "UBKT huyện" is that of the district's party committee; of many districts it is none."""
    bodies = {told[2] for told in held(f"Ông Ngô Văn Ổi, {title} phát biểu.")}
    assert bodies == ({body} if body else set())


@pytest.mark.parametrize("title", ["Chủ nhiệm Ủy ban Kiểm tra", "Chủ nhiệm UBKT xã"])
def test_a_bare_inspection_committee_is_the_communes(title: str) -> None:
    """In the news of a commune "Ủy ban Kiểm tra" alone is that of its party committee."""
    told = held(f"{COMMUNE} Ông Ngô Văn Ổi, {title} phát biểu.")
    assert told == {("Ngô Văn Ổi", "Chủ nhiệm", "Ủy ban Kiểm tra Đảng ủy xã Hoa Lộc")}


def test_a_bare_inspection_committee_stays_open_in_other_news() -> None:
    """Where the news is of no commune nothing is guessed."""
    assert held("Sở Y tế họp. Ông Ngô Văn Ổi, Chủ nhiệm Ủy ban Kiểm tra phát biểu.") == set()


def test_a_bare_party_committee_is_that_of_the_institution_in_congress() -> None:
    """ "Bí thư Đảng ủy" at the congress of a company is of its party committee."""
    told = held(
        f"{CONGRESS}Đại hội bầu ông Ngô Văn Ổi giữ chức Bí thư Đảng ủy, bà Lê Thị Mận được bầu làm Chủ nhiệm "
        "Ủy ban Kiểm tra Đảng ủy."
    )
    assert ("Ngô Văn Ổi", "Bí thư", "Đảng ủy Công ty cổ phần Gốm Sông Quê") in told
    assert ("Lê Thị Mận", "Chủ nhiệm", "Ủy ban Kiểm tra Đảng ủy Công ty cổ phần Gốm Sông Quê") in told


def test_what_stands_above_in_a_bracket_organises_nothing() -> None:
    """ "A (trực thuộc B) tổ chức": A does."""
    assert {one.organiser for one in reading(CONGRESS).meetings} == {"Đảng bộ Công ty cổ phần Gốm Sông Quê"}
    told = "Ngày 15/6, Chi cục Kiểm lâm (trực thuộc Sở Y tế) tổ chức hội nghị tổng kết năm."
    assert {one.organiser for one in reading(told).meetings} == {"Chi cục Kiểm lâm tỉnh Bắc Giang"}


def test_a_chief_is_of_the_institution_that_a_word_stands_for() -> None:
    """ "Giám đốc Bệnh viện được bầu …" is of the only hospital that the article names."""
    told = held(
        "Ngày 15/6, Đảng bộ Bệnh viện Đa khoa tỉnh Bắc Giang họp. Ông Ngô Văn Ổi, Giám đốc Bệnh viện được bầu giữ "
        "chức Bí thư Đảng ủy."
    )
    assert ("Ngô Văn Ổi", "Giám đốc", "Bệnh viện Đa khoa tỉnh Bắc Giang") in told
