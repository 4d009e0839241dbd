"""The province behind the names of an article's districts and communes."""

from __future__ import annotations

from kg.claims.bodies.units_above import of_units
from kg.model.mention import Level, Mention, MentionKind


def body(name: str, place: str, level: Level) -> Mention:
    """Return a body of a place."""
    return Mention(0, 9, MentionKind.BODY, 0, name=name, place=place, level=level)


def names(*bodies: Mention) -> list[str | None]:
    """Return the names in one form."""
    return [mention.name for mention in of_units(bodies)]


def test_a_district_once_named_with_its_province_always_has_it() -> None:
    """Every body of the district is that of the province."""
    told = body("Huyện ủy Châu Thành, tỉnh Hà Nam", "Châu Thành, tỉnh Hà Nam", Level.DISTRICT)
    bare = body("Văn phòng Huyện đoàn Châu Thành", "Châu Thành", Level.DISTRICT)
    assert names(told, bare) == ["Huyện ủy Châu Thành, tỉnh Hà Nam", "Văn phòng Huyện đoàn Châu Thành, tỉnh Hà Nam"]


def test_a_district_with_a_name_of_its_own_is_as_printed() -> None:
    """No other province has one, so what is printed is enough."""
    told = body("Huyện ủy Bến Mộc, tỉnh Hà Nam", "Bến Mộc, tỉnh Hà Nam", Level.DISTRICT)
    assert names(told, body("Huyện đoàn Bến Mộc", "Bến Mộc", Level.DISTRICT))[1] == "Huyện đoàn Bến Mộc"


def test_two_provinces_leave_the_district_as_printed() -> None:
    """Which of two is meant nothing tells."""
    one = body("Huyện ủy Châu Thành, tỉnh Hà Nam", "Châu Thành, tỉnh Hà Nam", Level.DISTRICT)
    two = body("Huyện ủy Châu Thành, tỉnh Hà Giang", "Châu Thành, tỉnh Hà Giang", Level.DISTRICT)
    bare = body("Huyện đoàn Châu Thành", "Châu Thành", Level.DISTRICT)
    assert names(one, two, bare)[2] == "Huyện đoàn Châu Thành"


def test_a_commune_has_its_province_only_where_half_of_its_bodies_have() -> None:
    """One of three loses it, one of one keeps it."""
    told = body("Đảng bộ phường Chợ Mộc, tỉnh Hà Nam", "Chợ Mộc, tỉnh Hà Nam", Level.COMMUNE)
    bare = body("Đảng ủy phường Chợ Mộc", "Chợ Mộc", Level.COMMUNE)
    assert names(told, bare, bare)[0] == "Đảng bộ phường Chợ Mộc"
    assert names(told) == ["Đảng bộ phường Chợ Mộc, tỉnh Hà Nam"]
