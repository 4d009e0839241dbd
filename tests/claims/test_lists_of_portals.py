"""Lists as portals print them: a colon behind the name, a small middle name."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp

SECRETARY = ("Ngô Văn Ổi", "Bí thư", "Huyện ủy Lạng Giang")


def held(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {(claim.person, claim.role, str(claim.body)) for claim in claims}


@pytest.mark.parametrize("lead", ["", "- ", "+ ", "Dự họp có: "])
def test_a_title_behind_a_name_and_a_colon_is_held(lead: str) -> None:
    """ "+ Đ/c A: Bí thư Huyện ủy B" is a row of a list (rule list.name-first)."""
    assert held(f"{lead}Đ/c Ngô Văn Ổi: Bí thư Huyện ủy Lạng Giang") == {SECRETARY}


def test_what_somebody_says_behind_a_colon_is_no_title_of_his() -> None:
    """ "Ông A: Bí thư Huyện ủy phải gương mẫu" quotes him."""
    assert held("Ông Ngô Văn Ổi: Bí thư Huyện ủy Lạng Giang phải gương mẫu.") == set()


def test_a_middle_name_may_be_printed_small() -> None:
    """ "Ngô văn Ổi" is Ngô Văn Ổi."""
    assert held("Ông Ngô văn Ổi, Bí thư Huyện ủy Lạng Giang, phát biểu.") == {SECRETARY}
