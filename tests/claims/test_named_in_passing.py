"""Bodies named inside titles, lists under one head and companies known by a brand."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.claim import Reading
from tests.claims.scenes import make_text


def read(content: str) -> Reading:
    """Return what an article of Bắc Giang says."""
    text = make_text(content, home="Bắc Giang")
    return extract_claims(text, find_mentions(text))


def bodies(content: str) -> list[str]:
    """Return the bodies of a text in reading order."""
    return [body.key for body in read(content).bodies]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Cử tri bầu cử đại biểu Quốc hội khóa XVI.", ["Quốc hội"]),
        ("Miễn nhiệm Thống đốc Ngân hàng Nhà nước VN.", ["Ngân hàng Nhà nước Việt Nam"]),
        ("Thủ tướng Chính phủ yêu cầu làm sớm.", []),
        ("Tổng Bí thư yêu cầu làm sớm.", []),
    ],
)
def test_body_printed_inside_a_title(content: str, expected: list[str]) -> None:
    """A title that prints its body's name names the body; one that only implies it does not."""
    assert bodies(content) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            "Giao các Bộ Tài chính, Kế hoạch và Đầu tư và Y tế kiểm tra.",
            ["Bộ Tài chính", "Bộ Kế hoạch và Đầu tư", "Bộ Y tế"],
        ),
        ("Kiểm điểm các sở: Xây dựng, Y tế.", ["Sở Xây dựng tỉnh Bắc Giang", "Sở Y tế tỉnh Bắc Giang"]),
        ("Các sở Y tế, Công an tỉnh cùng làm.", ["Công an tỉnh Bắc Giang"]),
        ("Các bộ, ngành cùng làm.", []),
    ],
)
def test_list_under_one_head(content: str, expected: list[str]) -> None:
    """ "các Bộ A, B và C" names three ministries; "các bộ" alone none."""
    assert bodies(content) == expected


def test_company_known_by_its_brand() -> None:
    """Behind the name of its head a word that is no Vietnamese one is a company, and no person."""
    reading = read("Bà Nguyễn Thị Mận - Chủ tịch Sovira Group - đề xuất.")
    assert [(o.person, o.role, o.body) for o in reading.offices] == [("Nguyễn Thị Mận", "Chủ tịch", "Sovira Group")]
    assert [person.name for person in reading.people] == ["Nguyễn Thị Mận"]


@pytest.mark.parametrize(
    ("content", "person"),
    [
        ("Huấn luyện viên Bồ Đào Nha Jorge Mendes nói.", "Jorge Mendes"),
        ("Bà chủ của hãng, doanh nhân Sovira Air Nguyễn Thị Mận, nói.", "Nguyễn Thị Mận"),
    ],
)
def test_name_begins_behind_a_country_or_company(content: str, person: str) -> None:
    """What stands between an honorific and a name is no part of the name."""
    assert [person.name for person in read(content).people] == [person]


def test_title_before_a_company_and_its_head() -> None:
    """A company between a title and a name of ours is what the title is of."""
    reading = read("Tổng Giám đốc Sovira Air Nguyễn Thị Mận nói.")
    assert [(o.person, o.body) for o in reading.offices] == [("Nguyễn Thị Mận", "Sovira Air")]


def test_title_before_a_foreigner_names_no_company() -> None:
    """Without a name before the title the words behind it may be its holder's."""
    assert read("Phó Chủ tịch Sebas Coel nói.").offices == ()


def test_board_has_its_place_everywhere() -> None:
    """A board once printed with its province has it wherever it stands, in the name of its room too."""
    reading = read(
        "Ông Ngô Văn Ổi, giám đốc Ban Quản lý dự án công trình thủy lợi tỉnh Bắc Ninh, bị truy tố; "
        "Trần Văn Bưởi, trưởng phòng kế hoạch tổng hợp, Ban Quản lý dự án công trình thủy lợi."
    )
    board = "Ban Quản lý dự án công trình thủy lợi tỉnh Bắc Ninh"
    assert {o.body for o in reading.offices} == {board, f"Phòng kế hoạch tổng hợp, {board}"}


def test_land_registry_of_the_province() -> None:
    """The land registry of "tỉnh" is that of the home."""
    assert bodies("Văn phòng Đăng ký đất đai tỉnh làm việc.") == ["Văn phòng đăng ký đất đai tỉnh Bắc Giang"]
