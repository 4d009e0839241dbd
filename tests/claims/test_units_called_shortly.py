"""Ministries, regions and unions that one word or the title behind stands for; what is only asked for."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def held(content: str) -> set[tuple[str, str, str, str]]:
    """Return person, role, body and status of every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    claims = extract_claims(text, find_mentions(text)).offices
    return {(claim.person, claim.role, str(claim.body), str(claim.status)) for claim in claims}


@pytest.mark.parametrize("behind", [".", " phát biểu.", ", chủ trì."])
def test_the_party_committee_of_the_ministry_is_that_of_the_only_one(behind: str) -> None:
    """ "Bí thư Đảng ủy Bộ" is of the ministry that the article names (rule list.organ-of-kind)."""
    told = held(f"Bộ Tư pháp vừa họp.\nDự họp có bà Lý Thị Na, Bí thư Đảng ủy Bộ{behind}")
    assert told == {("Lý Thị Na", "Bí thư", "Đảng ủy Bộ Tư pháp", "current")}


def test_of_two_ministries_the_one_of_the_sentence_is_meant() -> None:
    """Where the article names several, the one named before in the sentence is meant, else none."""
    lead = "Bộ Nội vụ làm việc với Bộ Tư pháp.\n"
    told = held(f"{lead}Ông Ngô Văn Ổi, Thứ trưởng Bộ Nội vụ, Phó Bí thư Đảng ủy Bộ dự.")
    assert ("Ngô Văn Ổi", "Phó Bí thư", "Đảng ủy Bộ Nội vụ", "current") in told
    assert held(f"{lead}Bà Lý Thị Na, Bí thư Đảng ủy Bộ dự.") == set()


def test_a_deputy_of_the_series_is_of_the_same_committee() -> None:
    """ "P1 được chỉ định giữ chức Bí thư Đảng ủy Bộ; P2 giữ chức Phó Bí thư" appoints P2 there too."""
    told = held(
        "Bộ Tư pháp vừa họp.\nÔng Ngô Văn Ổi được chỉ định giữ chức Bí thư Đảng ủy Bộ; "
        "Thứ trưởng Vi Văn Lê giữ chức Phó Bí thư Thường trực."
    )
    assert ("Vi Văn Lê", "Phó Bí thư Thường trực", "Đảng ủy Bộ Tư pháp", "started") in told


def test_a_region_called_shortly_borrows_no_body_of_another_kind() -> None:
    """ "Phó Tham mưu trưởng Quân khu, nguyên Chỉ huy trưởng Bộ CHQS tỉnh" is of the region."""
    told = held(
        "Quân khu 4 vừa họp.\nÔng Ngô Văn Ổi, Phó Tham mưu trưởng Quân khu, nguyên Chỉ huy trưởng Bộ CHQS tỉnh Nghệ An."
    )
    assert told == {
        ("Ngô Văn Ổi", "Phó Tham mưu trưởng", "Quân khu 4", "current"),
        ("Ngô Văn Ổi", "Chỉ huy trưởng", "Bộ Chỉ huy quân sự tỉnh Nghệ An", "former"),
    }


@pytest.mark.parametrize("verb", ["Bà Lý Thị Na, ", "Bà Lý Thị Na được bầu làm "])
def test_a_board_beside_a_seat_of_a_union_is_the_unions(verb: str) -> None:
    """ "Ủy viên Ban Thường vụ, Phó Chủ tịch Hội Nông dân tỉnh" sits on the union's board, whoever was named before."""
    told = held(
        f"Huyện ủy Lục Nam vừa họp.\n{verb}Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ, "
        "Phó Chủ tịch Hội Nông dân tỉnh."
    )
    assert {(role, body) for _, role, body, _ in told} == {
        ("Ủy viên", "Ban Chấp hành Hội Nông dân tỉnh Bắc Giang"),
        ("Ủy viên", "Ban Thường vụ Hội Nông dân tỉnh Bắc Giang"),
        ("Phó Chủ tịch", "Hội Nông dân tỉnh Bắc Giang"),
    }


def test_who_is_chosen_into_boards_of_a_union_joins_them() -> None:
    """ "được bầu bổ sung vào Ban Chấp hành, Ban Thường vụ, giữ chức Chủ tịch Hội …" joins the union's boards."""
    told = held("Bà Lý Thị Na được bầu bổ sung vào Ban Chấp hành, Ban Thường vụ, giữ chức Chủ tịch Hội Nông dân tỉnh.")
    assert {body for _, role, body, _ in told if role == "Ủy viên"} == {
        "Ban Chấp hành Hội Nông dân tỉnh Bắc Giang",
        "Ban Thường vụ Hội Nông dân tỉnh Bắc Giang",
    }


def test_a_board_of_awards_lends_its_seats_to_nobody() -> None:
    """A bare "Phó Chủ tịch" behind a sentence on "Hội đồng Thi đua" is of the government named before."""
    told = held(
        "UBND tỉnh phân công nhiệm vụ.\nÔng Vi Văn Lê làm Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh.\n"
        "Ông Ngô Văn Ổi, Phó Chủ tịch, phụ trách kinh tế."
    )
    assert not any(person == "Ngô Văn Ổi" and "Hội đồng" in body for person, _, body, _ in told)


