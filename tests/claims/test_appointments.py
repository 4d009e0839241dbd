"""Who is appointed: nobody who is only proposed or replaced, not the one who speaks, not to what he holds already."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text


def offices(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and status of every office claim."""
    text = make_text(content, published="2019-06-20", home="Bắc Giang")
    return {(c.person, c.role, c.status.value) for c in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ban Thường vụ giới thiệu Đại tá Ninh Văn Quý, quê Lục Nam, để HĐND tỉnh khóa XVIII bầu giữ chức Chủ tịch UBND "
        "tỉnh.",
        "Tỉnh ủy thống nhất giới thiệu ông Ninh Văn Quý giữ chức Chủ tịch UBND tỉnh, ông Đinh Công Quýt giữ chức Chủ "
        "tịch HĐND tỉnh.",
        "Trong quy trình bầu ông Ninh Văn Quý làm Chủ tịch UBND tỉnh có miễn nhiệm ai hay không thì chưa rõ.",
    ],
)
def test_nobody_proposed_is_appointed(sentence: str) -> None:
    """A name put forward for an election, and a question whether one is held, give no office."""
    assert offices(sentence) == set()


def test_who_is_replaced_is_not_appointed() -> None:
    """The predecessor named behind "thay người tiền nhiệm là" takes no office."""
    sentence = "Trước khi giữ chức Bí thư Huyện ủy Lục Nam thay người tiền nhiệm là ông Đinh Công Quýt, bà Lê Thị Mận"
    assert ("Đinh Công Quýt", "Bí thư", "started") not in offices(sentence + " từng là Giám đốc Sở Y tế.")


def test_speaker_behind_the_office_of_another() -> None:
    """The titles before a speaker are his, not the appointed one's."""
    sentence = "Mừng bà Lê Thị Mận được bổ nhiệm giữ chức Giám đốc Sở Y tế, Bí thư Huyện ủy Lục Nam Đinh Công Quýt vui."
    assert offices(sentence) == {("Lê Thị Mận", "Giám đốc", "started"), ("Đinh Công Quýt", "Bí thư", "current")}


def test_office_kept_beside_a_new_one() -> None:
    """An office told beside the name and again among the new ones goes on (event.kept)."""
    sentence = (
        "Tỉnh ủy phân công ông Ninh Văn Quý, Giám đốc Sở Y tế, giữ chức Bí thư Huyện ủy Lục Nam, Giám đốc Sở Y tế."
    )
    assert offices(sentence) == {("Ninh Văn Quý", "Bí thư", "started"), ("Ninh Văn Quý", "Giám đốc", "current")}


def test_several_appointed_to_one_office() -> None:
    """What stands beside the names of several who take an office is what they held before."""
    sentence = (
        "HĐND phê chuẩn Giám đốc Sở Y tế Ninh Văn Quý và Bí thư Huyện ủy Đinh Công Quýt giữ chức Phó Chủ tịch HĐND."
    )
    assert ("Ninh Văn Quý", "Giám đốc", "started") not in offices(sentence)
    assert ("Ninh Văn Quý", "Giám đốc", "current") in offices(sentence)


def test_elect_holds_no_office() -> None:
    """One elected who has not taken the office is not its holder."""
    assert offices("Bà Lê Thị Mận - Tổng thống Pháp đắc cử - phát biểu.") == set()
