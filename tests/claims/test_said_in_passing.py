"""Foreigners named inside a sentence before their titles, whom something is asked of, and quotations before them."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import held_as, make_text


def offices(*lines: str, home: str = "Trung ương") -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of some lines."""
    text = make_text("\n".join(lines), home=home)
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    "sentence",
    [
        "Không ai đếm được thuyền, Bob Tarbell, giám đốc Viện Thuyền Sông Quê, cho biết.",
        "Không ai đếm được thuyền, Bob Tarbell, giám đốc Viện Thuyền Sông Quê nói.",
        "Tờ báo dẫn lời Bob Tarbell, giám đốc Viện Thuyền Sông Quê.",
        "Đây là bình luận của Bob Tarbell - giám đốc Viện Thuyền Sông Quê.",
        "Nhóm có Bob Tarbell, giám đốc Viện Thuyền Sông Quê.",
        "Bob Tarbell, người từng là giám đốc Viện Thuyền Sông Quê, nói.",
    ],
)
def test_foreigner_named_inside_a_sentence(sentence: str) -> None:
    """Who is named behind "dẫn lời", or behind a comma and says something, holds the title behind his name."""
    assert offices(sentence) == {("Bob Tarbell", "Giám đốc", "Viện Thuyền Sông Quê")}


def test_names_with_apostrophes() -> None:
    """An apostrophe stands inside a foreigner's name."""
    assert offices("Lúa mất, Bob O'Tarbell, giám đốc Viện Lúa Sông Quê, nói.") == {
        ("Bob O'Tarbell", "Giám đốc", "Viện Lúa Sông Quê")
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Ở Los Tarbell, giám đốc Viện Thuyền Sông Quê cho biết có thuyền.",
        "Sân của Tarbell United, giám đốc Viện Thuyền Sông Quê cho biết có thuyền.",
    ],
)
def test_places_and_clubs_hold_nothing(sentence: str) -> None:
    """A place or club that ends before a title does not hold it."""
    assert offices(sentence) == set()


@pytest.mark.parametrize("verb", ["yêu cầu", "kêu gọi", "đề nghị", "phản đối", "mong muốn"])
def test_holder_whom_something_is_asked_of(verb: str) -> None:
    """Who is asked to do something holds the titles before his name."""
    found = offices(f"Dân làng {verb} Giám đốc Sở Y tế Bắc Giang Đinh Công Quýt trả lời.")
    assert found == {("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Bắc Giang")}


def test_nobody_holds_what_is_asked_for_him() -> None:
    """A post asked for somebody is not his."""
    assert offices("Tỉnh ủy đề nghị ông Đinh Công Quýt giữ chức Giám đốc Sở Y tế Bắc Giang.") == set()


def test_one_named_in_a_quotation_is_not_who_says_it() -> None:
    """What somebody behind a quotation once was is not told of who is named in it."""
    found = offices(
        '"Tôi ghét điều ông Quýt làm", nhà báo, người từng là Giám đốc Sở Y tế Bắc Giang, nói.',
        "Ông Đinh Công Quýt đến.",
    )
    assert found == set()


def test_heads_of_arms_and_brands_of_two_words() -> None:
    """Ministers of one arm of the forces are another country's, and a brand of ours may end in a foreign word."""
    assert offices("Bộ trưởng Hải quân Chile Bob Tarbell nói.") == {("Bob Tarbell", "Bộ trưởng", "Bộ Hải quân Chile")}
    assert offices("Giám đốc Đinh Công Quýt của Sông Quê Travel nói.") == {
        ("Đinh Công Quýt", "Giám đốc", "Sông Quê Travel")
    }


