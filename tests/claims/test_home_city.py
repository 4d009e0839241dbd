"""Bare names in the news of a central city."""

from __future__ import annotations

import pytest

from kg.claims.bodies.placing import complete_body
from kg.model.mention import Level, Mention, MentionKind


@pytest.mark.parametrize(
    ("unit", "home", "name"),
    [
        ("tỉnh", "Bắc Giang", "Ủy ban nhân dân tỉnh Bắc Giang"),
        ("tỉnh", "Hà Nội", None),
        (None, "Hà Nội", "Ủy ban nhân dân thành phố Hà Nội"),
    ],
)
def test_a_province_is_never_the_home_city(unit: str | None, home: str, name: str | None) -> None:
    """ "UBND tỉnh" in a paper of Hà Nội means some other province and stays open."""
    body = Mention(
        0, 9, MentionKind.BODY, 0, template="Ủy ban nhân dân {unit} {place}", level=Level.PROVINCE, unit=unit
    )
    assert complete_body(body, home).name == name
