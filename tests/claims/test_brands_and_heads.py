"""Heads of companies that are called by a brand or by letters, and heads of states whom the tables know."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.lexicon.countries import CountryRow, HeadRow
from kg.lexicon.load import seed_table
from kg.mentions.find import find_mentions
from kg.mentions.people import read_name
from kg.vietnamese.tokens import tokenize
from tests.claims.scenes import make_text


def offices(*lines: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of some lines."""
    text = make_text("\n".join(lines), home="Trung ương")
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ông Ngô Văn Ổi, Tổng giám đốc VLK, nói.", ("Ngô Văn Ổi", "Tổng Giám đốc", "VLK")),
        ("Chủ tịch VLK Ngô Văn Ổi nói.", ("Ngô Văn Ổi", "Chủ tịch", "VLK")),
        ("Chủ tịch VLK, ông Ngô Văn Ổi, nói.", ("Ngô Văn Ổi", "Chủ tịch", "VLK")),
        ("Từ năm 1992, bà Lý Thị Na là Tổng giám đốc Vinaphar.", ("Lý Thị Na", "Tổng Giám đốc", "Vinaphar")),
        ("Ông Ngô Văn Ổi giữ chức Phó tổng giám đốc Sabico.", ("Ngô Văn Ổi", "Phó Tổng Giám đốc", "Sabico")),
        ("Ngô Văn Ổi (SN 1971, cựu Phó Tổng Giám đốc VLK) khai.", ("Ngô Văn Ổi", "Phó Tổng Giám đốc", "VLK")),
        ("Ông Ngô Văn Ổi, 75 tuổi, cựu giám đốc VLK Land, khai.", ("Ngô Văn Ổi", "Giám đốc", "VLK Land")),
        ("Bà Lý Thị Na, Giám đốc cấp cao VLK Hà Nội, nói.", ("Lý Thị Na", "Giám đốc cấp cao", "VLK Hà Nội")),
        ("Ông Ngô Văn Ổi - Phó tổng giám đốc Bo&C - nói.", ("Ngô Văn Ổi", "Phó Tổng Giám đốc", "Bo&C")),
        ("Ông Ngô Văn Ổi, Phó tổng giám đốc VNPT, nói.", ("Ngô Văn Ổi", "Phó Tổng Giám đốc", "VNPT")),
        ("Ông Ngô Văn Ổi, Giám đốc VLK Chi nhánh Tân Mộc, nói.", ("Ngô Văn Ổi", "Giám đốc", "VLK Chi nhánh Tân Mộc")),
        ("Ông Ngô Văn Ổi, Chủ tịch VLK-ABT, nói.", ("Ngô Văn Ổi", "Chủ tịch", "VLK-ABT")),
        (
            "Ông Ngô Văn Ổi, CEO Sovira châu Á - Nam Mỹ, nói.",
            ("Ngô Văn Ổi", "Giám đốc điều hành", "Sovira châu Á - Nam Mỹ"),
        ),
        ("Ông Ngô Văn Ổi (Tổng giám đốc Đông Quê 79) khai.", ("Ngô Văn Ổi", "Tổng Giám đốc", "Đông Quê 79")),
        ("Bị cáo Ngô Văn Ổi (cựu Giám đốc Vạn Hưng Quê) khai.", ("Ngô Văn Ổi", "Giám đốc", "Vạn Hưng Quê")),
        ("Ông Ngô Văn Ổi làm Phó tổng giám đốc Hà Quê.", ("Ngô Văn Ổi", "Phó Tổng Giám đốc", "Hà Quê")),
        ("Ông Ngô Văn Ổi, Giám đốc Công ty S.Q.E, nói.", ("Ngô Văn Ổi", "Giám đốc", "Công ty S.Q.E")),
        ("Ông Ngô Văn Ổi, Giám đốc của Sovira & Parters, nói.", ("Ngô Văn Ổi", "Giám đốc", "Sovira & Parters")),
        (
            "Ông Ngô Văn Ổi, Phó giám đốc Sovira chi nhánh Hà Nội, nói.",
            ("Ngô Văn Ổi", "Phó Giám đốc", "Sovira chi nhánh Hà Nội"),
        ),
        ("Ông Ngô Văn Ổi, giám đốc dự án VLK-II, nói.", ("Ngô Văn Ổi", "Giám đốc dự án", "VLK-II")),
        (
            "Ông Ngô Văn Ổi, giám đốc điều hành của Sovira from Torta, nói.",
            ("Ngô Văn Ổi", "Giám đốc điều hành", "Sovira from Torta"),
        ),
        ("Ông Ngô Văn Ổi, CEO hãng chip Sovira, nói.", ("Ngô Văn Ổi", "Giám đốc điều hành", "Sovira")),
        (
            "Ông Ngô Văn Ổi, giám đốc điều hành ứng dụng nhắn tin Sovira, nói.",
            ("Ngô Văn Ổi", "Giám đốc điều hành", "Sovira"),
        ),
        (
            "Ông Ngô Văn Ổi, giám đốc cơ quan ứng phó bão lụt bang Ohio, nói.",
            ("Ngô Văn Ổi", "Giám đốc", "Cơ quan ứng phó bão lụt bang Ohio"),
        ),
        ("Ông Ngô Văn Ổi, giám đốc VLK-10, nói.", ("Ngô Văn Ổi", "Giám đốc", "VLK-10")),
        ("Ông Ngô Văn Ổi, Tổng giám đốc Đài THVN, nói.", ("Ngô Văn Ổi", "Tổng Giám đốc", "Đài Truyền hình Việt Nam")),
        (
            "Ông Ngô Văn Ổi, Giám đốc Công ty CP Sông Quê - Công ty SQ, nói.",
            ("Ngô Văn Ổi", "Giám đốc", "Công ty cổ phần Sông Quê"),
        ),
        ("Phó chủ tịch VLK Taro Asoka nói.", ("Taro Asoka", "Phó Chủ tịch", "VLK")),
        (
            "Tổng giám đốc SoFast toàn cầu Ngô Nhật Ổi nói.",
            ("Ngô Nhật Ổi", "Tổng Giám đốc", "SoFast toàn cầu"),
        ),
    ],
)
def test_company_called_by_letters_or_by_its_brand(sentence: str, expected: tuple[str, str, str]) -> None:
    """Letters or a brand behind a head's title are his company where they cannot be his name."""
    assert offices(sentence) == {expected}


