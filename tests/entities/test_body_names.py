"""Canonical names of bodies taken apart."""

from __future__ import annotations

import pytest

from kg.entities.body_names import parse_body_name


@pytest.mark.parametrize(
    ("name", "pattern", "level", "province"),
    [
        ("Ủy ban nhân dân quận 5, thành phố Hồ Chí Minh", "Ủy ban nhân dân {area}", "district", "Hồ Chí Minh"),
        ("Huyện ủy Phú Quý, tỉnh Bình Thuận", "{committee}", "district", "Bình Thuận"),
        ("Thành ủy Thành phố Hồ Chí Minh", "{committee}", "province", "Hồ Chí Minh"),
    ],
)
def test_unit_and_its_province_are_found(name: str, pattern: str, level: str, province: str) -> None:
    """The unit above that stands behind a district's body is its province; a city in full is the city."""
    parsed = parse_body_name(name)
    assert (parsed.pattern, parsed.level.value, parsed.province) == (pattern, level, province)


def test_committee_of_a_city_named_after_a_man_keeps_its_kind() -> None:
    """Only such a city has "Thành phố" in the name of its committee."""
    assert (
        parse_body_name("Ủy ban nhân dân thành phố Hồ Chí Minh").fill("{committee}") == "Thành ủy Thành phố Hồ Chí Minh"
    )
    assert parse_body_name("Ủy ban nhân dân thành phố Hải Phòng").fill("{committee}") == "Thành ủy Hải Phòng"
