"""Foreigners before, behind and inside the titles that they hold."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

SOVIRA = "Giám đốc điều hành", "Sovira"


def offices(*lines: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of some lines."""
    text = make_text("\n".join(lines), home="Trung ương")
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("Bob Clifton là CEO của Sovira.", "Bob Clifton"),
        ("Còn Bob Clifton, CEO của Sovira, chê.", "Bob Clifton"),
        ("Người đó là Bob Clifton, CEO của Sovira.", "Bob Clifton"),
        ("Hôm 23/4/2019, Bob Clifton, CEO của Sovira, chê.", "Bob Clifton"),
        ("Jean-Michel Clifton, CEO của Sovira, chê.", "Jean-Michel Clifton"),
        ("CEO Bob Clifton của Sovira chê.", "Bob Clifton"),
        ("CEO Ngô Văn Ổi của Sovira chê.", "Ngô Văn Ổi"),
        ("Hãng hòa giải với Bob Clifton - CEO của Sovira.", "Bob Clifton"),
    ],
)
def test_name_before_or_inside_its_title(content: str, name: str) -> None:
    """A foreigner's name opens a clause before his title, or stands between the title and its company."""
    assert offices(content) == {(name, *SOVIRA)}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Nhân trận đấu với Bob Clifton, CEO của Sovira đã hứa nhiều.", set()),
        ("Bob Clifton, CEO Green Ridge và Tom Furlow cùng đến.", set()),
        ("Bob Clifton, CEO Green Ridge, một hãng dệt, đến.", {("Bob Clifton", SOVIRA[0], "Green Ridge")}),
        ("Cựu Ngoại trưởng Chile, Bob Clifton, nói.", {("Bob Clifton", "Bộ trưởng", "Bộ Ngoại giao Chile")}),
        ("Ngoại trưởng Chile, Bob Clifton và Tom Furlow nói.", set()),
        ("Bà Ann Furlow chọn Thống đốc Ohio, Bob Clifton, đứng chung.", set()),
        (
            "Ông Bob Clifton trước đây từng là Bộ trưởng Bộ Tư pháp Chile.",
            {("Bob Clifton", "Bộ trưởng", "Bộ Tư pháp Chile")},
        ),
        ("Ông Hun Sophat, Chủ tịch Thượng viện Campuchia, nói.", {("Hun Sophat", "Chủ tịch", "Thượng viện Campuchia")}),
        ("Ông Ngô Văn Ổi, Chủ tịch Thượng viện Campuchia nói.", set()),
        (
            "Bộ trưởng Quốc phòng Lào Đại tướng Khăm Bo Lư đến.",
            {("Khăm Bo Lư", "Bộ trưởng", "Bộ Quốc phòng Lào")},
        ),
    ],
)
def test_who_holds_a_title_abroad(content: str, expected: set[tuple[str, str, str]]) -> None:
    """Commas, ranks and "từng là" stand between a foreigner and his title, not who only comes before it."""
    assert offices(content) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Ông Ngô Văn Ổi, Tổng Giám đốc Microsoft Việt Nam nói.", ("Ngô Văn Ổi", "Microsoft Việt Nam")),
        ("Bà Lê Thị Mận là Tổng Giám đốc Microsoft Việt Nam.", ("Lê Thị Mận", "Microsoft Việt Nam")),
        ("Tổng Giám đốc Sovira Việt Nam Bob Clifton nói.", ("Bob Clifton", "Sovira Việt Nam")),
        ("Tổng Giám đốc Samsung Bob Clifton nói.", ("Bob Clifton", "Samsung")),
        ("Ông Bob Clifton, Tổng Giám đốc Samsung Finance, nói.", ("Bob Clifton", "Samsung Finance")),
    ],
)
def test_companies_of_the_world(content: str, expected: tuple[str, str]) -> None:
    """A company known to all ends before a name; its branch here is called with our country."""
    assert {(person, body) for person, _role, body in offices(content)} == {expected}


def test_sacrifice_of_others_kills_nobody() -> None:
    """What a country sacrificed is no death of who thanks for it."""
    text = make_text("Chủ tịch Thượng viện Chile Bob Clifton nhắc sự giúp đỡ, hy sinh của Việt Nam.")
    claims = extract_claims(text, find_mentions(text))
    assert [claim.status.value for claim in claims.offices] == ["current"]
