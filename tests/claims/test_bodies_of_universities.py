"""Schools with the university that they are members of, and names that a paper prints twice or runs on."""

from __future__ import annotations

import pytest

from tests.claims.test_bodies_whole import offices

pytestmark = pytest.mark.nlp

_MEMBER = "Trường Đại học Gốm, Đại học Quốc gia Hà Nội"


@pytest.mark.parametrize(
    ("printed", "role", "body"),
    [
        ("Hiệu trưởng Trường ĐH Gốm (Đại học Quốc gia Hà Nội)", "Hiệu trưởng", _MEMBER),
        ("Hiệu trưởng Trường Đại học Gốm - Đại học Quốc gia Hà Nội", "Hiệu trưởng", _MEMBER),
        ("Bí thư Đảng ủy Trường Đại học Gốm, Đại học Quốc gia Hà Nội", "Bí thư", f"Đảng ủy {_MEMBER}"),
        (
            "Trưởng phòng Đào tạo, Đại học Sứ TP.HCM (Đại học Quốc gia TP.HCM)",
            "Trưởng phòng",
            "Phòng Đào tạo, Đại học Sứ thành phố Hồ Chí Minh, Đại học Quốc gia thành phố Hồ Chí Minh",
        ),
        ("Hiệu trưởng Trường Đại học Gốm phụ trách trường", "Hiệu trưởng", "Trường Đại học Gốm"),
        (
            "Trưởng Ban Quản lý đào tạo và Hợp tác quốc tế, Trường Đại học Gốm",
            "Trưởng ban",
            "Ban Quản lý đào tạo và Hợp tác quốc tế, Trường Đại học Gốm",
        ),
        (
            "chỉ huy trưởng Trung tâm bơi lội, Cục Đường sông Việt Nam",
            "Chỉ huy trưởng",
            "Trung tâm bơi lội, Cục Đường sông Việt Nam",
        ),
        ("Tổng Giám đốc Công ty Công ty cổ phần Sông Quê", "Tổng Giám đốc", "Công ty cổ phần Sông Quê"),
        ("Chủ tịch Tổng CTCP Sông Quê", "Chủ tịch", "Tổng công ty cổ phần Sông Quê"),
        ("Cục trưởng Cục trưởng Cục Đường sông, Bộ Xây dựng", "Cục trưởng", "Cục Đường sông, Bộ Xây dựng"),
        ("Giám đốc Trung tâm Tuyển sinh - Học viện Gốm", "Giám đốc", "Trung tâm Tuyển sinh, Học viện Gốm"),
        (
            "Giám đốc Trung tâm Học liệu và giáo dục STEM Trường Đại học Gốm",
            "Giám đốc",
            "Trung tâm Học liệu và giáo dục STEM, Trường Đại học Gốm",
        ),
        (
            "Giám đốc Trung tâm Tư vấn trường Đại học Gốm",
            "Giám đốc",
            "Trung tâm Tư vấn, Trường Đại học Gốm",
        ),
        ("Giám đốc Trung tâm Tư vấn Trường ĐH Gốm", "Giám đốc", "Trung tâm Tư vấn, Trường Đại học Gốm"),
        ("Giám đốc Trung tâm Chống độc Bệnh viện Gốm", "Giám đốc", "Trung tâm Chống độc, Bệnh viện Gốm"),
        (
            "Chi cục trưởng Chi cục Kiểm tra sau thông quan (Cục Hải quan Quảng Ninh)",
            "Chi cục trưởng",
            "Chi cục Kiểm tra sau thông quan, Cục Hải quan tỉnh Quảng Ninh",
        ),
        (
            "Trưởng phòng Khảo thí và đảm bảo chất lượng Trường Đại học Gốm",
            "Trưởng phòng",
            "Phòng Khảo thí và đảm bảo chất lượng, Trường Đại học Gốm",
        ),
        ("Trung đoàn trưởng Trung đoàn 64 (Sư đoàn 7)", "Trung đoàn trưởng", "Trung đoàn 64, Sư đoàn 7"),
    ],
)
def test_institution_above_and_no_word_twice(printed: str, role: str, body: str) -> None:
    """A member school has its university, a part its institution; a kind or title printed twice counts once."""
    assert offices(f"Ông Đinh Công Quýt, {printed}, phát biểu.") == {("Đinh Công Quýt", role, body)}


def test_university_that_the_article_tells() -> None:
    """A bare school is of the university told elsewhere, but not of one that is only listed beside it."""
    content = "Ông Đinh Công Quýt, Trưởng phòng Đào tạo Trường Đại học Gốm, phát biểu. "
    told = "Trường Đại học Gốm, Đại học {} thành lập năm 1995."
    assert offices(content + told.format("Quốc gia Hà Nội")) == {
        ("Đinh Công Quýt", "Trưởng phòng", f"Phòng Đào tạo, {_MEMBER}")
    }
    assert offices(content + told.format("Sứ")) == {
        ("Đinh Công Quýt", "Trưởng phòng", "Phòng Đào tạo, Trường Đại học Gốm")
    }


def test_whole_name_that_the_article_tells() -> None:
    """A regiment told once with its division has it everywhere, a hospital called by two words its place."""
    found = offices(
        "Chính ủy Trung đoàn 64, Sư đoàn 7 Ngô Văn Ổi đến.\nTrung đoàn trưởng Trung đoàn 64 Lý Văn Na nói.\n"
        "Phó Giám đốc Bệnh viện Ung bướu TP.HCM Ngô Văn Hạ đến.\nGiám đốc Bệnh viện Ung bướu Lý Văn Sen nói."
    )
    assert found == {
        ("Ngô Văn Ổi", "Chính ủy", "Trung đoàn 64, Sư đoàn 7"),
        ("Lý Văn Na", "Trung đoàn trưởng", "Trung đoàn 64, Sư đoàn 7"),
        ("Ngô Văn Hạ", "Phó Giám đốc", "Bệnh viện Ung bướu thành phố Hồ Chí Minh"),
        ("Lý Văn Sen", "Giám đốc", "Bệnh viện Ung bướu thành phố Hồ Chí Minh"),
    }


def test_two_parts_of_one_house() -> None:
    """Behind somebody's second part stands the hospital of both; a name in capitals or not is one."""
    found = offices(
        "Ông Lý Văn Na, phó giám đốc Trung tâm Tiết niệu, trưởng khoa Nội, Bệnh viện Gốm, nói.\n"
        "Trưởng Ban quản lý đường sắt đô thị Ngô Văn Hạ nói.\n"
        "Phó Ban quản lý Đường sắt đô thị TP.HCM Lý Văn Sen nói."
    )
    assert found == {
        ("Lý Văn Na", "Phó Giám đốc", "Trung tâm Tiết niệu, Bệnh viện Gốm"),
        ("Lý Văn Na", "Trưởng khoa", "Khoa Nội, Bệnh viện Gốm"),
        ("Ngô Văn Hạ", "Trưởng ban", "Ban Quản lý Đường sắt đô thị thành phố Hồ Chí Minh"),
        ("Lý Văn Sen", "Phó Trưởng ban", "Ban Quản lý Đường sắt đô thị thành phố Hồ Chí Minh"),
    }