def statuses(*lines: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim of some lines."""
    text = make_text("\n".join(lines), home="Trung ương")
    return {(o.person, o.role, o.body, o.status.value) for o in extract_claims(text, find_mentions(text)).offices}


def test_acting_head_of_the_past() -> None:
    """Two marks before a title are one: who once acted is told as acting."""
    assert statuses("Ông Bob Tarbell từng là quyền Bộ trưởng Tư pháp Mỹ.") == {
        ("Bob Tarbell", "Bộ trưởng", "Bộ Tư pháp Hoa Kỳ", "acting")
    }


@pytest.mark.parametrize(("verb", "held"), [("đắc cử", False), ("thắng cử", False), ("nhậm chức", True)])
def test_presidents_elect_hold_nothing_yet(verb: str, held: bool) -> None:
    """Who is elected president takes office later."""
    assert bool(statuses(f"Ngày 3/4, ông Bob Tarbell {verb} Tổng thống Chile.")) is held


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Chủ tịch HĐQT kiêm TGĐ Công ty cổ phần Lúa Xanh Đinh Công Quýt nói.", {"Chủ tịch", "Tổng Giám đốc"}),
        ("Tổng giám đốc kiêm Chủ tịch Công ty cổ phần Lúa Xanh Đinh Công Quýt nói.", {"Chủ tịch", "Tổng Giám đốc"}),
        ("Ông Đinh Công Quýt, Giám đốc - Tổng Biên tập Nhà xuất bản Lúa Xanh nói.", {"Giám đốc", "Tổng Biên tập"}),
        ("Công ty cổ phần Lúa Xanh vừa bổ nhiệm ông Đinh Công Quýt làm CEO.", {"Giám đốc điều hành"}),
    ],
)
def test_heads_of_one_house(sentence: str, roles: set[str]) -> None:
    """Two titles of one company's or house's head are both read, and whom a company appoints heads it."""
    found = offices(sentence)
    assert {role for _, role, _ in found} == roles
    assert all(body.endswith("Lúa Xanh") for _, _, body in found)


@pytest.mark.parametrize(
    ("lines", "held"),
    [
        (("Lũ cuốn sân Trường THCS Sông Quê.", "Mưa.", "Hiệu trưởng Ngô Thị Ổi kể."), True),
        (("Lũ cuốn sân Trường THCS Sông Quê.", "Mưa.", "Cô Ngô Thị Ổi, hiệu phó, kể."), True),
        (("Lũ cuốn sân Trường THCS Sông Quê.", "Mưa.", "Nguyên Hiệu trưởng Ngô Thị Ổi kể."), False),
        (("Lũ cuốn Trường THCS Sông Quê.", "Lũ cuốn Trường THCS Tân Mộc.", "Hiệu trưởng Ngô Thị Ổi kể."), False),
        (("Lũ cuốn sân Trường THCS Sông Quê.", "Cô Ngô Thị Ổi, hiệu trưởng một trường ở Lạng Sơn, kể."), False),
    ],
)
def test_heads_of_the_only_school(lines: tuple[str, ...], held: bool) -> None:
    """A headmaster's bare title is of the only school that the article has named, a former one's of none."""
    assert {body for _, _, body in offices(*lines)} == ({"Trường Trung học cơ sở Sông Quê"} if held else set())


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Marwan al-Tarbell", "Marwan al-Tarbell"),
        ("Bob 'Tarbi' Tarbell", "Bob Tarbell"),
        ("Bob bin Tarbell", "Bob bin Tarbell"),
    ],
)
def test_names_with_articles_and_nicknames(printed: str, name: str) -> None:
    """An article links the halves of a foreigner's name, a nickname in quotation marks is no part of it."""
    assert offices(f"Ngoại trưởng Jordan {printed} nói.") == {(name, "Bộ trưởng", "Bộ Ngoại giao Jordan")}


def test_minister_known_by_his_last_name() -> None:
    """A minister whose last name no other country's minister has is of his country, where the article names it."""
    assert offices("Bộ trưởng Thương mại Raimondo nói ở Mỹ.") == {("Raimondo", "Bộ trưởng", "Bộ Thương mại Hoa Kỳ")}
    assert offices("Bộ trưởng Thương mại Raimondo nói ở Chile.") == set()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Bà Lana Tarbell, giám đốc điều hành tổ chức tình nguyện Soviton, nói.",
            ("Lana Tarbell", "Giám đốc điều hành", "Tổ chức tình nguyện Soviton", "current"),
        ),
        (
            "Ông Đinh Công Quýt, giám đốc sáng lập công ty bán dẫn Soviton, nói.",
            ("Đinh Công Quýt", "Giám đốc", "Công ty bán dẫn Soviton", "current"),
        ),
        (
            "Tổng thống sa thải Tư lệnh Không quân Chile Bob Tarbell.",
            ("Bob Tarbell", "Tư lệnh", "Không quân Chile", "ended"),
        ),
        (
            "Trung tướng Đinh Công Quýt, Tư lệnh Bộ Tư lệnh Cảnh vệ, đến.",
            ("Đinh Công Quýt", "Tư lệnh", "Bộ Tư lệnh Cảnh vệ", "current"),
        ),
        (
            "Theo Tư lệnh Không quân Chile - ông Bob Tarbell, máy bay rơi.",
            ("Bob Tarbell", "Tư lệnh", "Không quân Chile", "current"),
        ),
    ],
)
def test_organisations_called_by_kind(sentence: str, expected: tuple[str, str, str, str]) -> None:
    """Organisations of a printed kind are read with their brand, and who is dismissed leaves his office."""
    assert statuses(sentence) == {expected}


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (("Đoàn Chile do Chủ tịch Thượng viện Bob Tarbell dẫn đầu.",), "Thượng viện Chile"),
        (("Bão vào Chile.", "Dân Chile lo, nước Chile lụt.", "Chủ tịch Hạ viện Bob Tarbell nói."), "Hạ viện Chile"),
        (("Bão vào Chile và Cuba.", "Chủ tịch Hạ viện Bob Tarbell nói."), ""),
        (("Chủ tịch Hạ viện Bob Tarbell nói.",), ""),
    ],
)
def test_house_of_the_country_told(lines: tuple[str, ...], body: str) -> None:
    """A foreign chair's house of parliament is of the only country that his sentence or the article tells."""
    assert offices(*lines) == ({("Bob Tarbell", "Chủ tịch", body)} if body else set())


