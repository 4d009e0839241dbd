"""Aides of office holders: an office of its own beside the chief's body, never the chief's own office."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def held(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return {(c.person, c.role, c.body) for c in extract_claims(text, find_mentions(text)).offices}


def test_an_aide_holds_an_office_in_the_chief_s_body() -> None:
    """ "Trợ lý Bộ trưởng Bộ Y tế" is of that ministry, beside the aide's other offices."""
    found = held("Ông Ngô Văn Ổi, Trợ lý Bộ trưởng Bộ Y tế, Phó Chánh Văn phòng Bộ Y tế phát biểu.")
    assert found == {
        ("Ngô Văn Ổi", "Trợ lý Bộ trưởng", "Bộ Y tế"),
        ("Ngô Văn Ổi", "Phó Chánh Văn phòng", "Văn phòng Bộ Y tế"),
    }


def test_a_name_behind_the_chief_s_title_is_the_chief_s() -> None:
    """Whom a name behind names is served, and holds no aide's office."""
    assert held("Thư ký của Bộ trưởng Bộ Y tế Lý Văn Cam là người quê Lục Nam.") == set()


@pytest.mark.parametrize("served", ["Ủy viên Bộ Chính trị, Bộ trưởng Bộ Y tế", "Tổng Bí thư, Chủ tịch nước"])
def test_no_title_of_the_chief_goes_to_the_aide(served: str) -> None:
    """Where the chief has two titles, neither is the aide's."""
    assert held(f"Ông Ngô Văn Ổi, Trợ lý {served}, phát biểu.") == set()
