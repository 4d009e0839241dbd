"""Which body is told to be a part of which."""

from __future__ import annotations

import pytest

from kg.claims.proceedings import read_proceedings
from kg.claims.scene import BodyAt, set_scene
from kg.model.claim import Predicate
from tests.claims.scenes import PEOPLES, make_scene, proceedings, reading

_OFFICE = "Sở Nông nghiệp tỉnh Phú Thọ"


def parts(content: str) -> list[tuple[str, str]]:
    told = proceedings(content)
    joined = [claim for claim in told.relations if claim.predicate is Predicate.PART_OF]
    assert {claim.subject.key for claim in joined} <= {body.key for body in told.bodies}
    return [(claim.subject.key, claim.object.key) for claim in joined]


@pytest.mark.parametrize(
    ("content", "part", "whole"),
    [
        ("Trung tâm Giống chè thuộc Sở Nông nghiệp mở vườn ươm.", "Trung tâm Giống chè tỉnh Phú Thọ", _OFFICE),
        ("Ông là lính Trạm Kiểm dịch số 2 trực thuộc Sở Nông nghiệp.", "Trạm Kiểm dịch số 2", _OFFICE),
        (
            "Đội Phòng cháy, chữa cháy rừng số 4, thuộc Sở Nông nghiệp, đi tuần.",
            "Đội Phòng cháy, chữa cháy rừng số 4",
            _OFFICE,
        ),
        ("Phòng Cây chè (thuộc Sở Nông nghiệp) trả lời.", f"Phòng Cây chè, {_OFFICE}", _OFFICE),
        (
            "Trung tâm Giống chè huyện Yên Lập thuộc Sở Nông nghiệp mở vườn ươm.",
            "Trung tâm Giống chè huyện Yên Lập",
            _OFFICE,
        ),
        ("Ông là nhân viên Phòng Nội vụ huyện Yên Lập thuộc UBND tỉnh.", "Phòng Nội vụ huyện Yên Lập", PEOPLES),
        ("Chi cục Thủy lợi trực thuộc Sở Nông nghiệp đã họp.", "Chi cục Thủy lợi tỉnh Phú Thọ", _OFFICE),
    ],
)
def test_a_unit_of_no_table_is_a_part(content: str, part: str, whole: str) -> None:
    """With the province of what it belongs to, where it has no place of its own; rooms are named with it."""
    assert parts(content) == [(part, whole)]


@pytest.mark.parametrize(
    "content",
    [
        "Các Trung tâm Giống chè thuộc Sở Nông nghiệp mở vườn ươm.",
        "Trung tâm Giống chè của Sở Nông nghiệp mở vườn ươm.",
        "Nhà máy Chè xanh thuộc Sở Nông nghiệp đóng cửa.",
        "Đảng viên thuộc Sở Nông nghiệp đi họp.",
        "Phòng trưởng thuộc Sở Nông nghiệp đi họp.",
    ],
)
def test_others_are_no_parts(content: str) -> None:
    """Several, those joined by a mere "của", works, people and their offices."""
    assert parts(content) == []


def test_a_room_of_a_unit_leaves_it_the_whole() -> None:
    """Of "Phòng X, Trung tâm Y thuộc Sở Z" it is the unit that belongs to the office."""
    scene = make_scene("Phòng Tổng hợp Trung tâm Giống thuộc Sở Nông nghiệp.")
    room = BodyAt(0, len("Phòng Tổng hợp Trung tâm Giống"), "Phòng Tổng hợp, Trung tâm Giống tỉnh Phú Thọ")
    told = read_proceedings(set_scene(scene.text, scene.people, (room, *scene.bodies), scene.context)).relations
    assert [(claim.subject.key, claim.object.key) for claim in told] == [("Trung tâm Giống tỉnh Phú Thọ", _OFFICE)]


def test_units_of_one_kind_listed_together_all_belong() -> None:
    """ "Chi cục A, Chi cục B trực thuộc Sở C": both; what else stands in the list is another thing."""
    found = [
        (one.subject.key, one.object.key)
        for one in reading("Chi cục Kiểm lâm, Chi cục Thủy lợi trực thuộc Sở Nông nghiệp và Môi trường.").relations
    ]
    whole = "Sở Nông nghiệp và Môi trường tỉnh Bắc Giang"
    assert sorted(found) == [("Chi cục Kiểm lâm tỉnh Bắc Giang", whole), ("Chi cục Thủy lợi tỉnh Bắc Giang", whole)]
    alone = reading("UBND tỉnh, Chi cục Thủy lợi trực thuộc Sở Nông nghiệp và Môi trường.").relations
    assert [one.subject.key for one in alone] == ["Chi cục Thủy lợi tỉnh Bắc Giang"]
