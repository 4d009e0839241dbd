"""Who carries official documents out: a whole place, a society told of, who stands behind an opening."""

from __future__ import annotations

import pytest

from tests.claims.scenes import PEOPLES, proceedings, reading, triples
from tests.claims.test_document_talks import links

PAPER = "Nghị quyết 39-NQ/TW"
TAIL = "thực hiện Nghị quyết số 39-NQ/TW của Bộ Chính trị"


@pytest.mark.parametrize(
    ("whose", "body"),
    [
        ("huyện Yên Lập", "Đảng bộ huyện Yên Lập"),
        ("các dân tộc trong tỉnh", "Đảng bộ tỉnh Phú Thọ"),
        ("TP Việt Trì", "Đảng bộ thành phố Việt Trì"),
    ],
)
def test_all_of_a_place_carry_out(whose: str, body: str) -> None:
    """ "Đảng bộ, chính quyền và nhân dân huyện X … thực hiện Nghị quyết …": its party organisation, which is a body."""
    content = f"Đảng bộ, chính quyền và nhân dân {whose} quyết tâm {TAIL}."
    assert links(content, "all-of-place") == [(body, "implements", PAPER)]
    assert body in {claim.key for claim in proceedings(content).bodies}


@pytest.mark.parametrize("between", ["chưa", "không"])
def test_who_does_not_carry_out(between: str) -> None:
    """ "chưa thực hiện" tells of no carrying out."""
    assert links(f"Đảng bộ, chính quyền và nhân dân huyện Yên Lập {between} {TAIL}.", "all-of-place") == []


def test_who_stands_behind_the_opening_carries_out() -> None:
    """ "Thực hiện Nghị quyết …, UBND tỉnh kết nạp …": whatever its verb is; not the subject of the sentence before."""
    content = f"Tỉnh ủy đã họp bàn. T{TAIL[1:]}, UBND tỉnh mở 12 chợ mới."
    found = {(claim.subject.key, claim.object.key) for claim in proceedings(content).relations if claim.subject.key}
    assert {who for who, thing in found if thing == PAPER} == {PEOPLES}


def test_who_is_asked_to_obey_is_no_body() -> None:
    """ "đề nghị ông A chấp hành Quyết định": not the one who asks; nor is a law that somebody's mind obeys."""
    content = "UBND tỉnh cũng đề nghị ông Kiều Văn Thảo thực hiện đúng Nghị quyết số 39-NQ/TW của Bộ Chính trị."
    assert links(content, "implements") == []


def test_bodies_joined_carry_out_together() -> None:
    """ "HĐND tỉnh và UBND tỉnh triển khai": both; the body of somebody's post is no subject."""
    assert {body for body, *_ in links(f"HĐND tỉnh và UBND tỉnh nghiêm túc {TAIL}.", "implements")} == {
        "Hội đồng nhân dân tỉnh Phú Thọ",
        PEOPLES,
    }
    assert links(f"Bà Đinh Thị Mơ, Trưởng phòng Gốm, UBND tỉnh {TAIL}.", "implements") == []


def test_who_is_bidden_carries_out_not_who_bids() -> None:
    """ "UBND tỉnh yêu cầu Công ty Gốm Đỏ thực hiện …": the company shall."""
    told = "UBND tỉnh yêu cầu Công ty Gốm Đỏ chấp hành Nghị quyết số 12/NQ-HĐND của HĐND tỉnh."
    assert [one for one in triples(proceedings(told).relations) if one[1] == "implements"] == []


@pytest.mark.parametrize("whose", ["Phú Thọ đang", "Năm 2025, tỉnh tập trung", "Tỉnh Phú Thọ tiếp tục"])
def test_a_province_that_acts_is_its_authority(whose: str) -> None:
    """ "Phú Thọ đang triển khai Nghị quyết …": the people's committee of the home carries it out."""
    assert links(f"{whose} {TAIL}.", "implements") == [(PEOPLES, "implements", PAPER)]


@pytest.mark.parametrize("whose", ["Hà Nội đang", "Trên địa bàn tỉnh đang", "Thành phố tiếp tục", "Tỉnh không"])
def test_other_places_are_nobodys_authority(whose: str) -> None:
    """Another province, a town, an area, and a province that does not, carry out nothing."""
    assert links(f"{whose} {TAIL}.", "implements") == []


def test_to_work_under_a_statute_is_not_to_carry_it_out() -> None:
    """ "thực hiện nhiệm vụ theo quy định của Điều lệ Đảng" is no carrying out of it."""
    told = "Chi cục Thủy lợi thực hiện nhiệm vụ theo quy định của Điều lệ Đảng."
    assert [one for one in triples(proceedings(told).relations) if one[1] == "implements"] == []


def test_a_plan_is_carried_out_with_what_it_rests_on() -> None:
    """ "triển khai Kế hoạch A theo Nghị quyết B; Nghị quyết C": whoever carries out A does B and C."""
    told = (
        "UBND tỉnh triển khai Kế hoạch số 5/KH-UBND theo Nghị quyết số 39-NQ/TW của Bộ Chính trị; Chỉ thị số 7-CT/TU."
    )
    assert links(told, "implements") == [
        (PEOPLES, "implements", one) for one in ("Kế hoạch 5/KH-UBND", PAPER, "Chỉ thị 7-CT/TU")
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Quốc hội sẽ nghe tờ trình về việc chi tiền để thực hiện Nghị quyết số 39-NQ/TW của Bộ Chính trị.",
        "Theo Huyện ủy Yên Lập, ở 23 chợ thực hiện Nghị quyết số 39-NQ/TW của Bộ Chính trị, giá đã giảm.",
    ],
)
def test_who_hears_or_tells_of_it_does_not_carry_it_out(told: str) -> None:
    """Nor does who is only the source."""
    assert links(told, "implements") == []


@pytest.mark.parametrize("verb", ["xây dựng", "đã lập", "đã ban hành"])
@pytest.mark.parametrize("ground", ["Căn cứ", "Trên cơ sở"])
def test_what_is_drawn_up_rests_on_its_ground(ground: str, verb: str) -> None:
    """ "Căn cứ Quyết định số …, UBND xã xây dựng Kế hoạch số …" (rule relation.based-on)."""
    told = f"{ground} Quyết định số 26/QĐ-UBND của UBND tỉnh, UBND xã Hoa Lộc {verb} Kế hoạch số 15/KH-UBND."
    relations = reading(told).relations
    assert ("Kế hoạch 15/KH-UBND", "based_on", "Quyết định 26/QĐ-UBND") in triples(relations)


def test_who_reports_carries_out_what_its_report_takes_up() -> None:
    """ "Theo báo cáo của UBND xã, thực hiện Nghị quyết số …, xã đã …" (rule relation.taken-up)."""
    told = "Theo báo cáo của UBND xã Hoa Lộc, thực hiện Nghị quyết số 08/NQ-HĐND, xã đã làm 12 km đường."
    assert ("Ủy ban nhân dân xã Hoa Lộc", "implements", "Nghị quyết 08/NQ-HĐND") in triples(reading(told).relations)
