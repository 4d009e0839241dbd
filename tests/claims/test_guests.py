"""Guests from other countries, whose parties have offices called as ours, hold none of ours."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def holders(content: str) -> set[str]:
    """Return who holds an office in an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return {claim.person for claim in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    "guest",
    [
        "đồng chí Khăm Xỉ, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Xê Băng (Lào).",
        "đồng chí Khăm Xỉ, Ủy viên Trung ương Đảng, Giám đốc Sở Y tế tỉnh Xê Băng (Lào).",
        "đồng chí Khăm Xỉ, Bí thư Đảng ủy, Giám đốc Sở Y tế tỉnh Hủa Phăn. Lào là nước bạn.",
        "đồng chí Khăm Xỉ, Ủy viên Thường vụ Bộ Chính trị, Bí thư Ban Bí thư của Trung Quốc.",
    ],
)
def test_guest_told_by_his_titles(guest: str) -> None:
    """A title or a place of another country among his titles makes all of them that country's (rule people.guest)."""
    assert holders(f"Đồng chí Ninh Văn Quý, Bí thư Tỉnh ủy, tiếp {guest}") == {"Ninh Văn Quý"}


def test_guests_told_by_their_side() -> None:
    """Those listed "về phía Lào" are of Laos, those of the next side are not."""
    told = (
        "Dự lễ, về phía Lào có đồng chí Khăm Xỉ, Giám đốc Sở Y tế; về phía Việt Nam có đồng chí Ninh Văn Quý, Giám đốc "
        "Sở Y tế; bà Lý Thị Na, Bí thư Huyện ủy Lục Nam."
    )
    assert holders(told) == {"Ninh Văn Quý", "Lý Thị Na"}


@pytest.mark.parametrize(
    "told",
    [
        "Đoàn công tác tỉnh thăm Lào do đồng chí Ninh Văn Quý, Bí thư Tỉnh ủy, dẫn đầu.",
        "Ông Ninh Văn Quý, Bí thư Tỉnh ủy, thăm tỉnh Hủa Phăn (Lào).",
        "Đoàn cấp cao nước Lào do Chủ tịch nước dẫn đầu dự lễ viếng đồng chí Ninh Văn Quý, Bí thư Tỉnh ủy.",
    ],
)
def test_hosts_and_travellers_are_ours(told: str) -> None:
    """Who visits the other country, or is visited from there, holds his office here."""
    assert holders(told) == {"Ninh Văn Quý"}
