"""Offices in schools, hospitals and courts, of chiefs called shortly, and of companies that somebody speaks for."""

from __future__ import annotations

import pytest

from kg.claims.extract import extract_claims
from kg.mentions.find import find_mentions
from tests.claims.scenes import make_text

SCHOOL = "Trường Đại học Sông Quê"
RECTOR = ("Lê Thị Mận", "Hiệu trưởng", SCHOOL)


def offices(*lines: str) -> set[tuple[str, str, str]]:
    """Return person, role and body of every office claim of some lines."""
    text = make_text("\n".join(lines), home="Trung ương")
    return {(o.person, o.role, o.body) for o in extract_claims(text, find_mentions(text)).offices}


@pytest.mark.parametrize(
    ("title", "role", "body"),
    [
        ("chủ nhiệm khoa thận, Bệnh viện Sông Quê", "Chủ nhiệm", "Khoa thận, Bệnh viện Sông Quê"),
        ("trưởng bộ môn gốm, Trường Sông Quê", "Trưởng bộ môn", "Bộ môn gốm, Trường Sông Quê"),
        (
            "phó chủ nhiệm bộ môn gốm, khoa thủ công, Học viện Sông Quê",
            "Phó Chủ nhiệm Bộ môn",
            "Bộ môn gốm, Khoa thủ công, Học viện Sông Quê",
        ),
        ("Chánh tòa Dân sự TAND tỉnh Hà Giang", "Chánh tòa", "Tòa Dân sự, Tòa án nhân dân tỉnh Hà Giang"),
        ("Chánh án Tòa án quân sự Quân khu 9", "Chánh án", "Tòa án quân sự Quân khu 9"),
        ("Phó Chánh án Tòa án Quân sự Trung ương", "Phó Chánh án", "Tòa án quân sự Trung ương"),
        ("Chỉ huy trưởng Biên phòng Quảng Trị", "Chỉ huy trưởng", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Quảng Trị"),
        ("Phó cục trưởng Thuế TP HCM", "Phó Cục trưởng", "Cục Thuế thành phố Hồ Chí Minh"),
        ("Hạt trưởng Kiểm lâm huyện Lục Nam", "Hạt trưởng", "Hạt Kiểm lâm huyện Lục Nam"),
        ("Trưởng khoa Khoa học Tự nhiên, Trường Sông Quê", "Trưởng khoa", "Khoa Khoa học Tự nhiên, Trường Sông Quê"),
        ("Phó Trưởng Khoa Khoa Luật, Trường Sông Quê", "Phó Trưởng khoa", "Khoa Luật, Trường Sông Quê"),
        ("Vụ trưởng Vụ Quản lý, bảo trì đường bộ", "Vụ trưởng", "Vụ Quản lý, bảo trì đường bộ"),
        ("Tổng Giám đốc Kho bạc Nhà nước", "Tổng Giám đốc", "Kho bạc Nhà nước"),
        ("Giám đốc NXB Sông Quê", "Giám đốc", "Nhà xuất bản Sông Quê"),
        (
            "Hiệu trưởng Trường Tiểu học, THCS và THPT Sông Quê",
            "Hiệu trưởng",
            "Trường Tiểu học, Trung học cơ sở và Trung học phổ thông Sông Quê",
        ),
        ("Giám đốc Sở Văn hóa Thể thao TP HCM", "Giám đốc", "Sở Văn hóa và Thể thao thành phố Hồ Chí Minh"),
    ],
)
def test_parts_of_schools_hospitals_and_courts(title: str, role: str, body: str) -> None:
    """A part called in lower case is told with its institution, a court with its division."""
    assert offices(f"Ông Ngô Văn Ổi, {title}, nói.") == {("Ngô Văn Ổi", role, body)}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                f"Bà Lê Thị Mận, Hiệu trưởng {SCHOOL}, dự.",
                "Ông Ngô Văn Ổi - Bí thư Đảng ủy, Chủ tịch Hội đồng trường phát biểu.",
            ),
            {
                RECTOR,
                ("Ngô Văn Ổi", "Bí thư", f"Đảng ủy {SCHOOL}"),
                ("Ngô Văn Ổi", "Chủ tịch", f"Hội đồng {SCHOOL}"),
            },
        ),
        (
            ("Ông Ngô Văn Ổi, Bí thư Đảng ủy, Chủ tịch Hội đồng trường Đại học Sông Quê nói.",),
            {
                ("Ngô Văn Ổi", "Bí thư", f"Đảng ủy {SCHOOL}"),
                ("Ngô Văn Ổi", "Chủ tịch", "Hội đồng trường Đại học Sông Quê"),
            },
        ),
        (
            (
                f"Bà Lê Thị Mận, Hiệu trưởng {SCHOOL}, và ông Ngô Văn Quýt, Hiệu trưởng Trường Đại học Tân Mộc, dự.",
                "Ông Ngô Văn Ổi, Chủ tịch Hội đồng trường phát biểu.",
            ),
            {RECTOR, ("Ngô Văn Quýt", "Hiệu trưởng", "Trường Đại học Tân Mộc")},
        ),
    ],
)
def test_board_of_the_only_university(lines: tuple[str, ...], expected: set[tuple[str, str, str]]) -> None:
    """ "Hội đồng trường" is that of the only university that the article names."""
    assert offices(*lines) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Đại diện Sovira, ông Ngô Văn Ổi - Tổng Giám đốc hứa trả.", {("Ngô Văn Ổi", "Tổng Giám đốc", "Sovira")}),
        ("Đại diện Sovira hứa trả. Tổng Giám đốc Ngô Văn Ổi vắng mặt.", set()),
    ],
)
def test_company_that_somebody_speaks_for(content: str, expected: set[tuple[str, str, str]]) -> None:
    """A director named behind the company that he speaks for leads it."""
    assert offices(content) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Thủ tướng Chile Bob Clifton và Bộ trưởng Y tế Matt Hanson nói.",),
            {
                ("Bob Clifton", "Thủ tướng", "Chính phủ Chile"),
                ("Matt Hanson", "Bộ trưởng", "Bộ Y tế Chile"),
            },
        ),
        (
            ("Nước Nga và nước Ukraine giằng co.", "Ông Zelensky đã chỉ đạo Bộ trưởng Y tế Matt Hanson đi."),
            {("Matt Hanson", "Bộ trưởng", "Bộ Y tế Ukraine")},
        ),
        (
            ("Nước Nga và nước Chile họp.", "Ngoại trưởng Sergei Lavrov chủ trì."),
            {("Sergei Lavrov", "Bộ trưởng", "Bộ Ngoại giao Nga")},
        ),
        (
            ("Nước Đức họp.", "Tổng thống Chile Bob Clifton gặp Bộ trưởng Y tế Matt Hanson."),
            {("Bob Clifton", "Tổng thống", "Nước Cộng hòa Chile")},
        ),
    ],
)
def test_minister_of_whom_he_is_named_with(lines: tuple[str, ...], expected: set[tuple[str, str, str]]) -> None:
    """A foreign minister is of the state of the head whom he is joined to or serves, or of his known one."""
    assert offices(*lines) == expected


