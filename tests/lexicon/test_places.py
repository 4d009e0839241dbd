"""Provinces and districts."""

import pytest

from kg.lexicon.places import (
    PlaceKind,
    current_provinces,
    district_spellings,
    districts,
    districts_called,
    province_named,
    province_on,
    provinces,
    provinces_called,
    provinces_of_district,
)
from kg.model.dates import PartialDate


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Bắc Giang", "Bắc Giang"),
        ("tỉnh BẮC GIANG", "Bắc Giang"),
        ("TP.HCM", "Hồ Chí Minh"),
        ("Thành phố Hồ Chí Minh", "Hồ Chí Minh"),
        ("Đăk Lăk", "Đắk Lắk"),
        ("Hoà Bình", "Hòa Bình"),
        ("Bà Rịa – Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("Vinh", None),
        ("", None),
    ],
)
def test_printed_forms_meet_in_one_name(written, name):
    """Kind, capitals, tone marks, dashes and abbreviations do not matter."""
    assert province_named(written) == name


def test_versions_follow_the_day():
    """A name before and after a merger is two provinces, and without a day the youngest."""
    before, after = PartialDate(2025, 6, 30), PartialDate(2025, 7, 1)
    assert province_on("Bắc Ninh", before) != province_on("Bắc Ninh", after) == province_on("Bắc Ninh", None)
    assert province_on("Bắc Ninh", before).successors == (province_on("Bắc Ninh", after).id,)
    assert province_on("Atlantis", None) is None


def test_there_are_34_provinces_now_and_63_before():
    """The reform of 2025 made 34 of 63."""
    now = [place for place in provinces() if place.valid_to is None]
    before = {place.name for place in provinces() if place.valid_to is not None and place.valid_to.year >= 2024}
    unmerged = {place.name for place in now if not place.id.endswith("-2025")} - {"Huế"}
    assert len(now) == 34
    assert len(before | unmerged) == 63


def test_every_successor_is_a_province():
    """No id leads nowhere, and nobody succeeds himself."""
    ids = {place.id for place in provinces()}
    assert len(ids) == len(provinces())
    for place in provinces():
        assert set(place.successors) <= ids - {place.id}


def test_every_district_lies_in_a_province():
    """Districts name provinces that are in the table."""
    assert {district.province for district in districts()} <= current_provinces()
    assert len(district_spellings()) > 600


def test_districts_of_one_name_are_all_found():
    """A common name has its provinces; a kind narrows it."""
    assert len(provinces_of_district("Châu Thành")) >= 10
    assert provinces_of_district("Tân Kỳ", PlaceKind.DISTRICT) == ("Nghệ An",)
    assert districts_called("Tân Kỳ", PlaceKind.TOWN) == ()
    assert provinces_of_district("Krông Pắk") == ("Đắk Lắk",)


def test_versions_of_a_name_are_in_their_order():
    """The oldest comes first."""
    assert [place.id for place in provinces_called("Hậu Giang")] == ["hist-hau-giang-1976-1991", "hau-giang-cu"]
