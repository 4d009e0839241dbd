"""Governors of states, uncalled heads of brands, companies of our words, and titles told aside of a name."""

from __future__ import annotations

from unittest.mock import patch

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

MAN = "Ngô Văn Ổi"


def offices(*lines: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of some lines."""
    text = make_text("\n".join(lines), home="Trung ương")
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("lines", "state"),
    [
        (("Thống đốc Georgia Brian Tarbell nói.",), "Bang Georgia"),
        (("Thống đốc Bắc Dakota Brian Tarbell nói.",), "Bang North Dakota"),
        (("Thống đốc vùng Kursk Brian Tarbell nói.",), "Vùng Kursk"),
        (("Brian Tarbell, Thống đốc tỉnh Kharkiv, nói.",), "Tỉnh Kharkiv"),
        (("Dân bang Nebraska lo.", "Thống đốc Brian Tarbell nói."), "Bang Nebraska"),
        (("Dân bang Ohio vui.", "Hết.", "Hết.", "Hết.", "Hết.", "Thống đốc Brian Tarbell nói."), "Bang Ohio"),
        (("Thống đốc bang Brian Tarbell đến Ohio.",), "Bang Ohio"),
        (("Hội yêu cầu Thống đốc Ohio Brian Tarbell mở trường.",), "Bang Ohio"),
    ],
)
def test_governor_of_a_state(lines: tuple[str, ...], state: str) -> None:
    """A governor is of the state beside his title, of the one told just before, or of the article's only one."""
    assert offices(*lines) == {("Brian Tarbell", "Thống đốc", state)}


def test_governor_known_by_his_name() -> None:
    """A known governor is of his state though none is named, behind a city's name or called by one name, too."""
    table = {("brian", "tarbell"): "Bang Lofa", ("tarbell",): "Bang Lofa"}
    with patch("kg.mentions.states_abroad.governors_abroad", return_value=table):
        assert offices("Thống đốc Soviton Brian Tarbell nói.") == {("Brian Tarbell", "Thống đốc", "Bang Lofa")}
        assert offices("Ông Brian Tarbell đến.", "Thống đốc Tarbell nói.") == {
            ("Brian Tarbell", "Thống đốc", "Bang Lofa")
        }


def test_governor_of_one_of_two_states() -> None:
    """Two states named beside each other leave a governor without his."""
    assert offices("Dân bang Nebraska và bang Ohio lo.", "Thống đốc Brian Tarbell nói.") == set()


def test_governor_of_our_bank() -> None:
    """A governor whose name is spelt as ours leads our bank, whatever state is named."""
    found = offices("Dân bang Ohio lo.", f"Thống đốc {MAN} nói.")
    assert found == {(MAN, "Thống đốc", "Ngân hàng Nhà nước Việt Nam")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Theo Bob Tarbell, giám đốc VLKBO, trời mưa.", {("Bob Tarbell", "Giám đốc", "VLKBO")}),
        ("Bob Tarbell, Giám đốc điều hành Soviton, nói.", {("Bob Tarbell", "Giám đốc điều hành", "Soviton")}),
        ("New York, Giám đốc Bob Lee, người Mỹ, nói.", set()),  # a place before a title and its name
        ("Chủ tịch Hòa Lâm Trịnh Đình Long nói.", {("Trịnh Đình Long", "Chủ tịch", "Hòa Lâm")}),
        ("Chủ tịch Trịnh Nguyễn Văn Long nói.", set()),
        ("Chủ tịch Công Tằng Tôn Nữ Bích Hà nói.", set()),
        ("Chủ tịch Danh Dự Trịnh Đình Long nói.", set()),
        ("Bí thư Thành ủy Thượng Hải Trần Cát Ninh đến.", {("Trần Cát Ninh", "Bí thư", "Thành ủy Thượng Hải")}),
        (
            "Bộ trưởng Bộ Phát triển Nhà ở và Đô thị Mỹ Ben Tarbell nói.",
            {("Ben Tarbell", "Bộ trưởng", "Bộ Phát triển Nhà ở và Đô thị Hoa Kỳ")},
        ),
        (
            "Cựu bộ trưởng Y tế và Dịch vụ Dân sinh Mỹ Ben Tarbell nói.",
            {("Ben Tarbell", "Bộ trưởng", "Bộ Y tế và Dịch vụ Dân sinh Hoa Kỳ")},
        ),
        ("Bộ trưởng Y tế và Thủ tướng Lào họp.", set()),
        (
            "Jung Eun-kyeo, giám đốc Trung tâm Dệt vải Hàn Quốc (KCDQ), nói.",
            {("Jung Eun-kyeo", "Giám đốc", "Trung tâm Dệt vải Hàn Quốc")},
        ),
        ("Ông Ngô Tích Ổi, tổng biên tập tờ Global Tarb, nói.", {("Ngô Tích Ổi", "Tổng Biên tập", "Global Tarb")}),
        (
            "Ông Ngô Tích Ổi, phó đội trưởng Đội cảnh sát điều tra tội phạm về trật tự - xã hội Công an huyện Yên Lập.",
            {
                (
                    "Ngô Tích Ổi",
                    "Phó Đội trưởng",
                    "Đội cảnh sát điều tra tội phạm về trật tự - xã hội, Công an huyện Yên Lập",
                )
            },
        ),
        (
            "Bà Lý Thị Na - Phó giám đốc bộ phận Nghiên cứu và Tư vấn VLK - nói.",
            {("Lý Thị Na", "Phó Giám đốc", "Bộ phận Nghiên cứu và Tư vấn, VLK")},
        ),
        (
            "Tổng thống Brazil Lula da Tarb nói.",
            {("Lula da Tarb", "Tổng thống", "Nước Cộng hòa Liên bang Brazil")},
        ),
        ("Chủ tịch EC Gerda von der Tarb nói.", {("Gerda von der Tarb", "Chủ tịch", "Ủy ban châu Âu")}),
        (
            "Nước Nga vui, theo ông Dmitry Medvedev - cựu tổng thống.",
            {("Dmitry Medvedev", "Tổng thống", "Liên bang Nga")},
        ),
        (
            "Tổng thư ký Tổ chức Các quốc gia châu Mỹ (OAS) Ben Tarbell nói.",
            {("Ben Tarbell", "Tổng Thư ký", "Tổ chức Các quốc gia châu Mỹ")},
        ),
        (
            "Cựu Ủy viên trưởng Ủy ban Thường vụ Đại hội Đại biểu Nhân dân Toàn quốc Trung Quốc Ngô Bá Quýt nói.",
            {("Ngô Bá Quýt", "Ủy viên trưởng", "Ủy ban Thường vụ Nhân đại toàn quốc Trung Quốc")},
        ),
    ],
)
def test_head_of_what_is_printed_beside_him(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    """What stands between a title and a name is the company or body where it cannot be part of the name."""
    assert offices(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"Theo Giám đốc Sở Y tế tỉnh Phú Thọ, ông {MAN}, do mưa nên nghỉ.", True),
        (f"Theo Giám đốc Sở Y tế tỉnh Phú Thọ, ông {MAN} đã ký công văn.", False),  # of whom the director tells
        (f"Ông {MAN}, một Giám đốc Sở Y tế tỉnh Phú Thọ, chủ trì.", True),
        (f"Ông {MAN} hiện nắm chức Giám đốc Sở Y tế tỉnh Phú Thọ.", True),
        (f"Ông {MAN} nắm giữ chức vụ Giám đốc Sở Y tế tỉnh Phú Thọ.", True),
    ],
)
def test_titles_told_aside(sentence: str, expected: bool) -> None:
    """A title behind "theo" is of whom commas enclose, one behind "một" of the name before it."""
    assert offices(sentence) == ({(MAN, "Giám đốc", "Sở Y tế tỉnh Phú Thọ")} if expected else set())