def test_also_opens_what_its_subject_holds() -> None:
    """ "Đồng thời là" opens a sentence whose subject stands behind the comma."""
    found = offices("Ông Ngô Văn Ổi nói.", "Đồng thời là Chủ tịch Hiệp hội Gốm Sông Quê, ông Ổi kể chuyện nghề.")
    assert found == {("Ngô Văn Ổi", "Chủ tịch", "Hiệp hội Gốm Sông Quê")}


def test_a_bare_title_of_who_is_appointed_is_of_the_hospital_its_sentence_names() -> None:
    """Rather than of the institution of the sentence before (rule list.institution-near)."""
    told = offices(
        "Bà Lê Thị Mận, Giám đốc Trung tâm Sông Quê, nói. Bệnh viện Tân Mộc bổ nhiệm ông Ngô Văn Ổi giữ chức "
        "Phó Giám đốc Bệnh viện; bổ nhiệm lại ông Đinh Công Quýt làm Phó Giám đốc."
    )
    assert {(person, body) for person, role, body in told if role == "Phó Giám đốc"} == {
        ("Ngô Văn Ổi", "Bệnh viện Tân Mộc"),
        ("Đinh Công Quýt", "Bệnh viện Tân Mộc"),
    }


def test_a_board_of_a_school_is_not_called_after_its_chair() -> None:
    """ "Chủ tịch Hội đồng trường Lê Văn A": the name is a person's, not the school's."""
    told = offices("Chủ tịch Hội đồng trường Ngô Văn Ổi, Hiệu trưởng Trường Đại học Sông Quê Lê Thị Mận tiếp đoàn.")
    assert told == {RECTOR} | {office for office in told if office[0] == "Ngô Văn Ổi"}
    assert {body for _, _, body in told} <= {SCHOOL, f"Hội đồng {SCHOOL}"}


@pytest.mark.parametrize(
    ("told", "bodies"),
    [
        ("Tại Bệnh viện Mỏ Gà, Giám đốc Ngô Văn Ổi cho biết đã đủ thuốc.", set()),
        ("Chiều nay, Giám đốc Ngô Văn Ổi cho biết đã đủ thuốc.", {"Bệnh viện Tân Mộc"}),
        ("Tại Bệnh viện Tân Mộc, Giám đốc Ngô Văn Ổi cho biết đã đủ thuốc.", {"Bệnh viện Tân Mộc"}),
    ],
)
def test_a_bare_title_is_of_no_institution_before_another_that_its_sentence_names(told: str, bodies: set[str]) -> None:
    """What no other title makes a body of the article is still named (rule list.institution-near)."""
    found = offices(f"Bà Lê Thị Mận là Phó Giám đốc Bệnh viện Tân Mộc. {told}")
    assert {body for person, _, body in found if person == "Ngô Văn Ổi"} == bodies


def test_a_body_told_as_left_completes_no_new_title() -> None:
    """ "ông A (nguyên T Hội Nông dân) giữ chức P" tells no new office of the union (rule list.institution-near)."""
    told = "HĐND tỉnh Long An bầu ông Cổ Tấn Bưởi (nguyên Chủ tịch Hội Nông dân tỉnh) giữ chức Phó Chủ tịch."
    assert offices(told) == {("Cổ Tấn Bưởi", "Chủ tịch", "Hội Nông dân tỉnh Long An")}
    told = "Các ông: Ngô Văn Ổi, Cổ Tấn Bưởi (nguyên Chủ tịch Hội Nông dân tỉnh Long An) được cử giữ chức Phó Chủ tịch."
    assert offices(told) == {("Cổ Tấn Bưởi", "Chủ tịch", "Hội Nông dân tỉnh Long An")}


def test_names_of_the_highlands() -> None:
    """Family names of two syllables open a name that nothing introduces."""
    told = "Dự có: Kra Jăn Ổi, Phó Bí thư Huyện ủy Lạc Dương; Liêng Hót Mây, Bí thư Huyện ủy Đam Rông."
    assert offices(told) == {
        ("Kra Jăn Ổi", "Phó Bí thư", "Huyện ủy Lạc Dương"),
        ("Liêng Hót Mây", "Bí thư", "Huyện ủy Đam Rông"),
    }
