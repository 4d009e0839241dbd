"""Bodies told by what stands beside them: ministries behind a comma, headings, headlines, cells, brands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

pytestmark = pytest.mark.nlp


def held(content: str, *, title: str = "", home: str = "Bắc Giang") -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of an article."""
    text = make_text(content, home=home)
    text = replace(text, article=replace(text.article, title=title))
    return {(claim.person, claim.role, claim.body) for claim in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("titles", "office"),
    [
        ("Phó Vụ trưởng, Ban Tổ chức Trung ương", ("Phó Vụ trưởng", "Ban Tổ chức Trung ương")),
        ("Phó Cục trưởng, Bộ Công an", ("Phó Cục trưởng", "Bộ Công an")),
        ("Chính ủy Bộ Tư lệnh Lăng", ("Chính ủy", "Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh")),
        ("Phó Bí thư, Chủ nhiệm Ủy ban Kiểm tra Huyện ủy Tân Yên", ("Phó Bí thư", "Huyện ủy Tân Yên")),
        (
            "Bí thư Chi bộ 2, Trưởng Khoa Dược, Trung tâm Y tế huyện Tân Yên",
            ("Bí thư", "Chi bộ 2 Trung tâm Y tế huyện Tân Yên"),
        ),
    ],
)
def test_an_office_is_of_what_stands_beside_it(titles: str, office: tuple[str, str]) -> None:
    """The ministry, the committee inspected, the institution of the cell."""
    assert ("Ngô Văn Ổi", *office) in held(f"Ông Ngô Văn Ổi, {titles}, phát biểu.")


def test_a_title_behind_a_comma_is_no_ministry_of_a_chief() -> None:
    """ "Phó Vụ trưởng, Bộ trưởng Bộ Y tế …" are two titles, the first of nothing told."""
    assert ("Ngô Văn Ổi", "Phó Vụ trưởng", "Bộ Y tế") not in held("Ông Ngô Văn Ổi, Phó Vụ trưởng, Thứ trưởng Bộ Y tế.")


def test_a_heading_lends_its_province_to_its_list() -> None:
    """ "trong Ban Thường vụ Tỉnh ủy X: A, Trưởng Ban Tổ chức Tỉnh ủy" is of X."""
    told = held("Các đồng chí trong Ban Thường vụ Tỉnh ủy Hà Nam: Ngô Văn Ổi, Trưởng Ban Tổ chức Tỉnh ủy dự.")
    assert ("Ngô Văn Ổi", "Trưởng ban", "Ban Tổ chức Tỉnh ủy Hà Nam") in told


def test_a_headline_tells_the_district_of_bare_names() -> None:
    """ "Tân Yên: …" above the text; not where home has no such district."""
    content = "Ông Ngô Văn Ổi, Bí thư Huyện ủy, phát biểu."
    assert held(content, title="Tân Yên: Tổng kết năm 2018") == {("Ngô Văn Ổi", "Bí thư", "Huyện ủy Tân Yên")}
    assert held(content, title="Tân Yên: Tổng kết năm 2018", home="Hà Nam") == set()


def test_a_brand_that_ends_in_a_foreign_word_is_no_part_of_a_name() -> None:
    """ "Kế toán trưởng Xuyên Mộc Oil | Lê Thị Mận"."""
    text = make_text("Kế toán trưởng Xuyên Mộc Oil Lê Thị Mận khai báo.", home="Bắc Giang")
    assert [person.name for person in extract_claims(text, find_mentions(text)).people] == ["Lê Thị Mận"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Sức khỏe của Tổng Bí thư Ngô Văn Ổi Ưu tiên thời gian để điều trị.", "Ngô Văn Ổi"),
        ("Ông Ngô Văn Ổi Phát biểu tại hội nghị.", "Ngô Văn Ổi"),
        ("Ông Ngô Văn Được bổ nhiệm làm Giám đốc Sở Y tế.", "Ngô Văn Được"),
        ("Giám đốc Xuyên Mộc Oil Mai Thị Mận khai báo.", "Mai Thị Mận"),
    ],
)
def test_names_end_before_the_next_sentence_and_begin_behind_a_brand(sentence: str, name: str) -> None:
    """A verb in two words that begins with a capital is no part of a whole name; a short name keeps its syllable."""
    text = make_text(sentence, home="Bắc Giang")
    assert [person.name for person in extract_claims(text, find_mentions(text)).people] == [name]


