"""News that a commune tells of itself: its bodies by their bare names, far behind the lead too."""

from __future__ import annotations

import pytest

from kg.articles.home import Told, home_of
from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from kg.model.dates import PartialDate
from kg.model.record import replace
from tests.claims.scenes import make_text, reading

pytestmark = pytest.mark.nlp

LEAD = "Ngày 20/6, Đảng ủy, UBND xã Hoa Lộc tổ chức hội nghị tổng kết. Hội nghị diễn ra nửa ngày. Trời mưa."


def held(content: str) -> set[tuple[str, str]]:
    """Return role and body of every office claim of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    return {(claim.role, str(claim.body)) for claim in extract_claims(text, find_mentions(text)).offices}


def test_bare_names_are_the_communes_when_it_is_the_only_one_and_comes_first() -> None:
    """ "Bí thư Đảng ủy, Chủ tịch HĐND" four sentences behind "Đảng ủy xã X tổ chức" are those of X."""
    told = f"{LEAD} Ông Ngô Văn Ổi, Bí thư Đảng ủy, Chủ tịch HĐND phát biểu."
    assert held(told) == {("Bí thư", "Đảng ủy xã Hoa Lộc"), ("Chủ tịch", "Hội đồng nhân dân xã Hoa Lộc")}


def test_bare_names_stay_open_where_two_communes_are_named() -> None:
    """Nothing is guessed between two."""
    told = f"{LEAD} Xã Hoa Mai cũng họp. Cuộc họp ngắn. Ông Ngô Văn Ổi, Bí thư Đảng ủy phát biểu."
    assert ("Bí thư", "Đảng ủy xã Hoa Lộc") not in held(told)


def test_communes_merged_into_the_one_of_the_news_lend_nothing() -> None:
    """ "sáp nhập các xã A, B": the bare bodies told later are those of the commune in the headline."""
    text = make_text(
        "Xã Hoa Lộc đại hội\nNgày 8/5, Đảng bộ xã Hoa Lộc khai mạc Đại hội đại biểu lần thứ I. Đến dự có bà Đỗ Thị Sim,"
        " Bí thư Đảng ủy xã Hoa Mai. Trời mưa.\nXã được lập sau khi sáp nhập xã Hoa Đào, xã Hoa Lộc và xã Hoa Sữa. Ông"
        " Ngô Văn Ổi, Phó Bí thư Đảng ủy, Chủ tịch UBND xã đọc báo cáo.",
        home="Bắc Giang",
    )
    article = replace(text.article, title="Xã Hoa Lộc đại hội")
    text = replace(text, article=article)
    found = {(claim.role, str(claim.body)) for claim in extract_claims(text, find_mentions(text)).offices}
    assert found == {
        ("Bí thư", "Đảng ủy xã Hoa Mai"),
        ("Phó Bí thư", "Đảng ủy xã Hoa Lộc"),
        ("Chủ tịch", "Ủy ban nhân dân xã Hoa Lộc"),
    }


def test_a_number_behind_a_city_is_no_district() -> None:
    """ "thành phố 6 tháng đầu năm" names no Quận 6, and so no home."""
    assert home_of(Told("", ("Chủ tịch UBND thành phố báo cáo tình hình thành phố 6 tháng đầu năm.",))) is None


@pytest.mark.parametrize(
    "history",
    [
        "Đảng bộ xã được thành lập trên cơ sở hợp nhất Đảng bộ xã Hoa Lộc (cũ) và Đảng bộ xã Hoa Mai.",
        "Xã mới được hình thành từ việc sáp nhập xã Hoa Mai và xã Tân Tiến.",
        "Ban đầu là xã Hoa Mai trước đây.",
    ],
)
def test_communes_of_old_that_made_up_the_new_one_lend_nothing(history: str) -> None:
    """Behind "hợp nhất xã B và xã C", "xã B trước đây" a bare "Đảng ủy xã" is still that of the new commune."""
    told = f"{LEAD} {history} Ông Ngô Văn Ổi, Bí thư Đảng ủy xã, Chủ tịch HĐND xã phát biểu."
    assert held(told) == {("Bí thư", "Đảng ủy xã Hoa Lộc"), ("Chủ tịch", "Hội đồng nhân dân xã Hoa Lộc")}


def test_the_board_of_a_commune_is_that_of_its_party_organisation() -> None:
    """ "Ban Chấp hành khóa mới, Bí thư Đảng ủy xã" tells of the board of the commune's party organisation."""
    text = make_text(f"{LEAD} Thay mặt Ban Chấp hành, Bí thư Đảng ủy xã Ngô Văn Ổi phát biểu.", home="Bắc Giang")
    bodies = {body.key for body in extract_claims(text, find_mentions(text)).bodies}
    assert "Ban Chấp hành Đảng bộ xã Hoa Lộc" in bodies


@pytest.mark.parametrize(
    ("title", "board"),
    [
        ("UVBTV, Trưởng Công an xã", "Đảng ủy xã Hoa Lộc"),
        ("Ủy viên Ban Thường vụ, Chỉ huy trưởng Ban CHQS xã", "Đảng ủy xã Hoa Lộc"),
        ("UVBTV, Phó Chủ tịch UBND xã Hoa Mai", "Đảng ủy xã Hoa Mai"),
        ("UVBTV, Chủ tịch Ủy ban MTTQ Việt Nam xã", "Đảng ủy xã Hoa Lộc"),
        ("UVBTV, Trưởng Công an huyện Lục Nam", "Huyện ủy Lục Nam"),
        ("UVBTV, Giám đốc Công an tỉnh", "Tỉnh ủy Bắc Giang"),
    ],
)
def test_a_bare_board_is_that_of_the_place_its_member_serves(title: str, board: str) -> None:
    """ "UVBTV, Trưởng Công an xã" sits on the board of the commune, not on that of the home province."""
    told = held(f"{LEAD} Đến dự có ông Ngô Văn Ổi, {title}.")
    assert ("Ủy viên", f"Ban Thường vụ {board}") in told
    assert len(told) == 2