def test_state_named_beside_its_governor() -> None:
    """The state that his own sentence names is a governor's; a state behind the title is nobody."""
    found = offices("Bang Oregon có dịch.", "Tại Ohio, Thống đốc Bob Clifton lo ngại.", "Thống đốc Ohio tuyên bố vậy.")
    assert found == {("Bob Clifton", "Thống đốc", "Bang Ohio")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Trả lời Chủ tịch Quốc hội, Thứ trưởng Bộ Tài chính Ngô Văn Ổi nói thu tăng.",
            {("Ngô Văn Ổi", "Thứ trưởng", "Bộ Tài chính")},
        ),
        (
            "Báo cáo với Phó Thủ tướng, Giám đốc Sở Y tế tỉnh Hà Nam Ngô Văn Ổi cho biết dịch đã lui.",
            {("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Hà Nam")},
        ),
        ("Sau khi gọi cho Giám đốc Công an tỉnh Hà Nam, chú Ngô Văn Ổi đã về.", set()),
        (
            "Sau buổi họp với ông Donald Trump, Tổng thống Mỹ Joe Biden đã về.",
            {("Joe Biden", "Tổng thống", "Hợp chủng quốc Hoa Kỳ")},
        ),
        (
            "Gặp Thủ tướng Tây Ban Nha Pedro Sanchez, Thủ tướng Ngô Văn Ổi đề nghị hợp tác.",
            {("Pedro Sanchez", "Thủ tướng", "Chính phủ Tây Ban Nha"), ("Ngô Văn Ổi", "Thủ tướng", "Chính phủ")},
        ),
        ("Công an bắt ông Ngô Văn Ổi cùng người dưới quyền là Trưởng ban kinh tế Sở Y tế.", set()),
        ("Nhà sử học viết về các đời tổng thống Mỹ Bob Clifton nói vậy.", set()),
        (
            "Ông Ngô Văn Ổi nói.\nTừ năm 2018 đến nay, có tới năm ủy viên Bộ Chính trị, hai người ở đây, xin thôi.",
            set(),
        ),
    ],
)
def test_whose_title_it_is(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    """The opening's title is not the subject's, nor the subject's the opening's; numbers and eras hold nothing."""
    assert offices(*sentence.split("\n")) == expected


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("Thị trưởng Lima", "Thị trưởng", "Thành phố Lima"),
        ("Thị trưởng thành phố New York", "Thị trưởng", "Thành phố New York"),
        ("Thị trưởng Vũ Hán", "Thị trưởng", "Thành phố Vũ Hán"),
        ("Tỉnh trưởng tỉnh Khăm Muồn", "Tỉnh trưởng", "Tỉnh Khăm Muồn"),
        ("Thống đốc tỉnh Kandal", "Thống đốc", "Tỉnh Kandal"),
        ("Thống đốc thành phố Zorbia", "Thống đốc", "Thành phố Zorbia"),
        ("Thủ hiến bang Victoria", "Thủ hiến", "Bang Victoria"),
    ],
)
def test_mayors_and_heads_of_provinces_abroad(title: str, role: str, body: str) -> None:
    """What a mayor or governor leads is a known city or province, or one whose kind is printed."""
    assert ("Bob Leeson", role, body) in {
        (name, held, of) for name, held, of, *_ in offices(f"{title} Bob Leeson nói.")
    }


def test_a_mayor_of_an_unknown_city_has_no_office() -> None:
    """Where the city ends and the name begins nobody tells; our provinces had such heads long ago."""
    assert offices("Thị trưởng Ilo Zorbia Bob Leeson nói.") == set()
    assert offices("Tỉnh trưởng Bến Tre Đinh Công Quýt bỏ trốn.") == set()