@pytest.mark.parametrize(
    ("titles", "office"),
    [
        ("Bí thư Đảng bộ Sở, Giám đốc Sở Y tế", ("Bí thư", "Đảng bộ Sở Y tế tỉnh Bắc Giang")),
        ("Bí thư Đảng ủy Sở, Giám đốc Sở Y tế", ("Bí thư", "Đảng ủy Sở Y tế tỉnh Bắc Giang")),
        ("nguyên Bí thư Liên khu ủy 4", ("Bí thư", "Liên khu ủy 4")),
        (
            "nguyên Chủ tịch Ủy ban Kháng chiến hành chính huyện Tân Yên",
            ("Chủ tịch", "Ủy ban Kháng chiến hành chính huyện Tân Yên"),
        ),
    ],
)
def test_a_party_organ_shortly_called_is_never_the_communes(titles: str, office: tuple[str, str]) -> None:
    """The only commune of the article lends "Đảng ủy Sở" nothing; authorities of old are read whole."""
    assert ("Ngô Văn Ổi", *office) in held(f"Xã Tân Mộc họp. Đảng ủy xã Tân Mộc dự. Ông Ngô Văn Ổi, {titles}, nói.")


def test_the_board_beside_a_communes_assembly_is_its_committees() -> None:
    """ "Ban Thường vụ, Ban Chấp hành Đảng bộ xã X"."""
    text = make_text("Ban Thường vụ, Ban Chấp hành Đảng bộ xã Tân Mộc thống nhất.", home="Bắc Giang")
    bodies = {claim.key for claim in extract_claims(text, find_mentions(text)).bodies}
    assert bodies == {"Ban Thường vụ Đảng ủy xã Tân Mộc", "Ban Chấp hành Đảng bộ xã Tân Mộc"}


def test_a_bare_authority_is_that_of_the_place_named_just_before() -> None:
    """ "Chủ tịch HĐND" where the council of one commune meets is of that commune (rule of bare authorities)."""
    told = "HĐND xã Tân Mộc họp. Các đại biểu bầu ông Ngô Văn Ổi làm Chủ tịch HĐND, bà Lý Thị Na làm Chủ tịch UBND."
    assert held(told) == {
        ("Ngô Văn Ổi", "Chủ tịch", "Hội đồng nhân dân xã Tân Mộc"),
        ("Lý Thị Na", "Chủ tịch", "Ủy ban nhân dân xã Tân Mộc"),
    }
    told = "HĐND xã Tân Mộc và HĐND xã Sông Quê họp. Các đại biểu bầu ông Ngô Văn Ổi làm Chủ tịch HĐND."
    assert held(told) == set()


def test_an_office_of_today_is_not_of_the_place_of_a_former_one() -> None:
    """ "Phó Bí thư Tỉnh ủy, nguyên T tỉnh X" is of home where the sentence tells of home."""
    told = held(
        "HĐND tỉnh bầu ông Ngô Văn Ổi, Phó Bí thư Tỉnh ủy, nguyên Giám đốc Sở Y tế tỉnh Hà Nam làm Chủ tịch UBND tỉnh."
    )
    assert ("Ngô Văn Ổi", "Phó Bí thư", "Tỉnh ủy Bắc Giang") in told
    assert ("Ngô Văn Ổi", "Giám đốc", "Sở Y tế tỉnh Hà Nam") in told


def test_other_deputies_are_of_the_body_of_the_one_named_before() -> None:
    """ "Phó Chủ tịch Thường trực Hội X A và các Phó Chủ tịch: B, C (T2), D" names four deputies of one body."""
    front = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Giang"
    told = held(
        "UBND tỉnh dự. Phó Chủ tịch Thường trực Ủy ban MTTQ Việt Nam tỉnh Lê Thị Na và các Phó Chủ tịch: Ngô Văn Ổi,"
        " Vũ Văn Lê (Chủ tịch Hội Nông dân tỉnh), Đỗ Thị Mận chủ trì hội nghị."
    )
    deputies = {(name, "Phó Chủ tịch", front) for name in ("Ngô Văn Ổi", "Vũ Văn Lê", "Đỗ Thị Mận")}
    own = ("Vũ Văn Lê", "Chủ tịch", "Hội Nông dân tỉnh Bắc Giang")
    assert told == {("Lê Thị Na", "Phó Chủ tịch Thường trực", front), *deputies, own}


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("nguyên Giám đốc Sở Y tế", "Giám đốc"),
        ("cựu Chủ tịch UBND tỉnh", "Chủ tịch"),
        ("phó giám đốc Sở Y tế", "Phó Giám đốc"),
    ],
)
def test_a_title_close_behind_a_dash_is_no_half_of_the_name(title: str, role: str) -> None:
    """ "Ngô Văn Ổi-nguyên Giám đốc" is printed without spaces; "Lee Jae-myung" is a name."""
    assert {(who, what) for who, what, _ in held(f"Dự họp có ông Ngô Văn Ổi-{title}.")} == {("Ngô Văn Ổi", role)}
