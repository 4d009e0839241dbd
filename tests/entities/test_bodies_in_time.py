"""Which version of a body a claim means, and what stands above, beside and after it."""

from __future__ import annotations

import pytest

from kg.entities.knowledge import choose_version, kind_of, parent_of, seats_of, successors_of, twin_of, versions_of
from kg.model.dates import PartialDate
from tests.entities.readings_by_hand import post, reading, resolve

PARTY = "Tỉnh ủy Bắc Ninh"


@pytest.mark.parametrize(
    ("claim", "version"),
    [
        (post("An", "Bí thư", PARTY, "2024-05-01"), "bac-ninh-cu"),
        (post("An", "Bí thư", PARTY, "2025-08-01"), "bac-ninh-2025"),
        (post("An", "Bí thư", PARTY, "2025-06-30", "started"), "bac-ninh-2025"),
        (post("An", "Bí thư", PARTY, "2025-07-01", "ended"), "bac-ninh-cu"),
        (post("An", "Bí thư", PARTY, "2025-12-01", "former"), "bac-ninh-cu"),
        (post("An", "Bí thư", PARTY, "2026-02-01", "former", until="2025-09"), "bac-ninh-2025"),
        (post("An", "Bí thư", PARTY, "2026-02-01", "former", since="2019"), "bac-ninh-cu"),
        (post("An", "Bí thư", PARTY), "bac-ninh-2025"),
    ],
)
def test_the_day_of_a_claim_decides_which_province_it_means(claim, version):
    """Leaders named on the eve of a merger go to the new body, those who leave with it to the old."""
    linkage = resolve(reading("a", claim), a="2026-03-01")
    (body,) = linkage.body_of_claim.values()
    assert {b.id: b.version for b in linkage.bodies}[body] == version


def test_a_merged_province_hands_over_to_its_successor():
    """The end of an old committee, its twin, the body above, and who took over."""
    (old,) = versions_of("Tỉnh ủy Bắc Giang")
    assert str(old.valid_to) == "2025-06-30"
    assert [(after.name, after.version) for after in successors_of(old)] == [("Tỉnh ủy Bắc Ninh", "bac-ninh-2025")]
    assert twin_of(old).name == "Ban Chấp hành Đảng bộ tỉnh Bắc Giang"
    assert parent_of(old).name == "Đảng bộ tỉnh Bắc Giang"


def test_successors_change_their_unit_word_with_the_province():
    """A province that went into a city is followed by the city's committee."""
    (old,) = versions_of("Tỉnh ủy Quảng Nam")
    assert [after.name for after in successors_of(old)] == ["Thành ủy Đà Nẵng"]


def test_districts_of_one_name_are_kept_apart_by_province():
    """Châu Thành is a district of many provinces: the home, where it has one, says which."""
    claims = {name: reading(name, post("An", "Bí thư", "Huyện ủy Châu Thành", "2020-01-01")) for name in "abc"}
    linkage = resolve(*claims.values(), homes={"a": "Long An", "b": "Trà Vinh"})
    bodies = {body.id: body.province for body in linkage.bodies}
    assert sorted(bodies[body] for body in set(linkage.body_of_claim.values())) == ["", "Long An", "Trà Vinh"]
    seats = {office.seats for office in linkage.offices if bodies[office.body] == ""}
    assert seats == {None}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ủy ban nhân dân huyện Tân Kỳ", "ubnd"),
        ("Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Giang", "so"),
        ("Ban Tổ chức Tỉnh ủy Hà Giang", "ban-dang"),
        ("Ban Pháp chế Hội đồng nhân dân tỉnh Hà Giang", "ban-hdnd"),
        ("Bộ Chỉ huy quân sự tỉnh Hà Giang", "quan-su"),
        ("Bộ Y tế", "bo"),
        ("Đảng ủy xã Tân An", "dang-uy"),
        ("Công an huyện Tân Kỳ", "cong-an-huyen"),
        ("Công an tỉnh Hà Giang", "cong-an"),
    ],
)
def test_a_name_tells_its_kind(name, kind):
    """Kinds are known by the pattern of names, with the unit taken out."""
    assert kind_of(name).id == kind


@pytest.mark.parametrize(
    ("role", "body", "seats"),
    [
        ("Bí thư", "Tỉnh ủy Hà Giang", 1),
        ("Bí thư", "Ban Bí thư Trung ương Đảng", None),
        ("Phó Bí thư", "Tỉnh ủy Hà Giang", None),
        ("Phó Bí thư Thường trực", "Tỉnh ủy Hà Giang", 1),
        ("Ủy viên", "Bộ Chính trị", None),
        ("Bí thư", "Huyện ủy Châu Thành", None),
        ("Chủ tịch", "Ủy ban nhân dân xã Tân An", None),
    ],
)
def test_seats_are_counted_only_where_the_body_is_certain(role, body, seats):
    """One holder at a time for heads; many for deputies and members, and where two bodies may hide in one name."""
    assert seats_of(role, versions_of(body)[0]) == seats


def test_hue_was_a_city_of_its_province_before_it_was_its_own():
    """The same name is a district's body until 2024 and a province's since 2025."""
    versions = versions_of("Thành ủy Huế")
    assert choose_version(versions, PartialDate(2020)).province == "Thừa Thiên Huế"
    assert choose_version(versions, PartialDate(2025, 3)).province == "Huế"


def test_a_body_with_and_without_its_province_in_the_name_is_one():
    """ "Ủy ban nhân dân huyện Tân Kỳ tỉnh Nghệ An" is the body of the short name."""
    long, short = "Ủy ban nhân dân huyện Tân Kỳ tỉnh Nghệ An", "Ủy ban nhân dân huyện Tân Kỳ"
    assert versions_of(long)[0].id == versions_of(short)[0].id
