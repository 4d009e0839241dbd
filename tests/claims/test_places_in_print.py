"""Places as papers print them: wards called after people, capitals, abbreviations, misprints."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import held, make_text

pytestmark = pytest.mark.nlp


def read(content: str) -> tuple[set[tuple[str, str]], set[str]]:
    """Return role and body of every office, and every body, of an article of Bắc Giang."""
    text = make_text(content, home="Bắc Giang")
    reading = extract_claims(text, find_mentions(text))
    return {(claim.role, claim.body) for claim in reading.offices}, {claim.key for claim in reading.bodies}


def test_a_ward_may_be_called_after_a_person() -> None:
    """The name behind "phường" is the ward's, not that of its chairman."""
    offices, _bodies = read("Ông Ngô Văn Ổi, Chủ tịch UBND phường Lê Hồng Phong, phát biểu.")
    assert offices == {("Chủ tịch", "Ủy ban nhân dân phường Lê Hồng Phong")}


def test_a_person_behind_a_nameless_commune_is_a_person() -> None:
    """Only names that wards are known by are taken."""
    assert read("Chủ tịch UBND xã Ngô Văn Ổi phát biểu.")[1] == set()


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("ĐẢNG ỦY XÃ TỐNG MỘC TỔ CHỨC HỘI NGHỊ", "Đảng ủy xã Tống Mộc"),
        ("HĐND PHƯỜNG TRẦN HƯNG ĐẠO KHAI MẠC KỲ HỌP", "Hội đồng nhân dân phường Trần Hưng Đạo"),
        ("UBND H.Bến Mộc họp.", "Ủy ban nhân dân huyện Bến Mộc"),
    ],
)
def test_names_in_capitals_end_before_the_verb_and_h_is_a_district(headline: str, body: str) -> None:
    """Two syllables, or a known name, are all of a commune's name in capitals."""
    assert read(headline)[1] == {body}


def test_a_commune_whose_name_is_kept_back_is_none() -> None:
    """ "UBND xã T.H." names no body."""
    assert read("Tôi lên UBND xã T.H. nơi đã khai sinh.")[1] == set()


def test_a_misprinted_province_is_read_as_meant() -> None:
    """Marks that are wrong do not make a person of a province."""
    offices, _bodies = read("Ông Ngô Văn Ổi được bầu làm Bí thư Tỉnh ủy Lang Sơn.")
    assert offices == {("Bí thư", "Tỉnh ủy Lạng Sơn")}


def test_a_briefing_is_no_board() -> None:
    """ "giao ban Bí thư" is a briefing of secretaries, not the Secretariat; a capital begins a board."""
    assert read("Xã tổ chức hội nghị giao ban Bí thư các chi bộ.")[1] == set()
    assert read("Hội nghị giao Ban Tổ chức Tỉnh ủy theo dõi.")[1] == {"Ban Tổ chức Tỉnh ủy Bắc Giang"}


@pytest.mark.parametrize(
    ("title", "office"),
    [
        (
            "Phó Chủ tịch không chuyên trách Ủy ban Trung ương MTTQ Việt Nam",
            ("Phó Chủ tịch không chuyên trách", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
        ),
        (
            "Ủy viên Đoàn Chủ tịch Trung ương Hội LHTN Việt Nam",
            ("Ủy viên", "Đoàn Chủ tịch Trung ương Hội Liên hiệp Thanh niên Việt Nam"),
        ),
        ("Chủ tịch Hội đồng Đội Trung ương", ("Chủ tịch", "Hội đồng Đội Trung ương")),
        ("UV.BTV Tỉnh ủy", ("Ủy viên", "Ban Thường vụ Tỉnh ủy Bắc Giang")),
        ("Bí thư ĐUQS tỉnh", ("Bí thư", "Đảng ủy Quân sự tỉnh Bắc Giang")),
        ("Bí thư Đảng bộ các cơ quan Đảng tỉnh", ("Bí thư", "Đảng bộ các cơ quan Đảng tỉnh Bắc Giang")),
    ],
)
def test_titles_of_unions_and_party_organs(title: str, office: tuple[str, str]) -> None:
    """Each title is read whole."""
    assert read(f"Ông Ngô Văn Ổi, {title}, phát biểu.")[0] == {office}


def test_a_part_committee_is_of_the_institution_beside_it() -> None:
    """ "Bí thư Đảng ủy bộ phận, Giám đốc Trung tâm …" leads the committee of that centre."""
    offices, _bodies = read("Ông Ngô Văn Ổi, Bí thư Đảng ủy bộ phận, Giám đốc Trung tâm Kiểm soát bệnh tật tỉnh.")
    assert ("Bí thư", "Đảng ủy bộ phận Trung tâm Kiểm soát bệnh tật tỉnh Bắc Giang") in offices


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("Thay mặt Đảng bộ, chính quyền và nhân dân các dân tộc tỉnh Hà Nam chúc mừng.", {"Đảng bộ tỉnh Hà Nam"}),
        ("Thăm Đảng bộ, chính quyền và nhân dân Thủ đô Hà Nội.", {"Đảng bộ thành phố Hà Nội"}),
        ("Đảng bộ, chính quyền và Nhân dân tỉnh tăng tốc.", {"Đảng bộ tỉnh Bắc Giang"}),
        ("Cùng Đảng bộ, chính quyền làm tốt.", set()),
        (
            "Đoàn kết cùng Đảng ủy, Ban Giám đốc Công an tỉnh.",
            {"Đảng ủy Công an tỉnh Bắc Giang", "Công an tỉnh Bắc Giang"},
        ),
        (
            "Kỷ luật Đảng ủy các Sở: Tài chính, Xây dựng.",
            {"Đảng ủy Sở Tài chính tỉnh Bắc Giang", "Đảng ủy Sở Xây dựng tỉnh Bắc Giang"},
        ),
    ],
)
def test_party_organisations_told_with_others(sentence: str, bodies: set[str]) -> None:
    """The party organisation has the place, or the institution, of what stands with it."""
    assert read(sentence)[1] == bodies