@pytest.mark.parametrize("head", ["Đại hội đại biểu", "Hội nghị đại biểu"])
def test_the_name_of_a_congress_seats_nobody(head: str) -> None:
    """ "Đại hội đại biểu Đảng bộ tỉnh lần thứ X: Đồng chí P …" makes P no deputy."""
    assert held(f"{head} Đảng bộ tỉnh Bắc Giang lần thứ X: Đồng chí Ngô Văn Ổi phát biểu") == set()


@pytest.mark.parametrize("asked", ["yêu cầu", "được yêu cầu"])
def test_what_is_asked_for_is_not_done(asked: str) -> None:
    """ "yêu cầu cách chức T đối với P" leaves P in T."""
    told = held(f"Huyện ủy Lục Nam {asked} cách chức Giám đốc Sở Y tế đối với ông Ngô Văn Ổi.")
    assert {status for *_, status in told} <= {"current"}


def test_what_somebody_leaves_an_office_for_is_not_left() -> None:
    """ "thôi giữ chức T1, nhiệm kỳ … để đảm nhận nhiệm vụ T2" ends T1 alone."""
    told = held(
        "Ông Ngô Văn Ổi thôi giữ chức Bí thư Huyện ủy Lục Nam, nhiệm kỳ 2015-2020 "
        "để đảm nhận nhiệm vụ Giám đốc Sở Y tế."
    )
    assert ("Ngô Văn Ổi", "Bí thư", "Huyện ủy Lục Nam", "ended") in told
    assert [status for _, role, _, status in told if role == "Giám đốc"] in (["current"], ["started"])


def test_who_is_replaced_behind_a_semicolon_has_left() -> None:
    """ "bổ nhiệm P1 làm T; thay ông P2 nghỉ hưu" ends T of P2 (rule event.succession)."""
    told = held("Tỉnh bổ nhiệm ông Ngô Văn Ổi làm Giám đốc Sở Y tế; thay ông Vi Văn Lê nghỉ hưu theo chế độ.")
    assert {(person, status) for person, _, _, status in told} == {("Ngô Văn Ổi", "started"), ("Vi Văn Lê", "ended")}


def test_all_of_a_row_in_brackets_retire() -> None:
    """ "Các đồng chí P1 (T1), P2 (T2) được nghỉ hưu" ends both (rule event.retire)."""
    told = held("Các đồng chí Ngô Văn Ổi (Giám đốc Sở Y tế), Lý Thị Na (Phó Giám đốc Sở Nội vụ) được nghỉ hưu.")
    assert {(person, status) for person, _, _, status in told} == {("Ngô Văn Ổi", "ended"), ("Lý Thị Na", "ended")}


def test_a_line_that_ends_with_the_staff_committee_of_the_ministry_is_read() -> None:
    """ "10/2017 đến nay: Bộ trưởng Bộ Tư pháp, Bí thư Ban cán sự đảng Bộ." tells both (rule career.line)."""
    told = held("Ông Ngô Văn Ổi\n- Từ 10/2017 đến nay: Bộ trưởng Bộ Tư pháp, Bí thư Ban cán sự đảng Bộ.")
    assert told == {
        ("Ngô Văn Ổi", "Bộ trưởng", "Bộ Tư pháp", "current"),
        ("Ngô Văn Ổi", "Bí thư", "Ban cán sự đảng Bộ Tư pháp", "current"),
    }


@pytest.mark.parametrize("number", ["1. ", "2) ", "a) Đồng chí ", "10/ "])
def test_a_numbered_row_with_a_colon_gives_its_title(number: str) -> None:
    """ "1. P: T" of a list holds T (rule list.name-first)."""
    assert {(person, role) for person, role, *_ in held(f"{number}Ngô Văn Ổi: Giám đốc Sở Y tế.")} == {
        ("Ngô Văn Ổi", "Giám đốc")
    }


@pytest.mark.parametrize("before", ["trước là", "trước đây là", "trước kia là"])
def test_what_somebody_was_before_is_past(before: str) -> None:
    """ "P, T1 (trước là T2)" held T2 once."""
    told = held(f"Ông Ngô Văn Ổi, Giám đốc Sở Y tế ({before} Giám đốc Sở Nội vụ), phát biểu.")
    assert {(body, status) for *_, body, status in told} == {
        ("Sở Y tế tỉnh Bắc Giang", "current"),
        ("Sở Nội vụ tỉnh Bắc Giang", "former"),
    }


def test_a_span_in_a_bracket_behind_kiem_dates_the_last_title() -> None:
    """ "T1, kiêm T2 (từ 2012 đến 2014)" dates T2 alone."""
    text = make_text(
        "Ông Ngô Văn Ổi được bổ nhiệm làm Giám đốc Sở Y tế, kiêm Bí thư Huyện ủy Lục Nam (từ 2012 đến 2014).",
        home="Bắc Giang",
    )
    claims = extract_claims(text, find_mentions(text)).offices
    assert {(str(claim.body), str(claim.since), str(claim.until)) for claim in claims} == {
        ("Sở Y tế tỉnh Bắc Giang", "None", "None"),
        ("Huyện ủy Lục Nam", "2012", "2014"),
    }