@pytest.mark.parametrize(
    "sentence",
    [
        "Có ông Ngô Văn Ổi, Giám đốc Hà Quê và khách.",  # a name of two syllables that no sign ends
        "Ông Ngô Văn Ổi, Giám đốc NXB, nói.",  # a kind of institution
        "Chủ tịch VLK Global Media họp báo.",  # no foreigner
        "Nước Lào giữ chức Chủ tịch ASEAN.",  # an institution of many states
        "Người giữ chức Giám đốc Vinaphar là khách.",
        "CHỦ TỊCH NGÔ VĂN ỔI THĂM XÃ.",
    ],
)
def test_no_company(sentence: str) -> None:
    """Letters that stand for a kind, that a name goes on behind, or that are a name in capitals are no company."""
    assert offices(sentence) == set()


def test_company_behind_two_titles() -> None:
    """A brand behind the last of several titles is that of all which name none."""
    found = offices("Có Thiếu tướng Ngô Văn Ổi, Chủ tịch kiêm Tổng giám đốc Viettelo.")
    assert found == {("Ngô Văn Ổi", "Chủ tịch", "Viettelo"), ("Ngô Văn Ổi", "Tổng Giám đốc", "Viettelo")}


def test_short_form_in_brackets_before_a_name() -> None:
    """ "Giám đốc Trung tâm … Mỹ (CDK) Tom Freeden": the brackets do not part the title from the name."""
    found = offices("Cựu giám đốc Trung tâm Kiểm dịch Mỹ (CDK) Tom Freeden cảnh báo.")
    assert found == {("Tom Freeden", "Giám đốc", "Trung tâm Kiểm dịch Mỹ")}


def test_the_table_tells_which_of_the_countries_named_is_a_heads() -> None:
    """Of the countries that an article names a head's is told by one name; one that it names not by a whole name."""
    assert offices("Tổng thống Joe Biden nghỉ.") == {("Joe Biden", "Tổng thống", "Hợp chủng quốc Hoa Kỳ")}
    assert offices("Tổng thống Biden nghỉ.") == set()
    found = offices("Tổng thống Biden nghỉ.", "Nước Mỹ và nước Pháp.")
    assert found == {("Biden", "Tổng thống", "Hợp chủng quốc Hoa Kỳ")}


