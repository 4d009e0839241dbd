"""Heads of hamlets, and titles abroad whose holder stands behind a word that calls him."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp

MAN = "Ngô Văn Ổi"


def offices(sentence: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of a sentence."""
    text = make_text(sentence, home="Bắc Giang")
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("sentence", "role", "body"),
    [
        (f"Ông {MAN}, Trưởng thôn Sông Quê 2 cho biết đã yên.", "Trưởng thôn", "Thôn Sông Quê 2"),
        (f"Anh {MAN}, Phó thôn Sông Quê chưa hết lo.", "Phó Trưởng thôn", "Thôn Sông Quê"),
        (f"Ông {MAN}, Bí thư Chi bộ thôn Sông Quê, kể lại.", "Bí thư", "Chi bộ thôn Sông Quê"),
        (f"Ông {MAN}, Chủ tịch LĐBĐ Sông Quê, kể lại.", "Chủ tịch", "Liên đoàn Bóng đá Sông Quê"),
        (f"Trước đó Giám đốc Sở Y tế, ông {MAN}, kể lại.", "Giám đốc", "Sở Y tế tỉnh Bắc Giang"),
    ],
)
def test_head_of_a_hamlet_or_of_a_house(sentence: str, role: str, body: str) -> None:
    """A hamlet is called as printed, up to a verb."""
    assert offices(sentence) == {(MAN, role, body)}


@pytest.mark.parametrize(
    ("sentence", "role", "body"),
    [
        ("Đại sứ Chile tại Malaysia bà Orla Clifton đã đến.", "Đại sứ", "Đại sứ quán Chile tại Malaysia"),
        ("Trước đó Phó Tổng thống Chile, bà Orla Clifton, đã đến.", "Phó Tổng thống", "Nước Cộng hòa Chile"),
        ("Thống đốc khu vực Sovirsk Orla Clifton đã đến.", "Thống đốc", "Khu vực Sovirsk"),
        ("Bà Orla Clifton, CEO của tổ chức Sovira, đã đến.", "Giám đốc điều hành", "Sovira"),
    ],
)
def test_title_abroad_before_its_holder(sentence: str, role: str, body: str) -> None:
    """Behind a small word that calls her, or behind an adverb that opens the sentence."""
    assert offices(sentence) == {("Orla Clifton", role, body)}
