"""What is found in a sentence: people, bodies, roles."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from kg.claims.home import complete_bodies
from kg.mentions.find import find_mentions
from kg.model.article import Article, Passage, PassageKind
from kg.model.identifiers import article_id
from kg.model.mention import Mention, MentionKind
from kg.text.analyze import analyze_text

pytestmark = pytest.mark.nlp


def mentions(content: str, home: str | None = "Bắc Giang", kind: PassageKind = PassageKind.TEXT) -> tuple[Mention, ...]:
    """Return the mentions of a text of one passage, their bodies completed."""
    article = Article(article_id(content), "a", "a", content, (Passage(0, len(content), kind),), home=home)
    text = analyze_text(article)
    return complete_bodies(text, find_mentions(text))


def people(content: str, kind: PassageKind = PassageKind.TEXT) -> list[str | None]:
    """Return the names of the people found."""
    return [m.name for m in mentions(content, kind=kind) if m.kind is MentionKind.PERSON and m.code != "short"]


def bodies(content: str, home: str | None = "Bắc Giang") -> list[str | None]:
    """Return the names of the bodies found."""
    return [m.name for m in mentions(content, home) if m.kind is MentionKind.BODY]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Ông Hầu A Páo và bà H'Lan Êban đến dự.", ["Hầu A Páo", "H'Lan Êban"]),
        ("Đồng chí Y Biêr Mlô trao đổi.", ["Y Biêr Mlô"]),
        ("Đồng chí Điểu K’Rung phát động.", ["Điểu K'Rung"]),
        ("Thiếu tướng, PGS.TS Đinh Công Quýt giảng bài.", ["Đinh Công Quýt"]),
        ("Đồng chí ĐINH CÔNG QUÝT từ trần.", ["Đinh Công Quýt"]),
        ("HỘI NGHỊ TRIỂN KHAI PHƯƠNG HƯỚNG NHIỆM VỤ", []),
        ("Đường Hoàng Quốc Việt và phường Trần Phú đã xong.", []),
        ("Học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.", []),
        ("Ảnh: Danh Nhật - TTXVN", []),
        ("Trường Trung học phổ thông Lê Quý Đôn khai giảng.", []),
        ("Hương Nhài chia sẻ niềm vui.", ["Hương Nhài"]),
        ("Bí thư Tỉnh ủy Hải Dương Đinh Công Quýt dự.", ["Đinh Công Quýt"]),
    ],
)
def test_people_are_found_in_normal_case_without_their_titles(sentence: str, names: list[str]) -> None:
    """Names of all peoples are found; streets, schools, slogans, credits and headlines are no people."""
    assert people(sentence) == names


def test_byline_names_need_no_family_name() -> None:
    """A pen name in a byline is a person's."""
    assert people("Hương Nhài", PassageKind.BYLINE) == ["Hương Nhài"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("UBND huyện Tân Yên báo cáo.", ["Ủy ban nhân dân huyện Tân Yên"]),
        ("Sở Văn hóa, Thể thao và Du lịch đề xuất.", ["Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Giang"]),
        ("Sở LĐ-TB&XH tỉnh Hải Dương góp ý.", ["Sở Lao động - Thương binh và Xã hội tỉnh Hải Dương"]),
        ("Ban Chính sách, chiến lược Trung ương họp.", ["Ban Chính sách, chiến lược Trung ương"]),
        ("BTV Tỉnh ủy và UBKT T.Ư thống nhất.", ["Ban Thường vụ Tỉnh ủy Bắc Giang", "Ủy ban Kiểm tra Trung ương"]),
        ("Đảng ủy, HĐND, UBND xã Đồng Kỳ tặng quà.",
         ["Đảng ủy xã Đồng Kỳ", "Hội đồng nhân dân xã Đồng Kỳ", "Ủy ban nhân dân xã Đồng Kỳ"]),
        ("Công an Hải Dương bắt giữ.", ["Công an tỉnh Hải Dương"]),
        ("UBND TP.HCM ban hành.", ["Ủy ban nhân dân thành phố Hồ Chí Minh"]),
        ("Quân khu 3 diễn tập.", ["Quân khu 3"]),
        ("Chính phủ Nhật Bản viện trợ.", []),
        ("Các sở, ban, ngành cùng dự.", []),
    ],
)  # fmt: skip
def test_bodies_have_their_full_names(sentence: str, names: list[str]) -> None:
    """Abbreviations are spelt out, places completed from the words or from home; generic and foreign ones are none."""
    assert bodies(sentence) == names


def test_home_that_is_a_city_makes_city_bodies() -> None:
    """In a centrally run city bare provincial names are the city's."""
    assert bodies("Thành ủy và UBND thành phố chỉ đạo.", "Hà Nội") == [
        "Thành ủy Hà Nội",
        "Ủy ban nhân dân thành phố Hà Nội",
    ]


def test_district_comes_from_what_was_named_last() -> None:
    """A bare "Huyện ủy" is that of the district named before; without one it stays open."""
    assert bodies("Đoàn thăm huyện Lục Ngạn. Huyện ủy báo cáo.") == ["Huyện ủy Lục Ngạn"]
    assert bodies("Huyện ủy báo cáo.") == [None]


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="aăâbcđeghiklmnoôơpqrstuưvxy AĐNTHUB.,;:-()'1/", max_size=120))
def test_mentions_lie_in_order_inside_the_text(content: str) -> None:
    """Whatever the text, mentions are non-empty spans inside it, sorted."""
    found = mentions(content)
    assert all(0 <= m.start < m.end <= len(content) + content.count(" ") + 200 for m in found)
    assert [m.start for m in found] == sorted(m.start for m in found)
