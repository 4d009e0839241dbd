"""Bodies and roles with words cut short, as provincial news prints them."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp

TITLES = [
    ("Chủ nhiệm UB Pháp luật của QH", "Chủ nhiệm", "Ủy ban Pháp luật của Quốc hội"),
    ("Phó Chủ tịch QH", "Phó Chủ tịch", "Quốc hội"),
    ("Chủ nhiệm VPQH", "Chủ nhiệm", "Văn phòng Quốc hội"),
    ("Chánh VP Tỉnh ủy", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Bắc Giang"),
    ("Phó CT UBND tỉnh", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Giang"),
    ("Phó GĐ Sở LĐ-TB-XH", "Phó Giám đốc", "Sở Lao động - Thương binh và Xã hội tỉnh Bắc Giang"),
    ("Giám đốc Sở VH-TT và DL", "Giám đốc", "Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Giang"),
    ("Chủ tịch Hội ND tỉnh", "Chủ tịch", "Hội Nông dân tỉnh Bắc Giang"),
    ("Trưởng Ban QL các KCN tỉnh", "Trưởng ban", "Ban Quản lý các khu công nghiệp tỉnh Bắc Giang"),
    ("Bí thư Đoàn TNCS HCM tỉnh", "Bí thư", "Tỉnh đoàn Bắc Giang"),
    ("UVT.Ư Đảng", "Ủy viên", "Ban Chấp hành Trung ương Đảng"),
    ("Ủy viên BCHT.Ư Đảng", "Ủy viên", "Ban Chấp hành Trung ương Đảng"),
    ("Giám đốc Sở QH-KT", "Giám đốc", "Sở Quy hoạch - Kiến trúc tỉnh Bắc Giang"),
]


@pytest.mark.parametrize(("printed", "role", "body"), TITLES)
def test_words_cut_short_are_read_in_full(printed: str, role: str, body: str) -> None:
    """Any of the words of seeds/short_words.csv may be short in the name of a body."""
    text = make_text(f"Ông Ngô Văn Ổi, {printed}, dự hội nghị.", home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    assert [(claim.person, claim.role, claim.body) for claim in claims] == [("Ngô Văn Ổi", role, body)]
