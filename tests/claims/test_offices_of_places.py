"""Offices of tax, customs and treasury by region, of zones and forests, of broadcasters, in short forms too."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.text.sentences import cut
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def read(content: str) -> tuple[set[tuple[str, str, str]], set[str]]:
    """Return person, role and body of every office, and every body, of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    reading = extract_claims(text, find_mentions(text))
    return {(c.person, c.role, c.body) for c in reading.offices}, {c.key for c in reading.bodies}


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("Trưởng Thuế cơ sở 3 tỉnh Hà Nam", "Trưởng", "Thuế cơ sở 3"),
        ("Tổng Giám đốc VTV", "Tổng Giám đốc", "Đài Truyền hình Việt Nam"),
        ("Phó Tổng Giám đốc TTXVN", "Phó Tổng Giám đốc", "Thông tấn xã Việt Nam"),
        ("Cục trưởng Cục Chính trị Quân khu 3", "Cục trưởng", "Cục Chính trị, Quân khu 3"),
        ("Trưởng Ban QLRPH Bắc Mộc", "Trưởng ban", "Ban Quản lý rừng phòng hộ Bắc Mộc"),
        ("Trưởng phòng Nội vụ huyện Tân Yên", "Trưởng phòng", "Phòng Nội vụ huyện Tân Yên"),
    ],
)
def test_short_forms_and_regions(title: str, role: str, body: str) -> None:
    """Each title with its body in full."""
    assert read(f"Ông Ngô Văn Ổi, {title}, phát biểu.")[0] == {("Ngô Văn Ổi", role, body)}


def test_huv_is_a_member_of_the_districts_committee() -> None:
    """ "HUV" before another office of the district."""
    offices, _bodies = read("Ông Ngô Văn Ổi, HUV, Trưởng phòng Nội vụ huyện Tân Yên, dự.")
    assert ("Ngô Văn Ổi", "Ủy viên", "Ban Chấp hành Đảng bộ huyện Tân Yên") in offices


def test_boards_of_forests_and_sites_need_no_title() -> None:
    """A board with a zone and its name is a body wherever it stands; the site's name is nobody."""
    offices, bodies = read("Thanh tra Ban Quản lý rừng phòng hộ Bắc Mộc và Ban Quản lý Khu di tích lịch sử Bạch Mộc.")
    assert offices == set()
    assert bodies == {"Ban Quản lý rừng phòng hộ Bắc Mộc", "Ban Quản lý Khu di tích lịch sử Bạch Mộc"}


def test_a_site_called_after_a_person_ends_before_its_head() -> None:
    """ "Khu di tích Trần Mộc | Lê Doãn Mận": two names stand side by side."""
    assert read("Trưởng Ban Quản lý Khu di tích Trần Mộc Lê Doãn Mận cho biết.")[0] == {
        ("Lê Doãn Mận", "Trưởng ban", "Ban Quản lý Khu di tích Trần Mộc")
    }


def test_the_number_of_a_region_may_end_a_sentence() -> None:
    """ "khu vực V." is no initial."""
    told = "Thăm Kho bạc Nhà nước khu vực V. Ông Ngô Văn Ổi phát biểu."
    assert [told[start:end] for start, end in cut(told)] == [told[:32], told[33:]]
