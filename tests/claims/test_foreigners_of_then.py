"""Foreigners who held a title then, ministries of several things, and posts in projects and companies abroad."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def offices(sentence: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim of a sentence."""
    text = make_text(sentence, home="Trung ương")
    return {(o.person, o.role, o.body, o.status.value) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Thủ tướng Chile khi đó là ông Bob Clifton đã ký.", ("Thủ tướng", "Chính phủ Chile", "former")),
        ("Thủ tướng Chile lúc bấy giờ là Bob Clifton đã ký.", ("Thủ tướng", "Chính phủ Chile", "former")),
        ("Ông Bob Clifton, Bộ trưởng Nhà ở, Chợ búa và Sông ngòi Chile, nói.",
         ("Bộ trưởng", "Bộ Nhà ở, Chợ búa và Sông ngòi Chile", "current")),
        ("Ông Bob Clifton, Bộ trưởng Y tế, Chợ búa và Sông ngòi Chile, nói.",
         ("Bộ trưởng", "Bộ Y tế, Chợ búa và Sông ngòi Chile", "current")),
        ("Ông Bob Clifton, Chủ tịch Đảng Tự do Chile, nói.", ("Chủ tịch", "Đảng Tự do Chile", "current")),
        ("Bob Clifton, 53 tuổi, giám đốc Viện Gốm Sovira, nói.", ("Giám đốc", "Viện Gốm Sovira", "current")),
        ("Bob Clifton, giám đốc Dự án Ấn Độ tại Viện Gốm Sovira, nói.",
         ("Giám đốc", "Dự án Ấn Độ, Viện Gốm Sovira", "current")),
        ("Ông Bob Clifton, trưởng phòng gốm đỏ tại Sovira, nói.", ("Trưởng phòng", "Phòng gốm đỏ, Sovira", "current")),
        ("Bob Clifton - Giám đốc Sovira Oil Associates nói.", ("Giám đốc", "Sovira Oil Associates", "current")),
        ("Ông Bob Clifton, giám đốc vận hành eSovira, nói.", ("Giám đốc vận hành", "eSovira", "current")),
        ("Ông Bob Clifton, đồng giám đốc Viện Gốm Sovira, nói.", ("Đồng Giám đốc", "Viện Gốm Sovira", "current")),
        ("Ông Bob Clifton, Phó Viện trưởng VLKR nói.", ("Phó Viện trưởng", "VLKR", "current")),
    ],
)  # fmt: skip
def test_title_of_a_foreigner(sentence: str, expected: tuple[str, str, str]) -> None:
    """Whose name is told behind "khi đó là", before his age, or by what his company's name must be."""
    assert offices(sentence) == {("Bob Clifton", *expected)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ông Bob Clifton, Bộ trưởng Hàng hải, Mỹ và Chile, cho biết.",
        "Ông Bob Clifton, trưởng phòng tại Sovira, cho biết.",
    ],
)
def test_nothing_is_made_of_words_that_only_stand_there(sentence: str) -> None:
    """Countries in a list are no ministry's, and a room without a name is none."""
    assert offices(sentence) == set()


def test_double_name_is_whole() -> None:
    """A foreigner's second family name stands behind a hyphen."""
    assert {person for person, *_ in offices("Bà Lita Shon-Clifton, CEO của Sovira, nói.")} == {"Lita Shon-Clifton"}


@pytest.mark.parametrize(
    "told",
    [
        "Ông Trần Mạnh Ôn từng là thủ tướng Singapore.",
        "Ông Trần Mạnh Ôn, cựu Thủ tướng Singapore, nói.",
        "Ông Trần Mạnh Ôn, người từng là Thủ tướng Singapore, nói.",
    ],
)
def test_holders_whose_names_are_spelt_as_ours(told: str) -> None:
    """Those of Singapore hold its offices though the name is spelt as ours, as those of China do."""
    assert offices(told) == {("Trần Mạnh Ôn", "Thủ tướng", "Chính phủ Singapore", "former")}


def test_who_only_meets_a_head_abroad_holds_no_office_there() -> None:
    """A name of ours before a title of Singapore that another's name follows."""
    told = "Ông Ninh Văn Quý, Thủ tướng Singapore Trần Mạnh Ôn và bà Lê Cam cùng dự."
    assert offices(told) == {("Trần Mạnh Ôn", "Thủ tướng", "Chính phủ Singapore", "current")}
