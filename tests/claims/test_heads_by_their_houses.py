"""Heads whose house is told in a bracket, before a vote of its board, at the head of a list, or in lower case."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def offices(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim of a text."""
    text = make_text(content, home="Trung ương")
    return {(o.person, o.role, o.body, o.status.value) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            "Công ty TNHH Sông Quê (trụ sở ở quận Cầu Giấy, Hà Nội - do bà Phan Thị Mận làm giám đốc) đã đóng cửa.",
            {("Phan Thị Mận", "Giám đốc", "Công ty TNHH Sông Quê", "current")},
        ),
        (
            "HĐQT Tập đoàn Sông Quê vừa bổ nhiệm ông Lê Xuân Mận làm Chủ tịch và ông Ngô Văn Ổi giữ vai trò CEO.",
            {
                ("Lê Xuân Mận", "Chủ tịch", "Tập đoàn Sông Quê", "started"),
                ("Ngô Văn Ổi", "Giám đốc điều hành", "Tập đoàn Sông Quê", "started"),
            },
        ),
        (
            "Cố chủ tịch HĐQT Sovira Group Đoàn Quốc Mận qua đời hôm 7-11.",
            {("Đoàn Quốc Mận", "Chủ tịch", "Hội đồng quản trị Sovira Group", "former")},
        ),
        (
            "Ông Lê Thành Mận vẫn kiêm chức vụ Bộ trưởng Bộ Tư pháp.",
            {("Lê Thành Mận", "Bộ trưởng", "Bộ Tư pháp", "current")},
        ),
        (
            "Ông Trần Duy Mận, Phó chi cục trưởng thủy lợi Hà Tĩnh, nói.",
            {("Trần Duy Mận", "Phó Chi cục trưởng", "Chi cục Thủy lợi tỉnh Hà Tĩnh", "current")},
        ),
        (
            "Ba bị can ở Cục Thuế tỉnh Bắc Giang là ông Ngô Duy Mận, cựu cục phó; Trần Văn Ổi, cựu kế toán.",
            {("Ngô Duy Mận", "Phó Cục trưởng", "Cục Thuế tỉnh Bắc Giang", "former")},
        ),
        (
            "Học viện Ngân hàng họp. Có bà Phạm Thị Bưởi - Phó Giám đốc Học viện; Học viện Ngân hàng có 9 khoa.",
            {("Phạm Thị Bưởi", "Phó Giám đốc", "Học viện Ngân hàng", "current")},
        ),
        (
            "Trường Đại học Khoa học tự nhiên, Đại học Quốc gia TP.HCM họp. Ông Lê Mận, phó hiệu trưởng nhà trường.",
            {
                (
                    "Lê Mận",
                    "Phó Hiệu trưởng",
                    "Trường Đại học Khoa học tự nhiên, Đại học Quốc gia thành phố Hồ Chí Minh",
                    "current",
                )
            },
        ),
        (
            "Ông Ngô Văn Ổi, Chỉ huy trưởng quân sự xã Tân Mộc, và ông Lê Mận, Chỉ huy trưởng quân sự tỉnh Nghệ An.",
            {
                ("Ngô Văn Ổi", "Chỉ huy trưởng", "Ban Chỉ huy quân sự xã Tân Mộc", "current"),
                ("Lê Mận", "Chỉ huy trưởng", "Bộ Chỉ huy quân sự tỉnh Nghệ An", "current"),
            },
        ),
        (
            "Người đảm nhiệm vị trí Giám đốc Điều hành Sovira là bà Lê Thị Mận.",
            {("Lê Thị Mận", "Giám đốc điều hành", "Sovira", "current")},
        ),
        (
            "Ông Ngô Văn Ổi đảm đương trọng trách chủ tịch Quốc hội từ tháng 6/2006 đến tháng 7/2011.",
            {("Ngô Văn Ổi", "Chủ tịch", "Quốc hội", "former")},
        ),
        ("Bà Lê Thị Mận là Chủ tịch HĐQT Ngân hàng trong 10 năm.", set()),
        ("Ông Lê Văn Mận, Chi cục trưởng Kiểm lâm Hà Tĩnh, nói.",
         {("Lê Văn Mận", "Chi cục trưởng", "Chi cục Kiểm lâm tỉnh Hà Tĩnh", "current")}),
        ("Ông Trần Duy Mận, Chi cục trưởng Kiểm lâm Hà Tĩnh, và ông Lê Văn Ổi, Chi cục trưởng thú y tỉnh, nói.",
         {("Trần Duy Mận", "Chi cục trưởng", "Chi cục Kiểm lâm tỉnh Hà Tĩnh", "current")}),
    ],
)  # fmt: skip
def test_head_has_the_house_that_other_words_tell(content: str, expected: set[tuple[str, str, str, str]]) -> None:
    """A bracket, a board, a list's heading and a field in lower case tell which house somebody heads."""
    assert offices(content) == expected
