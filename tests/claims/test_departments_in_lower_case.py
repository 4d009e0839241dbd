"""Chiefs of departments whose names are printed in lower case, and heads of houses of all kinds."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp

MAN = "Ngô Văn Ổi"
ROOM = "Phòng đo mưa, đo gió, Chi cục Kiểm lâm tỉnh Nghệ An"


def offices(sentence: str, home: str = "Bắc Giang") -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of a sentence."""
    text = make_text(sentence, home=home)
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("Cục trưởng đường bến (Bộ Y tế)", "Cục trưởng", "Cục đường bến, Bộ Y tế"),
        ("Vụ trưởng Theo dõi thuốc nam, thuốc bắc (Vụ V) của Bộ Y tế", "Vụ trưởng",
         "Vụ Theo dõi thuốc nam, thuốc bắc, Bộ Y tế"),
        ("Trưởng phòng đo mưa, đo gió, Chi cục Kiểm lâm Nghệ An", "Trưởng phòng", ROOM),
        ("Trưởng đoàn Kịch phố cổ tại Nhà hát Sông Quê", "Trưởng đoàn", "Đoàn kịch phố cổ, Nhà hát Sông Quê"),
        ("Trưởng Đoàn Chèo 9, Nhà hát Sông Quê", "Trưởng đoàn", "Đoàn Chèo 9, Nhà hát Sông Quê"),
        ("Giám đốc Làng trẻ em Sông Quê", "Giám đốc", "Làng Trẻ em Sông Quê"),
        ("giám đốc khu nghỉ dưỡng Sovira", "Giám đốc", "Khu nghỉ dưỡng Sovira"),
        ("hiệu trưởng Tiểu học và THCS Sông Quê", "Hiệu trưởng", "Trường Tiểu học và Trung học cơ sở Sông Quê"),
    ],
)  # fmt: skip
def test_department_or_house_of_a_chief(title: str, role: str, body: str) -> None:
    """Its name goes on in lower case to what it belongs to, commas in it or not."""
    assert offices(f"Ông {MAN}, {title}, kể lại.") == {(MAN, role, body)}


@pytest.mark.parametrize(
    "title",
    [
        "phó phòng tổ chức, người của Sở Y tế",
        "phó phòng tổ chức, nguyên cán bộ Sở Y tế",
        "Cục trưởng, cùng lãnh đạo Bộ Y tế",
    ],
)
def test_words_behind_a_comma_are_no_department(title: str) -> None:
    """What else somebody is goes into no name."""
    assert offices(f"Ông {MAN}, {title}, kể lại.") == set()


def test_company_led_by_its_chairman() -> None:
    """A company may be said to be led by its chairman, not only by its director."""
    told = offices(f"Công ty Sông Quê do ông {MAN} làm chủ tịch đã xây cầu.")
    assert told == {(MAN, "Chủ tịch", "Công ty Sông Quê")}
