"""Careers whose years are a line of their own, as the cells of a table are when a page is saved as text."""

from __future__ import annotations

from kg.model.article import RawArticle
from kg.model.claim import OfficeClaim
from kg.pipeline import read_one
from kg.text.fold import fold

LIFE = (
    "TÓM TẮT TIỂU SỬ ĐỒNG CHÍ LÒ VĂN ỔI\n"
    "Họ và tên: LÒ VĂN ỔIGiới tính: Nam\n"
    "Sinh ngày: 02/11/1974Dân tộc: Thái\n"
    "9/2001 - 02/2005\n"
    "Huyện ủy viên, Bí thư Huyện đoàn Lục Nam.\n"
    "Từ tháng 3/2005 đến tháng 10/2008:\n"
    "Chủ tịch UBND huyện Lục Nam.\n"
    "11/2008 đến nay\n"
    "Bí thư Huyện ủy Lục Nam.\n"
)


def _offices() -> tuple[OfficeClaim, ...]:
    return read_one(RawArticle("life", "life", LIFE, title="Tiểu sử đồng chí Lò Văn Ổi"))[1].offices


def test_years_alone_on_a_line_go_on_in_the_posts_below_them() -> None:
    """Each post has the years of the line above it."""
    told = {(one.role, one.body, str(one.since), str(one.until)) for one in _offices()}
    assert told == {
        ("Ủy viên", "Ban Chấp hành Đảng bộ huyện Lục Nam", "2001-09", "2005-02"),
        ("Bí thư", "Huyện đoàn Lục Nam", "2001-09", "2005-02"),
        ("Chủ tịch", "Ủy ban nhân dân huyện Lục Nam", "2005-03", "2008-10"),
        ("Bí thư", "Huyện ủy Lục Nam", "2008-11", "None"),
    }


def test_the_quote_spans_both_lines_as_printed() -> None:
    """What is quoted stands in the article letter for letter, its line end too."""
    assert all(one.evidence.quote in LIFE for one in _offices())


def test_a_name_in_capitals_and_a_year_get_the_blank_they_lost() -> None:
    """Where both halves are syllables; an abbreviation is none."""
    assert fold("LÒ VĂN ỔIGiới tính, 1974Dân tộc")[0] == "LÒ VĂN ỔI Giới tính, 1974 Dân tộc"
    assert fold("UBNDTỉnh, HĐQTCông")[0] == "UBNDTỉnh, HĐQTCông"


MOURNED = (
    "TIN BUỒN\n"
    "Đồng chí LÂM VĂN ỔI\n"
    "(Bảy Ổi; tên khai sinh là Lâm Văn Cầm)\n"
    "Sinh năm 1938; nguyên Tỉnh ủy viên, Giám đốc Sở Y tế tỉnh Sóc Trăng, đã từ trần ngày 13/3/2019.\n"
    "TÓM TẮT TIỂU SỬ ĐỒNG CHÍ LÂM VĂN ỔI\n"
    "- 1964 - 02/1969: Bí thư Xã ủy Thạnh Quới.\n"
    "- 4/1992 (tái lập tỉnh) - 12/1999: Phó Chủ tịch UBND tỉnh Sóc Trăng.\n"
)


def test_other_names_in_a_bracket_below_a_name_are_of_the_same_man() -> None:
    """The bracket goes on the line of the name; each office is of the one man, with what a bracket parts of a span."""
    read = read_one(RawArticle("mourned", "mourned", MOURNED, title="Tin buồn", published="2019-03-13"))[1]
    assert [person.name for person in read.people] == ["Lâm Văn Ổi"]
    assert {(one.body, str(one.since), str(one.until)) for one in read.offices} == {
        ("Ban Chấp hành Đảng bộ tỉnh Sóc Trăng", "None", "None"),
        ("Sở Y tế tỉnh Sóc Trăng", "None", "None"),
        ("Xã ủy Thạnh Quới", "1964", "1969-02"),
        ("Ủy ban nhân dân tỉnh Sóc Trăng", "1992-04", "1999-12"),
    }
