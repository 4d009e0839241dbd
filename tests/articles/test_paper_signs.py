"""The sign of a provincial paper at the head of its news tells whose bodies bare names mean."""

from __future__ import annotations

import pytest

from kg.articles.home import Told, home_of
from kg.lexicon.paper_signs import paper_signs
from kg.lexicon.places import current_provinces, province_spellings

TOLD = "HĐND tỉnh khóa VII khai mạc kỳ họp thứ 14."


@pytest.mark.parametrize(("sign", "home"), [("(QTO) - ", "Quảng Trị"), ("(BGĐT) - ", "Bắc Giang"), ("", None)])
def test_a_paper_s_sign_tells_the_home(sign: str, home: str | None) -> None:
    """Nothing else in the lead names a province."""
    assert home_of(Told("", (f"{sign}{TOLD}",))) == home


def test_every_sign_is_of_a_known_province() -> None:
    """A row with a province that no table knows would give a home that nothing can be joined to."""
    known = {*province_spellings().values(), *current_provinces()}
    assert set(paper_signs().values()) <= known