@pytest.mark.parametrize(
    "sentence",
    [
        "Lễ viếng tại Nghĩa trang liệt sỹ Đức Cơ.",
        "Công an Hoàng Mai bắt giữ kẻ trộm.",
        "Chợ họp ở phường Lạch Mộc. Nhà ở số 7 (cũ) Đường Lạch Mộc.",
        "Xã Đạo Mộc họp. Đảng ủy Đạo Mộc yêu cầu.",
    ],
)
def test_names_of_places_are_nobody(sentence: str) -> None:
    """Cemeteries, districts, streets and communes are called like people."""
    text = make_text(sentence, home="Bắc Giang")
    assert extract_claims(text, find_mentions(text)).people == ()


def test_letters_that_no_table_knows_are_no_city() -> None:
    """ "TP XYZ" names no city; a city in capitals is one."""
    assert read("Ông Ngô Văn Ổi, Chủ tịch UBND TP HCX, phát biểu.") == (set(), set())
    assert read("Ông Ngô Văn Ổi, Chủ tịch UBND TP VINH, phát biểu.")[0] == {
        ("Chủ tịch", "Ủy ban nhân dân thành phố Vinh")
    }


@pytest.mark.parametrize("headline", ["UBND HUYỆN TỔ CHỨC HỘI NGHỊ", "ĐẢNG BỘ HUYỆN LẦN THỨ XX", "ĐẢNG ỦY XÃ HỌP BÀN"])
def test_what_a_headline_in_capitals_tells_names_no_place(headline: str) -> None:
    """In capitals only a known district follows "HUYỆN", and no act follows "XÃ" as its name."""
    assert not {body for body in read(headline)[1] if body.istitle() or "Tổ Chức" in body or "Thứ" in body}


def test_district_of_anothers_past_office_is_left_behind_the_semicolon() -> None:
    """ "A nguyên là T1 huyện X; bà B giữ chức T2 UBND huyện": B's is the district told before the sentence."""
    content = (
        "Bà Lý Thị Na, Chủ tịch UBND huyện Lục Nam, dự họp. "
        "Được biết, ông Ngô Văn Ổi nguyên là Bí thư Huyện ủy Tân Yên; "
        "bà Lý Thị Na giữ chức Chủ tịch UBND huyện từ ngày 1/3/2019, trước đó là Phó Chủ tịch UBND huyện này."
    )
    home = "Ủy ban nhân dân huyện Lục Nam"
    assert read(content)[0] == {("Chủ tịch", home), ("Bí thư", "Huyện ủy Tân Yên"), ("Phó Chủ tịch", home)}


@pytest.mark.parametrize("called", ["PGS", "Đại tá", "ThS"])
def test_a_city_at_the_end_of_a_sentence_is_not_called_by_the_next_ones_rank(called: str) -> None:
    """ "… trên toàn TP. PGS A - giám đốc Sở Y tế": the degree begins somebody, no place."""
    told = f"Hội nghị họp trên toàn TP. {called} Ngô Văn Ổi - giám đốc Sở Y tế - cho biết chuyện này."
    assert held(told) == {("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Bắc Giang")}
