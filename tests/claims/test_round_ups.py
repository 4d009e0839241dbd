"""Bare bodies in news of several provinces, and behind the board that somebody joins."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp

HEADS = (
    "Ông Ngô Văn Ổi được bầu làm Bí thư Tỉnh ủy Bắc Giang.\n"
    "Ông Đinh Công Quýt được bầu làm Bí thư Tỉnh ủy Hà Nam.\n"
    "Bà Lê Thị Mận được bầu làm Bí thư Tỉnh ủy Lạng Sơn.\n"
)


def held(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return {(claim.person, claim.role, str(claim.body)) for claim in extract_claims(text, find_mentions(text)).offices}


def test_a_paragraph_about_one_person_is_of_that_persons_province() -> None:
    """In a round-up of three provinces the bare "Tỉnh ủy" of a life is not home's."""
    told = held(HEADS + "Ông Đinh Công Quýt từng là Chánh Văn phòng Tỉnh ủy, Phó Giám đốc Sở Y tế.")
    assert ("Đinh Công Quýt", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Hà Nam") in told
    assert ("Đinh Công Quýt", "Phó Giám đốc", "Sở Y tế tỉnh Hà Nam") in told


def test_so_it_is_where_the_last_syllable_of_the_name_stands() -> None:
    """ "Ông Quýt" is the one whose name ends so."""
    told = held(HEADS + "Ông Quýt từng giữ chức Giám đốc Sở Y tế.")
    assert ("Đinh Công Quýt", "Giám đốc", "Sở Y tế tỉnh Hà Nam") in told


@pytest.mark.parametrize(
    "paragraph",
    [
        "Ông Đinh Công Quýt và bà Lê Thị Mận dự. Bà Mận nguyên là Giám đốc Sở Y tế.",  # two people
        "Ông Đinh Công Quýt được điều động từ chức Giám đốc Sở Y tế.",  # two places
    ],
)
def test_home_stays_where_two_places_may_be_meant(paragraph: str) -> None:
    """A paragraph of two people, and a sentence of a move, are left to home."""
    assert not any(body == "Sở Y tế tỉnh Hà Nam" for _person, _role, body in held(HEADS + paragraph))


def test_news_of_one_province_with_a_guest_is_no_round_up() -> None:
    """A guest of another province does not take home's bare names along."""
    told = held("Ông Đinh Công Quýt, Bí thư Tỉnh ủy Hà Nam đến thăm.\nÔng Đinh Công Quýt cảm ơn Tỉnh ủy.")
    assert ("Đinh Công Quýt", "Bí thư", "Tỉnh ủy Hà Nam") in told
    assert all("Bắc Giang" not in body for _person, _role, body in told)


def test_an_office_behind_the_board_that_somebody_joins_is_of_its_province() -> None:
    """ "tham gia Ban Chấp hành Đảng bộ tỉnh X và giữ chức Phó Bí thư Tỉnh ủy": of X, though home is another."""
    told = held(
        "Ông Ngô Văn Ổi được chỉ định tham gia Ban Chấp hành Đảng bộ tỉnh Hà Nam và giữ chức Phó Bí thư Tỉnh ủy."
    )
    assert ("Ngô Văn Ổi", "Phó Bí thư", "Tỉnh ủy Hà Nam") in told


@pytest.mark.parametrize(
    "content",
    [
        "Thái Bình: Ông Ngô Văn Ổi được bầu làm Bí thư Tỉnh ủy.\nLào Cai: Bà Lê Thị Mận được bầu làm Bí thư Tỉnh ủy.",
        "1. Thái Bình\nÔng Ngô Văn Ổi, Bí thư Tỉnh ủy.\n2. Lào Cai\nBà Lê Thị Mận, Bí thư Tỉnh ủy.",
        "Đối với Thái Bình, có ông Ngô Văn Ổi, Bí thư Tỉnh ủy.\nĐối với Lào Cai, có bà Lê Thị Mận, Bí thư Tỉnh ủy.",
    ],
)
def test_a_province_opens_its_paragraphs(content: str) -> None:
    """Each bare name is of the province that opens the paragraph, or the line before."""
    assert held(content) == {
        ("Ngô Văn Ổi", "Bí thư", "Tỉnh ủy Thái Bình"),
        ("Lê Thị Mận", "Bí thư", "Tỉnh ủy Lào Cai"),
    }


def test_one_paragraph_opened_so_makes_no_round_up() -> None:
    """A single place before a colon is a dateline."""
    assert ("Ngô Văn Ổi", "Bí thư", "Tỉnh ủy Bắc Giang") in held("Hà Nội: Ông Ngô Văn Ổi, Bí thư Tỉnh ủy dự họp.")


@pytest.mark.parametrize(
    ("party", "body"),
    [
        ("Đoàn tỉnh Hà Nam do ông Ngô Văn Ổi, Phó Bí thư Tỉnh ủy làm trưởng đoàn đến viếng.", "Tỉnh ủy Hà Nam"),
        ("Đoàn đại biểu Tỉnh ủy Hà Nam do Phó Bí thư Tỉnh ủy Ngô Văn Ổi dẫn đầu.", "Tỉnh ủy Hà Nam"),
        ("Đoàn thành phố Đà Nẵng có Chủ tịch HĐND thành phố Ngô Văn Ổi.", "Hội đồng nhân dân thành phố Đà Nẵng"),
        ("Đoàn tỉnh Hà Nam có bà Lê Thị Mận; tiếp đoàn có ông Ngô Văn Ổi, Phó Bí thư Tỉnh ủy.", "Tỉnh ủy Bắc Giang"),
        ("Đoàn thăm tỉnh Hà Nam có ông Ngô Văn Ổi, Phó Bí thư Tỉnh ủy.", "Tỉnh ủy Bắc Giang"),
    ],
)
def test_those_who_came_from_a_province_are_its_own(party: str, body: str) -> None:
    """Behind "đoàn tỉnh X do" the bare bodies are those of that province, up to the hosts."""
    assert {(person, told) for person, _role, told in held(party)} == {("Ngô Văn Ổi", body)}


def test_the_last_of_two_names_the_province() -> None:
    """In news of the country "A, Phó Chủ tịch UBND tỉnh và B, … tỉnh X" is of one province."""
    content = (
        "Kỷ luật ông Ngô Văn Ổi, Giám đốc Sở Y tế tỉnh Hà Nam; ông Đinh Công Quýt, nguyên Phó Chủ tịch UBND tỉnh và bà "
        "Lê Thị Mận, Giám đốc Sở Xây dựng tỉnh Lạng Sơn."
    )
    text = make_text(content, home="Trung ương")
    claims = extract_claims(text, find_mentions(text)).offices
    assert ("Đinh Công Quýt", "Ủy ban nhân dân tỉnh Lạng Sơn") in {(claim.person, claim.body) for claim in claims}


@pytest.mark.parametrize("joint", ["; + ", "; ", ". "])
def test_steps_of_a_paragraph_between_two_of_another_province(joint: str) -> None:
    """A bare committee between steps that name another province is that one's; behind them it is home's."""
    steps = (
        "3/2003 - 6/2009: Phó Chánh Văn phòng Tỉnh ủy Hà Nam",
        "7/2009 - 5/2015: Trưởng ban Dân vận Tỉnh ủy",
        "6/2015 - 2/2017: Phó Bí thư Tỉnh ủy Hà Nam",
        "3/2017 - 4/2018: Trưởng ban Nội chính Tỉnh ủy",
    )
    told = held("Ông Ngô Văn Ổi sinh năm 1970, quê quán huyện Lục Nam. + " + joint.join(steps) + ".")
    assert ("Ngô Văn Ổi", "Trưởng ban", "Ban Dân vận Tỉnh ủy Hà Nam") in told
    assert ("Ngô Văn Ổi", "Trưởng ban", "Ban Nội chính Tỉnh ủy Bắc Giang") in told


@pytest.mark.parametrize("moved", ["điều động", "bổ nhiệm", "phân công"])
def test_committee_of_another_province_moves_its_own(moved: str) -> None:
    """The bare committee behind the mover's verb is the mover's, in news of another province too."""
    told = held(
        f"Theo Quyết định 9-QĐ/TU, Ban Thường vụ Tỉnh ủy Hà Nam {moved} ông Ngô Văn Ổi làm Trưởng ban Dân vận Tỉnh ủy."
    )
    assert ("Ngô Văn Ổi", "Trưởng ban", "Ban Dân vận Tỉnh ủy Hà Nam") in told


def test_a_committee_of_another_province_that_moves_nobody() -> None:
    """Without such a verb the bare committee is home's; so it is behind the title of one who came from there."""
    assert held("Tỉnh ủy Hà Nam cảm ơn ông Ngô Văn Ổi, Phó Trưởng ban Dân vận Tỉnh ủy.") == {
        ("Ngô Văn Ổi", "Phó Trưởng ban", "Ban Dân vận Tỉnh ủy Bắc Giang")
    }


def test_one_paragraph_with_a_province() -> None:
    """ "* Với tỉnh X: …" tells of X to the end of its sentence."""
    content = (
        "Thủ tướng ký ba quyết định.\n* Với tỉnh Hà Nam: Thủ tướng phê chuẩn ông Ngô Văn Ổi làm Phó Chủ tịch UBND tỉnh."
    )
    assert held(content) == {("Ngô Văn Ổi", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Hà Nam")}
