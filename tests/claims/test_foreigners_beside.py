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
        ("Tuy nhiên, Bob Clifton, CEO Sovira, chê.", "Bob Clifton"),
        ("Có hai khách lạ; Bob Clifton, CEO Sovira, chê.", "Bob Clifton"),
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


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Tổng thống Joe Biden và cựu Tổng thống Donald Trump tranh luận.",),
            {
                ("Joe Biden", "Tổng thống", "Hợp chủng quốc Hoa Kỳ"),
                ("Donald Trump", "Tổng thống", "Hợp chủng quốc Hoa Kỳ"),
            },
        ),
        (("Chủ tịch Tập Cận Bình nói.",), {("Tập Cận Bình", "Chủ tịch nước", "Nước Cộng hòa Nhân dân Trung Hoa")}),
        (("Chủ tịch Ngô Văn Ổi nói.",), set()),
        (
            (
                "Nước Chile vui.",
                "Nước Chile họp.",
                "Nước Chile đổi.",
                "Phó Thủ tướng Bob Clifton và Phó Thủ tướng Ann Furlow dự.",
            ),
            {("Bob Clifton", "Phó Thủ tướng", "Chính phủ Chile"), ("Ann Furlow", "Phó Thủ tướng", "Chính phủ Chile")},
        ),
        (
            ("Nước Nga vui.", "Đoàn Chile do Bộ trưởng Y tế Matt Hanson dẫn đầu."),
            {("Matt Hanson", "Bộ trưởng", "Bộ Y tế Chile")},
        ),
        (("Nước Nga vui.", "Bộ trưởng Y tế Matt Hanson đến thăm Chile."), set()),
    ],
)
def test_heads_known_by_name(lines: tuple[str, ...], expected: set[tuple[str, str, str]]) -> None:
    """A known head's whole name tells his country; a minister's only the one country that his sentence names."""
    assert offices(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Đại sứ Bob Clifton đến.", "Đại sứ quán Chile tại Hà Nội vui."),
            {("Bob Clifton", "Đại sứ", "Đại sứ quán Chile tại Việt Nam")},
        ),
        (
            ("Đại sứ Ngô Văn Ổi đến.", "Đại sứ quán Việt Nam tại Chile vui."),
            {("Ngô Văn Ổi", "Đại sứ", "Đại sứ quán Việt Nam tại Chile")},
        ),
        (("Đại sứ Bob Clifton đến.", "Đại sứ quán Việt Nam tại Chile vui."), set()),
        (("Đại sứ Bob Clifton đến.", "Đại sứ quán Chile tại Hà Nội và Đại sứ quán Cuba tại Lào vui."), set()),
        (
            ("Ông Bob Clifton, Đại sứ đặc mệnh toàn quyền nhà nước Palestine tại Việt Nam, dự.",),
            {("Bob Clifton", "Đại sứ", "Đại sứ quán Palestine tại Việt Nam")},
        ),
    ],
)
def test_embassy_told_elsewhere(lines: tuple[str, ...], expected: set[tuple[str, str, str]]) -> None:
    """A bare ambassador leads the only embassy of his side that the article names."""
    assert offices(*lines) == expected


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("Người phát ngôn Bob Clifton của Bộ Y tế Chile nói.", "Bộ Y tế Chile"),
        ("Người phát ngôn Ngô Khiêm của Bộ Quốc phòng Trung Quốc nói.", "Bộ Quốc phòng Trung Quốc"),
        ("Người phát ngôn Bob Clifton của VLK nói.", "VLK"),
        ("Đồng chí Bob Clifton, Tổng Bí thư Đảng Cộng sản Chile, đến.", "Đảng Cộng sản Chile"),
    ],
)
def test_bodies_abroad_behind_a_name(content: str, body: str) -> None:
    """A spokesman's institution stands behind his name; a party that no table has is called as printed."""
    assert {found[2] for found in offices(content)} == {body}


def test_command_is_no_commander() -> None:
    """ "Bộ Tư lệnh" is a command, and what follows nobody's name."""
    text = make_text("Bộ Tư lệnh Đông Bắc của quân đội Chile giải tán.")
    claims = extract_claims(text, find_mentions(text))
    assert (claims.people, claims.offices) == ((), ())