def test_known_head_is_called_as_the_article_calls_him() -> None:
    """One name stands for the whole one that the article tells, and never for somebody else's."""
    assert ("Donald Trump", "Tổng thống", "Hợp chủng quốc Hoa Kỳ") in offices(
        "Ông Donald Trump và bà Melania Trump ở Mỹ.", "Tổng thống Trump nói."
    )
    assert offices("Bà Melania Trump ở Mỹ.", "Cựu Tổng thống Trump nói.") == {
        ("Trump", "Tổng thống", "Hợp chủng quốc Hoa Kỳ")
    }


def test_titles_that_are_ours_too() -> None:
    """A known head called "Chủ tịch nước" alone is his own country's, an unknown one of no country."""
    assert offices("Đoàn thăm Trung Quốc.", "Chủ tịch nước Hồ Cẩm Đào tiếp đoàn.") == {
        ("Hồ Cẩm Đào", "Chủ tịch nước", "Nước Cộng hòa Nhân dân Trung Hoa")
    }
    assert offices("Đoàn thăm Trung Quốc.", "Chủ tịch nước Bob Lee tiếp đoàn.") == set()


def test_names_of_heads_are_of_countries_that_the_table_has() -> None:
    """Each head's country is a row of the countries, and no name of a title is two countries'."""
    countries = {row.name for row in seed_table("countries", CountryRow)}
    heads = seed_table("heads_abroad", HeadRow)
    named = {(row.title, name): row.country for row in heads for name in row.names}
    assert {row.country for row in heads} <= countries
    assert all(named[row.title, name] == row.country for row in heads for name in row.names)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Phát ngôn viên chính phủ Rwanda Yolande Makola nói.",
            ("Yolande Makola", "Người phát ngôn", "Chính phủ Rwanda"),
        ),
        (
            "Bà Lana Trumpet được bầu làm đồng chủ tịch Ủy ban quốc gia đảng Cộng hòa.",
            ("Lana Trumpet", "Đồng Chủ tịch", "Ủy ban Quốc gia đảng Cộng hòa"),
        ),
        (
            "Phó Ủy viên trưởng Nhân đại toàn quốc Trung Quốc Lạc Tang Giang Mộc vui mừng.",
            ("Lạc Tang Giang Mộc", "Phó Ủy viên trưởng", "Nhân đại toàn quốc Trung Quốc"),
        ),
        (
            "Ngoài ra, phát ngôn viên hải quân Mỹ, chuẩn đô đốc Carl Browning, cho biết.",
            ("Carl Browning", "Người phát ngôn", "Hải quân Mỹ"),
        ),
        (
            "Tư lệnh quân đội Colombia, Tướng Helder Girald, cho biết.",
            ("Helder Girald", "Tư lệnh", "Quân đội Colombia"),
        ),
        (
            "Ông kể về tổng thống thứ 7 của Cộng hòa Philippines Ramon Magsay.",
            ("Ramon Magsay", "Tổng thống", "Nước Cộng hòa Philippines"),
        ),
        ("Nước Mỹ vui. Tổng thống đương nhiệm Joe Biden đến.", ("Joe Biden", "Tổng thống", "Hợp chủng quốc Hoa Kỳ")),
        (
            "Bà Lý Thị Na, giám đốc phòng thí nghiệm Galveston, nói.",
            ("Lý Thị Na", "Giám đốc", "Phòng thí nghiệm Galveston"),
        ),
        (
            "Bà Lý Thị Na, ủy viên Ban chấp hành Hội Đông y Hà Nội, nói.",
            ("Lý Thị Na", "Ủy viên", "Ban Chấp hành Hội Đông y thành phố Hà Nội"),
        ),
        (
            "Nguyên Đại sứ Việt Nam tại Hoa Kỳ - Ngô Quang Ổi đến.",
            ("Ngô Quang Ổi", "Đại sứ", "Đại sứ quán Việt Nam tại Hoa Kỳ"),
        ),
        (
            "Chủ tịch Liên đoàn Bóng đá Pháp Philippe Dialo cho hay.",
            ("Philippe Dialo", "Chủ tịch", "Liên đoàn Bóng đá Pháp"),
        ),
        (
            "Ông Alexander Kozlin, bộ trưởng tài nguyên thiên nhiên của Nga, nói.",
            ("Alexander Kozlin", "Bộ trưởng", "Bộ Tài nguyên thiên nhiên Nga"),
        ),
        (
            "Ông Demetri Vikel được bầu làm chủ tịch đầu tiên của IOC.",
            ("Demetri Vikel", "Chủ tịch", "Ủy ban Olympic quốc tế"),
        ),
        (
            "Theo Paul Griffin, Tổng giám đốc điều hành Sân bay Dubai, khách tăng.",
            ("Paul Griffin", "Tổng Giám đốc điều hành", "Sân bay Dubai"),
        ),
        (
            "Chủ nhiệm Ủy ban Tài chính Ngân sách của Quốc hội Ngô Quang Ổi nói.",
            ("Ngô Quang Ổi", "Chủ nhiệm", "Ủy ban Tài chính, Ngân sách của Quốc hội"),
        ),
        (
            "Người phát ngôn Hội đồng An ninh Quốc gia Nhà Trắng Sean Savetto nói.",
            ("Sean Savetto", "Người phát ngôn", "Hội đồng An ninh Quốc gia Nhà Trắng"),
        ),
        (
            "Người phát ngôn của Lực lượng Bảo vệ bờ biển Thụy Điển Mattias Lindholmo nói.",
            ("Mattias Lindholmo", "Người phát ngôn", "Lực lượng Bảo vệ bờ biển Thụy Điển"),
        ),
        ("Nhà vua Hà Lan Willem-Alexander mừng.", ("Willem-Alexander", "Nhà vua", "Vương quốc Hà Lan")),
        (
            "Hòa thượng Thích Thanh Na, Ủy viên Thường trực Hội đồng chứng minh, nói.",
            ("Thích Thanh Na", "Ủy viên Thường trực", "Hội đồng Chứng minh Giáo hội Phật giáo Việt Nam"),
        ),
        ("Bà Lý Thị Na, Chủ tịch CLB Sông Quê, nói.", ("Lý Thị Na", "Chủ tịch", "Câu lạc bộ Sông Quê")),
        (
            "Bà Lý Thị Na, Giám đốc Trung tâm Tâm Anh TP HCM, nói.",
            ("Lý Thị Na", "Giám đốc", "Trung tâm Tâm Anh thành phố Hồ Chí Minh"),
        ),
        (
            "Giám đốc ĐHQG TP HCM Ngô Thành Ổi nói.",
            ("Ngô Thành Ổi", "Giám đốc", "Đại học Quốc gia thành phố Hồ Chí Minh"),
        ),
    ],
)
def test_institutions_learnt(sentence: str, expected: tuple[str, str, str]) -> None:
    """Governments, armies, houses, committees of parties, universities and laboratories are bodies of offices."""
    assert offices(sentence) == {expected}


def test_foreigner_with_an_initial() -> None:
    """A foreigner's name goes on behind its initial."""
    text = "Carl W. Browning cho biết"
    read = read_name(tokenize(text, 0, len(text)), 0, called=True)
    assert read is not None
    assert read.name == "Carl W. Browning"


def test_no_person_inside_a_name() -> None:
    """A province or a foreign word behind what looks like a family name tells that no person begins there."""
    assert offices("Theo hiệu trưởng Đại học Nông Lâm Thái Nguyên, có hội.") == set()
    found = offices("Bà Lê Thị Mận (Chủ tịch HĐQT Công ty TNHH Phát triển Mỹ Châu Pharmacy) khai.")
    board = "Hội đồng quản trị Công ty TNHH Phát triển Mỹ Châu Pharmacy"
    assert found == {("Lê Thị Mận", "Chủ tịch", board)}


@pytest.mark.parametrize("title", ["giám đốc", "CEO", "tổng giám đốc của"])
def test_a_line_may_end_with_a_bare_title_behind_a_foreign_name(title: str) -> None:
    """Nothing behind the title is looked at where nothing is."""
    text = make_text(f"Hôm qua, Lita Shon, {title}")
    assert extract_claims(text, find_mentions(text)).offices == ()