def test_an_authority_in_a_number_is_not_that_of_a_commune_of_old() -> None:
    """ "nguyên Chủ tịch UBND xã Hoa Mai cũ" lends its place neither to "QĐ-UBND" behind it nor to a bare "xã"."""
    told = (
        f"{LEAD} Ông Ngô Văn Ổi (nguyên Chủ tịch UBND xã Hoa Mai cũ) dự. Theo Quyết định số 8/QĐ-UBND, bà Lê Thị Na"
        " kiêm giữ chức Giám đốc Trung tâm Phục vụ hành chính công xã."
    )
    assert ("Giám đốc", "Trung tâm Phục vụ hành chính công xã Hoa Lộc") in held(told)


def test_a_headline_in_capitals_goes_on_behind_a_unit() -> None:
    """ "HĐND XÃ VÀ TRAO QUYẾT ĐỊNH" names no commune "Và Trao"; capitals in a list are a name."""
    told = (
        "XÃ HOA LỘC HỌP HĐND XÃ VÀ TRAO QUYẾT ĐỊNH VỀ CÁN BỘ\nSáng 6/5, HĐND xã Hoa Lộc họp. Về dự có: Lê Văn Cam -"
        " Chủ tịch HĐND xã; NGÔ THỊ MẬN - Phó Chủ tịch HĐND xã; Đỗ Văn Na - Chủ tịch UBND xã; Hà Văn Mít - Trưởng Công"
        " an xã."
    )
    read = reading(told)
    assert {body.key for body in read.bodies} == {
        "Hội đồng nhân dân xã Hoa Lộc",
        "Ủy ban nhân dân xã Hoa Lộc",
        "Công an xã Hoa Lộc",
    }
    assert {person.name for person in read.people} == {"Lê Văn Cam", "Ngô Thị Mận", "Đỗ Văn Na", "Hà Văn Mít"}


def test_the_commune_that_opens_a_paragraph_lends_its_place_to_all_of_it() -> None:
    """Behind "Cùng ngày, Đảng bộ xã Hoa Mai …" a bare "Đảng ủy" of the same paragraph is that of the other commune."""
    told = held(
        f"{LEAD}\nCùng ngày, Đảng bộ xã Hoa Mai tổ chức đại hội. Trời mưa. Đại biểu bàn. Bà Lê Thị Na, Bí thư Đảng"
        " ủy, Chủ tịch HĐND xã chủ trì."
    )
    assert told == {("Bí thư", "Đảng ủy xã Hoa Mai"), ("Chủ tịch", "Hội đồng nhân dân xã Hoa Mai")}


@pytest.mark.parametrize(
    ("lost", "name"),
    [
        ("Ủy viên Ban Chấp hành Đảng bộ xã", "Ban Chấp hành Đảng bộ xã Hoa Mai"),
        ("Bí thư Đảng ủy xã", "Đảng ủy xã Hoa Mai"),
    ],
)
def test_a_bare_commune_is_that_of_the_one_who_is_dismissed(lost: str, name: str) -> None:
    """ "cách chức … xã đối với ông A, Trưởng Công an xã B" tells of B, whatever commune was named before."""
    told = held(f"{LEAD} Huyện ủy cách chức {lost} đối với ông Ngô Văn Ổi, Trưởng Công an xã Hoa Mai.")
    assert name in {body for _, body in told}


def test_the_party_committee_beside_the_communes_authority_is_of_that_commune() -> None:
    """ "Phó Bí thư Đảng ủy, Chủ tịch UBND xã" in news of a district's guests: both are the commune's."""
    told = (
        "Ngày 22/5, Thường trực HĐND huyện Lục Nam giám sát tại UBND xã Hoa Lộc. Cùng đi có Ban Kinh tế - Xã hội HĐND "
        "huyện. Đón đoàn có bà Lê Thị Mận, Phó Bí thư Đảng ủy, Chủ tịch UBND xã."
    )
    assert held(told) == {("Phó Bí thư", "Đảng ủy xã Hoa Lộc"), ("Chủ tịch", "Ủy ban nhân dân xã Hoa Lộc")}


@pytest.mark.parametrize(
    ("day", "home"), [(PartialDate(2025, 6, 20), "Ninh Thuận"), (PartialDate(2025, 12, 11), "Khánh Hòa")]
)
def test_the_home_is_a_province_that_stands_on_the_day(day: PartialDate, home: str) -> None:
    """Where a province was merged into another, bare names are those of the one that took it over."""
    told = (
        "Sáng nay, HĐND xã Hoa Lộc họp. Dự có Trưởng ban Pháp chế HĐND tỉnh Ninh Thuận.",
        "Tỉnh ủy Ninh Thuận chúc mừng.",
    )
    assert home_of(Told("Xã Hoa Lộc họp", told, published=day)) == home


def test_a_commune_of_somebodys_past_lends_nothing() -> None:
    """ "Ông Bưởi trước đây là Chủ tịch UBND xã X": bare bodies told later are not those of X."""
    told = (
        f"{LEAD} Ông Lê Văn Cam trước đây là Chủ tịch UBND xã Hoa Mai. Ông Ngô Văn Ổi, Chánh Văn phòng Đảng ủy xã dự."
    )
    assert ("Chánh Văn phòng", "Văn phòng Đảng ủy xã Hoa Lộc") in held(told)
