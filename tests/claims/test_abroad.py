"""Offices of other countries are read where their holders are named, each with a body of that country."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.lexicon.countries import CountryRow
from kg.lexicon.load import seed_table
from kg.lexicon.titles import guards
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def offices(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of a text."""
    text = make_text(content, home="Trung ương")
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Tổng thống Chile Sebas Pinero tuyên bố.", {("Sebas Pinero", "Tổng thống", "Nước Cộng hòa Chile")}),
        (
            "Phó Thủ tướng, Bộ trưởng Phát triển hải đảo Malaysia Ahmad Zaki Hamid phát biểu.",
            {
                ("Ahmad Zaki Hamid", "Phó Thủ tướng", "Chính phủ Malaysia"),
                ("Ahmad Zaki Hamid", "Bộ trưởng", "Bộ Phát triển hải đảo Malaysia"),
            },
        ),
        (
            "Tổng Bí thư, Chủ tịch nước Lào Thong Sisulit cho rằng hợp tác tốt.",
            {
                ("Thong Sisulit", "Tổng Bí thư", "Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào"),
                ("Thong Sisulit", "Chủ tịch nước", "Nước Cộng hòa Dân chủ Nhân dân Lào"),
            },
        ),
        (
            "Bộ trưởng Quốc phòng In-đô-nê-xi-a Prabo Subianta và Đại sứ Cu-ba tại Việt Nam Orlando Guillan nói.",
            {
                ("Prabo Subianta", "Bộ trưởng", "Bộ Quốc phòng Indonesia"),
                ("Orlando Guillan", "Đại sứ", "Đại sứ quán Cuba tại Việt Nam"),
            },
        ),
        ("Chủ tịch Quốc hội Lào Saysom Pommihan đến.", {("Saysom Pommihan", "Chủ tịch", "Quốc hội Lào")}),
        ("Tổng thống Hàn Quốc Park Jae-myong đến thăm.", {("Park Jae-myong", "Tổng thống", "Đại Hàn Dân quốc")}),
        (
            "Chủ tịch Trung Quốc Lý Văn Mẫn phát biểu.",
            {("Lý Văn Mẫn", "Chủ tịch nước", "Nước Cộng hòa Nhân dân Trung Hoa")},
        ),
        ("Cựu Tổng thống Mỹ Bob Clifton nói.", {("Bob Clifton", "Tổng thống", "Hợp chủng quốc Hoa Kỳ")}),
        (
            "Ông Karl Berger - Đại sứ Cộng hòa Liên bang Đức tại Việt Nam - nói.",
            {("Karl Berger", "Đại sứ", "Đại sứ quán Cộng hòa Liên bang Đức tại Việt Nam")},
        ),
        (
            "Đại sứ Hoa Kỳ tại Việt Nam, ông Mark Nepper, nói.",
            {("Mark Nepper", "Đại sứ", "Đại sứ quán Hoa Kỳ tại Việt Nam")},
        ),
        (
            "Đại sứ đặc mệnh toàn quyền nước CHXHCN Việt Nam tại Nhật Bản Ngô Văn Ổi phát biểu.",
            {("Ngô Văn Ổi", "Đại sứ", "Đại sứ quán Việt Nam tại Nhật Bản")},
        ),
        (
            "Tổng Lãnh sự Nhật Bản tại TP HCM Ono Mashuo nói.",
            {("Ono Mashuo", "Tổng Lãnh sự", "Tổng Lãnh sự quán Nhật Bản tại thành phố Hồ Chí Minh")},
        ),
        (
            "Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào Thong Sisulit dự.",
            {("Thong Sisulit", "Tổng Bí thư", "Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào")},
        ),
        (
            "Chủ tịch Đảng Nhân dân Campuchia, Chủ tịch Thượng viện Vương quốc Campuchia Samdech Sok Chan gửi điện.",
            {
                ("Sok Chan", "Chủ tịch", "Đảng Nhân dân Campuchia"),
                ("Sok Chan", "Chủ tịch", "Thượng viện Vương quốc Campuchia"),
            },
        ),
        (
            "Quốc vương Thái Lan Maha Vaji và Ngoại trưởng Mỹ Walter Birn hội kiến.",
            {
                ("Maha Vaji", "Quốc vương", "Vương quốc Thái Lan"),
                ("Walter Birn", "Bộ trưởng", "Bộ Ngoại giao Hoa Kỳ"),
            },
        ),
        (
            "Giám đốc Cơ quan Tình báo Trung ương Mỹ (CIA) Walter Birn thăm Kiev.",
            {("Walter Birn", "Giám đốc", "Cơ quan Tình báo Trung ương Mỹ")},
        ),
        (
            "Giám đốc Cơ quan Phát triển Quốc tế của Mỹ Walter Birn nói.",
            {("Walter Birn", "Giám đốc", "Cơ quan Phát triển Quốc tế Hoa Kỳ")},
        ),
        (
            "Bộ trưởng, Chủ nhiệm Văn phòng Thủ tướng Lào Bounpone Sivong họp báo.",
            {("Bounpone Sivong", "Bộ trưởng, Chủ nhiệm", "Văn phòng Thủ tướng Lào")},
        ),
        (
            "Bộ trưởng Bộ Thương mại và Công nghiệp Nhật Bản Kenji Tanaka dự.",
            {("Kenji Tanaka", "Bộ trưởng", "Bộ Thương mại và Công nghiệp Nhật Bản")},
        ),
        (
            "Ông Juan Pérez Hernández, Ủy viên Bộ Chính trị, Chủ tịch Quốc hội Chính quyền nhân dân Cuba, đến viếng.",
            {
                ("Juan Pérez Hernández", "Ủy viên", "Bộ Chính trị Đảng Cộng sản Cuba"),
                ("Juan Pérez Hernández", "Chủ tịch", "Quốc hội Chính quyền nhân dân Cuba"),
            },
        ),
        (
            "Thủ tướng Malaysia Dato' Seri Ahmad Zaki và Phó Đại sứ Cuba Mark Brown dự.",
            {
                ("Ahmad Zaki", "Thủ tướng", "Chính phủ Malaysia"),
                ("Mark Brown", "Phó Đại sứ", "Đại sứ quán Cuba tại Việt Nam"),
            },
        ),
        (
            "Tổng thư ký NATO Mark Ruttu và Tổng Giám đốc Cơ quan Năng lượng nguyên tử quốc tế (IAEA) Rafael Grossu.",
            {
                ("Mark Ruttu", "Tổng Thư ký", "NATO"),
                ("Rafael Grossu", "Tổng Giám đốc", "Cơ quan Năng lượng Nguyên tử Quốc tế"),
            },
        ),
        (
            "Tổng thống Cộng hòa Dominica Luis Coronu đến.",
            {("Luis Coronu", "Tổng thống", "Nước Cộng hòa Dominica")},
        ),
        ("Thủ tướng vương quốc Anh Keir Starmur đến.", {("Keir Starmur", "Thủ tướng", "Chính phủ Anh")}),
        (
            "Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam Ngô Văn Ổi dự.",
            {("Ngô Văn Ổi", "Tổng Bí thư", "Ban Chấp hành Trung ương Đảng")},
        ),
        (
            "Theo Cố vấn An ninh quốc gia Mỹ Jake Sullivon, việc này tốt.",
            {("Jake Sullivon", "Cố vấn An ninh quốc gia", "Chính phủ Hoa Kỳ")},
        ),
        (
            "Đại biện lâm thời Đại sứ quán CHDCND Triều Tiên tại Việt Nam Kim Sung Ho dự.",
            {("Kim Sung Ho", "Đại biện lâm thời", "Đại sứ quán Cộng hòa Dân chủ Nhân dân Triều Tiên tại Việt Nam")},
        ),
    ],
)
def test_named_holder_has_a_body_of_the_country(content: str, expected: set[tuple[str, str, str]]) -> None:
    """The title's body carries the country's name."""
    assert offices(content) == expected