def test_brand_that_ends_a_sentence() -> None:
    """A sentence may end with the brand that a foreigner heads."""
    assert offices("Trời mưa, theo Bob Tarbell, giám đốc VLKBO.") == {("Bob Tarbell", "Giám đốc", "VLKBO")}


def test_known_head_of_a_company_told() -> None:
    """A known head's bare title is of his company where the article names that, else of none."""
    assert offices("Apple có máy mới.", "CEO Tim Cook nói.") == {("Tim Cook", "Giám đốc điều hành", "Apple")}
    assert offices("Có máy mới.", "CEO Tim Cook nói.") == set()
    assert offices("Apple có máy mới.", "CEO Bob Tarbell nói.") == set()


@pytest.mark.parametrize(
    "told",
    [
        "Ông Ngô Văn Ổi phụ trách khối văn xã, đồng thời là Trưởng Ban Chỉ đạo cải cách hành chính tỉnh.",
        "Ông Ngô Văn Ổi lãnh đạo chung; là Trưởng Ban Chỉ đạo cải cách hành chính tỉnh.",
    ],
)
def test_what_somebody_is_besides_what_he_does(told: str) -> None:
    """ "phụ trách khối văn xã, đồng thời là T" says T of the clause's only subject (rule event.hold)."""
    board = "Ban Chỉ đạo cải cách hành chính tỉnh Bắc Giang"
    assert held_as(told) == {("Ngô Văn Ổi", "Trưởng ban", board, "current")}


def test_what_is_said_besides_of_one_of_two_is_nobodys() -> None:
    """ "A phụ trách X thay B, đồng thời là T" leaves two readings."""
    told = "Ông Ngô Văn Ổi phụ trách khối văn xã thay ông Lê Văn Cam lo việc khác, đồng thời là Giám đốc Sở Y tế."
    assert held_as(told) == set()
