"""Those appointed in the sentence behind their board, moved with others, retired before, and what they did not say."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.article import PassageKind
from kg.model.claim import Predicate, Reading
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def reading(content: str, kinds: dict[int, PassageKind] | None = None) -> Reading:
    """Return what is read of an article of Bắc Giang of 20 June 2019."""
    text = make_text(content, home="Bắc Giang", published="2019-06-20", kinds=kinds)
    return extract_claims(text, find_mentions(text))


def told(content: str) -> set[tuple[str, str, str]]:
    """Return person, role and status of every office claim."""
    return {(claim.person, claim.role, str(claim.status)) for claim in reading(content).offices}


def test_who_is_named_behind_the_decision_on_a_board_is_appointed() -> None:
    """ "công bố Quyết định … chỉ định Ban Chấp hành … 21 đồng chí. Ông A giữ chức Bí thư Đảng ủy; bà B giữ chức …"."""
    offices = told(
        "Ngày 18/6, Đảng bộ xã Hoa Lộc tổ chức đại hội. Đại hội công bố Quyết định số 8-QĐ/HU chỉ định Ban Chấp hành "
        "Đảng bộ xã Hoa Lộc gồm 9 đồng chí. Đồng chí Ngô Văn Ổi giữ chức Bí thư Đảng ủy; bà Lê Thị Mận giữ "
        "chức Phó Bí thư Đảng ủy."
    )
    assert {("Ngô Văn Ổi", "Bí thư", "started"), ("Lê Thị Mận", "Phó Bí thư", "started")} <= offices


def test_the_head_of_a_board_appointed_in_the_sentence() -> None:
    """ "Chỉ định Ủy ban Kiểm tra Đảng ủy xã …; bà B giữ chức Chủ nhiệm": of that committee, and begun."""
    (claim,) = reading(
        "Ngày 18/6, đại hội bế mạc. Chỉ định Ủy ban Kiểm tra Đảng ủy xã Hoa Lộc gồm 5 đồng chí; bà Lê Thị Mận giữ chức "
        "Chủ nhiệm."
    ).offices
    assert (claim.role, claim.body, str(claim.status)) == ("Chủ nhiệm", "Ủy ban Kiểm tra Đảng ủy xã Hoa Lộc", "started")


def test_the_second_of_those_moved_leaves_the_old_office_too() -> None:
    """ "điều động A, T cũ, giữ chức T; B, T cũ, giữ chức T": "bổ nhiệm" alone moves nobody."""
    rest = "bà Lê Thị Mận, Giám đốc Sở Y tế, giữ chức Giám đốc Sở Nội vụ."
    moved = f"Ngày 18/6, Tỉnh ủy điều động ông Ngô Văn Ổi, Giám đốc Sở Tư pháp, giữ chức Chánh Thanh tra tỉnh; {rest}"
    assert ("Lê Thị Mận", "Giám đốc", "ended") in told(moved)
    assert ("Lê Thị Mận", "Giám đốc", "ended") not in told(moved.replace("điều động", "bổ nhiệm"))


def test_who_has_retired_from_a_day_left_then() -> None:
    """ "đã nghỉ hưu từ ngày …" ends the office beside the name; without a day it is told in passing."""
    offices = reading("Ngày 18/6, Sở Y tế họp. Ông Ngô Văn Ổi, Giám đốc Sở Y tế đã nghỉ hưu từ ngày 1/3/2019.").offices
    assert [(str(one.status), str(one.until)) for one in offices] == [("ended", "2019-03-01")]


def test_the_first_day_of_the_next_office_is_not_that_of_the_charge() -> None:
    """ "Phó Giám đốc phụ trách Sở Y tế giữ chức Giám đốc Sở Y tế kể từ ngày …": he was in charge before."""
    offices = reading(
        "Ngày 18/6, UBND tỉnh bổ nhiệm ông Ngô Văn Ổi, Phó Giám đốc phụ trách Sở Y tế giữ chức Giám đốc Sở Y tế kể từ "
        "ngày 15/6/2019."
    ).offices
    assert [one.since for one in offices if str(one.status) == "acting"] == [None]


def test_a_headline_on_the_opening_of_a_session_tells_nobody_spoke() -> None:
    """ "Khai mạc kỳ họp …: Bầu Phó Chủ tịch UBND tỉnh" is no speech of the one elected."""
    content = (
        "Khai mạc Kỳ họp thứ 5 HĐND tỉnh: Bầu Phó Chủ tịch UBND tỉnh\nSáng 19/6, HĐND tỉnh khai mạc kỳ họp thứ 5. Kỳ "
        "họp bầu ông Ngô Văn Ổi giữ chức Phó Chủ tịch UBND tỉnh."
    )
    relations = reading(content, {0: PassageKind.TITLE}).relations
    assert not any(one.predicate is Predicate.SPOKE_AT for one in relations)


def test_posts_on_the_border() -> None:
    """A post at a crossing is called so; its head and its political officer share it."""
    offices = reading("Ông Ngô Văn Ổi, Đồn trưởng và ông Vi Văn Lê, Chính trị viên Đồn Biên phòng Cửa khẩu Mộc dự.")
    assert {(one.role, one.body) for one in offices.offices} == {
        ("Đồn trưởng", "Đồn Biên phòng Cửa khẩu Mộc"),
        ("Chính trị viên", "Đồn Biên phòng Cửa khẩu Mộc"),
    }


def test_a_decision_of_a_chief_is_issued_by_what_he_leads() -> None:
    """ "Quyết định số … của Chánh án TAND tối cao"."""
    papers = reading("Ngày 18/6, công bố Quyết định số 14/QĐ-TA của Chánh án TAND tối cao.").official_documents
    assert [one.issuer for one in papers] == ["Tòa án nhân dân tối cao"]