@pytest.mark.parametrize(
    "content",
    [
        "Thủ tướng Lào tới dự hội nghị.",
        "Ông Ngô Văn Ổi, Thủ tướng Lào và Thủ tướng Thái Lan cùng dự.",
        "Đại sứ tại Lào Ngô Văn Ổi.",
        "Bộ trưởng các nước Đức Long Gia Mận.",
        "Bộ trưởng Ngoại giao Lào và các nước. Chủ tịch Chính hiệp toàn quốc Vương Văn Mít.",
    ],
)
def test_no_office_without_holder_or_country(content: str) -> None:
    """A title of another country beside which no foreigner's name stands is nobody's."""
    assert offices(content) == set()


@pytest.mark.parametrize(
    "content",
    [
        "Chủ tịch Quốc hội Ngô Văn Ổi và Chủ tịch Quốc hội Lào Saysom Pommihan hội đàm.",
        "Chủ tịch Quốc hội Ngô Văn Ổi thăm Trung Quốc.",
        "Chủ tịch Quốc hội và Quốc hội Lào trao đổi. Chủ tịch Quốc hội Ngô Văn Ổi dự.",
    ],
)
def test_our_institutions_beside_a_country_are_ours(content: str) -> None:
    """A country further on in the sentence makes no title another country's."""
    assert ("Ngô Văn Ổi", "Chủ tịch", "Quốc hội") in offices(content)


def test_bodies_of_foreign_officials_are_not_listed_as_ours() -> None:
    """The ministry of a minister who is no citizen is none of ours, though no country stands beside it."""
    text = make_text("Bộ trưởng Nông nghiệp Andi Amrun Sulaimun dẫn đầu đoàn.", home="Trung ương")
    reading = extract_claims(text, find_mentions(text))
    assert (reading.offices, reading.bodies) == ((), ())


def test_every_country_is_known_as_foreign() -> None:
    """The table of countries and the guard against foreign offices know the same names."""
    unknown = [
        form
        for row in seed_table("countries", CountryRow)
        for form in row.forms
        if "foreign" not in [kind for kinds in [guards().longest(form.split(), 0)] if kinds for kind in kinds[1]]
    ]
    assert unknown == []


def test_a_double_name_may_end_its_sentence() -> None:
    """ "Tổng thống Hàn Quốc Lee Jae-myung" without a word behind it is read to its end."""
    assert offices("Hà Nội đón Tổng thống Hàn Quốc Lee Jae-myung") == {
        ("Lee Jae-myung", "Tổng thống", "Đại Hàn Dân quốc")
    }


def test_minister_of_an_office_and_ambassador_elsewhere() -> None:
    """ "Bộ trưởng Văn phòng" heads that office; an ambassador is here only in an article that names our country."""
    assert offices("Bộ trưởng Văn phòng Nội các Chile Sebas Pinero tuyên bố.") == {
        ("Sebas Pinero", "Bộ trưởng", "Văn phòng Nội các Chile")
    }
    assert offices("Họp Hội đồng Bảo an, Đại sứ Chile Sebas Pinero nói.") == set()
    assert offices("Ở Hà Nội, Đại sứ Chile Sebas Pinero nói.") == {
        ("Sebas Pinero", "Đại sứ", "Đại sứ quán Chile tại Việt Nam")
    }
    assert offices("Đại sứ Chile tại Hà Nội Sebas Pinero nói.") == {
        ("Sebas Pinero", "Đại sứ", "Đại sứ quán Chile tại Việt Nam")
    }
