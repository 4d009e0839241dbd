"""Bare names in the news of a central city."""

from __future__ import annotations

import pytest

from kg.claims.bodies.placing import complete_body
from kg.model.mention import Level, Mention, MentionKind
from tests.claims.scenes import held


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


def test_a_seat_called_shortly_is_on_the_committee_of_the_home_city() -> None:
    """ "TUV" is a member of the city's committee where home is a city, of the province's elsewhere."""
    told = "Dự họp có ông Ngô Văn Ổi - TUV, Giám đốc Sở Y tế."
    city = {(role, body) for _, role, body in held(told, home="Hải Phòng")}
    assert ("Ủy viên", "Ban Chấp hành Đảng bộ thành phố Hải Phòng") in city
    assert ("Ủy viên", "Ban Chấp hành Đảng bộ tỉnh Bắc Giang") in {(role, body) for _, role, body in held(told)}
